"""The window: it looks at the program and asks it to do things.

No rule about money lives here. PySide6 replaces Python's `import` by its own, which reads the source of every module
imported from then on, in search of features that nobody here uses. Python's own is put back: it makes the start a tenth
shorter.
"""

import builtins

import PySide6.QtCore  # noqa: F401 - this is what replaces it

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
