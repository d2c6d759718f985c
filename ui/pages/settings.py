"""The settings, as a form made from their declarations."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.changes import Change, Topic
from app.domain.problem import AppError, Invalid
from app.domain.vat import format_rate
from app.settings import SETTINGS, Section, Setting
from ui.bridge import Tone
from ui.desk import Desk
from ui.texts import sentence, tr
from ui.theme import GAP, ROOM
from ui.widgets.basics import Card, Field, MainButton, choice, label, page_frame
from ui.widgets.safety_card import SafetyCard


class SettingsPage(QWidget):
    """One card a section, one field a setting; nothing is saved until *Save*, and then all or nothing."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.fields: dict[str, Field] = {}
        self.choices: dict[str, QComboBox] = {}
        self.save = MainButton(self._on_save)
        self.save.show_words(tr("Save settings"))
        inner = QWidget()
        across = QHBoxLayout(inner)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(ROOM)
        columns = (QVBoxLayout(), QVBoxLayout())
        for column in columns:
            column.setSpacing(ROOM)
            across.addLayout(column, 1)
        for section in Section:
            columns[0 if section is Section.SALES_UNIT else 1].addWidget(self._build(section))
        self.safety = SafetyCard()
        self.safety.copy_wanted.connect(lambda: desk.bridge.run("backup", _back_up(desk)))
        desk.bridge.changed.connect(self._on_changed)
        columns[0].addWidget(self.safety)
        for column in columns:
            column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        page = page_frame(self)
        page.addWidget(label(tr("Settings"), "title"))
        page.addWidget(scroll, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.save)
        page.addLayout(foot)
        self._reload()
        self._show_safety()

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
        self.fields["shop"].setFocus()

    def _build(self, section: Section) -> QWidget:
        card = Card(tr(section.value))
        card.inside.setSpacing(GAP)
        for setting in SETTINGS:
            if setting.section is section:
                card.inside.addWidget(self._build_choice(setting) if setting.choices else self._build_field(setting))
        return card

    def _build_field(self, setting: Setting) -> QWidget:
        field = Field(tr(setting.words), hint=tr(setting.hint) if setting.hint else "")
        field.edit.setMaxLength(setting.longest)
        self.fields[setting.name] = field
        return field

    def _build_choice(self, setting: Setting) -> QWidget:
        made = choice(tr(setting.words), [(value, tr(words)) for value, words in setting.choices])
        self.choices[setting.name] = made
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        name = label(tr(setting.words), "small")
        name.setBuddy(made)
        column.addWidget(name)
        column.addWidget(made)
        if setting.hint:
            made.setToolTip(tr(setting.hint))
        return held

    def _reload(self) -> None:
        settings = self._desk.preferences.current
        for name, field in self.fields.items():
            value = getattr(settings, name)
            field.edit.setText(format_rate(value) if name == "vat_default" else str(value))
            field.complain("")
        for name, made in self.choices.items():
            made.setCurrentIndex(max(0, made.findData(str(getattr(settings, name)))))

    def _on_changed(self, change: Change) -> None:
        if change.topic is Topic.SAFETY:
            self._show_safety()

    def _show_safety(self) -> None:
        desk, newest = self._desk, self._desk.safety.newest
        place = str(newest.file) if newest else ""
        self.safety.show_newest(newest.at if newest else None, place, desk.language, desk.now())
        self.safety.show_busy(desk.safety.busy)

    def _on_save(self) -> None:
        typed = {name: field.text for name, field in self.fields.items()}
        typed |= {name: str(made.currentData()) for name, made in self.choices.items()}
        try:
            self._desk.preferences.change(typed)
        except Invalid as problem:
            field = self.fields[problem.field]
            field.complain(sentence(problem, self._desk.language))
            field.setFocus()
            return
        except AppError as trouble:
            self._desk.bridge.tell(trouble)


async def _back_up(desk: Desk) -> None:
    await desk.safety.back_up()
    desk.bridge.notice(tr("Backed up and checked."), Tone.GOOD)
