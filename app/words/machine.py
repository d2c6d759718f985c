"""Sentences about this machine: its disk, keys, files, printer, settings."""

from __future__ import annotations

MACHINE = {
    "settings_file_unreadable": "This is no file of settings that Kvitt wrote. Nothing was changed.",
    "settings_file_newer": "This file of settings is from another version of Kvitt. Nothing was changed.",
    "setting_nameless": "There is no setting of the name {text}. kvitt settings list shows all.",
    # this machine
    "disk_full": "The disk is full. Nothing was saved or sent. Make room, then try again.",
    "disk_read_only": "The data folder can only be read. Nothing was saved or sent. Make it writable, or choose another folder.",
    "file_busy": "Another program holds the data file. Nothing was saved or sent. Close that program or wait, then try again.",
    "disk_unusable": "The data folder cannot be used ({reason}). Nothing was saved or sent. Mend that, or choose another folder.",
    "outcome_unwritten": "It was sent, but the answer could not be kept ({reason}): not known yet. Mend that and ask again.",
    "file_damaged": "The data file is damaged ({reason}). Nothing was sent or saved. Put the newest backup back: in the window,"
    " or with kvitt restore.",
    "file_newer": "The data file was made by a newer Kvitt ({version}). Nothing was changed. Install that version to open it.",
    "file_foreign": "The data file holds something that Kvitt did not make ({reason}). Nothing was sent or saved. Put the newest"
    " backup back: in the window, or with kvitt restore.",
    "not_durable": "The data folder lies on a disk that may lose what was saved ({reason}). Use a folder on a local disk.",
    "backup_failed": "The copy of the data file could not be made ({reason}). Nothing else was changed. Make room and try again.",
    "upgrade_stopped": "The data file was not brought up to date; it is as it was. Start again to do it, or open it with the"
    " version that made it.",
    "copy_unusable": "{text} cannot be put back ({reason}). Nothing was changed. Choose another copy.",
    "not_agreed": "Nothing was changed. To put the backup back, say yes or add --yes.",
    "nothing_to_copy": "There is no data file yet, so there is nothing to copy.",
    "copy_exists": "There is a file {text} already. Nothing was overwritten. Choose another name.",
    "reconcile_due": "Payments from after the restored copy are still being looked for. Nothing was sent; nothing typed is lost."
    " Try again when that is done; it needs the network.",
    "folder_in_use": "Kvitt is already open with this data folder. Close it first, or use another folder.",
    "keyring_silent": "The key store of this machine has not answered yet. Nothing was sent and no money moved."
    " Unlock it, then try again in a moment.",
    "keyring_unusable": "There is no safe place for keys here. Nothing was sent and no money moved. Unlock or install a key"
    " store, or set the four KVITT_ variables.",
    "bug": "Something went wrong inside Kvitt and was written to the log. Look at the order before you try again.",
    # the server of a shop with several tills
    "server_unreached": "The server of the shop is not reached ({reason}). Nothing is sent from here. Looking up works as always."
    " Try again when it is back.",
    "server_left": "The server of the shop went away while this was being saved. No money has moved so far. Whether it was saved"
    " shows when the server is back; what was decided is carried out then. Look before you do it again.",
    "server_busy": "Another till was writing for too long. Nothing was saved or sent. Try again.",
    "server_faulty": "The server of the shop cannot write ({reason}). Nothing was saved or sent."
    " See to its disk, then try again.",
    "server_other_schema": "Another version of Kvitt has changed the shop's data. Nothing was saved or sent. Install that version"
    " at this till.",
    "shop_unshared": "The shop was moved back from its server to one till. Nothing was saved or sent. Sell at that till.",
    "server_address": "{text} is no address of a server. It reads postgresql://name@server/database.",
    "server_unsafe": "The way to a server on another machine must be checked by its certificate (verify-full, not {text}).",
    "server_old": "The server is PostgreSQL {text}. Kvitt needs 14 or newer.",
    "shop_is_there": "There is a shop in this database already. Nothing was changed. Join it, or name an empty database.",
    "no_shop_there": "There is no shop in this database. Share one from its till first.",
    "shop_is_shared": "This shop is shared with other tills. A backup of one till cannot be put back. Nothing was changed.",
    "seen_to_elsewhere": "Another till sees to this now. Nothing was saved or sent.",
    "server_older_schema": "This Kvitt is newer than the shop's data at the server. Nothing was saved or sent. Bring the shop"
    " up to date: Settings, Tills.",
    "server_rights": "The server does not let this user do that ({reason}). Nothing was changed. Use the address of the"
    " database's owner.",
    "shop_missing": "There is no shop in the server's database. Nothing was saved or sent. Share it once more, or move it"
    " back: Settings, Tills.",
    "copy_of_before": "The server was put back from a backup, or brought up to date. Nothing was saved or sent. Fetch the copy"
    " anew: Settings, Tills.",
    "server_dump_failed": "The data file was copied, and the server was not ({reason}). Mend that and copy once more.",
    "server_part_missing": "The part for shared shops is not installed. Nothing was changed. Install it: pip install"
    " 'kvitt[tills]'.",
    "server_no_database": "The server has no database of the name {text}. Nothing was changed. Make one there, or correct the"
    " address.",
    "server_password": "The server does not take this user and password. Nothing was changed. Type them again.",
    "server_password_unkept": "There is no safe place for the password here. Nothing was changed. Unlock or install a key"
    " store, or use PostgreSQL's own pgpass.",
    "server_certificate": "The way to the server is not safe ({reason}). Nothing was changed. Turn on TLS there, with a"
    " certificate known here.",
    "server_keeps_out": "The server lets nobody in from this computer ({reason}). Nothing was changed. Add a line for it to"
    " pg_hba.conf there.",
    "server_foreign": "The database has a schema kvitt that Kvitt did not make. Nothing was changed. Name an empty database.",
    "server_is_there": "The server answers, so it is not lost. Nothing was changed. Move the shop back from it instead.",
    "password_in_address": "A password in the address can be read by others. Nothing was changed. Leave it out: it is asked for.",
    "shop_up_to_date": "The shop at the server is up to date already. Nothing was changed.",
    "shop_not_shared": "This shop is not shared with other tills.",
    "till_has_sold": "There are orders at this till that are in no shared shop. Nothing was changed. Join from a new data"
    " folder, or share this shop.",
    "tills_are_here": "Other tills are at work: {text}. Nothing was changed. Close Kvitt there and wait a minute.",
    "till_name": "A till needs a name that the others know it by.",
    "move_stopped": "It was stopped. All is as it was.",
    "copy_differs": "This till's copy is not what the server has. Nothing was saved or sent. Fetch the copy anew: Settings,"
    " Tills.",
    # webhooks
    "port_in_use": "Another program listens at {text}. Webhooks are not received; payments are watched by polling as always.",
    "cannot_listen": "This machine cannot listen at {text} ({reason}). Payments are watched by polling as always.",
    "listen_unusable": "Kvitt cannot listen at {text}. Type an address of this machine and a port, such as 127.0.0.1:8787.",
    "webhook_address": "{text} cannot be a webhook address. It must start with https:// and use port 443, 80 or 8080.",
    "webhook_address_missing": "There is no public address yet. Type the address that Vipps MobilePay should send to, and save.",
    "webhooks_first": "Scans of a sticker come as webhooks, and none come here yet. Register an address under Settings first.",
    "check_ins_elsewhere": "Another program hears of scans already ({text}). Only one can. Delete that registration first.",
    "settlement_file": "This is no settlement file of the portal: CSV, or XML 2.0 or 3.0. Nothing was read.",
    "settlement_of_other": "The file is about sales unit {msn}, which is not here. Nothing was read.",
    "settlement_of_ledger": "The ledger of sales unit {msn} is read already, and says the same. Nothing was read.",
    "ledgers_not_in_test": "The test environment has no settlements. Practise with them, or read the real ones.",
    "abilities_not_in_test": "The test environment cannot tell what a sales unit may do. Ask with the real keys.",
    "unit_not_known": "Vipps MobilePay does not tell of the sales unit {text}: it is not active, or these keys do not reach it.",
    "picture_unreadable": "The picture of the code cannot be read. Try again in a moment.",
    "picture_address": "The picture of the code lies at a strange address. It was not fetched.",
    # files and settings
    "file_not_json": "The file does not hold a create call as JSON.",
    "file_field": "The file has no usable {name}.",
    "file_name_long": "The name of the file is too long for this system. Choose a shorter one.",
    "file_unreadable": "The file {text} cannot be read.",
    "file_unwritable": "The file {text} cannot be written ({reason}). Choose another place.",
    # papers
    "nothing_to_print": "Nothing has been reserved or paid on this order yet, so there is nothing to confirm.",
    "no_such_parcel": "This order has no such shipment, so there is no packing slip for it.",
    "no_such_refund": "This order has no such refund, so there is no slip for it.",
    "one_way_out": "Choose one of a PDF, a printer and the terminal.",
    "printer_missing": "No printer is set up. Choose one under Settings, or save the paper as a PDF.",
    "printer_needs_window": "A printer of the system needs the window. Print there, or name a receipt printer.",
    "printer_unknown": "The paper was not printed. The payment is not affected. The system has no printer {printer}. Choose"
    " another one under Settings.",
    "printer_failed": "The paper was not printed. The payment is not affected. The printer does not take it. Check it, then print"
    " again.",
    "printer_unreachable": "The paper was not printed. The payment is not affected. The printer {printer} cannot be reached"
    " ({reason}). Check it, then print again.",
    "printer_out": "The paper was not printed. The payment is not affected. The printer {printer} says that it is open, not ready"
    " or out of paper. See to it, then print again.",
    "printer_broke_off": "The paper did not come out whole. The payment is not affected. The printer {printer} broke off. Look at"
    " what came out, then print again.",
    "printer_silent": "The paper may not have been printed. The payment is not affected. The printer {printer} stopped taking it."
    " Look at what came out before you print again.",
    "printer_address": "{text} is not the address of a printer. Type host:port, or 04b8:0202 for USB, or a port such as COM3.",
    "barcode_unusable": "{text} cannot be printed as a barcode. Use plain letters and digits.",
    "line_unreadable": "{text} is not a line. Write name;id;quantity;unit price;vat%.",
    "portion_unreadable": "{text} does not say which line and how many. Write 2=1 for one of the second line.",
    "currency_not_of_country": "A sales unit in this country takes {own}, not {other}. Choose {own}, or the other country.",
    "setting_unknown": "{text} is not one of the choices.",
    "receipt_first_unusable": "{text} cannot be a receipt number. Type a whole number above zero.",
    "setting_too_long": "That is too long: at most {longest} characters.",
    "key_taken": "{key} already belongs to “{other}”. Nothing was changed; press another key.",
    "key_unusable": "{key} types or moves in every field, so it cannot be chosen. Press a function key, or hold Ctrl or Alt.",
    "key_needs_hold": "A scanner must never reach “{act}”, which can move money. Hold Ctrl or Alt with Enter or a function key.",
    # the scanner
    "scans_missing": "Scan {count} times, so that the scanner can be measured.",
    "scan_too_short": "That was too short to be told from typing. Scan a code of at least {count} characters.",
    "scan_too_slow": "That came as slowly as a person types, {milliseconds} ms between characters. "
    "Set the scanner's delay between characters to {most} ms or less.",
    "return_url_unusable": "{text} cannot be a return address. It must start with https://.",
}
