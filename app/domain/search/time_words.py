"""Words for days and hours in five languages.

In a row stand the words of English, Norwegian, Danish, Swedish and Finnish, parted by `|`, as people write them.
"""

from __future__ import annotations

from app.domain.search.phrases import Phrases

DAYS_AGO = Phrases(
    {
        0: ("today|earlier today", "i dag|idag", "i dag|idag", "i dag|idag", "tänään"),
        1: ("yesterday", "i går|igår", "i går|igår", "i går|igår", "eilen"),
        2: (
            "the day before yesterday|day before yesterday",
            "i forgårs|forgårs|i forigårs",
            "i forgårs|forgårs",
            "i förrgår|förrgår",
            "toissapäivänä|toissa päivänä",
        ),
    }
)
WEEKDAYS = Phrases(
    {
        1: ("monday|mon", "mandag", "mandag", "måndag|måndagen", "maanantai|maanantaina|maanantain|maanantailta"),
        2: ("tuesday|tue", "tirsdag", "tirsdag", "tisdag|tisdagen", "tiistai|tiistaina|tiistain|tiistailta"),
        3: (
            "wednesday|wed",
            "onsdag",
            "onsdag",
            "onsdag|onsdagen",
            "keskiviikko|keskiviikkona|keskiviikon|keskiviikolta",
        ),
        4: ("thursday|thu", "torsdag", "torsdag", "torsdag|torsdagen", "torstai|torstaina|torstain|torstailta"),
        5: ("friday|fri", "fredag", "fredag", "fredag|fredagen", "perjantai|perjantaina|perjantain|perjantailta"),
        6: (
            "saturday",
            "lørdag|lørdags|laurdag",
            "lørdag",
            "lördag|lördagen",
            "lauantai|lauantaina|lauantain|lauantailta",
        ),
        7: (
            "sunday",
            "søndag|søndags|sundag",
            "søndag",
            "söndag|söndagen",
            "sunnuntai|sunnuntaina|sunnuntain|sunnuntailta",
        ),
    }
)
PAST_WEEKDAYS = Phrases(
    {
        1: ("", "mandags", "i mandags|mandags", "i måndags|måndags", ""),
        2: ("", "tirsdags", "i tirsdags|tirsdags", "i tisdags|tisdags", ""),
        3: ("", "onsdags", "i onsdags|onsdags", "i onsdags|onsdags", ""),
        4: ("", "torsdags", "i torsdags|torsdags", "i torsdags|torsdags", ""),
        5: ("", "fredags", "i fredags|fredags", "i fredags|fredags", ""),
        6: ("", "lørdags", "i lørdags|lørdags", "i lördags|lördags", ""),
        7: ("", "søndags", "i søndags|søndags", "i söndags|söndags", ""),
    }
)
"""The last day of that name before today."""
LAST = Phrases(
    {True: ("last", "sist|siste|forrige|sist på", "sidste|forrige", "förra|sista|senaste", "viime|edellinen")}
)
THIS = Phrases(
    {
        True: (
            "this|earlier this",
            "denne|dette|i denne|i dette|tidligere i|tidligere denne",
            "denne|dette|i denne|tidligere i|tidligere denne",
            "denna|den här|detta|tidigare i|tidigare denna",
            "tällä|tässä|tämä|tämän|aiemmin tällä",
        )
    }
)
WEEK = Phrases({True: ("week", "uke|uka|uken|uker", "uge|ugen", "vecka|veckan", "viikko|viikolla|viikon|viikolta")})
MONTH = Phrases({True: ("month", "måned|måneden", "måned|måneden", "månad|månaden", "kuukausi|kuussa|kuun")})
DAYS = Phrases({True: ("days|day", "dager|dag|døgn", "dage|dag|døgn", "dagar|dag|dygn", "päivää|päivän|päivä")})
WEEKS = Phrases({True: ("weeks|week", "uker|uke", "uger|uge", "veckor|vecka", "viikkoa|viikon|viikko")})
AGO = Phrases({True: ("ago", "siden", "siden", "sedan|sen", "sitten")})
BEFORE_AGO = Phrases({True: ("", "for", "for", "för", "")})
MONTHS = Phrases(
    {
        1: ("january|jan", "januar|jan", "januar|jan", "januari|jan", "tammikuu|tammikuuta|tammikuussa|tammi"),
        2: ("february|feb", "februar|feb", "februar|feb", "februari|feb", "helmikuu|helmikuuta|helmikuussa|helmi"),
        3: ("march|mar", "mars|mar", "marts|mar", "mars|mar", "maaliskuu|maaliskuuta|maaliskuussa|maalis"),
        4: ("april|apr", "april|apr", "april|apr", "april|apr", "huhtikuu|huhtikuuta|huhtikuussa|huhti"),
        5: ("may", "mai", "maj", "maj", "toukokuu|toukokuuta|toukokuussa|touko"),
        6: ("june|jun", "juni|jun", "juni|jun", "juni|jun", "kesäkuu|kesäkuuta|kesäkuussa|kesä"),
        7: ("july|jul", "juli|jul", "juli|jul", "juli|jul", "heinäkuu|heinäkuuta|heinäkuussa|heinä"),
        8: ("august|aug", "august|aug", "august|aug", "augusti|aug", "elokuu|elokuuta|elokuussa|elo"),
        9: (
            "september|sep|sept",
            "september|sep|sept",
            "september|sep|sept",
            "september|sep|sept",
            "syyskuu|syyskuuta|syyskuussa|syys",
        ),
        10: ("october|oct", "oktober|okt", "oktober|okt", "oktober|okt", "lokakuu|lokakuuta|lokakuussa|loka"),
        11: (
            "november|nov",
            "november|nov",
            "november|nov",
            "november|nov",
            "marraskuu|marraskuuta|marraskuussa|marras",
        ),
        12: ("december|dec", "desember|des", "december|dec", "december|dec", "joulukuu|joulukuuta|joulukuussa|joulu"),
    }
)
LEAST_MONTH = 7
"""A month of so many letters is one by itself; shorter ones are also names, and want a day beside them."""
BEFORE_DATE = Phrases({True: ("the|on the", "den", "den|d", "den", "")})
OF_MONTH = Phrases({True: ("of", "", "", "", "")})

CLOCK = Phrases({True: ("o'clock", "kl|klokka|klokken", "kl|klokken", "kl|klockan", "klo|kello")})
"""What stands before a time and nothing else."""
NEAR = Phrases(
    {
        True: (
            "at|by|after|just after|before|just before",
            "ved|etter|litt etter|like etter|før|litt før",
            "ved|efter|lige efter|lidt efter|før|lidt før",
            "vid|efter|strax efter|före|strax före|innan",
            "jälkeen|ennen",
        )
    }
)
"""What stands before an hour, and before other things."""
OFF_THE_HOUR = Phrases(
    {
        30: ("half past", "", "", "", ""),
        15: ("quarter past|a quarter past", "kvart over", "kvart over", "kvart över", "varttia yli|vartin yli"),
        -15: ("quarter to|a quarter to", "kvart på", "kvart i", "kvart i", "varttia vaille"),
        -30: ("", "halv", "halv", "halv", "puoli"),
    }
)
"""Minutes after the hour that is named behind it, or before it."""
PART_OF_HOUR = Phrases(
    {True: ("o'clock|oclock|ish|sharp", "tiden|tida", "tiden", "tiden", "aikaan|aikoihin|maissa|tienoilla")}
)
"""What stands behind an hour, where it is none exactly."""
HOURS = Phrases(
    {
        1: ("one", "ett|en", "et|en", "ett", "yksi|yhden|yhdeltä"),
        2: ("two", "to", "to", "två", "kaksi|kahden|kahdelta"),
        3: ("three", "tre", "tre", "tre", "kolme|kolmen|kolmelta"),
        4: ("four", "fire", "fire", "fyra", "neljä|neljän|neljältä"),
        5: ("five", "fem", "fem", "fem", "viisi|viiden|viideltä"),
        6: ("six", "seks", "seks", "sex", "kuusi|kuuden|kuudelta"),
        7: ("seven", "sju|syv", "syv", "sju", "seitsemän|seitsemältä"),
        8: ("eight", "åtte", "otte", "åtta", "kahdeksan|kahdeksalta"),
        9: ("nine", "ni", "ni", "nio", "yhdeksän|yhdeksältä"),
        10: ("ten", "ti", "ti", "tio", "kymmenen|kymmeneltä"),
        11: ("eleven", "elleve", "elleve", "elva", "yksitoista|yhdentoista|yhdeltätoista"),
        12: ("twelve", "tolv", "tolv", "tolv", "kaksitoista|kahdentoista|kahdeltatoista"),
    }
)
PARTS_OF_DAY = Phrases(
    {
        (300, 600): (
            "in the morning|morning",
            "om morgenen|morges|morgen",
            "om morgenen|morges",
            "på morgonen|morse|morgon",
            "aamulla",
        ),
        (540, 720): (
            "before noon",
            "om formiddagen|formiddag",
            "om formiddagen|formiddag",
            "på förmiddagen|förmiddag",
            "aamupäivällä",
        ),
        (660, 840): (
            "noon|at noon|midday|at midday|lunch|at lunch|lunchtime",
            "midt på dagen|lunsj|lunsjtid|lunsjtider|ved lunsj|ved lunsjtider",
            "midt på dagen|middag|frokosttid|ved frokosttid",
            "mitt på dagen|lunch|lunchtid|vid lunch|vid lunchtid",
            "keskipäivällä|lounasaikaan|lounasaikana|lounaalla",
        ),
        (720, 1080): (
            "in the afternoon|afternoon",
            "om ettermiddagen|ettermiddag",
            "om eftermiddagen|eftermiddag",
            "på eftermiddagen|eftermiddag",
            "iltapäivällä",
        ),
        (1020, 1440): (
            "in the evening|evening|night",
            "om kvelden|kveld",
            "om aftenen|aften",
            "på kvällen|kväll",
            "illalla",
        ),
    }
)
"""Ranges of minutes after midnight, of any day."""
PARTS_OF_TODAY = Phrases(
    {
        (0, 240, 720): (
            "this morning|earlier this morning",
            "i morges|i dag tidlig|i formiddag",
            "i morges|i formiddags|her til morgen",
            "i morse|i förmiddags",
            "tänä aamuna|tänään aamulla",
        ),
        (0, 720, 1080): (
            "this afternoon",
            "i ettermiddag",
            "i eftermiddags|i eftermiddag",
            "i eftermiddags|i eftermiddag",
            "tänään iltapäivällä",
        ),
        (0, 1020, 1440): ("this evening|tonight", "i kveld", "i aften", "i kväll", "tänä iltana"),
        (1, 1020, 1440): ("last night", "i går kveld", "i går aftes|i aftes", "i går kväll|i kvällas", "eilen illalla"),
    }
)
"""How many days ago, and between which minutes after midnight."""
