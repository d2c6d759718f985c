"""Each refusal of keys names the value that is wrong."""

import pytest

from app.domain.units.key_answers import KeyAnswer, KeyFault, read_fault, token_fault


@pytest.mark.parametrize(
    ("answer", "fault"),
    [(KeyAnswer(200), None),
     (KeyAnswer(400, "AADSTS700016: Application was not found in the directory."), KeyFault.CLIENT_ID),
     (KeyAnswer(400, "AADSTS70001: …"), KeyFault.CLIENT_ID),
     (KeyAnswer(400), KeyFault.CLIENT_ID),
     (KeyAnswer(400, "AADSTS7000215: Invalid client secret provided."), KeyFault.CLIENT_SECRET),
     (KeyAnswer(401, "AADSTS7000215: Invalid client secret provided."), KeyFault.CLIENT_SECRET),
     (KeyAnswer(401, "AADSTS7000222: The provided client secret keys are expired."), KeyFault.CLIENT_SECRET),
     (KeyAnswer(401), KeyFault.CLIENT_SECRET),
     (KeyAnswer(401, "Access denied due to missing subscription key. Make sure …"), KeyFault.SUBSCRIPTION_KEY),
     (KeyAnswer(401, "Access denied due to invalid subscription key. Make sure …"), KeyFault.SUBSCRIPTION_KEY),
     (KeyAnswer(401, "Subscription not found"), KeyFault.SUBSCRIPTION_KEY),
     (KeyAnswer(403), KeyFault.UNCLEAR), (KeyAnswer(409, "no"), KeyFault.UNCLEAR)],
)  # fmt: skip
def test_the_answer_to_a_request_for_a_token(answer: KeyAnswer, fault: KeyFault | None) -> None:
    assert token_fault(answer) == fault


@pytest.mark.parametrize(
    ("answer", "fault"),
    [(KeyAnswer(404), None), (KeyAnswer(200), None),
     (KeyAnswer(401, "Something went wrong, please try again later"), KeyFault.MSN),
     (KeyAnswer(401, "Access denied due to invalid subscription key."), KeyFault.SUBSCRIPTION_KEY),
     (KeyAnswer(403, "Forbidden"), KeyFault.MSN),
     (KeyAnswer(400, "Bad Request", ("Merchant-Serial-Number",)), KeyFault.MSN),
     (KeyAnswer(400, "Bad Request", ("reference",)), KeyFault.UNCLEAR)],
)  # fmt: skip
def test_the_answer_to_a_read(answer: KeyAnswer, fault: KeyFault | None) -> None:
    assert read_fault(answer) == fault
