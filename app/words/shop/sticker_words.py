"""What stands on a sticker at the counter."""

from __future__ import annotations

STICKER = {
    "en": "Scan the code with {wallet}. The payment request comes to your phone.",
    "nb": "Skann koden med {wallet}. Betalingsforespørselen kommer på telefonen din.",
    "da": "Scan koden med {wallet}. Betalingsanmodningen kommer på din telefon.",
    "sv": "Skanna koden med {wallet}. Betalningsförfrågan kommer till din telefon.",
    "fi": "Skannaa koodi: {wallet}. Maksupyyntö tulee puhelimeesi.",
}
"""By language, with a gap for the name of the app."""
