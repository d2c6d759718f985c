"""What is said to a person, in one language or another, without Qt: window, command line and papers all say it with this."""
