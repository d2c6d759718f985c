"""Who works in the shop: signing in, second persons, and changing people."""
