"""What the drills say: English stands in the situations themselves, the other languages here."""

from collections.abc import Mapping

Text = Mapping[str, str]
OTHERS = ("nb", "da", "sv", "fi")

TRANSLATED: Mapping[str, tuple[str, str, str, str]] = {
    "There is exactly one request.": (
        "Det finnes nøyaktig én forespørsel.",
        "Der er netop én anmodning.",
        "Det finns exakt en förfrågan.",
        "Pyyntöjä on tasan yksi.",
    ),
    "The money is reserved.": (
        "Pengene er reservert.",
        "Pengene er reserveret.",
        "Pengarna är reserverade.",
        "Rahat on varattu.",
    ),
    "The whole amount is captured, once.": (
        "Hele beløpet er trukket, én gang.",
        "Hele beløbet er trukket, én gang.",
        "Hela beloppet är debiterat, en gång.",
        "Koko summa on veloitettu kerran.",
    ),
    "Nothing is left reserved: kept or released.": (
        "Ingenting står reservert: trukket eller frigitt.",
        "Intet står reserveret: trukket eller frigivet.",
        "Inget står reserverat: debiterat eller frigjort.",
        "Mitään ei ole enää varattuna: veloitettu tai vapautettu.",
    ),
    "The customer approves": (
        "Kunden godkjenner",
        "Kunden godkender",
        "Kunden godkänner",
        "Asiakas hyväksyy",
    ),
    "The request turns to Reserved by itself.": (
        "Forespørselen blir Reservert av seg selv.",
        "Anmodningen bliver Reserveret af sig selv.",
        "Förfrågan blir Reserverad av sig själv.",
        "Pyyntö muuttuu itsestään tilaan Varattu.",
    ),
    "Send a request and approve it on the pretend phone.": (
        "Send en forespørsel og godkjenn den på liksomtelefonen.",
        "Send en anmodning, og godkend den på øvetelefonen.",
        "Skicka en förfrågan och godkänn den på övningstelefonen.",
        "Lähetä pyyntö ja hyväksy se harjoituspuhelimella.",
    ),
    "The customer declines": (
        "Kunden avviser",
        "Kunden afviser",
        "Kunden avböjer",
        "Asiakas hylkää",
    ),
    "Declined is an end: nothing was charged.": (
        "Avvist er slutten: ingenting ble trukket.",
        "Afvist er slutningen: der er ikke trukket noget.",
        "Avböjd är slutet: inget har debiterats.",
        "Hylätty on loppu: mitään ei veloitettu.",
    ),
    "Send a request and decline it on the pretend phone.": (
        "Send en forespørsel og avvis den på liksomtelefonen.",
        "Send en anmodning, og afvis den på øvetelefonen.",
        "Skicka en förfrågan och avböj den på övningstelefonen.",
        "Lähetä pyyntö ja hylkää se harjoituspuhelimella.",
    ),
    "The request is declined.": (
        "Forespørselen er avvist.",
        "Anmodningen er afvist.",
        "Förfrågan är avböjd.",
        "Pyyntö on hylätty.",
    ),
    "Nobody answers": (
        "Ingen svarer",
        "Ingen svarer",
        "Ingen svarar",
        "Kukaan ei vastaa",
    ),
    "Only the service says Expired, never the clock on the wall.": (
        "Bare tjenesten sier Utløpt, aldri klokka på veggen.",
        "Kun tjenesten siger Udløbet, aldrig uret på væggen.",
        "Bara tjänsten säger Utgången, aldrig klockan på väggen.",
        "Vain palvelu sanoo Vanhentunut, ei koskaan seinäkello.",
    ),
    "Send a request and wait; time runs faster here.": (
        "Send en forespørsel og vent; tiden går fortere her.",
        "Send en anmodning, og vent; tiden går hurtigere her.",
        "Skicka en förfrågan och vänta; tiden går fortare här.",
        "Lähetä pyyntö ja odota; aika kuluu täällä nopeammin.",
    ),
    "The request has expired.": (
        "Forespørselen er utløpt.",
        "Anmodningen er udløbet.",
        "Förfrågan har gått ut.",
        "Pyyntö on vanhentunut.",
    ),
    "Approved just before the cancel": (
        "Godkjent rett før avbruddet",
        "Godkendt lige før annulleringen",
        "Godkänd precis före avbrottet",
        "Hyväksytty juuri ennen perumista",
    ),
    "Cancel did not work: the customer was faster.": (
        "Avbrudd gikk ikke: kunden var raskere.",
        "Annulleringen lykkedes ikke: kunden var hurtigere.",
        "Det gick inte att avbryta: kunden var snabbare.",
        "Peruminen ei onnistunut: asiakas oli nopeampi.",
    ),
    "Send a request, cancel it, then decide: keep or release.": (
        "Send en forespørsel, avbryt, og velg: behold eller frigi.",
        "Send en anmodning, annuller den, og vælg: behold eller frigiv.",
        "Skicka en förfrågan, avbryt den och välj: behåll eller frigör.",
        "Lähetä pyyntö, peru se ja valitse: pidä tai vapauta.",
    ),
    "The answer to the request is lost": (
        "Svaret på forespørselen går tapt",
        "Svaret på anmodningen går tabt",
        "Svaret på förfrågan går förlorat",
        "Pyynnön vastaus katoaa",
    ),
    "Not known yet is neither failed nor paid.": (
        "Ikke avklart er verken feilet eller betalt.",
        "Ikke afklaret er hverken fejlet eller betalt.",
        "Inte klarlagt är varken misslyckat eller betalt.",
        "Ei vielä selvillä ei ole epäonnistunut eikä maksettu.",
    ),
    "Send one request, let it sort itself out, approve it.": (
        "Send én forespørsel, la den ordne seg, godkjenn den.",
        "Send én anmodning, lad den falde på plads, og godkend den.",
        "Skicka en förfrågan, låt den ordna sig och godkänn den.",
        "Lähetä yksi pyyntö, anna sen selvitä ja hyväksy se.",
    ),
    "The answer to the capture is lost": (
        "Svaret på trekket går tapt",
        "Svaret på trækket går tabt",
        "Svaret på debiteringen går förlorat",
        "Veloituksen vastaus katoaa",
    ),
    "The program asks again with the same key; do not capture twice.": (
        "Programmet spør igjen med samme nøkkel; ikke trekk to ganger.",
        "Programmet spørger igen med samme nøgle; træk ikke to gange.",
        "Programmet frågar igen med samma nyckel; debitera inte två gånger.",
        "Ohjelma kysyy uudelleen samalla avaimella; älä veloita kahdesti.",
    ),
    "Send, approve, capture everything, and wait until it is known.": (
        "Send, godkjenn, trekk alt, og vent til det er avklart.",
        "Send, godkend, træk alt, og vent, til det er afklaret.",
        "Skicka, godkänn, debitera allt och vänta tills det är klarlagt.",
        "Lähetä, hyväksy, veloita kaikki ja odota, kunnes se on selvillä.",
    ),
    "Sent twice": (
        "Sendt to ganger",
        "Sendt to gange",
        "Skickad två gånger",
        "Lähetetty kahdesti",
    ),
    "One order has one request, however often Send is pressed.": (
        "Én ordre har én forespørsel, uansett hvor ofte du trykker Send.",
        "Én ordre har én anmodning, uanset hvor ofte du trykker Send.",
        "En order har en förfrågan, hur ofta du än trycker Skicka.",
        "Yhdellä tilauksella on yksi pyyntö, vaikka Lähetä painetaan monesti.",
    ),
    "Press Send twice, quickly, and approve.": (
        "Trykk Send to ganger, fort, og godkjenn.",
        "Tryk Send to gange, hurtigt, og godkend.",
        "Tryck Skicka två gånger, snabbt, och godkänn.",
        "Paina Lähetä kahdesti nopeasti ja hyväksy.",
    ),
    "Push is not allowed": (
        "Push er ikke tillatt",
        "Push er ikke tilladt",
        "Push är inte tillåtet",
        "Push ei ole sallittu",
    ),
    "The shop may not push to a phone; nothing was charged.": (
        "Butikken får ikke sende til telefonen; ingenting ble trukket.",
        "Butikken må ikke sende til telefonen; der er ikke trukket noget.",
        "Butiken får inte skicka till telefonen; inget har debiterats.",
        "Liike ei saa lähettää puhelimeen; mitään ei veloitettu.",
    ),
    "Try to push, then send the same order with a QR or a link.": (
        "Prøv push, og send så samme ordre med QR eller lenke.",
        "Prøv push, og send så samme ordre med QR eller link.",
        "Prova push, och skicka sedan samma order med QR eller länk.",
        "Kokeile pushia ja lähetä sitten sama tilaus QR-koodilla tai linkillä.",
    ),
    "Push was tried and refused.": (
        "Push ble prøvd og avvist.",
        "Push blev prøvet og afvist.",
        "Push provades och nekades.",
        "Pushia kokeiltiin, ja se evättiin.",
    ),
    "The order went out another way.": (
        "Ordren gikk ut på en annen måte.",
        "Ordren blev sendt på en anden måde.",
        "Ordern skickades på ett annat sätt.",
        "Tilaus lähetettiin muulla tavalla.",
    ),
    "Ship a part, release the rest": (
        "Send en del, frigi resten",
        "Send en del, frigiv resten",
        "Skicka en del, frigör resten",
        "Lähetä osa, vapauta loput",
    ),
    "Taken, kept and released always add up to the reservation.": (
        "Trukket, beholdt og frigitt er alltid lik reservasjonen.",
        "Trukket, beholdt og frigivet er altid lig reservationen.",
        "Debiterat, behållet och frigjort är alltid lika med reservationen.",
        "Veloitettu, pidetty ja vapautettu ovat aina yhteensä varaus.",
    ),
    "Send, approve, capture a part, and release the rest.": (
        "Send, godkjenn, trekk en del, og frigi resten.",
        "Send, godkend, træk en del, og frigiv resten.",
        "Skicka, godkänn, debitera en del och frigör resten.",
        "Lähetä, hyväksy, veloita osa ja vapauta loput.",
    ),
    "A part is captured.": (
        "En del er trukket.",
        "En del er trukket.",
        "En del är debiterad.",
        "Osa on veloitettu.",
    ),
    "The rest is released.": (
        "Resten er frigitt.",
        "Resten er frigivet.",
        "Resten är frigjord.",
        "Loput on vapautettu.",
    ),
    "Give money back": (
        "Gi penger tilbake",
        "Giv penge tilbage",
        "Ge pengar tillbaka",
        "Anna rahaa takaisin",
    ),
    "A refund takes days; a release is at once.": (
        "En refusjon tar dager; en frigivelse skjer straks.",
        "En refundering tager dage; en frigivelse sker straks.",
        "En återbetalning tar dagar; ett frigörande sker direkt.",
        "Palautus vie päiviä; vapautus tapahtuu heti.",
    ),
    "Send, approve, capture, and refund a part.": (
        "Send, godkjenn, trekk, og refunder en del.",
        "Send, godkend, træk, og refunder en del.",
        "Skicka, godkänn, debitera och återbetala en del.",
        "Lähetä, hyväksy, veloita ja palauta osa.",
    ),
    "A part is refunded.": (
        "En del er refundert.",
        "En del er refunderet.",
        "En del är återbetald.",
        "Osa on palautettu.",
    ),
    "The service is away for a while": (
        "Tjenesten er borte en stund",
        "Tjenesten er væk et stykke tid",
        "Tjänsten är borta en stund",
        "Palvelu on hetken poissa",
    ),
    "Nothing is lost and nothing is sent twice.": (
        "Ingenting går tapt og ingenting sendes to ganger.",
        "Intet går tabt, og intet sendes to gange.",
        "Inget går förlorat och inget skickas två gånger.",
        "Mitään ei katoa eikä mitään lähetetä kahdesti.",
    ),
    "Send a request, wait for the service to come back, approve.": (
        "Send en forespørsel, vent til tjenesten er tilbake, godkjenn.",
        "Send en anmodning, vent, til tjenesten er tilbage, og godkend.",
        "Skicka en förfrågan, vänta tills tjänsten är tillbaka och godkänn.",
        "Lähetä pyyntö, odota palvelun paluuta ja hyväksy.",
    ),
    "More than one request waited at the same time. Send another order, on its own.": (
        "Mer enn én forespørsel ventet samtidig. Send en ordre til, for seg selv.",
        "Mere end én anmodning ventede på samme tid. Send en ordre til, for sig selv.",
        "Mer än en förfrågan väntade samtidigt. Skicka en order till, för sig.",
        "Useampi kuin yksi pyyntö odotti samaan aikaan. Lähetä vielä yksi tilaus yksinään.",
    ),
    "That request has ended. Send another one to try again.": (
        "Den forespørselen er over. Send en til for å prøve igjen.",
        "Den anmodning er slut. Send en til for at prøve igen.",
        "Den förfrågan är slut. Skicka en till för att försöka igen.",
        "Se pyyntö on päättynyt. Lähetä toinen ja yritä uudelleen.",
    ),
}


def text(english: str) -> Text:
    """A sentence in every language, by their codes."""
    # Strict: a sentence without all its languages is found at the import.
    return {"en": english, **dict(zip(OTHERS, TRANSLATED[english], strict=True))}
