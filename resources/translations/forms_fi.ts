<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>kvitt</name>
    <message numerus="yes">
        <source>At least {n} orders cannot be read and are missing here. See the top of the window for what to do.</source>
        <translation>
            <numerusform>Ainakin 1 tilausta ei voi lukea, ja se puuttuu tästä. Ikkunan yläreunassa kerrotaan, mitä tehdä.</numerusform>
            <numerusform>Ainakin {n} tilausta ei voi lukea, ja ne puuttuvat tästä. Ikkunan yläreunassa kerrotaan, mitä tehdä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least {n} orders cannot be read and are missing in the file.</source>
        <translation>
            <numerusform>Ainakin 1 tilausta ei voi lukea, ja se puuttuu tiedostosta.</numerusform>
            <numerusform>Ainakin {n} tilausta ei voi lukea, ja ne puuttuvat tiedostosta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {count} rows</source>
        <translation>
            <numerusform>Tuo 1 rivi</numerusform>
            <numerusform>Tuo {count} riviä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is imported yet. {count} rows are wrong: correct the file and choose it again, or leave them out.</source>
        <translation>
            <numerusform>Mitään ei ole vielä tuotu. 1 rivi on väärin: korjaa tiedosto ja valitse se uudelleen tai jätä rivi pois.</numerusform>
            <numerusform>Mitään ei ole vielä tuotu. {count} riviä on väärin: korjaa tiedosto ja valitse se uudelleen tai jätä rivit pois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The action log is whole and unchanged: {entries} entries.</source>
        <translation>
            <numerusform>Toimintaloki on eheä ja muuttumaton: 1 merkintä.</numerusform>
            <numerusform>Toimintaloki on eheä ja muuttumaton: {entries} merkintää.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This payment was asked about many times within a minute, so what you see is new. Ask again in {seconds} seconds.</source>
        <translation>
            <numerusform>Tätä maksua kysyttiin monta kertaa minuutin aikana, joten näkemäsi on tuoretta. Kysy uudelleen 1 sekunnin päästä.</numerusform>
            <numerusform>Tätä maksua kysyttiin monta kertaa minuutin aikana, joten näkemäsi on tuoretta. Kysy uudelleen {seconds} sekunnin päästä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many steps on this order within a minute. Nothing was sent. Try again in {seconds} seconds.</source>
        <translation>
            <numerusform>Liian monta vaihetta tälle tilaukselle minuutin aikana. Mitään ei lähetetty. Yritä uudelleen 1 sekunnin päästä.</numerusform>
            <numerusform>Liian monta vaihetta tälle tilaukselle minuutin aikana. Mitään ei lähetetty. Yritä uudelleen {seconds} sekunnin päästä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>ja 1 muu</numerusform>
            <numerusform>ja {count} muuta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customers have not answered yet.</source>
        <translation>
            <numerusform>1 asiakas ei ole vielä vastannut.</numerusform>
            <numerusform>{count} asiakasta ei ole vielä vastannut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files wait.</source>
        <translation>
            <numerusform>1 tiedosto odottaa.</numerusform>
            <numerusform>{count} tiedostoa odottaa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more unknown codes.</source>
        <translation>
            <numerusform>1 tuntematon koodi lisää.</numerusform>
            <numerusform>{count} tuntematonta koodia lisää.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} orders are on their way, or not known yet.</source>
        <translation>
            <numerusform>1 tilaus on matkalla tai ei vielä selvillä.</numerusform>
            <numerusform>{count} tilausta on matkalla tai ei vielä selvillä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} orders</source>
        <translation>
            <numerusform>1 tilaus</numerusform>
            <numerusform>{count} tilausta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} orders exported to {file}.</source>
        <translation>
            <numerusform>1 tilaus vietiin tiedostoon {file}.</numerusform>
            <numerusform>{count} tilausta vietiin tiedostoon {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} orders wait for a person</source>
        <translation>
            <numerusform>1 tilaus odottaa käsittelijää</numerusform>
            <numerusform>{count} tilausta odottaa käsittelijää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} others</source>
        <translation>
            <numerusform>1 muu</numerusform>
            <numerusform>{count} muuta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} papers did not come.</source>
        <translation>
            <numerusform>1 paperi ei tullut.</numerusform>
            <numerusform>{count} paperia ei tullut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} payments from after the backup were found.</source>
        <translation>
            <numerusform>Löytyi 1 varmuuskopion jälkeen tehty maksu.</numerusform>
            <numerusform>Löytyi {count} varmuuskopion jälkeen tehtyä maksua.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} payouts read.</source>
        <translation>
            <numerusform>1 tilitys luettu.</numerusform>
            <numerusform>{count} tilitystä luettu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} payouts were here already.</source>
        <translation>
            <numerusform>1 tilitys oli täällä jo.</numerusform>
            <numerusform>{count} tilitystä oli täällä jo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} payouts, the next about {day}</source>
        <translation>
            <numerusform>1 tilitys, noin {day}</numerusform>
            <numerusform>{count} tilitystä, seuraava noin {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} products exported to {file}.</source>
        <translation>
            <numerusform>1 tuote vietiin tiedostoon {file}.</numerusform>
            <numerusform>{count} tuotetta vietiin tiedostoon {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} requests</source>
        <translation>
            <numerusform>1 pyyntö</numerusform>
            <numerusform>{count} pyyntöä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows are wrong. Nothing was imported. Correct the file, or leave those rows out.</source>
        <translation>
            <numerusform>1 rivi on väärin. Mitään ei tuotu. Korjaa tiedosto tai jätä rivi pois.</numerusform>
            <numerusform>{count} riviä on väärin. Mitään ei tuotu. Korjaa tiedosto tai jätä rivit pois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows imported.</source>
        <translation>
            <numerusform>1 rivi tuotiin.</numerusform>
            <numerusform>{count} riviä tuotiin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} settings</source>
        <translation>
            <numerusform>1 asetus</numerusform>
            <numerusform>{count} asetusta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} settings are in {file}.</source>
        <translation>
            <numerusform>1 asetus on tiedostossa {file}.</numerusform>
            <numerusform>{count} asetusta on tiedostossa {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} things do not agree</source>
        <translation>
            <numerusform>1 asia ei täsmää</numerusform>
            <numerusform>{count} asiaa ei täsmää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers did not fit this payment and were set aside.</source>
        <translation>
            <numerusform>1 vastaus ei sopinut tähän maksuun, ja se sivuutettiin.</numerusform>
            <numerusform>{n} vastausta ei sopinut tähän maksuun, ja ne sivuutettiin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{text} has {digits} digits after +{dialled}; there should be {wanted}.</source>
        <translation>
            <numerusform>Numerossa {text} on 1 numero tunnuksen +{dialled} jälkeen; niitä pitää olla {wanted}.</numerusform>
            <numerusform>Numerossa {text} on {digits} numeroa tunnuksen +{dialled} jälkeen; niitä pitää olla {wanted}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{text} has {digits} digits; a number in {country} has {wanted}. Put + and the country code before a foreign number.</source>
        <translation>
            <numerusform>Numerossa {text} on 1 numero; maan {country} numerossa on {wanted}. Kirjoita ulkomaisen numeron eteen + ja maatunnus.</numerusform>
            <numerusform>Numerossa {text} on {digits} numeroa; maan {country} numerossa on {wanted}. Kirjoita ulkomaisen numeron eteen + ja maatunnus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ship and capture {count} orders</source>
        <translation>
            <numerusform>Lähetä ja veloita 1 tilaus</numerusform>
            <numerusform>Lähetä ja veloita {count} tilausta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hours</source>
        <translation>
            <numerusform>1 tunti</numerusform>
            <numerusform>{count} tuntia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>1 päivä</numerusform>
            <numerusform>{count} päivää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Files of an erased customer are still to be cleaned at tills {tills}. Each does it as soon as it runs.</source>
        <translation>
            <numerusform>Poistetun asiakkaan tiedostoja ei ole vielä puhdistettu kassalla {tills}. Se tekee sen heti, kun se on käynnissä.</numerusform>
            <numerusform>Poistetun asiakkaan tiedostoja ei ole vielä puhdistettu kassoilla {tills}. Kukin tekee sen heti, kun se on käynnissä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other tills clean their own files as soon as they run: {tills}.</source>
        <translation>
            <numerusform>Toinen kassa puhdistaa omat tiedostonsa heti, kun se on käynnissä: {tills}.</numerusform>
            <numerusform>Muut kassat puhdistavat omat tiedostonsa heti, kun ne ovat käynnissä: {tills}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} cannot be closed yet. These orders wait or are not known: {orders}. Open them, and try again.</source>
        <translation>
            <numerusform>Päivää {day} ei voi vielä sulkea. Tämä tilaus odottaa tai ei ole selvillä: {orders}. Avaa se ja yritä uudelleen.</numerusform>
            <numerusform>Päivää {day} ei voi vielä sulkea. Nämä tilaukset odottavat tai eivät ole selvillä: {orders}. Avaa ne ja yritä uudelleen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other tills are at work: {text}. Nothing was changed. Close Kvitt there and wait a minute.</source>
        <translation>
            <numerusform>Toinen kassa on käytössä: {text}. Mitään ei muutettu. Sulje Kvitt siellä ja odota minuutti.</numerusform>
            <numerusform>Muita kassoja on käytössä: {text}. Mitään ei muutettu. Sulje Kvitt siellä ja odota minuutti.</numerusform>
        </translation>
    </message>
</context>
</TS>
