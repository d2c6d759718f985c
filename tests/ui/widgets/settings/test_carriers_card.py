"""The carriers of the shop on the settings page: added, changed, removed, put back, and refused with one sentence."""

from app.domain.shop.carrier import PRESETS, Carrier
from tests.support.counter import Counter
from tests.support.settings_fields import part_of
from ui.pages.settings.cards import CarriersPart


def test_carriers_are_added_changed_removed_and_put_back(counter: Counter) -> None:
    counter.do(counter.window.show_settings)
    card = part_of(counter, CarriersPart).card
    kept = counter.app.preferences
    assert tuple(card.carriers) == PRESETS
    counter.do(card.add.click)
    assert card.names[-1].hasFocus()
    counter.type("My van")
    counter.type("http://van.example.no/{number}", card.templates[-1])
    counter.do(card.save.click)
    assert "begins with https://" in card.error.text()
    assert kept.current.carrier_list == PRESETS
    counter.do(card.templates[-1].clear)
    counter.type("https://van.example.no/{number}", card.templates[-1])
    assert card.error.isHidden()
    counter.do(card.save.click)
    counter.wait(0.05)
    assert kept.current.carrier_list == (*PRESETS, Carrier("My van", "https://van.example.no/{number}"))
    counter.do(card.removes[0].click)
    counter.do(card.save.click)
    counter.wait(0.05)
    assert kept.current.carrier_list[0] == PRESETS[1]
    counter.do(card.names[0].clear)
    counter.do(card.save.click)
    assert "needs a name" in card.error.text()
    counter.do(card.reset.click)
    counter.wait(0.05)
    assert kept.current.carrier_list == PRESETS
    assert kept.current.carriers == ""
