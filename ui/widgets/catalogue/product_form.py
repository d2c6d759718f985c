"""The form of one product.

It knows only what was typed; whoever owns it reads and saves.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.catalogue.product import LONGEST_GROUP, LONGEST_NAME, LONGEST_SKU, MOST_FAVOURITES
from app.domain.catalogue.typed_product import TypedProduct, encode_picture
from app.domain.order import Unit
from app.domain.vat import format_rate
from ui.input.shortcuts import Shortcuts
from ui.look.formats import show_tip
from ui.look.sizes import GAP, ROOM, SMALL, TINY
from ui.look.texts import tr, unit_word
from ui.look.theme import Look
from ui.widgets.basics.buttons import button
from ui.widgets.basics.cards import Card
from ui.widgets.basics.choice import choice
from ui.widgets.basics.fields import Field, Visible
from ui.widgets.basics.labels import label
from ui.widgets.basics.main_button import MainButton
from ui.widgets.basics.marks import announce, mark_wrong
from ui.widgets.catalogue.picture_field import PictureField
from ui.widgets.one_line import OneLine
from ui.widgets.scrolls import in_margin, scrolling


@dataclass(frozen=True)
class FormChoices:
    """What the lists of the form offer.

    `taken` are the products on the grid by place, `free` is the first free place or 0.
    """

    rates: Sequence[int] = ()
    groups: Sequence[str] = ()
    taken: Mapping[int, str] = ()  # type: ignore[assignment]
    free: int = 0


_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ProductForm(Card):
    """Emits `edited`, `save_wanted`, `discard_wanted`, and `left` when put away.

    `edited` on every change.
    """

    edited = Signal()
    save_wanted = Signal()
    discard_wanted = Signal()
    left = Signal()

    def __init__(self, look: Look, keys: Shortcuts, sign: str) -> None:
        super().__init__()
        self._filling = False
        self._picture: bytes | None = None
        self.heading = OneLine("heading")
        self.state = label(role="small")
        self.close_button = button("", self.left.emit, "tool")
        self.close_button.setIcon(look.icon("close"))
        self.close_button.setAccessibleName(tr("Close the form"))
        show_tip(self.close_button, tr("Close the form"))
        self.name = Field(tr("Name"))
        self.price = Field(tr("Price incl. VAT"), prefix=sign)
        self.vat = choice(tr("VAT"), [])
        self.unit = choice(tr("Unit"), [(unit.value, unit_word(unit)) for unit in Unit])
        self.group = _group_choice()
        self.barcodes = Field(tr("Barcodes"), hint=tr("Scan or type, one or several"))
        self.sku = Field(tr("Item no."))
        self.place = choice(tr("Place on the grid of favourites"), [])
        self.help = label(role="small", wrap=True)
        self.picture = PictureField()
        self.active = QCheckBox(tr("Active"))
        self.error = label(role="error", wrap=True)
        self.save = MainButton(self.save_wanted.emit, keys)
        self.save.show_words(tr("Save product"))
        self.discard = button(tr("Discard"), self.discard_wanted.emit, "quiet")
        self.fields = {"name": self.name, "price": self.price, "barcodes": self.barcodes, "sku": self.sku}
        self._build()
        self._connect()

    def _build(self) -> None:
        self.inside.setContentsMargins(ROOM, SMALL, ROOM, ROOM)
        self.name.edit.setMaxLength(LONGEST_NAME)
        self.sku.edit.setMaxLength(LONGEST_SKU)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.state)
        head.addWidget(self.close_button)
        self.inside.addLayout(head)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.name)
        column.addLayout(_beside(self.price, _named(tr("VAT"), self.vat)))
        column.addLayout(_beside(_named(tr("Group"), self.group), _named(tr("Unit"), self.unit)))
        column.addWidget(self.barcodes)
        column.addWidget(self.sku)
        column.addWidget(_named(tr("Place on the grid of favourites"), self.place, self.help))
        column.addWidget(self.picture)
        hint = label(tr("An inactive product is kept, but neither offered nor found by a scan."), "small", wrap=True)
        kept = QVBoxLayout()
        kept.setSpacing(TINY)
        kept.addWidget(self.active)
        kept.addWidget(hint)
        column.addLayout(kept)
        column.addStretch(1)
        self._scroll = scrolling(column)
        self.inside.addLayout(in_margin(self._scroll), 1)
        # Outside of what scrolls: it must be seen wherever the form stands.
        self.inside.addWidget(self.error)
        foot = QHBoxLayout()
        foot.addWidget(self.discard)
        foot.addStretch(1)
        foot.addWidget(self.save)
        self.inside.addLayout(foot)

    def _connect(self) -> None:
        for field in self.fields.values():
            field.edit.textEdited.connect(self._on_edited)
            # A scanner ends each code with Enter, which must not save.
            field.edit.installEventFilter(self)
        for listed in (self.vat, self.unit, self.place):
            listed.currentIndexChanged.connect(self._on_edited)
            listed.installEventFilter(self)
        self.group.editTextChanged.connect(self._on_edited)
        self.active.toggled.connect(self._on_edited)
        self.picture.chosen.connect(self._on_picture)

    def show_typed(self, typed: TypedProduct, offer: FormChoices, *, new: bool, picture: bytes) -> None:
        """Show what was typed. `picture` is the one that the product has."""
        self._filling = True
        # None means *as it is*, and no bytes mean *none*.
        self._picture = typed.picture_bytes
        self.heading.show_text(tr("New product") if new else typed.name or typed.sku)
        for field, text in ((self.name, typed.name), (self.price, typed.price), (self.barcodes, typed.barcodes),
                            (self.sku, typed.sku)):  # fmt: skip
            field.edit.setText(text)
            # A long name shows how it begins.
            field.edit.setCursorPosition(0)
        # Orders of before name the product by its number.
        self.sku.edit.setEnabled(new)
        self.sku.edit.setPlaceholderText(tr("The first barcode, if left empty") if new else "")
        self._offer(offer, typed)
        self.unit.setCurrentIndex(self.unit.findData(typed.unit))
        self.active.setChecked(typed.active)
        self.picture.show_picture(picture if self._picture is None else self._picture)
        self.complain({})
        self._scroll.verticalScrollBar().setValue(0)
        self._filling = False

    def _offer(self, offer: FormChoices, typed: TypedProduct) -> None:
        self.vat.clear()
        # A rate of another time or country stays what it is until a person changes it.
        for rate in offer.rates if typed.vat in offer.rates else (typed.vat, *offer.rates):
            self.vat.addItem(format_rate(rate), rate)
        self.vat.setCurrentIndex(self.vat.findData(typed.vat))
        self.group.clear()
        self.group.addItems(list(offer.groups))
        self.group.setEditText(typed.group)
        self.place.clear()
        self.place.addItem(tr("Not on the grid"), 0)
        for place in range(1, MOST_FAVOURITES + 1):
            owner = offer.taken.get(place, "")
            self.place.addItem(f"{place} · {owner}" if owner else tr("{place} · free").format(place=place), place)
        self.place.setCurrentIndex(typed.place)
        self._taken, self._own, self._free = offer.taken, typed.place, offer.free
        self._show_help()

    @property
    def typed(self) -> TypedProduct:
        """What stands in it."""
        return TypedProduct(
            sku=self.sku.text,
            name=self.name.text,
            price=self.price.text,
            vat=int(self.vat.currentData() or 0),
            unit=str(self.unit.currentData()),
            barcodes=self.barcodes.text,
            group=self.group.currentText(),
            place=int(self.place.currentData() or 0),
            active=self.active.isChecked(),
            picture=encode_picture(self._picture),
        )

    def show_dirty(self, dirty: bool) -> None:
        """Say whether anything is not saved yet."""
        self.state.setText(tr("not saved yet") if dirty else "")
        self.discard.setVisible(dirty)

    def complain(self, sentences: Mapping[str, str]) -> None:
        """Show each field's problem below it, and go to the first.

        Nothing takes all of it back.
        """
        rest = dict(sentences)
        for name, field in self.fields.items():
            field.complain(rest.pop(name, ""))
        self.picture.complain(rest.pop("picture", ""))
        self.error.setText("\n".join(rest.values()))
        self.error.setVisible(bool(rest))
        for name, field in self.fields.items():
            if name in sentences:
                field.setFocus()
                self._scroll.ensureWidgetVisible(field)
                break
        if sentences:
            announce(self, " ".join(sentences.values()), urgent=True)

    def add_barcode(self, code: str) -> None:
        """One more code, as when it is scanned while the form is open."""
        self.barcodes.edit.setText(f"{self.barcodes.text.strip()} {code}".strip())
        self.barcodes.complain("")
        self._on_edited()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on to the next field.

        Among the barcodes it makes room for the next one. A scanner ends with Enter.
        """
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in _ENTER:
            # That is the key of the main button.
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                return False
            if watched is self.barcodes.edit:
                if self.barcodes.text.strip() and not self.barcodes.text.endswith(" "):
                    self.barcodes.edit.insert(" ")
            else:
                self.focusNextChild()
            return True
        return super().eventFilter(watched, event)

    def _on_edited(self) -> None:
        if not self._filling:
            self._show_help()
            self.edited.emit()

    def _on_picture(self, picture: bytes) -> None:
        self._picture = picture
        self.picture.complain("")
        self.picture.show_picture(picture)
        self._on_edited()

    def _show_help(self) -> None:
        place = int(self.place.currentData() or 0)
        owner = self._taken.get(place, "") if place != self._own else ""
        if owner:
            self.help.setText(tr("{name} loses this place.").format(name=owner))
        elif not place and self._free:
            self.help.setText(tr("The first free place is {place}.").format(place=self._free))
        else:
            self.help.setText("")
        self.help.setVisible(bool(self.help.text()))
        mark_wrong(self.place, False)


def _group_choice() -> QComboBox:
    """The groups that there are; any other can be typed."""
    group = choice(tr("Group"), [])
    group.setEditable(True)
    # Enter would put what is typed among the groups before the product is saved.
    group.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    if (edit := group.lineEdit()) is not None:
        edit.setMaxLength(LONGEST_GROUP)
        edit.setValidator(Visible(edit))
        edit.setAccessibleName(tr("Group"))
        edit.setPlaceholderText(tr("None"))
    return group


def _named(words: str, inner: QWidget, below: QWidget | None = None) -> QWidget:
    """A control with its name above it, and something `below` it."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(TINY)
    name: QLabel = label(words, "small")
    name.setBuddy(inner)
    column.addWidget(name)
    column.addWidget(inner)
    if below is not None:
        column.addWidget(below)
    return box


def _beside(one: QWidget, other: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(GAP)
    row.addWidget(one, 1, Qt.AlignmentFlag.AlignTop)
    row.addWidget(other, 1, Qt.AlignmentFlag.AlignTop)
    return row
