"""Parts that are made when they are first asked for."""

from decimal import Decimal

from app.later import Later, later_from


class Page:
    count = 0

    @Later
    def error(self) -> list[str]:
        """What is wrong."""
        self.count += 1
        return ["wrong"]

    price: Later[Decimal] = later_from("decimal.Decimal", lambda self: (self.count + 2,))


def test_a_part_is_made_once_and_only_when_it_is_read() -> None:
    page, other = Page(), Page()
    assert Page.error.made(page) is None
    assert page.error is page.error
    assert page.count == 1
    assert Page.error.made(page) is page.error
    assert Page.error.get(page) is page.error
    assert Page.error.made(other) is None
    assert other.error is not page.error


def test_the_class_gives_the_way_to_ask_and_keeps_the_words() -> None:
    assert Page.error.__doc__ == "What is wrong."


def test_a_part_of_another_module_is_made_from_its_arguments() -> None:
    page = Page()
    assert Page.price.made(page) is None
    assert page.price == Decimal(2)
    assert Page.price.made(page) == Decimal(2)
