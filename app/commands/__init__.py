"""The commands of `kvitt`, one module a subject; `app.cli` puts them together."""
