"""One exchange with the pretend service, the same for every API: read, lock, spoil, act, remember, answer."""
