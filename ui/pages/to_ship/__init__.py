"""The page *To ship*."""
