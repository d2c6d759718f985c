"""The page *Money*, and its parts."""
