"""Everything remembered between two starts besides orders and settings, with its scope."""

from __future__ import annotations

from enum import Enum

from app.domain.shop.scope import STAYING_HERE, Scope


class Remembered(Enum):
    """One remembered thing: the name it is stored under, and its scope.

    All of them hold text; what it means stands beside.
    """

    WINDOW_PLACE = ("window", Scope.MACHINE)  # Qt's own bytes of place and size, base64
    CUSTOMER_WINDOW_PLACE = ("customer-window", Scope.MACHINE)  # the same
    SCANNER_PACE = ("scanner", Scope.MACHINE)  # `app.domain.scanning.typing_pace.read_pace`
    PIN_TRIES = ("pin-tries", Scope.MACHINE)  # how many wrong ones, and when; part: of whom; while the server is away
    COPY_UPTO = ("copy", Scope.MACHINE)  # the last change of a shared shop that this till's copy has, a number
    COPY_LINEAGE = ("copy-lineage", Scope.MACHINE)  # which line of changes of a shared shop the copy has followed
    WELCOME = ("welcomed", Scope.SHOP)  # "yes" once the questions of the first start were answered
    NEW_ORDER = ("new-order", Scope.TILL)  # JSON, `app.domain.input.typed_order`
    PRODUCTS = ("products", Scope.TILL)  # JSON, what is typed into products and not saved
    LOCK_AFTER = ("lock-after", Scope.TILL)  # minutes without a key or a click
    CARRIER = ("carrier", Scope.TILL)  # the name of who carried the last parcel
    SHIP_AT_ONCE = ("ship-at-once", Scope.TILL)  # JSON, how it stands; part: the reference of an order that is not done
    DRAFT = ("draft", Scope.MACHINE)  # JSON; part: the reference of the parked order
    PARKED = ("parked", Scope.SHOP)  # JSON, `app.domain.tills.whereabouts.TillPlace`; part: the reference of the order
    IMPORT_COLUMNS = ("columns", Scope.SHOP)  # JSON, field to place; part: which kind of file
    PASSED_DRILLS = ("drills-passed", Scope.MACHINE)  # JSON, the names of drills; part: who passed them
    ORDER_PANEL = ("order-panel", Scope.MACHINE)  # the open one of `ui/pages/order/panels.py`; part: whose
    REGISTRATIONS = ("webhooks", Scope.UNIT)  # JSON, ids and addresses of webhooks that are ours; never a secret
    CHECK_INS = ("check-ins", Scope.UNIT)  # the id of our registration for scans of stickers
    STICKERS = ("stickers", Scope.UNIT)  # JSON, `app.domain.shop.sticker.read_tills`
    CODE_PICTURE = ("code-picture", Scope.SHOP)  # where the official picture lies; part: the reference of the payment
    GO_LIVE = ("go-live", Scope.UNIT)  # JSON, `app.domain.golive.run_record`
    OPEN_ORDERS = ("open-orders", Scope.TILL)  # JSON, `app.domain.desk.open_orders`
    OWN_SEARCH = ("search", Scope.PERSON)  # the text of a saved search; part: its name
    SHOP_SEARCH = ("shop-search", Scope.SHOP)  # the same, for everybody
    PRINTS_CLEARED = ("prints-cleared", Scope.SHOP)  # the number of the newest printout that was let be
    DAY_PRINTS_CLEARED = ("day-prints-cleared", Scope.SHOP)  # the same of papers of closed days, by their time, ISO
    ALARMED_AT = ("alarmed", Scope.SHOP)  # up to which moment alarms of time limits were raised, ISO
    VOUCHER_FORM = ("voucher-form", Scope.UNIT)  # `app.domain.bookkeeping.forms.voucher_form.VoucherForm`, the last one
    ERASING = (
        "erasing",
        Scope.SHOP,
    )  # `app.domain.records.pending_erasure`, while tills have it to do; part: a name of its own
    SEARCH_AFTER_RESTORE = ("reconcile", Scope.SHOP)  # JSON; while it stands nothing is sent

    @property
    def stored_as(self) -> str:
        """The name in the database."""
        return self.value[0]

    @property
    def scope(self) -> Scope:
        """Whose it is."""
        return self.value[1]

    @property
    def stays_here(self) -> bool:
        """Whether each till has its own, also where tills share a shop."""
        return self.scope in STAYING_HERE
