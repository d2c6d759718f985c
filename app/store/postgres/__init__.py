"""The shop that tills share: its truth on PostgreSQL, a copy at each."""
