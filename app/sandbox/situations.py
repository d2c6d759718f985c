"""The eleven situations worth practising, in English and Norwegian. Seven of them take a newcomer about ten minutes."""

from collections.abc import Callable, Mapping

from .drills import Drill, Goal, Scene, text
from .payment import State

ONE_REQUEST = Goal(
    text("There is exactly one request.", "Det finnes nøyaktig én forespørsel."), lambda scene: len(scene.payments) == 1
)
RESERVED = Goal(
    text("The money is reserved.", "Pengene er reservert."),
    lambda scene: scene.one(lambda p: p.state is State.AUTHORIZED),
)
ALL_CAPTURED = Goal(
    text("The whole amount is captured, once.", "Hele beløpet er trukket, én gang."),
    lambda scene: scene.one(lambda p: p.captured == p.authorized > 0) and scene.times("capture") == 1,
)
DECIDED = Goal(
    text("Nothing is left reserved: kept or released.", "Ingenting står reservert: trukket eller frigitt."),
    lambda scene: scene.one(lambda payment: payment.authorized > 0 and payment.capturable == 0),
)


def ended(state: State) -> Callable[[Scene], bool]:
    return lambda scene: scene.one(lambda payment: payment.state is state)


DRILLS: Mapping[str, Drill] = {
    "approve": Drill(
        text("The customer approves", "Kunden godkjenner"),
        text("The request turns to Reserved by itself.", "Forespørselen blir Reservert av seg selv."),
        text(
            "Send a request and approve it on the pretend phone.",
            "Send en forespørsel og godkjenn den på liksomtelefonen.",
        ),
        (ONE_REQUEST, RESERVED),
    ),
    "decline": Drill(
        text("The customer declines", "Kunden avviser"),
        text("Declined is an end: nothing was charged.", "Avvist er slutten: ingenting ble belastet."),
        text(
            "Send a request and decline it on the pretend phone.",
            "Send en forespørsel og avvis den på liksomtelefonen.",
        ),
        (Goal(text("The request is declined.", "Forespørselen er avvist."), ended(State.ABORTED)),),
    ),
    "expire": Drill(
        text("Nobody answers", "Ingen svarer"),
        text(
            "Only the service says Expired, never the clock on the wall.",
            "Bare tjenesten sier Utløpt, aldri klokka på veggen.",
        ),
        text("Send a request and wait; time runs faster here.", "Send en forespørsel og vent; tiden går fortere her."),
        (Goal(text("The request has expired.", "Forespørselen er utløpt."), ended(State.EXPIRED)),),
        ({"operation": "get", "do": "customer_sleeps", "after": 2, "count": 1},),
    ),
    "approved-before-cancel": Drill(
        text("Approved just before the cancel", "Godkjent rett før avbruddet"),
        text("Cancel did not work: the customer was faster.", "Avbrudd gikk ikke: kunden var raskere."),
        text(
            "Send a request, cancel it, then decide: keep or release.",
            "Send en forespørsel, avbryt, og velg: behold eller frigi.",
        ),
        (ONE_REQUEST, DECIDED),
        ({"operation": "cancel", "do": "customer_approves", "count": 1},),
    ),
    "lost-answer-on-send": Drill(
        text("The answer to the request is lost", "Svaret på forespørselen går tapt"),
        text("Not known yet is neither failed nor paid.", "Ikke avklart er verken feilet eller betalt."),
        text(
            "Send one request, let it sort itself out, approve it.",
            "Send én forespørsel, la den ordne seg, godkjenn den.",
        ),
        (ONE_REQUEST, RESERVED),
        ({"operation": "create", "do": "drop_after", "count": 1},),
    ),
    "lost-answer-on-capture": Drill(
        text("The answer to the capture is lost", "Svaret på trekket går tapt"),
        text(
            "The program asks again with the same key; do not capture twice.",
            "Programmet spør igjen med samme nøkkel; ikke trekk to ganger.",
        ),
        text(
            "Send, approve, capture everything, and wait until it is known.",
            "Send, godkjenn, trekk alt, og vent til det er avklart.",
        ),
        (ONE_REQUEST, ALL_CAPTURED),
        ({"operation": "capture", "do": "drop_after", "count": 1},),
    ),
    "double-send": Drill(
        text("Sent twice", "Sendt to ganger"),
        text(
            "One order has one request, however often Send is pressed.",
            "Én ordre har én forespørsel, uansett hvor ofte du trykker Send.",
        ),
        text("Press Send twice, quickly, and approve.", "Trykk Send to ganger, fort, og godkjenn."),
        (ONE_REQUEST, RESERVED),
    ),
    "push-not-allowed": Drill(
        text("Push is not allowed", "Push er ikke tillatt"),
        text(
            "The shop may not push to a phone; nothing was charged.",
            "Butikken får ikke sende til telefonen; ingenting ble belastet.",
        ),
        text(
            "Try to push, then send the same order with a QR or a link.",
            "Prøv push, og send så samme ordre med QR eller lenke.",
        ),
        (
            Goal(
                text("Push was tried and refused.", "Push ble prøvd og avvist."), lambda scene: "5080" in scene.refused
            ),
            Goal(
                text("The order went out another way.", "Ordren gikk ut på en annen måte."),
                lambda scene: scene.one(lambda p: p.flow != "PUSH_MESSAGE"),
            ),
        ),
        switches={"push_allowed": False},
    ),
    "partial-shipment": Drill(
        text("Ship a part, release the rest", "Send en del, frigi resten"),
        text(
            "Taken, kept and released always add up to the reservation.",
            "Trukket, beholdt og frigitt er alltid lik reservasjonen.",
        ),
        text("Send, approve, capture a part, and release the rest.", "Send, godkjenn, trekk en del, og frigi resten."),
        (
            ONE_REQUEST,
            Goal(
                text("A part is captured.", "En del er trukket."),
                lambda scene: scene.one(lambda p: 0 < p.captured < p.authorized),
            ),
            Goal(
                text("The rest is released.", "Resten er frigitt."),
                lambda scene: scene.one(lambda p: p.cancelled > 0 and not p.capturable),
            ),
        ),
    ),
    "refund": Drill(
        text("Give money back", "Gi penger tilbake"),
        text("A refund takes days; a release is at once.", "En refusjon tar dager; en frigivelse skjer straks."),
        text("Send, approve, capture, and refund a part.", "Send, godkjenn, trekk, og refunder en del."),
        (
            ONE_REQUEST,
            Goal(
                text("A part is refunded.", "En del er refundert."),
                lambda scene: scene.one(lambda p: 0 < p.refunded <= p.captured),
            ),
        ),
    ),
    "outage": Drill(
        text("The service is away for a while", "Tjenesten er borte en stund"),
        text("Nothing is lost and nothing is sent twice.", "Ingenting går tapt og ingenting sendes to ganger."),
        text(
            "Send a request, wait for the service to come back, approve.",
            "Send en forespørsel, vent til tjenesten er tilbake, godkjenn.",
        ),
        (ONE_REQUEST, RESERVED),
        ({"operation": "any", "do": "502", "count": 3}, {"operation": "any", "do": "drop_before", "count": 3}),
    ),
}
