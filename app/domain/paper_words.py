"""The words of papers, in each language: fixed by hand, because what a paper is called is a matter of law."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from app.domain.order import Unit


@dataclass(frozen=True)
class PaperWords:
    """All that is printed besides what the order says. `not_a_receipt` is what tax offices want to read on such papers."""

    payment: str
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
    total: str
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
    sample: str
    sample_text: str
    pieces: str
    moment: Callable[[datetime], str]

    def unit(self, unit: Unit) -> str:
        """What a quantity counts."""
        return self.pieces if unit is Unit.PCS else _UNITS[unit]


_UNITS = {Unit.KG: "kg", Unit.KM: "km", Unit.MINUTE: "min", Unit.LITRE: "l", Unit.KWH: "kWh"}
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
        total="Total",
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
        sample="Test print",
        sample_text="If this can be read, the printer is set up.",
        pieces="pcs",
        moment=_english,
    ),
    "nb": PaperWords(
        payment="Betalingsbekreftelse",
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
        total="Totalt",
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
        sample="Prøveutskrift",
        sample_text="Kan dette leses, er skriveren klar.",
        pieces="stk",
        moment=_dotted,
    ),
    "da": PaperWords(
        payment="Betalingsbekræftelse",
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
        total="I alt",
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
        sample="Prøveudskrift",
        sample_text="Kan dette læses, er printeren klar.",
        pieces="stk.",
        moment=_dotted,
    ),
    "sv": PaperWords(
        payment="Betalningsbekräftelse",
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
        total="Totalt",
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
        sample="Provutskrift",
        sample_text="Kan detta läsas är skrivaren klar.",
        pieces="st",
        moment=_dashed,
    ),
    "fi": PaperWords(
        payment="Maksuvahvistus",
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
        total="Yhteensä",
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
        sample="Testituloste",
        sample_text="Jos tämän voi lukea, tulostin on valmis.",
        pieces="kpl",
        moment=_dotted,
    ),
}
"""The words by language."""

LOCAL = {"NO": "nb", "DK": "da", "SE": "sv", "FI": "fi"}
"""The language of a country's tax office."""
