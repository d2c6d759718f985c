<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>kvitt</name>
    <message numerus="yes">
        <source>At least {n} orders cannot be read and are missing here. See the top of the window for what to do.</source>
        <translation>
            <numerusform>Mindst 1 ordre kan ikke læses og mangler her. Øverst i vinduet står, hvad du kan gøre.</numerusform>
            <numerusform>Mindst {n} ordrer kan ikke læses og mangler her. Øverst i vinduet står, hvad du kan gøre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least {n} orders cannot be read and are missing in the file.</source>
        <translation>
            <numerusform>Mindst 1 ordre kan ikke læses og mangler i filen.</numerusform>
            <numerusform>Mindst {n} ordrer kan ikke læses og mangler i filen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {count} rows</source>
        <translation>
            <numerusform>Importér 1 række</numerusform>
            <numerusform>Importér {count} rækker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is imported yet. {count} rows are wrong: correct the file and choose it again, or leave them out.</source>
        <translation>
            <numerusform>Intet er importeret endnu. 1 række er forkert: ret filen, og vælg den igen, eller udelad rækken.</numerusform>
            <numerusform>Intet er importeret endnu. {count} rækker er forkerte: ret filen, og vælg den igen, eller udelad rækkerne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The action log is whole and unchanged: {entries} entries.</source>
        <translation>
            <numerusform>Handlingsloggen er hel og uændret: 1 post.</numerusform>
            <numerusform>Handlingsloggen er hel og uændret: {entries} poster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This payment was asked about many times within a minute, so what you see is new. Ask again in {seconds} seconds.</source>
        <translation>
            <numerusform>Der blev spurgt til denne betaling mange gange inden for et minut, så det, du ser, er nyt. Spørg igen om 1 sekund.</numerusform>
            <numerusform>Der blev spurgt til denne betaling mange gange inden for et minut, så det, du ser, er nyt. Spørg igen om {seconds} sekunder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many steps on this order within a minute. Nothing was sent. Try again in {seconds} seconds.</source>
        <translation>
            <numerusform>For mange trin på denne ordre inden for et minut. Intet er sendt. Prøv igen om 1 sekund.</numerusform>
            <numerusform>For mange trin på denne ordre inden for et minut. Intet er sendt. Prøv igen om {seconds} sekunder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>og 1 mere</numerusform>
            <numerusform>og {count} mere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customers have not answered yet.</source>
        <translation>
            <numerusform>1 kunde har ikke svaret endnu.</numerusform>
            <numerusform>{count} kunder har ikke svaret endnu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files wait.</source>
        <translation>
            <numerusform>1 fil venter.</numerusform>
            <numerusform>{count} filer venter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more unknown codes.</source>
        <translation>
            <numerusform>1 ukendt kode til.</numerusform>
            <numerusform>{count} ukendte koder til.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} orders are on their way, or not known yet.</source>
        <translation>
            <numerusform>1 ordre er på vej eller ikke afklaret endnu.</numerusform>
            <numerusform>{count} ordrer er på vej eller ikke afklaret endnu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} orders</source>
        <translation>
            <numerusform>1 ordre</numerusform>
            <numerusform>{count} ordrer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} orders exported to {file}.</source>
        <translation>
            <numerusform>1 ordre eksporteret til {file}.</numerusform>
            <numerusform>{count} ordrer eksporteret til {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} orders wait for a person</source>
        <translation>
            <numerusform>1 ordre venter på nogen</numerusform>
            <numerusform>{count} ordrer venter på nogen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} others</source>
        <translation>
            <numerusform>1 anden</numerusform>
            <numerusform>{count} andre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} papers did not come.</source>
        <translation>
            <numerusform>1 papir kom ikke.</numerusform>
            <numerusform>{count} papirer kom ikke.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} payments from after the backup were found.</source>
        <translation>
            <numerusform>Der blev fundet 1 betaling fra efter sikkerhedskopien.</numerusform>
            <numerusform>Der blev fundet {count} betalinger fra efter sikkerhedskopien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} payouts read.</source>
        <translation>
            <numerusform>1 udbetaling læst.</numerusform>
            <numerusform>{count} udbetalinger læst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} payouts were here already.</source>
        <translation>
            <numerusform>1 udbetaling var her i forvejen.</numerusform>
            <numerusform>{count} udbetalinger var her i forvejen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} payouts, the next about {day}</source>
        <translation>
            <numerusform>1 udbetaling, omkring {day}</numerusform>
            <numerusform>{count} udbetalinger, den næste omkring {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} products exported to {file}.</source>
        <translation>
            <numerusform>1 vare er eksporteret til {file}.</numerusform>
            <numerusform>{count} varer er eksporteret til {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} requests</source>
        <translation>
            <numerusform>1 anmodning</numerusform>
            <numerusform>{count} anmodninger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows are wrong. Nothing was imported. Correct the file, or leave those rows out.</source>
        <translation>
            <numerusform>1 række er forkert. Intet er importeret. Ret filen, eller udelad den række.</numerusform>
            <numerusform>{count} rækker er forkerte. Intet er importeret. Ret filen, eller udelad de rækker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows imported.</source>
        <translation>
            <numerusform>1 række er importeret.</numerusform>
            <numerusform>{count} rækker er importeret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} settings</source>
        <translation>
            <numerusform>1 indstilling</numerusform>
            <numerusform>{count} indstillinger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} settings are in {file}.</source>
        <translation>
            <numerusform>1 indstilling er i {file}.</numerusform>
            <numerusform>{count} indstillinger er i {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} things do not agree</source>
        <translation>
            <numerusform>1 ting stemmer ikke</numerusform>
            <numerusform>{count} ting stemmer ikke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers did not fit this payment and were set aside.</source>
        <translation>
            <numerusform>1 svar passede ikke til denne betaling og blev lagt til side.</numerusform>
            <numerusform>{n} svar passede ikke til denne betaling og blev lagt til side.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{text} has {digits} digits after +{dialled}; there should be {wanted}.</source>
        <translation>
            <numerusform>{text} har 1 ciffer efter +{dialled}; der skal være {wanted}.</numerusform>
            <numerusform>{text} har {digits} cifre efter +{dialled}; der skal være {wanted}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{text} has {digits} digits; a number in {country} has {wanted}. Put + and the country code before a foreign number.</source>
        <translation>
            <numerusform>{text} har 1 ciffer; et nummer i {country} har {wanted}. Skriv + og landekoden foran et udenlandsk nummer.</numerusform>
            <numerusform>{text} har {digits} cifre; et nummer i {country} har {wanted}. Skriv + og landekoden foran et udenlandsk nummer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ship and capture {count} orders</source>
        <translation>
            <numerusform>Send og træk 1 ordre</numerusform>
            <numerusform>Send og træk {count} ordrer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hours</source>
        <translation>
            <numerusform>1 time</numerusform>
            <numerusform>{count} timer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>1 dag</numerusform>
            <numerusform>{count} dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Files of an erased customer are still to be cleaned at tills {tills}. Each does it as soon as it runs.</source>
        <translation>
            <numerusform>Filer med en slettet kunde er endnu ikke renset ved kasse {tills}. Den gør det, så snart den kører.</numerusform>
            <numerusform>Filer med en slettet kunde er endnu ikke renset ved kasserne {tills}. Hver gør det, så snart den kører.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other tills clean their own files as soon as they run: {tills}.</source>
        <translation>
            <numerusform>En anden kasse renser sine egne filer, så snart den kører: {tills}.</numerusform>
            <numerusform>Andre kasser renser deres egne filer, så snart de kører: {tills}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} cannot be closed yet. These orders wait or are not known: {orders}. Open them, and try again.</source>
        <translation>
            <numerusform>{day} kan ikke lukkes endnu. Denne ordre venter eller er ikke afklaret: {orders}. Åbn den, og prøv igen.</numerusform>
            <numerusform>{day} kan ikke lukkes endnu. Disse ordrer venter eller er ikke afklaret: {orders}. Åbn dem, og prøv igen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other tills are at work: {text}. Nothing was changed. Close Kvitt there and wait a minute.</source>
        <translation>
            <numerusform>En anden kasse er i brug: {text}. Intet blev ændret. Luk Kvitt der, og vent et minut.</numerusform>
            <numerusform>Andre kasser er i brug: {text}. Intet blev ændret. Luk Kvitt der, og vent et minut.</numerusform>
        </translation>
    </message>
</context>
</TS>
