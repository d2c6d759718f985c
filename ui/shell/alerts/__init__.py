"""What calls staff back to the counter: notices, tones, notifications of the system."""
