"""The script of a role holds for any name, and a role keeps its rights."""

from app.store.postgres.moving.role import role_script


def test_names_are_quoted() -> None:
    script = role_script('shop "one"', 'till"; DROP TABLE orders; --')
    assert 'CREATE ROLE "till""; DROP TABLE orders; --" LOGIN' in script
    assert 'ON DATABASE "shop ""one""" TO' in script
