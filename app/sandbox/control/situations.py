"""The eleven situations worth practising. Seven of them take a newcomer about ten minutes."""

from collections.abc import Callable, Mapping

from app.sandbox.control.drill_words import text
from app.sandbox.control.drills import Drill, Goal, Scene
from app.sandbox.payments.payment import State

ONE_REQUEST = Goal(
    text("There is exactly one request."),
    lambda scene: len(scene.payments) == 1,
)
RESERVED = Goal(
    text("The money is reserved."),
    lambda scene: scene.one(lambda payment: payment.state is State.AUTHORIZED),
)
ALL_CAPTURED = Goal(
    text("The whole amount is captured, once."),
    lambda scene: scene.one(lambda payment: payment.captured == payment.authorized > 0) and scene.times("capture") == 1,
)
DECIDED = Goal(
    text("Nothing is left reserved: kept or released."),
    lambda scene: scene.one(lambda payment: payment.authorized > 0 and payment.capturable == 0),
)


def ended(state: State) -> Callable[[Scene], bool]:
    return lambda scene: scene.one(lambda payment: payment.state is state)


DRILLS: Mapping[str, Drill] = {
    "approve": Drill(
        text("The customer approves"),
        text("The request turns to Reserved by itself."),
        text("Send a request and approve it on the pretend phone."),
        (ONE_REQUEST, RESERVED),
    ),
    "decline": Drill(
        text("The customer declines"),
        text("Declined is an end: nothing was charged."),
        text("Send a request and decline it on the pretend phone."),
        (
            Goal(
                text("The request is declined."),
                ended(State.ABORTED),
            ),
        ),
    ),
    "expire": Drill(
        text("Nobody answers"),
        text("Only the service says Expired, never the clock on the wall."),
        text("Send a request and wait; time runs faster here."),
        (
            Goal(
                text("The request has expired."),
                ended(State.EXPIRED),
            ),
        ),
        # The customer lets the request run out at the third look, not after ten minutes.
        ({"operation": "get", "do": "customer_sleeps", "after": 2, "count": 1},),
    ),
    "approved-before-cancel": Drill(
        text("Approved just before the cancel"),
        text("Cancel did not work: the customer was faster."),
        text("Send a request, cancel it, then decide: keep or release."),
        (ONE_REQUEST, DECIDED),
        # The customer approves a moment before the cancel arrives.
        ({"operation": "cancel", "do": "customer_approves", "count": 1},),
    ),
    "lost-answer-on-send": Drill(
        text("The answer to the request is lost"),
        text("Not known yet is neither failed nor paid."),
        text("Send one request, let it sort itself out, approve it."),
        (ONE_REQUEST, RESERVED),
        ({"operation": "create", "do": "drop_after", "count": 1},),
    ),
    "lost-answer-on-capture": Drill(
        text("The answer to the capture is lost"),
        text("The program asks again with the same key; do not capture twice."),
        text("Send, approve, capture everything, and wait until it is known."),
        (ONE_REQUEST, ALL_CAPTURED),
        ({"operation": "capture", "do": "drop_after", "count": 1},),
    ),
    "double-send": Drill(
        text("Sent twice"),
        text("One order has one request, however often Send is pressed."),
        text("Press Send twice, quickly, and approve."),
        (ONE_REQUEST, RESERVED),
    ),
    "push-not-allowed": Drill(
        text("Push is not allowed"),
        text("The shop may not push to a phone; nothing was charged."),
        text("Try to push, then send the same order with a QR or a link."),
        (
            Goal(
                text("Push was tried and refused."),
                lambda scene: "5080" in scene.refused,
            ),
            Goal(
                text("The order went out another way."),
                lambda scene: scene.one(lambda payment: payment.flow != "PUSH_MESSAGE"),
            ),
        ),
        switches={"push_allowed": False},
    ),
    "partial-shipment": Drill(
        text("Ship a part, release the rest"),
        text("Taken, kept and released always add up to the reservation."),
        text("Send, approve, capture a part, and release the rest."),
        (
            ONE_REQUEST,
            Goal(
                text("A part is captured."),
                lambda scene: scene.one(lambda payment: 0 < payment.captured < payment.authorized),
            ),
            Goal(
                text("The rest is released."),
                lambda scene: scene.one(lambda payment: payment.cancelled > 0 and not payment.capturable),
            ),
        ),
    ),
    "refund": Drill(
        text("Give money back"),
        text("A refund takes days; a release is at once."),
        text("Send, approve, capture, and refund a part."),
        (
            ONE_REQUEST,
            Goal(
                text("A part is refunded."),
                lambda scene: scene.one(lambda payment: 0 < payment.refunded <= payment.captured),
            ),
        ),
    ),
    "outage": Drill(
        text("The service is away for a while"),
        text("Nothing is lost and nothing is sent twice."),
        text("Send a request, wait for the service to come back, approve."),
        (ONE_REQUEST, RESERVED),
        # Errors first and silence afterwards: both must be survived.
        ({"operation": "any", "do": "502", "count": 3}, {"operation": "any", "do": "drop_before", "count": 3}),
    ),
}
