"""What screens show, and the values of what is looked for."""
