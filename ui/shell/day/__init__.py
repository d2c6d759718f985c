"""The page *Day* in the window."""
