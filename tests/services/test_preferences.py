"""What the settings are where nobody has changed any."""

from app import runtime


def test_the_usual_settings_are_those_of_the_surroundings_whatever_was_changed(app: runtime.App) -> None:
    usual = app.preferences.usual
    assert app.preferences.current == usual
    app.preferences.change({"shop": "Fjord & Co", "language": "nb"})
    assert app.preferences.usual == usual
    assert app.preferences.current != usual


def test_the_rates_of_today_are_those_of_the_country(app: runtime.App) -> None:
    assert app.checkout.vat_rates() == (2500, 1500, 1200, 0)


def test_keys_are_kept_as_they_were_chosen(app: runtime.App) -> None:
    assert app.preferences.keys == {}
    app.preferences.change_keys({"park": "F7"})
    assert app.preferences.keys == {"park": "F7"}
