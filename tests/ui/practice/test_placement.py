"""Where the pretend phone stands: beside the window, on every screen that has room for both."""

import pytest
from PySide6.QtCore import QRect, QSize

from ui.practice.placement import stand_beside

PHONE = QSize(360, 720)
NARROWEST, GAP = 960, 12


@pytest.mark.parametrize("screen", [(1366, 768), (1440, 900), (1536, 864), (1600, 900), (1920, 1080), (2560, 1440)])
@pytest.mark.parametrize("at", [(0, 0), (80, 60), (400, 0)])
@pytest.mark.parametrize("width", [960, 1280, 1366])
def test_neither_hides_the_other(screen: tuple[int, int], at: tuple[int, int], width: int) -> None:
    whole = QRect(0, 0, *screen)
    window = QRect(*at, min(width, screen[0]), 700)
    places = stand_beside(window, PHONE, whole, NARROWEST, GAP)
    assert places.apart
    assert not places.window.intersects(places.other)
    assert whole.contains(places.other)
    assert places.window.left() >= 0
    assert places.window.right() <= max(whole.right(), window.right())
    assert places.window.width() >= NARROWEST
    if window.right() + GAP + PHONE.width() <= whole.right():
        assert places.window == window, "there was room; the window stays as it is"


def test_a_window_in_the_middle_keeps_its_width_if_it_can() -> None:
    places = stand_beside(QRect(320, 100, 1280, 800), PHONE, QRect(0, 0, 1920, 1080), NARROWEST, GAP)
    assert places.window.size() == QSize(1280, 800)
    assert places.window.right() + 1 + GAP == places.other.left()


def test_left_of_the_window_where_only_there_is_room() -> None:
    places = stand_beside(QRect(500, 50, 1280, 800), PHONE, QRect(0, 0, 1800, 1000), NARROWEST, GAP)
    assert places.window == QRect(500, 50, 1280, 800)
    assert places.other.right() < 500


@pytest.mark.parametrize("screen", [(1024, 768), (1280, 800)])
def test_on_a_small_screen_the_window_stays_as_it_is(screen: tuple[int, int]) -> None:
    whole = QRect(0, 0, *screen)
    places = stand_beside(whole, PHONE, whole, NARROWEST, GAP)
    assert not places.apart
    assert places.window == whole
    assert whole.contains(places.other)


def test_it_is_no_higher_than_the_screen_and_never_below_it() -> None:
    places = stand_beside(QRect(0, 300, 1000, 500), QSize(360, 900), QRect(0, 24, 1600, 700), NARROWEST, GAP)
    assert (places.other.top(), places.other.height()) == (24, 700)
