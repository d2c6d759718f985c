"""The door: `kvitt` and `python -m app`."""

from __future__ import annotations


def main() -> None:
    """Run the command line; without arguments it opens the window."""
    from app.cli import cli

    cli(prog_name="kvitt")


if __name__ == "__main__":
    main()
