"""What is said to a person, in sentences without Qt: windows translate them, the command line prints them."""
