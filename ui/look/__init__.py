"""How the window looks and speaks: colours, type, icons, words, dates."""
