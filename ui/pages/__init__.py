"""The pages: each re-reads when something it shows has changed, and asks services when somebody acts."""
