<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>kvitt</name>
    <message numerus="yes">
        <source>At least {n} orders cannot be read and are missing here. See the top of the window for what to do.</source>
        <translation>
            <numerusform>At least 1 order cannot be read and is missing here. See the top of the window for what to do.</numerusform>
            <numerusform>At least {n} orders cannot be read and are missing here. See the top of the window for what to do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least {n} orders cannot be read and are missing in the file.</source>
        <translation>
            <numerusform>At least 1 order cannot be read and is missing in the file.</numerusform>
            <numerusform>At least {n} orders cannot be read and are missing in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {count} rows</source>
        <translation>
            <numerusform>Import 1 row</numerusform>
            <numerusform>Import {count} rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is imported yet. {count} rows are wrong: correct the file and choose it again, or leave them out.</source>
        <translation>
            <numerusform>Nothing is imported yet. 1 row is wrong: correct the file and choose it again, or leave it out.</numerusform>
            <numerusform>Nothing is imported yet. {count} rows are wrong: correct the file and choose it again, or leave them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The action log is whole and unchanged: {entries} entries.</source>
        <translation>
            <numerusform>The action log is whole and unchanged: 1 entry.</numerusform>
            <numerusform>The action log is whole and unchanged: {entries} entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This payment was asked about many times within a minute, so what you see is new. Ask again in {seconds} seconds.</source>
        <translation>
            <numerusform>This payment was asked about many times within a minute, so what you see is new. Ask again in 1 second.</numerusform>
            <numerusform>This payment was asked about many times within a minute, so what you see is new. Ask again in {seconds} seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many steps on this order within a minute. Nothing was sent. Try again in {seconds} seconds.</source>
        <translation>
            <numerusform>Too many steps on this order within a minute. Nothing was sent. Try again in 1 second.</numerusform>
            <numerusform>Too many steps on this order within a minute. Nothing was sent. Try again in {seconds} seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>and 1 more</numerusform>
            <numerusform>and {count} more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customers have not answered yet.</source>
        <translation>
            <numerusform>1 customer has not answered yet.</numerusform>
            <numerusform>{count} customers have not answered yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files wait.</source>
        <translation>
            <numerusform>1 file waits.</numerusform>
            <numerusform>{count} files wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more unknown codes.</source>
        <translation>
            <numerusform>1 more unknown code.</numerusform>
            <numerusform>{count} more unknown codes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} orders are on their way, or not known yet.</source>
        <translation>
            <numerusform>1 order is on its way, or not known yet.</numerusform>
            <numerusform>{count} orders are on their way, or not known yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} orders</source>
        <translation>
            <numerusform>1 order</numerusform>
            <numerusform>{count} orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} orders exported to {file}.</source>
        <translation>
            <numerusform>1 order exported to {file}.</numerusform>
            <numerusform>{count} orders exported to {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} orders wait for a person</source>
        <translation>
            <numerusform>1 order waits for a person</numerusform>
            <numerusform>{count} orders wait for a person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} others</source>
        <translation>
            <numerusform>1 other</numerusform>
            <numerusform>{count} others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} papers did not come.</source>
        <translation>
            <numerusform>1 paper did not come.</numerusform>
            <numerusform>{count} papers did not come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} payments from after the backup were found.</source>
        <translation>
            <numerusform>1 payment from after the backup was found.</numerusform>
            <numerusform>{count} payments from after the backup were found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} payouts read.</source>
        <translation>
            <numerusform>1 payout read.</numerusform>
            <numerusform>{count} payouts read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} payouts were here already.</source>
        <translation>
            <numerusform>1 payout was here already.</numerusform>
            <numerusform>{count} payouts were here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} payouts, the next about {day}</source>
        <translation>
            <numerusform>1 payout, about {day}</numerusform>
            <numerusform>{count} payouts, the next about {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} products exported to {file}.</source>
        <translation>
            <numerusform>1 product exported to {file}.</numerusform>
            <numerusform>{count} products exported to {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} requests</source>
        <translation>
            <numerusform>1 request</numerusform>
            <numerusform>{count} requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows are wrong. Nothing was imported. Correct the file, or leave those rows out.</source>
        <translation>
            <numerusform>1 row is wrong. Nothing was imported. Correct the file, or leave that row out.</numerusform>
            <numerusform>{count} rows are wrong. Nothing was imported. Correct the file, or leave those rows out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows imported.</source>
        <translation>
            <numerusform>1 row imported.</numerusform>
            <numerusform>{count} rows imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} settings</source>
        <translation>
            <numerusform>1 setting</numerusform>
            <numerusform>{count} settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} settings are in {file}.</source>
        <translation>
            <numerusform>1 setting is in {file}.</numerusform>
            <numerusform>{count} settings are in {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} things do not agree</source>
        <translation>
            <numerusform>1 thing does not agree</numerusform>
            <numerusform>{count} things do not agree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers did not fit this payment and were set aside.</source>
        <translation>
            <numerusform>1 answer did not fit this payment and was set aside.</numerusform>
            <numerusform>{n} answers did not fit this payment and were set aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{text} has {digits} digits after +{dialled}; there should be {wanted}.</source>
        <translation>
            <numerusform>{text} has 1 digit after +{dialled}; there should be {wanted}.</numerusform>
            <numerusform>{text} has {digits} digits after +{dialled}; there should be {wanted}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{text} has {digits} digits; a number in {country} has {wanted}. Put + and the country code before a foreign number.</source>
        <translation>
            <numerusform>{text} has 1 digit; a number in {country} has {wanted}. Put + and the country code before a foreign number.</numerusform>
            <numerusform>{text} has {digits} digits; a number in {country} has {wanted}. Put + and the country code before a foreign number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ship and capture {count} orders</source>
        <translation>
            <numerusform>Ship and capture 1 order</numerusform>
            <numerusform>Ship and capture {count} orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hours</source>
        <translation>
            <numerusform>1 hour</numerusform>
            <numerusform>{count} hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <translation>
            <numerusform>1 day</numerusform>
            <numerusform>{count} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Files of an erased customer are still to be cleaned at tills {tills}. Each does it as soon as it runs.</source>
        <translation>
            <numerusform>Files of an erased customer are still to be cleaned at till {tills}. It does so as soon as it runs.</numerusform>
            <numerusform>Files of an erased customer are still to be cleaned at tills {tills}. Each does it as soon as it runs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other tills clean their own files as soon as they run: {tills}.</source>
        <translation>
            <numerusform>Another till cleans its own files as soon as it runs: {tills}.</numerusform>
            <numerusform>Other tills clean their own files as soon as they run: {tills}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} cannot be closed yet. These orders wait or are not known: {orders}. Open them, and try again.</source>
        <translation>
            <numerusform>{day} cannot be closed yet. This order waits or is not known: {orders}. Open it, and try again.</numerusform>
            <numerusform>{day} cannot be closed yet. These orders wait or are not known: {orders}. Open them, and try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other tills are at work: {text}. Nothing was changed. Close Kvitt there and wait a minute.</source>
        <translation>
            <numerusform>Another till is at work: {text}. Nothing was changed. Close Kvitt there and wait a minute.</numerusform>
            <numerusform>Other tills are at work: {text}. Nothing was changed. Close Kvitt there and wait a minute.</numerusform>
        </translation>
    </message>
</context>
</TS>
