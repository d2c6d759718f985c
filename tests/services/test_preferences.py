"""What the settings are where nobody has changed any."""

from app import runtime


def test_the_usual_settings_are_those_of_the_surroundings_whatever_was_changed(app: runtime.App) -> None:
    usual = app.preferences.usual
    assert app.preferences.current == usual
    app.preferences.change({"shop": "Fjord & Co", "language": "nb"})
    assert app.preferences.usual == usual
    assert app.preferences.current != usual
