"""What a payment is and by which rules it moves: values, without HTTP and without a memory."""
