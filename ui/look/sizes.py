"""How large everything is and how far apart, in pixels, declared once."""

# Distances: an 8-pixel grid with two half steps.
TINY, SMALL, GAP, ROOM, WIDE, BROAD = 4, 8, 12, 16, 24, 32
CONTROL_HEIGHT, MONEY_HEIGHT, ROW_HEIGHT, BAND_HEIGHT = 40, 60, 44, 28  # 57 px are 15 mm at 96 dots an inch
ICON_SMALL, ICON_USUAL, ICON_LARGE, ICON_HUGE = 16, 18, 20, 48
RAIL_WIDTH, STRIP_WIDTH, SIDE_WIDTH, PAGE_WIDEST = 188, 212, 304, 1200
MAIN_WIDTH = 304  # of the main button on every page: it ends where the column at the side does, and begins there
# A card in the row above the page, of which six are in sight in a narrow window; fewer are wider.
FOLDED_WIDTH, FOLDED_WIDEST, FOLDED_HEIGHT = 112, 176, 64
# What is inside is less round than what is around it.
CARD_RADIUS, CONTROL_RADIUS = 10, 8
BAR_WIDTH = 14  # of a scroll bar, with its distance from what it scrolls
KEY_LINE = 20  # below the words of the main button, where its key stands
MOTION_MS = 120
