"""The database file: opening, migrations, health, backup, restore."""
