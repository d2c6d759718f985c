"""What rules draw: lines, ways to the customer, faults, shares of an amount."""

from decimal import Decimal

from hypothesis import strategies as st

from app.domain.order import Flow, OrderLine
from tests.proofs.model import AFTER, BEFORE, LIES

MOST_SALES = 3
LINES = st.lists(
    st.builds(
        lambda count, price: OrderLine("Hoodie", "hoodie1234", Decimal(count), price, 2500),
        st.integers(1, 3),
        st.sampled_from([9_900, 33_333, 49_950]),
    ),
    min_size=1,
    max_size=3,
)
WHICH = st.integers(0, MOST_SALES - 1)
FLOWS = st.sampled_from(list(Flow))
LOST = st.sampled_from([*BEFORE, *AFTER])
"""How the answer to a request is lost."""
STRUCK = st.sampled_from([*BEFORE, *AFTER, *LIES])
"""The same for what moves money: its answer can be untrue as well."""
OFTEN = st.integers(1, 3)
SHARE = st.integers(1, 9)
"""Tenths of what could be had."""
