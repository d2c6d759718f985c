"""The words of callers: names, goods, days, hours and amounts, written by hand, language by language.

They come into the holes of what `callers_templates.py` says. Nothing here is taken from the program,
and the program takes nothing from here.
"""

from __future__ import annotations

LANGUAGES = ("en", "nb", "da", "sv", "fi")

OWNERS = {"en": "{}'s", "nb": "{} sin", "da": "{}s", "sv": "{}s", "fi": "{}n"}
"""Whose it is."""
ALOUD = {
    "en": "{} kroner and {} øre",
    "nb": "{} kroner og {} øre",
    "da": "{} kr og {} øre",
    "sv": "{} kronor och {} öre",
    "fi": "{} euroa ja {} senttiä",
}
"""An amount as it is read to the hundredth."""

SAID_ABOUT: dict[str, dict[int, tuple[str, ...]]] = {
    "en": {
        50: ("about fifty",),
        100: ("around a hundred", "about one hundred"),
        150: ("about a hundred and fifty", "around 150"),
        200: ("roughly two hundred", "about 200"),
        250: ("about two hundred and fifty", "~250"),
        300: ("around three hundred", "about 300 kr"),
        400: ("about four hundred", "approx 400"),
        500: ("about five hundred", "~500"),
        600: ("around six hundred", "about 600 kr"),
        700: ("about seven hundred",),
        800: ("around eight hundred", "~800"),
        900: ("nearly nine hundred", "about 900"),
        1000: ("about a thousand", "around one thousand", "about 1000"),
        1500: ("about fifteen hundred", "around 1 500 kr"),
        2000: ("about two thousand", "~2000"),
    },
    "nb": {
        50: ("ca femti",),
        100: ("rundt hundre", "ca. 100 kr"),
        150: ("cirka hundre og femti", "ca 150"),
        200: ("omtrent to hundre", "rundt 200"),
        250: ("ca to hundre og femti", "rundt 250 kroner"),
        300: ("rundt tre hundre", "ca 300"),
        400: ("omtrent firehundre", "ca 400 kr"),
        500: ("rundt fem hundre", "cirka femhundre kroner", "ca 500"),
        600: ("rundt seks hundre", "omtrent 600"),
        700: ("ca sju hundre", "rundt 700"),
        800: ("omtrent åtte hundre", "ca. 800,-"),
        900: ("nesten ni hundre", "rundt 900"),
        1000: ("rundt tusen", "omtrent tusen kroner", "ca 1000"),
        1500: ("rundt femten hundre", "ca 1 500"),
        2000: ("rundt to tusen", "ca 2000 kr"),
    },
    "da": {
        50: ("cirka halvtreds",),
        100: ("omkring hundrede", "ca. 100 kr"),
        150: ("cirka hundrede og halvtreds", "ca 150"),
        200: ("omkring to hundrede", "ca. 200"),
        250: ("cirka to hundrede og halvtreds", "omkring 250"),
        300: ("omkring tre hundrede", "ca 300"),
        400: ("cirka fire hundrede", "omkring 400 kr"),
        500: ("omkring fem hundrede", "cirka femhundrede kroner", "ca. 500"),
        600: ("omkring seks hundrede", "cirka 600"),
        700: ("ca syv hundrede", "omkring 700"),
        800: ("cirka otte hundrede", "ca. 800"),
        900: ("næsten ni hundrede", "omkring 900"),
        1000: ("omkring tusind", "cirka tusind kroner", "ca. 1.000"),
        1500: ("omkring femten hundrede", "ca 1500"),
        2000: ("cirka to tusind", "ca 2000 kr"),
    },
    "sv": {
        50: ("ungefär femtio",),
        100: ("runt hundra", "ca 100 kr"),
        150: ("cirka hundrafemtio", "ca 150"),
        200: ("ungefär tvåhundra", "runt 200"),
        250: ("cirka tvåhundrafemtio", "runt 250 kronor"),
        300: ("runt trehundra", "ca 300"),
        400: ("ungefär fyrahundra", "ca 400 kr"),
        500: ("runt fem hundra", "ungefär femhundra kronor", "ca 500"),
        600: ("runt sexhundra", "ungefär 600"),
        700: ("cirka sjuhundra", "runt 700"),
        800: ("ungefär åttahundra", "runt 800 kr"),
        900: ("nästan niohundra", "ca 900"),
        1000: ("runt tusen", "ungefär ettusen kronor", "ca 1000"),
        1500: ("runt femtonhundra", "ca 1 500"),
        2000: ("ungefär tvåtusen", "ca 2000 kr"),
    },
    "fi": {
        50: ("noin viisikymmentä",),
        100: ("noin sata", "n. 100 €"),
        150: ("noin sataviisikymmentä", "noin 150"),
        200: ("suunnilleen kaksisataa", "noin 200"),
        250: ("noin kaksisataaviisikymmentä", "n. 250 euroa"),
        300: ("noin kolmesataa", "n. 300"),
        400: ("suunnilleen neljäsataa", "noin 400 e"),
        500: ("noin viisisataa", "noin viisisataa euroa", "n. 500"),
        600: ("noin kuusisataa", "suunnilleen 600"),
        700: ("noin seitsemänsataa", "noin 700"),
        800: ("suunnilleen kahdeksansataa", "noin 800 €"),
        900: ("melkein yhdeksänsataa", "noin 900"),
        1000: ("noin tuhat", "noin tuhat euroa", "n. 1000"),
        1500: ("noin tuhat viisisataa", "noin 1 500"),
        2000: ("noin kaksituhatta", "noin 2000 €"),
    },
}
"""How somebody says an amount that is not known to the øre."""

RELATIVE: dict[str, dict[int, tuple[str, ...]]] = {
    "en": {0: ("today", "earlier today"), 1: ("yesterday",), 2: ("the day before yesterday", "two days ago")},
    "nb": {0: ("i dag", "idag"), 1: ("i går", "igår"), 2: ("i forgårs", "for to dager siden")},
    "da": {0: ("i dag",), 1: ("i går", "igår"), 2: ("i forgårs", "for to dage siden")},
    "sv": {0: ("idag", "i dag"), 1: ("igår", "i går"), 2: ("i förrgår", "för två dagar sedan")},
    "fi": {0: ("tänään",), 1: ("eilen",), 2: ("toissapäivänä", "kaksi päivää sitten")},
}
"""How many days ago, in words."""

WEEKDAYS = {
    "en": "monday tuesday wednesday thursday friday saturday sunday",
    "nb": "mandag tirsdag onsdag torsdag fredag lørdag søndag",
    "da": "mandag tirsdag onsdag torsdag fredag lørdag søndag",
    "sv": "måndags tisdags onsdags torsdags fredags lördags söndags",
    "fi": "maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina",
}
SAID_WEEKDAY = {"en": "{}", "nb": "{}", "da": "i {}s", "sv": "i {}", "fi": "{}"}
"""A day of the last six."""

MONTHS = {
    "en": "january february march april may june july august september october november december",
    "nb": "januar februar mars april mai juni juli august september oktober november desember",
    "da": "januar februar marts april maj juni juli august september oktober november december",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "fi": "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta"
    " marraskuuta joulukuuta",
}
SAID_DATE = {
    "en": ("{day} {month}", "{month} {day}", "{day} {short}", "{day}.{number}"),
    "nb": ("{day}. {month}", "{day} {short}", "{day}.{number}", "den {day}. {month}"),
    "da": ("{day}. {month}", "d. {day}/{number}", "{day}.{number}.", "den {day}. {short}"),
    "sv": ("{day} {month}", "den {day} {short}", "{day}/{number}", "{day} {short}"),
    "fi": ("{day}.{number}.", "{day}. {month}", "{day}.{number}.{year}", "{day}.{number}"),
}
"""A date as it is said; `short` are the first three letters of the month."""

LAST_WEEK = {
    "en": ("last week",),
    "nb": ("forrige uke", "i forrige uke", "sist uke"),
    "da": ("sidste uge", "i sidste uge"),
    "sv": ("förra veckan",),
    "fi": ("viime viikolla",),
}

HOURS = {
    "en": "one two three four five six seven eight nine ten eleven twelve",
    "nb": "ett to tre fire fem seks sju åtte ni ti elleve tolv",
    "da": "et to tre fire fem seks syv otte ni ti elleve tolv",
    "sv": "ett två tre fyra fem sex sju åtta nio tio elva tolv",
    "fi": "yhden kahden kolmen neljän viiden kuuden seitsemän kahdeksan yhdeksän kymmenen yhdentoista kahdentoista",
}
SAID_HOUR = {
    "en": ("around {word}", "at about {hour}", "around {hour}:00", "about {word} o'clock"),
    "nb": ("rundt {word}", "kl {hour}", "ved {hour}-tiden", "rundt klokka {word}", "ca kl. {hour}"),
    "da": ("omkring klokken {word}", "kl. {hour}", "ved {hour}-tiden", "ca. kl. {hour}"),
    "sv": ("runt {word}", "kl {hour}", "vid {hour}-tiden", "runt klockan {word}"),
    "fi": ("{word} aikaan", "klo {hour}", "noin klo {hour}", "kello {hour} maissa"),
}
"""The hour nearest to it; `word` counts to twelve, `hour` to twenty-three."""

STATES = {
    "en": {
        "waiting": "waiting",
        "reserved": "reserved",
        "captured": "captured",
        "refunded": "refunded",
        "declined": "declined",
        "expired": "expired",
        "cancelled": "cancelled",
    },
    "nb": {
        "waiting": "venter",
        "reserved": "reservert",
        "captured": "trukket",
        "refunded": "refundert",
        "declined": "avvist",
        "expired": "utløpt",
        "cancelled": "avbrutt",
    },
    "da": {
        "waiting": "venter",
        "reserved": "reserveret",
        "captured": "trukket",
        "refunded": "refunderet",
        "declined": "afvist",
        "expired": "udløbet",
        "cancelled": "annulleret",
    },
    "sv": {
        "waiting": "väntar",
        "reserved": "reserverad",
        "captured": "debiterad",
        "refunded": "återbetald",
        "declined": "avböjd",
        "expired": "utgången",
        "cancelled": "avbruten",
    },
    "fi": {
        "waiting": "odottaa",
        "reserved": "varattu",
        "captured": "veloitettu",
        "refunded": "palautettu",
        "declined": "hylätty",
        "expired": "vanhentunut",
        "cancelled": "peruttu",
    },
}

FIRST_NAMES = {
    "en": "Oliver Amelia George Charlotte Harry Emily Jack Sophie Thomas Grace William Freya Arthur Florence Henry",
    "nb": "Kari Ola Åse Bjørn Ingrid Lars Solveig Håkon Sigrid Øystein Astrid Magnus Ragnhild Torstein Guro",
    "da": "Søren Mette Rasmus Kirsten Jørgen Bodil Anders Karen Mads Lærke Niels Inger Kasper Birgitte Frederik",
    "sv": "Åsa Björn Linnéa Gustav Märta Göran Elin Johan Annika Mikael Frida Håkan Cecilia Oskar Malin",
    "fi": "Päivi Jukka Äiti-Maija Väinö Tuula Heikki Sari Pekka Hannele Yrjö Kaisa Timo Riitta Antti Elina",
}
FAMILY_NAMES = {
    "en": "Smith Johnson Williams Taylor Davies Thompson Wright Walker Robinson Edwards Hughes Clarke Bennett Harrison",
    "nb": "Hansen Ødegård Bjørnstad Solberg Nygård Lunde Haugen Kristoffersen Sæther Myhre Tveit Rønning Aasen Berntsen",
    "da": "Sørensen Møller Østergaard Kjær Andreasen Bæk Lauritsen Holm Jørgensen Thomsen Friis Nørgaard Winther Damgaard",
    "sv": "Lindström Åkesson Öberg Sjögren Bergqvist Nyström Forsberg Hägglund Wallin Ekström Söderberg Lundqvist Norén Blom",
    "fi": "Virtanen Mäkinen Hämäläinen Korhonen Järvinen Lehtonen Ylönen Väisänen Niskanen Salminen Räsänen Koskela Laitinen",
}

GOODS = {
    "en": (
        "Hoodie;Grey hoodie;HD-204|Mug;Coffee mug;MG-118|Lamp;Desk lamp;LP-330|Kettle;Enamel kettle;KT-512"
        "|Scarf;Wool scarf;SC-071|Poster;City poster;PS-944|Apron;Linen apron;AP-605"
        "|Cushion;Velvet cushion;CU-287|Candle;Scented candle;CA-163"
        "|Notebook;Dotted notebook;NB-450|Basket;Picnic basket;BK-739|Umbrella;Folding umbrella;UM-821"
    ),
    "nb": (
        "genser;Ullgenser grå;UG-204|kopp;Kaffekopp blå;KK-118|lampe;Skrivebordslampe;SL-330|kjele;Emaljert kjele;EK-512"
        "|skjerf;Strikket skjerf;SK-071|blåbær;Blåbærsyltetøy;BS-944|forkle;Linforkle;LF-605|pute;Pute i fløyel;PF-287"
        "|brunost;Brunost 500 g;BO-163|tøfler;Tøfler i ull;TU-450|kurv;Piknikkurv;PK-739|støvler;Gummistøvler;GS-821"
    ),
    "da": (
        "trøje;Hættetrøje grå;HT-204|krus;Kaffekrus;KR-118|lampe;Bordlampe;BL-330|gryde;Støbejernsgryde;SG-512"
        "|tørklæde;Uldtørklæde;UT-071|plakat;Plakat fra Skagen;PL-944|forklæde;Forklæde i hør;FH-605|pude;Pude i fløjl;PD-287"
        "|rugbrød;Rugbrød mørkt;RB-163|tøfler;Filttøfler;FT-450|kurv;Fletkurv;FK-739|gummistøvler;Gummistøvler;GM-821"
    ),
    "sv": (
        "huvtröja;Huvtröja grå;HV-204|mugg;Kaffemugg;KM-118|lampa;Bordslampa;BD-330|gryta;Gjutjärnsgryta;GG-512"
        "|halsduk;Halsduk i ull;HU-071|affisch;Affisch Göteborg;AG-944|förkläde;Förkläde i lin;FL-605|kudde;Sammetskudde;SD-287"
        "|knäckebröd;Knäckebröd råg;KB-163|tofflor;Tovade tofflor;TT-450|korg;Picknickkorg;PG-739|stövlar;Gummistövlar;GT-821"
    ),
    "fi": (
        "huppari;Harmaa huppari;HH-204|muki;Kahvimuki;KH-118|lamppu;Pöytälamppu;PÖ-330|pata;Valurautapata;VP-512"
        "|kaulahuivi;Villainen kaulahuivi;VK-071|juliste;Juliste Helsinki;JH-944|esiliina;Pellavaesiliina;PE-605"
        "|tyyny;Samettityyny;ST-287|ruisleipä;Ruisleipä 500 g;RL-163|tossut;Huopatossut;HO-450|kori;Retkikori;RK-739"
        "|saappaat;Kumisaappaat;KS-821"
    ),
}
"""What it is called by a caller; its name in the catalogue; its number."""

NOTES = {
    "en": "leave with neighbour {};gift wrap {};call before delivery {};birthday present {};damaged box {}",
    "nb": "settes hos nabo {};pakkes som gave {};ring før levering {};bursdagsgave {};skadet eske {}",
    "da": "stilles hos nabo {};pakkes ind {};ring inden levering {};fødselsdagsgave {};beskadiget æske {}",
    "sv": "lämnas hos granne {};slås in {};ring före leverans {};födelsedagspresent {};skadad låda {}",
    "fi": "naapurille {};lahjapaketti {};soita ennen toimitusta {};syntymäpäivälahja {};rikkinäinen laatikko {}",
}
"""What stands in a note; the hole is a word that only one note has."""
RARE = {
    "en": "zanzibar marmalade sundial thimble walnut juniper lighthouse bagpipe harbour meadow saddle windmill",
    "nb": "hardanger multekrem solur fingerbøl valnøtt einer fyrtårn sekkepipe brygge seter sadel vindmølle",
    "da": "bornholm marmelade solur fingerbøl valnød enebær fyrtårn sækkepibe havn eng sadel vindmølle",
    "sv": "gotland marmelad solur fingerborg valnöt enbär fyrtorn säckpipa hamn äng sadel väderkvarn",
    "fi": "savonlinna marmeladi aurinkokello sormustin pähkinä kataja majakka säkkipilli satama niitty satula tuulimylly",
}

PAIRS = {
    "en": "blue green golden quiet bright gentle swift;heron owl swan stork lark dolphin otter starfish birch maple",
    "nb": "blå grønn gyllen rolig blid rask modig;hegre ugle svane stork lerke delfin oter sjøstjerne bjørk eik",
    "da": "blå grøn gylden rolig blid hurtig modig;hejre ugle svane stork lærke delfin odder søstjerne birk eg",
    "sv": "blå grön gyllene lugn mild snabb modig;häger uggla svan stork lärka delfin utter sjöstjärna björk ek",
    "fi": "sininen vihreä kultainen rauhallinen kirkas lempeä nopea;haikara pöllö joutsen lokki kiuru delfiini saukko koivu",
}

TAGS = {
    "en": "urgent vip wholesale",
    "nb": "haster fast grossist",
    "da": "haster fast engros",
    "sv": "brådskande stamkund grossist",
    "fi": "kiireellinen kanta tukku",
}
STAFF = ("Anna Berg", "Jonas Vik", "Leila Haddad")
