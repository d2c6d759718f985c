<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>kvitt</name>
    <message numerus="yes">
        <source>At least {n} orders cannot be read and are missing here. See the top of the window for what to do.</source>
        <translation>
            <numerusform>Minst 1 ordre kan ikke leses og mangler her. Øverst i vinduet står det hva du kan gjøre.</numerusform>
            <numerusform>Minst {n} ordrer kan ikke leses og mangler her. Øverst i vinduet står det hva du kan gjøre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least {n} orders cannot be read and are missing in the file.</source>
        <translation>
            <numerusform>Minst 1 ordre kan ikke leses og mangler i filen.</numerusform>
            <numerusform>Minst {n} ordrer kan ikke leses og mangler i filen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {count} rows</source>
        <translation>
            <numerusform>Importer 1 rad</numerusform>
            <numerusform>Importer {count} rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is imported yet. {count} rows are wrong: correct the file and choose it again, or leave them out.</source>
        <translation>
            <numerusform>Ingenting er importert ennå. 1 rad har feil: rett filen og velg den på nytt, eller utelat raden.</numerusform>
            <numerusform>Ingenting er importert ennå. {count} rader har feil: rett filen og velg den på nytt, eller utelat radene.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The action log is whole and unchanged: {entries} entries.</source>
        <translation>
            <numerusform>Handlingsloggen er hel og uendret: 1 oppføring.</numerusform>
            <numerusform>Handlingsloggen er hel og uendret: {entries} oppføringer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This payment was asked about many times within a minute, so what you see is new. Ask again in {seconds} seconds.</source>
        <translation>
            <numerusform>Denne betalingen ble spurt etter mange ganger innen ett minutt, så det du ser, er nytt. Spør igjen om 1 sekund.</numerusform>
            <numerusform>Denne betalingen ble spurt etter mange ganger innen ett minutt, så det du ser, er nytt. Spør igjen om {seconds} sekunder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many steps on this order within a minute. Nothing was sent. Try again in {seconds} seconds.</source>
        <translation>
            <numerusform>For mange steg på denne ordren innen ett minutt. Ingenting ble sendt. Prøv igjen om 1 sekund.</numerusform>
            <numerusform>For mange steg på denne ordren innen ett minutt. Ingenting ble sendt. Prøv igjen om {seconds} sekunder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>og 1 til</numerusform>
            <numerusform>og {count} til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customers have not answered yet.</source>
        <translation>
            <numerusform>1 kunde har ikke svart ennå.</numerusform>
            <numerusform>{count} kunder har ikke svart ennå.</numerusform>
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
            <numerusform>1 ukjent kode til.</numerusform>
            <numerusform>{count} ukjente koder til.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} orders are on their way, or not known yet.</source>
        <translation>
            <numerusform>1 ordre er på vei eller ikke avklart ennå.</numerusform>
            <numerusform>{count} ordrer er på vei eller ikke avklart ennå.</numerusform>
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
            <numerusform>1 ordre eksportert til {file}.</numerusform>
            <numerusform>{count} ordrer eksportert til {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} orders wait for a person</source>
        <translation>
            <numerusform>1 ordre venter på noen</numerusform>
            <numerusform>{count} ordrer venter på noen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} others</source>
        <translation>
            <numerusform>1 annen</numerusform>
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
            <numerusform>1 betaling fra etter sikkerhetskopien ble funnet.</numerusform>
            <numerusform>{count} betalinger fra etter sikkerhetskopien ble funnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} payouts read.</source>
        <translation>
            <numerusform>1 utbetaling lest.</numerusform>
            <numerusform>{count} utbetalinger lest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} payouts were here already.</source>
        <translation>
            <numerusform>1 utbetaling var her fra før.</numerusform>
            <numerusform>{count} utbetalinger var her fra før.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} payouts, the next about {day}</source>
        <translation>
            <numerusform>1 utbetaling, rundt {day}</numerusform>
            <numerusform>{count} utbetalinger, den neste rundt {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} products exported to {file}.</source>
        <translation>
            <numerusform>1 vare er eksportert til {file}.</numerusform>
            <numerusform>{count} varer er eksportert til {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} requests</source>
        <translation>
            <numerusform>1 forespørsel</numerusform>
            <numerusform>{count} forespørsler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows are wrong. Nothing was imported. Correct the file, or leave those rows out.</source>
        <translation>
            <numerusform>1 rad er feil. Ingenting ble importert. Rett filen, eller utelat den raden.</numerusform>
            <numerusform>{count} rader er feil. Ingenting ble importert. Rett filen, eller utelat de radene.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows imported.</source>
        <translation>
            <numerusform>1 rad er importert.</numerusform>
            <numerusform>{count} rader er importert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} settings</source>
        <translation>
            <numerusform>1 innstilling</numerusform>
            <numerusform>{count} innstillinger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} settings are in {file}.</source>
        <translation>
            <numerusform>1 innstilling er i {file}.</numerusform>
            <numerusform>{count} innstillinger er i {file}.</numerusform>
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
            <numerusform>1 svar passet ikke til denne betalingen og ble lagt til side.</numerusform>
            <numerusform>{n} svar passet ikke til denne betalingen og ble lagt til side.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{text} has {digits} digits after +{dialled}; there should be {wanted}.</source>
        <translation>
            <numerusform>{text} har 1 siffer etter +{dialled}; det skal være {wanted}.</numerusform>
            <numerusform>{text} har {digits} sifre etter +{dialled}; det skal være {wanted}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{text} has {digits} digits; a number in {country} has {wanted}. Put + and the country code before a foreign number.</source>
        <translation>
            <numerusform>{text} har 1 siffer; et nummer i {country} har {wanted}. Skriv + og landkoden foran et utenlandsk nummer.</numerusform>
            <numerusform>{text} har {digits} sifre; et nummer i {country} har {wanted}. Skriv + og landkoden foran et utenlandsk nummer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ship and capture {count} orders</source>
        <translation>
            <numerusform>Send og trekk 1 ordre</numerusform>
            <numerusform>Send og trekk {count} ordrer</numerusform>
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
            <numerusform>{count} dager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Files of an erased customer are still to be cleaned at tills {tills}. Each does it as soon as it runs.</source>
        <translation>
            <numerusform>Filer med en slettet kunde er ennå ikke renset ved kasse {tills}. Den gjør det så snart den kjører.</numerusform>
            <numerusform>Filer med en slettet kunde er ennå ikke renset ved kassene {tills}. Hver gjør det så snart den kjører.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other tills clean their own files as soon as they run: {tills}.</source>
        <translation>
            <numerusform>En annen kasse renser sine egne filer så snart den kjører: {tills}.</numerusform>
            <numerusform>Andre kasser renser sine egne filer så snart de kjører: {tills}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} cannot be closed yet. These orders wait or are not known: {orders}. Open them, and try again.</source>
        <translation>
            <numerusform>{day} kan ikke lukkes ennå. Denne ordren venter eller er ikke avklart: {orders}. Åpne den, og prøv igjen.</numerusform>
            <numerusform>{day} kan ikke lukkes ennå. Disse ordrene venter eller er ikke avklart: {orders}. Åpne dem, og prøv igjen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other tills are at work: {text}. Nothing was changed. Close Kvitt there and wait a minute.</source>
        <translation>
            <numerusform>En annen kasse er i bruk: {text}. Ingenting ble endret. Lukk Kvitt der og vent et minutt.</numerusform>
            <numerusform>Andre kasser er i bruk: {text}. Ingenting ble endret. Lukk Kvitt der og vent et minutt.</numerusform>
        </translation>
    </message>
</context>
</TS>
