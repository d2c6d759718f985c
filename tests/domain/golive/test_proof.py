"""What is shown has a name that never changes, for it stands in packs."""

from datetime import UTC, datetime

from app.domain.golive.proof import Evidence, Proof
from app.words.golive.going_live import PROOFS


def test_every_proof_has_words() -> None:
    assert set(PROOFS) == set(Proof)
    assert len(set(PROOFS.values())) == len(Proof)


def test_evidence_is_of_a_moment_and_may_be_of_a_payment() -> None:
    assert Evidence(Proof.HEADERS, datetime(2026, 11, 30, tzinfo=UTC)).reference == ""
