"""Payments and the rules that move them: pure values."""
