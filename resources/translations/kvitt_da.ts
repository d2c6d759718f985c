<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
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
        <translation>+ Fragt</translation>
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
        <translation>1 til 6 dage</translation>
    </message>
    <message>
        <source>10 % or an amount</source>
        <translation>10 % eller et beløb</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutter</translation>
    </message>
    <message>
        <source>192.168.1.50, 04b8:0202, COM3, or the name of the printer</source>
        <translation>192.168.1.50, 04b8:0202, COM3 eller printerens navn</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 timer</translation>
    </message>
    <message>
        <source>28 days</source>
        <translation>28 dage</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 dage</translation>
    </message>
    <message>
        <source>30 days or more</source>
        <translation>30 dage eller mere</translation>
    </message>
    <message>
        <source>58 mm roll</source>
        <translation>58 mm rulle</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dage</translation>
    </message>
    <message>
        <source>7 to 29 days</source>
        <translation>7 til 29 dage</translation>
    </message>
    <message>
        <source>80 mm roll</source>
        <translation>80 mm rulle</translation>
    </message>
    <message>
        <source>80 mm roll, 42 characters</source>
        <translation>80 mm rulle, 42 tegn</translation>
    </message>
    <message>
        <source>A capture of {step} is under way.</source>
        <translation>{step} er ved at blive trukket.</translation>
    </message>
    <message>
        <source>A capture of {step} was sent, but no clear answer came back. It may have happened.</source>
        <translation>{step} blev forsøgt trukket, men der kom ikke noget klart svar. Det kan være sket.</translation>
    </message>
    <message>
        <source>A customer scans the sticker, the till shows that somebody is there, and one key sends to them. Nothing is typed.</source>
        <translation>En kunde scanner klistermærket, kassen viser, at der er nogen, og én tast sender til kunden. Intet skrives.</translation>
    </message>
    <message>
        <source>A customer's own code: who pays</source>
        <translation>Kundens egen kode: hvem der betaler</translation>
    </message>
    <message>
        <source>A file with what differs from the default. No keys of Vipps MobilePay, no PINs and no people are in it, and this machine's printer and webhooks stay here.</source>
        <translation>En fil med det, der afviger fra standarden. Den har ingen nøgler til Vipps MobilePay, ingen PIN-koder og ingen personer, og maskinens printer og webhooks bliver her.</translation>
    </message>
    <message>
        <source>A new product needs a price.</source>
        <translation>Der mangler en pris på den nye vare.</translation>
    </message>
    <message>
        <source>A payment link needs a return address. Set one under Settings.</source>
        <translation>Et betalingslink kræver en returadresse. Angiv en under Indstillinger.</translation>
    </message>
    <message>
        <source>A payment link was made. It can be approved until {ends}.</source>
        <translation>Der er lavet et betalingslink. Det kan godkendes indtil {ends}.</translation>
    </message>
    <message>
        <source>A payment link works for</source>
        <translation>Et betalingslink virker i</translation>
    </message>
    <message>
        <source>A place on the grid is a number from 1 to {most}, or nothing.</source>
        <translation>En plads på tavlen er et tal fra 1 til {most} eller ingenting.</translation>
    </message>
    <message>
        <source>A price cannot be below zero. Mark the line as a return instead.</source>
        <translation>En pris kan ikke være under nul. Markér linjen som retur i stedet.</translation>
    </message>
    <message>
        <source>A printed sticker is dead from then on.</source>
        <translation>Et udskrevet klistermærke virker ikke længere bagefter.</translation>
    </message>
    <message>
        <source>A printer of the system</source>
        <translation>En printer i systemet</translation>
    </message>
    <message>
        <source>A printer of the system needs the window. Print there, or name a receipt printer.</source>
        <translation>En printer i systemet kræver vinduet. Udskriv derfra, eller angiv en kvitteringsprinter.</translation>
    </message>
    <message>
        <source>A product has no {text}. Use one of: {fields}.</source>
        <translation>En vare har ingen {text}. Brug en af disse: {fields}.</translation>
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
        <translation>En push til en telefon blev afvist her ({day}): nye anmodninger begynder som QR.</translation>
    </message>
    <message>
        <source>A reference: an order of this shop</source>
        <translation>En reference: en af butikkens ordrer</translation>
    </message>
    <message>
        <source>A refund is possible for 365 days, and those are over.</source>
        <translation>Refundering er mulig i 365 dage, og de er gået.</translation>
    </message>
    <message>
        <source>A refund of {step} is under way.</source>
        <translation>{step} er ved at blive refunderet.</translation>
    </message>
    <message>
        <source>A refund of {step} was sent, but no clear answer came back. It may have happened.</source>
        <translation>En refundering på {step} blev sendt, men der kom ikke noget klart svar. Den kan være sket.</translation>
    </message>
    <message>
        <source>A request can be paid for at least 11 min and at most {longest}.</source>
        <translation>En anmodning kan betales i mindst 11 min og højst {longest}.</translation>
    </message>
    <message>
        <source>A request for this order is already out, or it is paid. Nothing was sent again.</source>
        <translation>Der er allerede sendt en anmodning for ordren, eller den er betalt. Intet er sendt igen.</translation>
    </message>
    <message>
        <source>A request for {total} under Payments, ready to approve.</source>
        <translation>En anmodning på {total} under Betalinger, klar til at blive godkendt.</translation>
    </message>
    <message>
        <source>A request with a time limit of its own needs a receipt.</source>
        <translation>En anmodning med sin egen tidsfrist kræver en kvittering.</translation>
    </message>
    <message>
        <source>A sales unit in this country takes {own}, not {other}. Choose {own}, or the other country.</source>
        <translation>Et salgssted i dette land tager {own}, ikke {other}. Vælg {own}, eller det andet land.</translation>
    </message>
    <message>
        <source>A scanner must never reach “{act}”, which can move money. Hold Ctrl or Alt with Enter or a function key.</source>
        <translation>En scanner må aldrig nå ”{act}”, som kan flytte penge. Hold Ctrl eller Alt nede sammen med Enter eller en funktionstast.</translation>
    </message>
    <message>
        <source>A short tone when a customer approves or declines, and when time is up.</source>
        <translation>En kort tone, når en kunde godkender eller afviser, og når tiden er gået.</translation>
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
        <translation>Tilføj et på testtelefonen, eller brug en anden testkunde.</translation>
    </message>
    <message>
        <source>Add the order lines and send again.</source>
        <translation>Tilføj ordrelinjerne, og send igen.</translation>
    </message>
    <message>
        <source>All is as in the file already.</source>
        <translation>Alt er allerede som i filen.</translation>
    </message>
    <message>
        <source>All of it, {refunded}, was refunded on {refund_day}.</source>
        <translation>Det hele, {refunded}, blev refunderet {refund_day}.</translation>
    </message>
    <message>
        <source>All of your payment, {refunded}, was refunded on {refund_day}.</source>
        <translation>Hele din betaling, {refunded}, blev refunderet {refund_day}.</translation>
    </message>
    <message>
        <source>Alone you may still give back {amount} today.</source>
        <translation>Alene må du stadig give {amount} tilbage i dag.</translation>
    </message>
    <message>
        <source>An answer that did not fit was set aside. If the customer sees something else, ask again.</source>
        <translation>Et svar, der ikke passede, er lagt til side. Ser kunden noget andet, så spørg igen.</translation>
    </message>
    <message>
        <source>An extra detail of the request is too long.</source>
        <translation>En ekstra oplysning i anmodningen er for lang.</translation>
    </message>
    <message>
        <source>Another program hears of scans already ({text}). Only one can. Delete that registration first.</source>
        <translation>Et andet program får allerede scanningerne ({text}). Kun ét kan. Slet først den registrering.</translation>
    </message>
    <message>
        <source>Another step of ours</source>
        <translation>Et andet af vores trin</translation>
    </message>
    <message>
        <source>Another tag</source>
        <translation>Endnu et mærke</translation>
    </message>
    <message>
        <source>Another till has set this to {value}. Yours is not saved: Enter saves it. To take theirs, undo your typing.</source>
        <translation>En anden kasse har sat dette til {value}. Dit er ikke gemt: Enter gemmer det. Fortryd det, du har skrevet, for at tage den andens.</translation>
    </message>
    <message>
        <source>Another till sees to this now. Nothing was saved or sent.</source>
        <translation>En anden kasse tager sig af dette nu. Intet blev gemt eller sendt.</translation>
    </message>
    <message>
        <source>Another till was writing for too long. Nothing was saved or sent. Try again.</source>
        <translation>En anden kasse skrev for længe. Intet blev gemt eller sendt. Prøv igen.</translation>
    </message>
    <message>
        <source>Another version of Kvitt has changed the shop's data. Nothing was saved or sent. Install that version at this till.</source>
        <translation>En anden version af Kvitt har ændret butikkens data. Intet blev gemt eller sendt. Installer den version på denne kasse.</translation>
    </message>
    <message>
        <source>Another {refundable} can be refunded until {refund_by}.</source>
        <translation>Yderligere {refundable} kan refunderes indtil {refund_by}.</translation>
    </message>
    <message>
        <source>Approve on the customer's phone instead.</source>
        <translation>Godkend på kundens telefon i stedet.</translation>
    </message>
    <message>
        <source>Approve on the test phone, then try again.</source>
        <translation>Godkend på testtelefonen, og prøv igen.</translation>
    </message>
    <message>
        <source>Approving for the customer did not work.</source>
        <translation>Det lykkedes ikke at godkende for kunden.</translation>
    </message>
    <message>
        <source>As Vipps MobilePay's, to {seconds} s.</source>
        <translation>Som hos Vipps MobilePay, på {seconds} s nær.</translation>
    </message>
    <message>
        <source>Ask Vipps MobilePay before you send again.</source>
        <translation>Spørg Vipps MobilePay, før du sender igen.</translation>
    </message>
    <message>
        <source>Ask Vipps MobilePay now</source>
        <translation>Spørg Vipps MobilePay nu</translation>
    </message>
    <message>
        <source>Ask again. Do not give the money back in another way before it is known.</source>
        <translation>Spørg igen. Giv ikke pengene tilbage på en anden måde, før det er afklaret.</translation>
    </message>
    <message>
        <source>Ask again. Do not send another request before it is known.</source>
        <translation>Spørg igen. Send ikke en ny anmodning, før det er afklaret.</translation>
    </message>
    <message>
        <source>Ask again. Do not ship the goods before it is known.</source>
        <translation>Spørg igen. Send ikke varerne, før det er afklaret.</translation>
    </message>
    <message>
        <source>Ask again. If it stays like this, send the case card to Vipps MobilePay.</source>
        <translation>Spørg igen. Bliver det ved, så send sagskortet til Vipps MobilePay.</translation>
    </message>
    <message>
        <source>Ask again. If the customer was faster, you choose whether to keep or to release the money.</source>
        <translation>Spørg igen. Var kunden hurtigere, vælger du, om pengene skal beholdes eller frigives.</translation>
    </message>
    <message>
        <source>Ask again. Nothing is captured twice.</source>
        <translation>Spørg igen. Intet bliver trukket to gange.</translation>
    </message>
    <message>
        <source>Ask again. Send a new request only when this one is said to have expired.</source>
        <translation>Spørg igen. Send først en ny anmodning, når denne er meldt udløbet.</translation>
    </message>
    <message>
        <source>Ask the customer, then choose to keep or to release.</source>
        <translation>Spørg kunden, og vælg behold eller frigiv.</translation>
    </message>
    <message>
        <source>Ask them how to pay the customer back.</source>
        <translation>Spørg dem, hvordan kunden kan få pengene tilbage.</translation>
    </message>
    <message>
        <source>Ask them what is missing.</source>
        <translation>Spørg dem, hvad der mangler.</translation>
    </message>
    <message>
        <source>Ask whether the customer wants a new request, then send it.</source>
        <translation>Spørg, om kunden vil have en ny anmodning, og send den.</translation>
    </message>
    <message>
        <source>Asked of the customer</source>
        <translation>Det kunden bliver spurgt om</translation>
    </message>
    <message>
        <source>At 4 in the morning</source>
        <translation>Klokken 4 om morgenen</translation>
    </message>
    <message>
        <source>At midnight</source>
        <translation>Ved midnat</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Ved disken</translation>
    </message>
    <message>
        <source>Back up now, under Backups, and see whether it says why it could not.</source>
        <translation>Tag en sikkerhedskopi nu, under Sikkerhedskopier, og se, om den siger, hvorfor det ikke gik.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sikkerhedskopi</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sikkerhedskopier</translation>
    </message>
    <message>
        <source>Before this step:</source>
        <translation>Før dette trin:</translation>
    </message>
    <message>
        <source>Bringing this till up to date, {taken} of {newer}</source>
        <translation>Opdaterer denne kasse, {taken} af {newer}</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Pr. gruppe</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Pr. time</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Pr. person</translation>
    </message>
    <message>
        <source>By way of paying</source>
        <translation>Pr. betalingsmåde</translation>
    </message>
    <message>
        <source>Can be paid for</source>
        <translation>Kan betales i</translation>
    </message>
    <message>
        <source>Can be read and written.</source>
        <translation>Kan læses og skrives.</translation>
    </message>
    <message>
        <source>Can't connect to store. Try scanning again or pay in another way.</source>
        <translation>Kan ikke få forbindelse til butikken. Prøv at scanne igen, eller betal på en anden måde.</translation>
    </message>
    <message>
        <source>Cancel again when Vipps MobilePay can be reached.</source>
        <translation>Annuller igen, når der er forbindelse til Vipps MobilePay.</translation>
    </message>
    <message>
        <source>Cancelling the request was sent, but no clear answer came back. The customer may have approved first.</source>
        <translation>Anmodningen blev forsøgt annulleret, men der kom ikke noget klart svar. Kunden kan have godkendt først.</translation>
    </message>
    <message>
        <source>Cancelling was not carried out.</source>
        <translation>Forsøget på at annullere blev ikke udført.</translation>
    </message>
    <message>
        <source>Capture again when Vipps MobilePay can be reached.</source>
        <translation>Træk beløbet igen, når der er forbindelse til Vipps MobilePay.</translation>
    </message>
    <message>
        <source>Capture all of it at once.</source>
        <translation>Træk alt på én gang.</translation>
    </message>
    <message>
        <source>Card A6 (*.pdf)</source>
        <translation>Kort A6 (*.pdf)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ændre</translation>
    </message>
    <message>
        <source>Change the place</source>
        <translation>Ret stedet</translation>
    </message>
    <message>
        <source>Check it under Settings: it must start with https://.</source>
        <translation>Tjek den under Indstillinger: den skal begynde med https://.</translation>
    </message>
    <message>
        <source>Check it with the customer and correct it.</source>
        <translation>Tjek det med kunden, og ret det.</translation>
    </message>
    <message>
        <source>Check that the keys are those of the right sales unit.</source>
        <translation>Tjek, at nøglerne hører til det rigtige salgssted.</translation>
    </message>
    <message>
        <source>Check the currency under Settings.</source>
        <translation>Tjek valutaen under Indstillinger.</translation>
    </message>
    <message>
        <source>Check the network settings and the date of this machine, then send again.</source>
        <translation>Tjek netværksindstillingerne og datoen på maskinen, og send igen.</translation>
    </message>
    <message>
        <source>Check the number and send a new request, or use QR.</source>
        <translation>Tjek nummeret, og send en ny anmodning, eller brug QR.</translation>
    </message>
    <message>
        <source>Check the number with the customer. Change to QR if the request does not show up.</source>
        <translation>Tjek nummeret med kunden. Skift til QR, hvis anmodningen ikke dukker op.</translation>
    </message>
    <message>
        <source>Check the order and the number, then send the request.</source>
        <translation>Tjek ordren og nummeret, og send anmodningen.</translation>
    </message>
    <message>
        <source>Check the phone number and the return address.</source>
        <translation>Tjek telefonnummeret og returadressen.</translation>
    </message>
    <message>
        <source>Choose a later one in the file that it came from.</source>
        <translation>Vælg en senere i den fil, den kom fra.</translation>
    </message>
    <message>
        <source>Choose a smaller amount.</source>
        <translation>Vælg et mindre beløb.</translation>
    </message>
    <message>
        <source>Choose an earlier one in the file that it came from.</source>
        <translation>Vælg en tidligere i den fil, den kom fra.</translation>
    </message>
    <message>
        <source>Choose another card on the test phone.</source>
        <translation>Vælg et andet kort på testtelefonen.</translation>
    </message>
    <message>
        <source>Clear mine</source>
        <translation>Ryd min</translation>
    </message>
    <message>
        <source>Clear them</source>
        <translation>Fjern dem</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Ur</translation>
    </message>
    <message>
        <source>Close day · {day}</source>
        <translation>Luk dagen · {day}</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Luk dagen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Lukkede dage</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <source>Compare an unclear step with the log at Vipps MobilePay</source>
        <translation>Sammenlign et uklart trin med loggen hos Vipps MobilePay</translation>
    </message>
    <message>
        <source>Compare both under “What happened”. Copy the case card if you need to ask Vipps MobilePay.</source>
        <translation>Sammenlign begge under ”Hvad der skete”. Kopiér sagskortet, hvis du må spørge Vipps MobilePay.</translation>
    </message>
    <message>
        <source>Compared with the first answer of Vipps MobilePay.</source>
        <translation>Sammenlignes med det første svar fra Vipps MobilePay.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Sammenlign…</translation>
    </message>
    <message>
        <source>Connecting to the shop …</source>
        <translation>Forbinder til butikken …</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Forbindelse</translation>
    </message>
    <message>
        <source>Copied. Read it before you send it to anybody.</source>
        <translation>Kopieret. Læs det, før du sender det til nogen.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Kopiér diagnostik</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Kopiér tekst</translation>
    </message>
    <message>
        <source>Correct the amount and try again.</source>
        <translation>Ret beløbet, og prøv igen.</translation>
    </message>
    <message>
        <source>Correct the file that it came from.</source>
        <translation>Ret den fil, den kom fra.</translation>
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
        <translation>Slet klistermærket</translation>
    </message>
    <message>
        <source>Delete this sticker? A printed one is dead from then on.</source>
        <translation>Slet dette klistermærke? Et udskrevet virker ikke længere bagefter.</translation>
    </message>
    <message>
        <source>Diagnostics have codes and numbers alone: no key, no name, no phone number. Nothing is sent by itself.</source>
        <translation>Diagnostikken har kun koder og tal: ingen nøgle, intet navn, intet telefonnummer. Intet sendes af sig selv.</translation>
    </message>
    <message>
        <source>Did money move?</source>
        <translation>Blev der flyttet penge?</translation>
    </message>
    <message>
        <source>Differs from Vipps MobilePay</source>
        <translation>Afviger fra Vipps MobilePay</translation>
    </message>
    <message>
        <source>Discard all the same</source>
        <translation>Kassér alligevel</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Harddisk</translation>
    </message>
    <message>
        <source>Do not hand over the goods; send a new request.</source>
        <translation>Udlever ikke varerne; send en ny anmodning.</translation>
    </message>
    <message>
        <source>Do not share</source>
        <translation>Del ikke</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigér</translation>
    </message>
    <message>
        <source>Every order is in the index.</source>
        <translation>Hver ordre er i indekset.</translation>
    </message>
    <message>
        <source>Every paper came.</source>
        <translation>Alle papirer kom.</translation>
    </message>
    <message>
        <source>Everything has been captured already; this changed nothing.</source>
        <translation>Alt er allerede trukket; dette ændrede intet.</translation>
    </message>
    <message>
        <source>Everything has been captured, so it cannot be released.</source>
        <translation>Alt er trukket, så det kan ikke frigives.</translation>
    </message>
    <message>
        <source>Everything has been refunded already; this changed nothing.</source>
        <translation>Alt er allerede refunderet; dette ændrede intet.</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Eksportér indstillingerne</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Free: only {megabytes} MB.</source>
        <translation>Ledigt: kun {megabytes} MB.</translation>
    </message>
    <message>
        <source>Free: {megabytes} MB.</source>
        <translation>Ledigt: {megabytes} MB.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Fortsæt med at redigere</translation>
    </message>
    <message>
        <source>Goes to, as the customer shared it</source>
        <translation>Går til, som kunden delte det</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Grupper af indstillinger</translation>
    </message>
    <message>
        <source>Hand over the goods, then capture.</source>
        <translation>Udlever varerne, og træk beløbet.</translation>
    </message>
    <message>
        <source>Has our request for {total} come up on your phone? If not, please open the {app} app yourself and look under Payments. If it is not there, I can show you a code to scan.</source>
        <translation>Er vores anmodning på {total} kommet frem på din telefon? Hvis ikke, så åbn selv {app}-appen, og se under Betalinger. Er den der ikke, kan jeg vise dig en kode at scanne.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>Help about this page</source>
        <translation>Hjælp om denne side</translation>
    </message>
    <message>
        <source>How things stand</source>
        <translation>Sådan står det til</translation>
    </message>
    <message>
        <source>I am cancelling the request for {total} right now. Please do not approve it any more.</source>
        <translation>Jeg annullerer anmodningen på {total} lige nu. Godkend den ikke længere.</translation>
    </message>
    <message>
        <source>I am cancelling the request for {total}, and I do not know yet whether that came in time. Please do not approve it any more. If you already have, I will see it here in a moment.</source>
        <translation>Jeg annullerer anmodningen på {total}, og jeg ved ikke endnu, om det var i tide. Godkend den ikke længere. Har du allerede gjort det, kan jeg se det her om et øjeblik.</translation>
    </message>
    <message>
        <source>I am making the refund of {step} to you right now. I will have the confirmation in a moment.</source>
        <translation>Jeg refunderer {step} til dig lige nu. Jeg har bekræftelsen om et øjeblik.</translation>
    </message>
    <message>
        <source>I am releasing the reservation of {step} right now. I will have the confirmation in a moment.</source>
        <translation>Jeg frigiver reservationen på {step} lige nu. Jeg har bekræftelsen om et øjeblik.</translation>
    </message>
    <message>
        <source>I am sending you the request for {total} now. It should be with you in a moment.</source>
        <translation>Jeg sender dig anmodningen på {total} nu. Den burde være hos dig om et øjeblik.</translation>
    </message>
    <message>
        <source>I cannot find your payment in our {app} account just now, and this attempt moved no money. I will look into it and get back to you.</source>
        <translation>Jeg kan ikke finde din betaling på vores {app}-konto lige nu, og dette forsøg flyttede ingen penge. Jeg undersøger det og vender tilbage.</translation>
    </message>
    <message>
        <source>I cannot see yet whether our request for {total} has reached you. If it shows in the {app} app, you can safely approve it: you pay only once. Otherwise please wait while I check.</source>
        <translation>Jeg kan ikke se endnu, om vores anmodning på {total} er nået frem til dig. Vises den i {app}-appen, kan du roligt godkende den: Du betaler kun én gang. Ellers beder jeg dig vente, mens jeg tjekker.</translation>
    </message>
    <message>
        <source>I cannot send a request to this number, and nothing has been charged. You can scan a code here, get a link, or give me another number.</source>
        <translation>Jeg kan ikke sende en anmodning til dette nummer, og der er ikke trukket noget. Du kan scanne en kode her, få et link eller give mig et andet nummer.</translation>
    </message>
    <message>
        <source>I cannot send the request straight to your phone, and nothing has been charged. Please scan the code that I show you, or use the link that I send.</source>
        <translation>Jeg kan ikke sende anmodningen direkte til din telefon, og der er ikke trukket noget. Scan koden, jeg viser dig, eller brug det link, jeg sender.</translation>
    </message>
    <message>
        <source>I could not cancel it just now, and this attempt moved no money. I am looking at how the payment stands and will tell you.</source>
        <translation>Jeg kunne ikke annullere det lige nu, og dette forsøg flyttede ingen penge. Jeg ser på, hvordan betalingen står, og siger til.</translation>
    </message>
    <message>
        <source>I could not cancel it just now. Everything is as it was before, and I will try again.</source>
        <translation>Jeg kunne ikke annullere det lige nu. Alt er som før, og jeg prøver igen.</translation>
    </message>
    <message>
        <source>I could not make the refund of {step} just now. I will try again, and I will let you know when it has gone through.</source>
        <translation>Jeg kunne ikke lave refunderingen på {step} lige nu. Jeg prøver igen og siger til, når den er gået igennem.</translation>
    </message>
    <message>
        <source>I could not send the request for {total}, because we cannot reach {app} at the moment. Nothing has been charged. I will try again.</source>
        <translation>Jeg kunne ikke sende anmodningen på {total}, fordi vi ikke kan få fat i {app} lige nu. Der er ikke trukket noget. Jeg prøver igen.</translation>
    </message>
    <message>
        <source>I could not send the request with the number or code that I have. Nothing has been charged. Could you tell me your phone number once more?</source>
        <translation>Jeg kunne ikke sende anmodningen med det nummer eller den kode, jeg har. Der er ikke trukket noget. Vil du sige dit telefonnummer en gang til?</translation>
    </message>
    <message>
        <source>I got an answer about your payment that cannot be right, so I am asking again before I tell you anything about it.</source>
        <translation>Jeg fik et svar om din betaling, som ikke kan passe, så jeg spørger igen, før jeg siger noget om den.</translation>
    </message>
    <message>
        <source>I have asked for a refund of {step} to you, and I am waiting for the confirmation. I will let you know as soon as it is there.</source>
        <translation>Jeg har bedt om at få {step} refunderet til dig, og jeg venter på bekræftelsen. Jeg siger til, så snart den er her.</translation>
    </message>
    <message>
        <source>I have asked for the reservation of {step} to be released, and I am waiting for the confirmation. I will let you know as soon as it is there.</source>
        <translation>Jeg har bedt om at få reservationen på {step} frigivet, og jeg venter på bekræftelsen. Jeg siger til, så snart den er her.</translation>
    </message>
    <message>
        <source>I have your order here, but the request for {total} has not been sent yet. Nothing has been charged.</source>
        <translation>Jeg har din ordre her, men anmodningen på {total} er ikke sendt endnu. Der er ikke trukket noget.</translation>
    </message>
    <message>
        <source>I tried to charge the wrong amount, so nothing was charged now. I will correct it. You never pay more than you approved.</source>
        <translation>Jeg prøvede med et forkert beløb, så der blev ikke trukket noget nu. Jeg retter det. Du betaler aldrig mere, end du har godkendt.</translation>
    </message>
    <message>
        <source>I tried to refund more than is left of your payment, so nothing was refunded now. I will correct the amount.</source>
        <translation>Jeg prøvede at refundere mere, end der er tilbage af din betaling, så intet blev refunderet nu. Jeg retter beløbet.</translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <translation>Idempotensnøgle</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importér indstillinger</translation>
    </message>
    <message>
        <source>In the index: {percent} %. All is found meanwhile, more slowly.</source>
        <translation>I indekset: {percent} %. Alt findes imens, men langsommere.</translation>
    </message>
    <message>
        <source>In the last minute: {count}. About one payment: {most} of {limit}.</source>
        <translation>Seneste minut: {count}. Om én betaling: {most} af {limit}.</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>Det skete ikke</translation>
    </message>
    <message>
        <source>It differs from Vipps MobilePay's by {seconds} s.</source>
        <translation>Det afviger {seconds} s fra uret hos Vipps MobilePay.</translation>
    </message>
    <message>
        <source>It goes to the account that you have chosen in the {app} app for receiving money. You usually have it between {first} and {last}, and at the latest on {latest}.</source>
        <translation>Pengene går til den konto, du har valgt i {app}-appen til at modtage penge. Du har dem som regel mellem {first} og {last}, og senest {latest}.</translation>
    </message>
    <message>
        <source>It goes to the card that you paid with. You usually have it between {first} and {last}, and at the latest on {latest}.</source>
        <translation>Pengene går til det kort, du betalte med. Du har dem som regel mellem {first} og {last}, og senest {latest}.</translation>
    </message>
    <message>
        <source>It is damaged, or its disk refuses. The top of the window says which, and what to do.</source>
        <translation>Den er beskadiget, eller disken nægter. Øverst i vinduet står der hvad, og hvad du gør.</translation>
    </message>
    <message>
        <source>It is not known yet whether it happened.</source>
        <translation>Det er ikke afklaret, om det skete.</translation>
    </message>
    <message>
        <source>It is not known yet whether it was captured.</source>
        <translation>Det er ikke afklaret, om beløbet blev trukket.</translation>
    </message>
    <message>
        <source>It is not reached. Nothing is sent from this till.</source>
        <translation>Den kan ikke nås. Intet sendes fra denne kasse.</translation>
    </message>
    <message>
        <source>It is not reached. What other tills did since {at} is missing here, and nothing is sent from this till.</source>
        <translation>Den kan ikke nås. Det, andre kasser har gjort siden {at}, mangler her, og intet sendes fra denne kasse.</translation>
    </message>
    <message>
        <source>It is reached, and this till is up to date.</source>
        <translation>Den kan nås, og denne kasse er opdateret.</translation>
    </message>
    <message>
        <source>It is reached, and this till is up to date. It is PostgreSQL {version}.</source>
        <translation>Den kan nås, og denne kasse er opdateret. Den er PostgreSQL {version}.</translation>
    </message>
    <message>
        <source>It says {words}.</source>
        <translation>Der står {words}.</translation>
    </message>
    <message>
        <source>It was this one</source>
        <translation>Det var denne</translation>
    </message>
    <message>
        <source>It went to the account that you have chosen in the {app} app for receiving money, and should have been there by {latest}. If it is not, please tell me and I will ask.</source>
        <translation>Pengene gik til den konto, du har valgt i {app}-appen til at modtage penge, og skulle have været der senest {latest}. Er de ikke det, så sig til, og jeg spørger.</translation>
    </message>
    <message>
        <source>It went to the card that you paid with, and should have been there by {latest}. If it is not, please tell me and I will ask {app}.</source>
        <translation>Pengene gik til det kort, du betalte med, og skulle have været der senest {latest}. Er de ikke det, så sig til, og jeg spørger {app}.</translation>
    </message>
    <message>
        <source>Keep at most five in the file that it came from.</source>
        <translation>Behold højst fem i den fil, den kom fra.</translation>
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
        <translation>Lad kunden se koden, og vent på godkendelsen.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Beholdt</translation>
    </message>
    <message>
        <source>Key store</source>
        <translation>Nøglelager</translation>
    </message>
    <message>
        <source>Keys and scanner</source>
        <translation>Taster og scanner</translation>
    </message>
    <message>
        <source>Keys: others than now</source>
        <translation>Taster: andre end nu</translation>
    </message>
    <message>
        <source>Kvitt ended unexpectedly</source>
        <translation>Kvitt afsluttede uventet</translation>
    </message>
    <message>
        <source>Kvitt ended unexpectedly the last time. No order is lost. This is all that was written down about it; it has no names, no numbers and no keys, and nobody has seen it.</source>
        <translation>Kvitt afsluttede uventet sidste gang. Ingen ordre er gået tabt. Dette er alt, der blev skrevet ned om det; det har ingen navne, ingen numre og ingen nøgler, og ingen har set det.</translation>
    </message>
    <message>
        <source>Kvitt makes one a day by itself; to have one now, back up now under Backups.</source>
        <translation>Kvitt laver en om dagen af sig selv. Vil du have en nu, så tag en sikkerhedskopi under Sikkerhedskopier.</translation>
    </message>
    <message>
        <source>Kvitt slows down by itself. Does another program use the same keys?</source>
        <translation>Kvitt sænker farten af sig selv. Bruger et andet program de samme nøgler?</translation>
    </message>
    <message>
        <source>Label 62 × 100 mm (*.pdf)</source>
        <translation>Etiket 62 × 100 mm (*.pdf)</translation>
    </message>
    <message>
        <source>Last answers</source>
        <translation>Seneste svar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <source>Later sales belong to the next day. A bar that is open at night counts until 4 in the morning.</source>
        <translation>Senere salg hører til næste dag. En bar, der har åbent om natten, regner til klokken 4 om morgenen.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lad den være</translation>
    </message>
    <message>
        <source>Leave it for later</source>
        <translation>Lad det vente</translation>
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
        <translation>Lytter og er registreret.</translation>
    </message>
    <message>
        <source>Listening, but nothing is registered.</source>
        <translation>Lytter, men intet er registreret.</translation>
    </message>
    <message>
        <source>Look at the network of this machine, and at its proxy. Orders can be built and parked; Kvitt goes on trying.</source>
        <translation>Se på maskinens netværk og på dens proxy. Ordrer kan laves og parkeres; Kvitt prøver videre.</translation>
    </message>
    <message>
        <source>Look at the network, and whether the server runs. Orders can be built meanwhile; Kvitt goes on trying.</source>
        <translation>Se på nettet, og om serveren kører. Ordrer kan laves imens; Kvitt bliver ved med at prøve.</translation>
    </message>
    <message>
        <source>Look at the order before you send again.</source>
        <translation>Se på ordren, før du sender igen.</translation>
    </message>
    <message>
        <source>Look at the order before you try again.</source>
        <translation>Se på ordren, før du prøver igen.</translation>
    </message>
    <message>
        <source>Look at the order to see how it stands.</source>
        <translation>Se på ordren, hvordan den står.</translation>
    </message>
    <message>
        <source>Look at the order, then try again.</source>
        <translation>Se på ordren, og prøv igen.</translation>
    </message>
    <message>
        <source>Look at the order; cancel or release it instead.</source>
        <translation>Se på ordren; annuller eller frigiv den i stedet.</translation>
    </message>
    <message>
        <source>Look at the order; send a new request if it has ended.</source>
        <translation>Se på ordren; send en ny anmodning, hvis den er slut.</translation>
    </message>
    <message>
        <source>Look at the totals before you go on.</source>
        <translation>Se på summerne, før du går videre.</translation>
    </message>
    <message>
        <source>Look at the totals to see what can be done.</source>
        <translation>Se på summerne, hvad der kan gøres.</translation>
    </message>
    <message>
        <source>Look at the totals, then try again.</source>
        <translation>Se på summerne, og prøv igen.</translation>
    </message>
    <message>
        <source>Looking up and building orders go on, and what is typed is kept at this till. Money waits until the server is back, and that goes by itself.</source>
        <translation>Du kan slå op og lave ordrer som før, og det, du skriver, bliver gemt i denne kasse. Penge venter, til serveren er tilbage; det sker af sig selv.</translation>
    </message>
    <message>
        <source>Made elsewhere</source>
        <translation>Lavet et andet sted</translation>
    </message>
    <message>
        <source>Make a new order for what is still to be paid, and send a request for it.</source>
        <translation>Lav en ny ordre for det, der stadig skal betales, og send en anmodning for den.</translation>
    </message>
    <message>
        <source>Make a new order like this one, and ask whether the customer still wants the goods before you send the request.</source>
        <translation>Lav en ny ordre som denne, og spørg, om kunden stadig vil have varerne, før du sender anmodningen.</translation>
    </message>
    <message>
        <source>Make a new order like this one, and send a new request.</source>
        <translation>Lav en ny ordre som denne, og send en ny anmodning.</translation>
    </message>
    <message>
        <source>Make a new order that leaves all of them open.</source>
        <translation>Lav en ny ordre, der holder dem alle åbne.</translation>
    </message>
    <message>
        <source>Make a new order without a time limit.</source>
        <translation>Lav en ny ordre uden tidsfrist.</translation>
    </message>
    <message>
        <source>Make a new order without it, or ask Vipps MobilePay.</source>
        <translation>Lav en ny ordre uden, eller spørg Vipps MobilePay.</translation>
    </message>
    <message>
        <source>Make a new order without them.</source>
        <translation>Lav en ny ordre uden dem.</translation>
    </message>
    <message>
        <source>Make a sticker</source>
        <translation>Lav et klistermærke</translation>
    </message>
    <message>
        <source>Make room. On a full disk nothing can be saved, and so nothing is sent.</source>
        <translation>Skaf plads. På en fuld disk kan intet gemmes, og derfor sendes intet.</translation>
    </message>
    <message>
        <source>May be this step</source>
        <translation>Kan være dette trin</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>Aldersgrænse</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>Navn og adresse</translation>
    </message>
    <message>
        <source>Name and address have not come yet.</source>
        <translation>Navn og adresse er ikke kommet endnu.</translation>
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
        <translation>Moms ukendt</translation>
    </message>
    <message>
        <source>No money moved this time.</source>
        <translation>Der er ikke flyttet penge denne gang.</translation>
    </message>
    <message>
        <source>No money moved.</source>
        <translation>Der er ikke flyttet penge.</translation>
    </message>
    <message>
        <source>No movement of this kind.</source>
        <translation>Ingen bevægelse af denne slags.</translation>
    </message>
    <message>
        <source>No name and no number.</source>
        <translation>Uden navn og nummer.</translation>
    </message>
    <message>
        <source>No notes yet. They stay in the shop and are never sent.</source>
        <translation>Ingen notater endnu. De bliver i butikken og sendes aldrig.</translation>
    </message>
    <message>
        <source>No number is known to look by.</source>
        <translation>Der er intet kendt nummer at søge efter.</translation>
    </message>
    <message>
        <source>No order can be read.</source>
        <translation>Ingen ordrer kan læses.</translation>
    </message>
    <message>
        <source>No other order went to this number.</source>
        <translation>Ingen anden ordre gik til dette nummer.</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ingen indstilling har disse ord.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nej.</translation>
    </message>
    <message>
        <source>No. {number} · {day}</source>
        <translation>Nr. {number} · {day}</translation>
    </message>
    <message>
        <source>Nobody approved the request in time. It has expired.</source>
        <translation>Ingen godkendte anmodningen i tide. Den er udløbet.</translation>
    </message>
    <message>
        <source>Nobody may approve for the customer here.</source>
        <translation>Ingen kan godkende for kunden her.</translation>
    </message>
    <message>
        <source>None is set up; one is chosen each time.</source>
        <translation>Ingen er sat op; en vælges hver gang.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ingen endnu.</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Ikke spurgt endnu.</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Ikke afklaret.</translation>
    </message>
    <message>
        <source>Not this customer</source>
        <translation>Ikke denne kunde</translation>
    </message>
    <message>
        <source>Not used. Asking by itself is enough.</source>
        <translation>Ikke i brug. Det er nok, at Kvitt spørger.</translation>
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
        <translation>Intet ved denne ordre er uklart.</translation>
    </message>
    <message>
        <source>Nothing happened on {day} that is not in a closing. Nothing was closed.</source>
        <translation>Der skete intet {day}, som ikke er med i en afslutning. Intet blev lukket.</translation>
    </message>
    <message>
        <source>Nothing happened yet.</source>
        <translation>Der er intet sket endnu.</translation>
    </message>
    <message>
        <source>Nothing has been charged and nothing is reserved.</source>
        <translation>Der er ikke trukket noget, og intet er reserveret.</translation>
    </message>
    <message>
        <source>Nothing has left yet.</source>
        <translation>Intet er sendt endnu.</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>Intet i hjælpen har disse ord.</translation>
    </message>
    <message>
        <source>Nothing is done twice. Ask again.</source>
        <translation>Intet gøres to gange. Spørg igen.</translation>
    </message>
    <message>
        <source>Nothing is left to do. A refund is possible until {refund_by}.</source>
        <translation>Der er ikke mere at gøre. Refundering er mulig indtil {refund_by}.</translation>
    </message>
    <message>
        <source>Nothing is left to do. For goods that are still to be paid, make a new order.</source>
        <translation>Der er ikke mere at gøre. Lav en ny ordre for varer, der stadig skal betales.</translation>
    </message>
    <message>
        <source>Nothing is left to do. If the customer still wants the goods, make a new order like this one.</source>
        <translation>Der er ikke mere at gøre. Vil kunden stadig have varerne, så lav en ny ordre som denne.</translation>
    </message>
    <message>
        <source>Nothing is left to do. If the money is not there after {latest}, ask Vipps MobilePay and send the case card.</source>
        <translation>Der er ikke mere at gøre. Er pengene ikke fremme efter {latest}, så spørg Vipps MobilePay, og send sagskortet.</translation>
    </message>
    <message>
        <source>Nothing is reserved before the customer approves.</source>
        <translation>Intet bliver reserveret, før kunden godkender.</translation>
    </message>
    <message>
        <source>Nothing is to be shipped. On a reserved order, {key} puts it here.</source>
        <translation>Intet skal sendes. På en reserveret ordre lægger {key} den her.</translation>
    </message>
    <message>
        <source>Nothing is written to it.</source>
        <translation>Intet skrives til den.</translation>
    </message>
    <message>
        <source>Nothing waits, and everything is known.</source>
        <translation>Intet venter, og alt er afklaret.</translation>
    </message>
    <message>
        <source>Nothing was captured this time.</source>
        <translation>Der er ikke trukket noget denne gang.</translation>
    </message>
    <message>
        <source>Nothing was captured.</source>
        <translation>Der er ikke trukket noget.</translation>
    </message>
    <message>
        <source>Nothing was charged just now. I have to find out why before I go on, and I will get back to you.</source>
        <translation>Der blev ikke trukket noget lige nu. Jeg må finde ud af hvorfor, før jeg går videre, og jeg vender tilbage.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Der er ikke trukket noget.</translation>
    </message>
    <message>
        <source>Nothing was printed yet.</source>
        <translation>Intet er udskrevet endnu.</translation>
    </message>
    <message>
        <source>Nothing was refunded this time.</source>
        <translation>Intet er refunderet denne gang.</translation>
    </message>
    <message>
        <source>Nothing was refunded.</source>
        <translation>Intet er refunderet.</translation>
    </message>
    <message>
        <source>Nothing was released.</source>
        <translation>Intet er frigivet.</translation>
    </message>
    <message>
        <source>Nothing. No request has reached the {app} app.</source>
        <translation>Intet. Ingen anmodning har nået {app}-appen.</translation>
    </message>
    <message>
        <source>Of the window. Papers have a language of their own.</source>
        <translation>For vinduet. Papirer har et sprog for sig.</translation>
    </message>
    <message>
        <source>Of the {captured} that was charged, {refunded} was refunded to you on {refund_day}.</source>
        <translation>Af de {captured}, der blev trukket, blev {refunded} refunderet til dig {refund_day}.</translation>
    </message>
    <message>
        <source>Of what the customer gets on paper.</source>
        <translation>For det, kunden får på papir.</translation>
    </message>
    <message>
        <source>Older ones: search by the number.</source>
        <translation>Ældre: søg på nummeret.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Åbn mappen</translation>
    </message>
    <message>
        <source>Orders: {number}, since {day}. Captured {captured}, refunded {refunded}.</source>
        <translation>Ordrer: {number}, siden {day}. Trukket {captured}, refunderet {refunded}.</translation>
    </message>
    <message>
        <source>Other orders of this number</source>
        <translation>Andre ordrer på dette nummer</translation>
    </message>
    <message>
        <source>Other tills worked meanwhile. What is shown is from before, until this is done.</source>
        <translation>Andre kasser har arbejdet imens. Det, der vises, er fra før, indtil dette er færdigt.</translation>
    </message>
    <message>
        <source>Our record of the last step and the totals at Vipps MobilePay do not agree.</source>
        <translation>Det, vi har noteret om det seneste trin, stemmer ikke med summerne hos Vipps MobilePay.</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Vores</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Sider i hjælpen</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papirer</translation>
    </message>
    <message>
        <source>Pay the customer back in another way.</source>
        <translation>Betal kunden tilbage på en anden måde.</translation>
    </message>
    <message>
        <source>Perhaps a request for {total} that can be approved. It is not known.</source>
        <translation>Måske en anmodning på {total}, der kan godkendes. Det er ikke afklaret.</translation>
    </message>
    <message>
        <source>Please open the {app} app. A request from us for {total} is waiting under Payments. You can approve it until {ends}.</source>
        <translation>Åbn {app}-appen. Under Betalinger ligger en anmodning fra os på {total}. Du kan godkende den indtil {ends}.</translation>
    </message>
    <message>
        <source>Please scan the code on the screen with your camera or with the {app} app, and approve {total}. It works until {ends}.</source>
        <translation>Scan koden på skærmen med kameraet eller med {app}-appen, og godkend {total}. Den virker indtil {ends}.</translation>
    </message>
    <message>
        <source>Possible until {day}.</source>
        <translation>Muligt til {day}.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Øvelse</translation>
    </message>
    <message>
        <source>Practice needs no keys.</source>
        <translation>Øvelse kræver ingen nøgler.</translation>
    </message>
    <message>
        <source>Print all of these again</source>
        <translation>Udskriv alle disse igen</translation>
    </message>
    <message>
        <source>Print the packing slip</source>
        <translation>Udskriv følgesedlen</translation>
    </message>
    <message>
        <source>Printouts</source>
        <translation>Udskrifter</translation>
    </message>
    <message>
        <source>Printouts says which, and prints it again.</source>
        <translation>Udskrifter siger hvilket og udskriver det igen.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Udskriv…</translation>
    </message>
    <message>
        <source>Privacy page</source>
        <translation>Side om persondata</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-kode</translation>
    </message>
    <message>
        <source>Raise the total and send again.</source>
        <translation>Forøg totalen, og send igen.</translation>
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
        <translation>Læs igen</translation>
    </message>
    <message>
        <source>Reading the log at Vipps MobilePay…</source>
        <translation>Læser loggen hos Vipps MobilePay…</translation>
    </message>
    <message>
        <source>Refund again when Vipps MobilePay can be reached.</source>
        <translation>Refunder igen, når der er forbindelse til Vipps MobilePay.</translation>
    </message>
    <message>
        <source>Refund it instead.</source>
        <translation>Refunder i stedet.</translation>
    </message>
    <message>
        <source>Register the public address under Webhooks.</source>
        <translation>Registrér den offentlige adresse under Webhooks.</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Registreringer</translation>
    </message>
    <message>
        <source>Releasing {step} was sent, but no clear answer came back. It may have happened.</source>
        <translation>{step} blev forsøgt frigivet, men der kom ikke noget klart svar. Det kan være sket.</translation>
    </message>
    <message>
        <source>Report of the crash</source>
        <translation>Rapport om nedbruddet</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anmodninger</translation>
    </message>
    <message>
        <source>Reserved, not captured</source>
        <translation>Reserveret, ikke trukket</translation>
    </message>
    <message>
        <source>Reset this group</source>
        <translation>Nulstil gruppen</translation>
    </message>
    <message>
        <source>Reset: {what}</source>
        <translation>Nulstillet: {what}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Gem notatet</translation>
    </message>
    <message>
        <source>Save the sticker as PDF</source>
        <translation>Gem klistermærket som PDF</translation>
    </message>
    <message>
        <source>Saved now</source>
        <translation>Gemt nu</translation>
    </message>
    <message>
        <source>Saved: {what}</source>
        <translation>Gemt: {what}</translation>
    </message>
    <message>
        <source>Say in 1 to 36 characters where the sticker is, such as Till 1.</source>
        <translation>Sig med 1 til 36 tegn, hvor klistermærket er, for eksempel Kasse 1.</translation>
    </message>
    <message>
        <source>Say: “We are checking whether the money is released. I will let you know.”</source>
        <translation>Sig: ”Vi finder ud af, om pengene er frigivet. Jeg giver dig besked.”</translation>
    </message>
    <message>
        <source>Say: “We are checking whether the refund went through. I will let you know.”</source>
        <translation>Sig: ”Vi finder ud af, om refunderingen gik igennem. Jeg giver dig besked.”</translation>
    </message>
    <message>
        <source>Say: “We are checking whether the request is cancelled. Please do not approve it any more.”</source>
        <translation>Sig: ”Vi finder ud af, om anmodningen er annulleret. Godkend den ikke længere.”</translation>
    </message>
    <message>
        <source>Say: “{words}”</source>
        <translation>Sig: ”{words}”</translation>
    </message>
    <message>
        <source>Scan a fresh one, or use a phone number.</source>
        <translation>Scan en ny, eller brug et telefonnummer.</translation>
    </message>
    <message>
        <source>Scan the sticker: {place}</source>
        <translation>Scan klistermærket: {place}</translation>
    </message>
    <message>
        <source>Scans come as webhooks. Register an address for them first.</source>
        <translation>Scanninger kommer som webhooks. Registrer en adresse til dem først.</translation>
    </message>
    <message>
        <source>Scans of a sticker come as webhooks, and none come here yet. Register an address under Settings first.</source>
        <translation>Scanninger af et klistermærke kommer som webhooks, og ingen kommer hertil endnu. Registrer først en adresse under Indstillinger.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Søg i hjælpen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Søg i indstillingerne</translation>
    </message>
    <message>
        <source>Send a new one if it is still to be paid.</source>
        <translation>Send en ny, hvis der stadig skal betales.</translation>
    </message>
    <message>
        <source>Send a new request for what is still to be paid.</source>
        <translation>Send en ny anmodning for det, der stadig skal betales.</translation>
    </message>
    <message>
        <source>Send a new request if the order is still to be paid.</source>
        <translation>Send en ny anmodning, hvis ordren stadig skal betales.</translation>
    </message>
    <message>
        <source>Send again: the next request gets a new one.</source>
        <translation>Send igen: næste anmodning får en ny.</translation>
    </message>
    <message>
        <source>Send it again when the network is back, or let the customer pay in another way.</source>
        <translation>Send den igen, når nettet er tilbage, eller lad kunden betale på en anden måde.</translation>
    </message>
    <message>
        <source>Send the customer a new request.</source>
        <translation>Send kunden en ny anmodning.</translation>
    </message>
    <message>
        <source>Send the link if the customer does not have it yet, then wait for the approval.</source>
        <translation>Send linket, hvis kunden ikke har det endnu, og vent på godkendelsen.</translation>
    </message>
    <message>
        <source>Send to them</source>
        <translation>Send til kunden</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Indstillingsfil</translation>
    </message>
    <message>
        <source>Settings of a file taken in.</source>
        <translation>Indstillingerne fra en fil er taget ind.</translation>
    </message>
    <message>
        <source>Settings were changed at another till.</source>
        <translation>Indstillinger blev ændret på en anden kasse.</translation>
    </message>
    <message>
        <source>Sheet A4 (*.pdf)</source>
        <translation>Ark A4 (*.pdf)</translation>
    </message>
    <message>
        <source>Ship and capture now. After {until_time} the money may be lost.</source>
        <translation>Send, og træk beløbet nu. Efter {until_time} kan pengene gå tabt.</translation>
    </message>
    <message>
        <source>Ship the goods and capture before {until}.</source>
        <translation>Send varerne, og træk beløbet inden {until}.</translation>
    </message>
    <message>
        <source>Ship the rest and capture it before {until}, or release it.</source>
        <translation>Send resten, og træk den inden {until}, eller frigiv den.</translation>
    </message>
    <message>
        <source>Ship the rest and capture it now, or release it.</source>
        <translation>Send resten, og træk den nu, eller frigiv den.</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Forsendelser</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Butik</translation>
    </message>
    <message>
        <source>Shop's server</source>
        <translation>Butikkens server</translation>
    </message>
    <message>
        <source>Shorten it to 100 characters in the file.</source>
        <translation>Forkort det til 100 tegn i filen.</translation>
    </message>
    <message>
        <source>Shorten it to 500 characters in the file.</source>
        <translation>Forkort den til 500 tegn i filen.</translation>
    </message>
    <message>
        <source>Somebody else changed this order meanwhile</source>
        <translation>En anden har ændret denne ordre i mellemtiden</translation>
    </message>
    <message>
        <source>Somebody else changed {text} meanwhile. Nothing was saved.</source>
        <translation>En anden har ændret {text} i mellemtiden. Intet blev gemt.</translation>
    </message>
    <message>
        <source>Somebody else has just changed {text}. Nothing was sent. Look at it, and send it again.</source>
        <translation>En anden har netop ændret {text}. Intet blev sendt. Se på den, og send den igen.</translation>
    </message>
    <message>
        <source>Somebody is at the counter ({ago}).</source>
        <translation>Der er nogen ved disken ({ago}).</translation>
    </message>
    <message>
        <source>Somebody is at {place} ({ago}).</source>
        <translation>Der er nogen ved {place} ({ago}).</translation>
    </message>
    <message>
        <source>Something in the request that I tried to send you was wrong. The fault is ours, and nothing has been charged. I will correct it and send a new one.</source>
        <translation>Noget i den anmodning, jeg prøvede at sende dig, var forkert. Fejlen ligger hos os, og der er ikke trukket noget. Jeg retter den og sender en ny.</translation>
    </message>
    <message>
        <source>Something that Vipps MobilePay needs is missing.</source>
        <translation>Noget, som Vipps MobilePay skal bruge, mangler.</translation>
    </message>
    <message>
        <source>Stands below the name on papers.</source>
        <translation>Står under navnet på papirer.</translation>
    </message>
    <message>
        <source>Stands on confirmations and refund slips.</source>
        <translation>Står på bekræftelser af betaling og refundering.</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Klistermærker</translation>
    </message>
    <message>
        <source>Stickers at the counter</source>
        <translation>Klistermærker ved disken</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Stadig åbent</translation>
    </message>
    <message>
        <source>Still to go: {lines}</source>
        <translation>Skal stadig sendes: {lines}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mærker</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tag den andens</translation>
    </message>
    <message>
        <source>Take these in</source>
        <translation>Tag disse ind</translation>
    </message>
    <message>
        <source>Terms of sale</source>
        <translation>Handelsbetingelser</translation>
    </message>
    <message>
        <source>Thank you, your payment is approved. {left} is reserved and is charged when you get the goods.</source>
        <translation>Tak, din betaling er godkendt. {left} er reserveret og bliver trukket, når du får varerne.</translation>
    </message>
    <message>
        <source>That is more than what can be refunded.</source>
        <translation>Det er mere, end der kan refunderes.</translation>
    </message>
    <message>
        <source>That is more than what is left to capture.</source>
        <translation>Det er mere, end der er tilbage at trække.</translation>
    </message>
    <message>
        <source>That it did not happen can be said from {time}: a try may still be under way.</source>
        <translation>At det ikke skete, kan siges fra {time}: et forsøg kan stadig være undervejs.</translation>
    </message>
    <message>
        <source>That the card was not accepted, and the choice of another card.</source>
        <translation>At kortet ikke blev godtaget, og valget mellem andre kort.</translation>
    </message>
    <message>
        <source>That the payment was cancelled. Some banks show the reservation for a few days more.</source>
        <translation>At betalingen er annulleret. Nogle banker viser reservationen nogle dage endnu.</translation>
    </message>
    <message>
        <source>The QR code is on the screen. It can be approved until {ends}.</source>
        <translation>QR-koden står på skærmen. Den kan godkendes indtil {ends}.</translation>
    </message>
    <message>
        <source>The amount is above what the test customer may pay.</source>
        <translation>Beløbet er højere, end testkunden må betale.</translation>
    </message>
    <message>
        <source>The amount is too small for Vipps MobilePay.</source>
        <translation>Beløbet er for lille til Vipps MobilePay.</translation>
    </message>
    <message>
        <source>The bars are in {currency}.</source>
        <translation>Søjlerne er i {currency}.</translation>
    </message>
    <message>
        <source>The capture of {step} was not carried out.</source>
        <translation>{step} blev ikke trukket: trinnet blev ikke udført.</translation>
    </message>
    <message>
        <source>The closed day {where} is not as the action log says: it was changed, added or removed.</source>
        <translation>Den lukkede dag {where} er ikke, som handlingsloggen siger: den blev ændret, tilføjet eller fjernet.</translation>
    </message>
    <message>
        <source>The customer approved just before the request was cancelled. {left} is reserved.</source>
        <translation>Kunden godkendte, lige før anmodningen blev annulleret. {left} er reserveret.</translation>
    </message>
    <message>
        <source>The customer approved just before you cancelled.</source>
        <translation>Kunden godkendte, lige før du annullerede.</translation>
    </message>
    <message>
        <source>The customer declined the request in the app.</source>
        <translation>Kunden afviste anmodningen i appen.</translation>
    </message>
    <message>
        <source>The customer has approved this payment already.</source>
        <translation>Kunden har allerede godkendt denne betaling.</translation>
    </message>
    <message>
        <source>The customer has approved. {left} is reserved until {until}, and the goods are still to be shipped.</source>
        <translation>Kunden har godkendt. {left} er reserveret indtil {until}, og varerne skal sendes.</translation>
    </message>
    <message>
        <source>The customer has approved. {left} is reserved until {until}.</source>
        <translation>Kunden har godkendt. {left} er reserveret indtil {until}.</translation>
    </message>
    <message>
        <source>The customer has not approved yet, so nothing was captured.</source>
        <translation>Kunden har ikke godkendt endnu, så der er ikke trukket noget.</translation>
    </message>
    <message>
        <source>The customer is approving right now, so it is not known yet how it ends.</source>
        <translation>Kunden er ved at godkende, så det er ikke afklaret, hvordan det ender.</translation>
    </message>
    <message>
        <source>The customer said no, perhaps to sharing name and address. Nothing was charged. A new order like this one can go without asking for them.</source>
        <translation>Kunden sagde nej, måske til at dele navn og adresse. Intet blev trukket. En ny ordre som denne kan sendes uden at bede om dem.</translation>
    </message>
    <message>
        <source>The customer shares them with the approval, or the request ends. For goods that you send.</source>
        <translation>Kunden deler dem ved godkendelsen, ellers slutter anmodningen. Til varer, som du sender.</translation>
    </message>
    <message>
        <source>The customer's QR code could not be used.</source>
        <translation>Kundens QR-kode kunne ikke bruges.</translation>
    </message>
    <message>
        <source>The customer's bank guaranteed {left} until {until}, and that is over. A capture may still work.</source>
        <translation>Kundens bank garanterede {left} indtil {until}, og det er forbi. Beløbet kan måske stadig trækkes.</translation>
    </message>
    <message>
        <source>The customer's bank let the reservation go.</source>
        <translation>Kundens bank har sluppet reservationen.</translation>
    </message>
    <message>
        <source>The customer's bank refused the card at {card}. The request goes on until {ends}.</source>
        <translation>Kundens bank afviste kortet {card}. Anmodningen gælder indtil {ends}.</translation>
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
        <translation>Hjælpen er på engelsk.</translation>
    </message>
    <message>
        <source>The keys of the sales unit are not at hand.</source>
        <translation>Salgsstedets nøgler er ikke ved hånden.</translation>
    </message>
    <message>
        <source>The keys of the sales unit are there.</source>
        <translation>Salgsstedets nøgler er der.</translation>
    </message>
    <message>
        <source>Not every paper came.</source>
        <translation>Ikke alle papirer kom.</translation>
    </message>
    <message>
        <source>The limit of {days} days for capturing ended on {until}. {left} goes back to the customer.</source>
        <translation>Fristen på {days} dage for at få beløbet trukket udløb {until}. {left} går tilbage til kunden.</translation>
    </message>
    <message>
        <source>The money is reserved.</source>
        <translation>Pengene er reserveret.</translation>
    </message>
    <message>
        <source>The money is reserved: keep it, or release it.</source>
        <translation>Pengene er reserveret: behold eller frigiv dem.</translation>
    </message>
    <message>
        <source>The name of an extra detail is too long.</source>
        <translation>Navnet på en ekstra oplysning er for langt.</translation>
    </message>
    <message>
        <source>The network or Vipps MobilePay is slow. Nothing is lost by that.</source>
        <translation>Netværket eller Vipps MobilePay er langsomt. Intet går tabt af det.</translation>
    </message>
    <message>
        <source>The newest is from {at}.</source>
        <translation>Den nyeste er fra {at}.</translation>
    </message>
    <message>
        <source>The note is changed.</source>
        <translation>Notatet er ændret.</translation>
    </message>
    <message>
        <source>The note is deleted.</source>
        <translation>Notatet er slettet.</translation>
    </message>
    <message>
        <source>The order is a draft. No request has been sent.</source>
        <translation>Ordren er en kladde. Der er ikke sendt nogen anmodning.</translation>
    </message>
    <message>
        <source>The payment as it was before this step, or as it is after it. It is not known.</source>
        <translation>Betalingen, som den var før dette trin, eller som den er efter det. Det er ikke afklaret.</translation>
    </message>
    <message>
        <source>The payment can no longer be cancelled.</source>
        <translation>Betalingen kan ikke annulleres længere.</translation>
    </message>
    <message>
        <source>The payment of {total} as approved. In the bank the money may show as reserved.</source>
        <translation>Betalingen på {total} som godkendt. I banken kan pengene stå som reserveret.</translation>
    </message>
    <message>
        <source>The payment of {total} opens once the code is scanned.</source>
        <translation>Betalingen på {total} åbnes, når koden er scannet.</translation>
    </message>
    <message>
        <source>The payment of {total} opens once the link is used.</source>
        <translation>Betalingen på {total} åbnes, når linket er brugt.</translation>
    </message>
    <message>
        <source>The payment with a refund of {refunded}.</source>
        <translation>Betalingen med en refundering på {refunded}.</translation>
    </message>
    <message>
        <source>The payment with {captured} charged.</source>
        <translation>Betalingen med {captured} trukket.</translation>
    </message>
    <message>
        <source>The payment: {captured} charged, {left} still reserved.</source>
        <translation>Betalingen: {captured} trukket, {left} stadig reserveret.</translation>
    </message>
    <message>
        <source>The picture of the code cannot be read. Try again in a moment.</source>
        <translation>Billedet af koden kan ikke læses. Prøv igen om lidt.</translation>
    </message>
    <message>
        <source>The picture of the code lies at a strange address. It was not fetched.</source>
        <translation>Billedet af koden ligger på en fremmed adresse. Det blev ikke hentet.</translation>
    </message>
    <message>
        <source>The reference is already used by another payment.</source>
        <translation>Referencen er allerede brugt af en anden betaling.</translation>
    </message>
    <message>
        <source>The refund did not go through this time, and nothing was refunded. I am looking at the totals, and then I try again.</source>
        <translation>Refunderingen gik ikke igennem denne gang, og intet blev refunderet. Jeg ser på summerne og prøver så igen.</translation>
    </message>
    <message>
        <source>The refund of {step} was not carried out.</source>
        <translation>Refunderingen på {step} blev ikke udført.</translation>
    </message>
    <message>
        <source>The request as declined. It can no longer be approved.</source>
        <translation>Anmodningen som afvist. Den kan ikke godkendes længere.</translation>
    </message>
    <message>
        <source>The request asks for customer details that do not exist.</source>
        <translation>Anmodningen beder om kundeoplysninger, der ikke findes.</translation>
    </message>
    <message>
        <source>The request did not reach Vipps MobilePay.</source>
        <translation>Anmodningen nåede ikke frem til Vipps MobilePay.</translation>
    </message>
    <message>
        <source>The request for {total} did not go through this time, and nothing has been charged. I will send you a new one.</source>
        <translation>Anmodningen på {total} gik ikke igennem denne gang, og der er ikke trukket noget. Jeg sender dig en ny.</translation>
    </message>
    <message>
        <source>The request for {total} ran out before it was approved, so nothing has been charged. Shall I send you a new one?</source>
        <translation>Anmodningen på {total} udløb, før den blev godkendt, så der er ikke trukket noget. Skal jeg sende dig en ny?</translation>
    </message>
    <message>
        <source>The request for {total} should have run out by now. I am checking whether your approval came through. Please do not pay again before I know.</source>
        <translation>Anmodningen på {total} burde være udløbet nu. Jeg tjekker, om din godkendelse kom igennem. Betal ikke igen, før jeg ved det.</translation>
    </message>
    <message>
        <source>The request for {total} was declined in the {app} app, so nothing has been charged. Shall I send you a new one?</source>
        <translation>Anmodningen på {total} blev afvist i {app}-appen, så der er ikke trukket noget. Skal jeg sende dig en ny?</translation>
    </message>
    <message>
        <source>The request for {total} was refused, and nothing has been charged. I am finding out why. You are welcome to pay in another way meanwhile.</source>
        <translation>Anmodningen på {total} blev afvist af systemet, og der er ikke trukket noget. Jeg finder ud af hvorfor. Du er velkommen til at betale på en anden måde imens.</translation>
    </message>
    <message>
        <source>The request had ended before the customer approved.</source>
        <translation>Anmodningen var slut, før kunden godkendte.</translation>
    </message>
    <message>
        <source>The request has the same extra detail twice.</source>
        <translation>Anmodningen har den samme ekstra oplysning to gange.</translation>
    </message>
    <message>
        <source>The request has too many extra details.</source>
        <translation>Anmodningen har for mange ekstra oplysninger.</translation>
    </message>
    <message>
        <source>The request is being cancelled.</source>
        <translation>Anmodningen er ved at blive annulleret.</translation>
    </message>
    <message>
        <source>The request is gone from the list. It can no longer be approved.</source>
        <translation>Anmodningen er væk fra listen. Den kan ikke godkendes længere.</translation>
    </message>
    <message>
        <source>The request is on its way to Vipps MobilePay.</source>
        <translation>Anmodningen er på vej til Vipps MobilePay.</translation>
    </message>
    <message>
        <source>The request was cancelled before the customer approved.</source>
        <translation>Anmodningen blev annulleret, før kunden godkendte.</translation>
    </message>
    <message>
        <source>The request was not sent: the keys of this shop are missing, or Vipps MobilePay does not accept them.</source>
        <translation>Anmodningen blev ikke sendt: butikkens nøgler mangler, eller Vipps MobilePay accepterer dem ikke.</translation>
    </message>
    <message>
        <source>The request was not sent: this machine could not open the way to Vipps MobilePay.</source>
        <translation>Anmodningen blev ikke sendt: denne maskine kunne ikke komme igennem til Vipps MobilePay.</translation>
    </message>
    <message>
        <source>The request was sent at {sent}, and the customer has not approved yet. It ends at {ends}.</source>
        <translation>Anmodningen blev sendt {sent}, og kunden har ikke godkendt endnu. Den udløber {ends}.</translation>
    </message>
    <message>
        <source>The request was sent to the customer's phone. It can be approved until {ends}.</source>
        <translation>Anmodningen er sendt til kundens telefon. Den kan godkendes indtil {ends}.</translation>
    </message>
    <message>
        <source>The request was sent, but no clear answer came back. It may have reached the customer.</source>
        <translation>Anmodningen blev sendt, men der kom ikke noget klart svar. Den kan have nået kunden.</translation>
    </message>
    <message>
        <source>The reservation of {left} ran out on {until}, so we can no longer charge it. If you still want the goods, I will send you a new request.</source>
        <translation>Reservationen på {left} udløb {until}, så beløbet kan ikke trækkes længere. Vil du stadig have varerne, sender jeg dig en ny anmodning.</translation>
    </message>
    <message>
        <source>The reservation of {released} has been released, and nothing has been charged. Your bank may need a few days to show that.</source>
        <translation>Reservationen på {released} er frigivet, og der er ikke trukket noget. Der kan gå et par dage, før din bank viser det.</translation>
    </message>
    <message>
        <source>The reservation of {released} ran out before we charged it, so the money is yours again. If you still want the goods, I will send you a new request.</source>
        <translation>Reservationen på {released} udløb, før beløbet blev trukket, så pengene er dine igen. Vil du stadig have varerne, sender jeg dig en ny anmodning.</translation>
    </message>
    <message>
        <source>The reservation of {released} was released. Nothing was captured.</source>
        <translation>Reservationen på {released} er frigivet. Der er ikke trukket noget.</translation>
    </message>
    <message>
        <source>The reservation was released before, so nothing more was charged. For what is still to be paid I will send you a new request.</source>
        <translation>Reservationen var allerede frigivet, så der blev ikke trukket mere. For det, der stadig skal betales, sender jeg dig en ny anmodning.</translation>
    </message>
    <message>
        <source>The rest of the list cannot be read. See the top of the window for what to do.</source>
        <translation>Resten af listen kan ikke læses. Øverst i vinduet står, hvad du kan gøre.</translation>
    </message>
    <message>
        <source>The return address cannot be used.</source>
        <translation>Returadressen kan ikke bruges.</translation>
    </message>
    <message>
        <source>The sales unit does not take this currency.</source>
        <translation>Salgsstedet tager ikke denne valuta.</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>Ens i begge</translation>
    </message>
    <message>
        <source>The same number was asked for the same amount within ten minutes. Is one of them too many?</source>
        <translation>Samme nummer blev bedt om samme beløb inden for ti minutter. Skulle der kun have været én?</translation>
    </message>
    <message>
        <source>The search is still taking in earlier orders: {percent} %. Until then they are found, but slowly.</source>
        <translation>Søgningen tager stadig tidligere ordrer ind: {percent} %. Indtil da bliver de fundet, men langsomt.</translation>
    </message>
    <message>
        <source>The server is PostgreSQL {text}. Kvitt needs 14 or newer.</source>
        <translation>Serveren er PostgreSQL {text}. Kvitt kræver 14 eller nyere.</translation>
    </message>
    <message>
        <source>The server of the shop is not reached ({reason}). Nothing is sent from here. Looking up works as always. Try again when it is back.</source>
        <translation>Butikkens server kan ikke nås ({reason}). Intet sendes herfra. Opslag virker som altid. Prøv igen, når den er tilbage.</translation>
    </message>
    <message>
        <source>The server of the shop is not reached, so nothing is sent from this till until it is back.</source>
        <translation>Butikkens server kan ikke nås, så intet sendes fra denne kasse, før den er tilbage.</translation>
    </message>
    <message>
        <source>The server of the shop is not reached. Nothing is sent from this till.</source>
        <translation>Butikkens server kan ikke nås. Intet sendes fra denne kasse.</translation>
    </message>
    <message>
        <source>The server of the shop is reached. What other tills do is here at once.</source>
        <translation>Butikkens server kan nås. Det, andre kasser gør, er her med det samme.</translation>
    </message>
    <message>
        <source>The shop asks for: {what}</source>
        <translation>Butikken beder om: {what}</translation>
    </message>
    <message>
        <source>The shop was moved back from its server to one till. Nothing was saved or sent. Sell at that till.</source>
        <translation>Butikken blev flyttet tilbage fra serveren til én kasse. Intet blev gemt eller sendt. Sælg ved den kasse.</translation>
    </message>
    <message>
        <source>The shop's bank account is not confirmed yet.</source>
        <translation>Butikkens bankkonto er ikke bekræftet endnu.</translation>
    </message>
    <message>
        <source>The step may still be under way at Vipps MobilePay. Nothing was changed. Compare again after {at}.</source>
        <translation>Trinnet kan stadig være undervejs hos Vipps MobilePay. Intet blev ændret. Sammenlign igen efter {at}.</translation>
    </message>
    <message>
        <source>The test customer has no card.</source>
        <translation>Testkunden har intet kort.</translation>
    </message>
    <message>
        <source>The test customer must approve once by hand first.</source>
        <translation>Testkunden skal først godkende én gang i hånden.</translation>
    </message>
    <message>
        <source>The test customer's card cannot be used.</source>
        <translation>Testkundens kort kan ikke bruges.</translation>
    </message>
    <message>
        <source>The test environment cannot tell what a sales unit may do. Ask with the real keys.</source>
        <translation>Testmiljøet kan ikke sige, hvad et salgssted må. Spørg med de rigtige nøgler.</translation>
    </message>
    <message>
        <source>The time limit for capturing ran out, and {released} went back to the customer.</source>
        <translation>Fristen for at få beløbet trukket udløb, og {released} gik tilbage til kunden.</translation>
    </message>
    <message>
        <source>The time limit is too far ahead.</source>
        <translation>Tidsfristen ligger for langt fremme.</translation>
    </message>
    <message>
        <source>The time limit is too soon.</source>
        <translation>Tidsfristen ligger for tæt på.</translation>
    </message>
    <message>
        <source>The time to approve ended at {ends}, but Vipps MobilePay has not said yet how the request ended.</source>
        <translation>Fristen for at godkende udløb {ends}, men Vipps MobilePay har endnu ikke sagt, hvordan anmodningen endte.</translation>
    </message>
    <message>
        <source>The time to capture is over.</source>
        <translation>Fristen for at trække er udløbet.</translation>
    </message>
    <message>
        <source>The time to charge your payment has run out, so nothing was charged now. If you still want the goods, I will send you a new request.</source>
        <translation>Fristen for at få din betaling trukket er udløbet, så der blev ikke trukket noget nu. Vil du stadig have varerne, sender jeg dig en ny anmodning.</translation>
    </message>
    <message>
        <source>The time to refund is over.</source>
        <translation>Fristen for refundering er udløbet.</translation>
    </message>
    <message>
        <source>The time to release is over.</source>
        <translation>Fristen for at frigive er udløbet.</translation>
    </message>
    <message>
        <source>The time to release the reservation is over, and this attempt released nothing. I am checking what has become of the money and will get back to you.</source>
        <translation>Fristen for at frigive reservationen er udløbet, og dette forsøg frigav intet. Jeg tjekker, hvad der er sket med pengene, og vender tilbage.</translation>
    </message>
    <message>
        <source>The top of the window says why, and what to do.</source>
        <translation>Øverst i vinduet står hvorfor, og hvad der skal gøres.</translation>
    </message>
    <message>
        <source>The way to a server on another machine must be checked by its certificate (verify-full, not {text}).</source>
        <translation>Vejen til en server på en anden maskine skal kontrolleres med certifikatet (verify-full, ikke {text}).</translation>
    </message>
    <message>
        <source>There is a fault on our machine, so the request for {total} was not sent. Nothing has been charged. You are welcome to pay in another way.</source>
        <translation>Der er en fejl på vores maskine, så anmodningen på {total} blev ikke sendt. Der er ikke trukket noget. Du er velkommen til at betale på en anden måde.</translation>
    </message>
    <message>
        <source>There is a shop in this database already. Nothing was changed. Join it, or name an empty database.</source>
        <translation>Der er allerede en butik i denne database. Intet blev ændret. Slut dig til den, eller angiv en tom database.</translation>
    </message>
    <message>
        <source>There is no setting of the name {text}. kvitt settings list shows all.</source>
        <translation>Der er ingen indstilling med navnet {text}. kvitt settings list viser alle.</translation>
    </message>
    <message>
        <source>There is no shop in this database. Share one from its till first.</source>
        <translation>Der er ingen butik i denne database. Del en fra dens kasse først.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Der er ingen endnu.</translation>
    </message>
    <message>
        <source>There is nothing to pay back yet.</source>
        <translation>Der er intet at betale tilbage endnu.</translation>
    </message>
    <message>
        <source>There is something in your payment that I have to look into before I can tell you for certain. I will get back to you as soon as I know.</source>
        <translation>Der er noget ved din betaling, som jeg må undersøge, før jeg kan svare sikkert. Jeg vender tilbage, så snart jeg ved det.</translation>
    </message>
    <message>
        <source>They cannot be received.</source>
        <translation>De kan ikke modtages.</translation>
    </message>
    <message>
        <source>They took {ms} ms, which is slow.</source>
        <translation>De tog {ms} ms, hvilket er langsomt.</translation>
    </message>
    <message>
        <source>They took {ms} ms.</source>
        <translation>De tog {ms} ms.</translation>
    </message>
    <message>
        <source>This attempt moved no money.</source>
        <translation>Dette forsøg flyttede ingen penge.</translation>
    </message>
    <message>
        <source>This file of settings is from another version of Kvitt. Nothing was changed.</source>
        <translation>Indstillingsfilen er fra en anden version af Kvitt. Intet blev ændret.</translation>
    </message>
    <message>
        <source>This is a test, and no money moves. Please approve {total} on the test phone.</source>
        <translation>Dette er en test, og der flyttes ingen penge. Godkend {total} på testtelefonen.</translation>
    </message>
    <message>
        <source>This is no file of settings that Kvitt wrote. Nothing was changed.</source>
        <translation>Dette er ingen indstillingsfil fra Kvitt. Intet blev ændret.</translation>
    </message>
    <message>
        <source>This is not in the help. Its address is copied: {link}</source>
        <translation>Dette står ikke i hjælpen. Adressen er kopieret: {link}</translation>
    </message>
    <message>
        <source>This kind of payment cannot be approved for the customer.</source>
        <translation>Denne type betaling kan ikke godkendes for kunden.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Denne maskine</translation>
    </message>
    <message>
        <source>This number cannot receive a payment request.</source>
        <translation>Dette nummer kan ikke få en betalingsanmodning.</translation>
    </message>
    <message>
        <source>This order is not a draft any more</source>
        <translation>Denne ordre er ikke længere en kladde</translation>
    </message>
    <message>
        <source>This payment cannot be captured.</source>
        <translation>Denne betaling kan ikke trækkes.</translation>
    </message>
    <message>
        <source>This payment cannot be refunded as it stands.</source>
        <translation>Denne betaling kan ikke refunderes, som den står.</translation>
    </message>
    <message>
        <source>This sales unit</source>
        <translation>Dette salgssted</translation>
    </message>
    <message>
        <source>This sales unit cannot shut out ways to pay.</source>
        <translation>Dette salgssted kan ikke lukke for betalingsmåder.</translation>
    </message>
    <message>
        <source>This sales unit has no such payment.</source>
        <translation>Dette salgssted har ingen sådan betaling.</translation>
    </message>
    <message>
        <source>This sales unit may not ask for those customer details.</source>
        <translation>Dette salgssted må ikke bede om de kundeoplysninger.</translation>
    </message>
    <message>
        <source>This sales unit may not give customers so long to pay.</source>
        <translation>Dette salgssted må ikke give kunder så lang tid til at betale.</translation>
    </message>
    <message>
        <source>This sales unit may not send requests straight to a phone.</source>
        <translation>Dette salgssted må ikke sende anmodninger direkte til en telefon.</translation>
    </message>
    <message>
        <source>This sales unit may not use Express.</source>
        <translation>Dette salgssted må ikke bruge Express.</translation>
    </message>
    <message>
        <source>This sales unit must capture the full amount.</source>
        <translation>Dette salgssted skal trække hele beløbet.</translation>
    </message>
    <message>
        <source>This shop</source>
        <translation>Denne butik</translation>
    </message>
    <message>
        <source>This shop is shared with other tills. A backup of one till cannot be put back. Nothing was changed.</source>
        <translation>Denne butik deles med andre kasser. En sikkerhedskopi fra én kasse kan ikke lægges tilbage. Intet blev ændret.</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>Denne kasse</translation>
    </message>
    <message>
        <source>This till cannot write to its shop.</source>
        <translation>Denne kasse kan ikke skrive til butikken.</translation>
    </message>
    <message>
        <source>This till cannot write to its shop. Nothing can be saved or sent.</source>
        <translation>Denne kasse kan ikke skrive til butikken. Intet kan gemmes eller sendes.</translation>
    </message>
    <message>
        <source>This till cannot write to its shop; the line at the top says why. Nothing is sent from here.</source>
        <translation>Denne kasse kan ikke skrive til butikken; linjen øverst siger hvorfor. Intet sendes herfra.</translation>
    </message>
    <message>
        <source>This till is being brought up to date. Changes to go: {behind}.</source>
        <translation>Denne kasse opdateres. Ændringer tilbage: {behind}.</translation>
    </message>
    <message>
        <source>This till's copy is fetched from the server once more. The copy that it has now is kept, but not used.</source>
        <translation>Kopien på denne kasse hentes fra serveren én gang til. Den kopi, den har nu, beholdes, men bruges ikke.</translation>
    </message>
    <message>
        <source>This way to pay does not fit the rest of the request.</source>
        <translation>Denne betalingsmåde passer ikke til resten af anmodningen.</translation>
    </message>
    <message>
        <source>To another machine</source>
        <translation>Til en anden maskine</translation>
    </message>
    <message>
        <source>To have it looked at, copy it and send it yourself.</source>
        <translation>Vil du have nogen til at se på det, så kopiér det og send det selv.</translation>
    </message>
    <message>
        <source>To the phone</source>
        <translation>Til telefonen</translation>
    </message>
    <message>
        <source>Try to capture the rest. If it is refused, make a new order for it.</source>
        <translation>Prøv at trække resten. Bliver det afvist, så lav en ny ordre for den.</translation>
    </message>
    <message>
        <source>Try to capture. Do not hand over the goods before it has worked.</source>
        <translation>Prøv at trække beløbet. Udlever ikke varerne, før det er lykkedes.</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Fortryd den seneste ændring</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Fortrudt: {what}</translation>
    </message>
    <message>
        <source>Unlock the key store of the system if it asks for it; else give Kvitt the keys once more.</source>
        <translation>Lås systemets nøglelager op, hvis det beder om det; giv ellers Kvitt nøglerne en gang til.</translation>
    </message>
    <message>
        <source>Use QR or link instead.</source>
        <translation>Brug QR eller link i stedet.</translation>
    </message>
    <message>
        <source>Use QR or link, or another number.</source>
        <translation>Brug QR eller link, eller et andet nummer.</translation>
    </message>
    <message>
        <source>Use a phone number, QR or link instead.</source>
        <translation>Brug telefonnummer, QR eller link i stedet.</translation>
    </message>
    <message>
        <source>Use a smaller amount.</source>
        <translation>Brug et mindre beløb.</translation>
    </message>
    <message>
        <source>Vipps MobilePay answers.</source>
        <translation>Vipps MobilePay svarer.</translation>
    </message>
    <message>
        <source>Vipps MobilePay cannot be reached. Nothing can be sent.</source>
        <translation>Vipps MobilePay kan ikke nås. Intet kan sendes.</translation>
    </message>
    <message>
        <source>Vipps MobilePay cannot make this request for this sales unit.</source>
        <translation>Vipps MobilePay kan ikke lave denne anmodning for dette salgssted.</translation>
    </message>
    <message>
        <source>Vipps MobilePay cannot use this amount.</source>
        <translation>Vipps MobilePay kan ikke bruge dette beløb.</translation>
    </message>
    <message>
        <source>Vipps MobilePay does not accept this phone number.</source>
        <translation>Vipps MobilePay godtager ikke dette telefonnummer.</translation>
    </message>
    <message>
        <source>Vipps MobilePay does not allow this refund.</source>
        <translation>Vipps MobilePay tillader ikke denne refundering.</translation>
    </message>
    <message>
        <source>Vipps MobilePay does not know this customer's check-in.</source>
        <translation>Vipps MobilePay kender ikke denne kundes indtjekning.</translation>
    </message>
    <message>
        <source>Vipps MobilePay does not tell of the sales unit {text}: it is not active, or these keys do not reach it.</source>
        <translation>Vipps MobilePay siger intet om salgsstedet {text}: det er ikke aktivt, eller disse nøgler når det ikke.</translation>
    </message>
    <message>
        <source>Vipps MobilePay gave an answer that does not fit this payment. It was set aside.</source>
        <translation>Vipps MobilePay gav et svar, der ikke passer til denne betaling. Det blev lagt til side.</translation>
    </message>
    <message>
        <source>Vipps MobilePay had a fault of its own.</source>
        <translation>Vipps MobilePay havde en fejl hos sig selv.</translation>
    </message>
    <message>
        <source>Vipps MobilePay has not been asked yet.</source>
        <translation>Vipps MobilePay er ikke spurgt endnu.</translation>
    </message>
    <message>
        <source>Vipps MobilePay is busy with this payment.</source>
        <translation>Vipps MobilePay er optaget af denne betaling.</translation>
    </message>
    <message>
        <source>Vipps MobilePay said no: {title}.</source>
        <translation>Vipps MobilePay sagde nej: {title}.</translation>
    </message>
    <message>
        <source>Vipps MobilePay says so, but the totals here do not show it yet. Ask again.</source>
        <translation>Vipps MobilePay siger det, men summerne her viser det ikke endnu. Spørg igen.</translation>
    </message>
    <message>
        <source>Vipps MobilePay says that {amount} is captured in all. Which of these movements was ours?</source>
        <translation>Vipps MobilePay siger, at {amount} er trukket i alt. Hvilken af disse bevægelser var vores?</translation>
    </message>
    <message>
        <source>Vipps MobilePay says that {amount} is refunded in all. Which of these movements was ours?</source>
        <translation>Vipps MobilePay siger, at {amount} er refunderet i alt. Hvilken af disse bevægelser var vores?</translation>
    </message>
    <message>
        <source>Vipps MobilePay took this for an earlier capture.</source>
        <translation>Vipps MobilePay opfattede dette som et tidligere træk.</translation>
    </message>
    <message>
        <source>Vipps MobilePay took this for an earlier refund.</source>
        <translation>Vipps MobilePay opfattede dette som en tidligere refundering.</translation>
    </message>
    <message>
        <source>Vipps MobilePay took this for something done before.</source>
        <translation>Vipps MobilePay opfattede dette som noget, den havde gjort før.</translation>
    </message>
    <message>
        <source>Vipps MobilePay wants to be asked later.</source>
        <translation>Vipps MobilePay vil spørges senere.</translation>
    </message>
    <message>
        <source>Wait a few seconds. Nothing needs to be pressed.</source>
        <translation>Vent et par sekunder. Du behøver ikke trykke på noget.</translation>
    </message>
    <message>
        <source>Wait a little, then ask again.</source>
        <translation>Vent lidt, og spørg igen.</translation>
    </message>
    <message>
        <source>Wait for the answer before you hand over the goods.</source>
        <translation>Vent på svaret, før du udleverer varerne.</translation>
    </message>
    <message>
        <source>Wait for the answer before you send another request.</source>
        <translation>Vent på svaret, før du sender en ny anmodning.</translation>
    </message>
    <message>
        <source>Wait for the answer. Do not refund again.</source>
        <translation>Vent på svaret. Refunder ikke igen.</translation>
    </message>
    <message>
        <source>Wait for the answer. Do not ship the goods meanwhile.</source>
        <translation>Vent på svaret. Send ikke varerne imens.</translation>
    </message>
    <message>
        <source>Wait for the approval before you hand over the goods.</source>
        <translation>Vent på godkendelsen, før du udleverer varerne.</translation>
    </message>
    <message>
        <source>Wait for the approval. Do not hand over the goods before it is there.</source>
        <translation>Vent på godkendelsen. Udlever ikke varerne, før den er der.</translation>
    </message>
    <message>
        <source>Wait while the customer chooses another card. If none works, cancel the request and let the customer pay in another way.</source>
        <translation>Vent, mens kunden vælger et andet kort. Virker ingen, så annuller anmodningen, og lad kunden betale på en anden måde.</translation>
    </message>
    <message>
        <source>We cancelled the request for {total} before it was approved, so nothing has been charged. You need not do anything.</source>
        <translation>Vi annullerede anmodningen på {total}, før den blev godkendt, så der er ikke trukket noget. Du behøver ikke gøre noget.</translation>
    </message>
    <message>
        <source>We cannot send payment requests right now. The fault is ours, and nothing has been charged. You are welcome to pay in another way.</source>
        <translation>Vi kan ikke sende betalingsanmodninger lige nu. Fejlen ligger hos os, og der er ikke trukket noget. Du er velkommen til at betale på en anden måde.</translation>
    </message>
    <message>
        <source>We cannot take this payment with {app} as things stand. The fault is ours, and nothing has been charged. You are welcome to pay in another way.</source>
        <translation>Vi kan ikke tage imod denne betaling med {app}, som det er nu. Fejlen ligger hos os, og der er ikke trukket noget. Du er velkommen til at betale på en anden måde.</translation>
    </message>
    <message>
        <source>Webhooks says why. Payments are still seen, by asking.</source>
        <translation>Webhooks siger hvorfor. Betalinger ses stadig, ved at spørge.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Det, der er forskelligt</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hvad der skete</translation>
    </message>
    <message>
        <source>What is in the printer.</source>
        <translation>Det, der er i printeren.</translation>
    </message>
    <message>
        <source>What the customer sees</source>
        <translation>Det ser kunden</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Gør dette</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Sig dette</translation>
    </message>
    <message>
        <source>What was left has been released, so nothing was captured.</source>
        <translation>Resten er frigivet, så der er ikke trukket noget.</translation>
    </message>
    <message>
        <source>What was sent is asked for again by itself. If it goes on, look at the network.</source>
        <translation>Der spørges igen af sig selv om det, der blev sendt. Fortsætter det, så se på netværket.</translation>
    </message>
    <message>
        <source>What you typed still stands here. It can become an order of its own.</source>
        <translation>Det, du skrev, står her stadig. Det kan blive en ordre for sig selv.</translation>
    </message>
    <message>
        <source>Where the sticker is</source>
        <translation>Hvor klistermærket er</translation>
    </message>
    <message>
        <source>Where your own numbers ended, if you had some before.</source>
        <translation>Der, hvor dine egne numre sluttede, hvis du havde nogen før.</translation>
    </message>
    <message>
        <source>Whose setting it is</source>
        <translation>Hvem indstillingen gælder for</translation>
    </message>
    <message>
        <source>Why (kept in the action log)</source>
        <translation>Hvorfor (gemmes i handlingsloggen)</translation>
    </message>
    <message>
        <source>Without an answer: {lost} of {asked}.</source>
        <translation>Uden svar: {lost} af {asked}.</translation>
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
        <translation>Dig</translation>
    </message>
    <message>
        <source>You are at {place}. The request comes in a moment.</source>
        <translation>Du er ved {place}. Anmodningen kommer om et øjeblik.</translation>
    </message>
    <message>
        <source>You have a payment link from us. Please open it and approve {total}. It works until {ends}.</source>
        <translation>Du har fået et betalingslink fra os. Åbn linket, og godkend {total}. Det virker indtil {ends}.</translation>
    </message>
    <message>
        <source>Your approval came just before I cancelled. {left} is reserved and has not been charged. Would you like to keep the purchase, or shall I release the money?</source>
        <translation>Din godkendelse kom, lige før jeg annullerede. {left} er reserveret og er ikke trukket. Vil du beholde købet, eller skal jeg frigive pengene?</translation>
    </message>
    <message>
        <source>Your approval has arrived already, and the money is reserved. Please do not approve anything else for this purchase. I am looking at the order now.</source>
        <translation>Din godkendelse er allerede kommet, og pengene er reserveret. Godkend ikke mere for dette køb. Jeg ser på ordren nu.</translation>
    </message>
    <message>
        <source>Your bank did not accept that card, and nothing has been charged. Please choose another card in the {app} app, and approve again before {ends}.</source>
        <translation>Din bank godtog ikke kortet, og der er ikke trukket noget. Vælg et andet kort i {app}-appen, og godkend igen inden {ends}.</translation>
    </message>
    <message>
        <source>Your bank has let the reservation go, so nothing was charged now. Please check that there is enough money, and I will send you a new request.</source>
        <translation>Din bank har sluppet reservationen, så der blev ikke trukket noget nu. Tjek, at der er dækning, så sender jeg dig en ny anmodning.</translation>
    </message>
    <message>
        <source>Your money was refunded before, and this attempt added nothing.</source>
        <translation>Dine penge var allerede refunderet, og dette forsøg lagde ikke noget til.</translation>
    </message>
    <message>
        <source>Your payment has been charged already, so there is no reservation to release. I can make a refund instead.</source>
        <translation>Din betaling er allerede trukket, så der er ingen reservation at frigive. Jeg kan lave en refundering i stedet.</translation>
    </message>
    <message>
        <source>Your payment has gone through, and {captured} has been charged. Thank you. You find it in the {app} app.</source>
        <translation>Din betaling er gået igennem, og {captured} er trukket. Tak. Du finder den i {app}-appen.</translation>
    </message>
    <message>
        <source>Your payment is approved, and {left} is reserved until {until_time}. If we do not deliver by then, I will send you a new request. You are charged only once.</source>
        <translation>Din betaling er godkendt, og {left} er reserveret indtil {until_time}. Leverer vi ikke inden da, sender jeg dig en ny anmodning. Beløbet bliver kun trukket én gang.</translation>
    </message>
    <message>
        <source>Your payment is approved, and {step} is being charged right now. I will have the confirmation in a moment.</source>
        <translation>Din betaling er godkendt, og {step} bliver trukket lige nu. Jeg har bekræftelsen om et øjeblik.</translation>
    </message>
    <message>
        <source>Your payment is approved, but I could not charge {step} just now. I will try again, and you pay only once.</source>
        <translation>Din betaling er godkendt, men jeg kunne ikke få trukket {step} lige nu. Jeg prøver igen, og du betaler kun én gang.</translation>
    </message>
    <message>
        <source>Your payment is approved. {left} is reserved and is charged only when we ship your order. The reservation holds until {until}.</source>
        <translation>Din betaling er godkendt. {left} er reserveret og bliver først trukket, når vi sender din ordre. Reservationen gælder indtil {until}.</translation>
    </message>
    <message>
        <source>Your payment is being worked on this very moment, so I cannot see yet how it ends. Please give me a minute.</source>
        <translation>Din betaling er under behandling lige nu, så jeg kan ikke se endnu, hvordan det ender. Giv mig et minut.</translation>
    </message>
    <message>
        <source>Your payment of {left} was reserved until {until}. If your bank has let the reservation go, I will send you a new request. You are charged only once.</source>
        <translation>Din betaling på {left} var reserveret indtil {until}. Har din bank sluppet reservationen, sender jeg dig en ny anmodning. Beløbet bliver kun trukket én gang.</translation>
    </message>
    <message>
        <source>Your payment of {total} is approved. I am waiting for the confirmation of whether {step} has been charged. It will not be charged twice.</source>
        <translation>Din betaling på {total} er godkendt. Jeg venter på bekræftelsen på, om {step} er trukket. Beløbet bliver ikke trukket to gange.</translation>
    </message>
    <message>
        <source>Your payment was charged before, and this attempt added nothing. You pay only once.</source>
        <translation>Din betaling var allerede trukket, og dette forsøg lagde ikke noget til. Du betaler kun én gang.</translation>
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
        <translation>Tilføj en fri linje</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Tilføj en vare</translation>
    </message>
    <message>
        <source>Add a return line</source>
        <translation>Tilføj en returlinje</translation>
    </message>
    <message>
        <source>Add a shipping line</source>
        <translation>Tilføj en fragtlinje</translation>
    </message>
    <message>
        <source>Add the typed product, or go on; open the chosen order</source>
        <translation>Tilføj varen, eller gå videre; åbn den valgte ordre</translation>
    </message>
    <message>
        <source>Address of the printer</source>
        <translation>Printerens adresse</translation>
    </message>
    <message>
        <source>Address of the shop</source>
        <translation>Butikkens adresse</translation>
    </message>
    <message>
        <source>After this: captured {captured}, refunded {refunded}, left with the shop {kept}.</source>
        <translation>Herefter: trukket {captured}, refunderet {refunded}, tilbage hos butikken {kept}.</translation>
    </message>
    <message>
        <source>After this: captured {captured}, released {released}, nothing left.</source>
        <translation>Herefter: trukket {captured}, frigivet {released}, intet tilbage.</translation>
    </message>
    <message>
        <source>After this: captured {captured}, {left} stays reserved.</source>
        <translation>Herefter: trukket {captured}, {left} er stadig reserveret.</translation>
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
        <translation>Alle taster på ét sted. Hver af dem kan ændres.</translation>
    </message>
    <message>
        <source>All: {amount}</source>
        <translation>Alt: {amount}</translation>
    </message>
    <message>
        <source>Allow other VAT rates</source>
        <translation>Tillad andre momssatser</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløb</translation>
    </message>
    <message>
        <source>Amount to capture</source>
        <translation>Beløb, der trækkes</translation>
    </message>
    <message>
        <source>An inactive product is kept, but neither offered nor found by a scan.</source>
        <translation>En inaktiv vare beholdes, men tilbydes ikke og findes ikke ved scanning.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>og {n} mere</translation>
    </message>
    <message>
        <source>Another program holds the data file. Nothing was saved or sent. Close that program or wait, then try again.</source>
        <translation>Et andet program holder datafilen. Intet blev gemt eller sendt. Luk det program eller vent, og prøv igen.</translation>
    </message>
    <message>
        <source>Another program listens at {text}. Webhooks are not received; payments are watched by polling as always.</source>
        <translation>Et andet program lytter på {text}. Webhooks modtages ikke; betalingerne følges med forespørgsler som altid.</translation>
    </message>
    <message>
        <source>Answer set aside: an impossible state</source>
        <translation>Svar lagt til side: en umulig tilstand</translation>
    </message>
    <message>
        <source>Answer set aside: another amount</source>
        <translation>Svar lagt til side: et andet beløb</translation>
    </message>
    <message>
        <source>Answer set aside: another currency</source>
        <translation>Svar lagt til side: en anden valuta</translation>
    </message>
    <message>
        <source>Answer set aside: another payment</source>
        <translation>Svar lagt til side: en anden betaling</translation>
    </message>
    <message>
        <source>Answer set aside: impossible totals</source>
        <translation>Svar lagt til side: umulige summer</translation>
    </message>
    <message>
        <source>Approved just before you cancelled: keep or release?</source>
        <translation>Godkendt lige før du annullerede: behold eller frigiv?</translation>
    </message>
    <message>
        <source>Approved; the shop has not taken the money yet</source>
        <translation>Godkendt; butikken har ikke trukket pengene endnu</translation>
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
        <translation>som normalt</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Spørg igen</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Spørg hver gang</translation>
    </message>
    <message>
        <source>Ask the customer to open {app}.</source>
        <translation>Bed kunden åbne {app}.</translation>
    </message>
    <message>
        <source>Ask Vipps MobilePay to send webhooks to the public address.</source>
        <translation>Bed Vipps MobilePay om at sende webhooks til den offentlige adresse.</translation>
    </message>
    <message>
        <source>asks for name and address</source>
        <translation>beder om navn og adresse</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisk</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Back to the rows</source>
        <translation>Tilbage til rækkerne</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sikkerhedskopiér nu</translation>
    </message>
    <message>
        <source>Backed up and checked.</source>
        <translation>Sikkerhedskopieret og kontrolleret.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sikkerhedskopierer …</translation>
    </message>
    <message>
        <source>Barcode of the order, for returns</source>
        <translation>Ordrens stregkode, til retur</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Stregkoder</translation>
    </message>
    <message>
        <source>batch {batch}</source>
        <translation>parti {batch}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begynd</translation>
    </message>
    <message>
        <source>Begin a new order with the same lines and the same customer</source>
        <translation>Begynd en ny ordre med de samme linjer og samme kunde</translation>
    </message>
    <message>
        <source>best before {date}</source>
        <translation>bedst før {date}</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Hent den tilbage</translation>
    </message>
    <message>
        <source>came back {n}</source>
        <translation>kom tilbage {n}</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Cancel asked for</source>
        <translation>Annullering bestilt</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <translation>Annuller anmodningen</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>Annuller anmodningen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulleret</translation>
    </message>
    <message>
        <source>Cancelled by the shop</source>
        <translation>Annulleret af butikken</translation>
    </message>
    <message>
        <source>Cancelled. {amount} will not be taken.</source>
        <translation>Annulleret. {amount} bliver ikke trukket.</translation>
    </message>
    <message>
        <source>Capture another amount</source>
        <translation>Træk et andet beløb</translation>
    </message>
    <message>
        <source>Capture asked for</source>
        <translation>Træk bestilt</translation>
    </message>
    <message>
        <source>Capture at once</source>
        <translation>Træk med det samme</translation>
    </message>
    <message>
        <source>Capture now</source>
        <translation>Træk nu</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Trukket</translation>
    </message>
    <message>
        <source>Captured in part</source>
        <translation>Delvist trukket</translation>
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
        <translation>Kort at betale med</translation>
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
        <translation>Ret en kladde</translation>
    </message>
    <message>
        <source>Change the columns…</source>
        <translation>Ret kolonnerne …</translation>
    </message>
    <message>
        <source>Change the number</source>
        <translation>Ret nummeret</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>Ret ordren</translation>
    </message>
    <message>
        <source>Change to QR</source>
        <translation>Skift til QR</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ændres</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>henter nyt</translation>
    </message>
    <message>
        <source>changing {reference}</source>
        <translation>retter {reference}</translation>
    </message>
    <message>
        <source>Check the action log</source>
        <translation>Kontrollér handlingsloggen</translation>
    </message>
    <message>
        <source>Checking: {percent} % · Stop</source>
        <translation>Kontrollerer: {percent} % · Stop</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Vælg et billede</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Vælg et billede …</translation>
    </message>
    <message>
        <source>Choose at least the column with the number or the barcode, and one more.</source>
        <translation>Vælg mindst kolonnen med varenummeret eller stregkoden, og én til.</translation>
    </message>
    <message>
        <source>Choose one of a PDF, a printer and the terminal.</source>
        <translation>Vælg enten PDF, printer eller terminal.</translation>
    </message>
    <message>
        <source>Choose the line that reads right</source>
        <translation>Vælg den linje, der læses rigtigt</translation>
    </message>
    <message>
        <source>Clear order</source>
        <translation>Tøm ordren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Close Kvitt</source>
        <translation>Luk Kvitt</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Luk formularen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farver</translation>
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
        <translation>Kopiér linket</translation>
    </message>
    <message>
        <source>Copy printed</source>
        <translation>Kopi udskrevet</translation>
    </message>
    <message>
        <source>Copy trace id</source>
        <translation>Kopiér sporings-id</translation>
    </message>
    <message>
        <source>Copy {number} printed on {printer}.</source>
        <translation>Kopi {number} udskrevet på {printer}.</translation>
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
        <translation>Kunden godkendte</translation>
    </message>
    <message>
        <source>Customer declined</source>
        <translation>Kunden afviste</translation>
    </message>
    <message>
        <source>Customers are</source>
        <translation>Kunderne er</translation>
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
        <translation>Afvist</translation>
    </message>
    <message>
        <source>Default: up to {milliseconds} ms between characters, Enter or Tab optional.</source>
        <translation>Standard: op til {milliseconds} ms mellem tegn, med eller uden Enter eller Tab.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Delete {url}</source>
        <translation>Slet {url}</translation>
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
        <translation>Kassér</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabat</translation>
    </message>
    <message>
        <source>Discount on the line</source>
        <translation>Rabat på linjen</translation>
    </message>
    <message>
        <source>Discount on the order</source>
        <translation>Rabat på hele ordren</translation>
    </message>
    <message>
        <source>copy {n}</source>
        <translation>kopi {n}</translation>
    </message>
    <message>
        <source>discount {amount}</source>
        <translation>rabat {amount}</translation>
    </message>
    <message>
        <source>DKK</source>
        <translation>DKK</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Importér ikke</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Kladde</translation>
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
        <translation>Øvelser (øvetilstand)</translation>
    </message>
    <message>
        <source>Duplicate the line</source>
        <translation>Dupliker linjen</translation>
    </message>
    <message>
        <source>Duplicate this line</source>
        <translation>Dupliker linjen</translation>
    </message>
    <message>
        <source>Each sets up a situation on the practice service. Play it with an order and the pretend phone; the first seven take about ten minutes together.</source>
        <translation>Hver øvelse sætter en situation op på øvetjenesten. Spil den igennem med en ordre og øvetelefonen; de syv første tager omkring ti minutter tilsammen.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidligere</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Et andet sted</translation>
    </message>
    <message>
        <source>Empty: as usual in the country. “off”: none. Or your own, such as weight 23......{NDDD}.</source>
        <translation>Tomt: som sædvanligt i landet. ”off”: ingen. Eller din egen, for eksempel weight 23......{NDDD}.</translation>
    </message>
    <message>
        <source>Ending the request to the phone. The code comes once that is done.</source>
        <translation>Afslutter anmodningen til telefonen. Koden kommer, når det er gjort.</translation>
    </message>
    <message>
        <source>Ending the request. The next one goes to the phone once that is done.</source>
        <translation>Afslutter anmodningen. Den næste går til telefonen, når det er gjort.</translation>
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
        <translation>Enter tilføjer en retur: {what}</translation>
    </message>
    <message>
        <source>Enter adds: {what}</source>
        <translation>Enter tilføjer: {what}</translation>
    </message>
    <message>
        <source>Enter adds: {what} · you are asked for the price</source>
        <translation>Enter tilføjer: {what} · du bliver spurgt om prisen</translation>
    </message>
    <message>
        <source>Enter adds: {what} · you are asked how many {unit}</source>
        <translation>Enter tilføjer: {what} · du bliver spurgt om hvor mange {unit}</translation>
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
        <translation>Alt her er gratis, så der er intet at betale. Udlever varerne uden anmodning.</translation>
    </message>
    <message>
        <source>Everything that was captured has been given back.</source>
        <translation>Alt, hvad der var trukket, er givet tilbage.</translation>
    </message>
    <message>
        <source>Everything that was captured has been refunded.</source>
        <translation>Alt, hvad der var trukket, er refunderet.</translation>
    </message>
    <message>
        <source>Everything that was reserved has been captured. Nothing is left to capture or release.</source>
        <translation>Alt, der var reserveret, er trukket. Der er intet tilbage at trække eller frigive.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overalt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Udløbet</translation>
    </message>
    <message>
        <source>Export products</source>
        <translation>Eksportér varer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportér …</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Færøerne</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritter</translation>
    </message>
    <message>
        <source>Favourites, by their number</source>
        <translation>Favoritter, med deres nummer</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankrig</translation>
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
        <translation>Giv kunden dette link</translation>
    </message>
    <message>
        <source>Given back by the shop: {amount}</source>
        <translation>Givet tilbage af butikken: {amount}</translation>
    </message>
    <message>
        <source>Given by Kvitt</source>
        <translation>Gives af Kvitt</translation>
    </message>
    <message>
        <source>Go to the waiting orders</source>
        <translation>Gå til de ventende ordrer</translation>
    </message>
    <message>
        <source>Go to who pays</source>
        <translation>Gå til hvem der betaler</translation>
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
        <translation>Hvor mange af {name}</translation>
    </message>
    <message>
        <source>How the letters read</source>
        <translation>Hvordan bogstaverne læses</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>Hvordan vil du begynde</translation>
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
        <translation>se efter</translation>
    </message>
    <message>
        <source>https://… shown beside the terms of sale.</source>
        <translation>https://… vises ved siden af handelsbetingelserne.</translation>
    </message>
    <message>
        <source>https://… shown to the customer before paying.</source>
        <translation>https://… vises for kunden før betaling.</translation>
    </message>
    <message>
        <source>https://… where Vipps MobilePay sends news of payments.</source>
        <translation>https://… hvor Vipps MobilePay sender nyt om betalinger.</translation>
    </message>
    <message>
        <source>I have keys for a sales unit</source>
        <translation>Jeg har nøgler til et salgssted</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importér en fil …</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>Importér varer</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Importér {file}</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importerer …</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importér …</translation>
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
        <translation>Det er klart, hvem der betaler</translation>
    </message>
    <message>
        <source>It is not certain which letters the file has. Nothing was imported. Choose how it reads: {readings}.</source>
        <translation>Det er ikke sikkert, hvilke bogstaver filen har. Intet blev importeret. Vælg, hvordan den læses: {readings}.</translation>
    </message>
    <message>
        <source>It was sent, but the answer could not be kept ({reason}): not known yet. Mend that and ask again.</source>
        <translation>Det blev sendt, men svaret kunne ikke gemmes ({reason}): ikke afklaret. Ret det, og spørg igen.</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Item no.</source>
        <translation>Varenr.</translation>
    </message>
    <message>
        <source>Its secret is not at hand. Delete it and register again.</source>
        <translation>Hemmeligheden er ikke ved hånden. Slet den, og registrér igen.</translation>
    </message>
    <message>
        <source>Its sizes or colours are products of their own, in other rows.</source>
        <translation>Størrelserne eller farverne er selvstændige varer i andre rækker.</translation>
    </message>
    <message>
        <source>Keep an approved order for shipping</source>
        <translation>Læg en godkendt ordre til forsendelse</translation>
    </message>
    <message>
        <source>Keep for shipping</source>
        <translation>Læg til forsendelse</translation>
    </message>
    <message>
        <source>Keep the money reserved and capture when the goods leave</source>
        <translation>Behold pengene reserveret, og træk, når varerne sendes</translation>
    </message>
    <message>
        <source>Keep the reservation</source>
        <translation>Behold reservationen</translation>
    </message>
    <message>
        <source>kept as you type</source>
        <translation>gemmes, mens du skriver</translation>
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
        <translation>Kvitt kan ikke lytte på {text}. Skriv en adresse på denne maskine og en port, som 127.0.0.1:8787.</translation>
    </message>
    <message>
        <source>Kvitt is already open with this data folder. Close it first, or use another folder.</source>
        <translation>Kvitt er allerede åbent med denne datamappe. Luk det først, eller brug en anden mappe.</translation>
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
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>Sprog på papirer</translation>
    </message>
    <message>
        <source>Last line</source>
        <translation>Sidste linje</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letland</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lad det være</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Forlad rundvisningen</translation>
    </message>
    <message>
        <source>Leave the wrong rows out</source>
        <translation>Udelad de forkerte rækker</translation>
    </message>
    <message>
        <source>Leave this code out</source>
        <translation>Udelad koden</translation>
    </message>
    <message>
        <source>Left out: {names}</source>
        <translation>Udeladt: {names}</translation>
    </message>
    <message>
        <source>left to approve</source>
        <translation>tilbage til at godkende</translation>
    </message>
    <message>
        <source>left {amount}</source>
        <translation>tilbage {amount}</translation>
    </message>
    <message>
        <source>Left {when}</source>
        <translation>Sendt {when}</translation>
    </message>
    <message>
        <source>Let the customer scan this</source>
        <translation>Lad kunden scanne denne</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Bogstaver</translation>
    </message>
    <message>
        <source>Letters for this shop or till.</source>
        <translation>Bogstaver for denne butik eller kasse.</translation>
    </message>
    <message>
        <source>Letters: {sample}</source>
        <translation>Bogstaver: {sample}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lys</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>link</source>
        <translation>link</translation>
    </message>
    <message>
        <source>Listen at</source>
        <translation>Lyt på</translation>
    </message>
    <message>
        <source>Listening at {place}, and registered.</source>
        <translation>Lytter på {place}, og er registreret.</translation>
    </message>
    <message>
        <source>Listening at {place}, but nothing is registered yet.</source>
        <translation>Lytter på {place}, men intet er registreret endnu.</translation>
    </message>
    <message>
        <source>Listening at {place}, but the secret is not at hand.</source>
        <translation>Lytter på {place}, men hemmeligheden er ikke ved hånden.</translation>
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
        <translation>Leder efter ”{query}” i tidligere ordrer …</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Højt</translation>
    </message>
    <message>
        <source>Made by another program.</source>
        <translation>Lavet af et andet program.</translation>
    </message>
    <message>
        <source>Made here.</source>
        <translation>Lavet her.</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Lav et link</translation>
    </message>
    <message>
        <source>Measure the scanner</source>
        <translation>Mål scanneren</translation>
    </message>
    <message>
        <source>Measured: up to {milliseconds} ms between characters, no key afterwards.</source>
        <translation>Målt: op til {milliseconds} ms mellem to tegn, og ingen tast efter koden.</translation>
    </message>
    <message>
        <source>Measured: up to {milliseconds} ms between characters, then Enter.</source>
        <translation>Målt: op til {milliseconds} ms mellem to tegn, og Enter efter koden.</translation>
    </message>
    <message>
        <source>Measured: up to {milliseconds} ms between characters, then not always the same key.</source>
        <translation>Målt: op til {milliseconds} ms mellem to tegn, og ikke altid den samme tast.</translation>
    </message>
    <message>
        <source>Measured: up to {milliseconds} ms between characters, then Tab.</source>
        <translation>Målt: op til {milliseconds} ms mellem to tegn, og Tab efter koden.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
    <message>
        <source>More than is reserved</source>
        <translation>Mere end det, der er reserveret</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bevægelse</translation>
    </message>
    <message>
        <source>Move the line down</source>
        <translation>Flyt linjen ned</translation>
    </message>
    <message>
        <source>Move the line up</source>
        <translation>Flyt linjen op</translation>
    </message>
    <message>
        <source>Move this line down</source>
        <translation>Flyt linjen ned</translation>
    </message>
    <message>
        <source>Move this line up</source>
        <translation>Flyt linjen op</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Name (only for you)</source>
        <translation>Navn (kun til dig)</translation>
    </message>
    <message>
        <source>Name, number, barcode or group</source>
        <translation>Navn, nummer, stregkode eller gruppe</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Holland</translation>
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
        <translation>Nyeste sikkerhedskopi: {when}</translation>
    </message>
    <message>
        <source>Next drill</source>
        <translation>Næste øvelse</translation>
    </message>
    <message>
        <source>Next receipt number, at least</source>
        <translation>Næste kvitteringsnummer, mindst</translation>
    </message>
    <message>
        <source>No answer yet. Ask the customer to open {app}.</source>
        <translation>Intet svar endnu. Bed kunden åbne {app}.</translation>
    </message>
    <message>
        <source>No clear answer came back. We do not know yet whether it went through. Ask again – nothing happens twice.</source>
        <translation>Der kom ikke noget klart svar. Vi ved endnu ikke, om det gik igennem. Spørg igen – intet sker to gange.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>navn</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>ingen post</translation>
    </message>
    <message>
        <source>No lines yet. Scan, pick or type a product above and press Enter.</source>
        <translation>Ingen linjer endnu. Scan, vælg eller skriv en vare ovenfor, og tryk på Enter.</translation>
    </message>
    <message>
        <source>No order matches “{query}”.</source>
        <translation>Ingen ordre passer til ”{query}”.</translation>
    </message>
    <message>
        <source>No orders yet. Press {key} to make the first one.</source>
        <translation>Ingen ordrer endnu. Tryk på {key} for at lave den første.</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Intet billede</translation>
    </message>
    <message>
        <source>No printer is set up. Choose one under Settings, or save the paper as a PDF.</source>
        <translation>Ingen printer er sat op. Vælg en under Indstillinger, eller gem papiret som PDF.</translation>
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
        <translation>Ingen vare har koden {which}. Intet er sendt. Søg efter den, lav en vare af den, eller udelad den.</translation>
    </message>
    <message>
        <source>No product here. Show other groups, or inactive ones.</source>
        <translation>Ingen varer her. Vis andre grupper eller inaktive varer.</translation>
    </message>
    <message>
        <source>No product matches “{query}”.</source>
        <translation>Ingen vare passer til ”{query}”.</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Ingen varer endnu</translation>
    </message>
    <message>
        <source>No real money moves. The tour can be taken again from the settings.</source>
        <translation>Der flyttes ingen rigtige penge. Rundvisningen kan tages igen fra indstillingerne.</translation>
    </message>
    <message>
        <source>No request is waiting. Send one from Kvitt and it shows up here.</source>
        <translation>Ingen anmodning venter. Send en fra Kvitt, så dukker den op her.</translation>
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
        <translation>uden gruppe</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>uden navn</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>ikke gemt</translation>
    </message>
    <message>
        <source>Not known for {time}.</source>
        <translation>Ikke afklaret i {time}.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ikke afklaret</translation>
    </message>
    <message>
        <source>Not listening yet.</source>
        <translation>Lytter ikke endnu.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nu</translation>
    </message>
    <message>
        <source>Not on the grid</source>
        <translation>Ikke på tavlen</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Ikke udskrevet</translation>
    </message>
    <message>
        <source>Not saved as PDF</source>
        <translation>Ikke gemt som PDF</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ikke afklaret endnu</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>ikke gemt</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>ikke gemt endnu</translation>
    </message>
    <message>
        <source>Not saved yet: {count}</source>
        <translation>Ikke gemt endnu: {count}</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ikke endnu</translation>
    </message>
    <message>
        <source>Note for the shop</source>
        <translation>Notat til butikken</translation>
    </message>
    <message>
        <source>Noted in the action log with every step.</source>
        <translation>Skrives i handlingsloggen ved hvert trin.</translation>
    </message>
    <message>
        <source>Nothing has been captured, so there is nothing to refund. Release it instead.</source>
        <translation>Der er ikke trukket noget, så der er intet at refundere. Frigiv i stedet.</translation>
    </message>
    <message>
        <source>Nothing has been reserved or paid on this order yet, so there is nothing to confirm.</source>
        <translation>Intet er reserveret eller betalt på denne ordre endnu, så der er intet at bekræfte.</translation>
    </message>
    <message>
        <source>Nothing has been sent and nothing charged.</source>
        <translation>Intet er sendt, og der er ikke trukket noget.</translation>
    </message>
    <message>
        <source>Nothing has been sent for this order yet.</source>
        <translation>Intet er sendt for denne ordre endnu.</translation>
    </message>
    <message>
        <source>Nothing is chosen. Say how many of which line.</source>
        <translation>Intet er valgt. Angiv hvor mange af hvilken linje.</translation>
    </message>
    <message>
        <source>Nothing is imported yet. It is not certain which letters the file has: choose the line that reads right.</source>
        <translation>Intet er importeret endnu. Det er ikke sikkert, hvilke bogstaver filen har: vælg den linje, der læses rigtigt.</translation>
    </message>
    <message>
        <source>Nothing is imported yet. Say which column holds what, and the rows are shown.</source>
        <translation>Intet er importeret endnu. Angiv, hvilken kolonne der har hvad, så vises rækkerne.</translation>
    </message>
    <message>
        <source>Nothing is imported yet. Some rows are worth a second look.</source>
        <translation>Intet er importeret endnu. Nogle rækker bør ses efter en gang til.</translation>
    </message>
    <message>
        <source>Nothing is imported yet. This is what would change.</source>
        <translation>Intet er importeret endnu. Dette ville blive ændret.</translation>
    </message>
    <message>
        <source>Nothing is left to pay with Vipps MobilePay. Lower what is paid otherwise.</source>
        <translation>Der er intet tilbage at betale med Vipps MobilePay. Sænk det, der betales på anden måde.</translation>
    </message>
    <message>
        <source>Nothing is owed for these goods, so no money moves.</source>
        <translation>Der er intet at betale for disse varer, så ingen penge flyttes.</translation>
    </message>
    <message>
        <source>Nothing is parked.</source>
        <translation>Intet er parkeret.</translation>
    </message>
    <message>
        <source>Nothing is reserved on this order. No money was moved.</source>
        <translation>Intet er reserveret på denne ordre. Der er ikke flyttet penge.</translation>
    </message>
    <message>
        <source>Nothing was changed. To put the backup back, say yes or add --yes.</source>
        <translation>Intet blev ændret. Svar ja eller tilføj --yes for at lægge sikkerhedskopien tilbage.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Intet endnu.</translation>
    </message>
    <message>
        <source>Now: {phone}.</source>
        <translation>Nu: {phone}.</translation>
    </message>
    <message>
        <source>Numbers are given on sending, without gaps or repeats.</source>
        <translation>Numre gives ved afsendelse, uden huller og uden gentagelser.</translation>
    </message>
    <message>
        <source>nothing is saved</source>
        <translation>intet gemmes</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>intet at gøre</translation>
    </message>
    <message>
        <source>of which VAT</source>
        <translation>heraf moms</translation>
    </message>
    <message>
        <source>of {left}</source>
        <translation>af {left}</translation>
    </message>
    <message>
        <source>of {left} left</source>
        <translation>af {left} tilbage</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Off. Polling alone is enough; webhooks only make it quicker.</source>
        <translation>Fra. Forespørgsler alene er nok; webhooks gør det kun hurtigere.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Once a customer has approved</source>
        <translation>Når en kunde har godkendt</translation>
    </message>
    <message>
        <source>One more picture of the product above.</source>
        <translation>Endnu et billede af varen ovenfor.</translation>
    </message>
    <message>
        <source>One order</source>
        <translation>Én ordre</translation>
    </message>
    <message>
        <source>Only active</source>
        <translation>Kun aktive</translation>
    </message>
    <message>
        <source>Only an amount, no lines</source>
        <translation>Kun et beløb, ingen linjer</translation>
    </message>
    <message>
        <source>Only for shops with a public https address, or a relay that has one.</source>
        <translation>Kun for butikker med en offentlig https-adresse eller et mellemled, der har en.</translation>
    </message>
    <message>
        <source>Only goods that come back, so there is nothing to pay. Open the order they were bought with and refund it.</source>
        <translation>Kun varer, der kommer tilbage, så der er intet at betale. Åbn ordren, de blev købt med, og refunder den.</translation>
    </message>
    <message>
        <source>Only orders handed over at the counter are captured automatically. Orders to be sent wait until they leave.</source>
        <translation>Kun ordrer, der udleveres ved disken, trækkes automatisk. Ordrer, der skal sendes, venter, til de går ud.</translation>
    </message>
    <message>
        <source>Only {left} of {name} can be chosen.</source>
        <translation>Kun {left} af {name} kan vælges.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Open the newest notice</source>
        <translation>Åbn den nyeste besked</translation>
    </message>
    <message>
        <source>Open {app} and approve.</source>
        <translation>Åbn {app}, og godkend.</translation>
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
        <translation>Ordrer, som kun den nuværende datafil har: {count}. Det, der blev sendt, søges hos Vipps MobilePay; kladder bliver i den fil, der lægges til side.</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>CVR-nummer</translation>
    </message>
    <message>
        <source>Other amount…</source>
        <translation>Andet beløb…</translation>
    </message>
    <message>
        <source>Our record and the totals at Vipps MobilePay do not agree, so it is not known yet. Nothing is done twice. Compare both.</source>
        <translation>Vores oversigt og summerne hos Vipps MobilePay stemmer ikke, så det er ikke afklaret endnu. Intet gøres to gange. Sammenlign begge.</translation>
    </message>
    <message>
        <source>Paid otherwise</source>
        <translation>Betalt på anden måde</translation>
    </message>
    <message>
        <source>Paid otherwise or returned</source>
        <translation>Betalt på anden måde eller returneret</translation>
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
        <translation>Parkér</translation>
    </message>
    <message>
        <source>Park the order</source>
        <translation>Parkér ordren</translation>
    </message>
    <message>
        <source>Parked as {reference}.</source>
        <translation>Parkeret som {reference}.</translation>
    </message>
    <message>
        <source>Parked orders</source>
        <translation>Parkerede ordrer</translation>
    </message>
    <message>
        <source>Parked · {count}</source>
        <translation>Parkeret · {count}</translation>
    </message>
    <message>
        <source>Part of it is captured. Capture or release the rest.</source>
        <translation>En del er trukket. Træk eller frigiv resten.</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestået</translation>
    </message>
    <message>
        <source>Passed: {title}</source>
        <translation>Bestået: {title}</translation>
    </message>
    <message>
        <source>Pay {amount}</source>
        <translation>Betal {amount}</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Betalingslink</translation>
    </message>
    <message>
        <source>Payments from after the restored copy are still being looked for. Nothing was sent; nothing typed is lost. Try again when that is done; it needs the network.</source>
        <translation>Der ledes stadig efter betalinger fra efter den gendannede kopi. Intet er sendt; intet, du har skrevet, er tabt. Prøv igen, når det er gjort; det kræver netværk.</translation>
    </message>
    <message>
        <source>Payments made since are being looked for. Sending waits until that is done; it needs the network.</source>
        <translation>Der ledes efter betalinger, der er lavet siden. Afsendelse venter, til det er gjort; det kræver netværk.</translation>
    </message>
    <message>
        <source>pcs</source>
        <translation>stk</translation>
    </message>
    <message>
        <source>Perhaps printed</source>
        <translation>Måske udskrevet</translation>
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
        <translation>Telefonnumre på skærmen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Billede</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Billeder</translation>
    </message>
    <message>
        <source>Place on the grid of favourites</source>
        <translation>Plads på favorittavlen</translation>
    </message>
    <message>
        <source>Place {place} on the grid is given in row {row} already.</source>
        <translation>Plads {place} på tavlen er allerede givet i række {row}.</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Practice: no real money</source>
        <translation>Øvetilstand: ikke rigtige penge</translation>
    </message>
    <message>
        <source>Practice: the customer's phone</source>
        <translation>Øvetilstand: kundens telefon</translation>
    </message>
    <message>
        <source>Practise first, with no real money</source>
        <translation>Øv først, uden rigtige penge</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Tryk på en tast …</translation>
    </message>
    <message>
        <source>Pretend phone</source>
        <translation>Øvetelefon</translation>
    </message>
    <message>
        <source>Pretend phone (practice)</source>
        <translation>Øvetelefon (øvetilstand)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Price incl. VAT</source>
        <translation>Pris inkl. moms</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Udskriv en testside</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Udskriv igen</translation>
    </message>
    <message>
        <source>Print by itself</source>
        <translation>Udskriv af sig selv</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Udskrevet</translation>
    </message>
    <message>
        <source>Printed on {printer}.</source>
        <translation>Udskrevet på {printer}.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Udskriver</translation>
    </message>
    <message>
        <source>Printing on {printer} …</source>
        <translation>Udskriver på {printer} …</translation>
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
        <translation>Varer, der passer</translation>
    </message>
    <message>
        <source>Products you add here come up as you type or scan. You can also drop a CSV file here.</source>
        <translation>Varer, du tilføjer her, dukker op, når du skriver eller scanner. Du kan også slippe en CSV-fil her.</translation>
    </message>
    <message>
        <source>PSP reference</source>
        <translation>PSP-reference</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Offentlig adresse</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Læg væk</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Læg den tilbage</translation>
    </message>
    <message>
        <source>Put the newest backup back…</source>
        <translation>Læg nyeste sikkerhedskopi tilbage …</translation>
    </message>
    <message>
        <source>Put this backup back?</source>
        <translation>Læg denne sikkerhedskopi tilbage?</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>QR code of the request</source>
        <translation>Anmodningens QR-kode</translation>
    </message>
    <message>
        <source>QR, because this sales unit was not allowed to send to phones ({when}). {key} tries the phone again.</source>
        <translation>QR, fordi salgsstedet ikke måtte sende til telefoner ({when}). {key} prøver telefonen igen.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Lavt</translation>
    </message>
    <message>
        <source>Ran out of time</source>
        <translation>Tiden løb ud</translation>
    </message>
    <message>
        <source>Read the file so</source>
        <translation>Læs filen sådan</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Læser filen</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Læser filen …</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsag</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Kvitteringsnummer</translation>
    </message>
    <message>
        <source>Receipt number, till, tip, note</source>
        <translation>Kvittering, kasse, drikkepenge</translation>
    </message>
    <message>
        <source>Receipt numbers</source>
        <translation>Kvitteringsnumre</translation>
    </message>
    <message>
        <source>Receipt printer on a serial port</source>
        <translation>Kvitteringsprinter på en seriel port</translation>
    </message>
    <message>
        <source>Receipt printer on the network</source>
        <translation>Kvitteringsprinter på netværket</translation>
    </message>
    <message>
        <source>Receipt printer on USB</source>
        <translation>Kvitteringsprinter på USB</translation>
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
        <translation>Modtag webhooks</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gentag</translation>
    </message>
    <message>
        <source>Reference prefix</source>
        <translation>Referencens begyndelse</translation>
    </message>
    <message>
        <source>Reference, word pair, name, product, receipt number or phone number</source>
        <translation>Reference, ordpar, navn, vare, kvitteringsnummer eller telefonnummer</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Refunder</translation>
    </message>
    <message>
        <source>Refund asked for</source>
        <translation>Refundering bestilt</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Refunderet</translation>
    </message>
    <message>
        <source>Refunded in part</source>
        <translation>Delvist refunderet</translation>
    </message>
    <message>
        <source>Refunded {amount}</source>
        <translation>Refunderet {amount}</translation>
    </message>
    <message>
        <source>refunded {amount}</source>
        <translation>refunderet {amount}</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrér</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Frigiv</translation>
    </message>
    <message>
        <source>Release asked for</source>
        <translation>Frigivelse bestilt</translation>
    </message>
    <message>
        <source>Release the rest</source>
        <translation>Frigiv resten</translation>
    </message>
    <message>
        <source>Release what is reserved</source>
        <translation>Frigiv det, der er reserveret</translation>
    </message>
    <message>
        <source>Release {amount}</source>
        <translation>Frigiv {amount}</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Frigivet</translation>
    </message>
    <message>
        <source>released {amount}</source>
        <translation>frigivet {amount}</translation>
    </message>
    <message>
        <source>released {n}</source>
        <translation>frigivet {n}</translation>
    </message>
    <message>
        <source>Remove the line that is being edited</source>
        <translation>Fjern den linje, der redigeres</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Fjern billedet</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Fjern denne linje</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anmodning</translation>
    </message>
    <message>
        <source>Request received</source>
        <translation>Anmodning modtaget</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>Anmodning sendt</translation>
    </message>
    <message>
        <source>Request {n} by {way}</source>
        <translation>Anmodning {n} via {way}</translation>
    </message>
    <message>
        <source>Requests that have changed since the backup: {count}. They are read again from Vipps MobilePay.</source>
        <translation>Anmodninger, der er ændret siden sikkerhedskopien: {count}. De læses igen fra Vipps MobilePay.</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserveret</translation>
    </message>
    <message>
        <source>reserved {amount}</source>
        <translation>reserveret {amount}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Nulstil</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Nulstil alle taster</translation>
    </message>
    <message>
        <source>Restored from a backup.</source>
        <translation>Gendannet fra en sikkerhedskopi.</translation>
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
        <translation>Række</translation>
    </message>
    <message>
        <source>Row {number}: {words}</source>
        <translation>Række {number}: {words}</translation>
    </message>
    <message>
        <source>Row {row} has no end: a quotation mark is missing there, or a cell is too long. Nothing was imported.</source>
        <translation>Række {row} slutter ikke: et anførselstegn mangler der, eller en celle er for lang. Intet blev importeret.</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filens rækker</translation>
    </message>
    <message>
        <source>Rows of {where} were changed, added or removed by something other than Kvitt.</source>
        <translation>Rækker i {where} er ændret, tilføjet eller fjernet af noget andet end Kvitt.</translation>
    </message>
    <message>
        <source>return</source>
        <translation>retur</translation>
    </message>
    <message>
        <source>running</source>
        <translation>i gang</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sikkerhed</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Uændret</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Gem som PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Gem som PDF…</translation>
    </message>
    <message>
        <source>Save product</source>
        <translation>Gem vare</translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation>Gemt som PDF</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gemt som {file}.</translation>
    </message>
    <message>
        <source>Saved: {name} · {price}</source>
        <translation>Gemt: {name} · {price}</translation>
    </message>
    <message>
        <source>Say: “Open Vipps or MobilePay. Your request is under Payments. It says {words}.”</source>
        <translation>Sig: ”Åbn Vipps eller MobilePay. Anmodningen ligger under Betalinger. Der står {words}.”</translation>
    </message>
    <message>
        <source>Say: “Open Vipps or MobilePay. Your request is under Payments.”</source>
        <translation>Sig: ”Åbn MobilePay eller Vipps. Din anmodning ligger under Betalinger.”</translation>
    </message>
    <message>
        <source>Say: “Scan this with your camera or with the app, and approve. It says {words}.”</source>
        <translation>Sig: ”Scan denne med kameraet eller med appen, og godkend. Der står {words}.”</translation>
    </message>
    <message>
        <source>Say: “Scan this with your camera or with the app, and approve.”</source>
        <translation>Sig: ”Scan denne med kameraet eller appen, og godkend.”</translation>
    </message>
    <message>
        <source>Say: “We are checking whether it went through. You will not be charged twice.”</source>
        <translation>Sig: ”Vi finder ud af, om det gik igennem. Der trækkes ikke to gange.”</translation>
    </message>
    <message>
        <source>Say: “{amount} went back to you {when}. You usually have it between {first} and {last}, and at the latest on {latest}.”</source>
        <translation>Sig: ”{amount} blev sendt tilbage til dig {when}. Du har det som regel mellem {first} og {last}, og senest {latest}.”</translation>
    </message>
    <message>
        <source>Say: “{amount} went back to you {when}, and should have been there by {latest}. If it is not, please tell me and I will ask.”</source>
        <translation>Sig: ”{amount} blev sendt tilbage til dig {when} og skulle have været der senest {latest}. Er det ikke det, så sig til, og jeg spørger.”</translation>
    </message>
    <message>
        <source>Scale labels</source>
        <translation>Vægtetiketter</translation>
    </message>
    <message>
        <source>Scan any code five times: {count} of {all}.</source>
        <translation>Scan en hvilken som helst kode fem gange: {count} af {all}.</translation>
    </message>
    <message>
        <source>Scan or type, one or several</source>
        <translation>Scan eller skriv, én eller flere</translation>
    </message>
    <message>
        <source>Scan the code with your camera or with {app}.</source>
        <translation>Scan koden med kameraet eller med {app}.</translation>
    </message>
    <message>
        <source>Scan {count} times, so that the scanner can be measured.</source>
        <translation>Scan {count} gange, så scanneren kan måles.</translation>
    </message>
    <message>
        <source>Scan, pick or type: 2*Hoodie 499</source>
        <translation>Scan, vælg eller skriv: 2*Hættetrøje 499</translation>
    </message>
    <message>
        <source>Scanned: {codes}</source>
        <translation>Scannet: {codes}</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Scanning the code of one of your orders also shows whether the scanner is set to your keyboard.</source>
        <translation>Scanner du koden på en af dine ordrer, ser du også, om scanneren er indstillet til dit tastatur.</translation>
    </message>
    <message>
        <source>Scans so far</source>
        <translation>Scanninger indtil nu</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>Søg i ordrer</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Søg i varer</translation>
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
        <translation>Send anmodning</translation>
    </message>
    <message>
        <source>Send request · {amount}</source>
        <translation>Send anmodning · {amount}</translation>
    </message>
    <message>
        <source>Send the request with the large button.</source>
        <translation>Send anmodningen med den store knap.</translation>
    </message>
    <message>
        <source>Send to another number</source>
        <translation>Send til et andet nummer</translation>
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
        <translation>Bestemmer valuta, sædvanlig moms og de satser, der tilbydes, og hvor telefonnumre uden landekode hører til.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Settings saved.</source>
        <translation>Indstillingerne er gemt.</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Send varerne</translation>
    </message>
    <message>
        <source>Ship and capture</source>
        <translation>Send varer og træk</translation>
    </message>
    <message>
        <source>Ship now</source>
        <translation>Send nu</translation>
    </message>
    <message>
        <source>scanned · …{end}</source>
        <translation>scannet · …{end}</translation>
    </message>
    <message>
        <source>server not reached</source>
        <translation>serveren kan ikke nås</translation>
    </message>
    <message>
        <source>shipped {n}</source>
        <translation>sendt {n}</translation>
    </message>
    <message>
        <source>Shipped, nothing to capture</source>
        <translation>Sendt, intet at trække</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Fragt</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>Butikkens navn</translation>
    </message>
    <message>
        <source>Short movements that show where something went.</source>
        <translation>Korte bevægelser, der viser, hvor noget blev af.</translation>
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
        <translation>Vis og ret tasterne …</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Vis detaljer</translation>
    </message>
    <message>
        <source>Show or hide the customer's window</source>
        <translation>Vis eller skjul kundens vindue</translation>
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
        <translation>Noget gik galt inde i Kvitt og er skrevet i loggen. Se på ordren, før du prøver igen.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Lyde</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Still no answer. Is the number right? A code on the screen needs none.</source>
        <translation>Stadig intet svar. Er nummeret rigtigt? En kode på skærmen behøver intet nummer.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Stop målingen</translation>
    </message>
    <message>
        <source>Stop the drill</source>
        <translation>Stop øvelsen</translation>
    </message>
    <message>
        <source>Such as your terms of exchange.</source>
        <translation>For eksempel jeres byttevilkår.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>I alt</translation>
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
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Tag rundvisningen</translation>
    </message>
    <message>
        <source>Takes place {place} on the grid from {owner}.</source>
        <translation>Tager plads {place} på tavlen fra {owner}.</translation>
    </message>
    <message>
        <source>Test: no real money</source>
        <translation>Test: ikke rigtige penge</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Tak!</translation>
    </message>
    <message>
        <source>That came as slowly as a person types, {milliseconds} ms between characters. Set the scanner's delay between characters to {most} ms or less.</source>
        <translation>Det kom lige så langsomt, som et menneske taster, {milliseconds} ms mellem tegnene. Sæt scannerens pause mellem tegn til højst {most} ms.</translation>
    </message>
    <message>
        <source>That is more than the {limit} that is left.</source>
        <translation>Det er mere end de {limit}, der er tilbage.</translation>
    </message>
    <message>
        <source>That is not a picture in PNG or JPEG form. Choose another file.</source>
        <translation>Det er ikke et billede i PNG- eller JPEG-format. Vælg en anden fil.</translation>
    </message>
    <message>
        <source>That is too long: at most {longest} characters.</source>
        <translation>Det er for langt: højst {longest} tegn.</translation>
    </message>
    <message>
        <source>That was too short to be told from typing. Scan a code of at least {count} characters.</source>
        <translation>Det var for kort til at skelne fra tastning. Scan en kode på mindst {count} tegn.</translation>
    </message>
    <message>
        <source>The action log and the decisions about {where} do not agree: one was changed, added or removed.</source>
        <translation>Handlingsloggen og beslutningerne om {where} stemmer ikke overens: en er ændret, tilføjet eller fjernet.</translation>
    </message>
    <message>
        <source>The action log is not whole: entry {wrong} is missing.</source>
        <translation>Handlingsloggen er ikke hel: post {wrong} mangler.</translation>
    </message>
    <message>
        <source>The action log was changed: entry {wrong} does not fit the one before it.</source>
        <translation>Handlingsloggen er ændret: post {wrong} passer ikke til den før.</translation>
    </message>
    <message>
        <source>The amount must be more than zero.</source>
        <translation>Beløbet skal være mere end nul.</translation>
    </message>
    <message>
        <source>The answer did not fit this payment and was set aside. It is not known yet what happened. Ask again.</source>
        <translation>Svaret passede ikke til denne betaling og blev lagt til side. Det er ikke afklaret, hvad der skete. Spørg igen.</translation>
    </message>
    <message>
        <source>The backup: {orders}, {requests}, the newest of {when}.</source>
        <translation>Sikkerhedskopien: {orders}, {requests}, den nyeste fra {when}.</translation>
    </message>
    <message>
        <source>The catalogue has all of this already. There is nothing to import.</source>
        <translation>Varekataloget har alt dette i forvejen. Der er intet at importere.</translation>
    </message>
    <message>
        <source>The catalogue was changed in the meantime. Nothing was imported. Look at the file again.</source>
        <translation>Varekataloget er ændret i mellemtiden. Intet er importeret. Se på filen igen.</translation>
    </message>
    <message>
        <source>The code {old} was a valid barcode, and {text} is not. Look at it once more.</source>
        <translation>Koden {old} var en gyldig stregkode, og {text} er det ikke. Se på den en gang til.</translation>
    </message>
    <message>
        <source>The code {text} belongs to the product {owner}.</source>
        <translation>Koden {text} hører til varen {owner}.</translation>
    </message>
    <message>
        <source>The code {text} has a wrong check digit. Look at it once more.</source>
        <translation>Koden {text} har forkert kontrolciffer. Se på den en gang til.</translation>
    </message>
    <message>
        <source>The copy of the data file could not be made ({reason}). Nothing else was changed. Make room and try again.</source>
        <translation>Kopien af datafilen kunne ikke laves ({reason}). Intet andet er ændret. Skaf plads, og prøv igen.</translation>
    </message>
    <message>
        <source>The currency of the country; a sales unit takes no other.</source>
        <translation>Landets valuta; et salgssted tager ingen anden.</translation>
    </message>
    <message>
        <source>The customer approved</source>
        <translation>Kunden godkendte</translation>
    </message>
    <message>
        <source>The customer approved. Capture when the goods are handed over or shipped.</source>
        <translation>Kunden har godkendt. Træk, når varerne er udleveret eller sendt.</translation>
    </message>
    <message>
        <source>The customer approved. It is to be shipped: capture when the goods leave.</source>
        <translation>Kunden har godkendt. Ordren skal sendes: træk, når varerne går.</translation>
    </message>
    <message>
        <source>The customer did not answer in time. Nothing was charged.</source>
        <translation>Kunden svarede ikke i tide. Der er ikke trukket noget.</translation>
    </message>
    <message>
        <source>The customer has already approved. Capture it, or release it.</source>
        <translation>Kunden har allerede godkendt. Træk eller frigiv.</translation>
    </message>
    <message>
        <source>The customer has not approved yet, so nothing is reserved.</source>
        <translation>Kunden har ikke godkendt endnu, så intet er reserveret.</translation>
    </message>
    <message>
        <source>The customer opens the link, enters their phone number and approves in the app.</source>
        <translation>Kunden åbner linket, skriver sit telefonnummer og godkender i appen.</translation>
    </message>
    <message>
        <source>The customer said no. Nothing was charged.</source>
        <translation>Kunden sagde nej. Der er ikke trukket noget.</translation>
    </message>
    <message>
        <source>The customer's bank guaranteed the money until {day}, and that is over. If the capture is refused, a new request is needed: make a new order like this one.</source>
        <translation>Kundens bank garanterede pengene til {day}, og det er forbi. Hvis trækket afvises, er en ny anmodning nødvendig: lav en ny ordre som denne.</translation>
    </message>
    <message>
        <source>The customer's card was refused</source>
        <translation>Kundens kort blev afvist</translation>
    </message>
    <message>
        <source>The customer's card was refused at {time}. The customer can choose another one in the app.</source>
        <translation>Kundens kort blev afvist kl. {time}. Kunden kan vælge et andet i appen.</translation>
    </message>
    <message>
        <source>The customer's own code was scanned.</source>
        <translation>Kundens egen kode er scannet.</translation>
    </message>
    <message>
        <source>The data file is damaged. Nothing can be saved or sent.</source>
        <translation>Datafilen er beskadiget. Intet kan gemmes eller sendes.</translation>
    </message>
    <message>
        <source>The data file now: {orders}, {requests}, the newest of {when}.</source>
        <translation>Datafilen nu: {orders}, {requests}, den nyeste fra {when}.</translation>
    </message>
    <message>
        <source>The data folder can only be read. Nothing can be saved or sent.</source>
        <translation>Datamappen kan kun læses. Intet kan gemmes eller sendes.</translation>
    </message>
    <message>
        <source>The data folder can only be read. Nothing was saved or sent. Make it writable, or choose another folder.</source>
        <translation>Datamappen kan kun læses. Intet blev gemt eller sendt. Gør den skrivbar, eller vælg en anden mappe.</translation>
    </message>
    <message>
        <source>The data folder cannot be used ({reason}). Nothing was saved or sent. Mend that, or choose another folder.</source>
        <translation>Datamappen kan ikke bruges ({reason}). Intet blev gemt eller sendt. Ret det, eller vælg en anden mappe.</translation>
    </message>
    <message>
        <source>The data folder lies on a disk that may lose what was saved ({reason}). Use a folder on a local disk.</source>
        <translation>Datamappen ligger på et drev, der kan miste det gemte ({reason}). Brug en mappe på et lokalt drev.</translation>
    </message>
    <message>
        <source>The description must have 3 to 100 characters; this one has {length}.</source>
        <translation>Beskrivelsen skal have 3 til 100 tegn; denne har {length}.</translation>
    </message>
    <message>
        <source>The discount is more than the line costs.</source>
        <translation>Rabatten er større, end linjen koster.</translation>
    </message>
    <message>
        <source>The discount is more than the order comes to.</source>
        <translation>Rabatten er større, end ordren koster.</translation>
    </message>
    <message>
        <source>The discount takes off everything, so there is nothing to pay. Lower it, or hand the goods over without a request.</source>
        <translation>Rabatten trækker alt fra, så der er intet at betale. Sænk den, eller udlever varerne uden anmodning.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing can be saved or sent.</source>
        <translation>Disken er fuld. Intet kan gemmes eller sendes.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved or sent. Make room, then try again.</source>
        <translation>Disken er fuld. Intet blev gemt eller sendt. Skaf plads, og prøv igen.</translation>
    </message>
    <message>
        <source>The draft has lines that are not finished. Nothing was sent. Change the order first.</source>
        <translation>Kladden har linjer, der ikke er færdige. Intet er sendt. Ret ordren først.</translation>
    </message>
    <message>
        <source>The file does not hold a create call as JSON.</source>
        <translation>Filen indeholder ikke et create-kald som JSON.</translation>
    </message>
    <message>
        <source>The file has more than {most} rows. Nothing was imported. Divide it into several files.</source>
        <translation>Filen har mere end {most} rækker. Intet blev importeret. Del den i flere filer.</translation>
    </message>
    <message>
        <source>The file has no column {text}.</source>
        <translation>Filen har ingen kolonne {text}.</translation>
    </message>
    <message>
        <source>The file has no usable {name}.</source>
        <translation>Filen har ingen brugbar {name}.</translation>
    </message>
    <message>
        <source>The file is larger than {megabytes} MB. Nothing was imported. Export fewer products, or fewer columns.</source>
        <translation>Filen er større end {megabytes} MB. Intet blev importeret. Eksportér færre varer eller færre kolonner.</translation>
    </message>
    <message>
        <source>The file is no list of products. One of its first rows must name the columns, such as sku, name and price.</source>
        <translation>Filen er ingen vareliste. En af de første rækker skal navngive kolonnerne, for eksempel sku, name og price.</translation>
    </message>
    <message>
        <source>The file {text} cannot be read.</source>
        <translation>Filen {text} kan ikke læses.</translation>
    </message>
    <message>
        <source>The file {text} cannot be written ({reason}). Choose another place.</source>
        <translation>Filen {text} kan ikke skrives ({reason}). Vælg et andet sted.</translation>
    </message>
    <message>
        <source>The first barcode, if left empty</source>
        <translation>Den første stregkode, hvis tomt</translation>
    </message>
    <message>
        <source>The first free place is {place}.</source>
        <translation>Den første ledige plads er {place}.</translation>
    </message>
    <message>
        <source>The goods are handed over: take the money with the large button.</source>
        <translation>Varerne er udleveret: træk pengene med den store knap.</translation>
    </message>
    <message>
        <source>The label of {name} says a weight, but it is not sold by weight. Nothing was added. Set its unit to kg in the catalogue.</source>
        <translation>Etiketten på {name} angiver en vægt, men varen sælges ikke efter vægt. Intet blev tilføjet. Sæt enheden til kg i kataloget.</translation>
    </message>
    <message>
        <source>The last four digits</source>
        <translation>De fire sidste cifre</translation>
    </message>
    <message>
        <source>The last step on this order is not known yet. Ask again first; nothing is done twice.</source>
        <translation>Det seneste trin på denne ordre er ikke afklaret. Spørg igen først; intet gøres to gange.</translation>
    </message>
    <message>
        <source>The last step on this order is still under way.</source>
        <translation>Det seneste trin på denne ordre er stadig i gang.</translation>
    </message>
    <message>
        <source>The last three digits</source>
        <translation>De tre sidste cifre</translation>
    </message>
    <message>
        <source>The line needs a name.</source>
        <translation>Linjen skal have et navn.</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Linket er kopieret.</translation>
    </message>
    <message>
        <source>The main button: send, capture, save</source>
        <translation>Hovedknappen: send, træk, gem</translation>
    </message>
    <message>
        <source>The money has been taken. The order is settled.</source>
        <translation>Pengene er trukket. Ordren er gjort op.</translation>
    </message>
    <message>
        <source>The money is captured</source>
        <translation>Pengene er trukket</translation>
    </message>
    <message>
        <source>The name of the file is too long for this system. Choose a shorter one.</source>
        <translation>Filnavnet er for langt til dette system. Vælg et kortere.</translation>
    </message>
    <message>
        <source>The names of the products</source>
        <translation>Varernes navne</translation>
    </message>
    <message>
        <source>The number {text} belongs to another product. Choose another one.</source>
        <translation>Nummeret {text} hører til en anden vare. Vælg et andet.</translation>
    </message>
    <message>
        <source>The number {text} is already in row {row}.</source>
        <translation>Nummeret {text} står allerede i række {row}.</translation>
    </message>
    <message>
        <source>The order has no line {number}.</source>
        <translation>Ordren har ingen linje {number}.</translation>
    </message>
    <message>
        <source>The order has no lines yet. Add a product first.</source>
        <translation>Ordren har ingen linjer endnu. Tilføj en vare først.</translation>
    </message>
    <message>
        <source>The paper did not come out whole. The payment is not affected. The printer {printer} broke off. Look at what came out, then print again.</source>
        <translation>Udskriften kom ikke helt ud. Betalingen er ikke berørt. Printeren {printer} afbrød. Se, hvad der kom ud, og udskriv igen.</translation>
    </message>
    <message>
        <source>The paper may not have been printed. The payment is not affected. The printer {printer} stopped taking it. Look at what came out before you print again.</source>
        <translation>Papiret er måske ikke udskrevet. Betalingen er ikke berørt. Printeren {printer} holdt op med at tage imod. Se, hvad der kom ud, før du udskriver igen.</translation>
    </message>
    <message>
        <source>The paper was not printed. The payment is not affected. The printer does not take it. Check it, then print again.</source>
        <translation>Papiret blev ikke udskrevet. Betalingen er ikke berørt. Printeren tager ikke imod det. Tjek den, og udskriv igen.</translation>
    </message>
    <message>
        <source>The paper was not printed. The payment is not affected. The printer {printer} cannot be reached ({reason}). Check it, then print again.</source>
        <translation>Papiret blev ikke udskrevet. Betalingen er ikke berørt. Printeren {printer} kan ikke nås ({reason}). Tjek den, og udskriv igen.</translation>
    </message>
    <message>
        <source>The paper was not printed. The payment is not affected. The printer {printer} says that it is open, not ready or out of paper. See to it, then print again.</source>
        <translation>Papiret blev ikke udskrevet. Betalingen er ikke berørt. Printeren {printer} melder, at den er åben, ikke klar eller mangler papir. Se til den, og udskriv igen.</translation>
    </message>
    <message>
        <source>The paper was not printed. The payment is not affected. The system has no printer {printer}. Choose another one under Settings.</source>
        <translation>Papiret blev ikke udskrevet. Betalingen er ikke berørt. Systemet har ingen printer {printer}. Vælg en anden under Indstillinger.</translation>
    </message>
    <message>
        <source>The picture has more than {millions} million dots. Choose a smaller one.</source>
        <translation>Billedet har mere end {millions} millioner punkter. Vælg et mindre.</translation>
    </message>
    <message>
        <source>The picture is larger than {kilobytes} kB. Choose a smaller one.</source>
        <translation>Billedet er større end {kilobytes} kB. Vælg et mindre.</translation>
    </message>
    <message>
        <source>The practice service did not start. No money is involved. Start Kvitt again.</source>
        <translation>Øvetjenesten startede ikke. Det handler ikke om rigtige penge. Start Kvitt igen.</translation>
    </message>
    <message>
        <source>The product needs a name.</source>
        <translation>Varen skal have et navn.</translation>
    </message>
    <message>
        <source>The product needs a number of its own.</source>
        <translation>Varen skal have sit eget nummer.</translation>
    </message>
    <message>
        <source>The rate of a new line, in percent.</source>
        <translation>Satsen for en ny linje, i procent.</translation>
    </message>
    <message>
        <source>The reference {text} is already used. Choose another one.</source>
        <translation>Referencen {text} er allerede brugt. Vælg en anden.</translation>
    </message>
    <message>
        <source>The request is on its way.</source>
        <translation>Anmodningen er på vej.</translation>
    </message>
    <message>
        <source>The request is sent</source>
        <translation>Anmodningen er sendt</translation>
    </message>
    <message>
        <source>The request never reached Vipps MobilePay. Nothing was charged. Send it again.</source>
        <translation>Anmodningen nåede aldrig frem til Vipps MobilePay. Der er ikke trukket noget. Send den igen.</translation>
    </message>
    <message>
        <source>The request of {amount} was sent.</source>
        <translation>Anmodningen på {amount} er sendt.</translation>
    </message>
    <message>
        <source>The request that waits is ended first. The receipt number stays.</source>
        <translation>Anmodningen, der venter, afsluttes først. Kvitteringsnummeret beholdes.</translation>
    </message>
    <message>
        <source>The request to the phone has ended. Only this code can be paid now.</source>
        <translation>Anmodningen til telefonen er afsluttet. Kun denne kode kan betales nu.</translation>
    </message>
    <message>
        <source>The request was cancelled before the customer approved. Nothing was charged.</source>
        <translation>Anmodningen blev annulleret, før kunden godkendte. Der er ikke trukket noget.</translation>
    </message>
    <message>
        <source>The request was refused. Nothing was charged.</source>
        <translation>Anmodningen blev afvist. Der er ikke trukket noget.</translation>
    </message>
    <message>
        <source>The reservation was released. Nothing more can be captured.</source>
        <translation>Reservationen er frigivet. Der kan ikke trækkes mere.</translation>
    </message>
    <message>
        <source>The rest has been released, so nothing is left to capture. Make a new order for what is still to be paid.</source>
        <translation>Resten er frigivet, så der er intet tilbage at trække. Lav en ny ordre for det, der stadig skal betales.</translation>
    </message>
    <message>
        <source>The rest is released to the customer at once. It cannot be captured later.</source>
        <translation>Resten frigives til kunden med det samme. Den kan ikke trækkes senere.</translation>
    </message>
    <message>
        <source>The row has more cells than the file has columns. A comma in a price or a name may need quotation marks.</source>
        <translation>Rækken har flere celler, end filen har kolonner. Et komma i en pris eller et navn kan kræve anførselstegn.</translation>
    </message>
    <message>
        <source>The sample shop is in the catalogue.</source>
        <translation>Eksempelbutikken er i varekataloget.</translation>
    </message>
    <message>
        <source>The scanner is set to a US keyboard. Kvitt reads its codes anyway; set it to yours if you can.</source>
        <translation>Scanneren er indstillet til et amerikansk tastatur. Kvitt læser koderne alligevel; indstil den til dit, hvis du kan.</translation>
    </message>
    <message>
        <source>The spreadsheet changed this barcode to {text}. Format the column as text there, and save the file again.</source>
        <translation>Regnearket ændrede denne stregkode til {text}. Formatér kolonnen som tekst der, og gem filen igen.</translation>
    </message>
    <message>
        <source>The spreadsheet changed this barcode: {text} lacks the noughts of {meant}. Format the column as text there, and save the file again.</source>
        <translation>Regnearket ændrede denne stregkode: {text} mangler nullerne i {meant}. Formatér kolonnen som tekst der, og gem filen igen.</translation>
    </message>
    <message>
        <source>The text has characters that were lost, or that cannot be seen. Choose other letters, or correct the file.</source>
        <translation>Teksten har tegn, der gik tabt, eller som ikke kan ses. Vælg andre bogstaver, eller ret filen.</translation>
    </message>
    <message>
        <source>The text runs over several lines. A quotation mark may be missing.</source>
        <translation>Teksten går over flere linjer. Et anførselstegn mangler måske.</translation>
    </message>
    <message>
        <source>The time limit for capturing is over and the money went back to the customer. Nothing was charged. Make a new order like this one and send a new request.</source>
        <translation>Fristen for at trække er udløbet, og pengene gik tilbage til kunden. Intet er trukket. Lav en ny ordre som denne, og send en ny anmodning.</translation>
    </message>
    <message>
        <source>The time limit for capturing is over and the rest went back to the customer. Make a new order for what is still to be paid and send a new request.</source>
        <translation>Fristen for at trække er udløbet, og resten gik tilbage til kunden. Lav en ny ordre for det, der stadig skal betales, og send en ny anmodning.</translation>
    </message>
    <message>
        <source>The time limit of {days} days for capturing ended on {day}. A new request is needed: make a new order like this one.</source>
        <translation>Fristen på {days} dage for at trække udløb {day}. En ny anmodning er nødvendig: lav en ny ordre som denne.</translation>
    </message>
    <message>
        <source>The tip of {amount} comes with the last goods.</source>
        <translation>Drikkepengene på {amount} følger med de sidste varer.</translation>
    </message>
    <message>
        <source>The tip of {amount} comes with them.</source>
        <translation>Drikkepengene på {amount} følger med dem.</translation>
    </message>
    <message>
        <source>The total can be at most {maximum}.</source>
        <translation>Totalen kan højst være {maximum}.</translation>
    </message>
    <message>
        <source>The total must be at least {minimum}.</source>
        <translation>Totalen skal mindst være {minimum}.</translation>
    </message>
    <message>
        <source>The total must be more than zero.</source>
        <translation>Totalen skal være mere end nul.</translation>
    </message>
    <message>
        <source>The trace id is copied.</source>
        <translation>Sporings-id'et er kopieret.</translation>
    </message>
    <message>
        <source>The way from this machine to Vipps MobilePay is closed, so it is not known yet whether it happened. Nothing is done twice. Check the proxy, the certificates and the date.</source>
        <translation>Vejen fra denne maskine til Vipps MobilePay er lukket, så det er ikke afklaret, om det skete. Intet gøres to gange. Tjek proxyen, certifikaterne og datoen.</translation>
    </message>
    <message>
        <source>The whole number</source>
        <translation>Hele nummeret</translation>
    </message>
    <message>
        <source>The whole number is one key away on the page of an order, and that is noted in the action log.</source>
        <translation>Hele nummeret er ét tastetryk væk på ordrens side, og det noteres i handlingsloggen.</translation>
    </message>
    <message>
        <source>There is a file {text} already. Nothing was overwritten. Choose another name.</source>
        <translation>Der er allerede en fil {text}. Intet er overskrevet. Vælg et andet navn.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Der er ingen sikkerhedskopi endnu.</translation>
    </message>
    <message>
        <source>There is no data file here that can be read.</source>
        <translation>Her er ingen datafil, der kan læses.</translation>
    </message>
    <message>
        <source>There is no data file yet, so there is nothing to copy.</source>
        <translation>Der er ingen datafil endnu, så der er intet at kopiere.</translation>
    </message>
    <message>
        <source>There is no order {text} here.</source>
        <translation>Der er ingen ordre {text} her.</translation>
    </message>
    <message>
        <source>There is no product {text}.</source>
        <translation>Der er ingen vare {text}.</translation>
    </message>
    <message>
        <source>There is no public address yet. Type the address that Vipps MobilePay should send to, and save.</source>
        <translation>Der er ingen gemt offentlig adresse endnu. Skriv den adresse, Vipps MobilePay skal sende til, og gem.</translation>
    </message>
    <message>
        <source>There is nothing to decide here any more.</source>
        <translation>Her er ikke længere noget at afgøre.</translation>
    </message>
    <message>
        <source>These goods cost nothing, so there is nothing to refund for them.</source>
        <translation>Disse varer koster intet, så der er intet at refundere for dem.</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Disse taster</translation>
    </message>
    <message>
        <source>This link works for 10 minutes: Vipps MobilePay does not let this sales unit give longer.</source>
        <translation>Dette link virker i 10 minutter: Vipps MobilePay lader ikke dette salgssted give længere tid.</translation>
    </message>
    <message>
        <source>This machine cannot listen at {text} ({reason}). Payments are watched by polling as always.</source>
        <translation>Denne maskine kan ikke lytte på {text} ({reason}). Betalingerne følges med forespørgsler som altid.</translation>
    </message>
    <message>
        <source>This machine keeps its own: {names}.</source>
        <translation>Denne maskine beholder sine egne: {names}.</translation>
    </message>
    <message>
        <source>This machine's address and a port.</source>
        <translation>Denne maskines adresse og en port.</translation>
    </message>
    <message>
        <source>This number was asked for the same amount {when}.</source>
        <translation>Dette nummer fik en anmodning om samme beløb {when}.</translation>
    </message>
    <message>
        <source>This payment request has ended, and no money moved. Send a new one.</source>
        <translation>Denne betalingsanmodning er slut, og der er ikke flyttet penge. Send en ny.</translation>
    </message>
    <message>
        <source>This request has ended and nothing was paid. Send it again, then press Pay on the pretend phone.</source>
        <translation>Denne anmodning er slut, og der er ikke betalt noget. Send den igen, og tryk så på Betal på øvetelefonen.</translation>
    </message>
    <message>
        <source>This sales unit must capture all {limit} at once; it refused a part before. Nothing was sent.</source>
        <translation>Dette salgssted skal trække hele {limit} på én gang; en del er blevet afvist før. Intet er sendt.</translation>
    </message>
    <message>
        <source>This sales unit must capture the whole amount: a part was refused on {day}.</source>
        <translation>Dette salgssted skal trække hele beløbet: en del blev afvist {day}.</translation>
    </message>
    <message>
        <source>This sales unit was not allowed to send to phones ({when}). QR works.</source>
        <translation>Dette salgssted måtte ikke sende til telefoner ({when}). QR virker.</translation>
    </message>
    <message>
        <source>this till</source>
        <translation>denne kasse</translation>
    </message>
    <message>
        <source>Three questions, asked once. Enter takes each answer as it stands; all can be changed in the settings.</source>
        <translation>Tre spørgsmål, stillet én gang. Enter tager hvert svar, som det står; alt kan ændres i indstillingerne.</translation>
    </message>
    <message>
        <source>Tick what comes back, or type an amount.</source>
        <translation>Sæt kryds ved det, der kommer tilbage, eller skriv et beløb.</translation>
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
        <translation>tiden er gået; venter på, at Vipps MobilePay bekræfter det</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tid tilbage</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Drikkepenge</translation>
    </message>
    <message>
        <source>tip {amount}</source>
        <translation>drikkepenge {amount}</translation>
    </message>
    <message>
        <source>To change one, press its button and then the new key.</source>
        <translation>Tryk på tastens knap og så på den nye tast for at ændre den.</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>Til forsendelse</translation>
    </message>
    <message>
        <source>today {clock}</source>
        <translation>i dag {clock}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundvisning</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>Sporings-id</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Sporingsnummer</translation>
    </message>
    <message>
        <source>Try it: click here and scan</source>
        <translation>Prøv: klik her, og scan</translation>
    </message>
    <message>
        <source>Try parts again</source>
        <translation>Prøv dele igen</translation>
    </message>
    <message>
        <source>Try pushes again</source>
        <translation>Prøv push igen</translation>
    </message>
    <message>
        <source>Try the sample shop</source>
        <translation>Prøv eksempelbutikken</translation>
    </message>
    <message>
        <source>Two digits swapped? {who} is a regular customer.</source>
        <translation>To cifre byttet om? {who} er en fast kunde.</translation>
    </message>
    <message>
        <source>Two minutes: one sale from the first key to the money.</source>
        <translation>To minutter: ét salg fra den første tast til pengene.</translation>
    </message>
    <message>
        <source>Two words such as “blue heron” that tell the customer and you that it is the same request.</source>
        <translation>To ord som ”blå hejre”, så kunden og du ved, at det er samme anmodning.</translation>
    </message>
    <message>
        <source>Type a number instead</source>
        <translation>Skriv et nummer i stedet</translation>
    </message>
    <message>
        <source>Type a product and its price, such as Hoodie {price}, and press Enter.</source>
        <translation>Skriv en vare og prisen, for eksempel Hættetrøje {price}, og tryk på Enter.</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>Skriv et beløb.</translation>
    </message>
    <message>
        <source>Type how much it is, such as 2 or 0,5.</source>
        <translation>Skriv hvor meget det er, for eksempel 2 eller 0,5.</translation>
    </message>
    <message>
        <source>Type the customer's phone number, or choose QR or link.</source>
        <translation>Skriv kundens telefonnummer, eller vælg QR eller link.</translation>
    </message>
    <message>
        <source>Type who pays, for example {number}.</source>
        <translation>Skriv, hvem der betaler, for eksempel {number}.</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>Skrives i hånden</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Undone. The catalogue is as it was before.</source>
        <translation>Fortrudt. Varekataloget er, som det var før.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhed</translation>
    </message>
    <message>
        <source>Unit price incl. VAT</source>
        <translation>Stykpris inkl. moms</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Storbritannien</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>til {day}</translation>
    </message>
    <message>
        <source>Up to 24 hours in Norway. Where Vipps MobilePay does not let the sales unit give so long, it works for 10 minutes.</source>
        <translation>Op til 24 timer i Norge. Hvor Vipps MobilePay ikke lader salgsstedet give så længe, virker det i 10 minutter.</translation>
    </message>
    <message>
        <source>USA</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>Use as phone number</source>
        <translation>Brug som telefonnummer</translation>
    </message>
    <message>
        <source>use by {date}</source>
        <translation>sidste anvendelse {date}</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>Brug standard</translation>
    </message>
    <message>
        <source>Usual VAT</source>
        <translation>Sædvanlig moms</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Moms</translation>
    </message>
    <message>
        <source>VAT {rate} of {net}</source>
        <translation>Moms {rate} af {net}</translation>
    </message>
    <message>
        <source>Vipps MobilePay cannot be reached now, so it is not known yet whether it happened. Nothing is done twice.</source>
        <translation>Vipps MobilePay kan ikke nås nu, så det er ikke afklaret, om det skete. Intet gøres to gange.</translation>
    </message>
    <message>
        <source>Vipps MobilePay does not accept the keys now, so it is not known yet whether it happened. Check the keys.</source>
        <translation>Vipps MobilePay godtager ikke nøglerne nu, så det er ikke afklaret, om det skete. Tjek nøglerne.</translation>
    </message>
    <message>
        <source>Vipps MobilePay needs to know whether the customer is present.</source>
        <translation>Vipps MobilePay skal vide, om kunden er til stede.</translation>
    </message>
    <message>
        <source>Vipps MobilePay said no: {title}. No money moved. Look at the order before you try again.</source>
        <translation>Vipps MobilePay sagde nej: {title}. Der er ikke flyttet penge. Se på ordren, før du prøver igen.</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Tilgodebevis</translation>
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
        <translation>Godt klaret.</translation>
    </message>
    <message>
        <source>What can still be read of {file} is shown. Newest good backup: {when}. Put it back here, or close Kvitt and run:</source>
        <translation>Det, der stadig kan læses af {file}, vises. Nyeste gode sikkerhedskopi: {when}. Læg den tilbage her, eller luk Kvitt, og kør:</translation>
    </message>
    <message>
        <source>What can still be read of {file} is shown. There is no backup here: keep the file as it is and ask for help.</source>
        <translation>Det, der stadig kan læses af {file}, vises. Der er ingen sikkerhedskopi her: lad filen være, som den er, og bed om hjælp.</translation>
    </message>
    <message>
        <source>What comes back is worth as much as what is bought, so there is nothing to pay and no request is needed.</source>
        <translation>Det, der kommer tilbage, er lige så meget værd som det, der købes, så der er intet at betale, og ingen anmodning er nødvendig.</translation>
    </message>
    <message>
        <source>What comes back is worth {more} more than what is bought. Open the order it was bought with and refund it.</source>
        <translation>Det, der kommer tilbage, er {more} mere værd end det, der købes. Åbn ordren, det blev købt med, og refunder den.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Hvad der sker</translation>
    </message>
    <message>
        <source>What is chosen here holds for the next file with the same columns, too.</source>
        <translation>Det, der vælges her, gælder også for den næste fil med de samme kolonner.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Hvad er det?</translation>
    </message>
    <message>
        <source>What is kept of {where} is not what Vipps MobilePay answered: it was changed by something other than Kvitt.</source>
        <translation>Det, der er gemt om {where}, er ikke det, Vipps MobilePay svarede: det er ændret af noget andet end Kvitt.</translation>
    </message>
    <message>
        <source>What is there is shown. Make room on the disk of {file}, close Kvitt and open it again.</source>
        <translation>Det, der findes, vises. Skaf plads på disken med {file}, luk Kvitt, og åbn det igen.</translation>
    </message>
    <message>
        <source>What is there is shown. Make {file} and its folder writable, close Kvitt and open it again.</source>
        <translation>Det, der findes, vises. Gør {file} og mappen skrivbare, luk Kvitt, og åbn det igen.</translation>
    </message>
    <message>
        <source>What the customer reads</source>
        <translation>Det, kunden læser</translation>
    </message>
    <message>
        <source>What was ordered</source>
        <translation>Det bestilte</translation>
    </message>
    <message>
        <source>What was reserved has been released. Nothing was charged. Make a new order like this one to be paid.</source>
        <translation>Det, der var reserveret, er frigivet. Intet er trukket. Lav en ny ordre som denne for at få betaling.</translation>
    </message>
    <message>
        <source>What was typed is discarded.</source>
        <translation>Det, du skrev, er kasseret.</translation>
    </message>
    <message>
        <source>What you scan, pick or type next comes back: {quantity} ×</source>
        <translation>Det du scanner, vælger eller skriver nu, kommer retur: {quantity} ×</translation>
    </message>
    <message>
        <source>What you scan, pick or type next: {quantity} ×</source>
        <translation>Det du scanner, vælger eller skriver nu: {quantity} ×</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>When captured</source>
        <translation>Når trukket</translation>
    </message>
    <message>
        <source>Where a payment link leads afterwards.</source>
        <translation>Hvor et betalingslink fører hen bagefter.</translation>
    </message>
    <message>
        <source>Which column holds what?</source>
        <translation>Hvilken kolonne har hvad?</translation>
    </message>
    <message>
        <source>Which of these reads right?</source>
        <translation>Hvilken af disse læses rigtigt?</translation>
    </message>
    <message>
        <source>Who is at the till</source>
        <translation>Hvem står ved kassen</translation>
    </message>
    <message>
        <source>Who is waiting cannot be read.</source>
        <translation>Hvem der venter, kan ikke læses.</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Hvem betaler</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Vindue</translation>
    </message>
    <message>
        <source>Without one, you choose a printer of this computer each time.</source>
        <translation>Uden en vælger du en printer på denne computer hver gang.</translation>
    </message>
    <message>
        <source>Word pair on requests</source>
        <translation>Ordpar på anmodninger</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Forkert</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>venter</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>fejl</translation>
    </message>
    <message>
        <source>yesterday {clock}</source>
        <translation>i går {clock}</translation>
    </message>
    <message>
        <source>You are the customer now: press Pay on the pretend phone. {key} brings it up.</source>
        <translation>Nu er du kunden: tryk på Betal på øvetelefonen. {key} henter den frem.</translation>
    </message>
    <message>
        <source>You declined</source>
        <translation>Du afviste</translation>
    </message>
    <message>
        <source>Your first sale</source>
        <translation>Dit første salg</translation>
    </message>
    <message>
        <source>{act}: reset</source>
        <translation>{act}: nulstil</translation>
    </message>
    <message>
        <source>{amount} is reserved and nothing has been taken.</source>
        <translation>{amount} er reserveret, og der er ikke trukket noget.</translation>
    </message>
    <message>
        <source>{amount} of it was not paid with Vipps MobilePay. Give it back the way it was paid.</source>
        <translation>{amount} af det blev ikke betalt med Vipps MobilePay. Giv det tilbage, sådan som det blev betalt.</translation>
    </message>
    <message>
        <source>{amount} of these goods is paid otherwise or settled by goods that come back.</source>
        <translation>{amount} af disse varer er betalt på anden måde eller gjort op med varer, der kommer tilbage.</translation>
    </message>
    <message>
        <source>{amount} that is on no line comes with them.</source>
        <translation>{amount}, som ikke står på nogen linje, følger med dem.</translation>
    </message>
    <message>
        <source>{amount} was captured.</source>
        <translation>{amount} er trukket.</translation>
    </message>
    <message>
        <source>{amount} was refunded.</source>
        <translation>{amount} er refunderet.</translation>
    </message>
    <message>
        <source>{captured} is captured, and {left} is reserved, but only until {until_time}.</source>
        <translation>{captured} er trukket, og {left} er reserveret, men kun indtil {until_time}.</translation>
    </message>
    <message>
        <source>{captured} is captured, and {left} is still reserved until {until}.</source>
        <translation>{captured} er trukket, og {left} er stadig reserveret indtil {until}.</translation>
    </message>
    <message>
        <source>{captured} is captured.</source>
        <translation>{captured} er trukket.</translation>
    </message>
    <message>
        <source>{captured} is captured. The payment is complete.</source>
        <translation>{captured} er trukket. Betalingen er gennemført.</translation>
    </message>
    <message>
        <source>{captured} is captured. The rest, {released}, was released.</source>
        <translation>{captured} er trukket. Resten, {released}, er frigivet.</translation>
    </message>
    <message>
        <source>{captured} is captured. The time for the rest, {left}, ended on {until}.</source>
        <translation>{captured} er trukket. Fristen for resten, {left}, udløb {until}.</translation>
    </message>
    <message>
        <source>{captured} is captured. The time limit ran out, and the rest, {released}, went back to the customer.</source>
        <translation>{captured} er trukket. Fristen udløb, og resten, {released}, gik tilbage til kunden.</translation>
    </message>
    <message>
        <source>{captured} is captured. {refunded} of it was refunded on {refund_day}.</source>
        <translation>{captured} er trukket. {refunded} af det blev refunderet {refund_day}.</translation>
    </message>
    <message>
        <source>{captured} of your payment has been charged. The remaining {left} is reserved until {until_time}. If we do not deliver the rest by then, that money stays with you.</source>
        <translation>{captured} af din betaling er trukket. De resterende {left} er reserveret indtil {until_time}. Leverer vi ikke resten inden da, beholder du de penge.</translation>
    </message>
    <message>
        <source>{captured} of your payment has been charged. The remaining {left} is reserved until {until} and is charged when you get the rest.</source>
        <translation>{captured} af din betaling er trukket. De resterende {left} er reserveret indtil {until} og bliver trukket, når du får resten.</translation>
    </message>
    <message>
        <source>{captured} of your payment has been charged. The remaining {released} was released and is not charged. Your bank may need a few days to show that.</source>
        <translation>{captured} af din betaling er trukket. De resterende {released} er frigivet og bliver ikke trukket. Der kan gå et par dage, før din bank viser det.</translation>
    </message>
    <message>
        <source>{captured} of your payment has been charged. The reservation of the remaining {left} held until {until}. If you still want the rest, I may have to send you a new request for it.</source>
        <translation>{captured} af din betaling er trukket. Reservationen på de resterende {left} gjaldt indtil {until}. Vil du stadig have resten, må jeg måske sende dig en ny anmodning for den.</translation>
    </message>
    <message>
        <source>{captured} of your payment has been charged. The reservation of the remaining {released} ran out, so that money is yours again.</source>
        <translation>{captured} af din betaling er trukket. Reservationen på de resterende {released} udløb, så de penge er dine igen.</translation>
    </message>
    <message>
        <source>{count} papers did not come out whole: {which}. The payments are not affected.</source>
        <translation>{count} udskrifter kom ikke helt ud: {which}. Betalingerne er ikke berørt.</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} d {hours} t</translation>
    </message>
    <message>
        <source>{day} is closed already, and a closed day never changes. What happened since is in a later closing.</source>
        <translation>{day} er allerede lukket, og en lukket dag ændres aldrig. Det, der er sket siden, står i en senere afslutning.</translation>
    </message>
    <message>
        <source>{day} is closed under number {number}.</source>
        <translation>{day} er lukket under nummer {number}.</translation>
    </message>
    <message>
        <source>{day} is closed, and nothing has happened since.</source>
        <translation>{day} er lukket, og der er intet sket siden.</translation>
    </message>
    <message>
        <source>{day} is not closed.</source>
        <translation>{day} er ikke lukket.</translation>
    </message>
    <message>
        <source>{day} is still to come. Nothing was closed.</source>
        <translation>{day} er ikke kommet endnu. Intet blev lukket.</translation>
    </message>
    <message>
        <source>{day} was not closed. It comes first.</source>
        <translation>{day} blev ikke lukket. Den kommer først.</translation>
    </message>
    <message>
        <source>{day}, under number {number}</source>
        <translation>{day}, under nummer {number}</translation>
    </message>
    <message>
        <source>{done} of {all} passed</source>
        <translation>{done} af {all} bestået</translation>
    </message>
    <message>
        <source>{earlier} is still open. Close it first, then {day}.</source>
        <translation>{earlier} er stadig åben. Luk den først, derefter {day}.</translation>
    </message>
    <message>
        <source>{goal}: not yet</source>
        <translation>{goal}: ikke endnu</translation>
    </message>
    <message>
        <source>{goal}: reached</source>
        <translation>{goal}: nået</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} t {minutes} min</translation>
    </message>
    <message>
        <source>{key} already belongs to “{other}”. Nothing was changed; press another key.</source>
        <translation>{key} hører allerede til ”{other}”. Intet er ændret; tryk på en anden tast.</translation>
    </message>
    <message>
        <source>{key} types or moves in every field, so it cannot be chosen. Press a function key, or hold Ctrl or Alt.</source>
        <translation>{key} skriver eller flytter i alle felter og kan ikke vælges. Tryk på en funktionstast, eller hold Ctrl eller Alt nede.</translation>
    </message>
    <message>
        <source>{left} is reserved and not captured.</source>
        <translation>{left} er reserveret og ikke trukket.</translation>
    </message>
    <message>
        <source>{left} is reserved, but only until {until_time}.</source>
        <translation>{left} er reserveret, men kun indtil {until_time}.</translation>
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
        <translation>{name} mister denne plads.</translation>
    </message>
    <message>
        <source>{reference} was in {before}. Its amounts are in {now} now: look at each before you send.</source>
        <translation>{reference} var i {before}. Beløbene er nu i {now}: se på hvert af dem, før du sender.</translation>
    </message>
    <message>
        <source>Vipps MobilePay did not answer when the order was looked up first. Nothing was sent and no money moved. Try again.</source>
        <translation>Vipps MobilePay svarede ikke, da ordren først blev slået op. Intet blev sendt, og ingen penge blev flyttet. Prøv igen.</translation>
    </message>
    <message>
        <source>{name} was to be used by {date}. Take it off the order, or sell it knowingly.</source>
        <translation>{name} skulle bruges inden {date}. Tag varen af ordren, eller sælg den bevidst.</translation>
    </message>
    <message>
        <source>{name}: {now} becomes {then}</source>
        <translation>{name}: {now} bliver {then}</translation>
    </message>
    <message>
        <source>{place} · free</source>
        <translation>{place} · ledig</translation>
    </message>
    <message>
        <source>{printer} has taken the test page. Look at it.</source>
        <translation>{printer} har taget imod testsiden. Se på den.</translation>
    </message>
    <message>
        <source>{quantity} of it</source>
        <translation>{quantity} af den</translation>
    </message>
    <message>
        <source>{refunded} of it is refunded.</source>
        <translation>{refunded} af det er refunderet.</translation>
    </message>
    <message>
        <source>{refunded} was refunded to you on {refund_day}.</source>
        <translation>{refunded} blev refunderet til dig {refund_day}.</translation>
    </message>
    <message>
        <source>{released} is released.</source>
        <translation>{released} er frigivet.</translation>
    </message>
    <message>
        <source>{shop}: {amount}</source>
        <translation>{shop}: {amount}</translation>
    </message>
    <message>
        <source>{step} is being released.</source>
        <translation>{step} er ved at blive frigivet.</translation>
    </message>
    <message>
        <source>{text} can be read two ways. Type {thousands} or {decimals}.</source>
        <translation>{text} kan læses på to måder. Skriv {thousands} eller {decimals}.</translation>
    </message>
    <message>
        <source>{text} can be read two ways. Type {times} or {name}.</source>
        <translation>{text} kan læses på to måder. Skriv {times} eller {name}.</translation>
    </message>
    <message>
        <source>{text} cannot be a receipt number. Type a whole number above zero.</source>
        <translation>{text} kan ikke være et kvitteringsnummer. Skriv et helt tal over nul.</translation>
    </message>
    <message>
        <source>{text} cannot be a reference. Use 8 to 64 letters, digits and hyphens.</source>
        <translation>{text} kan ikke være en reference. Brug 8 til 64 bogstaver, cifre og bindestreger.</translation>
    </message>
    <message>
        <source>{text} cannot be a return address. It must start with https://.</source>
        <translation>{text} kan ikke være en returadresse. Den skal begynde med https://.</translation>
    </message>
    <message>
        <source>{text} cannot be a webhook address. It must start with https:// and use port 443, 80 or 8080.</source>
        <translation>{text} kan ikke være en webhook-adresse. Den skal begynde med https:// og bruge port 443, 80 eller 8080.</translation>
    </message>
    <message>
        <source>{text} cannot be printed as a barcode. Use plain letters and digits.</source>
        <translation>{text} kan ikke udskrives som stregkode. Brug almindelige bogstaver og cifre.</translation>
    </message>
    <message>
        <source>{text} cannot be put back ({reason}). Nothing was changed. Choose another copy.</source>
        <translation>{text} kan ikke lægges tilbage ({reason}). Intet er ændret. Vælg en anden kopi.</translation>
    </message>
    <message>
        <source>{text} cannot be read: it is a folder, a pipe or a device. Choose a file.</source>
        <translation>{text} kan ikke læses: det er en mappe, et rør eller en enhed. Vælg en fil.</translation>
    </message>
    <message>
        <source>{text} cannot be shown to customers. It must begin with https://.</source>
        <translation>{text} kan ikke vises for kunder. Den skal begynde med https://.</translation>
    </message>
    <message>
        <source>{text} cannot start a reference. Use 1 to 8 letters or digits, a letter first.</source>
        <translation>{text} kan ikke indlede en reference. Brug 1 til 8 bogstaver eller cifre, et bogstav først.</translation>
    </message>
    <message>
        <source>{text} does not say which line and how many. Write 2=1 for one of the second line.</source>
        <translation>{text} siger ikke hvilken linje og hvor mange. Skriv 2=1 for én af den anden linje.</translation>
    </message>
    <message>
        <source>{text} does not start with the code of any country.</source>
        <translation>{text} begynder ikke med koden til noget land.</translation>
    </message>
    <message>
        <source>{text} has been sent and can no longer be changed.</source>
        <translation>{text} er sendt og kan ikke ændres længere.</translation>
    </message>
    <message>
        <source>{text} is in another currency. Amounts here are in {currency}.</source>
        <translation>{text} er i en anden valuta. Beløb her er i {currency}.</translation>
    </message>
    <message>
        <source>{text} is more than an amount can be.</source>
        <translation>{text} er mere, end et beløb kan være.</translation>
    </message>
    <message>
        <source>{text} is neither yes nor no.</source>
        <translation>{text} er hverken ja eller nej.</translation>
    </message>
    <message>
        <source>{text} is no address of a server. It reads postgresql://name@server/database.</source>
        <translation>{text} er ikke adressen på en server. Den ser sådan ud: postgresql://navn@server/database.</translation>
    </message>
    <message>
        <source>{text} is no minimum age. Type years from 0 to {most}.</source>
        <translation>{text} er ingen aldersgrænse. Skriv år fra 0 til {most}.</translation>
    </message>
    <message>
        <source>{text} is not a discount. Type an amount, or a percentage from 0 to 100 such as 10 %.</source>
        <translation>{text} er ikke en rabat. Skriv et beløb eller en procent fra 0 til 100, som 10 %.</translation>
    </message>
    <message>
        <source>{text} is not a layout of scale labels. Write one of 12 places such as {example}.</source>
        <translation>{text} er ikke en opsætning af vægtetiketter. Skriv en med 12 pladser, for eksempel {example}.</translation>
    </message>
    <message>
        <source>{text} is not a line. Write name;id;quantity;unit price;vat%.</source>
        <translation>{text} er ikke en linje. Skriv navn;id;antal;stykpris;moms%.</translation>
    </message>
    <message>
        <source>{text} is not a phone number. Type digits, with + and the country code for a foreign one.</source>
        <translation>{text} er ikke et telefonnummer. Skriv cifre, med + og landekode for et udenlandsk.</translation>
    </message>
    <message>
        <source>{text} is not a quantity. Type a number above zero, such as 2 or 0,5.</source>
        <translation>{text} er ikke et antal. Skriv et tal over nul, som 2 eller 0,5.</translation>
    </message>
    <message>
        <source>{text} is not a unit. Use pcs, kg, litre, minute, km or kWh.</source>
        <translation>{text} er ikke en enhed. Brug stk, kg, liter, min, km eller kWh.</translation>
    </message>
    <message>
        <source>{text} is not a VAT rate of the country ({rates}). Correct it, or allow other rates.</source>
        <translation>{text} er ingen momssats i landet ({rates}). Ret den, eller tillad andre satser.</translation>
    </message>
    <message>
        <source>{text} is not a VAT rate. Type a percentage from 0 to 100.</source>
        <translation>{text} er ikke en momssats. Skriv en procent fra 0 til 100.</translation>
    </message>
    <message>
        <source>{text} is not an address that keys may be sent to. Use this machine or one of the two Vipps hosts.</source>
        <translation>{text} er ikke en adresse, som nøgler må sendes til. Brug denne maskine eller en af de to Vipps-adresser.</translation>
    </message>
    <message>
        <source>{text} is not an amount. Type digits, and a comma before the øre.</source>
        <translation>{text} er ikke et beløb. Skriv cifre, og komma før ørerne.</translation>
    </message>
    <message>
        <source>{text} is not one of the choices.</source>
        <translation>{text} er ikke en af mulighederne.</translation>
    </message>
    <message>
        <source>{text} is not the address of a printer. Type host:port, or 04b8:0202 for USB, or a port such as COM3.</source>
        <translation>{text} er ikke en printeradresse. Skriv vært:port, eller 04b8:0202 for USB, eller en port som COM3.</translation>
    </message>
    <message>
        <source>{what}, never arrived</source>
        <translation>{what}, kom aldrig frem</translation>
    </message>
    <message>
        <source>{what}, not known yet</source>
        <translation>{what}, ikke afklaret</translation>
    </message>
    <message>
        <source>{what}, on its way</source>
        <translation>{what}, undervejs</translation>
    </message>
    <message>
        <source>{what}, refused</source>
        <translation>{what}, afvist</translation>
    </message>
    <message>
        <source>{which}: the paper did not come out whole. The payment is not affected.</source>
        <translation>{which}: Udskriften kom ikke helt ud. Betalingen er ikke berørt.</translation>
    </message>
    <message>
        <source>{written}, changed {changed}</source>
        <translation>{written}, ændret {changed}</translation>
    </message>
    <message>
        <source>· guarantee over</source>
        <translation>· garantien er udløbet</translation>
    </message>
    <message>
        <source>· rest until {day}</source>
        <translation>· resten til {day}</translation>
    </message>
    <message>
        <source>· time limit over</source>
        <translation>· fristen er udløbet</translation>
    </message>
    <message>
        <source>“{text}” is not a day. Write it like 2026-11-30, or today, or yesterday.</source>
        <translation>”{text}” er ikke en dag. Skriv den som 2026-11-30, eller i dag eller i går.</translation>
    </message>
    <message>
        <source>“{text}” is typed, but it is not in the order. Nothing was sent. Press Enter to add it, or Esc to clear it.</source>
        <translation>”{text}” er skrevet, men er ikke med i ordren. Intet blev sendt. Tryk Enter for at tilføje det, eller Esc for at fjerne det.</translation>
    </message>
    <message>
        <source>− Return</source>
        <translation>− Retur</translation>
    </message>
    <message>
        <source>○ not connected</source>
        <translation>○ ikke forbundet</translation>
    </message>
    <message>
        <source>○ only reading</source>
        <translation>○ kun læsning</translation>
    </message>
    <message>
        <source>● changed from the default</source>
        <translation>● ændret fra standard</translation>
    </message>
    <message>
        <source>● connected</source>
        <translation>● forbundet</translation>
    </message>
    <message>
        <source>The data file is damaged ({reason}). Nothing was sent or saved. Put the newest backup back: in the window, or with kvitt restore.</source>
        <translation>Datafilen er beskadiget ({reason}). Intet blev sendt eller gemt. Læg den nyeste sikkerhedskopi tilbage: i vinduet eller med kvitt restore.</translation>
    </message>
    <message>
        <source>The data file holds something that Kvitt did not make ({reason}). Nothing was sent or saved. Put the newest backup back: in the window, or with kvitt restore.</source>
        <translation>Datafilen indeholder noget, som Kvitt ikke har lavet ({reason}). Intet blev sendt eller gemt. Læg den nyeste sikkerhedskopi tilbage: i vinduet eller med kvitt restore.</translation>
    </message>
    <message>
        <source>serial no. {serial}</source>
        <translation>serienr. {serial}</translation>
    </message>
    <message>
        <source>made {date}</source>
        <translation>fremstillet {date}</translation>
    </message>
    <message>
        <source>packed {date}</source>
        <translation>pakket {date}</translation>
    </message>
    <message>
        <source>sell by {date}</source>
        <translation>sælges inden {date}</translation>
    </message>
    <message>
        <source>There are no keys to ask Vipps MobilePay with, so it is not known yet whether it happened. Nothing is done twice. Unlock the key store of this machine.</source>
        <translation>Der er ingen nøgler at spørge Vipps MobilePay med, så det er ikke afklaret, om det skete. Intet gøres to gange. Lås op for nøglelageret på denne maskine.</translation>
    </message>
    <message>
        <source>{text} is only the code of the country. Type the whole number.</source>
        <translation>{text} er kun landekoden. Skriv hele nummeret.</translation>
    </message>
    <message>
        <source>{amount} for these goods was not paid with Vipps MobilePay. Nothing was refunded. Give it back the way it was paid.</source>
        <translation>{amount} for disse varer blev ikke betalt med Vipps MobilePay. Intet blev refunderet. Giv det tilbage, sådan som det blev betalt.</translation>
    </message>
    <message>
        <source>The spreadsheet shows an error here: {text}. Mend it there and save the file again.</source>
        <translation>Regnearket viser en fejl her: {text}. Ret den der, og gem filen igen.</translation>
    </message>
    <message>
        <source>This is a spreadsheet and no CSV file. Nothing was imported. Open it, choose “Save as” and CSV, and take that file.</source>
        <translation>Dette er et regneark og ikke en CSV-fil. Intet blev importeret. Åbn det, vælg ”Gem som” og CSV, og tag den fil.</translation>
    </message>
    <message>
        <source>A tag needs at least one letter or digit.</source>
        <translation>Et mærke skal have mindst ét bogstav eller ciffer.</translation>
    </message>
    <message>
        <source>An order can have {most} tags. Remove one first.</source>
        <translation>En ordre kan have {most} mærker. Fjern et først.</translation>
    </message>
    <message>
        <source>Nothing about this order is unclear. There is nothing to compare.</source>
        <translation>Intet ved denne ordre er uklart. Der er intet at sammenligne.</translation>
    </message>
    <message>
        <source>Say why, in a few words: it is kept in the action log.</source>
        <translation>Sig hvorfor med få ord: det bliver stående i handlingsloggen.</translation>
    </message>
    <message>
        <source>Somebody compared our record with that of Vipps MobilePay and said that this step did not happen. No money moved by it.</source>
        <translation>Nogen sammenlignede vores oversigt med den hos Vipps MobilePay og sagde, at dette trin ikke skete. Det flyttede ingen penge.</translation>
    </message>
    <message>
        <source>That entry of the log at Vipps MobilePay is not this step: it must be of {amount}, and no other step's. Nothing was changed.</source>
        <translation>Den linje i loggen hos Vipps MobilePay er ikke dette trin: den skal være på {amount} og ikke høre til et andet trin. Intet blev ændret.</translation>
    </message>
    <message>
        <source>The note has {length} characters; it can have {most}. Nothing was changed.</source>
        <translation>Notatet har {length} tegn; det må have {most}. Intet blev ændret.</translation>
    </message>
    <message>
        <source>The tag has {length} characters; it can have {most}.</source>
        <translation>Mærket har {length} tegn; det må have {most}.</translation>
    </message>
    <message>
        <source>Vipps MobilePay has no payment {text} for this sales unit. Nothing was changed. Look at the reference again: capital and small letters are not the same.</source>
        <translation>Vipps MobilePay har ingen betaling {text} for dette salgssted. Intet blev ændret. Se på referencen igen: store og små bogstaver er ikke det samme.</translation>
    </message>
    <message>
        <source>The certificates that this machine is set to use (SSL_CERT_FILE) cannot be read. Nothing was sent and no money moved. Correct that setting.</source>
        <translation>De certifikater, som denne maskine er sat op med (SSL_CERT_FILE), kan ikke læses. Intet er sendt, og der er ikke flyttet penge. Ret den indstilling.</translation>
    </message>
    <message>
        <source>The key store of this machine has not answered yet. Nothing was sent and no money moved. Unlock it, then try again in a moment.</source>
        <translation>Nøglelageret på denne maskine har ikke svaret endnu. Intet er sendt, og der er ikke flyttet penge. Lås det op, og prøv igen om lidt.</translation>
    </message>
    <message>
        <source>The proxy that this machine is set to use does not work. Nothing was sent and no money moved. Correct it in the network settings (or HTTPS_PROXY).</source>
        <translation>Den proxy, som denne maskine er sat op med, virker ikke. Intet er sendt, og der er ikke flyttet penge. Ret den i netværksindstillingerne (eller HTTPS_PROXY).</translation>
    </message>
    <message>
        <source>This machine does not trust the certificate that it was shown. Nothing was sent and no money moved. Check the date of this machine, and ask who looks after its network.</source>
        <translation>Denne maskine stoler ikke på det certifikat, den fik vist. Intet er sendt, og der er ikke flyttet penge. Tjek maskinens dato, og spørg den, der tager sig af netværket.</translation>
    </message>
    <message>
        <source>Vipps MobilePay cannot be reached. Nothing was sent and no money moved. Try again when the network is back.</source>
        <translation>Vipps MobilePay kan ikke nås. Intet er sendt, og der er ikke flyttet penge. Prøv igen, når netværket er tilbage.</translation>
    </message>
    <message>
        <source>Vipps MobilePay could not let Kvitt in just now. Nothing was sent and no money moved. Try again in a moment.</source>
        <translation>Vipps MobilePay kunne ikke lukke Kvitt ind lige nu. Intet er sendt, og der er ikke flyttet penge. Prøv igen om lidt.</translation>
    </message>
    <message>
        <source>Vipps MobilePay did not answer. Nothing was sent and no money moved. Try again in a moment.</source>
        <translation>Vipps MobilePay svarede ikke. Intet er sendt, og der er ikke flyttet penge. Prøv igen om lidt.</translation>
    </message>
    <message>
        <source>There is no safe place for keys here. Nothing was sent and no money moved. Unlock or install a key store, or set the four KVITT_ variables.</source>
        <translation>Her er intet sikkert sted til nøgler. Intet er sendt, og der er ikke flyttet penge. Lås op for eller installér et nøglelager, eller angiv de fire KVITT_-variabler.</translation>
    </message>
    <message>
        <source>Approvals have been slow everywhere for {minutes} min.</source>
        <translation>Godkendelser har været langsomme overalt i {minutes} min.</translation>
    </message>
    <message>
        <source>Case card</source>
        <translation>Sagskort</translation>
    </message>
    <message>
        <source>Copy the case card</source>
        <translation>Kopiér sagskortet</translation>
    </message>
    <message>
        <source>Copy what to say</source>
        <translation>Kopiér det, du siger</translation>
    </message>
    <message>
        <source>Language of the customer</source>
        <translation>Kundens sprog</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>Seneste kald</translation>
    </message>
    <message>
        <source>Other customers approve as usual; only this one takes long.</source>
        <translation>Andre kunder godkender som sædvanligt; kun denne tager tid.</translation>
    </message>
    <message>
        <source>The case card is copied.</source>
        <translation>Sagskortet er kopieret.</translation>
    </message>
    <message>
        <source>What to say is copied.</source>
        <translation>Det, du skal sige, er kopieret.</translation>
    </message>
    <message>
        <source>What to say to the customer</source>
        <translation>Hvad du siger til kunden</translation>
    </message>
    <message>
        <source>With personal data</source>
        <translation>Med personoplysninger</translation>
    </message>
    <message>
        <source>A newer tracking link took its place.</source>
        <translation>Et nyere sporingslink tog pladsen.</translation>
    </message>
    <message>
        <source>A tracking page begins with https:// and has {gap} once where the tracking number goes.</source>
        <translation>En sporingsside begynder med https:// og har {gap} én gang, hvor sporingsnummeret skal stå.</translation>
    </message>
    <message>
        <source>Add a carrier</source>
        <translation>Tilføj transportør</translation>
    </message>
    <message>
        <source>After this: captured {captured}, {left} is released.</source>
        <translation>Efter dette: trukket {captured}, {left} frigives.</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Transportører</translation>
    </message>
    <message>
        <source>Delivery information: {url}</source>
        <translation>Leveringsoplysninger: {url}</translation>
    </message>
    <message>
        <source>It is not known yet whether the customer's app shows the tracking link. Kvitt tries again by itself.</source>
        <translation>Det er ikke afklaret, om kundens app viser sporingslinket. Kvitt prøver igen af sig selv.</translation>
    </message>
    <message>
        <source>Keep {amount} reserved</source>
        <translation>Behold {amount} reserveret</translation>
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
        <translation>Intet sporingslink.</translation>
    </message>
    <message>
        <source>No tracking page</source>
        <translation>Ingen sporingsside</translation>
    </message>
    <message>
        <source>Not read from Vipps MobilePay yet.</source>
        <translation>Ikke læst fra Vipps MobilePay endnu.</translation>
    </message>
    <message>
        <source>Read from Vipps MobilePay {when}</source>
        <translation>Læst fra Vipps MobilePay {when}</translation>
    </message>
    <message>
        <source>Read it now</source>
        <translation>Læs nu</translation>
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
        <translation>Gem transportører</translation>
    </message>
    <message>
        <source>Show the link again</source>
        <translation>Vis linket igen</translation>
    </message>
    <message>
        <source>That is no list of carriers. Nothing was changed.</source>
        <translation>Det er ingen liste over transportører. Intet blev ændret.</translation>
    </message>
    <message>
        <source>The carrier needs a name.</source>
        <translation>Transportøren skal have et navn.</translation>
    </message>
    <message>
        <source>The customer can follow the parcel in the app.</source>
        <translation>Kunden kan følge pakken i appen.</translation>
    </message>
    <message>
        <source>The name of a carrier has at most {longest} characters.</source>
        <translation>Navnet på en transportør har højst {longest} tegn.</translation>
    </message>
    <message>
        <source>The rest of the reservation</source>
        <translation>Resten af reservationen</translation>
    </message>
    <message>
        <source>The shipment did not go through, so its tracking link was not shown. No money moved.</source>
        <translation>Forsendelsen gik ikke igennem, så sporingslinket blev ikke vist. Ingen penge blev flyttet.</translation>
    </message>
    <message>
        <source>The tracking link is not shown. The shipment and the money stand as they are.</source>
        <translation>Sporingslinket vises ikke. Forsendelsen og pengene står, som de er.</translation>
    </message>
    <message>
        <source>The tracking link is on its way. Kvitt tries again by itself.</source>
        <translation>Sporingslinket er på vej. Kvitt prøver igen af sig selv.</translation>
    </message>
    <message>
        <source>There can be at most {most} carriers.</source>
        <translation>Der kan højst være {most} transportører.</translation>
    </message>
    <message>
        <source>There is a carrier called {name} already. Choose another name.</source>
        <translation>Der er allerede en transportør, der hedder {name}. Vælg et andet navn.</translation>
    </message>
    <message>
        <source>There is no tracking page for this carrier and number. Nothing was sent. Choose a carrier that has one, and give the tracking number.</source>
        <translation>Der er ingen sporingsside for denne transportør og dette nummer. Intet blev sendt. Vælg en transportør, der har en, og angiv sporingsnummeret.</translation>
    </message>
    <message>
        <source>Tracking link for the app</source>
        <translation>Sporingslink til appen</translation>
    </message>
    <message>
        <source>Tracking page of carrier {n}</source>
        <translation>Sporingsside for transportør {n}</translation>
    </message>
    <message>
        <source>Who carries your parcels, and where they can be followed. {number} stands for the tracking number.</source>
        <translation>Hvem der bringer dine pakker, og hvor de kan følges. {number} står for sporingsnummeret.</translation>
    </message>
    <message>
        <source>As written.</source>
        <translation>Som den er skrevet.</translation>
    </message>
    <message>
        <source>Reason on refund slips</source>
        <translation>Årsag på bekræftelser af refundering</translation>
    </message>
    <message>
        <source>This order has no such refund, so there is no slip for it.</source>
        <translation>Ordren har ingen sådan refundering, så der er ingen bekræftelse på den.</translation>
    </message>
    <message>
        <source>A refund through {app} is possible for 365 days, and those are over, so nothing was refunded now. We will find another way to give you the money back.</source>
        <translation>Refundering gennem {app} er mulig i 365 dage, og de er gået, så intet blev refunderet nu. Vi finder en anden måde at give dig pengene tilbage på.</translation>
    </message>
    <message>
        <source>I cannot make this refund through {app}, so nothing was refunded now. I will find out how you get the money back and let you know.</source>
        <translation>Jeg kan ikke lave denne refundering gennem {app}, så intet blev refunderet nu. Jeg finder ud af, hvordan du får pengene tilbage, og siger til.</translation>
    </message>
    <message>
        <source>I do not see your approval yet, so nothing was charged now. Please open the {app} app and approve {total}.</source>
        <translation>Jeg kan ikke se din godkendelse endnu, så der blev ikke trukket noget nu. Åbn {app}-appen, og godkend {total}.</translation>
    </message>
    <message>
        <source>The request had ended already, and this attempt moved no money. If something is still to be paid, I will send you a new one.</source>
        <translation>Anmodningen var allerede afsluttet, og dette forsøg flyttede ingen penge. Er der stadig noget at betale, sender jeg dig en ny.</translation>
    </message>
    <message>
        <source>There is nothing that I can refund just now, so no money moved. I am looking at the payment and will let the reservation or the request go if that is what you need.</source>
        <translation>Der er intet, jeg kan refundere lige nu, så der blev ikke flyttet penge. Jeg ser på betalingen og slipper reservationen eller anmodningen, hvis det er det, du har brug for.</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Annuller resten</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Vælg alle</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Vælg ingen</translation>
    </message>
    <message>
        <source>Choose what leaves</source>
        <translation>Vælg, hvad der sendes</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>valgt</translation>
    </message>
    <message>
        <source>Do what is left: {n}</source>
        <translation>Gør det, der er tilbage: {n}</translation>
    </message>
    <message>
        <source>failed: {n}</source>
        <translation>mislykkedes: {n}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>It could not be shipped now. Open the order to see why.</source>
        <translation>Den kunne ikke sendes nu. Åbn ordren for at se hvorfor.</translation>
    </message>
    <message>
        <source>It is not known yet whether it went through. Nothing is done twice.</source>
        <translation>Det er ikke afklaret, om det gik igennem. Intet gøres to gange.</translation>
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
        <translation>ikke afklaret: {n}</translation>
    </message>
    <message>
        <source>Orders are being shipped already. Wait until they are done, or cancel that.</source>
        <translation>Ordrer sendes allerede. Vent, til de er færdige, eller annuller det.</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>på pause</translation>
    </message>
    <message>
        <source>Reserved for</source>
        <translation>Reserveret i</translation>
    </message>
    <message>
        <source>Ship and capture this one</source>
        <translation>Send og træk denne</translation>
    </message>
    <message>
        <source>Shipped so far</source>
        <translation>Sendt indtil nu</translation>
    </message>
    <message>
        <source>time is over</source>
        <translation>tiden er udløbet</translation>
    </message>
    <message>
        <source>What is to go</source>
        <translation>Det, der skal sendes</translation>
    </message>
    <message>
        <source>{done} of {whole} shipped and captured</source>
        <translation>{done} af {whole} sendt og trukket</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>En gemt søgning skal have et navn.</translation>
    </message>
    <message>
        <source>Capture soon</source>
        <translation>Skal trækkes snart</translation>
    </message>
    <message>
        <source>Does not add up</source>
        <translation>Stemmer ikke</translation>
    </message>
    <message>
        <source>The name of a saved search has at most {most} characters.</source>
        <translation>Navnet på en gemt søgning har højst {most} tegn.</translation>
    </message>
    <message>
        <source>There is nothing to search for.</source>
        <translation>Der er ikke noget at søge efter.</translation>
    </message>
    <message>
        <source>This order has no such shipment, so there is no packing slip for it.</source>
        <translation>Denne ordre har ingen sådan forsendelse, så der er ingen følgeseddel til den.</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Udskriv bekræftelsen</translation>
    </message>
    <message>
        <source>The text of the paper is copied.</source>
        <translation>Teksten på papiret er kopieret.</translation>
    </message>
    <message>
        <source>All orders that match</source>
        <translation>Alle ordrer, der passer</translation>
    </message>
    <message>
        <source>An order, a customer, a product, a page, or what you want to do</source>
        <translation>En ordre, en kunde, en vare, en side, eller hvad du vil gøre</translation>
    </message>
    <message>
        <source>Asking Vipps MobilePay…</source>
        <translation>Spørger Vipps MobilePay…</translation>
    </message>
    <message>
        <source>Can be captured until {day}.</source>
        <translation>Kan trækkes til {day}.</translation>
    </message>
    <message>
        <source>Change “{words}” in the search</source>
        <translation>Ret ”{words}” i søgningen</translation>
    </message>
    <message>
        <source>Close the tab of the order</source>
        <translation>Luk ordrens fane</translation>
    </message>
    <message>
        <source>Close {reference}</source>
        <translation>Luk {reference}</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Gør</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Find hvad som helst</translation>
    </message>
    <message>
        <source>Keep it here as an order</source>
        <translation>Behold den her som ordre</translation>
    </message>
    <message>
        <source>Keep this tab</source>
        <translation>Behold denne fane</translation>
    </message>
    <message>
        <source>Leave out: {words}</source>
        <translation>Fjern: {words}</translation>
    </message>
    <message>
        <source>Let it go when there are many</source>
        <translation>Slip den, når der er mange</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Se en gang til</translation>
    </message>
    <message>
        <source>Look up {reference} at Vipps MobilePay</source>
        <translation>Slå {reference} op hos Vipps MobilePay</translation>
    </message>
    <message>
        <source>Looking through earlier orders…</source>
        <translation>Leder i tidligere ordrer…</translation>
    </message>
    <message>
        <source>Next open order</source>
        <translation>Næste åbne ordre</translation>
    </message>
    <message>
        <source>Nothing here? Next step</source>
        <translation>Intet her? Næste trin</translation>
    </message>
    <message>
        <source>Nothing matches “{query}”.</source>
        <translation>Intet passer til ”{query}”.</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Åbne ordrer</translation>
    </message>
    <message>
        <source>Read {moment}</source>
        <translation>Læst {moment}</translation>
    </message>
    <message>
        <source>Search without “{words}”</source>
        <translation>Søg uden ”{words}”</translation>
    </message>
    <message>
        <source>The time limit is over since {day}.</source>
        <translation>Fristen udløb {day}.</translation>
    </message>
    <message>
        <source>This payment was not made in this program. Nothing is kept until you say so.</source>
        <translation>Denne betaling er ikke lavet i dette program. Intet gemmes, før du siger det.</translation>
    </message>
    <message>
        <source>To the page after</source>
        <translation>Til næste side</translation>
    </message>
    <message>
        <source>To the page before</source>
        <translation>Til forrige side</translation>
    </message>
    <message>
        <source>Try four digits of a number, ~500 yesterday, a word pair, or what you want to do.</source>
        <translation>Prøv fire cifre af et nummer, ~500 i går, et ordpar, eller hvad du vil gøre.</translation>
    </message>
    <message>
        <source>What Vipps MobilePay says</source>
        <translation>Dette siger Vipps MobilePay</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Dette blev fundet</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>beløb</translation>
    </message>
    <message>
        <source>as of {moment}</source>
        <translation>som det var {moment}</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>found in: {places}</source>
        <translation>fundet i: {places}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>fra {day}</translation>
    </message>
    <message>
        <source>made by</source>
        <translation>lavet af</translation>
    </message>
    <message>
        <source>made elsewhere</source>
        <translation>lavet et andet sted</translation>
    </message>
    <message>
        <source>more than {count} orders</source>
        <translation>mere end {count} ordrer</translation>
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
        <translation>psp-reference</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>kvittering</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>reference</translation>
    </message>
    <message>
        <source>sales unit</source>
        <translation>salgssted</translation>
    </message>
    <message>
        <source>state</source>
        <translation>status</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>mærke</translation>
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
        <translation>En refundering kan laves til og med {until}.</translation>
    </message>
    <message>
        <source>It goes to the account that the customer has chosen in the {app} app for receiving money, usually between {first} and {last}, and at the latest on {latest}.</source>
        <translation>Pengene går til den konto, som kunden har valgt i {app}-appen til at modtage penge, normalt mellem {first} og {last}, og senest {latest}.</translation>
    </message>
    <message>
        <source>It goes to the card that was used, usually between {first} and {last}, and at the latest on {latest}.</source>
        <translation>Pengene går til det kort, der blev brugt, normalt mellem {first} og {last}, og senest {latest}.</translation>
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
        <translation>Listens navn</translation>
    </message>
    <message>
        <source>Not paid today</source>
        <translation>Ikke betalt i dag</translation>
    </message>
    <message>
        <source>Nothing is in this list now.</source>
        <translation>Der er intet i denne liste nu.</translation>
    </message>
    <message>
        <source>Refunded lately</source>
        <translation>Refunderet for nylig</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Omdøb…</translation>
    </message>
    <message>
        <source>The list “{name}” is removed. Its orders stay.</source>
        <translation>Listen ”{name}” er fjernet. Dens ordrer bliver.</translation>
    </message>
    <message>
        <source>time limit over</source>
        <translation>fristen er udløbet</translation>
    </message>
    <message>
        <source>{hours} h left</source>
        <translation>{hours} t tilbage</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>{amount} is reserved for {hours} h more: capture it, or it is lost.</source>
        <translation>{amount} er reserveret i {hours} t til: træk beløbet, ellers går det tabt.</translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} digits.</source>
        <translation>En pinkode har {least} til {most} cifre.</translation>
    </message>
    <message>
        <source>A PIN is needed. Type it in a terminal, or give it with KVITT_PIN or --pin-from.</source>
        <translation>Der skal bruges en pinkode. Tast den i en terminal, eller giv den med KVITT_PIN eller --pin-from.</translation>
    </message>
    <message>
        <source>A name cannot have a plus sign in it.</source>
        <translation>Et navn kan ikke have plustegn.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>En person skal have et navn.</translation>
    </message>
    <message>
        <source>Ask where an order stands</source>
        <translation>Spørge hvor en ordre står</translation>
    </message>
    <message>
        <source>Cancel requests</source>
        <translation>Annullere anmodninger</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Træk</translation>
    </message>
    <message>
        <source>Change people</source>
        <translation>Ændre personer</translation>
    </message>
    <message>
        <source>Change the catalogue</source>
        <translation>Ændre kataloget</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>Ændre indstillingerne</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Ekspedient</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Keep what is typed</source>
        <translation>Beholde det skrevne</translation>
    </message>
    <message>
        <source>Keep what was approved</source>
        <translation>Beholde det godkendte</translation>
    </message>
    <message>
        <source>Make and put back backups</source>
        <translation>Tage og lægge sikkerhedskopier tilbage</translation>
    </message>
    <message>
        <source>Make and send orders</source>
        <translation>Lave og sende ordrer</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Minutes are a whole number from 0 to {most}; 0 never locks.</source>
        <translation>Minutter er et helt tal fra 0 til {most}; 0 låser aldrig.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Nobody is signed in. Say who you are first; in a terminal with --as NAME. Nothing was done.</source>
        <translation>Ingen er logget på. Sig først, hvem du er; i en terminal med --as NAVN. Intet er gjort.</translation>
    </message>
    <message>
        <source>Nobody of the name {name} works here.</source>
        <translation>Ingen med navnet {name} arbejder her.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ejer</translation>
    </message>
    <message>
        <source>See whole phone numbers</source>
        <translation>Se hele telefonnumre</translation>
    </message>
    <message>
        <source>Set up webhooks</source>
        <translation>Sætte webhooks op</translation>
    </message>
    <message>
        <source>Settle an unclear step</source>
        <translation>Afklare et uklart skridt</translation>
    </message>
    <message>
        <source>Ship goods</source>
        <translation>Send varer</translation>
    </message>
    <message>
        <source>Somebody has to stay the owner. Make another person the owner first.</source>
        <translation>Nogen skal fortsat være ejer. Gør først en anden person til ejer.</translation>
    </message>
    <message>
        <source>Somebody of the name {name} works here already.</source>
        <translation>Der arbejder allerede en med navnet {name} her.</translation>
    </message>
    <message>
        <source>Take in a payment from elsewhere</source>
        <translation>Tage en betaling ind fra et andet sted</translation>
    </message>
    <message>
        <source>The first person is the owner. Add the others afterwards.</source>
        <translation>Den første person er ejeren. Tilføj de andre bagefter.</translation>
    </message>
    <message>
        <source>The name is too long: at most {longest} characters.</source>
        <translation>Navnet er for langt: højst {longest} tegn.</translation>
    </message>
    <message>
        <source>The second person must be somebody else.</source>
        <translation>Den anden person skal være en anden.</translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation>De to pinkoder er ikke ens.</translation>
    </message>
    <message>
        <source>There were too many wrong PINs. Try again in {wait} minutes.</source>
        <translation>Der var for mange forkerte pinkoder. Prøv igen om {wait} minutter.</translation>
    </message>
    <message>
        <source>This PIN is guessed at once. Choose digits that are not all the same or in a row.</source>
        <translation>Denne pinkode gættes med det samme. Vælg cifre, der ikke er ens eller på rad.</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>Denne pinkode er ikke rigtig.</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Skrive notater</translation>
    </message>
    <message>
        <source>Your role does not include “{right}”. Nothing was done. Ask somebody who may.</source>
        <translation>Din rolle omfatter ikke ”{right}”. Intet er gjort. Spørg en, der må.</translation>
    </message>
    <message>
        <source>{name} is not an owner. An owner can give {name} a new PIN.</source>
        <translation>{name} er ikke ejer. En ejer kan give {name} en ny pinkode.</translation>
    </message>
    <message>
        <source>{name} may not do “{right}” alone either. Nothing was done.</source>
        <translation>{name} må heller ikke gøre ”{right}” alene. Intet er gjort.</translation>
    </message>
    <message>
        <source>“{right}” needs a second person beside you here. Nothing was done yet.</source>
        <translation>”{right}” kræver en person mere ved siden af dig her. Intet er gjort endnu.</translation>
    </message>
    <message>
        <source>about {number}</source>
        <translation>cirka {number}</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>ikke læst endnu</translation>
    </message>
    <message>
        <source>Search without what no order has: {words}</source>
        <translation>Søg uden det, som ingen ordre har: {words}</translation>
    </message>
    <message>
        <source>Shipment {n}</source>
        <translation>Forsendelse {n}</translation>
    </message>
    <message>
        <source>Remove the tag {tag}</source>
        <translation>Fjern mærket {tag}</translation>
    </message>
    <message>
        <source>The note is empty. Nothing was changed. Delete it instead, if it is no longer needed.</source>
        <translation>Notatet er tomt. Intet blev ændret. Slet det i stedet, hvis det ikke længere skal bruges.</translation>
    </message>
    <message>
        <source>The order has no note {number}. It may have been deleted.</source>
        <translation>Ordren har intet notat {number}. Det er måske slettet.</translation>
    </message>
    <message>
        <source>Back to the presets</source>
        <translation>Tilbage til de forvalgte</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Sæt på pause</translation>
    </message>
    <message>
        <source>Previous open order</source>
        <translation>Forrige åbne ordre</translation>
    </message>
    <message>
        <source>Save as a list…</source>
        <translation>Gem som liste…</translation>
    </message>
    <message>
        <source>First the file is copied, as it is now.</source>
        <translation>Først kopieres filen, som den er nu.</translation>
    </message>
    <message>
        <source>Kvitt was renewed. This is done once, and may take some minutes with many orders.</source>
        <translation>Kvitt er fornyet. Det sker én gang og kan tage nogle minutter, hvis der er mange ordrer.</translation>
    </message>
    <message>
        <source>Step {n} of {of}</source>
        <translation>Trin {n} af {of}</translation>
    </message>
    <message>
        <source>The data file was not brought up to date; it is as it was. Start again to do it, or open it with the version that made it.</source>
        <translation>Datafilen blev ikke opdateret; den er, som den var. Start igen for at gøre det, eller åbn den med den version, der lavede den.</translation>
    </message>
    <message>
        <source>Stopping leaves your data as it was.</source>
        <translation>Hvis du stopper, er dine data, som de var.</translation>
    </message>
    <message>
        <source>Your data is brought up to date</source>
        <translation>Dine data opdateres</translation>
    </message>
    <message>
        <source>0 never locks it by itself. Who waits for a payment goes on waiting.</source>
        <translation>0 låser den aldrig af sig selv. Den, der venter på en betaling, venter videre.</translation>
    </message>
    <message>
        <source>A second person is needed</source>
        <translation>Der skal en person mere til</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Tilføj en person</translation>
    </message>
    <message>
        <source>Add the owner: yourself</source>
        <translation>Tilføj ejeren: dig selv</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>Skift min pinkode</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Ændre {name}</translation>
    </message>
    <message>
        <source>Choose who you are and type your PIN.</source>
        <translation>Vælg, hvem du er, og tast din pinkode.</translation>
    </message>
    <message>
        <source>Confirm together</source>
        <translation>Bekræft sammen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Lock the till after so many minutes without a key or a click</source>
        <translation>Lås kassen efter så mange minutter uden tast eller klik</translation>
    </message>
    <message>
        <source>Lock the till, or hand it over</source>
        <translation>Lås kassen, eller giv den videre</translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation>Min pinkode</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Ny pinkode</translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation>Ny pinkode en gang til</translation>
    </message>
    <message>
        <source>Nobody else here may do this. Ask the owner.</source>
        <translation>Ingen andre her må gøre dette. Spørg ejeren.</translation>
    </message>
    <message>
        <source>Nobody is asked for a PIN as long as you work here alone. The first person you add is the owner.</source>
        <translation>Ingen bliver spurgt om pinkode, så længe du arbejder her alene. Den første person, du tilføjer, er ejeren.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Pinkode</translation>
    </message>
    <message>
        <source>PIN of now</source>
        <translation>Pinkode nu</translation>
    </message>
    <message>
        <source>PIN of the second person</source>
        <translation>Den anden persons pinkode</translation>
    </message>
    <message>
        <source>PIN once more</source>
        <translation>Pinkode en gang til</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>People, by their number</source>
        <translation>Personer, efter nummer</translation>
    </message>
    <message>
        <source>Refunds a day without a second person</source>
        <translation>Refunderet om dagen uden en person mere</translation>
    </message>
    <message>
        <source>Remove {name}? The PIN is dead at once.</source>
        <translation>Fjerne {name}? Pinkoden virker ikke mere med det samme.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gemt.</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Den anden person</translation>
    </message>
    <message>
        <source>Several people at one till, each with a PIN and a role.</source>
        <translation>Flere personer ved én kasse, hver med pinkode og rolle.</translation>
    </message>
    <message>
        <source>Show and change people…</source>
        <translation>Vis og ændre personer…</translation>
    </message>
    <message>
        <source>The PIN is changed.</source>
        <translation>Pinkoden er ændret.</translation>
    </message>
    <message>
        <source>The till is locked</source>
        <translation>Kassen er låst</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås op</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Hvad hver rolle må</translation>
    </message>
    <message>
        <source>While the till is locked</source>
        <translation>Mens kassen er låst</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Hvem der arbejder her</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>som den er</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ingen grænse</translation>
    </message>
    <message>
        <source>refunds up to {amount} a day</source>
        <translation>refunderer op til {amount} om dagen</translation>
    </message>
    <message>
        <source>up to the limit</source>
        <translation>op til grænsen</translation>
    </message>
    <message>
        <source>with a second person</source>
        <translation>med en person mere</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{amount}: a second person is needed</source>
        <translation>{amount}: der skal en person mere til</translation>
    </message>
    <message>
        <source>{name} is at the till. Lock it, or hand it over</source>
        <translation>{name} er ved kassen. Lås den, eller giv den videre</translation>
    </message>
    <message>
        <source>{name} is changed.</source>
        <translation>{name} er ændret.</translation>
    </message>
    <message>
        <source>{name} works here now.</source>
        <translation>{name} arbejder her nu.</translation>
    </message>
    <message>
        <source>Orders: {number}, since {day}. Captured {captured}.</source>
        <translation>Ordrer: {number}, siden {day}. Trukket {captured}.</translation>
    </message>
    <message>
        <source>Give the sales unit a name, such as that of the shop.</source>
        <translation>Giv salgsstedet et navn, for eksempel butikkens.</translation>
    </message>
    <message>
        <source>In practice there are no keys to change. Add a sales unit for test or for real money.</source>
        <translation>I øvelse er der ingen nøgler at ændre. Tilføj et salgssted til test eller til rigtige penge.</translation>
    </message>
    <message>
        <source>Orders belong to this sales unit, so it stays: refunds go out with the unit that took the money.</source>
        <translation>Der hører ordrer til dette salgssted, så det bliver: refunderinger sendes med det sted, der tog imod pengene.</translation>
    </message>
    <message>
        <source>Still missing: {missing}. Paste it too.</source>
        <translation>Mangler endnu: {missing}. Sæt det også ind.</translation>
    </message>
    <message>
        <source>The client id is wrong, or belongs to another sales unit than the subscription key. Copy both once more from the same page of the portal.</source>
        <translation>Client id er forkert eller hører til et andet salgssted end abonnementsnøglen. Kopiér begge igen fra samme side i portalen.</translation>
    </message>
    <message>
        <source>The client secret is wrong. Copy it once more; a new one may have been made since.</source>
        <translation>Client secret er forkert. Kopiér den igen; der kan være lavet en ny siden.</translation>
    </message>
    <message>
        <source>The keys are right, and the number of the sales unit (MSN) is not theirs.</source>
        <translation>Nøglerne er rigtige, men salgsstedets nummer (MSN) er ikke deres.</translation>
    </message>
    <message>
        <source>The second subscription key is wrong. All else is right.</source>
        <translation>Den anden abonnementsnøgle er forkert. Alt andet er rigtigt.</translation>
    </message>
    <message>
        <source>The subscription key (Ocp-Apim-Subscription-Key) is wrong, or no longer valid. Copy it once more.</source>
        <translation>Abonnementsnøglen (Ocp-Apim-Subscription-Key) er forkert eller ikke længere gyldig. Kopiér den igen.</translation>
    </message>
    <message>
        <source>There is a sales unit of the name “{text}” already.</source>
        <translation>Der er allerede et salgssted med navnet ”{text}”.</translation>
    </message>
    <message>
        <source>There is no sales unit “{text}” here.</source>
        <translation>Der er ikke noget salgssted ”{text}” her.</translation>
    </message>
    <message>
        <source>These are keys for real money, and this is the test environment. Nothing was kept. Add them as a sales unit for real money.</source>
        <translation>Det er nøgler til rigtige penge, og her er testmiljøet. Intet er gemt. Tilføj dem som et salgssted til rigtige penge.</translation>
    </message>
    <message>
        <source>These are keys of the test environment, and here is real money. Nothing was kept. Add them as a sales unit for test.</source>
        <translation>Det er nøgler til testmiljøet, og her er det rigtige penge. Intet er gemt. Tilføj dem som et salgssted til test.</translation>
    </message>
    <message>
        <source>These are the keys of the sales unit {msn}, and “{name}” is {own}. Add {msn} as a unit of its own.</source>
        <translation>Det er nøglerne til salgsstedet {msn}, og ”{name}” er {own}. Tilføj {msn} som et salgssted for sig.</translation>
    </message>
    <message>
        <source>These are the keys of “{name}”, which is here already. To replace its keys, change it.</source>
        <translation>Det er nøglerne til ”{name}”, som allerede er her. Ret det for at skifte nøglerne.</translation>
    </message>
    <message>
        <source>This sales unit sells here now. Choose another one first.</source>
        <translation>Dette salgssted sælger her nu. Vælg et andet først.</translation>
    </message>
    <message>
        <source>Vipps MobilePay refused the keys without saying why. Try again in a moment.</source>
        <translation>Vipps MobilePay afviste nøglerne uden at sige hvorfor. Prøv igen om lidt.</translation>
    </message>
    <message>
        <source>A code is never printed, and a request that is given up is cancelled.</source>
        <translation>En kode bliver aldrig udskrevet, og en anmodning der opgives, annulleres.</translation>
    </message>
    <message>
        <source>A code is used once</source>
        <translation>En kode bruges én gang</translation>
    </message>
    <message>
        <source>A code on the customer's screen, the customer's own code, a typed number, a sticker.</source>
        <translation>En kode på kundens skærm, kundens egen kode, et indtastet nummer, et klistermærke.</translation>
    </message>
    <message>
        <source>A customer from another country</source>
        <translation>En kunde fra et andet land</translation>
    </message>
    <message>
        <source>A redirect may open anywhere</source>
        <translation>En omdirigering kan åbne hvor som helst</translation>
    </message>
    <message>
        <source>A request that is cancelled</source>
        <translation>En anmodning der annulleres</translation>
    </message>
    <message>
        <source>A request that the customer declines</source>
        <translation>En anmodning som kunden afviser</translation>
    </message>
    <message>
        <source>A request without an answer</source>
        <translation>En anmodning uden svar</translation>
    </message>
    <message>
        <source>A sale at the counter is sent as CUSTOMER_PRESENT.</source>
        <translation>Et salg ved disken sendes som CUSTOMER_PRESENT.</translation>
    </message>
    <message>
        <source>A sale by a code, captured and refunded in part</source>
        <translation>Et salg med kode, delvist trukket og refunderet</translation>
    </message>
    <message>
        <source>A sale by a link, released</source>
        <translation>Et salg med link, frigivet</translation>
    </message>
    <message>
        <source>A sale by a typed number, captured and refunded</source>
        <translation>Et salg med indtastet nummer, trukket og refunderet</translation>
    </message>
    <message>
        <source>A sale by the customer's own code</source>
        <translation>Et salg med kundens egen kode</translation>
    </message>
    <message>
        <source>A sales unit for the shop</source>
        <translation>Et salgssted til butikken</translation>
    </message>
    <message>
        <source>A useful reference</source>
        <translation>En nyttig reference</translation>
    </message>
    <message>
        <source>A waiting request is read until it has ended, and a payment is read again before anything is decided on it.</source>
        <translation>En anmodning der venter, læses til den er slut, og en betaling læses igen før noget besluttes om den.</translation>
    </message>
    <message>
        <source>A webhook</source>
        <translation>En webhook</translation>
    </message>
    <message>
        <source>All of it with one key, or by line or amount, never more than is reserved.</source>
        <translation>Det hele med én tast, eller efter linje eller beløb, aldrig mere end der er reserveret.</translation>
    </message>
    <message>
        <source>An order belongs to its sales unit for life, and refunds go out with it. Its number is never asked for.</source>
        <translation>En ordre hører til sit salgssted hele livet, og der refunderes med det. Nummeret spørges der aldrig om.</translation>
    </message>
    <message>
        <source>Approve the request {reference} in the test app.</source>
        <translation>Godkend anmodningen {reference} i testappen.</translation>
    </message>
    <message>
        <source>By line or by amount, never more than was captured, each refund with a key of its own.</source>
        <translation>Efter linje eller beløb, aldrig mere end der er trukket, og hver gang der refunderes, med sin egen nøgle.</translation>
    </message>
    <message>
        <source>CUSTOMER_PRESENT was sent</source>
        <translation>CUSTOMER_PRESENT blev sendt</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Kald</translation>
    </message>
    <message>
        <source>Cancel a request</source>
        <translation>Annullere en anmodning</translation>
    </message>
    <message>
        <source>Capture all and in part</source>
        <translation>Trække det hele og en del</translation>
    </message>
    <message>
        <source>Capture at once, and check it</source>
        <translation>Trække straks, og kontrollere det</translation>
    </message>
    <message>
        <source>Capture in time, after delivery</source>
        <translation>Trække i tide, efter levering</translation>
    </message>
    <message>
        <source>Create a payment</source>
        <translation>Oprette en betaling</translation>
    </message>
    <message>
        <source>Customers of all Nordic countries</source>
        <translation>Kunder fra alle nordiske lande</translation>
    </message>
    <message>
        <source>Decline the request {reference} in the test app.</source>
        <translation>Afvis anmodningen {reference} i testappen.</translation>
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
        <translation>Hver fejl er én sætning der siger om penge er flyttet. Kode og sporings-id logges, nøgler og numre aldrig.</translation>
    </message>
    <message>
        <source>Each state has one word, one colour and one next step in the window.</source>
        <translation>Hver tilstand har ét ord, én farve og ét næste skridt i vinduet.</translation>
    </message>
    <message>
        <source>Every call has the four Vipps-System headers and the number of the sales unit.</source>
        <translation>Hvert kald har de fire Vipps-System-headere og salgsstedets nummer.</translation>
    </message>
    <message>
        <source>Every request brings its order lines with VAT, so that the receipt stands in the app.</source>
        <translation>Hver anmodning har ordrelinjerne med moms, så kvitteringen står i appen.</translation>
    </message>
    <message>
        <source>Every request is written down with its own key before it is sent, and the same bytes go again until the answer is known.</source>
        <translation>Hver anmodning skrives ned med sin egen nøgle før den sendes, og de samme bytes sendes igen til svaret er kendt.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bevis</translation>
    </message>
    <message>
        <source>Examples and pictures for the review</source>
        <translation>Eksempler og billeder til gennemgangen</translation>
    </message>
    <message>
        <source>Four ways to find the customer</source>
        <translation>Fire måder at finde kunden på</translation>
    </message>
    <message>
        <source>Give the number of a test user, with its country code.</source>
        <translation>Angiv en testbrugers nummer, med landekode.</translation>
    </message>
    <message>
        <source>Going live</source>
        <translation>Gå i drift</translation>
    </message>
    <message>
        <source>Handle errors</source>
        <translation>Håndtere fejl</translation>
    </message>
    <message>
        <source>Handle every state</source>
        <translation>Håndtere alle tilstande</translation>
    </message>
    <message>
        <source>Help customers without the portal</source>
        <translation>Hjælpe kunder uden portalen</translation>
    </message>
    <message>
        <source>Here money is real, and no test payments are made. What is shown comes from the shop's own payments.</source>
        <translation>Her er pengene rigtige, og der laves ingen testbetalinger. Det der vises, kommer fra butikkens egne betalinger.</translation>
    </message>
    <message>
        <source>In practice the customer is played, too: this shows how it goes. The review wants it from the test environment.</source>
        <translation>I øvelsen spilles også kunden: det viser hvordan det går. Gennemgangen vil have det fra testmiljøet.</translation>
    </message>
    <message>
        <source>It could not be saved: {reason}</source>
        <translation>Det kunne ikke gemmes: {reason}</translation>
    </message>
    <message>
        <source>Keys are kept in the system's key store only, never in a file, a log or the program.</source>
        <translation>Nøgler opbevares kun i systemets nøglelager, aldrig i en fil, en log eller programmet.</translation>
    </message>
    <message>
        <source>Keys stay secret</source>
        <translation>Nøgler forbliver hemmelige</translation>
    </message>
    <message>
        <source>Keys were found in {count} files of the data folder. Delete those files, and have new keys made.</source>
        <translation>Der blev fundet nøgler i {count} filer i datamappen. Slet de filer, og få lavet nye nøgler.</translation>
    </message>
    <message>
        <source>Kvitt never cancels a request by itself. It waits until the customer answers, or the time is over.</source>
        <translation>Kvitt annullerer aldrig en anmodning af sig selv. Det venter til kunden svarer, eller tiden er gået.</translation>
    </message>
    <message>
        <source>Leave the request {reference} alone: it ends after ten minutes. Run this again then.</source>
        <translation>Lad anmodningen {reference} være: den udløber efter ti minutter. Kør dette igen derefter.</translation>
    </message>
    <message>
        <source>Looking for keys in files</source>
        <translation>Leder efter nøgler i filer</translation>
    </message>
    <message>
        <source>Mistakes on purpose, which move nothing</source>
        <translation>Fejl med vilje, som ikke flytter noget</translation>
    </message>
    <message>
        <source>Name the program in every call</source>
        <translation>Nævne programmet i hvert kald</translation>
    </message>
    <message>
        <source>Names and colours of the brand</source>
        <translation>Mærkets navne og farver</translation>
    </message>
    <message>
        <source>No webhook came in. Payments are read all the same. See whether the address leads to this machine.</source>
        <translation>Der kom ingen webhook. Betalinger læses alligevel. Se efter om adressen fører til denne maskine.</translation>
    </message>
    <message>
        <source>Not paid. No money was taken.</source>
        <translation>Ikke betalt. Der blev ikke taget penge.</translation>
    </message>
    <message>
        <source>Not shown yet</source>
        <translation>Ikke vist endnu</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ikke endnu</translation>
    </message>
    <message>
        <source>Number of a test user</source>
        <translation>En testbrugers nummer</translation>
    </message>
    <message>
        <source>Numbers with any country code are taken; the country of the sales unit is only the usual one.</source>
        <translation>Numre med alle landekoder tages imod; salgsstedets land er kun det sædvanlige.</translation>
    </message>
    <message>
        <source>One key cancels a request that the customer has not approved. If the customer was faster, the till says so.</source>
        <translation>Én tast annullerer en anmodning som kunden ikke har godkendt. Var kunden hurtigere, siger kassen det.</translation>
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
        <translation>Betalinger læses altid. En signeret webhook gør det kun hurtigere, og intet i den bliver troet.</translation>
    </message>
    <message>
        <source>Pitfalls</source>
        <translation>Faldgruber</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kvalitet</translation>
    </message>
    <message>
        <source>Read a payment</source>
        <translation>Læse en betaling</translation>
    </message>
    <message>
        <source>Read every second while a code is shown</source>
        <translation>Læse hvert sekund mens en kode vises</translation>
    </message>
    <message>
        <source>Read the event log</source>
        <translation>Læse hændelsesloggen</translation>
    </message>
    <message>
        <source>Refund all and in part</source>
        <translation>Refundere det hele og en del</translation>
    </message>
    <message>
        <source>Refund with the sales unit that sold</source>
        <translation>Refundere med det salgssted der solgte</translation>
    </message>
    <message>
        <source>Release what is not used</source>
        <translation>Frigive det der ikke bruges</translation>
    </message>
    <message>
        <source>Requests reach the phone without a landing page. Whether the sales unit may do that is read beforehand.</source>
        <translation>Anmodninger når telefonen uden en mellemside. Om salgsstedet må det, læses på forhånd.</translation>
    </message>
    <message>
        <source>Run these</source>
        <translation>Kør disse</translation>
    </message>
    <message>
        <source>Save the pack</source>
        <translation>Gem pakken</translation>
    </message>
    <message>
        <source>Save the pack…</source>
        <translation>Gem pakken…</translation>
    </message>
    <message>
        <source>Say that the customer is present</source>
        <translation>Sige at kunden er til stede</translation>
    </message>
    <message>
        <source>Shop, day and running number, such as K-261122-0042: unique, and easy to read aloud.</source>
        <translation>Butik, dag og løbenummer, som K-261122-0042: entydigt, og let at læse højt.</translation>
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
        <translation>Vist af</translation>
    </message>
    <message>
        <source>Status, capture, cancel and refund stand on the page of the order, with the reason where one is not possible.</source>
        <translation>Status, træk, annullering og det at refundere står på ordrens side, med grunden hvor noget ikke kan lade sig gøre.</translation>
    </message>
    <message>
        <source>Terms accepted before paying</source>
        <translation>Vilkår accepteret før betaling</translation>
    </message>
    <message>
        <source>Test payments are made with the number of a test user, who approves and declines in the test app.</source>
        <translation>Testbetalinger laves med en testbrugers nummer, som godkender og afviser i testappen.</translation>
    </message>
    <message>
        <source>Test payments are never made with real money. Nothing was sent.</source>
        <translation>Testbetalinger laves aldrig med rigtige penge. Intet blev sendt.</translation>
    </message>
    <message>
        <source>The app goes by the name that it has in the country of the sales unit on that day.</source>
        <translation>Appen hedder det den hedder i salgsstedets land den dag.</translation>
    </message>
    <message>
        <source>The customer's own code, whole</source>
        <translation>Kundens egen kode, hel</translation>
    </message>
    <message>
        <source>The deadline of what is reserved is watched, and Kvitt warns well before it.</source>
        <translation>Fristen for det der er reserveret, overvåges, og Kvitt advarer i god tid.</translation>
    </message>
    <message>
        <source>The log is read after each change and stands in the story of the order.</source>
        <translation>Loggen læses efter hver ændring og står i ordrens historie.</translation>
    </message>
    <message>
        <source>The official code</source>
        <translation>Den officielle kode</translation>
    </message>
    <message>
        <source>The official picture of a code</source>
        <translation>Det officielle billede af en kode</translation>
    </message>
    <message>
        <source>The page that a link leads back to decides nothing. The till finds the approval by itself.</source>
        <translation>Siden som et link fører tilbage til, afgør intet. Kassen finder godkendelsen selv.</translation>
    </message>
    <message>
        <source>The picture of the service is shown unaltered. Kvitt draws a code itself only in practice.</source>
        <translation>Tjenestens billede vises uændret. Kvitt tegner selv kun en kode i øvelsen.</translation>
    </message>
    <message>
        <source>The request of a code on the screen is read every second, any other every two.</source>
        <translation>Anmodningen til en kode på skærmen læses hvert sekund, andre hvert andet.</translation>
    </message>
    <message>
        <source>The result on the customer's screen</source>
        <translation>Resultatet på kundens skærm</translation>
    </message>
    <message>
        <source>The saved pack has references, times and pictures, and nothing of any customer.</source>
        <translation>Den gemte pakke har referencer, tider og billeder, og intet om nogen kunde.</translation>
    </message>
    <message>
        <source>The terms of sale in the settings go with every request, and the app shows them before the customer pays.</source>
        <translation>Salgsbetingelserne i indstillingerne følger hver anmodning, og appen viser dem før kunden betaler.</translation>
    </message>
    <message>
        <source>The test payment went another way than it should ({text}). No real money moved. Run it again.</source>
        <translation>Testbetalingen gik anderledes end den skulle ({text}). Ingen rigtige penge blev flyttet. Kør den igen.</translation>
    </message>
    <message>
        <source>The test payments are being made already.</source>
        <translation>Testbetalingerne er allerede i gang.</translation>
    </message>
    <message>
        <source>The window for the customer says thank you, or that nothing was paid.</source>
        <translation>Vinduet til kunden siger tak, eller at intet blev betalt.</translation>
    </message>
    <message>
        <source>There is no captured test payment yet. Run this again.</source>
        <translation>Der er ingen trukket testbetaling endnu. Kør dette igen.</translation>
    </message>
    <message>
        <source>Wait until a request has ended</source>
        <translation>Vente til en anmodning er slut</translation>
    </message>
    <message>
        <source>Webhooks and reading</source>
        <translation>Webhooks og læsning</translation>
    </message>
    <message>
        <source>What Vipps MobilePay asks of a shop before it goes live, and what your test payments show of it.</source>
        <translation>Hvad Vipps MobilePay kræver af en butik før den går i drift, og hvad dine testbetalinger viser af det.</translation>
    </message>
    <message>
        <source>What became of a payment is only ever learnt by reading it.</source>
        <translation>Hvad der blev af en betaling, ved man kun ved at læse den.</translation>
    </message>
    <message>
        <source>What is left after a part was captured is released in one step, or together with the last parcel.</source>
        <translation>Det der er tilbage efter at en del er trukket, frigives i ét skridt, eller sammen med den sidste pakke.</translation>
    </message>
    <message>
        <source>What reviewers look for</source>
        <translation>Hvad gennemgangen ser efter</translation>
    </message>
    <message>
        <source>What the scanner reads is passed on whole.</source>
        <translation>Det scanneren læser, sendes videre helt.</translation>
    </message>
    <message>
        <source>Where the settings say so, what is approved at the counter is captured at once. The payment is read again and must agree with the till.</source>
        <translation>Hvor indstillingerne siger det, trækkes det der godkendes ved disken, straks. Betalingen læses igen og skal stemme med kassen.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>a code was shown</source>
        <translation>en kode blev vist</translation>
    </message>
    <message>
        <source>a key that was used before was refused</source>
        <translation>en nøgle der var brugt før, blev nægtet</translation>
    </message>
    <message>
        <source>a link was opened and paid</source>
        <translation>et link blev åbnet og betalt</translation>
    </message>
    <message>
        <source>a number of another country was asked</source>
        <translation>et nummer fra et andet land blev spurgt</translation>
    </message>
    <message>
        <source>a part was captured</source>
        <translation>en del blev trukket</translation>
    </message>
    <message>
        <source>a part was refunded</source>
        <translation>en del blev refunderet</translation>
    </message>
    <message>
        <source>a reference of shop, day and number</source>
        <translation>en reference af butik, dag og nummer</translation>
    </message>
    <message>
        <source>a refusal was told and logged</source>
        <translation>en afvisning blev sagt og logget</translation>
    </message>
    <message>
        <source>a request ended without an answer, and was not cancelled</source>
        <translation>en anmodning udløb uden svar, og blev ikke annulleret</translation>
    </message>
    <message>
        <source>a request was cancelled</source>
        <translation>en anmodning blev annulleret</translation>
    </message>
    <message>
        <source>a request was sent</source>
        <translation>en anmodning blev sendt</translation>
    </message>
    <message>
        <source>a shown code was read every second</source>
        <translation>en vist kode blev læst hvert sekund</translation>
    </message>
    <message>
        <source>a signed webhook came in</source>
        <translation>en signeret webhook kom ind</translation>
    </message>
    <message>
        <source>a sticker was scanned</source>
        <translation>et klistermærke blev scannet</translation>
    </message>
    <message>
        <source>a typed number was asked</source>
        <translation>et indtastet nummer blev spurgt</translation>
    </message>
    <message>
        <source>all was captured in one step</source>
        <translation>det hele blev trukket i ét skridt</translation>
    </message>
    <message>
        <source>all was refunded in one step</source>
        <translation>det hele blev refunderet i ét skridt</translation>
    </message>
    <message>
        <source>captured before the deadline</source>
        <translation>trukket før fristen</translation>
    </message>
    <message>
        <source>event CANCELLED</source>
        <translation>hændelse CANCELLED</translation>
    </message>
    <message>
        <source>event CAPTURED</source>
        <translation>hændelse CAPTURED</translation>
    </message>
    <message>
        <source>event REFUNDED</source>
        <translation>hændelse REFUNDED</translation>
    </message>
    <message>
        <source>every call of the run had the headers</source>
        <translation>hvert kald i kørslen havde headerne</translation>
    </message>
    <message>
        <source>its event log was read</source>
        <translation>hændelsesloggen blev læst</translation>
    </message>
    <message>
        <source>no key was found in any file</source>
        <translation>ingen nøgle blev fundet i nogen fil</translation>
    </message>
    <message>
        <source>order lines were sent</source>
        <translation>ordrelinjer blev sendt</translation>
    </message>
    <message>
        <source>picture: the customer's screen after paying</source>
        <translation>billede: kundens skærm efter betaling</translation>
    </message>
    <message>
        <source>picture: the customer's screen when nothing was paid</source>
        <translation>billede: kundens skærm når intet blev betalt</translation>
    </message>
    <message>
        <source>picture: the customer's screen with a code</source>
        <translation>billede: kundens skærm med en kode</translation>
    </message>
    <message>
        <source>refunded with the sales unit that sold</source>
        <translation>refunderet med det salgssted der solgte</translation>
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
        <translation>kundens egen kode blev scannet</translation>
    </message>
    <message>
        <source>the official picture was shown</source>
        <translation>det officielle billede blev vist</translation>
    </message>
    <message>
        <source>the payment agrees with the till</source>
        <translation>betalingen stemmer med kassen</translation>
    </message>
    <message>
        <source>the payment was read</source>
        <translation>betalingen blev læst</translation>
    </message>
    <message>
        <source>the rest was released after a part was captured</source>
        <translation>resten blev frigivet efter at en del var trukket</translation>
    </message>
    <message>
        <source>the same call again moved nothing</source>
        <translation>det samme kald igen flyttede intet</translation>
    </message>
    <message>
        <source>the terms of sale were sent</source>
        <translation>salgsbetingelserne blev sendt</translation>
    </message>
    <message>
        <source>too many calls were met</source>
        <translation>for mange kald blev mødt</translation>
    </message>
    <message>
        <source>{met} of {all} demands are shown.</source>
        <translation>{met} af {all} krav er vist.</translation>
    </message>
    <message>
        <source>The data file was made by a newer Kvitt ({version}). Nothing was changed. Install that version to open it.</source>
        <translation>Datafilen er lavet af en nyere Kvitt ({version}). Intet er ændret. Installér den version for at åbne den.</translation>
    </message>
    <message>
        <source>A backup was put back, and the payments made since are still to be found. Nothing was erased.</source>
        <translation>En sikkerhedskopi blev lagt tilbage, og betalingerne siden da skal stadig findes. Intet blev slettet.</translation>
    </message>
    <message>
        <source>A customer may ask what you keep of them, and have it erased. The phone number finds them.</source>
        <translation>En kunde kan spørge, hvad du har gemt om dem, og få det slettet. Telefonnummeret finder dem.</translation>
    </message>
    <message>
        <source>A step of order {text} is not known yet. Nothing was erased. Ask again first.</source>
        <translation>Et trin i ordre {text} er ikke afklaret endnu. Intet blev slettet. Spørg igen først.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>After so many days an order that is over loses name, number and address. Its sums stay. 0 keeps them.</source>
        <translation>Efter så mange dage mister en afsluttet ordre navn, nummer og adresse. Summerne bliver. 0 beholder dem.</translation>
    </message>
    <message>
        <source>All of it stays on this machine. Kvitt sends an order to Vipps MobilePay when you send it, and tells nobody else.</source>
        <translation>Alt bliver på denne maskine. Kvitt sender en ordre til Vipps MobilePay, når du sender den, og fortæller det ikke til andre.</translation>
    </message>
    <message>
        <source>Amounts, goods, days and references</source>
        <translation>Beløb, varer, dage og referencer</translation>
    </message>
    <message>
        <source>An order that has been over for {days} days loses its customer by itself.</source>
        <translation>En ordre, der har været afsluttet i {days} dage, mister kunden af sig selv.</translation>
    </message>
    <message>
        <source>As of {day}.</source>
        <translation>Pr. {day}.</translation>
    </message>
    <message>
        <source>As the phone number.</source>
        <translation>Som telefonnummeret.</translation>
    </message>
    <message>
        <source>Backups that are written anew without this customer: {count}.</source>
        <translation>Sikkerhedskopier, der skrives på ny uden denne kunde: {count}.</translation>
    </message>
    <message>
        <source>Captured {captured}, refunded {refunded}.</source>
        <translation>Trukket {captured}, refunderet {refunded}.</translation>
    </message>
    <message>
        <source>Customers are kept until you erase them.</source>
        <translation>Kunder beholdes, til du sletter dem.</translation>
    </message>
    <message>
        <source>Daily ones about two weeks, those from before an upgrade for good. Erasing a customer writes them anew or deletes them.</source>
        <translation>Daglige i omkring to uger, dem fra før en opgradering for altid. Når en kunde slettes, skrives de på ny eller slettes.</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Databeskyttelse</translation>
    </message>
    <message>
        <source>Days to keep customers</source>
        <translation>Dage, kunder beholdes</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivelse</translation>
    </message>
    <message>
        <source>Drafts that go altogether: {count}.</source>
        <translation>Kladder, der slettes helt: {count}.</translation>
    </message>
    <message>
        <source>Erase customers, and hand out what is kept of them</source>
        <translation>Slette kunder og udlevere, hvad der er gemt om dem</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Slet for altid</translation>
    </message>
    <message>
        <source>Erase this customer for good? It cannot be undone.</source>
        <translation>Slette denne kunde for altid? Det kan ikke fortrydes.</translation>
    </message>
    <message>
        <source>Erase this customer…</source>
        <translation>Slet denne kunde…</translation>
    </message>
    <message>
        <source>Files searched afterwards: {count}. Nothing is left in them.</source>
        <translation>Filer gennemsøgt bagefter: {count}. Intet er tilbage i dem.</translation>
    </message>
    <message>
        <source>Files searched afterwards: {count}. The number or the name still stands in: {names}.</source>
        <translation>Filer gennemsøgt bagefter: {count}. Nummeret eller navnet står stadig i: {names}.</translation>
    </message>
    <message>
        <source>Goods: {goods}</source>
        <translation>Varer: {goods}</translation>
    </message>
    <message>
        <source>Hand out or erase what is kept…</source>
        <translation>Udlever eller slet det gemte…</translation>
    </message>
    <message>
        <source>How long customers are kept</source>
        <translation>Hvor længe kunder beholdes</translation>
    </message>
    <message>
        <source>In the data file.</source>
        <translation>I datafilen.</translation>
    </message>
    <message>
        <source>In the data file. A PIN is kept as a fingerprint only.</source>
        <translation>I datafilen. En PIN gemmes kun som et fingeraftryk.</translation>
    </message>
    <message>
        <source>In the data file. It holds the names of staff, and of customers only what was typed as a reason.</source>
        <translation>I datafilen. Den har navnene på ansatte og om kunder kun det, der blev skrevet som grund.</translation>
    </message>
    <message>
        <source>In the folder backups beside the data file.</source>
        <translation>I mappen backups ved siden af datafilen.</translation>
    </message>
    <message>
        <source>In the key store of this computer, and nowhere else.</source>
        <translation>I nøglelageret på denne computer og ingen andre steder.</translation>
    </message>
    <message>
        <source>In the way, order {text}: {why}.</source>
        <translation>I vejen, ordre {text}: {why}.</translation>
    </message>
    <message>
        <source>It never holds a name, a number or a key.</source>
        <translation>Den har aldrig et navn, et nummer eller en nøgle.</translation>
    </message>
    <message>
        <source>It stays. What names an erased customer is left out.</source>
        <translation>Den bliver. Det, der nævner en slettet kunde, tages ud.</translation>
    </message>
    <message>
        <source>Keys of the sales unit</source>
        <translation>Salgsstedets nøgler</translation>
    </message>
    <message>
        <source>Money is reserved for order {text}. Nothing was erased. Capture or release it first.</source>
        <translation>Penge er reserveret til ordre {text}. Intet blev slettet. Træk eller frigiv dem først.</translation>
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
        <translation>Navne: {names}</translation>
    </message>
    <message>
        <source>Note of the staff: {text}</source>
        <translation>Notat fra ansatte: {text}</translation>
    </message>
    <message>
        <source>Notes, tags and half-typed orders</source>
        <translation>Notater, mærker og halvskrevne ordrer</translation>
    </message>
    <message>
        <source>Nothing is kept of a customer with this number.</source>
        <translation>Intet er gemt om en kunde med dette nummer.</translation>
    </message>
    <message>
        <source>Numbers show only their last digits, on the screen, on papers and in a terminal. To see a whole one is a step of its own, which the action log tells of; it closes by itself.</source>
        <translation>Numre viser kun de sidste cifre, på skærmen, på papir og i en terminal. At se et helt nummer er et trin for sig, som handlingsloggen fortæller om; det lukker af sig selv.</translation>
    </message>
    <message>
        <source>Older files that cannot be written anew and are deleted: {names}.</source>
        <translation>Ældre filer, der ikke kan skrives på ny, og som slettes: {names}.</translation>
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
        <translation>Ordre {text} venter stadig på denne kunde. Intet blev slettet. Afslut anmodningen først.</translation>
    </message>
    <message>
        <source>Orders of other customers in which the name or the number is cut out: {count}.</source>
        <translation>Andre kunders ordrer, hvor navnet eller nummeret tages ud: {count}.</translation>
    </message>
    <message>
        <source>Orders that lose name, number, address, notes and tracking numbers: {count}. Amounts, goods, days and references stay, because the books need them.</source>
        <translation>Ordrer, der mister navn, nummer, adresse, notater og sporingsnumre: {count}. Beløb, varer, dage og referencer bliver, fordi regnskabet har brug for dem.</translation>
    </message>
    <message>
        <source>Phone number and name of a customer</source>
        <translation>En kundes telefonnummer og navn</translation>
    </message>
    <message>
        <source>Phone number of the customer</source>
        <translation>Kundens telefonnummer</translation>
    </message>
    <message>
        <source>Save all of it…</source>
        <translation>Gem det hele…</translation>
    </message>
    <message>
        <source>Save what is kept of this customer</source>
        <translation>Gem det, der er gemt om denne kunde</translation>
    </message>
    <message>
        <source>Saved searches and half-typed forms that go: {count}.</source>
        <translation>Gemte søgninger og halvskrevne formularer, der slettes: {count}.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gemt: {file}</translation>
    </message>
    <message>
        <source>Show and erase what is kept…</source>
        <translation>Vis og slet det gemte…</translation>
    </message>
    <message>
        <source>Show what is kept</source>
        <translation>Vis det gemte</translation>
    </message>
    <message>
        <source>The action log stays whole. It says that a customer was erased, and not whom.</source>
        <translation>Handlingsloggen forbliver hel. Den siger, at en kunde blev slettet, og ikke hvem.</translation>
    </message>
    <message>
        <source>The customer is being erased, and the backups are written anew …</source>
        <translation>Kunden slettes, og sikkerhedskopierne skrives på ny …</translation>
    </message>
    <message>
        <source>The customer is erased.</source>
        <translation>Kunden er slettet.</translation>
    </message>
    <message>
        <source>The file kvitt.log beside the data file, three times a megabyte at most.</source>
        <translation>Filen kvitt.log ved siden af datafilen, højst tre gange én megabyte.</translation>
    </message>
    <message>
        <source>The number in it goes with the customer. The amount stays, with a fingerprint of what was sent.</source>
        <translation>Nummeret i det slettes med kunden. Beløbet bliver, med et fingeraftryk af det, der blev sendt.</translation>
    </message>
    <message>
        <source>The program's own log</source>
        <translation>Programmets egen log</translation>
    </message>
    <message>
        <source>The whole number was shown to {who} on {day}, for order {reference}.</source>
        <translation>Hele nummeret blev vist til {who} den {day} for ordre {reference}.</translation>
    </message>
    <message>
        <source>They stay. The books need them, and without a name they tell of nobody.</source>
        <translation>De bliver. Regnskabet har brug for dem, og uden navn fortæller de ikke om nogen.</translation>
    </message>
    <message>
        <source>To the settings</source>
        <translation>Til indstillingerne</translation>
    </message>
    <message>
        <source>Tracking numbers</source>
        <translation>Sporingsnumre</translation>
    </message>
    <message>
        <source>Until the person is removed. The name stays in the action log.</source>
        <translation>Til personen fjernes. Navnet bliver i handlingsloggen.</translation>
    </message>
    <message>
        <source>Until you delete them. Notes go with the customer.</source>
        <translation>Til du sletter dem. Notater slettes med kunden.</translation>
    </message>
    <message>
        <source>Until you erase the customer, or as many days as the settings say.</source>
        <translation>Til du sletter kunden, eller så mange dage som indstillingerne siger.</translation>
    </message>
    <message>
        <source>Until you replace them.</source>
        <translation>Til du udskifter dem.</translation>
    </message>
    <message>
        <source>Vipps MobilePay, printed papers and files that you saved elsewhere are not touched.</source>
        <translation>Vipps MobilePay, udskrevne papirer og filer, som du har gemt andre steder, røres ikke.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Det, der er gemt</translation>
    </message>
    <message>
        <source>What is kept about {phone}</source>
        <translation>Det, der er gemt om {phone}</translation>
    </message>
    <message>
        <source>What is kept of customers, where and how long; erase or hand out.</source>
        <translation>Hvad der gemmes om kunder, hvor og hvor længe; slet eller udlever.</translation>
    </message>
    <message>
        <source>What is kept, where, and how long</source>
        <translation>Hvad der gemmes, hvor og hvor længe</translation>
    </message>
    <message>
        <source>What was sent to Vipps MobilePay</source>
        <translation>Det, der blev sendt til Vipps MobilePay</translation>
    </message>
    <message>
        <source>What {shop} keeps about {phone}</source>
        <translation>Det, {shop} har gemt om {phone}</translation>
    </message>
    <message>
        <source>Who did what, when: the action log</source>
        <translation>Hvem der gjorde hvad, hvornår: handlingsloggen</translation>
    </message>
    <message>
        <source>With each step of an order, in the data file.</source>
        <translation>Ved hvert trin i en ordre, i datafilen.</translation>
    </message>
    <message>
        <source>With the order, in the data file on this machine.</source>
        <translation>Ved ordren, i datafilen på denne maskine.</translation>
    </message>
    <message>
        <source>With the payment, in the data file.</source>
        <translation>Ved betalingen, i datafilen.</translation>
    </message>
    <message>
        <source>a request waits for the customer</source>
        <translation>en anmodning venter på kunden</translation>
    </message>
    <message>
        <source>a step is not known yet</source>
        <translation>et trin er ikke afklaret endnu</translation>
    </message>
    <message>
        <source>money is reserved</source>
        <translation>penge er reserveret</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>ansatte</translation>
    </message>
    <message>
        <source>“{text}” is no number of days: 0, or {least} to {most}.</source>
        <translation>”{text}” er ikke et antal dage: 0 eller {least} til {most}.</translation>
    </message>
    <message>
        <source>Other orders under the same name stay as they are: {count}. It may be somebody else.</source>
        <translation>Andre ordrer under samme navn bliver, som de er: {count}. Det kan være en anden.</translation>
    </message>
    <message>
        <source>? not told</source>
        <translation>? ikke oplyst</translation>
    </message>
    <message>
        <source>Add a sales unit</source>
        <translation>Tilføj et salgssted</translation>
    </message>
    <message>
        <source>Add a sales unit…</source>
        <translation>Tilføj et salgssted…</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blå</translation>
    </message>
    <message>
        <source>Choose the sales unit</source>
        <translation>Vælg salgssted</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farve</translation>
    </message>
    <message>
        <source>Customers pay.</source>
        <translation>Kunder betaler.</translation>
    </message>
    <message>
        <source>Each has orders, settings and sales units of its own. Kvitt closes and opens again in the other one.</source>
        <translation>Hver har sine egne ordrer, indstillinger og salgssteder. Kvitt lukkes og åbnes igen i den anden.</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grøn</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grå</translation>
    </message>
    <message>
        <source>Have the keys put right (settings, “Sales units”), then send again.</source>
        <translation>Få nøglerne rettet (indstillinger, ”Salgssteder”), og send igen.</translation>
    </message>
    <message>
        <source>Keys from the portal</source>
        <translation>Nøgler fra portalen</translation>
    </message>
    <message>
        <source>Next you choose test or real money, and paste the keys that the portal shows. Until then you practise.</source>
        <translation>Bagefter vælger du test eller rigtige penge og sætter de nøgler ind, som portalen viser. Indtil da øver du dig.</translation>
    </message>
    <message>
        <source>No keys, no network, no real money.</source>
        <translation>Ingen nøgler, intet net, ingen rigtige penge.</translation>
    </message>
    <message>
        <source>Not all of it was understood: something in it is none of these values.</source>
        <translation>Ikke alt blev forstået: noget af det er ingen af disse værdier.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Åbn {name}</translation>
    </message>
    <message>
        <source>Other sales unit</source>
        <translation>Andet salgssted</translation>
    </message>
    <message>
        <source>Paste here, all at once or one by one, as they come.</source>
        <translation>Sæt ind her, alt på én gang eller en ad gangen, som det falder.</translation>
    </message>
    <message>
        <source>Practice, test and real money</source>
        <translation>Øvelse, test og rigtige penge</translation>
    </message>
    <message>
        <source>Real money</source>
        <translation>Rigtige penge</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rød</translation>
    </message>
    <message>
        <source>Remove {name}? Its keys are forgotten.</source>
        <translation>Fjern {name}? Nøglerne glemmes.</translation>
    </message>
    <message>
        <source>Sales unit</source>
        <translation>Salgssted</translation>
    </message>
    <message>
        <source>Sales units</source>
        <translation>Salgssteder</translation>
    </message>
    <message>
        <source>Sales units and keys</source>
        <translation>Salgssteder og nøgler</translation>
    </message>
    <message>
        <source>Sell with it</source>
        <translation>Sælg med det</translation>
    </message>
    <message>
        <source>Sell with {name}</source>
        <translation>Sælg med {name}</translation>
    </message>
    <message>
        <source>Test environment</source>
        <translation>Testmiljø</translation>
    </message>
    <message>
        <source>Test these keys</source>
        <translation>Test disse nøgler</translation>
    </message>
    <message>
        <source>That of Vipps MobilePay. No real money.</source>
        <translation>Det hos Vipps MobilePay. Ingen rigtige penge.</translation>
    </message>
    <message>
        <source>The keys are right, and the number of the sales unit (MSN) is not theirs. They are those of {reached}.</source>
        <translation>Nøglerne er rigtige, men salgsstedets nummer (MSN) er ikke deres. De hører til {reached}.</translation>
    </message>
    <message>
        <source>The keys are right. The test environment cannot tell what the sales unit may do.</source>
        <translation>Nøglerne er rigtige. Testmiljøet kan ikke sige, hvad salgsstedet må.</translation>
    </message>
    <message>
        <source>The keys are right. This sales unit may:</source>
        <translation>Nøglerne er rigtige. Dette salgssted må:</translation>
    </message>
    <message>
        <source>The keys are right. Vipps MobilePay does not tell what the sales unit may do.</source>
        <translation>Nøglerne er rigtige. Vipps MobilePay oplyser ikke, hvad salgsstedet må.</translation>
    </message>
    <message>
        <source>There are no keys for Vipps MobilePay yet. Nothing was sent and no money moved. Add them in the settings, under “Sales units”, or with “kvitt unit add”.</source>
        <translation>Der er endnu ingen nøgler til Vipps MobilePay. Intet er sendt, og der er ikke flyttet penge. Tilføj dem i indstillingerne under ”Salgssteder” eller med ”kvitt unit add”.</translation>
    </message>
    <message>
        <source>There is no safe key store here, so the keys are kept for this run only. Paste them again the next time.</source>
        <translation>Der er ikke noget sikkert nøglelager her, så nøglerne gælder kun, til programmet lukkes. Sæt dem ind igen næste gang.</translation>
    </message>
    <message>
        <source>There is none yet. Add the first one with the keys that the portal shows.</source>
        <translation>Der er ingen endnu. Tilføj det første med de nøgler, som portalen viser.</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Lilla</translation>
    </message>
    <message>
        <source>Vipps MobilePay does not accept the keys. No money moved. Test them in the settings, under “Sales units”: that says which one is wrong.</source>
        <translation>Vipps MobilePay godtager ikke nøglerne. Der er ikke flyttet penge. Test dem i indstillingerne under ”Salgssteder”: dér står det, hvilken der er forkert.</translation>
    </message>
    <message>
        <source>You are here.</source>
        <translation>Du er her.</translation>
    </message>
    <message>
        <source>You find them in the portal, under “For developers”. They go into the key store of this machine and are never shown again.</source>
        <translation>Du finder dem i portalen under ”For udviklere”. De lægges i nøglelageret på denne maskine og vises aldrig igen.</translation>
    </message>
    <message>
        <source>as it is kept</source>
        <translation>som gemt</translation>
    </message>
    <message>
        <source>capture a part, as for a first parcel</source>
        <translation>trække en del, som for en første pakke</translation>
    </message>
    <message>
        <source>capture for 180 days, and not for 14</source>
        <translation>trække i 180 dage, og ikke kun 14</translation>
    </message>
    <message>
        <source>give a request more than ten minutes</source>
        <translation>give en anmodning mere end ti minutter</translation>
    </message>
    <message>
        <source>keys for this run only</source>
        <translation>nøgler kun til programmet lukkes</translation>
    </message>
    <message>
        <source>keys from the environment</source>
        <translation>nøgler fra miljøvariabler</translation>
    </message>
    <message>
        <source>keys in the key store</source>
        <translation>nøgler i nøglelageret</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>ingen nøgler</translation>
    </message>
    <message>
        <source>no keys needed</source>
        <translation>kræver ingen nøgler</translation>
    </message>
    <message>
        <source>only to change keys without a pause</source>
        <translation>kun for at skifte nøgler uden pause</translation>
    </message>
    <message>
        <source>reserve first, and capture later</source>
        <translation>reservere først og trække senere</translation>
    </message>
    <message>
        <source>sells here now</source>
        <translation>sælger her nu</translation>
    </message>
    <message>
        <source>send a request straight to a phone</source>
        <translation>sende en anmodning direkte til en telefon</translation>
    </message>
    <message>
        <source>take payments</source>
        <translation>tage imod betalinger</translation>
    </message>
    <message>
        <source>till {name}</source>
        <translation>kasse {name}</translation>
    </message>
    <message>
        <source>{name} is set up.</source>
        <translation>{name} er sat op.</translation>
    </message>
    <message>
        <source>● server reached</source>
        <translation>● serveren kan nås</translation>
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
        <translation>✗ nej</translation>
    </message>
    <message>
        <source>Kvitt is closed.</source>
        <translation>Kvitt er lukket.</translation>
    </message>
    <message>
        <source>Nothing is lost: Kvitt goes on with it when it is opened again.</source>
        <translation>Intet er tabt: Kvitt fortsætter med det, når det åbnes igen.</translation>
    </message>
    <message>
        <source>The test environment has no settlements. Practise with them, or read the real ones.</source>
        <translation>Testmiljøet har ingen afregninger. Øv dig på dem, eller læs de rigtige.</translation>
    </message>
    <message>
        <source>CSV for a Nordic Excel</source>
        <translation>CSV til dansk Excel</translation>
    </message>
    <message>
        <source>CSV with commas</source>
        <translation>CSV med kommaer</translation>
    </message>
    <message>
        <source>Export the listed orders</source>
        <translation>Eksportér ordrerne på listen</translation>
    </message>
    <message>
        <source>Stop at {number}</source>
        <translation>Stop ved {number}</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>Eksporten blev stoppet. Der blev ikke skrevet nogen fil.</translation>
    </message>
    <message>
        <source>Workbook for Excel</source>
        <translation>Projektmappe til Excel</translation>
    </message>
    <message>
        <source>A date that cannot be right</source>
        <translation>En dato, der ikke kan passe</translation>
    </message>
    <message>
        <source>A fee is missing</source>
        <translation>Et gebyr mangler</translation>
    </message>
    <message>
        <source>A fee was charged for a capture that is not listed. Ask Vipps MobilePay to give it back.</source>
        <translation>Der blev trukket et gebyr for en trækning, der ikke er opført. Bed Vipps MobilePay give det tilbage.</translation>
    </message>
    <message>
        <source>A fee without its capture</source>
        <translation>Et gebyr uden sin trækning</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gælder</translation>
    </message>
    <message>
        <source>All agrees: nothing is missing, and nothing is left over.</source>
        <translation>Alt stemmer: intet mangler, og intet er til overs.</translation>
    </message>
    <message>
        <source>An entry contradicts itself</source>
        <translation>En post modsiger sig selv</translation>
    </message>
    <message>
        <source>An entry of a new kind</source>
        <translation>En post af en ny slags</translation>
    </message>
    <message>
        <source>Compare the order with the portal, and ask Vipps MobilePay which amount is right.</source>
        <translation>Sammenlign ordren med portalen, og spørg Vipps MobilePay, hvilket beløb der er rigtigt.</translation>
    </message>
    <message>
        <source>Entries are listed a second time</source>
        <translation>Poster er opført to gange</translation>
    </message>
    <message>
        <source>Entries are missing</source>
        <translation>Der mangler poster</translation>
    </message>
    <message>
        <source>Fees in 30 days</source>
        <translation>Gebyrer på 30 dage</translation>
    </message>
    <message>
        <source>Fees taken are not those owed</source>
        <translation>De gebyrer, der blev taget, er ikke dem, der skyldes</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>Held at Vipps MobilePay</source>
        <translation>Hos Vipps MobilePay</translation>
    </message>
    <message>
        <source>If the customer paid once, one of the two will be taken back. Ask Vipps MobilePay.</source>
        <translation>Hvis kunden betalte én gang, bliver den ene taget tilbage. Spørg Vipps MobilePay.</translation>
    </message>
    <message>
        <source>It is counted by its amount. A newer Kvitt may know what it is.</source>
        <translation>Den tælles med sit beløb. En nyere Kvitt ved måske, hvad den er.</translation>
    </message>
    <message>
        <source>Its amount is not what the balance changed by. Ask Vipps MobilePay which is right.</source>
        <translation>Beløbet er ikke det, saldoen ændrede sig med. Spørg Vipps MobilePay, hvad der er rigtigt.</translation>
    </message>
    <message>
        <source>Ledger date</source>
        <translation>Afregningsdato</translation>
    </message>
    <message>
        <source>Listed with another amount</source>
        <translation>Opført med et andet beløb</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Penge</translation>
    </message>
    <message>
        <source>Money was moved elsewhere, as in the portal. Ask where the order stands.</source>
        <translation>Penge blev flyttet et andet sted, for eksempel i portalen. Spørg, hvor ordren står.</translation>
    </message>
    <message>
        <source>More was paid out than was there</source>
        <translation>Der blev udbetalt mere, end der var</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Bevægelser</translation>
    </message>
    <message>
        <source>Not listed after two days</source>
        <translation>Ikke opført efter to dage</translation>
    </message>
    <message>
        <source>Nothing was captured yet.</source>
        <translation>Intet er trukket endnu.</translation>
    </message>
    <message>
        <source>Nothing was paid out yet.</source>
        <translation>Intet er udbetalt endnu.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>På vej</translation>
    </message>
    <message>
        <source>One payment is listed twice</source>
        <translation>Én betaling er opført to gange</translation>
    </message>
    <message>
        <source>Other captures have one. It may come with a later invoice; ask if it does not.</source>
        <translation>Andre trækninger har et. Det kan komme med en senere faktura; spørg, hvis det ikke gør.</translation>
    </message>
    <message>
        <source>Paid out in 30 days</source>
        <translation>Udbetalt på 30 dage</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Udbetaling</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Udbetalinger</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Læs nu</translation>
    </message>
    <message>
        <source>Read {when}</source>
        <translation>Læst {when}</translation>
    </message>
    <message>
        <source>See in the bank whether both came, and tell Vipps MobilePay.</source>
        <translation>Se i banken, om begge kom, og sig til hos Vipps MobilePay.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>The balance jumps here. Ask Vipps MobilePay what happened in between.</source>
        <translation>Saldoen springer her. Spørg Vipps MobilePay, hvad der skete imellem.</translation>
    </message>
    <message>
        <source>The keys show no ledger. The right to read it is given in the portal.</source>
        <translation>Nøglerne viser ingen afregninger. Retten til at læse dem gives i portalen.</translation>
    </message>
    <message>
        <source>The last payouts as bars</source>
        <translation>De seneste udbetalinger som søjler</translation>
    </message>
    <message>
        <source>The money counts all the same. Mind the date when you book it.</source>
        <translation>Pengene tæller alligevel. Vær opmærksom på datoen, når du bogfører dem.</translation>
    </message>
    <message>
        <source>The money moved, and the settlement does not list it. Ask Vipps MobilePay about it.</source>
        <translation>Pengene blev flyttet, men står ikke i afregningen. Spørg Vipps MobilePay om det.</translation>
    </message>
    <message>
        <source>The next sales pay for it. See in the bank what came.</source>
        <translation>De næste salg betaler for det. Se i banken, hvad der kom.</translation>
    </message>
    <message>
        <source>The totals of a payment do not fit</source>
        <translation>Summerne for en betaling passer ikke</translation>
    </message>
    <message>
        <source>They are counted once. Tell Vipps MobilePay if the bank paid twice.</source>
        <translation>De tælles én gang. Sig til hos Vipps MobilePay, hvis banken betalte to gange.</translation>
    </message>
    <message>
        <source>Two payouts have one number</source>
        <translation>To udbetalinger har samme nummer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>What was kept back is not what the fees of the day come to. Ask Vipps MobilePay.</source>
        <translation>Det, der blev holdt tilbage, er ikke det, dagens gebyrer udgør. Spørg Vipps MobilePay.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>afviger</translation>
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
        <translation>forsinket</translation>
    </message>
    <message>
        <source>not ours</source>
        <translation>ikke vores</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>ikke læst</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>ikke der endnu</translation>
    </message>
    <message>
        <source>owed {amount}</source>
        <translation>skyldig {amount}</translation>
    </message>
    <message>
        <source>paid out</source>
        <translation>udbetalt</translation>
    </message>
    <message>
        <source>paid out with {number}</source>
        <translation>udbetalt med {number}</translation>
    </message>
    <message>
        <source>payout {number}, about {day}</source>
        <translation>udbetaling {number}, omkring {day}</translation>
    </message>
    <message>
        <source>The file is about sales unit {msn}, which is not here. Nothing was read.</source>
        <translation>Filen gælder salgssted {msn}, som ikke er her. Intet blev læst.</translation>
    </message>
    <message>
        <source>The ledger of sales unit {msn} is read already, and says the same. Nothing was read.</source>
        <translation>Afregningen for salgssted {msn} læses allerede, og siger det samme. Intet blev læst.</translation>
    </message>
    <message>
        <source>This is no settlement file of the portal: CSV, or XML 2.0 or 3.0. Nothing was read.</source>
        <translation>Dette er ingen afregningsfil fra portalen: CSV, eller XML 2.0 eller 3.0. Intet blev læst.</translation>
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
        <translation>En uge</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Et år</translation>
    </message>
    <message>
        <source>Against the time before</source>
        <translation>Mod tiden før</translation>
    </message>
    <message>
        <source>Against {earlier}.</source>
        <translation>Mod {earlier}.</translation>
    </message>
    <message>
        <source>Against {earlier}: {now} days now, {before} days before.</source>
        <translation>Mod {earlier}: {now} dage nu, {before} dage før.</translation>
    </message>
    <message>
        <source>Back to the day</source>
        <translation>Tilbage til dagen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Pr. dag</translation>
    </message>
    <message>
        <source>By till</source>
        <translation>Pr. kasse</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Træk</translation>
    </message>
    <message>
        <source>Every VAT rate</source>
        <translation>Alle momssatser</translation>
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
        <translation>Alle salgssteder</translation>
    </message>
    <message>
        <source>Every till</source>
        <translation>Alle kasser</translation>
    </message>
    <message>
        <source>Every way of paying</source>
        <translation>Alle betalingsmåder</translation>
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
        <translation>Beholdt pr. momssats</translation>
    </message>
    <message>
        <source>Kept by day</source>
        <translation>Beholdt pr. dag</translation>
    </message>
    <message>
        <source>Kept by hour</source>
        <translation>Beholdt pr. time</translation>
    </message>
    <message>
        <source>Kept: {amount}, as much as before.</source>
        <translation>Beholdt: {amount}, lige så meget som før.</translation>
    </message>
    <message>
        <source>Kept: {amount}, {change} less than before ({share}).</source>
        <translation>Beholdt: {amount}, {change} mindre end før ({share}).</translation>
    </message>
    <message>
        <source>Kept: {amount}, {change} less than before.</source>
        <translation>Beholdt: {amount}, {change} mindre end før.</translation>
    </message>
    <message>
        <source>Kept: {amount}, {change} more than before ({share}).</source>
        <translation>Beholdt: {amount}, {change} mere end før ({share}).</translation>
    </message>
    <message>
        <source>Kept: {amount}, {change} more than before.</source>
        <translation>Beholdt: {amount}, {change} mere end før.</translation>
    </message>
    <message>
        <source>Nothing happened, now or before.</source>
        <translation>Intet skete, hverken nu eller før.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
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
        <translation>Salgssted {number}</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>Gem som tabel</translation>
    </message>
    <message>
        <source>The day is not over. Against {earlier}, up to {time}.</source>
        <translation>Dagen er ikke slut. Mod {earlier}, indtil {time}.</translation>
    </message>
    <message>
        <source>The first day to close</source>
        <translation>Den første dag, der lukkes</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Den næste</translation>
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
        <translation>Momssats</translation>
    </message>
    <message>
        <source>Way of paying</source>
        <translation>Betalingsmåde</translation>
    </message>
    <message>
        <source>What was before it stays in the reports alone.</source>
        <translation>Det, der var før den, står kun i rapporterne.</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Hvilke dage</translation>
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
        <translation>kun det, der var for disse varer, uden drikkepenge</translation>
    </message>
    <message>
        <source>the other figures follow</source>
        <translation>de andre tal kommer</translation>
    </message>
    <message>
        <source>{day}, closed under number {number}: {moment}</source>
        <translation>{day}, lukket under nummer {number}: {moment}</translation>
    </message>
    <message>
        <source>{first} is after {last}. Write the first day first.</source>
        <translation>{first} er efter {last}. Skriv den første dag først.</translation>
    </message>
    <message>
        <source>{now} of {whole} days so far. Against {earlier}, the last day up to {time}.</source>
        <translation>{now} af {whole} dage indtil nu. Mod {earlier}, den sidste dag indtil {time}.</translation>
    </message>
    <message>
        <source>{now} of {whole} days so far. Against {earlier}, which has {before} days.</source>
        <translation>{now} af {whole} dage indtil nu. Mod {earlier}, som har {before} dage.</translation>
    </message>
    <message>
        <source>{unit}, till {till}</source>
        <translation>{unit}, kasse {till}</translation>
    </message>
    <message>
        <source>It may not: {abilities}.</source>
        <translation>Det må ikke: {abilities}.</translation>
    </message>
    <message>
        <source>Account: {what}</source>
        <translation>Konto: {what}</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konti</translation>
    </message>
    <message>
        <source>As usual in the country</source>
        <translation>Som sædvanligt i landet</translation>
    </message>
    <message>
        <source>Back to the usual numbers</source>
        <translation>Tilbage til de sædvanlige numre</translation>
    </message>
    <message>
        <source>Bank, if Kvitt is to book it</source>
        <translation>Bank, hvis Kvitt skal bogføre den</translation>
    </message>
    <message>
        <source>Bookkeeping</source>
        <translation>Bogføring</translation>
    </message>
    <message>
        <source>Bookkeeping program</source>
        <translation>Regnskabsprogram</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Corrections and anything unknown</source>
        <translation>Korrektioner og alt ukendt</translation>
    </message>
    <message>
        <source>Disputed payments</source>
        <translation>Betalinger i tvist</translation>
    </message>
    <message>
        <source>Empty is the number that is usual in the country; it stands there in grey.</source>
        <translation>Tomt betyder det nummer, der er sædvanligt i landet; det står der i gråt.</translation>
    </message>
    <message>
        <source>Fees not taken yet</source>
        <translation>Gebyrer, der ikke er trukket endnu</translation>
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
        <translation>I hvilken form bilag for lukkede dage gives videre.</translation>
    </message>
    <message>
        <source>No ledger of Vipps MobilePay is read here, so nothing is known of fees and payouts.</source>
        <translation>Ingen afregninger fra Vipps MobilePay læses her, så intet er kendt om gebyrer og udbetalinger.</translation>
    </message>
    <message>
        <source>Nothing was captured, refunded, charged or paid out on that day, so there is no voucher.</source>
        <translation>Intet blev trukket, refunderet, opkrævet eller udbetalt den dag, så der er intet bilag.</translation>
    </message>
    <message>
        <source>Payouts on their way</source>
        <translation>Udbetalinger på vej</translation>
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
        <translation>Den dag har flere valutaer, og {format} kender én. Vælg CSV.</translation>
    </message>
    <message>
        <source>The numbers of your own chart of accounts. Let your accountant look at them once.</source>
        <translation>Numrene i din egen kontoplan. Lad din bogholder se på dem én gang.</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Drikkepenge</translation>
    </message>
    <message>
        <source>Tripletex (GBAT10)</source>
        <translation>Tripletex (GBAT10)</translation>
    </message>
    <message>
        <source>What Vipps MobilePay says of {day} is not read to its end. Two days later it is there; the page Money reads it.</source>
        <translation>Det, Vipps MobilePay siger om {day}, er ikke læst til ende. To dage senere er det der; siden Penge læser det.</translation>
    </message>
    <message>
        <source>e-conomic (CSV)</source>
        <translation>e-conomic (CSV)</translation>
    </message>
    <message>
        <source>“{text}” is no account. Write its number, of up to ten digits.</source>
        <translation>”{text}” er ingen konto. Skriv nummeret med op til ti cifre.</translation>
    </message>
    <message>
        <source>All movements</source>
        <translation>Alle bevægelser</translation>
    </message>
    <message>
        <source>Back to {reference}</source>
        <translation>Tilbage til {reference}</translation>
    </message>
    <message>
        <source>Bank or order</source>
        <translation>Bank eller ordre</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektion</translation>
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
        <translation>Indsigelse vundet</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Bestridt</translation>
    </message>
    <message>
        <source>Fees kept back</source>
        <translation>Gebyrer holdt tilbage</translation>
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
        <translation>Penge: {where}</translation>
    </message>
    <message>
        <source>No ledger was read yet. Vipps MobilePay is asked once an hour, and with Read now.</source>
        <translation>Ingen afregninger er læst endnu. Vipps MobilePay spørges hver time, og med Læs nu.</translation>
    </message>
    <message>
        <source>No ledger was read yet: the keys have no right to it. Give it to them in the portal, or save the settlement files there and drop them here.</source>
        <translation>Ingen afregninger er læst endnu: nøglerne har ikke ret til det. Giv dem retten i portalen, eller gem afregningsfilerne der og slip dem her.</translation>
    </message>
    <message>
        <source>Not paid out yet</source>
        <translation>Ikke udbetalt endnu</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Indbetalt</translation>
    </message>
    <message>
        <source>Payout came back</source>
        <translation>Udbetaling kom tilbage</translation>
    </message>
    <message>
        <source>Payout {number}</source>
        <translation>Udbetaling {number}</translation>
    </message>
    <message>
        <source>Payout {number} was not read: {why}</source>
        <translation>Udbetaling {number} blev ikke læst: {why}</translation>
    </message>
    <message>
        <source>Read in part. The next reading goes on there.</source>
        <translation>Læst delvist. Næste læsning fortsætter der.</translation>
    </message>
    <message>
        <source>Read settlement files</source>
        <translation>Læs afregningsfiler</translation>
    </message>
    <message>
        <source>Read settlement files…</source>
        <translation>Læs afregningsfiler …</translation>
    </message>
    <message>
        <source>Reading: {count} entries so far, up to {day}</source>
        <translation>Læser: {count} poster indtil nu, til {day}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Læser …</translation>
    </message>
    <message>
        <source>Settlement files</source>
        <translation>Afregningsfiler</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>Vis alle fund</translation>
    </message>
    <message>
        <source>The last reading did not end: {why}</source>
        <translation>Den seneste læsning blev ikke færdig: {why}</translation>
    </message>
    <message>
        <source>Which movements</source>
        <translation>Hvilke bevægelser</translation>
    </message>
    <message>
        <source>about {day}</source>
        <translation>omkring {day}</translation>
    </message>
    <message>
        <source>at the bank</source>
        <translation>i banken</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>kom tilbage</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>lukket</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>på vej</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>åben</translation>
    </message>
    <message>
        <source>paid out with {number}, about {day}</source>
        <translation>udbetalt med {number}, omkring {day}</translation>
    </message>
    <message>
        <source>Fees and payouts alone</source>
        <translation>Kun gebyrer og udbetalinger</translation>
    </message>
    <message>
        <source>Fees and payouts are in it.</source>
        <translation>Gebyrer og udbetalinger er med.</translation>
    </message>
    <message>
        <source>Fees and payouts are known two days later; hand them on alone then.</source>
        <translation>Gebyrer og udbetalinger kendes to dage senere; giv dem videre alene da.</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Giv videre</translation>
    </message>
    <message>
        <source>Hand on · {day}</source>
        <translation>Giv videre · {day}</translation>
    </message>
    <message>
        <source>Hand on…</source>
        <translation>Giv videre…</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Mail the slip…</source>
        <translation>Send afslutningen med e-mail…</translation>
    </message>
    <message>
        <source>No document of its makers confirms this form. Look once at what your program makes of it.</source>
        <translation>Ingen dokumentation fra producenten bekræfter denne form. Se én gang på, hvad dit program gør med den.</translation>
    </message>
    <message>
        <source>No ledger is read here: fees and payouts are not in it.</source>
        <translation>Ingen afregninger læses her: gebyrer og udbetalinger er ikke med.</translation>
    </message>
    <message>
        <source>Sales alone</source>
        <translation>Kun salget</translation>
    </message>
    <message>
        <source>Save voucher</source>
        <translation>Gem bilag</translation>
    </message>
    <message>
        <source>Save voucher…</source>
        <translation>Gem bilag…</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Skrevet: {file}</translation>
    </message>
    <message>
        <source>Your mail program opens with the slip; you send it.</source>
        <translation>Dit e-mailprogram åbnes med afslutningen; du sender den.</translation>
    </message>
    <message>
        <source>The PC’s clock is behind the end of the last closing, so what was sold since cannot be closed. Set the clock right, and try again.</source>
        <translation>Pc’ens ur er bagud for slutningen af den forrige afslutning, så det, der er solgt siden, kan ikke lukkes. Stil uret, og prøv igen.</translation>
    </message>
    <message>
        <source>Export the orders that match…</source>
        <translation>Eksportér de ordrer, der passer …</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Vælg mappen…</translation>
    </message>
    <message>
        <source>Each closed day is written there: slip, voucher, figures. Empty: nowhere.</source>
        <translation>Hver lukket dag skrives dertil: afslutning, bilag, tal. Tomt: ingen steder.</translation>
    </message>
    <message>
        <source>Folder for closed days</source>
        <translation>Mappe til lukkede dage</translation>
    </message>
    <message>
        <source>Nothing waits to be written.</source>
        <translation>Intet venter på at blive skrevet.</translation>
    </message>
    <message>
        <source>The folder for closed days has another file called {text}. Nothing was overwritten. Move it away.</source>
        <translation>Mappen til lukkede dage har en anden fil, der hedder {text}. Intet blev overskrevet. Flyt den.</translation>
    </message>
    <message>
        <source>The folder {text} cannot be written to ({reason}). What closed days have is written once it can.</source>
        <translation>Mappen {text} kan ikke skrives til ({reason}). Det, lukkede dage har, skrives, så snart det går.</translation>
    </message>
    <message>
        <source>The folder {text} is not there. What closed days have is written once it is.</source>
        <translation>Mappen {text} er der ikke. Det, lukkede dage har, skrives, så snart den er der.</translation>
    </message>
    <message>
        <source>Write now</source>
        <translation>Skriv nu</translation>
    </message>
    <message>
        <source>“{text}” is no whole path of a folder. Choose one.</source>
        <translation>”{text}” er ingen hel sti til en mappe. Vælg en.</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Pr. måned</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Forskel</translation>
    </message>
    <message>
        <source>The pale bars are the time before.</source>
        <translation>De blege søjler er tiden før.</translation>
    </message>
    <message>
        <source>Usual paper</source>
        <translation>Sædvanligt papir</translation>
    </message>
    <message>
        <source>Mail…</source>
        <translation>E-mail…</translation>
    </message>
    <message>
        <source>No mail program answered on this computer. Save the paper as PDF, and attach it yourself.</source>
        <translation>Intet e-mailprogram svarede på denne computer. Gem papiret som PDF, og vedhæft det selv.</translation>
    </message>
    <message>
        <source>Your mail program has the letter with its PDF.</source>
        <translation>Dit e-mailprogram har brevet med PDF'en.</translation>
    </message>
    <message>
        <source>Your mail program has the letter. Attach the PDF yourself: {file}</source>
        <translation>Dit e-mailprogram har brevet. Vedhæft selv PDF'en: {file}</translation>
    </message>
    <message>
        <source>{unit}: {day} was not closed.</source>
        <translation>{unit}: {day} blev ikke lukket.</translation>
    </message>
    <message>
        <source>{unit}: no right to its ledger</source>
        <translation>{unit}: ingen ret til afregningen</translation>
    </message>
    <message>
        <source>The server of the shop went away while this was being saved. No money has moved so far. Whether it was saved shows when the server is back; what was decided is carried out then. Look before you do it again.</source>
        <translation>Butikkens server forsvandt, mens dette blev gemt. Ingen penge er flyttet indtil nu. Om det blev gemt, viser sig, når serveren er tilbage; det, der blev besluttet, udføres da. Se efter, før du gør det igen.</translation>
    </message>
    <message>
        <source>Each is in its folder.</source>
        <translation>Hver af dem ligger i sin mappe.</translation>
    </message>
    <message>
        <source>Files that are not in their folder yet: {count}.</source>
        <translation>Filer, der ikke er i deres mappe endnu: {count}.</translation>
    </message>
    <message>
        <source>Is the folder there, and is there room? Kvitt tries again each hour. Bookkeeping says what is in the way.</source>
        <translation>Er mappen der, og er der plads? Kvitt prøver igen hver time. Bogføring siger, hvad der er i vejen.</translation>
    </message>
    <message>
        <source>None is written to a folder.</source>
        <translation>Ingen skrives til en mappe.</translation>
    </message>
    <message>
        <source>The server of the shop cannot write ({reason}). Nothing was saved or sent. See to its disk, then try again.</source>
        <translation>Butikkens server kan ikke skrive ({reason}). Intet blev gemt eller sendt. Se efter serverens disk, og prøv igen.</translation>
    </message>
    <message>
        <source>A password in the address can be read by others. Nothing was changed. Leave it out: it is asked for.</source>
        <translation>En adgangskode i adressen kan læses af andre. Intet blev ændret. Udelad den: der bliver spurgt om den.</translation>
    </message>
    <message>
        <source>A till needs a name that the others know it by.</source>
        <translation>En kasse skal have et navn, som de andre kender den på.</translation>
    </message>
    <message>
        <source>It was stopped. All is as it was.</source>
        <translation>Det blev stoppet. Alt er, som det var.</translation>
    </message>
    <message>
        <source>The database has a schema kvitt that Kvitt did not make. Nothing was changed. Name an empty database.</source>
        <translation>Databasen har et skema kvitt, som Kvitt ikke har lavet. Intet blev ændret. Angiv en tom database.</translation>
    </message>
    <message>
        <source>The part for shared shops is not installed. Nothing was changed. Install it: pip install 'kvitt[tills]'.</source>
        <translation>Delen til delte butikker er ikke installeret. Intet blev ændret. Installer den: pip install 'kvitt[tills]'.</translation>
    </message>
    <message>
        <source>The server answers, so it is not lost. Nothing was changed. Move the shop back from it instead.</source>
        <translation>Serveren svarer, så den er ikke tabt. Intet blev ændret. Flyt i stedet butikken tilbage fra den.</translation>
    </message>
    <message>
        <source>The server does not let this user do that ({reason}). Nothing was changed. Use the address of the database's owner.</source>
        <translation>Serveren lader ikke denne bruger gøre det ({reason}). Intet blev ændret. Brug adressen på databasens ejer.</translation>
    </message>
    <message>
        <source>The server does not take this user and password. Nothing was changed. Type them again.</source>
        <translation>Serveren godtager ikke denne bruger og adgangskode. Intet blev ændret. Skriv dem igen.</translation>
    </message>
    <message>
        <source>The server has no database of the name {text}. Nothing was changed. Make one there, or correct the address.</source>
        <translation>Serveren har ingen database med navnet {text}. Intet blev ændret. Opret en der, eller ret adressen.</translation>
    </message>
    <message>
        <source>The server lets nobody in from this computer ({reason}). Nothing was changed. Add a line for it to pg_hba.conf there.</source>
        <translation>Serveren lukker ingen ind fra denne computer ({reason}). Intet blev ændret. Tilføj en linje for den i pg_hba.conf der.</translation>
    </message>
    <message>
        <source>The server was put back from a backup, or brought up to date. Nothing was saved or sent. Fetch the copy anew: Settings, Tills.</source>
        <translation>Serveren er gendannet fra en sikkerhedskopi eller opdateret. Intet blev gemt eller sendt. Hent kopien igen: Indstillinger, Kasser.</translation>
    </message>
    <message>
        <source>The shop at the server is up to date already. Nothing was changed.</source>
        <translation>Butikken på serveren er allerede opdateret. Intet blev ændret.</translation>
    </message>
    <message>
        <source>The way to the server is not safe ({reason}). Nothing was changed. Turn on TLS there, with a certificate known here.</source>
        <translation>Vejen til serveren er ikke sikker ({reason}). Intet blev ændret. Slå TLS til der, med et certifikat, der er kendt her.</translation>
    </message>
    <message>
        <source>There are orders at this till that are in no shared shop. Nothing was changed. Join from a new data folder, or share this shop.</source>
        <translation>På denne kasse er der ordrer, som ikke er i nogen delt butik. Intet blev ændret. Slut dig til fra en ny datamappe, eller del denne butik.</translation>
    </message>
    <message>
        <source>There is no safe place for the password here. Nothing was changed. Unlock or install a key store, or use PostgreSQL's own pgpass.</source>
        <translation>Der er ikke noget sikkert sted til adgangskoden her. Intet blev ændret. Lås op for eller installer et nøglelager, eller brug PostgreSQLs egen pgpass.</translation>
    </message>
    <message>
        <source>There is no shop in the server's database. Nothing was saved or sent. Share it once more, or move it back: Settings, Tills.</source>
        <translation>Der er ingen butik i serverens database. Intet blev gemt eller sendt. Del den igen, eller flyt den tilbage: Indstillinger, Kasser.</translation>
    </message>
    <message>
        <source>This Kvitt is newer than the shop's data at the server. Nothing was saved or sent. Bring the shop up to date: Settings, Tills.</source>
        <translation>Denne Kvitt er nyere end butikkens data på serveren. Intet blev gemt eller sendt. Opdater butikken: Indstillinger, Kasser.</translation>
    </message>
    <message>
        <source>This shop is not shared with other tills.</source>
        <translation>Denne butik er ikke delt med andre kasser.</translation>
    </message>
    <message>
        <source>This till's copy is not what the server has. Nothing was saved or sent. Fetch the copy anew: Settings, Tills.</source>
        <translation>Kopien på denne kasse er ikke det, serveren har. Intet blev gemt eller sendt. Hent kopien igen: Indstillinger, Kasser.</translation>
    </message>
    <message>
        <source>Open all the same</source>
        <translation>Åbn alligevel</translation>
    </message>
    <message>
        <source>Open at {place}</source>
        <translation>Åben ved {place}</translation>
    </message>
    <message>
        <source>Open at {place}, with changes that are not saved and can be seen only there.</source>
        <translation>Åben ved {place}, med ændringer, der ikke er gemt og kun kan ses der.</translation>
    </message>
    <message>
        <source>Open at {place}.</source>
        <translation>Åben ved {place}.</translation>
    </message>
    <message>
        <source>also open at {place}</source>
        <translation>også åben ved {place}</translation>
    </message>
    <message>
        <source>parked at {place}</source>
        <translation>parkeret ved {place}</translation>
    </message>
    <message>
        <source>parked by {name}</source>
        <translation>parkeret af {name}</translation>
    </message>
    <message>
        <source>{reference} is being changed there. Whoever saves second is shown both versions: nothing is lost.</source>
        <translation>{reference} bliver ændret der. Den, der gemmer som nummer to, får vist begge versioner: intet går tabt.</translation>
    </message>
    <message>
        <source>{reference} is open at {place} as well. Whoever saves second is shown both versions: nothing is lost.</source>
        <translation>{reference} er også åben ved {place}. Den, der gemmer som nummer to, får vist begge versioner: intet går tabt.</translation>
    </message>
    <message>
        <source>{till} has changes that are not saved. They can be seen only there.</source>
        <translation>{till} har ændringer, der ikke er gemt. De kan kun ses der.</translation>
    </message>
    <message>
        <source>{till} is at it…</source>
        <translation>{till} er i gang med det…</translation>
    </message>
    <message>
        <source>{till} is cancelling…</source>
        <translation>{till} annullerer…</translation>
    </message>
    <message>
        <source>{till} is capturing…</source>
        <translation>{till} trækker…</translation>
    </message>
    <message>
        <source>{till} is refunding…</source>
        <translation>{till} refunderer…</translation>
    </message>
    <message>
        <source>{till} is releasing…</source>
        <translation>{till} frigiver…</translation>
    </message>
    <message>
        <source>{till} is sending the request…</source>
        <translation>{till} sender anmodningen…</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Serverens adresse</translation>
    </message>
    <message>
        <source>All of this shop is copied to the server and every row is compared; then this till works with it.</source>
        <translation>Hele butikken kopieres til serveren, og hver række sammenlignes; derefter arbejder denne kasse med den.</translation>
    </message>
    <message>
        <source>Bring it up to date and start Kvitt again</source>
        <translation>Opdater den, og start Kvitt igen</translation>
    </message>
    <message>
        <source>Bring the shop up to date…</source>
        <translation>Opdater butikken…</translation>
    </message>
    <message>
        <source>Comparing: {percent} %</source>
        <translation>Sammenligner: {percent} %</translation>
    </message>
    <message>
        <source>Do this once, after Kvitt was renewed on the first till. Renew the others next.</source>
        <translation>Gør dette én gang, efter at Kvitt er fornyet på den første kasse. Forny de andre bagefter.</translation>
    </message>
    <message>
        <source>Every row is compared.</source>
        <translation>Hver række sammenlignes.</translation>
    </message>
    <message>
        <source>Every row was compared: {rows}.</source>
        <translation>Hver række blev sammenlignet: {rows}.</translation>
    </message>
    <message>
        <source>Fetch it and start Kvitt again</source>
        <translation>Hent den, og start Kvitt igen</translation>
    </message>
    <message>
        <source>Fetch the copy anew…</source>
        <translation>Hent kopien igen…</translation>
    </message>
    <message>
        <source>It can be done. Orders: {orders}, payments: {payments}, rows compared: {rows}. Nothing was changed yet.</source>
        <translation>Det kan gøres. Ordrer: {orders}, betalinger: {payments}, sammenlignede rækker: {rows}. Intet er ændret endnu.</translation>
    </message>
    <message>
        <source>It can be done. Orders: {orders}, payments: {payments}. Nothing was changed yet.</source>
        <translation>Det kan gøres. Ordrer: {orders}, betalinger: {payments}. Intet er ændret endnu.</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>Det blev ikke gjort</translation>
    </message>
    <message>
        <source>Join a shared shop…</source>
        <translation>Slut dig til en delt butik…</translation>
    </message>
    <message>
        <source>Join it and start Kvitt again</source>
        <translation>Slut dig til, og start Kvitt igen</translation>
    </message>
    <message>
        <source>Move back to this computer…</source>
        <translation>Flyt tilbage til denne computer…</translation>
    </message>
    <message>
        <source>Move it back and start Kvitt again</source>
        <translation>Flyt den tilbage, og start Kvitt igen</translation>
    </message>
    <message>
        <source>Moving: {percent} %</source>
        <translation>Flytter: {percent} %</translation>
    </message>
    <message>
        <source>Name of this till</source>
        <translation>Navn på denne kasse</translation>
    </message>
    <message>
        <source>Orders: {orders}, payments: {payments}, entries of the action log: {entries}.</source>
        <translation>Ordrer: {orders}, betalinger: {payments}, linjer i handlingsloggen: {entries}.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Adgangskode</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Omdøb</translation>
    </message>
    <message>
        <source>Share it and start Kvitt again</source>
        <translation>Del den, og start Kvitt igen</translation>
    </message>
    <message>
        <source>Share this shop…</source>
        <translation>Del denne butik…</translation>
    </message>
    <message>
        <source>Start Kvitt again</source>
        <translation>Start Kvitt igen</translation>
    </message>
    <message>
        <source>Stopping leaves all as it was.</source>
        <translation>Stopper du, er alt, som det var.</translation>
    </message>
    <message>
        <source>The action log has a fault; it was moved as it is. Check it under Backups.</source>
        <translation>Handlingsloggen har en fejl; den blev flyttet, som den er. Kontroller den under Sikkerhedskopier.</translation>
    </message>
    <message>
        <source>The data file was copied, and the server was not ({reason}). Mend that and copy once more.</source>
        <translation>Datafilen blev kopieret, men ikke serveren ({reason}). Ret det, og kopiér igen.</translation>
    </message>
    <message>
        <source>The rows are moved.</source>
        <translation>Rækkerne flyttes.</translation>
    </message>
    <message>
        <source>The server had been put back from a backup. Payments made since are looked for now.</source>
        <translation>Serveren var gendannet fra en sikkerhedskopi. Der søges nu efter betalinger, der er foretaget siden.</translation>
    </message>
    <message>
        <source>The server is asked…</source>
        <translation>Serveren spørges…</translation>
    </message>
    <message>
        <source>The shop at the server is brought up to date</source>
        <translation>Butikken på serveren opdateres</translation>
    </message>
    <message>
        <source>The shop comes back to this computer, and no other till can sell any more. Close Kvitt there first.</source>
        <translation>Butikken kommer tilbage til denne computer, og ingen anden kasse kan sælge mere. Luk Kvitt der først.</translation>
    </message>
    <message>
        <source>The shop is back on this computer</source>
        <translation>Butikken er tilbage på denne computer</translation>
    </message>
    <message>
        <source>The shop is fetched from its server</source>
        <translation>Butikken hentes fra sin server</translation>
    </message>
    <message>
        <source>The shop is moved back to this computer</source>
        <translation>Butikken flyttes tilbage til denne computer</translation>
    </message>
    <message>
        <source>The shop is moved to its server</source>
        <translation>Butikken flyttes til sin server</translation>
    </message>
    <message>
        <source>The shop is shared</source>
        <translation>Butikken er delt</translation>
    </message>
    <message>
        <source>The shop is up to date. Fetch the copy of each till next.</source>
        <translation>Butikken er opdateret. Hent kopien på hver kasse bagefter.</translation>
    </message>
    <message>
        <source>This is a till of the shop</source>
        <translation>Dette er en kasse i butikken</translation>
    </message>
    <message>
        <source>This is till {number} of a shared shop.</source>
        <translation>Dette er kasse {number} i en delt butik.</translation>
    </message>
    <message>
        <source>This shop is on this computer alone. With a PostgreSQL server, your own or a rented one, several tills sell from the same orders, products and days. Each keeps a copy, so looking up goes on while the server is away.</source>
        <translation>Denne butik er kun på denne computer. Med en PostgreSQL-server, din egen eller en lejet, sælger flere kasser fra de samme ordrer, varer og dage. Hver beholder en kopi, så opslag virker også, mens serveren er væk.</translation>
    </message>
    <message>
        <source>This till gets the orders, products and people of the shop at the server.</source>
        <translation>Denne kasse får ordrerne, varerne og personerne fra butikken på serveren.</translation>
    </message>
    <message>
        <source>Tills</source>
        <translation>Kasser</translation>
    </message>
    <message>
        <source>Tills of this shop</source>
        <translation>Kasserne i denne butik</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>Prøv først</translation>
    </message>
    <message>
        <source>What was here is kept as {file}.</source>
        <translation>Det, der var her, er gemt som {file}.</translation>
    </message>
    <message>
        <source>another version of the data: renew Kvitt there</source>
        <translation>en anden version af dataene: forny Kvitt der</translation>
    </message>
    <message>
        <source>changes behind: {count}</source>
        <translation>ændringer bagud: {count}</translation>
    </message>
    <message>
        <source>here now</source>
        <translation>her nu</translation>
    </message>
    <message>
        <source>last seen {when}</source>
        <translation>sidst set {when}</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>opdateret</translation>
    </message>
    <message>
        <source>Another till has set this to {theirs}. Nothing was saved.</source>
        <translation>En anden kasse har sat dette til {theirs}. Intet blev gemt.</translation>
    </message>
    <message>
        <source>Somebody else changed this note meanwhile. Now it says: {theirs}.</source>
        <translation>En anden har ændret dette notat i mellemtiden. Nu står der: {theirs}.</translation>
    </message>
    <message>
        <source>Somebody else changed this person meanwhile</source>
        <translation>En anden har ændret denne person i mellemtiden</translation>
    </message>
    <message>
        <source>Somebody else changed this product meanwhile</source>
        <translation>En anden har ændret denne vare i mellemtiden</translation>
    </message>
    <message>
        <source>Somebody else changed {name} meanwhile. Nothing was saved.</source>
        <translation>En anden har ændret {name} i mellemtiden. Intet blev gemt.</translation>
    </message>
    <message>
        <source>This note was deleted meanwhile. What you typed can be saved as a new one.</source>
        <translation>Dette notat er slettet i mellemtiden. Det, du skrev, kan gemmes som et nyt.</translation>
    </message>
    <message>
        <source>{name} was saved again after you opened it. Nothing of yours is lost.</source>
        <translation>{name} blev gemt igen, efter at du åbnede den. Intet af dit er gået tabt.</translation>
    </message>
    <message>
        <source>A part of {reference} was half typed at {till} and not saved. It can be seen only there.</source>
        <translation>En del af {reference} blev halvt skrevet ved {till} og ikke gemt. Den kan kun ses der.</translation>
    </message>
    <message>
        <source>open at {place}</source>
        <translation>åben ved {place}</translation>
    </message>
    <message>
        <source>Another till changed the carriers meanwhile</source>
        <translation>En anden kasse ændrede transportørerne i mellemtiden</translation>
    </message>
    <message>
        <source>Another till changed this account meanwhile</source>
        <translation>En anden kasse ændrede denne konto i mellemtiden</translation>
    </message>
    <message>
        <source>Another till changed this sales unit meanwhile</source>
        <translation>En anden kasse ændrede dette salgssted i mellemtiden</translation>
    </message>
    <message>
        <source>Settings were changed meanwhile. Nothing is taken in yet: this is what the file would change now.</source>
        <translation>Indstillinger blev ændret i mellemtiden. Intet er taget ind endnu: Dette ville filen ændre nu.</translation>
    </message>
    <message>
        <source>Somebody else changed the list “{name}” meanwhile. Now it searches for: {theirs}. Nothing of it was changed here. Do it again, and this one is replaced.</source>
        <translation>En anden ændrede listen ”{name}” i mellemtiden. Nu søger den efter: {theirs}. Intet af den blev ændret her. Gør det igen, så erstattes den.</translation>
    </message>
    <message>
        <source>You changed keys at another till meanwhile; they are shown now. Nothing was saved here. Press your key again.</source>
        <translation>Du ændrede taster ved en anden kasse i mellemtiden; de vises nu. Intet blev gemt her. Tryk på din tast igen.</translation>
    </message>
    <message>
        <source>the usual number</source>
        <translation>det sædvanlige nummer</translation>
    </message>
    <message>
        <source>All of {month}</source>
        <translation>Hele {month}</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dage</translation>
    </message>
    <message>
        <source>Everything that is known</source>
        <translation>Alt, hvad der kendes</translation>
    </message>
    <message>
        <source>Fees and payouts are in it as far as they are known; hand on the others alone later, day by day.</source>
        <translation>Gebyrer og udbetalinger er med, så langt de kendes; giv de andre videre alene senere, dag for dag.</translation>
    </message>
    <message>
        <source>Fees and payouts are in it up to {day}.</source>
        <translation>Gebyrer og udbetalinger er med til og med {day}.</translation>
    </message>
    <message>
        <source>No day from {first} to {last} is closed.</source>
        <translation>Ingen dag fra {first} til {last} er lukket.</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>Denne dag</translation>
    </message>
    <message>
        <source>What was sold from {day} on is not closed yet, and so not in it.</source>
        <translation>Det, der er solgt fra og med {day}, er ikke lukket endnu og er derfor ikke med.</translation>
    </message>
    <message>
        <source>Let the system set its clock by itself. Times on papers and in the log are wrong by as much. Tills that share a shop take the time of its server.</source>
        <translation>Lad systemet stille uret selv. Tider på papirer og i loggen er lige så forkerte. Kasser, der deler en butik, bruger serverens tid.</translation>
    </message>
    <message>
        <source>The list of carriers</source>
        <translation>Listen over transportører</translation>
    </message>
    <message>
        <source>Closed days are written to {folder}.</source>
        <translation>Lukkede dage skrives til {folder}.</translation>
    </message>
    <message>
        <source>No folder is chosen: closed days are written nowhere.</source>
        <translation>Ingen mappe er valgt: lukkede dage skrives ingen steder.</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Testside</translation>
    </message>
    <message>
        <source>No clear answer came from Vipps MobilePay, so it is not known yet whether the request arrived. Nobody is asked twice.</source>
        <translation>Der kom ikke noget klart svar fra Vipps MobilePay, så det er ikke afklaret endnu, om anmodningen nåede frem. Ingen bliver spurgt to gange.</translation>
    </message>
    <message>
        <source>No clear answer came from Vipps MobilePay, so it is not known yet whether the money was captured. Nothing is captured twice.</source>
        <translation>Der kom ikke noget klart svar fra Vipps MobilePay, så det er ikke afklaret endnu, om pengene blev trukket. Intet trækkes to gange.</translation>
    </message>
    <message>
        <source>No clear answer came from Vipps MobilePay, so it is not known yet whether the money was refunded. Nothing is refunded twice.</source>
        <translation>Der kom ikke noget klart svar fra Vipps MobilePay, så det er ikke afklaret endnu, om pengene blev refunderet. Intet refunderes to gange.</translation>
    </message>
    <message>
        <source>No clear answer came from Vipps MobilePay, so it is not known yet whether the request was cancelled. No money moves by that.</source>
        <translation>Der kom ikke noget klart svar fra Vipps MobilePay, så det er ikke afklaret endnu, om anmodningen blev annulleret. Ingen penge flyttes af det.</translation>
    </message>
    <message>
        <source>No clear answer came from Vipps MobilePay, so it is not known yet whether the reserved money was released. Nothing is captured by that.</source>
        <translation>Der kom ikke noget klart svar fra Vipps MobilePay, så det er ikke afklaret endnu, om de reserverede penge blev frigivet. Intet trækkes af det.</translation>
    </message>
    <message>
        <source>Somebody may have moved money in the portal. Open these orders and compare.</source>
        <translation>Nogen kan have flyttet penge i portalen. Åbn disse ordrer og sammenlign.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Beskeder</translation>
    </message>
    <message>
        <source>{text} is no time to pay. Type 45 min, 12 h or at most {longest}.</source>
        <translation>{text} er ingen betalingstid. Skriv 45 min, 12 t eller højst {longest}.</translation>
    </message>
</context>
</TS>
