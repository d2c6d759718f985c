<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>kvitt</name>
    <message numerus="yes">
        <source>At least {n} orders cannot be read and are missing here. See the top of the window for what to do.</source>
        <translation>
            <numerusform>Minst 1 order kan inte läsas och saknas här. Överst i fönstret står vad du kan göra.</numerusform>
            <numerusform>Minst {n} order kan inte läsas och saknas här. Överst i fönstret står vad du kan göra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least {n} orders cannot be read and are missing in the file.</source>
        <translation>
            <numerusform>Minst 1 order kan inte läsas och saknas i filen.</numerusform>
            <numerusform>Minst {n} order kan inte läsas och saknas i filen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {count} rows</source>
        <translation>
            <numerusform>Importera 1 rad</numerusform>
            <numerusform>Importera {count} rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is imported yet. {count} rows are wrong: correct the file and choose it again, or leave them out.</source>
        <translation>
            <numerusform>Inget har importerats än. 1 rad är fel: rätta filen och välj den igen, eller utelämna raden.</numerusform>
            <numerusform>Inget har importerats än. {count} rader är fel: rätta filen och välj den igen, eller utelämna raderna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The action log is whole and unchanged: {entries} entries.</source>
        <translation>
            <numerusform>Händelseloggen är hel och oförändrad: 1 post.</numerusform>
            <numerusform>Händelseloggen är hel och oförändrad: {entries} poster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This payment was asked about many times within a minute, so what you see is new. Ask again in {seconds} seconds.</source>
        <translation>
            <numerusform>Den här betalningen har frågats efter många gånger inom en minut, så det du ser är nytt. Fråga igen om 1 sekund.</numerusform>
            <numerusform>Den här betalningen har frågats efter många gånger inom en minut, så det du ser är nytt. Fråga igen om {seconds} sekunder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many steps on this order within a minute. Nothing was sent. Try again in {seconds} seconds.</source>
        <translation>
            <numerusform>För många steg på den här ordern inom en minut. Inget har skickats. Försök igen om 1 sekund.</numerusform>
            <numerusform>För många steg på den här ordern inom en minut. Inget har skickats. Försök igen om {seconds} sekunder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>och 1 till</numerusform>
            <numerusform>och {count} till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customers have not answered yet.</source>
        <translation>
            <numerusform>1 kund har inte svarat än.</numerusform>
            <numerusform>{count} kunder har inte svarat än.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files wait.</source>
        <translation>
            <numerusform>1 fil väntar.</numerusform>
            <numerusform>{count} filer väntar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more unknown codes.</source>
        <translation>
            <numerusform>1 okänd kod till.</numerusform>
            <numerusform>{count} okända koder till.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} orders are on their way, or not known yet.</source>
        <translation>
            <numerusform>1 order är på väg, eller utfallet är inte klarlagt än.</numerusform>
            <numerusform>{count} order är på väg, eller utfallet är inte klarlagt än.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} orders</source>
        <translation>
            <numerusform>1 order</numerusform>
            <numerusform>{count} order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} orders exported to {file}.</source>
        <translation>
            <numerusform>1 order exporterad till {file}.</numerusform>
            <numerusform>{count} order exporterade till {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} orders wait for a person</source>
        <translation>
            <numerusform>1 order väntar på någon</numerusform>
            <numerusform>{count} order väntar på någon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} others</source>
        <translation>
            <numerusform>1 annan</numerusform>
            <numerusform>{count} andra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} papers did not come.</source>
        <translation>
            <numerusform>1 papper kom inte.</numerusform>
            <numerusform>{count} papper kom inte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} payments from after the backup were found.</source>
        <translation>
            <numerusform>1 betalning från efter säkerhetskopian hittades.</numerusform>
            <numerusform>{count} betalningar från efter säkerhetskopian hittades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} payouts read.</source>
        <translation>
            <numerusform>1 utbetalning läst.</numerusform>
            <numerusform>{count} utbetalningar lästa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} payouts were here already.</source>
        <translation>
            <numerusform>1 utbetalning fanns här redan.</numerusform>
            <numerusform>{count} utbetalningar fanns här redan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} payouts, the next about {day}</source>
        <translation>
            <numerusform>1 utbetalning, omkring {day}</numerusform>
            <numerusform>{count} utbetalningar, nästa omkring {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} products exported to {file}.</source>
        <translation>
            <numerusform>1 vara har exporterats till {file}.</numerusform>
            <numerusform>{count} varor har exporterats till {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} requests</source>
        <translation>
            <numerusform>1 förfrågan</numerusform>
            <numerusform>{count} förfrågningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows are wrong. Nothing was imported. Correct the file, or leave those rows out.</source>
        <translation>
            <numerusform>1 rad är fel. Inget har importerats. Rätta filen, eller utelämna den raden.</numerusform>
            <numerusform>{count} rader är fel. Inget har importerats. Rätta filen, eller utelämna de raderna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows imported.</source>
        <translation>
            <numerusform>1 rad har importerats.</numerusform>
            <numerusform>{count} rader har importerats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} settings</source>
        <translation>
            <numerusform>1 inställning</numerusform>
            <numerusform>{count} inställningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} settings are in {file}.</source>
        <translation>
            <numerusform>1 inställning är i {file}.</numerusform>
            <numerusform>{count} inställningar är i {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} things do not agree</source>
        <translation>
            <numerusform>1 sak stämmer inte</numerusform>
            <numerusform>{count} saker stämmer inte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers did not fit this payment and were set aside.</source>
        <translation>
            <numerusform>1 svar passade inte den här betalningen och lades åt sidan.</numerusform>
            <numerusform>{n} svar passade inte den här betalningen och lades åt sidan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{text} has {digits} digits after +{dialled}; there should be {wanted}.</source>
        <translation>
            <numerusform>{text} har 1 siffra efter +{dialled}; det ska vara {wanted}.</numerusform>
            <numerusform>{text} har {digits} siffror efter +{dialled}; det ska vara {wanted}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{text} has {digits} digits; a number in {country} has {wanted}. Put + and the country code before a foreign number.</source>
        <translation>
            <numerusform>{text} har 1 siffra; ett nummer i {country} har {wanted}. Skriv + och landskoden före ett utländskt nummer.</numerusform>
            <numerusform>{text} har {digits} siffror; ett nummer i {country} har {wanted}. Skriv + och landskoden före ett utländskt nummer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Captured</source>
        <comment>money</comment>
        <translation>Debiterat</translation>
    </message>
    <message>
        <source>Refunded</source>
        <comment>money</comment>
        <translation>Återbetalt</translation>
    </message>
    <message>
        <source>Released</source>
        <comment>money</comment>
        <translation>Frigjort</translation>
    </message>
    <message numerus="yes">
        <source>Ship and capture {count} orders</source>
        <translation>
            <numerusform>Skicka och debitera 1 order</numerusform>
            <numerusform>Skicka och debitera {count} order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hours</source>
        <translation>
            <numerusform>1 timme</numerusform>
            <numerusform>{count} timmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>1 dag</numerusform>
            <numerusform>{count} dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Files of an erased customer are still to be cleaned at tills {tills}. Each does it as soon as it runs.</source>
        <translation>
            <numerusform>Filer med en raderad kund är ännu inte rensade vid kassa {tills}. Den gör det så snart den körs.</numerusform>
            <numerusform>Filer med en raderad kund är ännu inte rensade vid kassorna {tills}. Var och en gör det så snart den körs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other tills clean their own files as soon as they run: {tills}.</source>
        <translation>
            <numerusform>En annan kassa rensar sina egna filer så snart den körs: {tills}.</numerusform>
            <numerusform>Andra kassor rensar sina egna filer så snart de körs: {tills}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} cannot be closed yet. These orders wait or are not known: {orders}. Open them, and try again.</source>
        <translation>
            <numerusform>{day} kan inte stängas än. Det här väntar eller är inte klarlagt, order: {orders}. Öppna den och försök igen.</numerusform>
            <numerusform>{day} kan inte stängas än. Det här väntar eller är inte klarlagt, order: {orders}. Öppna dem och försök igen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other tills are at work: {text}. Nothing was changed. Close Kvitt there and wait a minute.</source>
        <translation>
            <numerusform>En annan kassa är i gång: {text}. Inget ändrades. Stäng Kvitt där och vänta en minut.</numerusform>
            <numerusform>Andra kassor är i gång: {text}. Inget ändrades. Stäng Kvitt där och vänta en minut.</numerusform>
        </translation>
    </message>
</context>
</TS>
