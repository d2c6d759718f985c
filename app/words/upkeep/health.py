"""The state of the program in words: how it stands, and what to do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from app.domain.records.health import Condition, HealthCheck, HealthRow
from app.words.language import Words

CHECK_WORDS = {
    HealthCheck.FILE: "Data file",
    HealthCheck.SERVER: "Shop's server",
    HealthCheck.CONNECTION: "Connection",
    HealthCheck.ANSWERS: "Last answers",
    HealthCheck.CLOCK: "Clock",
    HealthCheck.RATE: "Requests",
    HealthCheck.DISK: "Disk",
    HealthCheck.BACKUP: "Backup",
    HealthCheck.PRINTER: "Printer",
    HealthCheck.FOLDER: "Closed days",
    HealthCheck.KEYS: "Key store",
    HealthCheck.WEBHOOKS: "Webhooks",
    HealthCheck.INDEX: "Search",
}
CONDITION_WORDS = {
    Condition.FINE: "fine",
    Condition.UNUSED: "nothing to do",
    Condition.LOOK: "have a look",
    Condition.WRONG: "wrong",
}
HEALTH = {
    "file_written": ("Can be read and written.", ""),
    "file_not_written": (
        "Nothing is written to it.",
        "It is damaged, or its disk refuses. The top of the window says which, and what to do.",
    ),
    "server_there": ("It is reached, and this till is up to date. It is PostgreSQL {version}.", ""),
    "server_current": ("It is reached, and this till is up to date.", ""),
    "server_behind": ("This till is being brought up to date. Changes to go: {behind}.", ""),
    "server_gone": (
        "It is not reached. Nothing is sent from this till.",
        "Look at the network, and whether the server runs. Orders can be built meanwhile; Kvitt goes on trying.",
    ),
    "server_gone_since": (
        "It is not reached. What other tills did since {at} is missing here, and nothing is sent from this till.",
        "Look at the network, and whether the server runs. Orders can be built meanwhile; Kvitt goes on trying.",
    ),
    "server_refuses": (
        "This till cannot write to its shop.",
        "The top of the window says why, and what to do.",
    ),
    "not_asked": ("Vipps MobilePay has not been asked yet.", ""),
    "reached": ("Vipps MobilePay answers.", ""),
    "not_reached": (
        "Vipps MobilePay cannot be reached. Nothing can be sent.",
        "Look at the network of this machine, and at its proxy. Orders can be built and parked; Kvitt goes on trying.",
    ),
    "no_answers": ("None yet.", ""),
    "answers": ("They took {ms} ms.", ""),
    "answers_slow": (
        "They took {ms} ms, which is slow.",
        "The network or Vipps MobilePay is slow. Nothing is lost by that.",
    ),
    "answers_lost": (
        "Without an answer: {lost} of {asked}.",
        "What was sent is asked for again by itself. If it goes on, look at the network.",
    ),
    "clock_unknown": ("Compared with the first answer of Vipps MobilePay.", ""),
    "clock_right": ("As Vipps MobilePay's, to {seconds} s.", ""),
    "clock_off": (
        "It differs from Vipps MobilePay's by {seconds} s.",
        "Let the system set its clock by itself. Times on papers and in the log are wrong by as much. "
        "Tills that share a shop take the time of its server.",
    ),
    "rate": ("In the last minute: {count}. About one payment: {most} of {limit}.", ""),
    "rate_high": (
        "In the last minute: {count}. About one payment: {most} of {limit}.",
        "Kvitt slows down by itself. Does another program use the same keys?",
    ),
    "disk": ("Free: {megabytes} MB.", ""),
    "disk_low": (
        "Free: only {megabytes} MB.",
        "Make room. On a full disk nothing can be saved, and so nothing is sent.",
    ),
    "backup": ("The newest is from {at}.", ""),
    "backup_old": ("The newest is from {at}.", "Back up now, under Backups, and see whether it says why it could not."),
    "backup_none": (
        "There is none yet.",
        "Kvitt makes one a day by itself; to have one now, back up now under Backups.",
    ),
    "no_printer": ("None is set up; one is chosen each time.", ""),
    "not_printed": ("Nothing was printed yet.", ""),
    "printed": ("Every paper came.", ""),
    "paper_missing": ("Not every paper came.", "Printouts says which, and prints it again."),
    "folder_unused": ("None is written to a folder.", ""),
    "folder": ("Each is in its folder.", ""),
    "folder_waits": (
        "Files that are not in their folder yet: {count}.",
        "Is the folder there, and is there room? Kvitt tries again each hour. Bookkeeping says what is in the way.",
    ),
    "keys_not_needed": ("Practice needs no keys.", ""),
    "keys_not_asked": ("Not asked yet.", ""),
    "keys": ("The keys of the sales unit are there.", ""),
    "keys_missing_here": (
        "The keys of the sales unit are not at hand.",
        "Unlock the key store of the system if it asks for it; else give Kvitt the keys once more.",
    ),
    "webhooks_unused": ("Not used. Asking by itself is enough.", ""),
    "webhooks_begin": ("Not listening yet.", ""),
    "webhooks_trouble": ("They cannot be received.", "Webhooks says why. Payments are still seen, by asking."),
    "webhooks_unregistered": ("Listening, but nothing is registered.", "Register the public address under Webhooks."),
    "webhooks": ("Listening, and registered.", ""),
    "index": ("Every order is in the index.", ""),
    "index_begun": ("In the index: {percent} %. All is found meanwhile, more slowly.", ""),
}
"""What is said of each code, and what to do; nothing where there is nothing to be done."""


def health_words(row: HealthRow, words: Words, moment: Callable[[datetime], str]) -> tuple[str, str]:
    """What is said of a row, and what to do about it."""
    facts = {name: moment(fact) if isinstance(fact, datetime) else fact for name, fact in row.facts.items()}
    said, advice = HEALTH[row.code]
    return words.say(said).format(**facts), words.say(advice) if advice else ""
