"""Health on the settings page: it is asked for as it comes into sight, looked at anew, and copied."""

from PySide6.QtGui import QGuiApplication

from app.domain.records.health import HealthCheck
from app.errors import Blocked
from tests.support.counter import Counter
from tests.support.inside.window import look_in_time, timer_of
from tests.support.settings_fields import opened, part_of
from ui.pages.settings.health import HealthPart


def test_health_is_shown_asked_and_copied(counter: Counter) -> None:
    opened(counter)
    card = part_of(counter, HealthPart).card
    assert len(card.rows) == len(HealthCheck) - 1  # the shop has one till, and no server
    counter.until(lambda: card.rows[1].text() == "Vipps MobilePay answers.", "it was not asked")
    assert card.rows[6].text().startswith("There is none yet.\nKvitt makes one a day")
    counter.click(card.ask)
    counter.click(card.copy)
    assert QGuiApplication.clipboard().text().startswith("Kvitt ")
    assert "Copied. Read it before you send it to anybody." in counter.notices
    counter.do(lambda: counter.app.safety.stop_writing(Blocked("disk_full")))
    counter.until(lambda: card.rows[0].text().startswith("Nothing is written to it."), "the damage is not shown")


def test_it_rests_while_nobody_looks(counter: Counter) -> None:
    page = opened(counter)
    part = part_of(counter, HealthPart)
    counter.do(look_in_time(part))
    assert timer_of(part).isActive()
    counter.do(lambda: page.open_group("shop"))
    counter.do(look_in_time(part))
    assert not timer_of(part).isActive()
