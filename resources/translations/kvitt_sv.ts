<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>kvitt</name>
    <message>
        <source>(none)</source>
        <translation>(ingen)</translation>
    </message>
    <message>
        <source>+ Free line</source>
        <translation>+ Fri rad</translation>
    </message>
    <message>
        <source>+ Shipping</source>
        <translation>+ Frakt</translation>
    </message>
    <message>
        <source>0 is none. Younger customers cannot pay.</source>
        <translation>0 är ingen. Yngre kunder kan inte betala.</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 timme</translation>
    </message>
    <message>
        <source>1 to 6 days</source>
        <translation>1 till 6 dagar</translation>
    </message>
    <message>
        <source>10 % or an amount</source>
        <translation>10 % eller ett belopp</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minuter</translation>
    </message>
    <message>
        <source>192.168.1.50, 04b8:0202, COM3, or the name of the printer</source>
        <translation>192.168.1.50, 04b8:0202, COM3 eller skrivarens namn</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 timmar</translation>
    </message>
    <message>
        <source>28 days</source>
        <translation>28 dagar</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 dagar</translation>
    </message>
    <message>
        <source>30 days or more</source>
        <translation>30 dagar eller mer</translation>
    </message>
    <message>
        <source>58 mm roll</source>
        <translation>58 mm rulle</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dagar</translation>
    </message>
    <message>
        <source>7 to 29 days</source>
        <translation>7 till 29 dagar</translation>
    </message>
    <message>
        <source>80 mm roll</source>
        <translation>80 mm rulle</translation>
    </message>
    <message>
        <source>80 mm roll, 42 characters</source>
        <translation>80 mm rulle, 42 tecken</translation>
    </message>
    <message>
        <source>A capture of {step} is under way.</source>
        <translation>{step} håller på att debiteras.</translation>
    </message>
    <message>
        <source>A capture of {step} was sent, but no clear answer came back. It may have happened.</source>
        <translation>{step} skulle debiteras, men inget tydligt svar kom tillbaka. Det kan ha hänt.</translation>
    </message>
    <message>
        <source>A customer scans the sticker, the till shows that somebody is there, and one key sends to them. Nothing is typed.</source>
        <translation>En kund skannar klistermärket, kassan visar att någon är där och en tangent skickar till kunden. Inget skrivs.</translation>
    </message>
    <message>
        <source>A customer's own code: who pays</source>
        <translation>Kundens egen kod: vem som betalar</translation>
    </message>
    <message>
        <source>A file with what differs from the default. No keys of Vipps MobilePay, no PINs and no people are in it, and this machine's printer and webhooks stay here.</source>
        <translation>En fil med det som skiljer sig från standarden. Den har inga nycklar till Vipps MobilePay, inga PIN-koder och inga personer, och datorns skrivare och webhooks stannar här.</translation>
    </message>
    <message>
        <source>A new product needs a price.</source>
        <translation>Den nya varan saknar pris.</translation>
    </message>
    <message>
        <source>A payment link needs a return address. Set one under Settings.</source>
        <translation>En betalningslänk behöver en returadress. Ange en under Inställningar.</translation>
    </message>
    <message>
        <source>A payment link was made. It can be approved until {ends}.</source>
        <translation>En betalningslänk har skapats. Den kan godkännas till {ends}.</translation>
    </message>
    <message>
        <source>A payment link works for</source>
        <translation>En betalningslänk fungerar i</translation>
    </message>
    <message>
        <source>A place on the grid is a number from 1 to {most}, or nothing.</source>
        <translation>En plats på tavlan är ett tal från 1 till {most}, eller ingenting.</translation>
    </message>
    <message>
        <source>A price cannot be below zero. Mark the line as a return instead.</source>
        <translation>Ett pris kan inte vara under noll. Markera raden som retur i stället.</translation>
    </message>
    <message>
        <source>A printed sticker is dead from then on.</source>
        <translation>Ett utskrivet klistermärke fungerar inte längre efteråt.</translation>
    </message>
    <message>
        <source>A printer of the system</source>
        <translation>En skrivare i systemet</translation>
    </message>
    <message>
        <source>A printer of the system needs the window. Print there, or name a receipt printer.</source>
        <translation>En skrivare i systemet kräver fönstret. Skriv ut därifrån, eller ange en kvittoskrivare.</translation>
    </message>
    <message>
        <source>A product has no {text}. Use one of: {fields}.</source>
        <translation>En vara har ingen {text}. Använd en av dessa: {fields}.</translation>
    </message>
    <message>
        <source>A product is on the order</source>
        <translation>En vara står på ordern</translation>
    </message>
    <message>
        <source>A product's code</source>
        <translation>En varukod</translation>
    </message>
    <message>
        <source>A product's code: {kind}</source>
        <translation>En varukod: {kind}</translation>
    </message>
    <message>
        <source>A push to a phone was refused here ({day}): new requests begin as QR.</source>
        <translation>En push till en telefon nekades här ({day}): nya förfrågningar börjar som QR.</translation>
    </message>
    <message>
        <source>A reference: an order of this shop</source>
        <translation>En referens: en av butikens order</translation>
    </message>
    <message>
        <source>A refund is possible for 365 days, and those are over.</source>
        <translation>Återbetalning är möjlig i 365 dagar, och de har gått.</translation>
    </message>
    <message>
        <source>A refund of {step} is under way.</source>
        <translation>En återbetalning på {step} pågår.</translation>
    </message>
    <message>
        <source>A refund of {step} was sent, but no clear answer came back. It may have happened.</source>
        <translation>En återbetalning på {step} skickades, men inget tydligt svar kom tillbaka. Den kan ha hänt.</translation>
    </message>
    <message>
        <source>A request can be paid for at least 11 min and at most {longest}.</source>
        <translation>En förfrågan kan betalas i minst 11 min och högst {longest}.</translation>
    </message>
    <message>
        <source>A request for this order is already out, or it is paid. Nothing was sent again.</source>
        <translation>En förfrågan för den här ordern är redan ute, eller så är den betald. Inget har skickats igen.</translation>
    </message>
    <message>
        <source>A request for {total} under Payments, ready to approve.</source>
        <translation>En förfrågan på {total} under Betalningar, klar att godkännas.</translation>
    </message>
    <message>
        <source>A request with a time limit of its own needs a receipt.</source>
        <translation>En förfrågan med egen tidsgräns behöver ett kvitto.</translation>
    </message>
    <message>
        <source>A sales unit in this country takes {own}, not {other}. Choose {own}, or the other country.</source>
        <translation>Ett säljställe i det här landet tar {own}, inte {other}. Välj {own}, eller det andra landet.</translation>
    </message>
    <message>
        <source>A scanner must never reach “{act}”, which can move money. Hold Ctrl or Alt with Enter or a function key.</source>
        <translation>En skanner får aldrig nå ”{act}”, som kan flytta pengar. Håll ned Ctrl eller Alt med Enter eller en funktionstangent.</translation>
    </message>
    <message>
        <source>A short tone when a customer approves or declines, and when time is up.</source>
        <translation>En kort ton när en kund godkänner eller avböjer, och när tiden är ute.</translation>
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
        <translation>Lägg till ett på testtelefonen, eller använd en annan testkund.</translation>
    </message>
    <message>
        <source>Add the order lines and send again.</source>
        <translation>Lägg till orderraderna och skicka igen.</translation>
    </message>
    <message>
        <source>All is as in the file already.</source>
        <translation>Allt är redan som i filen.</translation>
    </message>
    <message>
        <source>All of it, {refunded}, was refunded on {refund_day}.</source>
        <translation>Allt, {refunded}, återbetalades {refund_day}.</translation>
    </message>
    <message>
        <source>All of your payment, {refunded}, was refunded on {refund_day}.</source>
        <translation>Hela din betalning, {refunded}, återbetalades {refund_day}.</translation>
    </message>
    <message>
        <source>Alone you may still give back {amount} today.</source>
        <translation>Ensam får du fortfarande ge tillbaka {amount} i dag.</translation>
    </message>
    <message>
        <source>An answer that did not fit was set aside. If the customer sees something else, ask again.</source>
        <translation>Ett svar som inte passade har lagts åt sidan. Om kunden ser något annat, fråga igen.</translation>
    </message>
    <message>
        <source>An extra detail of the request is too long.</source>
        <translation>En extra uppgift i förfrågan är för lång.</translation>
    </message>
    <message>
        <source>Another program hears of scans already ({text}). Only one can. Delete that registration first.</source>
        <translation>Ett annat program får redan skanningarna ({text}). Bara ett kan. Ta bort den registreringen först.</translation>
    </message>
    <message>
        <source>Another step of ours</source>
        <translation>Ett annat steg av våra</translation>
    </message>
    <message>
        <source>Another tag</source>
        <translation>En tagg till</translation>
    </message>
    <message>
        <source>Another till has set this to {value}. Yours is not saved: Enter saves it. To take theirs, undo your typing.</source>
        <translation>En annan kassa har satt detta till {value}. Ditt är inte sparat: Enter sparar det. Ångra det du skrivit för att ta den andras.</translation>
    </message>
    <message>
        <source>Another till sees to this now. Nothing was saved or sent.</source>
        <translation>En annan kassa sköter detta nu. Inget sparades eller skickades.</translation>
    </message>
    <message>
        <source>Another till was writing for too long. Nothing was saved or sent. Try again.</source>
        <translation>En annan kassa skrev för länge. Inget sparades eller skickades. Försök igen.</translation>
    </message>
    <message>
        <source>Another version of Kvitt has changed the shop's data. Nothing was saved or sent. Install that version at this till.</source>
        <translation>En annan version av Kvitt har ändrat butikens data. Inget sparades eller skickades. Installera den versionen på den här kassan.</translation>
    </message>
    <message>
        <source>Another {refundable} can be refunded until {refund_by}.</source>
        <translation>Ytterligare {refundable} kan återbetalas till {refund_by}.</translation>
    </message>
    <message>
        <source>Approve on the customer's phone instead.</source>
        <translation>Godkänn på kundens telefon i stället.</translation>
    </message>
    <message>
        <source>Approve on the test phone, then try again.</source>
        <translation>Godkänn på testtelefonen och försök igen.</translation>
    </message>
    <message>
        <source>Approving for the customer did not work.</source>
        <translation>Det gick inte att godkänna åt kunden.</translation>
    </message>
    <message>
        <source>As Vipps MobilePay's, to {seconds} s.</source>
        <translation>Som hos Vipps MobilePay, på {seconds} s när.</translation>
    </message>
    <message>
        <source>Ask Vipps MobilePay before you send again.</source>
        <translation>Fråga Vipps MobilePay innan du skickar igen.</translation>
    </message>
    <message>
        <source>Ask Vipps MobilePay now</source>
        <translation>Fråga Vipps MobilePay nu</translation>
    </message>
    <message>
        <source>Ask again. Do not give the money back in another way before it is known.</source>
        <translation>Fråga igen. Ge inte tillbaka pengarna på ett annat sätt innan det är klarlagt.</translation>
    </message>
    <message>
        <source>Ask again. Do not send another request before it is known.</source>
        <translation>Fråga igen. Skicka ingen ny förfrågan innan det är klarlagt.</translation>
    </message>
    <message>
        <source>Ask again. Do not ship the goods before it is known.</source>
        <translation>Fråga igen. Skicka inte varorna innan det är klarlagt.</translation>
    </message>
    <message>
        <source>Ask again. If it stays like this, send the case card to Vipps MobilePay.</source>
        <translation>Fråga igen. Om det förblir så här, skicka ärendekortet till Vipps MobilePay.</translation>
    </message>
    <message>
        <source>Ask again. If the customer was faster, you choose whether to keep or to release the money.</source>
        <translation>Fråga igen. Om kunden hann före väljer du om pengarna ska behållas eller frigöras.</translation>
    </message>
    <message>
        <source>Ask again. Nothing is captured twice.</source>
        <translation>Fråga igen. Inget debiteras två gånger.</translation>
    </message>
    <message>
        <source>Ask again. Send a new request only when this one is said to have expired.</source>
        <translation>Fråga igen. Skicka en ny förfrågan först när den här sägs ha gått ut.</translation>
    </message>
    <message>
        <source>Ask the customer, then choose to keep or to release.</source>
        <translation>Fråga kunden och välj att behålla eller frigöra.</translation>
    </message>
    <message>
        <source>Ask them how to pay the customer back.</source>
        <translation>Fråga dem hur kunden kan få pengarna.</translation>
    </message>
    <message>
        <source>Ask them what is missing.</source>
        <translation>Fråga dem vad som saknas.</translation>
    </message>
    <message>
        <source>Ask whether the customer wants a new request, then send it.</source>
        <translation>Fråga om kunden vill ha en ny förfrågan och skicka den.</translation>
    </message>
    <message>
        <source>Asked of the customer</source>
        <translation>Det kunden tillfrågas om</translation>
    </message>
    <message>
        <source>At 4 in the morning</source>
        <translation>Klockan 4 på morgonen</translation>
    </message>
    <message>
        <source>At midnight</source>
        <translation>Vid midnatt</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Vid disken</translation>
    </message>
    <message>
        <source>Back up now, under Backups, and see whether it says why it could not.</source>
        <translation>Säkerhetskopiera nu, under Säkerhetskopior, och se om det står varför det inte gick.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Säkerhetskopia</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Before this step:</source>
        <translation>Före det här steget:</translation>
    </message>
    <message>
        <source>Bringing this till up to date, {taken} of {newer}</source>
        <translation>Uppdaterar den här kassan, {taken} av {newer}</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Per grupp</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Per timme</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Per person</translation>
    </message>
    <message>
        <source>By way of paying</source>
        <translation>Per betalsätt</translation>
    </message>
    <message>
        <source>Can be paid for</source>
        <translation>Kan betalas i</translation>
    </message>
    <message>
        <source>Can be read and written.</source>
        <translation>Kan läsas och skrivas.</translation>
    </message>
    <message>
        <source>Can't connect to store. Try scanning again or pay in another way.</source>
        <translation>Kan inte ansluta till butiken. Försök skanna igen eller betala på ett annat sätt.</translation>
    </message>
    <message>
        <source>Cancel again when Vipps MobilePay can be reached.</source>
        <translation>Avbryt igen när Vipps MobilePay kan nås.</translation>
    </message>
    <message>
        <source>Cancelling the request was sent, but no clear answer came back. The customer may have approved first.</source>
        <translation>Förfrågan skulle avbrytas, men inget tydligt svar kom tillbaka. Kunden kan ha godkänt först.</translation>
    </message>
    <message>
        <source>Cancelling was not carried out.</source>
        <translation>Försöket att avbryta utfördes inte.</translation>
    </message>
    <message>
        <source>Capture again when Vipps MobilePay can be reached.</source>
        <translation>Debitera igen när Vipps MobilePay kan nås.</translation>
    </message>
    <message>
        <source>Capture all of it at once.</source>
        <translation>Debitera allt på en gång.</translation>
    </message>
    <message>
        <source>Card A6 (*.pdf)</source>
        <translation>Kort A6 (*.pdf)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Change the place</source>
        <translation>Ändra platsen</translation>
    </message>
    <message>
        <source>Check it under Settings: it must start with https://.</source>
        <translation>Kontrollera den under Inställningar: den måste börja med https://.</translation>
    </message>
    <message>
        <source>Check it with the customer and correct it.</source>
        <translation>Kontrollera det med kunden och rätta det.</translation>
    </message>
    <message>
        <source>Check that the keys are those of the right sales unit.</source>
        <translation>Kontrollera att nycklarna hör till rätt säljställe.</translation>
    </message>
    <message>
        <source>Check the currency under Settings.</source>
        <translation>Kontrollera valutan under Inställningar.</translation>
    </message>
    <message>
        <source>Check the network settings and the date of this machine, then send again.</source>
        <translation>Kontrollera nätverksinställningarna och datumet på datorn och skicka igen.</translation>
    </message>
    <message>
        <source>Check the number and send a new request, or use QR.</source>
        <translation>Kontrollera numret och skicka en ny förfrågan, eller använd QR.</translation>
    </message>
    <message>
        <source>Check the number with the customer. Change to QR if the request does not show up.</source>
        <translation>Kontrollera numret med kunden. Byt till QR om förfrågan inte dyker upp.</translation>
    </message>
    <message>
        <source>Check the order and the number, then send the request.</source>
        <translation>Kontrollera ordern och numret och skicka förfrågan.</translation>
    </message>
    <message>
        <source>Check the phone number and the return address.</source>
        <translation>Kontrollera telefonnumret och returadressen.</translation>
    </message>
    <message>
        <source>Choose a later one in the file that it came from.</source>
        <translation>Välj en senare i filen den kom från.</translation>
    </message>
    <message>
        <source>Choose a smaller amount.</source>
        <translation>Välj ett mindre belopp.</translation>
    </message>
    <message>
        <source>Choose an earlier one in the file that it came from.</source>
        <translation>Välj en tidigare i filen den kom från.</translation>
    </message>
    <message>
        <source>Choose another card on the test phone.</source>
        <translation>Välj ett annat kort på testtelefonen.</translation>
    </message>
    <message>
        <source>Clear mine</source>
        <translation>Töm min</translation>
    </message>
    <message>
        <source>Clear them</source>
        <translation>Rensa dem</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klocka</translation>
    </message>
    <message>
        <source>Close day · {day}</source>
        <translation>Stäng dagen · {day}</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Stäng dagen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängt</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Stängda dagar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>Compare an unclear step with the log at Vipps MobilePay</source>
        <translation>Jämför ett oklart steg med loggen hos Vipps MobilePay</translation>
    </message>
    <message>
        <source>Compare both under “What happened”. Copy the case card if you need to ask Vipps MobilePay.</source>
        <translation>Jämför båda under ”Vad som hände”. Kopiera ärendekortet om du behöver fråga Vipps MobilePay.</translation>
    </message>
    <message>
        <source>Compared with the first answer of Vipps MobilePay.</source>
        <translation>Jämförs med det första svaret från Vipps MobilePay.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Jämför…</translation>
    </message>
    <message>
        <source>Connecting to the shop …</source>
        <translation>Ansluter till butiken …</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Anslutning</translation>
    </message>
    <message>
        <source>Copied. Read it before you send it to anybody.</source>
        <translation>Kopierat. Läs det innan du skickar det till någon.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Kopiera diagnostik</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Kopiera text</translation>
    </message>
    <message>
        <source>Correct the amount and try again.</source>
        <translation>Rätta beloppet och försök igen.</translation>
    </message>
    <message>
        <source>Correct the file that it came from.</source>
        <translation>Rätta filen den kom från.</translation>
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
        <translation>Ta bort klistermärket</translation>
    </message>
    <message>
        <source>Delete this sticker? A printed one is dead from then on.</source>
        <translation>Ta bort det här klistermärket? Ett utskrivet fungerar inte längre efteråt.</translation>
    </message>
    <message>
        <source>Diagnostics have codes and numbers alone: no key, no name, no phone number. Nothing is sent by itself.</source>
        <translation>Diagnostiken har bara koder och tal: ingen nyckel, inget namn, inget telefonnummer. Ingenting skickas av sig självt.</translation>
    </message>
    <message>
        <source>Did money move?</source>
        <translation>Flyttades pengar?</translation>
    </message>
    <message>
        <source>Differs from Vipps MobilePay</source>
        <translation>Avviker från Vipps MobilePay</translation>
    </message>
    <message>
        <source>Discard all the same</source>
        <translation>Kasta ändå</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Hårddisk</translation>
    </message>
    <message>
        <source>Do not hand over the goods; send a new request.</source>
        <translation>Lämna inte ut varorna; skicka en ny förfrågan.</translation>
    </message>
    <message>
        <source>Do not share</source>
        <translation>Dela inte</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Every order is in the index.</source>
        <translation>Varje order finns i indexet.</translation>
    </message>
    <message>
        <source>Every paper came.</source>
        <translation>Alla papper kom.</translation>
    </message>
    <message>
        <source>Everything has been captured already; this changed nothing.</source>
        <translation>Allt är redan debiterat; detta ändrade inget.</translation>
    </message>
    <message>
        <source>Everything has been captured, so it cannot be released.</source>
        <translation>Allt är debiterat, så det kan inte frigöras.</translation>
    </message>
    <message>
        <source>Everything has been refunded already; this changed nothing.</source>
        <translation>Allt är redan återbetalat; detta ändrade inget.</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exportera inställningarna</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Siffror</translation>
    </message>
    <message>
        <source>Free: only {megabytes} MB.</source>
        <translation>Ledigt: bara {megabytes} MB.</translation>
    </message>
    <message>
        <source>Free: {megabytes} MB.</source>
        <translation>Ledigt: {megabytes} MB.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Fortsätt redigera</translation>
    </message>
    <message>
        <source>Goes to, as the customer shared it</source>
        <translation>Går till, som kunden delade det</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Grupper av inställningar</translation>
    </message>
    <message>
        <source>Hand over the goods, then capture.</source>
        <translation>Lämna ut varorna och debitera.</translation>
    </message>
    <message>
        <source>Has our request for {total} come up on your phone? If not, please open the {app} app yourself and look under Payments. If it is not there, I can show you a code to scan.</source>
        <translation>Har vår förfrågan på {total} kommit fram på din telefon? Om inte, öppna {app}-appen själv och titta under Betalningar. Finns den inte där kan jag visa dig en kod att skanna.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Tillstånd</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Help about this page</source>
        <translation>Hjälp om den här sidan</translation>
    </message>
    <message>
        <source>How things stand</source>
        <translation>Så står det till</translation>
    </message>
    <message>
        <source>I am cancelling the request for {total} right now. Please do not approve it any more.</source>
        <translation>Jag avbryter förfrågan på {total} just nu. Godkänn den inte längre.</translation>
    </message>
    <message>
        <source>I am cancelling the request for {total}, and I do not know yet whether that came in time. Please do not approve it any more. If you already have, I will see it here in a moment.</source>
        <translation>Jag avbryter förfrågan på {total} och vet inte än om det var i tid. Godkänn den inte längre. Har du redan gjort det ser jag det här om ett ögonblick.</translation>
    </message>
    <message>
        <source>I am making the refund of {step} to you right now. I will have the confirmation in a moment.</source>
        <translation>Jag gör återbetalningen på {step} till dig just nu. Jag har bekräftelsen om ett ögonblick.</translation>
    </message>
    <message>
        <source>I am releasing the reservation of {step} right now. I will have the confirmation in a moment.</source>
        <translation>Jag frigör reservationen på {step} just nu. Jag har bekräftelsen om ett ögonblick.</translation>
    </message>
    <message>
        <source>I am sending you the request for {total} now. It should be with you in a moment.</source>
        <translation>Jag skickar dig förfrågan på {total} nu. Den bör vara hos dig om ett ögonblick.</translation>
    </message>
    <message>
        <source>I cannot find your payment in our {app} account just now, and this attempt moved no money. I will look into it and get back to you.</source>
        <translation>Jag hittar inte din betalning på vårt {app}-konto just nu, och det här försöket flyttade inga pengar. Jag undersöker det och återkommer.</translation>
    </message>
    <message>
        <source>I cannot see yet whether our request for {total} has reached you. If it shows in the {app} app, you can safely approve it: you pay only once. Otherwise please wait while I check.</source>
        <translation>Jag ser inte än om vår förfrågan på {total} har nått dig. Om den visas i {app}-appen kan du tryggt godkänna den: du betalar bara en gång. Vänta annars medan jag kontrollerar.</translation>
    </message>
    <message>
        <source>I cannot send a request to this number, and nothing has been charged. You can scan a code here, get a link, or give me another number.</source>
        <translation>Jag kan inte skicka en förfrågan till det här numret, och inget har debiterats. Du kan skanna en kod här, få en länk eller ge mig ett annat nummer.</translation>
    </message>
    <message>
        <source>I cannot send the request straight to your phone, and nothing has been charged. Please scan the code that I show you, or use the link that I send.</source>
        <translation>Jag kan inte skicka förfrågan direkt till din telefon, och inget har debiterats. Skanna koden som jag visar dig eller använd länken som jag skickar.</translation>
    </message>
    <message>
        <source>I could not cancel it just now, and this attempt moved no money. I am looking at how the payment stands and will tell you.</source>
        <translation>Jag kunde inte avbryta det just nu, och det här försöket flyttade inga pengar. Jag tittar på hur betalningen står och hör av mig.</translation>
    </message>
    <message>
        <source>I could not cancel it just now. Everything is as it was before, and I will try again.</source>
        <translation>Jag kunde inte avbryta det just nu. Allt är som förut, och jag försöker igen.</translation>
    </message>
    <message>
        <source>I could not make the refund of {step} just now. I will try again, and I will let you know when it has gone through.</source>
        <translation>Jag kunde inte göra återbetalningen på {step} just nu. Jag försöker igen och hör av mig när den har gått igenom.</translation>
    </message>
    <message>
        <source>I could not send the request for {total}, because we cannot reach {app} at the moment. Nothing has been charged. I will try again.</source>
        <translation>Jag kunde inte skicka förfrågan på {total}, eftersom vi inte når {app} just nu. Inget har debiterats. Jag försöker igen.</translation>
    </message>
    <message>
        <source>I could not send the request with the number or code that I have. Nothing has been charged. Could you tell me your phone number once more?</source>
        <translation>Jag kunde inte skicka förfrågan med det nummer eller den kod jag har. Inget har debiterats. Kan du säga ditt telefonnummer en gång till?</translation>
    </message>
    <message>
        <source>I got an answer about your payment that cannot be right, so I am asking again before I tell you anything about it.</source>
        <translation>Jag fick ett svar om din betalning som inte kan stämma, så jag frågar igen innan jag säger något om den.</translation>
    </message>
    <message>
        <source>I have asked for a refund of {step} to you, and I am waiting for the confirmation. I will let you know as soon as it is there.</source>
        <translation>Jag har begärt en återbetalning på {step} till dig och väntar på bekräftelsen. Jag hör av mig så snart den är här.</translation>
    </message>
    <message>
        <source>I have asked for the reservation of {step} to be released, and I am waiting for the confirmation. I will let you know as soon as it is there.</source>
        <translation>Jag har begärt att reservationen på {step} ska frigöras och väntar på bekräftelsen. Jag hör av mig så snart den är här.</translation>
    </message>
    <message>
        <source>I have your order here, but the request for {total} has not been sent yet. Nothing has been charged.</source>
        <translation>Jag har din order här, men förfrågan på {total} har inte skickats än. Inget har debiterats.</translation>
    </message>
    <message>
        <source>I tried to charge the wrong amount, so nothing was charged now. I will correct it. You never pay more than you approved.</source>
        <translation>Jag försökte med fel belopp, så inget debiterades nu. Jag rättar det. Du betalar aldrig mer än du har godkänt.</translation>
    </message>
    <message>
        <source>I tried to refund more than is left of your payment, so nothing was refunded now. I will correct the amount.</source>
        <translation>Jag försökte göra en återbetalning på mer än vad som finns kvar av din betalning, så inget återbetalades nu. Jag rättar beloppet.</translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <translation>Idempotensnyckel</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importera inställningar</translation>
    </message>
    <message>
        <source>In the index: {percent} %. All is found meanwhile, more slowly.</source>
        <translation>I indexet: {percent} %. Allt hittas under tiden, men långsammare.</translation>
    </message>
    <message>
        <source>In the last minute: {count}. About one payment: {most} of {limit}.</source>
        <translation>Senaste minuten: {count}. Om en betalning: {most} av {limit}.</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>Det hände inte</translation>
    </message>
    <message>
        <source>It differs from Vipps MobilePay's by {seconds} s.</source>
        <translation>Den skiljer sig {seconds} s från Vipps MobilePays klocka.</translation>
    </message>
    <message>
        <source>It goes to the account that you have chosen in the {app} app for receiving money. You usually have it between {first} and {last}, and at the latest on {latest}.</source>
        <translation>Pengarna går till kontot som du har valt i {app}-appen för att ta emot pengar. Du har dem oftast mellan {first} och {last}, och senast {latest}.</translation>
    </message>
    <message>
        <source>It goes to the card that you paid with. You usually have it between {first} and {last}, and at the latest on {latest}.</source>
        <translation>Pengarna går till kortet som du betalade med. Du har dem oftast mellan {first} och {last}, och senast {latest}.</translation>
    </message>
    <message>
        <source>It is damaged, or its disk refuses. The top of the window says which, and what to do.</source>
        <translation>Den är skadad, eller disken vägrar. Överst i fönstret står vilket, och vad du gör.</translation>
    </message>
    <message>
        <source>It is not known yet whether it happened.</source>
        <translation>Det är inte klarlagt om det hände.</translation>
    </message>
    <message>
        <source>It is not known yet whether it was captured.</source>
        <translation>Det är inte klarlagt om beloppet debiterades.</translation>
    </message>
    <message>
        <source>It is not reached. Nothing is sent from this till.</source>
        <translation>Den nås inte. Inget skickas från den här kassan.</translation>
    </message>
    <message>
        <source>It is not reached. What other tills did since {at} is missing here, and nothing is sent from this till.</source>
        <translation>Den nås inte. Det som andra kassor har gjort sedan {at} saknas här, och inget skickas från den här kassan.</translation>
    </message>
    <message>
        <source>It is reached, and this till is up to date.</source>
        <translation>Den nås, och den här kassan är uppdaterad.</translation>
    </message>
    <message>
        <source>It is reached, and this till is up to date. It is PostgreSQL {version}.</source>
        <translation>Den nås, och den här kassan är uppdaterad. Den är PostgreSQL {version}.</translation>
    </message>
    <message>
        <source>It says {words}.</source>
        <translation>Det står {words}.</translation>
    </message>
    <message>
        <source>It was this one</source>
        <translation>Det var den här</translation>
    </message>
    <message>
        <source>It went to the account that you have chosen in the {app} app for receiving money, and should have been there by {latest}. If it is not, please tell me and I will ask.</source>
        <translation>Pengarna gick till kontot som du har valt i {app}-appen för att ta emot pengar och skulle ha varit där senast {latest}. Är de inte det, säg till mig så frågar jag.</translation>
    </message>
    <message>
        <source>It went to the card that you paid with, and should have been there by {latest}. If it is not, please tell me and I will ask {app}.</source>
        <translation>Pengarna gick till kortet som du betalade med och skulle ha varit där senast {latest}. Är de inte det, säg till mig så frågar jag {app}.</translation>
    </message>
    <message>
        <source>Keep at most five in the file that it came from.</source>
        <translation>Behåll högst fem i filen den kom från.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Behåll min</translation>
    </message>
    <message>
        <source>Keep mine as a new order</source>
        <translation>Behåll min som ny order</translation>
    </message>
    <message>
        <source>Keep the code in the customer's sight, and wait for the approval.</source>
        <translation>Låt kunden se koden och vänta på godkännandet.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behållet</translation>
    </message>
    <message>
        <source>Key store</source>
        <translation>Nyckellager</translation>
    </message>
    <message>
        <source>Keys and scanner</source>
        <translation>Tangenter och skanner</translation>
    </message>
    <message>
        <source>Keys: others than now</source>
        <translation>Tangenter: andra än nu</translation>
    </message>
    <message>
        <source>Kvitt ended unexpectedly</source>
        <translation>Kvitt avslutades oväntat</translation>
    </message>
    <message>
        <source>Kvitt ended unexpectedly the last time. No order is lost. This is all that was written down about it; it has no names, no numbers and no keys, and nobody has seen it.</source>
        <translation>Kvitt avslutades oväntat förra gången. Ingen order är förlorad. Det här är allt som skrevs ner om det; det har inga namn, inga nummer och inga nycklar, och ingen har sett det.</translation>
    </message>
    <message>
        <source>Kvitt makes one a day by itself; to have one now, back up now under Backups.</source>
        <translation>Kvitt gör en om dagen av sig självt. Vill du ha en nu, säkerhetskopiera under Säkerhetskopior.</translation>
    </message>
    <message>
        <source>Kvitt slows down by itself. Does another program use the same keys?</source>
        <translation>Kvitt saktar ner av sig självt. Använder ett annat program samma nycklar?</translation>
    </message>
    <message>
        <source>Label 62 × 100 mm (*.pdf)</source>
        <translation>Etikett 62 × 100 mm (*.pdf)</translation>
    </message>
    <message>
        <source>Last answers</source>
        <translation>Senaste svaren</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Later sales belong to the next day. A bar that is open at night counts until 4 in the morning.</source>
        <translation>Senare försäljning hör till nästa dag. En bar som är öppen på natten räknar till klockan 4 på morgonen.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Låt den vara</translation>
    </message>
    <message>
        <source>Leave it for later</source>
        <translation>Låt det vänta</translation>
    </message>
    <message>
        <source>Less than a day</source>
        <translation>Under ett dygn</translation>
    </message>
    <message>
        <source>Light or dark, for all windows.</source>
        <translation>Ljust eller mörkt, för alla fönster.</translation>
    </message>
    <message>
        <source>Listening, and registered.</source>
        <translation>Lyssnar, och är registrerat.</translation>
    </message>
    <message>
        <source>Listening, but nothing is registered.</source>
        <translation>Lyssnar, men inget är registrerat.</translation>
    </message>
    <message>
        <source>Look at the network of this machine, and at its proxy. Orders can be built and parked; Kvitt goes on trying.</source>
        <translation>Se på datorns nätverk och på dess proxy. Order kan göras och parkeras; Kvitt försöker vidare.</translation>
    </message>
    <message>
        <source>Look at the network, and whether the server runs. Orders can be built meanwhile; Kvitt goes on trying.</source>
        <translation>Se på nätet, och om servern är i gång. Order kan skapas under tiden; Kvitt fortsätter att försöka.</translation>
    </message>
    <message>
        <source>Look at the order before you send again.</source>
        <translation>Titta på ordern innan du skickar igen.</translation>
    </message>
    <message>
        <source>Look at the order before you try again.</source>
        <translation>Titta på ordern innan du försöker igen.</translation>
    </message>
    <message>
        <source>Look at the order to see how it stands.</source>
        <translation>Titta på ordern för att se hur den står.</translation>
    </message>
    <message>
        <source>Look at the order, then try again.</source>
        <translation>Titta på ordern och försök igen.</translation>
    </message>
    <message>
        <source>Look at the order; cancel or release it instead.</source>
        <translation>Titta på ordern; avbryt eller frigör den i stället.</translation>
    </message>
    <message>
        <source>Look at the order; send a new request if it has ended.</source>
        <translation>Titta på ordern; skicka en ny förfrågan om den är slut.</translation>
    </message>
    <message>
        <source>Look at the totals before you go on.</source>
        <translation>Titta på summorna innan du går vidare.</translation>
    </message>
    <message>
        <source>Look at the totals to see what can be done.</source>
        <translation>Se på summorna vad som kan göras.</translation>
    </message>
    <message>
        <source>Look at the totals, then try again.</source>
        <translation>Titta på summorna och försök igen.</translation>
    </message>
    <message>
        <source>Looking up and building orders go on, and what is typed is kept at this till. Money waits until the server is back, and that goes by itself.</source>
        <translation>Du kan slå upp och skapa order som vanligt, och det du skriver sparas i den här kassan. Pengar väntar tills servern är tillbaka; det sker av sig självt.</translation>
    </message>
    <message>
        <source>Made elsewhere</source>
        <translation>Gjord någon annanstans</translation>
    </message>
    <message>
        <source>Make a new order for what is still to be paid, and send a request for it.</source>
        <translation>Gör en ny order för det som fortfarande ska betalas och skicka en förfrågan för den.</translation>
    </message>
    <message>
        <source>Make a new order like this one, and ask whether the customer still wants the goods before you send the request.</source>
        <translation>Gör en ny order som den här och fråga om kunden fortfarande vill ha varorna innan du skickar förfrågan.</translation>
    </message>
    <message>
        <source>Make a new order like this one, and send a new request.</source>
        <translation>Gör en ny order som den här och skicka en ny förfrågan.</translation>
    </message>
    <message>
        <source>Make a new order that leaves all of them open.</source>
        <translation>Gör en ny order som lämnar alla öppna.</translation>
    </message>
    <message>
        <source>Make a new order without a time limit.</source>
        <translation>Gör en ny order utan tidsgräns.</translation>
    </message>
    <message>
        <source>Make a new order without it, or ask Vipps MobilePay.</source>
        <translation>Gör en ny order utan, eller fråga Vipps MobilePay.</translation>
    </message>
    <message>
        <source>Make a new order without them.</source>
        <translation>Gör en ny order utan dem.</translation>
    </message>
    <message>
        <source>Make a sticker</source>
        <translation>Gör ett klistermärke</translation>
    </message>
    <message>
        <source>Make room. On a full disk nothing can be saved, and so nothing is sent.</source>
        <translation>Gör plats. På en full disk kan inget sparas, och därför skickas inget.</translation>
    </message>
    <message>
        <source>May be this step</source>
        <translation>Kan vara det här steget</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>Åldersgräns</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>Namn och adress</translation>
    </message>
    <message>
        <source>Name and address have not come yet.</source>
        <translation>Namn och adress har inte kommit än.</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Newest papers</source>
        <translation>Senaste papper</translation>
    </message>
    <message>
        <source>No VAT known</source>
        <translation>Moms okänd</translation>
    </message>
    <message>
        <source>No money moved this time.</source>
        <translation>Inga pengar har flyttats den här gången.</translation>
    </message>
    <message>
        <source>No money moved.</source>
        <translation>Inga pengar har flyttats.</translation>
    </message>
    <message>
        <source>No movement of this kind.</source>
        <translation>Ingen rörelse av det slaget.</translation>
    </message>
    <message>
        <source>No name and no number.</source>
        <translation>Utan namn och nummer.</translation>
    </message>
    <message>
        <source>No notes yet. They stay in the shop and are never sent.</source>
        <translation>Inga anteckningar än. De stannar i butiken och skickas aldrig.</translation>
    </message>
    <message>
        <source>No number is known to look by.</source>
        <translation>Det finns inget känt nummer att söka på.</translation>
    </message>
    <message>
        <source>No order can be read.</source>
        <translation>Ingen order kan läsas.</translation>
    </message>
    <message>
        <source>No other order went to this number.</source>
        <translation>Ingen annan order gick till numret.</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ingen inställning har de här orden.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nej.</translation>
    </message>
    <message>
        <source>No. {number} · {day}</source>
        <translation>Nr {number} · {day}</translation>
    </message>
    <message>
        <source>Nobody approved the request in time. It has expired.</source>
        <translation>Ingen godkände förfrågan i tid. Den är utgången.</translation>
    </message>
    <message>
        <source>Nobody may approve for the customer here.</source>
        <translation>Ingen får godkänna åt kunden här.</translation>
    </message>
    <message>
        <source>None is set up; one is chosen each time.</source>
        <translation>Ingen är inställd; en väljs varje gång.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Inga än.</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Inte frågat än.</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Inte klarlagt.</translation>
    </message>
    <message>
        <source>Not this customer</source>
        <translation>Inte den här kunden</translation>
    </message>
    <message>
        <source>Not used. Asking by itself is enough.</source>
        <translation>Används inte. Det räcker att Kvitt frågar.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Nothing about this order is unclear.</source>
        <translation>Inget i den här ordern är oklart.</translation>
    </message>
    <message>
        <source>Nothing happened on {day} that is not in a closing. Nothing was closed.</source>
        <translation>Inget hände {day} som inte finns i ett avslut. Inget stängdes.</translation>
    </message>
    <message>
        <source>Nothing happened yet.</source>
        <translation>Inget har hänt än.</translation>
    </message>
    <message>
        <source>Nothing has been charged and nothing is reserved.</source>
        <translation>Inget har debiterats, och inget är reserverat.</translation>
    </message>
    <message>
        <source>Nothing has left yet.</source>
        <translation>Inget är skickat än.</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>Inget i hjälpen har de här orden.</translation>
    </message>
    <message>
        <source>Nothing is done twice. Ask again.</source>
        <translation>Inget görs två gånger. Fråga igen.</translation>
    </message>
    <message>
        <source>Nothing is left to do. A refund is possible until {refund_by}.</source>
        <translation>Det finns inget mer att göra. Återbetalning är möjlig till {refund_by}.</translation>
    </message>
    <message>
        <source>Nothing is left to do. For goods that are still to be paid, make a new order.</source>
        <translation>Det finns inget mer att göra. Gör en ny order för varor som fortfarande ska betalas.</translation>
    </message>
    <message>
        <source>Nothing is left to do. If the customer still wants the goods, make a new order like this one.</source>
        <translation>Det finns inget mer att göra. Om kunden fortfarande vill ha varorna, gör en ny order som den här.</translation>
    </message>
    <message>
        <source>Nothing is left to do. If the money is not there after {latest}, ask Vipps MobilePay and send the case card.</source>
        <translation>Det finns inget mer att göra. Om pengarna inte är framme efter {latest}, fråga Vipps MobilePay och skicka ärendekortet.</translation>
    </message>
    <message>
        <source>Nothing is reserved before the customer approves.</source>
        <translation>Inget reserveras innan kunden godkänner.</translation>
    </message>
    <message>
        <source>Nothing is to be shipped. On a reserved order, {key} puts it here.</source>
        <translation>Ingenting ska skickas. På en reserverad order lägger {key} den här.</translation>
    </message>
    <message>
        <source>Nothing is written to it.</source>
        <translation>Inget skrivs till den.</translation>
    </message>
    <message>
        <source>Nothing waits, and everything is known.</source>
        <translation>Inget väntar, och allt är klarlagt.</translation>
    </message>
    <message>
        <source>Nothing was captured this time.</source>
        <translation>Inget har debiterats den här gången.</translation>
    </message>
    <message>
        <source>Nothing was captured.</source>
        <translation>Inget har debiterats.</translation>
    </message>
    <message>
        <source>Nothing was charged just now. I have to find out why before I go on, and I will get back to you.</source>
        <translation>Inget debiterades just nu. Jag måste ta reda på varför innan jag går vidare, och jag återkommer.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Inget har debiterats.</translation>
    </message>
    <message>
        <source>Nothing was printed yet.</source>
        <translation>Inget är utskrivet än.</translation>
    </message>
    <message>
        <source>Nothing was refunded this time.</source>
        <translation>Inget har återbetalats den här gången.</translation>
    </message>
    <message>
        <source>Nothing was refunded.</source>
        <translation>Inget har återbetalats.</translation>
    </message>
    <message>
        <source>Nothing was released.</source>
        <translation>Inget har frigjorts.</translation>
    </message>
    <message>
        <source>Nothing. No request has reached the {app} app.</source>
        <translation>Inget. Ingen förfrågan har nått {app}-appen.</translation>
    </message>
    <message>
        <source>Of the window. Papers have a language of their own.</source>
        <translation>För fönstret. Papper har ett eget språk.</translation>
    </message>
    <message>
        <source>Of the {captured} that was charged, {refunded} was refunded to you on {refund_day}.</source>
        <translation>Av de {captured} som debiterades har {refunded} återbetalats till dig {refund_day}.</translation>
    </message>
    <message>
        <source>Of what the customer gets on paper.</source>
        <translation>För det som kunden får på papper.</translation>
    </message>
    <message>
        <source>Older ones: search by the number.</source>
        <translation>Äldre: sök på numret.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>Orders: {number}, since {day}. Captured {captured}, refunded {refunded}.</source>
        <translation>Order: {number}, sedan {day}. Debiterat {captured}, återbetalt {refunded}.</translation>
    </message>
    <message>
        <source>Other orders of this number</source>
        <translation>Andra order på numret</translation>
    </message>
    <message>
        <source>Other tills worked meanwhile. What is shown is from before, until this is done.</source>
        <translation>Andra kassor har arbetat under tiden. Det som visas är från tidigare, tills detta är klart.</translation>
    </message>
    <message>
        <source>Our record of the last step and the totals at Vipps MobilePay do not agree.</source>
        <translation>Det vi har noterat om det senaste steget stämmer inte med summorna hos Vipps MobilePay.</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Vår</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Sidor i hjälpen</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Pay the customer back in another way.</source>
        <translation>Betala tillbaka kunden på ett annat sätt.</translation>
    </message>
    <message>
        <source>Perhaps a request for {total} that can be approved. It is not known.</source>
        <translation>Kanske en förfrågan på {total} som kan godkännas. Det är inte klarlagt.</translation>
    </message>
    <message>
        <source>Please open the {app} app. A request from us for {total} is waiting under Payments. You can approve it until {ends}.</source>
        <translation>Öppna {app}-appen. Under Betalningar ligger en förfrågan från oss på {total}. Du kan godkänna den till {ends}.</translation>
    </message>
    <message>
        <source>Please scan the code on the screen with your camera or with the {app} app, and approve {total}. It works until {ends}.</source>
        <translation>Skanna koden på skärmen med kameran eller med {app}-appen och godkänn {total}. Den fungerar till {ends}.</translation>
    </message>
    <message>
        <source>Possible until {day}.</source>
        <translation>Möjligt till {day}.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Övning</translation>
    </message>
    <message>
        <source>Practice needs no keys.</source>
        <translation>Övning behöver inga nycklar.</translation>
    </message>
    <message>
        <source>Print all of these again</source>
        <translation>Skriv ut alla de här igen</translation>
    </message>
    <message>
        <source>Print the packing slip</source>
        <translation>Skriv ut följesedeln</translation>
    </message>
    <message>
        <source>Printouts</source>
        <translation>Utskrifter</translation>
    </message>
    <message>
        <source>Printouts says which, and prints it again.</source>
        <translation>Utskrifter säger vilket, och skriver ut det igen.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Privacy page</source>
        <translation>Sida om personuppgifter</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-kod</translation>
    </message>
    <message>
        <source>Raise the total and send again.</source>
        <translation>Höj totalen och skicka igen.</translation>
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
        <translation>Läs igen</translation>
    </message>
    <message>
        <source>Reading the log at Vipps MobilePay…</source>
        <translation>Läser loggen hos Vipps MobilePay…</translation>
    </message>
    <message>
        <source>Refund again when Vipps MobilePay can be reached.</source>
        <translation>Gör återbetalningen igen när Vipps MobilePay kan nås.</translation>
    </message>
    <message>
        <source>Refund it instead.</source>
        <translation>Återbetala i stället.</translation>
    </message>
    <message>
        <source>Register the public address under Webhooks.</source>
        <translation>Registrera den publika adressen under Webhooks.</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Registreringar</translation>
    </message>
    <message>
        <source>Releasing {step} was sent, but no clear answer came back. It may have happened.</source>
        <translation>{step} skulle frigöras, men inget tydligt svar kom tillbaka. Det kan ha hänt.</translation>
    </message>
    <message>
        <source>Report of the crash</source>
        <translation>Rapport om kraschen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Förfrågningar</translation>
    </message>
    <message>
        <source>Reserved, not captured</source>
        <translation>Reserverat, inte debiterat</translation>
    </message>
    <message>
        <source>Reset this group</source>
        <translation>Återställ gruppen</translation>
    </message>
    <message>
        <source>Reset: {what}</source>
        <translation>Återställt: {what}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Spara anteckningen</translation>
    </message>
    <message>
        <source>Save the sticker as PDF</source>
        <translation>Spara klistermärket som PDF</translation>
    </message>
    <message>
        <source>Saved now</source>
        <translation>Sparad nu</translation>
    </message>
    <message>
        <source>Saved: {what}</source>
        <translation>Sparat: {what}</translation>
    </message>
    <message>
        <source>Say in 1 to 36 characters where the sticker is, such as Till 1.</source>
        <translation>Säg med 1 till 36 tecken var klistermärket sitter, till exempel Kassa 1.</translation>
    </message>
    <message>
        <source>Say: “We are checking whether the money is released. I will let you know.”</source>
        <translation>Säg: ”Vi tar reda på om pengarna är frigjorda. Jag hör av mig.”</translation>
    </message>
    <message>
        <source>Say: “We are checking whether the refund went through. I will let you know.”</source>
        <translation>Säg: ”Vi tar reda på om återbetalningen gick igenom. Jag hör av mig.”</translation>
    </message>
    <message>
        <source>Say: “We are checking whether the request is cancelled. Please do not approve it any more.”</source>
        <translation>Säg: ”Vi tar reda på om förfrågan är avbruten. Godkänn den inte längre.”</translation>
    </message>
    <message>
        <source>Say: “{words}”</source>
        <translation>Säg: ”{words}”</translation>
    </message>
    <message>
        <source>Scan a fresh one, or use a phone number.</source>
        <translation>Skanna en ny, eller använd ett telefonnummer.</translation>
    </message>
    <message>
        <source>Scan the sticker: {place}</source>
        <translation>Skanna klistermärket: {place}</translation>
    </message>
    <message>
        <source>Scans come as webhooks. Register an address for them first.</source>
        <translation>Skanningar kommer som webhooks. Registrera en adress för dem först.</translation>
    </message>
    <message>
        <source>Scans of a sticker come as webhooks, and none come here yet. Register an address under Settings first.</source>
        <translation>Skanningar av ett klistermärke kommer som webhooks, och inga kommer hit än. Registrera först en adress under Inställningar.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Sök i hjälpen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Sök i inställningarna</translation>
    </message>
    <message>
        <source>Send a new one if it is still to be paid.</source>
        <translation>Skicka en ny om det fortfarande ska betalas.</translation>
    </message>
    <message>
        <source>Send a new request for what is still to be paid.</source>
        <translation>Skicka en ny förfrågan för det som fortfarande ska betalas.</translation>
    </message>
    <message>
        <source>Send a new request if the order is still to be paid.</source>
        <translation>Skicka en ny förfrågan om ordern fortfarande ska betalas.</translation>
    </message>
    <message>
        <source>Send again: the next request gets a new one.</source>
        <translation>Skicka igen: nästa förfrågan får en ny.</translation>
    </message>
    <message>
        <source>Send it again when the network is back, or let the customer pay in another way.</source>
        <translation>Skicka den igen när nätet är tillbaka, eller låt kunden betala på ett annat sätt.</translation>
    </message>
    <message>
        <source>Send the customer a new request.</source>
        <translation>Skicka kunden en ny förfrågan.</translation>
    </message>
    <message>
        <source>Send the link if the customer does not have it yet, then wait for the approval.</source>
        <translation>Skicka länken om kunden inte har den än och vänta på godkännandet.</translation>
    </message>
    <message>
        <source>Send to them</source>
        <translation>Skicka till kunden</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Inställningsfil</translation>
    </message>
    <message>
        <source>Settings of a file taken in.</source>
        <translation>Inställningarna från en fil är intagna.</translation>
    </message>
    <message>
        <source>Settings were changed at another till.</source>
        <translation>Inställningar ändrades på en annan kassa.</translation>
    </message>
    <message>
        <source>Sheet A4 (*.pdf)</source>
        <translation>Ark A4 (*.pdf)</translation>
    </message>
    <message>
        <source>Ship and capture now. After {until_time} the money may be lost.</source>
        <translation>Skicka och debitera nu. Efter {until_time} kan pengarna gå förlorade.</translation>
    </message>
    <message>
        <source>Ship the goods and capture before {until}.</source>
        <translation>Skicka varorna och debitera före {until}.</translation>
    </message>
    <message>
        <source>Ship the rest and capture it before {until}, or release it.</source>
        <translation>Skicka resten och debitera den före {until}, eller frigör den.</translation>
    </message>
    <message>
        <source>Ship the rest and capture it now, or release it.</source>
        <translation>Skicka resten och debitera den nu, eller frigör den.</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Försändelser</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Butik</translation>
    </message>
    <message>
        <source>Shop's server</source>
        <translation>Butikens server</translation>
    </message>
    <message>
        <source>Shorten it to 100 characters in the file.</source>
        <translation>Korta det till 100 tecken i filen.</translation>
    </message>
    <message>
        <source>Shorten it to 500 characters in the file.</source>
        <translation>Korta den till 500 tecken i filen.</translation>
    </message>
    <message>
        <source>Somebody else changed this order meanwhile</source>
        <translation>Någon annan har ändrat den här ordern under tiden</translation>
    </message>
    <message>
        <source>Somebody else changed {text} meanwhile. Nothing was saved.</source>
        <translation>Någon annan har ändrat {text} under tiden. Inget sparades.</translation>
    </message>
    <message>
        <source>Somebody else has just changed {text}. Nothing was sent. Look at it, and send it again.</source>
        <translation>Någon annan har just ändrat {text}. Inget skickades. Titta på den och skicka den igen.</translation>
    </message>
    <message>
        <source>Somebody is at the counter ({ago}).</source>
        <translation>Någon är vid disken ({ago}).</translation>
    </message>
    <message>
        <source>Somebody is at {place} ({ago}).</source>
        <translation>Någon är vid {place} ({ago}).</translation>
    </message>
    <message>
        <source>Something in the request that I tried to send you was wrong. The fault is ours, and nothing has been charged. I will correct it and send a new one.</source>
        <translation>Något i den förfrågan jag försökte skicka dig var fel. Felet ligger hos oss, och inget har debiterats. Jag rättar den och skickar en ny.</translation>
    </message>
    <message>
        <source>Something that Vipps MobilePay needs is missing.</source>
        <translation>Något som Vipps MobilePay behöver saknas.</translation>
    </message>
    <message>
        <source>Stands below the name on papers.</source>
        <translation>Står under namnet på papper.</translation>
    </message>
    <message>
        <source>Stands on confirmations and refund slips.</source>
        <translation>Står på bekräftelser av betalning och återbetalning.</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Klistermärken</translation>
    </message>
    <message>
        <source>Stickers at the counter</source>
        <translation>Klistermärken vid disken</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Fortfarande öppet</translation>
    </message>
    <message>
        <source>Still to go: {lines}</source>
        <translation>Ska fortfarande skickas: {lines}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Taggar</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Ta den andras</translation>
    </message>
    <message>
        <source>Take these in</source>
        <translation>Ta in de här</translation>
    </message>
    <message>
        <source>Terms of sale</source>
        <translation>Köpvillkor</translation>
    </message>
    <message>
        <source>Thank you, your payment is approved. {left} is reserved and is charged when you get the goods.</source>
        <translation>Tack, din betalning är godkänd. {left} är reserverat och debiteras när du får varorna.</translation>
    </message>
    <message>
        <source>That is more than what can be refunded.</source>
        <translation>Det är mer än vad som kan återbetalas.</translation>
    </message>
    <message>
        <source>That is more than what is left to capture.</source>
        <translation>Det är mer än vad som är kvar att debitera.</translation>
    </message>
    <message>
        <source>That it did not happen can be said from {time}: a try may still be under way.</source>
        <translation>Att det inte hände kan sägas från {time}: ett försök kan fortfarande vara på väg.</translation>
    </message>
    <message>
        <source>That the card was not accepted, and the choice of another card.</source>
        <translation>Att kortet inte godtogs, och valet av ett annat kort.</translation>
    </message>
    <message>
        <source>That the payment was cancelled. Some banks show the reservation for a few days more.</source>
        <translation>Att betalningen har avbrutits. Vissa banker visar reservationen några dagar till.</translation>
    </message>
    <message>
        <source>The QR code is on the screen. It can be approved until {ends}.</source>
        <translation>QR-koden visas på skärmen. Den kan godkännas till {ends}.</translation>
    </message>
    <message>
        <source>The amount is above what the test customer may pay.</source>
        <translation>Beloppet är högre än vad testkunden får betala.</translation>
    </message>
    <message>
        <source>The amount is too small for Vipps MobilePay.</source>
        <translation>Beloppet är för litet för Vipps MobilePay.</translation>
    </message>
    <message>
        <source>The bars are in {currency}.</source>
        <translation>Staplarna är i {currency}.</translation>
    </message>
    <message>
        <source>The capture of {step} was not carried out.</source>
        <translation>{step} debiterades inte: steget utfördes inte.</translation>
    </message>
    <message>
        <source>The closed day {where} is not as the action log says: it was changed, added or removed.</source>
        <translation>Den stängda dagen {where} är inte som händelseloggen säger: den ändrades, lades till eller togs bort.</translation>
    </message>
    <message>
        <source>The customer approved just before the request was cancelled. {left} is reserved.</source>
        <translation>Kunden godkände precis innan förfrågan avbröts. {left} är reserverat.</translation>
    </message>
    <message>
        <source>The customer approved just before you cancelled.</source>
        <translation>Kunden godkände precis innan du avbröt.</translation>
    </message>
    <message>
        <source>The customer declined the request in the app.</source>
        <translation>Kunden avböjde förfrågan i appen.</translation>
    </message>
    <message>
        <source>The customer has approved this payment already.</source>
        <translation>Kunden har redan godkänt den här betalningen.</translation>
    </message>
    <message>
        <source>The customer has approved. {left} is reserved until {until}, and the goods are still to be shipped.</source>
        <translation>Kunden har godkänt. {left} är reserverat till {until}, och varorna ska skickas.</translation>
    </message>
    <message>
        <source>The customer has approved. {left} is reserved until {until}.</source>
        <translation>Kunden har godkänt. {left} är reserverat till {until}.</translation>
    </message>
    <message>
        <source>The customer has not approved yet, so nothing was captured.</source>
        <translation>Kunden har inte godkänt än, så inget har debiterats.</translation>
    </message>
    <message>
        <source>The customer is approving right now, so it is not known yet how it ends.</source>
        <translation>Kunden håller på att godkänna, så det är inte klarlagt hur det slutar.</translation>
    </message>
    <message>
        <source>The customer said no, perhaps to sharing name and address. Nothing was charged. A new order like this one can go without asking for them.</source>
        <translation>Kunden sa nej, kanske till att dela namn och adress. Inget debiterades. En ny order som den här kan skickas utan att be om dem.</translation>
    </message>
    <message>
        <source>The customer shares them with the approval, or the request ends. For goods that you send.</source>
        <translation>Kunden delar dem vid godkännandet, annars avslutas förfrågan. För varor som du skickar.</translation>
    </message>
    <message>
        <source>The customer's QR code could not be used.</source>
        <translation>Kundens QR-kod kunde inte användas.</translation>
    </message>
    <message>
        <source>The customer's bank guaranteed {left} until {until}, and that is over. A capture may still work.</source>
        <translation>Kundens bank garanterade {left} till {until}, och det är över. Det kan fortfarande gå att debitera.</translation>
    </message>
    <message>
        <source>The customer's bank let the reservation go.</source>
        <translation>Kundens bank har släppt reservationen.</translation>
    </message>
    <message>
        <source>The customer's bank refused the card at {card}. The request goes on until {ends}.</source>
        <translation>Kundens bank nekade kortet {card}. Förfrågan gäller till {ends}.</translation>
    </message>
    <message>
        <source>The customer's own code</source>
        <translation>Kundens egen kod</translation>
    </message>
    <message>
        <source>The day ends</source>
        <translation>Dagen slutar</translation>
    </message>
    <message>
        <source>The help is in English.</source>
        <translation>Hjälpen är på engelska.</translation>
    </message>
    <message>
        <source>The keys of the sales unit are not at hand.</source>
        <translation>Säljställets nycklar finns inte till hands.</translation>
    </message>
    <message>
        <source>The keys of the sales unit are there.</source>
        <translation>Säljställets nycklar finns där.</translation>
    </message>
    <message>
        <source>Not every paper came.</source>
        <translation>Inte alla papper kom.</translation>
    </message>
    <message>
        <source>The limit of {days} days for capturing ended on {until}. {left} goes back to the customer.</source>
        <translation>Tiden på {days} dagar för att debitera gick ut {until}. {left} går tillbaka till kunden.</translation>
    </message>
    <message>
        <source>The money is reserved.</source>
        <translation>Pengarna är reserverade.</translation>
    </message>
    <message>
        <source>The money is reserved: keep it, or release it.</source>
        <translation>Pengarna är reserverade: behåll eller frigör dem.</translation>
    </message>
    <message>
        <source>The name of an extra detail is too long.</source>
        <translation>Namnet på en extra uppgift är för långt.</translation>
    </message>
    <message>
        <source>The network or Vipps MobilePay is slow. Nothing is lost by that.</source>
        <translation>Nätverket eller Vipps MobilePay är långsamt. Inget går förlorat av det.</translation>
    </message>
    <message>
        <source>The newest is from {at}.</source>
        <translation>Den nyaste är från {at}.</translation>
    </message>
    <message>
        <source>The note is changed.</source>
        <translation>Anteckningen är ändrad.</translation>
    </message>
    <message>
        <source>The note is deleted.</source>
        <translation>Anteckningen är borttagen.</translation>
    </message>
    <message>
        <source>The order is a draft. No request has been sent.</source>
        <translation>Ordern är ett utkast. Ingen förfrågan har skickats.</translation>
    </message>
    <message>
        <source>The payment as it was before this step, or as it is after it. It is not known.</source>
        <translation>Betalningen som den var före det här steget eller som den är efter det. Det är inte klarlagt.</translation>
    </message>
    <message>
        <source>The payment can no longer be cancelled.</source>
        <translation>Betalningen kan inte längre avbrytas.</translation>
    </message>
    <message>
        <source>The payment of {total} as approved. In the bank the money may show as reserved.</source>
        <translation>Betalningen på {total} som godkänd. I banken kan pengarna visas som reserverade.</translation>
    </message>
    <message>
        <source>The payment of {total} opens once the code is scanned.</source>
        <translation>Betalningen på {total} öppnas när koden har skannats.</translation>
    </message>
    <message>
        <source>The payment of {total} opens once the link is used.</source>
        <translation>Betalningen på {total} öppnas när länken har använts.</translation>
    </message>
    <message>
        <source>The payment with a refund of {refunded}.</source>
        <translation>Betalningen med en återbetalning på {refunded}.</translation>
    </message>
    <message>
        <source>The payment with {captured} charged.</source>
        <translation>Betalningen med {captured} debiterat.</translation>
    </message>
    <message>
        <source>The payment: {captured} charged, {left} still reserved.</source>
        <translation>Betalningen: {captured} debiterat, {left} fortfarande reserverat.</translation>
    </message>
    <message>
        <source>The picture of the code cannot be read. Try again in a moment.</source>
        <translation>Bilden av koden kan inte läsas. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>The picture of the code lies at a strange address. It was not fetched.</source>
        <translation>Bilden av koden ligger på en främmande adress. Den hämtades inte.</translation>
    </message>
    <message>
        <source>The reference is already used by another payment.</source>
        <translation>Referensen används redan av en annan betalning.</translation>
    </message>
    <message>
        <source>The refund did not go through this time, and nothing was refunded. I am looking at the totals, and then I try again.</source>
        <translation>Återbetalningen gick inte igenom den här gången, och inget återbetalades. Jag tittar på summorna och försöker sedan igen.</translation>
    </message>
    <message>
        <source>The refund of {step} was not carried out.</source>
        <translation>Återbetalningen på {step} utfördes inte.</translation>
    </message>
    <message>
        <source>The request as declined. It can no longer be approved.</source>
        <translation>Förfrågan som avböjd. Den kan inte godkännas längre.</translation>
    </message>
    <message>
        <source>The request asks for customer details that do not exist.</source>
        <translation>Förfrågan ber om kunduppgifter som inte finns.</translation>
    </message>
    <message>
        <source>The request did not reach Vipps MobilePay.</source>
        <translation>Förfrågan nådde inte fram till Vipps MobilePay.</translation>
    </message>
    <message>
        <source>The request for {total} did not go through this time, and nothing has been charged. I will send you a new one.</source>
        <translation>Förfrågan på {total} gick inte igenom den här gången, och inget har debiterats. Jag skickar dig en ny.</translation>
    </message>
    <message>
        <source>The request for {total} ran out before it was approved, so nothing has been charged. Shall I send you a new one?</source>
        <translation>Förfrågan på {total} gick ut innan den godkändes, så inget har debiterats. Ska jag skicka dig en ny?</translation>
    </message>
    <message>
        <source>The request for {total} should have run out by now. I am checking whether your approval came through. Please do not pay again before I know.</source>
        <translation>Förfrågan på {total} bör ha gått ut nu. Jag kontrollerar om ditt godkännande kom fram. Betala inte igen innan jag vet.</translation>
    </message>
    <message>
        <source>The request for {total} was declined in the {app} app, so nothing has been charged. Shall I send you a new one?</source>
        <translation>Förfrågan på {total} avböjdes i {app}-appen, så inget har debiterats. Ska jag skicka dig en ny?</translation>
    </message>
    <message>
        <source>The request for {total} was refused, and nothing has been charged. I am finding out why. You are welcome to pay in another way meanwhile.</source>
        <translation>Förfrågan på {total} nekades av systemet, och inget har debiterats. Jag tar reda på varför. Du får gärna betala på ett annat sätt under tiden.</translation>
    </message>
    <message>
        <source>The request had ended before the customer approved.</source>
        <translation>Förfrågan var slut innan kunden godkände.</translation>
    </message>
    <message>
        <source>The request has the same extra detail twice.</source>
        <translation>Förfrågan har samma extra uppgift två gånger.</translation>
    </message>
    <message>
        <source>The request has too many extra details.</source>
        <translation>Förfrågan har för många extra uppgifter.</translation>
    </message>
    <message>
        <source>The request is being cancelled.</source>
        <translation>Förfrågan håller på att avbrytas.</translation>
    </message>
    <message>
        <source>The request is gone from the list. It can no longer be approved.</source>
        <translation>Förfrågan är borta från listan. Den kan inte godkännas längre.</translation>
    </message>
    <message>
        <source>The request is on its way to Vipps MobilePay.</source>
        <translation>Förfrågan är på väg till Vipps MobilePay.</translation>
    </message>
    <message>
        <source>The request was cancelled before the customer approved.</source>
        <translation>Förfrågan avbröts innan kunden godkände.</translation>
    </message>
    <message>
        <source>The request was not sent: the keys of this shop are missing, or Vipps MobilePay does not accept them.</source>
        <translation>Förfrågan skickades inte: butikens nycklar saknas, eller så accepterar Vipps MobilePay dem inte.</translation>
    </message>
    <message>
        <source>The request was not sent: this machine could not open the way to Vipps MobilePay.</source>
        <translation>Förfrågan skickades inte: den här datorn kom inte fram till Vipps MobilePay.</translation>
    </message>
    <message>
        <source>The request was sent at {sent}, and the customer has not approved yet. It ends at {ends}.</source>
        <translation>Förfrågan skickades {sent}, och kunden har inte godkänt än. Den går ut {ends}.</translation>
    </message>
    <message>
        <source>The request was sent to the customer's phone. It can be approved until {ends}.</source>
        <translation>Förfrågan har skickats till kundens telefon. Den kan godkännas till {ends}.</translation>
    </message>
    <message>
        <source>The request was sent, but no clear answer came back. It may have reached the customer.</source>
        <translation>Förfrågan skickades, men inget tydligt svar kom tillbaka. Den kan ha nått kunden.</translation>
    </message>
    <message>
        <source>The reservation of {left} ran out on {until}, so we can no longer charge it. If you still want the goods, I will send you a new request.</source>
        <translation>Reservationen på {left} gick ut {until}, så den kan inte debiteras längre. Om du fortfarande vill ha varorna skickar jag dig en ny förfrågan.</translation>
    </message>
    <message>
        <source>The reservation of {released} has been released, and nothing has been charged. Your bank may need a few days to show that.</source>
        <translation>Reservationen på {released} har frigjorts, och inget har debiterats. Det kan ta några dagar innan din bank visar det.</translation>
    </message>
    <message>
        <source>The reservation of {released} ran out before we charged it, so the money is yours again. If you still want the goods, I will send you a new request.</source>
        <translation>Reservationen på {released} gick ut innan den debiterades, så pengarna är dina igen. Om du fortfarande vill ha varorna skickar jag dig en ny förfrågan.</translation>
    </message>
    <message>
        <source>The reservation of {released} was released. Nothing was captured.</source>
        <translation>Reservationen på {released} har frigjorts. Inget har debiterats.</translation>
    </message>
    <message>
        <source>The reservation was released before, so nothing more was charged. For what is still to be paid I will send you a new request.</source>
        <translation>Reservationen hade redan frigjorts, så inget mer debiterades. För det som fortfarande ska betalas skickar jag dig en ny förfrågan.</translation>
    </message>
    <message>
        <source>The rest of the list cannot be read. See the top of the window for what to do.</source>
        <translation>Resten av listan kan inte läsas. Överst i fönstret står vad du kan göra.</translation>
    </message>
    <message>
        <source>The return address cannot be used.</source>
        <translation>Returadressen kan inte användas.</translation>
    </message>
    <message>
        <source>The sales unit does not take this currency.</source>
        <translation>Säljstället tar inte den här valutan.</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>Lika i båda</translation>
    </message>
    <message>
        <source>The same number was asked for the same amount within ten minutes. Is one of them too many?</source>
        <translation>Samma nummer fick en begäran om samma belopp inom tio minuter. Skulle det bara ha varit en?</translation>
    </message>
    <message>
        <source>The search is still taking in earlier orders: {percent} %. Until then they are found, but slowly.</source>
        <translation>Sökningen tar fortfarande in varje tidigare order: {percent} %. Så länge hittas de, men långsamt.</translation>
    </message>
    <message>
        <source>The server is PostgreSQL {text}. Kvitt needs 14 or newer.</source>
        <translation>Servern är PostgreSQL {text}. Kvitt behöver 14 eller nyare.</translation>
    </message>
    <message>
        <source>The server of the shop is not reached ({reason}). Nothing is sent from here. Looking up works as always. Try again when it is back.</source>
        <translation>Butikens server nås inte ({reason}). Inget skickas härifrån. Att slå upp fungerar som alltid. Försök igen när den är tillbaka.</translation>
    </message>
    <message>
        <source>The server of the shop is not reached, so nothing is sent from this till until it is back.</source>
        <translation>Butikens server nås inte, så inget skickas från den här kassan förrän den är tillbaka.</translation>
    </message>
    <message>
        <source>The server of the shop is not reached. Nothing is sent from this till.</source>
        <translation>Butikens server nås inte. Inget skickas från den här kassan.</translation>
    </message>
    <message>
        <source>The server of the shop is reached. What other tills do is here at once.</source>
        <translation>Butikens server nås. Det andra kassor gör syns här genast.</translation>
    </message>
    <message>
        <source>The shop asks for: {what}</source>
        <translation>Butiken ber om: {what}</translation>
    </message>
    <message>
        <source>The shop was moved back from its server to one till. Nothing was saved or sent. Sell at that till.</source>
        <translation>Butiken flyttades tillbaka från servern till en kassa. Inget sparades eller skickades. Sälj vid den kassan.</translation>
    </message>
    <message>
        <source>The shop's bank account is not confirmed yet.</source>
        <translation>Butikens bankkonto är inte bekräftat än.</translation>
    </message>
    <message>
        <source>The step may still be under way at Vipps MobilePay. Nothing was changed. Compare again after {at}.</source>
        <translation>Steget kan fortfarande vara på väg hos Vipps MobilePay. Ingenting ändrades. Jämför igen efter {at}.</translation>
    </message>
    <message>
        <source>The test customer has no card.</source>
        <translation>Testkunden har inget kort.</translation>
    </message>
    <message>
        <source>The test customer must approve once by hand first.</source>
        <translation>Testkunden måste först godkänna en gång för hand.</translation>
    </message>
    <message>
        <source>The test customer's card cannot be used.</source>
        <translation>Testkundens kort kan inte användas.</translation>
    </message>
    <message>
        <source>The test environment cannot tell what a sales unit may do. Ask with the real keys.</source>
        <translation>Testmiljön kan inte säga vad ett säljställe får göra. Fråga med de riktiga nycklarna.</translation>
    </message>
    <message>
        <source>The time limit for capturing ran out, and {released} went back to the customer.</source>
        <translation>Tiden för att debitera gick ut, och {released} gick tillbaka till kunden.</translation>
    </message>
    <message>
        <source>The time limit is too far ahead.</source>
        <translation>Tidsgränsen ligger för långt fram.</translation>
    </message>
    <message>
        <source>The time limit is too soon.</source>
        <translation>Tidsgränsen ligger för nära.</translation>
    </message>
    <message>
        <source>The time to approve ended at {ends}, but Vipps MobilePay has not said yet how the request ended.</source>
        <translation>Tiden för att godkänna gick ut {ends}, men Vipps MobilePay har inte sagt än hur förfrågan slutade.</translation>
    </message>
    <message>
        <source>The time to capture is over.</source>
        <translation>Tiden för att debitera är ute.</translation>
    </message>
    <message>
        <source>The time to charge your payment has run out, so nothing was charged now. If you still want the goods, I will send you a new request.</source>
        <translation>Tiden för att debitera din betalning har gått ut, så inget debiterades nu. Om du fortfarande vill ha varorna skickar jag dig en ny förfrågan.</translation>
    </message>
    <message>
        <source>The time to refund is over.</source>
        <translation>Tiden för återbetalning är ute.</translation>
    </message>
    <message>
        <source>The time to release is over.</source>
        <translation>Tiden för att frigöra är ute.</translation>
    </message>
    <message>
        <source>The time to release the reservation is over, and this attempt released nothing. I am checking what has become of the money and will get back to you.</source>
        <translation>Tiden för att frigöra reservationen har gått ut, och det här försöket frigjorde inget. Jag kontrollerar vad som har hänt med pengarna och återkommer.</translation>
    </message>
    <message>
        <source>The top of the window says why, and what to do.</source>
        <translation>Högst upp i fönstret står varför och vad som ska göras.</translation>
    </message>
    <message>
        <source>The way to a server on another machine must be checked by its certificate (verify-full, not {text}).</source>
        <translation>Vägen till en server på en annan dator måste kontrolleras med certifikatet (verify-full, inte {text}).</translation>
    </message>
    <message>
        <source>There is a fault on our machine, so the request for {total} was not sent. Nothing has been charged. You are welcome to pay in another way.</source>
        <translation>Det är ett fel på vår dator, så förfrågan på {total} skickades inte. Inget har debiterats. Du får gärna betala på ett annat sätt.</translation>
    </message>
    <message>
        <source>There is a shop in this database already. Nothing was changed. Join it, or name an empty database.</source>
        <translation>Det finns redan en butik i den här databasen. Inget ändrades. Anslut till den, eller ange en tom databas.</translation>
    </message>
    <message>
        <source>There is no setting of the name {text}. kvitt settings list shows all.</source>
        <translation>Det finns ingen inställning med namnet {text}. kvitt settings list visar alla.</translation>
    </message>
    <message>
        <source>There is no shop in this database. Share one from its till first.</source>
        <translation>Det finns ingen butik i den här databasen. Dela en från dess kassa först.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Det finns ingen än.</translation>
    </message>
    <message>
        <source>There is nothing to pay back yet.</source>
        <translation>Det finns inget att betala tillbaka än.</translation>
    </message>
    <message>
        <source>There is something in your payment that I have to look into before I can tell you for certain. I will get back to you as soon as I know.</source>
        <translation>Det är något med din betalning som jag måste undersöka innan jag kan svara säkert. Jag återkommer så snart jag vet.</translation>
    </message>
    <message>
        <source>They cannot be received.</source>
        <translation>De kan inte tas emot.</translation>
    </message>
    <message>
        <source>They took {ms} ms, which is slow.</source>
        <translation>De tog {ms} ms, vilket är långsamt.</translation>
    </message>
    <message>
        <source>They took {ms} ms.</source>
        <translation>De tog {ms} ms.</translation>
    </message>
    <message>
        <source>This attempt moved no money.</source>
        <translation>Det här försöket flyttade inga pengar.</translation>
    </message>
    <message>
        <source>This file of settings is from another version of Kvitt. Nothing was changed.</source>
        <translation>Inställningsfilen är från en annan version av Kvitt. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>This is a test, and no money moves. Please approve {total} on the test phone.</source>
        <translation>Det här är ett test, och inga pengar flyttas. Godkänn {total} på testtelefonen.</translation>
    </message>
    <message>
        <source>This is no file of settings that Kvitt wrote. Nothing was changed.</source>
        <translation>Det här är ingen inställningsfil från Kvitt. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>This is not in the help. Its address is copied: {link}</source>
        <translation>Det här finns inte i hjälpen. Adressen är kopierad: {link}</translation>
    </message>
    <message>
        <source>This kind of payment cannot be approved for the customer.</source>
        <translation>Den här typen av betalning kan inte godkännas åt kunden.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Den här datorn</translation>
    </message>
    <message>
        <source>This number cannot receive a payment request.</source>
        <translation>Det här numret kan inte få en betalningsförfrågan.</translation>
    </message>
    <message>
        <source>This order is not a draft any more</source>
        <translation>Den här ordern är inte längre ett utkast</translation>
    </message>
    <message>
        <source>This payment cannot be captured.</source>
        <translation>Den här betalningen kan inte debiteras.</translation>
    </message>
    <message>
        <source>This payment cannot be refunded as it stands.</source>
        <translation>Den här betalningen kan inte återbetalas som den står.</translation>
    </message>
    <message>
        <source>This sales unit</source>
        <translation>Det här säljstället</translation>
    </message>
    <message>
        <source>This sales unit cannot shut out ways to pay.</source>
        <translation>Det här säljstället kan inte stänga ute betalsätt.</translation>
    </message>
    <message>
        <source>This sales unit has no such payment.</source>
        <translation>Det här säljstället har ingen sådan betalning.</translation>
    </message>
    <message>
        <source>This sales unit may not ask for those customer details.</source>
        <translation>Det här säljstället får inte be om de kunduppgifterna.</translation>
    </message>
    <message>
        <source>This sales unit may not give customers so long to pay.</source>
        <translation>Det här säljstället får inte ge kunder så lång tid att betala.</translation>
    </message>
    <message>
        <source>This sales unit may not send requests straight to a phone.</source>
        <translation>Det här säljstället får inte skicka förfrågningar direkt till en telefon.</translation>
    </message>
    <message>
        <source>This sales unit may not use Express.</source>
        <translation>Det här säljstället får inte använda Express.</translation>
    </message>
    <message>
        <source>This sales unit must capture the full amount.</source>
        <translation>Det här säljstället måste debitera hela beloppet.</translation>
    </message>
    <message>
        <source>This shop</source>
        <translation>Den här butiken</translation>
    </message>
    <message>
        <source>This shop is shared with other tills. A backup of one till cannot be put back. Nothing was changed.</source>
        <translation>Den här butiken delas med andra kassor. En säkerhetskopia från en kassa kan inte läggas tillbaka. Inget ändrades.</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>Den här kassan</translation>
    </message>
    <message>
        <source>This till cannot write to its shop.</source>
        <translation>Den här kassan kan inte skriva till butiken.</translation>
    </message>
    <message>
        <source>This till cannot write to its shop. Nothing can be saved or sent.</source>
        <translation>Den här kassan kan inte skriva till butiken. Inget kan sparas eller skickas.</translation>
    </message>
    <message>
        <source>This till cannot write to its shop; the line at the top says why. Nothing is sent from here.</source>
        <translation>Den här kassan kan inte skriva till butiken; raden högst upp säger varför. Inget skickas härifrån.</translation>
    </message>
    <message>
        <source>This till is being brought up to date. Changes to go: {behind}.</source>
        <translation>Den här kassan uppdateras. Ändringar kvar: {behind}.</translation>
    </message>
    <message>
        <source>This till's copy is fetched from the server once more. The copy that it has now is kept, but not used.</source>
        <translation>Kopian på den här kassan hämtas från servern en gång till. Kopian som den har nu behålls men används inte.</translation>
    </message>
    <message>
        <source>This way to pay does not fit the rest of the request.</source>
        <translation>Det här betalsättet passar inte resten av förfrågan.</translation>
    </message>
    <message>
        <source>To another machine</source>
        <translation>Till en annan dator</translation>
    </message>
    <message>
        <source>To have it looked at, copy it and send it yourself.</source>
        <translation>Vill du att någon ska titta på det, kopiera det och skicka det själv.</translation>
    </message>
    <message>
        <source>To the phone</source>
        <translation>Till telefonen</translation>
    </message>
    <message>
        <source>Try to capture the rest. If it is refused, make a new order for it.</source>
        <translation>Försök att debitera resten. Om det nekas, gör en ny order för den.</translation>
    </message>
    <message>
        <source>Try to capture. Do not hand over the goods before it has worked.</source>
        <translation>Försök att debitera. Lämna inte ut varorna innan det har lyckats.</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Ångra den senaste ändringen</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Ångrat: {what}</translation>
    </message>
    <message>
        <source>Unlock the key store of the system if it asks for it; else give Kvitt the keys once more.</source>
        <translation>Lås upp systemets nyckellager om det ber om det; ge annars Kvitt nycklarna en gång till.</translation>
    </message>
    <message>
        <source>Use QR or link instead.</source>
        <translation>Använd QR eller länk i stället.</translation>
    </message>
    <message>
        <source>Use QR or link, or another number.</source>
        <translation>Använd QR eller länk, eller ett annat nummer.</translation>
    </message>
    <message>
        <source>Use a phone number, QR or link instead.</source>
        <translation>Använd telefonnummer, QR eller länk i stället.</translation>
    </message>
    <message>
        <source>Use a smaller amount.</source>
        <translation>Använd ett mindre belopp.</translation>
    </message>
    <message>
        <source>Vipps MobilePay answers.</source>
        <translation>Vipps MobilePay svarar.</translation>
    </message>
    <message>
        <source>Vipps MobilePay cannot be reached. Nothing can be sent.</source>
        <translation>Vipps MobilePay kan inte nås. Ingenting kan skickas.</translation>
    </message>
    <message>
        <source>Vipps MobilePay cannot make this request for this sales unit.</source>
        <translation>Vipps MobilePay kan inte skapa den här förfrågan för det här säljstället.</translation>
    </message>
    <message>
        <source>Vipps MobilePay cannot use this amount.</source>
        <translation>Vipps MobilePay kan inte använda det här beloppet.</translation>
    </message>
    <message>
        <source>Vipps MobilePay does not accept this phone number.</source>
        <translation>Vipps MobilePay godtar inte det här telefonnumret.</translation>
    </message>
    <message>
        <source>Vipps MobilePay does not allow this refund.</source>
        <translation>Vipps MobilePay tillåter inte den här återbetalningen.</translation>
    </message>
    <message>
        <source>Vipps MobilePay does not know this customer's check-in.</source>
        <translation>Vipps MobilePay känner inte kundens incheckning.</translation>
    </message>
    <message>
        <source>Vipps MobilePay does not tell of the sales unit {text}: it is not active, or these keys do not reach it.</source>
        <translation>Vipps MobilePay säger inget om säljstället {text}: det är inte aktivt, eller så når de här nycklarna det inte.</translation>
    </message>
    <message>
        <source>Vipps MobilePay gave an answer that does not fit this payment. It was set aside.</source>
        <translation>Vipps MobilePay gav ett svar som inte passar den här betalningen. Det lades åt sidan.</translation>
    </message>
    <message>
        <source>Vipps MobilePay had a fault of its own.</source>
        <translation>Vipps MobilePay hade ett eget fel.</translation>
    </message>
    <message>
        <source>Vipps MobilePay has not been asked yet.</source>
        <translation>Vipps MobilePay har inte tillfrågats än.</translation>
    </message>
    <message>
        <source>Vipps MobilePay is busy with this payment.</source>
        <translation>Vipps MobilePay är upptagen med den här betalningen.</translation>
    </message>
    <message>
        <source>Vipps MobilePay said no: {title}.</source>
        <translation>Vipps MobilePay sa nej: {title}.</translation>
    </message>
    <message>
        <source>Vipps MobilePay says so, but the totals here do not show it yet. Ask again.</source>
        <translation>Vipps MobilePay säger det, men summorna här visar det inte än. Fråga igen.</translation>
    </message>
    <message>
        <source>Vipps MobilePay says that {amount} is captured in all. Which of these movements was ours?</source>
        <translation>Vipps MobilePay säger att {amount} är debiterat totalt. Vilken av de här rörelserna var vår?</translation>
    </message>
    <message>
        <source>Vipps MobilePay says that {amount} is refunded in all. Which of these movements was ours?</source>
        <translation>Vipps MobilePay säger att {amount} är återbetalt totalt. Vilken av de här rörelserna var vår?</translation>
    </message>
    <message>
        <source>Vipps MobilePay took this for an earlier capture.</source>
        <translation>Vipps MobilePay tog detta för en tidigare debitering.</translation>
    </message>
    <message>
        <source>Vipps MobilePay took this for an earlier refund.</source>
        <translation>Vipps MobilePay tog detta för en tidigare återbetalning.</translation>
    </message>
    <message>
        <source>Vipps MobilePay took this for something done before.</source>
        <translation>Vipps MobilePay tog detta för något den gjort tidigare.</translation>
    </message>
    <message>
        <source>Vipps MobilePay wants to be asked later.</source>
        <translation>Vipps MobilePay vill bli tillfrågad senare.</translation>
    </message>
    <message>
        <source>Wait a few seconds. Nothing needs to be pressed.</source>
        <translation>Vänta några sekunder. Du behöver inte trycka på något.</translation>
    </message>
    <message>
        <source>Wait a little, then ask again.</source>
        <translation>Vänta lite och fråga igen.</translation>
    </message>
    <message>
        <source>Wait for the answer before you hand over the goods.</source>
        <translation>Vänta på svaret innan du lämnar ut varorna.</translation>
    </message>
    <message>
        <source>Wait for the answer before you send another request.</source>
        <translation>Vänta på svaret innan du skickar en ny förfrågan.</translation>
    </message>
    <message>
        <source>Wait for the answer. Do not refund again.</source>
        <translation>Vänta på svaret. Gör ingen ny återbetalning.</translation>
    </message>
    <message>
        <source>Wait for the answer. Do not ship the goods meanwhile.</source>
        <translation>Vänta på svaret. Skicka inte varorna under tiden.</translation>
    </message>
    <message>
        <source>Wait for the approval before you hand over the goods.</source>
        <translation>Vänta på godkännandet innan du lämnar ut varorna.</translation>
    </message>
    <message>
        <source>Wait for the approval. Do not hand over the goods before it is there.</source>
        <translation>Vänta på godkännandet. Lämna inte ut varorna innan det har kommit.</translation>
    </message>
    <message>
        <source>Wait while the customer chooses another card. If none works, cancel the request and let the customer pay in another way.</source>
        <translation>Vänta medan kunden väljer ett annat kort. Om inget fungerar, avbryt förfrågan och låt kunden betala på ett annat sätt.</translation>
    </message>
    <message>
        <source>We cancelled the request for {total} before it was approved, so nothing has been charged. You need not do anything.</source>
        <translation>Vi avbröt förfrågan på {total} innan den godkändes, så inget har debiterats. Du behöver inte göra något.</translation>
    </message>
    <message>
        <source>We cannot send payment requests right now. The fault is ours, and nothing has been charged. You are welcome to pay in another way.</source>
        <translation>Vi kan inte skicka betalningsförfrågningar just nu. Felet ligger hos oss, och inget har debiterats. Du får gärna betala på ett annat sätt.</translation>
    </message>
    <message>
        <source>We cannot take this payment with {app} as things stand. The fault is ours, and nothing has been charged. You are welcome to pay in another way.</source>
        <translation>Vi kan inte ta emot den här betalningen med {app} som det är nu. Felet ligger hos oss, och inget har debiterats. Du får gärna betala på ett annat sätt.</translation>
    </message>
    <message>
        <source>Webhooks says why. Payments are still seen, by asking.</source>
        <translation>Webhooks säger varför. Betalningar syns ändå, genom att fråga.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Det som skiljer</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>What is in the printer.</source>
        <translation>Det som finns i skrivaren.</translation>
    </message>
    <message>
        <source>What the customer sees</source>
        <translation>Det här ser kunden</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Gör så här</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Säg så här</translation>
    </message>
    <message>
        <source>What was left has been released, so nothing was captured.</source>
        <translation>Resten har frigjorts, så inget har debiterats.</translation>
    </message>
    <message>
        <source>What was sent is asked for again by itself. If it goes on, look at the network.</source>
        <translation>Det som skickades frågas det om igen av sig självt. Om det fortsätter, se på nätverket.</translation>
    </message>
    <message>
        <source>What you typed still stands here. It can become an order of its own.</source>
        <translation>Det du skrev står kvar här. Det kan bli en egen order.</translation>
    </message>
    <message>
        <source>Where the sticker is</source>
        <translation>Var klistermärket sitter</translation>
    </message>
    <message>
        <source>Where your own numbers ended, if you had some before.</source>
        <translation>Där dina egna nummer slutade, om du hade några sedan tidigare.</translation>
    </message>
    <message>
        <source>Whose setting it is</source>
        <translation>Vem inställningen gäller för</translation>
    </message>
    <message>
        <source>Why (kept in the action log)</source>
        <translation>Varför (sparas i händelseloggen)</translation>
    </message>
    <message>
        <source>Without an answer: {lost} of {asked}.</source>
        <translation>Utan svar: {lost} av {asked}.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Skriv en anteckning</translation>
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
        <translation>Du är vid {place}. Förfrågan kommer strax.</translation>
    </message>
    <message>
        <source>You have a payment link from us. Please open it and approve {total}. It works until {ends}.</source>
        <translation>Du har fått en betalningslänk från oss. Öppna länken och godkänn {total}. Den fungerar till {ends}.</translation>
    </message>
    <message>
        <source>Your approval came just before I cancelled. {left} is reserved and has not been charged. Would you like to keep the purchase, or shall I release the money?</source>
        <translation>Ditt godkännande kom precis innan jag avbröt. {left} är reserverat och har inte debiterats. Vill du behålla köpet, eller ska jag frigöra pengarna?</translation>
    </message>
    <message>
        <source>Your approval has arrived already, and the money is reserved. Please do not approve anything else for this purchase. I am looking at the order now.</source>
        <translation>Ditt godkännande har redan kommit, och pengarna är reserverade. Godkänn inget mer för det här köpet. Jag tittar på ordern nu.</translation>
    </message>
    <message>
        <source>Your bank did not accept that card, and nothing has been charged. Please choose another card in the {app} app, and approve again before {ends}.</source>
        <translation>Din bank godtog inte kortet, och inget har debiterats. Välj ett annat kort i {app}-appen och godkänn igen före {ends}.</translation>
    </message>
    <message>
        <source>Your bank has let the reservation go, so nothing was charged now. Please check that there is enough money, and I will send you a new request.</source>
        <translation>Din bank har släppt reservationen, så inget debiterades nu. Kontrollera att det finns täckning, så skickar jag dig en ny förfrågan.</translation>
    </message>
    <message>
        <source>Your money was refunded before, and this attempt added nothing.</source>
        <translation>Dina pengar hade redan återbetalats, och det här försöket lade inte till något.</translation>
    </message>
    <message>
        <source>Your payment has been charged already, so there is no reservation to release. I can make a refund instead.</source>
        <translation>Din betalning har redan debiterats, så det finns ingen reservation att frigöra. Jag kan göra en återbetalning i stället.</translation>
    </message>
    <message>
        <source>Your payment has gone through, and {captured} has been charged. Thank you. You find it in the {app} app.</source>
        <translation>Din betalning har gått igenom, och {captured} har debiterats. Tack. Du hittar den i {app}-appen.</translation>
    </message>
    <message>
        <source>Your payment is approved, and {left} is reserved until {until_time}. If we do not deliver by then, I will send you a new request. You are charged only once.</source>
        <translation>Din betalning är godkänd, och {left} är reserverat till {until_time}. Om vi inte levererar innan dess skickar jag dig en ny förfrågan. Beloppet debiteras bara en gång.</translation>
    </message>
    <message>
        <source>Your payment is approved, and {step} is being charged right now. I will have the confirmation in a moment.</source>
        <translation>Din betalning är godkänd, och {step} debiteras just nu. Jag har bekräftelsen om ett ögonblick.</translation>
    </message>
    <message>
        <source>Your payment is approved, but I could not charge {step} just now. I will try again, and you pay only once.</source>
        <translation>Din betalning är godkänd, men jag kunde inte debitera {step} just nu. Jag försöker igen, och du betalar bara en gång.</translation>
    </message>
    <message>
        <source>Your payment is approved. {left} is reserved and is charged only when we ship your order. The reservation holds until {until}.</source>
        <translation>Din betalning är godkänd. {left} är reserverat och debiteras först när vi skickar din order. Reservationen gäller till {until}.</translation>
    </message>
    <message>
        <source>Your payment is being worked on this very moment, so I cannot see yet how it ends. Please give me a minute.</source>
        <translation>Din betalning behandlas just nu, så jag ser inte än hur det slutar. Ge mig en minut.</translation>
    </message>
    <message>
        <source>Your payment of {left} was reserved until {until}. If your bank has let the reservation go, I will send you a new request. You are charged only once.</source>
        <translation>Din betalning på {left} var reserverad till {until}. Om din bank har släppt reservationen skickar jag dig en ny förfrågan. Beloppet debiteras bara en gång.</translation>
    </message>
    <message>
        <source>Your payment of {total} is approved. I am waiting for the confirmation of whether {step} has been charged. It will not be charged twice.</source>
        <translation>Din betalning på {total} är godkänd. Jag väntar på bekräftelsen om {step} har debiterats. Beloppet debiteras inte två gånger.</translation>
    </message>
    <message>
        <source>Your payment was charged before, and this attempt added nothing. You pay only once.</source>
        <translation>Din betalning hade redan debiterats, och det här försöket lade inte till något. Du betalar bara en gång.</translation>
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
        <translation>Lägg till en fri rad</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Lägg till en vara</translation>
    </message>
    <message>
        <source>Add a return line</source>
        <translation>Lägg till en returrad</translation>
    </message>
    <message>
        <source>Add a shipping line</source>
        <translation>Lägg till en fraktrad</translation>
    </message>
    <message>
        <source>Add the typed product, or go on; open the chosen order</source>
        <translation>Lägg till varan, eller gå vidare; öppna vald order</translation>
    </message>
    <message>
        <source>Address of the printer</source>
        <translation>Skrivarens adress</translation>
    </message>
    <message>
        <source>Address of the shop</source>
        <translation>Butikens adress</translation>
    </message>
    <message>
        <source>After this: captured {captured}, refunded {refunded}, left with the shop {kept}.</source>
        <translation>Efter detta: debiterat {captured}, återbetalat {refunded}, kvar hos butiken {kept}.</translation>
    </message>
    <message>
        <source>After this: captured {captured}, released {released}, nothing left.</source>
        <translation>Efter detta: debiterat {captured}, frigjort {released}, inget kvar.</translation>
    </message>
    <message>
        <source>After this: captured {captured}, {left} stays reserved.</source>
        <translation>Efter detta: debiterat {captured}, {left} är fortfarande reserverat.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alla filer</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alla grupper</translation>
    </message>
    <message>
        <source>All keys in one place. Each can be changed.</source>
        <translation>Alla tangenter på ett ställe. Var och en kan ändras.</translation>
    </message>
    <message>
        <source>All: {amount}</source>
        <translation>Allt: {amount}</translation>
    </message>
    <message>
        <source>Allow other VAT rates</source>
        <translation>Tillåt andra momssatser</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Amount to capture</source>
        <translation>Belopp att debitera</translation>
    </message>
    <message>
        <source>An inactive product is kept, but neither offered nor found by a scan.</source>
        <translation>En inaktiv vara behålls, men erbjuds inte och hittas inte vid skanning.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adress</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>och {n} till</translation>
    </message>
    <message>
        <source>Another program holds the data file. Nothing was saved or sent. Close that program or wait, then try again.</source>
        <translation>Ett annat program håller datafilen. Inget sparades eller skickades. Stäng det programmet eller vänta och försök igen.</translation>
    </message>
    <message>
        <source>Another program listens at {text}. Webhooks are not received; payments are watched by polling as always.</source>
        <translation>Ett annat program lyssnar på {text}. Webhooks tas inte emot; betalningarna följs med förfrågningar till tjänsten som alltid.</translation>
    </message>
    <message>
        <source>Answer set aside: an impossible state</source>
        <translation>Svar lagt åt sidan: ett omöjligt tillstånd</translation>
    </message>
    <message>
        <source>Answer set aside: another amount</source>
        <translation>Svar lagt åt sidan: ett annat belopp</translation>
    </message>
    <message>
        <source>Answer set aside: another currency</source>
        <translation>Svar lagt åt sidan: en annan valuta</translation>
    </message>
    <message>
        <source>Answer set aside: another payment</source>
        <translation>Svar lagt åt sidan: en annan betalning</translation>
    </message>
    <message>
        <source>Answer set aside: impossible totals</source>
        <translation>Svar lagt åt sidan: omöjliga summor</translation>
    </message>
    <message>
        <source>Approved just before you cancelled: keep or release?</source>
        <translation>Godkänd precis innan du avbröt: behåll eller frigör?</translation>
    </message>
    <message>
        <source>Approved; the shop has not taken the money yet</source>
        <translation>Godkänd; butiken har inte tagit pengarna än</translation>
    </message>
    <message>
        <source>As soon as an order is captured here.</source>
        <translation>Så snart en order har debiterats här.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Som fönstret</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>som vanligt</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Fråga igen</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Fråga varje gång</translation>
    </message>
    <message>
        <source>Ask the customer to open {app}.</source>
        <translation>Be kunden öppna {app}.</translation>
    </message>
    <message>
        <source>Ask Vipps MobilePay to send webhooks to the public address.</source>
        <translation>Be Vipps MobilePay skicka webhooks till den offentliga adressen.</translation>
    </message>
    <message>
        <source>asks for name and address</source>
        <translation>ber om namn och adress</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatiskt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Back to the rows</source>
        <translation>Tillbaka till raderna</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Säkerhetskopiera nu</translation>
    </message>
    <message>
        <source>Backed up and checked.</source>
        <translation>Säkerhetskopierat och kontrollerat.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Säkerhetskopierar …</translation>
    </message>
    <message>
        <source>Barcode of the order, for returns</source>
        <translation>Orderns streckkod, för returer</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Streckkoder</translation>
    </message>
    <message>
        <source>batch {batch}</source>
        <translation>parti {batch}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>Begin a new order with the same lines and the same customer</source>
        <translation>Börja en ny order med samma rader och samma kund</translation>
    </message>
    <message>
        <source>best before {date}</source>
        <translation>bäst före {date}</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Hämta tillbaka den</translation>
    </message>
    <message>
        <source>came back {n}</source>
        <translation>kom tillbaka {n}</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Cancel asked for</source>
        <translation>Avbrytande begärt</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <translation>Avbryt förfrågan</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>Avbryt förfrågan</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avbruten</translation>
    </message>
    <message>
        <source>Cancelled by the shop</source>
        <translation>Avbruten av butiken</translation>
    </message>
    <message>
        <source>Cancelled. {amount} will not be taken.</source>
        <translation>Avbruten. {amount} kommer inte att debiteras.</translation>
    </message>
    <message>
        <source>Capture another amount</source>
        <translation>Debitera ett annat belopp</translation>
    </message>
    <message>
        <source>Capture asked for</source>
        <translation>Debitering begärd</translation>
    </message>
    <message>
        <source>Capture at once</source>
        <translation>Debitera direkt</translation>
    </message>
    <message>
        <source>Capture now</source>
        <translation>Debitera nu</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Debiterad</translation>
    </message>
    <message>
        <source>Captured in part</source>
        <translation>Delvis debiterad</translation>
    </message>
    <message>
        <source>captured {amount}</source>
        <translation>debiterat {amount}</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Card to pay with</source>
        <translation>Kort att betala med</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transportör</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Kontant</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Varukatalog</translation>
    </message>
    <message>
        <source>Change a draft</source>
        <translation>Ändra ett utkast</translation>
    </message>
    <message>
        <source>Change the columns…</source>
        <translation>Ändra kolumnerna …</translation>
    </message>
    <message>
        <source>Change the number</source>
        <translation>Ändra numret</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>Ändra ordern</translation>
    </message>
    <message>
        <source>Change to QR</source>
        <translation>Byt till QR</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändras</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>hämtar nytt</translation>
    </message>
    <message>
        <source>changing {reference}</source>
        <translation>ändrar {reference}</translation>
    </message>
    <message>
        <source>Check the action log</source>
        <translation>Kontrollera händelseloggen</translation>
    </message>
    <message>
        <source>Checking: {percent} % · Stop</source>
        <translation>Kontrollerar: {percent} % · Stoppa</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Välj en bild</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Välj en bild …</translation>
    </message>
    <message>
        <source>Choose at least the column with the number or the barcode, and one more.</source>
        <translation>Välj minst kolumnen med varunumret eller streckkoden, och en till.</translation>
    </message>
    <message>
        <source>Choose one of a PDF, a printer and the terminal.</source>
        <translation>Välj antingen PDF, skrivare eller terminal.</translation>
    </message>
    <message>
        <source>Choose the line that reads right</source>
        <translation>Välj raden som läses rätt</translation>
    </message>
    <message>
        <source>Clear order</source>
        <translation>Töm ordern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Close Kvitt</source>
        <translation>Stäng Kvitt</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Stäng formuläret</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>kolumn {number}</translation>
    </message>
    <message>
        <source>Columns: {columns}</source>
        <translation>Kolumner: {columns}</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Kopiera länken</translation>
    </message>
    <message>
        <source>Copy printed</source>
        <translation>Kopia utskriven</translation>
    </message>
    <message>
        <source>Copy trace id</source>
        <translation>Kopiera spårnings-id</translation>
    </message>
    <message>
        <source>Copy {number} printed on {printer}.</source>
        <translation>Kopia {number} utskriven på {printer}.</translation>
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
        <translation>Kund</translation>
    </message>
    <message>
        <source>Customer approved</source>
        <translation>Kunden godkände</translation>
    </message>
    <message>
        <source>Customer declined</source>
        <translation>Kunden avböjde</translation>
    </message>
    <message>
        <source>Customers are</source>
        <translation>Kunderna är</translation>
    </message>
    <message>
        <source>Customers of before</source>
        <translation>Tidigare kunder</translation>
    </message>
    <message>
        <source>Dansk</source>
        <translation>Dansk</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörk</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Avböjd</translation>
    </message>
    <message>
        <source>Default: up to {milliseconds} ms between characters, Enter or Tab optional.</source>
        <translation>Standard: upp till {milliseconds} ms mellan tecken, med eller utan Enter eller Tab.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Delete {url}</source>
        <translation>Ta bort {url}</translation>
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
        <translation>Kasta</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Discount on the line</source>
        <translation>Rabatt på raden</translation>
    </message>
    <message>
        <source>Discount on the order</source>
        <translation>Rabatt på hela ordern</translation>
    </message>
    <message>
        <source>copy {n}</source>
        <translation>kopia {n}</translation>
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
        <translation>Importera inte</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Drill: {title}</source>
        <translation>Övning: {title}</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Övningar</translation>
    </message>
    <message>
        <source>Drills (practice)</source>
        <translation>Övningar (övningsläge)</translation>
    </message>
    <message>
        <source>Duplicate the line</source>
        <translation>Duplicera raden</translation>
    </message>
    <message>
        <source>Duplicate this line</source>
        <translation>Duplicera raden</translation>
    </message>
    <message>
        <source>Each sets up a situation on the practice service. Play it with an order and the pretend phone; the first seven take about ten minutes together.</source>
        <translation>Varje övning ställer upp en situation på övningstjänsten. Spela den med en order och övningstelefonen; de sju första tar ungefär tio minuter tillsammans.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>På annat håll</translation>
    </message>
    <message>
        <source>Empty: as usual in the country. “off”: none. Or your own, such as weight 23......{NDDD}.</source>
        <translation>Tomt: som brukligt i landet. ”off”: inga. Eller din egen, till exempel weight 23......{NDDD}.</translation>
    </message>
    <message>
        <source>Ending the request to the phone. The code comes once that is done.</source>
        <translation>Avslutar förfrågan till telefonen. Koden kommer när det är klart.</translation>
    </message>
    <message>
        <source>Ending the request. The next one goes to the phone once that is done.</source>
        <translation>Avslutar förfrågan. Nästa går till telefonen när det är gjort.</translation>
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
        <translation>Enter lägger till en retur: {what}</translation>
    </message>
    <message>
        <source>Enter adds: {what}</source>
        <translation>Enter lägger till: {what}</translation>
    </message>
    <message>
        <source>Enter adds: {what} · you are asked for the price</source>
        <translation>Enter lägger till: {what} · du får ange priset</translation>
    </message>
    <message>
        <source>Enter adds: {what} · you are asked how many {unit}</source>
        <translation>Enter lägger till: {what} · du får ange hur många {unit}</translation>
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
        <translation>Allt här är gratis, så det finns inget att betala. Lämna ut varorna utan förfrågan.</translation>
    </message>
    <message>
        <source>Everything that was captured has been given back.</source>
        <translation>Allt som debiterats har lämnats tillbaka.</translation>
    </message>
    <message>
        <source>Everything that was captured has been refunded.</source>
        <translation>Allt som debiterats har återbetalats.</translation>
    </message>
    <message>
        <source>Everything that was reserved has been captured. Nothing is left to capture or release.</source>
        <translation>Allt som var reserverat är debiterat. Det finns inget kvar att debitera eller frigöra.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Överallt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Utgången</translation>
    </message>
    <message>
        <source>Export products</source>
        <translation>Exportera varor</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportera …</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Färöarna</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriter</translation>
    </message>
    <message>
        <source>Favourites, by their number</source>
        <translation>Favoriter, med sitt nummer</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Klar</translation>
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
        <translation>Presentkort</translation>
    </message>
    <message>
        <source>Give the customer this link</source>
        <translation>Ge kunden den här länken</translation>
    </message>
    <message>
        <source>Given back by the shop: {amount}</source>
        <translation>Återbetalat av butiken: {amount}</translation>
    </message>
    <message>
        <source>Given by Kvitt</source>
        <translation>Ges av Kvitt</translation>
    </message>
    <message>
        <source>Go to the waiting orders</source>
        <translation>Gå till väntande order</translation>
    </message>
    <message>
        <source>Go to who pays</source>
        <translation>Gå till vem som betalar</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Varor</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Grönland</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Dölj</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Dölj detaljer</translation>
    </message>
    <message>
        <source>Hide receipt</source>
        <translation>Dölj kvitto</translation>
    </message>
    <message>
        <source>How many of {name}</source>
        <translation>Hur många av {name}</translation>
    </message>
    <message>
        <source>How the letters read</source>
        <translation>Hur bokstäverna läses</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>Hur vill du börja</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>i ordning</translation>
    </message>
    <message>
        <source>from {age} years</source>
        <translation>från {age} år</translation>
    </message>
    <message>
        <source>have a look</source>
        <translation>ta en titt</translation>
    </message>
    <message>
        <source>https://… shown beside the terms of sale.</source>
        <translation>https://… visas bredvid köpvillkoren.</translation>
    </message>
    <message>
        <source>https://… shown to the customer before paying.</source>
        <translation>https://… visas för kunden före betalning.</translation>
    </message>
    <message>
        <source>https://… where Vipps MobilePay sends news of payments.</source>
        <translation>https://… dit Vipps MobilePay skickar nytt om betalningar.</translation>
    </message>
    <message>
        <source>I have keys for a sales unit</source>
        <translation>Jag har nycklar till ett säljställe</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importera en fil …</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>Importera varor</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Importera {file}</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importerar …</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importera …</translation>
    </message>
    <message>
        <source>In the shop</source>
        <translation>I butiken</translation>
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
        <translation>Det är klart vem som betalar</translation>
    </message>
    <message>
        <source>It is not certain which letters the file has. Nothing was imported. Choose how it reads: {readings}.</source>
        <translation>Det är inte säkert vilka bokstäver filen har. Inget importerades. Välj hur den läses: {readings}.</translation>
    </message>
    <message>
        <source>It was sent, but the answer could not be kept ({reason}): not known yet. Mend that and ask again.</source>
        <translation>Det skickades, men svaret kunde inte sparas ({reason}): inte klarlagt. Åtgärda det och fråga igen.</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Item no.</source>
        <translation>Varunr</translation>
    </message>
    <message>
        <source>Its secret is not at hand. Delete it and register again.</source>
        <translation>Hemligheten finns inte till hands. Ta bort den och registrera igen.</translation>
    </message>
    <message>
        <source>Its sizes or colours are products of their own, in other rows.</source>
        <translation>Storlekarna eller färgerna är egna varor, på andra rader.</translation>
    </message>
    <message>
        <source>Keep an approved order for shipping</source>
        <translation>Lägg en godkänd order till leverans</translation>
    </message>
    <message>
        <source>Keep for shipping</source>
        <translation>Lägg till leverans</translation>
    </message>
    <message>
        <source>Keep the money reserved and capture when the goods leave</source>
        <translation>Behåll pengarna reserverade och debitera när varorna skickas</translation>
    </message>
    <message>
        <source>Keep the reservation</source>
        <translation>Behåll reservationen</translation>
    </message>
    <message>
        <source>kept as you type</source>
        <translation>sparas medan du skriver</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
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
        <translation>Kvitt kan inte lyssna på {text}. Skriv en adress på den här datorn och en port, som 127.0.0.1:8787.</translation>
    </message>
    <message>
        <source>Kvitt is already open with this data folder. Close it first, or use another folder.</source>
        <translation>Kvitt är redan öppet med den här datamappen. Stäng det först, eller använd en annan mapp.</translation>
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
        <translation>Språk på papper</translation>
    </message>
    <message>
        <source>Last line</source>
        <translation>Sista raden</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Låt det vara</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Lämna rundturen</translation>
    </message>
    <message>
        <source>Leave the wrong rows out</source>
        <translation>Utelämna de felaktiga raderna</translation>
    </message>
    <message>
        <source>Leave this code out</source>
        <translation>Utelämna koden</translation>
    </message>
    <message>
        <source>Left out: {names}</source>
        <translation>Utelämnade: {names}</translation>
    </message>
    <message>
        <source>left to approve</source>
        <translation>kvar att godkänna</translation>
    </message>
    <message>
        <source>left {amount}</source>
        <translation>kvar {amount}</translation>
    </message>
    <message>
        <source>Left {when}</source>
        <translation>Skickat {when}</translation>
    </message>
    <message>
        <source>Let the customer scan this</source>
        <translation>Låt kunden skanna den här</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Bokstäver</translation>
    </message>
    <message>
        <source>Letters for this shop or till.</source>
        <translation>Bokstäver för den här butiken eller kassan.</translation>
    </message>
    <message>
        <source>Letters: {sample}</source>
        <translation>Bokstäver: {sample}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljus</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
    <message>
        <source>link</source>
        <translation>länk</translation>
    </message>
    <message>
        <source>Listen at</source>
        <translation>Lyssna på</translation>
    </message>
    <message>
        <source>Listening at {place}, and registered.</source>
        <translation>Lyssnar på {place}, och är registrerad.</translation>
    </message>
    <message>
        <source>Listening at {place}, but nothing is registered yet.</source>
        <translation>Lyssnar på {place}, men inget är registrerat än.</translation>
    </message>
    <message>
        <source>Listening at {place}, but the secret is not at hand.</source>
        <translation>Lyssnar på {place}, men hemligheten finns inte till hands.</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Look twice · {count}</source>
        <translation>Titta en gång till · {count}</translation>
    </message>
    <message>
        <source>Looking for “{query}” in earlier orders…</source>
        <translation>Söker efter ”{query}” i tidigare order …</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Högt</translation>
    </message>
    <message>
        <source>Made by another program.</source>
        <translation>Skapad av ett annat program.</translation>
    </message>
    <message>
        <source>Made here.</source>
        <translation>Skapad här.</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Skapa en länk</translation>
    </message>
    <message>
        <source>Measure the scanner</source>
        <translation>Mät skannern</translation>
    </message>
    <message>
        <source>Measured: up to {milliseconds} ms between characters, no key afterwards.</source>
        <translation>Uppmätt: upp till {milliseconds} ms mellan två tecken, och ingen tangent efter koden.</translation>
    </message>
    <message>
        <source>Measured: up to {milliseconds} ms between characters, then Enter.</source>
        <translation>Uppmätt: upp till {milliseconds} ms mellan två tecken, och Enter efter koden.</translation>
    </message>
    <message>
        <source>Measured: up to {milliseconds} ms between characters, then not always the same key.</source>
        <translation>Uppmätt: upp till {milliseconds} ms mellan två tecken, och inte alltid samma tangent.</translation>
    </message>
    <message>
        <source>Measured: up to {milliseconds} ms between characters, then Tab.</source>
        <translation>Uppmätt: upp till {milliseconds} ms mellan två tecken, och Tab efter koden.</translation>
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
        <translation>Mer än det som är reserverat</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Rörelse</translation>
    </message>
    <message>
        <source>Move the line down</source>
        <translation>Flytta ned raden</translation>
    </message>
    <message>
        <source>Move the line up</source>
        <translation>Flytta upp raden</translation>
    </message>
    <message>
        <source>Move this line down</source>
        <translation>Flytta ned raden</translation>
    </message>
    <message>
        <source>Move this line up</source>
        <translation>Flytta upp raden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Name (only for you)</source>
        <translation>Namn (bara för dig)</translation>
    </message>
    <message>
        <source>Name, number, barcode or group</source>
        <translation>Namn, nummer, streckkod eller grupp</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Nederländerna</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Ny order</translation>
    </message>
    <message>
        <source>New order like this</source>
        <translation>Ny order som denna</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Ny vara</translation>
    </message>
    <message>
        <source>Newest backup: {when}</source>
        <translation>Senaste säkerhetskopia: {when}</translation>
    </message>
    <message>
        <source>Next drill</source>
        <translation>Nästa övning</translation>
    </message>
    <message>
        <source>Next receipt number, at least</source>
        <translation>Nästa kvittonummer, minst</translation>
    </message>
    <message>
        <source>No answer yet. Ask the customer to open {app}.</source>
        <translation>Inget svar ännu. Be kunden öppna {app}.</translation>
    </message>
    <message>
        <source>No clear answer came back. We do not know yet whether it went through. Ask again – nothing happens twice.</source>
        <translation>Inget tydligt svar kom. Vi vet inte än om det gick igenom. Fråga igen – inget sker två gånger.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>ingen post</translation>
    </message>
    <message>
        <source>No lines yet. Scan, pick or type a product above and press Enter.</source>
        <translation>Inga rader än. Skanna, välj eller skriv en vara ovan och tryck Enter.</translation>
    </message>
    <message>
        <source>No order matches “{query}”.</source>
        <translation>Ingen order passar ”{query}”.</translation>
    </message>
    <message>
        <source>No orders yet. Press {key} to make the first one.</source>
        <translation>Inga order än. Tryck {key} för att skapa den första.</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Ingen bild</translation>
    </message>
    <message>
        <source>No printer is set up. Choose one under Settings, or save the paper as a PDF.</source>
        <translation>Ingen skrivare är inställd. Välj en under Inställningar, eller spara papperet som PDF.</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>Ingen vara</translation>
    </message>
    <message>
        <source>No product has the code {code}.</source>
        <translation>Ingen vara har koden {code}.</translation>
    </message>
    <message>
        <source>No product has the code {which}. Nothing was sent. Search for it, make a product of it, or leave it out.</source>
        <translation>Ingen vara har koden {which}. Inget har skickats. Sök efter den, gör en vara av den, eller utelämna den.</translation>
    </message>
    <message>
        <source>No product here. Show other groups, or inactive ones.</source>
        <translation>Inga varor här. Visa andra grupper eller inaktiva varor.</translation>
    </message>
    <message>
        <source>No product matches “{query}”.</source>
        <translation>Ingen vara passar ”{query}”.</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Inga varor än</translation>
    </message>
    <message>
        <source>No real money moves. The tour can be taken again from the settings.</source>
        <translation>Inga riktiga pengar flyttas. Rundturen kan tas igen från inställningarna.</translation>
    </message>
    <message>
        <source>No request is waiting. Send one from Kvitt and it shows up here.</source>
        <translation>Ingen förfrågan väntar. Skicka en från Kvitt så dyker den upp här.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Ingen väntar.</translation>
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
        <translation>utan grupp</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>utan namn</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>inte sparat</translation>
    </message>
    <message>
        <source>Not known for {time}.</source>
        <translation>Inte klarlagt på {time}.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Inte klarlagt</translation>
    </message>
    <message>
        <source>Not listening yet.</source>
        <translation>Lyssnar inte än.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
    <message>
        <source>Not on the grid</source>
        <translation>Inte på tavlan</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Inte utskriven</translation>
    </message>
    <message>
        <source>Not saved as PDF</source>
        <translation>Inte sparad som PDF</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>inte klarlagt än</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>inte sparat</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>inte sparat än</translation>
    </message>
    <message>
        <source>Not saved yet: {count}</source>
        <translation>Inte sparat än: {count}</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>inte än</translation>
    </message>
    <message>
        <source>Note for the shop</source>
        <translation>Anteckning för butiken</translation>
    </message>
    <message>
        <source>Noted in the action log with every step.</source>
        <translation>Skrivs i händelseloggen vid varje steg.</translation>
    </message>
    <message>
        <source>Nothing has been captured, so there is nothing to refund. Release it instead.</source>
        <translation>Inget har debiterats, så det finns inget att återbetala. Frigör i stället.</translation>
    </message>
    <message>
        <source>Nothing has been reserved or paid on this order yet, so there is nothing to confirm.</source>
        <translation>Inget har reserverats eller betalats på den här ordern än, så det finns inget att bekräfta.</translation>
    </message>
    <message>
        <source>Nothing has been sent and nothing charged.</source>
        <translation>Inget har skickats och inget har debiterats.</translation>
    </message>
    <message>
        <source>Nothing has been sent for this order yet.</source>
        <translation>Inget har skickats för den här ordern än.</translation>
    </message>
    <message>
        <source>Nothing is chosen. Say how many of which line.</source>
        <translation>Inget är valt. Ange hur många av vilken rad.</translation>
    </message>
    <message>
        <source>Nothing is imported yet. It is not certain which letters the file has: choose the line that reads right.</source>
        <translation>Inget har importerats än. Det är inte säkert vilka bokstäver filen har: välj raden som läses rätt.</translation>
    </message>
    <message>
        <source>Nothing is imported yet. Say which column holds what, and the rows are shown.</source>
        <translation>Inget har importerats än. Ange vilken kolumn som har vad, så visas raderna.</translation>
    </message>
    <message>
        <source>Nothing is imported yet. Some rows are worth a second look.</source>
        <translation>Inget har importerats än. Några rader bör ses över en gång till.</translation>
    </message>
    <message>
        <source>Nothing is imported yet. This is what would change.</source>
        <translation>Inget har importerats än. Det här skulle ändras.</translation>
    </message>
    <message>
        <source>Nothing is left to pay with Vipps MobilePay. Lower what is paid otherwise.</source>
        <translation>Det finns inget kvar att betala med Vipps MobilePay. Sänk det som betalas på annat sätt.</translation>
    </message>
    <message>
        <source>Nothing is owed for these goods, so no money moves.</source>
        <translation>Det finns inget att betala för de här varorna, så inga pengar flyttas.</translation>
    </message>
    <message>
        <source>Nothing is parked.</source>
        <translation>Inget är parkerat.</translation>
    </message>
    <message>
        <source>Nothing is reserved on this order. No money was moved.</source>
        <translation>Inget är reserverat på den här ordern. Inga pengar har flyttats.</translation>
    </message>
    <message>
        <source>Nothing was changed. To put the backup back, say yes or add --yes.</source>
        <translation>Inget ändrades. Svara ja eller lägg till --yes för att lägga tillbaka säkerhetskopian.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Inget än.</translation>
    </message>
    <message>
        <source>Now: {phone}.</source>
        <translation>Nu: {phone}.</translation>
    </message>
    <message>
        <source>Numbers are given on sending, without gaps or repeats.</source>
        <translation>Nummer ges när förfrågan skickas, utan luckor och utan upprepningar.</translation>
    </message>
    <message>
        <source>nothing is saved</source>
        <translation>inget sparas</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>inget att göra</translation>
    </message>
    <message>
        <source>of which VAT</source>
        <translation>varav moms</translation>
    </message>
    <message>
        <source>of {left}</source>
        <translation>av {left}</translation>
    </message>
    <message>
        <source>of {left} left</source>
        <translation>av {left} kvar</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Off. Polling alone is enough; webhooks only make it quicker.</source>
        <translation>Av. Det räcker att Kvitt frågar tjänsten; webhooks gör det bara snabbare.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>På</translation>
    </message>
    <message>
        <source>Once a customer has approved</source>
        <translation>När en kund har godkänt</translation>
    </message>
    <message>
        <source>One more picture of the product above.</source>
        <translation>En bild till av varan ovanför.</translation>
    </message>
    <message>
        <source>One order</source>
        <translation>En order</translation>
    </message>
    <message>
        <source>Only active</source>
        <translation>Bara aktiva</translation>
    </message>
    <message>
        <source>Only an amount, no lines</source>
        <translation>Bara ett belopp, inga rader</translation>
    </message>
    <message>
        <source>Only for shops with a public https address, or a relay that has one.</source>
        <translation>Bara för butiker med en offentlig https-adress, eller ett mellanled som har en.</translation>
    </message>
    <message>
        <source>Only goods that come back, so there is nothing to pay. Open the order they were bought with and refund it.</source>
        <translation>Bara varor som kommer tillbaka, så det finns inget att betala. Öppna ordern de köptes med och återbetala den.</translation>
    </message>
    <message>
        <source>Only orders handed over at the counter are captured automatically. Orders to be sent wait until they leave.</source>
        <translation>Bara order som lämnas över vid disken debiteras automatiskt. Order som ska skickas väntar tills de går ut.</translation>
    </message>
    <message>
        <source>Only {left} of {name} can be chosen.</source>
        <translation>Bara {left} av {name} kan väljas.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open the newest notice</source>
        <translation>Öppna den senaste notisen</translation>
    </message>
    <message>
        <source>Open {app} and approve.</source>
        <translation>Öppna {app} och godkänn.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Orders that only the data file of now has: {count}. What was sent is looked for at Vipps MobilePay; drafts stay in the file that is put aside.</source>
        <translation>Order som bara den nuvarande datafilen har: {count}. Det som skickades söks hos Vipps MobilePay; utkast ligger kvar i filen som läggs åt sidan.</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisationsnummer</translation>
    </message>
    <message>
        <source>Other amount…</source>
        <translation>Annat belopp…</translation>
    </message>
    <message>
        <source>Our record and the totals at Vipps MobilePay do not agree, so it is not known yet. Nothing is done twice. Compare both.</source>
        <translation>Vår översikt och summorna hos Vipps MobilePay stämmer inte, så det är inte klarlagt än. Inget görs två gånger. Jämför båda.</translation>
    </message>
    <message>
        <source>Paid otherwise</source>
        <translation>Betalt på annat sätt</translation>
    </message>
    <message>
        <source>Paid otherwise or returned</source>
        <translation>Betalt på annat sätt eller returnerat</translation>
    </message>
    <message>
        <source>Paid {amount}</source>
        <translation>Betalat {amount}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parkera</translation>
    </message>
    <message>
        <source>Park the order</source>
        <translation>Parkera ordern</translation>
    </message>
    <message>
        <source>Parked as {reference}.</source>
        <translation>Parkerad som {reference}.</translation>
    </message>
    <message>
        <source>Parked orders</source>
        <translation>Parkerade order</translation>
    </message>
    <message>
        <source>Parked · {count}</source>
        <translation>Parkerade · {count}</translation>
    </message>
    <message>
        <source>Part of it is captured. Capture or release the rest.</source>
        <translation>En del är debiterad. Debitera eller frigör resten.</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>godkänd</translation>
    </message>
    <message>
        <source>Passed: {title}</source>
        <translation>Godkänd: {title}</translation>
    </message>
    <message>
        <source>Pay {amount}</source>
        <translation>Betala {amount}</translation>
    </message>
    <message>
        <source>Payment link</source>
        <translation>Betalningslänk</translation>
    </message>
    <message>
        <source>Payments from after the restored copy are still being looked for. Nothing was sent; nothing typed is lost. Try again when that is done; it needs the network.</source>
        <translation>Betalningar från efter den återställda kopian eftersöks fortfarande. Inget har skickats; inget du skrivit är förlorat. Försök igen när det är klart; det kräver nätverk.</translation>
    </message>
    <message>
        <source>Payments made since are being looked for. Sending waits until that is done; it needs the network.</source>
        <translation>Betalningar som gjorts sedan dess eftersöks. Sändning väntar tills det är klart; det kräver nätverk.</translation>
    </message>
    <message>
        <source>pcs</source>
        <translation>st</translation>
    </message>
    <message>
        <source>Perhaps printed</source>
        <translation>Kanske utskriven</translation>
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
        <translation>Telefonnummer eller namn</translation>
    </message>
    <message>
        <source>Phone numbers on the screen</source>
        <translation>Telefonnummer på skärmen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Place on the grid of favourites</source>
        <translation>Plats på favorittavlan</translation>
    </message>
    <message>
        <source>Place {place} on the grid is given in row {row} already.</source>
        <translation>Plats {place} på tavlan är redan given på rad {row}.</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Practice: no real money</source>
        <translation>Övningsläge: inga riktiga pengar</translation>
    </message>
    <message>
        <source>Practice: the customer's phone</source>
        <translation>Övningsläge: kundens telefon</translation>
    </message>
    <message>
        <source>Practise first, with no real money</source>
        <translation>Öva först, utan riktiga pengar</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Tryck på en tangent …</translation>
    </message>
    <message>
        <source>Pretend phone</source>
        <translation>Övningstelefon</translation>
    </message>
    <message>
        <source>Pretend phone (practice)</source>
        <translation>Övningstelefon (övningsläge)</translation>
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
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Skriv ut en testsida</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Skriv ut igen</translation>
    </message>
    <message>
        <source>Print by itself</source>
        <translation>Skriv ut av sig självt</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Utskriven</translation>
    </message>
    <message>
        <source>Printed on {printer}.</source>
        <translation>Utskriven på {printer}.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Skrivare</translation>
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
        <translation>Vara</translation>
    </message>
    <message>
        <source>Product number</source>
        <translation>Varunummer</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Varor</translation>
    </message>
    <message>
        <source>Products that fit</source>
        <translation>Varor som passar</translation>
    </message>
    <message>
        <source>Products you add here come up as you type or scan. You can also drop a CSV file here.</source>
        <translation>Varor som du lägger till här kommer upp när du skriver eller skannar. Du kan också släppa en CSV-fil här.</translation>
    </message>
    <message>
        <source>PSP reference</source>
        <translation>PSP-referens</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Offentlig adress</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Lägg undan</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Lägg tillbaka den</translation>
    </message>
    <message>
        <source>Put the newest backup back…</source>
        <translation>Lägg tillbaka senaste säkerhetskopian …</translation>
    </message>
    <message>
        <source>Put this backup back?</source>
        <translation>Lägga tillbaka den här säkerhetskopian?</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>QR code of the request</source>
        <translation>Förfrågans QR-kod</translation>
    </message>
    <message>
        <source>QR, because this sales unit was not allowed to send to phones ({when}). {key} tries the phone again.</source>
        <translation>QR, eftersom säljstället inte fick skicka till telefoner ({when}). {key} provar telefonen igen.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Lågt</translation>
    </message>
    <message>
        <source>Ran out of time</source>
        <translation>Tiden gick ut</translation>
    </message>
    <message>
        <source>Read the file so</source>
        <translation>Läs filen så</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Läser filen</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Läser filen …</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Kvittonummer</translation>
    </message>
    <message>
        <source>Receipt number, till, tip, note</source>
        <translation>Kvitto, kassa, dricks, not</translation>
    </message>
    <message>
        <source>Receipt numbers</source>
        <translation>Kvittonummer</translation>
    </message>
    <message>
        <source>Receipt printer on a serial port</source>
        <translation>Kvittoskrivare på en seriell port</translation>
    </message>
    <message>
        <source>Receipt printer on the network</source>
        <translation>Kvittoskrivare på nätverket</translation>
    </message>
    <message>
        <source>Receipt printer on USB</source>
        <translation>Kvittoskrivare på USB</translation>
    </message>
    <message>
        <source>receipt {number}</source>
        <translation>kvitto {number}</translation>
    </message>
    <message>
        <source>Receipt: {told}</source>
        <translation>Kvitto: {told}</translation>
    </message>
    <message>
        <source>Receive webhooks</source>
        <translation>Ta emot webhooks</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Reference prefix</source>
        <translation>Referensens början</translation>
    </message>
    <message>
        <source>Reference, word pair, name, product, receipt number or phone number</source>
        <translation>Referens, ordpar, namn, vara, kvittonummer eller telefonnummer</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Återbetala</translation>
    </message>
    <message>
        <source>Refund asked for</source>
        <translation>Återbetalning begärd</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Återbetald</translation>
    </message>
    <message>
        <source>Refunded in part</source>
        <translation>Delvis återbetald</translation>
    </message>
    <message>
        <source>Refunded {amount}</source>
        <translation>Återbetalat {amount}</translation>
    </message>
    <message>
        <source>refunded {amount}</source>
        <translation>återbetalat {amount}</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrera</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Frigör</translation>
    </message>
    <message>
        <source>Release asked for</source>
        <translation>Frigörande begärt</translation>
    </message>
    <message>
        <source>Release the rest</source>
        <translation>Frigör resten</translation>
    </message>
    <message>
        <source>Release what is reserved</source>
        <translation>Frigör det som är reserverat</translation>
    </message>
    <message>
        <source>Release {amount}</source>
        <translation>Frigör {amount}</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Frigjord</translation>
    </message>
    <message>
        <source>released {amount}</source>
        <translation>frigjort {amount}</translation>
    </message>
    <message>
        <source>released {n}</source>
        <translation>frigjort {n}</translation>
    </message>
    <message>
        <source>Remove the line that is being edited</source>
        <translation>Ta bort raden som redigeras</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Ta bort bilden</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Ta bort den här raden</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Förfrågan</translation>
    </message>
    <message>
        <source>Request received</source>
        <translation>Förfrågan mottagen</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>Förfrågan skickad</translation>
    </message>
    <message>
        <source>Request {n} by {way}</source>
        <translation>Förfrågan {n} via {way}</translation>
    </message>
    <message>
        <source>Requests that have changed since the backup: {count}. They are read again from Vipps MobilePay.</source>
        <translation>Förfrågningar som har ändrats sedan säkerhetskopian: {count}. De läses på nytt från Vipps MobilePay.</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserverad</translation>
    </message>
    <message>
        <source>reserved {amount}</source>
        <translation>reserverat {amount}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Återställ alla tangenter</translation>
    </message>
    <message>
        <source>Restored from a backup.</source>
        <translation>Återställd från en säkerhetskopia.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retur</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>Returadress</translation>
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
        <translation>Rad {row} tar inte slut: ett citattecken saknas där, eller en cell är för lång. Inget importerades.</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filens rader</translation>
    </message>
    <message>
        <source>Rows of {where} were changed, added or removed by something other than Kvitt.</source>
        <translation>Rader i {where} har ändrats, lagts till eller tagits bort av något annat än Kvitt.</translation>
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
        <translation>Säkerhet</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Oförändrad</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
    <message>
        <source>Save product</source>
        <translation>Spara vara</translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation>Sparad som PDF</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Sparad som {file}.</translation>
    </message>
    <message>
        <source>Saved: {name} · {price}</source>
        <translation>Sparad: {name} · {price}</translation>
    </message>
    <message>
        <source>Say: “Open Vipps or MobilePay. Your request is under Payments. It says {words}.”</source>
        <translation>Säg: ”Öppna Vipps eller MobilePay. Förfrågan finns under Betalningar. Där står det {words}.”</translation>
    </message>
    <message>
        <source>Say: “Open Vipps or MobilePay. Your request is under Payments.”</source>
        <translation>Säg: ”Öppna Vipps eller MobilePay. Din förfrågan ligger under Betalningar.”</translation>
    </message>
    <message>
        <source>Say: “Scan this with your camera or with the app, and approve. It says {words}.”</source>
        <translation>Säg: ”Skanna den här med kameran eller med appen, och godkänn. Där står det {words}.”</translation>
    </message>
    <message>
        <source>Say: “Scan this with your camera or with the app, and approve.”</source>
        <translation>Säg: ”Skanna den här med kameran eller appen, och godkänn.”</translation>
    </message>
    <message>
        <source>Say: “We are checking whether it went through. You will not be charged twice.”</source>
        <translation>Säg: ”Vi tar reda på om det gick igenom. Du debiteras inte två gånger.”</translation>
    </message>
    <message>
        <source>Say: “{amount} went back to you {when}. You usually have it between {first} and {last}, and at the latest on {latest}.”</source>
        <translation>Säg: ”{amount} skickades tillbaka till dig {when}. Du har det oftast mellan {first} och {last}, och senast {latest}.”</translation>
    </message>
    <message>
        <source>Say: “{amount} went back to you {when}, and should have been there by {latest}. If it is not, please tell me and I will ask.”</source>
        <translation>Säg: ”{amount} skickades tillbaka till dig {when} och skulle ha varit där senast {latest}. Är det inte det, säg till mig så frågar jag.”</translation>
    </message>
    <message>
        <source>Scale labels</source>
        <translation>Vågetiketter</translation>
    </message>
    <message>
        <source>Scan any code five times: {count} of {all}.</source>
        <translation>Skanna vilken kod som helst fem gånger: {count} av {all}.</translation>
    </message>
    <message>
        <source>Scan or type, one or several</source>
        <translation>Skanna eller skriv, en eller flera</translation>
    </message>
    <message>
        <source>Scan the code with your camera or with {app}.</source>
        <translation>Skanna koden med kameran eller med {app}.</translation>
    </message>
    <message>
        <source>Scan {count} times, so that the scanner can be measured.</source>
        <translation>Skanna {count} gånger så att skannern kan mätas.</translation>
    </message>
    <message>
        <source>Scan, pick or type: 2*Hoodie 499</source>
        <translation>Skanna, välj eller skriv: 2*Tröja 499</translation>
    </message>
    <message>
        <source>Scanned: {codes}</source>
        <translation>Skannat: {codes}</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Skanner</translation>
    </message>
    <message>
        <source>Scanning the code of one of your orders also shows whether the scanner is set to your keyboard.</source>
        <translation>Skannar du koden på en av dina order ser du också om skannern är inställd på ditt tangentbord.</translation>
    </message>
    <message>
        <source>Scans so far</source>
        <translation>Skanningar hittills</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>Sök bland order</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Sök bland varor</translation>
    </message>
    <message>
        <source>SEK</source>
        <translation>SEK</translation>
    </message>
    <message>
        <source>Send as QR</source>
        <translation>Skicka som QR</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>Skicka förfrågan</translation>
    </message>
    <message>
        <source>Send request · {amount}</source>
        <translation>Skicka förfrågan · {amount}</translation>
    </message>
    <message>
        <source>Send the request with the large button.</source>
        <translation>Skicka förfrågan med den stora knappen.</translation>
    </message>
    <message>
        <source>Send to another number</source>
        <translation>Skicka till ett annat nummer</translation>
    </message>
    <message>
        <source>Send to the phone</source>
        <translation>Skicka till telefonen</translation>
    </message>
    <message>
        <source>Send to the phone · {amount}</source>
        <translation>Skicka till telefonen · {amount}</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Skickar</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Skickad via</translation>
    </message>
    <message>
        <source>Sent to {phone}</source>
        <translation>Skickad till {phone}</translation>
    </message>
    <message>
        <source>Sets the currency, the usual VAT and the rates offered, and where phone numbers without a country code belong.</source>
        <translation>Bestämmer valuta, vanlig moms och de satser som erbjuds, och vart telefonnummer utan landskod hör.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Settings saved.</source>
        <translation>Inställningarna är sparade.</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Skicka varorna</translation>
    </message>
    <message>
        <source>Ship and capture</source>
        <translation>Skicka och debitera</translation>
    </message>
    <message>
        <source>Ship now</source>
        <translation>Skicka nu</translation>
    </message>
    <message>
        <source>scanned · …{end}</source>
        <translation>skannad · …{end}</translation>
    </message>
    <message>
        <source>server not reached</source>
        <translation>servern nås inte</translation>
    </message>
    <message>
        <source>shipped {n}</source>
        <translation>skickat {n}</translation>
    </message>
    <message>
        <source>Shipped, nothing to capture</source>
        <translation>Skickat, inget att debitera</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Frakt</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>Butikens namn</translation>
    </message>
    <message>
        <source>Short movements that show where something went.</source>
        <translation>Korta rörelser som visar vart något tog vägen.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Show a QR code</source>
        <translation>Visa en QR-kod</translation>
    </message>
    <message>
        <source>Show and change the keys…</source>
        <translation>Visa och ändra tangenterna …</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Visa detaljer</translation>
    </message>
    <message>
        <source>Show or hide the customer's window</source>
        <translation>Visa eller dölj kundens fönster</translation>
    </message>
    <message>
        <source>Show receipt</source>
        <translation>Visa kvitto</translation>
    </message>
    <message>
        <source>Show the whole phone number</source>
        <translation>Visa hela telefonnumret</translation>
    </message>
    <message>
        <source>Shown in the window and on papers.</source>
        <translation>Visas i fönstret och på papper.</translation>
    </message>
    <message>
        <source>Shown on the receipt in the customer's app.</source>
        <translation>Visas på kvittot i kundens app.</translation>
    </message>
    <message>
        <source>Something went wrong inside Kvitt and was written to the log. Look at the order before you try again.</source>
        <translation>Något gick fel inne i Kvitt och har skrivits i loggen. Titta på ordern innan du försöker igen.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Ljud</translation>
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
        <translation>Fortfarande inget svar. Är numret rätt? En kod på skärmen behöver inget nummer.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Avbryt mätningen</translation>
    </message>
    <message>
        <source>Stop the drill</source>
        <translation>Avbryt övningen</translation>
    </message>
    <message>
        <source>Such as your terms of exchange.</source>
        <translation>Till exempel era bytesvillkor.</translation>
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
        <translation>Sverige</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Ta rundturen</translation>
    </message>
    <message>
        <source>Takes place {place} on the grid from {owner}.</source>
        <translation>Tar plats {place} på tavlan från {owner}.</translation>
    </message>
    <message>
        <source>Test: no real money</source>
        <translation>Test: inga riktiga pengar</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Tack!</translation>
    </message>
    <message>
        <source>That came as slowly as a person types, {milliseconds} ms between characters. Set the scanner's delay between characters to {most} ms or less.</source>
        <translation>Det kom lika långsamt som en människa skriver, {milliseconds} ms mellan tecknen. Ställ skannerns paus mellan tecken till högst {most} ms.</translation>
    </message>
    <message>
        <source>That is more than the {limit} that is left.</source>
        <translation>Det är mer än de {limit} som är kvar.</translation>
    </message>
    <message>
        <source>That is not a picture in PNG or JPEG form. Choose another file.</source>
        <translation>Det är ingen bild i PNG- eller JPEG-format. Välj en annan fil.</translation>
    </message>
    <message>
        <source>That is too long: at most {longest} characters.</source>
        <translation>Det är för långt: högst {longest} tecken.</translation>
    </message>
    <message>
        <source>That was too short to be told from typing. Scan a code of at least {count} characters.</source>
        <translation>Det var för kort för att skiljas från skrivning. Skanna en kod med minst {count} tecken.</translation>
    </message>
    <message>
        <source>The action log and the decisions about {where} do not agree: one was changed, added or removed.</source>
        <translation>Händelseloggen och besluten om {where} stämmer inte överens: något har ändrats, lagts till eller tagits bort.</translation>
    </message>
    <message>
        <source>The action log is not whole: entry {wrong} is missing.</source>
        <translation>Händelseloggen är inte hel: post {wrong} saknas.</translation>
    </message>
    <message>
        <source>The action log was changed: entry {wrong} does not fit the one before it.</source>
        <translation>Händelseloggen är ändrad: post {wrong} passar inte till den före.</translation>
    </message>
    <message>
        <source>The amount must be more than zero.</source>
        <translation>Beloppet måste vara mer än noll.</translation>
    </message>
    <message>
        <source>The answer did not fit this payment and was set aside. It is not known yet what happened. Ask again.</source>
        <translation>Svaret passade inte den här betalningen och lades åt sidan. Det är inte klarlagt vad som hände. Fråga igen.</translation>
    </message>
    <message>
        <source>The backup: {orders}, {requests}, the newest of {when}.</source>
        <translation>Säkerhetskopian: {orders}, {requests}, den senaste från {when}.</translation>
    </message>
    <message>
        <source>The catalogue has all of this already. There is nothing to import.</source>
        <translation>Varukatalogen har redan allt detta. Det finns inget att importera.</translation>
    </message>
    <message>
        <source>The catalogue was changed in the meantime. Nothing was imported. Look at the file again.</source>
        <translation>Varukatalogen har ändrats under tiden. Inget har importerats. Titta på filen igen.</translation>
    </message>
    <message>
        <source>The code {old} was a valid barcode, and {text} is not. Look at it once more.</source>
        <translation>Koden {old} var en giltig streckkod, och {text} är det inte. Titta på den en gång till.</translation>
    </message>
    <message>
        <source>The code {text} belongs to the product {owner}.</source>
        <translation>Koden {text} hör till varan {owner}.</translation>
    </message>
    <message>
        <source>The code {text} has a wrong check digit. Look at it once more.</source>
        <translation>Koden {text} har fel kontrollsiffra. Titta på den en gång till.</translation>
    </message>
    <message>
        <source>The copy of the data file could not be made ({reason}). Nothing else was changed. Make room and try again.</source>
        <translation>Kopian av datafilen kunde inte göras ({reason}). Inget annat har ändrats. Gör plats och försök igen.</translation>
    </message>
    <message>
        <source>The currency of the country; a sales unit takes no other.</source>
        <translation>Landets valuta; ett säljställe tar ingen annan.</translation>
    </message>
    <message>
        <source>The customer approved</source>
        <translation>Kunden godkände</translation>
    </message>
    <message>
        <source>The customer approved. Capture when the goods are handed over or shipped.</source>
        <translation>Kunden har godkänt. Debitera när varorna är utlämnade eller skickade.</translation>
    </message>
    <message>
        <source>The customer approved. It is to be shipped: capture when the goods leave.</source>
        <translation>Kunden har godkänt. Ordern ska skickas: debitera när varorna går.</translation>
    </message>
    <message>
        <source>The customer did not answer in time. Nothing was charged.</source>
        <translation>Kunden svarade inte i tid. Inget har debiterats.</translation>
    </message>
    <message>
        <source>The customer has already approved. Capture it, or release it.</source>
        <translation>Kunden har redan godkänt. Debitera eller frigör.</translation>
    </message>
    <message>
        <source>The customer has not approved yet, so nothing is reserved.</source>
        <translation>Kunden har inte godkänt än, så inget är reserverat.</translation>
    </message>
    <message>
        <source>The customer opens the link, enters their phone number and approves in the app.</source>
        <translation>Kunden öppnar länken, skriver sitt telefonnummer och godkänner i appen.</translation>
    </message>
    <message>
        <source>The customer said no. Nothing was charged.</source>
        <translation>Kunden sa nej. Inget har debiterats.</translation>
    </message>
    <message>
        <source>The customer's bank guaranteed the money until {day}, and that is over. If the capture is refused, a new request is needed: make a new order like this one.</source>
        <translation>Kundens bank garanterade pengarna till {day}, och det är över. Om debiteringen nekas behövs en ny förfrågan: gör en ny order som denna.</translation>
    </message>
    <message>
        <source>The customer's card was refused</source>
        <translation>Kundens kort nekades</translation>
    </message>
    <message>
        <source>The customer's card was refused at {time}. The customer can choose another one in the app.</source>
        <translation>Kundens kort nekades kl. {time}. Kunden kan välja ett annat i appen.</translation>
    </message>
    <message>
        <source>The customer's own code was scanned.</source>
        <translation>Kundens egen kod har skannats.</translation>
    </message>
    <message>
        <source>The data file is damaged. Nothing can be saved or sent.</source>
        <translation>Datafilen är skadad. Inget kan sparas eller skickas.</translation>
    </message>
    <message>
        <source>The data file now: {orders}, {requests}, the newest of {when}.</source>
        <translation>Datafilen nu: {orders}, {requests}, den senaste från {when}.</translation>
    </message>
    <message>
        <source>The data folder can only be read. Nothing can be saved or sent.</source>
        <translation>Datamappen kan bara läsas. Inget kan sparas eller skickas.</translation>
    </message>
    <message>
        <source>The data folder can only be read. Nothing was saved or sent. Make it writable, or choose another folder.</source>
        <translation>Datamappen kan bara läsas. Inget sparades eller skickades. Gör den skrivbar eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>The data folder cannot be used ({reason}). Nothing was saved or sent. Mend that, or choose another folder.</source>
        <translation>Datamappen kan inte användas ({reason}). Inget sparades eller skickades. Åtgärda det eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>The data folder lies on a disk that may lose what was saved ({reason}). Use a folder on a local disk.</source>
        <translation>Datamappen ligger på en disk som kan förlora det som sparats ({reason}). Använd en mapp på en lokal disk.</translation>
    </message>
    <message>
        <source>The description must have 3 to 100 characters; this one has {length}.</source>
        <translation>Beskrivningen måste ha 3 till 100 tecken; den här har {length}.</translation>
    </message>
    <message>
        <source>The discount is more than the line costs.</source>
        <translation>Rabatten är större än vad raden kostar.</translation>
    </message>
    <message>
        <source>The discount is more than the order comes to.</source>
        <translation>Rabatten är större än vad ordern kostar.</translation>
    </message>
    <message>
        <source>The discount takes off everything, so there is nothing to pay. Lower it, or hand the goods over without a request.</source>
        <translation>Rabatten drar av allt, så det finns inget att betala. Sänk den, eller lämna ut varorna utan förfrågan.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing can be saved or sent.</source>
        <translation>Disken är full. Inget kan sparas eller skickas.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved or sent. Make room, then try again.</source>
        <translation>Disken är full. Inget sparades eller skickades. Skapa utrymme och försök igen.</translation>
    </message>
    <message>
        <source>The draft has lines that are not finished. Nothing was sent. Change the order first.</source>
        <translation>Utkastet har rader som inte är klara. Inget har skickats. Ändra ordern först.</translation>
    </message>
    <message>
        <source>The file does not hold a create call as JSON.</source>
        <translation>Filen innehåller inget create-anrop som JSON.</translation>
    </message>
    <message>
        <source>The file has more than {most} rows. Nothing was imported. Divide it into several files.</source>
        <translation>Filen har fler än {most} rader. Inget importerades. Dela den i flera filer.</translation>
    </message>
    <message>
        <source>The file has no column {text}.</source>
        <translation>Filen har ingen kolumn {text}.</translation>
    </message>
    <message>
        <source>The file has no usable {name}.</source>
        <translation>Filen har ingen användbar {name}.</translation>
    </message>
    <message>
        <source>The file is larger than {megabytes} MB. Nothing was imported. Export fewer products, or fewer columns.</source>
        <translation>Filen är större än {megabytes} MB. Inget importerades. Exportera färre varor, eller färre kolumner.</translation>
    </message>
    <message>
        <source>The file is no list of products. One of its first rows must name the columns, such as sku, name and price.</source>
        <translation>Filen är ingen lista med varor. En av de första raderna måste namnge kolumnerna, till exempel sku, name och price.</translation>
    </message>
    <message>
        <source>The file {text} cannot be read.</source>
        <translation>Filen {text} kan inte läsas.</translation>
    </message>
    <message>
        <source>The file {text} cannot be written ({reason}). Choose another place.</source>
        <translation>Filen {text} kan inte skrivas ({reason}). Välj en annan plats.</translation>
    </message>
    <message>
        <source>The first barcode, if left empty</source>
        <translation>Den första streckkoden, om tomt</translation>
    </message>
    <message>
        <source>The first free place is {place}.</source>
        <translation>Den första lediga platsen är {place}.</translation>
    </message>
    <message>
        <source>The goods are handed over: take the money with the large button.</source>
        <translation>Varorna är utlämnade: debitera med den stora knappen.</translation>
    </message>
    <message>
        <source>The label of {name} says a weight, but it is not sold by weight. Nothing was added. Set its unit to kg in the catalogue.</source>
        <translation>Etiketten på {name} anger en vikt, men varan säljs inte efter vikt. Inget lades till. Sätt enheten till kg i katalogen.</translation>
    </message>
    <message>
        <source>The last four digits</source>
        <translation>De fyra sista siffrorna</translation>
    </message>
    <message>
        <source>The last step on this order is not known yet. Ask again first; nothing is done twice.</source>
        <translation>Det senaste steget på den här ordern är inte klarlagt. Fråga igen först; inget görs två gånger.</translation>
    </message>
    <message>
        <source>The last step on this order is still under way.</source>
        <translation>Det senaste steget på den här ordern pågår fortfarande.</translation>
    </message>
    <message>
        <source>The last three digits</source>
        <translation>De tre sista siffrorna</translation>
    </message>
    <message>
        <source>The line needs a name.</source>
        <translation>Raden behöver ett namn.</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Länken är kopierad.</translation>
    </message>
    <message>
        <source>The main button: send, capture, save</source>
        <translation>Huvudknappen: skicka, debitera, spara</translation>
    </message>
    <message>
        <source>The money has been taken. The order is settled.</source>
        <translation>Pengarna är debiterade. Ordern är uppgjord.</translation>
    </message>
    <message>
        <source>The money is captured</source>
        <translation>Pengarna är debiterade</translation>
    </message>
    <message>
        <source>The name of the file is too long for this system. Choose a shorter one.</source>
        <translation>Filnamnet är för långt för det här systemet. Välj ett kortare.</translation>
    </message>
    <message>
        <source>The names of the products</source>
        <translation>Varornas namn</translation>
    </message>
    <message>
        <source>The number {text} belongs to another product. Choose another one.</source>
        <translation>Numret {text} hör till en annan vara. Välj ett annat.</translation>
    </message>
    <message>
        <source>The number {text} is already in row {row}.</source>
        <translation>Numret {text} står redan på rad {row}.</translation>
    </message>
    <message>
        <source>The order has no line {number}.</source>
        <translation>Ordern har ingen rad {number}.</translation>
    </message>
    <message>
        <source>The order has no lines yet. Add a product first.</source>
        <translation>Ordern har inga rader än. Lägg till en vara först.</translation>
    </message>
    <message>
        <source>The paper did not come out whole. The payment is not affected. The printer {printer} broke off. Look at what came out, then print again.</source>
        <translation>Utskriften kom inte ut hel. Betalningen påverkas inte. Skrivaren {printer} avbröt. Se vad som kom ut och skriv ut igen.</translation>
    </message>
    <message>
        <source>The paper may not have been printed. The payment is not affected. The printer {printer} stopped taking it. Look at what came out before you print again.</source>
        <translation>Papperet kanske inte har skrivits ut. Betalningen påverkas inte. Skrivaren {printer} slutade ta emot. Titta på vad som kom ut innan du skriver ut igen.</translation>
    </message>
    <message>
        <source>The paper was not printed. The payment is not affected. The printer does not take it. Check it, then print again.</source>
        <translation>Papperet skrevs inte ut. Betalningen påverkas inte. Skrivaren tar inte emot det. Kontrollera den och skriv ut igen.</translation>
    </message>
    <message>
        <source>The paper was not printed. The payment is not affected. The printer {printer} cannot be reached ({reason}). Check it, then print again.</source>
        <translation>Papperet skrevs inte ut. Betalningen påverkas inte. Skrivaren {printer} kan inte nås ({reason}). Kontrollera den och skriv ut igen.</translation>
    </message>
    <message>
        <source>The paper was not printed. The payment is not affected. The printer {printer} says that it is open, not ready or out of paper. See to it, then print again.</source>
        <translation>Papperet skrevs inte ut. Betalningen påverkas inte. Skrivaren {printer} säger att den är öppen, inte redo eller utan papper. Se till den och skriv ut igen.</translation>
    </message>
    <message>
        <source>The paper was not printed. The payment is not affected. The system has no printer {printer}. Choose another one under Settings.</source>
        <translation>Papperet skrevs inte ut. Betalningen påverkas inte. Systemet har ingen skrivare {printer}. Välj en annan under Inställningar.</translation>
    </message>
    <message>
        <source>The picture has more than {millions} million dots. Choose a smaller one.</source>
        <translation>Bilden har mer än {millions} miljoner punkter. Välj en mindre.</translation>
    </message>
    <message>
        <source>The picture is larger than {kilobytes} kB. Choose a smaller one.</source>
        <translation>Bilden är större än {kilobytes} kB. Välj en mindre.</translation>
    </message>
    <message>
        <source>The practice service did not start. No money is involved. Start Kvitt again.</source>
        <translation>Övningstjänsten startade inte. Det rör inga riktiga pengar. Starta Kvitt igen.</translation>
    </message>
    <message>
        <source>The product needs a name.</source>
        <translation>Varan behöver ett namn.</translation>
    </message>
    <message>
        <source>The product needs a number of its own.</source>
        <translation>Varan behöver ett eget nummer.</translation>
    </message>
    <message>
        <source>The rate of a new line, in percent.</source>
        <translation>Satsen för en ny rad, i procent.</translation>
    </message>
    <message>
        <source>The reference {text} is already used. Choose another one.</source>
        <translation>Referensen {text} används redan. Välj en annan.</translation>
    </message>
    <message>
        <source>The request is on its way.</source>
        <translation>Förfrågan är på väg.</translation>
    </message>
    <message>
        <source>The request is sent</source>
        <translation>Förfrågan är skickad</translation>
    </message>
    <message>
        <source>The request never reached Vipps MobilePay. Nothing was charged. Send it again.</source>
        <translation>Förfrågan nådde aldrig Vipps MobilePay. Inget har debiterats. Skicka den igen.</translation>
    </message>
    <message>
        <source>The request of {amount} was sent.</source>
        <translation>Förfrågan på {amount} har skickats.</translation>
    </message>
    <message>
        <source>The request that waits is ended first. The receipt number stays.</source>
        <translation>Förfrågan som väntar avslutas först. Kvittonumret behålls.</translation>
    </message>
    <message>
        <source>The request to the phone has ended. Only this code can be paid now.</source>
        <translation>Förfrågan till telefonen är avslutad. Bara den här koden kan betalas nu.</translation>
    </message>
    <message>
        <source>The request was cancelled before the customer approved. Nothing was charged.</source>
        <translation>Förfrågan avbröts innan kunden godkände. Inget har debiterats.</translation>
    </message>
    <message>
        <source>The request was refused. Nothing was charged.</source>
        <translation>Förfrågan nekades. Inget har debiterats.</translation>
    </message>
    <message>
        <source>The reservation was released. Nothing more can be captured.</source>
        <translation>Reservationen har frigjorts. Inget mer kan debiteras.</translation>
    </message>
    <message>
        <source>The rest has been released, so nothing is left to capture. Make a new order for what is still to be paid.</source>
        <translation>Resten är frigjord, så det finns inget kvar att debitera. Gör en ny order för det som ännu ska betalas.</translation>
    </message>
    <message>
        <source>The rest is released to the customer at once. It cannot be captured later.</source>
        <translation>Resten frigörs till kunden direkt. Den kan inte debiteras senare.</translation>
    </message>
    <message>
        <source>The row has more cells than the file has columns. A comma in a price or a name may need quotation marks.</source>
        <translation>Raden har fler celler än filen har kolumner. Ett komma i ett pris eller ett namn kan behöva citattecken.</translation>
    </message>
    <message>
        <source>The sample shop is in the catalogue.</source>
        <translation>Exempelbutiken finns i varukatalogen.</translation>
    </message>
    <message>
        <source>The scanner is set to a US keyboard. Kvitt reads its codes anyway; set it to yours if you can.</source>
        <translation>Skannern är inställd på ett amerikanskt tangentbord. Kvitt läser koderna ändå; ställ in den på ditt om du kan.</translation>
    </message>
    <message>
        <source>The spreadsheet changed this barcode to {text}. Format the column as text there, and save the file again.</source>
        <translation>Kalkylprogrammet ändrade den här streckkoden till {text}. Formatera kolumnen som text där, och spara filen igen.</translation>
    </message>
    <message>
        <source>The spreadsheet changed this barcode: {text} lacks the noughts of {meant}. Format the column as text there, and save the file again.</source>
        <translation>Kalkylprogrammet ändrade den här streckkoden: {text} saknar nollorna i {meant}. Formatera kolumnen som text där, och spara filen igen.</translation>
    </message>
    <message>
        <source>The text has characters that were lost, or that cannot be seen. Choose other letters, or correct the file.</source>
        <translation>Texten har tecken som gick förlorade, eller som inte kan ses. Välj andra bokstäver, eller rätta filen.</translation>
    </message>
    <message>
        <source>The text runs over several lines. A quotation mark may be missing.</source>
        <translation>Texten går över flera rader. Ett citattecken kan saknas.</translation>
    </message>
    <message>
        <source>The time limit for capturing is over and the money went back to the customer. Nothing was charged. Make a new order like this one and send a new request.</source>
        <translation>Tidsgränsen för att debitera har gått ut och pengarna gick tillbaka till kunden. Inget har debiterats. Gör en ny order som denna och skicka en ny förfrågan.</translation>
    </message>
    <message>
        <source>The time limit for capturing is over and the rest went back to the customer. Make a new order for what is still to be paid and send a new request.</source>
        <translation>Tidsgränsen för att debitera har gått ut och resten gick tillbaka till kunden. Gör en ny order för det som ännu ska betalas och skicka en ny förfrågan.</translation>
    </message>
    <message>
        <source>The time limit of {days} days for capturing ended on {day}. A new request is needed: make a new order like this one.</source>
        <translation>Tidsgränsen på {days} dagar för att debitera gick ut {day}. En ny förfrågan behövs: gör en ny order som denna.</translation>
    </message>
    <message>
        <source>The tip of {amount} comes with the last goods.</source>
        <translation>Dricksen på {amount} följer med de sista varorna.</translation>
    </message>
    <message>
        <source>The tip of {amount} comes with them.</source>
        <translation>Dricksen på {amount} följer med dem.</translation>
    </message>
    <message>
        <source>The total can be at most {maximum}.</source>
        <translation>Totalen kan vara högst {maximum}.</translation>
    </message>
    <message>
        <source>The total must be at least {minimum}.</source>
        <translation>Totalen måste vara minst {minimum}.</translation>
    </message>
    <message>
        <source>The total must be more than zero.</source>
        <translation>Totalen måste vara mer än noll.</translation>
    </message>
    <message>
        <source>The trace id is copied.</source>
        <translation>Spårnings-id är kopierat.</translation>
    </message>
    <message>
        <source>The way from this machine to Vipps MobilePay is closed, so it is not known yet whether it happened. Nothing is done twice. Check the proxy, the certificates and the date.</source>
        <translation>Vägen från den här datorn till Vipps MobilePay är stängd, så det är inte klarlagt om det hände. Inget görs två gånger. Kontrollera proxyn, certifikaten och datumet.</translation>
    </message>
    <message>
        <source>The whole number</source>
        <translation>Hela numret</translation>
    </message>
    <message>
        <source>The whole number is one key away on the page of an order, and that is noted in the action log.</source>
        <translation>Hela numret är en tangent bort på orderns sida, och det noteras i händelseloggen.</translation>
    </message>
    <message>
        <source>There is a file {text} already. Nothing was overwritten. Choose another name.</source>
        <translation>Det finns redan en fil {text}. Inget har skrivits över. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Det finns ingen säkerhetskopia än.</translation>
    </message>
    <message>
        <source>There is no data file here that can be read.</source>
        <translation>Här finns ingen datafil som kan läsas.</translation>
    </message>
    <message>
        <source>There is no data file yet, so there is nothing to copy.</source>
        <translation>Det finns ingen datafil än, så det finns inget att kopiera.</translation>
    </message>
    <message>
        <source>There is no order {text} here.</source>
        <translation>Det finns ingen order {text} här.</translation>
    </message>
    <message>
        <source>There is no product {text}.</source>
        <translation>Det finns ingen vara {text}.</translation>
    </message>
    <message>
        <source>There is no public address yet. Type the address that Vipps MobilePay should send to, and save.</source>
        <translation>Det finns ingen sparad offentlig adress än. Skriv adressen som Vipps MobilePay ska skicka till, och spara.</translation>
    </message>
    <message>
        <source>There is nothing to decide here any more.</source>
        <translation>Här finns inte längre något att avgöra.</translation>
    </message>
    <message>
        <source>These goods cost nothing, so there is nothing to refund for them.</source>
        <translation>De här varorna kostar inget, så det finns inget att återbetala för dem.</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>De här tangenterna</translation>
    </message>
    <message>
        <source>This link works for 10 minutes: Vipps MobilePay does not let this sales unit give longer.</source>
        <translation>Den här länken fungerar i 10 minuter: Vipps MobilePay låter inte det här säljstället ge längre tid.</translation>
    </message>
    <message>
        <source>This machine cannot listen at {text} ({reason}). Payments are watched by polling as always.</source>
        <translation>Den här datorn kan inte lyssna på {text} ({reason}). Betalningarna följs med förfrågningar till tjänsten som alltid.</translation>
    </message>
    <message>
        <source>This machine keeps its own: {names}.</source>
        <translation>Den här datorn behåller sina egna: {names}.</translation>
    </message>
    <message>
        <source>This machine's address and a port.</source>
        <translation>Den här datorns adress och en port.</translation>
    </message>
    <message>
        <source>This number was asked for the same amount {when}.</source>
        <translation>Det här numret fick en förfrågan om samma belopp {when}.</translation>
    </message>
    <message>
        <source>This payment request has ended, and no money moved. Send a new one.</source>
        <translation>Den här betalningsförfrågan är slut, och inga pengar har flyttats. Skicka en ny.</translation>
    </message>
    <message>
        <source>This request has ended and nothing was paid. Send it again, then press Pay on the pretend phone.</source>
        <translation>Den här förfrågan är slut och inget betalades. Skicka den igen och tryck sedan på Betala på övningstelefonen.</translation>
    </message>
    <message>
        <source>This sales unit must capture all {limit} at once; it refused a part before. Nothing was sent.</source>
        <translation>Det här säljstället måste debitera hela {limit} på en gång; en del har nekats tidigare. Inget har skickats.</translation>
    </message>
    <message>
        <source>This sales unit must capture the whole amount: a part was refused on {day}.</source>
        <translation>Det här säljstället måste debitera hela beloppet: en del nekades {day}.</translation>
    </message>
    <message>
        <source>This sales unit was not allowed to send to phones ({when}). QR works.</source>
        <translation>Det här säljstället fick inte skicka till telefoner ({when}). QR fungerar.</translation>
    </message>
    <message>
        <source>this till</source>
        <translation>den här kassan</translation>
    </message>
    <message>
        <source>Three questions, asked once. Enter takes each answer as it stands; all can be changed in the settings.</source>
        <translation>Tre frågor, som ställs en gång. Enter tar varje svar som det står; allt kan ändras i inställningarna.</translation>
    </message>
    <message>
        <source>Tick what comes back, or type an amount.</source>
        <translation>Kryssa för det som kommer tillbaka, eller skriv ett belopp.</translation>
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
        <translation>Tid</translation>
    </message>
    <message>
        <source>time is up; waiting for Vipps MobilePay to say so</source>
        <translation>tiden är ute; väntar på att Vipps MobilePay bekräftar det</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tid kvar</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Dricks</translation>
    </message>
    <message>
        <source>tip {amount}</source>
        <translation>dricks {amount}</translation>
    </message>
    <message>
        <source>To change one, press its button and then the new key.</source>
        <translation>Tryck på tangentens knapp och sedan på den nya tangenten för att ändra den.</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>Att skicka</translation>
    </message>
    <message>
        <source>today {clock}</source>
        <translation>i dag {clock}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundtur</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>Spårnings-id</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Spårningsnummer</translation>
    </message>
    <message>
        <source>Try it: click here and scan</source>
        <translation>Prova: klicka här och skanna</translation>
    </message>
    <message>
        <source>Try parts again</source>
        <translation>Försök med delar igen</translation>
    </message>
    <message>
        <source>Try pushes again</source>
        <translation>Försök med push igen</translation>
    </message>
    <message>
        <source>Try the sample shop</source>
        <translation>Prova exempelbutiken</translation>
    </message>
    <message>
        <source>Two digits swapped? {who} is a regular customer.</source>
        <translation>Två siffror ombytta? {who} är en stamkund.</translation>
    </message>
    <message>
        <source>Two minutes: one sale from the first key to the money.</source>
        <translation>Två minuter: en försäljning från första tangenten till pengarna.</translation>
    </message>
    <message>
        <source>Two words such as “blue heron” that tell the customer and you that it is the same request.</source>
        <translation>Två ord som ”blå häger”, så att kunden och du vet att det är samma förfrågan.</translation>
    </message>
    <message>
        <source>Type a number instead</source>
        <translation>Skriv ett nummer i stället</translation>
    </message>
    <message>
        <source>Type a product and its price, such as Hoodie {price}, and press Enter.</source>
        <translation>Skriv en vara och priset, till exempel Tröja {price}, och tryck Enter.</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>Skriv ett belopp.</translation>
    </message>
    <message>
        <source>Type how much it is, such as 2 or 0,5.</source>
        <translation>Skriv hur mycket det är, till exempel 2 eller 0,5.</translation>
    </message>
    <message>
        <source>Type the customer's phone number, or choose QR or link.</source>
        <translation>Skriv kundens telefonnummer, eller välj QR eller länk.</translation>
    </message>
    <message>
        <source>Type who pays, for example {number}.</source>
        <translation>Skriv vem som betalar, till exempel {number}.</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>Skrivs för hand</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraina</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Undone. The catalogue is as it was before.</source>
        <translation>Ångrat. Varukatalogen är som den var förut.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Unit price incl. VAT</source>
        <translation>Styckpris inkl. moms</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Storbritannien</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>till {day}</translation>
    </message>
    <message>
        <source>Up to 24 hours in Norway. Where Vipps MobilePay does not let the sales unit give so long, it works for 10 minutes.</source>
        <translation>Upp till 24 timmar i Norge. Där Vipps MobilePay inte låter säljstället ge så lång tid fungerar den i 10 minuter.</translation>
    </message>
    <message>
        <source>USA</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>Use as phone number</source>
        <translation>Använd som telefonnummer</translation>
    </message>
    <message>
        <source>use by {date}</source>
        <translation>sista förbrukningsdag {date}</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>Använd standard</translation>
    </message>
    <message>
        <source>Usual VAT</source>
        <translation>Vanlig moms</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Moms</translation>
    </message>
    <message>
        <source>VAT {rate} of {net}</source>
        <translation>Moms {rate} av {net}</translation>
    </message>
    <message>
        <source>Vipps MobilePay cannot be reached now, so it is not known yet whether it happened. Nothing is done twice.</source>
        <translation>Vipps MobilePay kan inte nås nu, så det är inte klarlagt om det hände. Inget görs två gånger.</translation>
    </message>
    <message>
        <source>Vipps MobilePay does not accept the keys now, so it is not known yet whether it happened. Check the keys.</source>
        <translation>Vipps MobilePay godtar inte nycklarna nu, så det är inte klarlagt om det hände. Kontrollera nycklarna.</translation>
    </message>
    <message>
        <source>Vipps MobilePay needs to know whether the customer is present.</source>
        <translation>Vipps MobilePay behöver veta om kunden är på plats.</translation>
    </message>
    <message>
        <source>Vipps MobilePay said no: {title}. No money moved. Look at the order before you try again.</source>
        <translation>Vipps MobilePay sa nej: {title}. Inga pengar har flyttats. Titta på ordern innan du försöker igen.</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Tillgodokvitto</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>Väntar på kunden</translation>
    </message>
    <message>
        <source>Waiting · {n}</source>
        <translation>Väntar · {n}</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Welcome to Kvitt</source>
        <translation>Välkommen till Kvitt</translation>
    </message>
    <message>
        <source>Well done.</source>
        <translation>Bra gjort.</translation>
    </message>
    <message>
        <source>What can still be read of {file} is shown. Newest good backup: {when}. Put it back here, or close Kvitt and run:</source>
        <translation>Det som fortfarande kan läsas av {file} visas. Senaste goda säkerhetskopian: {when}. Lägg tillbaka den här, eller stäng Kvitt och kör:</translation>
    </message>
    <message>
        <source>What can still be read of {file} is shown. There is no backup here: keep the file as it is and ask for help.</source>
        <translation>Det som fortfarande kan läsas av {file} visas. Här finns ingen säkerhetskopia: låt filen vara som den är och be om hjälp.</translation>
    </message>
    <message>
        <source>What comes back is worth as much as what is bought, so there is nothing to pay and no request is needed.</source>
        <translation>Det som kommer tillbaka är värt lika mycket som det som köps, så det finns inget att betala och ingen förfrågan behövs.</translation>
    </message>
    <message>
        <source>What comes back is worth {more} more than what is bought. Open the order it was bought with and refund it.</source>
        <translation>Det som kommer tillbaka är värt {more} mer än det som köps. Öppna ordern det köptes med och återbetala den.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Vad som händer</translation>
    </message>
    <message>
        <source>What is chosen here holds for the next file with the same columns, too.</source>
        <translation>Det som väljs här gäller även för nästa fil med samma kolumner.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Vad är det?</translation>
    </message>
    <message>
        <source>What is kept of {where} is not what Vipps MobilePay answered: it was changed by something other than Kvitt.</source>
        <translation>Det som sparats om {where} är inte vad Vipps MobilePay svarade: det har ändrats av något annat än Kvitt.</translation>
    </message>
    <message>
        <source>What is there is shown. Make room on the disk of {file}, close Kvitt and open it again.</source>
        <translation>Det som finns visas. Skapa utrymme på disken med {file}, stäng Kvitt och öppna igen.</translation>
    </message>
    <message>
        <source>What is there is shown. Make {file} and its folder writable, close Kvitt and open it again.</source>
        <translation>Det som finns visas. Gör {file} och mappen skrivbara, stäng Kvitt och öppna igen.</translation>
    </message>
    <message>
        <source>What the customer reads</source>
        <translation>Vad kunden läser</translation>
    </message>
    <message>
        <source>What was ordered</source>
        <translation>Vad som beställts</translation>
    </message>
    <message>
        <source>What was reserved has been released. Nothing was charged. Make a new order like this one to be paid.</source>
        <translation>Det som var reserverat är frigjort. Inget har debiterats. Gör en ny order som denna för att få betalt.</translation>
    </message>
    <message>
        <source>What was typed is discarded.</source>
        <translation>Det du skrev har kastats.</translation>
    </message>
    <message>
        <source>What you scan, pick or type next comes back: {quantity} ×</source>
        <translation>Det du skannar, väljer eller skriver nu kommer i retur: {quantity} ×</translation>
    </message>
    <message>
        <source>What you scan, pick or type next: {quantity} ×</source>
        <translation>Det du skannar, väljer eller skriver nu: {quantity} ×</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>When captured</source>
        <translation>När debiterat</translation>
    </message>
    <message>
        <source>Where a payment link leads afterwards.</source>
        <translation>Vart en betalningslänk leder efteråt.</translation>
    </message>
    <message>
        <source>Which column holds what?</source>
        <translation>Vilken kolumn har vad?</translation>
    </message>
    <message>
        <source>Which of these reads right?</source>
        <translation>Vilken av dessa läses rätt?</translation>
    </message>
    <message>
        <source>Who is at the till</source>
        <translation>Vem står i kassan</translation>
    </message>
    <message>
        <source>Who is waiting cannot be read.</source>
        <translation>Vilka som väntar kan inte läsas.</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Vem betalar</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fönster</translation>
    </message>
    <message>
        <source>Without one, you choose a printer of this computer each time.</source>
        <translation>Utan en väljer du en skrivare på den här datorn varje gång.</translation>
    </message>
    <message>
        <source>Word pair on requests</source>
        <translation>Ordpar på förfrågningar</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>väntar</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>fel</translation>
    </message>
    <message>
        <source>yesterday {clock}</source>
        <translation>i går {clock}</translation>
    </message>
    <message>
        <source>You are the customer now: press Pay on the pretend phone. {key} brings it up.</source>
        <translation>Nu är du kunden: tryck på Betala på övningstelefonen. {key} tar fram den.</translation>
    </message>
    <message>
        <source>You declined</source>
        <translation>Du avböjde</translation>
    </message>
    <message>
        <source>Your first sale</source>
        <translation>Din första försäljning</translation>
    </message>
    <message>
        <source>{act}: reset</source>
        <translation>{act}: återställ</translation>
    </message>
    <message>
        <source>{amount} is reserved and nothing has been taken.</source>
        <translation>{amount} är reserverat, och inget har debiterats.</translation>
    </message>
    <message>
        <source>{amount} of it was not paid with Vipps MobilePay. Give it back the way it was paid.</source>
        <translation>{amount} av det betalades inte med Vipps MobilePay. Ge tillbaka det på samma sätt som det betalades.</translation>
    </message>
    <message>
        <source>{amount} of these goods is paid otherwise or settled by goods that come back.</source>
        <translation>{amount} av de här varorna är betalt på annat sätt eller uppgjort med varor som kommer tillbaka.</translation>
    </message>
    <message>
        <source>{amount} that is on no line comes with them.</source>
        <translation>{amount} som inte står på någon rad följer med dem.</translation>
    </message>
    <message>
        <source>{amount} was captured.</source>
        <translation>{amount} har debiterats.</translation>
    </message>
    <message>
        <source>{amount} was refunded.</source>
        <translation>{amount} har återbetalats.</translation>
    </message>
    <message>
        <source>{captured} is captured, and {left} is reserved, but only until {until_time}.</source>
        <translation>{captured} har debiterats, och {left} är reserverat, men bara till {until_time}.</translation>
    </message>
    <message>
        <source>{captured} is captured, and {left} is still reserved until {until}.</source>
        <translation>{captured} har debiterats, och {left} är fortfarande reserverat till {until}.</translation>
    </message>
    <message>
        <source>{captured} is captured.</source>
        <translation>{captured} har debiterats.</translation>
    </message>
    <message>
        <source>{captured} is captured. The payment is complete.</source>
        <translation>{captured} har debiterats. Betalningen är slutförd.</translation>
    </message>
    <message>
        <source>{captured} is captured. The rest, {released}, was released.</source>
        <translation>{captured} har debiterats. Resten, {released}, har frigjorts.</translation>
    </message>
    <message>
        <source>{captured} is captured. The time for the rest, {left}, ended on {until}.</source>
        <translation>{captured} har debiterats. Tiden för resten, {left}, gick ut {until}.</translation>
    </message>
    <message>
        <source>{captured} is captured. The time limit ran out, and the rest, {released}, went back to the customer.</source>
        <translation>{captured} har debiterats. Tiden gick ut, och resten, {released}, gick tillbaka till kunden.</translation>
    </message>
    <message>
        <source>{captured} is captured. {refunded} of it was refunded on {refund_day}.</source>
        <translation>{captured} har debiterats. {refunded} av det återbetalades {refund_day}.</translation>
    </message>
    <message>
        <source>{captured} of your payment has been charged. The remaining {left} is reserved until {until_time}. If we do not deliver the rest by then, that money stays with you.</source>
        <translation>{captured} av din betalning har debiterats. Resterande {left} är reserverat till {until_time}. Om vi inte levererar resten innan dess behåller du de pengarna.</translation>
    </message>
    <message>
        <source>{captured} of your payment has been charged. The remaining {left} is reserved until {until} and is charged when you get the rest.</source>
        <translation>{captured} av din betalning har debiterats. Resterande {left} är reserverat till {until} och debiteras när du får resten.</translation>
    </message>
    <message>
        <source>{captured} of your payment has been charged. The remaining {released} was released and is not charged. Your bank may need a few days to show that.</source>
        <translation>{captured} av din betalning har debiterats. Resterande {released} har frigjorts och debiteras inte. Det kan ta några dagar innan din bank visar det.</translation>
    </message>
    <message>
        <source>{captured} of your payment has been charged. The reservation of the remaining {left} held until {until}. If you still want the rest, I may have to send you a new request for it.</source>
        <translation>{captured} av din betalning har debiterats. Reservationen på resterande {left} gällde till {until}. Om du fortfarande vill ha resten kan jag behöva skicka dig en ny förfrågan för den.</translation>
    </message>
    <message>
        <source>{captured} of your payment has been charged. The reservation of the remaining {released} ran out, so that money is yours again.</source>
        <translation>{captured} av din betalning har debiterats. Reservationen på resterande {released} gick ut, så de pengarna är dina igen.</translation>
    </message>
    <message>
        <source>{count} papers did not come out whole: {which}. The payments are not affected.</source>
        <translation>{count} utskrifter kom inte ut hela: {which}. Betalningarna påverkas inte.</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} d {hours} tim</translation>
    </message>
    <message>
        <source>{day} is closed already, and a closed day never changes. What happened since is in a later closing.</source>
        <translation>{day} är redan stängd, och en stängd dag ändras aldrig. Det som har hänt sedan dess står i ett senare avslut.</translation>
    </message>
    <message>
        <source>{day} is closed under number {number}.</source>
        <translation>{day} är stängd under nummer {number}.</translation>
    </message>
    <message>
        <source>{day} is closed, and nothing has happened since.</source>
        <translation>{day} är stängd, och inget har hänt sedan dess.</translation>
    </message>
    <message>
        <source>{day} is not closed.</source>
        <translation>{day} är inte stängd.</translation>
    </message>
    <message>
        <source>{day} is still to come. Nothing was closed.</source>
        <translation>{day} har inte kommit än. Inget stängdes.</translation>
    </message>
    <message>
        <source>{day} was not closed. It comes first.</source>
        <translation>{day} stängdes inte. Den kommer först.</translation>
    </message>
    <message>
        <source>{day}, under number {number}</source>
        <translation>{day}, under nummer {number}</translation>
    </message>
    <message>
        <source>{done} of {all} passed</source>
        <translation>{done} av {all} godkända</translation>
    </message>
    <message>
        <source>{earlier} is still open. Close it first, then {day}.</source>
        <translation>{earlier} är fortfarande öppen. Stäng den först, sedan {day}.</translation>
    </message>
    <message>
        <source>{goal}: not yet</source>
        <translation>{goal}: inte än</translation>
    </message>
    <message>
        <source>{goal}: reached</source>
        <translation>{goal}: nått</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} tim {minutes} min</translation>
    </message>
    <message>
        <source>{key} already belongs to “{other}”. Nothing was changed; press another key.</source>
        <translation>{key} hör redan till ”{other}”. Inget har ändrats; tryck på en annan tangent.</translation>
    </message>
    <message>
        <source>{key} types or moves in every field, so it cannot be chosen. Press a function key, or hold Ctrl or Alt.</source>
        <translation>{key} skriver eller flyttar i alla fält och kan inte väljas. Tryck på en funktionstangent, eller håll ned Ctrl eller Alt.</translation>
    </message>
    <message>
        <source>{left} is reserved and not captured.</source>
        <translation>{left} är reserverat och har inte debiterats.</translation>
    </message>
    <message>
        <source>{left} is reserved, but only until {until_time}.</source>
        <translation>{left} är reserverat, men bara till {until_time}.</translation>
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
        <translation>{name} förlorar den här platsen.</translation>
    </message>
    <message>
        <source>{reference} was in {before}. Its amounts are in {now} now: look at each before you send.</source>
        <translation>{reference} var i {before}. Beloppen är nu i {now}: titta på vart och ett innan du skickar.</translation>
    </message>
    <message>
        <source>Vipps MobilePay did not answer when the order was looked up first. Nothing was sent and no money moved. Try again.</source>
        <translation>Vipps MobilePay svarade inte när ordern först slogs upp. Ingenting skickades och inga pengar flyttades. Försök igen.</translation>
    </message>
    <message>
        <source>{name} was to be used by {date}. Take it off the order, or sell it knowingly.</source>
        <translation>{name} skulle användas senast {date}. Ta bort varan från ordern, eller sälj den medvetet.</translation>
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
        <translation>{printer} har tagit emot testsidan. Titta på den.</translation>
    </message>
    <message>
        <source>{quantity} of it</source>
        <translation>{quantity} av den</translation>
    </message>
    <message>
        <source>{refunded} of it is refunded.</source>
        <translation>{refunded} av det har återbetalats.</translation>
    </message>
    <message>
        <source>{refunded} was refunded to you on {refund_day}.</source>
        <translation>{refunded} återbetalades till dig {refund_day}.</translation>
    </message>
    <message>
        <source>{released} is released.</source>
        <translation>{released} har frigjorts.</translation>
    </message>
    <message>
        <source>{shop}: {amount}</source>
        <translation>{shop}: {amount}</translation>
    </message>
    <message>
        <source>{step} is being released.</source>
        <translation>{step} håller på att frigöras.</translation>
    </message>
    <message>
        <source>{text} can be read two ways. Type {thousands} or {decimals}.</source>
        <translation>{text} kan läsas på två sätt. Skriv {thousands} eller {decimals}.</translation>
    </message>
    <message>
        <source>{text} can be read two ways. Type {times} or {name}.</source>
        <translation>{text} kan läsas på två sätt. Skriv {times} eller {name}.</translation>
    </message>
    <message>
        <source>{text} cannot be a receipt number. Type a whole number above zero.</source>
        <translation>{text} kan inte vara ett kvittonummer. Skriv ett heltal över noll.</translation>
    </message>
    <message>
        <source>{text} cannot be a reference. Use 8 to 64 letters, digits and hyphens.</source>
        <translation>{text} kan inte vara en referens. Använd 8 till 64 bokstäver, siffror och bindestreck.</translation>
    </message>
    <message>
        <source>{text} cannot be a return address. It must start with https://.</source>
        <translation>{text} kan inte vara en returadress. Den måste börja med https://.</translation>
    </message>
    <message>
        <source>{text} cannot be a webhook address. It must start with https:// and use port 443, 80 or 8080.</source>
        <translation>{text} kan inte vara en webhook-adress. Den måste börja med https:// och använda port 443, 80 eller 8080.</translation>
    </message>
    <message>
        <source>{text} cannot be printed as a barcode. Use plain letters and digits.</source>
        <translation>{text} kan inte skrivas ut som streckkod. Använd vanliga bokstäver och siffror.</translation>
    </message>
    <message>
        <source>{text} cannot be put back ({reason}). Nothing was changed. Choose another copy.</source>
        <translation>{text} kan inte läggas tillbaka ({reason}). Inget har ändrats. Välj en annan kopia.</translation>
    </message>
    <message>
        <source>{text} cannot be read: it is a folder, a pipe or a device. Choose a file.</source>
        <translation>{text} kan inte läsas: det är en mapp, ett rör eller en enhet. Välj en fil.</translation>
    </message>
    <message>
        <source>{text} cannot be shown to customers. It must begin with https://.</source>
        <translation>{text} kan inte visas för kunder. Den måste börja med https://.</translation>
    </message>
    <message>
        <source>{text} cannot start a reference. Use 1 to 8 letters or digits, a letter first.</source>
        <translation>{text} kan inte inleda en referens. Använd 1 till 8 bokstäver eller siffror, en bokstav först.</translation>
    </message>
    <message>
        <source>{text} does not say which line and how many. Write 2=1 for one of the second line.</source>
        <translation>{text} säger inte vilken rad och hur många. Skriv 2=1 för en av den andra raden.</translation>
    </message>
    <message>
        <source>{text} does not start with the code of any country.</source>
        <translation>{text} börjar inte med koden för något land.</translation>
    </message>
    <message>
        <source>{text} has been sent and can no longer be changed.</source>
        <translation>{text} är skickad och kan inte längre ändras.</translation>
    </message>
    <message>
        <source>{text} is in another currency. Amounts here are in {currency}.</source>
        <translation>{text} är i en annan valuta. Belopp här är i {currency}.</translation>
    </message>
    <message>
        <source>{text} is more than an amount can be.</source>
        <translation>{text} är mer än ett belopp kan vara.</translation>
    </message>
    <message>
        <source>{text} is neither yes nor no.</source>
        <translation>{text} är varken ja eller nej.</translation>
    </message>
    <message>
        <source>{text} is no address of a server. It reads postgresql://name@server/database.</source>
        <translation>{text} är ingen adress till en server. Den ser ut så här: postgresql://namn@server/databas.</translation>
    </message>
    <message>
        <source>{text} is no minimum age. Type years from 0 to {most}.</source>
        <translation>{text} är ingen åldersgräns. Skriv år från 0 till {most}.</translation>
    </message>
    <message>
        <source>{text} is not a discount. Type an amount, or a percentage from 0 to 100 such as 10 %.</source>
        <translation>{text} är ingen rabatt. Skriv ett belopp, eller en procent från 0 till 100 som 10 %.</translation>
    </message>
    <message>
        <source>{text} is not a layout of scale labels. Write one of 12 places such as {example}.</source>
        <translation>{text} är inte en uppställning för vågetiketter. Skriv en med 12 platser, till exempel {example}.</translation>
    </message>
    <message>
        <source>{text} is not a line. Write name;id;quantity;unit price;vat%.</source>
        <translation>{text} är ingen rad. Skriv namn;id;antal;styckpris;moms%.</translation>
    </message>
    <message>
        <source>{text} is not a phone number. Type digits, with + and the country code for a foreign one.</source>
        <translation>{text} är inget telefonnummer. Skriv siffror, med + och landskod för ett utländskt.</translation>
    </message>
    <message>
        <source>{text} is not a quantity. Type a number above zero, such as 2 or 0,5.</source>
        <translation>{text} är inget antal. Skriv ett tal över noll, som 2 eller 0,5.</translation>
    </message>
    <message>
        <source>{text} is not a unit. Use pcs, kg, litre, minute, km or kWh.</source>
        <translation>{text} är ingen enhet. Använd st, kg, liter, min, km eller kWh.</translation>
    </message>
    <message>
        <source>{text} is not a VAT rate of the country ({rates}). Correct it, or allow other rates.</source>
        <translation>{text} är ingen momssats i landet ({rates}). Rätta den, eller tillåt andra satser.</translation>
    </message>
    <message>
        <source>{text} is not a VAT rate. Type a percentage from 0 to 100.</source>
        <translation>{text} är ingen momssats. Skriv en procent från 0 till 100.</translation>
    </message>
    <message>
        <source>{text} is not an address that keys may be sent to. Use this machine or one of the two Vipps hosts.</source>
        <translation>{text} är ingen adress som nycklar får skickas till. Använd den här datorn eller en av de två Vipps-adresserna.</translation>
    </message>
    <message>
        <source>{text} is not an amount. Type digits, and a comma before the øre.</source>
        <translation>{text} är inget belopp. Skriv siffror, och komma före ören.</translation>
    </message>
    <message>
        <source>{text} is not one of the choices.</source>
        <translation>{text} är inget av valen.</translation>
    </message>
    <message>
        <source>{text} is not the address of a printer. Type host:port, or 04b8:0202 for USB, or a port such as COM3.</source>
        <translation>{text} är ingen skrivaradress. Skriv värd:port, eller 04b8:0202 för USB, eller en port som COM3.</translation>
    </message>
    <message>
        <source>{what}, never arrived</source>
        <translation>{what}, kom aldrig fram</translation>
    </message>
    <message>
        <source>{what}, not known yet</source>
        <translation>{what}, inte klarlagt</translation>
    </message>
    <message>
        <source>{what}, on its way</source>
        <translation>{what}, på väg</translation>
    </message>
    <message>
        <source>{what}, refused</source>
        <translation>{what}, nekad</translation>
    </message>
    <message>
        <source>{which}: the paper did not come out whole. The payment is not affected.</source>
        <translation>{which}: Utskriften kom inte ut hel. Betalningen påverkas inte.</translation>
    </message>
    <message>
        <source>{written}, changed {changed}</source>
        <translation>{written}, ändrad {changed}</translation>
    </message>
    <message>
        <source>· guarantee over</source>
        <translation>· garantin har gått ut</translation>
    </message>
    <message>
        <source>· rest until {day}</source>
        <translation>· resten till {day}</translation>
    </message>
    <message>
        <source>· time limit over</source>
        <translation>· tidsgränsen har gått ut</translation>
    </message>
    <message>
        <source>“{text}” is not a day. Write it like 2026-11-30, or today, or yesterday.</source>
        <translation>”{text}” är ingen dag. Skriv den som 2026-11-30, eller i dag eller i går.</translation>
    </message>
    <message>
        <source>“{text}” is typed, but it is not in the order. Nothing was sent. Press Enter to add it, or Esc to clear it.</source>
        <translation>”{text}” är skrivet, men är inte med i ordern. Inget skickades. Tryck Enter för att lägga till det, eller Esc för att ta bort det.</translation>
    </message>
    <message>
        <source>− Return</source>
        <translation>− Retur</translation>
    </message>
    <message>
        <source>○ not connected</source>
        <translation>○ inte ansluten</translation>
    </message>
    <message>
        <source>○ only reading</source>
        <translation>○ endast läsning</translation>
    </message>
    <message>
        <source>● changed from the default</source>
        <translation>● ändrat från standard</translation>
    </message>
    <message>
        <source>● connected</source>
        <translation>● ansluten</translation>
    </message>
    <message>
        <source>The data file is damaged ({reason}). Nothing was sent or saved. Put the newest backup back: in the window, or with kvitt restore.</source>
        <translation>Datafilen är skadad ({reason}). Inget skickades eller sparades. Lägg tillbaka senaste säkerhetskopian: i fönstret eller med kvitt restore.</translation>
    </message>
    <message>
        <source>The data file holds something that Kvitt did not make ({reason}). Nothing was sent or saved. Put the newest backup back: in the window, or with kvitt restore.</source>
        <translation>Datafilen innehåller något som Kvitt inte har skapat ({reason}). Inget skickades eller sparades. Lägg tillbaka senaste säkerhetskopian: i fönstret eller med kvitt restore.</translation>
    </message>
    <message>
        <source>serial no. {serial}</source>
        <translation>serienr {serial}</translation>
    </message>
    <message>
        <source>made {date}</source>
        <translation>tillverkad {date}</translation>
    </message>
    <message>
        <source>packed {date}</source>
        <translation>packad {date}</translation>
    </message>
    <message>
        <source>sell by {date}</source>
        <translation>säljs senast {date}</translation>
    </message>
    <message>
        <source>There are no keys to ask Vipps MobilePay with, so it is not known yet whether it happened. Nothing is done twice. Unlock the key store of this machine.</source>
        <translation>Det finns inga nycklar att fråga Vipps MobilePay med, så det är inte klarlagt om det hände. Inget görs två gånger. Lås upp nyckelförvaringen på den här datorn.</translation>
    </message>
    <message>
        <source>{text} is only the code of the country. Type the whole number.</source>
        <translation>{text} är bara landskoden. Skriv hela numret.</translation>
    </message>
    <message>
        <source>{amount} for these goods was not paid with Vipps MobilePay. Nothing was refunded. Give it back the way it was paid.</source>
        <translation>{amount} för de här varorna betalades inte med Vipps MobilePay. Inget återbetalades. Ge tillbaka det på samma sätt som det betalades.</translation>
    </message>
    <message>
        <source>The spreadsheet shows an error here: {text}. Mend it there and save the file again.</source>
        <translation>Kalkylarket visar ett fel här: {text}. Rätta det där och spara filen igen.</translation>
    </message>
    <message>
        <source>This is a spreadsheet and no CSV file. Nothing was imported. Open it, choose “Save as” and CSV, and take that file.</source>
        <translation>Det här är ett kalkylark och ingen CSV-fil. Inget importerades. Öppna det, välj ”Spara som” och CSV, och ta den filen.</translation>
    </message>
    <message>
        <source>A tag needs at least one letter or digit.</source>
        <translation>En tagg måste ha minst en bokstav eller siffra.</translation>
    </message>
    <message>
        <source>An order can have {most} tags. Remove one first.</source>
        <translation>En order kan ha {most} taggar. Ta bort en först.</translation>
    </message>
    <message>
        <source>Nothing about this order is unclear. There is nothing to compare.</source>
        <translation>Inget med den här ordern är oklart. Det finns inget att jämföra.</translation>
    </message>
    <message>
        <source>Say why, in a few words: it is kept in the action log.</source>
        <translation>Säg varför, med några få ord: det står kvar i händelseloggen.</translation>
    </message>
    <message>
        <source>Somebody compared our record with that of Vipps MobilePay and said that this step did not happen. No money moved by it.</source>
        <translation>Någon jämförde vår översikt med den hos Vipps MobilePay och sa att det här steget inte hände. Det flyttade inga pengar.</translation>
    </message>
    <message>
        <source>That entry of the log at Vipps MobilePay is not this step: it must be of {amount}, and no other step's. Nothing was changed.</source>
        <translation>Den raden i loggen hos Vipps MobilePay är inte det här steget: den måste vara på {amount} och inte höra till ett annat steg. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The note has {length} characters; it can have {most}. Nothing was changed.</source>
        <translation>Anteckningen har {length} tecken; den får ha {most}. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The tag has {length} characters; it can have {most}.</source>
        <translation>Taggen har {length} tecken; den får ha {most}.</translation>
    </message>
    <message>
        <source>Vipps MobilePay has no payment {text} for this sales unit. Nothing was changed. Look at the reference again: capital and small letters are not the same.</source>
        <translation>Vipps MobilePay har ingen betalning {text} för det här säljstället. Ingenting ändrades. Titta på referensen igen: stora och små bokstäver är inte samma sak.</translation>
    </message>
    <message>
        <source>The certificates that this machine is set to use (SSL_CERT_FILE) cannot be read. Nothing was sent and no money moved. Correct that setting.</source>
        <translation>Certifikaten som den här datorn är inställd på (SSL_CERT_FILE) kan inte läsas. Inget har skickats och inga pengar har flyttats. Rätta den inställningen.</translation>
    </message>
    <message>
        <source>The key store of this machine has not answered yet. Nothing was sent and no money moved. Unlock it, then try again in a moment.</source>
        <translation>Nyckelförvaringen på den här datorn har inte svarat än. Inget har skickats och inga pengar har flyttats. Lås upp den och försök igen om en stund.</translation>
    </message>
    <message>
        <source>The proxy that this machine is set to use does not work. Nothing was sent and no money moved. Correct it in the network settings (or HTTPS_PROXY).</source>
        <translation>Proxyn som den här datorn är inställd på fungerar inte. Inget har skickats och inga pengar har flyttats. Rätta den i nätverksinställningarna (eller HTTPS_PROXY).</translation>
    </message>
    <message>
        <source>This machine does not trust the certificate that it was shown. Nothing was sent and no money moved. Check the date of this machine, and ask who looks after its network.</source>
        <translation>Den här datorn litar inte på certifikatet som den fick se. Inget har skickats och inga pengar har flyttats. Kontrollera datorns datum och fråga den som sköter nätverket.</translation>
    </message>
    <message>
        <source>Vipps MobilePay cannot be reached. Nothing was sent and no money moved. Try again when the network is back.</source>
        <translation>Vipps MobilePay kan inte nås. Inget har skickats och inga pengar har flyttats. Försök igen när nätet är tillbaka.</translation>
    </message>
    <message>
        <source>Vipps MobilePay could not let Kvitt in just now. Nothing was sent and no money moved. Try again in a moment.</source>
        <translation>Vipps MobilePay kunde inte släppa in Kvitt just nu. Inget har skickats och inga pengar har flyttats. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>Vipps MobilePay did not answer. Nothing was sent and no money moved. Try again in a moment.</source>
        <translation>Vipps MobilePay svarade inte. Inget har skickats och inga pengar har flyttats. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>There is no safe place for keys here. Nothing was sent and no money moved. Unlock or install a key store, or set the four KVITT_ variables.</source>
        <translation>Här finns ingen säker plats för nycklar. Inget har skickats och inga pengar har flyttats. Lås upp eller installera en nyckelförvaring, eller ange de fyra KVITT_-variablerna.</translation>
    </message>
    <message>
        <source>Approvals have been slow everywhere for {minutes} min.</source>
        <translation>Godkännanden har varit långsamma överallt i {minutes} min.</translation>
    </message>
    <message>
        <source>Case card</source>
        <translation>Ärendekort</translation>
    </message>
    <message>
        <source>Copy the case card</source>
        <translation>Kopiera ärendekortet</translation>
    </message>
    <message>
        <source>Copy what to say</source>
        <translation>Kopiera det du säger</translation>
    </message>
    <message>
        <source>Language of the customer</source>
        <translation>Kundens språk</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>Senaste anrop</translation>
    </message>
    <message>
        <source>Other customers approve as usual; only this one takes long.</source>
        <translation>Andra kunder godkänner som vanligt; bara den här tar tid.</translation>
    </message>
    <message>
        <source>The case card is copied.</source>
        <translation>Ärendekortet har kopierats.</translation>
    </message>
    <message>
        <source>What to say is copied.</source>
        <translation>Det du ska säga har kopierats.</translation>
    </message>
    <message>
        <source>What to say to the customer</source>
        <translation>Vad du säger till kunden</translation>
    </message>
    <message>
        <source>With personal data</source>
        <translation>Med personuppgifter</translation>
    </message>
    <message>
        <source>A newer tracking link took its place.</source>
        <translation>En nyare spårningslänk tog dess plats.</translation>
    </message>
    <message>
        <source>A tracking page begins with https:// and has {gap} once where the tracking number goes.</source>
        <translation>En spårningssida börjar med https:// och har {gap} en gång där spårningsnumret ska stå.</translation>
    </message>
    <message>
        <source>Add a carrier</source>
        <translation>Lägg till transportör</translation>
    </message>
    <message>
        <source>After this: captured {captured}, {left} is released.</source>
        <translation>Efter detta: debiterat {captured}, {left} frigörs.</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Transportörer</translation>
    </message>
    <message>
        <source>Delivery information: {url}</source>
        <translation>Leveransinformation: {url}</translation>
    </message>
    <message>
        <source>It is not known yet whether the customer's app shows the tracking link. Kvitt tries again by itself.</source>
        <translation>Det är inte klarlagt om kundens app visar spårningslänken. Kvitt försöker igen av sig självt.</translation>
    </message>
    <message>
        <source>Keep {amount} reserved</source>
        <translation>Behåll {amount} reserverat</translation>
    </message>
    <message>
        <source>Name of carrier {n}</source>
        <translation>Namn på transportör {n}</translation>
    </message>
    <message>
        <source>No receipt.</source>
        <translation>Inget kvitto.</translation>
    </message>
    <message>
        <source>No tracking link.</source>
        <translation>Ingen spårningslänk.</translation>
    </message>
    <message>
        <source>No tracking page</source>
        <translation>Ingen spårningssida</translation>
    </message>
    <message>
        <source>Not read from Vipps MobilePay yet.</source>
        <translation>Inte läst från Vipps MobilePay än.</translation>
    </message>
    <message>
        <source>Read from Vipps MobilePay {when}</source>
        <translation>Läst från Vipps MobilePay {when}</translation>
    </message>
    <message>
        <source>Read it now</source>
        <translation>Läs nu</translation>
    </message>
    <message>
        <source>Receipt of {amount}: {names}</source>
        <translation>Kvitto på {amount}: {names}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Ta bort {name}</translation>
    </message>
    <message>
        <source>Save carriers</source>
        <translation>Spara transportörer</translation>
    </message>
    <message>
        <source>Show the link again</source>
        <translation>Visa länken igen</translation>
    </message>
    <message>
        <source>That is no list of carriers. Nothing was changed.</source>
        <translation>Det är ingen lista över transportörer. Ingenting ändrades.</translation>
    </message>
    <message>
        <source>The carrier needs a name.</source>
        <translation>Transportören behöver ett namn.</translation>
    </message>
    <message>
        <source>The customer can follow the parcel in the app.</source>
        <translation>Kunden kan följa paketet i appen.</translation>
    </message>
    <message>
        <source>The name of a carrier has at most {longest} characters.</source>
        <translation>Namnet på en transportör har högst {longest} tecken.</translation>
    </message>
    <message>
        <source>The rest of the reservation</source>
        <translation>Resten av reservationen</translation>
    </message>
    <message>
        <source>The shipment did not go through, so its tracking link was not shown. No money moved.</source>
        <translation>Försändelsen gick inte igenom, så spårningslänken visades inte. Inga pengar flyttades.</translation>
    </message>
    <message>
        <source>The tracking link is not shown. The shipment and the money stand as they are.</source>
        <translation>Spårningslänken visas inte. Försändelsen och pengarna står som de är.</translation>
    </message>
    <message>
        <source>The tracking link is on its way. Kvitt tries again by itself.</source>
        <translation>Spårningslänken är på väg. Kvitt försöker igen av sig självt.</translation>
    </message>
    <message>
        <source>There can be at most {most} carriers.</source>
        <translation>Det kan finnas högst {most} transportörer.</translation>
    </message>
    <message>
        <source>There is a carrier called {name} already. Choose another name.</source>
        <translation>Det finns redan en transportör som heter {name}. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>There is no tracking page for this carrier and number. Nothing was sent. Choose a carrier that has one, and give the tracking number.</source>
        <translation>Det finns ingen spårningssida för den här transportören och numret. Ingenting skickades. Välj en transportör som har en och ange spårningsnumret.</translation>
    </message>
    <message>
        <source>Tracking link for the app</source>
        <translation>Spårningslänk till appen</translation>
    </message>
    <message>
        <source>Tracking page of carrier {n}</source>
        <translation>Spårningssida för transportör {n}</translation>
    </message>
    <message>
        <source>Who carries your parcels, and where they can be followed. {number} stands for the tracking number.</source>
        <translation>Vem som transporterar dina paket och var de kan följas. {number} står för spårningsnumret.</translation>
    </message>
    <message>
        <source>As written.</source>
        <translation>Så som den är skriven.</translation>
    </message>
    <message>
        <source>Reason on refund slips</source>
        <translation>Orsak på bekräftelser av återbetalning</translation>
    </message>
    <message>
        <source>This order has no such refund, so there is no slip for it.</source>
        <translation>Ordern har ingen sådan återbetalning, så det finns ingen bekräftelse på den.</translation>
    </message>
    <message>
        <source>A refund through {app} is possible for 365 days, and those are over, so nothing was refunded now. We will find another way to give you the money back.</source>
        <translation>Återbetalning genom {app} är möjlig i 365 dagar, och de har gått, så inget återbetalades nu. Vi hittar ett annat sätt att ge dig pengarna tillbaka.</translation>
    </message>
    <message>
        <source>I cannot make this refund through {app}, so nothing was refunded now. I will find out how you get the money back and let you know.</source>
        <translation>Jag kan inte göra den här återbetalningen genom {app}, så inget återbetalades nu. Jag tar reda på hur du får pengarna tillbaka och hör av mig.</translation>
    </message>
    <message>
        <source>I do not see your approval yet, so nothing was charged now. Please open the {app} app and approve {total}.</source>
        <translation>Jag ser inte ditt godkännande än, så inget debiterades nu. Öppna {app}-appen och godkänn {total}.</translation>
    </message>
    <message>
        <source>The request had ended already, and this attempt moved no money. If something is still to be paid, I will send you a new one.</source>
        <translation>Förfrågan var redan avslutad, och det här försöket flyttade inga pengar. Om något fortfarande ska betalas skickar jag dig en ny.</translation>
    </message>
    <message>
        <source>There is nothing that I can refund just now, so no money moved. I am looking at the payment and will let the reservation or the request go if that is what you need.</source>
        <translation>Det finns inget som jag kan återbetala just nu, så inga pengar flyttades. Jag tittar på betalningen och släpper reservationen eller förfrågan om det är vad du behöver.</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Avbryt resten</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Välj alla</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Välj inga</translation>
    </message>
    <message>
        <source>Choose what leaves</source>
        <translation>Välj vad som skickas</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>vald</translation>
    </message>
    <message>
        <source>Do what is left: {n}</source>
        <translation>Gör det som är kvar: {n}</translation>
    </message>
    <message>
        <source>failed: {n}</source>
        <translation>misslyckades: {n}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>It could not be shipped now. Open the order to see why.</source>
        <translation>Den kunde inte skickas nu. Öppna ordern för att se varför.</translation>
    </message>
    <message>
        <source>It is not known yet whether it went through. Nothing is done twice.</source>
        <translation>Det är inte klarlagt om det gick igenom. Ingenting görs två gånger.</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>Många på en gång</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>inte vald</translation>
    </message>
    <message>
        <source>not known yet: {n}</source>
        <translation>inte klarlagt: {n}</translation>
    </message>
    <message>
        <source>Orders are being shipped already. Wait until they are done, or cancel that.</source>
        <translation>Order skickas redan. Vänta tills de är klara, eller avbryt det.</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausad</translation>
    </message>
    <message>
        <source>Reserved for</source>
        <translation>Reserverad i</translation>
    </message>
    <message>
        <source>Ship and capture this one</source>
        <translation>Skicka och debitera den här</translation>
    </message>
    <message>
        <source>Shipped so far</source>
        <translation>Skickat hittills</translation>
    </message>
    <message>
        <source>time is over</source>
        <translation>tiden är ute</translation>
    </message>
    <message>
        <source>What is to go</source>
        <translation>Det som ska skickas</translation>
    </message>
    <message>
        <source>{done} of {whole} shipped and captured</source>
        <translation>{done} av {whole} skickade och debiterade</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>En sparad sökning behöver ett namn.</translation>
    </message>
    <message>
        <source>Capture soon</source>
        <translation>Debitera snart</translation>
    </message>
    <message>
        <source>Does not add up</source>
        <translation>Stämmer inte</translation>
    </message>
    <message>
        <source>The name of a saved search has at most {most} characters.</source>
        <translation>En sparad söknings namn har högst {most} tecken.</translation>
    </message>
    <message>
        <source>There is nothing to search for.</source>
        <translation>Det finns inget att söka efter.</translation>
    </message>
    <message>
        <source>This order has no such shipment, so there is no packing slip for it.</source>
        <translation>Den här ordern har ingen sådan försändelse, så det finns ingen följesedel för den.</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Skriv ut bekräftelsen</translation>
    </message>
    <message>
        <source>The text of the paper is copied.</source>
        <translation>Texten på papperet är kopierad.</translation>
    </message>
    <message>
        <source>All orders that match</source>
        <translation>Alla order som passar</translation>
    </message>
    <message>
        <source>An order, a customer, a product, a page, or what you want to do</source>
        <translation>En order, en kund, en vara, en sida, eller vad du vill göra</translation>
    </message>
    <message>
        <source>Asking Vipps MobilePay…</source>
        <translation>Frågar Vipps MobilePay…</translation>
    </message>
    <message>
        <source>Can be captured until {day}.</source>
        <translation>Kan debiteras till {day}.</translation>
    </message>
    <message>
        <source>Change “{words}” in the search</source>
        <translation>Ändra ”{words}” i sökningen</translation>
    </message>
    <message>
        <source>Close the tab of the order</source>
        <translation>Stäng orderns flik</translation>
    </message>
    <message>
        <source>Close {reference}</source>
        <translation>Stäng {reference}</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Gör</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Hitta vad som helst</translation>
    </message>
    <message>
        <source>Keep it here as an order</source>
        <translation>Behåll den här som order</translation>
    </message>
    <message>
        <source>Keep this tab</source>
        <translation>Behåll den här fliken</translation>
    </message>
    <message>
        <source>Leave out: {words}</source>
        <translation>Ta bort: {words}</translation>
    </message>
    <message>
        <source>Let it go when there are many</source>
        <translation>Släpp den när det blir många</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Titta en gång till</translation>
    </message>
    <message>
        <source>Look up {reference} at Vipps MobilePay</source>
        <translation>Slå upp {reference} hos Vipps MobilePay</translation>
    </message>
    <message>
        <source>Looking through earlier orders…</source>
        <translation>Letar i tidigare order…</translation>
    </message>
    <message>
        <source>Next open order</source>
        <translation>Nästa öppna order</translation>
    </message>
    <message>
        <source>Nothing here? Next step</source>
        <translation>Inget här? Nästa steg</translation>
    </message>
    <message>
        <source>Nothing matches “{query}”.</source>
        <translation>Inget passar till ”{query}”.</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Öppna order</translation>
    </message>
    <message>
        <source>Read {moment}</source>
        <translation>Läst {moment}</translation>
    </message>
    <message>
        <source>Search without “{words}”</source>
        <translation>Sök utan ”{words}”</translation>
    </message>
    <message>
        <source>The time limit is over since {day}.</source>
        <translation>Tidsgränsen gick ut {day}.</translation>
    </message>
    <message>
        <source>This payment was not made in this program. Nothing is kept until you say so.</source>
        <translation>Den här betalningen gjordes inte i det här programmet. Inget sparas förrän du säger det.</translation>
    </message>
    <message>
        <source>To the page after</source>
        <translation>Till nästa sida</translation>
    </message>
    <message>
        <source>To the page before</source>
        <translation>Till föregående sida</translation>
    </message>
    <message>
        <source>Try four digits of a number, ~500 yesterday, a word pair, or what you want to do.</source>
        <translation>Prova fyra siffror i ett nummer, ~500 i går, ett ordpar, eller vad du vill göra.</translation>
    </message>
    <message>
        <source>What Vipps MobilePay says</source>
        <translation>Detta säger Vipps MobilePay</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Detta hittades</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>belopp</translation>
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
        <translation>hittat i: {places}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>från {day}</translation>
    </message>
    <message>
        <source>made by</source>
        <translation>gjord av</translation>
    </message>
    <message>
        <source>made elsewhere</source>
        <translation>gjord någon annanstans</translation>
    </message>
    <message>
        <source>more than {count} orders</source>
        <translation>mer än {count} order</translation>
    </message>
    <message>
        <source>not {words}</source>
        <translation>inte {words}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>anteckning</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>product</source>
        <translation>vara</translation>
    </message>
    <message>
        <source>psp reference</source>
        <translation>psp-referens</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>kvitto</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referens</translation>
    </message>
    <message>
        <source>sales unit</source>
        <translation>säljställe</translation>
    </message>
    <message>
        <source>state</source>
        <translation>status</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>tagg</translation>
    </message>
    <message>
        <source>their orders</source>
        <translation>kundens order</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tid</translation>
    </message>
    <message>
        <source>tracking number</source>
        <translation>spårningsnummer</translation>
    </message>
    <message>
        <source>word pair</source>
        <translation>ordpar</translation>
    </message>
    <message>
        <source>A refund can be made until {until}.</source>
        <translation>En återbetalning kan göras till och med {until}.</translation>
    </message>
    <message>
        <source>It goes to the account that the customer has chosen in the {app} app for receiving money, usually between {first} and {last}, and at the latest on {latest}.</source>
        <translation>Pengarna går till kontot som kunden har valt i {app}-appen för att ta emot pengar, vanligtvis mellan {first} och {last}, och senast {latest}.</translation>
    </message>
    <message>
        <source>It goes to the card that was used, usually between {first} and {last}, and at the latest on {latest}.</source>
        <translation>Pengarna går till kortet som användes, vanligtvis mellan {first} och {last}, och senast {latest}.</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Alla order</translation>
    </message>
    <message>
        <source>For everybody in the shop</source>
        <translation>För alla i butiken</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listor</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Listans namn</translation>
    </message>
    <message>
        <source>Not paid today</source>
        <translation>Inte betald i dag</translation>
    </message>
    <message>
        <source>Nothing is in this list now.</source>
        <translation>Inget finns i den här listan nu.</translation>
    </message>
    <message>
        <source>Refunded lately</source>
        <translation>Nyligen återbetald</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Byt namn…</translation>
    </message>
    <message>
        <source>The list “{name}” is removed. Its orders stay.</source>
        <translation>Listan ”{name}” är borttagen. Dess order finns kvar.</translation>
    </message>
    <message>
        <source>time limit over</source>
        <translation>tidsgränsen är ute</translation>
    </message>
    <message>
        <source>{hours} h left</source>
        <translation>{hours} h kvar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Hitta</translation>
    </message>
    <message>
        <source>{amount} is reserved for {hours} h more: capture it, or it is lost.</source>
        <translation>{amount} är reserverat i {hours} h till: debitera beloppet, annars går det förlorat.</translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} digits.</source>
        <translation>En PIN-kod har {least} till {most} siffror.</translation>
    </message>
    <message>
        <source>A PIN is needed. Type it in a terminal, or give it with KVITT_PIN or --pin-from.</source>
        <translation>Det behövs en PIN-kod. Skriv den i en terminal, eller ge den med KVITT_PIN eller --pin-from.</translation>
    </message>
    <message>
        <source>A name cannot have a plus sign in it.</source>
        <translation>Ett namn kan inte ha plustecken.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>En person måste ha ett namn.</translation>
    </message>
    <message>
        <source>Ask where an order stands</source>
        <translation>Fråga hur en order står</translation>
    </message>
    <message>
        <source>Cancel requests</source>
        <translation>Avbryta förfrågningar</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Debitera</translation>
    </message>
    <message>
        <source>Change people</source>
        <translation>Ändra personer</translation>
    </message>
    <message>
        <source>Change the catalogue</source>
        <translation>Ändra katalogen</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>Ändra inställningarna</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Expedit</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Keep what is typed</source>
        <translation>Behålla det skrivna</translation>
    </message>
    <message>
        <source>Keep what was approved</source>
        <translation>Behålla det godkända</translation>
    </message>
    <message>
        <source>Make and put back backups</source>
        <translation>Göra och återställa säkerhetskopior</translation>
    </message>
    <message>
        <source>Make and send orders</source>
        <translation>Göra och skicka order</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Chef</translation>
    </message>
    <message>
        <source>Minutes are a whole number from 0 to {most}; 0 never locks.</source>
        <translation>Minuter är ett heltal från 0 till {most}; 0 låser aldrig.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Nobody is signed in. Say who you are first; in a terminal with --as NAME. Nothing was done.</source>
        <translation>Ingen är inloggad. Säg först vem du är; i en terminal med --as NAMN. Inget har gjorts.</translation>
    </message>
    <message>
        <source>Nobody of the name {name} works here.</source>
        <translation>Ingen med namnet {name} arbetar här.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>See whole phone numbers</source>
        <translation>Se hela telefonnummer</translation>
    </message>
    <message>
        <source>Set up webhooks</source>
        <translation>Ställa in webhooks</translation>
    </message>
    <message>
        <source>Settle an unclear step</source>
        <translation>Klarlägga ett oklart steg</translation>
    </message>
    <message>
        <source>Ship goods</source>
        <translation>Skicka varor</translation>
    </message>
    <message>
        <source>Somebody has to stay the owner. Make another person the owner first.</source>
        <translation>Någon måste fortsätta vara ägare. Gör en annan person till ägare först.</translation>
    </message>
    <message>
        <source>Somebody of the name {name} works here already.</source>
        <translation>Här arbetar redan någon med namnet {name}.</translation>
    </message>
    <message>
        <source>Take in a payment from elsewhere</source>
        <translation>Ta in en betalning från annat håll</translation>
    </message>
    <message>
        <source>The first person is the owner. Add the others afterwards.</source>
        <translation>Den första personen är ägaren. Lägg till de andra efteråt.</translation>
    </message>
    <message>
        <source>The name is too long: at most {longest} characters.</source>
        <translation>Namnet är för långt: högst {longest} tecken.</translation>
    </message>
    <message>
        <source>The second person must be somebody else.</source>
        <translation>Den andra personen måste vara någon annan.</translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation>De två PIN-koderna är inte lika.</translation>
    </message>
    <message>
        <source>There were too many wrong PINs. Try again in {wait} minutes.</source>
        <translation>Det var för många felaktiga PIN-koder. Försök igen om {wait} minuter.</translation>
    </message>
    <message>
        <source>This PIN is guessed at once. Choose digits that are not all the same or in a row.</source>
        <translation>Den här PIN-koden gissas direkt. Välj siffror som inte är lika eller i följd.</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>Den här PIN-koden är inte rätt.</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Skriva anteckningar</translation>
    </message>
    <message>
        <source>Your role does not include “{right}”. Nothing was done. Ask somebody who may.</source>
        <translation>Din roll omfattar inte ”{right}”. Inget har gjorts. Fråga någon som får.</translation>
    </message>
    <message>
        <source>{name} is not an owner. An owner can give {name} a new PIN.</source>
        <translation>{name} är inte ägare. En ägare kan ge {name} en ny PIN-kod.</translation>
    </message>
    <message>
        <source>{name} may not do “{right}” alone either. Nothing was done.</source>
        <translation>{name} får inte heller göra ”{right}” ensam. Inget har gjorts.</translation>
    </message>
    <message>
        <source>“{right}” needs a second person beside you here. Nothing was done yet.</source>
        <translation>”{right}” kräver en person till bredvid dig här. Inget har gjorts än.</translation>
    </message>
    <message>
        <source>about {number}</source>
        <translation>cirka {number}</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>inte läst ännu</translation>
    </message>
    <message>
        <source>Search without what no order has: {words}</source>
        <translation>Sök utan det som ingen order har: {words}</translation>
    </message>
    <message>
        <source>Shipment {n}</source>
        <translation>Försändelse {n}</translation>
    </message>
    <message>
        <source>Remove the tag {tag}</source>
        <translation>Ta bort taggen {tag}</translation>
    </message>
    <message>
        <source>The note is empty. Nothing was changed. Delete it instead, if it is no longer needed.</source>
        <translation>Anteckningen är tom. Ingenting ändrades. Ta bort den i stället om den inte längre behövs.</translation>
    </message>
    <message>
        <source>The order has no note {number}. It may have been deleted.</source>
        <translation>Ordern har ingen anteckning {number}. Den kan ha tagits bort.</translation>
    </message>
    <message>
        <source>Back to the presets</source>
        <translation>Tillbaka till de förvalda</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Previous open order</source>
        <translation>Föregående öppna order</translation>
    </message>
    <message>
        <source>Save as a list…</source>
        <translation>Spara som lista…</translation>
    </message>
    <message>
        <source>First the file is copied, as it is now.</source>
        <translation>Först kopieras filen som den är nu.</translation>
    </message>
    <message>
        <source>Kvitt was renewed. This is done once, and may take some minutes with many orders.</source>
        <translation>Kvitt har förnyats. Det här görs en gång och kan ta några minuter om det finns många order.</translation>
    </message>
    <message>
        <source>Step {n} of {of}</source>
        <translation>Steg {n} av {of}</translation>
    </message>
    <message>
        <source>The data file was not brought up to date; it is as it was. Start again to do it, or open it with the version that made it.</source>
        <translation>Datafilen uppdaterades inte; den är som den var. Starta igen för att göra det, eller öppna den med versionen som skapade den.</translation>
    </message>
    <message>
        <source>Stopping leaves your data as it was.</source>
        <translation>Om du avbryter blir dina data som de var.</translation>
    </message>
    <message>
        <source>Your data is brought up to date</source>
        <translation>Dina data uppdateras</translation>
    </message>
    <message>
        <source>0 never locks it by itself. Who waits for a payment goes on waiting.</source>
        <translation>0 låser den aldrig av sig själv. Den som väntar på en betalning väntar vidare.</translation>
    </message>
    <message>
        <source>A second person is needed</source>
        <translation>En person till behövs</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Lägg till en person</translation>
    </message>
    <message>
        <source>Add the owner: yourself</source>
        <translation>Lägg till ägaren: dig själv</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>Byt min PIN-kod</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Ändra {name}</translation>
    </message>
    <message>
        <source>Choose who you are and type your PIN.</source>
        <translation>Välj vem du är och skriv din PIN-kod.</translation>
    </message>
    <message>
        <source>Confirm together</source>
        <translation>Bekräfta tillsammans</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Lock the till after so many minutes without a key or a click</source>
        <translation>Lås kassan efter så många minuter utan tangent eller klick</translation>
    </message>
    <message>
        <source>Lock the till, or hand it over</source>
        <translation>Lås kassan, eller lämna över den</translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation>Min PIN-kod</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Ny PIN-kod</translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation>Ny PIN-kod en gång till</translation>
    </message>
    <message>
        <source>Nobody else here may do this. Ask the owner.</source>
        <translation>Ingen annan här får göra detta. Fråga ägaren.</translation>
    </message>
    <message>
        <source>Nobody is asked for a PIN as long as you work here alone. The first person you add is the owner.</source>
        <translation>Ingen tillfrågas om PIN-kod så länge du arbetar här ensam. Den första personen du lägger till är ägaren.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-kod</translation>
    </message>
    <message>
        <source>PIN of now</source>
        <translation>PIN-kod nu</translation>
    </message>
    <message>
        <source>PIN of the second person</source>
        <translation>Den andra personens PIN-kod</translation>
    </message>
    <message>
        <source>PIN once more</source>
        <translation>PIN-kod en gång till</translation>
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
        <translation>Återbetalat per dag utan en person till</translation>
    </message>
    <message>
        <source>Remove {name}? The PIN is dead at once.</source>
        <translation>Ta bort {name}? PIN-koden slutar fungera direkt.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Sparat.</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Den andra personen</translation>
    </message>
    <message>
        <source>Several people at one till, each with a PIN and a role.</source>
        <translation>Flera personer vid en kassa, var och en med PIN-kod och roll.</translation>
    </message>
    <message>
        <source>Show and change people…</source>
        <translation>Visa och ändra personer…</translation>
    </message>
    <message>
        <source>The PIN is changed.</source>
        <translation>PIN-koden är ändrad.</translation>
    </message>
    <message>
        <source>The till is locked</source>
        <translation>Kassan är låst</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås upp</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Vad varje roll får göra</translation>
    </message>
    <message>
        <source>While the till is locked</source>
        <translation>Medan kassan är låst</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Vilka som arbetar här</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>som den är</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ingen gräns</translation>
    </message>
    <message>
        <source>refunds up to {amount} a day</source>
        <translation>återbetalar upp till {amount} per dag</translation>
    </message>
    <message>
        <source>up to the limit</source>
        <translation>upp till gränsen</translation>
    </message>
    <message>
        <source>with a second person</source>
        <translation>med en person till</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{amount}: a second person is needed</source>
        <translation>{amount}: en person till behövs</translation>
    </message>
    <message>
        <source>{name} is at the till. Lock it, or hand it over</source>
        <translation>{name} är vid kassan. Lås den, eller lämna över den</translation>
    </message>
    <message>
        <source>{name} is changed.</source>
        <translation>{name} är ändrad.</translation>
    </message>
    <message>
        <source>{name} works here now.</source>
        <translation>{name} arbetar här nu.</translation>
    </message>
    <message>
        <source>Orders: {number}, since {day}. Captured {captured}.</source>
        <translation>Order: {number}, sedan {day}. Debiterat {captured}.</translation>
    </message>
    <message>
        <source>Give the sales unit a name, such as that of the shop.</source>
        <translation>Ge säljstället ett namn, till exempel butikens.</translation>
    </message>
    <message>
        <source>In practice there are no keys to change. Add a sales unit for test or for real money.</source>
        <translation>I övning finns inga nycklar att ändra. Lägg till ett säljställe för test eller för riktiga pengar.</translation>
    </message>
    <message>
        <source>Orders belong to this sales unit, so it stays: refunds go out with the unit that took the money.</source>
        <translation>Det finns order på det här säljstället, så det blir kvar: återbetalningar går ut med det ställe som tog emot pengarna.</translation>
    </message>
    <message>
        <source>Still missing: {missing}. Paste it too.</source>
        <translation>Saknas än: {missing}. Klistra in det också.</translation>
    </message>
    <message>
        <source>The client id is wrong, or belongs to another sales unit than the subscription key. Copy both once more from the same page of the portal.</source>
        <translation>Client id är fel eller hör till ett annat säljställe än prenumerationsnyckeln. Kopiera båda igen från samma sida i portalen.</translation>
    </message>
    <message>
        <source>The client secret is wrong. Copy it once more; a new one may have been made since.</source>
        <translation>Client secret är fel. Kopiera den igen; en ny kan ha skapats sedan dess.</translation>
    </message>
    <message>
        <source>The keys are right, and the number of the sales unit (MSN) is not theirs.</source>
        <translation>Nycklarna är rätt, men säljställets nummer (MSN) är inte deras.</translation>
    </message>
    <message>
        <source>The second subscription key is wrong. All else is right.</source>
        <translation>Den andra prenumerationsnyckeln är fel. Allt annat är rätt.</translation>
    </message>
    <message>
        <source>The subscription key (Ocp-Apim-Subscription-Key) is wrong, or no longer valid. Copy it once more.</source>
        <translation>Prenumerationsnyckeln (Ocp-Apim-Subscription-Key) är fel eller gäller inte längre. Kopiera den igen.</translation>
    </message>
    <message>
        <source>There is a sales unit of the name “{text}” already.</source>
        <translation>Det finns redan ett säljställe med namnet ”{text}”.</translation>
    </message>
    <message>
        <source>There is no sales unit “{text}” here.</source>
        <translation>Det finns inget säljställe ”{text}” här.</translation>
    </message>
    <message>
        <source>These are keys for real money, and this is the test environment. Nothing was kept. Add them as a sales unit for real money.</source>
        <translation>Det här är nycklar för riktiga pengar, och det här är testmiljön. Inget har sparats. Lägg till dem som ett säljställe för riktiga pengar.</translation>
    </message>
    <message>
        <source>These are keys of the test environment, and here is real money. Nothing was kept. Add them as a sales unit for test.</source>
        <translation>Det här är nycklar till testmiljön, och här gäller riktiga pengar. Inget har sparats. Lägg till dem som ett säljställe för test.</translation>
    </message>
    <message>
        <source>These are the keys of the sales unit {msn}, and “{name}” is {own}. Add {msn} as a unit of its own.</source>
        <translation>Det här är nycklarna till säljstället {msn}, och ”{name}” är {own}. Lägg till {msn} som ett eget ställe.</translation>
    </message>
    <message>
        <source>These are the keys of “{name}”, which is here already. To replace its keys, change it.</source>
        <translation>Det här är nycklarna till ”{name}”, som redan finns här. Ändra det för att byta nycklar.</translation>
    </message>
    <message>
        <source>This sales unit sells here now. Choose another one first.</source>
        <translation>Det här säljstället säljer här nu. Välj ett annat först.</translation>
    </message>
    <message>
        <source>Vipps MobilePay refused the keys without saying why. Try again in a moment.</source>
        <translation>Vipps MobilePay avvisade nycklarna utan att säga varför. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>A code is never printed, and a request that is given up is cancelled.</source>
        <translation>En kod skrivs aldrig ut, och en förfrågan som ges upp avbryts.</translation>
    </message>
    <message>
        <source>A code is used once</source>
        <translation>En kod används en gång</translation>
    </message>
    <message>
        <source>A code on the customer's screen, the customer's own code, a typed number, a sticker.</source>
        <translation>En kod på kundens skärm, kundens egen kod, ett inskrivet nummer, ett klistermärke.</translation>
    </message>
    <message>
        <source>A customer from another country</source>
        <translation>En kund från ett annat land</translation>
    </message>
    <message>
        <source>A redirect may open anywhere</source>
        <translation>En omdirigering kan öppnas var som helst</translation>
    </message>
    <message>
        <source>A request that is cancelled</source>
        <translation>En förfrågan som avbryts</translation>
    </message>
    <message>
        <source>A request that the customer declines</source>
        <translation>En förfrågan som kunden avböjer</translation>
    </message>
    <message>
        <source>A request without an answer</source>
        <translation>En förfrågan utan svar</translation>
    </message>
    <message>
        <source>A sale at the counter is sent as CUSTOMER_PRESENT.</source>
        <translation>Ett köp vid disken skickas som CUSTOMER_PRESENT.</translation>
    </message>
    <message>
        <source>A sale by a code, captured and refunded in part</source>
        <translation>Ett köp med kod, delvis debiterat och återbetalt</translation>
    </message>
    <message>
        <source>A sale by a link, released</source>
        <translation>Ett köp med länk, frigjort</translation>
    </message>
    <message>
        <source>A sale by a typed number, captured and refunded</source>
        <translation>Ett köp med inskrivet nummer, debiterat och återbetalt</translation>
    </message>
    <message>
        <source>A sale by the customer's own code</source>
        <translation>Ett köp med kundens egen kod</translation>
    </message>
    <message>
        <source>A sales unit for the shop</source>
        <translation>Ett säljställe för butiken</translation>
    </message>
    <message>
        <source>A useful reference</source>
        <translation>En användbar referens</translation>
    </message>
    <message>
        <source>A waiting request is read until it has ended, and a payment is read again before anything is decided on it.</source>
        <translation>En väntande förfrågan läses tills den är över, och en betalning läses igen innan något bestäms om den.</translation>
    </message>
    <message>
        <source>A webhook</source>
        <translation>En webhook</translation>
    </message>
    <message>
        <source>All of it with one key, or by line or amount, never more than is reserved.</source>
        <translation>Allt med en tangent, eller per rad eller belopp, aldrig mer än det som är reserverat.</translation>
    </message>
    <message>
        <source>An order belongs to its sales unit for life, and refunds go out with it. Its number is never asked for.</source>
        <translation>En order hör till sitt säljställe hela livet, och återbetalningar går ut med det. Numret frågas det aldrig efter.</translation>
    </message>
    <message>
        <source>Approve the request {reference} in the test app.</source>
        <translation>Godkänn förfrågan {reference} i testappen.</translation>
    </message>
    <message>
        <source>By line or by amount, never more than was captured, each refund with a key of its own.</source>
        <translation>Per rad eller belopp, aldrig mer än som debiterats, varje återbetalning med en egen nyckel.</translation>
    </message>
    <message>
        <source>CUSTOMER_PRESENT was sent</source>
        <translation>CUSTOMER_PRESENT skickades</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrop</translation>
    </message>
    <message>
        <source>Cancel a request</source>
        <translation>Avbryta en förfrågan</translation>
    </message>
    <message>
        <source>Capture all and in part</source>
        <translation>Debitera allt och en del</translation>
    </message>
    <message>
        <source>Capture at once, and check it</source>
        <translation>Debitera genast, och kontrollera det</translation>
    </message>
    <message>
        <source>Capture in time, after delivery</source>
        <translation>Debitera i tid, efter leverans</translation>
    </message>
    <message>
        <source>Create a payment</source>
        <translation>Skapa en betalning</translation>
    </message>
    <message>
        <source>Customers of all Nordic countries</source>
        <translation>Kunder från alla nordiska länder</translation>
    </message>
    <message>
        <source>Decline the request {reference} in the test app.</source>
        <translation>Avböj förfrågan {reference} i testappen.</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Krav</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>Kraven</translation>
    </message>
    <message>
        <source>Do not rely on a redirect or a webhook</source>
        <translation>Inte lita på omdirigering eller webhook</translation>
    </message>
    <message>
        <source>Each error is one sentence that says whether money moved. Code and trace id are logged, keys and numbers never.</source>
        <translation>Varje fel är en mening som säger om pengar har flyttats. Kod och spårnings-id loggas, nycklar och nummer aldrig.</translation>
    </message>
    <message>
        <source>Each state has one word, one colour and one next step in the window.</source>
        <translation>Varje tillstånd har ett ord, en färg och ett nästa steg i fönstret.</translation>
    </message>
    <message>
        <source>Every call has the four Vipps-System headers and the number of the sales unit.</source>
        <translation>Varje anrop har de fyra Vipps-System-rubrikerna och säljställets nummer.</translation>
    </message>
    <message>
        <source>Every request brings its order lines with VAT, so that the receipt stands in the app.</source>
        <translation>Varje förfrågan har med orderraderna med moms, så att kvittot finns i appen.</translation>
    </message>
    <message>
        <source>Every request is written down with its own key before it is sent, and the same bytes go again until the answer is known.</source>
        <translation>Varje förfrågan skrivs ned med en egen nyckel innan den skickas, och samma byte skickas igen tills svaret är känt.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bevis</translation>
    </message>
    <message>
        <source>Examples and pictures for the review</source>
        <translation>Exempel och bilder till granskningen</translation>
    </message>
    <message>
        <source>Four ways to find the customer</source>
        <translation>Fyra sätt att hitta kunden</translation>
    </message>
    <message>
        <source>Give the number of a test user, with its country code.</source>
        <translation>Ange en testanvändares nummer, med landskod.</translation>
    </message>
    <message>
        <source>Going live</source>
        <translation>Gå i drift</translation>
    </message>
    <message>
        <source>Handle errors</source>
        <translation>Hantera fel</translation>
    </message>
    <message>
        <source>Handle every state</source>
        <translation>Hantera alla tillstånd</translation>
    </message>
    <message>
        <source>Help customers without the portal</source>
        <translation>Hjälpa kunder utan portalen</translation>
    </message>
    <message>
        <source>Here money is real, and no test payments are made. What is shown comes from the shop's own payments.</source>
        <translation>Här är pengarna riktiga, och inga testbetalningar görs. Det som visas kommer från butikens egna betalningar.</translation>
    </message>
    <message>
        <source>In practice the customer is played, too: this shows how it goes. The review wants it from the test environment.</source>
        <translation>I övningen spelas också kunden: det visar hur det går till. Granskningen vill ha det från testmiljön.</translation>
    </message>
    <message>
        <source>It could not be saved: {reason}</source>
        <translation>Det kunde inte sparas: {reason}</translation>
    </message>
    <message>
        <source>Keys are kept in the system's key store only, never in a file, a log or the program.</source>
        <translation>Nycklar förvaras bara i systemets nyckellager, aldrig i en fil, en logg eller programmet.</translation>
    </message>
    <message>
        <source>Keys stay secret</source>
        <translation>Nycklar förblir hemliga</translation>
    </message>
    <message>
        <source>Keys were found in {count} files of the data folder. Delete those files, and have new keys made.</source>
        <translation>Nycklar hittades i {count} filer i datamappen. Radera de filerna, och låt göra nya nycklar.</translation>
    </message>
    <message>
        <source>Kvitt never cancels a request by itself. It waits until the customer answers, or the time is over.</source>
        <translation>Kvitt avbryter aldrig en förfrågan av sig självt. Det väntar tills kunden svarar, eller tiden är slut.</translation>
    </message>
    <message>
        <source>Leave the request {reference} alone: it ends after ten minutes. Run this again then.</source>
        <translation>Låt förfrågan {reference} vara: den går ut efter tio minuter. Kör detta igen då.</translation>
    </message>
    <message>
        <source>Looking for keys in files</source>
        <translation>Letar efter nycklar i filer</translation>
    </message>
    <message>
        <source>Mistakes on purpose, which move nothing</source>
        <translation>Fel med flit, som inte flyttar något</translation>
    </message>
    <message>
        <source>Name the program in every call</source>
        <translation>Namnge programmet i varje anrop</translation>
    </message>
    <message>
        <source>Names and colours of the brand</source>
        <translation>Märkets namn och färger</translation>
    </message>
    <message>
        <source>No webhook came in. Payments are read all the same. See whether the address leads to this machine.</source>
        <translation>Ingen webhook kom in. Betalningar läses ändå. Se efter om adressen leder till den här datorn.</translation>
    </message>
    <message>
        <source>Not paid. No money was taken.</source>
        <translation>Inte betalt. Inga pengar togs.</translation>
    </message>
    <message>
        <source>Not shown yet</source>
        <translation>Inte visat än</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Inte än</translation>
    </message>
    <message>
        <source>Number of a test user</source>
        <translation>En testanvändares nummer</translation>
    </message>
    <message>
        <source>Numbers with any country code are taken; the country of the sales unit is only the usual one.</source>
        <translation>Nummer med alla landskoder tas emot; säljställets land är bara det vanliga.</translation>
    </message>
    <message>
        <source>One key cancels a request that the customer has not approved. If the customer was faster, the till says so.</source>
        <translation>En tangent avbryter en förfrågan som kunden inte har godkänt. Var kunden snabbare säger kassan det.</translation>
    </message>
    <message>
        <source>Order lines in the customer's app</source>
        <translation>Orderrader i kundens app</translation>
    </message>
    <message>
        <source>Pack (*.zip)</source>
        <translation>Paket (*.zip)</translation>
    </message>
    <message>
        <source>Payments are always read. A signed webhook only makes that quicker, and nothing in it is believed.</source>
        <translation>Betalningar läses alltid. En signerad webhook gör det bara snabbare, och inget i den tros på.</translation>
    </message>
    <message>
        <source>Pitfalls</source>
        <translation>Fallgropar</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kvalitet</translation>
    </message>
    <message>
        <source>Read a payment</source>
        <translation>Läsa en betalning</translation>
    </message>
    <message>
        <source>Read every second while a code is shown</source>
        <translation>Läsa varje sekund medan en kod visas</translation>
    </message>
    <message>
        <source>Read the event log</source>
        <translation>Läsa händelseloggen</translation>
    </message>
    <message>
        <source>Refund all and in part</source>
        <translation>Återbetala allt och en del</translation>
    </message>
    <message>
        <source>Refund with the sales unit that sold</source>
        <translation>Återbetala med säljstället som sålde</translation>
    </message>
    <message>
        <source>Release what is not used</source>
        <translation>Frigöra det som inte används</translation>
    </message>
    <message>
        <source>Requests reach the phone without a landing page. Whether the sales unit may do that is read beforehand.</source>
        <translation>Förfrågningar når telefonen utan en mellansida. Om säljstället får göra det läses i förväg.</translation>
    </message>
    <message>
        <source>Run these</source>
        <translation>Kör dessa</translation>
    </message>
    <message>
        <source>Save the pack</source>
        <translation>Spara paketet</translation>
    </message>
    <message>
        <source>Save the pack…</source>
        <translation>Spara paketet…</translation>
    </message>
    <message>
        <source>Say that the customer is present</source>
        <translation>Säga att kunden är närvarande</translation>
    </message>
    <message>
        <source>Shop, day and running number, such as K-261122-0042: unique, and easy to read aloud.</source>
        <translation>Butik, dag och löpnummer, som K-261122-0042: unikt, och lätt att läsa högt.</translation>
    </message>
    <message>
        <source>Show the list…</source>
        <translation>Visa listan…</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Visat</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Visas av</translation>
    </message>
    <message>
        <source>Status, capture, cancel and refund stand on the page of the order, with the reason where one is not possible.</source>
        <translation>Status, debitering, avbrytande och återbetalning finns på orderns sida, med skälet där något inte går.</translation>
    </message>
    <message>
        <source>Terms accepted before paying</source>
        <translation>Villkor godtagna före betalning</translation>
    </message>
    <message>
        <source>Test payments are made with the number of a test user, who approves and declines in the test app.</source>
        <translation>Testbetalningar görs med en testanvändares nummer, som godkänner och avböjer i testappen.</translation>
    </message>
    <message>
        <source>Test payments are never made with real money. Nothing was sent.</source>
        <translation>Testbetalningar görs aldrig med riktiga pengar. Inget skickades.</translation>
    </message>
    <message>
        <source>The app goes by the name that it has in the country of the sales unit on that day.</source>
        <translation>Appen heter det den heter i säljställets land den dagen.</translation>
    </message>
    <message>
        <source>The customer's own code, whole</source>
        <translation>Kundens egen kod, hel</translation>
    </message>
    <message>
        <source>The deadline of what is reserved is watched, and Kvitt warns well before it.</source>
        <translation>Fristen för det som är reserverat bevakas, och Kvitt varnar i god tid.</translation>
    </message>
    <message>
        <source>The log is read after each change and stands in the story of the order.</source>
        <translation>Loggen läses efter varje ändring och finns i orderns historia.</translation>
    </message>
    <message>
        <source>The official code</source>
        <translation>Den officiella koden</translation>
    </message>
    <message>
        <source>The official picture of a code</source>
        <translation>Den officiella bilden av en kod</translation>
    </message>
    <message>
        <source>The page that a link leads back to decides nothing. The till finds the approval by itself.</source>
        <translation>Sidan som en länk leder tillbaka till avgör ingenting. Kassan hittar godkännandet själv.</translation>
    </message>
    <message>
        <source>The picture of the service is shown unaltered. Kvitt draws a code itself only in practice.</source>
        <translation>Tjänstens bild visas oförändrad. Kvitt ritar själv en kod bara i övningen.</translation>
    </message>
    <message>
        <source>The request of a code on the screen is read every second, any other every two.</source>
        <translation>Förfrågan för en kod på skärmen läses varje sekund, andra varannan.</translation>
    </message>
    <message>
        <source>The result on the customer's screen</source>
        <translation>Resultatet på kundens skärm</translation>
    </message>
    <message>
        <source>The saved pack has references, times and pictures, and nothing of any customer.</source>
        <translation>Det sparade paketet har referenser, tider och bilder, och inget om någon kund.</translation>
    </message>
    <message>
        <source>The terms of sale in the settings go with every request, and the app shows them before the customer pays.</source>
        <translation>Försäljningsvillkoren i inställningarna följer varje förfrågan, och appen visar dem innan kunden betalar.</translation>
    </message>
    <message>
        <source>The test payment went another way than it should ({text}). No real money moved. Run it again.</source>
        <translation>Testbetalningen gick inte som den skulle ({text}). Inga riktiga pengar flyttades. Kör den igen.</translation>
    </message>
    <message>
        <source>The test payments are being made already.</source>
        <translation>Testbetalningarna är redan i gång.</translation>
    </message>
    <message>
        <source>The window for the customer says thank you, or that nothing was paid.</source>
        <translation>Fönstret för kunden säger tack, eller att inget betalades.</translation>
    </message>
    <message>
        <source>There is no captured test payment yet. Run this again.</source>
        <translation>Det finns ingen debiterad testbetalning än. Kör detta igen.</translation>
    </message>
    <message>
        <source>Wait until a request has ended</source>
        <translation>Vänta tills en förfrågan är över</translation>
    </message>
    <message>
        <source>Webhooks and reading</source>
        <translation>Webhookar och läsning</translation>
    </message>
    <message>
        <source>What Vipps MobilePay asks of a shop before it goes live, and what your test payments show of it.</source>
        <translation>Vad Vipps MobilePay kräver av en butik innan den går i drift, och vad dina testbetalningar visar av det.</translation>
    </message>
    <message>
        <source>What became of a payment is only ever learnt by reading it.</source>
        <translation>Vad det blev av en betalning vet man bara genom att läsa den.</translation>
    </message>
    <message>
        <source>What is left after a part was captured is released in one step, or together with the last parcel.</source>
        <translation>Det som är kvar efter att en del debiterats frigörs i ett steg, eller tillsammans med det sista paketet.</translation>
    </message>
    <message>
        <source>What reviewers look for</source>
        <translation>Vad granskningen ser efter</translation>
    </message>
    <message>
        <source>What the scanner reads is passed on whole.</source>
        <translation>Det som skannern läser skickas vidare helt.</translation>
    </message>
    <message>
        <source>Where the settings say so, what is approved at the counter is captured at once. The payment is read again and must agree with the till.</source>
        <translation>Där inställningarna säger det debiteras det som godkänns vid disken genast. Betalningen läses igen och måste stämma med kassan.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>a code was shown</source>
        <translation>en kod visades</translation>
    </message>
    <message>
        <source>a key that was used before was refused</source>
        <translation>en nyckel som använts förut nekades</translation>
    </message>
    <message>
        <source>a link was opened and paid</source>
        <translation>en länk öppnades och betalades</translation>
    </message>
    <message>
        <source>a number of another country was asked</source>
        <translation>ett nummer från ett annat land tillfrågades</translation>
    </message>
    <message>
        <source>a part was captured</source>
        <translation>en del debiterades</translation>
    </message>
    <message>
        <source>a part was refunded</source>
        <translation>en del återbetalades</translation>
    </message>
    <message>
        <source>a reference of shop, day and number</source>
        <translation>en referens av butik, dag och nummer</translation>
    </message>
    <message>
        <source>a refusal was told and logged</source>
        <translation>ett nekande sades och loggades</translation>
    </message>
    <message>
        <source>a request ended without an answer, and was not cancelled</source>
        <translation>en förfrågan gick ut utan svar, och avbröts inte</translation>
    </message>
    <message>
        <source>a request was cancelled</source>
        <translation>en förfrågan avbröts</translation>
    </message>
    <message>
        <source>a request was sent</source>
        <translation>en förfrågan skickades</translation>
    </message>
    <message>
        <source>a shown code was read every second</source>
        <translation>en visad kod lästes varje sekund</translation>
    </message>
    <message>
        <source>a signed webhook came in</source>
        <translation>en signerad webhook kom in</translation>
    </message>
    <message>
        <source>a sticker was scanned</source>
        <translation>ett klistermärke skannades</translation>
    </message>
    <message>
        <source>a typed number was asked</source>
        <translation>ett inskrivet nummer tillfrågades</translation>
    </message>
    <message>
        <source>all was captured in one step</source>
        <translation>allt debiterades i ett steg</translation>
    </message>
    <message>
        <source>all was refunded in one step</source>
        <translation>allt återbetalades i ett steg</translation>
    </message>
    <message>
        <source>captured before the deadline</source>
        <translation>debiterat före fristen</translation>
    </message>
    <message>
        <source>event CANCELLED</source>
        <translation>händelse CANCELLED</translation>
    </message>
    <message>
        <source>event CAPTURED</source>
        <translation>händelse CAPTURED</translation>
    </message>
    <message>
        <source>event REFUNDED</source>
        <translation>händelse REFUNDED</translation>
    </message>
    <message>
        <source>every call of the run had the headers</source>
        <translation>varje anrop i körningen hade rubrikerna</translation>
    </message>
    <message>
        <source>its event log was read</source>
        <translation>händelseloggen lästes</translation>
    </message>
    <message>
        <source>no key was found in any file</source>
        <translation>ingen nyckel hittades i någon fil</translation>
    </message>
    <message>
        <source>order lines were sent</source>
        <translation>orderrader skickades</translation>
    </message>
    <message>
        <source>picture: the customer's screen after paying</source>
        <translation>bild: kundens skärm efter betalning</translation>
    </message>
    <message>
        <source>picture: the customer's screen when nothing was paid</source>
        <translation>bild: kundens skärm när inget betalades</translation>
    </message>
    <message>
        <source>picture: the customer's screen with a code</source>
        <translation>bild: kundens skärm med en kod</translation>
    </message>
    <message>
        <source>refunded with the sales unit that sold</source>
        <translation>återbetalat med säljstället som sålde</translation>
    </message>
    <message>
        <source>state ABORTED</source>
        <translation>tillstånd ABORTED</translation>
    </message>
    <message>
        <source>state AUTHORIZED</source>
        <translation>tillstånd AUTHORIZED</translation>
    </message>
    <message>
        <source>state CREATED</source>
        <translation>tillstånd CREATED</translation>
    </message>
    <message>
        <source>state EXPIRED</source>
        <translation>tillstånd EXPIRED</translation>
    </message>
    <message>
        <source>state TERMINATED</source>
        <translation>tillstånd TERMINATED</translation>
    </message>
    <message>
        <source>the customer's own code was scanned</source>
        <translation>kundens egen kod skannades</translation>
    </message>
    <message>
        <source>the official picture was shown</source>
        <translation>den officiella bilden visades</translation>
    </message>
    <message>
        <source>the payment agrees with the till</source>
        <translation>betalningen stämmer med kassan</translation>
    </message>
    <message>
        <source>the payment was read</source>
        <translation>betalningen lästes</translation>
    </message>
    <message>
        <source>the rest was released after a part was captured</source>
        <translation>resten frigjordes efter att en del debiterats</translation>
    </message>
    <message>
        <source>the same call again moved nothing</source>
        <translation>samma anrop igen flyttade inget</translation>
    </message>
    <message>
        <source>the terms of sale were sent</source>
        <translation>försäljningsvillkoren skickades</translation>
    </message>
    <message>
        <source>too many calls were met</source>
        <translation>för många anrop möttes</translation>
    </message>
    <message>
        <source>{met} of {all} demands are shown.</source>
        <translation>{met} av {all} krav är visade.</translation>
    </message>
    <message>
        <source>The data file was made by a newer Kvitt ({version}). Nothing was changed. Install that version to open it.</source>
        <translation>Datafilen är gjord av en nyare Kvitt ({version}). Inget har ändrats. Installera den versionen för att öppna den.</translation>
    </message>
    <message>
        <source>A backup was put back, and the payments made since are still to be found. Nothing was erased.</source>
        <translation>En säkerhetskopia lades tillbaka, och betalningarna sedan dess ska fortfarande hittas. Ingenting raderades.</translation>
    </message>
    <message>
        <source>A customer may ask what you keep of them, and have it erased. The phone number finds them.</source>
        <translation>En kund kan fråga vad du har sparat om dem och få det raderat. Telefonnumret hittar dem.</translation>
    </message>
    <message>
        <source>A step of order {text} is not known yet. Nothing was erased. Ask again first.</source>
        <translation>Ett steg i order {text} är inte klarlagt än. Ingenting raderades. Fråga igen först.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>After so many days an order that is over loses name, number and address. Its sums stay. 0 keeps them.</source>
        <translation>Efter så många dagar förlorar en avslutad order namn, nummer och adress. Summorna blir kvar. 0 behåller dem.</translation>
    </message>
    <message>
        <source>All of it stays on this machine. Kvitt sends an order to Vipps MobilePay when you send it, and tells nobody else.</source>
        <translation>Allt stannar på den här datorn. Kvitt skickar en order till Vipps MobilePay när du skickar den och berättar det inte för någon annan.</translation>
    </message>
    <message>
        <source>Amounts, goods, days and references</source>
        <translation>Belopp, varor, dagar och referenser</translation>
    </message>
    <message>
        <source>An order that has been over for {days} days loses its customer by itself.</source>
        <translation>En order som har varit avslutad i {days} dagar förlorar kunden av sig själv.</translation>
    </message>
    <message>
        <source>As of {day}.</source>
        <translation>Den {day}.</translation>
    </message>
    <message>
        <source>As the phone number.</source>
        <translation>Som telefonnumret.</translation>
    </message>
    <message>
        <source>Backups that are written anew without this customer: {count}.</source>
        <translation>Säkerhetskopior som skrivs om utan den här kunden: {count}.</translation>
    </message>
    <message>
        <source>Captured {captured}, refunded {refunded}.</source>
        <translation>Debiterat {captured}, återbetalat {refunded}.</translation>
    </message>
    <message>
        <source>Customers are kept until you erase them.</source>
        <translation>Kunder behålls tills du raderar dem.</translation>
    </message>
    <message>
        <source>Daily ones about two weeks, those from before an upgrade for good. Erasing a customer writes them anew or deletes them.</source>
        <translation>Dagliga i ungefär två veckor, de från före en uppgradering för alltid. När en kund raderas skrivs de om eller raderas.</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Dataskydd</translation>
    </message>
    <message>
        <source>Days to keep customers</source>
        <translation>Dagar som kunder behålls</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Drafts that go altogether: {count}.</source>
        <translation>Utkast som raderas helt: {count}.</translation>
    </message>
    <message>
        <source>Erase customers, and hand out what is kept of them</source>
        <translation>Radera kunder och lämna ut vad som är sparat om dem</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Radera för alltid</translation>
    </message>
    <message>
        <source>Erase this customer for good? It cannot be undone.</source>
        <translation>Radera den här kunden för alltid? Det går inte att ångra.</translation>
    </message>
    <message>
        <source>Erase this customer…</source>
        <translation>Radera den här kunden…</translation>
    </message>
    <message>
        <source>Files searched afterwards: {count}. Nothing is left in them.</source>
        <translation>Filer som söktes igenom efteråt: {count}. Ingenting finns kvar i dem.</translation>
    </message>
    <message>
        <source>Files searched afterwards: {count}. The number or the name still stands in: {names}.</source>
        <translation>Filer som söktes igenom efteråt: {count}. Numret eller namnet står fortfarande i: {names}.</translation>
    </message>
    <message>
        <source>Goods: {goods}</source>
        <translation>Varor: {goods}</translation>
    </message>
    <message>
        <source>Hand out or erase what is kept…</source>
        <translation>Lämna ut eller radera det sparade…</translation>
    </message>
    <message>
        <source>How long customers are kept</source>
        <translation>Hur länge kunder behålls</translation>
    </message>
    <message>
        <source>In the data file.</source>
        <translation>I datafilen.</translation>
    </message>
    <message>
        <source>In the data file. A PIN is kept as a fingerprint only.</source>
        <translation>I datafilen. En PIN-kod sparas bara som ett fingeravtryck.</translation>
    </message>
    <message>
        <source>In the data file. It holds the names of staff, and of customers only what was typed as a reason.</source>
        <translation>I datafilen. Den har personalens namn, och om kunder bara det som skrevs som skäl.</translation>
    </message>
    <message>
        <source>In the folder backups beside the data file.</source>
        <translation>I mappen backups bredvid datafilen.</translation>
    </message>
    <message>
        <source>In the key store of this computer, and nowhere else.</source>
        <translation>I datorns nyckelarkiv och ingen annanstans.</translation>
    </message>
    <message>
        <source>In the way, order {text}: {why}.</source>
        <translation>I vägen, order {text}: {why}.</translation>
    </message>
    <message>
        <source>It never holds a name, a number or a key.</source>
        <translation>Den har aldrig ett namn, ett nummer eller en nyckel.</translation>
    </message>
    <message>
        <source>It stays. What names an erased customer is left out.</source>
        <translation>Den blir kvar. Det som nämner en raderad kund tas bort.</translation>
    </message>
    <message>
        <source>Keys of the sales unit</source>
        <translation>Säljställets nycklar</translation>
    </message>
    <message>
        <source>Money is reserved for order {text}. Nothing was erased. Capture or release it first.</source>
        <translation>Pengar är reserverade för order {text}. Ingenting raderades. Debitera eller frigör dem först.</translation>
    </message>
    <message>
        <source>Name and address, if the customer shared them</source>
        <translation>Namn och adress, om kunden har delat dem</translation>
    </message>
    <message>
        <source>Names and PINs of staff</source>
        <translation>Personalens namn och PIN-koder</translation>
    </message>
    <message>
        <source>Names: {names}</source>
        <translation>Namn: {names}</translation>
    </message>
    <message>
        <source>Note of the staff: {text}</source>
        <translation>Personalens anteckning: {text}</translation>
    </message>
    <message>
        <source>Notes, tags and half-typed orders</source>
        <translation>Anteckningar, etiketter och halvskrivna order</translation>
    </message>
    <message>
        <source>Nothing is kept of a customer with this number.</source>
        <translation>Ingenting är sparat om en kund med det här numret.</translation>
    </message>
    <message>
        <source>Numbers show only their last digits, on the screen, on papers and in a terminal. To see a whole one is a step of its own, which the action log tells of; it closes by itself.</source>
        <translation>Nummer visar bara de sista siffrorna, på skärmen, på papper och i en terminal. Att se ett helt nummer är ett eget steg som händelseloggen berättar om; det stängs av sig självt.</translation>
    </message>
    <message>
        <source>Older files that cannot be written anew and are deleted: {names}.</source>
        <translation>Äldre filer som inte kan skrivas om och som raderas: {names}.</translation>
    </message>
    <message>
        <source>One customer</source>
        <translation>En kund</translation>
    </message>
    <message>
        <source>Order {reference} of {day}: {amount}</source>
        <translation>Order {reference} från {day}: {amount}</translation>
    </message>
    <message>
        <source>Order {text} still waits for this customer. Nothing was erased. End the request first.</source>
        <translation>Order {text} väntar fortfarande på den här kunden. Ingenting raderades. Avsluta förfrågan först.</translation>
    </message>
    <message>
        <source>Orders of other customers in which the name or the number is cut out: {count}.</source>
        <translation>Andra kunders order där namnet eller numret tas bort: {count}.</translation>
    </message>
    <message>
        <source>Orders that lose name, number, address, notes and tracking numbers: {count}. Amounts, goods, days and references stay, because the books need them.</source>
        <translation>Order som förlorar namn, nummer, adress, anteckningar och spårningsnummer: {count}. Belopp, varor, dagar och referenser blir kvar, för bokföringen behöver dem.</translation>
    </message>
    <message>
        <source>Phone number and name of a customer</source>
        <translation>En kunds telefonnummer och namn</translation>
    </message>
    <message>
        <source>Phone number of the customer</source>
        <translation>Kundens telefonnummer</translation>
    </message>
    <message>
        <source>Save all of it…</source>
        <translation>Spara allt…</translation>
    </message>
    <message>
        <source>Save what is kept of this customer</source>
        <translation>Spara det som är sparat om den här kunden</translation>
    </message>
    <message>
        <source>Saved searches and half-typed forms that go: {count}.</source>
        <translation>Sparade sökningar och halvskrivna formulär som raderas: {count}.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Sparat: {file}</translation>
    </message>
    <message>
        <source>Show and erase what is kept…</source>
        <translation>Visa och radera det sparade…</translation>
    </message>
    <message>
        <source>Show what is kept</source>
        <translation>Visa det sparade</translation>
    </message>
    <message>
        <source>The action log stays whole. It says that a customer was erased, and not whom.</source>
        <translation>Händelseloggen förblir hel. Den säger att en kund raderades, och inte vem.</translation>
    </message>
    <message>
        <source>The customer is being erased, and the backups are written anew …</source>
        <translation>Kunden raderas och säkerhetskopiorna skrivs om …</translation>
    </message>
    <message>
        <source>The customer is erased.</source>
        <translation>Kunden är raderad.</translation>
    </message>
    <message>
        <source>The file kvitt.log beside the data file, three times a megabyte at most.</source>
        <translation>Filen kvitt.log bredvid datafilen, högst tre gånger en megabyte.</translation>
    </message>
    <message>
        <source>The number in it goes with the customer. The amount stays, with a fingerprint of what was sent.</source>
        <translation>Numret i det raderas med kunden. Beloppet blir kvar, med ett fingeravtryck av det som skickades.</translation>
    </message>
    <message>
        <source>The program's own log</source>
        <translation>Programmets egen logg</translation>
    </message>
    <message>
        <source>The whole number was shown to {who} on {day}, for order {reference}.</source>
        <translation>Hela numret visades för {who} den {day}, för order {reference}.</translation>
    </message>
    <message>
        <source>They stay. The books need them, and without a name they tell of nobody.</source>
        <translation>De blir kvar. Bokföringen behöver dem, och utan namn berättar de inte om någon.</translation>
    </message>
    <message>
        <source>To the settings</source>
        <translation>Till inställningarna</translation>
    </message>
    <message>
        <source>Tracking numbers</source>
        <translation>Spårningsnummer</translation>
    </message>
    <message>
        <source>Until the person is removed. The name stays in the action log.</source>
        <translation>Tills personen tas bort. Namnet blir kvar i händelseloggen.</translation>
    </message>
    <message>
        <source>Until you delete them. Notes go with the customer.</source>
        <translation>Tills du tar bort dem. Anteckningar raderas med kunden.</translation>
    </message>
    <message>
        <source>Until you erase the customer, or as many days as the settings say.</source>
        <translation>Tills du raderar kunden, eller så många dagar som inställningarna säger.</translation>
    </message>
    <message>
        <source>Until you replace them.</source>
        <translation>Tills du byter dem.</translation>
    </message>
    <message>
        <source>Vipps MobilePay, printed papers and files that you saved elsewhere are not touched.</source>
        <translation>Vipps MobilePay, utskrivna papper och filer som du har sparat på annat håll rörs inte.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Det som är sparat</translation>
    </message>
    <message>
        <source>What is kept about {phone}</source>
        <translation>Det som är sparat om {phone}</translation>
    </message>
    <message>
        <source>What is kept of customers, where and how long; erase or hand out.</source>
        <translation>Vad som sparas om kunder, var och hur länge; radera eller lämna ut.</translation>
    </message>
    <message>
        <source>What is kept, where, and how long</source>
        <translation>Vad som sparas, var och hur länge</translation>
    </message>
    <message>
        <source>What was sent to Vipps MobilePay</source>
        <translation>Det som skickades till Vipps MobilePay</translation>
    </message>
    <message>
        <source>What {shop} keeps about {phone}</source>
        <translation>Det {shop} har sparat om {phone}</translation>
    </message>
    <message>
        <source>Who did what, when: the action log</source>
        <translation>Vem som gjorde vad, när: händelseloggen</translation>
    </message>
    <message>
        <source>With each step of an order, in the data file.</source>
        <translation>Vid varje steg i en order, i datafilen.</translation>
    </message>
    <message>
        <source>With the order, in the data file on this machine.</source>
        <translation>Vid ordern, i datafilen på den här datorn.</translation>
    </message>
    <message>
        <source>With the payment, in the data file.</source>
        <translation>Vid betalningen, i datafilen.</translation>
    </message>
    <message>
        <source>a request waits for the customer</source>
        <translation>en förfrågan väntar på kunden</translation>
    </message>
    <message>
        <source>a step is not known yet</source>
        <translation>ett steg är inte klarlagt än</translation>
    </message>
    <message>
        <source>money is reserved</source>
        <translation>pengar är reserverade</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>personalen</translation>
    </message>
    <message>
        <source>“{text}” is no number of days: 0, or {least} to {most}.</source>
        <translation>”{text}” är inget antal dagar: 0, eller {least} till {most}.</translation>
    </message>
    <message>
        <source>Other orders under the same name stay as they are: {count}. It may be somebody else.</source>
        <translation>Andra order under samma namn blir som de är: {count}. Det kan vara någon annan.</translation>
    </message>
    <message>
        <source>? not told</source>
        <translation>? inte angivet</translation>
    </message>
    <message>
        <source>Add a sales unit</source>
        <translation>Lägg till ett säljställe</translation>
    </message>
    <message>
        <source>Add a sales unit…</source>
        <translation>Lägg till ett säljställe…</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blå</translation>
    </message>
    <message>
        <source>Choose the sales unit</source>
        <translation>Välj säljställe</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Färg</translation>
    </message>
    <message>
        <source>Customers pay.</source>
        <translation>Kunder betalar.</translation>
    </message>
    <message>
        <source>Each has orders, settings and sales units of its own. Kvitt closes and opens again in the other one.</source>
        <translation>Var och en har egna order, inställningar och säljställen. Kvitt stängs och öppnas igen i den andra.</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grön</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grå</translation>
    </message>
    <message>
        <source>Have the keys put right (settings, “Sales units”), then send again.</source>
        <translation>Se till att nycklarna rättas (inställningar, ”Säljställen”) och skicka sedan igen.</translation>
    </message>
    <message>
        <source>Keys from the portal</source>
        <translation>Nycklar från portalen</translation>
    </message>
    <message>
        <source>Next you choose test or real money, and paste the keys that the portal shows. Until then you practise.</source>
        <translation>Sedan väljer du test eller riktiga pengar och klistrar in nycklarna som portalen visar. Till dess övar du.</translation>
    </message>
    <message>
        <source>No keys, no network, no real money.</source>
        <translation>Inga nycklar, inget nät, inga riktiga pengar.</translation>
    </message>
    <message>
        <source>Not all of it was understood: something in it is none of these values.</source>
        <translation>Allt förstods inte: något i det är inget av de här värdena.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Öppna {name}</translation>
    </message>
    <message>
        <source>Other sales unit</source>
        <translation>Annat säljställe</translation>
    </message>
    <message>
        <source>Paste here, all at once or one by one, as they come.</source>
        <translation>Klistra in här, allt på en gång eller en i taget, som det kommer.</translation>
    </message>
    <message>
        <source>Practice, test and real money</source>
        <translation>Övning, test och riktiga pengar</translation>
    </message>
    <message>
        <source>Real money</source>
        <translation>Riktiga pengar</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Röd</translation>
    </message>
    <message>
        <source>Remove {name}? Its keys are forgotten.</source>
        <translation>Ta bort {name}? Nycklarna glöms.</translation>
    </message>
    <message>
        <source>Sales unit</source>
        <translation>Säljställe</translation>
    </message>
    <message>
        <source>Sales units</source>
        <translation>Säljställen</translation>
    </message>
    <message>
        <source>Sales units and keys</source>
        <translation>Säljställen och nycklar</translation>
    </message>
    <message>
        <source>Sell with it</source>
        <translation>Sälj med det</translation>
    </message>
    <message>
        <source>Sell with {name}</source>
        <translation>Sälj med {name}</translation>
    </message>
    <message>
        <source>Test environment</source>
        <translation>Testmiljö</translation>
    </message>
    <message>
        <source>Test these keys</source>
        <translation>Testa de här nycklarna</translation>
    </message>
    <message>
        <source>That of Vipps MobilePay. No real money.</source>
        <translation>Den hos Vipps MobilePay. Inga riktiga pengar.</translation>
    </message>
    <message>
        <source>The keys are right, and the number of the sales unit (MSN) is not theirs. They are those of {reached}.</source>
        <translation>Nycklarna är rätt, men säljställets nummer (MSN) är inte deras. De hör till {reached}.</translation>
    </message>
    <message>
        <source>The keys are right. The test environment cannot tell what the sales unit may do.</source>
        <translation>Nycklarna är rätt. Testmiljön kan inte säga vad säljstället får göra.</translation>
    </message>
    <message>
        <source>The keys are right. This sales unit may:</source>
        <translation>Nycklarna är rätt. Det här säljstället får:</translation>
    </message>
    <message>
        <source>The keys are right. Vipps MobilePay does not tell what the sales unit may do.</source>
        <translation>Nycklarna är rätt. Vipps MobilePay anger inte vad säljstället får göra.</translation>
    </message>
    <message>
        <source>There are no keys for Vipps MobilePay yet. Nothing was sent and no money moved. Add them in the settings, under “Sales units”, or with “kvitt unit add”.</source>
        <translation>Det finns inga nycklar för Vipps MobilePay än. Inget har skickats och inga pengar har flyttats. Lägg till dem i inställningarna under ”Säljställen”, eller med ”kvitt unit add”.</translation>
    </message>
    <message>
        <source>There is no safe key store here, so the keys are kept for this run only. Paste them again the next time.</source>
        <translation>Det finns inget säkert nyckelförråd här, så nycklarna gäller bara tills programmet stängs. Klistra in dem igen nästa gång.</translation>
    </message>
    <message>
        <source>There is none yet. Add the first one with the keys that the portal shows.</source>
        <translation>Det finns inget än. Lägg till det första med nycklarna som portalen visar.</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Lila</translation>
    </message>
    <message>
        <source>Vipps MobilePay does not accept the keys. No money moved. Test them in the settings, under “Sales units”: that says which one is wrong.</source>
        <translation>Vipps MobilePay godtar inte nycklarna. Inga pengar har flyttats. Testa dem i inställningarna under ”Säljställen”: där står vilken som är fel.</translation>
    </message>
    <message>
        <source>You are here.</source>
        <translation>Du är här.</translation>
    </message>
    <message>
        <source>You find them in the portal, under “For developers”. They go into the key store of this machine and are never shown again.</source>
        <translation>Du hittar dem i portalen, under ”För utvecklare”. De läggs i datorns nyckelförråd och visas aldrig igen.</translation>
    </message>
    <message>
        <source>as it is kept</source>
        <translation>som sparat</translation>
    </message>
    <message>
        <source>capture a part, as for a first parcel</source>
        <translation>debitera en del, som för ett första paket</translation>
    </message>
    <message>
        <source>capture for 180 days, and not for 14</source>
        <translation>debitera i 180 dagar, och inte bara 14</translation>
    </message>
    <message>
        <source>give a request more than ten minutes</source>
        <translation>ge en förfrågan mer än tio minuter</translation>
    </message>
    <message>
        <source>keys for this run only</source>
        <translation>nycklar bara tills programmet stängs</translation>
    </message>
    <message>
        <source>keys from the environment</source>
        <translation>nycklar från miljövariabler</translation>
    </message>
    <message>
        <source>keys in the key store</source>
        <translation>nycklar i nyckelförrådet</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>inga nycklar</translation>
    </message>
    <message>
        <source>no keys needed</source>
        <translation>behöver inga nycklar</translation>
    </message>
    <message>
        <source>only to change keys without a pause</source>
        <translation>bara för att byta nycklar utan avbrott</translation>
    </message>
    <message>
        <source>reserve first, and capture later</source>
        <translation>reservera först och debitera senare</translation>
    </message>
    <message>
        <source>sells here now</source>
        <translation>säljer här nu</translation>
    </message>
    <message>
        <source>send a request straight to a phone</source>
        <translation>skicka en förfrågan direkt till en telefon</translation>
    </message>
    <message>
        <source>take payments</source>
        <translation>ta emot betalningar</translation>
    </message>
    <message>
        <source>till {name}</source>
        <translation>kassa {name}</translation>
    </message>
    <message>
        <source>{name} is set up.</source>
        <translation>{name} är klart.</translation>
    </message>
    <message>
        <source>● server reached</source>
        <translation>● servern nås</translation>
    </message>
    <message>
        <source>✓ here</source>
        <translation>✓ finns här</translation>
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
        <translation>Kvitt är stängt.</translation>
    </message>
    <message>
        <source>Nothing is lost: Kvitt goes on with it when it is opened again.</source>
        <translation>Inget går förlorat: Kvitt fortsätter med det när det öppnas igen.</translation>
    </message>
    <message>
        <source>The test environment has no settlements. Practise with them, or read the real ones.</source>
        <translation>Testmiljön har inga avräkningar. Öva på dem, eller läs de riktiga.</translation>
    </message>
    <message>
        <source>CSV for a Nordic Excel</source>
        <translation>CSV för svenskt Excel</translation>
    </message>
    <message>
        <source>CSV with commas</source>
        <translation>CSV med kommatecken</translation>
    </message>
    <message>
        <source>Export the listed orders</source>
        <translation>Exportera listans order</translation>
    </message>
    <message>
        <source>Stop at {number}</source>
        <translation>Stoppa vid {number}</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>Exporten stoppades. Ingen fil skrevs.</translation>
    </message>
    <message>
        <source>Workbook for Excel</source>
        <translation>Arbetsbok för Excel</translation>
    </message>
    <message>
        <source>A date that cannot be right</source>
        <translation>Ett datum som inte kan stämma</translation>
    </message>
    <message>
        <source>A fee is missing</source>
        <translation>En avgift saknas</translation>
    </message>
    <message>
        <source>A fee was charged for a capture that is not listed. Ask Vipps MobilePay to give it back.</source>
        <translation>En avgift debiterades för en debitering som inte finns med. Be Vipps MobilePay ge tillbaka den.</translation>
    </message>
    <message>
        <source>A fee without its capture</source>
        <translation>En avgift utan sin debitering</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>All agrees: nothing is missing, and nothing is left over.</source>
        <translation>Allt stämmer: inget saknas och inget blir över.</translation>
    </message>
    <message>
        <source>An entry contradicts itself</source>
        <translation>En post motsäger sig själv</translation>
    </message>
    <message>
        <source>An entry of a new kind</source>
        <translation>En post av nytt slag</translation>
    </message>
    <message>
        <source>Compare the order with the portal, and ask Vipps MobilePay which amount is right.</source>
        <translation>Jämför ordern med portalen och fråga Vipps MobilePay vilket belopp som är rätt.</translation>
    </message>
    <message>
        <source>Entries are listed a second time</source>
        <translation>Poster står två gånger</translation>
    </message>
    <message>
        <source>Entries are missing</source>
        <translation>Poster saknas</translation>
    </message>
    <message>
        <source>Fees in 30 days</source>
        <translation>Avgifter på 30 dagar</translation>
    </message>
    <message>
        <source>Fees taken are not those owed</source>
        <translation>Avgifterna som togs är inte de som är skyldiga</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Avvikelser</translation>
    </message>
    <message>
        <source>Held at Vipps MobilePay</source>
        <translation>Hos Vipps MobilePay</translation>
    </message>
    <message>
        <source>If the customer paid once, one of the two will be taken back. Ask Vipps MobilePay.</source>
        <translation>Om kunden betalade en gång tas den ena tillbaka. Fråga Vipps MobilePay.</translation>
    </message>
    <message>
        <source>It is counted by its amount. A newer Kvitt may know what it is.</source>
        <translation>Den räknas med sitt belopp. En nyare Kvitt kanske vet vad den är.</translation>
    </message>
    <message>
        <source>Its amount is not what the balance changed by. Ask Vipps MobilePay which is right.</source>
        <translation>Beloppet är inte det som saldot ändrades med. Fråga Vipps MobilePay vad som är rätt.</translation>
    </message>
    <message>
        <source>Ledger date</source>
        <translation>Avräkningsdag</translation>
    </message>
    <message>
        <source>Listed with another amount</source>
        <translation>Står med ett annat belopp</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Pengar</translation>
    </message>
    <message>
        <source>Money was moved elsewhere, as in the portal. Ask where the order stands.</source>
        <translation>Pengar flyttades någon annanstans, till exempel i portalen. Fråga hur ordern står.</translation>
    </message>
    <message>
        <source>More was paid out than was there</source>
        <translation>Mer betalades ut än vad som fanns</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Rörelser</translation>
    </message>
    <message>
        <source>Not listed after two days</source>
        <translation>Inte med efter två dagar</translation>
    </message>
    <message>
        <source>Nothing was captured yet.</source>
        <translation>Inget är debiterat ännu.</translation>
    </message>
    <message>
        <source>Nothing was paid out yet.</source>
        <translation>Inget är utbetalt ännu.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>På väg</translation>
    </message>
    <message>
        <source>One payment is listed twice</source>
        <translation>En betalning står två gånger</translation>
    </message>
    <message>
        <source>Other captures have one. It may come with a later invoice; ask if it does not.</source>
        <translation>Andra debiteringar har en. Den kan komma med en senare faktura; fråga om den inte gör det.</translation>
    </message>
    <message>
        <source>Paid out in 30 days</source>
        <translation>Utbetalt på 30 dagar</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Utbetalning</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Utbetalningar</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Läs nu</translation>
    </message>
    <message>
        <source>Read {when}</source>
        <translation>Läst {when}</translation>
    </message>
    <message>
        <source>See in the bank whether both came, and tell Vipps MobilePay.</source>
        <translation>Se i banken om båda kom och säg till Vipps MobilePay.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>The balance jumps here. Ask Vipps MobilePay what happened in between.</source>
        <translation>Saldot hoppar här. Fråga Vipps MobilePay vad som hände däremellan.</translation>
    </message>
    <message>
        <source>The keys show no ledger. The right to read it is given in the portal.</source>
        <translation>Nycklarna visar inga avräkningar. Rätten att läsa dem ges i portalen.</translation>
    </message>
    <message>
        <source>The last payouts as bars</source>
        <translation>De senaste utbetalningarna som staplar</translation>
    </message>
    <message>
        <source>The money counts all the same. Mind the date when you book it.</source>
        <translation>Pengarna räknas ändå. Se upp med datumet när du bokför dem.</translation>
    </message>
    <message>
        <source>The money moved, and the settlement does not list it. Ask Vipps MobilePay about it.</source>
        <translation>Pengarna flyttades men står inte i avräkningen. Fråga Vipps MobilePay om det.</translation>
    </message>
    <message>
        <source>The next sales pay for it. See in the bank what came.</source>
        <translation>De nästa försäljningarna betalar det. Se i banken vad som kom.</translation>
    </message>
    <message>
        <source>The totals of a payment do not fit</source>
        <translation>Summorna för en betalning stämmer inte</translation>
    </message>
    <message>
        <source>They are counted once. Tell Vipps MobilePay if the bank paid twice.</source>
        <translation>De räknas en gång. Säg till Vipps MobilePay om banken betalade två gånger.</translation>
    </message>
    <message>
        <source>Two payouts have one number</source>
        <translation>Två utbetalningar har samma nummer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>What was kept back is not what the fees of the day come to. Ask Vipps MobilePay.</source>
        <translation>Det som hölls inne är inte vad dagens avgifter uppgår till. Fråga Vipps MobilePay.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>avviker</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>bestridd</translation>
    </message>
    <message>
        <source>held</source>
        <translation>hålls</translation>
    </message>
    <message>
        <source>late</source>
        <translation>sen</translation>
    </message>
    <message>
        <source>not ours</source>
        <translation>inte vår</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>inte läst</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>inte där ännu</translation>
    </message>
    <message>
        <source>owed {amount}</source>
        <translation>att betala {amount}</translation>
    </message>
    <message>
        <source>paid out</source>
        <translation>utbetald</translation>
    </message>
    <message>
        <source>paid out with {number}</source>
        <translation>utbetald med {number}</translation>
    </message>
    <message>
        <source>payout {number}, about {day}</source>
        <translation>utbetalning {number}, omkring {day}</translation>
    </message>
    <message>
        <source>The file is about sales unit {msn}, which is not here. Nothing was read.</source>
        <translation>Filen gäller säljställe {msn}, som inte finns här. Inget lästes.</translation>
    </message>
    <message>
        <source>The ledger of sales unit {msn} is read already, and says the same. Nothing was read.</source>
        <translation>Avräkningen för säljställe {msn} läses redan och säger samma sak. Inget lästes.</translation>
    </message>
    <message>
        <source>This is no settlement file of the portal: CSV, or XML 2.0 or 3.0. Nothing was read.</source>
        <translation>Detta är ingen avräkningsfil från portalen: CSV, eller XML 2.0 eller 3.0. Inget lästes.</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>En månad</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>Ett kvartal</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>En vecka</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ett år</translation>
    </message>
    <message>
        <source>Against the time before</source>
        <translation>Mot tiden före</translation>
    </message>
    <message>
        <source>Against {earlier}.</source>
        <translation>Mot {earlier}.</translation>
    </message>
    <message>
        <source>Against {earlier}: {now} days now, {before} days before.</source>
        <translation>Mot {earlier}: {now} dagar nu, {before} dagar före.</translation>
    </message>
    <message>
        <source>Back to the day</source>
        <translation>Tillbaka till dagen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Per dag</translation>
    </message>
    <message>
        <source>By till</source>
        <translation>Per kassa</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Debiteringar</translation>
    </message>
    <message>
        <source>Every VAT rate</source>
        <translation>Alla momssatser</translation>
    </message>
    <message>
        <source>Every group</source>
        <translation>Alla grupper</translation>
    </message>
    <message>
        <source>Every product</source>
        <translation>Alla varor</translation>
    </message>
    <message>
        <source>Every sales unit</source>
        <translation>Alla säljställen</translation>
    </message>
    <message>
        <source>Every till</source>
        <translation>Varje kassa</translation>
    </message>
    <message>
        <source>Every way of paying</source>
        <translation>Alla betalsätt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Från – till</translation>
    </message>
    <message>
        <source>Kept by VAT rate</source>
        <translation>Behållet per momssats</translation>
    </message>
    <message>
        <source>Kept by day</source>
        <translation>Behållet per dag</translation>
    </message>
    <message>
        <source>Kept by hour</source>
        <translation>Behållet per timme</translation>
    </message>
    <message>
        <source>Kept: {amount}, as much as before.</source>
        <translation>Behållet: {amount}, lika mycket som före.</translation>
    </message>
    <message>
        <source>Kept: {amount}, {change} less than before ({share}).</source>
        <translation>Behållet: {amount}, {change} mindre än före ({share}).</translation>
    </message>
    <message>
        <source>Kept: {amount}, {change} less than before.</source>
        <translation>Behållet: {amount}, {change} mindre än före.</translation>
    </message>
    <message>
        <source>Kept: {amount}, {change} more than before ({share}).</source>
        <translation>Behållet: {amount}, {change} mer än före ({share}).</translation>
    </message>
    <message>
        <source>Kept: {amount}, {change} more than before.</source>
        <translation>Behållet: {amount}, {change} mer än före.</translation>
    </message>
    <message>
        <source>Nothing happened, now or before.</source>
        <translation>Inget hände, varken nu eller före.</translation>
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
        <translation>Säljställe {number}</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>Spara som tabell</translation>
    </message>
    <message>
        <source>The day is not over. Against {earlier}, up to {time}.</source>
        <translation>Dagen är inte slut. Mot {earlier}, fram till {time}.</translation>
    </message>
    <message>
        <source>The first day to close</source>
        <translation>Den första dagen som stängs</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Den före</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Top products</source>
        <translation>Mest sålda varor</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Momssats</translation>
    </message>
    <message>
        <source>Way of paying</source>
        <translation>Betalsätt</translation>
    </message>
    <message>
        <source>What was before it stays in the reports alone.</source>
        <translation>Det som var före den finns bara i rapporterna.</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Vilka dagar</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>before: {amount}</source>
        <translation>före: {amount}</translation>
    </message>
    <message>
        <source>only what was for these goods, without tips</source>
        <translation>bara det som var för dessa varor, utan dricks</translation>
    </message>
    <message>
        <source>the other figures follow</source>
        <translation>de andra siffrorna kommer</translation>
    </message>
    <message>
        <source>{day}, closed under number {number}: {moment}</source>
        <translation>{day}, stängd under nummer {number}: {moment}</translation>
    </message>
    <message>
        <source>{first} is after {last}. Write the first day first.</source>
        <translation>{first} är efter {last}. Skriv den första dagen först.</translation>
    </message>
    <message>
        <source>{now} of {whole} days so far. Against {earlier}, the last day up to {time}.</source>
        <translation>{now} av {whole} dagar hittills. Mot {earlier}, den sista dagen fram till {time}.</translation>
    </message>
    <message>
        <source>{now} of {whole} days so far. Against {earlier}, which has {before} days.</source>
        <translation>{now} av {whole} dagar hittills. Mot {earlier}, som har {before} dagar.</translation>
    </message>
    <message>
        <source>{unit}, till {till}</source>
        <translation>{unit}, kassa {till}</translation>
    </message>
    <message>
        <source>It may not: {abilities}.</source>
        <translation>Det får inte: {abilities}.</translation>
    </message>
    <message>
        <source>Account: {what}</source>
        <translation>Konto: {what}</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konton</translation>
    </message>
    <message>
        <source>As usual in the country</source>
        <translation>Som brukligt i landet</translation>
    </message>
    <message>
        <source>Back to the usual numbers</source>
        <translation>Tillbaka till de vanliga numren</translation>
    </message>
    <message>
        <source>Bank, if Kvitt is to book it</source>
        <translation>Bank, om Kvitt ska bokföra den</translation>
    </message>
    <message>
        <source>Bookkeeping</source>
        <translation>Bokföring</translation>
    </message>
    <message>
        <source>Bookkeeping program</source>
        <translation>Bokföringsprogram</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Corrections and anything unknown</source>
        <translation>Korrigeringar och allt okänt</translation>
    </message>
    <message>
        <source>Disputed payments</source>
        <translation>Bestridda betalningar</translation>
    </message>
    <message>
        <source>Empty is the number that is usual in the country; it stands there in grey.</source>
        <translation>Tomt betyder numret som är brukligt i landet; det står där i grått.</translation>
    </message>
    <message>
        <source>Fees not taken yet</source>
        <translation>Avgifter som inte är dragna än</translation>
    </message>
    <message>
        <source>Fees of Vipps MobilePay</source>
        <translation>Avgifter från Vipps MobilePay</translation>
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
        <translation>I vilken form verifikationer för stängda dagar lämnas vidare.</translation>
    </message>
    <message>
        <source>No ledger of Vipps MobilePay is read here, so nothing is known of fees and payouts.</source>
        <translation>Inga avräkningar från Vipps MobilePay läses här, så inget är känt om avgifter och utbetalningar.</translation>
    </message>
    <message>
        <source>Nothing was captured, refunded, charged or paid out on that day, so there is no voucher.</source>
        <translation>Inget debiterades, återbetalades, avgiftsbelades eller betalades ut den dagen, så det finns ingen verifikation.</translation>
    </message>
    <message>
        <source>Payouts on their way</source>
        <translation>Utbetalningar på väg</translation>
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
        <translation>Försäljning</translation>
    </message>
    <message>
        <source>That day has several currencies, and {format} knows one. Choose CSV.</source>
        <translation>Den dagen har flera valutor, och {format} känner en. Välj CSV.</translation>
    </message>
    <message>
        <source>The numbers of your own chart of accounts. Let your accountant look at them once.</source>
        <translation>Numren i din egen kontoplan. Låt din redovisare titta på dem en gång.</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Dricks</translation>
    </message>
    <message>
        <source>Tripletex (GBAT10)</source>
        <translation>Tripletex (GBAT10)</translation>
    </message>
    <message>
        <source>What Vipps MobilePay says of {day} is not read to its end. Two days later it is there; the page Money reads it.</source>
        <translation>Det Vipps MobilePay säger om {day} är inte läst till slutet. Två dagar senare finns det där; sidan Pengar läser det.</translation>
    </message>
    <message>
        <source>e-conomic (CSV)</source>
        <translation>e-conomic (CSV)</translation>
    </message>
    <message>
        <source>“{text}” is no account. Write its number, of up to ten digits.</source>
        <translation>”{text}” är inget konto. Skriv numret, med upp till tio siffror.</translation>
    </message>
    <message>
        <source>All movements</source>
        <translation>Alla rörelser</translation>
    </message>
    <message>
        <source>Back to {reference}</source>
        <translation>Tillbaka till {reference}</translation>
    </message>
    <message>
        <source>Bank or order</source>
        <translation>Bank eller order</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Rättelse</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Kreditnota</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dispute won</source>
        <translation>Tvist vunnen</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Bestritt</translation>
    </message>
    <message>
        <source>Fees kept back</source>
        <translation>Innehållna avgifter</translation>
    </message>
    <message>
        <source>Following the money…</source>
        <translation>Följer pengarna …</translation>
    </message>
    <message>
        <source>From the balance before</source>
        <translation>Från saldot före</translation>
    </message>
    <message>
        <source>Kept at Vipps MobilePay</source>
        <translation>Kvar hos Vipps MobilePay</translation>
    </message>
    <message>
        <source>Money: {where}</source>
        <translation>Pengar: {where}</translation>
    </message>
    <message>
        <source>No ledger was read yet. Vipps MobilePay is asked once an hour, and with Read now.</source>
        <translation>Inga avräkningar har lästs än. Vipps MobilePay tillfrågas varje timme, och med Läs nu.</translation>
    </message>
    <message>
        <source>No ledger was read yet: the keys have no right to it. Give it to them in the portal, or save the settlement files there and drop them here.</source>
        <translation>Inga avräkningar har lästs än: nycklarna har inte rätt till det. Ge dem rätten i portalen, eller spara avräkningsfilerna där och släpp dem här.</translation>
    </message>
    <message>
        <source>Not paid out yet</source>
        <translation>Inte utbetalt än</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Inbetalt</translation>
    </message>
    <message>
        <source>Payout came back</source>
        <translation>Utbetalning kom tillbaka</translation>
    </message>
    <message>
        <source>Payout {number}</source>
        <translation>Utbetalning {number}</translation>
    </message>
    <message>
        <source>Payout {number} was not read: {why}</source>
        <translation>Utbetalning {number} lästes inte: {why}</translation>
    </message>
    <message>
        <source>Read in part. The next reading goes on there.</source>
        <translation>Delvis läst. Nästa läsning fortsätter där.</translation>
    </message>
    <message>
        <source>Read settlement files</source>
        <translation>Läs avräkningsfiler</translation>
    </message>
    <message>
        <source>Read settlement files…</source>
        <translation>Läs avräkningsfiler …</translation>
    </message>
    <message>
        <source>Reading: {count} entries so far, up to {day}</source>
        <translation>Läser: {count} poster hittills, till {day}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Läser …</translation>
    </message>
    <message>
        <source>Settlement files</source>
        <translation>Avräkningsfiler</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>Visa alla fynd</translation>
    </message>
    <message>
        <source>The last reading did not end: {why}</source>
        <translation>Den senaste läsningen blev inte klar: {why}</translation>
    </message>
    <message>
        <source>Which movements</source>
        <translation>Vilka rörelser</translation>
    </message>
    <message>
        <source>about {day}</source>
        <translation>omkring {day}</translation>
    </message>
    <message>
        <source>at the bank</source>
        <translation>på banken</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>kom tillbaka</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>stängd</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>på väg</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>öppen</translation>
    </message>
    <message>
        <source>paid out with {number}, about {day}</source>
        <translation>utbetalt med {number}, omkring {day}</translation>
    </message>
    <message>
        <source>Fees and payouts alone</source>
        <translation>Bara avgifter och utbetalningar</translation>
    </message>
    <message>
        <source>Fees and payouts are in it.</source>
        <translation>Avgifter och utbetalningar är med.</translation>
    </message>
    <message>
        <source>Fees and payouts are known two days later; hand them on alone then.</source>
        <translation>Avgifter och utbetalningar är kända två dagar senare; lämna dem vidare ensamma då.</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Lämna vidare</translation>
    </message>
    <message>
        <source>Hand on · {day}</source>
        <translation>Lämna vidare · {day}</translation>
    </message>
    <message>
        <source>Hand on…</source>
        <translation>Lämna vidare…</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Mail the slip…</source>
        <translation>Mejla dagsavslutet…</translation>
    </message>
    <message>
        <source>No document of its makers confirms this form. Look once at what your program makes of it.</source>
        <translation>Ingen dokumentation från tillverkaren bekräftar den här formen. Titta en gång på vad ditt program gör av den.</translation>
    </message>
    <message>
        <source>No ledger is read here: fees and payouts are not in it.</source>
        <translation>Inga avräkningar läses här: avgifter och utbetalningar är inte med.</translation>
    </message>
    <message>
        <source>Sales alone</source>
        <translation>Bara försäljningen</translation>
    </message>
    <message>
        <source>Save voucher</source>
        <translation>Spara verifikation</translation>
    </message>
    <message>
        <source>Save voucher…</source>
        <translation>Spara verifikation…</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Skrivet: {file}</translation>
    </message>
    <message>
        <source>Your mail program opens with the slip; you send it.</source>
        <translation>Ditt e-postprogram öppnas med dagsavslutet; du skickar det.</translation>
    </message>
    <message>
        <source>The PC’s clock is behind the end of the last closing, so what was sold since cannot be closed. Set the clock right, and try again.</source>
        <translation>Datorns klocka ligger efter slutet på det förra avslutet, så det som sålts sedan dess kan inte stängas. Ställ klockan rätt och försök igen.</translation>
    </message>
    <message>
        <source>Export the orders that match…</source>
        <translation>Exportera de order som passar …</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Välj mappen…</translation>
    </message>
    <message>
        <source>Each closed day is written there: slip, voucher, figures. Empty: nowhere.</source>
        <translation>Varje stängd dag skrivs dit: dagsavslut, verifikation, siffror. Tomt: ingenstans.</translation>
    </message>
    <message>
        <source>Folder for closed days</source>
        <translation>Mapp för stängda dagar</translation>
    </message>
    <message>
        <source>Nothing waits to be written.</source>
        <translation>Inget väntar på att skrivas.</translation>
    </message>
    <message>
        <source>The folder for closed days has another file called {text}. Nothing was overwritten. Move it away.</source>
        <translation>Mappen för stängda dagar har en annan fil som heter {text}. Inget skrevs över. Flytta den.</translation>
    </message>
    <message>
        <source>The folder {text} cannot be written to ({reason}). What closed days have is written once it can.</source>
        <translation>Mappen {text} kan inte skrivas till ({reason}). Det som stängda dagar har skrivs så snart det går.</translation>
    </message>
    <message>
        <source>The folder {text} is not there. What closed days have is written once it is.</source>
        <translation>Mappen {text} finns inte. Det som stängda dagar har skrivs så snart den finns.</translation>
    </message>
    <message>
        <source>Write now</source>
        <translation>Skriv nu</translation>
    </message>
    <message>
        <source>“{text}” is no whole path of a folder. Choose one.</source>
        <translation>”{text}” är ingen hel sökväg till en mapp. Välj en.</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Per månad</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>The pale bars are the time before.</source>
        <translation>De bleka staplarna är tiden före.</translation>
    </message>
    <message>
        <source>Usual paper</source>
        <translation>Vanligt papper</translation>
    </message>
    <message>
        <source>Mail…</source>
        <translation>E-post…</translation>
    </message>
    <message>
        <source>No mail program answered on this computer. Save the paper as PDF, and attach it yourself.</source>
        <translation>Inget e-postprogram svarade på den här datorn. Spara papperet som PDF och bifoga det själv.</translation>
    </message>
    <message>
        <source>Your mail program has the letter with its PDF.</source>
        <translation>Ditt e-postprogram har brevet med PDF:en.</translation>
    </message>
    <message>
        <source>Your mail program has the letter. Attach the PDF yourself: {file}</source>
        <translation>Ditt e-postprogram har brevet. Bifoga PDF:en själv: {file}</translation>
    </message>
    <message>
        <source>{unit}: {day} was not closed.</source>
        <translation>{unit}: {day} stängdes inte.</translation>
    </message>
    <message>
        <source>{unit}: no right to its ledger</source>
        <translation>{unit}: ingen rätt till avräkningen</translation>
    </message>
    <message>
        <source>The server of the shop went away while this was being saved. No money has moved so far. Whether it was saved shows when the server is back; what was decided is carried out then. Look before you do it again.</source>
        <translation>Butikens server försvann medan detta sparades. Inga pengar har flyttats hittills. Om det sparades visar sig när servern är tillbaka; det som beslutades utförs då. Titta efter innan du gör det igen.</translation>
    </message>
    <message>
        <source>Each is in its folder.</source>
        <translation>Var och en ligger i sin mapp.</translation>
    </message>
    <message>
        <source>Files that are not in their folder yet: {count}.</source>
        <translation>Filer som inte är i sin mapp än: {count}.</translation>
    </message>
    <message>
        <source>Is the folder there, and is there room? Kvitt tries again each hour. Bookkeeping says what is in the way.</source>
        <translation>Finns mappen där, och finns det plats? Kvitt försöker igen varje timme. Bokföring säger vad som är i vägen.</translation>
    </message>
    <message>
        <source>None is written to a folder.</source>
        <translation>Ingen skrivs till en mapp.</translation>
    </message>
    <message>
        <source>The server of the shop cannot write ({reason}). Nothing was saved or sent. See to its disk, then try again.</source>
        <translation>Butikens server kan inte skriva ({reason}). Inget sparades eller skickades. Se över serverns disk och försök igen.</translation>
    </message>
    <message>
        <source>A password in the address can be read by others. Nothing was changed. Leave it out: it is asked for.</source>
        <translation>Ett lösenord i adressen kan läsas av andra. Inget ändrades. Utelämna det: det frågas efter.</translation>
    </message>
    <message>
        <source>A till needs a name that the others know it by.</source>
        <translation>En kassa behöver ett namn som de andra känner den på.</translation>
    </message>
    <message>
        <source>It was stopped. All is as it was.</source>
        <translation>Det stoppades. Allt är som det var.</translation>
    </message>
    <message>
        <source>The database has a schema kvitt that Kvitt did not make. Nothing was changed. Name an empty database.</source>
        <translation>Databasen har ett schema kvitt som Kvitt inte har skapat. Inget ändrades. Ange en tom databas.</translation>
    </message>
    <message>
        <source>The part for shared shops is not installed. Nothing was changed. Install it: pip install 'kvitt[tills]'.</source>
        <translation>Delen för delade butiker är inte installerad. Inget ändrades. Installera den: pip install 'kvitt[tills]'.</translation>
    </message>
    <message>
        <source>The server answers, so it is not lost. Nothing was changed. Move the shop back from it instead.</source>
        <translation>Servern svarar, så den är inte förlorad. Inget ändrades. Flytta i stället tillbaka butiken från den.</translation>
    </message>
    <message>
        <source>The server does not let this user do that ({reason}). Nothing was changed. Use the address of the database's owner.</source>
        <translation>Servern låter inte den här användaren göra det ({reason}). Inget ändrades. Använd adressen för databasens ägare.</translation>
    </message>
    <message>
        <source>The server does not take this user and password. Nothing was changed. Type them again.</source>
        <translation>Servern godtar inte den här användaren och lösenordet. Inget ändrades. Skriv dem igen.</translation>
    </message>
    <message>
        <source>The server has no database of the name {text}. Nothing was changed. Make one there, or correct the address.</source>
        <translation>Servern har ingen databas med namnet {text}. Inget ändrades. Skapa en där, eller rätta adressen.</translation>
    </message>
    <message>
        <source>The server lets nobody in from this computer ({reason}). Nothing was changed. Add a line for it to pg_hba.conf there.</source>
        <translation>Servern släpper inte in någon från den här datorn ({reason}). Inget ändrades. Lägg till en rad för den i pg_hba.conf där.</translation>
    </message>
    <message>
        <source>The server was put back from a backup, or brought up to date. Nothing was saved or sent. Fetch the copy anew: Settings, Tills.</source>
        <translation>Servern har återställts från en säkerhetskopia eller uppdaterats. Inget sparades eller skickades. Hämta kopian på nytt: Inställningar, Kassor.</translation>
    </message>
    <message>
        <source>The shop at the server is up to date already. Nothing was changed.</source>
        <translation>Butiken på servern är redan uppdaterad. Inget ändrades.</translation>
    </message>
    <message>
        <source>The way to the server is not safe ({reason}). Nothing was changed. Turn on TLS there, with a certificate known here.</source>
        <translation>Vägen till servern är inte säker ({reason}). Inget ändrades. Slå på TLS där, med ett certifikat som är känt här.</translation>
    </message>
    <message>
        <source>There are orders at this till that are in no shared shop. Nothing was changed. Join from a new data folder, or share this shop.</source>
        <translation>På den här kassan finns order som inte är i någon delad butik. Inget ändrades. Anslut från en ny datamapp, eller dela den här butiken.</translation>
    </message>
    <message>
        <source>There is no safe place for the password here. Nothing was changed. Unlock or install a key store, or use PostgreSQL's own pgpass.</source>
        <translation>Det finns ingen säker plats för lösenordet här. Inget ändrades. Lås upp eller installera ett nyckellager, eller använd PostgreSQLs egen pgpass.</translation>
    </message>
    <message>
        <source>There is no shop in the server's database. Nothing was saved or sent. Share it once more, or move it back: Settings, Tills.</source>
        <translation>Det finns ingen butik i serverns databas. Inget sparades eller skickades. Dela den igen, eller flytta tillbaka den: Inställningar, Kassor.</translation>
    </message>
    <message>
        <source>This Kvitt is newer than the shop's data at the server. Nothing was saved or sent. Bring the shop up to date: Settings, Tills.</source>
        <translation>Den här Kvitt är nyare än butikens data på servern. Inget sparades eller skickades. Uppdatera butiken: Inställningar, Kassor.</translation>
    </message>
    <message>
        <source>This shop is not shared with other tills.</source>
        <translation>Den här butiken delas inte med andra kassor.</translation>
    </message>
    <message>
        <source>This till's copy is not what the server has. Nothing was saved or sent. Fetch the copy anew: Settings, Tills.</source>
        <translation>Kopian på den här kassan är inte det som servern har. Inget sparades eller skickades. Hämta kopian på nytt: Inställningar, Kassor.</translation>
    </message>
    <message>
        <source>Open all the same</source>
        <translation>Öppna ändå</translation>
    </message>
    <message>
        <source>Open at {place}</source>
        <translation>Öppen vid {place}</translation>
    </message>
    <message>
        <source>Open at {place}, with changes that are not saved and can be seen only there.</source>
        <translation>Öppen vid {place}, med ändringar som inte är sparade och bara syns där.</translation>
    </message>
    <message>
        <source>Open at {place}.</source>
        <translation>Öppen vid {place}.</translation>
    </message>
    <message>
        <source>also open at {place}</source>
        <translation>öppen även vid {place}</translation>
    </message>
    <message>
        <source>parked at {place}</source>
        <translation>parkerad vid {place}</translation>
    </message>
    <message>
        <source>parked by {name}</source>
        <translation>parkerad av {name}</translation>
    </message>
    <message>
        <source>{reference} is being changed there. Whoever saves second is shown both versions: nothing is lost.</source>
        <translation>{reference} ändras där. Den som sparar som nummer två får se båda versionerna: inget går förlorat.</translation>
    </message>
    <message>
        <source>{reference} is open at {place} as well. Whoever saves second is shown both versions: nothing is lost.</source>
        <translation>{reference} är öppen även vid {place}. Den som sparar som nummer två får se båda versionerna: inget går förlorat.</translation>
    </message>
    <message>
        <source>{till} has changes that are not saved. They can be seen only there.</source>
        <translation>{till} har ändringar som inte är sparade. De syns bara där.</translation>
    </message>
    <message>
        <source>{till} is at it…</source>
        <translation>{till} håller på med det…</translation>
    </message>
    <message>
        <source>{till} is cancelling…</source>
        <translation>{till} avbryter…</translation>
    </message>
    <message>
        <source>{till} is capturing…</source>
        <translation>{till} debiterar…</translation>
    </message>
    <message>
        <source>{till} is refunding…</source>
        <translation>{till} återbetalar…</translation>
    </message>
    <message>
        <source>{till} is releasing…</source>
        <translation>{till} frigör…</translation>
    </message>
    <message>
        <source>{till} is sending the request…</source>
        <translation>{till} skickar förfrågan…</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Serverns adress</translation>
    </message>
    <message>
        <source>All of this shop is copied to the server and every row is compared; then this till works with it.</source>
        <translation>Hela butiken kopieras till servern och varje rad jämförs; därefter arbetar den här kassan med den.</translation>
    </message>
    <message>
        <source>Bring it up to date and start Kvitt again</source>
        <translation>Uppdatera den och starta Kvitt igen</translation>
    </message>
    <message>
        <source>Bring the shop up to date…</source>
        <translation>Uppdatera butiken…</translation>
    </message>
    <message>
        <source>Comparing: {percent} %</source>
        <translation>Jämför: {percent} %</translation>
    </message>
    <message>
        <source>Do this once, after Kvitt was renewed on the first till. Renew the others next.</source>
        <translation>Gör det här en gång, efter att Kvitt har förnyats på den första kassan. Förnya de andra därefter.</translation>
    </message>
    <message>
        <source>Every row is compared.</source>
        <translation>Varje rad jämförs.</translation>
    </message>
    <message>
        <source>Every row was compared: {rows}.</source>
        <translation>Varje rad jämfördes: {rows}.</translation>
    </message>
    <message>
        <source>Fetch it and start Kvitt again</source>
        <translation>Hämta den och starta Kvitt igen</translation>
    </message>
    <message>
        <source>Fetch the copy anew…</source>
        <translation>Hämta kopian på nytt…</translation>
    </message>
    <message>
        <source>It can be done. Orders: {orders}, payments: {payments}, rows compared: {rows}. Nothing was changed yet.</source>
        <translation>Det går. Order: {orders}, betalningar: {payments}, jämförda rader: {rows}. Inget har ändrats ännu.</translation>
    </message>
    <message>
        <source>It can be done. Orders: {orders}, payments: {payments}. Nothing was changed yet.</source>
        <translation>Det går. Order: {orders}, betalningar: {payments}. Inget har ändrats ännu.</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>Det gjordes inte</translation>
    </message>
    <message>
        <source>Join a shared shop…</source>
        <translation>Anslut till en delad butik…</translation>
    </message>
    <message>
        <source>Join it and start Kvitt again</source>
        <translation>Anslut och starta Kvitt igen</translation>
    </message>
    <message>
        <source>Move back to this computer…</source>
        <translation>Flytta tillbaka till den här datorn…</translation>
    </message>
    <message>
        <source>Move it back and start Kvitt again</source>
        <translation>Flytta tillbaka den och starta Kvitt igen</translation>
    </message>
    <message>
        <source>Moving: {percent} %</source>
        <translation>Flyttar: {percent} %</translation>
    </message>
    <message>
        <source>Name of this till</source>
        <translation>Namn på den här kassan</translation>
    </message>
    <message>
        <source>Orders: {orders}, payments: {payments}, entries of the action log: {entries}.</source>
        <translation>Order: {orders}, betalningar: {payments}, rader i händelseloggen: {entries}.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>Share it and start Kvitt again</source>
        <translation>Dela den och starta Kvitt igen</translation>
    </message>
    <message>
        <source>Share this shop…</source>
        <translation>Dela den här butiken…</translation>
    </message>
    <message>
        <source>Start Kvitt again</source>
        <translation>Starta Kvitt igen</translation>
    </message>
    <message>
        <source>Stopping leaves all as it was.</source>
        <translation>Stoppar du är allt som det var.</translation>
    </message>
    <message>
        <source>The action log has a fault; it was moved as it is. Check it under Backups.</source>
        <translation>Händelseloggen har ett fel; den flyttades som den är. Kontrollera den under Säkerhetskopior.</translation>
    </message>
    <message>
        <source>The data file was copied, and the server was not ({reason}). Mend that and copy once more.</source>
        <translation>Datafilen kopierades, men inte servern ({reason}). Åtgärda det och kopiera igen.</translation>
    </message>
    <message>
        <source>The rows are moved.</source>
        <translation>Raderna flyttas.</translation>
    </message>
    <message>
        <source>The server had been put back from a backup. Payments made since are looked for now.</source>
        <translation>Servern hade återställts från en säkerhetskopia. Betalningar som gjorts sedan dess söks nu.</translation>
    </message>
    <message>
        <source>The server is asked…</source>
        <translation>Servern tillfrågas…</translation>
    </message>
    <message>
        <source>The shop at the server is brought up to date</source>
        <translation>Butiken på servern uppdateras</translation>
    </message>
    <message>
        <source>The shop comes back to this computer, and no other till can sell any more. Close Kvitt there first.</source>
        <translation>Butiken kommer tillbaka till den här datorn, och ingen annan kassa kan sälja mer. Stäng Kvitt där först.</translation>
    </message>
    <message>
        <source>The shop is back on this computer</source>
        <translation>Butiken är tillbaka på den här datorn</translation>
    </message>
    <message>
        <source>The shop is fetched from its server</source>
        <translation>Butiken hämtas från sin server</translation>
    </message>
    <message>
        <source>The shop is moved back to this computer</source>
        <translation>Butiken flyttas tillbaka till den här datorn</translation>
    </message>
    <message>
        <source>The shop is moved to its server</source>
        <translation>Butiken flyttas till sin server</translation>
    </message>
    <message>
        <source>The shop is shared</source>
        <translation>Butiken är delad</translation>
    </message>
    <message>
        <source>The shop is up to date. Fetch the copy of each till next.</source>
        <translation>Butiken är uppdaterad. Hämta kopian på varje kassa härnäst.</translation>
    </message>
    <message>
        <source>This is a till of the shop</source>
        <translation>Det här är en kassa i butiken</translation>
    </message>
    <message>
        <source>This is till {number} of a shared shop.</source>
        <translation>Det här är kassa {number} i en delad butik.</translation>
    </message>
    <message>
        <source>This shop is on this computer alone. With a PostgreSQL server, your own or a rented one, several tills sell from the same orders, products and days. Each keeps a copy, so looking up goes on while the server is away.</source>
        <translation>Den här butiken finns bara på den här datorn. Med en PostgreSQL-server, din egen eller en hyrd, säljer flera kassor från samma order, varor och dagar. Var och en har en kopia, så att slå upp fungerar även när servern är borta.</translation>
    </message>
    <message>
        <source>This till gets the orders, products and people of the shop at the server.</source>
        <translation>Den här kassan får order, varor och personer från butiken på servern.</translation>
    </message>
    <message>
        <source>Tills</source>
        <translation>Kassor</translation>
    </message>
    <message>
        <source>Tills of this shop</source>
        <translation>Kassorna i den här butiken</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>Prova först</translation>
    </message>
    <message>
        <source>What was here is kept as {file}.</source>
        <translation>Det som fanns här behålls som {file}.</translation>
    </message>
    <message>
        <source>another version of the data: renew Kvitt there</source>
        <translation>en annan version av datan: förnya Kvitt där</translation>
    </message>
    <message>
        <source>changes behind: {count}</source>
        <translation>ändringar efter: {count}</translation>
    </message>
    <message>
        <source>here now</source>
        <translation>här nu</translation>
    </message>
    <message>
        <source>last seen {when}</source>
        <translation>sågs senast {when}</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>uppdaterad</translation>
    </message>
    <message>
        <source>Another till has set this to {theirs}. Nothing was saved.</source>
        <translation>En annan kassa har satt detta till {theirs}. Inget sparades.</translation>
    </message>
    <message>
        <source>Somebody else changed this note meanwhile. Now it says: {theirs}.</source>
        <translation>Någon annan har ändrat den här anteckningen under tiden. Nu står det: {theirs}.</translation>
    </message>
    <message>
        <source>Somebody else changed this person meanwhile</source>
        <translation>Någon annan har ändrat den här personen under tiden</translation>
    </message>
    <message>
        <source>Somebody else changed this product meanwhile</source>
        <translation>Någon annan har ändrat den här varan under tiden</translation>
    </message>
    <message>
        <source>Somebody else changed {name} meanwhile. Nothing was saved.</source>
        <translation>Någon annan har ändrat {name} under tiden. Inget sparades.</translation>
    </message>
    <message>
        <source>This note was deleted meanwhile. What you typed can be saved as a new one.</source>
        <translation>Den här anteckningen har tagits bort under tiden. Det du skrev kan sparas som en ny.</translation>
    </message>
    <message>
        <source>{name} was saved again after you opened it. Nothing of yours is lost.</source>
        <translation>{name} sparades igen efter att du öppnade den. Inget av ditt har gått förlorat.</translation>
    </message>
    <message>
        <source>A part of {reference} was half typed at {till} and not saved. It can be seen only there.</source>
        <translation>En del av {reference} skrevs halvvägs vid {till} och sparades inte. Den syns bara där.</translation>
    </message>
    <message>
        <source>open at {place}</source>
        <translation>öppen vid {place}</translation>
    </message>
    <message>
        <source>Another till changed the carriers meanwhile</source>
        <translation>En annan kassa ändrade transportörerna under tiden</translation>
    </message>
    <message>
        <source>Another till changed this account meanwhile</source>
        <translation>En annan kassa ändrade det här kontot under tiden</translation>
    </message>
    <message>
        <source>Another till changed this sales unit meanwhile</source>
        <translation>En annan kassa ändrade det här säljstället under tiden</translation>
    </message>
    <message>
        <source>Settings were changed meanwhile. Nothing is taken in yet: this is what the file would change now.</source>
        <translation>Inställningar ändrades under tiden. Inget har hämtats in ännu: det här skulle filen ändra nu.</translation>
    </message>
    <message>
        <source>Somebody else changed the list “{name}” meanwhile. Now it searches for: {theirs}. Nothing of it was changed here. Do it again, and this one is replaced.</source>
        <translation>Någon annan ändrade listan ”{name}” under tiden. Nu söker den efter: {theirs}. Inget av den ändrades här. Gör det igen, så ersätts den.</translation>
    </message>
    <message>
        <source>You changed keys at another till meanwhile; they are shown now. Nothing was saved here. Press your key again.</source>
        <translation>Du ändrade tangenter vid en annan kassa under tiden; de visas nu. Inget sparades här. Tryck på din tangent igen.</translation>
    </message>
    <message>
        <source>the usual number</source>
        <translation>det vanliga numret</translation>
    </message>
    <message>
        <source>All of {month}</source>
        <translation>Hela {month}</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Everything that is known</source>
        <translation>Allt som är känt</translation>
    </message>
    <message>
        <source>Fees and payouts are in it as far as they are known; hand on the others alone later, day by day.</source>
        <translation>Avgifter och utbetalningar är med så långt de är kända; lämna de andra vidare ensamma senare, dag för dag.</translation>
    </message>
    <message>
        <source>Fees and payouts are in it up to {day}.</source>
        <translation>Avgifter och utbetalningar är med till och med {day}.</translation>
    </message>
    <message>
        <source>No day from {first} to {last} is closed.</source>
        <translation>Ingen dag från {first} till {last} är stängd.</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>Denna dag</translation>
    </message>
    <message>
        <source>What was sold from {day} on is not closed yet, and so not in it.</source>
        <translation>Det som sålts från och med {day} är inte stängt än och är därför inte med.</translation>
    </message>
    <message>
        <source>Let the system set its clock by itself. Times on papers and in the log are wrong by as much. Tills that share a shop take the time of its server.</source>
        <translation>Låt systemet ställa klockan själv. Tider på papper och i loggen är lika fel. Kassor som delar en butik använder serverns tid.</translation>
    </message>
    <message>
        <source>The list of carriers</source>
        <translation>Listan över transportörer</translation>
    </message>
    <message>
        <source>Closed days are written to {folder}.</source>
        <translation>Stängda dagar skrivs till {folder}.</translation>
    </message>
    <message>
        <source>No folder is chosen: closed days are written nowhere.</source>
        <translation>Ingen mapp är vald: stängda dagar skrivs ingenstans.</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Testsida</translation>
    </message>
    <message>
        <source>No clear answer came from Vipps MobilePay, so it is not known yet whether the request arrived. Nobody is asked twice.</source>
        <translation>Inget tydligt svar kom från Vipps MobilePay, så det är inte klarlagt ännu om förfrågan kom fram. Ingen tillfrågas två gånger.</translation>
    </message>
    <message>
        <source>No clear answer came from Vipps MobilePay, so it is not known yet whether the money was captured. Nothing is captured twice.</source>
        <translation>Inget tydligt svar kom från Vipps MobilePay, så det är inte klarlagt ännu om pengarna debiterades. Inget debiteras två gånger.</translation>
    </message>
    <message>
        <source>No clear answer came from Vipps MobilePay, so it is not known yet whether the money was refunded. Nothing is refunded twice.</source>
        <translation>Inget tydligt svar kom från Vipps MobilePay, så det är inte klarlagt ännu om pengarna återbetalades. Inget återbetalas två gånger.</translation>
    </message>
    <message>
        <source>No clear answer came from Vipps MobilePay, so it is not known yet whether the request was cancelled. No money moves by that.</source>
        <translation>Inget tydligt svar kom från Vipps MobilePay, så det är inte klarlagt ännu om förfrågan avbröts. Inga pengar flyttas av det.</translation>
    </message>
    <message>
        <source>No clear answer came from Vipps MobilePay, so it is not known yet whether the reserved money was released. Nothing is captured by that.</source>
        <translation>Inget tydligt svar kom från Vipps MobilePay, så det är inte klarlagt ännu om de reserverade pengarna frigjordes. Inget debiteras av det.</translation>
    </message>
    <message>
        <source>Somebody may have moved money in the portal. Open these orders and compare.</source>
        <translation>Någon kan ha flyttat pengar i portalen. Öppna varje order här nedan och jämför.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notiser</translation>
    </message>
    <message>
        <source>{text} is no time to pay. Type 45 min, 12 h or at most {longest}.</source>
        <translation>{text} är ingen betaltid. Skriv 45 min, 12 h eller högst {longest}.</translation>
    </message>
</context>
</TS>
