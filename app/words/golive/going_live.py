"""What shows that a demand is met, and what a run is doing."""

from __future__ import annotations

from app.domain.golive.proof import Proof
from app.domain.golive.run_record import RunStep
from app.words.language import ENGLISH, Words

PROOFS = {
    Proof.CREATED: "a request was sent",
    Proof.READ: "the payment was read",
    Proof.LOG_READ: "its event log was read",
    Proof.CANCELLED: "a request was cancelled",
    Proof.CAPTURED_WHOLE: "all was captured in one step",
    Proof.CAPTURED_PART: "a part was captured",
    Proof.REFUNDED_WHOLE: "all was refunded in one step",
    Proof.REFUNDED_PART: "a part was refunded",
    Proof.STATE_CREATED: "state CREATED",
    Proof.STATE_AUTHORIZED: "state AUTHORIZED",
    Proof.STATE_ABORTED: "state ABORTED",
    Proof.STATE_EXPIRED: "state EXPIRED",
    Proof.STATE_TERMINATED: "state TERMINATED",
    Proof.EVENT_CAPTURED: "event CAPTURED",
    Proof.EVENT_REFUNDED: "event REFUNDED",
    Proof.EVENT_CANCELLED: "event CANCELLED",
    Proof.LINES: "order lines were sent",
    Proof.PRESENT: "CUSTOMER_PRESENT was sent",
    Proof.TERMS: "the terms of sale were sent",
    Proof.REFERENCE: "a reference of shop, day and number",
    Proof.LINK: "a link was opened and paid",
    Proof.CODE: "a code was shown",
    Proof.NUMBER: "a typed number was asked",
    Proof.OWN_CODE: "the customer's own code was scanned",
    Proof.STICKER: "a sticker was scanned",
    Proof.ABROAD: "a number of another country was asked",
    Proof.IN_TIME: "captured before the deadline",
    Proof.REST_RELEASED: "the rest was released after a part was captured",
    Proof.WAITED_OUT: "a request ended without an answer, and was not cancelled",
    Proof.TOTALS_AGREE: "the payment agrees with the till",
    Proof.SAME_UNIT: "refunded with the sales unit that sold",
    Proof.WEBHOOK: "a signed webhook came in",
    Proof.REFUSED: "a refusal was told and logged",
    Proof.REPEATED: "the same call again moved nothing",
    Proof.CONFLICT: "a key that was used before was refused",
    Proof.LIMITED: "too many calls were met",
    Proof.HEADERS: "every call of the run had the headers",
    Proof.KEYS_KEPT: "no key was found in any file",
    Proof.QUICK_READS: "a shown code was read every second",
    Proof.OFFICIAL_CODE: "the official picture was shown",
    Proof.SCREEN_CODE: "picture: the customer's screen with a code",
    Proof.SCREEN_PAID: "picture: the customer's screen after paying",
    Proof.SCREEN_NOT_PAID: "picture: the customer's screen when nothing was paid",
}
STEPS = {
    RunStep.KEYS: "Looking for keys in files",
    RunStep.UNANSWERED: "A request without an answer",
    RunStep.NUMBER: "A sale by a typed number, captured and refunded",
    RunStep.CODE: "A sale by a code, captured and refunded in part",
    RunStep.CANCELLED: "A request that is cancelled",
    RunStep.DECLINED: "A request that the customer declines",
    RunStep.LINK: "A sale by a link, released",
    RunStep.ABROAD: "A customer from another country",
    RunStep.OWN_CODE: "A sale by the customer's own code",
    RunStep.WEBHOOK: "A webhook",
    RunStep.OFFICIAL_CODE: "The official picture of a code",
    RunStep.MISTAKES: "Mistakes on purpose, which move nothing",
}
TO_DO = {
    RunStep.UNANSWERED: "Leave the request {reference} alone: it ends after ten minutes. Run this again then.",
    RunStep.DECLINED: "Decline the request {reference} in the test app.",
}
APPROVE_IT = "Approve the request {reference} in the test app."
GOING_LIVE = {
    "going_live_not_real": "Test payments are never made with real money. Nothing was sent.",
    "going_live_runs": "The test payments are being made already.",
    "going_live_step": "The test payment went another way than it should ({text}). No real money moved. Run it again.",
    "going_live_keys": "Keys were found in {count} files of the data folder. Delete those files, and have new keys made.",
    "going_live_no_webhook": "No webhook came in. Payments are read all the same. See whether the address leads to this machine.",
    "going_live_no_capture": "There is no captured test payment yet. Run this again.",
    "test_number_missing": "Give the number of a test user, with its country code.",
}
"""Why no test payments are made."""


def proof_words(proof: Proof, words: Words = ENGLISH) -> str:
    """A proof in words."""
    return words.say(PROOFS[proof])


def to_do(step: RunStep, reference: str, words: Words = ENGLISH) -> str:
    """What a person has to do at the phone of a test user."""
    return words.say(TO_DO.get(step, APPROVE_IT)).format(reference=reference)
