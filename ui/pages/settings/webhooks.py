"""Webhooks in the settings: registered, listed and ended."""

from __future__ import annotations

from app.changes import ChangeSet, Topic
from app.domain.problem import Invalid
from app.services.webhooks import Registration
from ui.look.texts import sentence, tr
from ui.pages.settings.part import GroupPart, GroupPlace
from ui.widgets.settings.webhooks_card import ShownRegistration, WebhooksCard


class WebhooksPart(GroupPart):
    """The card of the registrations, and what stands behind it."""

    def __init__(self, place: GroupPlace) -> None:
        super().__init__(place)
        self.card = WebhooksCard()
        self.card.register_pressed.connect(self._on_register)
        self.card.delete_pressed.connect(self._on_delete)
        self.cards = (self.card,)
        self._show()

    def look(self) -> None:
        """Show how they stand, and read the list anew."""
        self._show()
        webhooks = self.context.app.webhooks
        if self.context.app.preferences.current.receives_webhooks or webhooks.ours:
            # Only where webhooks are used: else the page would ask the service each time it is opened.
            self.context.bridge.run("webhooks", webhooks.listed(), latest=True, quiet=True)

    def take(self, changed: ChangeSet) -> None:
        # A setting of another group is no reason to ask the service.
        if changed.has(Topic.SETTINGS) and self.card.isVisible():
            self.look()
        elif changed.has(Topic.SETTINGS, Topic.WEBHOOKS):
            self._show()

    def _on_register(self) -> None:
        """Register the address that is saved; what is only typed would be forgotten."""
        saved = self.context.app.preferences.current.webhooks_address
        field = self.form.every["webhooks_address"]
        if not saved or field.unsaved:
            field.complain(sentence(Invalid("webhook_address_missing"), self.context.language))
            field.setFocus()
            return
        self.context.bridge.run("webhooks register", self.context.app.webhooks.register(saved), latest=True)

    def _on_delete(self, registration: str) -> None:
        self.context.bridge.run(f"webhooks delete {registration}", self.context.app.webhooks.delete(registration))

    def _show(self) -> None:
        """Show how they stand."""
        self.card.show_status(self._status(), can_register=self.context.app.preferences.current.receives_webhooks)
        self.card.show_registrations([self._shown(known) for known in self.context.app.webhooks.known])

    def _status(self) -> str:
        receiver, webhooks = self.context.app.webhook_listener, self.context.app.webhooks
        if not self.context.app.preferences.current.receives_webhooks:
            return tr("Off. Polling alone is enough; webhooks only make it quicker.")
        if receiver.trouble is not None:
            return sentence(receiver.trouble, self.context.language)
        if not receiver.listening:
            return tr("Not listening yet.")
        if not webhooks.ours:
            words = tr("Listening at {place}, but nothing is registered yet.")
        # Only where none of ours can be read; one usable registration is enough.
        elif webhooks.unusable.keys() == webhooks.ours.keys():
            words = tr("Listening at {place}, but the secret is not at hand.")
        else:
            words = tr("Listening at {place}, and registered.")
        return words.format(place=receiver.listening)

    def _shown(self, registration: Registration) -> ShownRegistration:
        if not registration.ours:
            remark = tr("Made by another program.")
        elif registration.secret_at_hand:
            remark = tr("Made here.")
        else:
            remark = tr("Its secret is not at hand. Delete it and register again.")
        return ShownRegistration(registration.id, registration.url, remark, can_delete=registration.ours)
