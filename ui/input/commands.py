"""Every key of the window: its command, its place, and its words.

Nothing else in `ui` names a key.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import Qt

from ui.look.texts import tr

CHORD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
"""With one of these another key does something, and types nothing."""
# Windows tells of AltGr as of Ctrl and Alt together; with it many keyboards type marks such as @.
ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
# They type nothing by themselves; a scanner presses some of them for capitals and marks.
MODIFIER_KEYS = frozenset({
    Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
})  # fmt: skip


class Place(StrEnum):
    """Where a key holds: on every page of the window, or on one."""

    WINDOW = "window"
    NEW_ORDER = "new_order"
    ORDER = "order"
    CATALOGUE = "catalogue"
    SETTINGS = "settings"
    LOCK = "lock"


class Command(StrEnum):
    """What a key does.

    The value is the name under which a changed key is kept.
    """

    NEW_ORDER = "new_order"
    ORDERS = "orders"
    TO_SHIP = "to_ship"
    STRIP = "strip"
    CATALOGUE = "catalogue"
    DAY = "day"
    SETTINGS = "settings"
    MONEY = "money"
    DRILLS = "drills"
    PHONE = "phone"
    CUSTOMER_WINDOW = "customer_window"
    MAIN = "main"
    FIND = "find"
    SEARCH = "search"
    BACK = "back"
    WAY_BACK = "way_back"
    WAY_FORWARD = "way_forward"
    NEXT_TAB = "next_tab"
    TAB_BEFORE = "tab_before"
    CLOSE_TAB = "close_tab"
    HELP = "help"
    KEYS = "keys"
    UNIT = "unit"
    LOCK = "lock"
    PERSON = "person"
    FAVOURITE = "favourite"
    PARK = "park"
    DISCOUNT = "discount"
    PAYER = "payer"
    BY_PHONE = "by_phone"
    BY_QR = "by_qr"
    BY_LINK = "by_link"
    UNDO = "undo"
    REDO = "redo"
    LINE_FREE = "line_free"
    LINE_SHIPPING = "line_shipping"
    LINE_RETURN = "line_return"
    LINE_DISCOUNT = "line_discount"
    LINE_DUPLICATE = "line_duplicate"
    LINE_UP = "line_up"
    LINE_DOWN = "line_down"
    LINE_REMOVE = "line_remove"
    CHANGE_DRAFT = "change_draft"
    NEW_PRODUCT = "new_product"
    SHIP_LATER = "ship_later"
    PRINT = "print"
    OPEN_NOTICE = "open_notice"
    COMPARE = "compare"
    CANCEL_REQUEST = "cancel_request"
    CHANGE_TO_CODE = "change_to_code"
    CHANGE_NUMBER = "change_number"
    OTHER_AMOUNT = "other_amount"
    RELEASE = "release"
    REFUND = "refund"
    COPY_ORDER = "copy_order"
    SHOW_NUMBER = "show_number"
    SAY = "say"
    COPY_SAYING = "copy_saying"
    COPY_CASE = "copy_case"
    UNDO_SETTING = "undo_setting"


class Key(NamedTuple):
    """One row of the table.

    An act that `moves_money` is never reached by what a scanner can type; a `fixed` one cannot be changed; one
    `in_practice` is there in practice mode only, one `with_people` where people are set up. Keys are written in
    Qt's portable form.
    """

    act: Command
    place: Place
    keys: tuple[str, ...]
    moves_money: bool = False
    fixed: bool = False
    in_practice: bool = False
    with_people: bool = False


KEYS = (
    Key(Command.NEW_ORDER, Place.WINDOW, ("F2",)),
    Key(Command.ORDERS, Place.WINDOW, ("F3",)),
    Key(Command.TO_SHIP, Place.WINDOW, ("F4",)),
    Key(Command.STRIP, Place.WINDOW, ("F5",)),
    Key(Command.CATALOGUE, Place.WINDOW, ("F6",)),
    Key(Command.DAY, Place.WINDOW, ("F7",)),
    Key(Command.SETTINGS, Place.WINDOW, ("F8",)),
    Key(Command.MONEY, Place.WINDOW, ("Shift+F7",)),
    Key(Command.DRILLS, Place.WINDOW, ("F11",), in_practice=True),
    Key(Command.PHONE, Place.WINDOW, ("F12",), in_practice=True),
    Key(Command.CUSTOMER_WINDOW, Place.WINDOW, ("Ctrl+F12",)),
    Key(Command.MAIN, Place.WINDOW, ("Ctrl+Return",), moves_money=True),
    Key(Command.FIND, Place.WINDOW, ("Ctrl+K", "/")),
    Key(Command.SEARCH, Place.WINDOW, ("Ctrl+F",)),
    Key(Command.OPEN_NOTICE, Place.WINDOW, ("Ctrl+O",)),
    # Fixed, because a person in trouble presses it before reading anything.
    Key(Command.BACK, Place.WINDOW, ("Esc",), fixed=True),
    Key(Command.WAY_BACK, Place.WINDOW, ("Alt+Left",)),
    Key(Command.WAY_FORWARD, Place.WINDOW, ("Alt+Right",)),
    # Fixed: no other key moves between tabs anywhere, and fields leave it alone.
    Key(Command.NEXT_TAB, Place.WINDOW, ("Ctrl+Tab",), fixed=True),
    Key(Command.TAB_BEFORE, Place.WINDOW, ("Ctrl+Shift+Tab",), fixed=True),
    Key(Command.CLOSE_TAB, Place.WINDOW, ("Ctrl+W",)),
    Key(Command.HELP, Place.WINDOW, ("F1",)),
    Key(Command.KEYS, Place.WINDOW, ("Shift+F1",)),
    Key(Command.UNIT, Place.WINDOW, ("Ctrl+U",)),
    Key(Command.LOCK, Place.WINDOW, ("Ctrl+F7",), with_people=True),
    Key(Command.PERSON, Place.LOCK, tuple(f"Alt+{number}" for number in range(1, 10)), fixed=True, with_people=True),
    # Fixed as well: the numbers stand on the tiles.
    Key(Command.FAVOURITE, Place.NEW_ORDER, tuple(f"Alt+{number}" for number in range(1, 10)), fixed=True),
    Key(Command.PARK, Place.NEW_ORDER, ("F9",)),
    Key(Command.DISCOUNT, Place.NEW_ORDER, ("F10",)),
    Key(Command.PAYER, Place.NEW_ORDER, ("Ctrl+G",)),
    Key(Command.BY_PHONE, Place.NEW_ORDER, ("Ctrl+1",)),
    Key(Command.BY_QR, Place.NEW_ORDER, ("Ctrl+2",)),
    Key(Command.BY_LINK, Place.NEW_ORDER, ("Ctrl+3",)),
    Key(Command.UNDO, Place.NEW_ORDER, ("Ctrl+Z",)),
    Key(Command.REDO, Place.NEW_ORDER, ("Ctrl+Y", "Ctrl+Shift+Z")),
    Key(Command.LINE_FREE, Place.NEW_ORDER, ("Ctrl+L",)),
    Key(Command.LINE_SHIPPING, Place.NEW_ORDER, ("Ctrl+Shift+L",)),
    Key(Command.LINE_RETURN, Place.NEW_ORDER, ("Ctrl+R",)),
    Key(Command.LINE_DISCOUNT, Place.NEW_ORDER, ("Ctrl+F10",)),
    Key(Command.LINE_DUPLICATE, Place.NEW_ORDER, ("Ctrl+D",)),
    Key(Command.LINE_UP, Place.NEW_ORDER, ("Alt+Up",)),
    Key(Command.LINE_DOWN, Place.NEW_ORDER, ("Alt+Down",)),
    Key(Command.LINE_REMOVE, Place.NEW_ORDER, ("Ctrl+Del",)),
    Key(Command.CHANGE_DRAFT, Place.ORDER, ("Ctrl+E",)),
    Key(Command.SHIP_LATER, Place.ORDER, ("Ctrl+T",)),
    Key(Command.PRINT, Place.ORDER, ("Ctrl+P",)),
    Key(Command.COMPARE, Place.ORDER, ("Ctrl+G",)),
    Key(Command.CANCEL_REQUEST, Place.ORDER, ("Ctrl+Shift+X",)),
    Key(Command.CHANGE_TO_CODE, Place.ORDER, ("Ctrl+Q",)),
    Key(Command.CHANGE_NUMBER, Place.ORDER, ("Ctrl+N",)),
    Key(Command.OTHER_AMOUNT, Place.ORDER, ("Ctrl+M",)),
    Key(Command.RELEASE, Place.ORDER, ("Ctrl+Shift+L",)),
    Key(Command.REFUND, Place.ORDER, ("Ctrl+Shift+R",)),
    Key(Command.COPY_ORDER, Place.ORDER, ("Ctrl+D",)),
    Key(Command.SHOW_NUMBER, Place.ORDER, ("Ctrl+I",)),
    Key(Command.SAY, Place.ORDER, ("Ctrl+S",)),
    Key(Command.COPY_SAYING, Place.ORDER, ("Ctrl+Shift+S",)),
    Key(Command.COPY_CASE, Place.ORDER, ("Ctrl+Shift+C",)),
    Key(Command.NEW_PRODUCT, Place.CATALOGUE, ("Ctrl+N",)),
    Key(Command.UNDO_SETTING, Place.SETTINGS, ("Ctrl+Z",)),
)
TABLE = {key.act: key for key in KEYS}
"""The row of each command."""


def act_words(act: Command) -> str:
    """What an act is called."""
    # Asked for when they are needed and not kept: the window's language may be another one by then.
    words = {
        Place.WINDOW: _window_words,
        Place.NEW_ORDER: _new_order_words,
        Place.ORDER: _order_words,
        Place.CATALOGUE: _catalogue_words,
        Place.SETTINGS: _settings_words,
        Place.LOCK: _lock_words,
    }
    return words[TABLE[act].place]()[act]


def _window_words() -> dict[Command, str]:
    return {
        Command.NEW_ORDER: tr("New order"),
        Command.ORDERS: tr("Orders"),
        Command.TO_SHIP: tr("To ship"),
        Command.STRIP: tr("Go to the waiting orders"),
        Command.CATALOGUE: tr("Catalogue"),
        Command.DAY: tr("Day"),
        Command.SETTINGS: tr("Settings"),
        Command.MONEY: tr("Money"),
        Command.DRILLS: tr("Drills (practice)"),
        Command.PHONE: tr("Pretend phone (practice)"),
        Command.CUSTOMER_WINDOW: tr("Show or hide the customer's window"),
        Command.MAIN: tr("The main button: send, capture, save"),
        Command.FIND: tr("Find anything"),
        Command.SEARCH: tr("Search orders"),
        Command.BACK: tr("Back"),
        Command.WAY_BACK: tr("To the page before"),
        Command.WAY_FORWARD: tr("To the page after"),
        Command.NEXT_TAB: tr("Next open order"),
        Command.TAB_BEFORE: tr("Previous open order"),
        Command.CLOSE_TAB: tr("Close the tab of the order"),
        Command.HELP: tr("Help about this page"),
        Command.KEYS: tr("These keys"),
        Command.UNIT: tr("Choose the sales unit"),
        Command.LOCK: tr("Lock the till, or hand it over"),
        Command.OPEN_NOTICE: tr("Open the newest notice"),
    }


def _new_order_words() -> dict[Command, str]:
    return {
        Command.FAVOURITE: tr("Favourites, by their number"),
        Command.PARK: tr("Park the order"),
        Command.DISCOUNT: tr("Discount on the order"),
        Command.PAYER: tr("Go to who pays"),
        Command.BY_PHONE: tr("Send to the phone"),
        Command.BY_QR: tr("Show a QR code"),
        Command.BY_LINK: tr("Make a link"),
        Command.UNDO: tr("Undo"),
        Command.REDO: tr("Redo"),
        Command.LINE_FREE: tr("Add a free line"),
        Command.LINE_SHIPPING: tr("Add a shipping line"),
        Command.LINE_RETURN: tr("Add a return line"),
        Command.LINE_DISCOUNT: tr("Discount on the line"),
        Command.LINE_DUPLICATE: tr("Duplicate the line"),
        Command.LINE_UP: tr("Move the line up"),
        Command.LINE_DOWN: tr("Move the line down"),
        Command.LINE_REMOVE: tr("Remove the line that is being edited"),
    }


def _order_words() -> dict[Command, str]:
    return {
        Command.CHANGE_DRAFT: tr("Change a draft"),
        Command.SHIP_LATER: tr("Keep an approved order for shipping"),
        Command.PRINT: tr("Print"),
        Command.COMPARE: tr("Compare an unclear step with the log at Vipps MobilePay"),
        Command.CANCEL_REQUEST: tr("Cancel the request"),
        Command.CHANGE_TO_CODE: tr("Change to QR"),
        Command.CHANGE_NUMBER: tr("Send to another number"),
        Command.OTHER_AMOUNT: tr("Capture another amount"),
        Command.RELEASE: tr("Release what is reserved"),
        Command.REFUND: tr("Refund"),
        Command.COPY_ORDER: tr("New order like this"),
        Command.SHOW_NUMBER: tr("Show the whole phone number"),
        Command.SAY: tr("What to say to the customer"),
        Command.COPY_SAYING: tr("Copy what to say"),
        Command.COPY_CASE: tr("Copy the case card"),
    }


def _catalogue_words() -> dict[Command, str]:
    return {
        Command.NEW_PRODUCT: tr("Add a product"),
    }


def _settings_words() -> dict[Command, str]:
    return {
        Command.UNDO_SETTING: tr("Undo the last change"),
    }


def _lock_words() -> dict[Command, str]:
    return {
        Command.PERSON: tr("People, by their number"),
    }


def place_words(place: Place) -> str:
    """Where a key holds, as a heading."""
    return {
        Place.WINDOW: tr("Everywhere"),
        Place.NEW_ORDER: tr("New order"),
        Place.ORDER: tr("One order"),
        Place.CATALOGUE: tr("Catalogue"),
        Place.SETTINGS: tr("Settings"),
        Place.LOCK: tr("While the till is locked"),
    }[place]
