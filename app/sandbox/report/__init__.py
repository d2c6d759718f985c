"""The Report API: ledgers, and what moved on them."""
