"""Keep the words of each language as they are read, for `make setup`."""

from app.settings import LANGUAGES
from app.words.language import keep_read

for code, _ in LANGUAGES:
    keep_read(code)
