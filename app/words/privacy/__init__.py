"""The words about personal data: what is kept, what erasing comes to, what is handed out."""
