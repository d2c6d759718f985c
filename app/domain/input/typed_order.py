"""The form of an order exactly as typed: kept, undone, redone, read.

It survives a kill.
"""

# No annotations from the future here: as texts, each field of a named tuple would be compiled at every start.

from typing import TYPE_CHECKING, NamedTuple

from app.domain.input.order_choices import Flow, Source, Unit
from app.domain.problem import Invalid
from app.domain.shop.currency import Currency, format_minor

# What an order, an amount or a number is gets imported where one is read: an empty form is shown before that.
if TYPE_CHECKING:
    from app.domain.order import Order, OrderLine, OtherPayment


def written_amount(text: str, language: str, currency: Currency) -> str:
    """A typed amount as `language` writes it.

    What cannot be read for certain comes back as it is.
    """
    from app.domain.money import parse_amount

    try:
        return format_minor(parse_amount(text, currency=currency), language)
    except Invalid:
        return text


class UnknownCode(NamedTuple):
    """A scanned code that no product has.

    As many were wanted, or came back, as stood before it: `2*`, `-`.
    """

    code: str
    quantity: str = "1"
    is_return: bool = False

    @property
    def wish(self) -> str:
        """The same as it is typed into the one field."""
        times = "" if self.quantity == "1" else f"{self.quantity}*"
        return f"{'-' if self.is_return else ''}{times}{self.code}"


class TypedLine(NamedTuple):
    """The fields of one line.

    `discount` is an amount or a part in percent; `vat` is in hundredths of a percent.
    """

    name: str = ""
    quantity: str = "1"
    price: str = ""
    vat: int = 2500
    product_id: str = ""
    discount: str = ""
    is_return: bool = False
    is_shipping: bool = False
    unit: str = Unit.PCS.value

    def line(self, currency: Currency) -> "OrderLine":
        """The order line that it stands for.

        Raises `Invalid` with the field that is wrong.
        """
        from dataclasses import replace

        from app.domain.money import parse_amount
        from app.domain.order import OrderLine, parse_discount, parse_quantity

        if not self.quantity.strip():
            raise Invalid("quantity_missing", field="quantity")
        line = OrderLine(
            name=self.name,
            product_id=self.product_id,
            quantity=parse_quantity(self.quantity),
            unit_price=parse_amount(self.price, "price", currency=currency),
            vat_rate=self.vat,
            unit=Unit(self.unit),
            is_return=self.is_return,
            is_shipping=self.is_shipping,
        )
        # After the line itself, because a percentage needs the price.
        return replace(line, discount=parse_discount(self.discount, line.before_discount, currency))


def typed_line(line: "OrderLine", language: str) -> TypedLine:
    """The fields that stand for `line`."""
    from app.domain.order import shown_quantity

    return TypedLine(
        name=line.name,
        quantity=shown_quantity(line.quantity),
        price=format_minor(line.unit_price, language),
        vat=line.vat_rate,
        product_id=line.product_id,
        discount=format_minor(line.discount, language) if line.discount else "",
        is_return=line.is_return,
        is_shipping=line.is_shipping,
        unit=line.unit.value,
    )


class TypedOrder(NamedTuple):
    """All fields of the form.

    `others` is what is paid otherwise, by the name of the source; `editing` is the reference of the draft that is being
    changed, and `since` the version of it that was opened; `codes` are scanned codes that no product has and nobody has
    dealt with yet; `country` is where the number was typed ("NO"), nothing in what an older version kept; `customer_token`
    names a customer who scanned the sticker; `shares` is what the customer is asked to tell, `lasts` how long it can be
    paid, as it was typed.
    """

    lines: tuple[TypedLine, ...] = ()
    entry: str = ""
    discount: str = ""
    flow: str = Flow.PUSH.value
    phone: str = ""
    customer: str = ""
    personal_qr: str = ""
    receipt_number: str = ""
    pos_id: str = ""
    description: str = ""
    note: str = ""
    tip: str = ""
    others: tuple[tuple[str, str], ...] = ()
    editing: str = ""
    codes: tuple[UnknownCode, ...] = ()
    country: str = ""
    customer_token: str = ""
    shares: str = ""
    minimum_age: str = ""
    lasts: str = ""
    since: str = ""

    def as_text(self) -> str:
        """For keeping it, as JSON."""
        import json  # read and written only where something is kept

        lines, codes = [line._asdict() for line in self.lines], [code._asdict() for code in self.codes]
        return json.dumps({**self._asdict(), "lines": lines, "codes": codes})

    @property
    def as_new(self) -> "TypedOrder":
        """The same as an order of its own, that changes no draft."""
        return self._replace(editing="", since="")

    def written_in(self, language: str, currency: Currency) -> "TypedOrder":
        """The same with every amount as `language` writes it.

        What cannot be read for certain stays as it was typed.
        """

        def written(text: str) -> str:
            return written_amount(text, language, currency)

        return self._replace(
            lines=tuple(
                line._replace(price=written(line.price), discount=written(line.discount)) for line in self.lines
            ),
            discount=written(self.discount),
            tip=written(self.tip),
            others=tuple((name, written(text)) for name, text in self.others),
        )

    def is_worth_keeping(self, pos_id: str) -> bool:
        """Whether anything was typed that a person would miss.

        The till `pos_id` is filled in by itself.
        """
        # Choices that are made for every order are nothing that somebody typed.
        blank = TypedOrder(flow=self.flow, pos_id=self.pos_id, country=self.country, customer_token=self.customer_token)
        return self != blank or self.pos_id not in ("", pos_id)

    def other_payments(self, currency: Currency) -> "tuple[OtherPayment, ...]":
        """What is paid otherwise.

        Raises `Invalid` with the name of the source as the field.
        """
        from app.domain.money import parse_amount
        from app.domain.order import OtherPayment

        found = []
        for name, text in self.others:
            minor = parse_amount(text, name, currency=currency) if text.strip() else 0
            if minor:
                found.append(OtherPayment(Source(name), minor))
        return tuple(found)

    def number(self, market: str) -> str:
        """The phone number, digits with the country code; nothing where none is needed.

        Raises `Invalid`.
        """
        if self.personal_qr or self.customer_token or self.flow == Flow.QR.value or not self.phone.strip():
            # A code on the screen needs no number, and a wrong one must not block it.
            return ""
        from app.domain.input.phone import parse_phone

        return parse_phone(self.phone, market)

    def meant_in(self, country: str) -> "TypedOrder":
        """The same form in a shop of `country`.

        A number that was typed in another one gets its code, half of it, too.
        """
        if self.country in ("", country):
            return self._replace(country=country)
        from app.domain.input.phone import with_code

        return self._replace(phone=with_code(self.phone, self.country), country=country)

    def to_the_same(self, phone: str, market: str) -> "TypedOrder":
        """The same form for the customer with the number `phone`.

        `phone` is digits with the country code. Where the text of the field means another number in `market`, the code is
        written before it.
        """
        try:
            means = self.number(market)
        except Invalid:
            # An unreadable number is replaced: it cannot have been meant for this customer.
            means = ""
        if not phone or means == phone:
            return self
        from app.domain.input.phone import format_phone

        return self._replace(phone=format_phone(phone))

    def order(self, lines: "tuple[OrderLine, ...]", blank: "Order", market: str) -> "Order":
        """Read the form as an order, with `lines` read already.

        It is built on top of what `blank` says. Raises `Invalid`.
        """
        from dataclasses import replace

        from app.domain.input.phone import mask_name
        from app.domain.money import parse_amount
        from app.domain.order import discounted
        from app.domain.shop.request_terms import parse_age, parse_lasts

        flow = Flow(self.flow)
        return replace(
            blank,
            lines=discounted(lines, self.discount, blank.currency),
            flow=flow,
            phone=self.number(market),
            # The customer's code only goes with a push; the other ways show a code of ours.
            personal_qr=self.personal_qr if flow is Flow.PUSH else "",
            customer_token=self.customer_token if flow is Flow.PUSH else "",
            customer=mask_name(self.customer.strip()),  # a number typed there is in clear nowhere else
            description=self.description.strip(),
            receipt_number=self.receipt_number.strip(),
            pos_id=self.pos_id.strip(),
            note=self.note.strip(),
            tip=parse_amount(self.tip, "tip", currency=blank.currency) if self.tip.strip() else 0,
            other_payments=self.other_payments(blank.currency),
            shares=self.shares,
            minimum_age=parse_age(self.minimum_age),
            lasts=parse_lasts(self.lasts, market or self.country),
        )

    def readable(self, lines: "tuple[OrderLine, ...]", blank: "Order") -> "Order":
        """The readable part of an unfinished order, for the running total.

        The number is left out.
        """
        shown = self._replace(phone="")
        for field in ("discount", "tip", "others", "minimum_age", "lasts"):
            try:
                # Each field is tried alone, so that one that is wrong does not take the others with it.
                TypedOrder(country=self.country)._replace(**{field: getattr(shown, field)}).order(lines, blank, "")
            except Invalid:
                shown = shown._replace(**{field: getattr(TypedOrder(), field)})
        return shown.order(lines, blank, "")


def typed_order(order: "Order", language: str) -> "TypedOrder":
    """The fields that stand for `order`."""
    from app.domain.input.phone import format_phone
    from app.domain.shop.request_terms import shown_lasts

    return TypedOrder(
        lines=tuple(typed_line(line, language) for line in order.lines),
        flow=order.flow.value,
        phone=format_phone(order.phone) if order.phone else "",
        customer=order.customer,
        personal_qr=order.personal_qr,
        customer_token=order.customer_token,
        shares=order.shares,
        minimum_age=str(order.minimum_age) if order.minimum_age else "",
        lasts=shown_lasts(order.lasts),
        receipt_number=order.receipt_number,
        pos_id=order.pos_id,
        description=order.description,
        note=order.note,
        tip=format_minor(order.tip, language) if order.tip else "",
        others=tuple((paid.source.value, format_minor(paid.minor, language)) for paid in order.other_payments),
    )


_ONCE = ("phone", "customer", "receipt_number", "pos_id", "description", "note")


def read_typed(text: str) -> "TypedOrder":
    """Read a form kept by `as_text`, also by an older version."""
    import json

    kept = json.loads(text)
    # A field that a newer version kept, or an older one, is passed by.
    values = {name: value for name, value in kept.items() if name in TypedOrder._fields}
    values["lines"] = tuple(TypedLine(**line) for line in kept.get("lines", ()))
    values["others"] = tuple((str(name), str(text)) for name, text in kept.get("others", ()))
    values["codes"] = tuple(
        UnknownCode(**code) if isinstance(code, dict) else UnknownCode(str(code)) for code in kept.get("codes", ())
    )
    if isinstance(kept.get("fields"), list):  # until 0.2 the texts were a list
        values |= dict(zip(_ONCE, kept["fields"], strict=False))
    return TypedOrder(**values)
