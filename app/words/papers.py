"""The words of papers in each language, fixed by hand.

What a paper is called is a matter of law.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING

from app.domain.papers.paper_words import PaperWords
from app.domain.saying.saying import Landing

if TYPE_CHECKING:
    from app.domain.day.day_slip import DayWords
    from app.domain.day.report_slip import ReportWords

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def _english(at: datetime) -> str:
    return f"{at.day} {_MONTHS[at.month - 1]} {at.year} {at:%H:%M}"


def _dotted(at: datetime) -> str:
    return f"{at:%d.%m.%Y %H:%M}"


def _dashed(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M}"


def _landing(language: str, landing: Landing, refunded: date, wallet: str) -> str:
    # Few papers tell of a refund, and the words of the desk are many.
    from app.words.desk.saying import landing_words
    from app.words.language import Words

    return landing_words(landing, refunded, Words(language), wallet)


_WORDS = {
    "en": PaperWords(
        language="en",
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
        packing_slip="Packing slip",
        deliver_to="Deliver to",
        parcel_number="Parcel no.",
        carrier="Carrier",
        tracking="Tracking number",
        still_to_come="Still to come",
        pieces="pcs",
        refund_number="Refund no.",
        this_refund="This refund",
        came_back="Goods that came back",
        reason="Reason",
        refund_unknown="Not known yet: this refund is being looked into",
        paid_in_all="Paid in all",
        refunded_in_all="Refunded in all",
        kept="Left of the payment",
        landing=partial(_landing, "en"),
        moment=_english,
    ),
    "nb": PaperWords(
        language="nb",
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
        packing_slip="Pakkseddel",
        deliver_to="Leveres til",
        parcel_number="Pakke nr.",
        carrier="Transportør",
        tracking="Sporingsnummer",
        still_to_come="Kommer senere",
        pieces="stk",
        refund_number="Refusjon nr.",
        this_refund="Denne refusjonen",
        came_back="Varer som kom tilbake",
        reason="Årsak",
        refund_unknown="Ikke avklart: denne refusjonen undersøkes",
        paid_in_all="Betalt i alt",
        refunded_in_all="Refundert i alt",
        kept="Igjen av betalingen",
        landing=partial(_landing, "nb"),
        moment=_dotted,
    ),
    "da": PaperWords(
        language="da",
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
        packing_slip="Følgeseddel",
        deliver_to="Leveres til",
        parcel_number="Pakke nr.",
        carrier="Transportør",
        tracking="Sporingsnummer",
        still_to_come="Kommer senere",
        pieces="stk.",
        refund_number="Refundering nr.",
        this_refund="Denne refundering",
        came_back="Varer, der kom retur",
        reason="Årsag",
        refund_unknown="Ikke afklaret: denne refundering undersøges",
        paid_in_all="Betalt i alt",
        refunded_in_all="Refunderet i alt",
        kept="Tilbage af betalingen",
        landing=partial(_landing, "da"),
        moment=_dotted,
    ),
    "sv": PaperWords(
        language="sv",
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
        packing_slip="Följesedel",
        deliver_to="Levereras till",
        parcel_number="Paket nr",
        carrier="Transportör",
        tracking="Spårningsnummer",
        still_to_come="Kommer senare",
        pieces="st",
        refund_number="Återbetalning nr",
        this_refund="Denna återbetalning",
        came_back="Varor som kom tillbaka",
        reason="Orsak",
        refund_unknown="Inte klarlagt: denna återbetalning utreds",
        paid_in_all="Betalt totalt",
        refunded_in_all="Återbetalt totalt",
        kept="Kvar av betalningen",
        landing=partial(_landing, "sv"),
        moment=_dashed,
    ),
    "fi": PaperWords(
        language="fi",
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
        packing_slip="Lähetyslista",
        deliver_to="Toimitetaan",
        parcel_number="Paketti nro",
        carrier="Kuljetusliike",
        tracking="Seurantatunnus",
        still_to_come="Toimitetaan myöhemmin",
        pieces="kpl",
        refund_number="Palautus nro",
        this_refund="Tämä palautus",
        came_back="Palautetut tuotteet",
        reason="Syy",
        refund_unknown="Ei vielä selvillä: tätä palautusta selvitetään",
        paid_in_all="Maksettu yhteensä",
        refunded_in_all="Palautettu yhteensä",
        kept="Maksusta jäljellä",
        landing=partial(_landing, "fi"),
        moment=_dotted,
    ),
}
_LOCAL = {"NO": "nb", "DK": "da", "SE": "sv", "FI": "fi"}
"""The language of a country's tax office."""


def paper_words(language: str) -> PaperWords:
    """The words that papers have in `language`."""
    return _WORDS[language]


def local_paper_words(country: str) -> PaperWords | None:
    """The words in the language of a country's tax office.

    None where we do not know it.
    """
    return _WORDS.get(_LOCAL.get(country, ""))


def day_paper_words(language: str) -> DayWords:
    """The words of the paper of a closed day."""
    # A day is closed once, and its words are many.
    from app.words.shop.day import day_words

    return day_words(language)


def report_paper_words(language: str) -> ReportWords:
    """The words of the paper of a report."""
    from app.words.shop.report import report_words

    return report_words(language)


def voucher_words(language: str) -> Callable[[str], str]:
    """What gives the texts of vouchers in a language."""
    from app.words.shop.voucher_words import voucher_words

    return voucher_words(language)


def sticker_words(language: str, wallet: str) -> str:
    """What to do with a sticker; `wallet` is the name of the app."""
    from app.words.shop.sticker_words import STICKER

    return STICKER[language].format(wallet=wallet)
