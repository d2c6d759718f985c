"""Editing products: typed text is kept until saved or discarded.

For each product, wherever one goes meanwhile.
"""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.domain.catalogue.product import Product
from app.domain.catalogue.product_plan import Plan
from app.domain.catalogue.typed_product import TypedProduct, read_drafts, typed_of, write_drafts
from app.domain.problem import AppError, Invalid, TroubleCode
from app.domain.shop.remembered import Remembered
from app.domain.tills.product_version import compare_products, product_version
from app.services.catalogue.products import Catalogue
from ui.context import Context
from ui.look.pictures import shrink
from ui.look.texts import product_field, sentence, tr
from ui.models.planned import field_words
from ui.presence import is_there
from ui.widgets.catalogue.product_form import FormChoices, ProductForm
from ui.widgets.tills.elsewhere_dialog import ElsewhereDialog, changed_question
from ui.widgets.tills.version_words import TwoTexts

_PAUSE_MS = 400
# Before the code or the SKU, so that a new product and an old one never share a key.
_NEW, _OLD = "+", "="


class ProductEditing(QObject):
    """Edits the product `key`.

    It is `=` and its SKU, `+` and the code that a new one began with, or None. Emits `changed` when the form comes, goes,
    or differs from what is saved, and `saved` with the SKU and the plan that undoes it.
    """

    changed = Signal()
    saved = Signal(str, object)

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self.form = ProductForm(context.look, context.keys, context.app.preferences.current.currency.sign)
        self.key: str | None = None
        self.last = ""
        self._drafts: dict[str, TypedProduct] = {}
        self._untouched = TypedProduct()
        self._since = ""
        self.dialog: ElsewhereDialog | None = None
        self._keeping = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._keeping.timeout.connect(self._keep)
        self.form.edited.connect(self._on_edited)
        self.form.save_wanted.connect(self.save)
        self.form.discard_wanted.connect(self.discard)
        self.form.left.connect(self.close)
        self.form.picture.picked.connect(self._on_picked)
        kept = context.bridge.read(lambda: context.app.memory.recall(Remembered.PRODUCTS))
        if kept:
            self._drafts = read_drafts(json.loads(kept))

    @property
    def waiting(self) -> tuple[str, ...]:
        """The keys of what is not saved yet and not on the screen."""
        return tuple(key for key in self._drafts if key != self.key)

    def open(self, sku: str) -> None:
        """Show a product, with what was typed for it and not saved."""
        self._show(_OLD + sku)

    def begin_new(self, code: str) -> None:
        """Show the form of a new product with `code` as its barcode."""
        self._show(_NEW + code)

    def resume(self) -> None:
        """Show what was typed last and not saved."""
        if self.waiting:
            self._show(self.waiting[-1])

    def close(self) -> None:
        """Put the form away; what is typed stays."""
        self.key = None
        self.changed.emit()

    def save(self) -> None:
        """Save what was typed, or say beside each field what is wrong with it."""
        if self.key is None:
            return
        typed = self.form.typed
        problems = typed.problems(self._context.app.preferences.current.currency)
        if problems:
            self._complain(problems)
            return
        product = typed.product(self._context.app.preferences.current.currency)
        save = _save(self, self._context.app.catalogue, (self.key, product, typed.picture_bytes), self._since)
        self._context.bridge.write("product", save, waits=[self.form])

    def refuse(self, key: str, problem: Invalid) -> None:
        """Say at its field why the product `key` cannot be saved.

        As a notice where another is open by now.
        """
        if key != self.key:
            self._context.bridge.tell(problem)
        elif problem.code == TroubleCode.PRODUCT_CHANGED:
            self._ask(self._context.app.catalogue.get(key[1:]))
        else:
            self._complain([problem])

    def _ask(self, theirs: Product) -> None:
        """Ask which version stays: the one that is typed here, or `theirs`."""
        language = self._context.language
        mine = self.form.typed.product(self._context.app.preferences.current.currency)
        rows = [
            TwoTexts(product_field(each.field), *(field_words(each.field, it, language) for it in (each.new, each.old)))
            for each in compare_products(mine, theirs)
        ]
        said = changed_question(tr("Somebody else changed this product meanwhile"), theirs.name, rows)
        self.dialog = ElsewhereDialog(self._context.keys, said, self.form.window())
        self.dialog.help_wanted.connect(self._context.bridge.help_wanted)
        self.dialog.kept.connect(lambda: self._keep_mine(product_version(theirs)))
        self.dialog.taken.connect(self.discard)  # what was typed comes back with *Undo*
        self.dialog.open()

    def _keep_mine(self, seen: str) -> None:
        self._since = seen
        self._on_edited()
        self.save()

    def take_saved(self, key: str, sku: str, undo: Plan) -> None:
        """The product `key` is saved, and has this SKU."""
        self._drafts.pop(key, None)
        self._keep()
        if key == self.key:
            # The page chooses the row of the last one after the form has gone.
            self.last, self.key = sku, None
        self.changed.emit()
        self.saved.emit(sku, undo)

    def discard(self) -> None:
        """Forget what was typed; a notice brings it back."""
        key = self.key
        if key is None:
            return
        typed = self._drafts.pop(key, None)
        self._keep()
        if key.startswith(_NEW):
            self.close()
        else:
            self._show(key)
        if typed is not None:
            # With what was typed, for by then it is nowhere else.
            undo = (tr("Undo"), lambda: self._bring_back(key, typed))
            self._context.bridge.notice(tr("What was typed is discarded."), offer=undo)

    def renew(self) -> None:
        """Show the open product as it is now, unless something is typed.

        The catalogue changed.
        """
        if self.key is not None and self.key not in self._drafts:
            self._show(self.key)

    def keep_typed(self) -> None:
        """Keep what was typed in the last moment."""
        if self._keeping.isActive():
            self._keep()

    def _bring_back(self, key: str, typed: TypedProduct) -> None:
        self._drafts[key] = typed
        self._keep()
        self._show(key)

    def _show(self, key: str) -> None:
        catalogue, new = self._context.app.catalogue, key.startswith(_NEW)
        picture = b""
        if new:
            settings = self._context.app.preferences.current
            self._untouched = TypedProduct(vat=settings.vat_default, barcodes=key[1:])
        else:
            try:
                product = catalogue.get(key[1:])
                self._untouched = typed_of(product, self._context.language)
                picture = catalogue.picture(key[1:])
            except AppError as trouble:  # it was taken away meanwhile, as by undoing an import
                self._drafts.pop(key, None)
                self.key = None
                self.changed.emit()
                self._context.bridge.tell(trouble)
                return
            self.last = key[1:]
        self.key = key
        typed = self._drafts.get(key, self._untouched)
        # What was typed before may be about an earlier version.
        self._since = "" if new else typed.since or product_version(product)
        self.form.show_typed(typed, self._offer(), new=new, picture=picture)
        self.form.show_dirty(key in self._drafts)
        self.changed.emit()

    def _offer(self) -> FormChoices:
        context = self._context
        return FormChoices(
            rates=context.app.preferences.current.vat_rates(context.now().date()),
            groups=context.bridge.read(context.app.catalogue.groups) or (),
            taken={
                product.favourite: product.name
                for product in context.bridge.read(context.app.catalogue.favourites) or ()
            },
            free=context.bridge.read(context.app.catalogue.free_place) or 0,
        )

    def take_picture(self, key: str | None, picture: bytes | Invalid) -> None:
        """Take the picture of the product `key`, or show its problem.

        A file that was picked has been read.
        """
        if key != self.key:
            return  # another product is open by now, and must not get it
        if isinstance(picture, Invalid):
            self.form.picture.complain(sentence(picture, self._context.language))
        else:
            self.form.picture.chosen.emit(picture)

    def _on_picked(self, file: str) -> None:
        self._context.bridge.run("picture", _read_picture(self, file, self.key), latest=True)

    def _on_edited(self) -> None:
        if self.key is None:
            return
        typed = self.form.typed
        self._drafts.pop(self.key, None)
        if typed != self._untouched:
            # Popped and put in again, it is the last one: *resume* goes to what was typed last.
            self._drafts[self.key] = replace(typed, since=self._since)
        self.form.show_dirty(typed != self._untouched)
        # Begun anew with each key: kept in a pause. The window keeps what is left as it closes.
        self._keeping.start()
        self.changed.emit()

    def _keep(self) -> None:
        self._keeping.stop()
        text = json.dumps(write_drafts(self._drafts)) if self._drafts else ""
        try:
            self._context.app.memory.keep(Remembered.PRODUCTS, text)
        except AppError as trouble:
            self._context.bridge.tell(trouble)

    def _complain(self, problems: list[Invalid]) -> None:
        self.form.complain({problem.field: sentence(problem, self._context.language) for problem in problems})


async def _save(
    editing: ProductEditing, catalogue: Catalogue, typed: tuple[str, Product, bytes | None], since: str
) -> None:
    key, product, picture = typed
    try:
        undo = await catalogue.save(product, new=key.startswith(_NEW), picture=picture, since=since)
    except Invalid as problem:
        if not is_there(editing):
            raise
        editing.refuse(key, problem)
        return
    editing.take_saved(key, product.sku, undo)


async def _read_picture(editing: ProductEditing, file: str, key: str | None) -> None:
    """Read a picture in a thread: a camera's takes a second."""
    picture: bytes | Invalid
    try:
        picture = await asyncio.to_thread(shrink, file)
    except Invalid as problem:
        picture = problem
    # The window may be gone by the time a large picture is read.
    if isValid(editing):
        editing.take_picture(key, picture)
