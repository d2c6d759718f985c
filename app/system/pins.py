"""PINs as they are kept: hashed with argon2, each with its own salt."""

from __future__ import annotations

PASSES, MEMORY_KIB, LANES = 2, 19_456, 1
"""What a try costs, as the password storage guide of OWASP has it for argon2id."""


class ArgonPins:
    """Hashes PINs, and says whether one fits a hash.

    The library is imported with the first of them: a shop of one person never needs it.
    """

    def hash(self, pin: str) -> str:
        """A hash of the PIN, with a new salt."""
        from argon2 import PasswordHasher

        return PasswordHasher(PASSES, MEMORY_KIB, LANES).hash(pin)

    def fits(self, pin: str, pin_hash: str) -> bool:
        """Whether it is the hash of this PIN."""
        from argon2 import PasswordHasher
        from argon2.exceptions import InvalidHashError, VerificationError

        try:
            # What it costs stands in the hash itself.
            return PasswordHasher().verify(pin_hash, pin)
        except (VerificationError, InvalidHashError):
            return False
