"""The words about personal data."""
