"""A locked till names nobody."""

import pytest

from app.domain.shop.masking import masked_who


@pytest.mark.parametrize(
    ("shown", "masked"),
    [("Kari Nordmann", "K. N."), ("•••• 678", "•••• 678"), ("", ""), ("åse", "å."), ("Ola 2", "O. 2")],
)
def test_of_a_name_only_the_initials_are_left(shown: str, masked: str) -> None:
    assert masked_who(shown) == masked
