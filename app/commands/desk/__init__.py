"""What the support desk asks on the command line."""
