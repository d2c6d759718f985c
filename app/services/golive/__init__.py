"""Test payments, and what they show of going live."""
