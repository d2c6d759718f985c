"""Problems that a person is told of: a code and values for its sentence.

The sentences themselves live in `app.words.sentences`; they are translated where they are shown.
"""

from __future__ import annotations

from enum import StrEnum


class AppError(Exception):
    """Anything that is explained to a person.

    Whatever is not an `AppError` is a bug. `code` names the sentence in `app.words.sentences.SENTENCES`; `values` fill its
    gaps; `field` names the input that it is about (for example "phone", or "lines.2.price"), empty when it is about the
    whole.
    """

    def __init__(self, code: str, *, field: str = "", **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.field = field
        self.values = values

    def __str__(self) -> str:
        values = ", ".join(f"{name}={value}" for name, value in self.values.items())
        return f"{self.code}({values})" if values else self.code


class Invalid(AppError):
    """What was typed or asked for cannot be used. Nothing was sent."""


class TroubleCode(StrEnum):
    """Troubles after which the program goes another way.

    The sentence of each has the same code.
    """

    FILE_DAMAGED = "file_damaged"  # from then on it is only read
    FILE_FOREIGN = "file_foreign"
    DISK_FULL = "disk_full"
    DISK_READ_ONLY = "disk_read_only"
    FOLDER_IN_USE = "folder_in_use"  # the window that has it is called up
    PRINTER_SILENT = "printer_silent"  # it took the paper and did not say that it came out
    PHONE_MISSING = "phone_missing"  # an order may be saved without one, and not sent
    SERVER_UNREACHED = "server_unreached"  # that of a shop with several tills
    SERVER_LEFT = "server_left"  # at the end of a write: whether it was kept is not known
    SERVER_BUSY = "server_busy"  # another till was writing for too long
    SERVER_FAULTY = "server_faulty"  # its disk is full, or does not do what it should
    SERVER_OTHER_SCHEMA = "server_other_schema"  # another version of the program has changed it
    SERVER_OLDER_SCHEMA = "server_older_schema"  # this version is newer than what the shop was brought up to
    SERVER_RIGHTS = "server_rights"  # its user may not do that there
    SHOP_UNSHARED = "shop_unshared"  # it was moved back to one till
    SHOP_MISSING = "shop_missing"  # the database of the server has none
    SEEN_TO_ELSEWHERE = "seen_to_elsewhere"  # by another till
    COPY_OF_BEFORE = "copy_of_before"  # the server was put back from a backup, or brought up to date
    COPY_DIFFERS = "copy_differs"  # this till's copy is not what the server has
    ORDER_CHANGED = "order_changed_meanwhile"  # both versions are shown
    PRODUCT_CHANGED = "product_changed_meanwhile"  # the same
    PERSON_CHANGED = "person_changed_meanwhile"  # the same
    SETTING_CHANGED = "setting_changed_meanwhile"  # both values are said
    NOTE_CHANGED = "note_changed_meanwhile"  # the same
    UNIT_CHANGED = "unit_changed_meanwhile"  # both versions are shown
    LIST_CHANGED = "list_changed_meanwhile"  # both texts are said
    KEYS_CHANGED = "keys_changed_meanwhile"  # those of the other till are shown
    ORDER_WAS_SENT = "order_was_sent"  # what was typed may become an order of its own
    ORDER_NOT_FOUND = "order_not_found"  # the same, where a person was changing it
    VAT_ELSEWHERE = "vat_elsewhere"  # another country's rates may be allowed


OF_SERVER = frozenset({TroubleCode.SERVER_UNREACHED, TroubleCode.SERVER_BUSY})
"""What passes by itself once the server of a shop answers again; what is not urgent waits for that."""
