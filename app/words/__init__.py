"""Sentences for people, without Qt, for windows, papers and the command line."""
