"""Why a day cannot be closed, and the words of its paper."""

from __future__ import annotations

from app.domain.day.day_slip import DayWords
from app.domain.day.figures import Age
from app.domain.input.order_choices import Flow

DAY = {
    "day_unreadable": "“{text}” is not a day. Write it like 2026-11-30, or today, or yesterday.",
    "days_turned_round": "{first} is after {last}. Write the first day first.",
    "day_ahead": "{day} is still to come. Nothing was closed.",
    "day_closed": "{day} is closed already, and a closed day never changes. What happened since is in a later closing.",
    "day_empty": "Nothing happened on {day} that is not in a closing. Nothing was closed.",
    "day_earlier_open": "{earlier} is still open. Close it first, then {day}.",
    "day_open": "{day} cannot be closed yet. These orders wait or are not known: {orders}. Open them, and try again.",
    "day_done": "{day} is closed, and nothing has happened since.",
    "day_clock": "The PC’s clock is behind the end of the last closing, so what was sold since cannot be"
    " closed. Set the clock right, and try again.",
    "day_not_closed": "{day} is not closed.",
    "days_not_closed": "No day from {first} to {last} is closed.",
}
WAYS = {Flow.PUSH: "To the phone", Flow.QR: "QR code", Flow.WEB: "Link"}
"""In which way the request reached the customer."""
AGES = {
    Age.DAY: "Less than a day",
    Age.WEEK: "1 to 6 days",
    Age.MONTH: "7 to 29 days",
    Age.LONGER: "30 days or more",
}
"""How long something has been reserved."""

_PAPER = {
    "en": DayWords(
        *("Day closed", "No.", "Day", "From", "To", "Closed", "By", "Captured", "Refunded", "Kept", "Tips", "Released"),
        *("VAT", "Gross", "Net", "VAT", "no VAT known", "By person", "By group", "By hour", "By way of paying"),
        *(
            "By till",
            "no name",
            "no group",
            "Reserved, not captured",
            "Differs from Vipps MobilePay",
            "Nothing happened.",
        ),
        tuple(WAYS.values()),
        tuple(AGES.values()),
    ),
    "nb": DayWords(
        *(
            "Dagsoppgjør",
            "Nr.",
            "Dag",
            "Fra",
            "Til",
            "Lukket",
            "Av",
            "Trukket",
            "Refundert",
            "Beholdt",
            "Tips",
            "Frigitt",
        ),
        *("MVA", "Brutto", "Netto", "MVA", "MVA ukjent", "Per person", "Per gruppe", "Per time", "Per betalingsmåte"),
        *(
            "Per kasse",
            "uten navn",
            "uten gruppe",
            "Reservert, ikke trukket",
            "Avviker fra Vipps MobilePay",
            "Ingenting skjedde.",
        ),
        ("Til telefonen", "QR-kode", "Lenke"),
        ("Under et døgn", "1 til 6 dager", "7 til 29 dager", "30 dager eller mer"),
    ),
    "da": DayWords(
        *(
            "Dagsafslutning",
            "Nr.",
            "Dag",
            "Fra",
            "Til",
            "Lukket",
            "Af",
            "Trukket",
            "Refunderet",
            "Beholdt",
            "Drikkepenge",
            "Frigivet",
        ),
        *(
            "Moms",
            "Brutto",
            "Netto",
            "Moms",
            "moms ukendt",
            "Pr. person",
            "Pr. gruppe",
            "Pr. time",
            "Pr. betalingsmåde",
        ),
        *(
            "Pr. kasse",
            "uden navn",
            "uden gruppe",
            "Reserveret, ikke trukket",
            "Afviger fra Vipps MobilePay",
            "Intet skete.",
        ),
        ("Til telefonen", "QR-kode", "Link"),
        ("Under et døgn", "1 til 6 dage", "7 til 29 dage", "30 dage eller mere"),
    ),
    "sv": DayWords(
        *(
            "Dagsavslut",
            "Nr",
            "Dag",
            "Från",
            "Till",
            "Stängd",
            "Av",
            "Debiterat",
            "Återbetalat",
            "Behållet",
            "Dricks",
            "Frigjort",
        ),
        *("Moms", "Brutto", "Netto", "Moms", "moms okänd", "Per person", "Per grupp", "Per timme", "Per betalsätt"),
        *(
            "Per kassa",
            "utan namn",
            "utan grupp",
            "Reserverat, inte debiterat",
            "Avviker från Vipps MobilePay",
            "Inget hände.",
        ),
        ("Till telefonen", "QR-kod", "Länk"),
        ("Under ett dygn", "1 till 6 dagar", "7 till 29 dagar", "30 dagar eller mer"),
    ),
    "fi": DayWords(
        *(
            "Päivän päätös",
            "Nro",
            "Päivä",
            "Alkaen",
            "Asti",
            "Suljettu",
            "Sulkija",
            "Veloitettu",
            "Palautettu",
            "Jää",
            "Tipit",
        ),
        *(
            "Vapautettu",
            "ALV",
            "Brutto",
            "Netto",
            "ALV",
            "ALV ei tiedossa",
            "Henkilöittäin",
            "Ryhmittäin",
            "Tunneittain",
        ),
        *("Maksutavoittain", "Kassan mukaan", "ei nimeä", "ei ryhmää", "Varattu, ei veloitettu"),
        "Poikkeaa Vipps MobilePayn tiedoista",
        "Mitään ei tapahtunut.",
        ("Puhelimeen", "QR-koodi", "Linkki"),
        ("Alle vuorokausi", "1–6 päivää", "7–29 päivää", "30 päivää tai enemmän"),
    ),
}


def day_words(language: str) -> DayWords:
    """The words of the paper of a closed day."""
    return _PAPER[language]
