"""Parts of the window.

They know Qt and values, show what they are given, and emit what a person did.
"""
