"""Words of search texts in five languages: states, operators, amounts and numbers.

Each language is understood whatever the program's own is. In a row stand the words of English, Norwegian, Danish, Swedish and
Finnish, parted by `|`, as people write them.
"""

from __future__ import annotations

from app.domain.search.phrases import Phrases

OPERATORS = Phrases(
    {
        "state": ("state|status|is", "tilstand|status|er", "tilstand|status|er", "status|läge|är", "tila|on"),
        "amount": ("amount|sum|total", "beløp|sum|kr", "beløb|sum|kr", "belopp|summa|kr", "summa|eur"),
        "customer": ("name|customer", "navn|kunde", "navn|kunde", "namn|kund", "nimi|asiakas"),
        "phone": (
            "phone|tel|mobile|sms|callto",
            "telefon|tlf|mobil|mob",
            "telefon|tlf|mobil|mob",
            "telefon|tfn|mobil|mob",
            "puhelin|puh|gsm",
        ),
        "product": (
            "product|sku|item",
            "vare|produkt|varenr",
            "vare|produkt|varenr",
            "vara|produkt|artikel",
            "tuote|tuotenro",
        ),
        "reference": (
            "ref|reference|order",
            "ref|referanse|ordre",
            "ref|reference|ordre",
            "ref|referens|order",
            "viite|tilaus",
        ),
        "receipt": ("receipt", "kvittering", "kvittering|bon", "kvitto", "kuitti"),
        "pair": ("words|pair", "ord|ordpar", "ord|ordpar", "ord|ordpar", "sanat|sanapari"),
        "note": ("note", "merknad|notat", "bemærkning|note", "anteckning|not", "huomautus|muistiinpano"),
        "tag": ("tag|label", "merke|merkelapp", "mærke|mærkat", "märke|etikett", "tunniste|merkki"),
        "tracking": ("tracking|parcel", "sporing|pakke", "sporing|pakke", "spårning|paket", "seuranta|paketti"),
        "psp": ("psp", "psp", "psp", "psp", "psp"),
        "by": ("by|person", "av|person", "af|person", "av|person", "tekijä|henkilö"),
        "unit": (
            "unit|shop",
            "enhet|salgsenhet|butikk",
            "enhed|salgsenhed|butik",
            "enhet|säljenhet|butik",
            "yksikkö|myyntiyksikkö",
        ),
        "day": ("date|day|on", "dato|dag", "dato|dag", "datum|dag", "pvm|päivä"),
        "time": ("time|at", "kl|tid", "kl|tid", "kl|tid", "klo|aika"),
        "before": ("before", "før", "før", "före|innan", "ennen"),
        "after": ("after", "etter", "efter", "efter", "jälkeen"),
        "since": ("since|from", "siden|fra", "siden|fra", "sedan|från", "alkaen"),
        "until": ("until|to", "til|tom", "til|tom", "till|tom", "asti|saakka"),
    }
)
"""What stands before a colon; the first word of each language is the one to teach."""

STATES = Phrases(
    {
        "draft": (
            "draft|drafts|parked",
            "kladd|kladder|parkert",
            "kladde|kladder|parkeret",
            "utkast|utkasten|parkerad|parkerade",
            "luonnos|luonnokset",
        ),
        "sending": ("sending", "sender|sendes", "sender|sendes", "skickar|skickas", "lähetetään"),
        "waiting": (
            "waiting for customer|waiting for the customer|waiting|not approved|unanswered",
            "venter på kunden|venter på kunde|venter|ventende|ikke godkjent|ubesvart",
            "venter på kunden|venter på kunde|venter|ventende|ikke godkendt|ubesvaret",
            "väntar på kunden|väntar på kund|väntar|väntande|ej godkänd|obesvarad",
            "odottaa asiakasta|odottaa|odottavat|vastaamatta",
        ),
        "reserved": (
            "reserved|authorised|authorized|approved",
            "reservert|reserverte|godkjent|autorisert",
            "reserveret|reserverede|godkendt|autoriseret",
            "reserverad|reserverade|reserverat|godkänd|auktoriserad",
            "varattu|varatut|hyväksytty",
        ),
        "part_captured": (
            "captured in part|partly captured|part captured|partially captured",
            "delvis trukket|delvis belastet",
            "delvist trukket|delvis trukket",
            "delvis debiterad|delvis debiterat",
            "osittain veloitettu|osa veloitettu",
        ),
        "captured": (
            "captured|charged",
            "trukket|belastet",
            "trukket|hævet",
            "debiterad|debiterade|debiterat|dragen|draget|dragits",
            "veloitettu|veloitetut",
        ),
        "released": (
            "released",
            "frigitt|frigjort|frigitte",
            "frigivet|frigivne",
            "frigjord|frigjorda|frigjort",
            "vapautettu|vapautetut",
        ),
        "refunded": (
            "refunded in part|partly refunded|partially refunded|refunded|refund|refunds|money back",
            "delvis refundert|refundert|refusjon|refundering|refunderte|tilbakebetalt|penger tilbake",
            "delvist refunderet|refunderet|refundering|refunderede|tilbagebetalt|penge tilbage",
            "delvis återbetald|återbetald|återbetalning|återbetalda|återbetalt|återbetalat|pengar tillbaka",
            "osittain palautettu|palautettu|palautus|hyvitys|palautetut|hyvitetty|rahat takaisin",
        ),
        "unknown": (
            "not known yet|not known|unknown|unclear",
            "ikke avklart|uavklart|ukjent|uklar",
            "ikke afklaret|uafklaret|ukendt|uklar",
            "inte klarlagt|inte klarlagd|ej klarlagt|oklar|oklart|okänd",
            "ei vielä selvillä|ei selvillä|epäselvä|tuntematon",
        ),
        "declined": (
            "declined|rejected|said no",
            "avvist|avviste|avslått|sa nei",
            "afvist|afviste|afslået|sagde nej",
            "avböjd|avböjda|avböjt|nekad|nekat|avvisad|sa nej",
            "hylätty|hylätyt|hylkäsi|kieltäytyi",
        ),
        "expired": (
            "expired|timed out|ran out of time|out of time",
            "utløpt|utløpte|gikk ut på tid|for sent",
            "udløbet|udløbne",
            "utgången|utgångna|utgånget|gick ut",
            "vanhentunut|vanhentuneet|vanheni",
        ),
        "cancelled": (
            "cancelled|canceled|aborted",
            "avbrutt|avbrutte|kansellert|annullert",
            "annulleret|annullerede|afbrudt",
            "avbruten|avbrutna|avbrutet|annullerad|annullerat",
            "peruttu|perutut|peruutettu",
        ),
        "to_ship": (
            "to ship|to be shipped|not shipped|unshipped",
            "til sending|å sende|skal sendes|ikke sendt|usendt",
            "til forsendelse|skal sendes|ikke sendt|usendt",
            "att skicka|ska skickas|inte skickad|ej skickad",
            "lähetettävät|lähetettävä|lähettämättä",
        ),
    }
)
"""Where an order stands, as staff and callers say it."""
UNPAID = Phrases(
    {
        True: (
            "not paid yet|not paid|unpaid|has not paid|hasn't paid|never paid",
            "ikke betalt ennå|ikke betalt|ubetalt|har ikke betalt",
            "ikke betalt endnu|ikke betalt|ubetalt|har ikke betalt",
            "inte betalat än|inte betalat|inte betald|ej betald|obetald|har inte betalat",
            "ei ole vielä maksettu|ei vielä maksettu|ei ole maksettu|ei maksettu|maksamatta|ei ole maksanut",
        )
    }
)
"""What staff say of an order whose request has not come to anything, or not yet."""
NOT = Phrases({True: ("not|never", "ikke|aldri", "ikke|aldrig", "inte|ej|aldrig", "ei")})
"""What stands before a state that an order has not."""
PAID = Phrases({True: ("paid", "betalt", "betalt", "betald|betalt", "maksettu")})
"""Understood behind `state:` alone: callers say it of orders that are not."""

ABOUT = Phrases(
    {
        True: (
            "about|around|approximately|approx|roughly|circa|nearly|almost|some|at about|at around|just over|just under"
            "|a bit over",
            "ca|cirka|rundt|omtrent|rundt regnet|omkring|nesten|rundt ca|sånn ca|sånn omtrent|kring|drøyt|snaut|litt over"
            "|litt under",
            "ca|cirka|omkring|omtrent|rundt|næsten|rundt regnet|sådan cirka|lidt over|lidt under",
            "ca|cirka|runt|ungefär|omkring|kring|nästan|typ|drygt|knappt|lite över|lite under",
            "noin|n|suunnilleen|melkein|arviolta|suurin piirtein|lähes|reilut|reilu|vajaa|vajaat",
        )
    }
)
OVER = Phrases(
    {
        True: (
            "over|above|more than",
            "over|mer enn",
            "over|mere end",
            "över|mer än",
            "yli|enemmän kuin",
        )
    }
)
UNDER = Phrases(
    {
        True: (
            "under|below|less than",
            "under|mindre enn",
            "under|mindre end",
            "under|mindre än",
            "alle|vähemmän kuin",
        )
    }
)
AT_LEAST = Phrases({True: ("at least", "minst", "mindst", "minst", "vähintään")})
AT_MOST = Phrases({True: ("at most", "høyst|maks", "højst|maks", "högst|max", "enintään")})
BETWEEN = Phrases({True: ("between", "mellom", "mellem", "mellan", "välillä")})
AND = Phrases({True: ("and|to", "og|til", "og|til", "och|till", "ja")})
MONEY = Phrases(
    {
        "NOK DKK SEK": (
            "kr|kroner|crowns|kronor",
            "kr|kroner|krone",
            "kr|kroner|krone",
            "kr|kronor|krona|spänn",
            "kruunua",
        ),
        "EUR": ("euros|euro|eur|€", "euro", "euro", "euro", "euroa|e"),
        "NOK": ("nok", "", "", "", ""),
        "DKK": ("dkk", "", "", "", ""),
        "SEK": ("sek", "", "", "", ""),
    }
)
"""Currencies by the words that stand for them."""

MINOR_MONEY = Phrases({True: ("cents|cent|øre", "øre", "øre", "öre", "senttiä|sentti|snt")})
"""What stands behind the hundredths of an amount that is read aloud."""
ABOUT_BEHIND = Phrases(
    {
        True: (
            "or so|or thereabouts|or something|give or take|ish",
            "eller så|eller noe sånt|eller noe|eller deromkring|pluss minus",
            "eller deromkring|eller sådan noget|eller noget|plus minus",
            "eller så|eller något|eller nåt|eller däromkring|plus minus",
            "tai niin|tai jotain|tai sinne päin|paikkeilla|pintaan",
        )
    }
)
"""What stands behind an amount that is not known exactly."""

ENDING = Phrases(
    {
        True: (
            "ends in|ends with|ending in|ending with|ending|ending on|last four|last digits|last four digits|last 4",
            "slutter på|slutter med|ender på|siste fire|siste sifre|siste fire sifre|siste tall",
            "slutter på|ender på|ender med|slutter med|sidste fire|sidste fire cifre|sidste cifre",
            "slutar på|slutar med|sista fyra|sista siffror|sista siffrorna|sista fyra siffrorna",
            "päättyy|loppuu|viimeiset|viimeiset neljä|viimeiset numerot|loppuosa",
        )
    }
)
"""What stands before the end of a number."""

FILLERS = Phrases(
    {
        True: (
            "a|an|the|of|for|from|in|on|at|by|with|to|and|or|who|that|which|was|is|were|it|he|she|they|his|her|one|order"
            "|orders|number|phone|paid|bought|got|ordered|caller|customer|says|said|payment|the words were|the words are"
            "|words were|words are|word pair|receipt|receipt number|receipt no|reference|psp reference|psp|note|tag|sku|item"
            "|product|tracking|tracking number|tel|mobile|find|show|please|some|amount|named|called|name|earlier|time|o'clock"
            "|oclock|something like|i|all|every|everything|mob|gsm|sms|my number|my name|my order|no|nr|placed|made|sent|twice"
            "|again|wants|asks|mine|hi|hello|hey|this|my|me|we|our|us|you|your|did|does|do|has|have|had|be|are|can|could|will"
            "|pay|buy|purchased|rang|calling|something|thing|thinks|think|so|what|where|when|why|how|happened|only|just"
            "|remembers|remember|remembered|thanks|sorry|invoice|amount was|parcel|package|wants a refund|want a refund"
            "|would like a refund|asks for a refund|refund please|refund for|wants money back|wants the money back"
            "|wants his money back|wants her money back|want my money back|get my money back|not|yet|still|never|received|mr"
            "|mrs|ms|miss|has been|double",
            "en|et|ei|den|det|de|til|for|fra|i|på|av|med|og|eller|som|var|er|han|hun|hans|hennes|ordre|ordren|bestilling"
            "|nummer|nummeret|telefon|tlf|mobil|betalte|betalt|kjøpte|fikk|bestilte|kunden|kunde|sier|sa|betaling|betalingen"
            "|ordparet var|ordparet er|ordpar|ordparet|ordene|kvittering|kvitteringen|kvitteringsnummer|kvitteringsnr"
            "|referanse|psp-referanse|merknad|merke|varenr|varenummer|vare|produkt|sporing|sporingsnummer|finn|vis|beløp|navn"
            "|heter|het|ved|klokka|noe sånt som|jeg|om|nr|alle|alt|hva|igjen|sendt|ber|vil|min|mitt|hei|hallo|meg|vi|oss|du"
            "|deg|har|hadde|kan|kunne|skal|ble|blir|kjøpt|bestilt|bestiller|betaler|hvor|når|hvorfor|hvordan|hvem|noe|bare"
            "|husker|tror|sin|sitt|sine|mi|mine|ha|beløpet|ringte|ringer|takk|skjedde|faktura|fakturaen|pakka|pakken|pakke"
            "|vil ha pengene tilbake|vil ha penger tilbake|ha pengene tilbake|få pengene tilbake|pengene tilbake for"
            "|vil ha refusjon|ønsker refusjon|ber om refusjon|refusjon for|ikke|ennå|aldri|fortsatt|fått|betale|fru|herr"
            "|frøken|dobbelt|butikken",
            "en|et|den|det|de|til|for|fra|i|på|af|med|og|eller|som|var|er|han|hun|hans|hendes|ordre|ordren|bestilling|nummer"
            "|nummeret|telefon|tlf|mobil|betalte|betalt|købte|fik|bestilte|kunden|kunde|siger|sagde|betaling|betalingen"
            "|ordene er|ordene var|ordpar|ordparret|ordene|kvittering|kvitteringen|kvitteringsnummer|kvitteringsnr|reference"
            "|psp-reference|bemærkning|mærke|varenr|varenummer|vare|produkt|sporing|sporingsnummer|find|vis|beløb|navn|hedder"
            "|ved|jeg|om|nr|alle|alt|hvad|igen|sendt|beder|vil|min|mit|hed|hej|hallo|mig|vi|os|du|dig|har|havde|kan|kunne|skal"
            "|blev|bliver|køber|køb|bestilt|bestiller|betaler|hvor|hvornår|hvorfor|hvordan|hvem|noget|kun|husker|tror|sin|sit"
            "|sine|mine|beløbet|ringede|ringer|tak|skete|faktura|fakturaen|pakken|pakke|vil have pengene tilbage"
            "|vil have penge tilbage|have pengene tilbage|få pengene tilbage|vil have|pengene tilbage for|penge tilbage for"
            "|vil have refundering|ønsker refundering|beder om refundering|refundering for|ikke|endnu|aldrig|stadig|fået"
            "|betale|fru|hr|frøken|dobbelt|butikken",
            "en|ett|den|det|de|till|för|från|i|på|av|med|och|eller|som|var|är|han|hon|hans|hennes|order|ordern|beställning"
            "|nummer|numret|telefon|tfn|mobil|betalade|betalat|betald|köpte|fick|beställde|kunden|kund|säger|sa|betalning"
            "|betalningen|orden var|orden är|ordpar|ordparet|orden|kvitto|kvittot|kvittonummer|kvittonr|referens|psp-referens"
            "|anteckning|märke|artikel|artikelnummer|artikelnr|vara|produkt|spårning|spårningsnummer|kollinummer|hitta|visa"
            "|belopp|namn|heter|hette|vid|jag|om|nr|alla|allt|vad|igen|skickad|ber|vill|min|mitt|hej|hallå|mig|vi|oss|du|dig"
            "|har|hade|kan|kunde|ska|blev|blir|köper|köp|köpt|beställt|beställer|betalar|när|varför|hur|vem|något|nåt|bara"
            "|minns|tror|sin|sitt|sina|mina|beloppet|ringde|ringer|tack|hände|faktura|fakturan|paketet|paket"
            "|vill ha pengarna tillbaka|vill ha pengar tillbaka|ha pengarna tillbaka|få pengarna tillbaka|vill ha"
            "|pengarna tillbaka för|vill ha återbetalning|ber om återbetalning|återbetalning för|inte|ej|än|ännu|aldrig"
            "|fortfarande|fått|betala|fru|herr|fröken|dubbelt|butiken",
            "ja|tai|joka|oli|on|hän|hänen|tilaus|tilauksen|numero|puhelin|puhelinnumero|puh|maksoi|maksettu|osti|sai|tilasi"
            "|asiakas|sanoo|sanoi|maksu|maksun|sanapari|sanapari oli|sanat|sanat ovat|kuitti|kuitin|kuittinumero|viite"
            "|psp-viite|huomautus|tunniste|tuotenumero|tuotenro|tuote|seuranta|seurantanumero|etsi|näytä|summa|nimi|nimeltä"
            "|kello|klo|nro|kaikki|taas|minun|haluaa|hei|moi|täällä|minä|me|onko|ostin|ostettu|ostanut|ostaa|tilasin|tilattu"
            "|tilannut|maksoin|maksanut|missä|milloin|miksi|miten|mitä|kuka|jotain|vain|muistaa|luulee|soitti|soittaa|kiitos"
            "|tapahtui|lasku|laskun|pakettini|paketti|haluaa rahat takaisin|haluan rahat takaisin|rahat takaisin tilauksesta"
            "|haluaa palautuksen|haluaa hyvityksen|haluan hyvityksen|ei|en|ole|vielä|saanut|maksaa|rouva|herra|neiti|kahdesti"
            "|kaupasta",
        )
    }
)
"""Words of a sentence that say nothing about an order; they count only where nothing else was typed."""

COUNTS = Phrases(
    {
        True: (
            "two|three|four|five|six|seven|eight|nine|ten",
            "to|tre|fire|fem|seks|sju|syv|åtte|ni|ti",
            "to|tre|fire|fem|seks|syv|otte|ni|ti",
            "två|tre|fyra|fem|sex|sju|åtta|nio|tio",
            "kaksi|kolme|neljä|viisi|seitsemän|kahdeksan|yhdeksän|kymmenen",
        )
    }
)
"""How many pieces it were, which is not looked for; a Finnish six is a spruce, too."""

LABELS = Phrases(
    {
        "reference": (
            "order|reference|ref|order number|order no",
            "ordre|referanse|ref|ordrenr|ordrenummer|bestillingsnummer",
            "ordre|reference|ref|ordrenr|ordrenummer|bestillingsnummer",
            "order|referens|ref|ordernr|ordernummer|beställningsnummer",
            "tilaus|viite|tilausnumero|tilausnro",
        ),
        "receipt": (
            "receipt|receipt number|receipt no|invoice|invoice number|invoice no",
            "kvittering|kvitteringsnummer|kvitteringsnr|faktura|fakturanummer|fakturanr",
            "kvittering|kvitteringsnummer|kvitteringsnr|bon|faktura|fakturanummer|fakturanr",
            "kvitto|kvittonummer|kvittonr|faktura|fakturanummer|fakturanr",
            "kuitti|kuittinumero|kuitin numero|lasku|laskun numero|laskunumero",
        ),
        "psp": (
            "psp|psp reference|psp ref",
            "psp|psp-referanse|psp-ref",
            "psp|psp-reference|psp-ref",
            "psp|psp-referens|psp-ref",
            "psp|psp-viite",
        ),
        "product": (
            "sku|item|item number|item no",
            "varenr|varenummer",
            "varenr|varenummer",
            "artikel|artikelnummer|artikelnr",
            "tuotenumero|tuotenro",
        ),
        "tracking": (
            "tracking|tracking number|tracking no|parcel|package",
            "sporing|sporingsnummer|sporingsnr|pakke|pakka|pakken|pakka mi|pakken min",
            "sporing|sporingsnummer|sporingsnr|pakke|pakken",
            "spårning|spårningsnummer|kollinummer|paket|paketet",
            "seuranta|seurantanumero|paketti|pakettini|pakettini on|paketti on|lähetystunnus",
        ),
    }
)
"""What stands before a number and says which it is; without a number behind it is a word like others."""

NUMBERS = {
    "en": "one:1|two:2|three:3|four:4|five:5|six:6|seven:7|eight:8|nine:9|ten:10|eleven:11|twelve:12|thirteen:13|fourteen:14"
    "|fifteen:15|sixteen:16|seventeen:17|eighteen:18|nineteen:19|twenty:20|thirty:30|forty:40|fifty:50|sixty:60|seventy:70"
    "|eighty:80|ninety:90|hundred:x100|hundreds:x100|thousand:x1000|and:0|of:0|a:1|couple:2|acouple:2",
    "nb": "en:1|ett:1|to:2|tre:3|fire:4|fem:5|seks:6|sju:7|syv:7|åtte:8|ni:9|ti:10|elleve:11|tolv:12|tretten:13|fjorten:14"
    "|femten:15|seksten:16|sytten:17|atten:18|nitten:19|tjue:20|tyve:20|tretti:30|tredve:30|førti:40|femti:50|seksti:60|sytti:70"
    "|åtti:80|nitti:90|hundre:x100|tusen:x1000|og:0|et:1|halvannet:1,5|par:2|etpar:2",
    "da": "en:1|et:1|to:2|tre:3|fire:4|fem:5|seks:6|syv:7|otte:8|ni:9|ti:10|elleve:11|tolv:12|tretten:13|fjorten:14|femten:15"
    "|seksten:16|sytten:17|atten:18|nitten:19|tyve:20|tredive:30|fyrre:40|halvtreds:50|tres:60|halvfjerds:70|firs:80|halvfems:90"
    "|hundrede:x100|hundred:x100|tusind:x1000|tusinde:x1000|og:0|halvandet:1,5|par:2|etpar:2",
    "sv": "en:1|ett:1|två:2|tre:3|fyra:4|fem:5|sex:6|sju:7|åtta:8|nio:9|tio:10|elva:11|tolv:12|tretton:13|fjorton:14|femton:15"
    "|sexton:16|sjutton:17|arton:18|nitton:19|tjugo:20|trettio:30|fyrtio:40|femtio:50|sextio:60|sjuttio:70|åttio:80|nittio:90"
    "|hundra:x100|tusen:x1000|och:0|par:2|ettpar:2|ettusen:1000",
    "fi": "yksi:1|kaksi:2|kolme:3|neljä:4|viisi:5|kuusi:6|seitsemän:7|kahdeksan:8|yhdeksän:9|kymmenen:10|yksitoista:11"
    "|kaksitoista:12|kolmetoista:13|neljätoista:14|viisitoista:15|kuusitoista:16|seitsemäntoista:17|kahdeksantoista:18"
    "|yhdeksäntoista:19|kymmentä:x10|sata:x100|sataa:x100|tuhat:x1000|tuhatta:x1000|puolitoista:1,5|pari:2",
}
"""Words of numbers, also as parts of longer ones; an `x` multiplies what stands before it."""
