"""The window: it looks at the program and asks it to do things. No rule about money lives here."""
