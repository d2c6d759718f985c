"""The day: closing it, its papers, and reports of any period."""
