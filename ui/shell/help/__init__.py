"""Help: the pages of the manual, inside the program."""
