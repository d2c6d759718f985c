"""What the money engine decides: what an answer proves, what a refusal means, when to read again."""
