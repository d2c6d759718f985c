<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>kvitt</name>
    <message>
        <source>(none)</source>
        <translation>(ingen)</translation>
    </message>
    <message>
        <source>+ Free line</source>
        <translation>+ Fri linje</translation>
    </message>
    <message>
        <source>+ Shipping</source>
        <translation>+ Frakt</translation>
    </message>
    <message>
        <source>0 is none. Younger customers cannot pay.</source>
        <translation>0 er ingen. Yngre kunder kan ikke betale.</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 time</translation>
    </message>
    <message>
        <source>1 to 6 days</source>
        <translation>1 til 6 dager</translation>
    </message>
    <message>
        <source>10 % or an amount</source>
        <translation>10 % eller et beløp</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutter</translation>
    </message>
    <message>
        <source>192.168.1.50, 04b8:0202, COM3, or the name of the printer</source>
        <translation>192.168.1.50, 04b8:0202, COM3, eller skriverens navn</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 timer</translation>
    </message>
    <message>
        <source>28 days</source>
        <translation>28 dager</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 dager</translation>
    </message>
    <message>
        <source>30 days or more</source>
        <translation>30 dager eller mer</translation>
    </message>
    <message>
        <source>58 mm roll</source>
        <translation>58 mm rull</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dager</translation>
    </message>
    <message>
        <source>7 to 29 days</source>
        <translation>7 til 29 dager</translation>
    </message>
    <message>
        <source>80 mm roll</source>
        <translation>80 mm rull</translation>
    </message>
    <message>
        <source>80 mm roll, 42 characters</source>
        <translation>80 mm rull, 42 tegn</translation>
    </message>
    <message>
        <source>A capture of {step} is under way.</source>
        <translation>{step} er i ferd med å bli trukket.</translation>
    </message>
    <message>
        <source>A capture of {step} was sent, but no clear answer came back. It may have happened.</source>
        <translation>{step} ble forsøkt trukket, men det kom ikke noe klart svar. Det kan ha skjedd.</translation>
    </message>
    <message>
        <source>A customer scans the sticker, the till shows that somebody is there, and one key sends to them. Nothing is typed.</source>
        <translation>En kunde skanner klistremerket, kassen viser at noen er der, og én tast sender til kunden. Ingenting skrives.</translation>
    </message>
    <message>
        <source>A customer's own code: who pays</source>
        <translation>Kundens egen kode: hvem som betaler</translation>
    </message>
    <message>
        <source>A file with what differs from the default. No keys of Vipps MobilePay, no PINs and no people are in it, and this machine's printer and webhooks stay here.</source>
        <translation>En fil med det som avviker fra standarden. Den har ingen nøkler til Vipps MobilePay, ingen PIN-koder og ingen personer, og maskinens skriver og webhooks blir her.</translation>
    </message>
    <message>
        <source>A new product needs a price.</source>
        <translation>En ny vare trenger en pris.</translation>
    </message>
    <message>
        <source>A payment link needs a return address. Set one under Settings.</source>
        <translation>En betalingslenke trenger en returadresse. Sett en under Innstillinger.</translation>
    </message>
    <message>
        <source>A payment link was made. It can be approved until {ends}.</source>
        <translation>Det er laget en betalingslenke. Den kan godkjennes til {ends}.</translation>
    </message>
    <message>
        <source>A payment link works for</source>
        <translation>En betalingslenke virker i</translation>
    </message>
    <message>
        <source>A place on the grid is a number from 1 to {most}, or nothing.</source>
        <translation>En plass på tavla er et tall fra 1 til {most}, eller ingenting.</translation>
    </message>
    <message>
        <source>A price cannot be below zero. Mark the line as a return instead.</source>
        <translation>En pris kan ikke være under null. Merk linjen som retur i stedet.</translation>
    </message>
    <message>
        <source>A printed sticker is dead from then on.</source>
        <translation>Et utskrevet klistremerke virker ikke lenger etterpå.</translation>
    </message>
    <message>
        <source>A printer of the system</source>
        <translation>En skriver i systemet</translation>
    </message>
    <message>
        <source>A printer of the system needs the window. Print there, or name a receipt printer.</source>
        <translation>En skriver i systemet trenger vinduet. Skriv ut derfra, eller oppgi en kvitteringsskriver.</translation>
    </message>
    <message>
        <source>A product has no {text}. Use one of: {fields}.</source>
        <translation>En vare har ingen {text}. Bruk en av disse: {fields}.</translation>
    </message>
    <message>
        <source>A product is on the order</source>
        <translation>En vare står på ordren</translation>
    </message>
    <message>
        <source>A product's code</source>
        <translation>En varekode</translation>
    </message>
    <message>
        <source>A product's code: {kind}</source>
        <translation>En varekode: {kind}</translation>
    </message>
    <message>
        <source>A push to a phone was refused here ({day}): new requests begin as QR.</source>
        <translation>En push til en telefon ble avslått her ({day}): nye forespørsler begynner som QR.</translation>
    </message>
    <message>
        <source>A reference: an order of this shop</source>
        <translation>En referanse: en av butikkens ordre</translation>
    </message>
    <message>
        <source>A refund is possible for 365 days, and those are over.</source>
        <translation>Refusjon er mulig i 365 dager, og de er over.</translation>
    </message>
    <message>
        <source>A refund of {step} is under way.</source>
        <translation>{step} er i ferd med å bli refundert.</translation>
    </message>
    <message>
        <source>A refund of {step} was sent, but no clear answer came back. It may have happened.</source>
        <translation>En refusjon på {step} ble sendt, men det kom ikke noe klart svar. Den kan ha skjedd.</translation>
    </message>
    <message>
        <source>A request can be paid for at least 11 min and at most {longest}.</source>
        <translation>En forespørsel kan betales i minst 11 min og høyst {longest}.</translation>
    </message>
    <message>
        <source>A request for this order is already out, or it is paid. Nothing was sent again.</source>
        <translation>En forespørsel for denne ordren er allerede ute, eller den er betalt. Ingenting ble sendt på nytt.</translation>
    </message>
    <message>
        <source>A request for {total} under Payments, ready to approve.</source>
        <translation>En forespørsel på {total} under Betalinger, klar til å godkjennes.</translation>
    </message>
    <message>
        <source>A request with a time limit of its own needs a receipt.</source>
        <translation>En forespørsel med egen tidsfrist trenger en kvittering.</translation>
    </message>
    <message>
        <source>A sales unit in this country takes {own}, not {other}. Choose {own}, or the other country.</source>
        <translation>En salgsenhet i dette landet tar {own}, ikke {other}. Velg {own}, eller det andre landet.</translation>
    </message>
    <message>
        <source>A scanner must never reach “{act}”, which can move money. Hold Ctrl or Alt with Enter or a function key.</source>
        <translation>En skanner må aldri nå «{act}», som kan flytte penger. Hold Ctrl eller Alt sammen med Enter eller en funksjonstast.</translation>
    </message>
    <message>
        <source>A short tone when a customer approves or declines, and when time is up.</source>
        <translation>En kort tone når en kunde godkjenner eller avviser, og når tiden er ute.</translation>
    </message>
    <message>
        <source>A4 sheet</source>
        <translation>A4-ark</translation>
    </message>
    <message>
        <source>A5 sheet</source>
        <translation>A5-ark</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Add one on the test phone, or use another test customer.</source>
        <translation>Legg til ett på testtelefonen, eller bruk en annen testkunde.</translation>
    </message>
    <message>
        <source>Add the order lines and send again.</source>
        <translation>Legg til ordrelinjene og send igjen.</translation>
    </message>
    <message>
        <source>All is as in the file already.</source>
        <translation>Alt er allerede som i filen.</translation>
    </message>
    <message>
        <source>All of it, {refunded}, was refunded on {refund_day}.</source>
        <translation>Alt, {refunded}, ble refundert {refund_day}.</translation>
    </message>
    <message>
        <source>All of your payment, {refunded}, was refunded on {refund_day}.</source>
        <translation>Hele betalingen din, {refunded}, ble refundert {refund_day}.</translation>
    </message>
    <message>
        <source>Alone you may still give back {amount} today.</source>
        <translation>Alene kan du fortsatt gi tilbake {amount} i dag.</translation>
    </message>
    <message>
        <source>An answer that did not fit was set aside. If the customer sees something else, ask again.</source>
        <translation>Et svar som ikke passet, er lagt til side. Ser kunden noe annet, spør igjen.</translation>
    </message>
    <message>
        <source>An extra detail of the request is too long.</source>
        <translation>En tilleggsopplysning i forespørselen er for lang.</translation>
    </message>
    <message>
        <source>Another program hears of scans already ({text}). Only one can. Delete that registration first.</source>
        <translation>Et annet program får allerede skanningene ({text}). Bare ett kan. Slett den registreringen først.</translation>
    </message>
    <message>
        <source>Another step of ours</source>
        <translation>Et annet steg av våre</translation>
    </message>
    <message>
        <source>Another tag</source>
        <translation>En merkelapp til</translation>
    </message>
    <message>
        <source>Another till has set this to {value}. Yours is not saved: Enter saves it. To take theirs, undo your typing.</source>
        <translation>En annen kasse har satt dette til {value}. Ditt er ikke lagret: Enter lagrer det. Angre det du har skrevet for å ta den andres.</translation>
    </message>
    <message>
        <source>Another till sees to this now. Nothing was saved or sent.</source>
        <translation>En annen kasse tar seg av dette nå. Ingenting ble lagret eller sendt.</translation>
    </message>
    <message>
        <source>Another till was writing for too long. Nothing was saved or sent. Try again.</source>
        <translation>En annen kasse skrev for lenge. Ingenting ble lagret eller sendt. Prøv igjen.</translation>
    </message>
    <message>
        <source>Another version of Kvitt has changed the shop's data. Nothing was saved or sent. Install that version at this till.</source>
        <translation>En annen versjon av Kvitt har endret butikkens data. Ingenting ble lagret eller sendt. Installer den versjonen på denne kassen.</translation>
    </message>
    <message>
        <source>Another {refundable} can be refunded until {refund_by}.</source>
        <translation>Ytterligere {refundable} kan refunderes til {refund_by}.</translation>
    </message>
    <message>
        <source>Approve on the customer's phone instead.</source>
        <translation>Godkjenn på kundens telefon i stedet.</translation>
    </message>
    <message>
        <source>Approve on the test phone, then try again.</source>
        <translation>Godkjenn på testtelefonen, og prøv igjen.</translation>
    </message>
    <message>
        <source>Approving for the customer did not work.</source>
        <translation>Det gikk ikke å godkjenne for kunden.</translation>
    </message>
    <message>
        <source>As Vipps MobilePay's, to {seconds} s.</source>
        <translation>Som hos Vipps MobilePay, på {seconds} s nær.</translation>
    </message>
    <message>
        <source>Ask Vipps MobilePay before you send again.</source>
        <translation>Spør Vipps MobilePay før du sender igjen.</translation>
    </message>
    <message>
        <source>Ask Vipps MobilePay now</source>
        <translation>Spør Vipps MobilePay nå</translation>
    </message>
    <message>
        <source>Ask again. Do not give the money back in another way before it is known.</source>
        <translation>Spør igjen. Ikke gi pengene tilbake på en annen måte før det er avklart.</translation>
    </message>
    <message>
        <source>Ask again. Do not send another request before it is known.</source>
        <translation>Spør igjen. Ikke send en ny forespørsel før det er avklart.</translation>
    </message>
    <message>
        <source>Ask again. Do not ship the goods before it is known.</source>
        <translation>Spør igjen. Ikke send varene før det er avklart.</translation>
    </message>
    <message>
        <source>Ask again. If it stays like this, send the case card to Vipps MobilePay.</source>
        <translation>Spør igjen. Blir det ved det samme, send sakskortet til Vipps MobilePay.</translation>
    </message>
    <message>
        <source>Ask again. If the customer was faster, you choose whether to keep or to release the money.</source>
        <translation>Spør igjen. Var kunden raskere, velger du om pengene skal beholdes eller frigis.</translation>
    </message>
    <message>
        <source>Ask again. Nothing is captured twice.</source>
        <translation>Spør igjen. Ingenting blir trukket to ganger.</translation>
    </message>
    <message>
        <source>Ask again. Send a new request only when this one is said to have expired.</source>
        <translation>Spør igjen. Send en ny forespørsel først når denne er meldt utløpt.</translation>
    </message>
    <message>
        <source>Ask the customer, then choose to keep or to release.</source>
        <translation>Spør kunden, og velg behold eller frigi.</translation>
    </message>
    <message>
        <source>Ask them how to pay the customer back.</source>
        <translation>Spør dem hvordan kunden får pengene tilbake.</translation>
    </message>
    <message>
        <source>Ask them what is missing.</source>
        <translation>Spør dem hva som mangler.</translation>
    </message>
    <message>
        <source>Ask whether the customer wants a new request, then send it.</source>
        <translation>Spør om kunden vil ha en ny forespørsel, og send den.</translation>
    </message>
    <message>
        <source>Asked of the customer</source>
        <translation>Det kunden blir spurt om</translation>
    </message>
    <message>
        <source>At 4 in the morning</source>
        <translation>Klokken 4 om morgenen</translation>
    </message>
    <message>
        <source>At midnight</source>
        <translation>Ved midnatt</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Ved disken</translation>
    </message>
    <message>
        <source>Back up now, under Backups, and see whether it says why it could not.</source>
        <translation>Sikkerhetskopier nå, under Sikkerhetskopier, og se om den sier hvorfor det ikke gikk.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sikkerhetskopi</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sikkerhetskopier</translation>
    </message>
    <message>
        <source>Before this step:</source>
        <translation>Før dette steget:</translation>
    </message>
    <message>
        <source>Bringing this till up to date, {taken} of {newer}</source>
        <translation>Oppdaterer denne kassen, {taken} av {newer}</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Per gruppe</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Per time</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Per person</translation>
    </message>
    <message>
        <source>By way of paying</source>
        <translation>Per betalingsmåte</translation>
    </message>
    <message>
        <source>Can be paid for</source>
        <translation>Kan betales i</translation>
    </message>
    <message>
        <source>Can be read and written.</source>
        <translation>Kan leses og skrives.</translation>
    </message>
    <message>
        <source>Can't connect to store. Try scanning again or pay in another way.</source>
        <translation>Får ikke kontakt med butikken. Prøv å skanne igjen, eller betal på en annen måte.</translation>
    </message>
    <message>
        <source>Cancel again when Vipps MobilePay can be reached.</source>
        <translation>Avbryt på nytt når Vipps MobilePay kan nås.</translation>
    </message>
    <message>
        <source>Cancelling the request was sent, but no clear answer came back. The customer may have approved first.</source>
        <translation>Forespørselen ble forsøkt avbrutt, men det kom ikke noe klart svar. Kunden kan ha godkjent først.</translation>
    </message>
    <message>
        <source>Cancelling was not carried out.</source>
        <translation>Forsøket på å avbryte ble ikke utført.</translation>
    </message>
    <message>
        <source>Capture again when Vipps MobilePay can be reached.</source>
        <translation>Trekk beløpet på nytt når Vipps MobilePay kan nås.</translation>
    </message>
    <message>
        <source>Capture all of it at once.</source>
        <translation>Trekk alt på én gang.</translation>
    </message>
    <message>
        <source>Card A6 (*.pdf)</source>
        <translation>Kort A6 (*.pdf)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Change the place</source>
        <translation>Endre stedet</translation>
    </message>
    <message>
        <source>Check it under Settings: it must start with https://.</source>
        <translation>Sjekk den under Innstillinger: den må begynne med https://.</translation>
    </message>
    <message>
        <source>Check it with the customer and correct it.</source>
        <translation>Sjekk det med kunden og rett det.</translation>
    </message>
    <message>
        <source>Check that the keys are those of the right sales unit.</source>
        <translation>Sjekk at nøklene hører til riktig salgsenhet.</translation>
    </message>
    <message>
        <source>Check the currency under Settings.</source>
        <translation>Sjekk valutaen under Innstillinger.</translation>
    </message>
    <message>
        <source>Check the network settings and the date of this machine, then send again.</source>
        <translation>Sjekk nettverksinnstillingene og datoen på maskinen, og send på nytt.</translation>
    </message>
    <message>
        <source>Check the number and send a new request, or use QR.</source>
        <translation>Sjekk nummeret og send en ny forespørsel, eller bruk QR.</translation>
    </message>
    <message>
        <source>Check the number with the customer. Change to QR if the request does not show up.</source>
        <translation>Sjekk nummeret med kunden. Bytt til QR hvis forespørselen ikke dukker opp.</translation>
    </message>
    <message>
        <source>Check the order and the number, then send the request.</source>
        <translation>Sjekk ordren og nummeret, og send forespørselen.</translation>
    </message>
    <message>
        <source>Check the phone number and the return address.</source>
        <translation>Sjekk telefonnummeret og returadressen.</translation>
    </message>
    <message>
        <source>Choose a later one in the file that it came from.</source>
        <translation>Velg en senere i filen den kom fra.</translation>
    </message>
    <message>
        <source>Choose a smaller amount.</source>
        <translation>Velg et mindre beløp.</translation>
    </message>
    <message>
        <source>Choose an earlier one in the file that it came from.</source>
        <translation>Velg en tidligere i filen den kom fra.</translation>
    </message>
    <message>
        <source>Choose another card on the test phone.</source>
        <translation>Velg et annet kort på testtelefonen.</translation>
    </message>
    <message>
        <source>Clear mine</source>
        <translation>Tøm min</translation>
    </message>
    <message>
        <source>Clear them</source>
        <translation>Fjern dem</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klokke</translation>
    </message>
    <message>
        <source>Close day · {day}</source>
        <translation>Lukk dagen · {day}</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Lukk dagen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Lukkede dager</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <source>Compare an unclear step with the log at Vipps MobilePay</source>
        <translation>Sammenlign et uklart steg med loggen hos Vipps MobilePay</translation>
    </message>
    <message>
        <source>Compare both under “What happened”. Copy the case card if you need to ask Vipps MobilePay.</source>
        <translation>Sammenlign begge under «Hva som skjedde». Kopier sakskortet hvis du må spørre Vipps MobilePay.</translation>
    </message>
    <message>
        <source>Compared with the first answer of Vipps MobilePay.</source>
        <translation>Sammenlignes med det første svaret fra Vipps MobilePay.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Sammenlign…</translation>
    </message>
    <message>
        <source>Connecting to the shop …</source>
        <translation>Kobler til butikken …</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Forbindelse</translation>
    </message>
    <message>
        <source>Copied. Read it before you send it to anybody.</source>
        <translation>Kopiert. Les det før du sender det til noen.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Kopier diagnostikk</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Kopier tekst</translation>
    </message>
    <message>
        <source>Correct the amount and try again.</source>
        <translation>Rett beløpet og prøv igjen.</translation>
    </message>
    <message>
        <source>Correct the file that it came from.</source>
        <translation>Rett filen den kom fra.</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Datafil</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Default: {value}</source>
        <translation>Standard: {value}</translation>
    </message>
    <message>
        <source>Delete the sticker</source>
        <translation>Slett klistremerket</translation>
    </message>
    <message>
        <source>Delete this sticker? A printed one is dead from then on.</source>
        <translation>Slette dette klistremerket? Et utskrevet virker ikke lenger etterpå.</translation>
    </message>
    <message>
        <source>Diagnostics have codes and numbers alone: no key, no name, no phone number. Nothing is sent by itself.</source>
        <translation>Diagnostikken har bare koder og tall: ingen nøkkel, intet navn, intet telefonnummer. Ingenting sendes av seg selv.</translation>
    </message>
    <message>
        <source>Did money move?</source>
        <translation>Ble penger flyttet?</translation>
    </message>
    <message>
        <source>Differs from Vipps MobilePay</source>
        <translation>Avviker fra Vipps MobilePay</translation>
    </message>
    <message>
        <source>Discard all the same</source>
        <translation>Kast likevel</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Harddisk</translation>
    </message>
    <message>
        <source>Do not hand over the goods; send a new request.</source>
        <translation>Ikke utlever varene; send en ny forespørsel.</translation>
    </message>
    <message>
        <source>Do not share</source>
        <translation>Ikke del</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Rediger</translation>
    </message>
    <message>
        <source>Every order is in the index.</source>
        <translation>Hver ordre er i indeksen.</translation>
    </message>
    <message>
        <source>Every paper came.</source>
        <translation>Alle papirer kom.</translation>
    </message>
    <message>
        <source>Everything has been captured already; this changed nothing.</source>
        <translation>Alt er trukket allerede; dette endret ingenting.</translation>
    </message>
    <message>
        <source>Everything has been captured, so it cannot be released.</source>
        <translation>Alt er trukket, så det kan ikke frigis.</translation>
    </message>
    <message>
        <source>Everything has been refunded already; this changed nothing.</source>
        <translation>Alt er refundert allerede; dette endret ingenting.</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Eksporter innstillingene</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>Free: only {megabytes} MB.</source>
        <translation>Ledig: bare {megabytes} MB.</translation>
    </message>
    <message>
        <source>Free: {megabytes} MB.</source>
        <translation>Ledig: {megabytes} MB.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Fortsett å redigere</translation>
    </message>
    <message>
        <source>Goes to, as the customer shared it</source>
        <translation>Går til, slik kunden delte det</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Grupper av innstillinger</translation>
    </message>
    <message>
        <source>Hand over the goods, then capture.</source>
        <translation>Utlever varene, og trekk beløpet.</translation>
    </message>
    <message>
        <source>Has our request for {total} come up on your phone? If not, please open the {app} app yourself and look under Payments. If it is not there, I can show you a code to scan.</source>
        <translation>Har forespørselen vår på {total} kommet fram på telefonen din? Hvis ikke, åpne {app}-appen selv og se under Betalinger. Er den ikke der, kan jeg vise deg en kode å skanne.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Help about this page</source>
        <translation>Hjelp om denne siden</translation>
    </message>
    <message>
        <source>How things stand</source>
        <translation>Slik står det til</translation>
    </message>
    <message>
        <source>I am cancelling the request for {total} right now. Please do not approve it any more.</source>
        <translation>Jeg avbryter forespørselen på {total} akkurat nå. Ikke godkjenn den lenger.</translation>
    </message>
    <message>
        <source>I am cancelling the request for {total}, and I do not know yet whether that came in time. Please do not approve it any more. If you already have, I will see it here in a moment.</source>
        <translation>Jeg avbryter forespørselen på {total}, og jeg vet ikke ennå om det var i tide. Ikke godkjenn den lenger. Har du alt gjort det, ser jeg det her om et øyeblikk.</translation>
    </message>
    <message>
        <source>I am making the refund of {step} to you right now. I will have the confirmation in a moment.</source>
        <translation>Jeg refunderer {step} til deg akkurat nå. Jeg har bekreftelsen om et øyeblikk.</translation>
    </message>
    <message>
        <source>I am releasing the reservation of {step} right now. I will have the confirmation in a moment.</source>
        <translation>Jeg frigir reservasjonen på {step} akkurat nå. Jeg har bekreftelsen om et øyeblikk.</translation>
    </message>
    <message>
        <source>I am sending you the request for {total} now. It should be with you in a moment.</source>
        <translation>Jeg sender deg forespørselen på {total} nå. Den skal være hos deg om et øyeblikk.</translation>
    </message>
    <message>
        <source>I cannot find your payment in our {app} account just now, and this attempt moved no money. I will look into it and get back to you.</source>
        <translation>Jeg finner ikke betalingen din på {app}-kontoen vår akkurat nå, og dette forsøket flyttet ingen penger. Jeg undersøker det og tar kontakt.</translation>
    </message>
    <message>
        <source>I cannot see yet whether our request for {total} has reached you. If it shows in the {app} app, you can safely approve it: you pay only once. Otherwise please wait while I check.</source>
        <translation>Jeg ser ikke ennå om forespørselen vår på {total} har kommet fram til deg. Vises den i {app}-appen, kan du trygt godkjenne den: Du betaler bare én gang. Ellers ber jeg deg vente mens jeg sjekker.</translation>
    </message>
    <message>
        <source>I cannot send a request to this number, and nothing has been charged. You can scan a code here, get a link, or give me another number.</source>
        <translation>Jeg kan ikke sende en forespørsel til dette nummeret, og ingenting er trukket. Du kan skanne en kode her, få en lenke eller gi meg et annet nummer.</translation>
    </message>
    <message>
        <source>I cannot send the request straight to your phone, and nothing has been charged. Please scan the code that I show you, or use the link that I send.</source>
        <translation>Jeg kan ikke sende forespørselen rett til telefonen din, og ingenting er trukket. Skann koden jeg viser deg, eller bruk lenken jeg sender.</translation>
    </message>
    <message>
        <source>I could not cancel it just now, and this attempt moved no money. I am looking at how the payment stands and will tell you.</source>
        <translation>Jeg fikk ikke avbrutt det akkurat nå, og dette forsøket flyttet ingen penger. Jeg ser på hvordan betalingen står, og sier fra.</translation>
    </message>
    <message>
        <source>I could not cancel it just now. Everything is as it was before, and I will try again.</source>
        <translation>Jeg fikk ikke avbrutt det akkurat nå. Alt er som før, og jeg prøver igjen.</translation>
    </message>
    <message>
        <source>I could not make the refund of {step} just now. I will try again, and I will let you know when it has gone through.</source>
        <translation>Jeg fikk ikke gjort refusjonen på {step} akkurat nå. Jeg prøver igjen og sier fra når den har gått gjennom.</translation>
    </message>
    <message>
        <source>I could not send the request for {total}, because we cannot reach {app} at the moment. Nothing has been charged. I will try again.</source>
        <translation>Jeg fikk ikke sendt forespørselen på {total}, fordi vi ikke når {app} akkurat nå. Ingenting er trukket. Jeg prøver igjen.</translation>
    </message>
    <message>
        <source>I could not send the request with the number or code that I have. Nothing has been charged. Could you tell me your phone number once more?</source>
        <translation>Jeg fikk ikke sendt forespørselen med nummeret eller koden jeg har. Ingenting er trukket. Kan du si telefonnummeret ditt en gang til?</translation>
    </message>
    <message>
        <source>I got an answer about your payment that cannot be right, so I am asking again before I tell you anything about it.</source>
        <translation>Jeg fikk et svar om betalingen din som ikke kan stemme, så jeg spør på nytt før jeg sier noe om den.</translation>
    </message>
    <message>
        <source>I have asked for a refund of {step} to you, and I am waiting for the confirmation. I will let you know as soon as it is there.</source>
        <translation>Jeg har bedt om å få {step} refundert til deg, og jeg venter på bekreftelsen. Jeg sier fra så snart den er her.</translation>
    </message>
    <message>
        <source>I have asked for the reservation of {step} to be released, and I am waiting for the confirmation. I will let you know as soon as it is there.</source>
        <translation>Jeg har bedt om å få reservasjonen på {step} frigitt, og jeg venter på bekreftelsen. Jeg sier fra så snart den er her.</translation>
    </message>
    <message>
        <source>I have your order here, but the request for {total} has not been sent yet. Nothing has been charged.</source>
        <translation>Jeg har ordren din her, men forespørselen på {total} er ikke sendt ennå. Ingenting er trukket.</translation>
    </message>
    <message>
        <source>I tried to charge the wrong amount, so nothing was charged now. I will correct it. You never pay more than you approved.</source>
        <translation>Jeg prøvde med feil beløp, så ingenting ble trukket nå. Jeg retter det. Du betaler aldri mer enn du har godkjent.</translation>
    </message>
    <message>
        <source>I tried to refund more than is left of your payment, so nothing was refunded now. I will correct the amount.</source>
        <translation>Jeg prøvde å refundere mer enn det som er igjen av betalingen din, så ingenting ble refundert nå. Jeg retter beløpet.</translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <translation>Idempotensnøkkel</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer innstillinger</translation>
    </message>
    <message>
        <source>In the index: {percent} %. All is found meanwhile, more slowly.</source>
        <translation>I indeksen: {percent} %. Alt finnes imens, men langsommere.</translation>
    </message>
    <message>
        <source>In the last minute: {count}. About one payment: {most} of {limit}.</source>
        <translation>Siste minutt: {count}. Om én betaling: {most} av {limit}.</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>Det skjedde ikke</translation>
    </message>
    <message>
        <source>It differs from Vipps MobilePay's by {seconds} s.</source>
        <translation>Den avviker {seconds} s fra klokken til Vipps MobilePay.</translation>
    </message>
    <message>
        <source>It goes to the account that you have chosen in the {app} app for receiving money. You usually have it between {first} and {last}, and at the latest on {latest}.</source>
        <translation>Pengene går til kontoen du har valgt i {app}-appen for å motta penger. Du har dem vanligvis mellom {first} og {last}, og senest {latest}.</translation>
    </message>
    <message>
        <source>It goes to the card that you paid with. You usually have it between {first} and {last}, and at the latest on {latest}.</source>
        <translation>Pengene går til kortet du betalte med. Du har dem vanligvis mellom {first} og {last}, og senest {latest}.</translation>
    </message>
    <message>
        <source>It is damaged, or its disk refuses. The top of the window says which, and what to do.</source>
        <translation>Den er skadet, eller disken nekter. Øverst i vinduet står det hva, og hva du gjør.</translation>
    </message>
    <message>
        <source>It is not known yet whether it happened.</source>
        <translation>Det er ikke avklart om det skjedde.</translation>
    </message>
    <message>
        <source>It is not known yet whether it was captured.</source>
        <translation>Det er ikke avklart om beløpet ble trukket.</translation>
    </message>
    <message>
        <source>It is not reached. Nothing is sent from this till.</source>
        <translation>Den nås ikke. Ingenting sendes fra denne kassen.</translation>
    </message>
    <message>
        <source>It is not reached. What other tills did since {at} is missing here, and nothing is sent from this till.</source>
        <translation>Den nås ikke. Det andre kasser har gjort siden {at}, mangler her, og ingenting sendes fra denne kassen.</translation>
    </message>
    <message>
        <source>It is reached, and this till is up to date.</source>
        <translation>Den nås, og denne kassen er oppdatert.</translation>
    </message>
    <message>
        <source>It is reached, and this till is up to date. It is PostgreSQL {version}.</source>
        <translation>Den nås, og denne kassen er oppdatert. Den er PostgreSQL {version}.</translation>
    </message>
    <message>
        <source>It says {words}.</source>
        <translation>Det står {words}.</translation>
    </message>
    <message>
        <source>It was this one</source>
        <translation>Det var denne</translation>
    </message>
    <message>
        <source>It went to the account that you have chosen in the {app} app for receiving money, and should have been there by {latest}. If it is not, please tell me and I will ask.</source>
        <translation>Pengene gikk til kontoen du har valgt i {app}-appen for å motta penger, og skulle vært der senest {latest}. Er de ikke det, si fra til meg, så spør jeg.</translation>
    </message>
    <message>
        <source>It went to the card that you paid with, and should have been there by {latest}. If it is not, please tell me and I will ask {app}.</source>
        <translation>Pengene gikk til kortet du betalte med, og skulle vært der senest {latest}. Er de ikke det, si fra til meg, så spør jeg {app}.</translation>
    </message>
    <message>
        <source>Keep at most five in the file that it came from.</source>
        <translation>Behold høyst fem i filen den kom fra.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Behold min</translation>
    </message>
    <message>
        <source>Keep mine as a new order</source>
        <translation>Behold min som ny ordre</translation>
    </message>
    <message>
        <source>Keep the code in the customer's sight, and wait for the approval.</source>
        <translation>La kunden se koden, og vent på godkjenningen.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Beholdt</translation>
    </message>
    <message>
        <source>Key store</source>
        <translation>Nøkkellager</translation>
    </message>
    <message>
        <source>Keys and scanner</source>
        <translation>Taster og skanner</translation>
    </message>
    <message>
        <source>Keys: others than now</source>
        <translation>Taster: andre enn nå</translation>
    </message>
    <message>
        <source>Kvitt ended unexpectedly</source>
        <translation>Kvitt avsluttet uventet</translation>
    </message>
    <message>
        <source>Kvitt ended unexpectedly the last time. No order is lost. This is all that was written down about it; it has no names, no numbers and no keys, and nobody has seen it.</source>
        <translation>Kvitt avsluttet uventet forrige gang. Ingen ordre er tapt. Dette er alt som ble skrevet ned om det; det har ingen navn, ingen numre og ingen nøkler, og ingen har sett det.</translation>
    </message>
    <message>
        <source>Kvitt makes one a day by itself; to have one now, back up now under Backups.</source>
        <translation>Kvitt lager en om dagen av seg selv. Vil du ha en nå, ta en sikkerhetskopi under Sikkerhetskopier.</translation>
    </message>
    <message>
        <source>Kvitt slows down by itself. Does another program use the same keys?</source>
        <translation>Kvitt bremser av seg selv. Bruker et annet program de samme nøklene?</translation>
    </message>
    <message>
        <source>Label 62 × 100 mm (*.pdf)</source>
        <translation>Etikett 62 × 100 mm (*.pdf)</translation>
    </message>
    <message>
        <source>Last answers</source>
        <translation>Siste svar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <source>Later sales belong to the next day. A bar that is open at night counts until 4 in the morning.</source>
        <translation>Senere salg hører til neste dag. En bar som er åpen om natten, regner til klokken 4 om morgenen.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La den være</translation>
    </message>
    <message>
        <source>Leave it for later</source>
        <translation>La det vente</translation>
    </message>
    <message>
        <source>Less than a day</source>
        <translation>Under et døgn</translation>
    </message>
    <message>
        <source>Light or dark, for all windows.</source>
        <translation>Lyst eller mørkt, for alle vinduer.</translation>
    </message>
    <message>
        <source>Listening, and registered.</source>
        <translation>Lytter, og er registrert.</translation>
    </message>
    <message>
        <source>Listening, but nothing is registered.</source>
        <translation>Lytter, men ingenting er registrert.</translation>
    </message>
    <message>
        <source>Look at the network of this machine, and at its proxy. Orders can be built and parked; Kvitt goes on trying.</source>
        <translation>Se på nettverket til maskinen og på proxyen. Ordrer kan lages og parkeres; Kvitt prøver videre.</translation>
    </message>
    <message>
        <source>Look at the network, and whether the server runs. Orders can be built meanwhile; Kvitt goes on trying.</source>
        <translation>Se på nettet, og om serveren går. Ordrer kan lages imens; Kvitt fortsetter å prøve.</translation>
    </message>
    <message>
        <source>Look at the order before you send again.</source>
        <translation>Se på ordren før du sender igjen.</translation>
    </message>
    <message>
        <source>Look at the order before you try again.</source>
        <translation>Se på ordren før du prøver igjen.</translation>
    </message>
    <message>
        <source>Look at the order to see how it stands.</source>
        <translation>Se hvordan ordren står.</translation>
    </message>
    <message>
        <source>Look at the order, then try again.</source>
        <translation>Se på ordren før du prøver igjen.</translation>
    </message>
    <message>
        <source>Look at the order; cancel or release it instead.</source>
        <translation>Se på ordren; avbryt eller frigi den i stedet.</translation>
    </message>
    <message>
        <source>Look at the order; send a new request if it has ended.</source>
        <translation>Se på ordren; send en ny forespørsel hvis den er over.</translation>
    </message>
    <message>
        <source>Look at the totals before you go on.</source>
        <translation>Se på summene før du går videre.</translation>
    </message>
    <message>
        <source>Look at the totals to see what can be done.</source>
        <translation>Se av summene hva som kan gjøres.</translation>
    </message>
    <message>
        <source>Look at the totals, then try again.</source>
        <translation>Se på summene før du prøver igjen.</translation>
    </message>
    <message>
        <source>Looking up and building orders go on, and what is typed is kept at this till. Money waits until the server is back, and that goes by itself.</source>
        <translation>Du kan slå opp og lage ordre som før, og det du skriver blir tatt vare på i denne kassen. Penger venter til serveren er tilbake; det går av seg selv.</translation>
    </message>
    <message>
        <source>Made elsewhere</source>
        <translation>Laget et annet sted</translation>
    </message>
    <message>
        <source>Make a new order for what is still to be paid, and send a request for it.</source>
        <translation>Lag en ny ordre for det som fortsatt skal betales, og send en forespørsel for den.</translation>
    </message>
    <message>
        <source>Make a new order like this one, and ask whether the customer still wants the goods before you send the request.</source>
        <translation>Lag en ny ordre som denne, og spør om kunden fortsatt vil ha varene før du sender forespørselen.</translation>
    </message>
    <message>
        <source>Make a new order like this one, and send a new request.</source>
        <translation>Lag en ny ordre som denne, og send en ny forespørsel.</translation>
    </message>
    <message>
        <source>Make a new order that leaves all of them open.</source>
        <translation>Lag en ny ordre som lar alle stå åpne.</translation>
    </message>
    <message>
        <source>Make a new order without a time limit.</source>
        <translation>Lag en ny ordre uten tidsfrist.</translation>
    </message>
    <message>
        <source>Make a new order without it, or ask Vipps MobilePay.</source>
        <translation>Lag en ny ordre uten, eller spør Vipps MobilePay.</translation>
    </message>
    <message>
        <source>Make a new order without them.</source>
        <translation>Lag en ny ordre uten dem.</translation>
    </message>
    <message>
        <source>Make a sticker</source>
        <translation>Lag et klistremerke</translation>
    </message>
    <message>
        <source>Make room. On a full disk nothing can be saved, and so nothing is sent.</source>
        <translation>Lag plass. På en full disk kan ingenting lagres, og derfor sendes ingenting.</translation>
    </message>
    <message>
        <source>May be this step</source>
        <translation>Kan være dette steget</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>Aldersgrense</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>Navn og adresse</translation>
    </message>
    <message>
        <source>Name and address have not come yet.</source>
        <translation>Navn og adresse har ikke kommet ennå.</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Newest papers</source>
        <translation>Nyeste papirer</translation>
    </message>
    <message>
        <source>No VAT known</source>
        <translation>MVA ukjent</translation>
    </message>
    <message>
        <source>No money moved this time.</source>
        <translation>Ingen penger ble flyttet denne gangen.</translation>
    </message>
    <message>
        <source>No money moved.</source>
        <translation>Ingen penger ble flyttet.</translation>
    </message>
    <message>
        <source>No movement of this kind.</source>
        <translation>Ingen bevegelse av dette slaget.</translation>
    </message>
    <message>
        <source>No name and no number.</source>
        <translation>Uten navn og nummer.</translation>
    </message>
    <message>
        <source>No notes yet. They stay in the shop and are never sent.</source>
        <translation>Ingen notater ennå. De blir i butikken og sendes aldri.</translation>
    </message>
    <message>
        <source>No number is known to look by.</source>
        <translation>Det er ikke noe kjent nummer å søke på.</translation>
    </message>
    <message>
        <source>No order can be read.</source>
        <translation>Ingen ordre kan leses.</translation>
    </message>
    <message>
        <source>No other order went to this number.</source>
        <translation>Ingen annen ordre gikk til dette nummeret.</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ingen innstilling har disse ordene.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nei.</translation>
    </message>
    <message>
        <source>No. {number} · {day}</source>
        <translation>Nr. {number} · {day}</translation>
    </message>
    <message>
        <source>Nobody approved the request in time. It has expired.</source>
        <translation>Ingen godkjente forespørselen i tide. Den er utløpt.</translation>
    </message>
    <message>
        <source>Nobody may approve for the customer here.</source>
        <translation>Ingen kan godkjenne for kunden her.</translation>
    </message>
    <message>
        <source>None is set up; one is chosen each time.</source>
        <translation>Ingen er satt opp; en velges hver gang.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ingen ennå.</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Ikke spurt ennå.</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Ikke avklart.</translation>
    </message>
    <message>
        <source>Not this customer</source>
        <translation>Ikke denne kunden</translation>
    </message>
    <message>
        <source>Not used. Asking by itself is enough.</source>
        <translation>Ikke i bruk. Det er nok at Kvitt spør.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Nothing about this order is unclear.</source>
        <translation>Ingenting ved denne ordren er uklart.</translation>
    </message>
    <message>
        <source>Nothing happened on {day} that is not in a closing. Nothing was closed.</source>
        <translation>Det skjedde ingenting {day} som ikke er med i et oppgjør. Ingenting ble lukket.</translation>
    </message>
    <message>
        <source>Nothing happened yet.</source>
        <translation>Ingenting har skjedd ennå.</translation>
    </message>
    <message>
        <source>Nothing has been charged and nothing is reserved.</source>
        <translation>Ingenting er trukket, og ingenting er reservert.</translation>
    </message>
    <message>
        <source>Nothing has left yet.</source>
        <translation>Ingenting er sendt ennå.</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>Ingenting i hjelpen har disse ordene.</translation>
    </message>
    <message>
        <source>Nothing is done twice. Ask again.</source>
        <translation>Ingenting gjøres to ganger. Spør igjen.</translation>
    </message>
    <message>
        <source>Nothing is left to do. A refund is possible until {refund_by}.</source>
        <translation>Det er ikke mer å gjøre. Refusjon er mulig til {refund_by}.</translation>
    </message>
    <message>
        <source>Nothing is left to do. For goods that are still to be paid, make a new order.</source>
        <translation>Det er ikke mer å gjøre. For varer som fortsatt skal betales, lag en ny ordre.</translation>
    </message>
    <message>
        <source>Nothing is left to do. If the customer still wants the goods, make a new order like this one.</source>
        <translation>Det er ikke mer å gjøre. Vil kunden fortsatt ha varene, lag en ny ordre som denne.</translation>
    </message>
    <message>
        <source>Nothing is left to do. If the money is not there after {latest}, ask Vipps MobilePay and send the case card.</source>
        <translation>Det er ikke mer å gjøre. Er pengene ikke framme etter {latest}, spør Vipps MobilePay og send sakskortet.</translation>
    </message>
    <message>
        <source>Nothing is reserved before the customer approves.</source>
        <translation>Ingenting blir reservert før kunden godkjenner.</translation>
    </message>
    <message>
        <source>Nothing is to be shipped. On a reserved order, {key} puts it here.</source>
        <translation>Ingenting skal sendes. På en reservert ordre legger {key} den hit.</translation>
    </message>
    <message>
        <source>Nothing is written to it.</source>
        <translation>Ingenting skrives til den.</translation>
    </message>
    <message>
        <source>Nothing waits, and everything is known.</source>
        <translation>Ingenting venter, og alt er avklart.</translation>
    </message>
    <message>
        <source>Nothing was captured this time.</source>
        <translation>Ingenting ble trukket denne gangen.</translation>
    </message>
    <message>
        <source>Nothing was captured.</source>
        <translation>Ingenting ble trukket.</translation>
    </message>
    <message>
        <source>Nothing was charged just now. I have to find out why before I go on, and I will get back to you.</source>
        <translation>Ingenting ble trukket akkurat nå. Jeg må finne ut hvorfor før jeg går videre, og jeg tar kontakt.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Ingenting ble trukket.</translation>
    </message>
    <message>
        <source>Nothing was printed yet.</source>
        <translation>Ingenting er skrevet ut ennå.</translation>
    </message>
    <message>
        <source>Nothing was refunded this time.</source>
        <translation>Ingenting ble refundert denne gangen.</translation>
    </message>
    <message>
        <source>Nothing was refunded.</source>
        <translation>Ingenting ble refundert.</translation>
    </message>
    <message>
        <source>Nothing was released.</source>
        <translation>Ingenting ble frigitt.</translation>
    </message>
    <message>
        <source>Nothing. No request has reached the {app} app.</source>
        <translation>Ingenting. Ingen forespørsel har nådd {app}-appen.</translation>
    </message>
    <message>
        <source>Of the window. Papers have a language of their own.</source>
        <translation>For vinduet. Papirer har et eget språk.</translation>
    </message>
    <message>
        <source>Of the {captured} that was charged, {refunded} was refunded to you on {refund_day}.</source>
        <translation>Av de {captured} som ble trukket, ble {refunded} refundert til deg {refund_day}.</translation>
    </message>
    <message>
        <source>Of what the customer gets on paper.</source>
        <translation>For det kunden får på papir.</translation>
    </message>
    <message>
        <source>Older ones: search by the number.</source>
        <translation>Eldre: søk på nummeret.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Åpne mappen</translation>
    </message>
    <message>
        <source>Orders: {number}, since {day}. Captured {captured}, refunded {refunded}.</source>
        <translation>Ordrer: {number}, siden {day}. Trukket {captured}, refundert {refunded}.</translation>
    </message>
    <message>
        <source>Other orders of this number</source>
        <translation>Andre ordrer på dette nummeret</translation>
    </message>
    <message>
        <source>Other tills worked meanwhile. What is shown is from before, until this is done.</source>
        <translation>Andre kasser har jobbet i mellomtiden. Det som vises, er fra før, til dette er ferdig.</translation>
    </message>
    <message>
        <source>Our record of the last step and the totals at Vipps MobilePay do not agree.</source>
        <translation>Det vi har notert om det siste steget, stemmer ikke med summene hos Vipps MobilePay.</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Vår</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Sider i hjelpen</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papirer</translation>
    </message>
    <message>
        <source>Pay the customer back in another way.</source>
        <translation>Betal kunden tilbake på en annen måte.</translation>
    </message>
    <message>
        <source>Perhaps a request for {total} that can be approved. It is not known.</source>
        <translation>Kanskje en forespørsel på {total} som kan godkjennes. Det er ikke avklart.</translation>
    </message>
    <message>
        <source>Please open the {app} app. A request from us for {total} is waiting under Payments. You can approve it until {ends}.</source>
        <translation>Åpne {app}-appen. Under Betalinger ligger en forespørsel fra oss på {total}. Du kan godkjenne den til {ends}.</translation>
    </message>
    <message>
        <source>Please scan the code on the screen with your camera or with the {app} app, and approve {total}. It works until {ends}.</source>
        <translation>Skann koden på skjermen med kameraet eller med {app}-appen, og godkjenn {total}. Den virker til {ends}.</translation>
    </message>
    <message>
        <source>Possible until {day}.</source>
        <translation>Mulig til {day}.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Øving</translation>
    </message>
    <message>
        <source>Practice needs no keys.</source>
        <translation>Øving trenger ingen nøkler.</translation>
    </message>
    <message>
        <source>Print all of these again</source>
        <translation>Skriv ut alle disse igjen</translation>
    </message>
    <message>
        <source>Print the packing slip</source>
        <translation>Skriv ut pakkseddelen</translation>
    </message>
    <message>
        <source>Printouts</source>
        <translation>Utskrifter</translation>
    </message>
    <message>
        <source>Printouts says which, and prints it again.</source>
        <translation>Utskrifter sier hvilket, og skriver det ut igjen.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Privacy page</source>
        <translation>Personvernside</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-kode</translation>
    </message>
    <message>
        <source>Raise the total and send again.</source>
        <translation>Øk totalen og send igjen.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Sats</translation>
    </message>
    <message>
        <source>Reaches the customer by</source>
        <translation>Når kunden via</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Les igjen</translation>
    </message>
    <message>
        <source>Reading the log at Vipps MobilePay…</source>
        <translation>Leser loggen hos Vipps MobilePay…</translation>
    </message>
    <message>
        <source>Refund again when Vipps MobilePay can be reached.</source>
        <translation>Refunder på nytt når Vipps MobilePay kan nås.</translation>
    </message>
    <message>
        <source>Refund it instead.</source>
        <translation>Refunder i stedet.</translation>
    </message>
    <message>
        <source>Register the public address under Webhooks.</source>
        <translation>Registrer den offentlige adressen under Webhooks.</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Registreringer</translation>
    </message>
    <message>
        <source>Releasing {step} was sent, but no clear answer came back. It may have happened.</source>
        <translation>{step} ble forsøkt frigitt, men det kom ikke noe klart svar. Det kan ha skjedd.</translation>
    </message>
    <message>
        <source>Report of the crash</source>
        <translation>Rapport om krasjet</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Forespørsler</translation>
    </message>
    <message>
        <source>Reserved, not captured</source>
        <translation>Reservert, ikke trukket</translation>
    </message>
    <message>
        <source>Reset this group</source>
        <translation>Tilbakestill gruppen</translation>
    </message>
    <message>
        <source>Reset: {what}</source>
        <translation>Tilbakestilt: {what}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Lagre notatet</translation>
    </message>
    <message>
        <source>Save the sticker as PDF</source>
        <translation>Lagre klistremerket som PDF</translation>
    </message>
    <message>
        <source>Saved now</source>
        <translation>Lagret nå</translation>
    </message>
    <message>
        <source>Saved: {what}</source>
        <translation>Lagret: {what}</translation>
    </message>
    <message>
        <source>Say in 1 to 36 characters where the sticker is, such as Till 1.</source>
        <translation>Si med 1 til 36 tegn hvor klistremerket er, for eksempel Kasse 1.</translation>
    </message>
    <message>
        <source>Say: “We are checking whether the money is released. I will let you know.”</source>
        <translation>Si: «Vi finner ut om pengene er frigitt. Jeg sier fra til deg.»</translation>
    </message>
    <message>
        <source>Say: “We are checking whether the refund went through. I will let you know.”</source>
        <translation>Si: «Vi finner ut om refusjonen gikk gjennom. Jeg sier fra til deg.»</translation>
    </message>
    <message>
        <source>Say: “We are checking whether the request is cancelled. Please do not approve it any more.”</source>
        <translation>Si: «Vi finner ut om forespørselen er avbrutt. Ikke godkjenn den lenger.»</translation>
    </message>
    <message>
        <source>Say: “{words}”</source>
        <translation>Si: «{words}»</translation>
    </message>
    <message>
        <source>Scan a fresh one, or use a phone number.</source>
        <translation>Skann en ny, eller bruk et telefonnummer.</translation>
    </message>
    <message>
        <source>Scan the sticker: {place}</source>
        <translation>Skann klistremerket: {place}</translation>
    </message>
    <message>
        <source>Scans come as webhooks. Register an address for them first.</source>
        <translation>Skanninger kommer som webhooks. Registrer en adresse for dem først.</translation>
    </message>
    <message>
        <source>Scans of a sticker come as webhooks, and none come here yet. Register an address under Settings first.</source>
        <translation>Skanninger av et klistremerke kommer som webhooks, og ingen kommer hit ennå. Registrer en adresse under Innstillinger først.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Søk i hjelpen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Søk i innstillingene</translation>
    </message>
    <message>
        <source>Send a new one if it is still to be paid.</source>
        <translation>Send en ny hvis det fortsatt skal betales.</translation>
    </message>
    <message>
        <source>Send a new request for what is still to be paid.</source>
        <translation>Send en ny forespørsel for det som fortsatt skal betales.</translation>
    </message>
    <message>
        <source>Send a new request if the order is still to be paid.</source>
        <translation>Send en ny forespørsel hvis ordren fortsatt skal betales.</translation>
    </message>
    <message>
        <source>Send again: the next request gets a new one.</source>
        <translation>Send igjen: neste forespørsel får en ny.</translation>
    </message>
    <message>
        <source>Send it again when the network is back, or let the customer pay in another way.</source>
        <translation>Send den igjen når nettet er tilbake, eller la kunden betale på en annen måte.</translation>
    </message>
    <message>
        <source>Send the customer a new request.</source>
        <translation>Send kunden en ny forespørsel.</translation>
    </message>
    <message>
        <source>Send the link if the customer does not have it yet, then wait for the approval.</source>
        <translation>Send lenken hvis kunden ikke har den ennå, og vent på godkjenningen.</translation>
    </message>
    <message>
        <source>Send to them</source>
        <translation>Send til kunden</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Innstillingsfil</translation>
    </message>
    <message>
        <source>Settings of a file taken in.</source>
        <translation>Innstillingene fra en fil er tatt inn.</translation>
    </message>
    <message>
        <source>Settings were changed at another till.</source>
        <translation>Innstillinger ble endret på en annen kasse.</translation>
    </message>
    <message>
        <source>Sheet A4 (*.pdf)</source>
        <translation>Ark A4 (*.pdf)</translation>
    </message>
    <message>
        <source>Ship and capture now. After {until_time} the money may be lost.</source>
        <translation>Send og trekk beløpet nå. Etter {until_time} kan pengene gå tapt.</translation>
    </message>
    <message>
        <source>Ship the goods and capture before {until}.</source>
        <translation>Send varene og trekk beløpet før {until}.</translation>
    </message>
    <message>
        <source>Ship the rest and capture it before {until}, or release it.</source>
        <translation>Send resten og trekk den før {until}, eller frigi den.</translation>
    </message>
    <message>
        <source>Ship the rest and capture it now, or release it.</source>
        <translation>Send resten og trekk den nå, eller frigi den.</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Forsendelser</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Butikk</translation>
    </message>
    <message>
        <source>Shop's server</source>
        <translation>Butikkens server</translation>
    </message>
    <message>
        <source>Shorten it to 100 characters in the file.</source>
        <translation>Kort det ned til 100 tegn i filen.</translation>
    </message>
    <message>
        <source>Shorten it to 500 characters in the file.</source>
        <translation>Kort den ned til 500 tegn i filen.</translation>
    </message>
    <message>
        <source>Somebody else changed this order meanwhile</source>
        <translation>Noen andre har endret denne ordren i mellomtiden</translation>
    </message>
    <message>
        <source>Somebody else changed {text} meanwhile. Nothing was saved.</source>
        <translation>Noen andre har endret {text} i mellomtiden. Ingenting ble lagret.</translation>
    </message>
    <message>
        <source>Somebody else has just changed {text}. Nothing was sent. Look at it, and send it again.</source>
        <translation>Noen andre har nettopp endret {text}. Ingenting ble sendt. Se på den, og send den på nytt.</translation>
    </message>
    <message>
        <source>Somebody is at the counter ({ago}).</source>
        <translation>Noen er ved disken ({ago}).</translation>
    </message>
    <message>
        <source>Somebody is at {place} ({ago}).</source>
        <translation>Noen er ved {place} ({ago}).</translation>
    </message>
    <message>
        <source>Something in the request that I tried to send you was wrong. The fault is ours, and nothing has been charged. I will correct it and send a new one.</source>
        <translation>Noe i forespørselen jeg prøvde å sende deg, var feil. Feilen ligger hos oss, og ingenting er trukket. Jeg retter den og sender en ny.</translation>
    </message>
    <message>
        <source>Something that Vipps MobilePay needs is missing.</source>
        <translation>Noe som Vipps MobilePay trenger, mangler.</translation>
    </message>
    <message>
        <source>Stands below the name on papers.</source>
        <translation>Står under navnet på papirer.</translation>
    </message>
    <message>
        <source>Stands on confirmations and refund slips.</source>
        <translation>Står på bekreftelser på betaling og refusjon.</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Klistremerker</translation>
    </message>
    <message>
        <source>Stickers at the counter</source>
        <translation>Klistremerker ved disken</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Fortsatt åpent</translation>
    </message>
    <message>
        <source>Still to go: {lines}</source>
        <translation>Skal fortsatt sendes: {lines}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Merkelapper</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Ta den andres</translation>
    </message>
    <message>
        <source>Take these in</source>
        <translation>Ta inn disse</translation>
    </message>
    <message>
        <source>Terms of sale</source>
        <translation>Salgsvilkår</translation>
    </message>
    <message>
        <source>Thank you, your payment is approved. {left} is reserved and is charged when you get the goods.</source>
        <translation>Takk, betalingen din er godkjent. {left} er reservert og blir trukket når du får varene.</translation>
    </message>
    <message>
        <source>That is more than what can be refunded.</source>
        <translation>Det er mer enn det som kan refunderes.</translation>
    </message>
    <message>
        <source>That is more than what is left to capture.</source>
        <translation>Det er mer enn det som er igjen å trekke.</translation>
    </message>
    <message>
        <source>That it did not happen can be said from {time}: a try may still be under way.</source>
        <translation>At det ikke skjedde, kan sies fra {time}: et forsøk kan fortsatt være underveis.</translation>
    </message>
    <message>
        <source>That the card was not accepted, and the choice of another card.</source>
        <translation>At kortet ikke ble godtatt, og valget mellom andre kort.</translation>
    </message>
    <message>
        <source>That the payment was cancelled. Some banks show the reservation for a few days more.</source>
        <translation>At betalingen er avbrutt. Noen banker viser reservasjonen i noen dager til.</translation>
    </message>
    <message>
        <source>The QR code is on the screen. It can be approved until {ends}.</source>
        <translation>QR-koden står på skjermen. Den kan godkjennes til {ends}.</translation>
    </message>
    <message>
        <source>The amount is above what the test customer may pay.</source>
        <translation>Beløpet er høyere enn testkunden kan betale.</translation>
    </message>
    <message>
        <source>The amount is too small for Vipps MobilePay.</source>
        <translation>Beløpet er for lite for Vipps MobilePay.</translation>
    </message>
    <message>
        <source>The bars are in {currency}.</source>
        <translation>Stolpene er i {currency}.</translation>
    </message>
    <message>
        <source>The capture of {step} was not carried out.</source>
        <translation>{step} ble ikke trukket: steget ble ikke utført.</translation>
    </message>
    <message>
        <source>The closed day {where} is not as the action log says: it was changed, added or removed.</source>
        <translation>Den lukkede dagen {where} er ikke slik handlingsloggen sier: den ble endret, lagt til eller fjernet.</translation>
    </message>
    <message>
        <source>The customer approved just before the request was cancelled. {left} is reserved.</source>
        <translation>Kunden godkjente rett før forespørselen ble avbrutt. {left} er reservert.</translation>
    </message>
    <message>
        <source>The customer approved just before you cancelled.</source>
        <translation>Kunden godkjente rett før du avbrøt.</translation>
    </message>
    <message>
        <source>The customer declined the request in the app.</source>
        <translation>Kunden avviste forespørselen i appen.</translation>
    </message>
    <message>
        <source>The customer has approved this payment already.</source>
        <translation>Kunden har allerede godkjent denne betalingen.</translation>
    </message>
    <message>
        <source>The customer has approved. {left} is reserved until {until}, and the goods are still to be shipped.</source>
        <translation>Kunden har godkjent. {left} er reservert til {until}, og varene skal sendes.</translation>
    </message>
    <message>
        <source>The customer has approved. {left} is reserved until {until}.</source>
        <translation>Kunden har godkjent. {left} er reservert til {until}.</translation>
    </message>
    <message>
        <source>The customer has not approved yet, so nothing was captured.</source>
        <translation>Kunden har ikke godkjent ennå, så ingenting ble trukket.</translation>
    </message>
    <message>
        <source>The customer is approving right now, so it is not known yet how it ends.</source>
        <translation>Kunden er i ferd med å godkjenne, så det er ikke avklart hvordan det ender.</translation>
    </message>
    <message>
        <source>The customer said no, perhaps to sharing name and address. Nothing was charged. A new order like this one can go without asking for them.</source>
        <translation>Kunden sa nei, kanskje til å dele navn og adresse. Ingenting ble trukket. En ny ordre som denne kan sendes uten å be om dem.</translation>
    </message>
    <message>
        <source>The customer shares them with the approval, or the request ends. For goods that you send.</source>
        <translation>Kunden deler dem ved godkjenning, ellers avsluttes forespørselen. For varer som du sender.</translation>
    </message>
    <message>
        <source>The customer's QR code could not be used.</source>
        <translation>Kundens QR-kode kunne ikke brukes.</translation>
    </message>
    <message>
        <source>The customer's bank guaranteed {left} until {until}, and that is over. A capture may still work.</source>
        <translation>Kundens bank garanterte {left} til {until}, og det er over. Det kan fortsatt gå an å trekke beløpet.</translation>
    </message>
    <message>
        <source>The customer's bank let the reservation go.</source>
        <translation>Kundens bank har sluppet reservasjonen.</translation>
    </message>
    <message>
        <source>The customer's bank refused the card at {card}. The request goes on until {ends}.</source>
        <translation>Kundens bank avslo kortet {card}. Forespørselen gjelder til {ends}.</translation>
    </message>
    <message>
        <source>The customer's own code</source>
        <translation>Kundens egen kode</translation>
    </message>
    <message>
        <source>The day ends</source>
        <translation>Dagen slutter</translation>
    </message>
    <message>
        <source>The help is in English.</source>
        <translation>Hjelpen er på engelsk.</translation>
    </message>
    <message>
        <source>The keys of the sales unit are not at hand.</source>
        <translation>Nøklene til salgsenheten er ikke for hånden.</translation>
    </message>
    <message>
        <source>The keys of the sales unit are there.</source>
        <translation>Nøklene til salgsenheten er der.</translation>
    </message>
    <message>
        <source>Not every paper came.</source>
        <translation>Ikke alle papirer kom.</translation>
    </message>
    <message>
        <source>The limit of {days} days for capturing ended on {until}. {left} goes back to the customer.</source>
        <translation>Fristen på {days} dager for å få beløpet trukket gikk ut {until}. {left} går tilbake til kunden.</translation>
    </message>
    <message>
        <source>The money is reserved.</source>
        <translation>Pengene er reservert.</translation>
    </message>
    <message>
        <source>The money is reserved: keep it, or release it.</source>
        <translation>Pengene er reservert: behold eller frigi dem.</translation>
    </message>
    <message>
        <source>The name of an extra detail is too long.</source>
        <translation>Navnet på en tilleggsopplysning er for langt.</translation>
    </message>
    <message>
        <source>The network or Vipps MobilePay is slow. Nothing is lost by that.</source>
        <translation>Nettverket eller Vipps MobilePay er tregt. Ingenting går tapt av det.</translation>
    </message>
    <message>
        <source>The newest is from {at}.</source>
        <translation>Den nyeste er fra {at}.</translation>
    </message>
    <message>
        <source>The note is changed.</source>
        <translation>Notatet er endret.</translation>
    </message>
    <message>
        <source>The note is deleted.</source>
        <translation>Notatet er slettet.</translation>
    </message>
    <message>
        <source>The order is a draft. No request has been sent.</source>
        <translation>Ordren er en kladd. Ingen forespørsel er sendt.</translation>
    </message>
    <message>
        <source>The payment as it was before this step, or as it is after it. It is not known.</source>
        <translation>Betalingen slik den var før dette steget, eller slik den er etter det. Det er ikke avklart.</translation>
    </message>
    <message>
        <source>The payment can no longer be cancelled.</source>
        <translation>Betalingen kan ikke lenger avbrytes.</translation>
    </message>
    <message>
        <source>The payment of {total} as approved. In the bank the money may show as reserved.</source>
        <translation>Betalingen på {total} som godkjent. I banken kan pengene stå som reservert.</translation>
    </message>
    <message>
        <source>The payment of {total} opens once the code is scanned.</source>
        <translation>Betalingen på {total} åpnes når koden er skannet.</translation>
    </message>
    <message>
        <source>The payment of {total} opens once the link is used.</source>
        <translation>Betalingen på {total} åpnes når lenken er brukt.</translation>
    </message>
    <message>
        <source>The payment with a refund of {refunded}.</source>
        <translation>Betalingen med en refusjon på {refunded}.</translation>
    </message>
    <message>
        <source>The payment with {captured} charged.</source>
        <translation>Betalingen med {captured} trukket.</translation>
    </message>
    <message>
        <source>The payment: {captured} charged, {left} still reserved.</source>
        <translation>Betalingen: {captured} trukket, {left} fortsatt reservert.</translation>
    </message>
    <message>
        <source>The picture of the code cannot be read. Try again in a moment.</source>
        <translation>Bildet av koden kan ikke leses. Prøv igjen om litt.</translation>
    </message>
    <message>
        <source>The picture of the code lies at a strange address. It was not fetched.</source>
        <translation>Bildet av koden ligger på en fremmed adresse. Det ble ikke hentet.</translation>
    </message>
    <message>
        <source>The reference is already used by another payment.</source>
        <translation>Referansen er allerede brukt av en annen betaling.</translation>
    </message>
    <message>
        <source>The refund did not go through this time, and nothing was refunded. I am looking at the totals, and then I try again.</source>
        <translation>Refusjonen gikk ikke gjennom denne gangen, og ingenting ble refundert. Jeg ser på summene og prøver så igjen.</translation>
    </message>
    <message>
        <source>The refund of {step} was not carried out.</source>
        <translation>Refusjonen på {step} ble ikke utført.</translation>
    </message>
    <message>
        <source>The request as declined. It can no longer be approved.</source>
        <translation>Forespørselen som avvist. Den kan ikke godkjennes lenger.</translation>
    </message>
    <message>
        <source>The request asks for customer details that do not exist.</source>
        <translation>Forespørselen ber om kundeopplysninger som ikke finnes.</translation>
    </message>
    <message>
        <source>The request did not reach Vipps MobilePay.</source>
        <translation>Forespørselen nådde ikke fram til Vipps MobilePay.</translation>
    </message>
    <message>
        <source>The request for {total} did not go through this time, and nothing has been charged. I will send you a new one.</source>
        <translation>Forespørselen på {total} gikk ikke gjennom denne gangen, og ingenting er trukket. Jeg sender deg en ny.</translation>
    </message>
    <message>
        <source>The request for {total} ran out before it was approved, so nothing has been charged. Shall I send you a new one?</source>
        <translation>Forespørselen på {total} utløp før den ble godkjent, så ingenting er trukket. Skal jeg sende deg en ny?</translation>
    </message>
    <message>
        <source>The request for {total} should have run out by now. I am checking whether your approval came through. Please do not pay again before I know.</source>
        <translation>Forespørselen på {total} skal ha utløpt nå. Jeg sjekker om godkjenningen din kom gjennom. Ikke betal på nytt før jeg vet det.</translation>
    </message>
    <message>
        <source>The request for {total} was declined in the {app} app, so nothing has been charged. Shall I send you a new one?</source>
        <translation>Forespørselen på {total} ble avvist i {app}-appen, så ingenting er trukket. Skal jeg sende deg en ny?</translation>
    </message>
    <message>
        <source>The request for {total} was refused, and nothing has been charged. I am finding out why. You are welcome to pay in another way meanwhile.</source>
        <translation>Forespørselen på {total} ble avvist av systemet, og ingenting er trukket. Jeg finner ut hvorfor. Du kan gjerne betale på en annen måte imens.</translation>
    </message>
    <message>
        <source>The request had ended before the customer approved.</source>
        <translation>Forespørselen var over før kunden godkjente.</translation>
    </message>
    <message>
        <source>The request has the same extra detail twice.</source>
        <translation>Forespørselen har den samme tilleggsopplysningen to ganger.</translation>
    </message>
    <message>
        <source>The request has too many extra details.</source>
        <translation>Forespørselen har for mange tilleggsopplysninger.</translation>
    </message>
    <message>
        <source>The request is being cancelled.</source>
        <translation>Forespørselen blir avbrutt.</translation>
    </message>
    <message>
        <source>The request is gone from the list. It can no longer be approved.</source>
        <translation>Forespørselen er borte fra listen. Den kan ikke godkjennes lenger.</translation>
    </message>
    <message>
        <source>The request is on its way to Vipps MobilePay.</source>
        <translation>Forespørselen er på vei til Vipps MobilePay.</translation>
    </message>
    <message>
        <source>The request was cancelled before the customer approved.</source>
        <translation>Forespørselen ble avbrutt før kunden godkjente.</translation>
    </message>
    <message>
        <source>The request was not sent: the keys of this shop are missing, or Vipps MobilePay does not accept them.</source>
        <translation>Forespørselen ble ikke sendt: butikkens nøkler mangler, eller Vipps MobilePay godtar dem ikke.</translation>
    </message>
    <message>
        <source>The request was not sent: this machine could not open the way to Vipps MobilePay.</source>
        <translation>Forespørselen ble ikke sendt: denne maskinen kom ikke gjennom til Vipps MobilePay.</translation>
    </message>
    <message>
        <source>The request was sent at {sent}, and the customer has not approved yet. It ends at {ends}.</source>
        <translation>Forespørselen ble sendt {sent}, og kunden har ikke godkjent ennå. Den utløper {ends}.</translation>
    </message>
    <message>
        <source>The request was sent to the customer's phone. It can be approved until {ends}.</source>
        <translation>Forespørselen er sendt til kundens telefon. Den kan godkjennes til {ends}.</translation>
    </message>
    <message>
        <source>The request was sent, but no clear answer came back. It may have reached the customer.</source>
        <translation>Forespørselen ble sendt, men det kom ikke noe klart svar. Den kan ha nådd kunden.</translation>
    </message>
    <message>
        <source>The reservation of {left} ran out on {until}, so we can no longer charge it. If you still want the goods, I will send you a new request.</source>
        <translation>Reservasjonen på {left} gikk ut {until}, så beløpet kan ikke trekkes lenger. Vil du fortsatt ha varene, sender jeg deg en ny forespørsel.</translation>
    </message>
    <message>
        <source>The reservation of {released} has been released, and nothing has been charged. Your bank may need a few days to show that.</source>
        <translation>Reservasjonen på {released} er frigitt, og ingenting er trukket. Banken din kan trenge noen dager på å vise det.</translation>
    </message>
    <message>
        <source>The reservation of {released} ran out before we charged it, so the money is yours again. If you still want the goods, I will send you a new request.</source>
        <translation>Reservasjonen på {released} gikk ut før beløpet ble trukket, så pengene er dine igjen. Vil du fortsatt ha varene, sender jeg deg en ny forespørsel.</translation>
    </message>
    <message>
        <source>The reservation of {released} was released. Nothing was captured.</source>
        <translation>Reservasjonen på {released} er frigitt. Ingenting ble trukket.</translation>
    </message>
    <message>
        <source>The reservation was released before, so nothing more was charged. For what is still to be paid I will send you a new request.</source>
        <translation>Reservasjonen var allerede frigitt, så ingenting mer ble trukket. For det som fortsatt skal betales, sender jeg deg en ny forespørsel.</translation>
    </message>
    <message>
        <source>The rest of the list cannot be read. See the top of the window for what to do.</source>
        <translation>Resten av listen kan ikke leses. Øverst i vinduet står det hva du kan gjøre.</translation>
    </message>
    <message>
        <source>The return address cannot be used.</source>
        <translation>Returadressen kan ikke brukes.</translation>
    </message>
    <message>
        <source>The sales unit does not take this currency.</source>
        <translation>Salgsenheten tar ikke denne valutaen.</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>Likt i begge</translation>
    </message>
    <message>
        <source>The same number was asked for the same amount within ten minutes. Is one of them too many?</source>
        <translation>Samme nummer ble bedt om samme beløp innen ti minutter. Skulle det bare vært én?</translation>
    </message>
    <message>
        <source>The search is still taking in earlier orders: {percent} %. Until then they are found, but slowly.</source>
        <translation>Søket tar fortsatt inn tidligere ordrer: {percent} %. Så lenge blir de funnet, men langsomt.</translation>
    </message>
    <message>
        <source>The server is PostgreSQL {text}. Kvitt needs 14 or newer.</source>
        <translation>Serveren er PostgreSQL {text}. Kvitt trenger 14 eller nyere.</translation>
    </message>
    <message>
        <source>The server of the shop is not reached ({reason}). Nothing is sent from here. Looking up works as always. Try again when it is back.</source>
        <translation>Butikkens server nås ikke ({reason}). Ingenting sendes herfra. Oppslag virker som alltid. Prøv igjen når den er tilbake.</translation>
    </message>
    <message>
        <source>The server of the shop is not reached, so nothing is sent from this till until it is back.</source>
        <translation>Butikkens server nås ikke, så ingenting sendes fra denne kassen før den er tilbake.</translation>
    </message>
    <message>
        <source>The server of the shop is not reached. Nothing is sent from this till.</source>
        <translation>Butikkens server nås ikke. Ingenting sendes fra denne kassen.</translation>
    </message>
    <message>
        <source>The server of the shop is reached. What other tills do is here at once.</source>
        <translation>Butikkens server nås. Det andre kasser gjør, er her med en gang.</translation>
    </message>
    <message>
        <source>The shop asks for: {what}</source>
        <translation>Butikken ber om: {what}</translation>
    </message>
    <message>
        <source>The shop was moved back from its server to one till. Nothing was saved or sent. Sell at that till.</source>
        <translation>Butikken ble flyttet tilbake fra serveren til én kasse. Ingenting ble lagret eller sendt. Selg på den kassen.</translation>
    </message>
    <message>
        <source>The shop's bank account is not confirmed yet.</source>
        <translation>Butikkens bankkonto er ikke bekreftet ennå.</translation>
    </message>
    <message>
        <source>The step may still be under way at Vipps MobilePay. Nothing was changed. Compare again after {at}.</source>
        <translation>Steget kan fortsatt være underveis hos Vipps MobilePay. Ingenting ble endret. Sammenlign igjen etter {at}.</translation>
    </message>
    <message>
        <source>The test customer has no card.</source>
        <translation>Testkunden har ikke noe kort.</translation>
    </message>
    <message>
        <source>The test customer must approve once by hand first.</source>
        <translation>Testkunden må først godkjenne én gang for hånd.</translation>
    </message>
    <message>
        <source>The test customer's card cannot be used.</source>
        <translation>Kortet til testkunden kan ikke brukes.</translation>
    </message>
    <message>
        <source>The test environment cannot tell what a sales unit may do. Ask with the real keys.</source>
        <translation>Testmiljøet kan ikke si hva en salgsenhet kan gjøre. Spør med de ekte nøklene.</translation>
    </message>
    <message>
        <source>The time limit for capturing ran out, and {released} went back to the customer.</source>
        <translation>Fristen for å få beløpet trukket gikk ut, og {released} gikk tilbake til kunden.</translation>
    </message>
    <message>
        <source>The time limit is too far ahead.</source>
        <translation>Tidsfristen er for langt fram.</translation>
    </message>
    <message>
        <source>The time limit is too soon.</source>
        <translation>Tidsfristen er for nær.</translation>
    </message>
    <message>
        <source>The time to approve ended at {ends}, but Vipps MobilePay has not said yet how the request ended.</source>
        <translation>Fristen for å godkjenne gikk ut {ends}, men Vipps MobilePay har ikke sagt ennå hvordan forespørselen endte.</translation>
    </message>
    <message>
        <source>The time to capture is over.</source>
        <translation>Fristen for å trekke er ute.</translation>
    </message>
    <message>
        <source>The time to charge your payment has run out, so nothing was charged now. If you still want the goods, I will send you a new request.</source>
        <translation>Fristen for å få betalingen din trukket er ute, så ingenting ble trukket nå. Vil du fortsatt ha varene, sender jeg deg en ny forespørsel.</translation>
    </message>
    <message>
        <source>The time to refund is over.</source>
        <translation>Fristen for refusjon er ute.</translation>
    </message>
    <message>
        <source>The time to release is over.</source>
        <translation>Fristen for å frigi er ute.</translation>
    </message>
    <message>
        <source>The time to release the reservation is over, and this attempt released nothing. I am checking what has become of the money and will get back to you.</source>
        <translation>Fristen for å frigi reservasjonen er ute, og dette forsøket frigav ingenting. Jeg sjekker hva som har skjedd med pengene, og tar kontakt.</translation>
    </message>
    <message>
        <source>The top of the window says why, and what to do.</source>
        <translation>Øverst i vinduet står hvorfor, og hva som må gjøres.</translation>
    </message>
    <message>
        <source>The way to a server on another machine must be checked by its certificate (verify-full, not {text}).</source>
        <translation>Veien til en server på en annen maskin må kontrolleres med sertifikatet (verify-full, ikke {text}).</translation>
    </message>
    <message>
        <source>There is a fault on our machine, so the request for {total} was not sent. Nothing has been charged. You are welcome to pay in another way.</source>
        <translation>Det er en feil på maskinen vår, så forespørselen på {total} ble ikke sendt. Ingenting er trukket. Du kan gjerne betale på en annen måte.</translation>
    </message>
    <message>
        <source>There is a shop in this database already. Nothing was changed. Join it, or name an empty database.</source>
        <translation>Det er allerede en butikk i denne databasen. Ingenting ble endret. Bli med i den, eller oppgi en tom database.</translation>
    </message>
    <message>
        <source>There is no setting of the name {text}. kvitt settings list shows all.</source>
        <translation>Det finnes ingen innstilling med navnet {text}. kvitt settings list viser alle.</translation>
    </message>
    <message>
        <source>There is no shop in this database. Share one from its till first.</source>
        <translation>Det er ingen butikk i denne databasen. Del en fra kassen dens først.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Det finnes ingen ennå.</translation>
    </message>
    <message>
        <source>There is nothing to pay back yet.</source>
        <translation>Det er ingenting å betale tilbake ennå.</translation>
    </message>
    <message>
        <source>There is something in your payment that I have to look into before I can tell you for certain. I will get back to you as soon as I know.</source>
        <translation>Det er noe ved betalingen din som jeg må undersøke før jeg kan svare sikkert. Jeg tar kontakt så snart jeg vet det.</translation>
    </message>
    <message>
        <source>They cannot be received.</source>
        <translation>De kan ikke tas imot.</translation>
    </message>
    <message>
        <source>They took {ms} ms, which is slow.</source>
        <translation>De tok {ms} ms, som er tregt.</translation>
    </message>
    <message>
        <source>They took {ms} ms.</source>
        <translation>De tok {ms} ms.</translation>
    </message>
    <message>
        <source>This attempt moved no money.</source>
        <translation>Dette forsøket flyttet ingen penger.</translation>
    </message>
    <message>
        <source>This file of settings is from another version of Kvitt. Nothing was changed.</source>
        <translation>Innstillingsfilen er fra en annen versjon av Kvitt. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>This is a test, and no money moves. Please approve {total} on the test phone.</source>
        <translation>Dette er en test, og ingen penger flyttes. Godkjenn {total} på testtelefonen.</translation>
    </message>
    <message>
        <source>This is no file of settings that Kvitt wrote. Nothing was changed.</source>
        <translation>Dette er ingen innstillingsfil fra Kvitt. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>This is not in the help. Its address is copied: {link}</source>
        <translation>Dette står ikke i hjelpen. Adressen er kopiert: {link}</translation>
    </message>
    <message>
        <source>This kind of payment cannot be approved for the customer.</source>
        <translation>Denne typen betaling kan ikke godkjennes for kunden.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Denne maskinen</translation>
    </message>
    <message>
        <source>This number cannot receive a payment request.</source>
        <translation>Dette nummeret kan ikke få en betalingsforespørsel.</translation>
    </message>
    <message>
        <source>This order is not a draft any more</source>
        <translation>Denne ordren er ikke lenger en kladd</translation>
    </message>
    <message>
        <source>This payment cannot be captured.</source>
        <translation>Denne betalingen kan ikke trekkes.</translation>
    </message>
    <message>
        <source>This payment cannot be refunded as it stands.</source>
        <translation>Denne betalingen kan ikke refunderes slik den står.</translation>
    </message>
    <message>
        <source>This sales unit</source>
        <translation>Denne salgsenheten</translation>
    </message>
    <message>
        <source>This sales unit cannot shut out ways to pay.</source>
        <translation>Denne salgsenheten kan ikke stenge ute betalingsmåter.</translation>
    </message>
    <message>
        <source>This sales unit has no such payment.</source>
        <translation>Denne salgsenheten har ingen slik betaling.</translation>
    </message>
    <message>
        <source>This sales unit may not ask for those customer details.</source>
        <translation>Denne salgsenheten kan ikke be om de kundeopplysningene.</translation>
    </message>
    <message>
        <source>This sales unit may not give customers so long to pay.</source>
        <translation>Denne salgsenheten kan ikke gi kunder så lang tid til å betale.</translation>
    </message>
    <message>
        <source>This sales unit may not send requests straight to a phone.</source>
        <translation>Denne salgsenheten kan ikke sende forespørsler rett til en telefon.</translation>
    </message>
    <message>
        <source>This sales unit may not use Express.</source>
        <translation>Denne salgsenheten kan ikke bruke Express.</translation>
    </message>
    <message>
        <source>This sales unit must capture the full amount.</source>
        <translation>Denne salgsenheten må trekke hele beløpet.</translation>
    </message>
    <message>
        <source>This shop</source>
        <translation>Denne butikken</translation>
    </message>
    <message>
        <source>This shop is shared with other tills. A backup of one till cannot be put back. Nothing was changed.</source>
        <translation>Denne butikken deles med andre kasser. En sikkerhetskopi fra én kasse kan ikke legges tilbake. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>Denne kassen</translation>
    </message>
    <message>
        <source>This till cannot write to its shop.</source>
        <translation>Denne kassen kan ikke skrive til butikken.</translation>
    </message>
    <message>
        <source>This till cannot write to its shop. Nothing can be saved or sent.</source>
        <translation>Denne kassen kan ikke skrive til butikken. Ingenting kan lagres eller sendes.</translation>
    </message>
    <message>
        <source>This till cannot write to its shop; the line at the top says why. Nothing is sent from here.</source>
        <translation>Denne kassen kan ikke skrive til butikken; linjen øverst sier hvorfor. Ingenting sendes herfra.</translation>
    </message>
    <message>
        <source>This till is being brought up to date. Changes to go: {behind}.</source>
        <translation>Denne kassen oppdateres. Endringer igjen: {behind}.</translation>
    </message>
    <message>
        <source>This till's copy is fetched from the server once more. The copy that it has now is kept, but not used.</source>
        <translation>Kopien på denne kassen hentes fra serveren en gang til. Kopien den har nå, beholdes, men brukes ikke.</translation>
    </message>
    <message>
        <source>This way to pay does not fit the rest of the request.</source>
        <translation>Denne betalingsmåten passer ikke til resten av forespørselen.</translation>
    </message>
    <message>
        <source>To another machine</source>
        <translation>Til en annen maskin</translation>
    </message>
    <message>
        <source>To have it looked at, copy it and send it yourself.</source>
        <translation>Vil du at noen skal se på det, kopier det og send det selv.</translation>
    </message>
    <message>
        <source>To the phone</source>
        <translation>Til telefonen</translation>
    </message>
    <message>
        <source>Try to capture the rest. If it is refused, make a new order for it.</source>
        <translation>Prøv å trekke resten. Blir det avslått, lag en ny ordre for den.</translation>
    </message>
    <message>
        <source>Try to capture. Do not hand over the goods before it has worked.</source>
        <translation>Prøv å trekke beløpet. Ikke utlever varene før det har gått bra.</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Angre den siste endringen</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Angret: {what}</translation>
    </message>
    <message>
        <source>Unlock the key store of the system if it asks for it; else give Kvitt the keys once more.</source>
        <translation>Lås opp systemets nøkkellager om det ber om det; ellers gi Kvitt nøklene en gang til.</translation>
    </message>
    <message>
        <source>Use QR or link instead.</source>
        <translation>Bruk QR eller lenke i stedet.</translation>
    </message>
    <message>
        <source>Use QR or link, or another number.</source>
        <translation>Bruk QR eller lenke, eller et annet nummer.</translation>
    </message>
    <message>
        <source>Use a phone number, QR or link instead.</source>
        <translation>Bruk telefonnummer, QR eller lenke.</translation>
    </message>
    <message>
        <source>Use a smaller amount.</source>
        <translation>Bruk et mindre beløp.</translation>
    </message>
    <message>
        <source>Vipps MobilePay answers.</source>
        <translation>Vipps MobilePay svarer.</translation>
    </message>
    <message>
        <source>Vipps MobilePay cannot be reached. Nothing can be sent.</source>
        <translation>Vipps MobilePay kan ikke nås. Ingenting kan sendes.</translation>
    </message>
    <message>
        <source>Vipps MobilePay cannot make this request for this sales unit.</source>
        <translation>Vipps MobilePay kan ikke lage denne forespørselen for denne salgsenheten.</translation>
    </message>
    <message>
        <source>Vipps MobilePay cannot use this amount.</source>
        <translation>Vipps MobilePay kan ikke bruke dette beløpet.</translation>
    </message>
    <message>
        <source>Vipps MobilePay does not accept this phone number.</source>
        <translation>Vipps MobilePay godtar ikke dette telefonnummeret.</translation>
    </message>
    <message>
        <source>Vipps MobilePay does not allow this refund.</source>
        <translation>Vipps MobilePay tillater ikke denne refusjonen.</translation>
    </message>
    <message>
        <source>Vipps MobilePay does not know this customer's check-in.</source>
        <translation>Vipps MobilePay kjenner ikke innsjekkingen til denne kunden.</translation>
    </message>
    <message>
        <source>Vipps MobilePay does not tell of the sales unit {text}: it is not active, or these keys do not reach it.</source>
        <translation>Vipps MobilePay sier ingenting om salgsenheten {text}: den er ikke aktiv, eller disse nøklene når den ikke.</translation>
    </message>
    <message>
        <source>Vipps MobilePay gave an answer that does not fit this payment. It was set aside.</source>
        <translation>Vipps MobilePay ga et svar som ikke passer til denne betalingen. Det ble lagt til side.</translation>
    </message>
    <message>
        <source>Vipps MobilePay had a fault of its own.</source>
        <translation>Vipps MobilePay hadde en feil hos seg selv.</translation>
    </message>
    <message>
        <source>Vipps MobilePay has not been asked yet.</source>
        <translation>Vipps MobilePay er ikke spurt ennå.</translation>
    </message>
    <message>
        <source>Vipps MobilePay is busy with this payment.</source>
        <translation>Vipps MobilePay er opptatt med denne betalingen.</translation>
    </message>
    <message>
        <source>Vipps MobilePay said no: {title}.</source>
        <translation>Vipps MobilePay sa nei: {title}.</translation>
    </message>
    <message>
        <source>Vipps MobilePay says so, but the totals here do not show it yet. Ask again.</source>
        <translation>Vipps MobilePay sier det, men summene her viser det ikke ennå. Spør igjen.</translation>
    </message>
    <message>
        <source>Vipps MobilePay says that {amount} is captured in all. Which of these movements was ours?</source>
        <translation>Vipps MobilePay sier at {amount} er trukket i alt. Hvilken av disse bevegelsene var vår?</translation>
    </message>
    <message>
        <source>Vipps MobilePay says that {amount} is refunded in all. Which of these movements was ours?</source>
        <translation>Vipps MobilePay sier at {amount} er refundert i alt. Hvilken av disse bevegelsene var vår?</translation>
    </message>
    <message>
        <source>Vipps MobilePay took this for an earlier capture.</source>
        <translation>Vipps MobilePay tok dette for et tidligere trekk.</translation>
    </message>
    <message>
        <source>Vipps MobilePay took this for an earlier refund.</source>
        <translation>Vipps MobilePay tok dette for en tidligere refusjon.</translation>
    </message>
    <message>
        <source>Vipps MobilePay took this for something done before.</source>
        <translation>Vipps MobilePay tok dette for noe den hadde gjort før.</translation>
    </message>
    <message>
        <source>Vipps MobilePay wants to be asked later.</source>
        <translation>Vipps MobilePay vil bli spurt senere.</translation>
    </message>
    <message>
        <source>Wait a few seconds. Nothing needs to be pressed.</source>
        <translation>Vent noen sekunder. Du trenger ikke trykke på noe.</translation>
    </message>
    <message>
        <source>Wait a little, then ask again.</source>
        <translation>Vent litt, og spør igjen.</translation>
    </message>
    <message>
        <source>Wait for the answer before you hand over the goods.</source>
        <translation>Vent på svaret før du utleverer varene.</translation>
    </message>
    <message>
        <source>Wait for the answer before you send another request.</source>
        <translation>Vent på svaret før du sender en ny forespørsel.</translation>
    </message>
    <message>
        <source>Wait for the answer. Do not refund again.</source>
        <translation>Vent på svaret. Ikke refunder på nytt.</translation>
    </message>
    <message>
        <source>Wait for the answer. Do not ship the goods meanwhile.</source>
        <translation>Vent på svaret. Ikke send varene imens.</translation>
    </message>
    <message>
        <source>Wait for the approval before you hand over the goods.</source>
        <translation>Vent på godkjenningen før du utleverer varene.</translation>
    </message>
    <message>
        <source>Wait for the approval. Do not hand over the goods before it is there.</source>
        <translation>Vent på godkjenningen. Ikke utlever varene før den er der.</translation>
    </message>
    <message>
        <source>Wait while the customer chooses another card. If none works, cancel the request and let the customer pay in another way.</source>
        <translation>Vent mens kunden velger et annet kort. Virker ingen, avbryt forespørselen og la kunden betale på en annen måte.</translation>
    </message>
    <message>
        <source>We cancelled the request for {total} before it was approved, so nothing has been charged. You need not do anything.</source>
        <translation>Vi avbrøt forespørselen på {total} før den ble godkjent, så ingenting er trukket. Du trenger ikke gjøre noe.</translation>
    </message>
    <message>
        <source>We cannot send payment requests right now. The fault is ours, and nothing has been charged. You are welcome to pay in another way.</source>
        <translation>Vi kan ikke sende betalingsforespørsler akkurat nå. Feilen ligger hos oss, og ingenting er trukket. Du kan gjerne betale på en annen måte.</translation>
    </message>
    <message>
        <source>We cannot take this payment with {app} as things stand. The fault is ours, and nothing has been charged. You are welcome to pay in another way.</source>
        <translation>Vi kan ikke ta imot denne betalingen med {app} slik det er nå. Feilen ligger hos oss, og ingenting er trukket. Du kan gjerne betale på en annen måte.</translation>
    </message>
    <message>
        <source>Webhooks says why. Payments are still seen, by asking.</source>
        <translation>Webhooks sier hvorfor. Betalinger ses likevel, ved å spørre.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Det som er ulikt</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hva som skjedde</translation>
    </message>
    <message>
        <source>What is in the printer.</source>
        <translation>Det som er i skriveren.</translation>
    </message>
    <message>
        <source>What the customer sees</source>
        <translation>Dette ser kunden</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Gjør dette</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Si dette</translation>
    </message>
    <message>
        <source>What was left has been released, so nothing was captured.</source>
        <translation>Det som var igjen, er frigitt, så ingenting ble trukket.</translation>
    </message>
    <message>
        <source>What was sent is asked for again by itself. If it goes on, look at the network.</source>
        <translation>Det som ble sendt, spørres det om igjen av seg selv. Fortsetter det, se på nettverket.</translation>
    </message>
    <message>
        <source>What you typed still stands here. It can become an order of its own.</source>
        <translation>Det du skrev, står her fortsatt. Det kan bli en egen ordre.</translation>
    </message>
    <message>
        <source>Where the sticker is</source>
        <translation>Hvor klistremerket er</translation>
    </message>
    <message>
        <source>Where your own numbers ended, if you had some before.</source>
        <translation>Der dine egne numre sluttet, om du hadde noen fra før.</translation>
    </message>
    <message>
        <source>Whose setting it is</source>
        <translation>Hvem innstillingen gjelder for</translation>
    </message>
    <message>
        <source>Why (kept in the action log)</source>
        <translation>Hvorfor (lagres i handlingsloggen)</translation>
    </message>
    <message>
        <source>Without an answer: {lost} of {asked}.</source>
        <translation>Uten svar: {lost} av {asked}.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Skriv et notat</translation>
    </message>
    <message>
        <source>Yes.</source>
        <translation>Ja.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Deg</translation>
    </message>
    <message>
        <source>You are at {place}. The request comes in a moment.</source>
        <translation>Du er ved {place}. Forespørselen kommer om et øyeblikk.</translation>
    </message>
    <message>
        <source>You have a payment link from us. Please open it and approve {total}. It works until {ends}.</source>
        <translation>Du har fått en betalingslenke fra oss. Åpne lenken og godkjenn {total}. Den virker til {ends}.</translation>
    </message>
    <message>
        <source>Your approval came just before I cancelled. {left} is reserved and has not been charged. Would you like to keep the purchase, or shall I release the money?</source>
        <translation>Godkjenningen din kom rett før jeg avbrøt. {left} er reservert og er ikke trukket. Vil du beholde kjøpet, eller skal jeg frigi pengene?</translation>
    </message>
    <message>
        <source>Your approval has arrived already, and the money is reserved. Please do not approve anything else for this purchase. I am looking at the order now.</source>
        <translation>Godkjenningen din har alt kommet, og pengene er reservert. Ikke godkjenn noe mer for dette kjøpet. Jeg ser på ordren nå.</translation>
    </message>
    <message>
        <source>Your bank did not accept that card, and nothing has been charged. Please choose another card in the {app} app, and approve again before {ends}.</source>
        <translation>Banken din godtok ikke kortet, og ingenting er trukket. Velg et annet kort i {app}-appen, og godkjenn på nytt før {ends}.</translation>
    </message>
    <message>
        <source>Your bank has let the reservation go, so nothing was charged now. Please check that there is enough money, and I will send you a new request.</source>
        <translation>Banken din har sluppet reservasjonen, så ingenting ble trukket nå. Sjekk at det er dekning, så sender jeg deg en ny forespørsel.</translation>
    </message>
    <message>
        <source>Your money was refunded before, and this attempt added nothing.</source>
        <translation>Pengene dine var allerede refundert, og dette forsøket la ikke til noe.</translation>
    </message>
    <message>
        <source>Your payment has been charged already, so there is no reservation to release. I can make a refund instead.</source>
        <translation>Betalingen din er allerede trukket, så det er ingen reservasjon å frigi. Jeg kan gjøre en refusjon i stedet.</translation>
    </message>
    <message>
        <source>Your payment has gone through, and {captured} has been charged. Thank you. You find it in the {app} app.</source>
        <translation>Betalingen din har gått gjennom, og {captured} er trukket. Takk. Du finner den i {app}-appen.</translation>
    </message>
    <message>
        <source>Your payment is approved, and {left} is reserved until {until_time}. If we do not deliver by then, I will send you a new request. You are charged only once.</source>
        <translation>Betalingen din er godkjent, og {left} er reservert til {until_time}. Leverer vi ikke innen da, sender jeg deg en ny forespørsel. Beløpet blir bare trukket én gang.</translation>
    </message>
    <message>
        <source>Your payment is approved, and {step} is being charged right now. I will have the confirmation in a moment.</source>
        <translation>Betalingen din er godkjent, og {step} blir trukket akkurat nå. Jeg har bekreftelsen om et øyeblikk.</translation>
    </message>
    <message>
        <source>Your payment is approved, but I could not charge {step} just now. I will try again, and you pay only once.</source>
        <translation>Betalingen din er godkjent, men jeg fikk ikke trukket {step} akkurat nå. Jeg prøver igjen, og du betaler bare én gang.</translation>
    </message>
    <message>
        <source>Your payment is approved. {left} is reserved and is charged only when we ship your order. The reservation holds until {until}.</source>
        <translation>Betalingen din er godkjent. {left} er reservert og blir først trukket når vi sender ordren din. Reservasjonen gjelder til {until}.</translation>
    </message>
    <message>
        <source>Your payment is being worked on this very moment, so I cannot see yet how it ends. Please give me a minute.</source>
        <translation>Betalingen din behandles akkurat nå, så jeg ser ikke ennå hvordan det ender. Gi meg et minutt.</translation>
    </message>
    <message>
        <source>Your payment of {left} was reserved until {until}. If your bank has let the reservation go, I will send you a new request. You are charged only once.</source>
        <translation>Betalingen din på {left} var reservert til {until}. Har banken din sluppet reservasjonen, sender jeg deg en ny forespørsel. Beløpet blir bare trukket én gang.</translation>
    </message>
    <message>
        <source>Your payment of {total} is approved. I am waiting for the confirmation of whether {step} has been charged. It will not be charged twice.</source>
        <translation>Betalingen din på {total} er godkjent. Jeg venter på bekreftelsen på om {step} er trukket. Beløpet blir ikke trukket to ganger.</translation>
    </message>
    <message>
        <source>Your payment was charged before, and this attempt added nothing. You pay only once.</source>
        <translation>Betalingen din var allerede trukket, og dette forsøket la ikke til noe. Du betaler bare én gang.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Din</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>Add a free line</source>
        <translation>Legg til en fri linje</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Legg til en vare</translation>
    </message>
    <message>
        <source>Add a return line</source>
        <translation>Legg til en returlinje</translation>
    </message>
    <message>
        <source>Add a shipping line</source>
        <translation>Legg til en fraktlinje</translation>
    </message>
    <message>
        <source>Add the typed product, or go on; open the chosen order</source>
        <translation>Legg til varen, eller gå videre; åpne valgt ordre</translation>
    </message>
    <message>
        <source>Address of the printer</source>
        <translation>Skriverens adresse</translation>
    </message>
    <message>
        <source>Address of the shop</source>
        <translation>Butikkens adresse</translation>
    </message>
    <message>
        <source>After this: captured {captured}, refunded {refunded}, left with the shop {kept}.</source>
        <translation>Etter dette: trukket {captured}, refundert {refunded}, igjen hos butikken {kept}.</translation>
    </message>
    <message>
        <source>After this: captured {captured}, released {released}, nothing left.</source>
        <translation>Etter dette: trukket {captured}, frigitt {released}, ingenting igjen.</translation>
    </message>
    <message>
        <source>After this: captured {captured}, {left} stays reserved.</source>
        <translation>Etter dette: trukket {captured}, {left} er fortsatt reservert.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle filer</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle grupper</translation>
    </message>
    <message>
        <source>All keys in one place. Each can be changed.</source>
        <translation>Alle taster på ett sted. Hver av dem kan endres.</translation>
    </message>
    <message>
        <source>All: {amount}</source>
        <translation>Alt: {amount}</translation>
    </message>
    <message>
        <source>Allow other VAT rates</source>
        <translation>Tillat andre mva-satser</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Amount to capture</source>
        <translation>Beløp som trekkes</translation>
    </message>
    <message>
        <source>An inactive product is kept, but neither offered nor found by a scan.</source>
        <translation>En inaktiv vare beholdes, men tilbys ikke og finnes ikke ved skanning.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>og {n} til</translation>
    </message>
    <message>
        <source>Another program holds the data file. Nothing was saved or sent. Close that program or wait, then try again.</source>
        <translation>Et annet program holder datafilen. Ingenting ble lagret eller sendt. Lukk det programmet eller vent, og prøv igjen.</translation>
    </message>
    <message>
        <source>Another program listens at {text}. Webhooks are not received; payments are watched by polling as always.</source>
        <translation>Et annet program lytter på {text}. Webhooks tas ikke imot; betalingene følges med spørring som alltid.</translation>
    </message>
    <message>
        <source>Answer set aside: an impossible state</source>
        <translation>Svar lagt til side: en umulig tilstand</translation>
    </message>
    <message>
        <source>Answer set aside: another amount</source>
        <translation>Svar lagt til side: et annet beløp</translation>
    </message>
    <message>
        <source>Answer set aside: another currency</source>
        <translation>Svar lagt til side: en annen valuta</translation>
    </message>
    <message>
        <source>Answer set aside: another payment</source>
        <translation>Svar lagt til side: en annen betaling</translation>
    </message>
    <message>
        <source>Answer set aside: impossible totals</source>
        <translation>Svar lagt til side: umulige summer</translation>
    </message>
    <message>
        <source>Approved just before you cancelled: keep or release?</source>
        <translation>Godkjent rett før du avbrøt: behold eller frigi?</translation>
    </message>
    <message>
        <source>Approved; the shop has not taken the money yet</source>
        <translation>Godkjent; butikken har ikke trukket pengene ennå</translation>
    </message>
    <message>
        <source>As soon as an order is captured here.</source>
        <translation>Så snart en ordre er trukket her.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Som vinduet</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>som vanlig</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Spør igjen</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Spør hver gang</translation>
    </message>
    <message>
        <source>Ask the customer to open {app}.</source>
        <translation>Be kunden åpne {app}.</translation>
    </message>
    <message>
        <source>Ask Vipps MobilePay to send webhooks to the public address.</source>
        <translation>Be Vipps MobilePay sende webhooks til den offentlige adressen.</translation>
    </message>
    <message>
        <source>asks for name and address</source>
        <translation>ber om navn og adresse</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisk</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Back to the rows</source>
        <translation>Tilbake til radene</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sikkerhetskopier nå</translation>
    </message>
    <message>
        <source>Backed up and checked.</source>
        <translation>Sikkerhetskopiert og kontrollert.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sikkerhetskopierer …</translation>
    </message>
    <message>
        <source>Barcode of the order, for returns</source>
        <translation>Ordrens strekkode, for retur</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Strekkoder</translation>
    </message>
    <message>
        <source>batch {batch}</source>
        <translation>parti {batch}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begynn</translation>
    </message>
    <message>
        <source>Begin a new order with the same lines and the same customer</source>
        <translation>Begynn en ny ordre med de samme linjene og samme kunde</translation>
    </message>
    <message>
        <source>best before {date}</source>
        <translation>best før {date}</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Hent det tilbake</translation>
    </message>
    <message>
        <source>came back {n}</source>
        <translation>kom tilbake {n}</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Cancel asked for</source>
        <translation>Avbrytelse bestilt</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <translation>Avbryt forespørselen</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>Avbryt forespørselen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avbrutt</translation>
    </message>
    <message>
        <source>Cancelled by the shop</source>
        <translation>Avbrutt av butikken</translation>
    </message>
    <message>
        <source>Cancelled. {amount} will not be taken.</source>
        <translation>Avbrutt. {amount} blir ikke trukket.</translation>
    </message>
    <message>
        <source>Capture another amount</source>
        <translation>Trekk et annet beløp</translation>
    </message>
    <message>
        <source>Capture asked for</source>
        <translation>Trekk bestilt</translation>
    </message>
    <message>
        <source>Capture at once</source>
        <translation>Trekk med en gang</translation>
    </message>
    <message>
        <source>Capture now</source>
        <translation>Trekk nå</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Trukket</translation>
    </message>
    <message>
        <source>Captured in part</source>
        <translation>Delvis trukket</translation>
    </message>
    <message>
        <source>captured {amount}</source>
        <translation>trukket {amount}</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Card to pay with</source>
        <translation>Kort å betale med</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transportør</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Kontant</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Varekatalog</translation>
    </message>
    <message>
        <source>Change a draft</source>
        <translation>Endre en kladd</translation>
    </message>
    <message>
        <source>Change the columns…</source>
        <translation>Endre kolonnene …</translation>
    </message>
    <message>
        <source>Change the number</source>
        <translation>Endre nummeret</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>Endre ordren</translation>
    </message>
    <message>
        <source>Change to QR</source>
        <translation>Bytt til QR</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Endres</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>henter nytt</translation>
    </message>
    <message>
        <source>changing {reference}</source>
        <translation>endrer {reference}</translation>
    </message>
    <message>
        <source>Check the action log</source>
        <translation>Kontroller handlingsloggen</translation>
    </message>
    <message>
        <source>Checking: {percent} % · Stop</source>
        <translation>Kontrollerer: {percent} % · Stopp</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Velg et bilde</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Velg et bilde …</translation>
    </message>
    <message>
        <source>Choose at least the column with the number or the barcode, and one more.</source>
        <translation>Velg minst kolonnen med varenummeret eller strekkoden, og én til.</translation>
    </message>
    <message>
        <source>Choose one of a PDF, a printer and the terminal.</source>
        <translation>Velg én av PDF, skriver og terminal.</translation>
    </message>
    <message>
        <source>Choose the line that reads right</source>
        <translation>Velg linjen som leses riktig</translation>
    </message>
    <message>
        <source>Clear order</source>
        <translation>Tøm ordren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Close Kvitt</source>
        <translation>Lukk Kvitt</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Lukk skjemaet</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farger</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>kolonne {number}</translation>
    </message>
    <message>
        <source>Columns: {columns}</source>
        <translation>Kolonner: {columns}</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Kopier lenken</translation>
    </message>
    <message>
        <source>Copy printed</source>
        <translation>Kopi skrevet ut</translation>
    </message>
    <message>
        <source>Copy trace id</source>
        <translation>Kopier sporings-id</translation>
    </message>
    <message>
        <source>Copy {number} printed on {printer}.</source>
        <translation>Kopi {number} skrevet ut på {printer}.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer approved</source>
        <translation>Kunden godkjente</translation>
    </message>
    <message>
        <source>Customer declined</source>
        <translation>Kunden avviste</translation>
    </message>
    <message>
        <source>Customers are</source>
        <translation>Kundene er</translation>
    </message>
    <message>
        <source>Customers of before</source>
        <translation>Tidligere kunder</translation>
    </message>
    <message>
        <source>Dansk</source>
        <translation>Dansk</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørk</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Avvist</translation>
    </message>
    <message>
        <source>Default: up to {milliseconds} ms between characters, Enter or Tab optional.</source>
        <translation>Standard: opptil {milliseconds} ms mellom tegn, med eller uten Enter eller Tab.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Delete {url}</source>
        <translation>Slett {url}</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danmark</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kast</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Discount on the line</source>
        <translation>Rabatt på linjen</translation>
    </message>
    <message>
        <source>Discount on the order</source>
        <translation>Rabatt på hele ordren</translation>
    </message>
    <message>
        <source>copy {n}</source>
        <translation>kopi {n}</translation>
    </message>
    <message>
        <source>discount {amount}</source>
        <translation>rabatt {amount}</translation>
    </message>
    <message>
        <source>DKK</source>
        <translation>DKK</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Ikke importer</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Kladd</translation>
    </message>
    <message>
        <source>Drill: {title}</source>
        <translation>Øvelse: {title}</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Øvelser</translation>
    </message>
    <message>
        <source>Drills (practice)</source>
        <translation>Øvelser (øving)</translation>
    </message>
    <message>
        <source>Duplicate the line</source>
        <translation>Dupliser linjen</translation>
    </message>
    <message>
        <source>Duplicate this line</source>
        <translation>Dupliser linjen</translation>
    </message>
    <message>
        <source>Each sets up a situation on the practice service. Play it with an order and the pretend phone; the first seven take about ten minutes together.</source>
        <translation>Hver setter opp en situasjon på øvingstjenesten. Spill den med en ordre og liksomtelefonen; de sju første tar omtrent ti minutter til sammen.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidligere</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Et annet sted</translation>
    </message>
    <message>
        <source>Empty: as usual in the country. “off”: none. Or your own, such as weight 23......{NDDD}.</source>
        <translation>Tomt: som vanlig i landet. «off»: ingen. Eller ditt eget, for eksempel weight 23......{NDDD}.</translation>
    </message>
    <message>
        <source>Ending the request to the phone. The code comes once that is done.</source>
        <translation>Avslutter forespørselen til telefonen. Koden kommer når det er gjort.</translation>
    </message>
    <message>
        <source>Ending the request. The next one goes to the phone once that is done.</source>
        <translation>Avslutter forespørselen. Den neste går til telefonen når det er gjort.</translation>
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
        <translation>Enter legger til en retur: {what}</translation>
    </message>
    <message>
        <source>Enter adds: {what}</source>
        <translation>Enter legger til: {what}</translation>
    </message>
    <message>
        <source>Enter adds: {what} · you are asked for the price</source>
        <translation>Enter legger til: {what} · du blir spurt om prisen</translation>
    </message>
    <message>
        <source>Enter adds: {what} · you are asked how many {unit}</source>
        <translation>Enter legger til: {what} · du blir spurt om hvor mange {unit}</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>EUR</source>
        <translation>EUR</translation>
    </message>
    <message>
        <source>Everything here is free, so there is nothing to pay. Hand the goods over without a request.</source>
        <translation>Alt her er gratis, så det er ingenting å betale. Lever varene uten forespørsel.</translation>
    </message>
    <message>
        <source>Everything that was captured has been given back.</source>
        <translation>Alt som var trukket, er gitt tilbake.</translation>
    </message>
    <message>
        <source>Everything that was captured has been refunded.</source>
        <translation>Alt som var trukket, er refundert.</translation>
    </message>
    <message>
        <source>Everything that was reserved has been captured. Nothing is left to capture or release.</source>
        <translation>Alt som var reservert, er trukket. Det er ingenting igjen å trekke eller frigi.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overalt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Utløpt</translation>
    </message>
    <message>
        <source>Export products</source>
        <translation>Eksporter varer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksporter …</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Færøyene</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favoritt</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritter</translation>
    </message>
    <message>
        <source>Favourites, by their number</source>
        <translation>Favoritter, med nummeret sitt</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankrike</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Tyskland</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Gavekort</translation>
    </message>
    <message>
        <source>Give the customer this link</source>
        <translation>Gi kunden denne lenken</translation>
    </message>
    <message>
        <source>Given back by the shop: {amount}</source>
        <translation>Gitt tilbake av butikken: {amount}</translation>
    </message>
    <message>
        <source>Given by Kvitt</source>
        <translation>Gis av Kvitt</translation>
    </message>
    <message>
        <source>Go to the waiting orders</source>
        <translation>Gå til ordrene som venter</translation>
    </message>
    <message>
        <source>Go to who pays</source>
        <translation>Gå til hvem som betaler</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Varer</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Grønland</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Skjul</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Skjul detaljer</translation>
    </message>
    <message>
        <source>Hide receipt</source>
        <translation>Skjul kvittering</translation>
    </message>
    <message>
        <source>How many of {name}</source>
        <translation>Hvor mange av {name}</translation>
    </message>
    <message>
        <source>How the letters read</source>
        <translation>Hvordan bokstavene leses</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>Hvordan vil du begynne</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>i orden</translation>
    </message>
    <message>
        <source>from {age} years</source>
        <translation>fra {age} år</translation>
    </message>
    <message>
        <source>have a look</source>
        <translation>ta en titt</translation>
    </message>
    <message>
        <source>https://… shown beside the terms of sale.</source>
        <translation>https://… vises ved siden av salgsvilkårene.</translation>
    </message>
    <message>
        <source>https://… shown to the customer before paying.</source>
        <translation>https://… vises for kunden før betaling.</translation>
    </message>
    <message>
        <source>https://… where Vipps MobilePay sends news of payments.</source>
        <translation>https://… dit Vipps MobilePay sender nytt om betalinger.</translation>
    </message>
    <message>
        <source>I have keys for a sales unit</source>
        <translation>Jeg har nøkler til en salgsenhet</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer en fil …</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>Importer varer</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Importer {file}</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importerer …</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer …</translation>
    </message>
    <message>
        <source>In the shop</source>
        <translation>I butikken</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>It is clear who pays</source>
        <translation>Det er klart hvem som betaler</translation>
    </message>
    <message>
        <source>It is not certain which letters the file has. Nothing was imported. Choose how it reads: {readings}.</source>
        <translation>Det er ikke sikkert hvilke bokstaver filen har. Ingenting ble importert. Velg hvordan den leses: {readings}.</translation>
    </message>
    <message>
        <source>It was sent, but the answer could not be kept ({reason}): not known yet. Mend that and ask again.</source>
        <translation>Det ble sendt, men svaret kunne ikke lagres ({reason}): ikke avklart. Rett det og spør igjen.</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Item no.</source>
        <translation>Varenr.</translation>
    </message>
    <message>
        <source>Its secret is not at hand. Delete it and register again.</source>
        <translation>Hemmeligheten er ikke for hånden. Slett den og registrer på nytt.</translation>
    </message>
    <message>
        <source>Its sizes or colours are products of their own, in other rows.</source>
        <translation>Størrelsene eller fargene er egne varer, i andre rader.</translation>
    </message>
    <message>
        <source>Keep an approved order for shipping</source>
        <translation>Legg en godkjent ordre til sending</translation>
    </message>
    <message>
        <source>Keep for shipping</source>
        <translation>Legg til sending</translation>
    </message>
    <message>
        <source>Keep the money reserved and capture when the goods leave</source>
        <translation>La pengene være reservert og trekk når varene sendes</translation>
    </message>
    <message>
        <source>Keep the reservation</source>
        <translation>Behold reservasjonen</translation>
    </message>
    <message>
        <source>kept as you type</source>
        <translation>lagres mens du skriver</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
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
        <translation>Kvitt kan ikke lytte på {text}. Skriv en adresse på denne maskinen og en port, som 127.0.0.1:8787.</translation>
    </message>
    <message>
        <source>Kvitt is already open with this data folder. Close it first, or use another folder.</source>
        <translation>Kvitt er allerede åpent med denne datamappen. Lukk det først, eller bruk en annen mappe.</translation>
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
        <translation>Språk</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>Språk på papirer</translation>
    </message>
    <message>
        <source>Last line</source>
        <translation>Siste linje</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Latvia</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>La det være som det er</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Avslutt omvisningen</translation>
    </message>
    <message>
        <source>Leave the wrong rows out</source>
        <translation>Utelat radene med feil</translation>
    </message>
    <message>
        <source>Leave this code out</source>
        <translation>Utelat koden</translation>
    </message>
    <message>
        <source>Left out: {names}</source>
        <translation>Utelatt: {names}</translation>
    </message>
    <message>
        <source>left to approve</source>
        <translation>igjen til å godkjenne</translation>
    </message>
    <message>
        <source>left {amount}</source>
        <translation>igjen {amount}</translation>
    </message>
    <message>
        <source>Left {when}</source>
        <translation>Sendt {when}</translation>
    </message>
    <message>
        <source>Let the customer scan this</source>
        <translation>La kunden skanne denne</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Bokstaver</translation>
    </message>
    <message>
        <source>Letters for this shop or till.</source>
        <translation>Bokstaver for denne butikken eller kassen.</translation>
    </message>
    <message>
        <source>Letters: {sample}</source>
        <translation>Bokstaver: {sample}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lys</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lenke</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lenke</translation>
    </message>
    <message>
        <source>Listen at</source>
        <translation>Lytt på</translation>
    </message>
    <message>
        <source>Listening at {place}, and registered.</source>
        <translation>Lytter på {place}, og er registrert.</translation>
    </message>
    <message>
        <source>Listening at {place}, but nothing is registered yet.</source>
        <translation>Lytter på {place}, men ingenting er registrert ennå.</translation>
    </message>
    <message>
        <source>Listening at {place}, but the secret is not at hand.</source>
        <translation>Lytter på {place}, men hemmeligheten er ikke for hånden.</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Look twice · {count}</source>
        <translation>Se en gang til · {count}</translation>
    </message>
    <message>
        <source>Looking for “{query}” in earlier orders…</source>
        <translation>Leter etter «{query}» i tidligere ordrer …</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Høyt</translation>
    </message>
    <message>
        <source>Made by another program.</source>
        <translation>Laget av et annet program.</translation>
    </message>
    <message>
        <source>Made here.</source>
        <translation>Laget her.</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Lag en lenke</translation>
    </message>
    <message>
        <source>Measure the scanner</source>
        <translation>Mål skanneren</translation>
    </message>
    <message>
        <source>Measured: up to {milliseconds} ms between characters, no key afterwards.</source>
        <translation>Målt: opptil {milliseconds} ms mellom to tegn, og ingen tast bak koden.</translation>
    </message>
    <message>
        <source>Measured: up to {milliseconds} ms between characters, then Enter.</source>
        <translation>Målt: opptil {milliseconds} ms mellom to tegn, og Enter bak koden.</translation>
    </message>
    <message>
        <source>Measured: up to {milliseconds} ms between characters, then not always the same key.</source>
        <translation>Målt: opptil {milliseconds} ms mellom to tegn, og ikke alltid samme tast.</translation>
    </message>
    <message>
        <source>Measured: up to {milliseconds} ms between characters, then Tab.</source>
        <translation>Målt: opptil {milliseconds} ms mellom to tegn, og Tab bak koden.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>More than is reserved</source>
        <translation>Mer enn det som er reservert</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bevegelse</translation>
    </message>
    <message>
        <source>Move the line down</source>
        <translation>Flytt linjen ned</translation>
    </message>
    <message>
        <source>Move the line up</source>
        <translation>Flytt linjen opp</translation>
    </message>
    <message>
        <source>Move this line down</source>
        <translation>Flytt linjen ned</translation>
    </message>
    <message>
        <source>Move this line up</source>
        <translation>Flytt linjen opp</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Name (only for you)</source>
        <translation>Navn (bare for deg)</translation>
    </message>
    <message>
        <source>Name, number, barcode or group</source>
        <translation>Navn, nummer, strekkode eller gruppe</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Nederland</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Ny ordre</translation>
    </message>
    <message>
        <source>New order like this</source>
        <translation>Ny ordre som denne</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Ny vare</translation>
    </message>
    <message>
        <source>Newest backup: {when}</source>
        <translation>Nyeste sikkerhetskopi: {when}</translation>
    </message>
    <message>
        <source>Next drill</source>
        <translation>Neste øvelse</translation>
    </message>
    <message>
        <source>Next receipt number, at least</source>
        <translation>Neste kvitteringsnummer, minst</translation>
    </message>
    <message>
        <source>No answer yet. Ask the customer to open {app}.</source>
        <translation>Ikke noe svar ennå. Be kunden åpne {app}.</translation>
    </message>
    <message>
        <source>No clear answer came back. We do not know yet whether it went through. Ask again – nothing happens twice.</source>
        <translation>Det kom ikke noe klart svar. Vi vet ikke ennå om det gikk gjennom. Spør igjen – ingenting skjer to ganger.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>navn</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>ingen oppføring</translation>
    </message>
    <message>
        <source>No lines yet. Scan, pick or type a product above and press Enter.</source>
        <translation>Ingen linjer ennå. Skann, velg eller skriv en vare over og trykk Enter.</translation>
    </message>
    <message>
        <source>No order matches “{query}”.</source>
        <translation>Ingen ordre passer til «{query}».</translation>
    </message>
    <message>
        <source>No orders yet. Press {key} to make the first one.</source>
        <translation>Ingen ordrer ennå. Trykk {key} for å lage den første.</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Uten bilde</translation>
    </message>
    <message>
        <source>No printer is set up. Choose one under Settings, or save the paper as a PDF.</source>
        <translation>Ingen skriver er satt opp. Velg en under Innstillinger, eller lagre papiret som PDF.</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>Ingen vare</translation>
    </message>
    <message>
        <source>No product has the code {code}.</source>
        <translation>Ingen vare har koden {code}.</translation>
    </message>
    <message>
        <source>No product has the code {which}. Nothing was sent. Search for it, make a product of it, or leave it out.</source>
        <translation>Ingen vare har koden {which}. Ingenting er sendt. Søk etter den, lag en vare av den, eller utelat den.</translation>
    </message>
    <message>
        <source>No product here. Show other groups, or inactive ones.</source>
        <translation>Ingen varer her. Vis andre grupper, eller inaktive varer.</translation>
    </message>
    <message>
        <source>No product matches “{query}”.</source>
        <translation>Ingen vare passer til «{query}».</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Ingen varer ennå</translation>
    </message>
    <message>
        <source>No real money moves. The tour can be taken again from the settings.</source>
        <translation>Ingen ekte penger flyttes. Omvisningen kan tas igjen fra innstillingene.</translation>
    </message>
    <message>
        <source>No request is waiting. Send one from Kvitt and it shows up here.</source>
        <translation>Ingen forespørsel venter. Send en fra Kvitt, så dukker den opp her.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Ingen venter.</translation>
    </message>
    <message>
        <source>NOK</source>
        <translation>NOK</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normalt</translation>
    </message>
    <message>
        <source>Norsk bokmål</source>
        <translation>Norsk bokmål</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norge</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>uten gruppe</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>uten navn</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>ikke lagret</translation>
    </message>
    <message>
        <source>Not known for {time}.</source>
        <translation>Ikke avklart på {time}.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ikke avklart</translation>
    </message>
    <message>
        <source>Not listening yet.</source>
        <translation>Lytter ikke ennå.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nå</translation>
    </message>
    <message>
        <source>Not on the grid</source>
        <translation>Ikke blant favorittene</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Ikke skrevet ut</translation>
    </message>
    <message>
        <source>Not saved as PDF</source>
        <translation>Ikke lagret som PDF</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ikke avklart ennå</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>ikke lagret</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>ikke lagret ennå</translation>
    </message>
    <message>
        <source>Not saved yet: {count}</source>
        <translation>Ikke lagret: {count}</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ikke ennå</translation>
    </message>
    <message>
        <source>Note for the shop</source>
        <translation>Notat til butikken</translation>
    </message>
    <message>
        <source>Noted in the action log with every step.</source>
        <translation>Skrives i handlingsloggen ved hvert steg.</translation>
    </message>
    <message>
        <source>Nothing has been captured, so there is nothing to refund. Release it instead.</source>
        <translation>Ingenting er trukket, så det er ingenting å refundere. Frigi i stedet.</translation>
    </message>
    <message>
        <source>Nothing has been reserved or paid on this order yet, so there is nothing to confirm.</source>
        <translation>Ingenting er reservert eller betalt på denne ordren ennå, så det er ingenting å bekrefte.</translation>
    </message>
    <message>
        <source>Nothing has been sent and nothing charged.</source>
        <translation>Ingenting er sendt, og ingenting er trukket.</translation>
    </message>
    <message>
        <source>Nothing has been sent for this order yet.</source>
        <translation>Ingenting er sendt for denne ordren ennå.</translation>
    </message>
    <message>
        <source>Nothing is chosen. Say how many of which line.</source>
        <translation>Ingenting er valgt. Si hvor mange av hvilken linje.</translation>
    </message>
    <message>
        <source>Nothing is imported yet. It is not certain which letters the file has: choose the line that reads right.</source>
        <translation>Ingenting er importert ennå. Det er ikke sikkert hvilke bokstaver filen har: velg linjen som leses riktig.</translation>
    </message>
    <message>
        <source>Nothing is imported yet. Say which column holds what, and the rows are shown.</source>
        <translation>Ingenting er importert ennå. Velg hvilken kolonne som har hva, så vises radene.</translation>
    </message>
    <message>
        <source>Nothing is imported yet. Some rows are worth a second look.</source>
        <translation>Ingenting er importert ennå. Noen rader bør ses på en gang til.</translation>
    </message>
    <message>
        <source>Nothing is imported yet. This is what would change.</source>
        <translation>Ingenting er importert ennå. Dette er det som ville endres.</translation>
    </message>
    <message>
        <source>Nothing is left to pay with Vipps MobilePay. Lower what is paid otherwise.</source>
        <translation>Det er ingenting igjen å betale med Vipps MobilePay. Senk det som betales på annen måte.</translation>
    </message>
    <message>
        <source>Nothing is owed for these goods, so no money moves.</source>
        <translation>Det er ingenting å betale for disse varene, så ingen penger flyttes.</translation>
    </message>
    <message>
        <source>Nothing is parked.</source>
        <translation>Ingenting er parkert.</translation>
    </message>
    <message>
        <source>Nothing is reserved on this order. No money was moved.</source>
        <translation>Ingenting er reservert på denne ordren. Ingen penger ble flyttet.</translation>
    </message>
    <message>
        <source>Nothing was changed. To put the backup back, say yes or add --yes.</source>
        <translation>Ingenting ble endret. Svar ja eller legg til --yes for å legge tilbake sikkerhetskopien.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Ingenting ennå.</translation>
    </message>
    <message>
        <source>Now: {phone}.</source>
        <translation>Nå: {phone}.</translation>
    </message>
    <message>
        <source>Numbers are given on sending, without gaps or repeats.</source>
        <translation>Numre gis ved sending, uten hull og uten gjentakelser.</translation>
    </message>
    <message>
        <source>nothing is saved</source>
        <translation>ingenting lagres</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>ingenting å gjøre</translation>
    </message>
    <message>
        <source>of which VAT</source>
        <translation>herav mva.</translation>
    </message>
    <message>
        <source>of {left}</source>
        <translation>av {left}</translation>
    </message>
    <message>
        <source>of {left} left</source>
        <translation>av {left} igjen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Off. Polling alone is enough; webhooks only make it quicker.</source>
        <translation>Av. Spørring alene er nok; webhooks gjør det bare raskere.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>På</translation>
    </message>
    <message>
        <source>Once a customer has approved</source>
        <translation>Når en kunde har godkjent</translation>
    </message>
    <message>
        <source>One more picture of the product above.</source>
        <translation>Ett bilde til av varen over.</translation>
    </message>
    <message>
        <source>One order</source>
        <translation>Én ordre</translation>
    </message>
    <message>
        <source>Only active</source>
        <translation>Bare aktive</translation>
    </message>
    <message>
        <source>Only an amount, no lines</source>
        <translation>Bare et beløp, ingen linjer</translation>
    </message>
    <message>
        <source>Only for shops with a public https address, or a relay that has one.</source>
        <translation>Bare for butikker med en offentlig https-adresse, eller et mellomledd som har det.</translation>
    </message>
    <message>
        <source>Only goods that come back, so there is nothing to pay. Open the order they were bought with and refund it.</source>
        <translation>Bare varer som kommer tilbake, så det er ingenting å betale. Åpne ordren de ble kjøpt med, og refunder den.</translation>
    </message>
    <message>
        <source>Only orders handed over at the counter are captured automatically. Orders to be sent wait until they leave.</source>
        <translation>Bare ordrer som overleveres ved disken, trekkes automatisk. Ordrer som skal sendes, venter til de går ut.</translation>
    </message>
    <message>
        <source>Only {left} of {name} can be chosen.</source>
        <translation>Bare {left} av {name} kan velges.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Open the newest notice</source>
        <translation>Åpne den nyeste meldingen</translation>
    </message>
    <message>
        <source>Open {app} and approve.</source>
        <translation>Åpne {app} og godkjenn.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordrer</translation>
    </message>
    <message>
        <source>Orders that only the data file of now has: {count}. What was sent is looked for at Vipps MobilePay; drafts stay in the file that is put aside.</source>
        <translation>Ordrer som bare dagens datafil har: {count}. Det som ble sendt, letes etter hos Vipps MobilePay; kladder blir liggende i filen som legges til side.</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisasjonsnummer</translation>
    </message>
    <message>
        <source>Other amount…</source>
        <translation>Annet beløp…</translation>
    </message>
    <message>
        <source>Our record and the totals at Vipps MobilePay do not agree, so it is not known yet. Nothing is done twice. Compare both.</source>
        <translation>Vår oversikt og summene hos Vipps MobilePay stemmer ikke, så det er ikke avklart ennå. Ingenting gjøres to ganger. Sammenlign begge.</translation>
    </message>
    <message>
        <source>Paid otherwise</source>
        <translation>Betalt på annen måte</translation>
    </message>
    <message>
        <source>Paid otherwise or returned</source>
        <translation>Betalt på annen måte eller returnert</translation>
    </message>
    <message>
        <source>Paid {amount}</source>
        <translation>Betalt {amount}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parker</translation>
    </message>
    <message>
        <source>Park the order</source>
        <translation>Parker ordren</translation>
    </message>
    <message>
        <source>Parked as {reference}.</source>
        <translation>Parkert som {reference}.</translation>
    </message>
    <message>
        <source>Parked orders</source>
        <translation>Parkerte ordrer</translation>
    </message>
    <message>
        <source>Parked · {count}</source>
        <translation>Parkert · {count}</translation>
    </message>
    <message>
        <source>Part of it is captured. Capture or release the rest.</source>
        <translation>En del er trukket. Trekk eller frigi resten.</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestått</translation>
    </message>
    <message>
        <source>Passed: {title}</source>
        <translation>Bestått: {title}</translation>
    </message>
    <message>
        <source>Pay {amount}</source>
        <translation>Betal {amount}</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Betalingslenke</translation>
    </message>
    <message>
        <source>Payments from after the restored copy are still being looked for. Nothing was sent; nothing typed is lost. Try again when that is done; it needs the network.</source>
        <translation>Betalinger fra etter den gjenopprettede kopien letes det fortsatt etter. Ingenting ble sendt; ingenting du har skrevet, er tapt. Prøv igjen når det er gjort; det trenger nettverk.</translation>
    </message>
    <message>
        <source>Payments made since are being looked for. Sending waits until that is done; it needs the network.</source>
        <translation>Betalinger som er gjort siden, letes frem. Sending venter til det er gjort; det trenger nettverk.</translation>
    </message>
    <message>
        <source>pcs</source>
        <translation>stk</translation>
    </message>
    <message>
        <source>Perhaps printed</source>
        <translation>Kanskje skrevet ut</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Phone number or name</source>
        <translation>Telefonnummer eller navn</translation>
    </message>
    <message>
        <source>Phone numbers on the screen</source>
        <translation>Telefonnumre på skjermen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bilde</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Place on the grid of favourites</source>
        <translation>Plass blant favorittene</translation>
    </message>
    <message>
        <source>Place {place} on the grid is given in row {row} already.</source>
        <translation>Plass {place} på tavla er allerede gitt i rad {row}.</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Practice: no real money</source>
        <translation>Øving: ikke ekte penger</translation>
    </message>
    <message>
        <source>Practice: the customer's phone</source>
        <translation>Øving: kundens telefon</translation>
    </message>
    <message>
        <source>Practise first, with no real money</source>
        <translation>Øv først, uten ekte penger</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Trykk en tast …</translation>
    </message>
    <message>
        <source>Pretend phone</source>
        <translation>Liksomtelefon</translation>
    </message>
    <message>
        <source>Pretend phone (practice)</source>
        <translation>Liksomtelefon (øving)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Price incl. VAT</source>
        <translation>Pris inkl. mva.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Skriv ut en prøveside</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Skriv ut på nytt</translation>
    </message>
    <message>
        <source>Print by itself</source>
        <translation>Skriv ut av seg selv</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Skrevet ut</translation>
    </message>
    <message>
        <source>Printed on {printer}.</source>
        <translation>Skrevet ut på {printer}.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Skriver</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Skriver ut</translation>
    </message>
    <message>
        <source>Printing on {printer} …</source>
        <translation>Skriver ut på {printer} …</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Vare</translation>
    </message>
    <message>
        <source>Product number</source>
        <translation>Varenummer</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Varer</translation>
    </message>
    <message>
        <source>Products that fit</source>
        <translation>Varer som passer</translation>
    </message>
    <message>
        <source>Products you add here come up as you type or scan. You can also drop a CSV file here.</source>
        <translation>Varer du legger til her, dukker opp når du skriver eller skanner. Du kan også slippe en CSV-fil her.</translation>
    </message>
    <message>
        <source>PSP reference</source>
        <translation>PSP-referanse</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Offentlig adresse</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Legg bort</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Legg den tilbake</translation>
    </message>
    <message>
        <source>Put the newest backup back…</source>
        <translation>Legg tilbake nyeste sikkerhetskopi …</translation>
    </message>
    <message>
        <source>Put this backup back?</source>
        <translation>Legge tilbake denne sikkerhetskopien?</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>QR code of the request</source>
        <translation>QR-kode for forespørselen</translation>
    </message>
    <message>
        <source>QR, because this sales unit was not allowed to send to phones ({when}). {key} tries the phone again.</source>
        <translation>QR, fordi salgsenheten ikke fikk sende til telefoner ({when}). {key} prøver telefonen igjen.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Antall</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Lavt</translation>
    </message>
    <message>
        <source>Ran out of time</source>
        <translation>Tiden gikk ut</translation>
    </message>
    <message>
        <source>Read the file so</source>
        <translation>Les filen slik</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leser filen</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leser filen …</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsak</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Kvitteringsnummer</translation>
    </message>
    <message>
        <source>Receipt number, till, tip, note</source>
        <translation>Kvittering, kasse, tips, notat</translation>
    </message>
    <message>
        <source>Receipt numbers</source>
        <translation>Kvitteringsnumre</translation>
    </message>
    <message>
        <source>Receipt printer on a serial port</source>
        <translation>Kvitteringsskriver på en serieport</translation>
    </message>
    <message>
        <source>Receipt printer on the network</source>
        <translation>Kvitteringsskriver på nettverket</translation>
    </message>
    <message>
        <source>Receipt printer on USB</source>
        <translation>Kvitteringsskriver på USB</translation>
    </message>
    <message>
        <source>receipt {number}</source>
        <translation>kvittering {number}</translation>
    </message>
    <message>
        <source>Receipt: {told}</source>
        <translation>Kvittering: {told}</translation>
    </message>
    <message>
        <source>Receive webhooks</source>
        <translation>Ta imot webhooks</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
    <message>
        <source>Reference prefix</source>
        <translation>Starten på referansen</translation>
    </message>
    <message>
        <source>Reference, word pair, name, product, receipt number or phone number</source>
        <translation>Referanse, ordpar, navn, vare, kvitteringsnummer eller telefonnummer</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Refunder</translation>
    </message>
    <message>
        <source>Refund asked for</source>
        <translation>Refusjon bestilt</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Refundert</translation>
    </message>
    <message>
        <source>Refunded in part</source>
        <translation>Delvis refundert</translation>
    </message>
    <message>
        <source>Refunded {amount}</source>
        <translation>Refundert {amount}</translation>
    </message>
    <message>
        <source>refunded {amount}</source>
        <translation>refundert {amount}</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrer</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Frigi</translation>
    </message>
    <message>
        <source>Release asked for</source>
        <translation>Frigivelse bestilt</translation>
    </message>
    <message>
        <source>Release the rest</source>
        <translation>Frigi resten</translation>
    </message>
    <message>
        <source>Release what is reserved</source>
        <translation>Frigi det som er reservert</translation>
    </message>
    <message>
        <source>Release {amount}</source>
        <translation>Frigi {amount}</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Frigitt</translation>
    </message>
    <message>
        <source>released {amount}</source>
        <translation>frigitt {amount}</translation>
    </message>
    <message>
        <source>released {n}</source>
        <translation>frigitt {n}</translation>
    </message>
    <message>
        <source>Remove the line that is being edited</source>
        <translation>Fjern linjen som redigeres</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Fjern bildet</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Fjern denne linjen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Forespørsel</translation>
    </message>
    <message>
        <source>Request received</source>
        <translation>Forespørsel mottatt</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>Forespørsel sendt</translation>
    </message>
    <message>
        <source>Request {n} by {way}</source>
        <translation>Forespørsel {n} via {way}</translation>
    </message>
    <message>
        <source>Requests that have changed since the backup: {count}. They are read again from Vipps MobilePay.</source>
        <translation>Forespørsler som er endret siden sikkerhetskopien: {count}. De leses på nytt fra Vipps MobilePay.</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservert</translation>
    </message>
    <message>
        <source>reserved {amount}</source>
        <translation>reservert {amount}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Tilbakestill</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Tilbakestill alle taster</translation>
    </message>
    <message>
        <source>Restored from a backup.</source>
        <translation>Gjenopprettet fra en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retur</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Returadresse</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Row {number}: {words}</source>
        <translation>Rad {number}: {words}</translation>
    </message>
    <message>
        <source>Row {row} has no end: a quotation mark is missing there, or a cell is too long. Nothing was imported.</source>
        <translation>Rad {row} slutter ikke: et anførselstegn mangler der, eller en celle er for lang. Ingenting ble importert.</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filens rader</translation>
    </message>
    <message>
        <source>Rows of {where} were changed, added or removed by something other than Kvitt.</source>
        <translation>Rader i {where} er endret, lagt til eller fjernet av noe annet enn Kvitt.</translation>
    </message>
    <message>
        <source>return</source>
        <translation>retur</translation>
    </message>
    <message>
        <source>running</source>
        <translation>pågår</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sikkerhet</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Som før</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lagre som PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Lagre som PDF…</translation>
    </message>
    <message>
        <source>Save product</source>
        <translation>Lagre vare</translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation>Lagret som PDF</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Lagret som {file}.</translation>
    </message>
    <message>
        <source>Saved: {name} · {price}</source>
        <translation>Lagret: {name} · {price}</translation>
    </message>
    <message>
        <source>Say: “Open Vipps or MobilePay. Your request is under Payments. It says {words}.”</source>
        <translation>Si: «Åpne Vipps eller MobilePay. Forespørselen ligger under Betalinger. Der står det {words}.»</translation>
    </message>
    <message>
        <source>Say: “Open Vipps or MobilePay. Your request is under Payments.”</source>
        <translation>Si: «Åpne Vipps eller MobilePay. Forespørselen ligger under Betalinger.»</translation>
    </message>
    <message>
        <source>Say: “Scan this with your camera or with the app, and approve. It says {words}.”</source>
        <translation>Si: «Skann denne med kameraet eller med appen, og godkjenn. Der står det {words}.»</translation>
    </message>
    <message>
        <source>Say: “Scan this with your camera or with the app, and approve.”</source>
        <translation>Si: «Skann denne med kameraet eller appen, og godkjenn.»</translation>
    </message>
    <message>
        <source>Say: “We are checking whether it went through. You will not be charged twice.”</source>
        <translation>Si: «Vi finner ut om det gikk gjennom. Det trekkes ikke to ganger.»</translation>
    </message>
    <message>
        <source>Say: “{amount} went back to you {when}. You usually have it between {first} and {last}, and at the latest on {latest}.”</source>
        <translation>Si: «{amount} ble sendt tilbake til deg {when}. Du har det vanligvis mellom {first} og {last}, og senest {latest}.»</translation>
    </message>
    <message>
        <source>Say: “{amount} went back to you {when}, and should have been there by {latest}. If it is not, please tell me and I will ask.”</source>
        <translation>Si: «{amount} ble sendt tilbake til deg {when}, og skulle vært der senest {latest}. Er det ikke det, si fra til meg, så spør jeg.»</translation>
    </message>
    <message>
        <source>Scale labels</source>
        <translation>Vektetiketter</translation>
    </message>
    <message>
        <source>Scan any code five times: {count} of {all}.</source>
        <translation>Skann en hvilken som helst kode fem ganger: {count} av {all}.</translation>
    </message>
    <message>
        <source>Scan or type, one or several</source>
        <translation>Skann eller skriv, én eller flere</translation>
    </message>
    <message>
        <source>Scan the code with your camera or with {app}.</source>
        <translation>Skann koden med kameraet eller med {app}.</translation>
    </message>
    <message>
        <source>Scan {count} times, so that the scanner can be measured.</source>
        <translation>Skann {count} ganger, så skanneren kan måles.</translation>
    </message>
    <message>
        <source>Scan, pick or type: 2*Hoodie 499</source>
        <translation>Skann, velg eller skriv: 2*Genser 499</translation>
    </message>
    <message>
        <source>Scanned: {codes}</source>
        <translation>Skannet: {codes}</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Skanner</translation>
    </message>
    <message>
        <source>Scanning the code of one of your orders also shows whether the scanner is set to your keyboard.</source>
        <translation>Skanner du koden til en av ordrene dine, ser du også om skanneren er stilt inn på tastaturet ditt.</translation>
    </message>
    <message>
        <source>Scans so far</source>
        <translation>Skanninger så langt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>Søk i ordrer</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Søk i varene</translation>
    </message>
    <message>
        <source>SEK</source>
        <translation>SEK</translation>
    </message>
    <message>
        <source>Send as QR</source>
        <translation>Send som QR</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>Send forespørsel</translation>
    </message>
    <message>
        <source>Send request · {amount}</source>
        <translation>Send forespørsel · {amount}</translation>
    </message>
    <message>
        <source>Send the request with the large button.</source>
        <translation>Send forespørselen med den store knappen.</translation>
    </message>
    <message>
        <source>Send to another number</source>
        <translation>Send til et annet nummer</translation>
    </message>
    <message>
        <source>Send to the phone</source>
        <translation>Send til telefonen</translation>
    </message>
    <message>
        <source>Send to the phone · {amount}</source>
        <translation>Send til telefonen · {amount}</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Sendt via</translation>
    </message>
    <message>
        <source>Sent to {phone}</source>
        <translation>Sendt til {phone}</translation>
    </message>
    <message>
        <source>Sets the currency, the usual VAT and the rates offered, and where phone numbers without a country code belong.</source>
        <translation>Bestemmer valuta, vanlig mva. og satsene som tilbys, og hvor telefonnumre uten landkode hører til.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Settings saved.</source>
        <translation>Innstillingene er lagret.</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Send varene</translation>
    </message>
    <message>
        <source>Ship and capture</source>
        <translation>Send varer og trekk</translation>
    </message>
    <message>
        <source>Ship now</source>
        <translation>Send nå</translation>
    </message>
    <message>
        <source>scanned · …{end}</source>
        <translation>skannet · …{end}</translation>
    </message>
    <message>
        <source>server not reached</source>
        <translation>serveren nås ikke</translation>
    </message>
    <message>
        <source>shipped {n}</source>
        <translation>sendt {n}</translation>
    </message>
    <message>
        <source>Shipped, nothing to capture</source>
        <translation>Sendt, ingenting å trekke</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Frakt</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>Butikkens navn</translation>
    </message>
    <message>
        <source>Short movements that show where something went.</source>
        <translation>Korte bevegelser som viser hvor noe ble av.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Show a QR code</source>
        <translation>Vis en QR-kode</translation>
    </message>
    <message>
        <source>Show and change the keys…</source>
        <translation>Vis og endre tastene …</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Vis detaljer</translation>
    </message>
    <message>
        <source>Show or hide the customer's window</source>
        <translation>Vis eller skjul kundens vindu</translation>
    </message>
    <message>
        <source>Show receipt</source>
        <translation>Vis kvittering</translation>
    </message>
    <message>
        <source>Show the whole phone number</source>
        <translation>Vis hele telefonnummeret</translation>
    </message>
    <message>
        <source>Shown in the window and on papers.</source>
        <translation>Vises i vinduet og på papirer.</translation>
    </message>
    <message>
        <source>Shown on the receipt in the customer's app.</source>
        <translation>Vises på kvitteringen i kundens app.</translation>
    </message>
    <message>
        <source>Something went wrong inside Kvitt and was written to the log. Look at the order before you try again.</source>
        <translation>Noe gikk galt inne i Kvitt og er skrevet i loggen. Se på ordren før du prøver igjen.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Lyder</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spania</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Still no answer. Is the number right? A code on the screen needs none.</source>
        <translation>Fortsatt ikke noe svar. Er nummeret riktig? En kode på skjermen trenger ikke noe nummer.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Stopp målingen</translation>
    </message>
    <message>
        <source>Stop the drill</source>
        <translation>Stopp øvelsen</translation>
    </message>
    <message>
        <source>Such as your terms of exchange.</source>
        <translation>For eksempel vilkår for bytte.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Beløp</translation>
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
        <translation>Sverige</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Sveits</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Ta omvisningen</translation>
    </message>
    <message>
        <source>Takes place {place} on the grid from {owner}.</source>
        <translation>Tar plass {place} på tavla fra {owner}.</translation>
    </message>
    <message>
        <source>Test: no real money</source>
        <translation>Test: ikke ekte penger</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Takk!</translation>
    </message>
    <message>
        <source>That came as slowly as a person types, {milliseconds} ms between characters. Set the scanner's delay between characters to {most} ms or less.</source>
        <translation>Det kom like sakte som et menneske taster, {milliseconds} ms mellom tegnene. Still skannerens pause mellom tegn til {most} ms eller mindre.</translation>
    </message>
    <message>
        <source>That is more than the {limit} that is left.</source>
        <translation>Det er mer enn de {limit} som er igjen.</translation>
    </message>
    <message>
        <source>That is not a picture in PNG or JPEG form. Choose another file.</source>
        <translation>Det er ikke et bilde som PNG eller JPEG. Velg en annen fil.</translation>
    </message>
    <message>
        <source>That is too long: at most {longest} characters.</source>
        <translation>Det er for langt: høyst {longest} tegn.</translation>
    </message>
    <message>
        <source>That was too short to be told from typing. Scan a code of at least {count} characters.</source>
        <translation>Det var for kort til å skilles fra tasting. Skann en kode på minst {count} tegn.</translation>
    </message>
    <message>
        <source>The action log and the decisions about {where} do not agree: one was changed, added or removed.</source>
        <translation>Handlingsloggen og beslutningene om {where} stemmer ikke overens: en er endret, lagt til eller fjernet.</translation>
    </message>
    <message>
        <source>The action log is not whole: entry {wrong} is missing.</source>
        <translation>Handlingsloggen er ikke hel: oppføring {wrong} mangler.</translation>
    </message>
    <message>
        <source>The action log was changed: entry {wrong} does not fit the one before it.</source>
        <translation>Handlingsloggen er endret: oppføring {wrong} passer ikke til den før.</translation>
    </message>
    <message>
        <source>The amount must be more than zero.</source>
        <translation>Beløpet må være mer enn null.</translation>
    </message>
    <message>
        <source>The answer did not fit this payment and was set aside. It is not known yet what happened. Ask again.</source>
        <translation>Svaret passet ikke til denne betalingen og ble lagt til side. Det er ikke avklart hva som skjedde. Spør igjen.</translation>
    </message>
    <message>
        <source>The backup: {orders}, {requests}, the newest of {when}.</source>
        <translation>Sikkerhetskopien: {orders}, {requests}, den nyeste fra {when}.</translation>
    </message>
    <message>
        <source>The catalogue has all of this already. There is nothing to import.</source>
        <translation>Katalogen har alt dette fra før. Det er ingenting å importere.</translation>
    </message>
    <message>
        <source>The catalogue was changed in the meantime. Nothing was imported. Look at the file again.</source>
        <translation>Varelisten er endret i mellomtiden. Ingenting ble importert. Se på filen en gang til.</translation>
    </message>
    <message>
        <source>The code {old} was a valid barcode, and {text} is not. Look at it once more.</source>
        <translation>Koden {old} var en gyldig strekkode, og {text} er ikke det. Se på den en gang til.</translation>
    </message>
    <message>
        <source>The code {text} belongs to the product {owner}.</source>
        <translation>Koden {text} hører til varen {owner}.</translation>
    </message>
    <message>
        <source>The code {text} has a wrong check digit. Look at it once more.</source>
        <translation>Koden {text} har feil kontrollsiffer. Se på den en gang til.</translation>
    </message>
    <message>
        <source>The copy of the data file could not be made ({reason}). Nothing else was changed. Make room and try again.</source>
        <translation>Kopien av datafilen kunne ikke lages ({reason}). Ingenting annet ble endret. Frigjør plass og prøv igjen.</translation>
    </message>
    <message>
        <source>The currency of the country; a sales unit takes no other.</source>
        <translation>Landets valuta; en salgsenhet tar ingen annen.</translation>
    </message>
    <message>
        <source>The customer approved</source>
        <translation>Kunden godkjente</translation>
    </message>
    <message>
        <source>The customer approved. Capture when the goods are handed over or shipped.</source>
        <translation>Kunden har godkjent. Trekk når varene er utlevert eller sendt.</translation>
    </message>
    <message>
        <source>The customer approved. It is to be shipped: capture when the goods leave.</source>
        <translation>Kunden har godkjent. Ordren skal sendes: trekk når varene går.</translation>
    </message>
    <message>
        <source>The customer did not answer in time. Nothing was charged.</source>
        <translation>Kunden svarte ikke i tide. Ingenting ble trukket.</translation>
    </message>
    <message>
        <source>The customer has already approved. Capture it, or release it.</source>
        <translation>Kunden har allerede godkjent. Trekk eller frigi.</translation>
    </message>
    <message>
        <source>The customer has not approved yet, so nothing is reserved.</source>
        <translation>Kunden har ikke godkjent ennå, så ingenting er reservert.</translation>
    </message>
    <message>
        <source>The customer opens the link, enters their phone number and approves in the app.</source>
        <translation>Kunden åpner lenken, skriver telefonnummeret sitt og godkjenner i appen.</translation>
    </message>
    <message>
        <source>The customer said no. Nothing was charged.</source>
        <translation>Kunden sa nei. Ingenting ble trukket.</translation>
    </message>
    <message>
        <source>The customer's bank guaranteed the money until {day}, and that is over. If the capture is refused, a new request is needed: make a new order like this one.</source>
        <translation>Kundens bank garanterte pengene til {day}, og det er over. Blir trekket avvist, trengs en ny forespørsel: lag en ny ordre som denne.</translation>
    </message>
    <message>
        <source>The customer's card was refused</source>
        <translation>Kundens kort ble avvist</translation>
    </message>
    <message>
        <source>The customer's card was refused at {time}. The customer can choose another one in the app.</source>
        <translation>Kundens kort ble avvist kl. {time}. Kunden kan velge et annet i appen.</translation>
    </message>
    <message>
        <source>The customer's own code was scanned.</source>
        <translation>Kundens egen kode er skannet.</translation>
    </message>
    <message>
        <source>The data file is damaged. Nothing can be saved or sent.</source>
        <translation>Datafilen er skadet. Ingenting kan lagres eller sendes.</translation>
    </message>
    <message>
        <source>The data file now: {orders}, {requests}, the newest of {when}.</source>
        <translation>Datafilen nå: {orders}, {requests}, den nyeste fra {when}.</translation>
    </message>
    <message>
        <source>The data folder can only be read. Nothing can be saved or sent.</source>
        <translation>Datamappen kan bare leses. Ingenting kan lagres eller sendes.</translation>
    </message>
    <message>
        <source>The data folder can only be read. Nothing was saved or sent. Make it writable, or choose another folder.</source>
        <translation>Datamappen kan bare leses. Ingenting ble lagret eller sendt. Gjør den skrivbar, eller velg en annen mappe.</translation>
    </message>
    <message>
        <source>The data folder cannot be used ({reason}). Nothing was saved or sent. Mend that, or choose another folder.</source>
        <translation>Datamappen kan ikke brukes ({reason}). Ingenting ble lagret eller sendt. Rett det, eller velg en annen mappe.</translation>
    </message>
    <message>
        <source>The data folder lies on a disk that may lose what was saved ({reason}). Use a folder on a local disk.</source>
        <translation>Datamappen ligger på en disk som kan miste det som er lagret ({reason}). Bruk en mappe på en lokal disk.</translation>
    </message>
    <message>
        <source>The description must have 3 to 100 characters; this one has {length}.</source>
        <translation>Beskrivelsen må ha 3 til 100 tegn; denne har {length}.</translation>
    </message>
    <message>
        <source>The discount is more than the line costs.</source>
        <translation>Rabatten er større enn det linjen koster.</translation>
    </message>
    <message>
        <source>The discount is more than the order comes to.</source>
        <translation>Rabatten er større enn det ordren kommer på.</translation>
    </message>
    <message>
        <source>The discount takes off everything, so there is nothing to pay. Lower it, or hand the goods over without a request.</source>
        <translation>Rabatten trekker fra alt, så det er ingenting å betale. Senk den, eller lever varene uten forespørsel.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing can be saved or sent.</source>
        <translation>Disken er full. Ingenting kan lagres eller sendes.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved or sent. Make room, then try again.</source>
        <translation>Disken er full. Ingenting ble lagret eller sendt. Lag plass og prøv igjen.</translation>
    </message>
    <message>
        <source>The draft has lines that are not finished. Nothing was sent. Change the order first.</source>
        <translation>Kladden har linjer som ikke er ferdige. Ingenting ble sendt. Endre ordren først.</translation>
    </message>
    <message>
        <source>The file does not hold a create call as JSON.</source>
        <translation>Filen inneholder ikke et create-kall som JSON.</translation>
    </message>
    <message>
        <source>The file has more than {most} rows. Nothing was imported. Divide it into several files.</source>
        <translation>Filen har mer enn {most} rader. Ingenting ble importert. Del den i flere filer.</translation>
    </message>
    <message>
        <source>The file has no column {text}.</source>
        <translation>Filen har ingen kolonne {text}.</translation>
    </message>
    <message>
        <source>The file has no usable {name}.</source>
        <translation>Filen har ingen brukbar {name}.</translation>
    </message>
    <message>
        <source>The file is larger than {megabytes} MB. Nothing was imported. Export fewer products, or fewer columns.</source>
        <translation>Filen er større enn {megabytes} MB. Ingenting ble importert. Eksporter færre varer, eller færre kolonner.</translation>
    </message>
    <message>
        <source>The file is no list of products. One of its first rows must name the columns, such as sku, name and price.</source>
        <translation>Filen er ingen vareliste. En av de første radene må navngi kolonnene, for eksempel sku, name og price.</translation>
    </message>
    <message>
        <source>The file {text} cannot be read.</source>
        <translation>Filen {text} kan ikke leses.</translation>
    </message>
    <message>
        <source>The file {text} cannot be written ({reason}). Choose another place.</source>
        <translation>Filen {text} kan ikke skrives ({reason}). Velg et annet sted.</translation>
    </message>
    <message>
        <source>The first barcode, if left empty</source>
        <translation>Den første strekkoden, hvis tomt</translation>
    </message>
    <message>
        <source>The first free place is {place}.</source>
        <translation>Den første ledige plassen er {place}.</translation>
    </message>
    <message>
        <source>The goods are handed over: take the money with the large button.</source>
        <translation>Varene er utlevert: trekk pengene med den store knappen.</translation>
    </message>
    <message>
        <source>The label of {name} says a weight, but it is not sold by weight. Nothing was added. Set its unit to kg in the catalogue.</source>
        <translation>Etiketten på {name} oppgir en vekt, men varen selges ikke etter vekt. Ingenting ble lagt til. Sett enheten til kg i katalogen.</translation>
    </message>
    <message>
        <source>The last four digits</source>
        <translation>De fire siste sifrene</translation>
    </message>
    <message>
        <source>The last step on this order is not known yet. Ask again first; nothing is done twice.</source>
        <translation>Det siste steget på denne ordren er ikke avklart. Spør igjen først; ingenting gjøres to ganger.</translation>
    </message>
    <message>
        <source>The last step on this order is still under way.</source>
        <translation>Det siste steget på denne ordren er fortsatt i gang.</translation>
    </message>
    <message>
        <source>The last three digits</source>
        <translation>De tre siste sifrene</translation>
    </message>
    <message>
        <source>The line needs a name.</source>
        <translation>Linjen trenger et navn.</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Lenken er kopiert.</translation>
    </message>
    <message>
        <source>The main button: send, capture, save</source>
        <translation>Hovedknappen: send, trekk, lagre</translation>
    </message>
    <message>
        <source>The money has been taken. The order is settled.</source>
        <translation>Pengene er trukket. Ordren er gjort opp.</translation>
    </message>
    <message>
        <source>The money is captured</source>
        <translation>Pengene er trukket</translation>
    </message>
    <message>
        <source>The name of the file is too long for this system. Choose a shorter one.</source>
        <translation>Filnavnet er for langt for dette systemet. Velg et kortere.</translation>
    </message>
    <message>
        <source>The names of the products</source>
        <translation>Navnene på varene</translation>
    </message>
    <message>
        <source>The number {text} belongs to another product. Choose another one.</source>
        <translation>Nummeret {text} hører til en annen vare. Velg et annet.</translation>
    </message>
    <message>
        <source>The number {text} is already in row {row}.</source>
        <translation>Nummeret {text} står allerede i rad {row}.</translation>
    </message>
    <message>
        <source>The order has no line {number}.</source>
        <translation>Ordren har ingen linje {number}.</translation>
    </message>
    <message>
        <source>The order has no lines yet. Add a product first.</source>
        <translation>Ordren har ingen linjer ennå. Legg til en vare først.</translation>
    </message>
    <message>
        <source>The paper did not come out whole. The payment is not affected. The printer {printer} broke off. Look at what came out, then print again.</source>
        <translation>Utskriften kom ikke hel ut. Betalingen er ikke berørt. Skriveren {printer} avbrøt. Se hva som kom ut, og skriv ut på nytt.</translation>
    </message>
    <message>
        <source>The paper may not have been printed. The payment is not affected. The printer {printer} stopped taking it. Look at what came out before you print again.</source>
        <translation>Det er ikke sikkert at papiret ble skrevet ut. Betalingen er ikke berørt. Skriveren {printer} sluttet å ta imot. Se hva som kom ut før du skriver ut på nytt.</translation>
    </message>
    <message>
        <source>The paper was not printed. The payment is not affected. The printer does not take it. Check it, then print again.</source>
        <translation>Papiret ble ikke skrevet ut. Betalingen er ikke berørt. Skriveren tar det ikke imot. Se på skriveren og skriv ut på nytt.</translation>
    </message>
    <message>
        <source>The paper was not printed. The payment is not affected. The printer {printer} cannot be reached ({reason}). Check it, then print again.</source>
        <translation>Papiret ble ikke skrevet ut. Betalingen er ikke berørt. Skriveren {printer} kan ikke nås ({reason}). Se på skriveren og skriv ut på nytt.</translation>
    </message>
    <message>
        <source>The paper was not printed. The payment is not affected. The printer {printer} says that it is open, not ready or out of paper. See to it, then print again.</source>
        <translation>Papiret ble ikke skrevet ut. Betalingen er ikke berørt. Skriveren {printer} melder at den er åpen, ikke klar eller tom for papir. Se til skriveren og skriv ut på nytt.</translation>
    </message>
    <message>
        <source>The paper was not printed. The payment is not affected. The system has no printer {printer}. Choose another one under Settings.</source>
        <translation>Papiret ble ikke skrevet ut. Betalingen er ikke berørt. Systemet har ingen skriver {printer}. Velg en annen under Innstillinger.</translation>
    </message>
    <message>
        <source>The picture has more than {millions} million dots. Choose a smaller one.</source>
        <translation>Bildet har mer enn {millions} millioner punkter. Velg et mindre.</translation>
    </message>
    <message>
        <source>The picture is larger than {kilobytes} kB. Choose a smaller one.</source>
        <translation>Bildet er større enn {kilobytes} kB. Velg et mindre.</translation>
    </message>
    <message>
        <source>The practice service did not start. No money is involved. Start Kvitt again.</source>
        <translation>Øvingstjenesten startet ikke. Ingen penger er involvert. Start Kvitt på nytt.</translation>
    </message>
    <message>
        <source>The product needs a name.</source>
        <translation>Varen trenger et navn.</translation>
    </message>
    <message>
        <source>The product needs a number of its own.</source>
        <translation>Varen trenger et eget nummer.</translation>
    </message>
    <message>
        <source>The rate of a new line, in percent.</source>
        <translation>Satsen for en ny linje, i prosent.</translation>
    </message>
    <message>
        <source>The reference {text} is already used. Choose another one.</source>
        <translation>Referansen {text} er allerede brukt. Velg en annen.</translation>
    </message>
    <message>
        <source>The request is on its way.</source>
        <translation>Forespørselen er på vei.</translation>
    </message>
    <message>
        <source>The request is sent</source>
        <translation>Forespørselen er sendt</translation>
    </message>
    <message>
        <source>The request never reached Vipps MobilePay. Nothing was charged. Send it again.</source>
        <translation>Forespørselen nådde aldri Vipps MobilePay. Ingenting ble trukket. Send den igjen.</translation>
    </message>
    <message>
        <source>The request of {amount} was sent.</source>
        <translation>Forespørselen på {amount} er sendt.</translation>
    </message>
    <message>
        <source>The request that waits is ended first. The receipt number stays.</source>
        <translation>Forespørselen som venter, avsluttes først. Kvitteringsnummeret beholdes.</translation>
    </message>
    <message>
        <source>The request to the phone has ended. Only this code can be paid now.</source>
        <translation>Forespørselen til telefonen er avsluttet. Bare denne koden kan betales nå.</translation>
    </message>
    <message>
        <source>The request was cancelled before the customer approved. Nothing was charged.</source>
        <translation>Forespørselen ble avbrutt før kunden godkjente. Ingenting ble trukket.</translation>
    </message>
    <message>
        <source>The request was refused. Nothing was charged.</source>
        <translation>Forespørselen ble avvist. Ingenting ble trukket.</translation>
    </message>
    <message>
        <source>The reservation was released. Nothing more can be captured.</source>
        <translation>Reservasjonen er frigitt. Mer kan ikke trekkes.</translation>
    </message>
    <message>
        <source>The rest has been released, so nothing is left to capture. Make a new order for what is still to be paid.</source>
        <translation>Resten er frigitt, så det er ingenting igjen å trekke. Lag en ny ordre for det som fortsatt skal betales.</translation>
    </message>
    <message>
        <source>The rest is released to the customer at once. It cannot be captured later.</source>
        <translation>Resten frigis til kunden med en gang. Den kan ikke trekkes senere.</translation>
    </message>
    <message>
        <source>The row has more cells than the file has columns. A comma in a price or a name may need quotation marks.</source>
        <translation>Raden har flere celler enn filen har kolonner. Et komma i en pris eller et navn kan trenge anførselstegn.</translation>
    </message>
    <message>
        <source>The sample shop is in the catalogue.</source>
        <translation>Eksempelbutikken er i katalogen.</translation>
    </message>
    <message>
        <source>The scanner is set to a US keyboard. Kvitt reads its codes anyway; set it to yours if you can.</source>
        <translation>Skanneren er stilt inn på et amerikansk tastatur. Kvitt leser kodene likevel; still den inn på ditt hvis du kan.</translation>
    </message>
    <message>
        <source>The spreadsheet changed this barcode to {text}. Format the column as text there, and save the file again.</source>
        <translation>Regnearket endret denne strekkoden til {text}. Formater kolonnen som tekst der, og lagre filen på nytt.</translation>
    </message>
    <message>
        <source>The spreadsheet changed this barcode: {text} lacks the noughts of {meant}. Format the column as text there, and save the file again.</source>
        <translation>Regnearket endret denne strekkoden: {text} mangler nullene i {meant}. Formater kolonnen som tekst der, og lagre filen på nytt.</translation>
    </message>
    <message>
        <source>The text has characters that were lost, or that cannot be seen. Choose other letters, or correct the file.</source>
        <translation>Teksten har tegn som gikk tapt, eller som ikke kan ses. Velg andre bokstaver, eller rett filen.</translation>
    </message>
    <message>
        <source>The text runs over several lines. A quotation mark may be missing.</source>
        <translation>Teksten går over flere linjer. Et anførselstegn kan mangle.</translation>
    </message>
    <message>
        <source>The time limit for capturing is over and the money went back to the customer. Nothing was charged. Make a new order like this one and send a new request.</source>
        <translation>Fristen for å trekke er ute, og pengene gikk tilbake til kunden. Ingenting er trukket. Lag en ny ordre som denne, og send en ny forespørsel.</translation>
    </message>
    <message>
        <source>The time limit for capturing is over and the rest went back to the customer. Make a new order for what is still to be paid and send a new request.</source>
        <translation>Fristen for å trekke er ute, og resten gikk tilbake til kunden. Lag en ny ordre for det som fortsatt skal betales, og send en ny forespørsel.</translation>
    </message>
    <message>
        <source>The time limit of {days} days for capturing ended on {day}. A new request is needed: make a new order like this one.</source>
        <translation>Fristen på {days} dager for å trekke gikk ut {day}. En ny forespørsel trengs: lag en ny ordre som denne.</translation>
    </message>
    <message>
        <source>The tip of {amount} comes with the last goods.</source>
        <translation>Tipset på {amount} følger med de siste varene.</translation>
    </message>
    <message>
        <source>The tip of {amount} comes with them.</source>
        <translation>Tipset på {amount} følger med dem.</translation>
    </message>
    <message>
        <source>The total can be at most {maximum}.</source>
        <translation>Summen kan være høyst {maximum}.</translation>
    </message>
    <message>
        <source>The total must be at least {minimum}.</source>
        <translation>Summen må være minst {minimum}.</translation>
    </message>
    <message>
        <source>The total must be more than zero.</source>
        <translation>Summen må være mer enn null.</translation>
    </message>
    <message>
        <source>The trace id is copied.</source>
        <translation>Sporings-id-en er kopiert.</translation>
    </message>
    <message>
        <source>The way from this machine to Vipps MobilePay is closed, so it is not known yet whether it happened. Nothing is done twice. Check the proxy, the certificates and the date.</source>
        <translation>Veien fra denne maskinen til Vipps MobilePay er stengt, så det er ikke avklart om det skjedde. Ingenting gjøres to ganger. Sjekk proxyen, sertifikatene og datoen.</translation>
    </message>
    <message>
        <source>The whole number</source>
        <translation>Hele nummeret</translation>
    </message>
    <message>
        <source>The whole number is one key away on the page of an order, and that is noted in the action log.</source>
        <translation>Hele nummeret er ett tastetrykk unna på ordrens side, og det noteres i handlingsloggen.</translation>
    </message>
    <message>
        <source>There is a file {text} already. Nothing was overwritten. Choose another name.</source>
        <translation>Det finnes allerede en fil {text}. Ingenting ble overskrevet. Velg et annet navn.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Det finnes ingen sikkerhetskopi ennå.</translation>
    </message>
    <message>
        <source>There is no data file here that can be read.</source>
        <translation>Her er det ingen datafil som kan leses.</translation>
    </message>
    <message>
        <source>There is no data file yet, so there is nothing to copy.</source>
        <translation>Det finnes ingen datafil ennå, så det er ingenting å kopiere.</translation>
    </message>
    <message>
        <source>There is no order {text} here.</source>
        <translation>Det finnes ingen ordre {text} her.</translation>
    </message>
    <message>
        <source>There is no product {text}.</source>
        <translation>Det finnes ingen vare {text}.</translation>
    </message>
    <message>
        <source>There is no public address yet. Type the address that Vipps MobilePay should send to, and save.</source>
        <translation>Det er ingen lagret offentlig adresse ennå. Skriv adressen som Vipps MobilePay skal sende til, og lagre.</translation>
    </message>
    <message>
        <source>There is nothing to decide here any more.</source>
        <translation>Her er det ikke lenger noe å avgjøre.</translation>
    </message>
    <message>
        <source>These goods cost nothing, so there is nothing to refund for them.</source>
        <translation>Disse varene koster ingenting, så det er ingenting å refundere for dem.</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Disse tastene</translation>
    </message>
    <message>
        <source>This link works for 10 minutes: Vipps MobilePay does not let this sales unit give longer.</source>
        <translation>Denne lenken virker i 10 minutter: Vipps MobilePay lar ikke denne salgsenheten gi lenger tid.</translation>
    </message>
    <message>
        <source>This machine cannot listen at {text} ({reason}). Payments are watched by polling as always.</source>
        <translation>Denne maskinen kan ikke lytte på {text} ({reason}). Betalingene følges med spørring som alltid.</translation>
    </message>
    <message>
        <source>This machine keeps its own: {names}.</source>
        <translation>Denne maskinen beholder sine egne: {names}.</translation>
    </message>
    <message>
        <source>This machine's address and a port.</source>
        <translation>Denne maskinens adresse og en port.</translation>
    </message>
    <message>
        <source>This number was asked for the same amount {when}.</source>
        <translation>Dette nummeret fikk en forespørsel om samme beløp {when}.</translation>
    </message>
    <message>
        <source>This payment request has ended, and no money moved. Send a new one.</source>
        <translation>Denne betalingsforespørselen er over, og ingen penger ble flyttet. Send en ny.</translation>
    </message>
    <message>
        <source>This request has ended and nothing was paid. Send it again, then press Pay on the pretend phone.</source>
        <translation>Denne forespørselen er over, og ingenting ble betalt. Send den på nytt, og trykk så Betal på liksomtelefonen.</translation>
    </message>
    <message>
        <source>This sales unit must capture all {limit} at once; it refused a part before. Nothing was sent.</source>
        <translation>Denne salgsenheten må trekke hele {limit} på én gang; en del ble avvist før. Ingenting ble sendt.</translation>
    </message>
    <message>
        <source>This sales unit must capture the whole amount: a part was refused on {day}.</source>
        <translation>Denne salgsenheten må trekke hele beløpet: {day} ble en del avvist.</translation>
    </message>
    <message>
        <source>This sales unit was not allowed to send to phones ({when}). QR works.</source>
        <translation>Denne salgsenheten fikk ikke sende til telefoner ({when}). QR virker.</translation>
    </message>
    <message>
        <source>this till</source>
        <translation>denne kassen</translation>
    </message>
    <message>
        <source>Three questions, asked once. Enter takes each answer as it stands; all can be changed in the settings.</source>
        <translation>Tre spørsmål, stilt én gang. Enter tar hvert svar som det står; alt kan endres i innstillingene.</translation>
    </message>
    <message>
        <source>Tick what comes back, or type an amount.</source>
        <translation>Kryss av det som kommer tilbake, eller skriv et beløp.</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Till {till}</source>
        <translation>Kasse {till}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>time is up; waiting for Vipps MobilePay to say so</source>
        <translation>tiden er ute; venter på at Vipps MobilePay bekrefter det</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tid igjen</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Tips</translation>
    </message>
    <message>
        <source>tip {amount}</source>
        <translation>tips {amount}</translation>
    </message>
    <message>
        <source>To change one, press its button and then the new key.</source>
        <translation>Trykk på knappen til en tast og så den nye tasten for å endre den.</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>Til sending</translation>
    </message>
    <message>
        <source>today {clock}</source>
        <translation>i dag {clock}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Omvisning</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>Sporings-ID</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Sporingsnummer</translation>
    </message>
    <message>
        <source>Try it: click here and scan</source>
        <translation>Prøv: klikk her og skann</translation>
    </message>
    <message>
        <source>Try parts again</source>
        <translation>Prøv deler igjen</translation>
    </message>
    <message>
        <source>Try pushes again</source>
        <translation>Prøv push igjen</translation>
    </message>
    <message>
        <source>Try the sample shop</source>
        <translation>Prøv eksempelbutikken</translation>
    </message>
    <message>
        <source>Two digits swapped? {who} is a regular customer.</source>
        <translation>To sifre byttet om? {who} er en fast kunde.</translation>
    </message>
    <message>
        <source>Two minutes: one sale from the first key to the money.</source>
        <translation>To minutter: ett salg fra første tast til pengene.</translation>
    </message>
    <message>
        <source>Two words such as “blue heron” that tell the customer and you that it is the same request.</source>
        <translation>To ord som «blå hegre», så kunden og du vet at det er samme forespørsel.</translation>
    </message>
    <message>
        <source>Type a number instead</source>
        <translation>Skriv et nummer i stedet</translation>
    </message>
    <message>
        <source>Type a product and its price, such as Hoodie {price}, and press Enter.</source>
        <translation>Skriv en vare og prisen, for eksempel Hettegenser {price}, og trykk Enter.</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>Skriv et beløp.</translation>
    </message>
    <message>
        <source>Type how much it is, such as 2 or 0,5.</source>
        <translation>Skriv hvor mye det er, for eksempel 2 eller 0,5.</translation>
    </message>
    <message>
        <source>Type the customer's phone number, or choose QR or link.</source>
        <translation>Skriv kundens telefonnummer, eller velg QR eller lenke.</translation>
    </message>
    <message>
        <source>Type who pays, for example {number}.</source>
        <translation>Skriv hvem som betaler, for eksempel {number}.</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>Skrives for hånd</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraina</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Undone. The catalogue is as it was before.</source>
        <translation>Angret. Katalogen er som før.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Unit price incl. VAT</source>
        <translation>Enhetspris inkl. mva.</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Storbritannia</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>til {day}</translation>
    </message>
    <message>
        <source>Up to 24 hours in Norway. Where Vipps MobilePay does not let the sales unit give so long, it works for 10 minutes.</source>
        <translation>Inntil 24 timer i Norge. Der Vipps MobilePay ikke lar salgsenheten gi så lenge, virker den i 10 minutter.</translation>
    </message>
    <message>
        <source>USA</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>Use as phone number</source>
        <translation>Bruk som telefonnummer</translation>
    </message>
    <message>
        <source>use by {date}</source>
        <translation>siste forbruksdag {date}</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>Bruk standard</translation>
    </message>
    <message>
        <source>Usual VAT</source>
        <translation>Vanlig mva.</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Mva.</translation>
    </message>
    <message>
        <source>VAT {rate} of {net}</source>
        <translation>Mva. {rate} av {net}</translation>
    </message>
    <message>
        <source>Vipps MobilePay cannot be reached now, so it is not known yet whether it happened. Nothing is done twice.</source>
        <translation>Vipps MobilePay kan ikke nås nå, så det er ikke avklart om det skjedde. Ingenting gjøres to ganger.</translation>
    </message>
    <message>
        <source>Vipps MobilePay does not accept the keys now, so it is not known yet whether it happened. Check the keys.</source>
        <translation>Vipps MobilePay godtar ikke nøklene nå, så det er ikke avklart om det skjedde. Sjekk nøklene.</translation>
    </message>
    <message>
        <source>Vipps MobilePay needs to know whether the customer is present.</source>
        <translation>Vipps MobilePay må vite om kunden er til stede.</translation>
    </message>
    <message>
        <source>Vipps MobilePay said no: {title}. No money moved. Look at the order before you try again.</source>
        <translation>Vipps MobilePay sa nei: {title}. Ingen penger ble flyttet. Se på ordren før du prøver igjen.</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Tilgodelapp</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Venter</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>Venter på kunden</translation>
    </message>
    <message>
        <source>Waiting · {n}</source>
        <translation>Venter · {n}</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Welcome to Kvitt</source>
        <translation>Velkommen til Kvitt</translation>
    </message>
    <message>
        <source>Well done.</source>
        <translation>Bra gjort.</translation>
    </message>
    <message>
        <source>What can still be read of {file} is shown. Newest good backup: {when}. Put it back here, or close Kvitt and run:</source>
        <translation>Det som fortsatt kan leses av {file}, vises. Nyeste gode sikkerhetskopi: {when}. Legg den tilbake her, eller lukk Kvitt og kjør:</translation>
    </message>
    <message>
        <source>What can still be read of {file} is shown. There is no backup here: keep the file as it is and ask for help.</source>
        <translation>Det som fortsatt kan leses av {file}, vises. Det finnes ingen sikkerhetskopi her: la filen være som den er, og be om hjelp.</translation>
    </message>
    <message>
        <source>What comes back is worth as much as what is bought, so there is nothing to pay and no request is needed.</source>
        <translation>Det som kommer tilbake, er verdt like mye som det som kjøpes, så det er ingenting å betale og ingen forespørsel trengs.</translation>
    </message>
    <message>
        <source>What comes back is worth {more} more than what is bought. Open the order it was bought with and refund it.</source>
        <translation>Det som kommer tilbake, er verdt {more} mer enn det som kjøpes. Åpne ordren det ble kjøpt med, og refunder den.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Hva skjer</translation>
    </message>
    <message>
        <source>What is chosen here holds for the next file with the same columns, too.</source>
        <translation>Det som velges her, gjelder også for neste fil med de samme kolonnene.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Hva er det?</translation>
    </message>
    <message>
        <source>What is kept of {where} is not what Vipps MobilePay answered: it was changed by something other than Kvitt.</source>
        <translation>Det som er lagret om {where}, er ikke det Vipps MobilePay svarte: det er endret av noe annet enn Kvitt.</translation>
    </message>
    <message>
        <source>What is there is shown. Make room on the disk of {file}, close Kvitt and open it again.</source>
        <translation>Det som finnes, vises. Lag plass på disken til {file}, lukk Kvitt og åpne det igjen.</translation>
    </message>
    <message>
        <source>What is there is shown. Make {file} and its folder writable, close Kvitt and open it again.</source>
        <translation>Det som finnes, vises. Gjør {file} og mappen skrivbare, lukk Kvitt og åpne det igjen.</translation>
    </message>
    <message>
        <source>What the customer reads</source>
        <translation>Det kunden leser</translation>
    </message>
    <message>
        <source>What was ordered</source>
        <translation>Hva som er bestilt</translation>
    </message>
    <message>
        <source>What was reserved has been released. Nothing was charged. Make a new order like this one to be paid.</source>
        <translation>Det som var reservert, er frigitt. Ingenting er trukket. Lag en ny ordre som denne for å få betalt.</translation>
    </message>
    <message>
        <source>What was typed is discarded.</source>
        <translation>Det som var skrevet, er forkastet.</translation>
    </message>
    <message>
        <source>What you scan, pick or type next comes back: {quantity} ×</source>
        <translation>Det du skanner, velger eller skriver nå, kommer i retur: {quantity} ×</translation>
    </message>
    <message>
        <source>What you scan, pick or type next: {quantity} ×</source>
        <translation>Det du skanner, velger eller skriver nå: {quantity} ×</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>When captured</source>
        <translation>Når trukket</translation>
    </message>
    <message>
        <source>Where a payment link leads afterwards.</source>
        <translation>Hvor en betalingslenke fører etterpå.</translation>
    </message>
    <message>
        <source>Which column holds what?</source>
        <translation>Hvilken kolonne har hva?</translation>
    </message>
    <message>
        <source>Which of these reads right?</source>
        <translation>Hvilken av disse leses riktig?</translation>
    </message>
    <message>
        <source>Who is at the till</source>
        <translation>Hvem er ved kassen</translation>
    </message>
    <message>
        <source>Who is waiting cannot be read.</source>
        <translation>Hvem som venter, kan ikke leses.</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Hvem betaler</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Vindu</translation>
    </message>
    <message>
        <source>Without one, you choose a printer of this computer each time.</source>
        <translation>Uten en velger du en skriver på denne datamaskinen hver gang.</translation>
    </message>
    <message>
        <source>Word pair on requests</source>
        <translation>Ordpar på forespørsler</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Feil</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>venter</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>feil</translation>
    </message>
    <message>
        <source>yesterday {clock}</source>
        <translation>i går {clock}</translation>
    </message>
    <message>
        <source>You are the customer now: press Pay on the pretend phone. {key} brings it up.</source>
        <translation>Nå er du kunden: trykk Betal på liksomtelefonen. {key} henter den fram.</translation>
    </message>
    <message>
        <source>You declined</source>
        <translation>Du avviste</translation>
    </message>
    <message>
        <source>Your first sale</source>
        <translation>Ditt første salg</translation>
    </message>
    <message>
        <source>{act}: reset</source>
        <translation>{act}: tilbakestill</translation>
    </message>
    <message>
        <source>{amount} is reserved and nothing has been taken.</source>
        <translation>{amount} er reservert, og ingenting er trukket.</translation>
    </message>
    <message>
        <source>{amount} of it was not paid with Vipps MobilePay. Give it back the way it was paid.</source>
        <translation>{amount} av det ble ikke betalt med Vipps MobilePay. Gi det tilbake slik det ble betalt.</translation>
    </message>
    <message>
        <source>{amount} of these goods is paid otherwise or settled by goods that come back.</source>
        <translation>{amount} av disse varene er betalt på annen måte eller gjort opp med varer som kommer tilbake.</translation>
    </message>
    <message>
        <source>{amount} that is on no line comes with them.</source>
        <translation>{amount} som ikke står på noen linje, følger med dem.</translation>
    </message>
    <message>
        <source>{amount} was captured.</source>
        <translation>{amount} er trukket.</translation>
    </message>
    <message>
        <source>{amount} was refunded.</source>
        <translation>{amount} er refundert.</translation>
    </message>
    <message>
        <source>{captured} is captured, and {left} is reserved, but only until {until_time}.</source>
        <translation>{captured} er trukket, og {left} er reservert, men bare til {until_time}.</translation>
    </message>
    <message>
        <source>{captured} is captured, and {left} is still reserved until {until}.</source>
        <translation>{captured} er trukket, og {left} er fortsatt reservert til {until}.</translation>
    </message>
    <message>
        <source>{captured} is captured.</source>
        <translation>{captured} er trukket.</translation>
    </message>
    <message>
        <source>{captured} is captured. The payment is complete.</source>
        <translation>{captured} er trukket. Betalingen er fullført.</translation>
    </message>
    <message>
        <source>{captured} is captured. The rest, {released}, was released.</source>
        <translation>{captured} er trukket. Resten, {released}, er frigitt.</translation>
    </message>
    <message>
        <source>{captured} is captured. The time for the rest, {left}, ended on {until}.</source>
        <translation>{captured} er trukket. Fristen for resten, {left}, gikk ut {until}.</translation>
    </message>
    <message>
        <source>{captured} is captured. The time limit ran out, and the rest, {released}, went back to the customer.</source>
        <translation>{captured} er trukket. Fristen gikk ut, og resten, {released}, gikk tilbake til kunden.</translation>
    </message>
    <message>
        <source>{captured} is captured. {refunded} of it was refunded on {refund_day}.</source>
        <translation>{captured} er trukket. {refunded} av det ble refundert {refund_day}.</translation>
    </message>
    <message>
        <source>{captured} of your payment has been charged. The remaining {left} is reserved until {until_time}. If we do not deliver the rest by then, that money stays with you.</source>
        <translation>{captured} av betalingen din er trukket. De resterende {left} er reservert til {until_time}. Leverer vi ikke resten innen da, beholder du de pengene.</translation>
    </message>
    <message>
        <source>{captured} of your payment has been charged. The remaining {left} is reserved until {until} and is charged when you get the rest.</source>
        <translation>{captured} av betalingen din er trukket. De resterende {left} er reservert til {until} og blir trukket når du får resten.</translation>
    </message>
    <message>
        <source>{captured} of your payment has been charged. The remaining {released} was released and is not charged. Your bank may need a few days to show that.</source>
        <translation>{captured} av betalingen din er trukket. De resterende {released} er frigitt og blir ikke trukket. Banken din kan trenge noen dager på å vise det.</translation>
    </message>
    <message>
        <source>{captured} of your payment has been charged. The reservation of the remaining {left} held until {until}. If you still want the rest, I may have to send you a new request for it.</source>
        <translation>{captured} av betalingen din er trukket. Reservasjonen på de resterende {left} gjaldt til {until}. Vil du fortsatt ha resten, må jeg kanskje sende deg en ny forespørsel for den.</translation>
    </message>
    <message>
        <source>{captured} of your payment has been charged. The reservation of the remaining {released} ran out, so that money is yours again.</source>
        <translation>{captured} av betalingen din er trukket. Reservasjonen på de resterende {released} gikk ut, så de pengene er dine igjen.</translation>
    </message>
    <message>
        <source>{count} papers did not come out whole: {which}. The payments are not affected.</source>
        <translation>{count} utskrifter kom ikke hele ut: {which}. Betalingene er ikke berørt.</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} d {hours} t</translation>
    </message>
    <message>
        <source>{day} is closed already, and a closed day never changes. What happened since is in a later closing.</source>
        <translation>{day} er allerede lukket, og en lukket dag endres aldri. Det som har skjedd siden, står i et senere oppgjør.</translation>
    </message>
    <message>
        <source>{day} is closed under number {number}.</source>
        <translation>{day} er lukket under nummer {number}.</translation>
    </message>
    <message>
        <source>{day} is closed, and nothing has happened since.</source>
        <translation>{day} er lukket, og ingenting har skjedd siden.</translation>
    </message>
    <message>
        <source>{day} is not closed.</source>
        <translation>{day} er ikke lukket.</translation>
    </message>
    <message>
        <source>{day} is still to come. Nothing was closed.</source>
        <translation>{day} er ikke kommet ennå. Ingenting ble lukket.</translation>
    </message>
    <message>
        <source>{day} was not closed. It comes first.</source>
        <translation>{day} ble ikke lukket. Den kommer først.</translation>
    </message>
    <message>
        <source>{day}, under number {number}</source>
        <translation>{day}, under nummer {number}</translation>
    </message>
    <message>
        <source>{done} of {all} passed</source>
        <translation>{done} av {all} bestått</translation>
    </message>
    <message>
        <source>{earlier} is still open. Close it first, then {day}.</source>
        <translation>{earlier} er fortsatt åpen. Lukk den først, deretter {day}.</translation>
    </message>
    <message>
        <source>{goal}: not yet</source>
        <translation>{goal}: ikke ennå</translation>
    </message>
    <message>
        <source>{goal}: reached</source>
        <translation>{goal}: nådd</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} t {minutes} min</translation>
    </message>
    <message>
        <source>{key} already belongs to “{other}”. Nothing was changed; press another key.</source>
        <translation>{key} hører allerede til «{other}». Ingenting er endret; trykk en annen tast.</translation>
    </message>
    <message>
        <source>{key} types or moves in every field, so it cannot be chosen. Press a function key, or hold Ctrl or Alt.</source>
        <translation>{key} skriver eller flytter i alle felt, så den kan ikke velges. Trykk en funksjonstast, eller hold Ctrl eller Alt.</translation>
    </message>
    <message>
        <source>{left} is reserved and not captured.</source>
        <translation>{left} er reservert og ikke trukket.</translation>
    </message>
    <message>
        <source>{left} is reserved, but only until {until_time}.</source>
        <translation>{left} er reservert, men bare til {until_time}.</translation>
    </message>
    <message>
        <source>{name} (inactive)</source>
        <translation>{name} (inaktiv)</translation>
    </message>
    <message>
        <source>{name} (return)</source>
        <translation>{name} (retur)</translation>
    </message>
    <message>
        <source>{name} loses this place.</source>
        <translation>{name} mister denne plassen.</translation>
    </message>
    <message>
        <source>{reference} was in {before}. Its amounts are in {now} now: look at each before you send.</source>
        <translation>{reference} var i {before}. Beløpene er nå i {now}: se på hvert av dem før du sender.</translation>
    </message>
    <message>
        <source>Vipps MobilePay did not answer when the order was looked up first. Nothing was sent and no money moved. Try again.</source>
        <translation>Vipps MobilePay svarte ikke da ordren først ble slått opp. Ingenting ble sendt, og ingen penger ble flyttet. Prøv igjen.</translation>
    </message>
    <message>
        <source>{name} was to be used by {date}. Take it off the order, or sell it knowingly.</source>
        <translation>{name} skulle brukes innen {date}. Ta varen av ordren, eller selg den bevisst.</translation>
    </message>
    <message>
        <source>{name}: {now} becomes {then}</source>
        <translation>{name}: {now} blir {then}</translation>
    </message>
    <message>
        <source>{place} · free</source>
        <translation>{place} · ledig</translation>
    </message>
    <message>
        <source>{printer} has taken the test page. Look at it.</source>
        <translation>{printer} har tatt imot prøvesiden. Se på den.</translation>
    </message>
    <message>
        <source>{quantity} of it</source>
        <translation>{quantity} av den</translation>
    </message>
    <message>
        <source>{refunded} of it is refunded.</source>
        <translation>{refunded} av det er refundert.</translation>
    </message>
    <message>
        <source>{refunded} was refunded to you on {refund_day}.</source>
        <translation>{refunded} ble refundert til deg {refund_day}.</translation>
    </message>
    <message>
        <source>{released} is released.</source>
        <translation>{released} er frigitt.</translation>
    </message>
    <message>
        <source>{shop}: {amount}</source>
        <translation>{shop}: {amount}</translation>
    </message>
    <message>
        <source>{step} is being released.</source>
        <translation>{step} blir frigitt.</translation>
    </message>
    <message>
        <source>{text} can be read two ways. Type {thousands} or {decimals}.</source>
        <translation>{text} kan leses på to måter. Skriv {thousands} eller {decimals}.</translation>
    </message>
    <message>
        <source>{text} can be read two ways. Type {times} or {name}.</source>
        <translation>{text} kan leses på to måter. Skriv {times} eller {name}.</translation>
    </message>
    <message>
        <source>{text} cannot be a receipt number. Type a whole number above zero.</source>
        <translation>{text} kan ikke være et kvitteringsnummer. Skriv et helt tall over null.</translation>
    </message>
    <message>
        <source>{text} cannot be a reference. Use 8 to 64 letters, digits and hyphens.</source>
        <translation>{text} kan ikke være en referanse. Bruk 8 til 64 bokstaver, sifre og bindestreker.</translation>
    </message>
    <message>
        <source>{text} cannot be a return address. It must start with https://.</source>
        <translation>{text} kan ikke være en returadresse. Den må starte med https://.</translation>
    </message>
    <message>
        <source>{text} cannot be a webhook address. It must start with https:// and use port 443, 80 or 8080.</source>
        <translation>{text} kan ikke være en webhook-adresse. Den må begynne med https:// og bruke port 443, 80 eller 8080.</translation>
    </message>
    <message>
        <source>{text} cannot be printed as a barcode. Use plain letters and digits.</source>
        <translation>{text} kan ikke skrives ut som strekkode. Bruk vanlige bokstaver og sifre.</translation>
    </message>
    <message>
        <source>{text} cannot be put back ({reason}). Nothing was changed. Choose another copy.</source>
        <translation>{text} kan ikke legges tilbake ({reason}). Ingenting ble endret. Velg en annen kopi.</translation>
    </message>
    <message>
        <source>{text} cannot be read: it is a folder, a pipe or a device. Choose a file.</source>
        <translation>{text} kan ikke leses: det er en mappe, et rør eller en enhet. Velg en fil.</translation>
    </message>
    <message>
        <source>{text} cannot be shown to customers. It must begin with https://.</source>
        <translation>{text} kan ikke vises for kunder. Den må begynne med https://.</translation>
    </message>
    <message>
        <source>{text} cannot start a reference. Use 1 to 8 letters or digits, a letter first.</source>
        <translation>{text} kan ikke starte en referanse. Bruk 1 til 8 bokstaver eller sifre, en bokstav først.</translation>
    </message>
    <message>
        <source>{text} does not say which line and how many. Write 2=1 for one of the second line.</source>
        <translation>{text} sier ikke hvilken linje og hvor mange. Skriv 2=1 for én av den andre linjen.</translation>
    </message>
    <message>
        <source>{text} does not start with the code of any country.</source>
        <translation>{text} starter ikke med koden til noe land.</translation>
    </message>
    <message>
        <source>{text} has been sent and can no longer be changed.</source>
        <translation>{text} er sendt og kan ikke lenger endres.</translation>
    </message>
    <message>
        <source>{text} is in another currency. Amounts here are in {currency}.</source>
        <translation>{text} er i en annen valuta. Beløp her er i {currency}.</translation>
    </message>
    <message>
        <source>{text} is more than an amount can be.</source>
        <translation>{text} er mer enn et beløp kan være.</translation>
    </message>
    <message>
        <source>{text} is neither yes nor no.</source>
        <translation>{text} er verken ja eller nei.</translation>
    </message>
    <message>
        <source>{text} is no address of a server. It reads postgresql://name@server/database.</source>
        <translation>{text} er ikke adressen til en server. Den ser slik ut: postgresql://navn@server/database.</translation>
    </message>
    <message>
        <source>{text} is no minimum age. Type years from 0 to {most}.</source>
        <translation>{text} er ingen aldersgrense. Skriv år fra 0 til {most}.</translation>
    </message>
    <message>
        <source>{text} is not a discount. Type an amount, or a percentage from 0 to 100 such as 10 %.</source>
        <translation>{text} er ingen rabatt. Skriv et beløp, eller en prosent fra 0 til 100 som 10 %.</translation>
    </message>
    <message>
        <source>{text} is not a layout of scale labels. Write one of 12 places such as {example}.</source>
        <translation>{text} er ikke et oppsett for vektetiketter. Skriv et med 12 plasser, for eksempel {example}.</translation>
    </message>
    <message>
        <source>{text} is not a line. Write name;id;quantity;unit price;vat%.</source>
        <translation>{text} er ikke en linje. Skriv navn;id;antall;enhetspris;mva%.</translation>
    </message>
    <message>
        <source>{text} is not a phone number. Type digits, with + and the country code for a foreign one.</source>
        <translation>{text} er ikke et telefonnummer. Skriv sifre, med + og landkode for et utenlandsk.</translation>
    </message>
    <message>
        <source>{text} is not a quantity. Type a number above zero, such as 2 or 0,5.</source>
        <translation>{text} er ikke et antall. Skriv et tall over null, som 2 eller 0,5.</translation>
    </message>
    <message>
        <source>{text} is not a unit. Use pcs, kg, litre, minute, km or kWh.</source>
        <translation>{text} er ingen enhet. Bruk stk, kg, liter, min, km eller kWh.</translation>
    </message>
    <message>
        <source>{text} is not a VAT rate of the country ({rates}). Correct it, or allow other rates.</source>
        <translation>{text} er ingen mva-sats i landet ({rates}). Rett den, eller tillat andre satser.</translation>
    </message>
    <message>
        <source>{text} is not a VAT rate. Type a percentage from 0 to 100.</source>
        <translation>{text} er ikke en mva.-sats. Skriv en prosent fra 0 til 100.</translation>
    </message>
    <message>
        <source>{text} is not an address that keys may be sent to. Use this machine or one of the two Vipps hosts.</source>
        <translation>{text} er ikke en adresse som nøkler kan sendes til. Bruk denne maskinen eller en av de to Vipps-adressene.</translation>
    </message>
    <message>
        <source>{text} is not an amount. Type digits, and a comma before the øre.</source>
        <translation>{text} er ikke et beløp. Skriv sifre, og komma før ørene.</translation>
    </message>
    <message>
        <source>{text} is not one of the choices.</source>
        <translation>{text} er ikke et av valgene.</translation>
    </message>
    <message>
        <source>{text} is not the address of a printer. Type host:port, or 04b8:0202 for USB, or a port such as COM3.</source>
        <translation>{text} er ingen adresse til en skriver. Skriv vert:port, eller 04b8:0202 for USB, eller en port som COM3.</translation>
    </message>
    <message>
        <source>{what}, never arrived</source>
        <translation>{what}, kom aldri fram</translation>
    </message>
    <message>
        <source>{what}, not known yet</source>
        <translation>{what}, ikke avklart</translation>
    </message>
    <message>
        <source>{what}, on its way</source>
        <translation>{what}, underveis</translation>
    </message>
    <message>
        <source>{what}, refused</source>
        <translation>{what}, avslått</translation>
    </message>
    <message>
        <source>{which}: the paper did not come out whole. The payment is not affected.</source>
        <translation>{which}: Utskriften kom ikke hel ut. Betalingen er ikke berørt.</translation>
    </message>
    <message>
        <source>{written}, changed {changed}</source>
        <translation>{written}, endret {changed}</translation>
    </message>
    <message>
        <source>· guarantee over</source>
        <translation>· garantien er ute</translation>
    </message>
    <message>
        <source>· rest until {day}</source>
        <translation>· resten til {day}</translation>
    </message>
    <message>
        <source>· time limit over</source>
        <translation>· fristen er ute</translation>
    </message>
    <message>
        <source>“{text}” is not a day. Write it like 2026-11-30, or today, or yesterday.</source>
        <translation>«{text}» er ikke en dag. Skriv den som 2026-11-30, eller i dag eller i går.</translation>
    </message>
    <message>
        <source>“{text}” is typed, but it is not in the order. Nothing was sent. Press Enter to add it, or Esc to clear it.</source>
        <translation>«{text}» er skrevet, men er ikke med i ordren. Ingenting ble sendt. Trykk Enter for å legge det til, eller Esc for å fjerne det.</translation>
    </message>
    <message>
        <source>− Return</source>
        <translation>− Retur</translation>
    </message>
    <message>
        <source>○ not connected</source>
        <translation>○ ikke tilkoblet</translation>
    </message>
    <message>
        <source>○ only reading</source>
        <translation>○ bare lesing</translation>
    </message>
    <message>
        <source>● changed from the default</source>
        <translation>● endret fra standard</translation>
    </message>
    <message>
        <source>● connected</source>
        <translation>● tilkoblet</translation>
    </message>
    <message>
        <source>The data file is damaged ({reason}). Nothing was sent or saved. Put the newest backup back: in the window, or with kvitt restore.</source>
        <translation>Datafilen er skadet ({reason}). Ingenting ble sendt eller lagret. Legg tilbake nyeste sikkerhetskopi: i vinduet eller med kvitt restore.</translation>
    </message>
    <message>
        <source>The data file holds something that Kvitt did not make ({reason}). Nothing was sent or saved. Put the newest backup back: in the window, or with kvitt restore.</source>
        <translation>Datafilen inneholder noe som Kvitt ikke har laget ({reason}). Ingenting ble sendt eller lagret. Legg tilbake nyeste sikkerhetskopi: i vinduet eller med kvitt restore.</translation>
    </message>
    <message>
        <source>serial no. {serial}</source>
        <translation>serienr. {serial}</translation>
    </message>
    <message>
        <source>made {date}</source>
        <translation>laget {date}</translation>
    </message>
    <message>
        <source>packed {date}</source>
        <translation>pakket {date}</translation>
    </message>
    <message>
        <source>sell by {date}</source>
        <translation>selges innen {date}</translation>
    </message>
    <message>
        <source>There are no keys to ask Vipps MobilePay with, so it is not known yet whether it happened. Nothing is done twice. Unlock the key store of this machine.</source>
        <translation>Det finnes ingen nøkler å spørre Vipps MobilePay med, så det er ikke avklart om det skjedde. Ingenting gjøres to ganger. Lås opp nøkkellageret på denne maskinen.</translation>
    </message>
    <message>
        <source>{text} is only the code of the country. Type the whole number.</source>
        <translation>{text} er bare landkoden. Skriv hele nummeret.</translation>
    </message>
    <message>
        <source>{amount} for these goods was not paid with Vipps MobilePay. Nothing was refunded. Give it back the way it was paid.</source>
        <translation>{amount} for disse varene ble ikke betalt med Vipps MobilePay. Ingenting ble refundert. Gi det tilbake slik det ble betalt.</translation>
    </message>
    <message>
        <source>The spreadsheet shows an error here: {text}. Mend it there and save the file again.</source>
        <translation>Regnearket viser en feil her: {text}. Rett den der og lagre filen på nytt.</translation>
    </message>
    <message>
        <source>This is a spreadsheet and no CSV file. Nothing was imported. Open it, choose “Save as” and CSV, and take that file.</source>
        <translation>Dette er et regneark og ingen CSV-fil. Ingenting ble importert. Åpne det, velg «Lagre som» og CSV, og ta den filen.</translation>
    </message>
    <message>
        <source>A tag needs at least one letter or digit.</source>
        <translation>En merkelapp må ha minst én bokstav eller ett siffer.</translation>
    </message>
    <message>
        <source>An order can have {most} tags. Remove one first.</source>
        <translation>En ordre kan ha {most} merkelapper. Fjern en først.</translation>
    </message>
    <message>
        <source>Nothing about this order is unclear. There is nothing to compare.</source>
        <translation>Ingenting ved denne ordren er uklart. Det er ingenting å sammenligne.</translation>
    </message>
    <message>
        <source>Say why, in a few words: it is kept in the action log.</source>
        <translation>Si hvorfor, med noen få ord: det blir stående i handlingsloggen.</translation>
    </message>
    <message>
        <source>Somebody compared our record with that of Vipps MobilePay and said that this step did not happen. No money moved by it.</source>
        <translation>Noen sammenlignet vår oversikt med den hos Vipps MobilePay og sa at dette steget ikke skjedde. Det flyttet ingen penger.</translation>
    </message>
    <message>
        <source>That entry of the log at Vipps MobilePay is not this step: it must be of {amount}, and no other step's. Nothing was changed.</source>
        <translation>Den linjen i loggen hos Vipps MobilePay er ikke dette steget: den må være på {amount}, og ikke høre til et annet steg. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>The note has {length} characters; it can have {most}. Nothing was changed.</source>
        <translation>Notatet har {length} tegn; det kan ha {most}. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>The tag has {length} characters; it can have {most}.</source>
        <translation>Merkelappen har {length} tegn; den kan ha {most}.</translation>
    </message>
    <message>
        <source>Vipps MobilePay has no payment {text} for this sales unit. Nothing was changed. Look at the reference again: capital and small letters are not the same.</source>
        <translation>Vipps MobilePay har ingen betaling {text} for denne salgsenheten. Ingenting ble endret. Se på referansen igjen: store og små bokstaver er ikke det samme.</translation>
    </message>
    <message>
        <source>The certificates that this machine is set to use (SSL_CERT_FILE) cannot be read. Nothing was sent and no money moved. Correct that setting.</source>
        <translation>Sertifikatene som denne maskinen er satt opp med (SSL_CERT_FILE), kan ikke leses. Ingenting ble sendt, og ingen penger ble flyttet. Rett den innstillingen.</translation>
    </message>
    <message>
        <source>The key store of this machine has not answered yet. Nothing was sent and no money moved. Unlock it, then try again in a moment.</source>
        <translation>Nøkkellageret på denne maskinen har ikke svart ennå. Ingenting ble sendt, og ingen penger ble flyttet. Lås det opp, og prøv igjen om litt.</translation>
    </message>
    <message>
        <source>The proxy that this machine is set to use does not work. Nothing was sent and no money moved. Correct it in the network settings (or HTTPS_PROXY).</source>
        <translation>Proxyen som denne maskinen er satt opp med, virker ikke. Ingenting ble sendt, og ingen penger ble flyttet. Rett den i nettverksinnstillingene (eller HTTPS_PROXY).</translation>
    </message>
    <message>
        <source>This machine does not trust the certificate that it was shown. Nothing was sent and no money moved. Check the date of this machine, and ask who looks after its network.</source>
        <translation>Denne maskinen stoler ikke på sertifikatet den fikk se. Ingenting ble sendt, og ingen penger ble flyttet. Sjekk datoen på maskinen, og spør den som har ansvar for nettverket.</translation>
    </message>
    <message>
        <source>Vipps MobilePay cannot be reached. Nothing was sent and no money moved. Try again when the network is back.</source>
        <translation>Vipps MobilePay kan ikke nås. Ingenting ble sendt, og ingen penger ble flyttet. Prøv igjen når nettet er tilbake.</translation>
    </message>
    <message>
        <source>Vipps MobilePay could not let Kvitt in just now. Nothing was sent and no money moved. Try again in a moment.</source>
        <translation>Vipps MobilePay kunne ikke slippe Kvitt inn akkurat nå. Ingenting ble sendt, og ingen penger ble flyttet. Prøv igjen om litt.</translation>
    </message>
    <message>
        <source>Vipps MobilePay did not answer. Nothing was sent and no money moved. Try again in a moment.</source>
        <translation>Vipps MobilePay svarte ikke. Ingenting ble sendt, og ingen penger ble flyttet. Prøv igjen om litt.</translation>
    </message>
    <message>
        <source>There is no safe place for keys here. Nothing was sent and no money moved. Unlock or install a key store, or set the four KVITT_ variables.</source>
        <translation>Det er ikke noe trygt sted for nøkler her. Ingenting ble sendt, og ingen penger ble flyttet. Lås opp eller installer et nøkkellager, eller sett de fire KVITT_-variablene.</translation>
    </message>
    <message>
        <source>Approvals have been slow everywhere for {minutes} min.</source>
        <translation>Godkjenninger har vært trege overalt i {minutes} min.</translation>
    </message>
    <message>
        <source>Case card</source>
        <translation>Sakskort</translation>
    </message>
    <message>
        <source>Copy the case card</source>
        <translation>Kopier sakskortet</translation>
    </message>
    <message>
        <source>Copy what to say</source>
        <translation>Kopier det du sier</translation>
    </message>
    <message>
        <source>Language of the customer</source>
        <translation>Kundens språk</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>Siste kall</translation>
    </message>
    <message>
        <source>Other customers approve as usual; only this one takes long.</source>
        <translation>Andre kunder godkjenner som vanlig; bare denne tar tid.</translation>
    </message>
    <message>
        <source>The case card is copied.</source>
        <translation>Sakskortet er kopiert.</translation>
    </message>
    <message>
        <source>What to say is copied.</source>
        <translation>Det du skal si, er kopiert.</translation>
    </message>
    <message>
        <source>What to say to the customer</source>
        <translation>Hva du sier til kunden</translation>
    </message>
    <message>
        <source>With personal data</source>
        <translation>Med personopplysninger</translation>
    </message>
    <message>
        <source>A newer tracking link took its place.</source>
        <translation>En nyere sporingslenke tok plassen.</translation>
    </message>
    <message>
        <source>A tracking page begins with https:// and has {gap} once where the tracking number goes.</source>
        <translation>En sporingsside begynner med https:// og har {gap} én gang der sporingsnummeret skal stå.</translation>
    </message>
    <message>
        <source>Add a carrier</source>
        <translation>Legg til transportør</translation>
    </message>
    <message>
        <source>After this: captured {captured}, {left} is released.</source>
        <translation>Etter dette: trukket {captured}, {left} frigis.</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Transportører</translation>
    </message>
    <message>
        <source>Delivery information: {url}</source>
        <translation>Leveringsinformasjon: {url}</translation>
    </message>
    <message>
        <source>It is not known yet whether the customer's app shows the tracking link. Kvitt tries again by itself.</source>
        <translation>Det er ikke avklart om kundens app viser sporingslenken. Kvitt prøver igjen av seg selv.</translation>
    </message>
    <message>
        <source>Keep {amount} reserved</source>
        <translation>Behold {amount} reservert</translation>
    </message>
    <message>
        <source>Name of carrier {n}</source>
        <translation>Navn på transportør {n}</translation>
    </message>
    <message>
        <source>No receipt.</source>
        <translation>Ingen kvittering.</translation>
    </message>
    <message>
        <source>No tracking link.</source>
        <translation>Ingen sporingslenke.</translation>
    </message>
    <message>
        <source>No tracking page</source>
        <translation>Ingen sporingsside</translation>
    </message>
    <message>
        <source>Not read from Vipps MobilePay yet.</source>
        <translation>Ikke lest fra Vipps MobilePay ennå.</translation>
    </message>
    <message>
        <source>Read from Vipps MobilePay {when}</source>
        <translation>Lest fra Vipps MobilePay {when}</translation>
    </message>
    <message>
        <source>Read it now</source>
        <translation>Les nå</translation>
    </message>
    <message>
        <source>Receipt of {amount}: {names}</source>
        <translation>Kvittering på {amount}: {names}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Fjern {name}</translation>
    </message>
    <message>
        <source>Save carriers</source>
        <translation>Lagre transportører</translation>
    </message>
    <message>
        <source>Show the link again</source>
        <translation>Vis lenken igjen</translation>
    </message>
    <message>
        <source>That is no list of carriers. Nothing was changed.</source>
        <translation>Det er ingen liste over transportører. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>The carrier needs a name.</source>
        <translation>Transportøren trenger et navn.</translation>
    </message>
    <message>
        <source>The customer can follow the parcel in the app.</source>
        <translation>Kunden kan følge pakken i appen.</translation>
    </message>
    <message>
        <source>The name of a carrier has at most {longest} characters.</source>
        <translation>Navnet på en transportør har høyst {longest} tegn.</translation>
    </message>
    <message>
        <source>The rest of the reservation</source>
        <translation>Resten av reservasjonen</translation>
    </message>
    <message>
        <source>The shipment did not go through, so its tracking link was not shown. No money moved.</source>
        <translation>Forsendelsen gikk ikke gjennom, så sporingslenken ble ikke vist. Ingen penger ble flyttet.</translation>
    </message>
    <message>
        <source>The tracking link is not shown. The shipment and the money stand as they are.</source>
        <translation>Sporingslenken vises ikke. Forsendelsen og pengene står som de er.</translation>
    </message>
    <message>
        <source>The tracking link is on its way. Kvitt tries again by itself.</source>
        <translation>Sporingslenken er på vei. Kvitt prøver igjen av seg selv.</translation>
    </message>
    <message>
        <source>There can be at most {most} carriers.</source>
        <translation>Det kan være høyst {most} transportører.</translation>
    </message>
    <message>
        <source>There is a carrier called {name} already. Choose another name.</source>
        <translation>Det finnes allerede en transportør som heter {name}. Velg et annet navn.</translation>
    </message>
    <message>
        <source>There is no tracking page for this carrier and number. Nothing was sent. Choose a carrier that has one, and give the tracking number.</source>
        <translation>Det finnes ingen sporingsside for denne transportøren og dette nummeret. Ingenting ble sendt. Velg en transportør som har en, og oppgi sporingsnummeret.</translation>
    </message>
    <message>
        <source>Tracking link for the app</source>
        <translation>Sporingslenke til appen</translation>
    </message>
    <message>
        <source>Tracking page of carrier {n}</source>
        <translation>Sporingsside for transportør {n}</translation>
    </message>
    <message>
        <source>Who carries your parcels, and where they can be followed. {number} stands for the tracking number.</source>
        <translation>Hvem som frakter pakkene dine, og hvor de kan følges. {number} står for sporingsnummeret.</translation>
    </message>
    <message>
        <source>As written.</source>
        <translation>Slik den er skrevet.</translation>
    </message>
    <message>
        <source>Reason on refund slips</source>
        <translation>Årsak på refusjonsbekreftelser</translation>
    </message>
    <message>
        <source>This order has no such refund, so there is no slip for it.</source>
        <translation>Ordren har ingen slik refusjon, så det finnes ingen bekreftelse på den.</translation>
    </message>
    <message>
        <source>A refund through {app} is possible for 365 days, and those are over, so nothing was refunded now. We will find another way to give you the money back.</source>
        <translation>Refusjon gjennom {app} er mulig i 365 dager, og de er over, så ingenting ble refundert nå. Vi finner en annen måte å gi deg pengene tilbake på.</translation>
    </message>
    <message>
        <source>I cannot make this refund through {app}, so nothing was refunded now. I will find out how you get the money back and let you know.</source>
        <translation>Jeg får ikke gjort denne refusjonen gjennom {app}, så ingenting ble refundert nå. Jeg finner ut hvordan du får pengene tilbake, og sier fra.</translation>
    </message>
    <message>
        <source>I do not see your approval yet, so nothing was charged now. Please open the {app} app and approve {total}.</source>
        <translation>Jeg ser ikke godkjenningen din ennå, så ingenting ble trukket nå. Åpne {app}-appen og godkjenn {total}.</translation>
    </message>
    <message>
        <source>The request had ended already, and this attempt moved no money. If something is still to be paid, I will send you a new one.</source>
        <translation>Forespørselen var allerede avsluttet, og dette forsøket flyttet ingen penger. Er det fortsatt noe å betale, sender jeg deg en ny.</translation>
    </message>
    <message>
        <source>There is nothing that I can refund just now, so no money moved. I am looking at the payment and will let the reservation or the request go if that is what you need.</source>
        <translation>Det er ingenting jeg kan refundere akkurat nå, så ingen penger ble flyttet. Jeg ser på betalingen og slipper reservasjonen eller forespørselen hvis det er det du trenger.</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Avbryt resten</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Velg alle</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Velg ingen</translation>
    </message>
    <message>
        <source>Choose what leaves</source>
        <translation>Velg hva som sendes</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>valgt</translation>
    </message>
    <message>
        <source>Do what is left: {n}</source>
        <translation>Gjør det som er igjen: {n}</translation>
    </message>
    <message>
        <source>failed: {n}</source>
        <translation>mislyktes: {n}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>It could not be shipped now. Open the order to see why.</source>
        <translation>Den kunne ikke sendes nå. Åpne ordren for å se hvorfor.</translation>
    </message>
    <message>
        <source>It is not known yet whether it went through. Nothing is done twice.</source>
        <translation>Det er ikke avklart om det gikk gjennom. Ingenting gjøres to ganger.</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>Mange på én gang</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>ikke valgt</translation>
    </message>
    <message>
        <source>not known yet: {n}</source>
        <translation>ikke avklart: {n}</translation>
    </message>
    <message>
        <source>Orders are being shipped already. Wait until they are done, or cancel that.</source>
        <translation>Ordrer sendes allerede. Vent til de er ferdige, eller avbryt det.</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>på pause</translation>
    </message>
    <message>
        <source>Reserved for</source>
        <translation>Reservert i</translation>
    </message>
    <message>
        <source>Ship and capture this one</source>
        <translation>Send og trekk denne</translation>
    </message>
    <message>
        <source>Shipped so far</source>
        <translation>Sendt så langt</translation>
    </message>
    <message>
        <source>time is over</source>
        <translation>tiden er ute</translation>
    </message>
    <message>
        <source>What is to go</source>
        <translation>Det som skal sendes</translation>
    </message>
    <message>
        <source>{done} of {whole} shipped and captured</source>
        <translation>{done} av {whole} sendt og trukket</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Et lagret søk må ha et navn.</translation>
    </message>
    <message>
        <source>Capture soon</source>
        <translation>Må trekkes snart</translation>
    </message>
    <message>
        <source>Does not add up</source>
        <translation>Stemmer ikke</translation>
    </message>
    <message>
        <source>The name of a saved search has at most {most} characters.</source>
        <translation>Navnet på et lagret søk har høyst {most} tegn.</translation>
    </message>
    <message>
        <source>There is nothing to search for.</source>
        <translation>Det er ingenting å søke etter.</translation>
    </message>
    <message>
        <source>This order has no such shipment, so there is no packing slip for it.</source>
        <translation>Denne ordren har ingen slik forsendelse, så det finnes ingen pakkseddel for den.</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Skriv ut bekreftelsen</translation>
    </message>
    <message>
        <source>The text of the paper is copied.</source>
        <translation>Teksten på papiret er kopiert.</translation>
    </message>
    <message>
        <source>All orders that match</source>
        <translation>Alle ordrer som passer</translation>
    </message>
    <message>
        <source>An order, a customer, a product, a page, or what you want to do</source>
        <translation>En ordre, en kunde, en vare, en side, eller hva du vil gjøre</translation>
    </message>
    <message>
        <source>Asking Vipps MobilePay…</source>
        <translation>Spør Vipps MobilePay…</translation>
    </message>
    <message>
        <source>Can be captured until {day}.</source>
        <translation>Kan trekkes til {day}.</translation>
    </message>
    <message>
        <source>Change “{words}” in the search</source>
        <translation>Endre «{words}» i søket</translation>
    </message>
    <message>
        <source>Close the tab of the order</source>
        <translation>Lukk ordrens fane</translation>
    </message>
    <message>
        <source>Close {reference}</source>
        <translation>Lukk {reference}</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Gjør</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Finn hva som helst</translation>
    </message>
    <message>
        <source>Keep it here as an order</source>
        <translation>Behold den her som ordre</translation>
    </message>
    <message>
        <source>Keep this tab</source>
        <translation>Behold denne fanen</translation>
    </message>
    <message>
        <source>Leave out: {words}</source>
        <translation>Ta bort: {words}</translation>
    </message>
    <message>
        <source>Let it go when there are many</source>
        <translation>Slipp den når det blir mange</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Se en gang til</translation>
    </message>
    <message>
        <source>Look up {reference} at Vipps MobilePay</source>
        <translation>Slå opp {reference} hos Vipps MobilePay</translation>
    </message>
    <message>
        <source>Looking through earlier orders…</source>
        <translation>Leter i tidligere ordrer…</translation>
    </message>
    <message>
        <source>Next open order</source>
        <translation>Neste åpne ordre</translation>
    </message>
    <message>
        <source>Nothing here? Next step</source>
        <translation>Ingenting her? Neste steg</translation>
    </message>
    <message>
        <source>Nothing matches “{query}”.</source>
        <translation>Ingenting passer til «{query}».</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Åpne ordrer</translation>
    </message>
    <message>
        <source>Read {moment}</source>
        <translation>Lest {moment}</translation>
    </message>
    <message>
        <source>Search without “{words}”</source>
        <translation>Søk uten «{words}»</translation>
    </message>
    <message>
        <source>The time limit is over since {day}.</source>
        <translation>Fristen gikk ut {day}.</translation>
    </message>
    <message>
        <source>This payment was not made in this program. Nothing is kept until you say so.</source>
        <translation>Denne betalingen ble ikke laget i dette programmet. Ingenting beholdes før du sier det.</translation>
    </message>
    <message>
        <source>To the page after</source>
        <translation>Til neste side</translation>
    </message>
    <message>
        <source>To the page before</source>
        <translation>Til forrige side</translation>
    </message>
    <message>
        <source>Try four digits of a number, ~500 yesterday, a word pair, or what you want to do.</source>
        <translation>Prøv fire siffer av et nummer, ~500 i går, et ordpar, eller hva du vil gjøre.</translation>
    </message>
    <message>
        <source>What Vipps MobilePay says</source>
        <translation>Dette sier Vipps MobilePay</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Dette ble funnet</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>beløp</translation>
    </message>
    <message>
        <source>as of {moment}</source>
        <translation>slik det var {moment}</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>found in: {places}</source>
        <translation>funnet i: {places}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>fra {day}</translation>
    </message>
    <message>
        <source>made by</source>
        <translation>laget av</translation>
    </message>
    <message>
        <source>made elsewhere</source>
        <translation>laget et annet sted</translation>
    </message>
    <message>
        <source>more than {count} orders</source>
        <translation>mer enn {count} ordrer</translation>
    </message>
    <message>
        <source>not {words}</source>
        <translation>ikke {words}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notat</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>product</source>
        <translation>vare</translation>
    </message>
    <message>
        <source>psp reference</source>
        <translation>psp-referanse</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>kvittering</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referanse</translation>
    </message>
    <message>
        <source>sales unit</source>
        <translation>salgsenhet</translation>
    </message>
    <message>
        <source>state</source>
        <translation>status</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>merkelapp</translation>
    </message>
    <message>
        <source>their orders</source>
        <translation>kundens ordrer</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tid</translation>
    </message>
    <message>
        <source>tracking number</source>
        <translation>sporingsnummer</translation>
    </message>
    <message>
        <source>word pair</source>
        <translation>ordpar</translation>
    </message>
    <message>
        <source>A refund can be made until {until}.</source>
        <translation>En refusjon kan gjøres til og med {until}.</translation>
    </message>
    <message>
        <source>It goes to the account that the customer has chosen in the {app} app for receiving money, usually between {first} and {last}, and at the latest on {latest}.</source>
        <translation>Pengene går til kontoen som kunden har valgt i {app}-appen for å ta imot penger, vanligvis mellom {first} og {last}, og senest {latest}.</translation>
    </message>
    <message>
        <source>It goes to the card that was used, usually between {first} and {last}, and at the latest on {latest}.</source>
        <translation>Pengene går til kortet som ble brukt, vanligvis mellom {first} og {last}, og senest {latest}.</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Alle ordrer</translation>
    </message>
    <message>
        <source>For everybody in the shop</source>
        <translation>For alle i butikken</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lister</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Navn på listen</translation>
    </message>
    <message>
        <source>Not paid today</source>
        <translation>Ikke betalt i dag</translation>
    </message>
    <message>
        <source>Nothing is in this list now.</source>
        <translation>Det er ingenting i denne listen nå.</translation>
    </message>
    <message>
        <source>Refunded lately</source>
        <translation>Nylig refundert</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Gi nytt navn…</translation>
    </message>
    <message>
        <source>The list “{name}” is removed. Its orders stay.</source>
        <translation>Listen «{name}» er fjernet. Ordrene blir.</translation>
    </message>
    <message>
        <source>time limit over</source>
        <translation>fristen er ute</translation>
    </message>
    <message>
        <source>{hours} h left</source>
        <translation>{hours} t igjen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finn</translation>
    </message>
    <message>
        <source>{amount} is reserved for {hours} h more: capture it, or it is lost.</source>
        <translation>{amount} er reservert i {hours} t til: trekk beløpet, ellers går det tapt.</translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} digits.</source>
        <translation>En PIN-kode har {least} til {most} sifre.</translation>
    </message>
    <message>
        <source>A PIN is needed. Type it in a terminal, or give it with KVITT_PIN or --pin-from.</source>
        <translation>Det trengs en PIN-kode. Tast den i en terminal, eller gi den med KVITT_PIN eller --pin-from.</translation>
    </message>
    <message>
        <source>A name cannot have a plus sign in it.</source>
        <translation>Et navn kan ikke ha plusstegn.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>En person må ha et navn.</translation>
    </message>
    <message>
        <source>Ask where an order stands</source>
        <translation>Spørre hvor en ordre står</translation>
    </message>
    <message>
        <source>Cancel requests</source>
        <translation>Avbryte forespørsler</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Trekk</translation>
    </message>
    <message>
        <source>Change people</source>
        <translation>Endre personer</translation>
    </message>
    <message>
        <source>Change the catalogue</source>
        <translation>Endre katalogen</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>Endre innstillingene</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Ekspeditør</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Keep what is typed</source>
        <translation>Beholde det som er skrevet</translation>
    </message>
    <message>
        <source>Keep what was approved</source>
        <translation>Beholde det som ble godkjent</translation>
    </message>
    <message>
        <source>Make and put back backups</source>
        <translation>Ta og legge tilbake sikkerhetskopier</translation>
    </message>
    <message>
        <source>Make and send orders</source>
        <translation>Lage og sende ordrer</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Minutes are a whole number from 0 to {most}; 0 never locks.</source>
        <translation>Minutter er et helt tall fra 0 til {most}; 0 låser aldri.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Nobody is signed in. Say who you are first; in a terminal with --as NAME. Nothing was done.</source>
        <translation>Ingen er logget på. Si hvem du er først; i en terminal med --as NAVN. Ingenting ble gjort.</translation>
    </message>
    <message>
        <source>Nobody of the name {name} works here.</source>
        <translation>Ingen med navnet {name} jobber her.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eier</translation>
    </message>
    <message>
        <source>See whole phone numbers</source>
        <translation>Se hele telefonnumre</translation>
    </message>
    <message>
        <source>Set up webhooks</source>
        <translation>Sette opp webhooks</translation>
    </message>
    <message>
        <source>Settle an unclear step</source>
        <translation>Avklare et uklart steg</translation>
    </message>
    <message>
        <source>Ship goods</source>
        <translation>Send varer</translation>
    </message>
    <message>
        <source>Somebody has to stay the owner. Make another person the owner first.</source>
        <translation>Noen må fortsatt være eier. Gjør en annen person til eier først.</translation>
    </message>
    <message>
        <source>Somebody of the name {name} works here already.</source>
        <translation>Det jobber allerede en med navnet {name} her.</translation>
    </message>
    <message>
        <source>Take in a payment from elsewhere</source>
        <translation>Ta inn en betaling fra et annet sted</translation>
    </message>
    <message>
        <source>The first person is the owner. Add the others afterwards.</source>
        <translation>Den første personen er eieren. Legg til de andre etterpå.</translation>
    </message>
    <message>
        <source>The name is too long: at most {longest} characters.</source>
        <translation>Navnet er for langt: høyst {longest} tegn.</translation>
    </message>
    <message>
        <source>The second person must be somebody else.</source>
        <translation>Den andre personen må være en annen.</translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation>De to PIN-kodene er ikke like.</translation>
    </message>
    <message>
        <source>There were too many wrong PINs. Try again in {wait} minutes.</source>
        <translation>Det var for mange gale PIN-koder. Prøv igjen om {wait} minutter.</translation>
    </message>
    <message>
        <source>This PIN is guessed at once. Choose digits that are not all the same or in a row.</source>
        <translation>Denne PIN-koden gjettes med en gang. Velg sifre som ikke er like eller på rad.</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>Denne PIN-koden er ikke riktig.</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Skrive notater</translation>
    </message>
    <message>
        <source>Your role does not include “{right}”. Nothing was done. Ask somebody who may.</source>
        <translation>Rollen din omfatter ikke «{right}». Ingenting ble gjort. Spør noen som kan.</translation>
    </message>
    <message>
        <source>{name} is not an owner. An owner can give {name} a new PIN.</source>
        <translation>{name} er ikke eier. En eier kan gi {name} en ny PIN-kode.</translation>
    </message>
    <message>
        <source>{name} may not do “{right}” alone either. Nothing was done.</source>
        <translation>{name} kan heller ikke gjøre «{right}» alene. Ingenting ble gjort.</translation>
    </message>
    <message>
        <source>“{right}” needs a second person beside you here. Nothing was done yet.</source>
        <translation>«{right}» krever en person til ved siden av deg her. Ingenting er gjort ennå.</translation>
    </message>
    <message>
        <source>about {number}</source>
        <translation>omtrent {number}</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>ikke lest ennå</translation>
    </message>
    <message>
        <source>Search without what no order has: {words}</source>
        <translation>Søk uten det ingen ordre har: {words}</translation>
    </message>
    <message>
        <source>Shipment {n}</source>
        <translation>Forsendelse {n}</translation>
    </message>
    <message>
        <source>Remove the tag {tag}</source>
        <translation>Fjern merkelappen {tag}</translation>
    </message>
    <message>
        <source>The note is empty. Nothing was changed. Delete it instead, if it is no longer needed.</source>
        <translation>Notatet er tomt. Ingenting ble endret. Slett det heller, hvis det ikke trengs lenger.</translation>
    </message>
    <message>
        <source>The order has no note {number}. It may have been deleted.</source>
        <translation>Ordren har ikke noe notat {number}. Det kan være slettet.</translation>
    </message>
    <message>
        <source>Back to the presets</source>
        <translation>Tilbake til de forhåndsvalgte</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Sett på pause</translation>
    </message>
    <message>
        <source>Previous open order</source>
        <translation>Forrige åpne ordre</translation>
    </message>
    <message>
        <source>Save as a list…</source>
        <translation>Lagre som liste…</translation>
    </message>
    <message>
        <source>First the file is copied, as it is now.</source>
        <translation>Først kopieres filen slik den er nå.</translation>
    </message>
    <message>
        <source>Kvitt was renewed. This is done once, and may take some minutes with many orders.</source>
        <translation>Kvitt er fornyet. Dette gjøres én gang, og kan ta noen minutter hvis det er mange ordrer.</translation>
    </message>
    <message>
        <source>Step {n} of {of}</source>
        <translation>Trinn {n} av {of}</translation>
    </message>
    <message>
        <source>The data file was not brought up to date; it is as it was. Start again to do it, or open it with the version that made it.</source>
        <translation>Datafilen ble ikke oppdatert; den er som den var. Start på nytt for å gjøre det, eller åpne den med versjonen som lagde den.</translation>
    </message>
    <message>
        <source>Stopping leaves your data as it was.</source>
        <translation>Stopper du, blir dataene som de var.</translation>
    </message>
    <message>
        <source>Your data is brought up to date</source>
        <translation>Dataene dine oppdateres</translation>
    </message>
    <message>
        <source>0 never locks it by itself. Who waits for a payment goes on waiting.</source>
        <translation>0 låser den aldri av seg selv. Den som venter på en betaling, venter videre.</translation>
    </message>
    <message>
        <source>A second person is needed</source>
        <translation>Det trengs en person til</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Legg til en person</translation>
    </message>
    <message>
        <source>Add the owner: yourself</source>
        <translation>Legg til eieren: deg selv</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>Endre min PIN-kode</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Endre {name}</translation>
    </message>
    <message>
        <source>Choose who you are and type your PIN.</source>
        <translation>Velg hvem du er, og tast PIN-koden din.</translation>
    </message>
    <message>
        <source>Confirm together</source>
        <translation>Bekreft sammen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Lock the till after so many minutes without a key or a click</source>
        <translation>Lås kassen etter så mange minutter uten tast eller klikk</translation>
    </message>
    <message>
        <source>Lock the till, or hand it over</source>
        <translation>Lås kassen, eller gi den videre</translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation>Min PIN-kode</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Ny PIN-kode</translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation>Ny PIN-kode en gang til</translation>
    </message>
    <message>
        <source>Nobody else here may do this. Ask the owner.</source>
        <translation>Ingen andre her kan gjøre dette. Spør eieren.</translation>
    </message>
    <message>
        <source>Nobody is asked for a PIN as long as you work here alone. The first person you add is the owner.</source>
        <translation>Ingen blir spurt om PIN-kode så lenge du jobber her alene. Den første personen du legger til, er eieren.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-kode</translation>
    </message>
    <message>
        <source>PIN of now</source>
        <translation>PIN-kode nå</translation>
    </message>
    <message>
        <source>PIN of the second person</source>
        <translation>PIN-koden til den andre personen</translation>
    </message>
    <message>
        <source>PIN once more</source>
        <translation>PIN-kode en gang til</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>People, by their number</source>
        <translation>Personer, etter nummer</translation>
    </message>
    <message>
        <source>Refunds a day without a second person</source>
        <translation>Refundert per dag uten en person til</translation>
    </message>
    <message>
        <source>Remove {name}? The PIN is dead at once.</source>
        <translation>Fjerne {name}? PIN-koden virker ikke lenger med en gang.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Lagret.</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Den andre personen</translation>
    </message>
    <message>
        <source>Several people at one till, each with a PIN and a role.</source>
        <translation>Flere personer ved én kasse, hver med PIN-kode og rolle.</translation>
    </message>
    <message>
        <source>Show and change people…</source>
        <translation>Vis og endre personer…</translation>
    </message>
    <message>
        <source>The PIN is changed.</source>
        <translation>PIN-koden er endret.</translation>
    </message>
    <message>
        <source>The till is locked</source>
        <translation>Kassen er låst</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås opp</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Hva hver rolle kan gjøre</translation>
    </message>
    <message>
        <source>While the till is locked</source>
        <translation>Mens kassen er låst</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Hvem som jobber her</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>som den er</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ingen grense</translation>
    </message>
    <message>
        <source>refunds up to {amount} a day</source>
        <translation>refunderer opptil {amount} per dag</translation>
    </message>
    <message>
        <source>up to the limit</source>
        <translation>opp til grensen</translation>
    </message>
    <message>
        <source>with a second person</source>
        <translation>med en person til</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{amount}: a second person is needed</source>
        <translation>{amount}: det trengs en person til</translation>
    </message>
    <message>
        <source>{name} is at the till. Lock it, or hand it over</source>
        <translation>{name} er ved kassen. Lås den, eller gi den videre</translation>
    </message>
    <message>
        <source>{name} is changed.</source>
        <translation>{name} er endret.</translation>
    </message>
    <message>
        <source>{name} works here now.</source>
        <translation>{name} jobber her nå.</translation>
    </message>
    <message>
        <source>Orders: {number}, since {day}. Captured {captured}.</source>
        <translation>Ordrer: {number}, siden {day}. Trukket {captured}.</translation>
    </message>
    <message>
        <source>Give the sales unit a name, such as that of the shop.</source>
        <translation>Gi salgsenheten et navn, for eksempel butikkens.</translation>
    </message>
    <message>
        <source>In practice there are no keys to change. Add a sales unit for test or for real money.</source>
        <translation>I øvelse er det ingen nøkler å endre. Legg til en salgsenhet for test eller for ekte penger.</translation>
    </message>
    <message>
        <source>Orders belong to this sales unit, so it stays: refunds go out with the unit that took the money.</source>
        <translation>Ordrer hører til denne salgsenheten, så den blir stående: refusjoner går ut med enheten som tok imot pengene.</translation>
    </message>
    <message>
        <source>Still missing: {missing}. Paste it too.</source>
        <translation>Mangler ennå: {missing}. Lim inn det også.</translation>
    </message>
    <message>
        <source>The client id is wrong, or belongs to another sales unit than the subscription key. Copy both once more from the same page of the portal.</source>
        <translation>Client id er feil, eller hører til en annen salgsenhet enn abonnementsnøkkelen. Kopier begge på nytt fra samme side i portalen.</translation>
    </message>
    <message>
        <source>The client secret is wrong. Copy it once more; a new one may have been made since.</source>
        <translation>Client secret er feil. Kopier den på nytt; det kan være laget en ny siden.</translation>
    </message>
    <message>
        <source>The keys are right, and the number of the sales unit (MSN) is not theirs.</source>
        <translation>Nøklene er riktige, men nummeret på salgsenheten (MSN) er ikke deres.</translation>
    </message>
    <message>
        <source>The second subscription key is wrong. All else is right.</source>
        <translation>Den andre abonnementsnøkkelen er feil. Alt annet er riktig.</translation>
    </message>
    <message>
        <source>The subscription key (Ocp-Apim-Subscription-Key) is wrong, or no longer valid. Copy it once more.</source>
        <translation>Abonnementsnøkkelen (Ocp-Apim-Subscription-Key) er feil eller ikke lenger gyldig. Kopier den på nytt.</translation>
    </message>
    <message>
        <source>There is a sales unit of the name “{text}” already.</source>
        <translation>Det finnes alt en salgsenhet med navnet «{text}».</translation>
    </message>
    <message>
        <source>There is no sales unit “{text}” here.</source>
        <translation>Det finnes ingen salgsenhet «{text}» her.</translation>
    </message>
    <message>
        <source>These are keys for real money, and this is the test environment. Nothing was kept. Add them as a sales unit for real money.</source>
        <translation>Dette er nøkler for ekte penger, og her er testmiljøet. Ingenting ble lagret. Legg dem til som en salgsenhet for ekte penger.</translation>
    </message>
    <message>
        <source>These are keys of the test environment, and here is real money. Nothing was kept. Add them as a sales unit for test.</source>
        <translation>Dette er nøkler for testmiljøet, og her er det ekte penger. Ingenting ble lagret. Legg dem til som en salgsenhet for test.</translation>
    </message>
    <message>
        <source>These are the keys of the sales unit {msn}, and “{name}” is {own}. Add {msn} as a unit of its own.</source>
        <translation>Dette er nøklene til salgsenheten {msn}, og «{name}» er {own}. Legg til {msn} som en egen enhet.</translation>
    </message>
    <message>
        <source>These are the keys of “{name}”, which is here already. To replace its keys, change it.</source>
        <translation>Dette er nøklene til «{name}», som alt er her. Endre den for å bytte nøklene.</translation>
    </message>
    <message>
        <source>This sales unit sells here now. Choose another one first.</source>
        <translation>Denne salgsenheten selger her nå. Velg en annen først.</translation>
    </message>
    <message>
        <source>Vipps MobilePay refused the keys without saying why. Try again in a moment.</source>
        <translation>Vipps MobilePay avviste nøklene uten å si hvorfor. Prøv igjen om litt.</translation>
    </message>
    <message>
        <source>A code is never printed, and a request that is given up is cancelled.</source>
        <translation>En kode skrives aldri ut, og en forespørsel som gis opp, avbrytes.</translation>
    </message>
    <message>
        <source>A code is used once</source>
        <translation>En kode brukes én gang</translation>
    </message>
    <message>
        <source>A code on the customer's screen, the customer's own code, a typed number, a sticker.</source>
        <translation>En kode på kundens skjerm, kundens egen kode, et tastet nummer, et klistremerke.</translation>
    </message>
    <message>
        <source>A customer from another country</source>
        <translation>En kunde fra et annet land</translation>
    </message>
    <message>
        <source>A redirect may open anywhere</source>
        <translation>En omdirigering kan åpnes hvor som helst</translation>
    </message>
    <message>
        <source>A request that is cancelled</source>
        <translation>En forespørsel som avbrytes</translation>
    </message>
    <message>
        <source>A request that the customer declines</source>
        <translation>En forespørsel som kunden avviser</translation>
    </message>
    <message>
        <source>A request without an answer</source>
        <translation>En forespørsel uten svar</translation>
    </message>
    <message>
        <source>A sale at the counter is sent as CUSTOMER_PRESENT.</source>
        <translation>Et salg ved disken sendes som CUSTOMER_PRESENT.</translation>
    </message>
    <message>
        <source>A sale by a code, captured and refunded in part</source>
        <translation>Et salg med kode, delvis trukket og refundert</translation>
    </message>
    <message>
        <source>A sale by a link, released</source>
        <translation>Et salg med lenke, frigitt</translation>
    </message>
    <message>
        <source>A sale by a typed number, captured and refunded</source>
        <translation>Et salg med tastet nummer, trukket og refundert</translation>
    </message>
    <message>
        <source>A sale by the customer's own code</source>
        <translation>Et salg med kundens egen kode</translation>
    </message>
    <message>
        <source>A sales unit for the shop</source>
        <translation>En salgsenhet for butikken</translation>
    </message>
    <message>
        <source>A useful reference</source>
        <translation>En nyttig referanse</translation>
    </message>
    <message>
        <source>A waiting request is read until it has ended, and a payment is read again before anything is decided on it.</source>
        <translation>En forespørsel som venter, leses til den er over, og en betaling leses igjen før noe bestemmes om den.</translation>
    </message>
    <message>
        <source>A webhook</source>
        <translation>En webhook</translation>
    </message>
    <message>
        <source>All of it with one key, or by line or amount, never more than is reserved.</source>
        <translation>Alt med én tast, eller etter linje eller beløp, aldri mer enn det som er reservert.</translation>
    </message>
    <message>
        <source>An order belongs to its sales unit for life, and refunds go out with it. Its number is never asked for.</source>
        <translation>En ordre hører til sin salgsenhet hele livet, og refusjoner går ut med den. Nummeret spørres det aldri om.</translation>
    </message>
    <message>
        <source>Approve the request {reference} in the test app.</source>
        <translation>Godkjenn forespørselen {reference} i testappen.</translation>
    </message>
    <message>
        <source>By line or by amount, never more than was captured, each refund with a key of its own.</source>
        <translation>Etter linje eller beløp, aldri mer enn det som er trukket, hver refusjon med sin egen nøkkel.</translation>
    </message>
    <message>
        <source>CUSTOMER_PRESENT was sent</source>
        <translation>CUSTOMER_PRESENT ble sendt</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Kall</translation>
    </message>
    <message>
        <source>Cancel a request</source>
        <translation>Avbryte en forespørsel</translation>
    </message>
    <message>
        <source>Capture all and in part</source>
        <translation>Trekke alt og en del</translation>
    </message>
    <message>
        <source>Capture at once, and check it</source>
        <translation>Trekke straks, og kontrollere det</translation>
    </message>
    <message>
        <source>Capture in time, after delivery</source>
        <translation>Trekke i tide, etter levering</translation>
    </message>
    <message>
        <source>Create a payment</source>
        <translation>Opprette en betaling</translation>
    </message>
    <message>
        <source>Customers of all Nordic countries</source>
        <translation>Kunder fra alle nordiske land</translation>
    </message>
    <message>
        <source>Decline the request {reference} in the test app.</source>
        <translation>Avvis forespørselen {reference} i testappen.</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Krav</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>Kravene</translation>
    </message>
    <message>
        <source>Do not rely on a redirect or a webhook</source>
        <translation>Ikke stole på omdirigering eller webhook</translation>
    </message>
    <message>
        <source>Each error is one sentence that says whether money moved. Code and trace id are logged, keys and numbers never.</source>
        <translation>Hver feil er én setning som sier om penger er flyttet. Kode og sporings-id logges, nøkler og numre aldri.</translation>
    </message>
    <message>
        <source>Each state has one word, one colour and one next step in the window.</source>
        <translation>Hver tilstand har ett ord, én farge og ett neste steg i vinduet.</translation>
    </message>
    <message>
        <source>Every call has the four Vipps-System headers and the number of the sales unit.</source>
        <translation>Hvert kall har de fire Vipps-System-hodene og nummeret til salgsenheten.</translation>
    </message>
    <message>
        <source>Every request brings its order lines with VAT, so that the receipt stands in the app.</source>
        <translation>Hver forespørsel har med ordrelinjene med mva., så kvitteringen står i appen.</translation>
    </message>
    <message>
        <source>Every request is written down with its own key before it is sent, and the same bytes go again until the answer is known.</source>
        <translation>Hver forespørsel skrives ned med sin egen nøkkel før den sendes, og de samme bytene sendes igjen til svaret er kjent.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bevis</translation>
    </message>
    <message>
        <source>Examples and pictures for the review</source>
        <translation>Eksempler og bilder til gjennomgangen</translation>
    </message>
    <message>
        <source>Four ways to find the customer</source>
        <translation>Fire måter å finne kunden på</translation>
    </message>
    <message>
        <source>Give the number of a test user, with its country code.</source>
        <translation>Oppgi nummeret til en testbruker, med landkode.</translation>
    </message>
    <message>
        <source>Going live</source>
        <translation>Gå i drift</translation>
    </message>
    <message>
        <source>Handle errors</source>
        <translation>Håndtere feil</translation>
    </message>
    <message>
        <source>Handle every state</source>
        <translation>Håndtere alle tilstander</translation>
    </message>
    <message>
        <source>Help customers without the portal</source>
        <translation>Hjelpe kunder uten portalen</translation>
    </message>
    <message>
        <source>Here money is real, and no test payments are made. What is shown comes from the shop's own payments.</source>
        <translation>Her er pengene ekte, og det gjøres ingen testbetalinger. Det som vises, kommer fra butikkens egne betalinger.</translation>
    </message>
    <message>
        <source>In practice the customer is played, too: this shows how it goes. The review wants it from the test environment.</source>
        <translation>I øvelsen spilles også kunden: det viser hvordan det går. Gjennomgangen vil ha det fra testmiljøet.</translation>
    </message>
    <message>
        <source>It could not be saved: {reason}</source>
        <translation>Det kunne ikke lagres: {reason}</translation>
    </message>
    <message>
        <source>Keys are kept in the system's key store only, never in a file, a log or the program.</source>
        <translation>Nøkler oppbevares bare i systemets nøkkellager, aldri i en fil, en logg eller programmet.</translation>
    </message>
    <message>
        <source>Keys stay secret</source>
        <translation>Nøkler forblir hemmelige</translation>
    </message>
    <message>
        <source>Keys were found in {count} files of the data folder. Delete those files, and have new keys made.</source>
        <translation>Nøkler ble funnet i {count} filer i datamappen. Slett de filene, og få laget nye nøkler.</translation>
    </message>
    <message>
        <source>Kvitt never cancels a request by itself. It waits until the customer answers, or the time is over.</source>
        <translation>Kvitt avbryter aldri en forespørsel av seg selv. Den venter til kunden svarer, eller tiden er ute.</translation>
    </message>
    <message>
        <source>Leave the request {reference} alone: it ends after ten minutes. Run this again then.</source>
        <translation>La forespørselen {reference} være: den utløper etter ti minutter. Kjør dette igjen da.</translation>
    </message>
    <message>
        <source>Looking for keys in files</source>
        <translation>Leter etter nøkler i filer</translation>
    </message>
    <message>
        <source>Mistakes on purpose, which move nothing</source>
        <translation>Feil med vilje, som ikke flytter noe</translation>
    </message>
    <message>
        <source>Name the program in every call</source>
        <translation>Nevne programmet i hvert kall</translation>
    </message>
    <message>
        <source>Names and colours of the brand</source>
        <translation>Merkets navn og farger</translation>
    </message>
    <message>
        <source>No webhook came in. Payments are read all the same. See whether the address leads to this machine.</source>
        <translation>Ingen webhook kom inn. Betalinger leses likevel. Se etter om adressen fører til denne maskinen.</translation>
    </message>
    <message>
        <source>Not paid. No money was taken.</source>
        <translation>Ikke betalt. Ingen penger ble trukket.</translation>
    </message>
    <message>
        <source>Not shown yet</source>
        <translation>Ikke vist ennå</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ikke ennå</translation>
    </message>
    <message>
        <source>Number of a test user</source>
        <translation>Nummeret til en testbruker</translation>
    </message>
    <message>
        <source>Numbers with any country code are taken; the country of the sales unit is only the usual one.</source>
        <translation>Numre med alle landkoder tas imot; landet til salgsenheten er bare det vanlige.</translation>
    </message>
    <message>
        <source>One key cancels a request that the customer has not approved. If the customer was faster, the till says so.</source>
        <translation>Én tast avbryter en forespørsel som kunden ikke har godkjent. Var kunden raskere, sier kassen det.</translation>
    </message>
    <message>
        <source>Order lines in the customer's app</source>
        <translation>Ordrelinjer i kundens app</translation>
    </message>
    <message>
        <source>Pack (*.zip)</source>
        <translation>Pakke (*.zip)</translation>
    </message>
    <message>
        <source>Payments are always read. A signed webhook only makes that quicker, and nothing in it is believed.</source>
        <translation>Betalinger leses alltid. En signert webhook gjør det bare raskere, og ingenting i den blir trodd.</translation>
    </message>
    <message>
        <source>Pitfalls</source>
        <translation>Fallgruver</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kvalitet</translation>
    </message>
    <message>
        <source>Read a payment</source>
        <translation>Lese en betaling</translation>
    </message>
    <message>
        <source>Read every second while a code is shown</source>
        <translation>Lese hvert sekund mens en kode vises</translation>
    </message>
    <message>
        <source>Read the event log</source>
        <translation>Lese hendelsesloggen</translation>
    </message>
    <message>
        <source>Refund all and in part</source>
        <translation>Refundere alt og en del</translation>
    </message>
    <message>
        <source>Refund with the sales unit that sold</source>
        <translation>Refundere med salgsenheten som solgte</translation>
    </message>
    <message>
        <source>Release what is not used</source>
        <translation>Frigi det som ikke brukes</translation>
    </message>
    <message>
        <source>Requests reach the phone without a landing page. Whether the sales unit may do that is read beforehand.</source>
        <translation>Forespørsler når telefonen uten en mellomside. Om salgsenheten har lov til det, leses på forhånd.</translation>
    </message>
    <message>
        <source>Run these</source>
        <translation>Kjør disse</translation>
    </message>
    <message>
        <source>Save the pack</source>
        <translation>Lagre pakken</translation>
    </message>
    <message>
        <source>Save the pack…</source>
        <translation>Lagre pakken…</translation>
    </message>
    <message>
        <source>Say that the customer is present</source>
        <translation>Si at kunden er til stede</translation>
    </message>
    <message>
        <source>Shop, day and running number, such as K-261122-0042: unique, and easy to read aloud.</source>
        <translation>Butikk, dag og løpenummer, som K-261122-0042: entydig, og lett å lese høyt.</translation>
    </message>
    <message>
        <source>Show the list…</source>
        <translation>Vis listen…</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Vist</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Vist av</translation>
    </message>
    <message>
        <source>Status, capture, cancel and refund stand on the page of the order, with the reason where one is not possible.</source>
        <translation>Status, trekk, avbryt og refusjon står på siden til ordren, med grunnen der noe ikke går.</translation>
    </message>
    <message>
        <source>Terms accepted before paying</source>
        <translation>Vilkår godtatt før betaling</translation>
    </message>
    <message>
        <source>Test payments are made with the number of a test user, who approves and declines in the test app.</source>
        <translation>Testbetalinger gjøres med nummeret til en testbruker, som godkjenner og avviser i testappen.</translation>
    </message>
    <message>
        <source>Test payments are never made with real money. Nothing was sent.</source>
        <translation>Testbetalinger gjøres aldri med ekte penger. Ingenting ble sendt.</translation>
    </message>
    <message>
        <source>The app goes by the name that it has in the country of the sales unit on that day.</source>
        <translation>Appen heter det den heter i landet til salgsenheten den dagen.</translation>
    </message>
    <message>
        <source>The customer's own code, whole</source>
        <translation>Kundens egen kode, hel</translation>
    </message>
    <message>
        <source>The deadline of what is reserved is watched, and Kvitt warns well before it.</source>
        <translation>Fristen for det som er reservert, overvåkes, og Kvitt varsler i god tid.</translation>
    </message>
    <message>
        <source>The log is read after each change and stands in the story of the order.</source>
        <translation>Loggen leses etter hver endring og står i historien til ordren.</translation>
    </message>
    <message>
        <source>The official code</source>
        <translation>Den offisielle koden</translation>
    </message>
    <message>
        <source>The official picture of a code</source>
        <translation>Det offisielle bildet av en kode</translation>
    </message>
    <message>
        <source>The page that a link leads back to decides nothing. The till finds the approval by itself.</source>
        <translation>Siden som en lenke fører tilbake til, avgjør ingenting. Kassen finner godkjenningen selv.</translation>
    </message>
    <message>
        <source>The picture of the service is shown unaltered. Kvitt draws a code itself only in practice.</source>
        <translation>Tjenestens bilde vises uendret. Kvitt tegner en kode selv bare i øvelsen.</translation>
    </message>
    <message>
        <source>The request of a code on the screen is read every second, any other every two.</source>
        <translation>Forespørselen til en kode på skjermen leses hvert sekund, andre hvert andre.</translation>
    </message>
    <message>
        <source>The result on the customer's screen</source>
        <translation>Resultatet på kundens skjerm</translation>
    </message>
    <message>
        <source>The saved pack has references, times and pictures, and nothing of any customer.</source>
        <translation>Den lagrede pakken har referanser, tider og bilder, og ingenting om noen kunde.</translation>
    </message>
    <message>
        <source>The terms of sale in the settings go with every request, and the app shows them before the customer pays.</source>
        <translation>Salgsvilkårene i innstillingene følger hver forespørsel, og appen viser dem før kunden betaler.</translation>
    </message>
    <message>
        <source>The test payment went another way than it should ({text}). No real money moved. Run it again.</source>
        <translation>Testbetalingen gikk annerledes enn den skulle ({text}). Ingen ekte penger ble flyttet. Kjør den igjen.</translation>
    </message>
    <message>
        <source>The test payments are being made already.</source>
        <translation>Testbetalingene er allerede i gang.</translation>
    </message>
    <message>
        <source>The window for the customer says thank you, or that nothing was paid.</source>
        <translation>Vinduet for kunden sier takk, eller at ingenting ble betalt.</translation>
    </message>
    <message>
        <source>There is no captured test payment yet. Run this again.</source>
        <translation>Det er ingen trukket testbetaling ennå. Kjør dette igjen.</translation>
    </message>
    <message>
        <source>Wait until a request has ended</source>
        <translation>Vente til en forespørsel er over</translation>
    </message>
    <message>
        <source>Webhooks and reading</source>
        <translation>Webhooks og lesing</translation>
    </message>
    <message>
        <source>What Vipps MobilePay asks of a shop before it goes live, and what your test payments show of it.</source>
        <translation>Hva Vipps MobilePay krever av en butikk før den går i drift, og hva testbetalingene dine viser av det.</translation>
    </message>
    <message>
        <source>What became of a payment is only ever learnt by reading it.</source>
        <translation>Hva det ble av en betaling, vet man bare ved å lese den.</translation>
    </message>
    <message>
        <source>What is left after a part was captured is released in one step, or together with the last parcel.</source>
        <translation>Det som er igjen etter at en del er trukket, frigis i ett steg, eller sammen med den siste pakken.</translation>
    </message>
    <message>
        <source>What reviewers look for</source>
        <translation>Hva gjennomgangen ser etter</translation>
    </message>
    <message>
        <source>What the scanner reads is passed on whole.</source>
        <translation>Det skanneren leser, sendes videre helt.</translation>
    </message>
    <message>
        <source>Where the settings say so, what is approved at the counter is captured at once. The payment is read again and must agree with the till.</source>
        <translation>Der innstillingene sier det, blir det som godkjennes ved disken, trukket straks. Betalingen leses igjen og må stemme med kassen.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>a code was shown</source>
        <translation>en kode ble vist</translation>
    </message>
    <message>
        <source>a key that was used before was refused</source>
        <translation>en nøkkel som var brukt før, ble nektet</translation>
    </message>
    <message>
        <source>a link was opened and paid</source>
        <translation>en lenke ble åpnet og betalt</translation>
    </message>
    <message>
        <source>a number of another country was asked</source>
        <translation>et nummer fra et annet land ble spurt</translation>
    </message>
    <message>
        <source>a part was captured</source>
        <translation>en del ble trukket</translation>
    </message>
    <message>
        <source>a part was refunded</source>
        <translation>en del ble refundert</translation>
    </message>
    <message>
        <source>a reference of shop, day and number</source>
        <translation>en referanse av butikk, dag og nummer</translation>
    </message>
    <message>
        <source>a refusal was told and logged</source>
        <translation>en avvisning ble sagt og logget</translation>
    </message>
    <message>
        <source>a request ended without an answer, and was not cancelled</source>
        <translation>en forespørsel utløp uten svar, og ble ikke avbrutt</translation>
    </message>
    <message>
        <source>a request was cancelled</source>
        <translation>en forespørsel ble avbrutt</translation>
    </message>
    <message>
        <source>a request was sent</source>
        <translation>en forespørsel ble sendt</translation>
    </message>
    <message>
        <source>a shown code was read every second</source>
        <translation>en vist kode ble lest hvert sekund</translation>
    </message>
    <message>
        <source>a signed webhook came in</source>
        <translation>en signert webhook kom inn</translation>
    </message>
    <message>
        <source>a sticker was scanned</source>
        <translation>et klistremerke ble skannet</translation>
    </message>
    <message>
        <source>a typed number was asked</source>
        <translation>et tastet nummer ble spurt</translation>
    </message>
    <message>
        <source>all was captured in one step</source>
        <translation>alt ble trukket i ett steg</translation>
    </message>
    <message>
        <source>all was refunded in one step</source>
        <translation>alt ble refundert i ett steg</translation>
    </message>
    <message>
        <source>captured before the deadline</source>
        <translation>trukket før fristen</translation>
    </message>
    <message>
        <source>event CANCELLED</source>
        <translation>hendelse CANCELLED</translation>
    </message>
    <message>
        <source>event CAPTURED</source>
        <translation>hendelse CAPTURED</translation>
    </message>
    <message>
        <source>event REFUNDED</source>
        <translation>hendelse REFUNDED</translation>
    </message>
    <message>
        <source>every call of the run had the headers</source>
        <translation>hvert kall i kjøringen hadde hodene</translation>
    </message>
    <message>
        <source>its event log was read</source>
        <translation>hendelsesloggen ble lest</translation>
    </message>
    <message>
        <source>no key was found in any file</source>
        <translation>ingen nøkkel ble funnet i noen fil</translation>
    </message>
    <message>
        <source>order lines were sent</source>
        <translation>ordrelinjer ble sendt</translation>
    </message>
    <message>
        <source>picture: the customer's screen after paying</source>
        <translation>bilde: kundens skjerm etter betaling</translation>
    </message>
    <message>
        <source>picture: the customer's screen when nothing was paid</source>
        <translation>bilde: kundens skjerm når ingenting ble betalt</translation>
    </message>
    <message>
        <source>picture: the customer's screen with a code</source>
        <translation>bilde: kundens skjerm med en kode</translation>
    </message>
    <message>
        <source>refunded with the sales unit that sold</source>
        <translation>refundert med salgsenheten som solgte</translation>
    </message>
    <message>
        <source>state ABORTED</source>
        <translation>tilstand ABORTED</translation>
    </message>
    <message>
        <source>state AUTHORIZED</source>
        <translation>tilstand AUTHORIZED</translation>
    </message>
    <message>
        <source>state CREATED</source>
        <translation>tilstand CREATED</translation>
    </message>
    <message>
        <source>state EXPIRED</source>
        <translation>tilstand EXPIRED</translation>
    </message>
    <message>
        <source>state TERMINATED</source>
        <translation>tilstand TERMINATED</translation>
    </message>
    <message>
        <source>the customer's own code was scanned</source>
        <translation>kundens egen kode ble skannet</translation>
    </message>
    <message>
        <source>the official picture was shown</source>
        <translation>det offisielle bildet ble vist</translation>
    </message>
    <message>
        <source>the payment agrees with the till</source>
        <translation>betalingen stemmer med kassen</translation>
    </message>
    <message>
        <source>the payment was read</source>
        <translation>betalingen ble lest</translation>
    </message>
    <message>
        <source>the rest was released after a part was captured</source>
        <translation>resten ble frigitt etter at en del var trukket</translation>
    </message>
    <message>
        <source>the same call again moved nothing</source>
        <translation>det samme kallet igjen flyttet ingenting</translation>
    </message>
    <message>
        <source>the terms of sale were sent</source>
        <translation>salgsvilkårene ble sendt</translation>
    </message>
    <message>
        <source>too many calls were met</source>
        <translation>for mange kall ble møtt</translation>
    </message>
    <message>
        <source>{met} of {all} demands are shown.</source>
        <translation>{met} av {all} krav er vist.</translation>
    </message>
    <message>
        <source>The data file was made by a newer Kvitt ({version}). Nothing was changed. Install that version to open it.</source>
        <translation>Datafilen er laget av en nyere Kvitt ({version}). Ingenting ble endret. Installer den versjonen for å åpne den.</translation>
    </message>
    <message>
        <source>A backup was put back, and the payments made since are still to be found. Nothing was erased.</source>
        <translation>En sikkerhetskopi ble lagt tilbake, og betalingene siden da skal fortsatt finnes. Ingenting ble slettet.</translation>
    </message>
    <message>
        <source>A customer may ask what you keep of them, and have it erased. The phone number finds them.</source>
        <translation>En kunde kan spørre hva du har lagret om dem, og få det slettet. Telefonnummeret finner dem.</translation>
    </message>
    <message>
        <source>A step of order {text} is not known yet. Nothing was erased. Ask again first.</source>
        <translation>Et steg i ordre {text} er ikke avklart ennå. Ingenting ble slettet. Spør på nytt først.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>After so many days an order that is over loses name, number and address. Its sums stay. 0 keeps them.</source>
        <translation>Etter så mange dager mister en avsluttet ordre navn, nummer og adresse. Summene blir. 0 beholder dem.</translation>
    </message>
    <message>
        <source>All of it stays on this machine. Kvitt sends an order to Vipps MobilePay when you send it, and tells nobody else.</source>
        <translation>Alt blir på denne maskinen. Kvitt sender en ordre til Vipps MobilePay når du sender den, og forteller det ikke til noen andre.</translation>
    </message>
    <message>
        <source>Amounts, goods, days and references</source>
        <translation>Beløp, varer, dager og referanser</translation>
    </message>
    <message>
        <source>An order that has been over for {days} days loses its customer by itself.</source>
        <translation>En ordre som har vært avsluttet i {days} dager, mister kunden av seg selv.</translation>
    </message>
    <message>
        <source>As of {day}.</source>
        <translation>Per {day}.</translation>
    </message>
    <message>
        <source>As the phone number.</source>
        <translation>Som telefonnummeret.</translation>
    </message>
    <message>
        <source>Backups that are written anew without this customer: {count}.</source>
        <translation>Sikkerhetskopier som skrives på nytt uten denne kunden: {count}.</translation>
    </message>
    <message>
        <source>Captured {captured}, refunded {refunded}.</source>
        <translation>Trukket {captured}, refundert {refunded}.</translation>
    </message>
    <message>
        <source>Customers are kept until you erase them.</source>
        <translation>Kunder beholdes til du sletter dem.</translation>
    </message>
    <message>
        <source>Daily ones about two weeks, those from before an upgrade for good. Erasing a customer writes them anew or deletes them.</source>
        <translation>Daglige i omtrent to uker, de fra før en oppgradering for godt. Når en kunde slettes, skrives de på nytt eller slettes.</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Personvern</translation>
    </message>
    <message>
        <source>Days to keep customers</source>
        <translation>Dager kunder beholdes</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivelse</translation>
    </message>
    <message>
        <source>Drafts that go altogether: {count}.</source>
        <translation>Kladder som slettes helt: {count}.</translation>
    </message>
    <message>
        <source>Erase customers, and hand out what is kept of them</source>
        <translation>Slette kunder, og utlevere det som er lagret om dem</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Slett for godt</translation>
    </message>
    <message>
        <source>Erase this customer for good? It cannot be undone.</source>
        <translation>Slette denne kunden for godt? Det kan ikke angres.</translation>
    </message>
    <message>
        <source>Erase this customer…</source>
        <translation>Slett denne kunden…</translation>
    </message>
    <message>
        <source>Files searched afterwards: {count}. Nothing is left in them.</source>
        <translation>Filer gjennomsøkt etterpå: {count}. Ingenting er igjen i dem.</translation>
    </message>
    <message>
        <source>Files searched afterwards: {count}. The number or the name still stands in: {names}.</source>
        <translation>Filer gjennomsøkt etterpå: {count}. Nummeret eller navnet står fortsatt i: {names}.</translation>
    </message>
    <message>
        <source>Goods: {goods}</source>
        <translation>Varer: {goods}</translation>
    </message>
    <message>
        <source>Hand out or erase what is kept…</source>
        <translation>Utlever eller slett det som er lagret…</translation>
    </message>
    <message>
        <source>How long customers are kept</source>
        <translation>Hvor lenge kunder beholdes</translation>
    </message>
    <message>
        <source>In the data file.</source>
        <translation>I datafilen.</translation>
    </message>
    <message>
        <source>In the data file. A PIN is kept as a fingerprint only.</source>
        <translation>I datafilen. En PIN lagres bare som et fingeravtrykk.</translation>
    </message>
    <message>
        <source>In the data file. It holds the names of staff, and of customers only what was typed as a reason.</source>
        <translation>I datafilen. Den har navnene på ansatte, og om kunder bare det som ble skrevet som grunn.</translation>
    </message>
    <message>
        <source>In the folder backups beside the data file.</source>
        <translation>I mappen backups ved siden av datafilen.</translation>
    </message>
    <message>
        <source>In the key store of this computer, and nowhere else.</source>
        <translation>I nøkkellageret på denne datamaskinen, og ingen andre steder.</translation>
    </message>
    <message>
        <source>In the way, order {text}: {why}.</source>
        <translation>I veien, ordre {text}: {why}.</translation>
    </message>
    <message>
        <source>It never holds a name, a number or a key.</source>
        <translation>Den har aldri et navn, et nummer eller en nøkkel.</translation>
    </message>
    <message>
        <source>It stays. What names an erased customer is left out.</source>
        <translation>Den blir. Det som nevner en slettet kunde, tas ut.</translation>
    </message>
    <message>
        <source>Keys of the sales unit</source>
        <translation>Nøklene til salgsenheten</translation>
    </message>
    <message>
        <source>Money is reserved for order {text}. Nothing was erased. Capture or release it first.</source>
        <translation>Penger er reservert for ordre {text}. Ingenting ble slettet. Trekk eller frigi dem først.</translation>
    </message>
    <message>
        <source>Name and address, if the customer shared them</source>
        <translation>Navn og adresse, hvis kunden har delt dem</translation>
    </message>
    <message>
        <source>Names and PINs of staff</source>
        <translation>Navn og PIN for ansatte</translation>
    </message>
    <message>
        <source>Names: {names}</source>
        <translation>Navn: {names}</translation>
    </message>
    <message>
        <source>Note of the staff: {text}</source>
        <translation>Notat fra ansatte: {text}</translation>
    </message>
    <message>
        <source>Notes, tags and half-typed orders</source>
        <translation>Notater, merkelapper og halvskrevne ordrer</translation>
    </message>
    <message>
        <source>Nothing is kept of a customer with this number.</source>
        <translation>Ingenting er lagret om en kunde med dette nummeret.</translation>
    </message>
    <message>
        <source>Numbers show only their last digits, on the screen, on papers and in a terminal. To see a whole one is a step of its own, which the action log tells of; it closes by itself.</source>
        <translation>Numre viser bare de siste sifrene, på skjermen, på papir og i en terminal. Å se et helt nummer er et eget steg som handlingsloggen forteller om; det lukker seg selv.</translation>
    </message>
    <message>
        <source>Older files that cannot be written anew and are deleted: {names}.</source>
        <translation>Eldre filer som ikke kan skrives på nytt, og som slettes: {names}.</translation>
    </message>
    <message>
        <source>One customer</source>
        <translation>Én kunde</translation>
    </message>
    <message>
        <source>Order {reference} of {day}: {amount}</source>
        <translation>Ordre {reference} fra {day}: {amount}</translation>
    </message>
    <message>
        <source>Order {text} still waits for this customer. Nothing was erased. End the request first.</source>
        <translation>Ordre {text} venter fortsatt på denne kunden. Ingenting ble slettet. Avslutt forespørselen først.</translation>
    </message>
    <message>
        <source>Orders of other customers in which the name or the number is cut out: {count}.</source>
        <translation>Andre kunders ordrer der navnet eller nummeret tas ut: {count}.</translation>
    </message>
    <message>
        <source>Orders that lose name, number, address, notes and tracking numbers: {count}. Amounts, goods, days and references stay, because the books need them.</source>
        <translation>Ordrer som mister navn, nummer, adresse, notater og sporingsnumre: {count}. Beløp, varer, dager og referanser blir, fordi regnskapet trenger dem.</translation>
    </message>
    <message>
        <source>Phone number and name of a customer</source>
        <translation>Telefonnummer og navn på en kunde</translation>
    </message>
    <message>
        <source>Phone number of the customer</source>
        <translation>Kundens telefonnummer</translation>
    </message>
    <message>
        <source>Save all of it…</source>
        <translation>Lagre alt…</translation>
    </message>
    <message>
        <source>Save what is kept of this customer</source>
        <translation>Lagre det som er lagret om denne kunden</translation>
    </message>
    <message>
        <source>Saved searches and half-typed forms that go: {count}.</source>
        <translation>Lagrede søk og halvskrevne skjemaer som slettes: {count}.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Lagret: {file}</translation>
    </message>
    <message>
        <source>Show and erase what is kept…</source>
        <translation>Vis og slett det som er lagret…</translation>
    </message>
    <message>
        <source>Show what is kept</source>
        <translation>Vis det som er lagret</translation>
    </message>
    <message>
        <source>The action log stays whole. It says that a customer was erased, and not whom.</source>
        <translation>Handlingsloggen forblir hel. Den sier at en kunde ble slettet, og ikke hvem.</translation>
    </message>
    <message>
        <source>The customer is being erased, and the backups are written anew …</source>
        <translation>Kunden slettes, og sikkerhetskopiene skrives på nytt …</translation>
    </message>
    <message>
        <source>The customer is erased.</source>
        <translation>Kunden er slettet.</translation>
    </message>
    <message>
        <source>The file kvitt.log beside the data file, three times a megabyte at most.</source>
        <translation>Filen kvitt.log ved siden av datafilen, høyst tre ganger én megabyte.</translation>
    </message>
    <message>
        <source>The number in it goes with the customer. The amount stays, with a fingerprint of what was sent.</source>
        <translation>Nummeret i det slettes med kunden. Beløpet blir, med et fingeravtrykk av det som ble sendt.</translation>
    </message>
    <message>
        <source>The program's own log</source>
        <translation>Programmets egen logg</translation>
    </message>
    <message>
        <source>The whole number was shown to {who} on {day}, for order {reference}.</source>
        <translation>Hele nummeret ble vist til {who} den {day}, for ordre {reference}.</translation>
    </message>
    <message>
        <source>They stay. The books need them, and without a name they tell of nobody.</source>
        <translation>De blir. Regnskapet trenger dem, og uten navn forteller de ikke om noen.</translation>
    </message>
    <message>
        <source>To the settings</source>
        <translation>Til innstillingene</translation>
    </message>
    <message>
        <source>Tracking numbers</source>
        <translation>Sporingsnumre</translation>
    </message>
    <message>
        <source>Until the person is removed. The name stays in the action log.</source>
        <translation>Til personen fjernes. Navnet blir i handlingsloggen.</translation>
    </message>
    <message>
        <source>Until you delete them. Notes go with the customer.</source>
        <translation>Til du sletter dem. Notater slettes med kunden.</translation>
    </message>
    <message>
        <source>Until you erase the customer, or as many days as the settings say.</source>
        <translation>Til du sletter kunden, eller så mange dager som innstillingene sier.</translation>
    </message>
    <message>
        <source>Until you replace them.</source>
        <translation>Til du bytter dem.</translation>
    </message>
    <message>
        <source>Vipps MobilePay, printed papers and files that you saved elsewhere are not touched.</source>
        <translation>Vipps MobilePay, utskrevne papirer og filer som du har lagret andre steder, røres ikke.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Det som er lagret</translation>
    </message>
    <message>
        <source>What is kept about {phone}</source>
        <translation>Det som er lagret om {phone}</translation>
    </message>
    <message>
        <source>What is kept of customers, where and how long; erase or hand out.</source>
        <translation>Hva som lagres om kunder, hvor og hvor lenge; slett eller utlever.</translation>
    </message>
    <message>
        <source>What is kept, where, and how long</source>
        <translation>Hva som lagres, hvor, og hvor lenge</translation>
    </message>
    <message>
        <source>What was sent to Vipps MobilePay</source>
        <translation>Det som ble sendt til Vipps MobilePay</translation>
    </message>
    <message>
        <source>What {shop} keeps about {phone}</source>
        <translation>Det {shop} har lagret om {phone}</translation>
    </message>
    <message>
        <source>Who did what, when: the action log</source>
        <translation>Hvem som gjorde hva, når: handlingsloggen</translation>
    </message>
    <message>
        <source>With each step of an order, in the data file.</source>
        <translation>Ved hvert steg i en ordre, i datafilen.</translation>
    </message>
    <message>
        <source>With the order, in the data file on this machine.</source>
        <translation>Ved ordren, i datafilen på denne maskinen.</translation>
    </message>
    <message>
        <source>With the payment, in the data file.</source>
        <translation>Ved betalingen, i datafilen.</translation>
    </message>
    <message>
        <source>a request waits for the customer</source>
        <translation>en forespørsel venter på kunden</translation>
    </message>
    <message>
        <source>a step is not known yet</source>
        <translation>et steg er ikke avklart ennå</translation>
    </message>
    <message>
        <source>money is reserved</source>
        <translation>penger er reservert</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>ansatte</translation>
    </message>
    <message>
        <source>“{text}” is no number of days: 0, or {least} to {most}.</source>
        <translation>«{text}» er ikke et antall dager: 0, eller {least} til {most}.</translation>
    </message>
    <message>
        <source>Other orders under the same name stay as they are: {count}. It may be somebody else.</source>
        <translation>Andre ordrer under samme navn blir som de er: {count}. Det kan være noen andre.</translation>
    </message>
    <message>
        <source>? not told</source>
        <translation>? ikke oppgitt</translation>
    </message>
    <message>
        <source>Add a sales unit</source>
        <translation>Legg til en salgsenhet</translation>
    </message>
    <message>
        <source>Add a sales unit…</source>
        <translation>Legg til en salgsenhet…</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blå</translation>
    </message>
    <message>
        <source>Choose the sales unit</source>
        <translation>Velg salgsenhet</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farge</translation>
    </message>
    <message>
        <source>Customers pay.</source>
        <translation>Kunder betaler.</translation>
    </message>
    <message>
        <source>Each has orders, settings and sales units of its own. Kvitt closes and opens again in the other one.</source>
        <translation>Hver har sine egne ordrer, innstillinger og salgsenheter. Kvitt lukkes og åpnes igjen i den andre.</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grønn</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grå</translation>
    </message>
    <message>
        <source>Have the keys put right (settings, “Sales units”), then send again.</source>
        <translation>Få nøklene rettet (innstillinger, «Salgsenheter»), og send på nytt.</translation>
    </message>
    <message>
        <source>Keys from the portal</source>
        <translation>Nøkler fra portalen</translation>
    </message>
    <message>
        <source>Next you choose test or real money, and paste the keys that the portal shows. Until then you practise.</source>
        <translation>Deretter velger du test eller ekte penger, og limer inn nøklene som portalen viser. Til da øver du.</translation>
    </message>
    <message>
        <source>No keys, no network, no real money.</source>
        <translation>Ingen nøkler, ikke noe nett, ingen ekte penger.</translation>
    </message>
    <message>
        <source>Not all of it was understood: something in it is none of these values.</source>
        <translation>Ikke alt ble forstått: noe av det er ingen av disse verdiene.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Åpne {name}</translation>
    </message>
    <message>
        <source>Other sales unit</source>
        <translation>Annen salgsenhet</translation>
    </message>
    <message>
        <source>Paste here, all at once or one by one, as they come.</source>
        <translation>Lim inn her, alt på en gang eller én og én, som det faller seg.</translation>
    </message>
    <message>
        <source>Practice, test and real money</source>
        <translation>Øving, test og ekte penger</translation>
    </message>
    <message>
        <source>Real money</source>
        <translation>Ekte penger</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rød</translation>
    </message>
    <message>
        <source>Remove {name}? Its keys are forgotten.</source>
        <translation>Fjerne {name}? Nøklene blir glemt.</translation>
    </message>
    <message>
        <source>Sales unit</source>
        <translation>Salgsenhet</translation>
    </message>
    <message>
        <source>Sales units</source>
        <translation>Salgsenheter</translation>
    </message>
    <message>
        <source>Sales units and keys</source>
        <translation>Salgsenheter og nøkler</translation>
    </message>
    <message>
        <source>Sell with it</source>
        <translation>Selg med den</translation>
    </message>
    <message>
        <source>Sell with {name}</source>
        <translation>Selg med {name}</translation>
    </message>
    <message>
        <source>Test environment</source>
        <translation>Testmiljø</translation>
    </message>
    <message>
        <source>Test these keys</source>
        <translation>Test disse nøklene</translation>
    </message>
    <message>
        <source>That of Vipps MobilePay. No real money.</source>
        <translation>Det til Vipps MobilePay. Ingen ekte penger.</translation>
    </message>
    <message>
        <source>The keys are right, and the number of the sales unit (MSN) is not theirs. They are those of {reached}.</source>
        <translation>Nøklene er riktige, men nummeret på salgsenheten (MSN) er ikke deres. De hører til {reached}.</translation>
    </message>
    <message>
        <source>The keys are right. The test environment cannot tell what the sales unit may do.</source>
        <translation>Nøklene er riktige. Testmiljøet kan ikke si hva salgsenheten kan gjøre.</translation>
    </message>
    <message>
        <source>The keys are right. This sales unit may:</source>
        <translation>Nøklene er riktige. Denne salgsenheten kan:</translation>
    </message>
    <message>
        <source>The keys are right. Vipps MobilePay does not tell what the sales unit may do.</source>
        <translation>Nøklene er riktige. Vipps MobilePay oppgir ikke hva salgsenheten kan gjøre.</translation>
    </message>
    <message>
        <source>There are no keys for Vipps MobilePay yet. Nothing was sent and no money moved. Add them in the settings, under “Sales units”, or with “kvitt unit add”.</source>
        <translation>Det finnes ingen nøkler for Vipps MobilePay ennå. Ingenting ble sendt, og ingen penger ble flyttet. Legg dem til i innstillingene, under «Salgsenheter», eller med «kvitt unit add».</translation>
    </message>
    <message>
        <source>There is no safe key store here, so the keys are kept for this run only. Paste them again the next time.</source>
        <translation>Det finnes ikke noe trygt nøkkellager her, så nøklene gjelder bare til programmet lukkes. Lim dem inn igjen neste gang.</translation>
    </message>
    <message>
        <source>There is none yet. Add the first one with the keys that the portal shows.</source>
        <translation>Det finnes ingen ennå. Legg til den første med nøklene som portalen viser.</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Fiolett</translation>
    </message>
    <message>
        <source>Vipps MobilePay does not accept the keys. No money moved. Test them in the settings, under “Sales units”: that says which one is wrong.</source>
        <translation>Vipps MobilePay godtar ikke nøklene. Ingen penger ble flyttet. Test dem i innstillingene, under «Salgsenheter»: der står det hvilken som er feil.</translation>
    </message>
    <message>
        <source>You are here.</source>
        <translation>Du er her.</translation>
    </message>
    <message>
        <source>You find them in the portal, under “For developers”. They go into the key store of this machine and are never shown again.</source>
        <translation>Du finner dem i portalen, under «For utviklere». De legges i nøkkellageret på denne maskinen og vises aldri igjen.</translation>
    </message>
    <message>
        <source>as it is kept</source>
        <translation>som lagret</translation>
    </message>
    <message>
        <source>capture a part, as for a first parcel</source>
        <translation>trekke en del, som for en første pakke</translation>
    </message>
    <message>
        <source>capture for 180 days, and not for 14</source>
        <translation>trekke i 180 dager, og ikke bare 14</translation>
    </message>
    <message>
        <source>give a request more than ten minutes</source>
        <translation>gi en forespørsel mer enn ti minutter</translation>
    </message>
    <message>
        <source>keys for this run only</source>
        <translation>nøkler bare til programmet lukkes</translation>
    </message>
    <message>
        <source>keys from the environment</source>
        <translation>nøkler fra miljøvariabler</translation>
    </message>
    <message>
        <source>keys in the key store</source>
        <translation>nøkler i nøkkellageret</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>ingen nøkler</translation>
    </message>
    <message>
        <source>no keys needed</source>
        <translation>trenger ingen nøkler</translation>
    </message>
    <message>
        <source>only to change keys without a pause</source>
        <translation>bare for å bytte nøkler uten opphold</translation>
    </message>
    <message>
        <source>reserve first, and capture later</source>
        <translation>reservere først, og trekke senere</translation>
    </message>
    <message>
        <source>sells here now</source>
        <translation>selger her nå</translation>
    </message>
    <message>
        <source>send a request straight to a phone</source>
        <translation>sende en forespørsel rett til en telefon</translation>
    </message>
    <message>
        <source>take payments</source>
        <translation>ta imot betalinger</translation>
    </message>
    <message>
        <source>till {name}</source>
        <translation>kasse {name}</translation>
    </message>
    <message>
        <source>{name} is set up.</source>
        <translation>{name} er satt opp.</translation>
    </message>
    <message>
        <source>● server reached</source>
        <translation>● serveren nås</translation>
    </message>
    <message>
        <source>✓ here</source>
        <translation>✓ er her</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ ja</translation>
    </message>
    <message>
        <source>✗ no</source>
        <translation>✗ nei</translation>
    </message>
    <message>
        <source>Kvitt is closed.</source>
        <translation>Kvitt er lukket.</translation>
    </message>
    <message>
        <source>Nothing is lost: Kvitt goes on with it when it is opened again.</source>
        <translation>Ingenting er tapt: Kvitt fortsetter med det når det åpnes igjen.</translation>
    </message>
    <message>
        <source>The test environment has no settlements. Practise with them, or read the real ones.</source>
        <translation>Testmiljøet har ingen oppgjør. Øv på dem, eller les de ekte.</translation>
    </message>
    <message>
        <source>CSV for a Nordic Excel</source>
        <translation>CSV for norsk Excel</translation>
    </message>
    <message>
        <source>CSV with commas</source>
        <translation>CSV med komma</translation>
    </message>
    <message>
        <source>Export the listed orders</source>
        <translation>Eksporter ordrene i listen</translation>
    </message>
    <message>
        <source>Stop at {number}</source>
        <translation>Stopp ved {number}</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>Eksporten ble stoppet. Ingen fil ble skrevet.</translation>
    </message>
    <message>
        <source>Workbook for Excel</source>
        <translation>Arbeidsbok for Excel</translation>
    </message>
    <message>
        <source>A date that cannot be right</source>
        <translation>En dato som ikke kan stemme</translation>
    </message>
    <message>
        <source>A fee is missing</source>
        <translation>Et gebyr mangler</translation>
    </message>
    <message>
        <source>A fee was charged for a capture that is not listed. Ask Vipps MobilePay to give it back.</source>
        <translation>Det ble trukket et gebyr for et trekk som ikke er oppført. Be Vipps MobilePay gi det tilbake.</translation>
    </message>
    <message>
        <source>A fee without its capture</source>
        <translation>Et gebyr uten trekket sitt</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gjelder</translation>
    </message>
    <message>
        <source>All agrees: nothing is missing, and nothing is left over.</source>
        <translation>Alt stemmer: ingenting mangler, og ingenting er til overs.</translation>
    </message>
    <message>
        <source>An entry contradicts itself</source>
        <translation>En post motsier seg selv</translation>
    </message>
    <message>
        <source>An entry of a new kind</source>
        <translation>En post av et nytt slag</translation>
    </message>
    <message>
        <source>Compare the order with the portal, and ask Vipps MobilePay which amount is right.</source>
        <translation>Sammenlign ordren med portalen, og spør Vipps MobilePay hvilket beløp som er riktig.</translation>
    </message>
    <message>
        <source>Entries are listed a second time</source>
        <translation>Poster står oppført to ganger</translation>
    </message>
    <message>
        <source>Entries are missing</source>
        <translation>Det mangler poster</translation>
    </message>
    <message>
        <source>Fees in 30 days</source>
        <translation>Gebyrer på 30 dager</translation>
    </message>
    <message>
        <source>Fees taken are not those owed</source>
        <translation>Gebyrene som ble tatt, er ikke de som skyldes</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Funn</translation>
    </message>
    <message>
        <source>Held at Vipps MobilePay</source>
        <translation>Hos Vipps MobilePay</translation>
    </message>
    <message>
        <source>If the customer paid once, one of the two will be taken back. Ask Vipps MobilePay.</source>
        <translation>Hvis kunden betalte én gang, blir den ene tatt tilbake. Spør Vipps MobilePay.</translation>
    </message>
    <message>
        <source>It is counted by its amount. A newer Kvitt may know what it is.</source>
        <translation>Den telles med beløpet sitt. En nyere Kvitt vet kanskje hva den er.</translation>
    </message>
    <message>
        <source>Its amount is not what the balance changed by. Ask Vipps MobilePay which is right.</source>
        <translation>Beløpet er ikke det saldoen endret seg med. Spør Vipps MobilePay hva som er riktig.</translation>
    </message>
    <message>
        <source>Ledger date</source>
        <translation>Oppgjørsdato</translation>
    </message>
    <message>
        <source>Listed with another amount</source>
        <translation>Oppført med et annet beløp</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Penger</translation>
    </message>
    <message>
        <source>Money was moved elsewhere, as in the portal. Ask where the order stands.</source>
        <translation>Penger ble flyttet et annet sted, for eksempel i portalen. Spør hvor ordren står.</translation>
    </message>
    <message>
        <source>More was paid out than was there</source>
        <translation>Det ble utbetalt mer enn det var</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Bevegelser</translation>
    </message>
    <message>
        <source>Not listed after two days</source>
        <translation>Ikke oppført etter to dager</translation>
    </message>
    <message>
        <source>Nothing was captured yet.</source>
        <translation>Ingenting er trukket ennå.</translation>
    </message>
    <message>
        <source>Nothing was paid out yet.</source>
        <translation>Ingenting er utbetalt ennå.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>På vei</translation>
    </message>
    <message>
        <source>One payment is listed twice</source>
        <translation>Én betaling står to ganger</translation>
    </message>
    <message>
        <source>Other captures have one. It may come with a later invoice; ask if it does not.</source>
        <translation>Andre trekk har ett. Det kan komme med en senere faktura; spør hvis det ikke gjør det.</translation>
    </message>
    <message>
        <source>Paid out in 30 days</source>
        <translation>Utbetalt på 30 dager</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Utbetaling</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Utbetalinger</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Les nå</translation>
    </message>
    <message>
        <source>Read {when}</source>
        <translation>Lest {when}</translation>
    </message>
    <message>
        <source>See in the bank whether both came, and tell Vipps MobilePay.</source>
        <translation>Se i banken om begge kom, og si fra til Vipps MobilePay.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>The balance jumps here. Ask Vipps MobilePay what happened in between.</source>
        <translation>Saldoen gjør et hopp her. Spør Vipps MobilePay hva som skjedde imellom.</translation>
    </message>
    <message>
        <source>The keys show no ledger. The right to read it is given in the portal.</source>
        <translation>Nøklene viser ingen oppgjør. Retten til å lese dem gis i portalen.</translation>
    </message>
    <message>
        <source>The last payouts as bars</source>
        <translation>De siste utbetalingene som søyler</translation>
    </message>
    <message>
        <source>The money counts all the same. Mind the date when you book it.</source>
        <translation>Pengene teller likevel. Pass på datoen når du bokfører dem.</translation>
    </message>
    <message>
        <source>The money moved, and the settlement does not list it. Ask Vipps MobilePay about it.</source>
        <translation>Pengene ble flyttet, men står ikke i oppgjøret. Spør Vipps MobilePay om det.</translation>
    </message>
    <message>
        <source>The next sales pay for it. See in the bank what came.</source>
        <translation>De neste salgene betaler for det. Se i banken hva som kom.</translation>
    </message>
    <message>
        <source>The totals of a payment do not fit</source>
        <translation>Summene for en betaling stemmer ikke</translation>
    </message>
    <message>
        <source>They are counted once. Tell Vipps MobilePay if the bank paid twice.</source>
        <translation>De telles én gang. Si fra til Vipps MobilePay hvis banken betalte to ganger.</translation>
    </message>
    <message>
        <source>Two payouts have one number</source>
        <translation>To utbetalinger har samme nummer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>What was kept back is not what the fees of the day come to. Ask Vipps MobilePay.</source>
        <translation>Det som ble holdt tilbake, er ikke det dagens gebyrer utgjør. Spør Vipps MobilePay.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>avviker</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>bestridt</translation>
    </message>
    <message>
        <source>held</source>
        <translation>holdes</translation>
    </message>
    <message>
        <source>late</source>
        <translation>sen</translation>
    </message>
    <message>
        <source>not ours</source>
        <translation>ikke vår</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>ikke lest</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>ikke der ennå</translation>
    </message>
    <message>
        <source>owed {amount}</source>
        <translation>skyldig {amount}</translation>
    </message>
    <message>
        <source>paid out</source>
        <translation>utbetalt</translation>
    </message>
    <message>
        <source>paid out with {number}</source>
        <translation>utbetalt med {number}</translation>
    </message>
    <message>
        <source>payout {number}, about {day}</source>
        <translation>utbetaling {number}, rundt {day}</translation>
    </message>
    <message>
        <source>The file is about sales unit {msn}, which is not here. Nothing was read.</source>
        <translation>Filen gjelder salgsenhet {msn}, som ikke er her. Ingenting ble lest.</translation>
    </message>
    <message>
        <source>The ledger of sales unit {msn} is read already, and says the same. Nothing was read.</source>
        <translation>Oppgjøret for salgsenhet {msn} leses allerede, og sier det samme. Ingenting ble lest.</translation>
    </message>
    <message>
        <source>This is no settlement file of the portal: CSV, or XML 2.0 or 3.0. Nothing was read.</source>
        <translation>Dette er ingen oppgjørsfil fra portalen: CSV, eller XML 2.0 eller 3.0. Ingenting ble lest.</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>En måned</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>Et kvartal</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>En uke</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Et år</translation>
    </message>
    <message>
        <source>Against the time before</source>
        <translation>Mot tiden før</translation>
    </message>
    <message>
        <source>Against {earlier}.</source>
        <translation>Mot {earlier}.</translation>
    </message>
    <message>
        <source>Against {earlier}: {now} days now, {before} days before.</source>
        <translation>Mot {earlier}: {now} dager nå, {before} dager før.</translation>
    </message>
    <message>
        <source>Back to the day</source>
        <translation>Tilbake til dagen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Per dag</translation>
    </message>
    <message>
        <source>By till</source>
        <translation>Per kasse</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Trekk</translation>
    </message>
    <message>
        <source>Every VAT rate</source>
        <translation>Alle MVA-satser</translation>
    </message>
    <message>
        <source>Every group</source>
        <translation>Alle grupper</translation>
    </message>
    <message>
        <source>Every product</source>
        <translation>Alle varer</translation>
    </message>
    <message>
        <source>Every sales unit</source>
        <translation>Alle salgsenheter</translation>
    </message>
    <message>
        <source>Every till</source>
        <translation>Alle kasser</translation>
    </message>
    <message>
        <source>Every way of paying</source>
        <translation>Alle betalingsmåter</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Fra – til</translation>
    </message>
    <message>
        <source>Kept by VAT rate</source>
        <translation>Beholdt per MVA-sats</translation>
    </message>
    <message>
        <source>Kept by day</source>
        <translation>Beholdt per dag</translation>
    </message>
    <message>
        <source>Kept by hour</source>
        <translation>Beholdt per time</translation>
    </message>
    <message>
        <source>Kept: {amount}, as much as before.</source>
        <translation>Beholdt: {amount}, like mye som før.</translation>
    </message>
    <message>
        <source>Kept: {amount}, {change} less than before ({share}).</source>
        <translation>Beholdt: {amount}, {change} mindre enn før ({share}).</translation>
    </message>
    <message>
        <source>Kept: {amount}, {change} less than before.</source>
        <translation>Beholdt: {amount}, {change} mindre enn før.</translation>
    </message>
    <message>
        <source>Kept: {amount}, {change} more than before ({share}).</source>
        <translation>Beholdt: {amount}, {change} mer enn før ({share}).</translation>
    </message>
    <message>
        <source>Kept: {amount}, {change} more than before.</source>
        <translation>Beholdt: {amount}, {change} mer enn før.</translation>
    </message>
    <message>
        <source>Nothing happened, now or before.</source>
        <translation>Ingenting skjedde, verken nå eller før.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nå</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>En dag</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Sales unit {number}</source>
        <translation>Salgsenhet {number}</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>Lagre som tabell</translation>
    </message>
    <message>
        <source>The day is not over. Against {earlier}, up to {time}.</source>
        <translation>Dagen er ikke over. Mot {earlier}, fram til {time}.</translation>
    </message>
    <message>
        <source>The first day to close</source>
        <translation>Den første dagen som lukkes</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Den neste</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Den før</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Top products</source>
        <translation>Mest solgte varer</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>MVA-sats</translation>
    </message>
    <message>
        <source>Way of paying</source>
        <translation>Betalingsmåte</translation>
    </message>
    <message>
        <source>What was before it stays in the reports alone.</source>
        <translation>Det som var før den, står bare i rapportene.</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Hvilke dager</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>before: {amount}</source>
        <translation>før: {amount}</translation>
    </message>
    <message>
        <source>only what was for these goods, without tips</source>
        <translation>bare det som var for disse varene, uten tips</translation>
    </message>
    <message>
        <source>the other figures follow</source>
        <translation>de andre tallene kommer</translation>
    </message>
    <message>
        <source>{day}, closed under number {number}: {moment}</source>
        <translation>{day}, lukket under nummer {number}: {moment}</translation>
    </message>
    <message>
        <source>{first} is after {last}. Write the first day first.</source>
        <translation>{first} er etter {last}. Skriv den første dagen først.</translation>
    </message>
    <message>
        <source>{now} of {whole} days so far. Against {earlier}, the last day up to {time}.</source>
        <translation>{now} av {whole} dager så langt. Mot {earlier}, den siste dagen fram til {time}.</translation>
    </message>
    <message>
        <source>{now} of {whole} days so far. Against {earlier}, which has {before} days.</source>
        <translation>{now} av {whole} dager så langt. Mot {earlier}, som har {before} dager.</translation>
    </message>
    <message>
        <source>{unit}, till {till}</source>
        <translation>{unit}, kasse {till}</translation>
    </message>
    <message>
        <source>It may not: {abilities}.</source>
        <translation>Den kan ikke: {abilities}.</translation>
    </message>
    <message>
        <source>Account: {what}</source>
        <translation>Konto: {what}</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kontoer</translation>
    </message>
    <message>
        <source>As usual in the country</source>
        <translation>Som vanlig i landet</translation>
    </message>
    <message>
        <source>Back to the usual numbers</source>
        <translation>Tilbake til de vanlige numrene</translation>
    </message>
    <message>
        <source>Bank, if Kvitt is to book it</source>
        <translation>Bank, hvis Kvitt skal føre den</translation>
    </message>
    <message>
        <source>Bookkeeping</source>
        <translation>Regnskap</translation>
    </message>
    <message>
        <source>Bookkeeping program</source>
        <translation>Regnskapsprogram</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Corrections and anything unknown</source>
        <translation>Korreksjoner og alt ukjent</translation>
    </message>
    <message>
        <source>Disputed payments</source>
        <translation>Betalinger i tvist</translation>
    </message>
    <message>
        <source>Empty is the number that is usual in the country; it stands there in grey.</source>
        <translation>Tomt betyr nummeret som er vanlig i landet; det står der i grått.</translation>
    </message>
    <message>
        <source>Fees not taken yet</source>
        <translation>Gebyrer som ikke er trukket ennå</translation>
    </message>
    <message>
        <source>Fees of Vipps MobilePay</source>
        <translation>Gebyrer fra Vipps MobilePay</translation>
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
        <translation>I hvilken form bilag for lukkede dager leveres videre.</translation>
    </message>
    <message>
        <source>No ledger of Vipps MobilePay is read here, so nothing is known of fees and payouts.</source>
        <translation>Ingen oppgjør fra Vipps MobilePay leses her, så ingenting er kjent om gebyrer og utbetalinger.</translation>
    </message>
    <message>
        <source>Nothing was captured, refunded, charged or paid out on that day, so there is no voucher.</source>
        <translation>Ingenting ble trukket, refundert, belastet eller utbetalt den dagen, så det finnes ikke noe bilag.</translation>
    </message>
    <message>
        <source>Payouts on their way</source>
        <translation>Utbetalinger på vei</translation>
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
        <translation>Salg</translation>
    </message>
    <message>
        <source>That day has several currencies, and {format} knows one. Choose CSV.</source>
        <translation>Den dagen har flere valutaer, og {format} kjenner én. Velg CSV.</translation>
    </message>
    <message>
        <source>The numbers of your own chart of accounts. Let your accountant look at them once.</source>
        <translation>Numrene i din egen kontoplan. La regnskapsføreren din se på dem én gang.</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Tips</translation>
    </message>
    <message>
        <source>Tripletex (GBAT10)</source>
        <translation>Tripletex (GBAT10)</translation>
    </message>
    <message>
        <source>What Vipps MobilePay says of {day} is not read to its end. Two days later it is there; the page Money reads it.</source>
        <translation>Det Vipps MobilePay sier om {day} er ikke lest til slutt. To dager senere er det der; siden Penger leser det.</translation>
    </message>
    <message>
        <source>e-conomic (CSV)</source>
        <translation>e-conomic (CSV)</translation>
    </message>
    <message>
        <source>“{text}” is no account. Write its number, of up to ten digits.</source>
        <translation>«{text}» er ingen konto. Skriv nummeret, med opptil ti sifre.</translation>
    </message>
    <message>
        <source>All movements</source>
        <translation>Alle bevegelser</translation>
    </message>
    <message>
        <source>Back to {reference}</source>
        <translation>Tilbake til {reference}</translation>
    </message>
    <message>
        <source>Bank or order</source>
        <translation>Bank eller ordre</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korreksjon</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Kreditnota</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Dispute won</source>
        <translation>Tvist vunnet</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Bestridt</translation>
    </message>
    <message>
        <source>Fees kept back</source>
        <translation>Gebyrer holdt tilbake</translation>
    </message>
    <message>
        <source>Following the money…</source>
        <translation>Følger pengene …</translation>
    </message>
    <message>
        <source>From the balance before</source>
        <translation>Fra saldoen før</translation>
    </message>
    <message>
        <source>Kept at Vipps MobilePay</source>
        <translation>Beholdt hos Vipps MobilePay</translation>
    </message>
    <message>
        <source>Money: {where}</source>
        <translation>Penger: {where}</translation>
    </message>
    <message>
        <source>No ledger was read yet. Vipps MobilePay is asked once an hour, and with Read now.</source>
        <translation>Ingen oppgjør er lest ennå. Vipps MobilePay spørres hver time, og med Les nå.</translation>
    </message>
    <message>
        <source>No ledger was read yet: the keys have no right to it. Give it to them in the portal, or save the settlement files there and drop them here.</source>
        <translation>Ingen oppgjør er lest ennå: nøklene har ikke rett til det. Gi dem retten i portalen, eller lagre oppgjørsfilene der og slipp dem her.</translation>
    </message>
    <message>
        <source>Not paid out yet</source>
        <translation>Ikke utbetalt ennå</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Innbetalt</translation>
    </message>
    <message>
        <source>Payout came back</source>
        <translation>Utbetaling kom tilbake</translation>
    </message>
    <message>
        <source>Payout {number}</source>
        <translation>Utbetaling {number}</translation>
    </message>
    <message>
        <source>Payout {number} was not read: {why}</source>
        <translation>Utbetaling {number} ble ikke lest: {why}</translation>
    </message>
    <message>
        <source>Read in part. The next reading goes on there.</source>
        <translation>Delvis lest. Neste lesing fortsetter der.</translation>
    </message>
    <message>
        <source>Read settlement files</source>
        <translation>Les oppgjørsfiler</translation>
    </message>
    <message>
        <source>Read settlement files…</source>
        <translation>Les oppgjørsfiler …</translation>
    </message>
    <message>
        <source>Reading: {count} entries so far, up to {day}</source>
        <translation>Leser: {count} poster så langt, til {day}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leser …</translation>
    </message>
    <message>
        <source>Settlement files</source>
        <translation>Oppgjørsfiler</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>Vis alle funn</translation>
    </message>
    <message>
        <source>The last reading did not end: {why}</source>
        <translation>Den siste lesingen ble ikke ferdig: {why}</translation>
    </message>
    <message>
        <source>Which movements</source>
        <translation>Hvilke bevegelser</translation>
    </message>
    <message>
        <source>about {day}</source>
        <translation>rundt {day}</translation>
    </message>
    <message>
        <source>at the bank</source>
        <translation>i banken</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>kom tilbake</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>lukket</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>på vei</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>åpen</translation>
    </message>
    <message>
        <source>paid out with {number}, about {day}</source>
        <translation>utbetalt med {number}, rundt {day}</translation>
    </message>
    <message>
        <source>Fees and payouts alone</source>
        <translation>Bare gebyrer og utbetalinger</translation>
    </message>
    <message>
        <source>Fees and payouts are in it.</source>
        <translation>Gebyrer og utbetalinger er med.</translation>
    </message>
    <message>
        <source>Fees and payouts are known two days later; hand them on alone then.</source>
        <translation>Gebyrer og utbetalinger er kjent to dager senere; gi dem videre alene da.</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Gi videre</translation>
    </message>
    <message>
        <source>Hand on · {day}</source>
        <translation>Gi videre · {day}</translation>
    </message>
    <message>
        <source>Hand on…</source>
        <translation>Gi videre…</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Mail the slip…</source>
        <translation>Send oppgjøret på e-post…</translation>
    </message>
    <message>
        <source>No document of its makers confirms this form. Look once at what your program makes of it.</source>
        <translation>Ingen dokumentasjon fra produsenten bekrefter denne formen. Se én gang på hva programmet ditt gjør med den.</translation>
    </message>
    <message>
        <source>No ledger is read here: fees and payouts are not in it.</source>
        <translation>Ingen oppgjør leses her: gebyrer og utbetalinger er ikke med.</translation>
    </message>
    <message>
        <source>Sales alone</source>
        <translation>Bare salget</translation>
    </message>
    <message>
        <source>Save voucher</source>
        <translation>Lagre bilag</translation>
    </message>
    <message>
        <source>Save voucher…</source>
        <translation>Lagre bilag…</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Skrevet: {file}</translation>
    </message>
    <message>
        <source>Your mail program opens with the slip; you send it.</source>
        <translation>E-postprogrammet ditt åpnes med oppgjøret; du sender det.</translation>
    </message>
    <message>
        <source>The PC’s clock is behind the end of the last closing, so what was sold since cannot be closed. Set the clock right, and try again.</source>
        <translation>PC-ens klokke ligger etter slutten av det forrige oppgjøret, så det som er solgt siden, kan ikke lukkes. Still klokken, og prøv igjen.</translation>
    </message>
    <message>
        <source>Export the orders that match…</source>
        <translation>Eksporter ordrene som passer …</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Velg mappen…</translation>
    </message>
    <message>
        <source>Each closed day is written there: slip, voucher, figures. Empty: nowhere.</source>
        <translation>Hver lukket dag skrives dit: oppgjør, bilag, tall. Tomt: ingen steder.</translation>
    </message>
    <message>
        <source>Folder for closed days</source>
        <translation>Mappe for lukkede dager</translation>
    </message>
    <message>
        <source>Nothing waits to be written.</source>
        <translation>Ingenting venter på å bli skrevet.</translation>
    </message>
    <message>
        <source>The folder for closed days has another file called {text}. Nothing was overwritten. Move it away.</source>
        <translation>Mappen for lukkede dager har en annen fil som heter {text}. Ingenting ble overskrevet. Flytt den.</translation>
    </message>
    <message>
        <source>The folder {text} cannot be written to ({reason}). What closed days have is written once it can.</source>
        <translation>Mappen {text} kan ikke skrives til ({reason}). Det lukkede dager har, skrives så snart det går.</translation>
    </message>
    <message>
        <source>The folder {text} is not there. What closed days have is written once it is.</source>
        <translation>Mappen {text} er ikke der. Det lukkede dager har, skrives så snart den er det.</translation>
    </message>
    <message>
        <source>Write now</source>
        <translation>Skriv nå</translation>
    </message>
    <message>
        <source>“{text}” is no whole path of a folder. Choose one.</source>
        <translation>«{text}» er ingen hel sti til en mappe. Velg en.</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Per måned</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Forskjell</translation>
    </message>
    <message>
        <source>The pale bars are the time before.</source>
        <translation>De bleke stolpene er tiden før.</translation>
    </message>
    <message>
        <source>Usual paper</source>
        <translation>Vanlig papir</translation>
    </message>
    <message>
        <source>Mail…</source>
        <translation>E-post…</translation>
    </message>
    <message>
        <source>No mail program answered on this computer. Save the paper as PDF, and attach it yourself.</source>
        <translation>Ingen e-postprogram svarte på denne datamaskinen. Lagre papiret som PDF, og legg det ved selv.</translation>
    </message>
    <message>
        <source>Your mail program has the letter with its PDF.</source>
        <translation>E-postprogrammet ditt har brevet med PDF-en.</translation>
    </message>
    <message>
        <source>Your mail program has the letter. Attach the PDF yourself: {file}</source>
        <translation>E-postprogrammet ditt har brevet. Legg ved PDF-en selv: {file}</translation>
    </message>
    <message>
        <source>{unit}: {day} was not closed.</source>
        <translation>{unit}: {day} ble ikke lukket.</translation>
    </message>
    <message>
        <source>{unit}: no right to its ledger</source>
        <translation>{unit}: ingen rett til oppgjøret</translation>
    </message>
    <message>
        <source>The server of the shop went away while this was being saved. No money has moved so far. Whether it was saved shows when the server is back; what was decided is carried out then. Look before you do it again.</source>
        <translation>Butikkens server ble borte mens dette ble lagret. Ingen penger er flyttet så langt. Om det ble lagret, viser seg når serveren er tilbake; det som ble bestemt, utføres da. Se etter før du gjør det på nytt.</translation>
    </message>
    <message>
        <source>Each is in its folder.</source>
        <translation>Hver av dem ligger i mappen sin.</translation>
    </message>
    <message>
        <source>Files that are not in their folder yet: {count}.</source>
        <translation>Filer som ikke er i mappen sin ennå: {count}.</translation>
    </message>
    <message>
        <source>Is the folder there, and is there room? Kvitt tries again each hour. Bookkeeping says what is in the way.</source>
        <translation>Er mappen der, og er det plass? Kvitt prøver igjen hver time. Regnskap sier hva som er i veien.</translation>
    </message>
    <message>
        <source>None is written to a folder.</source>
        <translation>Ingen skrives til en mappe.</translation>
    </message>
    <message>
        <source>The server of the shop cannot write ({reason}). Nothing was saved or sent. See to its disk, then try again.</source>
        <translation>Butikkens server kan ikke skrive ({reason}). Ingenting ble lagret eller sendt. Se etter disken på serveren, og prøv igjen.</translation>
    </message>
    <message>
        <source>A password in the address can be read by others. Nothing was changed. Leave it out: it is asked for.</source>
        <translation>Et passord i adressen kan leses av andre. Ingenting ble endret. Utelat det: det blir spurt om.</translation>
    </message>
    <message>
        <source>A till needs a name that the others know it by.</source>
        <translation>En kasse trenger et navn som de andre kjenner den på.</translation>
    </message>
    <message>
        <source>It was stopped. All is as it was.</source>
        <translation>Det ble stoppet. Alt er som det var.</translation>
    </message>
    <message>
        <source>The database has a schema kvitt that Kvitt did not make. Nothing was changed. Name an empty database.</source>
        <translation>Databasen har et skjema kvitt som Kvitt ikke har laget. Ingenting ble endret. Oppgi en tom database.</translation>
    </message>
    <message>
        <source>The part for shared shops is not installed. Nothing was changed. Install it: pip install 'kvitt[tills]'.</source>
        <translation>Delen for delte butikker er ikke installert. Ingenting ble endret. Installer den: pip install 'kvitt[tills]'.</translation>
    </message>
    <message>
        <source>The server answers, so it is not lost. Nothing was changed. Move the shop back from it instead.</source>
        <translation>Serveren svarer, så den er ikke tapt. Ingenting ble endret. Flytt heller butikken tilbake fra den.</translation>
    </message>
    <message>
        <source>The server does not let this user do that ({reason}). Nothing was changed. Use the address of the database's owner.</source>
        <translation>Serveren lar ikke denne brukeren gjøre det ({reason}). Ingenting ble endret. Bruk adressen til databasens eier.</translation>
    </message>
    <message>
        <source>The server does not take this user and password. Nothing was changed. Type them again.</source>
        <translation>Serveren godtar ikke denne brukeren og passordet. Ingenting ble endret. Skriv dem på nytt.</translation>
    </message>
    <message>
        <source>The server has no database of the name {text}. Nothing was changed. Make one there, or correct the address.</source>
        <translation>Serveren har ingen database med navnet {text}. Ingenting ble endret. Lag en der, eller rett adressen.</translation>
    </message>
    <message>
        <source>The server lets nobody in from this computer ({reason}). Nothing was changed. Add a line for it to pg_hba.conf there.</source>
        <translation>Serveren slipper ingen inn fra denne maskinen ({reason}). Ingenting ble endret. Legg til en linje for den i pg_hba.conf der.</translation>
    </message>
    <message>
        <source>The server was put back from a backup, or brought up to date. Nothing was saved or sent. Fetch the copy anew: Settings, Tills.</source>
        <translation>Serveren er gjenopprettet fra en sikkerhetskopi eller oppdatert. Ingenting ble lagret eller sendt. Hent kopien på nytt: Innstillinger, Kasser.</translation>
    </message>
    <message>
        <source>The shop at the server is up to date already. Nothing was changed.</source>
        <translation>Butikken på serveren er allerede oppdatert. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>The way to the server is not safe ({reason}). Nothing was changed. Turn on TLS there, with a certificate known here.</source>
        <translation>Veien til serveren er ikke trygg ({reason}). Ingenting ble endret. Slå på TLS der, med et sertifikat som er kjent her.</translation>
    </message>
    <message>
        <source>There are orders at this till that are in no shared shop. Nothing was changed. Join from a new data folder, or share this shop.</source>
        <translation>På denne kassen er det ordrer som ikke er i noen delt butikk. Ingenting ble endret. Bli med fra en ny datamappe, eller del denne butikken.</translation>
    </message>
    <message>
        <source>There is no safe place for the password here. Nothing was changed. Unlock or install a key store, or use PostgreSQL's own pgpass.</source>
        <translation>Det finnes ikke noe trygt sted for passordet her. Ingenting ble endret. Lås opp eller installer et nøkkellager, eller bruk PostgreSQLs egen pgpass.</translation>
    </message>
    <message>
        <source>There is no shop in the server's database. Nothing was saved or sent. Share it once more, or move it back: Settings, Tills.</source>
        <translation>Det er ingen butikk i serverens database. Ingenting ble lagret eller sendt. Del den på nytt, eller flytt den tilbake: Innstillinger, Kasser.</translation>
    </message>
    <message>
        <source>This Kvitt is newer than the shop's data at the server. Nothing was saved or sent. Bring the shop up to date: Settings, Tills.</source>
        <translation>Denne Kvitt er nyere enn butikkens data på serveren. Ingenting ble lagret eller sendt. Oppdater butikken: Innstillinger, Kasser.</translation>
    </message>
    <message>
        <source>This shop is not shared with other tills.</source>
        <translation>Denne butikken er ikke delt med andre kasser.</translation>
    </message>
    <message>
        <source>This till's copy is not what the server has. Nothing was saved or sent. Fetch the copy anew: Settings, Tills.</source>
        <translation>Kopien på denne kassen er ikke det serveren har. Ingenting ble lagret eller sendt. Hent kopien på nytt: Innstillinger, Kasser.</translation>
    </message>
    <message>
        <source>Open all the same</source>
        <translation>Åpne likevel</translation>
    </message>
    <message>
        <source>Open at {place}</source>
        <translation>Åpen ved {place}</translation>
    </message>
    <message>
        <source>Open at {place}, with changes that are not saved and can be seen only there.</source>
        <translation>Åpen ved {place}, med endringer som ikke er lagret og bare kan ses der.</translation>
    </message>
    <message>
        <source>Open at {place}.</source>
        <translation>Åpen ved {place}.</translation>
    </message>
    <message>
        <source>also open at {place}</source>
        <translation>åpen også ved {place}</translation>
    </message>
    <message>
        <source>parked at {place}</source>
        <translation>parkert ved {place}</translation>
    </message>
    <message>
        <source>parked by {name}</source>
        <translation>parkert av {name}</translation>
    </message>
    <message>
        <source>{reference} is being changed there. Whoever saves second is shown both versions: nothing is lost.</source>
        <translation>{reference} endres der. Den som lagrer som nummer to, får se begge versjonene: ingenting går tapt.</translation>
    </message>
    <message>
        <source>{reference} is open at {place} as well. Whoever saves second is shown both versions: nothing is lost.</source>
        <translation>{reference} er åpen også ved {place}. Den som lagrer som nummer to, får se begge versjonene: ingenting går tapt.</translation>
    </message>
    <message>
        <source>{till} has changes that are not saved. They can be seen only there.</source>
        <translation>{till} har endringer som ikke er lagret. De kan bare ses der.</translation>
    </message>
    <message>
        <source>{till} is at it…</source>
        <translation>{till} holder på med det…</translation>
    </message>
    <message>
        <source>{till} is cancelling…</source>
        <translation>{till} avbryter…</translation>
    </message>
    <message>
        <source>{till} is capturing…</source>
        <translation>{till} trekker…</translation>
    </message>
    <message>
        <source>{till} is refunding…</source>
        <translation>{till} refunderer…</translation>
    </message>
    <message>
        <source>{till} is releasing…</source>
        <translation>{till} frigir…</translation>
    </message>
    <message>
        <source>{till} is sending the request…</source>
        <translation>{till} sender forespørselen…</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adressen til serveren</translation>
    </message>
    <message>
        <source>All of this shop is copied to the server and every row is compared; then this till works with it.</source>
        <translation>Hele butikken kopieres til serveren og hver rad sammenlignes; deretter arbeider denne kassen med den.</translation>
    </message>
    <message>
        <source>Bring it up to date and start Kvitt again</source>
        <translation>Oppdater den og start Kvitt på nytt</translation>
    </message>
    <message>
        <source>Bring the shop up to date…</source>
        <translation>Oppdater butikken…</translation>
    </message>
    <message>
        <source>Comparing: {percent} %</source>
        <translation>Sammenligner: {percent} %</translation>
    </message>
    <message>
        <source>Do this once, after Kvitt was renewed on the first till. Renew the others next.</source>
        <translation>Gjør dette én gang, etter at Kvitt er fornyet på den første kassen. Forny de andre etterpå.</translation>
    </message>
    <message>
        <source>Every row is compared.</source>
        <translation>Hver rad sammenlignes.</translation>
    </message>
    <message>
        <source>Every row was compared: {rows}.</source>
        <translation>Hver rad ble sammenlignet: {rows}.</translation>
    </message>
    <message>
        <source>Fetch it and start Kvitt again</source>
        <translation>Hent den og start Kvitt på nytt</translation>
    </message>
    <message>
        <source>Fetch the copy anew…</source>
        <translation>Hent kopien på nytt…</translation>
    </message>
    <message>
        <source>It can be done. Orders: {orders}, payments: {payments}, rows compared: {rows}. Nothing was changed yet.</source>
        <translation>Det kan gjøres. Ordrer: {orders}, betalinger: {payments}, sammenlignede rader: {rows}. Ingenting er endret ennå.</translation>
    </message>
    <message>
        <source>It can be done. Orders: {orders}, payments: {payments}. Nothing was changed yet.</source>
        <translation>Det kan gjøres. Ordrer: {orders}, betalinger: {payments}. Ingenting er endret ennå.</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>Det ble ikke gjort</translation>
    </message>
    <message>
        <source>Join a shared shop…</source>
        <translation>Bli med i en delt butikk…</translation>
    </message>
    <message>
        <source>Join it and start Kvitt again</source>
        <translation>Bli med og start Kvitt på nytt</translation>
    </message>
    <message>
        <source>Move back to this computer…</source>
        <translation>Flytt tilbake til denne maskinen…</translation>
    </message>
    <message>
        <source>Move it back and start Kvitt again</source>
        <translation>Flytt den tilbake og start Kvitt på nytt</translation>
    </message>
    <message>
        <source>Moving: {percent} %</source>
        <translation>Flytter: {percent} %</translation>
    </message>
    <message>
        <source>Name of this till</source>
        <translation>Navn på denne kassen</translation>
    </message>
    <message>
        <source>Orders: {orders}, payments: {payments}, entries of the action log: {entries}.</source>
        <translation>Ordrer: {orders}, betalinger: {payments}, linjer i handlingsloggen: {entries}.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Gi nytt navn</translation>
    </message>
    <message>
        <source>Share it and start Kvitt again</source>
        <translation>Del den og start Kvitt på nytt</translation>
    </message>
    <message>
        <source>Share this shop…</source>
        <translation>Del denne butikken…</translation>
    </message>
    <message>
        <source>Start Kvitt again</source>
        <translation>Start Kvitt på nytt</translation>
    </message>
    <message>
        <source>Stopping leaves all as it was.</source>
        <translation>Stopper du, er alt som det var.</translation>
    </message>
    <message>
        <source>The action log has a fault; it was moved as it is. Check it under Backups.</source>
        <translation>Handlingsloggen har en feil; den ble flyttet som den er. Kontroller den under Sikkerhetskopier.</translation>
    </message>
    <message>
        <source>The data file was copied, and the server was not ({reason}). Mend that and copy once more.</source>
        <translation>Datafilen ble kopiert, men ikke serveren ({reason}). Rett det og kopier på nytt.</translation>
    </message>
    <message>
        <source>The rows are moved.</source>
        <translation>Radene flyttes.</translation>
    </message>
    <message>
        <source>The server had been put back from a backup. Payments made since are looked for now.</source>
        <translation>Serveren var gjenopprettet fra en sikkerhetskopi. Betalinger gjort siden søkes det etter nå.</translation>
    </message>
    <message>
        <source>The server is asked…</source>
        <translation>Serveren spørres…</translation>
    </message>
    <message>
        <source>The shop at the server is brought up to date</source>
        <translation>Butikken på serveren oppdateres</translation>
    </message>
    <message>
        <source>The shop comes back to this computer, and no other till can sell any more. Close Kvitt there first.</source>
        <translation>Butikken kommer tilbake til denne maskinen, og ingen annen kasse kan selge mer. Lukk Kvitt der først.</translation>
    </message>
    <message>
        <source>The shop is back on this computer</source>
        <translation>Butikken er tilbake på denne maskinen</translation>
    </message>
    <message>
        <source>The shop is fetched from its server</source>
        <translation>Butikken hentes fra serveren sin</translation>
    </message>
    <message>
        <source>The shop is moved back to this computer</source>
        <translation>Butikken flyttes tilbake til denne maskinen</translation>
    </message>
    <message>
        <source>The shop is moved to its server</source>
        <translation>Butikken flyttes til serveren sin</translation>
    </message>
    <message>
        <source>The shop is shared</source>
        <translation>Butikken er delt</translation>
    </message>
    <message>
        <source>The shop is up to date. Fetch the copy of each till next.</source>
        <translation>Butikken er oppdatert. Hent kopien på hver kasse etterpå.</translation>
    </message>
    <message>
        <source>This is a till of the shop</source>
        <translation>Dette er en kasse i butikken</translation>
    </message>
    <message>
        <source>This is till {number} of a shared shop.</source>
        <translation>Dette er kasse {number} i en delt butikk.</translation>
    </message>
    <message>
        <source>This shop is on this computer alone. With a PostgreSQL server, your own or a rented one, several tills sell from the same orders, products and days. Each keeps a copy, so looking up goes on while the server is away.</source>
        <translation>Denne butikken er bare på denne maskinen. Med en PostgreSQL-server, din egen eller en leid, selger flere kasser fra de samme ordrene, varene og dagene. Hver beholder en kopi, så oppslag virker også mens serveren er borte.</translation>
    </message>
    <message>
        <source>This till gets the orders, products and people of the shop at the server.</source>
        <translation>Denne kassen får ordrene, varene og personene til butikken på serveren.</translation>
    </message>
    <message>
        <source>Tills</source>
        <translation>Kasser</translation>
    </message>
    <message>
        <source>Tills of this shop</source>
        <translation>Kassene i denne butikken</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>Prøv først</translation>
    </message>
    <message>
        <source>What was here is kept as {file}.</source>
        <translation>Det som var her, er beholdt som {file}.</translation>
    </message>
    <message>
        <source>another version of the data: renew Kvitt there</source>
        <translation>en annen versjon av dataene: forny Kvitt der</translation>
    </message>
    <message>
        <source>changes behind: {count}</source>
        <translation>endringer bak: {count}</translation>
    </message>
    <message>
        <source>here now</source>
        <translation>her nå</translation>
    </message>
    <message>
        <source>last seen {when}</source>
        <translation>sist sett {when}</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>oppdatert</translation>
    </message>
    <message>
        <source>Another till has set this to {theirs}. Nothing was saved.</source>
        <translation>En annen kasse har satt dette til {theirs}. Ingenting ble lagret.</translation>
    </message>
    <message>
        <source>Somebody else changed this note meanwhile. Now it says: {theirs}.</source>
        <translation>Noen andre har endret dette notatet i mellomtiden. Nå står det: {theirs}.</translation>
    </message>
    <message>
        <source>Somebody else changed this person meanwhile</source>
        <translation>Noen andre har endret denne personen i mellomtiden</translation>
    </message>
    <message>
        <source>Somebody else changed this product meanwhile</source>
        <translation>Noen andre har endret denne varen i mellomtiden</translation>
    </message>
    <message>
        <source>Somebody else changed {name} meanwhile. Nothing was saved.</source>
        <translation>Noen andre har endret {name} i mellomtiden. Ingenting ble lagret.</translation>
    </message>
    <message>
        <source>This note was deleted meanwhile. What you typed can be saved as a new one.</source>
        <translation>Dette notatet er slettet i mellomtiden. Det du skrev, kan lagres som et nytt.</translation>
    </message>
    <message>
        <source>{name} was saved again after you opened it. Nothing of yours is lost.</source>
        <translation>{name} ble lagret på nytt etter at du åpnet den. Ingenting av ditt er tapt.</translation>
    </message>
    <message>
        <source>A part of {reference} was half typed at {till} and not saved. It can be seen only there.</source>
        <translation>En del av {reference} ble halvveis skrevet ved {till} og ikke lagret. Den kan bare ses der.</translation>
    </message>
    <message>
        <source>open at {place}</source>
        <translation>åpen ved {place}</translation>
    </message>
    <message>
        <source>Another till changed the carriers meanwhile</source>
        <translation>En annen kasse endret transportørene i mellomtiden</translation>
    </message>
    <message>
        <source>Another till changed this account meanwhile</source>
        <translation>En annen kasse endret denne kontoen i mellomtiden</translation>
    </message>
    <message>
        <source>Another till changed this sales unit meanwhile</source>
        <translation>En annen kasse endret dette salgsenheten i mellomtiden</translation>
    </message>
    <message>
        <source>Settings were changed meanwhile. Nothing is taken in yet: this is what the file would change now.</source>
        <translation>Innstillinger ble endret i mellomtiden. Ingenting er hentet inn ennå: Dette ville filen endre nå.</translation>
    </message>
    <message>
        <source>Somebody else changed the list “{name}” meanwhile. Now it searches for: {theirs}. Nothing of it was changed here. Do it again, and this one is replaced.</source>
        <translation>Noen andre endret listen «{name}» i mellomtiden. Nå søker den etter: {theirs}. Ingenting av den ble endret her. Gjør det igjen, så erstattes den.</translation>
    </message>
    <message>
        <source>You changed keys at another till meanwhile; they are shown now. Nothing was saved here. Press your key again.</source>
        <translation>Du endret taster ved en annen kasse i mellomtiden; de vises nå. Ingenting ble lagret her. Trykk på tasten din igjen.</translation>
    </message>
    <message>
        <source>the usual number</source>
        <translation>det vanlige nummeret</translation>
    </message>
    <message>
        <source>All of {month}</source>
        <translation>Hele {month}</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dager</translation>
    </message>
    <message>
        <source>Everything that is known</source>
        <translation>Alt som er kjent</translation>
    </message>
    <message>
        <source>Fees and payouts are in it as far as they are known; hand on the others alone later, day by day.</source>
        <translation>Gebyrer og utbetalinger er med så langt de er kjent; gi de andre videre alene senere, dag for dag.</translation>
    </message>
    <message>
        <source>Fees and payouts are in it up to {day}.</source>
        <translation>Gebyrer og utbetalinger er med til og med {day}.</translation>
    </message>
    <message>
        <source>No day from {first} to {last} is closed.</source>
        <translation>Ingen dag fra {first} til {last} er lukket.</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>Denne dagen</translation>
    </message>
    <message>
        <source>What was sold from {day} on is not closed yet, and so not in it.</source>
        <translation>Det som er solgt fra og med {day}, er ikke lukket ennå og er derfor ikke med.</translation>
    </message>
    <message>
        <source>Let the system set its clock by itself. Times on papers and in the log are wrong by as much. Tills that share a shop take the time of its server.</source>
        <translation>La systemet stille klokken selv. Tider på papirer og i loggen er like mye feil. Kasser som deler en butikk, bruker tiden til serveren.</translation>
    </message>
    <message>
        <source>The list of carriers</source>
        <translation>Listen over transportører</translation>
    </message>
    <message>
        <source>Closed days are written to {folder}.</source>
        <translation>Lukkede dager skrives til {folder}.</translation>
    </message>
    <message>
        <source>No folder is chosen: closed days are written nowhere.</source>
        <translation>Ingen mappe er valgt: lukkede dager skrives ingen steder.</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Prøveside</translation>
    </message>
    <message>
        <source>No clear answer came from Vipps MobilePay, so it is not known yet whether the request arrived. Nobody is asked twice.</source>
        <translation>Det kom ikke noe klart svar fra Vipps MobilePay, så det er ikke avklart ennå om forespørselen kom fram. Ingen blir spurt to ganger.</translation>
    </message>
    <message>
        <source>No clear answer came from Vipps MobilePay, so it is not known yet whether the money was captured. Nothing is captured twice.</source>
        <translation>Det kom ikke noe klart svar fra Vipps MobilePay, så det er ikke avklart ennå om pengene ble trukket. Ingenting trekkes to ganger.</translation>
    </message>
    <message>
        <source>No clear answer came from Vipps MobilePay, so it is not known yet whether the money was refunded. Nothing is refunded twice.</source>
        <translation>Det kom ikke noe klart svar fra Vipps MobilePay, så det er ikke avklart ennå om pengene ble refundert. Ingenting refunderes to ganger.</translation>
    </message>
    <message>
        <source>No clear answer came from Vipps MobilePay, so it is not known yet whether the request was cancelled. No money moves by that.</source>
        <translation>Det kom ikke noe klart svar fra Vipps MobilePay, så det er ikke avklart ennå om forespørselen ble avbrutt. Ingen penger flyttes av det.</translation>
    </message>
    <message>
        <source>No clear answer came from Vipps MobilePay, so it is not known yet whether the reserved money was released. Nothing is captured by that.</source>
        <translation>Det kom ikke noe klart svar fra Vipps MobilePay, så det er ikke avklart ennå om de reserverte pengene ble frigitt. Ingenting trekkes av det.</translation>
    </message>
    <message>
        <source>Somebody may have moved money in the portal. Open these orders and compare.</source>
        <translation>Noen kan ha flyttet penger i portalen. Åpne disse ordrene og sammenlign.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldinger</translation>
    </message>
    <message>
        <source>{text} is no time to pay. Type 45 min, 12 h or at most {longest}.</source>
        <translation>{text} er ingen betalingstid. Skriv 45 min, 12 t eller høyst {longest}.</translation>
    </message>
</context>
</TS>
