"""Personal data: erased, kept no longer than needed, and handed out."""
