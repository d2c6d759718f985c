<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>kvitt</name>
    <message>
        <source>(none)</source>
        <translation>(ei mitään)</translation>
    </message>
    <message>
        <source>+ Free line</source>
        <translation>+ Vapaa rivi</translation>
    </message>
    <message>
        <source>+ Shipping</source>
        <translation>+ Toimitus</translation>
    </message>
    <message>
        <source>0 is none. Younger customers cannot pay.</source>
        <translation>0 tarkoittaa, ettei rajaa ole. Nuoremmat asiakkaat eivät voi maksaa.</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 tunnin</translation>
    </message>
    <message>
        <source>1 to 6 days</source>
        <translation>1–6 päivää</translation>
    </message>
    <message>
        <source>10 % or an amount</source>
        <translation>10 % tai summa</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minuuttia</translation>
    </message>
    <message>
        <source>192.168.1.50, 04b8:0202, COM3, or the name of the printer</source>
        <translation>192.168.1.50, 04b8:0202, COM3 tai tulostimen nimi</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 tuntia</translation>
    </message>
    <message>
        <source>28 days</source>
        <translation>28 päivää</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 päivää</translation>
    </message>
    <message>
        <source>30 days or more</source>
        <translation>30 päivää tai enemmän</translation>
    </message>
    <message>
        <source>58 mm roll</source>
        <translation>58 mm rulla</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 päivää</translation>
    </message>
    <message>
        <source>7 to 29 days</source>
        <translation>7–29 päivää</translation>
    </message>
    <message>
        <source>80 mm roll</source>
        <translation>80 mm rulla</translation>
    </message>
    <message>
        <source>80 mm roll, 42 characters</source>
        <translation>80 mm rulla, 42 merkkiä</translation>
    </message>
    <message>
        <source>A capture of {step} is under way.</source>
        <translation>{step} on parhaillaan veloitettavana.</translation>
    </message>
    <message>
        <source>A capture of {step} was sent, but no clear answer came back. It may have happened.</source>
        <translation>{step} yritettiin veloittaa, mutta selvää vastausta ei tullut. Se on voinut tapahtua.</translation>
    </message>
    <message>
        <source>A customer scans the sticker, the till shows that somebody is there, and one key sends to them. Nothing is typed.</source>
        <translation>Asiakas skannaa tarran, kassa näyttää, että joku on paikalla, ja yksi näppäin lähettää asiakkaalle. Mitään ei kirjoiteta.</translation>
    </message>
    <message>
        <source>A customer's own code: who pays</source>
        <translation>Asiakkaan oma koodi: maksaja</translation>
    </message>
    <message>
        <source>A file with what differs from the default. No keys of Vipps MobilePay, no PINs and no people are in it, and this machine's printer and webhooks stay here.</source>
        <translation>Tiedosto, jossa on oletuksista poikkeavat asetukset. Siinä ei ole Vipps MobilePayn avaimia, PIN-koodeja eikä henkilöitä, ja koneen tulostin ja webhookit jäävät tänne.</translation>
    </message>
    <message>
        <source>A new product needs a price.</source>
        <translation>Uusi tuote tarvitsee hinnan.</translation>
    </message>
    <message>
        <source>A payment link needs a return address. Set one under Settings.</source>
        <translation>Maksulinkki tarvitsee paluuosoitteen. Anna se kohdassa Asetukset.</translation>
    </message>
    <message>
        <source>A payment link was made. It can be approved until {ends}.</source>
        <translation>Maksulinkki on luotu, ja linkki toimii: maksun voi hyväksyä {ends} asti.</translation>
    </message>
    <message>
        <source>A payment link works for</source>
        <translation>Maksulinkki toimii</translation>
    </message>
    <message>
        <source>A place on the grid is a number from 1 to {most}, or nothing.</source>
        <translation>Paikka ruudukossa on luku 1–{most} tai tyhjä.</translation>
    </message>
    <message>
        <source>A price cannot be below zero. Mark the line as a return instead.</source>
        <translation>Hinta ei voi olla alle nollan. Merkitse rivi palautukseksi.</translation>
    </message>
    <message>
        <source>A printed sticker is dead from then on.</source>
        <translation>Tulostettu tarra ei toimi enää sen jälkeen.</translation>
    </message>
    <message>
        <source>A printer of the system</source>
        <translation>Järjestelmän tulostin</translation>
    </message>
    <message>
        <source>A printer of the system needs the window. Print there, or name a receipt printer.</source>
        <translation>Järjestelmän tulostin tarvitsee ikkunan. Tulosta sieltä tai anna kuittitulostin.</translation>
    </message>
    <message>
        <source>A product has no {text}. Use one of: {fields}.</source>
        <translation>Tuotteella ei ole kenttää {text}. Käytä jotakin näistä: {fields}.</translation>
    </message>
    <message>
        <source>A product is on the order</source>
        <translation>Tuote on tilauksessa</translation>
    </message>
    <message>
        <source>A product's code</source>
        <translation>Tuotteen koodi</translation>
    </message>
    <message>
        <source>A product's code: {kind}</source>
        <translation>Tuotteen koodi: {kind}</translation>
    </message>
    <message>
        <source>A push to a phone was refused here ({day}): new requests begin as QR.</source>
        <translation>Pyyntö puhelimeen evättiin täällä ({day}): uudet pyynnöt alkavat QR-koodina.</translation>
    </message>
    <message>
        <source>A reference: an order of this shop</source>
        <translation>Viite: tämän liikkeen tilaus</translation>
    </message>
    <message>
        <source>A refund is possible for 365 days, and those are over.</source>
        <translation>Palautus on mahdollinen 365 päivän ajan, ja ne ovat kuluneet.</translation>
    </message>
    <message>
        <source>A refund of {step} is under way.</source>
        <translation>{step} on parhaillaan palautettavana.</translation>
    </message>
    <message>
        <source>A refund of {step} was sent, but no clear answer came back. It may have happened.</source>
        <translation>{step} yritettiin palauttaa, mutta selvää vastausta ei tullut. Palautus on voinut tapahtua.</translation>
    </message>
    <message>
        <source>A request can be paid for at least 11 min and at most {longest}.</source>
        <translation>Pyynnön voi maksaa vähintään 11 min ja enintään {longest}.</translation>
    </message>
    <message>
        <source>A request for this order is already out, or it is paid. Nothing was sent again.</source>
        <translation>Tämän tilauksen pyyntö on jo lähetetty tai se on maksettu. Mitään ei lähetetty uudelleen.</translation>
    </message>
    <message>
        <source>A request for {total} under Payments, ready to approve.</source>
        <translation>Pyyntö ({total}) kohdassa Maksut, valmiina hyväksyttäväksi.</translation>
    </message>
    <message>
        <source>A request with a time limit of its own needs a receipt.</source>
        <translation>Pyyntö, jolla on oma aikaraja, tarvitsee kuitin.</translation>
    </message>
    <message>
        <source>A sales unit in this country takes {own}, not {other}. Choose {own}, or the other country.</source>
        <translation>Tämän maan myyntipiste ottaa vastaan valuuttaa {own}, ei {other}. Valitse {own} tai toinen maa.</translation>
    </message>
    <message>
        <source>A scanner must never reach “{act}”, which can move money. Hold Ctrl or Alt with Enter or a function key.</source>
        <translation>Skanneri ei saa koskaan päästä toimintoon ”{act}”, joka voi siirtää rahaa. Pidä Ctrl tai Alt painettuna ja paina Enter tai toimintonäppäin.</translation>
    </message>
    <message>
        <source>A short tone when a customer approves or declines, and when time is up.</source>
        <translation>Lyhyt merkkiääni, kun asiakas hyväksyy tai hylkää ja kun aika loppuu.</translation>
    </message>
    <message>
        <source>A4 sheet</source>
        <translation>A4-arkki</translation>
    </message>
    <message>
        <source>A5 sheet</source>
        <translation>A5-arkki</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Käytössä</translation>
    </message>
    <message>
        <source>Add one on the test phone, or use another test customer.</source>
        <translation>Lisää kortti testipuhelimella tai käytä toista testiasiakasta.</translation>
    </message>
    <message>
        <source>Add the order lines and send again.</source>
        <translation>Lisää tilausrivit ja lähetä uudelleen.</translation>
    </message>
    <message>
        <source>All is as in the file already.</source>
        <translation>Kaikki on jo niin kuin tiedostossa.</translation>
    </message>
    <message>
        <source>All of it, {refunded}, was refunded on {refund_day}.</source>
        <translation>Kaikki, {refunded}, palautettiin {refund_day}.</translation>
    </message>
    <message>
        <source>All of your payment, {refunded}, was refunded on {refund_day}.</source>
        <translation>Koko maksusi, {refunded}, palautettiin sinulle {refund_day}.</translation>
    </message>
    <message>
        <source>Alone you may still give back {amount} today.</source>
        <translation>Yksin voit palauttaa tänään vielä {amount}.</translation>
    </message>
    <message>
        <source>An answer that did not fit was set aside. If the customer sees something else, ask again.</source>
        <translation>Vastaus, joka ei sopinut, jätettiin sivuun. Jos asiakas näkee muuta, kysy uudelleen.</translation>
    </message>
    <message>
        <source>An extra detail of the request is too long.</source>
        <translation>Pyynnön lisätieto on liian pitkä.</translation>
    </message>
    <message>
        <source>Another program hears of scans already ({text}). Only one can. Delete that registration first.</source>
        <translation>Toinen ohjelma saa jo skannaukset ({text}). Vain yksi voi. Poista ensin se rekisteröinti.</translation>
    </message>
    <message>
        <source>Another step of ours</source>
        <translation>Toinen meidän vaiheemme</translation>
    </message>
    <message>
        <source>Another tag</source>
        <translation>Lisää tunniste</translation>
    </message>
    <message>
        <source>Another till has set this to {value}. Yours is not saved: Enter saves it. To take theirs, undo your typing.</source>
        <translation>Toinen kassa on asettanut tähän arvon {value}. Omaasi ei ole tallennettu: Enter tallentaa sen. Ota toisen arvo kumoamalla kirjoittamasi.</translation>
    </message>
    <message>
        <source>Another till sees to this now. Nothing was saved or sent.</source>
        <translation>Toinen kassa hoitaa tätä nyt. Mitään ei tallennettu eikä lähetetty.</translation>
    </message>
    <message>
        <source>Another till was writing for too long. Nothing was saved or sent. Try again.</source>
        <translation>Toinen kassa kirjoitti liian kauan. Mitään ei tallennettu eikä lähetetty. Yritä uudelleen.</translation>
    </message>
    <message>
        <source>Another version of Kvitt has changed the shop's data. Nothing was saved or sent. Install that version at this till.</source>
        <translation>Toinen Kvitt-versio on muuttanut myymälän tietoja. Mitään ei tallennettu eikä lähetetty. Asenna se versio tälle kassalle.</translation>
    </message>
    <message>
        <source>Another {refundable} can be refunded until {refund_by}.</source>
        <translation>Vielä {refundable} voidaan palauttaa {refund_by} asti.</translation>
    </message>
    <message>
        <source>Approve on the customer's phone instead.</source>
        <translation>Hyväksy asiakkaan puhelimella.</translation>
    </message>
    <message>
        <source>Approve on the test phone, then try again.</source>
        <translation>Hyväksy testipuhelimella ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Approving for the customer did not work.</source>
        <translation>Asiakkaan puolesta ei voitu hyväksyä.</translation>
    </message>
    <message>
        <source>As Vipps MobilePay's, to {seconds} s.</source>
        <translation>Sama kuin Vipps MobilePayllä, {seconds} s tarkkuudella.</translation>
    </message>
    <message>
        <source>Ask Vipps MobilePay before you send again.</source>
        <translation>Kysy Vipps MobilePaylta ennen kuin lähetät uudelleen.</translation>
    </message>
    <message>
        <source>Ask Vipps MobilePay now</source>
        <translation>Kysy Vipps MobilePaylta nyt</translation>
    </message>
    <message>
        <source>Ask again. Do not give the money back in another way before it is known.</source>
        <translation>Kysy uudelleen. Älä anna rahoja takaisin muulla tavalla ennen kuin asia on selvillä.</translation>
    </message>
    <message>
        <source>Ask again. Do not send another request before it is known.</source>
        <translation>Kysy uudelleen. Älä lähetä uutta pyyntöä ennen kuin asia on selvillä.</translation>
    </message>
    <message>
        <source>Ask again. Do not ship the goods before it is known.</source>
        <translation>Kysy uudelleen. Älä lähetä tavaroita ennen kuin asia on selvillä.</translation>
    </message>
    <message>
        <source>Ask again. If it stays like this, send the case card to Vipps MobilePay.</source>
        <translation>Kysy uudelleen. Jos tilanne ei muutu, lähetä tapauskortti Vipps MobilePaylle.</translation>
    </message>
    <message>
        <source>Ask again. If the customer was faster, you choose whether to keep or to release the money.</source>
        <translation>Kysy uudelleen. Jos asiakas ehti ensin, valitset, pidetäänkö rahat vai vapautetaanko ne.</translation>
    </message>
    <message>
        <source>Ask again. Nothing is captured twice.</source>
        <translation>Kysy uudelleen. Mitään ei veloiteta kahdesti.</translation>
    </message>
    <message>
        <source>Ask again. Send a new request only when this one is said to have expired.</source>
        <translation>Kysy uudelleen. Lähetä uusi pyyntö vasta, kun tämän on kerrottu vanhentuneen.</translation>
    </message>
    <message>
        <source>Ask the customer, then choose to keep or to release.</source>
        <translation>Kysy asiakkaalta ja valitse, pidetäänkö vai vapautetaanko rahat.</translation>
    </message>
    <message>
        <source>Ask them how to pay the customer back.</source>
        <translation>Kysy sieltä, miten asiakas saa rahansa.</translation>
    </message>
    <message>
        <source>Ask them what is missing.</source>
        <translation>Kysy sieltä, mitä puuttuu.</translation>
    </message>
    <message>
        <source>Ask whether the customer wants a new request, then send it.</source>
        <translation>Kysy, haluaako asiakas uuden pyynnön, ja lähetä se sitten.</translation>
    </message>
    <message>
        <source>Asked of the customer</source>
        <translation>Asiakkaalta kysytään</translation>
    </message>
    <message>
        <source>At 4 in the morning</source>
        <translation>Kello 4 aamulla</translation>
    </message>
    <message>
        <source>At midnight</source>
        <translation>Keskiyöllä</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Tiskillä</translation>
    </message>
    <message>
        <source>Back up now, under Backups, and see whether it says why it could not.</source>
        <translation>Tee varmuuskopio nyt kohdassa Varmuuskopiot ja katso, kertooko se, miksi se ei onnistunut.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Varmuuskopio</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Varmuuskopiot</translation>
    </message>
    <message>
        <source>Before this step:</source>
        <translation>Ennen tätä vaihetta:</translation>
    </message>
    <message>
        <source>Bringing this till up to date, {taken} of {newer}</source>
        <translation>Päivitetään tätä kassaa, {taken}/{newer}</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Ryhmittäin</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Tunneittain</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Henkilöittäin</translation>
    </message>
    <message>
        <source>By way of paying</source>
        <translation>Maksutavoittain</translation>
    </message>
    <message>
        <source>Can be paid for</source>
        <translation>Maksettavissa</translation>
    </message>
    <message>
        <source>Can be read and written.</source>
        <translation>Voidaan lukea ja kirjoittaa.</translation>
    </message>
    <message>
        <source>Can't connect to store. Try scanning again or pay in another way.</source>
        <translation>Liikkeeseen ei saada yhteyttä. Skannaa uudelleen tai maksa muulla tavalla.</translation>
    </message>
    <message>
        <source>Cancel again when Vipps MobilePay can be reached.</source>
        <translation>Peru uudelleen, kun Vipps MobilePayhin saa yhteyden.</translation>
    </message>
    <message>
        <source>Cancelling the request was sent, but no clear answer came back. The customer may have approved first.</source>
        <translation>Pyyntö yritettiin perua, mutta selvää vastausta ei tullut. Asiakas on voinut ehtiä hyväksyä sen.</translation>
    </message>
    <message>
        <source>Cancelling was not carried out.</source>
        <translation>Perumista ei suoritettu.</translation>
    </message>
    <message>
        <source>Capture again when Vipps MobilePay can be reached.</source>
        <translation>Veloita uudelleen, kun Vipps MobilePayhin saa yhteyden.</translation>
    </message>
    <message>
        <source>Capture all of it at once.</source>
        <translation>Veloita kaikki kerralla.</translation>
    </message>
    <message>
        <source>Card A6 (*.pdf)</source>
        <translation>Kortti A6 (*.pdf)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuta</translation>
    </message>
    <message>
        <source>Change the place</source>
        <translation>Muuta paikkaa</translation>
    </message>
    <message>
        <source>Check it under Settings: it must start with https://.</source>
        <translation>Tarkista se kohdassa Asetukset: alussa on oltava https://.</translation>
    </message>
    <message>
        <source>Check it with the customer and correct it.</source>
        <translation>Tarkista se asiakkaalta ja korjaa se.</translation>
    </message>
    <message>
        <source>Check that the keys are those of the right sales unit.</source>
        <translation>Tarkista, että avaimet ovat oikean myyntipisteen.</translation>
    </message>
    <message>
        <source>Check the currency under Settings.</source>
        <translation>Tarkista valuutta kohdassa Asetukset.</translation>
    </message>
    <message>
        <source>Check the network settings and the date of this machine, then send again.</source>
        <translation>Tarkista koneen verkkoasetukset ja päivämäärä ja lähetä sitten uudelleen.</translation>
    </message>
    <message>
        <source>Check the number and send a new request, or use QR.</source>
        <translation>Tarkista numero ja lähetä uusi pyyntö, tai käytä QR-koodia.</translation>
    </message>
    <message>
        <source>Check the number with the customer. Change to QR if the request does not show up.</source>
        <translation>Tarkista numero asiakkaalta. Vaihda QR-koodiin, jos pyyntöä ei näy.</translation>
    </message>
    <message>
        <source>Check the order and the number, then send the request.</source>
        <translation>Tarkista tilaus ja numero ja lähetä sitten pyyntö.</translation>
    </message>
    <message>
        <source>Check the phone number and the return address.</source>
        <translation>Tarkista puhelinnumero ja paluuosoite.</translation>
    </message>
    <message>
        <source>Choose a later one in the file that it came from.</source>
        <translation>Valitse myöhempi tiedostossa, josta pyyntö on.</translation>
    </message>
    <message>
        <source>Choose a smaller amount.</source>
        <translation>Valitse pienempi summa.</translation>
    </message>
    <message>
        <source>Choose an earlier one in the file that it came from.</source>
        <translation>Valitse aiempi tiedostossa, josta pyyntö on.</translation>
    </message>
    <message>
        <source>Choose another card on the test phone.</source>
        <translation>Valitse toinen kortti testipuhelimella.</translation>
    </message>
    <message>
        <source>Clear mine</source>
        <translation>Tyhjennä omani</translation>
    </message>
    <message>
        <source>Clear them</source>
        <translation>Tyhjennä ne</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Kello</translation>
    </message>
    <message>
        <source>Close day · {day}</source>
        <translation>Sulje päivä · {day}</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Sulje päivä</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Suljettu</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Suljetut päivät</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vertaa</translation>
    </message>
    <message>
        <source>Compare an unclear step with the log at Vipps MobilePay</source>
        <translation>Vertaa epäselvää vaihetta Vipps MobilePayn lokiin</translation>
    </message>
    <message>
        <source>Compare both under “What happened”. Copy the case card if you need to ask Vipps MobilePay.</source>
        <translation>Vertaa kumpaakin kohdassa ”Mitä tapahtui”. Kopioi tapauskortti, jos sinun on kysyttävä Vipps MobilePaylta.</translation>
    </message>
    <message>
        <source>Compared with the first answer of Vipps MobilePay.</source>
        <translation>Verrataan Vipps MobilePayn ensimmäiseen vastaukseen.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vertaa…</translation>
    </message>
    <message>
        <source>Connecting to the shop …</source>
        <translation>Yhdistetään liikkeeseen …</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Yhteys</translation>
    </message>
    <message>
        <source>Copied. Read it before you send it to anybody.</source>
        <translation>Kopioitu. Lue se ennen kuin lähetät sen kenellekään.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Kopioi vianmääritystiedot</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Correct the amount and try again.</source>
        <translation>Korjaa summa ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Correct the file that it came from.</source>
        <translation>Korjaa tiedosto, josta pyyntö on.</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Tietotiedosto</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Default: {value}</source>
        <translation>Oletus: {value}</translation>
    </message>
    <message>
        <source>Delete the sticker</source>
        <translation>Poista tarra</translation>
    </message>
    <message>
        <source>Delete this sticker? A printed one is dead from then on.</source>
        <translation>Poistetaanko tämä tarra? Tulostettu ei toimi enää sen jälkeen.</translation>
    </message>
    <message>
        <source>Diagnostics have codes and numbers alone: no key, no name, no phone number. Nothing is sent by itself.</source>
        <translation>Vianmääritystiedoissa on vain koodeja ja lukuja: ei avainta, nimeä eikä puhelinnumeroa. Mitään ei lähetetä itsestään.</translation>
    </message>
    <message>
        <source>Did money move?</source>
        <translation>Siirtyikö rahaa?</translation>
    </message>
    <message>
        <source>Differs from Vipps MobilePay</source>
        <translation>Poikkeaa Vipps MobilePayn tiedoista</translation>
    </message>
    <message>
        <source>Discard all the same</source>
        <translation>Hylkää silti</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Levy</translation>
    </message>
    <message>
        <source>Do not hand over the goods; send a new request.</source>
        <translation>Älä luovuta tavaraa; lähetä uusi pyyntö.</translation>
    </message>
    <message>
        <source>Do not share</source>
        <translation>Älä jaa</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Muokkaa</translation>
    </message>
    <message>
        <source>Every order is in the index.</source>
        <translation>Jokainen tilaus on hakemistossa.</translation>
    </message>
    <message>
        <source>Every paper came.</source>
        <translation>Kaikki paperit tulivat.</translation>
    </message>
    <message>
        <source>Everything has been captured already; this changed nothing.</source>
        <translation>Kaikki on jo veloitettu; tämä ei muuttanut mitään.</translation>
    </message>
    <message>
        <source>Everything has been captured, so it cannot be released.</source>
        <translation>Kaikki on veloitettu, joten sitä ei voi vapauttaa.</translation>
    </message>
    <message>
        <source>Everything has been refunded already; this changed nothing.</source>
        <translation>Kaikki on jo palautettu; tämä ei muuttanut mitään.</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Vie asetukset</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Luvut</translation>
    </message>
    <message>
        <source>Free: only {megabytes} MB.</source>
        <translation>Vapaana vain {megabytes} Mt.</translation>
    </message>
    <message>
        <source>Free: {megabytes} MB.</source>
        <translation>Vapaana: {megabytes} Mt.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Jatka muokkaamista</translation>
    </message>
    <message>
        <source>Goes to, as the customer shared it</source>
        <translation>Toimitetaan, kuten asiakas jakoi</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Asetusryhmät</translation>
    </message>
    <message>
        <source>Hand over the goods, then capture.</source>
        <translation>Luovuta tavarat ja veloita.</translation>
    </message>
    <message>
        <source>Has our request for {total} come up on your phone? If not, please open the {app} app yourself and look under Payments. If it is not there, I can show you a code to scan.</source>
        <translation>Näkyykö pyyntömme ({total}) puhelimessasi? Jos ei näy, avaa {app}-sovellus itse ja katso kohdasta Maksut. Jos se ei ole siellä, voin näyttää sinulle skannattavan koodin.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Kunto</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ohje</translation>
    </message>
    <message>
        <source>Help about this page</source>
        <translation>Ohje tästä sivusta</translation>
    </message>
    <message>
        <source>How things stand</source>
        <translation>Tilanne</translation>
    </message>
    <message>
        <source>I am cancelling the request for {total} right now. Please do not approve it any more.</source>
        <translation>Perun pyynnön ({total}) juuri nyt. Älä enää hyväksy sitä.</translation>
    </message>
    <message>
        <source>I am cancelling the request for {total}, and I do not know yet whether that came in time. Please do not approve it any more. If you already have, I will see it here in a moment.</source>
        <translation>Perun pyynnön ({total}), enkä vielä tiedä, ehdinkö ajoissa. Älä enää hyväksy sitä. Jos jo hyväksyit, näen sen täällä hetken kuluttua.</translation>
    </message>
    <message>
        <source>I am making the refund of {step} to you right now. I will have the confirmation in a moment.</source>
        <translation>Sinulle palautetaan {step} juuri nyt. Saan vahvistuksen hetken kuluttua.</translation>
    </message>
    <message>
        <source>I am releasing the reservation of {step} right now. I will have the confirmation in a moment.</source>
        <translation>Vapautan varauksen ({step}) juuri nyt. Saan vahvistuksen hetken kuluttua.</translation>
    </message>
    <message>
        <source>I am sending you the request for {total} now. It should be with you in a moment.</source>
        <translation>Lähetän sinulle nyt pyynnön ({total}). Sen pitäisi tulla perille hetken kuluttua.</translation>
    </message>
    <message>
        <source>I cannot find your payment in our {app} account just now, and this attempt moved no money. I will look into it and get back to you.</source>
        <translation>En löydä maksuasi {app}-tililtämme juuri nyt, eikä tämä yritys siirtänyt rahaa. Selvitän asian ja palaan siihen.</translation>
    </message>
    <message>
        <source>I cannot see yet whether our request for {total} has reached you. If it shows in the {app} app, you can safely approve it: you pay only once. Otherwise please wait while I check.</source>
        <translation>En vielä näe, onko pyyntömme ({total}) tullut perille. Jos se näkyy {app}-sovelluksessa, voit huoletta hyväksyä sen: maksat vain kerran. Odota muuten, kun tarkistan asian.</translation>
    </message>
    <message>
        <source>I cannot send a request to this number, and nothing has been charged. You can scan a code here, get a link, or give me another number.</source>
        <translation>En voi lähettää pyyntöä tähän numeroon, eikä mitään ole veloitettu. Voit skannata koodin täällä, saada linkin tai antaa minulle toisen numeron.</translation>
    </message>
    <message>
        <source>I cannot send the request straight to your phone, and nothing has been charged. Please scan the code that I show you, or use the link that I send.</source>
        <translation>En voi lähettää pyyntöä suoraan puhelimeesi, eikä mitään ole veloitettu. Skannaa koodi, jonka näytän sinulle, tai käytä linkkiä, jonka lähetän.</translation>
    </message>
    <message>
        <source>I could not cancel it just now, and this attempt moved no money. I am looking at how the payment stands and will tell you.</source>
        <translation>En voinut perua sitä juuri nyt, eikä tämä yritys siirtänyt rahaa. Katson, missä vaiheessa maksu on, ja kerron sinulle.</translation>
    </message>
    <message>
        <source>I could not cancel it just now. Everything is as it was before, and I will try again.</source>
        <translation>En voinut perua sitä juuri nyt. Kaikki on niin kuin ennenkin, ja yritän uudelleen.</translation>
    </message>
    <message>
        <source>I could not make the refund of {step} just now. I will try again, and I will let you know when it has gone through.</source>
        <translation>En voinut tehdä palautusta ({step}) juuri nyt. Yritän uudelleen ja kerron, kun se on onnistunut.</translation>
    </message>
    <message>
        <source>I could not send the request for {total}, because we cannot reach {app} at the moment. Nothing has been charged. I will try again.</source>
        <translation>En saanut pyyntöä ({total}) lähetettyä, koska emme saa juuri nyt yhteyttä palveluun {app}. Mitään ei ole veloitettu. Yritän uudelleen.</translation>
    </message>
    <message>
        <source>I could not send the request with the number or code that I have. Nothing has been charged. Could you tell me your phone number once more?</source>
        <translation>En saanut pyyntöä lähetettyä sillä numerolla tai koodilla, joka minulla on. Mitään ei ole veloitettu. Kertoisitko puhelinnumerosi vielä kerran?</translation>
    </message>
    <message>
        <source>I got an answer about your payment that cannot be right, so I am asking again before I tell you anything about it.</source>
        <translation>Sain maksustasi vastauksen, joka ei voi pitää paikkaansa, joten kysyn uudelleen ennen kuin kerron siitä mitään.</translation>
    </message>
    <message>
        <source>I have asked for a refund of {step} to you, and I am waiting for the confirmation. I will let you know as soon as it is there.</source>
        <translation>Olen pyytänyt, että {step} palautetaan sinulle, ja odotan vahvistusta. Kerron heti, kun se on tullut.</translation>
    </message>
    <message>
        <source>I have asked for the reservation of {step} to be released, and I am waiting for the confirmation. I will let you know as soon as it is there.</source>
        <translation>Olen pyytänyt, että varaus ({step}) vapautetaan, ja odotan vahvistusta. Kerron heti, kun se on tullut.</translation>
    </message>
    <message>
        <source>I have your order here, but the request for {total} has not been sent yet. Nothing has been charged.</source>
        <translation>Tilauksesi on minulla tässä, mutta pyyntöä ({total}) ei ole vielä lähetetty. Mitään ei ole veloitettu.</translation>
    </message>
    <message>
        <source>I tried to charge the wrong amount, so nothing was charged now. I will correct it. You never pay more than you approved.</source>
        <translation>Yritin veloittaa väärän summan, joten mitään ei veloitettu nyt. Korjaan sen. Et koskaan maksa enempää kuin olet hyväksynyt.</translation>
    </message>
    <message>
        <source>I tried to refund more than is left of your payment, so nothing was refunded now. I will correct the amount.</source>
        <translation>Yritin palauttaa enemmän kuin maksustasi on jäljellä, joten mitään ei palautettu nyt. Korjaan summan.</translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <translation>Idempotenssiavain</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Tuo asetukset</translation>
    </message>
    <message>
        <source>In the index: {percent} %. All is found meanwhile, more slowly.</source>
        <translation>Hakemistossa: {percent} %. Kaikki löytyy sillä välin, mutta hitaammin.</translation>
    </message>
    <message>
        <source>In the last minute: {count}. About one payment: {most} of {limit}.</source>
        <translation>Viime minuutin aikana: {count}. Yhdestä maksusta: {most}/{limit}.</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>Sitä ei tapahtunut</translation>
    </message>
    <message>
        <source>It differs from Vipps MobilePay's by {seconds} s.</source>
        <translation>Se poikkeaa {seconds} s Vipps MobilePayn kellosta.</translation>
    </message>
    <message>
        <source>It goes to the account that you have chosen in the {app} app for receiving money. You usually have it between {first} and {last}, and at the latest on {latest}.</source>
        <translation>Rahat menevät tilille, jonka olet valinnut {app}-sovelluksessa rahan vastaanottamiseen. Ne tulevat yleensä aikavälillä {first} – {last}, viimeistään {latest}.</translation>
    </message>
    <message>
        <source>It goes to the card that you paid with. You usually have it between {first} and {last}, and at the latest on {latest}.</source>
        <translation>Rahat menevät kortille, jolla maksoit. Ne tulevat yleensä aikavälillä {first} – {last}, viimeistään {latest}.</translation>
    </message>
    <message>
        <source>It is damaged, or its disk refuses. The top of the window says which, and what to do.</source>
        <translation>Se on vioittunut, tai levy kieltäytyy. Ikkunan yläreunassa kerrotaan kumpi ja mitä tehdä.</translation>
    </message>
    <message>
        <source>It is not known yet whether it happened.</source>
        <translation>Ei ole vielä selvillä, tapahtuiko se.</translation>
    </message>
    <message>
        <source>It is not known yet whether it was captured.</source>
        <translation>Ei ole vielä selvillä, veloitettiinko.</translation>
    </message>
    <message>
        <source>It is not reached. Nothing is sent from this till.</source>
        <translation>Siihen ei saada yhteyttä. Tältä kassalta ei lähetetä mitään.</translation>
    </message>
    <message>
        <source>It is not reached. What other tills did since {at} is missing here, and nothing is sent from this till.</source>
        <translation>Siihen ei saada yhteyttä. Muiden kassojen toimet puuttuvat täältä hetkestä {at} alkaen, eikä tältä kassalta lähetetä mitään.</translation>
    </message>
    <message>
        <source>It is reached, and this till is up to date.</source>
        <translation>Siihen saadaan yhteys, ja tämä kassa on ajan tasalla.</translation>
    </message>
    <message>
        <source>It is reached, and this till is up to date. It is PostgreSQL {version}.</source>
        <translation>Siihen saadaan yhteys, ja tämä kassa on ajan tasalla. Se on PostgreSQL {version}.</translation>
    </message>
    <message>
        <source>It says {words}.</source>
        <translation>Siinä lukee {words}.</translation>
    </message>
    <message>
        <source>It was this one</source>
        <translation>Se oli tämä</translation>
    </message>
    <message>
        <source>It went to the account that you have chosen in the {app} app for receiving money, and should have been there by {latest}. If it is not, please tell me and I will ask.</source>
        <translation>Rahat menivät tilille, jonka olet valinnut {app}-sovelluksessa rahan vastaanottamiseen, ja niiden olisi pitänyt olla siellä viimeistään {latest}. Jos ne eivät ole, kerro minulle, niin selvitän asian.</translation>
    </message>
    <message>
        <source>It went to the card that you paid with, and should have been there by {latest}. If it is not, please tell me and I will ask {app}.</source>
        <translation>Rahat menivät kortille, jolla maksoit, ja niiden olisi pitänyt olla siellä viimeistään {latest}. Jos ne eivät ole, kerro minulle, niin selvitän asian ({app}).</translation>
    </message>
    <message>
        <source>Keep at most five in the file that it came from.</source>
        <translation>Jätä enintään viisi tiedostoon, josta pyyntö on.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Pidä omani</translation>
    </message>
    <message>
        <source>Keep mine as a new order</source>
        <translation>Pidä omani uutena tilauksena</translation>
    </message>
    <message>
        <source>Keep the code in the customer's sight, and wait for the approval.</source>
        <translation>Pidä koodi asiakkaan näkyvissä ja odota hyväksyntää.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Jää</translation>
    </message>
    <message>
        <source>Key store</source>
        <translation>Avainvarasto</translation>
    </message>
    <message>
        <source>Keys and scanner</source>
        <translation>Näppäimet ja lukija</translation>
    </message>
    <message>
        <source>Keys: others than now</source>
        <translation>Näppäimet: eri kuin nyt</translation>
    </message>
    <message>
        <source>Kvitt ended unexpectedly</source>
        <translation>Kvitt päättyi odottamatta</translation>
    </message>
    <message>
        <source>Kvitt ended unexpectedly the last time. No order is lost. This is all that was written down about it; it has no names, no numbers and no keys, and nobody has seen it.</source>
        <translation>Kvitt päättyi viime kerralla odottamatta. Yksikään tilaus ei ole kadonnut. Tämä on kaikki, mitä siitä kirjattiin; siinä ei ole nimiä, numeroita eikä avaimia, eikä kukaan ole nähnyt sitä.</translation>
    </message>
    <message>
        <source>Kvitt makes one a day by itself; to have one now, back up now under Backups.</source>
        <translation>Kvitt tekee yhden päivässä itsestään. Jos haluat sellaisen nyt, tee varmuuskopio kohdassa Varmuuskopiot.</translation>
    </message>
    <message>
        <source>Kvitt slows down by itself. Does another program use the same keys?</source>
        <translation>Kvitt hidastaa itsestään. Käyttääkö toinen ohjelma samoja avaimia?</translation>
    </message>
    <message>
        <source>Label 62 × 100 mm (*.pdf)</source>
        <translation>Tarra-arkki 62 × 100 mm (*.pdf)</translation>
    </message>
    <message>
        <source>Last answers</source>
        <translation>Viime vastaukset</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Myöhemmin</translation>
    </message>
    <message>
        <source>Later sales belong to the next day. A bar that is open at night counts until 4 in the morning.</source>
        <translation>Myöhempi myynti kuuluu seuraavaan päivään. Yöllä auki oleva baari laskee aamuneljään asti.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Jätä se</translation>
    </message>
    <message>
        <source>Leave it for later</source>
        <translation>Jätä myöhemmäksi</translation>
    </message>
    <message>
        <source>Less than a day</source>
        <translation>Alle vuorokausi</translation>
    </message>
    <message>
        <source>Light or dark, for all windows.</source>
        <translation>Vaalea tai tumma, kaikissa ikkunoissa.</translation>
    </message>
    <message>
        <source>Listening, and registered.</source>
        <translation>Kuuntelee, ja rekisteröity.</translation>
    </message>
    <message>
        <source>Listening, but nothing is registered.</source>
        <translation>Kuuntelee, mutta mitään ei ole rekisteröity.</translation>
    </message>
    <message>
        <source>Look at the network of this machine, and at its proxy. Orders can be built and parked; Kvitt goes on trying.</source>
        <translation>Tarkista koneen verkko ja välityspalvelin. Tilauksia voi tehdä ja siirtää odottamaan; Kvitt yrittää edelleen.</translation>
    </message>
    <message>
        <source>Look at the network, and whether the server runs. Orders can be built meanwhile; Kvitt goes on trying.</source>
        <translation>Tarkista verkko ja onko palvelin käynnissä. Tilauksia voi laatia sillä välin; Kvitt yrittää jatkuvasti.</translation>
    </message>
    <message>
        <source>Look at the order before you send again.</source>
        <translation>Katso tilaus ennen kuin lähetät uudelleen.</translation>
    </message>
    <message>
        <source>Look at the order before you try again.</source>
        <translation>Katso tilausta ennen kuin yrität uudelleen.</translation>
    </message>
    <message>
        <source>Look at the order to see how it stands.</source>
        <translation>Katso tilauksesta, missä tilassa se on.</translation>
    </message>
    <message>
        <source>Look at the order, then try again.</source>
        <translation>Katso tilaus ja yritä sitten uudelleen.</translation>
    </message>
    <message>
        <source>Look at the order; cancel or release it instead.</source>
        <translation>Katso tilaus; peru tai vapauta se.</translation>
    </message>
    <message>
        <source>Look at the order; send a new request if it has ended.</source>
        <translation>Katso tilaus; lähetä uusi pyyntö, jos se on päättynyt.</translation>
    </message>
    <message>
        <source>Look at the totals before you go on.</source>
        <translation>Katso summat ennen kuin jatkat.</translation>
    </message>
    <message>
        <source>Look at the totals to see what can be done.</source>
        <translation>Katso summista, mitä voi tehdä.</translation>
    </message>
    <message>
        <source>Look at the totals, then try again.</source>
        <translation>Katso summat ja yritä sitten uudelleen.</translation>
    </message>
    <message>
        <source>Looking up and building orders go on, and what is typed is kept at this till. Money waits until the server is back, and that goes by itself.</source>
        <translation>Voit hakea ja laatia tilauksia kuten ennenkin, ja kirjoittamasi säilyy tällä kassalla. Rahaliikenne odottaa, kunnes palvelin vastaa; se jatkuu itsestään.</translation>
    </message>
    <message>
        <source>Made elsewhere</source>
        <translation>Tehty muualla</translation>
    </message>
    <message>
        <source>Make a new order for what is still to be paid, and send a request for it.</source>
        <translation>Tee uusi tilaus siitä, mikä on vielä maksamatta, ja lähetä siitä pyyntö.</translation>
    </message>
    <message>
        <source>Make a new order like this one, and ask whether the customer still wants the goods before you send the request.</source>
        <translation>Tee uusi tilaus tämän pohjalta ja kysy, haluaako asiakas yhä tavarat, ennen kuin lähetät pyynnön.</translation>
    </message>
    <message>
        <source>Make a new order like this one, and send a new request.</source>
        <translation>Tee uusi tilaus tämän pohjalta ja lähetä uusi pyyntö.</translation>
    </message>
    <message>
        <source>Make a new order that leaves all of them open.</source>
        <translation>Tee uusi tilaus, joka sallii kaikki.</translation>
    </message>
    <message>
        <source>Make a new order without a time limit.</source>
        <translation>Tee uusi tilaus ilman aikarajaa.</translation>
    </message>
    <message>
        <source>Make a new order without it, or ask Vipps MobilePay.</source>
        <translation>Tee uusi tilaus ilman sitä tai kysy Vipps MobilePaylta.</translation>
    </message>
    <message>
        <source>Make a new order without them.</source>
        <translation>Tee uusi tilaus ilman niitä.</translation>
    </message>
    <message>
        <source>Make a sticker</source>
        <translation>Tee tarra</translation>
    </message>
    <message>
        <source>Make room. On a full disk nothing can be saved, and so nothing is sent.</source>
        <translation>Vapauta tilaa. Täydelle levylle ei voi tallentaa, eikä siksi lähetetä mitään.</translation>
    </message>
    <message>
        <source>May be this step</source>
        <translation>Voi olla tämä vaihe</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>Alaikäraja</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>Nimi ja osoite</translation>
    </message>
    <message>
        <source>Name and address have not come yet.</source>
        <translation>Nimi ja osoite eivät ole vielä tulleet.</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Newest papers</source>
        <translation>Uusimmat paperit</translation>
    </message>
    <message>
        <source>No VAT known</source>
        <translation>ALV ei tiedossa</translation>
    </message>
    <message>
        <source>No money moved this time.</source>
        <translation>Rahaa ei siirtynyt nyt.</translation>
    </message>
    <message>
        <source>No money moved.</source>
        <translation>Rahaa ei siirtynyt.</translation>
    </message>
    <message>
        <source>No movement of this kind.</source>
        <translation>Ei tällaista tapahtumaa.</translation>
    </message>
    <message>
        <source>No name and no number.</source>
        <translation>Ei nimeä eikä numeroa.</translation>
    </message>
    <message>
        <source>No notes yet. They stay in the shop and are never sent.</source>
        <translation>Ei vielä muistiinpanoja. Ne jäävät liikkeeseen, eikä niitä lähetetä koskaan.</translation>
    </message>
    <message>
        <source>No number is known to look by.</source>
        <translation>Numeroa, jolla hakea, ei tiedetä.</translation>
    </message>
    <message>
        <source>No order can be read.</source>
        <translation>Yhtään tilausta ei voi lukea.</translation>
    </message>
    <message>
        <source>No other order went to this number.</source>
        <translation>Muita tilauksia ei ole mennyt tähän numeroon.</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Missään asetuksessa ei ole näitä sanoja.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Ei.</translation>
    </message>
    <message>
        <source>No. {number} · {day}</source>
        <translation>Nro {number} · {day}</translation>
    </message>
    <message>
        <source>Nobody approved the request in time. It has expired.</source>
        <translation>Kukaan ei hyväksynyt pyyntöä ajoissa. Se on vanhentunut.</translation>
    </message>
    <message>
        <source>Nobody may approve for the customer here.</source>
        <translation>Asiakkaan puolesta ei saa hyväksyä täällä.</translation>
    </message>
    <message>
        <source>None is set up; one is chosen each time.</source>
        <translation>Mitään ei ole asetettu; tulostin valitaan joka kerta.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ei vielä yhtään.</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Ei vielä kysytty.</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Ei vielä selvillä.</translation>
    </message>
    <message>
        <source>Not this customer</source>
        <translation>Ei tämä asiakas</translation>
    </message>
    <message>
        <source>Not used. Asking by itself is enough.</source>
        <translation>Ei käytössä. Riittää, että Kvitt kysyy.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
    <message>
        <source>Nothing about this order is unclear.</source>
        <translation>Tässä tilauksessa ei ole mitään epäselvää.</translation>
    </message>
    <message>
        <source>Nothing happened on {day} that is not in a closing. Nothing was closed.</source>
        <translation>Päivänä {day} ei tapahtunut mitään, mikä ei olisi jo päätöksessä. Mitään ei suljettu.</translation>
    </message>
    <message>
        <source>Nothing happened yet.</source>
        <translation>Mitään ei ole vielä tapahtunut.</translation>
    </message>
    <message>
        <source>Nothing has been charged and nothing is reserved.</source>
        <translation>Mitään ei ole veloitettu eikä varattu.</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>Ohjeessa ei ole näitä sanoja.</translation>
    </message>
    <message>
        <source>Nothing is done twice. Ask again.</source>
        <translation>Mitään ei tehdä kahdesti. Kysy uudelleen.</translation>
    </message>
    <message>
        <source>Nothing is left to do. A refund is possible until {refund_by}.</source>
        <translation>Mitään ei ole enää tehtävänä. Palautus on mahdollinen {refund_by} asti.</translation>
    </message>
    <message>
        <source>Nothing is left to do. For goods that are still to be paid, make a new order.</source>
        <translation>Mitään ei ole enää tehtävänä. Tee uusi tilaus tavaroista, jotka ovat vielä maksamatta.</translation>
    </message>
    <message>
        <source>Nothing is left to do. If the customer still wants the goods, make a new order like this one.</source>
        <translation>Mitään ei ole enää tehtävänä. Jos asiakas haluaa yhä tavarat, tee uusi tilaus tämän pohjalta.</translation>
    </message>
    <message>
        <source>Nothing is left to do. If the money is not there after {latest}, ask Vipps MobilePay and send the case card.</source>
        <translation>Mitään ei ole enää tehtävänä. Jos rahat eivät ole perillä, kun määräpäivä {latest} on ohi, kysy Vipps MobilePaylta ja lähetä tapauskortti.</translation>
    </message>
    <message>
        <source>Nothing is reserved before the customer approves.</source>
        <translation>Mitään ei varata ennen kuin asiakas hyväksyy.</translation>
    </message>
    <message>
        <source>Nothing is to be shipped. On a reserved order, {key} puts it here.</source>
        <translation>Mitään ei ole lähetettävänä. Varatulla tilauksella {key} tuo sen tänne.</translation>
    </message>
    <message>
        <source>Nothing is written to it.</source>
        <translation>Siihen ei kirjoiteta mitään.</translation>
    </message>
    <message>
        <source>Nothing waits, and everything is known.</source>
        <translation>Mikään ei odota, ja kaikki on selvillä.</translation>
    </message>
    <message>
        <source>Nothing was captured this time.</source>
        <translation>Mitään ei veloitettu nyt.</translation>
    </message>
    <message>
        <source>Nothing was captured.</source>
        <translation>Mitään ei veloitettu.</translation>
    </message>
    <message>
        <source>Nothing was charged just now. I have to find out why before I go on, and I will get back to you.</source>
        <translation>Mitään ei veloitettu juuri nyt. Minun on selvitettävä syy ennen kuin jatkan, ja palaan asiaan.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Mitään ei veloitettu.</translation>
    </message>
    <message>
        <source>Nothing was printed yet.</source>
        <translation>Mitään ei ole vielä tulostettu.</translation>
    </message>
    <message>
        <source>Nothing was refunded this time.</source>
        <translation>Mitään ei palautettu nyt.</translation>
    </message>
    <message>
        <source>Nothing was refunded.</source>
        <translation>Mitään ei palautettu.</translation>
    </message>
    <message>
        <source>Nothing was released.</source>
        <translation>Mitään ei vapautettu.</translation>
    </message>
    <message>
        <source>Nothing. No request has reached the {app} app.</source>
        <translation>Ei mitään. {app}-sovellukseen ei ole tullut pyyntöä.</translation>
    </message>
    <message>
        <source>Of the window. Papers have a language of their own.</source>
        <translation>Ikkunan kieli. Papereilla on oma kielensä.</translation>
    </message>
    <message>
        <source>Of the {captured} that was charged, {refunded} was refunded to you on {refund_day}.</source>
        <translation>Veloitetusta summasta ({captured}) palautettiin sinulle {refunded} {refund_day}.</translation>
    </message>
    <message>
        <source>Of what the customer gets on paper.</source>
        <translation>Sen, mitä asiakas saa paperilla.</translation>
    </message>
    <message>
        <source>Older ones: search by the number.</source>
        <translation>Vanhemmat: hae numerolla.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Avaa kansio</translation>
    </message>
    <message>
        <source>Orders: {number}, since {day}. Captured {captured}, refunded {refunded}.</source>
        <translation>Tilauksia: {number}, alkaen {day}. Veloitettu {captured}, palautettu {refunded}.</translation>
    </message>
    <message>
        <source>Other orders of this number</source>
        <translation>Muut tilaukset tälle numerolle</translation>
    </message>
    <message>
        <source>Other tills worked meanwhile. What is shown is from before, until this is done.</source>
        <translation>Muilla kassoilla on tehty töitä sillä välin. Näkyvät tiedot ovat vanhoja, kunnes tämä on valmis.</translation>
    </message>
    <message>
        <source>Our record of the last step and the totals at Vipps MobilePay do not agree.</source>
        <translation>Merkintämme viimeisestä vaiheesta ja Vipps MobilePayn summat eivät täsmää.</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Meidän</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Ohjeen sivut</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Paperit</translation>
    </message>
    <message>
        <source>Pay the customer back in another way.</source>
        <translation>Maksa asiakkaalle muulla tavalla.</translation>
    </message>
    <message>
        <source>Perhaps a request for {total} that can be approved. It is not known.</source>
        <translation>Ehkä pyyntö ({total}), jonka voi hyväksyä. Se ei ole selvillä.</translation>
    </message>
    <message>
        <source>Please open the {app} app. A request from us for {total} is waiting under Payments. You can approve it until {ends}.</source>
        <translation>Avaa {app}-sovellus. Kohdassa Maksut odottaa meidän pyyntömme ({total}). Voit hyväksyä sen {ends} asti.</translation>
    </message>
    <message>
        <source>Please scan the code on the screen with your camera or with the {app} app, and approve {total}. It works until {ends}.</source>
        <translation>Skannaa näytöllä oleva koodi kameralla tai {app}-sovelluksella ja hyväksy {total}. Se toimii {ends} asti.</translation>
    </message>
    <message>
        <source>Possible until {day}.</source>
        <translation>Mahdollista {day} asti.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Harjoittelu</translation>
    </message>
    <message>
        <source>Practice needs no keys.</source>
        <translation>Harjoittelu ei tarvitse avaimia.</translation>
    </message>
    <message>
        <source>Print all of these again</source>
        <translation>Tulosta kaikki nämä uudelleen</translation>
    </message>
    <message>
        <source>Printouts</source>
        <translation>Tulosteet</translation>
    </message>
    <message>
        <source>Printouts says which, and prints it again.</source>
        <translation>Tulosteet kertoo minkä ja tulostaa sen uudelleen.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>Privacy page</source>
        <translation>Tietosuojasivu</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-koodi</translation>
    </message>
    <message>
        <source>Raise the total and send again.</source>
        <translation>Suurenna loppusummaa ja lähetä uudelleen.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kanta</translation>
    </message>
    <message>
        <source>Reaches the customer by</source>
        <translation>Tavoittaa asiakkaan</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Lue uudelleen</translation>
    </message>
    <message>
        <source>Reading the log at Vipps MobilePay…</source>
        <translation>Luetaan Vipps MobilePayn lokia…</translation>
    </message>
    <message>
        <source>Refund again when Vipps MobilePay can be reached.</source>
        <translation>Palauta uudelleen, kun Vipps MobilePayhin saa yhteyden.</translation>
    </message>
    <message>
        <source>Refund it instead.</source>
        <translation>Palauta se.</translation>
    </message>
    <message>
        <source>Register the public address under Webhooks.</source>
        <translation>Rekisteröi julkinen osoite kohdassa Webhookit.</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Rekisteröinnit</translation>
    </message>
    <message>
        <source>Releasing {step} was sent, but no clear answer came back. It may have happened.</source>
        <translation>{step} yritettiin vapauttaa, mutta selvää vastausta ei tullut. Se on voinut tapahtua.</translation>
    </message>
    <message>
        <source>Report of the crash</source>
        <translation>Raportti kaatumisesta</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Pyynnöt</translation>
    </message>
    <message>
        <source>Reserved, not captured</source>
        <translation>Varattu, ei veloitettu</translation>
    </message>
    <message>
        <source>Reset this group</source>
        <translation>Palauta ryhmä</translation>
    </message>
    <message>
        <source>Reset: {what}</source>
        <translation>Oletus palautettu: {what}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Tallenna muistiinpano</translation>
    </message>
    <message>
        <source>Save the sticker as PDF</source>
        <translation>Tallenna tarra PDF:nä</translation>
    </message>
    <message>
        <source>Saved now</source>
        <translation>Tallennettu nyt</translation>
    </message>
    <message>
        <source>Saved: {what}</source>
        <translation>Tallennettu: {what}</translation>
    </message>
    <message>
        <source>Say in 1 to 36 characters where the sticker is, such as Till 1.</source>
        <translation>Kerro 1–36 merkillä, missä tarra on, esimerkiksi Kassa 1.</translation>
    </message>
    <message>
        <source>Say: “We are checking whether the money is released. I will let you know.”</source>
        <translation>Sano: ”Selvitämme, onko varaus vapautettu. Kerron sinulle heti, kun tiedän.”</translation>
    </message>
    <message>
        <source>Say: “We are checking whether the refund went through. I will let you know.”</source>
        <translation>Sano: ”Selvitämme, menikö palautus läpi. Kerron sinulle heti, kun tiedän.”</translation>
    </message>
    <message>
        <source>Say: “We are checking whether the request is cancelled. Please do not approve it any more.”</source>
        <translation>Sano: ”Selvitämme, onko pyyntö peruttu. Älä enää hyväksy sitä.”</translation>
    </message>
    <message>
        <source>Say: “{words}”</source>
        <translation>Sano: ”{words}”</translation>
    </message>
    <message>
        <source>Scan a fresh one, or use a phone number.</source>
        <translation>Skannaa uusi tai käytä puhelinnumeroa.</translation>
    </message>
    <message>
        <source>Scan the sticker: {place}</source>
        <translation>Skannaa tarra: {place}</translation>
    </message>
    <message>
        <source>Scans come as webhooks. Register an address for them first.</source>
        <translation>Skannaukset tulevat webhookeina. Rekisteröi niille ensin osoite.</translation>
    </message>
    <message>
        <source>Scans of a sticker come as webhooks, and none come here yet. Register an address under Settings first.</source>
        <translation>Tarran skannaukset tulevat webhookeina, eikä niitä vielä tule tänne. Rekisteröi ensin osoite Asetuksissa.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hae ohjeesta</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Hae asetuksista</translation>
    </message>
    <message>
        <source>Send a new one if it is still to be paid.</source>
        <translation>Lähetä uusi, jos maksu on vielä saamatta.</translation>
    </message>
    <message>
        <source>Send a new request for what is still to be paid.</source>
        <translation>Lähetä uusi pyyntö vielä maksettavasta osasta.</translation>
    </message>
    <message>
        <source>Send a new request if the order is still to be paid.</source>
        <translation>Lähetä uusi pyyntö, jos tilaus on vielä maksettava.</translation>
    </message>
    <message>
        <source>Send again: the next request gets a new one.</source>
        <translation>Lähetä uudelleen: seuraava pyyntö saa uuden.</translation>
    </message>
    <message>
        <source>Send it again when the network is back, or let the customer pay in another way.</source>
        <translation>Lähetä se uudelleen, kun verkko toimii taas, tai anna asiakkaan maksaa muulla tavalla.</translation>
    </message>
    <message>
        <source>Send the customer a new request.</source>
        <translation>Lähetä asiakkaalle uusi pyyntö.</translation>
    </message>
    <message>
        <source>Send the link if the customer does not have it yet, then wait for the approval.</source>
        <translation>Lähetä linkki, jos asiakkaalla ei ole vielä linkkiä, ja odota hyväksyntää.</translation>
    </message>
    <message>
        <source>Send to them</source>
        <translation>Lähetä asiakkaalle</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Asetustiedosto</translation>
    </message>
    <message>
        <source>Settings of a file taken in.</source>
        <translation>Tiedoston asetukset on otettu käyttöön.</translation>
    </message>
    <message>
        <source>Settings were changed at another till.</source>
        <translation>Asetuksia muutettiin toisella kassalla.</translation>
    </message>
    <message>
        <source>Sheet A4 (*.pdf)</source>
        <translation>Arkki A4 (*.pdf)</translation>
    </message>
    <message>
        <source>Ship and capture now. After {until_time} the money may be lost.</source>
        <translation>Lähetä ja veloita nyt. Kun varaus päättyy {until_time}, rahat voi menettää.</translation>
    </message>
    <message>
        <source>Ship the goods and capture before {until}.</source>
        <translation>Lähetä tavarat ja veloita: varaus on voimassa {until} asti.</translation>
    </message>
    <message>
        <source>Ship the rest and capture it before {until}, or release it.</source>
        <translation>Lähetä loput ja veloita ne, kun varaus on voimassa ({until} asti), tai vapauta ne.</translation>
    </message>
    <message>
        <source>Ship the rest and capture it now, or release it.</source>
        <translation>Lähetä loput ja veloita ne nyt, tai vapauta ne.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Kauppa</translation>
    </message>
    <message>
        <source>Shop's server</source>
        <translation>Myymälän palvelin</translation>
    </message>
    <message>
        <source>Shorten it to 100 characters in the file.</source>
        <translation>Lyhennä se 100 merkkiin tiedostossa.</translation>
    </message>
    <message>
        <source>Shorten it to 500 characters in the file.</source>
        <translation>Lyhennä se 500 merkkiin tiedostossa.</translation>
    </message>
    <message>
        <source>Somebody else changed this order meanwhile</source>
        <translation>Joku muu on sillä välin muuttanut tätä tilausta</translation>
    </message>
    <message>
        <source>Somebody else changed {text} meanwhile. Nothing was saved.</source>
        <translation>Joku muu on sillä välin tehnyt muutoksen: {text}. Mitään ei tallennettu.</translation>
    </message>
    <message>
        <source>Somebody else has just changed {text}. Nothing was sent. Look at it, and send it again.</source>
        <translation>Joku muu on juuri muuttanut tilausta {text}. Mitään ei lähetetty. Katso se ja lähetä uudelleen.</translation>
    </message>
    <message>
        <source>Somebody is at the counter ({ago}).</source>
        <translation>Joku on tiskillä ({ago}).</translation>
    </message>
    <message>
        <source>Somebody is at {place} ({ago}).</source>
        <translation>Joku on paikassa {place} ({ago}).</translation>
    </message>
    <message>
        <source>Something in the request that I tried to send you was wrong. The fault is ours, and nothing has been charged. I will correct it and send a new one.</source>
        <translation>Pyynnössä, jota yritin lähettää sinulle, oli virhe. Vika on meillä, eikä mitään ole veloitettu. Korjaan sen ja lähetän uuden.</translation>
    </message>
    <message>
        <source>Something that Vipps MobilePay needs is missing.</source>
        <translation>Jokin Vipps MobilePayn tarvitsema tieto puuttuu.</translation>
    </message>
    <message>
        <source>Stands below the name on papers.</source>
        <translation>On papereissa nimen alla.</translation>
    </message>
    <message>
        <source>Stands on confirmations and refund slips.</source>
        <translation>On maksu- ja palautusvahvistuksissa.</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Tarrat</translation>
    </message>
    <message>
        <source>Stickers at the counter</source>
        <translation>Tarrat tiskillä</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Vielä auki</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tunnisteet</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Ota toisen versio</translation>
    </message>
    <message>
        <source>Take these in</source>
        <translation>Ota nämä käyttöön</translation>
    </message>
    <message>
        <source>Terms of sale</source>
        <translation>Myyntiehdot</translation>
    </message>
    <message>
        <source>Thank you, your payment is approved. {left} is reserved and is charged when you get the goods.</source>
        <translation>Kiitos, maksusi on hyväksytty. {left} on varattu ja veloitetaan, kun saat tavarat.</translation>
    </message>
    <message>
        <source>That is more than what can be refunded.</source>
        <translation>Se on enemmän kuin voidaan palauttaa.</translation>
    </message>
    <message>
        <source>That is more than what is left to capture.</source>
        <translation>Se on enemmän kuin on jäljellä veloitettavaksi.</translation>
    </message>
    <message>
        <source>That it did not happen can be said from {time}: a try may still be under way.</source>
        <translation>Ettei sitä tapahtunut, voidaan sanoa alkaen {time}: yritys voi olla vielä kesken.</translation>
    </message>
    <message>
        <source>That the card was not accepted, and the choice of another card.</source>
        <translation>Tieto, ettei korttia hyväksytty, ja toisen kortin valinta.</translation>
    </message>
    <message>
        <source>That the payment was cancelled. Some banks show the reservation for a few days more.</source>
        <translation>Tieto, että maksu on peruttu. Joissakin pankeissa varaus näkyy vielä muutaman päivän.</translation>
    </message>
    <message>
        <source>The QR code is on the screen. It can be approved until {ends}.</source>
        <translation>QR-koodi on näytöllä. Sen voi hyväksyä {ends} asti.</translation>
    </message>
    <message>
        <source>The amount is above what the test customer may pay.</source>
        <translation>Summa ylittää testiasiakkaan maksurajan.</translation>
    </message>
    <message>
        <source>The amount is too small for Vipps MobilePay.</source>
        <translation>Summa on Vipps MobilePaylle liian pieni.</translation>
    </message>
    <message>
        <source>The bars are in {currency}.</source>
        <translation>Pylväät ovat valuutassa {currency}.</translation>
    </message>
    <message>
        <source>The capture of {step} was not carried out.</source>
        <translation>{step} jäi veloittamatta: vaihetta ei suoritettu.</translation>
    </message>
    <message>
        <source>The closed day {where} is not as the action log says: it was changed, added or removed.</source>
        <translation>Suljettu päivä {where} ei ole sellainen kuin toimintaloki sanoo: sitä muutettiin, se lisättiin tai poistettiin.</translation>
    </message>
    <message>
        <source>The customer approved just before the request was cancelled. {left} is reserved.</source>
        <translation>Asiakas hyväksyi juuri ennen kuin pyyntö peruttiin. {left} on varattu.</translation>
    </message>
    <message>
        <source>The customer approved just before you cancelled.</source>
        <translation>Asiakas hyväksyi juuri ennen perumista.</translation>
    </message>
    <message>
        <source>The customer declined the request in the app.</source>
        <translation>Asiakas hylkäsi pyynnön sovelluksessa.</translation>
    </message>
    <message>
        <source>The customer has approved this payment already.</source>
        <translation>Asiakas on jo hyväksynyt tämän maksun.</translation>
    </message>
    <message>
        <source>The customer has approved. {left} is reserved until {until}, and the goods are still to be shipped.</source>
        <translation>Asiakas on hyväksynyt. {left} on varattu {until} asti, ja tavarat on vielä lähetettävä.</translation>
    </message>
    <message>
        <source>The customer has approved. {left} is reserved until {until}.</source>
        <translation>Asiakas on hyväksynyt. {left} on varattu {until} asti.</translation>
    </message>
    <message>
        <source>The customer has not approved yet, so nothing was captured.</source>
        <translation>Asiakas ei ole vielä hyväksynyt. Mitään ei veloitettu.</translation>
    </message>
    <message>
        <source>The customer is approving right now, so it is not known yet how it ends.</source>
        <translation>Asiakas hyväksyy juuri nyt, joten ei ole vielä selvillä, miten käy.</translation>
    </message>
    <message>
        <source>The customer said no, perhaps to sharing name and address. Nothing was charged. A new order like this one can go without asking for them.</source>
        <translation>Asiakas kieltäytyi, ehkä nimen ja osoitteen jakamisesta. Mitään ei veloitettu. Uuden samanlaisen tilauksen voi lähettää pyytämättä niitä.</translation>
    </message>
    <message>
        <source>The customer shares them with the approval, or the request ends. For goods that you send.</source>
        <translation>Asiakas jakaa ne hyväksyessään, tai pyyntö päättyy. Lähetettäville tavaroille.</translation>
    </message>
    <message>
        <source>The customer's QR code could not be used.</source>
        <translation>Asiakkaan QR-koodia ei voitu käyttää.</translation>
    </message>
    <message>
        <source>The customer's bank guaranteed {left} until {until}, and that is over. A capture may still work.</source>
        <translation>Asiakkaan pankki takasi summan {left} {until} asti, ja se aika on ohi. Veloitus voi vielä onnistua.</translation>
    </message>
    <message>
        <source>The customer's bank let the reservation go.</source>
        <translation>Asiakkaan pankki purki varauksen.</translation>
    </message>
    <message>
        <source>The customer's bank refused the card at {card}. The request goes on until {ends}.</source>
        <translation>Asiakkaan pankki hylkäsi kortin {card}. Pyyntö on voimassa {ends} asti.</translation>
    </message>
    <message>
        <source>The customer's own code</source>
        <translation>Asiakkaan oma koodi</translation>
    </message>
    <message>
        <source>The day ends</source>
        <translation>Päivä päättyy</translation>
    </message>
    <message>
        <source>The help is in English.</source>
        <translation>Ohje on englanniksi.</translation>
    </message>
    <message>
        <source>The keys of the sales unit are not at hand.</source>
        <translation>Myyntipisteen avaimet eivät ole saatavilla.</translation>
    </message>
    <message>
        <source>The keys of the sales unit are there.</source>
        <translation>Myyntipisteen avaimet ovat paikalla.</translation>
    </message>
    <message>
        <source>Not every paper came.</source>
        <translation>Kaikki paperit eivät tulleet.</translation>
    </message>
    <message>
        <source>The limit of {days} days for capturing ended on {until}. {left} goes back to the customer.</source>
        <translation>{days} päivän veloitusaika päättyi {until}. {left} palaa asiakkaalle.</translation>
    </message>
    <message>
        <source>The money is reserved.</source>
        <translation>Rahat on varattu.</translation>
    </message>
    <message>
        <source>The money is reserved: keep it, or release it.</source>
        <translation>Rahat on varattu: jätä varaus tai vapauta se.</translation>
    </message>
    <message>
        <source>The name of an extra detail is too long.</source>
        <translation>Lisätiedon nimi on liian pitkä.</translation>
    </message>
    <message>
        <source>The network or Vipps MobilePay is slow. Nothing is lost by that.</source>
        <translation>Verkko tai Vipps MobilePay on hidas. Mitään ei katoa sen vuoksi.</translation>
    </message>
    <message>
        <source>The newest is from {at}.</source>
        <translation>Uusin on ajalta {at}.</translation>
    </message>
    <message>
        <source>The note is changed.</source>
        <translation>Muistiinpanoa on muutettu.</translation>
    </message>
    <message>
        <source>The note is deleted.</source>
        <translation>Muistiinpano on poistettu.</translation>
    </message>
    <message>
        <source>The order is a draft. No request has been sent.</source>
        <translation>Tilaus on luonnos. Pyyntöä ei ole lähetetty.</translation>
    </message>
    <message>
        <source>The payment as it was before this step, or as it is after it. It is not known.</source>
        <translation>Maksu sellaisena kuin se oli ennen tätä vaihetta tai on sen jälkeen. Se ei ole selvillä.</translation>
    </message>
    <message>
        <source>The payment can no longer be cancelled.</source>
        <translation>Maksua ei voi enää perua.</translation>
    </message>
    <message>
        <source>The payment of {total} as approved. In the bank the money may show as reserved.</source>
        <translation>Maksu ({total}) hyväksyttynä. Pankissa rahat voivat näkyä varattuina.</translation>
    </message>
    <message>
        <source>The payment of {total} opens once the code is scanned.</source>
        <translation>Maksu ({total}) avautuu, kun koodi on skannattu.</translation>
    </message>
    <message>
        <source>The payment of {total} opens once the link is used.</source>
        <translation>Maksu ({total}) avautuu, kun linkki avataan.</translation>
    </message>
    <message>
        <source>The payment with a refund of {refunded}.</source>
        <translation>Maksu, josta on palautettu {refunded}.</translation>
    </message>
    <message>
        <source>The payment with {captured} charged.</source>
        <translation>Maksu, josta on veloitettu {captured}.</translation>
    </message>
    <message>
        <source>The payment: {captured} charged, {left} still reserved.</source>
        <translation>Maksu: {captured} veloitettu, {left} yhä varattuna.</translation>
    </message>
    <message>
        <source>The picture of the code cannot be read. Try again in a moment.</source>
        <translation>Koodin kuvaa ei voi lukea. Yritä hetken kuluttua uudelleen.</translation>
    </message>
    <message>
        <source>The picture of the code lies at a strange address. It was not fetched.</source>
        <translation>Koodin kuva on vieraassa osoitteessa. Sitä ei haettu.</translation>
    </message>
    <message>
        <source>The reference is already used by another payment.</source>
        <translation>Viite on jo käytössä toisessa maksussa.</translation>
    </message>
    <message>
        <source>The refund did not go through this time, and nothing was refunded. I am looking at the totals, and then I try again.</source>
        <translation>Palautus ei mennyt läpi tällä kertaa, eikä mitään palautettu. Katson summat ja yritän sitten uudelleen.</translation>
    </message>
    <message>
        <source>The refund of {step} was not carried out.</source>
        <translation>Palautusta ({step}) ei suoritettu.</translation>
    </message>
    <message>
        <source>The request as declined. It can no longer be approved.</source>
        <translation>Pyyntö hylättynä. Sitä ei voi enää hyväksyä.</translation>
    </message>
    <message>
        <source>The request asks for customer details that do not exist.</source>
        <translation>Pyyntö kysyy asiakastietoja, joita ei ole olemassa.</translation>
    </message>
    <message>
        <source>The request did not reach Vipps MobilePay.</source>
        <translation>Pyyntö ei päässyt perille Vipps MobilePayhin.</translation>
    </message>
    <message>
        <source>The request for {total} did not go through this time, and nothing has been charged. I will send you a new one.</source>
        <translation>Pyyntö ({total}) ei mennyt läpi tällä kertaa, eikä mitään ole veloitettu. Lähetän sinulle uuden.</translation>
    </message>
    <message>
        <source>The request for {total} ran out before it was approved, so nothing has been charged. Shall I send you a new one?</source>
        <translation>Pyyntö ({total}) vanheni ennen kuin se hyväksyttiin, joten mitään ei ole veloitettu. Lähetänkö sinulle uuden?</translation>
    </message>
    <message>
        <source>The request for {total} should have run out by now. I am checking whether your approval came through. Please do not pay again before I know.</source>
        <translation>Pyynnön ({total}) pitäisi olla jo vanhentunut. Tarkistan, tuliko hyväksyntäsi perille. Älä maksa uudelleen ennen kuin tiedän sen.</translation>
    </message>
    <message>
        <source>The request for {total} was declined in the {app} app, so nothing has been charged. Shall I send you a new one?</source>
        <translation>Pyyntö ({total}) hylättiin {app}-sovelluksessa, joten mitään ei ole veloitettu. Lähetänkö sinulle uuden?</translation>
    </message>
    <message>
        <source>The request for {total} was refused, and nothing has been charged. I am finding out why. You are welcome to pay in another way meanwhile.</source>
        <translation>Järjestelmä hylkäsi pyynnön ({total}), eikä mitään ole veloitettu. Selvitän syyn. Voit sillä välin maksaa muulla tavalla.</translation>
    </message>
    <message>
        <source>The request had ended before the customer approved.</source>
        <translation>Pyyntö päättyi ennen kuin asiakas hyväksyi.</translation>
    </message>
    <message>
        <source>The request has the same extra detail twice.</source>
        <translation>Pyynnössä on sama lisätieto kahdesti.</translation>
    </message>
    <message>
        <source>The request has too many extra details.</source>
        <translation>Pyynnössä on liikaa lisätietoja.</translation>
    </message>
    <message>
        <source>The request is being cancelled.</source>
        <translation>Pyyntöä perutaan parhaillaan.</translation>
    </message>
    <message>
        <source>The request is gone from the list. It can no longer be approved.</source>
        <translation>Pyyntö on poissa luettelosta. Sitä ei voi enää hyväksyä.</translation>
    </message>
    <message>
        <source>The request is on its way to Vipps MobilePay.</source>
        <translation>Pyyntö on matkalla Vipps MobilePayhin.</translation>
    </message>
    <message>
        <source>The request was cancelled before the customer approved.</source>
        <translation>Pyyntö peruttiin ennen kuin asiakas hyväksyi sen.</translation>
    </message>
    <message>
        <source>The request was not sent: the keys of this shop are missing, or Vipps MobilePay does not accept them.</source>
        <translation>Pyyntöä ei lähetetty: liikkeen avaimet puuttuvat tai Vipps MobilePay ei hyväksy niitä.</translation>
    </message>
    <message>
        <source>The request was not sent: this machine could not open the way to Vipps MobilePay.</source>
        <translation>Pyyntöä ei lähetetty: tämä kone ei saanut yhteyttä Vipps MobilePayhin.</translation>
    </message>
    <message>
        <source>The request was sent at {sent}, and the customer has not approved yet. It ends at {ends}.</source>
        <translation>Pyyntö lähetettiin {sent}, eikä asiakas ole vielä hyväksynyt sitä. Se vanhenee {ends}.</translation>
    </message>
    <message>
        <source>The request was sent to the customer's phone. It can be approved until {ends}.</source>
        <translation>Pyyntö on lähetetty asiakkaan puhelimeen. Sen voi hyväksyä {ends} asti.</translation>
    </message>
    <message>
        <source>The request was sent, but no clear answer came back. It may have reached the customer.</source>
        <translation>Pyyntö lähetettiin, mutta selvää vastausta ei tullut. Se on voinut tavoittaa asiakkaan.</translation>
    </message>
    <message>
        <source>The reservation of {left} ran out on {until}, so we can no longer charge it. If you still want the goods, I will send you a new request.</source>
        <translation>Varaus ({left}) päättyi {until}, joten summaa ei voi enää veloittaa. Jos haluat yhä nämä tavarat, lähetän sinulle uuden pyynnön.</translation>
    </message>
    <message>
        <source>The reservation of {released} has been released, and nothing has been charged. Your bank may need a few days to show that.</source>
        <translation>Varaus ({released}) on vapautettu, eikä mitään ole veloitettu. Pankissasi se voi näkyä vasta muutaman päivän kuluttua.</translation>
    </message>
    <message>
        <source>The reservation of {released} ran out before we charged it, so the money is yours again. If you still want the goods, I will send you a new request.</source>
        <translation>Varaus ({released}) päättyi ennen kuin summa veloitettiin, joten rahat ovat taas sinun. Jos haluat yhä nämä tavarat, lähetän sinulle uuden pyynnön.</translation>
    </message>
    <message>
        <source>The reservation of {released} was released. Nothing was captured.</source>
        <translation>Varaus ({released}) on vapautettu. Mitään ei veloitettu.</translation>
    </message>
    <message>
        <source>The reservation was released before, so nothing more was charged. For what is still to be paid I will send you a new request.</source>
        <translation>Varaus oli jo vapautettu, joten enempää ei veloitettu. Siitä, mikä on vielä maksamatta, lähetän sinulle uuden pyynnön.</translation>
    </message>
    <message>
        <source>The rest of the list cannot be read. See the top of the window for what to do.</source>
        <translation>Luettelon loppua ei voi lukea. Ikkunan yläreunassa kerrotaan, mitä tehdä.</translation>
    </message>
    <message>
        <source>The return address cannot be used.</source>
        <translation>Paluuosoitetta ei voi käyttää.</translation>
    </message>
    <message>
        <source>The sales unit does not take this currency.</source>
        <translation>Myyntipiste ei ota vastaan tätä valuuttaa.</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>Sama molemmissa</translation>
    </message>
    <message>
        <source>The same number was asked for the same amount within ten minutes. Is one of them too many?</source>
        <translation>Samalta numerolta pyydettiin sama summa kymmenen minuutin sisällä. Onko yksi niistä liikaa?</translation>
    </message>
    <message>
        <source>The search is still taking in earlier orders: {percent} %. Until then they are found, but slowly.</source>
        <translation>Haku ottaa yhä mukaan aiempia tilauksia: {percent} %. Siihen asti ne löytyvät, mutta hitaasti.</translation>
    </message>
    <message>
        <source>The server is PostgreSQL {text}. Kvitt needs 14 or newer.</source>
        <translation>Palvelin on PostgreSQL {text}. Kvitt vaatii version 14 tai uudemman.</translation>
    </message>
    <message>
        <source>The server of the shop is not reached ({reason}). Nothing is sent from here. Looking up works as always. Try again when it is back.</source>
        <translation>Myymälän palvelimeen ei saada yhteyttä ({reason}). Täältä ei lähetetä mitään. Hakeminen toimii kuten aina. Yritä uudelleen, kun se on taas tavoitettavissa.</translation>
    </message>
    <message>
        <source>The server of the shop is not reached, so nothing is sent from this till until it is back.</source>
        <translation>Myymälän palvelimeen ei saada yhteyttä, joten tältä kassalta ei lähetetä mitään ennen kuin yhteys palaa.</translation>
    </message>
    <message>
        <source>The server of the shop is not reached. Nothing is sent from this till.</source>
        <translation>Myymälän palvelimeen ei saada yhteyttä. Tältä kassalta ei lähetetä mitään.</translation>
    </message>
    <message>
        <source>The server of the shop is reached. What other tills do is here at once.</source>
        <translation>Myymälän palvelin vastaa. Muiden kassojen tekemiset näkyvät täällä heti.</translation>
    </message>
    <message>
        <source>The shop asks for: {what}</source>
        <translation>Liike pyytää: {what}</translation>
    </message>
    <message>
        <source>The shop was moved back from its server to one till. Nothing was saved or sent. Sell at that till.</source>
        <translation>Myymälä siirrettiin palvelimelta takaisin yhdelle kassalle. Mitään ei tallennettu eikä lähetetty. Myy sillä kassalla.</translation>
    </message>
    <message>
        <source>The shop's bank account is not confirmed yet.</source>
        <translation>Liikkeen pankkitiliä ei ole vielä vahvistettu.</translation>
    </message>
    <message>
        <source>The step may still be under way at Vipps MobilePay. Nothing was changed. Compare again after {at}.</source>
        <translation>Vaihe voi olla vielä kesken Vipps MobilePayssa. Mitään ei muutettu. Vertaa uudelleen {at} jälkeen.</translation>
    </message>
    <message>
        <source>The test customer has no card.</source>
        <translation>Testiasiakkaalla ei ole korttia.</translation>
    </message>
    <message>
        <source>The test customer must approve once by hand first.</source>
        <translation>Testiasiakkaan on ensin hyväksyttävä kerran käsin.</translation>
    </message>
    <message>
        <source>The test customer's card cannot be used.</source>
        <translation>Testiasiakkaan korttia ei voi käyttää.</translation>
    </message>
    <message>
        <source>The test environment cannot tell what a sales unit may do. Ask with the real keys.</source>
        <translation>Testiympäristö ei voi kertoa, mitä myyntipiste saa tehdä. Kysy oikeilla avaimilla.</translation>
    </message>
    <message>
        <source>The time limit for capturing ran out, and {released} went back to the customer.</source>
        <translation>Veloitusaika loppui, ja {released} palasi asiakkaalle.</translation>
    </message>
    <message>
        <source>The time limit is too far ahead.</source>
        <translation>Aikaraja on liian kaukana.</translation>
    </message>
    <message>
        <source>The time limit is too soon.</source>
        <translation>Aikaraja on liian pian.</translation>
    </message>
    <message>
        <source>The time to approve ended at {ends}, but Vipps MobilePay has not said yet how the request ended.</source>
        <translation>Hyväksymisaika päättyi {ends}, mutta Vipps MobilePay ei ole vielä kertonut, miten pyyntö päättyi.</translation>
    </message>
    <message>
        <source>The time to capture is over.</source>
        <translation>Veloitusaika on päättynyt.</translation>
    </message>
    <message>
        <source>The time to charge your payment has run out, so nothing was charged now. If you still want the goods, I will send you a new request.</source>
        <translation>Maksusi veloitusaika on päättynyt, joten mitään ei veloitettu nyt. Jos haluat yhä tavarat, lähetän sinulle uuden pyynnön.</translation>
    </message>
    <message>
        <source>The time to refund is over.</source>
        <translation>Palautusaika on päättynyt.</translation>
    </message>
    <message>
        <source>The time to release is over.</source>
        <translation>Vapautusaika on päättynyt.</translation>
    </message>
    <message>
        <source>The time to release the reservation is over, and this attempt released nothing. I am checking what has become of the money and will get back to you.</source>
        <translation>Varauksen vapautusaika on päättynyt, eikä tämä yritys vapauttanut mitään. Tarkistan, mitä rahoille on tapahtunut, ja palaan asiaan.</translation>
    </message>
    <message>
        <source>The top of the window says why, and what to do.</source>
        <translation>Ikkunan yläreunassa kerrotaan miksi ja mitä tehdä.</translation>
    </message>
    <message>
        <source>The way to a server on another machine must be checked by its certificate (verify-full, not {text}).</source>
        <translation>Yhteys toisella koneella olevaan palvelimeen on tarkistettava varmenteella (verify-full, ei {text}).</translation>
    </message>
    <message>
        <source>There is a fault on our machine, so the request for {total} was not sent. Nothing has been charged. You are welcome to pay in another way.</source>
        <translation>Koneessamme on vika, joten pyyntöä ({total}) ei lähetetty. Mitään ei ole veloitettu. Voit maksaa muulla tavalla.</translation>
    </message>
    <message>
        <source>There is a shop in this database already. Nothing was changed. Join it, or name an empty database.</source>
        <translation>Tässä tietokannassa on jo myymälä. Mitään ei muutettu. Liity siihen tai anna tyhjä tietokanta.</translation>
    </message>
    <message>
        <source>There is no setting of the name {text}. kvitt settings list shows all.</source>
        <translation>Nimeä {text} vastaavaa asetusta ei ole. kvitt settings list näyttää kaikki.</translation>
    </message>
    <message>
        <source>There is no shop in this database. Share one from its till first.</source>
        <translation>Tässä tietokannassa ei ole myymälää. Jaa ensin myymälä sen kassalta.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Ei vielä yhtään.</translation>
    </message>
    <message>
        <source>There is nothing to pay back yet.</source>
        <translation>Maksettavaa takaisin ei vielä ole.</translation>
    </message>
    <message>
        <source>There is something in your payment that I have to look into before I can tell you for certain. I will get back to you as soon as I know.</source>
        <translation>Maksussasi on jotain, mikä minun on selvitettävä ennen kuin voin vastata varmasti. Palaan asiaan heti, kun tiedän.</translation>
    </message>
    <message>
        <source>They cannot be received.</source>
        <translation>Niitä ei voi ottaa vastaan.</translation>
    </message>
    <message>
        <source>They took {ms} ms, which is slow.</source>
        <translation>Niissä kesti {ms} ms, mikä on hidasta.</translation>
    </message>
    <message>
        <source>They took {ms} ms.</source>
        <translation>Niissä kesti {ms} ms.</translation>
    </message>
    <message>
        <source>This attempt moved no money.</source>
        <translation>Tämä yritys ei siirtänyt rahaa.</translation>
    </message>
    <message>
        <source>This file of settings is from another version of Kvitt. Nothing was changed.</source>
        <translation>Asetustiedosto on Kvittin toisesta versiosta. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>This is a test, and no money moves. Please approve {total} on the test phone.</source>
        <translation>Tämä on testi, eikä rahaa siirry. Hyväksy {total} testipuhelimella.</translation>
    </message>
    <message>
        <source>This is no file of settings that Kvitt wrote. Nothing was changed.</source>
        <translation>Tämä ei ole Kvittin kirjoittama asetustiedosto. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>This is not in the help. Its address is copied: {link}</source>
        <translation>Tämä ei ole ohjeessa. Osoite on kopioitu: {link}</translation>
    </message>
    <message>
        <source>This kind of payment cannot be approved for the customer.</source>
        <translation>Tällaista maksua ei voi hyväksyä asiakkaan puolesta.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Tämä kone</translation>
    </message>
    <message>
        <source>This number cannot receive a payment request.</source>
        <translation>Tämä numero ei voi saada maksupyyntöä.</translation>
    </message>
    <message>
        <source>This order is not a draft any more</source>
        <translation>Tämä tilaus ei ole enää luonnos</translation>
    </message>
    <message>
        <source>This payment cannot be captured.</source>
        <translation>Tätä maksua ei voi veloittaa.</translation>
    </message>
    <message>
        <source>This payment cannot be refunded as it stands.</source>
        <translation>Tätä maksua ei voi palauttaa tässä tilassa.</translation>
    </message>
    <message>
        <source>This sales unit</source>
        <translation>Tämä myyntipiste</translation>
    </message>
    <message>
        <source>This sales unit cannot shut out ways to pay.</source>
        <translation>Tämä myyntipiste ei voi rajata maksutapoja.</translation>
    </message>
    <message>
        <source>This sales unit has no such payment.</source>
        <translation>Tällä myyntipisteellä ei ole tätä maksua.</translation>
    </message>
    <message>
        <source>This sales unit may not ask for those customer details.</source>
        <translation>Tämä myyntipiste ei saa kysyä näitä asiakastietoja.</translation>
    </message>
    <message>
        <source>This sales unit may not give customers so long to pay.</source>
        <translation>Tämä myyntipiste ei saa antaa asiakkaille näin pitkää aikaa.</translation>
    </message>
    <message>
        <source>This sales unit may not send requests straight to a phone.</source>
        <translation>Tämä myyntipiste ei saa lähettää pyyntöä suoraan puhelimeen.</translation>
    </message>
    <message>
        <source>This sales unit may not use Express.</source>
        <translation>Tämä myyntipiste ei saa käyttää Expressiä.</translation>
    </message>
    <message>
        <source>This sales unit must capture the full amount.</source>
        <translation>Tämän myyntipisteen on veloitettava koko summa.</translation>
    </message>
    <message>
        <source>This shop</source>
        <translation>Tämä kauppa</translation>
    </message>
    <message>
        <source>This shop is shared with other tills. A backup of one till cannot be put back. Nothing was changed.</source>
        <translation>Tämä myymälä on jaettu muiden kassojen kanssa. Yhden kassan varmuuskopiota ei voi palauttaa. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>Tämä kassa</translation>
    </message>
    <message>
        <source>This till cannot write to its shop.</source>
        <translation>Tämä kassa ei voi kirjoittaa myymälän tietoihin.</translation>
    </message>
    <message>
        <source>This till cannot write to its shop. Nothing can be saved or sent.</source>
        <translation>Tämä kassa ei voi kirjoittaa myymälän tietoihin. Mitään ei voi tallentaa eikä lähettää.</translation>
    </message>
    <message>
        <source>This till cannot write to its shop; the line at the top says why. Nothing is sent from here.</source>
        <translation>Tämä kassa ei voi kirjoittaa myymälän tietoihin; ylin rivi kertoo miksi. Täältä ei lähetetä mitään.</translation>
    </message>
    <message>
        <source>This till is being brought up to date. Changes to go: {behind}.</source>
        <translation>Tätä kassaa päivitetään. Muutoksia jäljellä: {behind}.</translation>
    </message>
    <message>
        <source>This till's copy is fetched from the server once more. The copy that it has now is kept, but not used.</source>
        <translation>Tämän kassan kopio haetaan palvelimelta uudelleen. Nykyinen kopio säilytetään, mutta sitä ei käytetä.</translation>
    </message>
    <message>
        <source>This way to pay does not fit the rest of the request.</source>
        <translation>Tämä maksutapa ei sovi muuhun pyyntöön.</translation>
    </message>
    <message>
        <source>To another machine</source>
        <translation>Toiselle koneelle</translation>
    </message>
    <message>
        <source>To have it looked at, copy it and send it yourself.</source>
        <translation>Jos haluat, että joku katsoo sitä, kopioi se ja lähetä se itse.</translation>
    </message>
    <message>
        <source>To the phone</source>
        <translation>Puhelimeen</translation>
    </message>
    <message>
        <source>Try to capture the rest. If it is refused, make a new order for it.</source>
        <translation>Yritä veloittaa loput. Jos se hylätään, tee niistä uusi tilaus.</translation>
    </message>
    <message>
        <source>Try to capture. Do not hand over the goods before it has worked.</source>
        <translation>Yritä veloittaa. Älä luovuta tavaroita ennen kuin se on onnistunut.</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Kumoa viimeisin muutos</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Kumottu: {what}</translation>
    </message>
    <message>
        <source>Unlock the key store of the system if it asks for it; else give Kvitt the keys once more.</source>
        <translation>Avaa järjestelmän avainvaraston lukitus, jos se pyytää sitä; muuten anna avaimet Kvittille uudelleen.</translation>
    </message>
    <message>
        <source>Use QR or link instead.</source>
        <translation>Käytä QR-koodia tai linkkiä.</translation>
    </message>
    <message>
        <source>Use QR or link, or another number.</source>
        <translation>Käytä QR-koodia tai linkkiä tai toista numeroa.</translation>
    </message>
    <message>
        <source>Use a phone number, QR or link instead.</source>
        <translation>Käytä puhelinnumeroa, QR-koodia tai linkkiä.</translation>
    </message>
    <message>
        <source>Use a smaller amount.</source>
        <translation>Käytä pienempää summaa.</translation>
    </message>
    <message>
        <source>Vipps MobilePay answers.</source>
        <translation>Vipps MobilePay vastaa.</translation>
    </message>
    <message>
        <source>Vipps MobilePay cannot be reached. Nothing can be sent.</source>
        <translation>Vipps MobilePayhin ei saada yhteyttä. Mitään ei voi lähettää.</translation>
    </message>
    <message>
        <source>Vipps MobilePay cannot make this request for this sales unit.</source>
        <translation>Vipps MobilePay ei voi tehdä tätä pyyntöä tälle myyntipisteelle.</translation>
    </message>
    <message>
        <source>Vipps MobilePay cannot use this amount.</source>
        <translation>Vipps MobilePay ei voi käyttää tätä summaa.</translation>
    </message>
    <message>
        <source>Vipps MobilePay does not accept this phone number.</source>
        <translation>Vipps MobilePay ei hyväksy tätä puhelinnumeroa.</translation>
    </message>
    <message>
        <source>Vipps MobilePay does not allow this refund.</source>
        <translation>Vipps MobilePay ei salli tätä palautusta.</translation>
    </message>
    <message>
        <source>Vipps MobilePay does not know this customer's check-in.</source>
        <translation>Vipps MobilePay ei tunne asiakkaan kirjautumista.</translation>
    </message>
    <message>
        <source>Vipps MobilePay does not tell of the sales unit {text}: it is not active, or these keys do not reach it.</source>
        <translation>Vipps MobilePay ei kerro myyntipisteestä {text}: se ei ole aktiivinen, tai nämä avaimet eivät ulotu siihen.</translation>
    </message>
    <message>
        <source>Vipps MobilePay gave an answer that does not fit this payment. It was set aside.</source>
        <translation>Vipps MobilePay antoi vastauksen, joka ei sovi tähän maksuun. Se jätettiin sivuun.</translation>
    </message>
    <message>
        <source>Vipps MobilePay had a fault of its own.</source>
        <translation>Vipps MobilePayssa oli oma vika.</translation>
    </message>
    <message>
        <source>Vipps MobilePay has not been asked yet.</source>
        <translation>Vipps MobilePaylta ei ole vielä kysytty.</translation>
    </message>
    <message>
        <source>Vipps MobilePay is busy with this payment.</source>
        <translation>Vipps MobilePay käsittelee tätä maksua.</translation>
    </message>
    <message>
        <source>Vipps MobilePay said no: {title}.</source>
        <translation>Vipps MobilePay sanoi ei: {title}.</translation>
    </message>
    <message>
        <source>Vipps MobilePay says so, but the totals here do not show it yet. Ask again.</source>
        <translation>Vipps MobilePay sanoo niin, mutta täällä olevat summat eivät näytä sitä vielä. Kysy uudelleen.</translation>
    </message>
    <message>
        <source>Vipps MobilePay says that {amount} is captured in all. Which of these movements was ours?</source>
        <translation>Vipps MobilePayn mukaan yhteensä {amount} on veloitettu. Mikä näistä tapahtumista oli meidän?</translation>
    </message>
    <message>
        <source>Vipps MobilePay says that {amount} is refunded in all. Which of these movements was ours?</source>
        <translation>Vipps MobilePayn mukaan yhteensä {amount} on palautettu. Mikä näistä tapahtumista oli meidän?</translation>
    </message>
    <message>
        <source>Vipps MobilePay took this for an earlier capture.</source>
        <translation>Vipps MobilePay piti tätä aiempana veloituksena.</translation>
    </message>
    <message>
        <source>Vipps MobilePay took this for an earlier refund.</source>
        <translation>Vipps MobilePay piti tätä aiempana palautuksena.</translation>
    </message>
    <message>
        <source>Vipps MobilePay took this for something done before.</source>
        <translation>Vipps MobilePay piti tätä jo tehtynä.</translation>
    </message>
    <message>
        <source>Vipps MobilePay wants to be asked later.</source>
        <translation>Vipps MobilePay pyytää kysymään myöhemmin.</translation>
    </message>
    <message>
        <source>Wait a few seconds. Nothing needs to be pressed.</source>
        <translation>Odota muutama sekunti. Mitään ei tarvitse painaa.</translation>
    </message>
    <message>
        <source>Wait a little, then ask again.</source>
        <translation>Odota hetki ja kysy uudelleen.</translation>
    </message>
    <message>
        <source>Wait for the answer before you hand over the goods.</source>
        <translation>Odota vastausta ennen kuin luovutat tavarat.</translation>
    </message>
    <message>
        <source>Wait for the answer before you send another request.</source>
        <translation>Odota vastausta ennen kuin lähetät uuden pyynnön.</translation>
    </message>
    <message>
        <source>Wait for the answer. Do not refund again.</source>
        <translation>Odota vastausta. Älä palauta uudelleen.</translation>
    </message>
    <message>
        <source>Wait for the answer. Do not ship the goods meanwhile.</source>
        <translation>Odota vastausta. Älä lähetä tavaroita sillä välin.</translation>
    </message>
    <message>
        <source>Wait for the approval before you hand over the goods.</source>
        <translation>Odota hyväksyntää ennen kuin luovutat tavaran.</translation>
    </message>
    <message>
        <source>Wait for the approval. Do not hand over the goods before it is there.</source>
        <translation>Odota hyväksyntää. Älä luovuta tavaroita ennen sitä.</translation>
    </message>
    <message>
        <source>Wait while the customer chooses another card. If none works, cancel the request and let the customer pay in another way.</source>
        <translation>Odota, kun asiakas valitsee toisen kortin. Jos mikään ei toimi, peru pyyntö ja anna asiakkaan maksaa muulla tavalla.</translation>
    </message>
    <message>
        <source>We cancelled the request for {total} before it was approved, so nothing has been charged. You need not do anything.</source>
        <translation>Peruimme pyynnön ({total}) ennen kuin se hyväksyttiin, joten mitään ei ole veloitettu. Sinun ei tarvitse tehdä mitään.</translation>
    </message>
    <message>
        <source>We cannot send payment requests right now. The fault is ours, and nothing has been charged. You are welcome to pay in another way.</source>
        <translation>Emme voi juuri nyt lähettää maksupyyntöjä. Vika on meillä, eikä mitään ole veloitettu. Voit maksaa muulla tavalla.</translation>
    </message>
    <message>
        <source>We cannot take this payment with {app} as things stand. The fault is ours, and nothing has been charged. You are welcome to pay in another way.</source>
        <translation>Emme voi tällä hetkellä ottaa tätä maksua vastaan palvelulla {app}. Vika on meillä, eikä mitään ole veloitettu. Voit maksaa muulla tavalla.</translation>
    </message>
    <message>
        <source>Webhooks says why. Payments are still seen, by asking.</source>
        <translation>Webhookit kertoo miksi. Maksut nähdään silti kysymällä.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Mikä eroaa</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Mitä tapahtui</translation>
    </message>
    <message>
        <source>What is in the printer.</source>
        <translation>Mitä tulostimessa on.</translation>
    </message>
    <message>
        <source>What the customer sees</source>
        <translation>Mitä asiakas näkee</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Mitä teet seuraavaksi</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Mitä sanot</translation>
    </message>
    <message>
        <source>What was left has been released, so nothing was captured.</source>
        <translation>Loput on vapautettu. Mitään ei veloitettu.</translation>
    </message>
    <message>
        <source>What was sent is asked for again by itself. If it goes on, look at the network.</source>
        <translation>Lähetettyä kysytään uudelleen itsestään. Jos tämä jatkuu, tarkista verkko.</translation>
    </message>
    <message>
        <source>What you typed still stands here. It can become an order of its own.</source>
        <translation>Kirjoittamasi on yhä tässä. Siitä voi tehdä oman tilauksen.</translation>
    </message>
    <message>
        <source>Where the sticker is</source>
        <translation>Missä tarra on</translation>
    </message>
    <message>
        <source>Where your own numbers ended, if you had some before.</source>
        <translation>Mihin omat numerosi päättyivät, jos sinulla oli niitä ennestään.</translation>
    </message>
    <message>
        <source>Whose setting it is</source>
        <translation>Kenen asetus on</translation>
    </message>
    <message>
        <source>Why (kept in the action log)</source>
        <translation>Miksi (tallentuu toimintalokiin)</translation>
    </message>
    <message>
        <source>Without an answer: {lost} of {asked}.</source>
        <translation>Ilman vastausta: {lost}/{asked}.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Kirjoita muistiinpano</translation>
    </message>
    <message>
        <source>Yes.</source>
        <translation>Kyllä.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sinä</translation>
    </message>
    <message>
        <source>You are at {place}. The request comes in a moment.</source>
        <translation>Olet paikassa {place}. Pyyntö tulee hetken kuluttua.</translation>
    </message>
    <message>
        <source>You have a payment link from us. Please open it and approve {total}. It works until {ends}.</source>
        <translation>Olet saanut meiltä maksulinkin. Avaa linkki ja hyväksy {total}. Se toimii {ends} asti.</translation>
    </message>
    <message>
        <source>Your approval came just before I cancelled. {left} is reserved and has not been charged. Would you like to keep the purchase, or shall I release the money?</source>
        <translation>Hyväksyntäsi tuli juuri ennen kuin peruin. {left} on varattu, eikä sitä ole veloitettu. Haluatko pitää ostoksen, vai vapautanko rahat?</translation>
    </message>
    <message>
        <source>Your approval has arrived already, and the money is reserved. Please do not approve anything else for this purchase. I am looking at the order now.</source>
        <translation>Hyväksyntäsi on jo tullut, ja rahat on varattu. Älä hyväksy muuta tästä ostoksesta. Katson tilausta nyt.</translation>
    </message>
    <message>
        <source>Your bank did not accept that card, and nothing has been charged. Please choose another card in the {app} app, and approve again before {ends}.</source>
        <translation>Pankkisi ei hyväksynyt korttia, eikä mitään ole veloitettu. Valitse toinen kortti {app}-sovelluksessa ja hyväksy uudelleen ennen kuin pyyntö päättyy {ends}.</translation>
    </message>
    <message>
        <source>Your bank has let the reservation go, so nothing was charged now. Please check that there is enough money, and I will send you a new request.</source>
        <translation>Pankkisi on purkanut varauksen, joten mitään ei veloitettu nyt. Tarkista, että tilillä on katetta, niin lähetän sinulle uuden pyynnön.</translation>
    </message>
    <message>
        <source>Your money was refunded before, and this attempt added nothing.</source>
        <translation>Rahasi oli jo palautettu, eikä tämä yritys lisännyt mitään.</translation>
    </message>
    <message>
        <source>Your payment has been charged already, so there is no reservation to release. I can make a refund instead.</source>
        <translation>Maksusi on jo veloitettu, joten varausta ei ole vapautettavana. Voin sen sijaan tehdä palautuksen.</translation>
    </message>
    <message>
        <source>Your payment has gone through, and {captured} has been charged. Thank you. You find it in the {app} app.</source>
        <translation>Maksusi on onnistunut, ja {captured} on veloitettu. Kiitos. Löydät sen {app}-sovelluksesta.</translation>
    </message>
    <message>
        <source>Your payment is approved, and {left} is reserved until {until_time}. If we do not deliver by then, I will send you a new request. You are charged only once.</source>
        <translation>Maksusi on hyväksytty, ja {left} on varattu {until_time} asti. Jos emme toimita siihen mennessä, lähetän sinulle uuden pyynnön. Summa veloitetaan vain kerran.</translation>
    </message>
    <message>
        <source>Your payment is approved, and {step} is being charged right now. I will have the confirmation in a moment.</source>
        <translation>Maksusi on hyväksytty, ja {step} veloitetaan juuri nyt. Saan vahvistuksen hetken kuluttua.</translation>
    </message>
    <message>
        <source>Your payment is approved, but I could not charge {step} just now. I will try again, and you pay only once.</source>
        <translation>Maksusi on hyväksytty, mutta en saanut juuri nyt veloitettua summaa {step}. Yritän uudelleen, ja maksat vain kerran.</translation>
    </message>
    <message>
        <source>Your payment is approved. {left} is reserved and is charged only when we ship your order. The reservation holds until {until}.</source>
        <translation>Maksusi on hyväksytty. {left} on varattu ja veloitetaan vasta, kun lähetämme tilauksesi. Varaus on voimassa {until} asti.</translation>
    </message>
    <message>
        <source>Your payment is being worked on this very moment, so I cannot see yet how it ends. Please give me a minute.</source>
        <translation>Maksuasi käsitellään juuri nyt, joten en näe vielä, miten siinä käy. Anna minulle hetki aikaa.</translation>
    </message>
    <message>
        <source>Your payment of {left} was reserved until {until}. If your bank has let the reservation go, I will send you a new request. You are charged only once.</source>
        <translation>Maksusi ({left}) oli varattu {until} asti. Jos pankkisi on purkanut varauksen, lähetän sinulle uuden pyynnön. Summa veloitetaan vain kerran.</translation>
    </message>
    <message>
        <source>Your payment of {total} is approved. I am waiting for the confirmation of whether {step} has been charged. It will not be charged twice.</source>
        <translation>Maksusi ({total}) on hyväksytty. Odotan vahvistusta siitä, onko {step} veloitettu. Sitä ei veloiteta kahdesti.</translation>
    </message>
    <message>
        <source>Your payment was charged before, and this attempt added nothing. You pay only once.</source>
        <translation>Maksusi oli jo veloitettu, eikä tämä yritys lisännyt mitään. Maksat vain kerran.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Sinun</translation>
    </message>
    <message>
        <source>active</source>
        <translation>käytössä</translation>
    </message>
    <message>
        <source>Add a free line</source>
        <translation>Lisää vapaa rivi</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Lisää tuote</translation>
    </message>
    <message>
        <source>Add a return line</source>
        <translation>Lisää palautusrivi</translation>
    </message>
    <message>
        <source>Add a shipping line</source>
        <translation>Lisää toimitusrivi</translation>
    </message>
    <message>
        <source>Add the typed product, or go on; open the chosen order</source>
        <translation>Lisää kirjoitettu tuote tai jatka; avaa valittu tilaus</translation>
    </message>
    <message>
        <source>Address of the printer</source>
        <translation>Tulostimen osoite</translation>
    </message>
    <message>
        <source>Address of the shop</source>
        <translation>Liikkeen osoite</translation>
    </message>
    <message>
        <source>After this: captured {captured}, refunded {refunded}, left with the shop {kept}.</source>
        <translation>Tämän jälkeen: veloitettu {captured}, palautettu {refunded}, liikkeelle jää {kept}.</translation>
    </message>
    <message>
        <source>After this: captured {captured}, released {released}, nothing left.</source>
        <translation>Tämän jälkeen: veloitettu {captured}, vapautettu {released}, mitään ei jää.</translation>
    </message>
    <message>
        <source>After this: captured {captured}, {left} stays reserved.</source>
        <translation>Tämän jälkeen: veloitettu {captured}, varatuksi jää {left}.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Kaikki tiedostot</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Kaikki ryhmät</translation>
    </message>
    <message>
        <source>All keys in one place. Each can be changed.</source>
        <translation>Kaikki näppäimet yhdessä paikassa. Jokaisen voi vaihtaa.</translation>
    </message>
    <message>
        <source>All: {amount}</source>
        <translation>Kaikki: {amount}</translation>
    </message>
    <message>
        <source>Allow other VAT rates</source>
        <translation>Salli muut verokannat</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Amount to capture</source>
        <translation>Veloitettava summa</translation>
    </message>
    <message>
        <source>An inactive product is kept, but neither offered nor found by a scan.</source>
        <translation>Tuote säilyy, vaikka se ei ole käytössä, mutta sitä ei tarjota eikä skannaus löydä sitä.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>osoite</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>ja {n} muuta</translation>
    </message>
    <message>
        <source>Another program holds the data file. Nothing was saved or sent. Close that program or wait, then try again.</source>
        <translation>Toinen ohjelma varaa datatiedoston. Mitään ei tallennettu eikä lähetetty. Sulje se ohjelma tai odota ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Another program listens at {text}. Webhooks are not received; payments are watched by polling as always.</source>
        <translation>Toinen ohjelma kuuntelee osoitetta {text}. Webhookeja ei oteta vastaan; maksuja seurataan kyselyillä kuten aina.</translation>
    </message>
    <message>
        <source>Answer set aside: an impossible state</source>
        <translation>Vastaus sivuutettu: mahdoton tila</translation>
    </message>
    <message>
        <source>Answer set aside: another amount</source>
        <translation>Vastaus sivuutettu: toinen summa</translation>
    </message>
    <message>
        <source>Answer set aside: another currency</source>
        <translation>Vastaus sivuutettu: toinen valuutta</translation>
    </message>
    <message>
        <source>Answer set aside: another payment</source>
        <translation>Vastaus sivuutettu: toinen maksu</translation>
    </message>
    <message>
        <source>Answer set aside: impossible totals</source>
        <translation>Vastaus sivuutettu: mahdottomat summat</translation>
    </message>
    <message>
        <source>Approved just before you cancelled: keep or release?</source>
        <translation>Hyväksyttiin juuri ennen perumista: pidetäänkö vai vapautetaanko?</translation>
    </message>
    <message>
        <source>Approved; the shop has not taken the money yet</source>
        <translation>Hyväksytty; liike ei ole vielä veloittanut</translation>
    </message>
    <message>
        <source>As soon as an order is captured here.</source>
        <translation>Heti kun tilaus on veloitettu täällä.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Kuten järjestelmä</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Kuten ikkuna</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>oletus</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Kysy uudelleen</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Kysy joka kerta</translation>
    </message>
    <message>
        <source>Ask the customer to open {app}.</source>
        <translation>Pyydä asiakasta avaamaan sovellus {app}.</translation>
    </message>
    <message>
        <source>Ask Vipps MobilePay to send webhooks to the public address.</source>
        <translation>Pyydä Vipps MobilePayta lähettämään webhookit julkiseen osoitteeseen.</translation>
    </message>
    <message>
        <source>asks for name and address</source>
        <translation>pyytää nimen ja osoitteen</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automaattinen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Back to the rows</source>
        <translation>Takaisin riveihin</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Varmuuskopioi nyt</translation>
    </message>
    <message>
        <source>Backed up and checked.</source>
        <translation>Varmuuskopioitu ja tarkistettu.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Varmuuskopioidaan…</translation>
    </message>
    <message>
        <source>Barcode of the order, for returns</source>
        <translation>Tilauksen viivakoodi palautuksia varten</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Viivakoodit</translation>
    </message>
    <message>
        <source>batch {batch}</source>
        <translation>erä {batch}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Aloita</translation>
    </message>
    <message>
        <source>Begin a new order with the same lines and the same customer</source>
        <translation>Aloita uusi tilaus, jossa on samat rivit ja sama asiakas asiakkaalle</translation>
    </message>
    <message>
        <source>best before {date}</source>
        <translation>parasta ennen {date}</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Tuo takaisin</translation>
    </message>
    <message>
        <source>came back {n}</source>
        <translation>palannut {n}</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Cancel asked for</source>
        <translation>Peruminen pyydetty</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <translation>Peru pyyntö</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>Peru pyyntö</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Peruttu</translation>
    </message>
    <message>
        <source>Cancelled by the shop</source>
        <translation>Liike perui</translation>
    </message>
    <message>
        <source>Cancelled. {amount} will not be taken.</source>
        <translation>Peruttu. {amount} jää veloittamatta.</translation>
    </message>
    <message>
        <source>Capture another amount</source>
        <translation>Veloita toinen summa</translation>
    </message>
    <message>
        <source>Capture asked for</source>
        <translation>Veloitus pyydetty</translation>
    </message>
    <message>
        <source>Capture at once</source>
        <translation>Veloita heti</translation>
    </message>
    <message>
        <source>Capture now</source>
        <translation>Veloita nyt</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Veloitettu</translation>
    </message>
    <message>
        <source>Captured in part</source>
        <translation>Osittain veloitettu</translation>
    </message>
    <message>
        <source>captured {amount}</source>
        <translation>veloitettu {amount}</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kortti</translation>
    </message>
    <message>
        <source>Card to pay with</source>
        <translation>Maksukortti</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Kuljetusliike</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Käteinen</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Tuotteet</translation>
    </message>
    <message>
        <source>Change a draft</source>
        <translation>Muuta luonnosta</translation>
    </message>
    <message>
        <source>Change the columns…</source>
        <translation>Muuta sarakkeita…</translation>
    </message>
    <message>
        <source>Change the number</source>
        <translation>Vaihda numero</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>Muuta tilausta</translation>
    </message>
    <message>
        <source>Change to QR</source>
        <translation>Vaihda QR-koodiin</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Muuttuu</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>haetaan uutta</translation>
    </message>
    <message>
        <source>changing {reference}</source>
        <translation>muutetaan: {reference}</translation>
    </message>
    <message>
        <source>Check the action log</source>
        <translation>Tarkista toimintaloki</translation>
    </message>
    <message>
        <source>Checking: {percent} % · Stop</source>
        <translation>Tarkistetaan: {percent} % · Pysäytä</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Valitse kuva</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Valitse kuva…</translation>
    </message>
    <message>
        <source>Choose at least the column with the number or the barcode, and one more.</source>
        <translation>Valitse vähintään sarake, jossa on tuotenumero tai viivakoodi, ja yksi muu.</translation>
    </message>
    <message>
        <source>Choose one of a PDF, a printer and the terminal.</source>
        <translation>Valitse yksi: PDF, tulostin tai pääte.</translation>
    </message>
    <message>
        <source>Choose the line that reads right</source>
        <translation>Valitse oikein luettu rivi</translation>
    </message>
    <message>
        <source>Clear order</source>
        <translation>Tyhjennä tilaus</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Close Kvitt</source>
        <translation>Sulje Kvitt</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Sulje lomake</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Värit</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>sarake {number}</translation>
    </message>
    <message>
        <source>Columns: {columns}</source>
        <translation>Sarakkeet: {columns}</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Kopioi linkki</translation>
    </message>
    <message>
        <source>Copy printed</source>
        <translation>Kopio tulostettu</translation>
    </message>
    <message>
        <source>Copy trace id</source>
        <translation>Kopioi jäljitystunnus</translation>
    </message>
    <message>
        <source>Copy {number} printed on {printer}.</source>
        <translation>Kopio {number} tulostettu: {printer}.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Maa</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuutta</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Customer approved</source>
        <translation>Asiakas hyväksyi</translation>
    </message>
    <message>
        <source>Customer declined</source>
        <translation>Asiakas hylkäsi</translation>
    </message>
    <message>
        <source>Customers are</source>
        <translation>Asiakkaat ovat</translation>
    </message>
    <message>
        <source>Customers of before</source>
        <translation>Aiemmat asiakkaat</translation>
    </message>
    <message>
        <source>Dansk</source>
        <translation>Dansk</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Hylätty</translation>
    </message>
    <message>
        <source>Default: up to {milliseconds} ms between characters, Enter or Tab optional.</source>
        <translation>Oletus: enintään {milliseconds} ms merkkien välillä, Enter tai Tab ei pakollinen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Delete {url}</source>
        <translation>Poista {url}</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Tanska</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Tiedot</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Alennus</translation>
    </message>
    <message>
        <source>Discount on the line</source>
        <translation>Rivin alennus</translation>
    </message>
    <message>
        <source>Discount on the order</source>
        <translation>Tilauksen alennus</translation>
    </message>
    <message>
        <source>copy {n}</source>
        <translation>kopio {n}</translation>
    </message>
    <message>
        <source>discount {amount}</source>
        <translation>alennus {amount}</translation>
    </message>
    <message>
        <source>DKK</source>
        <translation>DKK</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Älä tuo</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Luonnos</translation>
    </message>
    <message>
        <source>Drill: {title}</source>
        <translation>Harjoitus: {title}</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Harjoitukset</translation>
    </message>
    <message>
        <source>Drills (practice)</source>
        <translation>Harjoitukset (harjoittelu)</translation>
    </message>
    <message>
        <source>Duplicate the line</source>
        <translation>Monista rivi</translation>
    </message>
    <message>
        <source>Duplicate this line</source>
        <translation>Monista rivi</translation>
    </message>
    <message>
        <source>Each sets up a situation on the practice service. Play it with an order and the pretend phone; the first seven take about ten minutes together.</source>
        <translation>Jokainen luo tilanteen harjoituspalveluun. Käy se läpi tilauksella ja harjoituspuhelimella; seitsemän ensimmäistä vie yhteensä noin kymmenen minuuttia.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Aiemmat</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Muualla</translation>
    </message>
    <message>
        <source>Empty: as usual in the country. “off”: none. Or your own, such as weight 23......{NDDD}.</source>
        <translation>Tyhjä: maan tapaan. ”off”: ei mitään. Tai oma, esimerkiksi weight 23......{NDDD}.</translation>
    </message>
    <message>
        <source>Ending the request to the phone. The code comes once that is done.</source>
        <translation>Päätetään puhelimeen lähetetty pyyntö. Koodi tulee, kun se on tehty.</translation>
    </message>
    <message>
        <source>Ending the request. The next one goes to the phone once that is done.</source>
        <translation>Pyyntöä päätetään. Seuraava lähtee puhelimeen, kun se on tehty.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter adds a return: {what}</source>
        <translation>Enter lisää palautuksen: {what}</translation>
    </message>
    <message>
        <source>Enter adds: {what}</source>
        <translation>Enter lisää: {what}</translation>
    </message>
    <message>
        <source>Enter adds: {what} · you are asked for the price</source>
        <translation>Enter lisää: {what} · hintaa kysytään</translation>
    </message>
    <message>
        <source>Enter adds: {what} · you are asked how many {unit}</source>
        <translation>Enter lisää: {what} · määrää kysytään ({unit})</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Viro</translation>
    </message>
    <message>
        <source>EUR</source>
        <translation>EUR</translation>
    </message>
    <message>
        <source>Everything here is free, so there is nothing to pay. Hand the goods over without a request.</source>
        <translation>Kaikki on ilmaista, joten maksettavaa ei ole. Luovuta tavarat ilman pyyntöä.</translation>
    </message>
    <message>
        <source>Everything that was captured has been given back.</source>
        <translation>Kaikki veloitettu on annettu takaisin.</translation>
    </message>
    <message>
        <source>Everything that was captured has been refunded.</source>
        <translation>Kaikki veloitettu on palautettu.</translation>
    </message>
    <message>
        <source>Everything that was reserved has been captured. Nothing is left to capture or release.</source>
        <translation>Kaikki varattu on veloitettu. Veloitettavaa tai vapautettavaa ei ole jäljellä.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Kaikkialla</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vanhentunut</translation>
    </message>
    <message>
        <source>Export products</source>
        <translation>Vie tuotteet</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Vie…</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Färsaaret</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Suosikki</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Suosikit</translation>
    </message>
    <message>
        <source>Favourites, by their number</source>
        <translation>Suosikit numeroineen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Suomi</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Ranska</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Saksa</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Lahjakortti</translation>
    </message>
    <message>
        <source>Give the customer this link</source>
        <translation>Anna asiakkaalle tämä linkki</translation>
    </message>
    <message>
        <source>Given back by the shop: {amount}</source>
        <translation>Liike palautti: {amount}</translation>
    </message>
    <message>
        <source>Given by Kvitt</source>
        <translation>Kvitt antaa</translation>
    </message>
    <message>
        <source>Go to the waiting orders</source>
        <translation>Siirry odottaviin tilauksiin</translation>
    </message>
    <message>
        <source>Go to who pays</source>
        <translation>Siirry maksajaan</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Tuotteet</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Grönlanti</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Piilota</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Piilota tiedot</translation>
    </message>
    <message>
        <source>Hide receipt</source>
        <translation>Piilota kuitti</translation>
    </message>
    <message>
        <source>How many of {name}</source>
        <translation>Määrä: {name}</translation>
    </message>
    <message>
        <source>How the letters read</source>
        <translation>Miten kirjaimet luetaan</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>Aloitustapa</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>kunnossa</translation>
    </message>
    <message>
        <source>from {age} years</source>
        <translation>ikä vähintään {age}</translation>
    </message>
    <message>
        <source>have a look</source>
        <translation>katso tämä</translation>
    </message>
    <message>
        <source>https://… shown beside the terms of sale.</source>
        <translation>https://… näytetään myyntiehtojen vieressä.</translation>
    </message>
    <message>
        <source>https://… shown to the customer before paying.</source>
        <translation>https://… näytetään asiakkaalle ennen maksamista.</translation>
    </message>
    <message>
        <source>https://… where Vipps MobilePay sends news of payments.</source>
        <translation>https://… johon Vipps MobilePay lähettää tiedot maksuista.</translation>
    </message>
    <message>
        <source>I have keys for a sales unit</source>
        <translation>Minulla on myyntipisteen avaimet</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islanti</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Tuo tiedosto…</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>Tuo tuotteita</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Tuo tiedosto {file}</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Tuodaan…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Tuo…</translation>
    </message>
    <message>
        <source>In the shop</source>
        <translation>Liikkeessä</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>ei käytössä</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanti</translation>
    </message>
    <message>
        <source>It is clear who pays</source>
        <translation>Maksaja on selvillä</translation>
    </message>
    <message>
        <source>It is not certain which letters the file has. Nothing was imported. Choose how it reads: {readings}.</source>
        <translation>Ei ole varmaa, mitä kirjaimia tiedostossa on. Mitään ei tuotu. Valitse, miten se luetaan: {readings}.</translation>
    </message>
    <message>
        <source>It was sent, but the answer could not be kept ({reason}): not known yet. Mend that and ask again.</source>
        <translation>Se lähetettiin, mutta vastausta ei voitu tallentaa ({reason}): ei vielä selvillä. Korjaa se ja kysy uudelleen.</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Item no.</source>
        <translation>Tuotenro.</translation>
    </message>
    <message>
        <source>Its secret is not at hand. Delete it and register again.</source>
        <translation>Sen salaisuus ei ole saatavilla. Poista se ja rekisteröi uudelleen.</translation>
    </message>
    <message>
        <source>Its sizes or colours are products of their own, in other rows.</source>
        <translation>Sen koot tai värit ovat omia tuotteitaan muilla riveillä.</translation>
    </message>
    <message>
        <source>Keep an approved order for shipping</source>
        <translation>Jätä hyväksytty tilaus lähetettäväksi</translation>
    </message>
    <message>
        <source>Keep for shipping</source>
        <translation>Jätä lähetettäväksi</translation>
    </message>
    <message>
        <source>Keep the money reserved and capture when the goods leave</source>
        <translation>Pidä rahat varattuina ja veloita, kun tavara lähtee</translation>
    </message>
    <message>
        <source>Keep the reservation</source>
        <translation>Pidä varaus</translation>
    </message>
    <message>
        <source>kept as you type</source>
        <translation>tallentuu kirjoittaessa</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Näppäimet</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>Kvitt cannot listen at {text}. Type an address of this machine and a port, such as 127.0.0.1:8787.</source>
        <translation>Kvitt ei voi kuunnella osoitetta {text}. Kirjoita tämän koneen osoite ja portti, kuten 127.0.0.1:8787.</translation>
    </message>
    <message>
        <source>Kvitt is already open with this data folder. Close it first, or use another folder.</source>
        <translation>Kvitt on jo auki tällä tietokansiolla. Sulje se ensin tai käytä toista kansiota.</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>l</source>
        <translation>l</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>Papereiden kieli</translation>
    </message>
    <message>
        <source>Last line</source>
        <translation>Viimeinen rivi</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Latvia</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Jätä ennalleen</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Lopeta esittely</translation>
    </message>
    <message>
        <source>Leave the wrong rows out</source>
        <translation>Jätä väärät rivit pois</translation>
    </message>
    <message>
        <source>Leave this code out</source>
        <translation>Jätä koodi pois</translation>
    </message>
    <message>
        <source>Left out: {names}</source>
        <translation>Pois jätetyt: {names}</translation>
    </message>
    <message>
        <source>left to approve</source>
        <translation>aikaa hyväksyä</translation>
    </message>
    <message>
        <source>left {amount}</source>
        <translation>jäljellä {amount}</translation>
    </message>
    <message>
        <source>Left {when}</source>
        <translation>Lähti {when}</translation>
    </message>
    <message>
        <source>Let the customer scan this</source>
        <translation>Anna asiakkaan skannata tämä</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Kirjaimet</translation>
    </message>
    <message>
        <source>Letters for this shop or till.</source>
        <translation>Tämän liikkeen tai kassan kirjaimet.</translation>
    </message>
    <message>
        <source>Letters: {sample}</source>
        <translation>Kirjaimet: {sample}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Linkki</translation>
    </message>
    <message>
        <source>link</source>
        <translation>linkki</translation>
    </message>
    <message>
        <source>Listen at</source>
        <translation>Kuuntele osoitteessa</translation>
    </message>
    <message>
        <source>Listening at {place}, and registered.</source>
        <translation>Kuuntelee osoitteessa {place} ja on rekisteröity.</translation>
    </message>
    <message>
        <source>Listening at {place}, but nothing is registered yet.</source>
        <translation>Kuuntelee osoitteessa {place}, mutta mitään ei ole vielä rekisteröity.</translation>
    </message>
    <message>
        <source>Listening at {place}, but the secret is not at hand.</source>
        <translation>Kuuntelee osoitteessa {place}, mutta salaisuus ei ole saatavilla.</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Liettua</translation>
    </message>
    <message>
        <source>Look twice · {count}</source>
        <translation>Tarkista · {count}</translation>
    </message>
    <message>
        <source>Looking for “{query}” in earlier orders…</source>
        <translation>Etsitään ”{query}” aiemmista tilauksista…</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Kova</translation>
    </message>
    <message>
        <source>Made by another program.</source>
        <translation>Toisen ohjelman tekemä.</translation>
    </message>
    <message>
        <source>Made here.</source>
        <translation>Tehty täällä.</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Luo linkki</translation>
    </message>
    <message>
        <source>Measure the scanner</source>
        <translation>Mittaa skanneri</translation>
    </message>
    <message>
        <source>Measured: up to {milliseconds} ms between characters, no key afterwards.</source>
        <translation>Mitattu: enintään {milliseconds} ms kahden merkin välillä, koodin jälkeen ei näppäintä.</translation>
    </message>
    <message>
        <source>Measured: up to {milliseconds} ms between characters, then Enter.</source>
        <translation>Mitattu: enintään {milliseconds} ms kahden merkin välillä, koodin jälkeen Enter.</translation>
    </message>
    <message>
        <source>Measured: up to {milliseconds} ms between characters, then not always the same key.</source>
        <translation>Mitattu: enintään {milliseconds} ms kahden merkin välillä, ei aina sama näppäin.</translation>
    </message>
    <message>
        <source>Measured: up to {milliseconds} ms between characters, then Tab.</source>
        <translation>Mitattu: enintään {milliseconds} ms kahden merkin välillä, koodin jälkeen Tab.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>More than is reserved</source>
        <translation>Enemmän kuin on varattu</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Liike-efektit</translation>
    </message>
    <message>
        <source>Move the line down</source>
        <translation>Siirrä rivi alas</translation>
    </message>
    <message>
        <source>Move the line up</source>
        <translation>Siirrä rivi ylös</translation>
    </message>
    <message>
        <source>Move this line down</source>
        <translation>Siirrä rivi alas</translation>
    </message>
    <message>
        <source>Move this line up</source>
        <translation>Siirrä rivi ylös</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Name (only for you)</source>
        <translation>Nimi (vain sinulle)</translation>
    </message>
    <message>
        <source>Name, number, barcode or group</source>
        <translation>Nimi, numero, viivakoodi tai ryhmä</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Alankomaat</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Uusi</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Uusi tilaus</translation>
    </message>
    <message>
        <source>New order like this</source>
        <translation>Uusi samanlainen tilaus</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Uusi tuote</translation>
    </message>
    <message>
        <source>Newest backup: {when}</source>
        <translation>Uusin varmuuskopio: {when}</translation>
    </message>
    <message>
        <source>Next drill</source>
        <translation>Seuraava harjoitus</translation>
    </message>
    <message>
        <source>Next receipt number, at least</source>
        <translation>Seuraava kuittinumero vähintään</translation>
    </message>
    <message>
        <source>No answer yet. Ask the customer to open {app}.</source>
        <translation>Ei vastausta vielä. Pyydä asiakasta avaamaan {app}.</translation>
    </message>
    <message>
        <source>No clear answer came back. We do not know yet whether it went through. Ask again – nothing happens twice.</source>
        <translation>Selvää vastausta ei tullut. Emme tiedä vielä, menikö se läpi. Kysy uudelleen – mitään ei tapahdu kahdesti.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nimi</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>ei merkintää</translation>
    </message>
    <message>
        <source>No lines yet. Scan, pick or type a product above and press Enter.</source>
        <translation>Ei vielä rivejä. Skannaa, valitse tai kirjoita tuote yllä ja paina Enter.</translation>
    </message>
    <message>
        <source>No order matches “{query}”.</source>
        <translation>Mikään tilaus ei vastaa hakua ”{query}”.</translation>
    </message>
    <message>
        <source>No orders yet. Press {key} to make the first one.</source>
        <translation>Ei vielä tilauksia. Tee ensimmäinen painamalla {key}.</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Ei kuvaa</translation>
    </message>
    <message>
        <source>No printer is set up. Choose one under Settings, or save the paper as a PDF.</source>
        <translation>Tulostinta ei ole määritetty. Valitse se kohdassa Asetukset tai tallenna paperi PDF-tiedostona.</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>Ei tuote</translation>
    </message>
    <message>
        <source>No product has the code {code}.</source>
        <translation>Millään tuotteella ei ole koodia {code}.</translation>
    </message>
    <message>
        <source>No product has the code {which}. Nothing was sent. Search for it, make a product of it, or leave it out.</source>
        <translation>Millään tuotteella ei ole koodia {which}. Mitään ei lähetetty. Hae sitä, tee siitä tuote tai jätä se pois.</translation>
    </message>
    <message>
        <source>No product here. Show other groups, or inactive ones.</source>
        <translation>Ei tuotteita tässä. Näytä muut ryhmät tai nekin, jotka eivät ole käytössä.</translation>
    </message>
    <message>
        <source>No product matches “{query}”.</source>
        <translation>Mikään tuote ei vastaa hakua ”{query}”.</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Ei vielä tuotteita</translation>
    </message>
    <message>
        <source>No real money moves. The tour can be taken again from the settings.</source>
        <translation>Oikeaa rahaa ei siirry. Esittelyn voi aloittaa uudelleen asetuksista.</translation>
    </message>
    <message>
        <source>No request is waiting. Send one from Kvitt and it shows up here.</source>
        <translation>Yksikään pyyntö ei odota. Lähetä pyyntö Kvittistä, niin se näkyy tässä.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Kukaan ei odota.</translation>
    </message>
    <message>
        <source>NOK</source>
        <translation>NOK</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei valittu</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normaali</translation>
    </message>
    <message>
        <source>Norsk bokmål</source>
        <translation>Norsk bokmål</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norja</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>ei ryhmää</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>ei nimeä</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>ei tallennettu</translation>
    </message>
    <message>
        <source>Not known for {time}.</source>
        <translation>Ei selvillä: {time}.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ei vielä selvillä</translation>
    </message>
    <message>
        <source>Not listening yet.</source>
        <translation>Ei vielä kuuntele.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ei nyt</translation>
    </message>
    <message>
        <source>Not on the grid</source>
        <translation>Ei ruudukossa</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Ei tulostettu</translation>
    </message>
    <message>
        <source>Not saved as PDF</source>
        <translation>Ei tallennettu PDF-tiedostoksi</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ei vielä selvillä</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>ei tallennettu</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>vielä tallentamatta</translation>
    </message>
    <message>
        <source>Not saved yet: {count}</source>
        <translation>Vielä tallentamatta: {count}</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ei vielä</translation>
    </message>
    <message>
        <source>Note for the shop</source>
        <translation>Muistiinpano liikkeelle</translation>
    </message>
    <message>
        <source>Noted in the action log with every step.</source>
        <translation>Kirjataan toimintalokiin jokaisen vaiheen viereen.</translation>
    </message>
    <message>
        <source>Nothing has been captured, so there is nothing to refund. Release it instead.</source>
        <translation>Mitään ei ole veloitettu, joten palautettavaa ei ole. Vapauta se.</translation>
    </message>
    <message>
        <source>Nothing has been reserved or paid on this order yet, so there is nothing to confirm.</source>
        <translation>Tähän tilaukseen ei ole vielä varattu tai maksettu mitään, joten vahvistettavaa ei ole.</translation>
    </message>
    <message>
        <source>Nothing has been sent and nothing charged.</source>
        <translation>Mitään ei ole lähetetty eikä veloitettu.</translation>
    </message>
    <message>
        <source>Nothing has been sent for this order yet.</source>
        <translation>Tästä tilauksesta ei ole vielä lähetetty mitään.</translation>
    </message>
    <message>
        <source>Nothing is chosen. Say how many of which line.</source>
        <translation>Mitään ei ole valittu. Kerro rivi ja määrä.</translation>
    </message>
    <message>
        <source>Nothing is imported yet. It is not certain which letters the file has: choose the line that reads right.</source>
        <translation>Mitään ei ole vielä tuotu. Ei ole varmaa, mitä kirjaimia tiedostossa on: valitse oikein luettu rivi.</translation>
    </message>
    <message>
        <source>Nothing is imported yet. Say which column holds what, and the rows are shown.</source>
        <translation>Mitään ei ole vielä tuotu. Kerro, missä sarakkeessa mikin on, niin rivit näytetään.</translation>
    </message>
    <message>
        <source>Nothing is imported yet. Some rows are worth a second look.</source>
        <translation>Mitään ei ole vielä tuotu. Jotkin rivit kannattaa tarkistaa.</translation>
    </message>
    <message>
        <source>Nothing is imported yet. This is what would change.</source>
        <translation>Mitään ei ole vielä tuotu. Tämä muuttuisi.</translation>
    </message>
    <message>
        <source>Nothing is left to pay with Vipps MobilePay. Lower what is paid otherwise.</source>
        <translation>Vipps MobilePaylla ei jää maksettavaa. Pienennä muulla tavalla maksettavaa osaa.</translation>
    </message>
    <message>
        <source>Nothing is owed for these goods, so no money moves.</source>
        <translation>Näistä tavaroista ei ole maksettavaa, joten rahaa ei liiku.</translation>
    </message>
    <message>
        <source>Nothing is parked.</source>
        <translation>Mitään ei ole parkissa.</translation>
    </message>
    <message>
        <source>Nothing is reserved on this order. No money was moved.</source>
        <translation>Tähän tilaukseen ei ole varattu mitään. Rahaa ei siirtynyt.</translation>
    </message>
    <message>
        <source>Nothing was changed. To put the backup back, say yes or add --yes.</source>
        <translation>Mitään ei muutettu. Palauta varmuuskopio vastaamalla kyllä tai lisäämällä --yes.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Ei vielä mitään.</translation>
    </message>
    <message>
        <source>Now: {phone}.</source>
        <translation>Nyt: {phone}.</translation>
    </message>
    <message>
        <source>Numbers are given on sending, without gaps or repeats.</source>
        <translation>Numerot annetaan lähetettäessä, ilman aukkoja tai toistoja.</translation>
    </message>
    <message>
        <source>nothing is saved</source>
        <translation>mitään ei tallenneta</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>ei tehtävää</translation>
    </message>
    <message>
        <source>of which VAT</source>
        <translation>josta ALV</translation>
    </message>
    <message>
        <source>of {left}</source>
        <translation>/ {left}</translation>
    </message>
    <message>
        <source>of {left} left</source>
        <translation>jäljellä {left}</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Pois</translation>
    </message>
    <message>
        <source>Off. Polling alone is enough; webhooks only make it quicker.</source>
        <translation>Pois. Pelkät kyselyt riittävät; webhookit vain nopeuttavat.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Päällä</translation>
    </message>
    <message>
        <source>Once a customer has approved</source>
        <translation>Kun asiakas on hyväksynyt</translation>
    </message>
    <message>
        <source>One more picture of the product above.</source>
        <translation>Vielä yksi kuva yllä olevasta tuotteesta.</translation>
    </message>
    <message>
        <source>One order</source>
        <translation>Yksi tilaus</translation>
    </message>
    <message>
        <source>Only active</source>
        <translation>Vain käytössä olevat</translation>
    </message>
    <message>
        <source>Only an amount, no lines</source>
        <translation>Vain summa, ei rivejä</translation>
    </message>
    <message>
        <source>Only for shops with a public https address, or a relay that has one.</source>
        <translation>Vain liikkeille, joilla on julkinen https-osoite tai välityspalvelin, jolla on sellainen.</translation>
    </message>
    <message>
        <source>Only goods that come back, so there is nothing to pay. Open the order they were bought with and refund it.</source>
        <translation>Vain palautuvia tavaroita, joten maksettavaa ei ole. Avaa tilaus, jolla ne ostettiin, ja palauta maksu.</translation>
    </message>
    <message>
        <source>Only orders handed over at the counter are captured automatically. Orders to be sent wait until they leave.</source>
        <translation>Vain tiskillä luovutetut tilaukset veloitetaan itsestään. Lähetettävät odottavat, kunnes ne lähtevät.</translation>
    </message>
    <message>
        <source>Only {left} of {name} can be chosen.</source>
        <translation>{name}: valittavissa vain {left}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Open the newest notice</source>
        <translation>Avaa uusin ilmoitus</translation>
    </message>
    <message>
        <source>Open {app} and approve.</source>
        <translation>Avaa {app} ja hyväksy.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Tilaus</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Tilaukset</translation>
    </message>
    <message>
        <source>Orders that only the data file of now has: {count}. What was sent is looked for at Vipps MobilePay; drafts stay in the file that is put aside.</source>
        <translation>Tilaukset, jotka ovat vain nykyisessä datatiedostossa: {count}. Lähetetyt etsitään Vipps MobilePaysta; luonnokset jäävät syrjään siirrettävään tiedostoon.</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Y-tunnus</translation>
    </message>
    <message>
        <source>Other amount…</source>
        <translation>Muu summa…</translation>
    </message>
    <message>
        <source>Our record and the totals at Vipps MobilePay do not agree, so it is not known yet. Nothing is done twice. Compare both.</source>
        <translation>Oma kirjanpito ja Vipps MobilePayn summat eivät täsmää, joten ei ole vielä selvillä. Mitään ei tehdä kahdesti. Vertaa molempia.</translation>
    </message>
    <message>
        <source>Paid otherwise</source>
        <translation>Maksettu muuten</translation>
    </message>
    <message>
        <source>Paid otherwise or returned</source>
        <translation>Maksettu muuten tai palautettu</translation>
    </message>
    <message>
        <source>Paid {amount}</source>
        <translation>Maksettu {amount}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paperi</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parkkeeraa</translation>
    </message>
    <message>
        <source>Park the order</source>
        <translation>Parkkeeraa tilaus</translation>
    </message>
    <message>
        <source>Parked as {reference}.</source>
        <translation>Parkissa: {reference}.</translation>
    </message>
    <message>
        <source>Parked orders</source>
        <translation>Parkkeeratut tilaukset</translation>
    </message>
    <message>
        <source>Parked · {count}</source>
        <translation>Parkissa · {count}</translation>
    </message>
    <message>
        <source>Part of it is captured. Capture or release the rest.</source>
        <translation>Osa on veloitettu. Veloita tai vapauta loput.</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>läpäisty</translation>
    </message>
    <message>
        <source>Passed: {title}</source>
        <translation>Läpäisty: {title}</translation>
    </message>
    <message>
        <source>Pay {amount}</source>
        <translation>Maksa {amount}</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Maksulinkki</translation>
    </message>
    <message>
        <source>Payments from after the restored copy are still being looked for. Nothing was sent; nothing typed is lost. Try again when that is done; it needs the network.</source>
        <translation>Palautetun kopion jälkeen tehtyjä maksuja etsitään vielä. Mitään ei lähetetty; kirjoitettua ei katoa. Yritä uudelleen, kun haku on valmis; se tarvitsee verkon.</translation>
    </message>
    <message>
        <source>Payments made since are being looked for. Sending waits until that is done; it needs the network.</source>
        <translation>Sen jälkeen tehtyjä maksuja etsitään. Lähettäminen odottaa, kunnes haku on valmis; se tarvitsee verkon.</translation>
    </message>
    <message>
        <source>pcs</source>
        <translation>kpl</translation>
    </message>
    <message>
        <source>Perhaps printed</source>
        <translation>Ehkä tulostettu</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>puhelin</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Puhelinnumero</translation>
    </message>
    <message>
        <source>Phone number or name</source>
        <translation>Puhelinnumero tai nimi</translation>
    </message>
    <message>
        <source>Phone numbers on the screen</source>
        <translation>Puhelinnumerot näytöllä</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Kuva</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Kuvat</translation>
    </message>
    <message>
        <source>Place on the grid of favourites</source>
        <translation>Paikka suosikkien ruudukossa</translation>
    </message>
    <message>
        <source>Place {place} on the grid is given in row {row} already.</source>
        <translation>Ruudukon paikka {place} on jo annettu rivillä {row}.</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Puola</translation>
    </message>
    <message>
        <source>Practice: no real money</source>
        <translation>Harjoittelu: ei oikeaa rahaa</translation>
    </message>
    <message>
        <source>Practice: the customer's phone</source>
        <translation>Harjoittelu: asiakkaan puhelin</translation>
    </message>
    <message>
        <source>Practise first, with no real money</source>
        <translation>Harjoittele ensin, ilman oikeaa rahaa</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Paina näppäintä…</translation>
    </message>
    <message>
        <source>Pretend phone</source>
        <translation>Harjoituspuhelin</translation>
    </message>
    <message>
        <source>Pretend phone (practice)</source>
        <translation>Harjoituspuhelin (harjoittelu)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Hinta</translation>
    </message>
    <message>
        <source>Price incl. VAT</source>
        <translation>Hinta sis. ALV</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Tulosta testisivu</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Tulosta uudelleen</translation>
    </message>
    <message>
        <source>Print by itself</source>
        <translation>Tulosta itsestään</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Tulostettu</translation>
    </message>
    <message>
        <source>Printed on {printer}.</source>
        <translation>Tulostettu: {printer}.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Tulostin</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Tulostetaan</translation>
    </message>
    <message>
        <source>Printing on {printer} …</source>
        <translation>Tulostetaan: {printer} …</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Tuote</translation>
    </message>
    <message>
        <source>Product number</source>
        <translation>Tuotenumero</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Tuotteet</translation>
    </message>
    <message>
        <source>Products that fit</source>
        <translation>Sopivat tuotteet</translation>
    </message>
    <message>
        <source>Products you add here come up as you type or scan. You can also drop a CSV file here.</source>
        <translation>Tänne lisätyt tuotteet tulevat esiin, kun kirjoitat tai skannaat. Voit myös pudottaa tähän CSV-tiedoston.</translation>
    </message>
    <message>
        <source>PSP reference</source>
        <translation>PSP-viite</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Julkinen osoite</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Piilota</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Put the newest backup back…</source>
        <translation>Palauta uusin varmuuskopio…</translation>
    </message>
    <message>
        <source>Put this backup back?</source>
        <translation>Palautetaanko tämä varmuuskopio?</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>QR code of the request</source>
        <translation>Pyynnön QR-koodi</translation>
    </message>
    <message>
        <source>QR, because this sales unit was not allowed to send to phones ({when}). {key} tries the phone again.</source>
        <translation>QR, koska myyntipiste ei saanut lähettää puhelimiin ({when}). {key} kokeilee puhelinta uudelleen.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Määrä</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Hiljainen</translation>
    </message>
    <message>
        <source>Ran out of time</source>
        <translation>Aika loppui</translation>
    </message>
    <message>
        <source>Read the file so</source>
        <translation>Lue tiedosto näin</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Luetaan tiedostoa</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Luetaan tiedostoa…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Kuittinumero</translation>
    </message>
    <message>
        <source>Receipt number, till, tip, note</source>
        <translation>Kuitti, kassa, juomaraha</translation>
    </message>
    <message>
        <source>Receipt numbers</source>
        <translation>Kuittinumerot</translation>
    </message>
    <message>
        <source>Receipt printer on a serial port</source>
        <translation>Kuittitulostin sarjaportissa</translation>
    </message>
    <message>
        <source>Receipt printer on the network</source>
        <translation>Kuittitulostin verkossa</translation>
    </message>
    <message>
        <source>Receipt printer on USB</source>
        <translation>Kuittitulostin USB-portissa</translation>
    </message>
    <message>
        <source>receipt {number}</source>
        <translation>kuitti {number}</translation>
    </message>
    <message>
        <source>Receipt: {told}</source>
        <translation>Kuitti: {told}</translation>
    </message>
    <message>
        <source>Receive webhooks</source>
        <translation>Ota webhookit vastaan</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tee uudelleen</translation>
    </message>
    <message>
        <source>Reference prefix</source>
        <translation>Viitteen alku</translation>
    </message>
    <message>
        <source>Reference, word pair, name, product, receipt number or phone number</source>
        <translation>Viite, sanapari, nimi, tuote, kuittinumero tai puhelinnumero</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Refund asked for</source>
        <translation>Palautus pyydetty</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Palautettu</translation>
    </message>
    <message>
        <source>Refunded in part</source>
        <translation>Palautettu osittain</translation>
    </message>
    <message>
        <source>Refunded {amount}</source>
        <translation>Palautettu {amount}</translation>
    </message>
    <message>
        <source>refunded {amount}</source>
        <translation>palautettu {amount}</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Rekisteröi</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Vapauta</translation>
    </message>
    <message>
        <source>Release asked for</source>
        <translation>Vapautus pyydetty</translation>
    </message>
    <message>
        <source>Release the rest</source>
        <translation>Vapauta loput</translation>
    </message>
    <message>
        <source>Release what is reserved</source>
        <translation>Vapauta varattu summa</translation>
    </message>
    <message>
        <source>Release {amount}</source>
        <translation>Vapauta {amount}</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Vapautettu</translation>
    </message>
    <message>
        <source>released {amount}</source>
        <translation>vapautettu {amount}</translation>
    </message>
    <message>
        <source>released {n}</source>
        <translation>vapautettu {n}</translation>
    </message>
    <message>
        <source>Remove the line that is being edited</source>
        <translation>Poista muokattava rivi</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Poista kuva</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Poista tämä rivi</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Pyyntö</translation>
    </message>
    <message>
        <source>Request received</source>
        <translation>Pyyntö vastaanotettu</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>Pyyntö lähetetty</translation>
    </message>
    <message>
        <source>Request {n} by {way}</source>
        <translation>Pyyntö {n}, tapa: {way}</translation>
    </message>
    <message>
        <source>Requests that have changed since the backup: {count}. They are read again from Vipps MobilePay.</source>
        <translation>Varmuuskopion jälkeen muuttuneet pyynnöt: {count}. Ne luetaan uudelleen Vipps MobilePaysta.</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Varattu</translation>
    </message>
    <message>
        <source>reserved {amount}</source>
        <translation>varattu {amount}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Palauta kaikki näppäimet</translation>
    </message>
    <message>
        <source>Restored from a backup.</source>
        <translation>Palautettu varmuuskopiosta.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Palautus</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Paluuosoite</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rivi</translation>
    </message>
    <message>
        <source>Row {number}: {words}</source>
        <translation>Rivi {number}: {words}</translation>
    </message>
    <message>
        <source>Row {row} has no end: a quotation mark is missing there, or a cell is too long. Nothing was imported.</source>
        <translation>Rivi {row} ei pääty: siitä puuttuu lainausmerkki, tai solu on liian pitkä. Mitään ei tuotu.</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Tiedoston rivit</translation>
    </message>
    <message>
        <source>Rows of {where} were changed, added or removed by something other than Kvitt.</source>
        <translation>Jokin muu kuin Kvitt on muuttanut, lisännyt tai poistanut rivejä taulussa {where}.</translation>
    </message>
    <message>
        <source>return</source>
        <translation>palautus</translation>
    </message>
    <message>
        <source>running</source>
        <translation>käynnissä</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Turvallisuus</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Ennallaan</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Tallenna PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Tallenna PDF…</translation>
    </message>
    <message>
        <source>Save product</source>
        <translation>Tallenna tuote</translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation>Tallennettu PDF-tiedostoksi</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Tallennettu: {file}.</translation>
    </message>
    <message>
        <source>Saved: {name} · {price}</source>
        <translation>Tallennettu: {name} · {price}</translation>
    </message>
    <message>
        <source>Say: “Open Vipps or MobilePay. Your request is under Payments. It says {words}.”</source>
        <translation>Sano: ”Avaa Vipps tai MobilePay. Pyyntö on kohdassa Maksut. Siinä lukee {words}.”</translation>
    </message>
    <message>
        <source>Say: “Open Vipps or MobilePay. Your request is under Payments.”</source>
        <translation>Sano: ”Avaa MobilePay tai Vipps. Pyyntö on kohdassa Maksut.”</translation>
    </message>
    <message>
        <source>Say: “Scan this with your camera or with the app, and approve. It says {words}.”</source>
        <translation>Sano: ”Skannaa tämä kameralla tai sovelluksella ja hyväksy. Siinä lukee {words}.”</translation>
    </message>
    <message>
        <source>Say: “Scan this with your camera or with the app, and approve.”</source>
        <translation>Sano: ”Skannaa tämä kameralla tai sovelluksella ja hyväksy.”</translation>
    </message>
    <message>
        <source>Say: “We are checking whether it went through. You will not be charged twice.”</source>
        <translation>Sano: ”Selvitämme, menikö maksu läpi. Sinulta ei veloiteta kahdesti.”</translation>
    </message>
    <message>
        <source>Say: “{amount} went back to you {when}. You usually have it between {first} and {last}, and at the latest on {latest}.”</source>
        <translation>Sano: ”{amount} palautettiin sinulle {when}. Saat sen yleensä aikavälillä {first} – {last}, viimeistään {latest}.”</translation>
    </message>
    <message>
        <source>Say: “{amount} went back to you {when}, and should have been there by {latest}. If it is not, please tell me and I will ask.”</source>
        <translation>Sano: ”{amount} palautettiin sinulle {when}, ja sen olisi pitänyt olla sinulla viimeistään {latest}. Jos se ei ole, kerro minulle, niin selvitän asian.”</translation>
    </message>
    <message>
        <source>Scale labels</source>
        <translation>Vaakaetiketit</translation>
    </message>
    <message>
        <source>Scan any code five times: {count} of {all}.</source>
        <translation>Skannaa mikä tahansa koodi viidesti: {count}/{all}.</translation>
    </message>
    <message>
        <source>Scan or type, one or several</source>
        <translation>Skannaa tai kirjoita, yksi tai useita</translation>
    </message>
    <message>
        <source>Scan the code with your camera or with {app}.</source>
        <translation>Skannaa koodi kameralla tai sovelluksella {app}.</translation>
    </message>
    <message>
        <source>Scan {count} times, so that the scanner can be measured.</source>
        <translation>Skannaa {count} kertaa, jotta skanneri voidaan mitata.</translation>
    </message>
    <message>
        <source>Scan, pick or type: 2*Hoodie 499</source>
        <translation>Skannaa, valitse tai kirjoita: 2*Huppari 499</translation>
    </message>
    <message>
        <source>Scanned: {codes}</source>
        <translation>Skannattu: {codes}</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Skanneri</translation>
    </message>
    <message>
        <source>Scanning the code of one of your orders also shows whether the scanner is set to your keyboard.</source>
        <translation>Kun skannaat jonkin tilauksesi koodin, näet myös, onko lukija asetettu näppäimistöllesi.</translation>
    </message>
    <message>
        <source>Scans so far</source>
        <translation>Skannauksia tähän mennessä</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Hae</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>Hae tilauksia</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Hae tuotteita</translation>
    </message>
    <message>
        <source>SEK</source>
        <translation>SEK</translation>
    </message>
    <message>
        <source>Send as QR</source>
        <translation>Lähetä QR-koodina</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>Lähetä pyyntö</translation>
    </message>
    <message>
        <source>Send request · {amount}</source>
        <translation>Lähetä pyyntö · {amount}</translation>
    </message>
    <message>
        <source>Send the request with the large button.</source>
        <translation>Lähetä pyyntö suurella painikkeella.</translation>
    </message>
    <message>
        <source>Send to another number</source>
        <translation>Lähetä toiseen numeroon</translation>
    </message>
    <message>
        <source>Send to the phone</source>
        <translation>Lähetä puhelimeen</translation>
    </message>
    <message>
        <source>Send to the phone · {amount}</source>
        <translation>Lähetä puhelimeen · {amount}</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Lähetetään</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Lähetystapa</translation>
    </message>
    <message>
        <source>Sent to {phone}</source>
        <translation>Lähetetty: {phone}</translation>
    </message>
    <message>
        <source>Sets the currency, the usual VAT and the rates offered, and where phone numbers without a country code belong.</source>
        <translation>Määrää valuutan, tavallisen ALV:n ja tarjottavat kannat sekä sen, mihin maahan numerot ilman maakoodia kuuluvat.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Settings saved.</source>
        <translation>Asetukset on tallennettu.</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Lähetä tavarat</translation>
    </message>
    <message>
        <source>Ship and capture</source>
        <translation>Lähetä ja veloita</translation>
    </message>
    <message>
        <source>Ship now</source>
        <translation>Lähetä nyt</translation>
    </message>
    <message>
        <source>scanned · …{end}</source>
        <translation>luettu · …{end}</translation>
    </message>
    <message>
        <source>server not reached</source>
        <translation>ei yhteyttä palvelimeen</translation>
    </message>
    <message>
        <source>shipped {n}</source>
        <translation>lähetetty {n}</translation>
    </message>
    <message>
        <source>Shipped, nothing to capture</source>
        <translation>Lähetetty, ei veloitettavaa</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Toimitus</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>Liikkeen nimi</translation>
    </message>
    <message>
        <source>Short movements that show where something went.</source>
        <translation>Lyhyet liikkeet, jotka näyttävät, minne jokin siirtyi.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>Show a QR code</source>
        <translation>Näytä QR-koodi</translation>
    </message>
    <message>
        <source>Show and change the keys…</source>
        <translation>Näytä ja vaihda näppäimet…</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Näytä tiedot</translation>
    </message>
    <message>
        <source>Show or hide the customer's window</source>
        <translation>Näytä tai piilota asiakkaan ikkuna</translation>
    </message>
    <message>
        <source>Show receipt</source>
        <translation>Näytä kuitti</translation>
    </message>
    <message>
        <source>Show the whole phone number</source>
        <translation>Näytä koko puhelinnumero</translation>
    </message>
    <message>
        <source>Shown in the window and on papers.</source>
        <translation>Näkyy ikkunassa ja papereissa.</translation>
    </message>
    <message>
        <source>Shown on the receipt in the customer's app.</source>
        <translation>Näkyy kuitissa asiakkaan sovelluksessa.</translation>
    </message>
    <message>
        <source>Something went wrong inside Kvitt and was written to the log. Look at the order before you try again.</source>
        <translation>Kvittissä tapahtui virhe, joka kirjattiin lokiin. Katso tilaus ennen kuin yrität uudelleen.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Äänet</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espanja</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Still no answer. Is the number right? A code on the screen needs none.</source>
        <translation>Ei vieläkään vastausta. Onko numero oikea? Näytöllä oleva koodi ei tarvitse numeroa.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Lopeta</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Lopeta mittaus</translation>
    </message>
    <message>
        <source>Stop the drill</source>
        <translation>Lopeta harjoitus</translation>
    </message>
    <message>
        <source>Such as your terms of exchange.</source>
        <translation>Esimerkiksi vaihto-oikeuden ehdot.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Suomi</source>
        <translation>Suomi</translation>
    </message>
    <message>
        <source>Svenska</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Ruotsi</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Sveitsi</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Aloita esittely</translation>
    </message>
    <message>
        <source>Takes place {place} on the grid from {owner}.</source>
        <translation>Vie ruudukon paikan {place} tuotteelta {owner}.</translation>
    </message>
    <message>
        <source>Test: no real money</source>
        <translation>Testi: ei oikeaa rahaa</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Kiitos!</translation>
    </message>
    <message>
        <source>That came as slowly as a person types, {milliseconds} ms between characters. Set the scanner's delay between characters to {most} ms or less.</source>
        <translation>Se tuli yhtä hitaasti kuin ihminen kirjoittaa, {milliseconds} ms merkkien välillä. Aseta skannerin merkkiväliksi enintään {most} ms.</translation>
    </message>
    <message>
        <source>That is more than the {limit} that is left.</source>
        <translation>Se on enemmän kuin jäljellä oleva {limit}.</translation>
    </message>
    <message>
        <source>That is not a picture in PNG or JPEG form. Choose another file.</source>
        <translation>Se ei ole PNG- tai JPEG-kuva. Valitse toinen tiedosto.</translation>
    </message>
    <message>
        <source>That is too long: at most {longest} characters.</source>
        <translation>Se on liian pitkä: enintään {longest} merkkiä.</translation>
    </message>
    <message>
        <source>That was too short to be told from typing. Scan a code of at least {count} characters.</source>
        <translation>Se oli liian lyhyt erottuakseen kirjoittamisesta. Skannaa koodi, jossa on vähintään {count} merkkiä.</translation>
    </message>
    <message>
        <source>The action log and the decisions about {where} do not agree: one was changed, added or removed.</source>
        <translation>Toimintaloki ja tilauksen {where} päätökset eivät täsmää: jotain on muutettu, lisätty tai poistettu.</translation>
    </message>
    <message>
        <source>The action log is not whole: entry {wrong} is missing.</source>
        <translation>Toimintaloki ei ole eheä: merkintä {wrong} puuttuu.</translation>
    </message>
    <message>
        <source>The action log was changed: entry {wrong} does not fit the one before it.</source>
        <translation>Toimintalokia on muutettu: merkintä {wrong} ei sovi edelliseen.</translation>
    </message>
    <message>
        <source>The amount must be more than zero.</source>
        <translation>Summan on oltava yli nolla.</translation>
    </message>
    <message>
        <source>The answer did not fit this payment and was set aside. It is not known yet what happened. Ask again.</source>
        <translation>Vastaus ei sopinut tähän maksuun ja sivuutettiin. Ei ole vielä selvillä, mitä tapahtui. Kysy uudelleen.</translation>
    </message>
    <message>
        <source>The backup: {orders}, {requests}, the newest of {when}.</source>
        <translation>Varmuuskopio: {orders}, {requests}, uusin {when}.</translation>
    </message>
    <message>
        <source>The catalogue has all of this already. There is nothing to import.</source>
        <translation>Tuoteluettelossa on jo kaikki tämä. Tuotavaa ei ole.</translation>
    </message>
    <message>
        <source>The catalogue was changed in the meantime. Nothing was imported. Look at the file again.</source>
        <translation>Tuoteluetteloa on muutettu sillä välin. Mitään ei tuotu. Katso tiedosto uudelleen.</translation>
    </message>
    <message>
        <source>The code {old} was a valid barcode, and {text} is not. Look at it once more.</source>
        <translation>Koodi {old} oli kelvollinen viivakoodi, ja {text} ei ole. Tarkista se.</translation>
    </message>
    <message>
        <source>The code {text} belongs to the product {owner}.</source>
        <translation>Koodi {text} kuuluu tuotteelle {owner}.</translation>
    </message>
    <message>
        <source>The code {text} has a wrong check digit. Look at it once more.</source>
        <translation>Koodin {text} tarkistusnumero on väärä. Tarkista se.</translation>
    </message>
    <message>
        <source>The copy of the data file could not be made ({reason}). Nothing else was changed. Make room and try again.</source>
        <translation>Tietotiedostoa ei voitu kopioida ({reason}). Mitään muuta ei muutettu. Vapauta tilaa ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The currency of the country; a sales unit takes no other.</source>
        <translation>Maan valuutta; myyntipiste ei ota vastaan muuta.</translation>
    </message>
    <message>
        <source>The customer approved</source>
        <translation>Asiakas hyväksyi</translation>
    </message>
    <message>
        <source>The customer approved. Capture when the goods are handed over or shipped.</source>
        <translation>Asiakas hyväksyi. Veloita, kun tavara on luovutettu tai lähetetty.</translation>
    </message>
    <message>
        <source>The customer approved. It is to be shipped: capture when the goods leave.</source>
        <translation>Asiakas hyväksyi. Tilaus lähetetään: veloita, kun tavara lähtee.</translation>
    </message>
    <message>
        <source>The customer did not answer in time. Nothing was charged.</source>
        <translation>Asiakas ei vastannut ajoissa. Mitään ei veloitettu.</translation>
    </message>
    <message>
        <source>The customer has already approved. Capture it, or release it.</source>
        <translation>Asiakas on jo hyväksynyt. Veloita tai vapauta.</translation>
    </message>
    <message>
        <source>The customer has not approved yet, so nothing is reserved.</source>
        <translation>Asiakas ei ole vielä hyväksynyt, joten mitään ei ole varattu.</translation>
    </message>
    <message>
        <source>The customer opens the link, enters their phone number and approves in the app.</source>
        <translation>Asiakas avaa linkin, kirjoittaa puhelinnumeronsa ja hyväksyy sovelluksessa.</translation>
    </message>
    <message>
        <source>The customer said no. Nothing was charged.</source>
        <translation>Asiakas kieltäytyi. Mitään ei veloitettu.</translation>
    </message>
    <message>
        <source>The customer's bank guaranteed the money until {day}, and that is over. If the capture is refused, a new request is needed: make a new order like this one.</source>
        <translation>Asiakkaan pankki takasi rahat {day} asti, ja takuu on päättynyt. Jos veloitus hylätään, tarvitaan uusi pyyntö: tee uusi samanlainen tilaus.</translation>
    </message>
    <message>
        <source>The customer's card was refused</source>
        <translation>Asiakkaan kortti hylättiin</translation>
    </message>
    <message>
        <source>The customer's card was refused at {time}. The customer can choose another one in the app.</source>
        <translation>Asiakkaan kortti hylättiin klo {time}. Asiakas voi valita toisen sovelluksessa.</translation>
    </message>
    <message>
        <source>The customer's own code was scanned.</source>
        <translation>Asiakkaan oma koodi skannattiin.</translation>
    </message>
    <message>
        <source>The data file is damaged. Nothing can be saved or sent.</source>
        <translation>Tietotiedosto on vioittunut. Mitään ei voi tallentaa tai lähettää.</translation>
    </message>
    <message>
        <source>The data file now: {orders}, {requests}, the newest of {when}.</source>
        <translation>Datatiedosto nyt: {orders}, {requests}, uusin {when}.</translation>
    </message>
    <message>
        <source>The data folder can only be read. Nothing can be saved or sent.</source>
        <translation>Datakansiota voi vain lukea. Mitään ei voi tallentaa eikä lähettää.</translation>
    </message>
    <message>
        <source>The data folder can only be read. Nothing was saved or sent. Make it writable, or choose another folder.</source>
        <translation>Datakansiota voi vain lukea. Mitään ei tallennettu eikä lähetetty. Salli kirjoittaminen tai valitse toinen kansio.</translation>
    </message>
    <message>
        <source>The data folder cannot be used ({reason}). Nothing was saved or sent. Mend that, or choose another folder.</source>
        <translation>Datakansiota ei voi käyttää ({reason}). Mitään ei tallennettu eikä lähetetty. Korjaa se tai valitse toinen kansio.</translation>
    </message>
    <message>
        <source>The data folder lies on a disk that may lose what was saved ({reason}). Use a folder on a local disk.</source>
        <translation>Tietokansio on levyllä, joka voi hukata tallennetun ({reason}). Käytä paikallisen levyn kansiota.</translation>
    </message>
    <message>
        <source>The description must have 3 to 100 characters; this one has {length}.</source>
        <translation>Kuvauksessa on oltava 3–100 merkkiä; tässä on {length}.</translation>
    </message>
    <message>
        <source>The discount is more than the line costs.</source>
        <translation>Alennus on suurempi kuin rivin hinta.</translation>
    </message>
    <message>
        <source>The discount is more than the order comes to.</source>
        <translation>Alennus on suurempi kuin tilauksen summa.</translation>
    </message>
    <message>
        <source>The discount takes off everything, so there is nothing to pay. Lower it, or hand the goods over without a request.</source>
        <translation>Alennus vie kaiken, joten maksettavaa ei ole. Pienennä sitä tai luovuta tavarat ilman pyyntöä.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing can be saved or sent.</source>
        <translation>Levy on täynnä. Mitään ei voi tallentaa eikä lähettää.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved or sent. Make room, then try again.</source>
        <translation>Levy on täynnä. Mitään ei tallennettu eikä lähetetty. Tee tilaa ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The draft has lines that are not finished. Nothing was sent. Change the order first.</source>
        <translation>Luonnoksessa on keskeneräisiä rivejä. Mitään ei lähetetty. Muuta ensin tilausta.</translation>
    </message>
    <message>
        <source>The file does not hold a create call as JSON.</source>
        <translation>Tiedostossa ei ole create-kutsua JSON-muodossa.</translation>
    </message>
    <message>
        <source>The file has more than {most} rows. Nothing was imported. Divide it into several files.</source>
        <translation>Tiedostossa on yli {most} riviä. Mitään ei tuotu. Jaa se useaan tiedostoon.</translation>
    </message>
    <message>
        <source>The file has no column {text}.</source>
        <translation>Tiedostossa ei ole saraketta {text}.</translation>
    </message>
    <message>
        <source>The file has no usable {name}.</source>
        <translation>Tiedostossa ei ole kelvollista kenttää {name}.</translation>
    </message>
    <message>
        <source>The file is larger than {megabytes} MB. Nothing was imported. Export fewer products, or fewer columns.</source>
        <translation>Tiedosto on suurempi kuin {megabytes} Mt. Mitään ei tuotu. Vie vähemmän tuotteita tai sarakkeita.</translation>
    </message>
    <message>
        <source>The file is no list of products. One of its first rows must name the columns, such as sku, name and price.</source>
        <translation>Tiedosto ei ole tuoteluettelo. Jonkin ensimmäisistä riveistä on nimettävä sarakkeet, esimerkiksi sku, name ja price.</translation>
    </message>
    <message>
        <source>The file {text} cannot be read.</source>
        <translation>Tiedostoa {text} ei voi lukea.</translation>
    </message>
    <message>
        <source>The file {text} cannot be written ({reason}). Choose another place.</source>
        <translation>Tiedostoa {text} ei voi kirjoittaa ({reason}). Valitse toinen paikka.</translation>
    </message>
    <message>
        <source>The first barcode, if left empty</source>
        <translation>Tyhjänä ensimmäinen viivakoodi</translation>
    </message>
    <message>
        <source>The first free place is {place}.</source>
        <translation>Ensimmäinen vapaa paikka on {place}.</translation>
    </message>
    <message>
        <source>The goods are handed over: take the money with the large button.</source>
        <translation>Tavara on luovutettu: veloita suurella painikkeella.</translation>
    </message>
    <message>
        <source>The label of {name} says a weight, but it is not sold by weight. Nothing was added. Set its unit to kg in the catalogue.</source>
        <translation>Tuotteen {name} etiketissä on paino, mutta sitä ei myydä painon mukaan. Mitään ei lisätty. Vaihda yksiköksi kg luettelossa.</translation>
    </message>
    <message>
        <source>The last four digits</source>
        <translation>Neljä viimeistä numeroa</translation>
    </message>
    <message>
        <source>The last step on this order is not known yet. Ask again first; nothing is done twice.</source>
        <translation>Tämän tilauksen viimeisin vaihe ei ole vielä selvillä. Kysy ensin uudelleen; mitään ei tehdä kahdesti.</translation>
    </message>
    <message>
        <source>The last step on this order is still under way.</source>
        <translation>Tämän tilauksen viimeisin vaihe on vielä kesken.</translation>
    </message>
    <message>
        <source>The last three digits</source>
        <translation>Kolme viimeistä numeroa</translation>
    </message>
    <message>
        <source>The line needs a name.</source>
        <translation>Rivi tarvitsee nimen.</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Linkki on kopioitu.</translation>
    </message>
    <message>
        <source>The main button: send, capture, save</source>
        <translation>Pääpainike: lähetä, veloita, tallenna</translation>
    </message>
    <message>
        <source>The money has been taken. The order is settled.</source>
        <translation>Rahat on veloitettu. Tilaus on hoidettu.</translation>
    </message>
    <message>
        <source>The money is captured</source>
        <translation>Rahat on veloitettu</translation>
    </message>
    <message>
        <source>The name of the file is too long for this system. Choose a shorter one.</source>
        <translation>Tiedoston nimi on tälle järjestelmälle liian pitkä. Valitse lyhyempi.</translation>
    </message>
    <message>
        <source>The names of the products</source>
        <translation>Tuotteiden nimet</translation>
    </message>
    <message>
        <source>The number {text} belongs to another product. Choose another one.</source>
        <translation>Numero {text} kuuluu toiselle tuotteelle. Valitse toinen numero.</translation>
    </message>
    <message>
        <source>The number {text} is already in row {row}.</source>
        <translation>Numero {text} on jo rivillä {row}.</translation>
    </message>
    <message>
        <source>The order has no line {number}.</source>
        <translation>Tilauksessa ei ole riviä {number}.</translation>
    </message>
    <message>
        <source>The order has no lines yet. Add a product first.</source>
        <translation>Tilauksessa ei ole vielä rivejä. Lisää ensin tuote.</translation>
    </message>
    <message>
        <source>The paper did not come out whole. The payment is not affected. The printer {printer} broke off. Look at what came out, then print again.</source>
        <translation>Tuloste ei tullut kokonaan ulos. Maksuun se ei vaikuta. Tulostin {printer} katkaisi yhteyden. Katso, mitä tuli ulos, ja tulosta uudelleen.</translation>
    </message>
    <message>
        <source>The paper may not have been printed. The payment is not affected. The printer {printer} stopped taking it. Look at what came out before you print again.</source>
        <translation>Paperi ei ehkä tulostunut. Tämä ei vaikuta maksuun. Tulostin {printer} lakkasi ottamasta vastaan. Katso, mitä tuli ulos, ennen kuin tulostat uudelleen.</translation>
    </message>
    <message>
        <source>The paper was not printed. The payment is not affected. The printer does not take it. Check it, then print again.</source>
        <translation>Paperi ei tulostunut. Tämä ei vaikuta maksuun. Tulostin ei ota sitä vastaan. Tarkista tulostin ja tulosta uudelleen.</translation>
    </message>
    <message>
        <source>The paper was not printed. The payment is not affected. The printer {printer} cannot be reached ({reason}). Check it, then print again.</source>
        <translation>Paperi ei tulostunut. Tämä ei vaikuta maksuun. Tulostimeen {printer} ei saada yhteyttä ({reason}). Tarkista se ja tulosta uudelleen.</translation>
    </message>
    <message>
        <source>The paper was not printed. The payment is not affected. The printer {printer} says that it is open, not ready or out of paper. See to it, then print again.</source>
        <translation>Paperi ei tulostunut. Tämä ei vaikuta maksuun. Tulostin {printer} on auki, ei valmiina tai paperi on loppu. Korjaa se ja tulosta uudelleen.</translation>
    </message>
    <message>
        <source>The paper was not printed. The payment is not affected. The system has no printer {printer}. Choose another one under Settings.</source>
        <translation>Paperi ei tulostunut. Tämä ei vaikuta maksuun. Järjestelmässä ei ole tulostinta {printer}. Valitse toinen kohdassa Asetukset.</translation>
    </message>
    <message>
        <source>The picture has more than {millions} million dots. Choose a smaller one.</source>
        <translation>Kuvassa on yli {millions} miljoonaa pistettä. Valitse pienempi.</translation>
    </message>
    <message>
        <source>The picture is larger than {kilobytes} kB. Choose a smaller one.</source>
        <translation>Kuva on suurempi kuin {kilobytes} kt. Valitse pienempi.</translation>
    </message>
    <message>
        <source>The practice service did not start. No money is involved. Start Kvitt again.</source>
        <translation>Harjoituspalvelu ei käynnistynyt. Kyse ei ole oikeasta rahasta. Käynnistä Kvitt uudelleen.</translation>
    </message>
    <message>
        <source>The product needs a name.</source>
        <translation>Tuote tarvitsee nimen.</translation>
    </message>
    <message>
        <source>The product needs a number of its own.</source>
        <translation>Tuote tarvitsee oman numeron.</translation>
    </message>
    <message>
        <source>The rate of a new line, in percent.</source>
        <translation>Uuden rivin verokanta prosentteina.</translation>
    </message>
    <message>
        <source>The reference {text} is already used. Choose another one.</source>
        <translation>Viite {text} on jo käytössä. Valitse toinen.</translation>
    </message>
    <message>
        <source>The request is on its way.</source>
        <translation>Pyyntö on matkalla.</translation>
    </message>
    <message>
        <source>The request is sent</source>
        <translation>Pyyntö on lähetetty</translation>
    </message>
    <message>
        <source>The request never reached Vipps MobilePay. Nothing was charged. Send it again.</source>
        <translation>Pyyntö ei päässyt Vipps MobilePayhin. Mitään ei veloitettu. Lähetä se uudelleen.</translation>
    </message>
    <message>
        <source>The request of {amount} was sent.</source>
        <translation>Pyyntö lähetettiin: {amount}.</translation>
    </message>
    <message>
        <source>The request that waits is ended first. The receipt number stays.</source>
        <translation>Odottava pyyntö päätetään ensin. Kuittinumero säilyy.</translation>
    </message>
    <message>
        <source>The request to the phone has ended. Only this code can be paid now.</source>
        <translation>Puhelimeen lähetetty pyyntö on päättynyt. Vain tämän koodin voi maksaa nyt.</translation>
    </message>
    <message>
        <source>The request was cancelled before the customer approved. Nothing was charged.</source>
        <translation>Pyyntö peruttiin ennen kuin asiakas hyväksyi. Mitään ei veloitettu.</translation>
    </message>
    <message>
        <source>The request was refused. Nothing was charged.</source>
        <translation>Pyyntö hylättiin. Mitään ei veloitettu.</translation>
    </message>
    <message>
        <source>The reservation was released. Nothing more can be captured.</source>
        <translation>Varaus vapautettiin. Enempää ei voi veloittaa.</translation>
    </message>
    <message>
        <source>The rest has been released, so nothing is left to capture. Make a new order for what is still to be paid.</source>
        <translation>Loput on vapautettu, joten veloitettavaa ei ole jäljellä. Tee uusi tilaus siitä, mikä on vielä maksamatta.</translation>
    </message>
    <message>
        <source>The rest is released to the customer at once. It cannot be captured later.</source>
        <translation>Loput vapautetaan asiakkaalle heti. Niitä ei voi veloittaa myöhemmin.</translation>
    </message>
    <message>
        <source>The row has more cells than the file has columns. A comma in a price or a name may need quotation marks.</source>
        <translation>Rivillä on enemmän soluja kuin tiedostossa sarakkeita. Hinnassa tai nimessä oleva pilkku voi vaatia lainausmerkit.</translation>
    </message>
    <message>
        <source>The sample shop is in the catalogue.</source>
        <translation>Esimerkkiliike on tuoteluettelossa.</translation>
    </message>
    <message>
        <source>The scanner is set to a US keyboard. Kvitt reads its codes anyway; set it to yours if you can.</source>
        <translation>Lukija on asetettu amerikkalaiselle näppäimistölle. Kvitt lukee koodit silti; aseta se omallesi, jos voit.</translation>
    </message>
    <message>
        <source>The spreadsheet changed this barcode to {text}. Format the column as text there, and save the file again.</source>
        <translation>Taulukkolaskenta muutti tämän viivakoodin muotoon {text}. Muotoile sarake siellä tekstiksi ja tallenna tiedosto uudelleen.</translation>
    </message>
    <message>
        <source>The spreadsheet changed this barcode: {text} lacks the noughts of {meant}. Format the column as text there, and save the file again.</source>
        <translation>Taulukkolaskenta muutti tämän viivakoodin: {text} on {meant} ilman nollia. Muotoile sarake siellä tekstiksi ja tallenna tiedosto uudelleen.</translation>
    </message>
    <message>
        <source>The text has characters that were lost, or that cannot be seen. Choose other letters, or correct the file.</source>
        <translation>Tekstissä on kadonneita tai näkymättömiä merkkejä. Valitse muut kirjaimet tai korjaa tiedosto.</translation>
    </message>
    <message>
        <source>The text runs over several lines. A quotation mark may be missing.</source>
        <translation>Teksti jatkuu usealle riville. Lainausmerkki voi puuttua.</translation>
    </message>
    <message>
        <source>The time limit for capturing is over and the money went back to the customer. Nothing was charged. Make a new order like this one and send a new request.</source>
        <translation>Veloituksen määräaika on päättynyt, ja rahat palautuivat asiakkaalle. Mitään ei veloitettu. Tee uusi samanlainen tilaus ja lähetä uusi pyyntö.</translation>
    </message>
    <message>
        <source>The time limit for capturing is over and the rest went back to the customer. Make a new order for what is still to be paid and send a new request.</source>
        <translation>Veloituksen määräaika on päättynyt, ja loput palautuivat asiakkaalle. Tee uusi tilaus maksamatta olevasta ja lähetä uusi pyyntö.</translation>
    </message>
    <message>
        <source>The time limit of {days} days for capturing ended on {day}. A new request is needed: make a new order like this one.</source>
        <translation>Veloituksen {days} päivän määräaika päättyi {day}. Tarvitaan uusi pyyntö: tee uusi samanlainen tilaus.</translation>
    </message>
    <message>
        <source>The tip of {amount} comes with the last goods.</source>
        <translation>Juomaraha {amount} tulee viimeisten tavaroiden mukana.</translation>
    </message>
    <message>
        <source>The tip of {amount} comes with them.</source>
        <translation>Juomaraha {amount} tulee niiden mukana.</translation>
    </message>
    <message>
        <source>The total can be at most {maximum}.</source>
        <translation>Loppusumma voi olla enintään {maximum}.</translation>
    </message>
    <message>
        <source>The total must be at least {minimum}.</source>
        <translation>Loppusumman on oltava vähintään {minimum}.</translation>
    </message>
    <message>
        <source>The total must be more than zero.</source>
        <translation>Loppusumman on oltava yli nolla.</translation>
    </message>
    <message>
        <source>The trace id is copied.</source>
        <translation>Jäljitystunnus on kopioitu.</translation>
    </message>
    <message>
        <source>The way from this machine to Vipps MobilePay is closed, so it is not known yet whether it happened. Nothing is done twice. Check the proxy, the certificates and the date.</source>
        <translation>Tie tältä koneelta Vipps MobilePayhin on suljettu, joten ei ole vielä selvillä, tapahtuiko se. Mitään ei tehdä kahdesti. Tarkista välityspalvelin, varmenteet ja päivämäärä.</translation>
    </message>
    <message>
        <source>The whole number</source>
        <translation>Koko numero</translation>
    </message>
    <message>
        <source>The whole number is one key away on the page of an order, and that is noted in the action log.</source>
        <translation>Koko numero on yhden näppäimen takana tilauksen sivulla, ja siitä jää merkintä toimintalokiin.</translation>
    </message>
    <message>
        <source>There is a file {text} already. Nothing was overwritten. Choose another name.</source>
        <translation>Tiedosto {text} on jo olemassa. Mitään ei korvattu. Valitse toinen nimi.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Varmuuskopiota ei vielä ole.</translation>
    </message>
    <message>
        <source>There is no data file here that can be read.</source>
        <translation>Täällä ei ole luettavaa datatiedostoa.</translation>
    </message>
    <message>
        <source>There is no data file yet, so there is nothing to copy.</source>
        <translation>Tietotiedostoa ei vielä ole, joten kopioitavaa ei ole.</translation>
    </message>
    <message>
        <source>There is no order {text} here.</source>
        <translation>Tilausta {text} ei ole täällä.</translation>
    </message>
    <message>
        <source>There is no product {text}.</source>
        <translation>Tuotetta {text} ei ole.</translation>
    </message>
    <message>
        <source>There is no public address yet. Type the address that Vipps MobilePay should send to, and save.</source>
        <translation>Julkista osoitetta ei vielä ole. Kirjoita osoite, johon Vipps MobilePayn on lähetettävä, ja tallenna.</translation>
    </message>
    <message>
        <source>There is nothing to decide here any more.</source>
        <translation>Täällä ei ole enää päätettävää.</translation>
    </message>
    <message>
        <source>These goods cost nothing, so there is nothing to refund for them.</source>
        <translation>Nämä tavarat eivät maksa mitään, joten niistä ei ole mitään palautettavaa.</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Nämä näppäimet</translation>
    </message>
    <message>
        <source>This link works for 10 minutes: Vipps MobilePay does not let this sales unit give longer.</source>
        <translation>Tämä linkki toimii 10 minuuttia: Vipps MobilePay ei anna tälle myyntipisteelle pidempää aikaa.</translation>
    </message>
    <message>
        <source>This machine cannot listen at {text} ({reason}). Payments are watched by polling as always.</source>
        <translation>Tämä kone ei voi kuunnella osoitteessa {text} ({reason}). Maksuja seurataan kyselyillä kuten aina.</translation>
    </message>
    <message>
        <source>This machine keeps its own: {names}.</source>
        <translation>Tämä kone pitää omansa: {names}.</translation>
    </message>
    <message>
        <source>This machine's address and a port.</source>
        <translation>Tämän koneen osoite ja portti.</translation>
    </message>
    <message>
        <source>This number was asked for the same amount {when}.</source>
        <translation>Tältä numerolta pyydettiin samaa summaa {when}.</translation>
    </message>
    <message>
        <source>This payment request has ended, and no money moved. Send a new one.</source>
        <translation>Tämä maksupyyntö on päättynyt, eikä rahaa siirtynyt. Lähetä uusi.</translation>
    </message>
    <message>
        <source>This request has ended and nothing was paid. Send it again, then press Pay on the pretend phone.</source>
        <translation>Tämä pyyntö on päättynyt eikä mitään maksettu. Lähetä se uudelleen ja paina sitten Maksa harjoituspuhelimessa.</translation>
    </message>
    <message>
        <source>This sales unit must capture all {limit} at once; it refused a part before. Nothing was sent.</source>
        <translation>Tämän myyntipisteen on veloitettava koko {limit} kerralla; osaveloitus on evätty aiemmin. Mitään ei lähetetty.</translation>
    </message>
    <message>
        <source>This sales unit must capture the whole amount: a part was refused on {day}.</source>
        <translation>Tämän myyntipisteen on veloitettava koko summa: osaveloitus evättiin {day}.</translation>
    </message>
    <message>
        <source>This sales unit was not allowed to send to phones ({when}). QR works.</source>
        <translation>Tämä myyntipiste ei saanut lähettää puhelimiin ({when}). QR toimii.</translation>
    </message>
    <message>
        <source>this till</source>
        <translation>tämä kassa</translation>
    </message>
    <message>
        <source>Three questions, asked once. Enter takes each answer as it stands; all can be changed in the settings.</source>
        <translation>Kolme kysymystä, vain kerran. Enter hyväksyy vastauksen sellaisenaan; kaiken voi muuttaa asetuksissa.</translation>
    </message>
    <message>
        <source>Tick what comes back, or type an amount.</source>
        <translation>Merkitse palautuvat tai kirjoita summa.</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kassa</translation>
    </message>
    <message>
        <source>Till {till}</source>
        <translation>Kassa {till}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>time is up; waiting for Vipps MobilePay to say so</source>
        <translation>aika on loppu; odotetaan Vipps MobilePayn vahvistusta</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Aikaa jäljellä</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Juomaraha</translation>
    </message>
    <message>
        <source>tip {amount}</source>
        <translation>juomaraha {amount}</translation>
    </message>
    <message>
        <source>To change one, press its button and then the new key.</source>
        <translation>Vaihda näppäin painamalla sen painiketta ja sitten uutta näppäintä.</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>Lähetettävät</translation>
    </message>
    <message>
        <source>today {clock}</source>
        <translation>tänään klo {clock}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Yhteensä</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Esittely</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>Jäljitystunnus</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Seurantatunnus</translation>
    </message>
    <message>
        <source>Try it: click here and scan</source>
        <translation>Kokeile: napsauta tästä ja skannaa</translation>
    </message>
    <message>
        <source>Try parts again</source>
        <translation>Kokeile osia uudelleen</translation>
    </message>
    <message>
        <source>Try pushes again</source>
        <translation>Kokeile pyyntöjä puhelimeen</translation>
    </message>
    <message>
        <source>Try the sample shop</source>
        <translation>Kokeile esimerkkiliikettä</translation>
    </message>
    <message>
        <source>Two digits swapped? {who} is a regular customer.</source>
        <translation>Kaksi numeroa vaihtunut? {who} on kanta-asiakas.</translation>
    </message>
    <message>
        <source>Two minutes: one sale from the first key to the money.</source>
        <translation>Kaksi minuuttia: yksi myynti ensimmäisestä näppäimestä rahoihin.</translation>
    </message>
    <message>
        <source>Two words such as “blue heron” that tell the customer and you that it is the same request.</source>
        <translation>Kaksi sanaa, kuten ”sininen haikara”, joista asiakas ja sinä tiedätte, että kyse on samasta pyynnöstä.</translation>
    </message>
    <message>
        <source>Type a number instead</source>
        <translation>Kirjoita numero</translation>
    </message>
    <message>
        <source>Type a product and its price, such as Hoodie {price}, and press Enter.</source>
        <translation>Kirjoita tuote ja hinta, kuten Huppari {price}, ja paina Enter.</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>Kirjoita summa.</translation>
    </message>
    <message>
        <source>Type how much it is, such as 2 or 0,5.</source>
        <translation>Kirjoita määrä, esimerkiksi 2 tai 0,5.</translation>
    </message>
    <message>
        <source>Type the customer's phone number, or choose QR or link.</source>
        <translation>Kirjoita asiakkaan puhelinnumero tai valitse QR tai linkki.</translation>
    </message>
    <message>
        <source>Type who pays, for example {number}.</source>
        <translation>Kirjoita maksaja, esimerkiksi {number}.</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>Kirjoitetaan käsin</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraina</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Undone. The catalogue is as it was before.</source>
        <translation>Kumottu. Tuoteluettelo on kuten ennen.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Yksikkö</translation>
    </message>
    <message>
        <source>Unit price incl. VAT</source>
        <translation>Yksikköhinta sis. ALV</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Britannia</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} asti</translation>
    </message>
    <message>
        <source>Up to 24 hours in Norway. Where Vipps MobilePay does not let the sales unit give so long, it works for 10 minutes.</source>
        <translation>Norjassa enintään 24 tuntia. Jos Vipps MobilePay ei anna myyntipisteelle niin pitkää aikaa, se toimii 10 minuuttia.</translation>
    </message>
    <message>
        <source>USA</source>
        <translation>Yhdysvallat</translation>
    </message>
    <message>
        <source>Use as phone number</source>
        <translation>Käytä puhelinnumerona</translation>
    </message>
    <message>
        <source>use by {date}</source>
        <translation>viimeinen käyttöpäivä {date}</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>Käytä oletusta</translation>
    </message>
    <message>
        <source>Usual VAT</source>
        <translation>Tavallinen ALV</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>ALV</translation>
    </message>
    <message>
        <source>VAT {rate} of {net}</source>
        <translation>ALV {rate} summasta {net}</translation>
    </message>
    <message>
        <source>Vipps MobilePay cannot be reached now, so it is not known yet whether it happened. Nothing is done twice.</source>
        <translation>Vipps MobilePayhin ei saada yhteyttä, joten ei ole vielä selvillä, tapahtuiko se. Mitään ei tehdä kahdesti.</translation>
    </message>
    <message>
        <source>Vipps MobilePay does not accept the keys now, so it is not known yet whether it happened. Check the keys.</source>
        <translation>Vipps MobilePay ei hyväksy avaimia nyt, joten ei ole vielä selvillä, tapahtuiko se. Tarkista avaimet.</translation>
    </message>
    <message>
        <source>Vipps MobilePay needs to know whether the customer is present.</source>
        <translation>Vipps MobilePayn on tiedettävä, onko asiakas paikalla.</translation>
    </message>
    <message>
        <source>Vipps MobilePay said no: {title}. No money moved. Look at the order before you try again.</source>
        <translation>Vipps MobilePay kieltäytyi: {title}. Rahaa ei siirtynyt. Katso tilaus ennen kuin yrität uudelleen.</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Hyvityslappu</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Odottaa</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>Odottaa asiakasta</translation>
    </message>
    <message>
        <source>Waiting · {n}</source>
        <translation>Odottaa · {n}</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhookit</translation>
    </message>
    <message>
        <source>Welcome to Kvitt</source>
        <translation>Tervetuloa Kvittiin</translation>
    </message>
    <message>
        <source>Well done.</source>
        <translation>Hyvin tehty.</translation>
    </message>
    <message>
        <source>What can still be read of {file} is shown. Newest good backup: {when}. Put it back here, or close Kvitt and run:</source>
        <translation>Tiedostosta {file} näytetään se, mikä voidaan vielä lukea. Uusin kelvollinen varmuuskopio: {when}. Palauta se tässä tai sulje Kvitt ja suorita:</translation>
    </message>
    <message>
        <source>What can still be read of {file} is shown. There is no backup here: keep the file as it is and ask for help.</source>
        <translation>Tiedostosta {file} näytetään se, mikä voidaan vielä lukea. Täällä ei ole varmuuskopiota: jätä tiedosto ennalleen ja pyydä apua.</translation>
    </message>
    <message>
        <source>What comes back is worth as much as what is bought, so there is nothing to pay and no request is needed.</source>
        <translation>Palautuvat tavarat ovat yhtä arvokkaita kuin ostettavat, joten maksettavaa ei ole eikä pyyntöä tarvita.</translation>
    </message>
    <message>
        <source>What comes back is worth {more} more than what is bought. Open the order it was bought with and refund it.</source>
        <translation>Palautuvat tavarat ovat {more} arvokkaampia kuin ostettavat. Avaa tilaus, jolla ne ostettiin, ja palauta maksu.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Mitä tapahtuu</translation>
    </message>
    <message>
        <source>What is chosen here holds for the next file with the same columns, too.</source>
        <translation>Tässä valittu koskee myös seuraavaa tiedostoa, jossa on samat sarakkeet.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Mikä se on?</translation>
    </message>
    <message>
        <source>What is kept of {where} is not what Vipps MobilePay answered: it was changed by something other than Kvitt.</source>
        <translation>Tallennettu tieto {where} ei ole se, jonka Vipps MobilePay vastasi: jokin muu kuin Kvitt on muuttanut sitä.</translation>
    </message>
    <message>
        <source>What is there is shown. Make room on the disk of {file}, close Kvitt and open it again.</source>
        <translation>Olemassa olevat tiedot näytetään. Tee tilaa levylle, jolla on {file}, sulje Kvitt ja avaa se uudelleen.</translation>
    </message>
    <message>
        <source>What is there is shown. Make {file} and its folder writable, close Kvitt and open it again.</source>
        <translation>Olemassa olevat tiedot näytetään. Salli kirjoittaminen kohteeseen {file} ja sen kansioon, sulje Kvitt ja avaa se uudelleen.</translation>
    </message>
    <message>
        <source>What the customer reads</source>
        <translation>Mitä asiakas lukee</translation>
    </message>
    <message>
        <source>What was ordered</source>
        <translation>Mitä tilattiin</translation>
    </message>
    <message>
        <source>What was reserved has been released. Nothing was charged. Make a new order like this one to be paid.</source>
        <translation>Varaus on vapautettu. Mitään ei veloitettu. Tee uusi samanlainen tilaus maksun saamiseksi.</translation>
    </message>
    <message>
        <source>What was typed is discarded.</source>
        <translation>Kirjoittamasi on hylätty.</translation>
    </message>
    <message>
        <source>What you scan, pick or type next comes back: {quantity} ×</source>
        <translation>Seuraavaksi skannattu, valittu tai kirjoitettu palautetaan: {quantity} ×</translation>
    </message>
    <message>
        <source>What you scan, pick or type next: {quantity} ×</source>
        <translation>Seuraavaksi skannattu, valittu tai kirjoitettu: {quantity} ×</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>When captured</source>
        <translation>Kun veloitettu</translation>
    </message>
    <message>
        <source>Where a payment link leads afterwards.</source>
        <translation>Minne maksulinkki vie lopuksi.</translation>
    </message>
    <message>
        <source>Which column holds what?</source>
        <translation>Missä sarakkeessa mikin on?</translation>
    </message>
    <message>
        <source>Which of these reads right?</source>
        <translation>Mikä näistä luetaan oikein?</translation>
    </message>
    <message>
        <source>Who is at the till</source>
        <translation>Kuka on kassalla</translation>
    </message>
    <message>
        <source>Who is waiting cannot be read.</source>
        <translation>Odottavia ei voi lukea.</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Maksaja</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ikkuna</translation>
    </message>
    <message>
        <source>Without one, you choose a printer of this computer each time.</source>
        <translation>Ilman sitä valitset joka kerta tämän tietokoneen tulostimen.</translation>
    </message>
    <message>
        <source>Word pair on requests</source>
        <translation>Sanapari pyynnöissä</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Väärin</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>odottaa</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>vika</translation>
    </message>
    <message>
        <source>yesterday {clock}</source>
        <translation>eilen klo {clock}</translation>
    </message>
    <message>
        <source>You are the customer now: press Pay on the pretend phone. {key} brings it up.</source>
        <translation>Nyt olet asiakas: paina Maksa harjoituspuhelimessa. {key} tuo sen esiin.</translation>
    </message>
    <message>
        <source>You declined</source>
        <translation>Hylkäsit</translation>
    </message>
    <message>
        <source>Your first sale</source>
        <translation>Ensimmäinen myyntisi</translation>
    </message>
    <message>
        <source>{act}: reset</source>
        <translation>{act}: palauta</translation>
    </message>
    <message>
        <source>{amount} is reserved and nothing has been taken.</source>
        <translation>{amount} on varattu, eikä mitään ole veloitettu.</translation>
    </message>
    <message>
        <source>{amount} of it was not paid with Vipps MobilePay. Give it back the way it was paid.</source>
        <translation>{amount} siitä ei maksettu Vipps MobilePaylla. Palauta se samalla tavalla kuin se maksettiin.</translation>
    </message>
    <message>
        <source>{amount} of these goods is paid otherwise or settled by goods that come back.</source>
        <translation>{amount} näistä tavaroista on maksettu muuten tai kuitattu palautuvilla tavaroilla.</translation>
    </message>
    <message>
        <source>{amount} that is on no line comes with them.</source>
        <translation>{amount}, joka ei ole millään rivillä, tulee niiden mukana.</translation>
    </message>
    <message>
        <source>{amount} was captured.</source>
        <translation>{amount} veloitettiin.</translation>
    </message>
    <message>
        <source>{amount} was refunded.</source>
        <translation>{amount} palautettiin.</translation>
    </message>
    <message>
        <source>{captured} is captured, and {left} is reserved, but only until {until_time}.</source>
        <translation>{captured} on veloitettu, ja {left} on varattu, mutta vain {until_time} asti.</translation>
    </message>
    <message>
        <source>{captured} is captured, and {left} is still reserved until {until}.</source>
        <translation>{captured} on veloitettu, ja {left} on yhä varattu {until} asti.</translation>
    </message>
    <message>
        <source>{captured} is captured.</source>
        <translation>{captured} on veloitettu.</translation>
    </message>
    <message>
        <source>{captured} is captured. The payment is complete.</source>
        <translation>{captured} on veloitettu. Maksu on valmis.</translation>
    </message>
    <message>
        <source>{captured} is captured. The rest, {released}, was released.</source>
        <translation>{captured} on veloitettu. Loput, {released}, on vapautettu.</translation>
    </message>
    <message>
        <source>{captured} is captured. The time for the rest, {left}, ended on {until}.</source>
        <translation>{captured} on veloitettu. Aika lopuille ({left}) päättyi {until}.</translation>
    </message>
    <message>
        <source>{captured} is captured. The time limit ran out, and the rest, {released}, went back to the customer.</source>
        <translation>{captured} on veloitettu. Aika loppui, ja loput, {released}, palasivat asiakkaalle.</translation>
    </message>
    <message>
        <source>{captured} is captured. {refunded} of it was refunded on {refund_day}.</source>
        <translation>{captured} on veloitettu. Siitä palautettiin {refunded} {refund_day}.</translation>
    </message>
    <message>
        <source>{captured} of your payment has been charged. The remaining {left} is reserved until {until_time}. If we do not deliver the rest by then, that money stays with you.</source>
        <translation>Maksustasi on veloitettu {captured}. Loput {left} on varattu {until_time} asti. Jos emme toimita loppuja siihen mennessä, ne rahat jäävät sinulle.</translation>
    </message>
    <message>
        <source>{captured} of your payment has been charged. The remaining {left} is reserved until {until} and is charged when you get the rest.</source>
        <translation>Maksustasi on veloitettu {captured}. Loput {left} on varattu {until} asti ja veloitetaan, kun saat loput tavarat.</translation>
    </message>
    <message>
        <source>{captured} of your payment has been charged. The remaining {released} was released and is not charged. Your bank may need a few days to show that.</source>
        <translation>Maksustasi on veloitettu {captured}. Loput {released} on vapautettu, eikä sitä veloiteta. Pankissasi se voi näkyä vasta muutaman päivän kuluttua.</translation>
    </message>
    <message>
        <source>{captured} of your payment has been charged. The reservation of the remaining {left} held until {until}. If you still want the rest, I may have to send you a new request for it.</source>
        <translation>Maksustasi on veloitettu {captured}. Loppujen ({left}) varaus oli voimassa {until} asti. Jos haluat yhä loput, minun on ehkä lähetettävä niistä sinulle uusi pyyntö.</translation>
    </message>
    <message>
        <source>{captured} of your payment has been charged. The reservation of the remaining {released} ran out, so that money is yours again.</source>
        <translation>Maksustasi on veloitettu {captured}. Loppujen ({released}) varaus päättyi, joten ne rahat ovat taas sinun.</translation>
    </message>
    <message>
        <source>{count} papers did not come out whole: {which}. The payments are not affected.</source>
        <translation>{count} tulostetta ei tullut kokonaan ulos: {which}. Maksuihin se ei vaikuta.</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} pv {hours} t</translation>
    </message>
    <message>
        <source>{day} is closed already, and a closed day never changes. What happened since is in a later closing.</source>
        <translation>{day} on jo suljettu, eikä suljettu päivä muutu koskaan. Sen jälkeen tapahtunut on myöhemmässä päätöksessä.</translation>
    </message>
    <message>
        <source>{day} is closed under number {number}.</source>
        <translation>{day} on suljettu numerolla {number}.</translation>
    </message>
    <message>
        <source>{day} is closed, and nothing has happened since.</source>
        <translation>{day} on suljettu, eikä sen jälkeen ole tapahtunut mitään.</translation>
    </message>
    <message>
        <source>{day} is not closed.</source>
        <translation>{day} ei ole suljettu.</translation>
    </message>
    <message>
        <source>{day} is still to come. Nothing was closed.</source>
        <translation>{day} ei ole vielä tullut. Mitään ei suljettu.</translation>
    </message>
    <message>
        <source>{day} was not closed. It comes first.</source>
        <translation>Päivää {day} ei suljettu. Se tulee ensin.</translation>
    </message>
    <message>
        <source>{day}, under number {number}</source>
        <translation>{day}, numerolla {number}</translation>
    </message>
    <message>
        <source>{done} of {all} passed</source>
        <translation>{done}/{all} läpäisty</translation>
    </message>
    <message>
        <source>{earlier} is still open. Close it first, then {day}.</source>
        <translation>{earlier} on vielä auki. Sulje se ensin, sitten {day}.</translation>
    </message>
    <message>
        <source>{goal}: not yet</source>
        <translation>{goal}: ei vielä</translation>
    </message>
    <message>
        <source>{goal}: reached</source>
        <translation>{goal}: saavutettu</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} t {minutes} min</translation>
    </message>
    <message>
        <source>{key} already belongs to “{other}”. Nothing was changed; press another key.</source>
        <translation>{key} kuuluu jo toiminnolle ”{other}”. Mitään ei muutettu; paina toista näppäintä.</translation>
    </message>
    <message>
        <source>{key} types or moves in every field, so it cannot be chosen. Press a function key, or hold Ctrl or Alt.</source>
        <translation>{key} kirjoittaa tai siirtää kentissä, joten sitä ei voi valita. Paina toimintonäppäintä tai pidä Ctrl tai Alt painettuna.</translation>
    </message>
    <message>
        <source>{left} is reserved and not captured.</source>
        <translation>{left} on varattu, mutta sitä ei ole veloitettu.</translation>
    </message>
    <message>
        <source>{left} is reserved, but only until {until_time}.</source>
        <translation>{left} on varattu, mutta vain {until_time} asti.</translation>
    </message>
    <message>
        <source>{name} (inactive)</source>
        <translation>{name} (ei käytössä)</translation>
    </message>
    <message>
        <source>{name} (return)</source>
        <translation>{name} (palautus)</translation>
    </message>
    <message>
        <source>{name} loses this place.</source>
        <translation>{name} menettää tämän paikan.</translation>
    </message>
    <message>
        <source>{reference} was in {before}. Its amounts are in {now} now: look at each before you send.</source>
        <translation>{reference} oli valuutassa {before}. Summat ovat nyt valuutassa {now}: tarkista jokainen ennen lähettämistä.</translation>
    </message>
    <message>
        <source>Vipps MobilePay did not answer when the order was looked up first. Nothing was sent and no money moved. Try again.</source>
        <translation>Vipps MobilePay ei vastannut, kun tilaus ensin haettiin. Mitään ei lähetetty eikä rahaa siirtynyt. Yritä uudelleen.</translation>
    </message>
    <message>
        <source>{name} was to be used by {date}. Take it off the order, or sell it knowingly.</source>
        <translation>{name} oli käytettävä viimeistään {date}. Poista se tilauksesta tai myy se tietoisesti.</translation>
    </message>
    <message>
        <source>{name}: {now} becomes {then}</source>
        <translation>{name}: {now} → {then}</translation>
    </message>
    <message>
        <source>{place} · free</source>
        <translation>{place} · vapaa</translation>
    </message>
    <message>
        <source>{printer} has taken the test page. Look at it.</source>
        <translation>{printer} otti testisivun vastaan. Katso se.</translation>
    </message>
    <message>
        <source>{quantity} of it</source>
        <translation>{quantity} kpl</translation>
    </message>
    <message>
        <source>{refunded} of it is refunded.</source>
        <translation>Siitä on palautettu {refunded}.</translation>
    </message>
    <message>
        <source>{refunded} was refunded to you on {refund_day}.</source>
        <translation>Sinulle palautettiin {refunded} {refund_day}.</translation>
    </message>
    <message>
        <source>{released} is released.</source>
        <translation>{released} on vapautettu.</translation>
    </message>
    <message>
        <source>{shop}: {amount}</source>
        <translation>{shop}: {amount}</translation>
    </message>
    <message>
        <source>{step} is being released.</source>
        <translation>{step} on parhaillaan vapautettavana.</translation>
    </message>
    <message>
        <source>{text} can be read two ways. Type {thousands} or {decimals}.</source>
        <translation>{text} voidaan lukea kahdella tavalla. Kirjoita {thousands} tai {decimals}.</translation>
    </message>
    <message>
        <source>{text} can be read two ways. Type {times} or {name}.</source>
        <translation>{text} voidaan lukea kahdella tavalla. Kirjoita {times} tai {name}.</translation>
    </message>
    <message>
        <source>{text} cannot be a receipt number. Type a whole number above zero.</source>
        <translation>{text} ei voi olla kuittinumero. Kirjoita nollaa suurempi kokonaisluku.</translation>
    </message>
    <message>
        <source>{text} cannot be a reference. Use 8 to 64 letters, digits and hyphens.</source>
        <translation>{text} ei voi olla viite. Käytä 8–64 kirjainta, numeroa ja yhdysmerkkiä.</translation>
    </message>
    <message>
        <source>{text} cannot be a return address. It must start with https://.</source>
        <translation>{text} ei voi olla paluuosoite. Alussa on oltava https://.</translation>
    </message>
    <message>
        <source>{text} cannot be a webhook address. It must start with https:// and use port 443, 80 or 8080.</source>
        <translation>{text} ei voi olla webhook-osoite. Alussa on oltava https:// ja portin on oltava 443, 80 tai 8080.</translation>
    </message>
    <message>
        <source>{text} cannot be printed as a barcode. Use plain letters and digits.</source>
        <translation>{text} ei tulostu viivakoodina. Käytä tavallisia kirjaimia ja numeroita.</translation>
    </message>
    <message>
        <source>{text} cannot be put back ({reason}). Nothing was changed. Choose another copy.</source>
        <translation>{text} ei kelpaa palautettavaksi ({reason}). Mitään ei muutettu. Valitse toinen kopio.</translation>
    </message>
    <message>
        <source>{text} cannot be read: it is a folder, a pipe or a device. Choose a file.</source>
        <translation>Kohdetta {text} ei voi lukea: se on kansio, putki tai laite. Valitse tiedosto.</translation>
    </message>
    <message>
        <source>{text} cannot be shown to customers. It must begin with https://.</source>
        <translation>{text} ei kelpaa asiakkaille näytettäväksi. Sen on alettava https://.</translation>
    </message>
    <message>
        <source>{text} cannot start a reference. Use 1 to 8 letters or digits, a letter first.</source>
        <translation>{text} ei voi aloittaa viitettä. Käytä 1–8 kirjainta tai numeroa, ensin kirjain.</translation>
    </message>
    <message>
        <source>{text} does not say which line and how many. Write 2=1 for one of the second line.</source>
        <translation>{text} ei kerro riviä ja määrää. Kirjoita 2=1, kun toista riviä on yksi.</translation>
    </message>
    <message>
        <source>{text} does not start with the code of any country.</source>
        <translation>{text} ei ala minkään maan koodilla.</translation>
    </message>
    <message>
        <source>{text} has been sent and can no longer be changed.</source>
        <translation>{text} on lähetetty, eikä sitä voi enää muuttaa.</translation>
    </message>
    <message>
        <source>{text} is in another currency. Amounts here are in {currency}.</source>
        <translation>{text} on eri valuutassa. Summat ovat täällä valuutassa {currency}.</translation>
    </message>
    <message>
        <source>{text} is more than an amount can be.</source>
        <translation>{text} on enemmän kuin summa voi olla.</translation>
    </message>
    <message>
        <source>{text} is neither yes nor no.</source>
        <translation>{text} ei ole kyllä eikä ei.</translation>
    </message>
    <message>
        <source>{text} is no address of a server. It reads postgresql://name@server/database.</source>
        <translation>{text} ei ole palvelimen osoite. Sen muoto on postgresql://nimi@palvelin/tietokanta.</translation>
    </message>
    <message>
        <source>{text} is no minimum age. Type years from 0 to {most}.</source>
        <translation>{text} ei ole alaikäraja. Kirjoita vuodet 0–{most}.</translation>
    </message>
    <message>
        <source>{text} is not a discount. Type an amount, or a percentage from 0 to 100 such as 10 %.</source>
        <translation>{text} ei ole alennus. Kirjoita summa tai prosentti välillä 0–100, kuten 10 %.</translation>
    </message>
    <message>
        <source>{text} is not a layout of scale labels. Write one of 12 places such as {example}.</source>
        <translation>{text} ei ole vaakaetiketin asettelu. Kirjoita 12 merkin asettelu, esimerkiksi {example}.</translation>
    </message>
    <message>
        <source>{text} is not a line. Write name;id;quantity;unit price;vat%.</source>
        <translation>{text} ei ole rivi. Kirjoita nimi;tunnus;määrä;yksikköhinta;alv%.</translation>
    </message>
    <message>
        <source>{text} is not a phone number. Type digits, with + and the country code for a foreign one.</source>
        <translation>{text} ei ole puhelinnumero. Kirjoita numeroita, ulkomaiseen myös + ja maakoodi.</translation>
    </message>
    <message>
        <source>{text} is not a quantity. Type a number above zero, such as 2 or 0,5.</source>
        <translation>{text} ei ole määrä. Kirjoita nollaa suurempi luku, kuten 2 tai 0,5.</translation>
    </message>
    <message>
        <source>{text} is not a unit. Use pcs, kg, litre, minute, km or kWh.</source>
        <translation>{text} ei ole yksikkö. Käytä kpl, kg, litra, min, km tai kWh.</translation>
    </message>
    <message>
        <source>{text} is not a VAT rate of the country ({rates}). Correct it, or allow other rates.</source>
        <translation>{text} ei ole maan verokanta ({rates}). Korjaa se tai salli muut verokannat.</translation>
    </message>
    <message>
        <source>{text} is not a VAT rate. Type a percentage from 0 to 100.</source>
        <translation>{text} ei ole verokanta. Kirjoita prosentti välillä 0–100.</translation>
    </message>
    <message>
        <source>{text} is not an address that keys may be sent to. Use this machine or one of the two Vipps hosts.</source>
        <translation>{text} ei ole osoite, johon avaimia saa lähettää. Käytä tätä konetta tai jompaakumpaa Vippsin osoitetta.</translation>
    </message>
    <message>
        <source>{text} is not an amount. Type digits, and a comma before the øre.</source>
        <translation>{text} ei ole summa. Kirjoita numeroita ja pilkku ennen senttejä.</translation>
    </message>
    <message>
        <source>{text} is not one of the choices.</source>
        <translation>{text} ei ole vaihtoehdoissa.</translation>
    </message>
    <message>
        <source>{text} is not the address of a printer. Type host:port, or 04b8:0202 for USB, or a port such as COM3.</source>
        <translation>{text} ei ole tulostimen osoite. Kirjoita isäntä:portti, USB:lle 04b8:0202 tai portti, kuten COM3.</translation>
    </message>
    <message>
        <source>{what}, never arrived</source>
        <translation>{what}, ei mennyt perille</translation>
    </message>
    <message>
        <source>{what}, not known yet</source>
        <translation>{what}, ei vielä selvillä</translation>
    </message>
    <message>
        <source>{what}, on its way</source>
        <translation>{what}, kesken</translation>
    </message>
    <message>
        <source>{what}, refused</source>
        <translation>{what}, evätty</translation>
    </message>
    <message>
        <source>{which}: the paper did not come out whole. The payment is not affected.</source>
        <translation>{which}: Tuloste ei tullut kokonaan ulos. Maksuun se ei vaikuta.</translation>
    </message>
    <message>
        <source>{written}, changed {changed}</source>
        <translation>{written}, muutettu {changed}</translation>
    </message>
    <message>
        <source>· guarantee over</source>
        <translation>· takuu päättynyt</translation>
    </message>
    <message>
        <source>· rest until {day}</source>
        <translation>· loput {day} asti</translation>
    </message>
    <message>
        <source>· time limit over</source>
        <translation>· määräaika päättynyt</translation>
    </message>
    <message>
        <source>“{text}” is not a day. Write it like 2026-11-30, or today, or yesterday.</source>
        <translation>”{text}” ei ole päivä. Kirjoita se muodossa 2026-11-30, tai tänään tai eilen.</translation>
    </message>
    <message>
        <source>“{text}” is typed, but it is not in the order. Nothing was sent. Press Enter to add it, or Esc to clear it.</source>
        <translation>”{text}” on kirjoitettu, mutta ei ole tilauksessa. Mitään ei lähetetty. Lisää se painamalla Enter tai poista se painamalla Esc.</translation>
    </message>
    <message>
        <source>− Return</source>
        <translation>− Palautus</translation>
    </message>
    <message>
        <source>○ not connected</source>
        <translation>○ ei yhteyttä</translation>
    </message>
    <message>
        <source>○ only reading</source>
        <translation>○ vain luku</translation>
    </message>
    <message>
        <source>● changed from the default</source>
        <translation>● muutettu oletuksesta</translation>
    </message>
    <message>
        <source>● connected</source>
        <translation>● yhdistetty</translation>
    </message>
    <message>
        <source>The data file is damaged ({reason}). Nothing was sent or saved. Put the newest backup back: in the window, or with kvitt restore.</source>
        <translation>Datatiedosto on vioittunut ({reason}). Mitään ei lähetetty eikä tallennettu. Palauta uusin varmuuskopio ikkunassa tai komennolla kvitt restore.</translation>
    </message>
    <message>
        <source>The data file holds something that Kvitt did not make ({reason}). Nothing was sent or saved. Put the newest backup back: in the window, or with kvitt restore.</source>
        <translation>Datatiedostossa on jotain, mitä Kvitt ei ole tehnyt ({reason}). Mitään ei lähetetty eikä tallennettu. Palauta uusin varmuuskopio ikkunassa tai komennolla kvitt restore.</translation>
    </message>
    <message>
        <source>serial no. {serial}</source>
        <translation>sarjanro {serial}</translation>
    </message>
    <message>
        <source>made {date}</source>
        <translation>valmistettu {date}</translation>
    </message>
    <message>
        <source>packed {date}</source>
        <translation>pakattu {date}</translation>
    </message>
    <message>
        <source>sell by {date}</source>
        <translation>myytävä viimeistään {date}</translation>
    </message>
    <message>
        <source>There are no keys to ask Vipps MobilePay with, so it is not known yet whether it happened. Nothing is done twice. Unlock the key store of this machine.</source>
        <translation>Avaimia Vipps MobilePayn kysymiseen ei ole, joten ei ole vielä selvillä, tapahtuiko se. Mitään ei tehdä kahdesti. Avaa tämän koneen avainsäilön lukitus.</translation>
    </message>
    <message>
        <source>{text} is only the code of the country. Type the whole number.</source>
        <translation>{text} on vain maatunnus. Kirjoita koko numero.</translation>
    </message>
    <message>
        <source>{amount} for these goods was not paid with Vipps MobilePay. Nothing was refunded. Give it back the way it was paid.</source>
        <translation>{amount} näistä tavaroista ei maksettu Vipps MobilePaylla. Mitään ei palautettu. Palauta se samalla tavalla kuin se maksettiin.</translation>
    </message>
    <message>
        <source>The spreadsheet shows an error here: {text}. Mend it there and save the file again.</source>
        <translation>Taulukko näyttää tässä virheen: {text}. Korjaa se siellä ja tallenna tiedosto uudelleen.</translation>
    </message>
    <message>
        <source>This is a spreadsheet and no CSV file. Nothing was imported. Open it, choose “Save as” and CSV, and take that file.</source>
        <translation>Tämä on taulukko eikä CSV-tiedosto. Mitään ei tuotu. Avaa se, valitse ”Tallenna nimellä” ja CSV, ja ota se tiedosto.</translation>
    </message>
    <message>
        <source>A tag needs at least one letter or digit.</source>
        <translation>Tunnisteessa on oltava ainakin yksi kirjain tai numero.</translation>
    </message>
    <message>
        <source>An order can have {most} tags. Remove one first.</source>
        <translation>Tilauksella voi olla {most} tunnistetta. Poista ensin yksi.</translation>
    </message>
    <message>
        <source>Nothing about this order is unclear. There is nothing to compare.</source>
        <translation>Tässä tilauksessa mikään ei ole epäselvää. Vertailtavaa ei ole.</translation>
    </message>
    <message>
        <source>Say why, in a few words: it is kept in the action log.</source>
        <translation>Kerro muutamalla sanalla miksi: se jää toimintalokiin.</translation>
    </message>
    <message>
        <source>Somebody compared our record with that of Vipps MobilePay and said that this step did not happen. No money moved by it.</source>
        <translation>Joku vertasi omaa kirjanpitoamme Vipps MobilePayn tietoihin ja totesi, että tätä vaihetta ei tapahtunut. Se ei siirtänyt rahaa.</translation>
    </message>
    <message>
        <source>That entry of the log at Vipps MobilePay is not this step: it must be of {amount}, and no other step's. Nothing was changed.</source>
        <translation>Se Vipps MobilePayn lokin rivi ei ole tämä vaihe: sen summan on oltava {amount}, eikä se saa kuulua toiseen vaiheeseen. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The note has {length} characters; it can have {most}. Nothing was changed.</source>
        <translation>Muistiinpanossa on {length} merkkiä; siinä saa olla {most}. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The tag has {length} characters; it can have {most}.</source>
        <translation>Tunnisteessa on {length} merkkiä; siinä saa olla {most}.</translation>
    </message>
    <message>
        <source>Vipps MobilePay has no payment {text} for this sales unit. Nothing was changed. Look at the reference again: capital and small letters are not the same.</source>
        <translation>Vipps MobilePaylla ei ole maksua {text} tälle myyntipisteelle. Mitään ei muutettu. Katso viite uudelleen: isot ja pienet kirjaimet eivät ole sama asia.</translation>
    </message>
    <message>
        <source>The certificates that this machine is set to use (SSL_CERT_FILE) cannot be read. Nothing was sent and no money moved. Correct that setting.</source>
        <translation>Varmenteita, joita tämä kone on asetettu käyttämään (SSL_CERT_FILE), ei voi lukea. Mitään ei lähetetty, eikä rahaa siirtynyt. Korjaa asetus.</translation>
    </message>
    <message>
        <source>The key store of this machine has not answered yet. Nothing was sent and no money moved. Unlock it, then try again in a moment.</source>
        <translation>Tämän koneen avainsäilö ei ole vielä vastannut. Mitään ei lähetetty, eikä rahaa siirtynyt. Avaa sen lukitus ja yritä hetken päästä uudelleen.</translation>
    </message>
    <message>
        <source>The proxy that this machine is set to use does not work. Nothing was sent and no money moved. Correct it in the network settings (or HTTPS_PROXY).</source>
        <translation>Välityspalvelin, jota tämä kone on asetettu käyttämään, ei toimi. Mitään ei lähetetty, eikä rahaa siirtynyt. Korjaa se verkkoasetuksissa (tai HTTPS_PROXY).</translation>
    </message>
    <message>
        <source>This machine does not trust the certificate that it was shown. Nothing was sent and no money moved. Check the date of this machine, and ask who looks after its network.</source>
        <translation>Tämä kone ei luota sille näytettyyn varmenteeseen. Mitään ei lähetetty, eikä rahaa siirtynyt. Tarkista koneen päivämäärä ja kysy verkosta vastaavalta.</translation>
    </message>
    <message>
        <source>Vipps MobilePay cannot be reached. Nothing was sent and no money moved. Try again when the network is back.</source>
        <translation>Vipps MobilePayhin ei saada yhteyttä. Mitään ei lähetetty, eikä rahaa siirtynyt. Yritä uudelleen, kun verkko toimii.</translation>
    </message>
    <message>
        <source>Vipps MobilePay could not let Kvitt in just now. Nothing was sent and no money moved. Try again in a moment.</source>
        <translation>Vipps MobilePay ei voinut päästää Kvittiä sisään juuri nyt. Mitään ei lähetetty, eikä rahaa siirtynyt. Yritä hetken päästä uudelleen.</translation>
    </message>
    <message>
        <source>Vipps MobilePay did not answer. Nothing was sent and no money moved. Try again in a moment.</source>
        <translation>Vipps MobilePay ei vastannut. Mitään ei lähetetty, eikä rahaa siirtynyt. Yritä hetken päästä uudelleen.</translation>
    </message>
    <message>
        <source>There is no safe place for keys here. Nothing was sent and no money moved. Unlock or install a key store, or set the four KVITT_ variables.</source>
        <translation>Avaimille ei ole turvallista paikkaa. Mitään ei lähetetty, eikä rahaa siirtynyt. Avaa tai asenna avainsäilö tai aseta neljä KVITT_-muuttujaa.</translation>
    </message>
    <message>
        <source>Approvals have been slow everywhere for {minutes} min.</source>
        <translation>Hyväksynnät ovat olleet hitaita kaikkialla jo {minutes} min.</translation>
    </message>
    <message>
        <source>Case card</source>
        <translation>Tapauskortti</translation>
    </message>
    <message>
        <source>Copy the case card</source>
        <translation>Kopioi tapauskortti</translation>
    </message>
    <message>
        <source>Copy what to say</source>
        <translation>Kopioi sanottava</translation>
    </message>
    <message>
        <source>Language of the customer</source>
        <translation>Asiakkaan kieli</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>Viime kutsut</translation>
    </message>
    <message>
        <source>Other customers approve as usual; only this one takes long.</source>
        <translation>Muut asiakkaat hyväksyvät tavalliseen tapaan; vain tällä asiakkaalla kestää.</translation>
    </message>
    <message>
        <source>The case card is copied.</source>
        <translation>Tapauskortti on kopioitu.</translation>
    </message>
    <message>
        <source>What to say is copied.</source>
        <translation>Sanottava on kopioitu.</translation>
    </message>
    <message>
        <source>What to say to the customer</source>
        <translation>Mitä sanot asiakkaalle</translation>
    </message>
    <message>
        <source>With personal data</source>
        <translation>Henkilötiedot mukaan</translation>
    </message>
    <message>
        <source>A newer tracking link took its place.</source>
        <translation>Uudempi seurantalinkki tuli sen tilalle.</translation>
    </message>
    <message>
        <source>A tracking page begins with https:// and has {gap} once where the tracking number goes.</source>
        <translation>Seurantasivu alkaa https:// ja siinä on {gap} kerran seurantatunnuksen paikalla.</translation>
    </message>
    <message>
        <source>Add a carrier</source>
        <translation>Lisää kuljetusliike</translation>
    </message>
    <message>
        <source>After this: captured {captured}, {left} is released.</source>
        <translation>Tämän jälkeen: veloitettu {captured}, {left} vapautetaan.</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Kuljetusliikkeet</translation>
    </message>
    <message>
        <source>Delivery information: {url}</source>
        <translation>Toimitustiedot: {url}</translation>
    </message>
    <message>
        <source>It is not known yet whether the customer's app shows the tracking link. Kvitt tries again by itself.</source>
        <translation>Ei ole vielä selvillä, näkyykö seurantalinkki asiakkaan sovelluksessa. Kvitt yrittää itse uudelleen.</translation>
    </message>
    <message>
        <source>Keep {amount} reserved</source>
        <translation>Pidä {amount} varattuna</translation>
    </message>
    <message>
        <source>Name of carrier {n}</source>
        <translation>Kuljetusliikkeen {n} nimi</translation>
    </message>
    <message>
        <source>No receipt.</source>
        <translation>Ei kuittia.</translation>
    </message>
    <message>
        <source>No tracking link.</source>
        <translation>Ei seurantalinkkiä.</translation>
    </message>
    <message>
        <source>No tracking page</source>
        <translation>Ei seurantasivua</translation>
    </message>
    <message>
        <source>Not read from Vipps MobilePay yet.</source>
        <translation>Ei vielä luettu Vipps MobilePaysta.</translation>
    </message>
    <message>
        <source>Read from Vipps MobilePay {when}</source>
        <translation>Luettu Vipps MobilePaysta {when}</translation>
    </message>
    <message>
        <source>Read it now</source>
        <translation>Lue nyt</translation>
    </message>
    <message>
        <source>Receipt of {amount}: {names}</source>
        <translation>Kuitti {amount}: {names}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Poista {name}</translation>
    </message>
    <message>
        <source>Save carriers</source>
        <translation>Tallenna kuljetusliikkeet</translation>
    </message>
    <message>
        <source>Show the link again</source>
        <translation>Näytä linkki uudelleen</translation>
    </message>
    <message>
        <source>That is no list of carriers. Nothing was changed.</source>
        <translation>Se ei ole luettelo kuljetusliikkeistä. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The carrier needs a name.</source>
        <translation>Kuljetusliike tarvitsee nimen.</translation>
    </message>
    <message>
        <source>The customer can follow the parcel in the app.</source>
        <translation>Asiakas voi seurata pakettia sovelluksessa.</translation>
    </message>
    <message>
        <source>The name of a carrier has at most {longest} characters.</source>
        <translation>Kuljetusliikkeen nimessä on enintään {longest} merkkiä.</translation>
    </message>
    <message>
        <source>The rest of the reservation</source>
        <translation>Loput varauksesta</translation>
    </message>
    <message>
        <source>The shipment did not go through, so its tracking link was not shown. No money moved.</source>
        <translation>Lähetys ei mennyt läpi, joten sen seurantalinkkiä ei näytetty. Rahaa ei siirtynyt.</translation>
    </message>
    <message>
        <source>The tracking link is not shown. The shipment and the money stand as they are.</source>
        <translation>Seurantalinkki ei näy. Lähetys ja rahat ovat ennallaan.</translation>
    </message>
    <message>
        <source>The tracking link is on its way. Kvitt tries again by itself.</source>
        <translation>Seurantalinkki on matkalla. Kvitt yrittää itse uudelleen.</translation>
    </message>
    <message>
        <source>There can be at most {most} carriers.</source>
        <translation>Kuljetusliikkeitä voi olla enintään {most}.</translation>
    </message>
    <message>
        <source>There is a carrier called {name} already. Choose another name.</source>
        <translation>Kuljetusliike {name} on jo olemassa. Valitse toinen nimi.</translation>
    </message>
    <message>
        <source>There is no tracking page for this carrier and number. Nothing was sent. Choose a carrier that has one, and give the tracking number.</source>
        <translation>Tälle kuljetusliikkeelle ja numerolle ei ole seurantasivua. Mitään ei lähetetty. Valitse liike, jolla sellainen on, ja anna seurantatunnus.</translation>
    </message>
    <message>
        <source>Tracking link for the app</source>
        <translation>Seurantalinkki sovellukseen</translation>
    </message>
    <message>
        <source>Tracking page of carrier {n}</source>
        <translation>Kuljetusliikkeen {n} seurantasivu</translation>
    </message>
    <message>
        <source>Who carries your parcels, and where they can be followed. {number} stands for the tracking number.</source>
        <translation>Kuka kuljettaa pakettisi ja missä niitä voi seurata. {number} on seurantatunnuksen paikka.</translation>
    </message>
    <message>
        <source>As written.</source>
        <translation>Kirjoitetussa muodossa.</translation>
    </message>
    <message>
        <source>Reason on refund slips</source>
        <translation>Syy palautusvahvistuksissa</translation>
    </message>
    <message>
        <source>This order has no such refund, so there is no slip for it.</source>
        <translation>Tilauksella ei ole tällaista palautusta, joten siitä ei ole vahvistusta.</translation>
    </message>
    <message>
        <source>A refund through {app} is possible for 365 days, and those are over, so nothing was refunded now. We will find another way to give you the money back.</source>
        <translation>Palautus palvelulla {app} on mahdollinen 365 päivää, ja ne ovat kuluneet, joten mitään ei palautettu nyt. Löydämme muun tavan antaa rahat takaisin.</translation>
    </message>
    <message>
        <source>I cannot make this refund through {app}, so nothing was refunded now. I will find out how you get the money back and let you know.</source>
        <translation>En voi tehdä tätä palautusta palvelulla {app}, joten mitään ei palautettu nyt. Selvitän, miten saat rahat takaisin, ja kerron siitä sinulle.</translation>
    </message>
    <message>
        <source>I do not see your approval yet, so nothing was charged now. Please open the {app} app and approve {total}.</source>
        <translation>En näe vielä hyväksyntääsi, joten mitään ei veloitettu nyt. Avaa {app}-sovellus ja hyväksy {total}.</translation>
    </message>
    <message>
        <source>The request had ended already, and this attempt moved no money. If something is still to be paid, I will send you a new one.</source>
        <translation>Pyyntö oli jo päättynyt, eikä tämä yritys siirtänyt rahaa. Jos jotain on vielä maksamatta, lähetän sinulle uuden.</translation>
    </message>
    <message>
        <source>There is nothing that I can refund just now, so no money moved. I am looking at the payment and will let the reservation or the request go if that is what you need.</source>
        <translation>Juuri nyt ei ole mitään palautettavaa, joten rahaa ei siirtynyt. Katson maksua ja puran varauksen tai pyynnön, jos tarvitset sitä.</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Peru loput</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Valitse kaikki</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Älä valitse mitään</translation>
    </message>
    <message>
        <source>Choose what leaves</source>
        <translation>Valitse, mikä lähtee</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>valittu</translation>
    </message>
    <message>
        <source>Do what is left: {n}</source>
        <translation>Tee loput: {n}</translation>
    </message>
    <message>
        <source>failed: {n}</source>
        <translation>epäonnistui: {n}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>It could not be shipped now. Open the order to see why.</source>
        <translation>Sitä ei voitu lähettää nyt. Avaa tilaus nähdäksesi miksi.</translation>
    </message>
    <message>
        <source>It is not known yet whether it went through. Nothing is done twice.</source>
        <translation>Ei ole vielä selvillä, menikö se läpi. Mitään ei tehdä kahdesti.</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>Monta kerralla</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>ei valittu</translation>
    </message>
    <message>
        <source>not known yet: {n}</source>
        <translation>ei vielä selvillä: {n}</translation>
    </message>
    <message>
        <source>Orders are being shipped already. Wait until they are done, or cancel that.</source>
        <translation>Tilauksia lähetetään jo. Odota, että ne valmistuvat, tai peru se.</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>tauolla</translation>
    </message>
    <message>
        <source>Reserved for</source>
        <translation>Varattuna vielä</translation>
    </message>
    <message>
        <source>Ship and capture this one</source>
        <translation>Lähetä ja veloita tämä</translation>
    </message>
    <message>
        <source>Shipped so far</source>
        <translation>Lähetetty tähän mennessä</translation>
    </message>
    <message>
        <source>time is over</source>
        <translation>aika on loppunut</translation>
    </message>
    <message>
        <source>What is to go</source>
        <translation>Mitä lähtee</translation>
    </message>
    <message>
        <source>{done} of {whole} shipped and captured</source>
        <translation>{done}/{whole} lähetetty ja veloitettu</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Tallennettu haku tarvitsee nimen.</translation>
    </message>
    <message>
        <source>Capture soon</source>
        <translation>Veloitettava pian</translation>
    </message>
    <message>
        <source>Does not add up</source>
        <translation>Ei täsmää</translation>
    </message>
    <message>
        <source>The name of a saved search has at most {most} characters.</source>
        <translation>Tallennetun haun nimessä on enintään {most} merkkiä.</translation>
    </message>
    <message>
        <source>There is nothing to search for.</source>
        <translation>Hakua varten ei ole tekstiä.</translation>
    </message>
    <message>
        <source>This order has no such shipment, so there is no packing slip for it.</source>
        <translation>Tällä tilauksella ei ole sellaista lähetystä, joten sille ei ole lähetyslistaa.</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Tulosta vahvistus</translation>
    </message>
    <message>
        <source>The text of the paper is copied.</source>
        <translation>Paperin teksti on kopioitu.</translation>
    </message>
    <message>
        <source>All orders that match</source>
        <translation>Kaikki sopivat tilaukset</translation>
    </message>
    <message>
        <source>An order, a customer, a product, a page, or what you want to do</source>
        <translation>Tilaus, asiakas, tuote, sivu tai mitä haluat tehdä</translation>
    </message>
    <message>
        <source>Asking Vipps MobilePay…</source>
        <translation>Kysytään Vipps MobilePaylta…</translation>
    </message>
    <message>
        <source>Can be captured until {day}.</source>
        <translation>Voidaan veloittaa {day} asti.</translation>
    </message>
    <message>
        <source>Change “{words}” in the search</source>
        <translation>Muuta sanaa ”{words}” haussa</translation>
    </message>
    <message>
        <source>Close the tab of the order</source>
        <translation>Sulje tilauksen välilehti</translation>
    </message>
    <message>
        <source>Close {reference}</source>
        <translation>Sulje {reference}</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Tee</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Etsi mitä tahansa</translation>
    </message>
    <message>
        <source>Keep it here as an order</source>
        <translation>Säilytä täällä tilauksena</translation>
    </message>
    <message>
        <source>Keep this tab</source>
        <translation>Pidä tämä välilehti</translation>
    </message>
    <message>
        <source>Leave out: {words}</source>
        <translation>Jätä pois: {words}</translation>
    </message>
    <message>
        <source>Let it go when there are many</source>
        <translation>Anna mennä, kun niitä on monta</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Katso uudelleen</translation>
    </message>
    <message>
        <source>Look up {reference} at Vipps MobilePay</source>
        <translation>Hae {reference} Vipps MobilePaysta</translation>
    </message>
    <message>
        <source>Looking through earlier orders…</source>
        <translation>Etsitään aiemmista tilauksista…</translation>
    </message>
    <message>
        <source>Next open order</source>
        <translation>Seuraava avoin tilaus</translation>
    </message>
    <message>
        <source>Nothing here? Next step</source>
        <translation>Ei mitään? Seuraava vaihe</translation>
    </message>
    <message>
        <source>Nothing matches “{query}”.</source>
        <translation>Mikään ei vastaa hakua ”{query}”.</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Avoimet tilaukset</translation>
    </message>
    <message>
        <source>Read {moment}</source>
        <translation>Luettu {moment}</translation>
    </message>
    <message>
        <source>Search without “{words}”</source>
        <translation>Hae ilman sanaa ”{words}”</translation>
    </message>
    <message>
        <source>The time limit is over since {day}.</source>
        <translation>Määräaika päättyi {day}.</translation>
    </message>
    <message>
        <source>This payment was not made in this program. Nothing is kept until you say so.</source>
        <translation>Tätä maksua ei tehty tässä ohjelmassa. Mitään ei tallenneta ennen kuin sanot niin.</translation>
    </message>
    <message>
        <source>To the page after</source>
        <translation>Seuraavalle sivulle</translation>
    </message>
    <message>
        <source>To the page before</source>
        <translation>Edelliselle sivulle</translation>
    </message>
    <message>
        <source>Try four digits of a number, ~500 yesterday, a word pair, or what you want to do.</source>
        <translation>Kokeile puhelinnumeron neljää numeroa, ~500 eilen, sanaparia tai mitä haluat tehdä.</translation>
    </message>
    <message>
        <source>What Vipps MobilePay says</source>
        <translation>Näin sanoo Vipps MobilePay</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Tämä löytyi</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>summa</translation>
    </message>
    <message>
        <source>as of {moment}</source>
        <translation>tilanne {moment}</translation>
    </message>
    <message>
        <source>day</source>
        <translation>päivä</translation>
    </message>
    <message>
        <source>found in: {places}</source>
        <translation>löytyi: {places}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>alkaen {day}</translation>
    </message>
    <message>
        <source>made by</source>
        <translation>tehnyt</translation>
    </message>
    <message>
        <source>made elsewhere</source>
        <translation>tehty muualla</translation>
    </message>
    <message>
        <source>more than {count} orders</source>
        <translation>yli {count} tilausta</translation>
    </message>
    <message>
        <source>not {words}</source>
        <translation>ei {words}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>muistiinpano</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numero</translation>
    </message>
    <message>
        <source>product</source>
        <translation>tuote</translation>
    </message>
    <message>
        <source>psp reference</source>
        <translation>psp-viite</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>kuitti</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>viite</translation>
    </message>
    <message>
        <source>sales unit</source>
        <translation>myyntipiste</translation>
    </message>
    <message>
        <source>state</source>
        <translation>tila</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>tunniste</translation>
    </message>
    <message>
        <source>their orders</source>
        <translation>asiakkaan tilaukset</translation>
    </message>
    <message>
        <source>time</source>
        <translation>aika</translation>
    </message>
    <message>
        <source>tracking number</source>
        <translation>seurantatunnus</translation>
    </message>
    <message>
        <source>word pair</source>
        <translation>sanapari</translation>
    </message>
    <message>
        <source>A refund can be made until {until}.</source>
        <translation>Palautuksen voi tehdä {until} asti.</translation>
    </message>
    <message>
        <source>It goes to the account that the customer has chosen in the {app} app for receiving money, usually between {first} and {last}, and at the latest on {latest}.</source>
        <translation>Rahat menevät tilille, jonka asiakas on valinnut {app}-sovelluksessa rahan vastaanottamiseen, yleensä {first}–{last} ja viimeistään {latest}.</translation>
    </message>
    <message>
        <source>It goes to the card that was used, usually between {first} and {last}, and at the latest on {latest}.</source>
        <translation>Rahat menevät käytetylle kortille, yleensä {first}–{last} ja viimeistään {latest}.</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Kaikki tilaukset</translation>
    </message>
    <message>
        <source>For everybody in the shop</source>
        <translation>Kaikille liikkeessä</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Luettelot</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Luettelon nimi</translation>
    </message>
    <message>
        <source>Not paid today</source>
        <translation>Ei maksettu tänään</translation>
    </message>
    <message>
        <source>Nothing is in this list now.</source>
        <translation>Tässä luettelossa ei ole nyt mitään.</translation>
    </message>
    <message>
        <source>Refunded lately</source>
        <translation>Äskettäin palautettu</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Nimeä uudelleen…</translation>
    </message>
    <message>
        <source>The list “{name}” is removed. Its orders stay.</source>
        <translation>Luettelo ”{name}” on poistettu. Sen tilaukset säilyvät.</translation>
    </message>
    <message>
        <source>time limit over</source>
        <translation>määräaika ohi</translation>
    </message>
    <message>
        <source>{hours} h left</source>
        <translation>{hours} h jäljellä</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Etsi</translation>
    </message>
    <message>
        <source>{amount} is reserved for {hours} h more: capture it, or it is lost.</source>
        <translation>{amount} on varattuna vielä {hours} h: veloita summa, tai se menetetään.</translation>
    </message>
    <message>
        <source>Nothing has left yet.</source>
        <translation>Mitään ei ole vielä lähetetty.</translation>
    </message>
    <message>
        <source>Print the packing slip</source>
        <translation>Tulosta lähetyslista</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Lähetykset</translation>
    </message>
    <message>
        <source>Still to go: {lines}</source>
        <translation>Vielä lähettämättä: {lines}</translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} digits.</source>
        <translation>PIN-koodissa on {least}–{most} numeroa.</translation>
    </message>
    <message>
        <source>A PIN is needed. Type it in a terminal, or give it with KVITT_PIN or --pin-from.</source>
        <translation>PIN-koodi tarvitaan. Kirjoita se päätteessä tai anna se muuttujassa KVITT_PIN tai valinnalla --pin-from.</translation>
    </message>
    <message>
        <source>A name cannot have a plus sign in it.</source>
        <translation>Nimessä ei voi olla plusmerkkiä.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Henkilöllä on oltava nimi.</translation>
    </message>
    <message>
        <source>Ask where an order stands</source>
        <translation>Tilauksen tilan kysyminen</translation>
    </message>
    <message>
        <source>Cancel requests</source>
        <translation>Pyyntöjen peruminen</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Veloita</translation>
    </message>
    <message>
        <source>Change people</source>
        <translation>Henkilöiden muuttaminen</translation>
    </message>
    <message>
        <source>Change the catalogue</source>
        <translation>Luettelon muuttaminen</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>Asetusten muuttaminen</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Myyjä</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Keep what is typed</source>
        <translation>Kirjoitetun säilyttäminen</translation>
    </message>
    <message>
        <source>Keep what was approved</source>
        <translation>Hyväksytyn pitäminen</translation>
    </message>
    <message>
        <source>Make and put back backups</source>
        <translation>Varmuuskopioiden tekeminen ja palauttaminen</translation>
    </message>
    <message>
        <source>Make and send orders</source>
        <translation>Tilausten tekeminen ja lähettäminen</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Esimies</translation>
    </message>
    <message>
        <source>Minutes are a whole number from 0 to {most}; 0 never locks.</source>
        <translation>Minuutit ovat kokonaisluku 0–{most}; 0 ei lukitse koskaan.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ei kukaan</translation>
    </message>
    <message>
        <source>Nobody is signed in. Say who you are first; in a terminal with --as NAME. Nothing was done.</source>
        <translation>Kukaan ei ole kirjautunut. Kerro ensin kuka olet; päätteessä --as NIMI. Mitään ei tehty.</translation>
    </message>
    <message>
        <source>Nobody of the name {name} works here.</source>
        <translation>Täällä ei ole töissä ketään nimeltä {name}.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Omistaja</translation>
    </message>
    <message>
        <source>See whole phone numbers</source>
        <translation>Koko puhelinnumeroiden näkeminen</translation>
    </message>
    <message>
        <source>Set up webhooks</source>
        <translation>Webhookien asettaminen</translation>
    </message>
    <message>
        <source>Settle an unclear step</source>
        <translation>Epäselvän vaiheen selvittäminen</translation>
    </message>
    <message>
        <source>Ship goods</source>
        <translation>Toimita tavaroita</translation>
    </message>
    <message>
        <source>Somebody has to stay the owner. Make another person the owner first.</source>
        <translation>Jonkun on oltava omistaja. Tee ensin toisesta henkilöstä omistaja.</translation>
    </message>
    <message>
        <source>Somebody of the name {name} works here already.</source>
        <translation>Täällä on jo töissä joku nimeltä {name}.</translation>
    </message>
    <message>
        <source>Take in a payment from elsewhere</source>
        <translation>Muualla tehdyn maksun ottaminen</translation>
    </message>
    <message>
        <source>The first person is the owner. Add the others afterwards.</source>
        <translation>Ensimmäinen henkilö on omistaja. Lisää muut sen jälkeen.</translation>
    </message>
    <message>
        <source>The name is too long: at most {longest} characters.</source>
        <translation>Nimi on liian pitkä: enintään {longest} merkkiä.</translation>
    </message>
    <message>
        <source>The second person must be somebody else.</source>
        <translation>Toisen henkilön on oltava joku muu.</translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation>PIN-koodit eivät ole samat.</translation>
    </message>
    <message>
        <source>There were too many wrong PINs. Try again in {wait} minutes.</source>
        <translation>Vääriä PIN-koodeja oli liikaa. Yritä uudelleen {wait} minuutin kuluttua.</translation>
    </message>
    <message>
        <source>This PIN is guessed at once. Choose digits that are not all the same or in a row.</source>
        <translation>Tämä PIN-koodi arvataan heti. Valitse numerot, jotka eivät ole samoja tai peräkkäisiä.</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>Tämä PIN-koodi ei ole oikein.</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Muistiinpanojen kirjoittaminen</translation>
    </message>
    <message>
        <source>Your role does not include “{right}”. Nothing was done. Ask somebody who may.</source>
        <translation>Rooliisi ei kuulu ”{right}”. Mitään ei tehty. Pyydä jotakuta, jolla on oikeus.</translation>
    </message>
    <message>
        <source>{name} is not an owner. An owner can give {name} a new PIN.</source>
        <translation>{name} ei ole omistaja. Omistaja voi antaa uuden PIN-koodin henkilölle {name}.</translation>
    </message>
    <message>
        <source>{name} may not do “{right}” alone either. Nothing was done.</source>
        <translation>Ei {name} saa tehdä toimintoa ”{right}” yksin. Mitään ei tehty.</translation>
    </message>
    <message>
        <source>“{right}” needs a second person beside you here. Nothing was done yet.</source>
        <translation>”{right}” vaatii tässä toisen henkilön rinnallesi. Mitään ei ole vielä tehty.</translation>
    </message>
    <message>
        <source>about {number}</source>
        <translation>noin {number}</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>ei vielä luettu</translation>
    </message>
    <message>
        <source>Search without what no order has: {words}</source>
        <translation>Hae ilman sanoja, joita ei ole missään tilauksessa: {words}</translation>
    </message>
    <message>
        <source>Shipment {n}</source>
        <translation>Lähetys {n}</translation>
    </message>
    <message>
        <source>Remove the tag {tag}</source>
        <translation>Poista tunniste {tag}</translation>
    </message>
    <message>
        <source>The note is empty. Nothing was changed. Delete it instead, if it is no longer needed.</source>
        <translation>Muistiinpano on tyhjä. Mitään ei muutettu. Poista se, jos sitä ei enää tarvita.</translation>
    </message>
    <message>
        <source>The order has no note {number}. It may have been deleted.</source>
        <translation>Tilauksella ei ole muistiinpanoa {number}. Se on ehkä poistettu.</translation>
    </message>
    <message>
        <source>Back to the presets</source>
        <translation>Takaisin valmiisiin</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pidä tauko</translation>
    </message>
    <message>
        <source>Previous open order</source>
        <translation>Edellinen avoin tilaus</translation>
    </message>
    <message>
        <source>Save as a list…</source>
        <translation>Tallenna luettelona…</translation>
    </message>
    <message>
        <source>First the file is copied, as it is now.</source>
        <translation>Ensin tiedosto kopioidaan sellaisena kuin se on nyt.</translation>
    </message>
    <message>
        <source>Kvitt was renewed. This is done once, and may take some minutes with many orders.</source>
        <translation>Kvitt on uudistunut. Tämä tehdään kerran ja voi kestää muutaman minuutin, jos tilauksia on paljon.</translation>
    </message>
    <message>
        <source>Step {n} of {of}</source>
        <translation>Vaihe {n}/{of}</translation>
    </message>
    <message>
        <source>The data file was not brought up to date; it is as it was. Start again to do it, or open it with the version that made it.</source>
        <translation>Tiedostoa ei päivitetty; se on ennallaan. Käynnistä uudelleen, jos haluat päivittää sen, tai avaa se sillä versiolla, joka sen teki.</translation>
    </message>
    <message>
        <source>Stopping leaves your data as it was.</source>
        <translation>Jos lopetat, tietosi jäävät ennalleen.</translation>
    </message>
    <message>
        <source>Your data is brought up to date</source>
        <translation>Tietosi päivitetään</translation>
    </message>
    <message>
        <source>0 never locks it by itself. Who waits for a payment goes on waiting.</source>
        <translation>0 ei lukitse sitä koskaan itsestään. Maksua odottava odottaa edelleen.</translation>
    </message>
    <message>
        <source>A second person is needed</source>
        <translation>Tarvitaan toinen henkilö</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Lisää henkilö</translation>
    </message>
    <message>
        <source>Add the owner: yourself</source>
        <translation>Lisää omistaja: sinä itse</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>Vaihda oma PIN-koodi</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Muuta: {name}</translation>
    </message>
    <message>
        <source>Choose who you are and type your PIN.</source>
        <translation>Valitse kuka olet ja kirjoita PIN-koodisi.</translation>
    </message>
    <message>
        <source>Confirm together</source>
        <translation>Vahvista yhdessä</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lukitus</translation>
    </message>
    <message>
        <source>Lock the till after so many minutes without a key or a click</source>
        <translation>Lukitse kassa, kun näppäimiin tai hiireen ei ole koskettu näin moneen minuuttiin</translation>
    </message>
    <message>
        <source>Lock the till, or hand it over</source>
        <translation>Lukitse kassa tai luovuta se</translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation>Oma PIN-koodi</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Uusi PIN-koodi</translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation>Uusi PIN-koodi uudelleen</translation>
    </message>
    <message>
        <source>Nobody else here may do this. Ask the owner.</source>
        <translation>Kukaan muu täällä ei saa tehdä tätä. Kysy omistajalta.</translation>
    </message>
    <message>
        <source>Nobody is asked for a PIN as long as you work here alone. The first person you add is the owner.</source>
        <translation>PIN-koodia ei kysytä niin kauan kuin työskentelet täällä yksin. Ensimmäinen lisäämäsi henkilö on omistaja.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-koodi</translation>
    </message>
    <message>
        <source>PIN of now</source>
        <translation>Nykyinen PIN-koodi</translation>
    </message>
    <message>
        <source>PIN of the second person</source>
        <translation>Toisen henkilön PIN-koodi</translation>
    </message>
    <message>
        <source>PIN once more</source>
        <translation>PIN-koodi uudelleen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>People, by their number</source>
        <translation>Henkilöt numeron mukaan</translation>
    </message>
    <message>
        <source>Refunds a day without a second person</source>
        <translation>Palautukset päivässä ilman toista henkilöä</translation>
    </message>
    <message>
        <source>Remove {name}? The PIN is dead at once.</source>
        <translation>Poistetaanko {name}? PIN-koodi lakkaa toimimasta heti.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Tallennettu.</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Toinen henkilö</translation>
    </message>
    <message>
        <source>Several people at one till, each with a PIN and a role.</source>
        <translation>Useita henkilöitä samalla kassalla, kullakin PIN-koodi ja rooli.</translation>
    </message>
    <message>
        <source>Show and change people…</source>
        <translation>Näytä ja muuta henkilöitä…</translation>
    </message>
    <message>
        <source>The PIN is changed.</source>
        <translation>PIN-koodi on vaihdettu.</translation>
    </message>
    <message>
        <source>The till is locked</source>
        <translation>Kassa on lukittu</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Mitä kukin rooli saa tehdä</translation>
    </message>
    <message>
        <source>While the till is locked</source>
        <translation>Kun kassa on lukittu</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Ketkä ovat täällä töissä</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>ennallaan</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ei rajaa</translation>
    </message>
    <message>
        <source>refunds up to {amount} a day</source>
        <translation>palauttaa enintään {amount} päivässä</translation>
    </message>
    <message>
        <source>up to the limit</source>
        <translation>rajaan asti</translation>
    </message>
    <message>
        <source>with a second person</source>
        <translation>toisen kanssa</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
    <message>
        <source>{amount}: a second person is needed</source>
        <translation>{amount}: tarvitaan toinen henkilö</translation>
    </message>
    <message>
        <source>{name} is at the till. Lock it, or hand it over</source>
        <translation>{name} on kassalla. Lukitse se tai luovuta se</translation>
    </message>
    <message>
        <source>{name} is changed.</source>
        <translation>{name} on muutettu.</translation>
    </message>
    <message>
        <source>{name} works here now.</source>
        <translation>{name} on nyt täällä töissä.</translation>
    </message>
    <message>
        <source>Orders: {number}, since {day}. Captured {captured}.</source>
        <translation>Tilauksia: {number}, alkaen {day}. Veloitettu {captured}.</translation>
    </message>
    <message>
        <source>Give the sales unit a name, such as that of the shop.</source>
        <translation>Anna myyntipisteelle nimi, esimerkiksi myymälän nimi.</translation>
    </message>
    <message>
        <source>In practice there are no keys to change. Add a sales unit for test or for real money.</source>
        <translation>Harjoittelussa ei ole muutettavia avaimia. Lisää myyntipiste testiä tai oikeaa rahaa varten.</translation>
    </message>
    <message>
        <source>Orders belong to this sales unit, so it stays: refunds go out with the unit that took the money.</source>
        <translation>Tähän myyntipisteeseen kuuluu tilauksia, joten se säilyy: palautukset lähtevät siitä pisteestä, joka otti rahat vastaan.</translation>
    </message>
    <message>
        <source>Still missing: {missing}. Paste it too.</source>
        <translation>Vielä puuttuu: {missing}. Liitä sekin.</translation>
    </message>
    <message>
        <source>The client id is wrong, or belongs to another sales unit than the subscription key. Copy both once more from the same page of the portal.</source>
        <translation>Client id on väärä tai kuuluu eri myyntipisteelle kuin tilausavain. Kopioi molemmat uudelleen portaalin samalta sivulta.</translation>
    </message>
    <message>
        <source>The client secret is wrong. Copy it once more; a new one may have been made since.</source>
        <translation>Client secret on väärä. Kopioi se uudelleen; uusi on voitu luoda sen jälkeen.</translation>
    </message>
    <message>
        <source>The keys are right, and the number of the sales unit (MSN) is not theirs.</source>
        <translation>Avaimet ovat oikein, mutta myyntipisteen numero (MSN) ei ole niiden.</translation>
    </message>
    <message>
        <source>The second subscription key is wrong. All else is right.</source>
        <translation>Toinen tilausavain on väärä. Kaikki muu on oikein.</translation>
    </message>
    <message>
        <source>The subscription key (Ocp-Apim-Subscription-Key) is wrong, or no longer valid. Copy it once more.</source>
        <translation>Tilausavain (Ocp-Apim-Subscription-Key) on väärä tai ei ole enää voimassa. Kopioi se uudelleen.</translation>
    </message>
    <message>
        <source>There is a sales unit of the name “{text}” already.</source>
        <translation>Myyntipiste ”{text}” on jo olemassa.</translation>
    </message>
    <message>
        <source>There is no sales unit “{text}” here.</source>
        <translation>Täällä ei ole myyntipistettä ”{text}”.</translation>
    </message>
    <message>
        <source>These are keys for real money, and this is the test environment. Nothing was kept. Add them as a sales unit for real money.</source>
        <translation>Nämä ovat oikean rahan avaimet, ja tämä on testiympäristö. Mitään ei tallennettu. Lisää ne oikean rahan myyntipisteeksi.</translation>
    </message>
    <message>
        <source>These are keys of the test environment, and here is real money. Nothing was kept. Add them as a sales unit for test.</source>
        <translation>Nämä ovat testiympäristön avaimet, ja täällä on oikeaa rahaa. Mitään ei tallennettu. Lisää ne testin myyntipisteeksi.</translation>
    </message>
    <message>
        <source>These are the keys of the sales unit {msn}, and “{name}” is {own}. Add {msn} as a unit of its own.</source>
        <translation>Nämä ovat myyntipisteen {msn} avaimet, ja ”{name}” on {own}. Lisää {msn} omaksi pisteekseen.</translation>
    </message>
    <message>
        <source>These are the keys of “{name}”, which is here already. To replace its keys, change it.</source>
        <translation>Nämä ovat myyntipisteen ”{name}” avaimet, ja se on jo täällä. Vaihda avaimet muuttamalla sitä.</translation>
    </message>
    <message>
        <source>This sales unit sells here now. Choose another one first.</source>
        <translation>Tämä myyntipiste myy tässä nyt. Valitse ensin toinen.</translation>
    </message>
    <message>
        <source>Vipps MobilePay refused the keys without saying why. Try again in a moment.</source>
        <translation>Vipps MobilePay hylkäsi avaimet kertomatta syytä. Yritä hetken kuluttua uudelleen.</translation>
    </message>
    <message>
        <source>A code is never printed, and a request that is given up is cancelled.</source>
        <translation>Koodia ei koskaan tulosteta, ja pyyntö, josta luovutaan, perutaan.</translation>
    </message>
    <message>
        <source>A code is used once</source>
        <translation>Koodia käytetään kerran</translation>
    </message>
    <message>
        <source>A code on the customer's screen, the customer's own code, a typed number, a sticker.</source>
        <translation>Koodi asiakkaan näytöllä, asiakkaan oma koodi, kirjoitettu numero, tarra.</translation>
    </message>
    <message>
        <source>A customer from another country</source>
        <translation>Asiakas toisesta maasta</translation>
    </message>
    <message>
        <source>A redirect may open anywhere</source>
        <translation>Uudelleenohjaus voi avautua missä tahansa</translation>
    </message>
    <message>
        <source>A request that is cancelled</source>
        <translation>Pyyntö, joka perutaan</translation>
    </message>
    <message>
        <source>A request that the customer declines</source>
        <translation>Pyyntö, jonka asiakas hylkää</translation>
    </message>
    <message>
        <source>A request without an answer</source>
        <translation>Pyyntö ilman vastausta</translation>
    </message>
    <message>
        <source>A sale at the counter is sent as CUSTOMER_PRESENT.</source>
        <translation>Myynti tiskillä lähetetään arvolla CUSTOMER_PRESENT.</translation>
    </message>
    <message>
        <source>A sale by a code, captured and refunded in part</source>
        <translation>Myynti koodilla, osa veloitettu ja palautettu</translation>
    </message>
    <message>
        <source>A sale by a link, released</source>
        <translation>Myynti, jossa oli linkki, vapautettu</translation>
    </message>
    <message>
        <source>A sale by a typed number, captured and refunded</source>
        <translation>Myynti kirjoitetulla numerolla, veloitettu ja palautettu</translation>
    </message>
    <message>
        <source>A sale by the customer's own code</source>
        <translation>Myynti asiakkaan omalla koodilla</translation>
    </message>
    <message>
        <source>A sales unit for the shop</source>
        <translation>Myyntipiste kaupalle</translation>
    </message>
    <message>
        <source>A useful reference</source>
        <translation>Hyödyllinen viite</translation>
    </message>
    <message>
        <source>A waiting request is read until it has ended, and a payment is read again before anything is decided on it.</source>
        <translation>Odottavaa pyyntöä luetaan, kunnes se on päättynyt, ja maksu luetaan uudelleen ennen kuin siitä päätetään mitään.</translation>
    </message>
    <message>
        <source>A webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>All of it with one key, or by line or amount, never more than is reserved.</source>
        <translation>Kaikki yhdellä näppäimellä, tai rivi tai summa kerrallaan, ei koskaan enempää kuin on varattu.</translation>
    </message>
    <message>
        <source>An order belongs to its sales unit for life, and refunds go out with it. Its number is never asked for.</source>
        <translation>Tilaus kuuluu myyntipisteelleen koko elämänsä, ja palautukset tehdään sillä. Sen numeroa ei koskaan kysytä.</translation>
    </message>
    <message>
        <source>Approve the request {reference} in the test app.</source>
        <translation>Hyväksy pyyntö {reference} testisovelluksessa.</translation>
    </message>
    <message>
        <source>By line or by amount, never more than was captured, each refund with a key of its own.</source>
        <translation>Rivi tai summa kerrallaan, ei koskaan enempää kuin on veloitettu, jokainen palautus omalla avaimellaan.</translation>
    </message>
    <message>
        <source>CUSTOMER_PRESENT was sent</source>
        <translation>CUSTOMER_PRESENT lähetettiin</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Kutsut</translation>
    </message>
    <message>
        <source>Cancel a request</source>
        <translation>Pyynnön peruminen</translation>
    </message>
    <message>
        <source>Capture all and in part</source>
        <translation>Veloittaa kaikki tai osa</translation>
    </message>
    <message>
        <source>Capture at once, and check it</source>
        <translation>Veloittaa heti ja tarkistaa</translation>
    </message>
    <message>
        <source>Capture in time, after delivery</source>
        <translation>Veloittaa ajoissa, toimituksen jälkeen</translation>
    </message>
    <message>
        <source>Create a payment</source>
        <translation>Luoda maksu</translation>
    </message>
    <message>
        <source>Customers of all Nordic countries</source>
        <translation>Asiakkaat kaikista Pohjoismaista</translation>
    </message>
    <message>
        <source>Decline the request {reference} in the test app.</source>
        <translation>Hylkää pyyntö {reference} testisovelluksessa.</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Vaatimus</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>Vaatimukset</translation>
    </message>
    <message>
        <source>Do not rely on a redirect or a webhook</source>
        <translation>Ei luoteta uudelleenohjaukseen tai webhookiin</translation>
    </message>
    <message>
        <source>Each error is one sentence that says whether money moved. Code and trace id are logged, keys and numbers never.</source>
        <translation>Jokainen virhe on yksi lause, joka kertoo, liikkuiko rahaa. Koodi ja jäljitystunnus kirjataan, avaimia ja numeroita ei koskaan.</translation>
    </message>
    <message>
        <source>Each state has one word, one colour and one next step in the window.</source>
        <translation>Jokaisella tilalla on yksi sana, yksi väri ja yksi seuraava vaihe ikkunassa.</translation>
    </message>
    <message>
        <source>Every call has the four Vipps-System headers and the number of the sales unit.</source>
        <translation>Jokaisessa kutsussa on neljä Vipps-System-otsaketta ja myyntipisteen numero.</translation>
    </message>
    <message>
        <source>Every request brings its order lines with VAT, so that the receipt stands in the app.</source>
        <translation>Jokaisessa pyynnössä on tilausrivit ja alv, joten kuitti näkyy sovelluksessa.</translation>
    </message>
    <message>
        <source>Every request is written down with its own key before it is sent, and the same bytes go again until the answer is known.</source>
        <translation>Jokainen pyyntö kirjataan omalla avaimellaan ennen lähettämistä, ja samat tavut lähetetään uudelleen, kunnes vastaus tiedetään.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Todisteet</translation>
    </message>
    <message>
        <source>Examples and pictures for the review</source>
        <translation>Esimerkit ja kuvat tarkastusta varten</translation>
    </message>
    <message>
        <source>Four ways to find the customer</source>
        <translation>Neljä tapaa tavoittaa asiakas</translation>
    </message>
    <message>
        <source>Give the number of a test user, with its country code.</source>
        <translation>Anna testikäyttäjän numero maatunnuksineen.</translation>
    </message>
    <message>
        <source>Going live</source>
        <translation>Käyttöönotto</translation>
    </message>
    <message>
        <source>Handle errors</source>
        <translation>Virheiden käsittely</translation>
    </message>
    <message>
        <source>Handle every state</source>
        <translation>Kaikkien tilojen käsittely</translation>
    </message>
    <message>
        <source>Help customers without the portal</source>
        <translation>Auttaa asiakkaita ilman portaalia</translation>
    </message>
    <message>
        <source>Here money is real, and no test payments are made. What is shown comes from the shop's own payments.</source>
        <translation>Täällä raha on oikeaa, eikä testimaksuja tehdä. Todisteet tulevat kaupan omista maksuista.</translation>
    </message>
    <message>
        <source>In practice the customer is played, too: this shows how it goes. The review wants it from the test environment.</source>
        <translation>Harjoittelussa asiakastakin näytellään: näin näkee, miten se sujuu. Tarkastus haluaa sen testiympäristöstä.</translation>
    </message>
    <message>
        <source>It could not be saved: {reason}</source>
        <translation>Tallennus ei onnistunut: {reason}</translation>
    </message>
    <message>
        <source>Keys are kept in the system's key store only, never in a file, a log or the program.</source>
        <translation>Avaimia säilytetään vain järjestelmän avainvarastossa, ei koskaan tiedostossa, lokissa tai ohjelmassa.</translation>
    </message>
    <message>
        <source>Keys stay secret</source>
        <translation>Avaimet pysyvät salassa</translation>
    </message>
    <message>
        <source>Keys were found in {count} files of the data folder. Delete those files, and have new keys made.</source>
        <translation>Avaimia löytyi {count} tiedostosta tietokansiossa. Poista ne tiedostot ja hanki uudet avaimet.</translation>
    </message>
    <message>
        <source>Kvitt never cancels a request by itself. It waits until the customer answers, or the time is over.</source>
        <translation>Kvitt ei koskaan peru pyyntöä itsestään. Se odottaa, kunnes asiakas vastaa tai aika on lopussa.</translation>
    </message>
    <message>
        <source>Leave the request {reference} alone: it ends after ten minutes. Run this again then.</source>
        <translation>Jätä pyyntö {reference} rauhaan: se päättyy kymmenen minuutin kuluttua. Suorita tämä silloin uudelleen.</translation>
    </message>
    <message>
        <source>Looking for keys in files</source>
        <translation>Etsitään avaimia tiedostoista</translation>
    </message>
    <message>
        <source>Mistakes on purpose, which move nothing</source>
        <translation>Tahallisia virheitä, jotka eivät siirrä mitään</translation>
    </message>
    <message>
        <source>Name the program in every call</source>
        <translation>Nimetä ohjelma jokaisessa kutsussa</translation>
    </message>
    <message>
        <source>Names and colours of the brand</source>
        <translation>Merkin nimet ja värit</translation>
    </message>
    <message>
        <source>No webhook came in. Payments are read all the same. See whether the address leads to this machine.</source>
        <translation>Webhookia ei tullut. Maksut luetaan silti. Tarkista, johtaako osoite tälle koneelle.</translation>
    </message>
    <message>
        <source>Not paid. No money was taken.</source>
        <translation>Ei maksettu. Rahaa ei veloitettu.</translation>
    </message>
    <message>
        <source>Not shown yet</source>
        <translation>Ei vielä näytetty</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ei vielä</translation>
    </message>
    <message>
        <source>Number of a test user</source>
        <translation>Testikäyttäjän numero</translation>
    </message>
    <message>
        <source>Numbers with any country code are taken; the country of the sales unit is only the usual one.</source>
        <translation>Numerot kaikilla maatunnuksilla kelpaavat; myyntipisteen maa on vain tavallinen.</translation>
    </message>
    <message>
        <source>One key cancels a request that the customer has not approved. If the customer was faster, the till says so.</source>
        <translation>Yksi näppäin peruu pyynnön, jota asiakas ei ole hyväksynyt. Jos asiakas oli nopeampi, kassa kertoo sen.</translation>
    </message>
    <message>
        <source>Order lines in the customer's app</source>
        <translation>Tilausrivit asiakkaan sovelluksessa</translation>
    </message>
    <message>
        <source>Pack (*.zip)</source>
        <translation>Paketti (*.zip)</translation>
    </message>
    <message>
        <source>Payments are always read. A signed webhook only makes that quicker, and nothing in it is believed.</source>
        <translation>Maksut luetaan aina. Allekirjoitettu webhook vain nopeuttaa sitä, eikä sen sisältöön luoteta.</translation>
    </message>
    <message>
        <source>Pitfalls</source>
        <translation>Sudenkuopat</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Laatu</translation>
    </message>
    <message>
        <source>Read a payment</source>
        <translation>Lukea maksu</translation>
    </message>
    <message>
        <source>Read every second while a code is shown</source>
        <translation>Lukea joka sekunti, kun koodi on näkyvissä</translation>
    </message>
    <message>
        <source>Read the event log</source>
        <translation>Lukea tapahtumaloki</translation>
    </message>
    <message>
        <source>Refund all and in part</source>
        <translation>Palauttaa kaikki tai osa</translation>
    </message>
    <message>
        <source>Refund with the sales unit that sold</source>
        <translation>Palauttaa samalla myyntipisteellä kuin myytiin</translation>
    </message>
    <message>
        <source>Release what is not used</source>
        <translation>Vapauttaa käyttämätön</translation>
    </message>
    <message>
        <source>Requests reach the phone without a landing page. Whether the sales unit may do that is read beforehand.</source>
        <translation>Pyynnöt tavoittavat puhelimen ilman välisivua. Saako myyntipiste tehdä niin, luetaan etukäteen.</translation>
    </message>
    <message>
        <source>Run these</source>
        <translation>Suorita nämä</translation>
    </message>
    <message>
        <source>Save the pack</source>
        <translation>Tallenna paketti</translation>
    </message>
    <message>
        <source>Save the pack…</source>
        <translation>Tallenna paketti…</translation>
    </message>
    <message>
        <source>Say that the customer is present</source>
        <translation>Kertoa, että asiakas on paikalla</translation>
    </message>
    <message>
        <source>Shop, day and running number, such as K-261122-0042: unique, and easy to read aloud.</source>
        <translation>Kauppa, päivä ja juokseva numero, kuten K-261122-0042: ainutkertainen ja helppo lukea ääneen.</translation>
    </message>
    <message>
        <source>Show the list…</source>
        <translation>Näytä luettelo…</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Näytetty</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Todisteena</translation>
    </message>
    <message>
        <source>Status, capture, cancel and refund stand on the page of the order, with the reason where one is not possible.</source>
        <translation>Tila, veloitus, peruminen ja palautus ovat tilauksen sivulla, syineen silloin kun jokin ei ole mahdollista.</translation>
    </message>
    <message>
        <source>Terms accepted before paying</source>
        <translation>Ehdot hyväksytty ennen maksamista</translation>
    </message>
    <message>
        <source>Test payments are made with the number of a test user, who approves and declines in the test app.</source>
        <translation>Testimaksut tehdään testikäyttäjän numerolla; hän hyväksyy ja hylkää testisovelluksessa.</translation>
    </message>
    <message>
        <source>Test payments are never made with real money. Nothing was sent.</source>
        <translation>Testimaksuja ei koskaan tehdä oikealla rahalla. Mitään ei lähetetty.</translation>
    </message>
    <message>
        <source>The app goes by the name that it has in the country of the sales unit on that day.</source>
        <translation>Sovelluksella on se nimi, joka sillä on myyntipisteen maassa sinä päivänä.</translation>
    </message>
    <message>
        <source>The customer's own code, whole</source>
        <translation>Asiakkaan oma koodi kokonaisena</translation>
    </message>
    <message>
        <source>The deadline of what is reserved is watched, and Kvitt warns well before it.</source>
        <translation>Varatun summan määräaikaa seurataan, ja Kvitt varoittaa hyvissä ajoin.</translation>
    </message>
    <message>
        <source>The log is read after each change and stands in the story of the order.</source>
        <translation>Loki luetaan jokaisen muutoksen jälkeen, ja se on tilauksen tarinassa.</translation>
    </message>
    <message>
        <source>The official code</source>
        <translation>Virallinen koodi</translation>
    </message>
    <message>
        <source>The official picture of a code</source>
        <translation>Koodin virallinen kuva</translation>
    </message>
    <message>
        <source>The page that a link leads back to decides nothing. The till finds the approval by itself.</source>
        <translation>Sivu, jolle linkki palaa, ei ratkaise mitään. Kassa löytää hyväksynnän itse.</translation>
    </message>
    <message>
        <source>The picture of the service is shown unaltered. Kvitt draws a code itself only in practice.</source>
        <translation>Palvelun kuva näytetään muuttamattomana. Kvitt piirtää koodin itse vain harjoittelussa.</translation>
    </message>
    <message>
        <source>The request of a code on the screen is read every second, any other every two.</source>
        <translation>Näytöllä olevan koodin pyyntö luetaan joka sekunti, muut joka toinen.</translation>
    </message>
    <message>
        <source>The result on the customer's screen</source>
        <translation>Tulos asiakkaan näytöllä</translation>
    </message>
    <message>
        <source>The saved pack has references, times and pictures, and nothing of any customer.</source>
        <translation>Tallennetussa paketissa on viitteet, ajat ja kuvat, eikä mitään kenestäkään asiakkaasta.</translation>
    </message>
    <message>
        <source>The terms of sale in the settings go with every request, and the app shows them before the customer pays.</source>
        <translation>Asetusten myyntiehdot kulkevat jokaisen pyynnön mukana, ja sovellus näyttää ne ennen kuin asiakas maksaa.</translation>
    </message>
    <message>
        <source>The test payment went another way than it should ({text}). No real money moved. Run it again.</source>
        <translation>Testimaksu meni toisin kuin piti ({text}). Oikeaa rahaa ei liikkunut. Suorita se uudelleen.</translation>
    </message>
    <message>
        <source>The test payments are being made already.</source>
        <translation>Testimaksuja tehdään jo.</translation>
    </message>
    <message>
        <source>The window for the customer says thank you, or that nothing was paid.</source>
        <translation>Asiakkaan ikkuna kiittää tai kertoo, ettei mitään maksettu.</translation>
    </message>
    <message>
        <source>There is no captured test payment yet. Run this again.</source>
        <translation>Veloitettua testimaksua ei vielä ole. Suorita tämä uudelleen.</translation>
    </message>
    <message>
        <source>Wait until a request has ended</source>
        <translation>Odottaa, kunnes pyyntö on päättynyt</translation>
    </message>
    <message>
        <source>Webhooks and reading</source>
        <translation>Webhookit ja lukeminen</translation>
    </message>
    <message>
        <source>What Vipps MobilePay asks of a shop before it goes live, and what your test payments show of it.</source>
        <translation>Mitä Vipps MobilePay vaatii kaupalta ennen käyttöönottoa, ja mitä testimaksusi siitä näyttävät.</translation>
    </message>
    <message>
        <source>What became of a payment is only ever learnt by reading it.</source>
        <translation>Mitä maksulle tapahtui, tiedetään vain lukemalla se.</translation>
    </message>
    <message>
        <source>What is left after a part was captured is released in one step, or together with the last parcel.</source>
        <translation>Se, mikä jää jäljelle, kun osa on veloitettu, vapautetaan yhdellä kertaa tai viimeisen paketin mukana.</translation>
    </message>
    <message>
        <source>What reviewers look for</source>
        <translation>Mitä tarkastajat etsivät</translation>
    </message>
    <message>
        <source>What the scanner reads is passed on whole.</source>
        <translation>Se, mitä skanneri lukee, välitetään kokonaisena.</translation>
    </message>
    <message>
        <source>Where the settings say so, what is approved at the counter is captured at once. The payment is read again and must agree with the till.</source>
        <translation>Jos asetuksissa niin sanotaan, tiskillä hyväksytty veloitetaan heti. Maksu luetaan uudelleen, ja sen on täsmättävä kassan kanssa.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>a code was shown</source>
        <translation>koodi näytettiin</translation>
    </message>
    <message>
        <source>a key that was used before was refused</source>
        <translation>aiemmin käytetty avain evättiin</translation>
    </message>
    <message>
        <source>a link was opened and paid</source>
        <translation>linkki avattiin ja maksettiin</translation>
    </message>
    <message>
        <source>a number of another country was asked</source>
        <translation>toisen maan numerolta kysyttiin</translation>
    </message>
    <message>
        <source>a part was captured</source>
        <translation>osa veloitettiin</translation>
    </message>
    <message>
        <source>a part was refunded</source>
        <translation>osa palautettiin</translation>
    </message>
    <message>
        <source>a reference of shop, day and number</source>
        <translation>viite, jossa on kauppa, päivä ja numero</translation>
    </message>
    <message>
        <source>a refusal was told and logged</source>
        <translation>kielto kerrottiin ja kirjattiin</translation>
    </message>
    <message>
        <source>a request ended without an answer, and was not cancelled</source>
        <translation>pyyntö päättyi ilman vastausta, eikä sitä peruttu</translation>
    </message>
    <message>
        <source>a request was cancelled</source>
        <translation>pyyntö peruttiin</translation>
    </message>
    <message>
        <source>a request was sent</source>
        <translation>pyyntö lähetettiin</translation>
    </message>
    <message>
        <source>a shown code was read every second</source>
        <translation>näkyvä koodi luettiin joka sekunti</translation>
    </message>
    <message>
        <source>a signed webhook came in</source>
        <translation>allekirjoitettu webhook tuli</translation>
    </message>
    <message>
        <source>a sticker was scanned</source>
        <translation>tarra skannattiin</translation>
    </message>
    <message>
        <source>a typed number was asked</source>
        <translation>kirjoitetulta numerolta kysyttiin</translation>
    </message>
    <message>
        <source>all was captured in one step</source>
        <translation>kaikki veloitettiin kerralla</translation>
    </message>
    <message>
        <source>all was refunded in one step</source>
        <translation>kaikki palautettiin kerralla</translation>
    </message>
    <message>
        <source>captured before the deadline</source>
        <translation>veloitettu ennen määräaikaa</translation>
    </message>
    <message>
        <source>event CANCELLED</source>
        <translation>tapahtuma CANCELLED</translation>
    </message>
    <message>
        <source>event CAPTURED</source>
        <translation>tapahtuma CAPTURED</translation>
    </message>
    <message>
        <source>event REFUNDED</source>
        <translation>tapahtuma REFUNDED</translation>
    </message>
    <message>
        <source>every call of the run had the headers</source>
        <translation>ajon jokaisessa kutsussa oli otsakkeet</translation>
    </message>
    <message>
        <source>its event log was read</source>
        <translation>sen tapahtumaloki luettiin</translation>
    </message>
    <message>
        <source>no key was found in any file</source>
        <translation>avainta ei löytynyt mistään tiedostosta</translation>
    </message>
    <message>
        <source>order lines were sent</source>
        <translation>tilausrivit lähetettiin</translation>
    </message>
    <message>
        <source>picture: the customer's screen after paying</source>
        <translation>kuva: asiakkaan näyttö maksun jälkeen</translation>
    </message>
    <message>
        <source>picture: the customer's screen when nothing was paid</source>
        <translation>kuva: asiakkaan näyttö, kun mitään ei maksettu</translation>
    </message>
    <message>
        <source>picture: the customer's screen with a code</source>
        <translation>kuva: asiakkaan näyttö ja koodi</translation>
    </message>
    <message>
        <source>refunded with the sales unit that sold</source>
        <translation>palautettu samalla myyntipisteellä kuin myytiin</translation>
    </message>
    <message>
        <source>state ABORTED</source>
        <translation>tila ABORTED</translation>
    </message>
    <message>
        <source>state AUTHORIZED</source>
        <translation>tila AUTHORIZED</translation>
    </message>
    <message>
        <source>state CREATED</source>
        <translation>tila CREATED</translation>
    </message>
    <message>
        <source>state EXPIRED</source>
        <translation>tila EXPIRED</translation>
    </message>
    <message>
        <source>state TERMINATED</source>
        <translation>tila TERMINATED</translation>
    </message>
    <message>
        <source>the customer's own code was scanned</source>
        <translation>asiakkaan oma koodi skannattiin</translation>
    </message>
    <message>
        <source>the official picture was shown</source>
        <translation>virallinen kuva näytettiin</translation>
    </message>
    <message>
        <source>the payment agrees with the till</source>
        <translation>maksu täsmää kassan kanssa</translation>
    </message>
    <message>
        <source>the payment was read</source>
        <translation>maksu luettiin</translation>
    </message>
    <message>
        <source>the rest was released after a part was captured</source>
        <translation>loput vapautettiin, kun osa oli veloitettu</translation>
    </message>
    <message>
        <source>the same call again moved nothing</source>
        <translation>sama kutsu uudelleen ei siirtänyt mitään</translation>
    </message>
    <message>
        <source>the terms of sale were sent</source>
        <translation>myyntiehdot lähetettiin</translation>
    </message>
    <message>
        <source>too many calls were met</source>
        <translation>liian monta kutsua kohdattiin</translation>
    </message>
    <message>
        <source>{met} of {all} demands are shown.</source>
        <translation>{met}/{all} vaatimusta näytetty.</translation>
    </message>
    <message>
        <source>The data file was made by a newer Kvitt ({version}). Nothing was changed. Install that version to open it.</source>
        <translation>Tietotiedosto on uudemman Kvittin ({version}) tekemä. Mitään ei muutettu. Avaa se asentamalla kyseinen versio.</translation>
    </message>
    <message>
        <source>A backup was put back, and the payments made since are still to be found. Nothing was erased.</source>
        <translation>Varmuuskopio palautettiin, ja sen jälkeiset maksut on vielä löydettävä. Mitään ei poistettu.</translation>
    </message>
    <message>
        <source>A customer may ask what you keep of them, and have it erased. The phone number finds them.</source>
        <translation>Asiakas voi kysyä, mitä hänestä säilytetään, ja pyytää poistamaan sen. Puhelinnumero löytää hänet.</translation>
    </message>
    <message>
        <source>A step of order {text} is not known yet. Nothing was erased. Ask again first.</source>
        <translation>Tilauksen {text} yksi vaihe ei ole vielä selvillä. Mitään ei poistettu. Kysy ensin uudelleen.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Osoite</translation>
    </message>
    <message>
        <source>After so many days an order that is over loses name, number and address. Its sums stay. 0 keeps them.</source>
        <translation>Näin monen päivän jälkeen päättynyt tilaus menettää nimen, numeron ja osoitteen. Summat jäävät. 0 säilyttää ne.</translation>
    </message>
    <message>
        <source>All of it stays on this machine. Kvitt sends an order to Vipps MobilePay when you send it, and tells nobody else.</source>
        <translation>Kaikki pysyy tällä koneella. Kvitt lähettää tilauksen Vipps MobilePaylle, kun lähetät sen, eikä kerro siitä muille.</translation>
    </message>
    <message>
        <source>Amounts, goods, days and references</source>
        <translation>Summat, tavarat, päivät ja viitteet</translation>
    </message>
    <message>
        <source>An order that has been over for {days} days loses its customer by itself.</source>
        <translation>Tilaus, joka on ollut päättynyt {days} päivää, menettää asiakkaan itsestään.</translation>
    </message>
    <message>
        <source>As of {day}.</source>
        <translation>Tilanne {day}.</translation>
    </message>
    <message>
        <source>As the phone number.</source>
        <translation>Kuten puhelinnumero.</translation>
    </message>
    <message>
        <source>Backups that are written anew without this customer: {count}.</source>
        <translation>Varmuuskopioita, jotka kirjoitetaan uudelleen ilman tätä asiakasta: {count}.</translation>
    </message>
    <message>
        <source>Captured {captured}, refunded {refunded}.</source>
        <translation>Veloitettu {captured}, palautettu {refunded}.</translation>
    </message>
    <message>
        <source>Customers are kept until you erase them.</source>
        <translation>Asiakkaat säilytetään, kunnes poistat heidät.</translation>
    </message>
    <message>
        <source>Daily ones about two weeks, those from before an upgrade for good. Erasing a customer writes them anew or deletes them.</source>
        <translation>Päivittäiset noin kaksi viikkoa, päivitystä edeltävät pysyvästi. Kun asiakas poistetaan, ne kirjoitetaan uudelleen tai poistetaan.</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Tietosuoja</translation>
    </message>
    <message>
        <source>Days to keep customers</source>
        <translation>Päiviä, jotka asiakkaat säilytetään</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Kuvaus</translation>
    </message>
    <message>
        <source>Drafts that go altogether: {count}.</source>
        <translation>Luonnoksia, jotka poistetaan kokonaan: {count}.</translation>
    </message>
    <message>
        <source>Erase customers, and hand out what is kept of them</source>
        <translation>Poistaa asiakkaita ja luovuttaa heistä säilytetyt tiedot</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Poista pysyvästi</translation>
    </message>
    <message>
        <source>Erase this customer for good? It cannot be undone.</source>
        <translation>Poistetaanko tämä asiakas pysyvästi? Sitä ei voi perua.</translation>
    </message>
    <message>
        <source>Erase this customer…</source>
        <translation>Poista tämä asiakas…</translation>
    </message>
    <message>
        <source>Files searched afterwards: {count}. Nothing is left in them.</source>
        <translation>Jälkeenpäin tutkittuja tiedostoja: {count}. Niihin ei jäänyt mitään.</translation>
    </message>
    <message>
        <source>Files searched afterwards: {count}. The number or the name still stands in: {names}.</source>
        <translation>Jälkeenpäin tutkittuja tiedostoja: {count}. Numero tai nimi on yhä tiedostoissa: {names}.</translation>
    </message>
    <message>
        <source>Goods: {goods}</source>
        <translation>Tavarat: {goods}</translation>
    </message>
    <message>
        <source>Hand out or erase what is kept…</source>
        <translation>Luovuta tai poista säilytetyt tiedot…</translation>
    </message>
    <message>
        <source>How long customers are kept</source>
        <translation>Kuinka kauan asiakkaat säilytetään</translation>
    </message>
    <message>
        <source>In the data file.</source>
        <translation>Datatiedostossa.</translation>
    </message>
    <message>
        <source>In the data file. A PIN is kept as a fingerprint only.</source>
        <translation>Datatiedostossa. PIN säilytetään vain sormenjälkenä.</translation>
    </message>
    <message>
        <source>In the data file. It holds the names of staff, and of customers only what was typed as a reason.</source>
        <translation>Datatiedostossa. Siinä on henkilökunnan nimet ja asiakkaista vain se, mikä kirjoitettiin syyksi.</translation>
    </message>
    <message>
        <source>In the folder backups beside the data file.</source>
        <translation>Kansiossa backups datatiedoston vieressä.</translation>
    </message>
    <message>
        <source>In the key store of this computer, and nowhere else.</source>
        <translation>Tämän tietokoneen avainvarastossa eikä missään muualla.</translation>
    </message>
    <message>
        <source>In the way, order {text}: {why}.</source>
        <translation>Esteenä tilaus {text}: {why}.</translation>
    </message>
    <message>
        <source>It never holds a name, a number or a key.</source>
        <translation>Siinä ei ole koskaan nimeä, numeroa eikä avainta.</translation>
    </message>
    <message>
        <source>It stays. What names an erased customer is left out.</source>
        <translation>Se jää. Poistetun asiakkaan mainitsevat sanat jätetään pois.</translation>
    </message>
    <message>
        <source>Keys of the sales unit</source>
        <translation>Myyntipisteen avaimet</translation>
    </message>
    <message>
        <source>Money is reserved for order {text}. Nothing was erased. Capture or release it first.</source>
        <translation>Tilaukselle {text} on varattu rahaa. Mitään ei poistettu. Veloita tai vapauta se ensin.</translation>
    </message>
    <message>
        <source>Name and address, if the customer shared them</source>
        <translation>Nimi ja osoite, jos asiakas on jakanut ne</translation>
    </message>
    <message>
        <source>Names and PINs of staff</source>
        <translation>Henkilökunnan nimet ja PIN-koodit</translation>
    </message>
    <message>
        <source>Names: {names}</source>
        <translation>Nimet: {names}</translation>
    </message>
    <message>
        <source>Note of the staff: {text}</source>
        <translation>Henkilökunnan muistiinpano: {text}</translation>
    </message>
    <message>
        <source>Notes, tags and half-typed orders</source>
        <translation>Muistiinpanot, tunnisteet ja keskeneräiset tilaukset</translation>
    </message>
    <message>
        <source>Nothing is kept of a customer with this number.</source>
        <translation>Tämän numeron asiakkaasta ei säilytetä mitään.</translation>
    </message>
    <message>
        <source>Numbers show only their last digits, on the screen, on papers and in a terminal. To see a whole one is a step of its own, which the action log tells of; it closes by itself.</source>
        <translation>Numeroista näkyvät vain viimeiset numerot näytöllä, papereissa ja päätteessä. Koko numeron näyttäminen on oma vaiheensa, josta toimintaloki kertoo; se sulkeutuu itsestään.</translation>
    </message>
    <message>
        <source>Older files that cannot be written anew and are deleted: {names}.</source>
        <translation>Vanhempia tiedostoja, joita ei voi kirjoittaa uudelleen ja jotka poistetaan: {names}.</translation>
    </message>
    <message>
        <source>One customer</source>
        <translation>Yksi asiakas</translation>
    </message>
    <message>
        <source>Order {reference} of {day}: {amount}</source>
        <translation>Tilaus {reference}, {day}: {amount}</translation>
    </message>
    <message>
        <source>Order {text} still waits for this customer. Nothing was erased. End the request first.</source>
        <translation>Tilaus {text} odottaa vielä tätä asiakasta. Mitään ei poistettu. Päätä pyyntö ensin.</translation>
    </message>
    <message>
        <source>Orders of other customers in which the name or the number is cut out: {count}.</source>
        <translation>Muiden asiakkaiden tilauksia, joista nimi tai numero leikataan pois: {count}.</translation>
    </message>
    <message>
        <source>Orders that lose name, number, address, notes and tracking numbers: {count}. Amounts, goods, days and references stay, because the books need them.</source>
        <translation>Tilauksia, jotka menettävät nimen, numeron, osoitteen, muistiinpanot ja seurantanumerot: {count}. Summat, tavarat, päivät ja viitteet jäävät, koska kirjanpito tarvitsee ne.</translation>
    </message>
    <message>
        <source>Phone number and name of a customer</source>
        <translation>Asiakkaan puhelinnumero ja nimi</translation>
    </message>
    <message>
        <source>Phone number of the customer</source>
        <translation>Asiakkaan puhelinnumero</translation>
    </message>
    <message>
        <source>Save all of it…</source>
        <translation>Tallenna kaikki…</translation>
    </message>
    <message>
        <source>Save what is kept of this customer</source>
        <translation>Tallenna tästä asiakkaasta säilytetyt tiedot</translation>
    </message>
    <message>
        <source>Saved searches and half-typed forms that go: {count}.</source>
        <translation>Tallennettuja hakuja ja keskeneräisiä lomakkeita, jotka poistetaan: {count}.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Tallennettu: {file}</translation>
    </message>
    <message>
        <source>Show and erase what is kept…</source>
        <translation>Näytä ja poista säilytetyt tiedot…</translation>
    </message>
    <message>
        <source>Show what is kept</source>
        <translation>Näytä säilytetyt tiedot</translation>
    </message>
    <message>
        <source>The action log stays whole. It says that a customer was erased, and not whom.</source>
        <translation>Toimintaloki pysyy eheänä. Se kertoo, että asiakas poistettiin, mutta ei ketä.</translation>
    </message>
    <message>
        <source>The customer is being erased, and the backups are written anew …</source>
        <translation>Asiakas poistetaan, ja varmuuskopiot kirjoitetaan uudelleen …</translation>
    </message>
    <message>
        <source>The customer is erased.</source>
        <translation>Asiakas on poistettu.</translation>
    </message>
    <message>
        <source>The file kvitt.log beside the data file, three times a megabyte at most.</source>
        <translation>Tiedosto kvitt.log datatiedoston vieressä, enintään kolme kertaa megatavu.</translation>
    </message>
    <message>
        <source>The number in it goes with the customer. The amount stays, with a fingerprint of what was sent.</source>
        <translation>Siinä oleva numero poistetaan asiakkaan mukana. Summa jää, samoin lähetetyn sormenjälki.</translation>
    </message>
    <message>
        <source>The program's own log</source>
        <translation>Ohjelman oma loki</translation>
    </message>
    <message>
        <source>The whole number was shown to {who} on {day}, for order {reference}.</source>
        <translation>Koko numero näytettiin: {who}, {day}, tilaus {reference}.</translation>
    </message>
    <message>
        <source>They stay. The books need them, and without a name they tell of nobody.</source>
        <translation>Ne jäävät. Kirjanpito tarvitsee ne, eivätkä ne ilman nimeä kerro kenestäkään.</translation>
    </message>
    <message>
        <source>To the settings</source>
        <translation>Asetuksiin</translation>
    </message>
    <message>
        <source>Tracking numbers</source>
        <translation>Seurantanumerot</translation>
    </message>
    <message>
        <source>Until the person is removed. The name stays in the action log.</source>
        <translation>Kunnes henkilö poistetaan. Nimi jää toimintalokiin.</translation>
    </message>
    <message>
        <source>Until you delete them. Notes go with the customer.</source>
        <translation>Kunnes poistat ne. Muistiinpanot poistetaan asiakkaan mukana.</translation>
    </message>
    <message>
        <source>Until you erase the customer, or as many days as the settings say.</source>
        <translation>Kunnes poistat asiakkaan, tai niin monta päivää kuin asetukset sanovat.</translation>
    </message>
    <message>
        <source>Until you replace them.</source>
        <translation>Kunnes vaihdat ne.</translation>
    </message>
    <message>
        <source>Vipps MobilePay, printed papers and files that you saved elsewhere are not touched.</source>
        <translation>Vipps MobilePayhin, tulostettuihin papereihin ja muualle tallennettuihin tiedostoihin ei kosketa.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Mitä säilytetään</translation>
    </message>
    <message>
        <source>What is kept about {phone}</source>
        <translation>Mitä säilytetään numerosta {phone}</translation>
    </message>
    <message>
        <source>What is kept of customers, where and how long; erase or hand out.</source>
        <translation>Mitä asiakkaista säilytetään, missä ja kuinka kauan; poista tai luovuta.</translation>
    </message>
    <message>
        <source>What is kept, where, and how long</source>
        <translation>Mitä säilytetään, missä ja kuinka kauan</translation>
    </message>
    <message>
        <source>What was sent to Vipps MobilePay</source>
        <translation>Mitä lähetettiin Vipps MobilePaylle</translation>
    </message>
    <message>
        <source>What {shop} keeps about {phone}</source>
        <translation>Mitä {shop} säilyttää numerosta {phone}</translation>
    </message>
    <message>
        <source>Who did what, when: the action log</source>
        <translation>Kuka teki mitä ja milloin: toimintaloki</translation>
    </message>
    <message>
        <source>With each step of an order, in the data file.</source>
        <translation>Tilauksen jokaisessa vaiheessa, datatiedostossa.</translation>
    </message>
    <message>
        <source>With the order, in the data file on this machine.</source>
        <translation>Tilauksen yhteydessä, datatiedostossa tällä koneella.</translation>
    </message>
    <message>
        <source>With the payment, in the data file.</source>
        <translation>Maksun yhteydessä, datatiedostossa.</translation>
    </message>
    <message>
        <source>a request waits for the customer</source>
        <translation>pyyntö odottaa asiakasta</translation>
    </message>
    <message>
        <source>a step is not known yet</source>
        <translation>yksi vaihe ei ole vielä selvillä</translation>
    </message>
    <message>
        <source>money is reserved</source>
        <translation>rahaa on varattu</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>henkilökunta</translation>
    </message>
    <message>
        <source>“{text}” is no number of days: 0, or {least} to {most}.</source>
        <translation>”{text}” ei ole päivien määrä: 0 tai {least}–{most}.</translation>
    </message>
    <message>
        <source>Other orders under the same name stay as they are: {count}. It may be somebody else.</source>
        <translation>Muut samannimiset tilaukset jäävät ennalleen: {count}. Kyseessä voi olla joku toinen.</translation>
    </message>
    <message>
        <source>? not told</source>
        <translation>? ei kerrottu</translation>
    </message>
    <message>
        <source>Add a sales unit</source>
        <translation>Lisää myyntipiste</translation>
    </message>
    <message>
        <source>Add a sales unit…</source>
        <translation>Lisää myyntipiste…</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Sininen</translation>
    </message>
    <message>
        <source>Choose the sales unit</source>
        <translation>Valitse myyntipiste</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Väri</translation>
    </message>
    <message>
        <source>Customers pay.</source>
        <translation>Asiakkaat maksavat.</translation>
    </message>
    <message>
        <source>Each has orders, settings and sales units of its own. Kvitt closes and opens again in the other one.</source>
        <translation>Jokaisella on omat tilaukset, asetukset ja myyntipisteet. Kvitt sulkeutuu ja avautuu uudelleen toisessa.</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vihreä</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Harmaa</translation>
    </message>
    <message>
        <source>Have the keys put right (settings, “Sales units”), then send again.</source>
        <translation>Korjauta avaimet (asetukset, ”Myyntipisteet”) ja lähetä sitten uudelleen.</translation>
    </message>
    <message>
        <source>Keys from the portal</source>
        <translation>Avaimet portaalista</translation>
    </message>
    <message>
        <source>Next you choose test or real money, and paste the keys that the portal shows. Until then you practise.</source>
        <translation>Seuraavaksi valitset testin tai oikean rahan ja liität portaalin näyttämät avaimet. Siihen asti harjoittelet.</translation>
    </message>
    <message>
        <source>No keys, no network, no real money.</source>
        <translation>Ei avaimia, ei verkkoa, ei oikeaa rahaa.</translation>
    </message>
    <message>
        <source>Not all of it was understood: something in it is none of these values.</source>
        <translation>Kaikkea ei ymmärretty: osa ei ole mikään näistä arvoista.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Avaa {name}</translation>
    </message>
    <message>
        <source>Other sales unit</source>
        <translation>Toinen myyntipiste</translation>
    </message>
    <message>
        <source>Paste here, all at once or one by one, as they come.</source>
        <translation>Liitä tähän kaikki kerralla tai yksi kerrallaan, miten vain.</translation>
    </message>
    <message>
        <source>Practice, test and real money</source>
        <translation>Harjoittelu, testi ja oikea raha</translation>
    </message>
    <message>
        <source>Real money</source>
        <translation>Oikea raha</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Punainen</translation>
    </message>
    <message>
        <source>Remove {name}? Its keys are forgotten.</source>
        <translation>Poistetaanko {name}? Sen avaimet unohdetaan.</translation>
    </message>
    <message>
        <source>Sales unit</source>
        <translation>Myyntipiste</translation>
    </message>
    <message>
        <source>Sales units</source>
        <translation>Myyntipisteet</translation>
    </message>
    <message>
        <source>Sales units and keys</source>
        <translation>Myyntipisteet ja avaimet</translation>
    </message>
    <message>
        <source>Sell with it</source>
        <translation>Myy sillä</translation>
    </message>
    <message>
        <source>Sell with {name}</source>
        <translation>Myy pisteellä {name}</translation>
    </message>
    <message>
        <source>Test environment</source>
        <translation>Testiympäristö</translation>
    </message>
    <message>
        <source>Test these keys</source>
        <translation>Testaa nämä avaimet</translation>
    </message>
    <message>
        <source>That of Vipps MobilePay. No real money.</source>
        <translation>Vipps MobilePayn. Ei oikeaa rahaa.</translation>
    </message>
    <message>
        <source>The keys are right, and the number of the sales unit (MSN) is not theirs. They are those of {reached}.</source>
        <translation>Avaimet ovat oikein, mutta myyntipisteen numero (MSN) ei ole niiden. Ne kuuluvat pisteelle {reached}.</translation>
    </message>
    <message>
        <source>The keys are right. The test environment cannot tell what the sales unit may do.</source>
        <translation>Avaimet ovat oikein. Testiympäristö ei voi kertoa, mitä myyntipiste saa tehdä.</translation>
    </message>
    <message>
        <source>The keys are right. This sales unit may:</source>
        <translation>Avaimet ovat oikein. Tämä myyntipiste saa:</translation>
    </message>
    <message>
        <source>The keys are right. Vipps MobilePay does not tell what the sales unit may do.</source>
        <translation>Avaimet ovat oikein. Vipps MobilePay ei kerro, mitä myyntipiste saa tehdä.</translation>
    </message>
    <message>
        <source>There are no keys for Vipps MobilePay yet. Nothing was sent and no money moved. Add them in the settings, under “Sales units”, or with “kvitt unit add”.</source>
        <translation>Vipps MobilePayta varten ei ole vielä avaimia. Mitään ei lähetetty, eikä rahaa siirtynyt. Lisää ne asetuksissa kohdassa ”Myyntipisteet” tai komennolla ”kvitt unit add”.</translation>
    </message>
    <message>
        <source>There is no safe key store here, so the keys are kept for this run only. Paste them again the next time.</source>
        <translation>Täällä ei ole turvallista avainvarastoa, joten avaimet ovat voimassa vain ohjelman sulkemiseen asti. Liitä ne uudelleen ensi kerralla.</translation>
    </message>
    <message>
        <source>There is none yet. Add the first one with the keys that the portal shows.</source>
        <translation>Ei vielä yhtään. Lisää ensimmäinen portaalin näyttämillä avaimilla.</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violetti</translation>
    </message>
    <message>
        <source>Vipps MobilePay does not accept the keys. No money moved. Test them in the settings, under “Sales units”: that says which one is wrong.</source>
        <translation>Vipps MobilePay ei hyväksy avaimia. Rahaa ei siirtynyt. Testaa ne asetuksissa kohdassa ”Myyntipisteet”: siinä kerrotaan, mikä niistä on väärä.</translation>
    </message>
    <message>
        <source>You are here.</source>
        <translation>Olet tässä.</translation>
    </message>
    <message>
        <source>You find them in the portal, under “For developers”. They go into the key store of this machine and are never shown again.</source>
        <translation>Löydät ne portaalista kohdasta ”Kehittäjille”. Ne tallennetaan tämän koneen avainvarastoon eikä niitä näytetä enää.</translation>
    </message>
    <message>
        <source>as it is kept</source>
        <translation>kuten tallennettu</translation>
    </message>
    <message>
        <source>capture a part, as for a first parcel</source>
        <translation>veloittaa osan, kuten ensimmäisestä paketista</translation>
    </message>
    <message>
        <source>capture for 180 days, and not for 14</source>
        <translation>veloittaa 180 päivän ajan eikä vain 14:n</translation>
    </message>
    <message>
        <source>give a request more than ten minutes</source>
        <translation>antaa pyynnölle yli kymmenen minuuttia</translation>
    </message>
    <message>
        <source>keys for this run only</source>
        <translation>avaimet vain ohjelman sulkemiseen asti</translation>
    </message>
    <message>
        <source>keys from the environment</source>
        <translation>avaimet ympäristömuuttujista</translation>
    </message>
    <message>
        <source>keys in the key store</source>
        <translation>avaimet avainvarastossa</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>puuttuu</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>ei avaimia</translation>
    </message>
    <message>
        <source>no keys needed</source>
        <translation>avaimia ei tarvita</translation>
    </message>
    <message>
        <source>only to change keys without a pause</source>
        <translation>vain avainten vaihtoon ilman katkoa</translation>
    </message>
    <message>
        <source>reserve first, and capture later</source>
        <translation>varata ensin ja veloittaa myöhemmin</translation>
    </message>
    <message>
        <source>sells here now</source>
        <translation>myy tässä nyt</translation>
    </message>
    <message>
        <source>send a request straight to a phone</source>
        <translation>lähettää pyynnön suoraan puhelimeen</translation>
    </message>
    <message>
        <source>take payments</source>
        <translation>ottaa maksuja vastaan</translation>
    </message>
    <message>
        <source>till {name}</source>
        <translation>kassa {name}</translation>
    </message>
    <message>
        <source>{name} is set up.</source>
        <translation>{name} on valmis.</translation>
    </message>
    <message>
        <source>● server reached</source>
        <translation>● palvelin vastaa</translation>
    </message>
    <message>
        <source>✓ here</source>
        <translation>✓ on tässä</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ kyllä</translation>
    </message>
    <message>
        <source>✗ no</source>
        <translation>✗ ei</translation>
    </message>
    <message>
        <source>Kvitt is closed.</source>
        <translation>Kvitt on suljettu.</translation>
    </message>
    <message>
        <source>Nothing is lost: Kvitt goes on with it when it is opened again.</source>
        <translation>Mitään ei katoa: Kvitt jatkaa, kun se avataan uudelleen.</translation>
    </message>
    <message>
        <source>The test environment has no settlements. Practise with them, or read the real ones.</source>
        <translation>Testiympäristössä ei ole tilityksiä. Harjoittele niitä tai lue oikeat.</translation>
    </message>
    <message>
        <source>CSV for a Nordic Excel</source>
        <translation>CSV suomalaiseen Exceliin</translation>
    </message>
    <message>
        <source>CSV with commas</source>
        <translation>Pilkuin eroteltu CSV</translation>
    </message>
    <message>
        <source>Export the listed orders</source>
        <translation>Vie luettelon tilaukset</translation>
    </message>
    <message>
        <source>Stop at {number}</source>
        <translation>Lopeta: {number}</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>Vienti lopetettiin. Tiedostoa ei kirjoitettu.</translation>
    </message>
    <message>
        <source>Workbook for Excel</source>
        <translation>Excel-työkirja</translation>
    </message>
    <message>
        <source>A date that cannot be right</source>
        <translation>Päivä, joka ei voi pitää paikkaansa</translation>
    </message>
    <message>
        <source>A fee is missing</source>
        <translation>Palvelumaksu puuttuu</translation>
    </message>
    <message>
        <source>A fee was charged for a capture that is not listed. Ask Vipps MobilePay to give it back.</source>
        <translation>Palvelumaksu veloitettiin veloituksesta, jota ei ole luettelossa. Pyydä se takaisin Vipps MobilePaylta.</translation>
    </message>
    <message>
        <source>A fee without its capture</source>
        <translation>Palvelumaksu ilman veloitusta</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Koskee</translation>
    </message>
    <message>
        <source>All agrees: nothing is missing, and nothing is left over.</source>
        <translation>Kaikki täsmää: mitään ei puutu eikä jää yli.</translation>
    </message>
    <message>
        <source>An entry contradicts itself</source>
        <translation>Tapahtuma on ristiriitainen</translation>
    </message>
    <message>
        <source>An entry of a new kind</source>
        <translation>Uudenlainen tapahtuma</translation>
    </message>
    <message>
        <source>Compare the order with the portal, and ask Vipps MobilePay which amount is right.</source>
        <translation>Vertaa tilausta portaaliin ja kysy Vipps MobilePaylta, kumpi summa on oikein.</translation>
    </message>
    <message>
        <source>Entries are listed a second time</source>
        <translation>Tapahtumat on lueteltu kahdesti</translation>
    </message>
    <message>
        <source>Entries are missing</source>
        <translation>Tapahtumia puuttuu</translation>
    </message>
    <message>
        <source>Fees in 30 days</source>
        <translation>Palvelumaksut 30 päivässä</translation>
    </message>
    <message>
        <source>Fees taken are not those owed</source>
        <translation>Peritty palvelumaksu ei vastaa velkaa</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Havainnot</translation>
    </message>
    <message>
        <source>Held at Vipps MobilePay</source>
        <translation>Vipps MobilePaylla</translation>
    </message>
    <message>
        <source>If the customer paid once, one of the two will be taken back. Ask Vipps MobilePay.</source>
        <translation>Jos asiakas maksoi kerran, toinen perutaan. Kysy Vipps MobilePaylta.</translation>
    </message>
    <message>
        <source>It is counted by its amount. A newer Kvitt may know what it is.</source>
        <translation>Se lasketaan summansa mukaan. Uudempi Kvitt voi tuntea sen.</translation>
    </message>
    <message>
        <source>Its amount is not what the balance changed by. Ask Vipps MobilePay which is right.</source>
        <translation>Summa ei ole se, jonka verran saldo muuttui. Kysy Vipps MobilePaylta, kumpi on oikein.</translation>
    </message>
    <message>
        <source>Ledger date</source>
        <translation>Tilityspäivä</translation>
    </message>
    <message>
        <source>Listed with another amount</source>
        <translation>Lueteltu eri summalla</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Rahat</translation>
    </message>
    <message>
        <source>Money was moved elsewhere, as in the portal. Ask where the order stands.</source>
        <translation>Rahaa siirrettiin muualla, kuten portaalissa. Kysy, missä tilaus on.</translation>
    </message>
    <message>
        <source>More was paid out than was there</source>
        <translation>Maksettiin enemmän kuin oli</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Tapahtumat</translation>
    </message>
    <message>
        <source>Not listed after two days</source>
        <translation>Ei luettelossa kahden päivän jälkeen</translation>
    </message>
    <message>
        <source>Nothing was captured yet.</source>
        <translation>Mitään ei ole vielä veloitettu.</translation>
    </message>
    <message>
        <source>Nothing was paid out yet.</source>
        <translation>Mitään ei ole vielä maksettu.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Matkalla</translation>
    </message>
    <message>
        <source>One payment is listed twice</source>
        <translation>Yksi maksu on lueteltu kahdesti</translation>
    </message>
    <message>
        <source>Other captures have one. It may come with a later invoice; ask if it does not.</source>
        <translation>Muissa veloituksissa se on. Se voi tulla myöhemmällä laskulla; kysy, jos ei tule.</translation>
    </message>
    <message>
        <source>Paid out in 30 days</source>
        <translation>Maksettu 30 päivässä</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Tilitys</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Tilitykset</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Lue nyt</translation>
    </message>
    <message>
        <source>Read {when}</source>
        <translation>Luettu {when}</translation>
    </message>
    <message>
        <source>See in the bank whether both came, and tell Vipps MobilePay.</source>
        <translation>Katso pankista, tulivatko molemmat, ja kerro Vipps MobilePaylle.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Näytä kaikki</translation>
    </message>
    <message>
        <source>The balance jumps here. Ask Vipps MobilePay what happened in between.</source>
        <translation>Saldo hyppää tässä. Kysy Vipps MobilePaylta, mitä välissä tapahtui.</translation>
    </message>
    <message>
        <source>The keys show no ledger. The right to read it is given in the portal.</source>
        <translation>Avaimet eivät näytä tilityksiä. Lukuoikeus annetaan portaalissa.</translation>
    </message>
    <message>
        <source>The last payouts as bars</source>
        <translation>Viimeisimmät tilitykset pylväinä</translation>
    </message>
    <message>
        <source>The money counts all the same. Mind the date when you book it.</source>
        <translation>Raha lasketaan silti. Tarkista päivä, kun kirjaat sen.</translation>
    </message>
    <message>
        <source>The money moved, and the settlement does not list it. Ask Vipps MobilePay about it.</source>
        <translation>Raha siirtyi, mutta sitä ei ole tilityksessä. Kysy siitä Vipps MobilePaylta.</translation>
    </message>
    <message>
        <source>The next sales pay for it. See in the bank what came.</source>
        <translation>Seuraavat myynnit maksavat sen. Katso pankista, mitä tuli.</translation>
    </message>
    <message>
        <source>The totals of a payment do not fit</source>
        <translation>Maksun summat eivät täsmää</translation>
    </message>
    <message>
        <source>They are counted once. Tell Vipps MobilePay if the bank paid twice.</source>
        <translation>Ne lasketaan kerran. Kerro Vipps MobilePaylle, jos pankki maksoi kahdesti.</translation>
    </message>
    <message>
        <source>Two payouts have one number</source>
        <translation>Kahdella tilityksellä on sama numero</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mikä</translation>
    </message>
    <message>
        <source>What was kept back is not what the fees of the day come to. Ask Vipps MobilePay.</source>
        <translation>Pidätetty summa ei ole päivän palvelumaksujen summa. Kysy Vipps MobilePaylta.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Missä</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>poikkeaa</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>kiistetty</translation>
    </message>
    <message>
        <source>held</source>
        <translation>hallussa</translation>
    </message>
    <message>
        <source>late</source>
        <translation>myöhässä</translation>
    </message>
    <message>
        <source>not ours</source>
        <translation>ei meidän</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>ei luettu</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>ei vielä siellä</translation>
    </message>
    <message>
        <source>owed {amount}</source>
        <translation>velkaa {amount}</translation>
    </message>
    <message>
        <source>paid out</source>
        <translation>maksettu</translation>
    </message>
    <message>
        <source>paid out with {number}</source>
        <translation>maksettu erässä {number}</translation>
    </message>
    <message>
        <source>payout {number}, about {day}</source>
        <translation>tilitys {number}, noin {day}</translation>
    </message>
    <message>
        <source>The file is about sales unit {msn}, which is not here. Nothing was read.</source>
        <translation>Tiedosto koskee myyntipistettä {msn}, jota ei ole täällä. Mitään ei luettu.</translation>
    </message>
    <message>
        <source>The ledger of sales unit {msn} is read already, and says the same. Nothing was read.</source>
        <translation>Myyntipisteen {msn} tilitykset luetaan jo, ja ne kertovat saman. Mitään ei luettu.</translation>
    </message>
    <message>
        <source>This is no settlement file of the portal: CSV, or XML 2.0 or 3.0. Nothing was read.</source>
        <translation>Tämä ei ole portaalin tilitystiedosto: CSV tai XML 2.0 tai 3.0. Mitään ei luettu.</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Kuukausi</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>Vuosineljännes</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Viikko</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Vuosi</translation>
    </message>
    <message>
        <source>Against the time before</source>
        <translation>Verrattuna aikaan ennen</translation>
    </message>
    <message>
        <source>Against {earlier}.</source>
        <translation>Verrattuna: {earlier}.</translation>
    </message>
    <message>
        <source>Against {earlier}: {now} days now, {before} days before.</source>
        <translation>Verrattuna: {earlier}. Päiviä nyt {now}, ennen {before}.</translation>
    </message>
    <message>
        <source>Back to the day</source>
        <translation>Takaisin päivään</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ennen</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Päivittäin</translation>
    </message>
    <message>
        <source>By till</source>
        <translation>Kassan mukaan</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Veloituksia</translation>
    </message>
    <message>
        <source>Every VAT rate</source>
        <translation>Kaikki verokannat</translation>
    </message>
    <message>
        <source>Every group</source>
        <translation>Kaikki ryhmät</translation>
    </message>
    <message>
        <source>Every product</source>
        <translation>Kaikki tuotteet</translation>
    </message>
    <message>
        <source>Every sales unit</source>
        <translation>Kaikki myyntipisteet</translation>
    </message>
    <message>
        <source>Every till</source>
        <translation>Kaikki kassat</translation>
    </message>
    <message>
        <source>Every way of paying</source>
        <translation>Kaikki maksutavat</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Alku – loppu</translation>
    </message>
    <message>
        <source>Kept by VAT rate</source>
        <translation>Jää verokannoittain</translation>
    </message>
    <message>
        <source>Kept by day</source>
        <translation>Jää päivittäin</translation>
    </message>
    <message>
        <source>Kept by hour</source>
        <translation>Jää tunneittain</translation>
    </message>
    <message>
        <source>Kept: {amount}, as much as before.</source>
        <translation>Jää: {amount}, yhtä paljon kuin ennen.</translation>
    </message>
    <message>
        <source>Kept: {amount}, {change} less than before ({share}).</source>
        <translation>Jää: {amount}, {change} vähemmän kuin ennen ({share}).</translation>
    </message>
    <message>
        <source>Kept: {amount}, {change} less than before.</source>
        <translation>Jää: {amount}, {change} vähemmän kuin ennen.</translation>
    </message>
    <message>
        <source>Kept: {amount}, {change} more than before ({share}).</source>
        <translation>Jää: {amount}, {change} enemmän kuin ennen ({share}).</translation>
    </message>
    <message>
        <source>Kept: {amount}, {change} more than before.</source>
        <translation>Jää: {amount}, {change} enemmän kuin ennen.</translation>
    </message>
    <message>
        <source>Nothing happened, now or before.</source>
        <translation>Mitään ei tapahtunut, ei nyt eikä ennen.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Yksi päivä</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raportit</translation>
    </message>
    <message>
        <source>Sales unit {number}</source>
        <translation>Myyntipiste {number}</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>Tallenna taulukkona</translation>
    </message>
    <message>
        <source>The day is not over. Against {earlier}, up to {time}.</source>
        <translation>Päivä ei ole vielä ohi. Verrattuna: {earlier}, kello {time} asti.</translation>
    </message>
    <message>
        <source>The first day to close</source>
        <translation>Ensimmäinen suljettava päivä</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Edellinen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Päättyy</translation>
    </message>
    <message>
        <source>Top products</source>
        <translation>Myydyimmät tuotteet</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Verokanta</translation>
    </message>
    <message>
        <source>Way of paying</source>
        <translation>Maksutapa</translation>
    </message>
    <message>
        <source>What was before it stays in the reports alone.</source>
        <translation>Sitä ennen tapahtunut jää vain raportteihin.</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Mitkä päivät</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>before: {amount}</source>
        <translation>ennen: {amount}</translation>
    </message>
    <message>
        <source>only what was for these goods, without tips</source>
        <translation>vain näistä tuotteista, ilman tippejä</translation>
    </message>
    <message>
        <source>the other figures follow</source>
        <translation>muut luvut tulevat pian</translation>
    </message>
    <message>
        <source>{day}, closed under number {number}: {moment}</source>
        <translation>{day}, suljettu numerolla {number}: {moment}</translation>
    </message>
    <message>
        <source>{first} is after {last}. Write the first day first.</source>
        <translation>{first} on myöhemmin kuin {last}. Kirjoita ensimmäinen päivä ensin.</translation>
    </message>
    <message>
        <source>{now} of {whole} days so far. Against {earlier}, the last day up to {time}.</source>
        <translation>Tähän mennessä {now}/{whole} päivää. Verrattuna: {earlier}, viimeinen päivä kello {time} asti.</translation>
    </message>
    <message>
        <source>{now} of {whole} days so far. Against {earlier}, which has {before} days.</source>
        <translation>Tähän mennessä {now}/{whole} päivää. Verrattuna: {earlier}, jossa on {before} päivää.</translation>
    </message>
    <message>
        <source>{unit}, till {till}</source>
        <translation>{unit}, kassa {till}</translation>
    </message>
    <message>
        <source>It may not: {abilities}.</source>
        <translation>Se ei saa: {abilities}.</translation>
    </message>
    <message>
        <source>Account: {what}</source>
        <translation>Tili: {what}</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Tilit</translation>
    </message>
    <message>
        <source>As usual in the country</source>
        <translation>Kuten maassa yleensä</translation>
    </message>
    <message>
        <source>Back to the usual numbers</source>
        <translation>Takaisin tavallisiin numeroihin</translation>
    </message>
    <message>
        <source>Bank, if Kvitt is to book it</source>
        <translation>Pankki, jos Kvitt kirjaa sen</translation>
    </message>
    <message>
        <source>Bookkeeping</source>
        <translation>Kirjanpito</translation>
    </message>
    <message>
        <source>Bookkeeping program</source>
        <translation>Kirjanpito-ohjelma</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Corrections and anything unknown</source>
        <translation>Oikaisut ja kaikki tuntematon</translation>
    </message>
    <message>
        <source>Disputed payments</source>
        <translation>Riitautetut maksut</translation>
    </message>
    <message>
        <source>Empty is the number that is usual in the country; it stands there in grey.</source>
        <translation>Tyhjä tarkoittaa maassa tavallista numeroa; se näkyy harmaana.</translation>
    </message>
    <message>
        <source>Fees not taken yet</source>
        <translation>Palvelumaksut, joita ei ole vielä peritty</translation>
    </message>
    <message>
        <source>Fees of Vipps MobilePay</source>
        <translation>Vipps MobilePayn palvelumaksut</translation>
    </message>
    <message>
        <source>Fiken (CSV)</source>
        <translation>Fiken (CSV)</translation>
    </message>
    <message>
        <source>Fortnox (SIE 4I)</source>
        <translation>Fortnox (SIE 4I)</translation>
    </message>
    <message>
        <source>In which form vouchers of closed days are handed on.</source>
        <translation>Missä muodossa suljettujen päivien tositteet annetaan eteenpäin.</translation>
    </message>
    <message>
        <source>No ledger of Vipps MobilePay is read here, so nothing is known of fees and payouts.</source>
        <translation>Täällä ei lueta Vipps MobilePayn tilityksiä, joten palvelumaksuista ja tilityksistä ei tiedetä mitään.</translation>
    </message>
    <message>
        <source>Nothing was captured, refunded, charged or paid out on that day, so there is no voucher.</source>
        <translation>Sinä päivänä ei veloitettu, palautettu, peritty eikä tilitetty mitään, joten tositetta ei ole.</translation>
    </message>
    <message>
        <source>Payouts on their way</source>
        <translation>Tilitykset matkalla</translation>
    </message>
    <message>
        <source>Procountor (CSV)</source>
        <translation>Procountor (CSV)</translation>
    </message>
    <message>
        <source>SIE 4I</source>
        <translation>SIE 4I</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Myynti</translation>
    </message>
    <message>
        <source>That day has several currencies, and {format} knows one. Choose CSV.</source>
        <translation>Sinä päivänä on useita valuuttoja, ja {format} tuntee yhden. Valitse CSV.</translation>
    </message>
    <message>
        <source>The numbers of your own chart of accounts. Let your accountant look at them once.</source>
        <translation>Oman tilikarttasi numerot. Anna kirjanpitäjäsi katsoa ne kerran läpi.</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Tipit</translation>
    </message>
    <message>
        <source>Tripletex (GBAT10)</source>
        <translation>Tripletex (GBAT10)</translation>
    </message>
    <message>
        <source>What Vipps MobilePay says of {day} is not read to its end. Two days later it is there; the page Money reads it.</source>
        <translation>Vipps MobilePayn tietoja päivältä {day} ei ole luettu loppuun. Kahden päivän kuluttua ne ovat siellä; sivu Rahat lukee ne.</translation>
    </message>
    <message>
        <source>e-conomic (CSV)</source>
        <translation>e-conomic (CSV)</translation>
    </message>
    <message>
        <source>“{text}” is no account. Write its number, of up to ten digits.</source>
        <translation>”{text}” ei ole tili. Kirjoita sen numero, enintään kymmenen numeroa.</translation>
    </message>
    <message>
        <source>All movements</source>
        <translation>Kaikki tapahtumat</translation>
    </message>
    <message>
        <source>Back to {reference}</source>
        <translation>Takaisin: {reference}</translation>
    </message>
    <message>
        <source>Bank or order</source>
        <translation>Pankki tai tilaus</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korjaus</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Hyvityslasku</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Dispute won</source>
        <translation>Kiista voitettu</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Kiistetty</translation>
    </message>
    <message>
        <source>Fees kept back</source>
        <translation>Pidätetyt maksut</translation>
    </message>
    <message>
        <source>Following the money…</source>
        <translation>Seurataan rahaa…</translation>
    </message>
    <message>
        <source>From the balance before</source>
        <translation>Aiemmasta saldosta</translation>
    </message>
    <message>
        <source>Kept at Vipps MobilePay</source>
        <translation>Jätetty Vipps MobilePayhin</translation>
    </message>
    <message>
        <source>Money: {where}</source>
        <translation>Rahat: {where}</translation>
    </message>
    <message>
        <source>No ledger was read yet. Vipps MobilePay is asked once an hour, and with Read now.</source>
        <translation>Tilityksiä ei ole vielä luettu. Vipps MobilePaylta kysytään kerran tunnissa ja painikkeella Lue nyt.</translation>
    </message>
    <message>
        <source>No ledger was read yet: the keys have no right to it. Give it to them in the portal, or save the settlement files there and drop them here.</source>
        <translation>Tilityksiä ei ole vielä luettu: avaimilla ei ole siihen oikeutta. Anna oikeus portaalissa, tai tallenna tilitystiedostot siellä ja pudota ne tähän.</translation>
    </message>
    <message>
        <source>Not paid out yet</source>
        <translation>Ei vielä tilitetty</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Maksettu sisään</translation>
    </message>
    <message>
        <source>Payout came back</source>
        <translation>Tilitys palautui</translation>
    </message>
    <message>
        <source>Payout {number}</source>
        <translation>Tilitys {number}</translation>
    </message>
    <message>
        <source>Payout {number} was not read: {why}</source>
        <translation>Tilitystä {number} ei luettu: {why}</translation>
    </message>
    <message>
        <source>Read in part. The next reading goes on there.</source>
        <translation>Luettu osittain. Seuraava luku jatkaa siitä.</translation>
    </message>
    <message>
        <source>Read settlement files</source>
        <translation>Lue tilitystiedostoja</translation>
    </message>
    <message>
        <source>Read settlement files…</source>
        <translation>Lue tilitystiedostoja…</translation>
    </message>
    <message>
        <source>Reading: {count} entries so far, up to {day}</source>
        <translation>Luetaan: {count} kirjausta tähän mennessä, {day} asti</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Luetaan…</translation>
    </message>
    <message>
        <source>Settlement files</source>
        <translation>Tilitystiedostot</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>Näytä kaikki havainnot</translation>
    </message>
    <message>
        <source>The last reading did not end: {why}</source>
        <translation>Viimeisin luku jäi kesken: {why}</translation>
    </message>
    <message>
        <source>Which movements</source>
        <translation>Mitkä tapahtumat</translation>
    </message>
    <message>
        <source>about {day}</source>
        <translation>noin {day}</translation>
    </message>
    <message>
        <source>at the bank</source>
        <translation>pankissa</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>palautui</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>suljettu</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>matkalla</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>avattu</translation>
    </message>
    <message>
        <source>paid out with {number}, about {day}</source>
        <translation>tilitetty: {number}, noin {day}</translation>
    </message>
    <message>
        <source>Fees and payouts alone</source>
        <translation>Vain palvelumaksut ja tilitykset</translation>
    </message>
    <message>
        <source>Fees and payouts are in it.</source>
        <translation>Palvelumaksut ja tilitykset ovat mukana.</translation>
    </message>
    <message>
        <source>Fees and payouts are known two days later; hand them on alone then.</source>
        <translation>Palvelumaksut ja tilitykset tiedetään kahden päivän kuluttua; anna ne silloin erikseen eteenpäin.</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Anna eteenpäin</translation>
    </message>
    <message>
        <source>Hand on · {day}</source>
        <translation>Anna eteenpäin · {day}</translation>
    </message>
    <message>
        <source>Hand on…</source>
        <translation>Anna eteenpäin…</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Mail the slip…</source>
        <translation>Lähetä päätös sähköpostilla…</translation>
    </message>
    <message>
        <source>No document of its makers confirms this form. Look once at what your program makes of it.</source>
        <translation>Mikään valmistajan asiakirja ei vahvista tätä muotoa. Katso kerran, mitä ohjelmasi siitä tekee.</translation>
    </message>
    <message>
        <source>No ledger is read here: fees and payouts are not in it.</source>
        <translation>Täällä ei lueta tilityksiä: palvelumaksut ja tilitykset eivät ole mukana.</translation>
    </message>
    <message>
        <source>Sales alone</source>
        <translation>Vain myynti</translation>
    </message>
    <message>
        <source>Save voucher</source>
        <translation>Tallenna tosite</translation>
    </message>
    <message>
        <source>Save voucher…</source>
        <translation>Tallenna tosite…</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Kirjoitettu: {file}</translation>
    </message>
    <message>
        <source>Your mail program opens with the slip; you send it.</source>
        <translation>Sähköpostiohjelmasi avautuu päätöksen kanssa; sinä lähetät sen.</translation>
    </message>
    <message>
        <source>The PC’s clock is behind the end of the last closing, so what was sold since cannot be closed. Set the clock right, and try again.</source>
        <translation>Tietokoneen kello on jäljessä edellisen päätöksen lopusta, joten sen jälkeen myytyä ei voi sulkea. Aseta kello oikein ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Export the orders that match…</source>
        <translation>Vie sopivat tilaukset…</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Valitse kansio…</translation>
    </message>
    <message>
        <source>Each closed day is written there: slip, voucher, figures. Empty: nowhere.</source>
        <translation>Jokainen suljettu päivä kirjoitetaan sinne: päätös, tosite, luvut. Tyhjä: ei minnekään.</translation>
    </message>
    <message>
        <source>Folder for closed days</source>
        <translation>Suljettujen päivien kansio</translation>
    </message>
    <message>
        <source>Nothing waits to be written.</source>
        <translation>Mikään ei odota kirjoittamista.</translation>
    </message>
    <message>
        <source>The folder for closed days has another file called {text}. Nothing was overwritten. Move it away.</source>
        <translation>Suljettujen päivien kansiossa on toinen tiedosto nimeltä {text}. Mitään ei korvattu. Siirrä se pois.</translation>
    </message>
    <message>
        <source>The folder {text} cannot be written to ({reason}). What closed days have is written once it can.</source>
        <translation>Kansioon {text} ei voi kirjoittaa ({reason}). Suljettujen päivien tiedostot kirjoitetaan heti, kun voi.</translation>
    </message>
    <message>
        <source>The folder {text} is not there. What closed days have is written once it is.</source>
        <translation>Kansiota {text} ei ole. Suljettujen päivien tiedostot kirjoitetaan, kun se on.</translation>
    </message>
    <message>
        <source>Write now</source>
        <translation>Kirjoita nyt</translation>
    </message>
    <message>
        <source>“{text}” is no whole path of a folder. Choose one.</source>
        <translation>”{text}” ei ole kansion koko polku. Valitse kansio.</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Kuukausittain</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Ero</translation>
    </message>
    <message>
        <source>The pale bars are the time before.</source>
        <translation>Haaleat pylväät ovat aika ennen.</translation>
    </message>
    <message>
        <source>Usual paper</source>
        <translation>Tavallinen paperi</translation>
    </message>
    <message>
        <source>Mail…</source>
        <translation>Sähköposti…</translation>
    </message>
    <message>
        <source>No mail program answered on this computer. Save the paper as PDF, and attach it yourself.</source>
        <translation>Mikään sähköpostiohjelma ei vastannut tällä tietokoneella. Tallenna paperi PDF-tiedostona ja liitä se itse.</translation>
    </message>
    <message>
        <source>Your mail program has the letter with its PDF.</source>
        <translation>Sähköpostiohjelmallasi on viesti ja sen PDF.</translation>
    </message>
    <message>
        <source>Your mail program has the letter. Attach the PDF yourself: {file}</source>
        <translation>Sähköpostiohjelmallasi on viesti. Liitä PDF itse: {file}</translation>
    </message>
    <message>
        <source>{unit}: {day} was not closed.</source>
        <translation>{unit}: {day} jäi sulkematta.</translation>
    </message>
    <message>
        <source>{unit}: no right to its ledger</source>
        <translation>{unit}: ei oikeutta tilityksiin</translation>
    </message>
    <message>
        <source>The server of the shop went away while this was being saved. No money has moved so far. Whether it was saved shows when the server is back; what was decided is carried out then. Look before you do it again.</source>
        <translation>Kaupan palvelin katosi, kun tätä tallennettiin. Rahaa ei ole toistaiseksi siirtynyt. Se, tallentuiko tämä, selviää kun palvelin on taas tavoitettavissa; päätetty toteutetaan silloin. Tarkista ennen kuin teet sen uudelleen.</translation>
    </message>
    <message>
        <source>Each is in its folder.</source>
        <translation>Jokainen on kansiossaan.</translation>
    </message>
    <message>
        <source>Files that are not in their folder yet: {count}.</source>
        <translation>Tiedostoja, jotka eivät ole vielä kansiossaan: {count}.</translation>
    </message>
    <message>
        <source>Is the folder there, and is there room? Kvitt tries again each hour. Bookkeeping says what is in the way.</source>
        <translation>Onko kansio paikallaan, ja onko tilaa? Kvitt yrittää uudelleen joka tunti. Kirjanpito kertoo, mikä on esteenä.</translation>
    </message>
    <message>
        <source>None is written to a folder.</source>
        <translation>Mitään ei kirjoiteta kansioon.</translation>
    </message>
    <message>
        <source>The server of the shop cannot write ({reason}). Nothing was saved or sent. See to its disk, then try again.</source>
        <translation>Myymälän palvelin ei pysty kirjoittamaan ({reason}). Mitään ei tallennettu eikä lähetetty. Tarkista palvelimen levy ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>A password in the address can be read by others. Nothing was changed. Leave it out: it is asked for.</source>
        <translation>Muut voivat lukea osoitteessa olevan salasanan. Mitään ei muutettu. Jätä se pois: se kysytään.</translation>
    </message>
    <message>
        <source>A till needs a name that the others know it by.</source>
        <translation>Kassa tarvitsee nimen, josta muut tuntevat sen.</translation>
    </message>
    <message>
        <source>It was stopped. All is as it was.</source>
        <translation>Se pysäytettiin. Kaikki on niin kuin oli.</translation>
    </message>
    <message>
        <source>The database has a schema kvitt that Kvitt did not make. Nothing was changed. Name an empty database.</source>
        <translation>Tietokannassa on skeema kvitt, jota Kvitt ei ole luonut. Mitään ei muutettu. Anna tyhjä tietokanta.</translation>
    </message>
    <message>
        <source>The part for shared shops is not installed. Nothing was changed. Install it: pip install 'kvitt[tills]'.</source>
        <translation>Jaettujen myymälöiden osaa ei ole asennettu. Mitään ei muutettu. Asenna se: pip install 'kvitt[tills]'.</translation>
    </message>
    <message>
        <source>The server answers, so it is not lost. Nothing was changed. Move the shop back from it instead.</source>
        <translation>Palvelin vastaa, joten se ei ole menetetty. Mitään ei muutettu. Siirrä sen sijaan myymälä siltä takaisin.</translation>
    </message>
    <message>
        <source>The server does not let this user do that ({reason}). Nothing was changed. Use the address of the database's owner.</source>
        <translation>Palvelin ei salli tätä tälle käyttäjälle ({reason}). Mitään ei muutettu. Käytä tietokannan omistajan osoitetta.</translation>
    </message>
    <message>
        <source>The server does not take this user and password. Nothing was changed. Type them again.</source>
        <translation>Palvelin ei hyväksy tätä käyttäjää ja salasanaa. Mitään ei muutettu. Kirjoita ne uudelleen.</translation>
    </message>
    <message>
        <source>The server has no database of the name {text}. Nothing was changed. Make one there, or correct the address.</source>
        <translation>Palvelimella ei ole tietokantaa nimeltä {text}. Mitään ei muutettu. Luo se sinne tai korjaa osoite.</translation>
    </message>
    <message>
        <source>The server lets nobody in from this computer ({reason}). Nothing was changed. Add a line for it to pg_hba.conf there.</source>
        <translation>Palvelin ei päästä ketään sisään tältä koneelta ({reason}). Mitään ei muutettu. Lisää sille rivi sikäläiseen pg_hba.conf-tiedostoon.</translation>
    </message>
    <message>
        <source>The server was put back from a backup, or brought up to date. Nothing was saved or sent. Fetch the copy anew: Settings, Tills.</source>
        <translation>Palvelin on palautettu varmuuskopiosta tai päivitetty. Mitään ei tallennettu eikä lähetetty. Hae kopio uudelleen: Asetukset, Kassat.</translation>
    </message>
    <message>
        <source>The shop at the server is up to date already. Nothing was changed.</source>
        <translation>Myymälä palvelimella on jo ajan tasalla. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The way to the server is not safe ({reason}). Nothing was changed. Turn on TLS there, with a certificate known here.</source>
        <translation>Yhteys palvelimeen ei ole turvallinen ({reason}). Mitään ei muutettu. Ota siellä käyttöön TLS varmenteella, joka tunnetaan täällä.</translation>
    </message>
    <message>
        <source>There are orders at this till that are in no shared shop. Nothing was changed. Join from a new data folder, or share this shop.</source>
        <translation>Tällä kassalla on tilauksia, jotka eivät ole missään jaetussa myymälässä. Mitään ei muutettu. Liity uudesta tietokansiosta tai jaa tämä myymälä.</translation>
    </message>
    <message>
        <source>There is no safe place for the password here. Nothing was changed. Unlock or install a key store, or use PostgreSQL's own pgpass.</source>
        <translation>Täällä ei ole turvallista paikkaa salasanalle. Mitään ei muutettu. Avaa tai asenna avainsäilö, tai käytä PostgreSQL:n omaa pgpass-tiedostoa.</translation>
    </message>
    <message>
        <source>There is no shop in the server's database. Nothing was saved or sent. Share it once more, or move it back: Settings, Tills.</source>
        <translation>Palvelimen tietokannassa ei ole myymälää. Mitään ei tallennettu eikä lähetetty. Jaa se uudelleen tai siirrä se takaisin: Asetukset, Kassat.</translation>
    </message>
    <message>
        <source>This Kvitt is newer than the shop's data at the server. Nothing was saved or sent. Bring the shop up to date: Settings, Tills.</source>
        <translation>Tämä Kvitt on uudempi kuin myymälän tiedot palvelimella. Mitään ei tallennettu eikä lähetetty. Päivitä myymälä: Asetukset, Kassat.</translation>
    </message>
    <message>
        <source>This shop is not shared with other tills.</source>
        <translation>Tätä myymälää ei ole jaettu muiden kassojen kanssa.</translation>
    </message>
    <message>
        <source>This till's copy is not what the server has. Nothing was saved or sent. Fetch the copy anew: Settings, Tills.</source>
        <translation>Tämän kassan kopio ei ole sama kuin palvelimella. Mitään ei tallennettu eikä lähetetty. Hae kopio uudelleen: Asetukset, Kassat.</translation>
    </message>
    <message>
        <source>Open all the same</source>
        <translation>Avaa silti</translation>
    </message>
    <message>
        <source>Open at {place}</source>
        <translation>Auki: {place}</translation>
    </message>
    <message>
        <source>Open at {place}, with changes that are not saved and can be seen only there.</source>
        <translation>Auki: {place}. Siellä on tallentamattomia muutoksia, jotka näkyvät vain siellä.</translation>
    </message>
    <message>
        <source>Open at {place}.</source>
        <translation>Auki: {place}.</translation>
    </message>
    <message>
        <source>also open at {place}</source>
        <translation>auki myös: {place}</translation>
    </message>
    <message>
        <source>parked at {place}</source>
        <translation>parkissa: {place}</translation>
    </message>
    <message>
        <source>parked by {name}</source>
        <translation>parkkeerasi {name}</translation>
    </message>
    <message>
        <source>{reference} is being changed there. Whoever saves second is shown both versions: nothing is lost.</source>
        <translation>Tilausta {reference} muutetaan siellä. Toisena tallentava näkee molemmat versiot: mitään ei katoa.</translation>
    </message>
    <message>
        <source>{reference} is open at {place} as well. Whoever saves second is shown both versions: nothing is lost.</source>
        <translation>{reference} on auki myös: {place}. Toisena tallentava näkee molemmat versiot: mitään ei katoa.</translation>
    </message>
    <message>
        <source>{till} has changes that are not saved. They can be seen only there.</source>
        <translation>{till}: tallentamattomia muutoksia. Ne näkyvät vain siellä.</translation>
    </message>
    <message>
        <source>{till} is at it…</source>
        <translation>{till} hoitaa sitä…</translation>
    </message>
    <message>
        <source>{till} is cancelling…</source>
        <translation>{till} peruuttaa…</translation>
    </message>
    <message>
        <source>{till} is capturing…</source>
        <translation>{till} veloittaa…</translation>
    </message>
    <message>
        <source>{till} is refunding…</source>
        <translation>{till} palauttaa…</translation>
    </message>
    <message>
        <source>{till} is releasing…</source>
        <translation>{till} vapauttaa…</translation>
    </message>
    <message>
        <source>{till} is sending the request…</source>
        <translation>{till} lähettää pyyntöä…</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Palvelimen osoite</translation>
    </message>
    <message>
        <source>All of this shop is copied to the server and every row is compared; then this till works with it.</source>
        <translation>Koko myymälä kopioidaan palvelimelle ja jokainen rivi verrataan; sen jälkeen tämä kassa käyttää sitä.</translation>
    </message>
    <message>
        <source>Bring it up to date and start Kvitt again</source>
        <translation>Päivitä se ja käynnistä Kvitt uudelleen</translation>
    </message>
    <message>
        <source>Bring the shop up to date…</source>
        <translation>Päivitä myymälä…</translation>
    </message>
    <message>
        <source>Comparing: {percent} %</source>
        <translation>Verrataan: {percent} %</translation>
    </message>
    <message>
        <source>Do this once, after Kvitt was renewed on the first till. Renew the others next.</source>
        <translation>Tee tämä kerran, kun Kvitt on päivitetty ensimmäisellä kassalla. Päivitä muut sen jälkeen.</translation>
    </message>
    <message>
        <source>Every row is compared.</source>
        <translation>Jokainen rivi verrataan.</translation>
    </message>
    <message>
        <source>Every row was compared: {rows}.</source>
        <translation>Jokainen rivi verrattiin: {rows}.</translation>
    </message>
    <message>
        <source>Fetch it and start Kvitt again</source>
        <translation>Hae se ja käynnistä Kvitt uudelleen</translation>
    </message>
    <message>
        <source>Fetch the copy anew…</source>
        <translation>Hae kopio uudelleen…</translation>
    </message>
    <message>
        <source>It can be done. Orders: {orders}, payments: {payments}, rows compared: {rows}. Nothing was changed yet.</source>
        <translation>Se onnistuu. Tilauksia: {orders}, maksuja: {payments}, verrattuja rivejä: {rows}. Mitään ei ole vielä muutettu.</translation>
    </message>
    <message>
        <source>It can be done. Orders: {orders}, payments: {payments}. Nothing was changed yet.</source>
        <translation>Se onnistuu. Tilauksia: {orders}, maksuja: {payments}. Mitään ei ole vielä muutettu.</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>Sitä ei tehty</translation>
    </message>
    <message>
        <source>Join a shared shop…</source>
        <translation>Liity jaettuun myymälään…</translation>
    </message>
    <message>
        <source>Join it and start Kvitt again</source>
        <translation>Liity siihen ja käynnistä Kvitt uudelleen</translation>
    </message>
    <message>
        <source>Move back to this computer…</source>
        <translation>Siirrä takaisin tälle koneelle…</translation>
    </message>
    <message>
        <source>Move it back and start Kvitt again</source>
        <translation>Siirrä se takaisin ja käynnistä Kvitt uudelleen</translation>
    </message>
    <message>
        <source>Moving: {percent} %</source>
        <translation>Siirretään: {percent} %</translation>
    </message>
    <message>
        <source>Name of this till</source>
        <translation>Tämän kassan nimi</translation>
    </message>
    <message>
        <source>Orders: {orders}, payments: {payments}, entries of the action log: {entries}.</source>
        <translation>Tilauksia: {orders}, maksuja: {payments}, toimintalokin rivejä: {entries}.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Salasana</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Nimeä uudelleen</translation>
    </message>
    <message>
        <source>Share it and start Kvitt again</source>
        <translation>Jaa se ja käynnistä Kvitt uudelleen</translation>
    </message>
    <message>
        <source>Share this shop…</source>
        <translation>Jaa tämä myymälä…</translation>
    </message>
    <message>
        <source>Start Kvitt again</source>
        <translation>Käynnistä Kvitt uudelleen</translation>
    </message>
    <message>
        <source>Stopping leaves all as it was.</source>
        <translation>Jos pysäytät, kaikki on niin kuin oli.</translation>
    </message>
    <message>
        <source>The action log has a fault; it was moved as it is. Check it under Backups.</source>
        <translation>Toimintalokissa on virhe; se siirrettiin sellaisenaan. Tarkista se kohdassa Varmuuskopiot.</translation>
    </message>
    <message>
        <source>The data file was copied, and the server was not ({reason}). Mend that and copy once more.</source>
        <translation>Tiedosto kopioitiin, mutta palvelinta ei ({reason}). Korjaa se ja kopioi uudelleen.</translation>
    </message>
    <message>
        <source>The rows are moved.</source>
        <translation>Rivit siirretään.</translation>
    </message>
    <message>
        <source>The server had been put back from a backup. Payments made since are looked for now.</source>
        <translation>Palvelin oli palautettu varmuuskopiosta. Sen jälkeen tehtyjä maksuja etsitään nyt.</translation>
    </message>
    <message>
        <source>The server is asked…</source>
        <translation>Palvelimelta kysytään…</translation>
    </message>
    <message>
        <source>The shop at the server is brought up to date</source>
        <translation>Palvelimella oleva myymälä päivitetään</translation>
    </message>
    <message>
        <source>The shop comes back to this computer, and no other till can sell any more. Close Kvitt there first.</source>
        <translation>Myymälä palaa tälle koneelle, eikä mikään muu kassa voi enää myydä. Sulje Kvitt siellä ensin.</translation>
    </message>
    <message>
        <source>The shop is back on this computer</source>
        <translation>Myymälä on taas tällä koneella</translation>
    </message>
    <message>
        <source>The shop is fetched from its server</source>
        <translation>Myymälä haetaan palvelimeltaan</translation>
    </message>
    <message>
        <source>The shop is moved back to this computer</source>
        <translation>Myymälä siirretään takaisin tälle koneelle</translation>
    </message>
    <message>
        <source>The shop is moved to its server</source>
        <translation>Myymälä siirretään palvelimelleen</translation>
    </message>
    <message>
        <source>The shop is shared</source>
        <translation>Myymälä on jaettu</translation>
    </message>
    <message>
        <source>The shop is up to date. Fetch the copy of each till next.</source>
        <translation>Myymälä on ajan tasalla. Hae seuraavaksi jokaisen kassan kopio.</translation>
    </message>
    <message>
        <source>This is a till of the shop</source>
        <translation>Tämä on myymälän kassa</translation>
    </message>
    <message>
        <source>This is till {number} of a shared shop.</source>
        <translation>Tämä on jaetun myymälän kassa {number}.</translation>
    </message>
    <message>
        <source>This shop is on this computer alone. With a PostgreSQL server, your own or a rented one, several tills sell from the same orders, products and days. Each keeps a copy, so looking up goes on while the server is away.</source>
        <translation>Tämä myymälä on vain tällä koneella. PostgreSQL-palvelimen, oman tai vuokratun, avulla useat kassat myyvät samoista tilauksista, tuotteista ja päivistä. Jokaisella on kopio, joten hakeminen jatkuu, kun palvelin on poissa.</translation>
    </message>
    <message>
        <source>This till gets the orders, products and people of the shop at the server.</source>
        <translation>Tämä kassa saa palvelimella olevan myymälän tilaukset, tuotteet ja henkilöt.</translation>
    </message>
    <message>
        <source>Tills</source>
        <translation>Kassat</translation>
    </message>
    <message>
        <source>Tills of this shop</source>
        <translation>Tämän myymälän kassat</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>Kokeile ensin</translation>
    </message>
    <message>
        <source>What was here is kept as {file}.</source>
        <translation>Se, mikä täällä oli, on säilytetty nimellä {file}.</translation>
    </message>
    <message>
        <source>another version of the data: renew Kvitt there</source>
        <translation>toinen versio tiedoista: päivitä Kvitt siellä</translation>
    </message>
    <message>
        <source>changes behind: {count}</source>
        <translation>muutoksia jäljessä: {count}</translation>
    </message>
    <message>
        <source>here now</source>
        <translation>paikalla nyt</translation>
    </message>
    <message>
        <source>last seen {when}</source>
        <translation>nähty viimeksi {when}</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>ajan tasalla</translation>
    </message>
    <message>
        <source>Another till has set this to {theirs}. Nothing was saved.</source>
        <translation>Toinen kassa on asettanut tähän arvon {theirs}. Mitään ei tallennettu.</translation>
    </message>
    <message>
        <source>Somebody else changed this note meanwhile. Now it says: {theirs}.</source>
        <translation>Joku muu on sillä välin muuttanut tätä muistiinpanoa. Nyt siinä lukee: {theirs}.</translation>
    </message>
    <message>
        <source>Somebody else changed this person meanwhile</source>
        <translation>Joku muu on sillä välin muuttanut tätä henkilöä</translation>
    </message>
    <message>
        <source>Somebody else changed this product meanwhile</source>
        <translation>Joku muu on sillä välin muuttanut tätä tuotetta</translation>
    </message>
    <message>
        <source>Somebody else changed {name} meanwhile. Nothing was saved.</source>
        <translation>Joku muu on sillä välin tehnyt muutoksen: {name}. Mitään ei tallennettu.</translation>
    </message>
    <message>
        <source>This note was deleted meanwhile. What you typed can be saved as a new one.</source>
        <translation>Tämä muistiinpano on sillä välin poistettu. Kirjoittamasi voi tallentaa uutena.</translation>
    </message>
    <message>
        <source>{name} was saved again after you opened it. Nothing of yours is lost.</source>
        <translation>{name} tallennettiin uudelleen sen jälkeen, kun avasit sen. Mitään omastasi ei ole kadonnut.</translation>
    </message>
    <message>
        <source>A part of {reference} was half typed at {till} and not saved. It can be seen only there.</source>
        <translation>Osa tilauksesta {reference} jäi kesken ja tallentamatta: {till}. Se näkyy vain siellä.</translation>
    </message>
    <message>
        <source>open at {place}</source>
        <translation>auki: {place}</translation>
    </message>
    <message>
        <source>Another till changed the carriers meanwhile</source>
        <translation>Toinen kassa muutti kuljetusliikkeitä sillä välin</translation>
    </message>
    <message>
        <source>Another till changed this account meanwhile</source>
        <translation>Toinen kassa muutti tätä tiliä sillä välin</translation>
    </message>
    <message>
        <source>Another till changed this sales unit meanwhile</source>
        <translation>Toinen kassa muutti tätä myyntipistettä sillä välin</translation>
    </message>
    <message>
        <source>Settings were changed meanwhile. Nothing is taken in yet: this is what the file would change now.</source>
        <translation>Asetuksia muutettiin sillä välin. Mitään ei ole vielä otettu käyttöön: tämän tiedosto muuttaisi nyt.</translation>
    </message>
    <message>
        <source>Somebody else changed the list “{name}” meanwhile. Now it searches for: {theirs}. Nothing of it was changed here. Do it again, and this one is replaced.</source>
        <translation>Joku muu muutti luetteloa ”{name}” sillä välin. Nyt se hakee: {theirs}. Mitään siitä ei muutettu täällä. Tee se uudelleen, niin tämä korvataan.</translation>
    </message>
    <message>
        <source>You changed keys at another till meanwhile; they are shown now. Nothing was saved here. Press your key again.</source>
        <translation>Muutit näppäimiä toisella kassalla sillä välin; ne näkyvät nyt. Täällä ei tallennettu mitään. Paina näppäintäsi uudelleen.</translation>
    </message>
    <message>
        <source>the usual number</source>
        <translation>tavallinen numero</translation>
    </message>
    <message>
        <source>All of {month}</source>
        <translation>Koko {month}</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Päivät</translation>
    </message>
    <message>
        <source>Everything that is known</source>
        <translation>Kaikki, mitä tiedetään</translation>
    </message>
    <message>
        <source>Fees and payouts are in it as far as they are known; hand on the others alone later, day by day.</source>
        <translation>Palvelumaksut ja tilitykset ovat mukana siltä osin kuin ne tiedetään; anna muut myöhemmin erikseen eteenpäin, päivä kerrallaan.</translation>
    </message>
    <message>
        <source>Fees and payouts are in it up to {day}.</source>
        <translation>Palvelumaksut ja tilitykset ovat mukana {day} asti.</translation>
    </message>
    <message>
        <source>No day from {first} to {last} is closed.</source>
        <translation>Yhtään päivää {first} – {last} ei ole suljettu.</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>Tämä päivä</translation>
    </message>
    <message>
        <source>What was sold from {day} on is not closed yet, and so not in it.</source>
        <translation>Myyntiä {day} alkaen ei ole vielä suljettu, joten se ei ole mukana.</translation>
    </message>
    <message>
        <source>Let the system set its clock by itself. Times on papers and in the log are wrong by as much. Tills that share a shop take the time of its server.</source>
        <translation>Anna järjestelmän asettaa kellonsa itse. Ajat papereilla ja lokissa ovat saman verran väärin. Kaupan jakavat kassat käyttävät palvelimen aikaa.</translation>
    </message>
    <message>
        <source>The list of carriers</source>
        <translation>Luettelo kuljetusliikkeistä</translation>
    </message>
    <message>
        <source>Closed days are written to {folder}.</source>
        <translation>Suljetut päivät kirjoitetaan kansioon {folder}.</translation>
    </message>
    <message>
        <source>No folder is chosen: closed days are written nowhere.</source>
        <translation>Kansiota ei ole valittu: suljettuja päiviä ei kirjoiteta mihinkään.</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Testisivu</translation>
    </message>
    <message>
        <source>No clear answer came from Vipps MobilePay, so it is not known yet whether the request arrived. Nobody is asked twice.</source>
        <translation>Vipps MobilePaylta ei tullut selvää vastausta, joten ei ole vielä selvillä, menikö pyyntö perille. Ketään ei pyydetä maksamaan kahdesti.</translation>
    </message>
    <message>
        <source>No clear answer came from Vipps MobilePay, so it is not known yet whether the money was captured. Nothing is captured twice.</source>
        <translation>Vipps MobilePaylta ei tullut selvää vastausta, joten ei ole vielä selvillä, veloitettiinko rahat. Mitään ei veloiteta kahdesti.</translation>
    </message>
    <message>
        <source>No clear answer came from Vipps MobilePay, so it is not known yet whether the money was refunded. Nothing is refunded twice.</source>
        <translation>Vipps MobilePaylta ei tullut selvää vastausta, joten ei ole vielä selvillä, palautettiinko rahat. Mitään ei palauteta kahdesti.</translation>
    </message>
    <message>
        <source>No clear answer came from Vipps MobilePay, so it is not known yet whether the request was cancelled. No money moves by that.</source>
        <translation>Vipps MobilePaylta ei tullut selvää vastausta, joten ei ole vielä selvillä, peruttiinko pyyntö. Rahaa ei siirry sen vuoksi.</translation>
    </message>
    <message>
        <source>No clear answer came from Vipps MobilePay, so it is not known yet whether the reserved money was released. Nothing is captured by that.</source>
        <translation>Vipps MobilePaylta ei tullut selvää vastausta, joten ei ole vielä selvillä, vapautettiinko varatut rahat. Mitään ei veloiteta sen vuoksi.</translation>
    </message>
    <message>
        <source>Somebody may have moved money in the portal. Open these orders and compare.</source>
        <translation>Joku on voinut siirtää rahaa portaalissa. Avaa nämä tilaukset ja vertaa.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Ilmoitukset</translation>
    </message>
    <message>
        <source>{text} is no time to pay. Type 45 min, 12 h or at most {longest}.</source>
        <translation>{text} ei ole maksuaika. Kirjoita 45 min, 12 h tai enintään {longest}.</translation>
    </message>
</context>
</TS>
