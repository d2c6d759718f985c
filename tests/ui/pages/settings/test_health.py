"""Health on the settings page: it is asked for as it comes into sight, looked at anew, and copied."""

from PySide6.QtGui import QGuiApplication

from app.changes import Topic
from app.domain.problem import TroubleCode
from app.domain.records.health import HealthCheck
from app.domain.tills.server_line import ServerLine
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


def test_a_server_that_is_gone_is_told_when_it_goes(counter: Counter) -> None:
    opened(counter)
    card = part_of(counter, HealthPart).card
    counter.until(lambda: card.rows[1].text() == "Vipps MobilePay answers.", "it was not asked")
    counter.run(counter.app.tasks.stop())  # the watch announces, too
    # The page is looked at anew by itself as well, but seconds later than the top of the window says it.
    timer_of(part_of(counter, HealthPart)).stop()
    for line, told in (
        (ServerLine(), "It is reached, and this till is up to date."),
        (ServerLine(TroubleCode.SERVER_UNREACHED), "It is not reached."),
    ):
        counter.app.lines.server = line
        counter.do(lambda: counter.app.changes.announce(Topic.SERVER))
        counter.until(lambda told=told: card.rows[1].text().startswith(told), "how it stands is not told")


def test_it_rests_while_nobody_looks(counter: Counter) -> None:
    page = opened(counter)
    part = part_of(counter, HealthPart)
    counter.do(look_in_time(part))
    assert timer_of(part).isActive()
    counter.do(lambda: page.open_group("shop"))
    counter.do(look_in_time(part))
    assert not timer_of(part).isActive()
