"""One exchange, the same for every API: read, lock, spoil, act, remember."""
