"""`kvitt share`, `kvitt unshare` and `kvitt tills`: a shop with several tills."""
