"""What the list of orders reads: pages of what is shown, and single places."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.desk.lists import ReadyList
from app.domain.desk.views import FoundRows, OrderRow
from ui.context import Context
from ui.models.orders import OrdersModel
from ui.pages.orders.lists import OrderLists

MOST_URGENT = 1000
"""So many of the most urgent orders are read, all at once: no place says which is next."""


class ListReading:
    """Reads all orders, a ready list, or what a search finds.

    None, where that cannot be done; the bridge has told of it then.
    """

    def __init__(self, context: Context, lists: OrderLists, model: OrdersModel) -> None:
        self._app, self._bridge = context.app, context.bridge
        self._lists, self._model = lists, model

    def page(self, query: str, limit: int, before: int | None = None) -> FoundRows | None:
        """The next rows below `before`; the model gets their time limits."""
        ready, app = self._lists.ready, self._app
        self._model.limits = {}
        if ready is None:
            return self._bridge.read(lambda: app.browse.page(query, limit, before))
        by_limit = ready is ReadyList.CAPTURE_SOON
        most = MOST_URGENT if by_limit else limit
        listed = self._bridge.read(lambda: app.lists.orders(ready, most, before))
        if listed is None:
            return None
        self._model.limits = {each.row.place: each.deadline.at for each in listed if by_limit and each.deadline}
        rows = tuple(each.row for each in listed)
        return FoundRows(rows, rows[-1].place if len(rows) == most and not by_limit else None)

    def rest(self, query: str, page: FoundRows) -> Sequence[int]:
        """The places below the first page, where they are known without reading.

        None for a search, nor for a damaged file: each order of that is looked at by itself.
        """
        ready, before = self._lists.ready, page.before
        if before is None or query or page.unread or self._app.browse.damage is not None:
            return ()
        if ready is None:
            return self._bridge.read(lambda: self._app.browse.places(before)) or ()
        return self._bridge.read(lambda: self._app.lists.places(ready, before)) or ()

    def at(self, places: Sequence[int]) -> Sequence[OrderRow] | None:
        """The rows at these places."""
        return self._bridge.read(lambda: self._app.browse.at(places))
