"""The words of papers in each language, fixed by hand.

What a paper is called is a matter of law.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from app.domain.order import Source, Unit

_UNITS = {Unit.KG: "kg", Unit.KM: "km", Unit.MINUTE: "min", Unit.LITRE: "l", Unit.KWH: "kWh"}


@dataclass(frozen=True)
class PaperWords:
    """All that is printed besides what the order says.

    `not_a_receipt` is what tax offices want to read on such papers.
    """

    payment: str
    refund: str
    reservation: str
    release: str
    not_a_receipt: str
    organisation: str
    reference: str
    receipt_number: str
    till: str
    served_by: str
    date: str
    means: str
    discount: str
    returned: str
    goods: str
    tip: str
    total: str
    gift_card: str
    cash: str
    card: str
    voucher: str
    rate: str
    net: str
    tax: str
    gross: str
    reserved: str
    captured: str
    refunded: str
    released: str
    left: str
    state_reserved: str
    state_part: str
    state_unknown: str
    copy: str
    practice: str
    test: str
    parked: str
    parked_text: str
    note: str
    customer: str
    sample: str
    sample_text: str
    pieces: str
    moment: Callable[[datetime], str]

    def unit(self, unit: Unit) -> str:
        """What a quantity counts."""
        return self.pieces if unit is Unit.PCS else _UNITS[unit]

    def source(self, source: Source) -> str:
        """What else an order is paid with."""
        return {
            Source.GIFT_CARD: self.gift_card,
            Source.CASH: self.cash,
            Source.CARD: self.card,
            Source.VOUCHER: self.voucher,
        }[source]


_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def _english(at: datetime) -> str:
    return f"{at.day} {_MONTHS[at.month - 1]} {at.year} {at:%H:%M}"


def _dotted(at: datetime) -> str:
    return f"{at:%d.%m.%Y %H:%M}"


def _dashed(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M}"


WORDS = {
    "en": PaperWords(
        payment="Payment confirmation",
        refund="Refund confirmation",
        reservation="Reservation confirmation",
        release="Release confirmation",
        not_a_receipt="NOT A RECEIPT FOR THE PURCHASE",
        organisation="Org. no.",
        reference="Reference",
        receipt_number="Receipt no. in the app",
        till="Till",
        served_by="Served by",
        date="Date",
        means="Payment",
        discount="Discount",
        returned="Return",
        goods="Goods",
        tip="Tip",
        total="Total",
        gift_card="Gift card",
        cash="Cash",
        card="Card",
        voucher="Voucher",
        rate="Rate",
        net="Net",
        tax="VAT",
        gross="Gross",
        reserved="Reserved",
        captured="Captured",
        refunded="Refunded",
        released="Released",
        left="Still reserved",
        state_reserved="Reserved, not charged",
        state_part="Captured in part, the rest is reserved",
        state_unknown="Not known yet: a step is being looked into",
        copy="COPY {number}",
        practice="PRACTICE – no real money",
        test="TEST – no real money",
        parked="Parked order",
        parked_text="Nothing has been paid",
        note="Note",
        customer="Customer",
        sample="Test print",
        sample_text="If this can be read, the printer is set up.",
        pieces="pcs",
        moment=_english,
    ),
    "nb": PaperWords(
        payment="Betalingsbekreftelse",
        refund="Refusjonsbekreftelse",
        reservation="Reservasjonsbekreftelse",
        release="Bekreftelse på frigitt beløp",
        not_a_receipt="IKKE KVITTERING FOR KJØP",
        organisation="Org.nr.",
        reference="Referanse",
        receipt_number="Kvitteringsnr. i appen",
        till="Kasse",
        served_by="Betjent av",
        date="Dato",
        means="Betaling",
        discount="Rabatt",
        returned="Retur",
        goods="Varer",
        tip="Tips",
        total="Totalt",
        gift_card="Gavekort",
        cash="Kontant",
        card="Kort",
        voucher="Tilgodelapp",
        rate="Sats",
        net="Netto",
        tax="MVA",
        gross="Brutto",
        reserved="Reservert",
        captured="Trukket",
        refunded="Refundert",
        released="Frigitt",
        left="Fortsatt reservert",
        state_reserved="Reservert, ikke trukket",
        state_part="Trukket delvis, resten er reservert",
        state_unknown="Ikke avklart: et steg undersøkes",
        copy="KOPI {number}",
        practice="ØVING – ikke ekte penger",
        test="TEST – ikke ekte penger",
        parked="Parkert ordre",
        parked_text="Ingenting er betalt",
        note="Merknad",
        customer="Kunde",
        sample="Prøveutskrift",
        sample_text="Kan dette leses, er skriveren klar.",
        pieces="stk",
        moment=_dotted,
    ),
    "da": PaperWords(
        payment="Betalingsbekræftelse",
        refund="Bekræftelse på refundering",
        reservation="Reservationsbekræftelse",
        release="Bekræftelse på frigivet beløb",
        not_a_receipt="IKKE KVITTERING FOR KØB",
        organisation="CVR-nr.",
        reference="Reference",
        receipt_number="Kvitteringsnr. i appen",
        till="Kasse",
        served_by="Betjent af",
        date="Dato",
        means="Betaling",
        discount="Rabat",
        returned="Retur",
        goods="Varer",
        tip="Drikkepenge",
        total="I alt",
        gift_card="Gavekort",
        cash="Kontant",
        card="Kort",
        voucher="Tilgodebevis",
        rate="Sats",
        net="Netto",
        tax="Moms",
        gross="Brutto",
        reserved="Reserveret",
        captured="Trukket",
        refunded="Refunderet",
        released="Frigivet",
        left="Stadig reserveret",
        state_reserved="Reserveret, ikke trukket",
        state_part="Trukket delvist, resten er reserveret",
        state_unknown="Ikke afklaret: et trin undersøges",
        copy="KOPI {number}",
        practice="ØVELSE – ikke rigtige penge",
        test="TEST – ikke rigtige penge",
        parked="Parkeret ordre",
        parked_text="Intet er betalt",
        note="Bemærkning",
        customer="Kunde",
        sample="Prøveudskrift",
        sample_text="Kan dette læses, er printeren klar.",
        pieces="stk.",
        moment=_dotted,
    ),
    "sv": PaperWords(
        payment="Betalningsbekräftelse",
        refund="Bekräftelse på återbetalning",
        reservation="Reservationsbekräftelse",
        release="Bekräftelse på frigjort belopp",
        not_a_receipt="EJ KVITTO FÖR KÖP",
        organisation="Org.nr",
        reference="Referens",
        receipt_number="Kvittonr i appen",
        till="Kassa",
        served_by="Betjänad av",
        date="Datum",
        means="Betalning",
        discount="Rabatt",
        returned="Retur",
        goods="Varor",
        tip="Dricks",
        total="Totalt",
        gift_card="Presentkort",
        cash="Kontant",
        card="Kort",
        voucher="Tillgodokvitto",
        rate="Sats",
        net="Netto",
        tax="Moms",
        gross="Brutto",
        reserved="Reserverat",
        captured="Debiterat",
        refunded="Återbetalt",
        released="Frigjort",
        left="Fortfarande reserverat",
        state_reserved="Reserverat, inte debiterat",
        state_part="Delvis debiterat, resten är reserverat",
        state_unknown="Inte klarlagt: ett steg utreds",
        copy="KOPIA {number}",
        practice="ÖVNING – inga riktiga pengar",
        test="TEST – inga riktiga pengar",
        parked="Parkerad order",
        parked_text="Ingenting är betalt",
        note="Anteckning",
        customer="Kund",
        sample="Provutskrift",
        sample_text="Kan detta läsas är skrivaren klar.",
        pieces="st",
        moment=_dashed,
    ),
    "fi": PaperWords(
        payment="Maksuvahvistus",
        refund="Vahvistus palautuksesta",
        reservation="Varausvahvistus",
        release="Vahvistus vapautetusta summasta",
        not_a_receipt="EI KUITTI OSTOKSESTA",
        organisation="Y-tunnus",
        reference="Viite",
        receipt_number="Kuitin nro sovelluksessa",
        till="Kassa",
        served_by="Palveli",
        date="Päivä",
        means="Maksutapa",
        discount="Alennus",
        returned="Palautus",
        goods="Tuotteet",
        tip="Juomaraha",
        total="Yhteensä",
        gift_card="Lahjakortti",
        cash="Käteinen",
        card="Kortti",
        voucher="Hyvityslappu",
        rate="Kanta",
        net="Veroton",
        tax="ALV",
        gross="Verollinen",
        reserved="Varattu",
        captured="Veloitettu",
        refunded="Palautettu",
        released="Vapautettu",
        left="Yhä varattu",
        state_reserved="Varattu, ei veloitettu",
        state_part="Veloitettu osittain, loput on varattu",
        state_unknown="Ei vielä selvillä: vaihetta selvitetään",
        copy="KOPIO {number}",
        practice="HARJOITUS – ei oikeaa rahaa",
        test="TESTI – ei oikeaa rahaa",
        parked="Parkkeerattu tilaus",
        parked_text="Mitään ei ole maksettu",
        note="Huomautus",
        customer="Asiakas",
        sample="Testituloste",
        sample_text="Jos tämän voi lukea, tulostin on valmis.",
        pieces="kpl",
        moment=_dotted,
    ),
}
"""The words by language."""

LOCAL = {"NO": "nb", "DK": "da", "SE": "sv", "FI": "fi"}
"""The language of a country's tax office."""
