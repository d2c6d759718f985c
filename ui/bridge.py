"""The bridge: announcements become one signal, work becomes tasks, and trouble becomes notices."""

from __future__ import annotations

import logging
from collections.abc import Callable, Coroutine, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from app.changes import Change, Changes, ChangeSet
from app.domain.problem import TroubleCode
from app.errors import TROUBLE, AppError, facts_of
from app.tasks import Tasks
from ui.look.texts import finding_sentence, outcome_sentence, sentence

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.domain.operation import Operation

log = logging.getLogger("kvitt.ui")
_Read = TypeVar("_Read")


class Tone(StrEnum):
    """How a notice speaks."""

    GOOD = "good"
    NEUTRAL = "neutral"
    BAD = "bad"
    UNKNOWN = "unknown"


UNREACHED = "server"
"""What is said because the server was not reached."""
HearEnd = Callable[[str], bool]
"""Is told how work ended: in a sentence where nothing came of it, else in no words. Answers whether it says so itself."""
NoticeOffer = tuple[str, Callable[[], None]]
"""The words of a button and what it does."""


KEYS = "keys"
"""The topic of what is said about the keys of a sales unit."""


class Notice(NamedTuple):
    """One sentence for a person, about the order `reference` if it is about one.

    `offer` is what can be done about it. One about a `topic` takes the place of the one before.
    """

    text: str
    tone: Tone = Tone.NEUTRAL
    reference: str = ""
    offer: NoticeOffer | None = None
    topic: str = ""


class SecondWanted(NamedTuple):
    """Work that was refused because it needs a second person.

    `begin` begins it anew; the rest is what `Bridge.run_with_second` was given.
    """

    refusal: AppError
    name: str
    begin: Callable[[], Coroutine[Any, Any, Any]]
    ending: HearEnd | None
    offer: NoticeOffer | None


_ASKED = object()
"""In the place of an outcome: a second person is asked for, and it has none yet."""


class Bridge(QObject):
    """Signals a turn's changes (a `ChangeSet`), and runs the pages' work.

    What ended in trouble may have changed nothing: `failed` says so to whoever waits for it.
    """

    changed = Signal(object)
    failed = Signal()
    noticed = Signal(object)
    second_wanted = Signal(object)
    help_wanted = Signal(object)

    def __init__(self, changes: Changes, tasks: Tasks, language: str) -> None:
        super().__init__()
        self._tasks = tasks
        self.language = language
        self._waiting: dict[Change, None] = {}
        self._on_their_way: set[str] = set()
        self._once_written: dict[Callable[[], object], None] = {}
        self._heir: Bridge | None = None
        self._window: QWidget | None = None
        self._under_way = 0
        # Gathered until the loop comes round: one capture announces its order several times.
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._emit)
        self._unsubscribe = changes.subscribe(self._on_change)
        # Tasks end in the loop, where nobody waits for them: their bugs come here.
        tasks.on_error = self._on_error

    def run(
        self,
        name: str,
        work: Coroutine[Any, Any, Any],
        *,
        latest: bool = False,
        quiet: bool = False,
        ending: HearEnd | None = None,
        offer: NoticeOffer | None = None,
    ) -> None:
        """Do `work` in the background.

        An operation that it returns is told as a notice, with the `offer` if it is done; so is trouble. With `quiet` only a
        bug is told: for reads that will be repeated anyway. A form that the work was typed into is the `ending`: what it
        says itself is no notice.
        """
        doing = self._do(work, quiet=quiet, ending=ending, offer=offer)
        self._under_way += 1

        def ended(_task: object) -> None:
            # Work that makes way for newer work may not have begun, and would be missed as never awaited.
            work.close()
            self._under_way -= 1
            self._let_go()

        self._tasks.start(name, doing, latest=latest).add_done_callback(ended)

    def write(
        self,
        name: str,
        work: Coroutine[Any, Any, Any],
        *,
        waits: Sequence[QWidget] = (),
        ending: HearEnd | None = None,
        after: Callable[[], object] = lambda: None,
    ) -> None:
        """As `run`, for what only writes; `after` is called at its end.

        On a data file it is done when this returns. While it is on its way to a server the controls in `waits` rest, and
        the same work is not begun a second time.
        """
        if name in self._on_their_way:
            work.close()
            return
        task = self._tasks.begin(name, self._do(work, quiet=False, ending=ending, offer=None))
        if task is None:
            after()
            return
        from ui.resting import rest  # only where there is a server

        self._on_their_way.add(name)
        wake = rest(waits)

        def ended(_task: object) -> None:
            self._on_their_way.discard(name)
            wake()
            after()
            if not self._on_their_way:
                waiting, self._once_written = self._once_written, {}
                for act in waiting:
                    act()

        task.add_done_callback(ended)

    def once_written(self, act: Callable[[], object]) -> None:
        """Do `act` once nothing is on its way to a server.

        For what takes away the pages to which a write comes back. On a data file it is done when this returns.
        """
        if self._on_their_way:
            self._once_written[act] = None
        else:
            act()

    def run_with_second(
        self,
        name: str,
        begin: Callable[[], Coroutine[Any, Any, Any]],
        *,
        ending: HearEnd | None = None,
        offer: NoticeOffer | None = None,
    ) -> None:
        """As `run`, for work that may need a second person.

        Where it does, `second_wanted` has it, and the form that it was typed into goes on waiting.
        """
        self.run(name, self._ask_for_second(name, begin, ending, offer), ending=ending, offer=offer)

    def leave_second(self, wanted: SecondWanted) -> None:
        """No second person came: the form that waits is told why nothing was done."""
        if wanted.ending is not None:
            from ui.presence import is_there

            self._end(wanted.ending, sentence(wanted.refusal, self.language))
            if not is_there(wanted.ending):
                self.tell(wanted.refusal)
        self._heard.failed.emit()

    def read(self, work: Callable[[], _Read]) -> _Read | None:
        """What `work` reads from the store.

        Trouble, as with a file that turns out to be damaged, is told and gives None.
        """
        try:
            return work()
        except AppError as trouble:
            self.tell(trouble)
            return None

    def notice(
        self, text: str, tone: Tone = Tone.NEUTRAL, reference: str = "", offer: NoticeOffer | None = None
    ) -> None:
        """Say something that does not block."""
        self.say(Notice(text, tone, reference, offer))

    def say(self, notice: Notice) -> None:
        """Say something that does not block, in the window of now."""
        self._heard.noticed.emit(notice)

    def tell(self, error: AppError, reference: str = "", topic: str = "") -> None:
        """Say what went wrong."""
        log.info("told of %(reference)s: " + TROUBLE, {"reference": reference, **facts_of(error)})
        if error.code == TroubleCode.SERVER_UNREACHED:
            topic = UNREACHED  # it goes once the server is back
        self.say(Notice(sentence(error, self.language), Tone.BAD, reference, topic=topic))

    def close(self) -> None:
        """Stop listening."""
        self._once_written.clear()
        self._unsubscribe()

    def hand_on(self, heir: Bridge, window: QWidget) -> None:
        """Let `heir` say from now on what comes of open work.

        The `window` that has gone lives until that has ended: its pages are what the work comes back to.
        """
        self._heir, self._window = heir, window
        self._let_go()

    def _let_go(self) -> None:
        if self._window is not None and not self._under_way:
            self._window.deleteLater()
            self._window = None

    @property
    def _heard(self) -> Bridge:
        """The bridge of the window that is seen."""
        return self if self._heir is None else self._heir._heard

    def _end(self, ending: HearEnd, words: str) -> bool:
        """Tell `ending` how work ended; whether that is read there."""
        from ui.presence import is_there, lives  # nothing ends before the first paint

        return lives(ending) and ending(words) and self._heir is None and is_there(ending)

    async def _do(
        self, work: Coroutine[Any, Any, Any], *, quiet: bool, ending: HearEnd | None, offer: NoticeOffer | None
    ) -> None:
        try:
            result = await work
        except AppError as trouble:
            # The form that asked says it at its field; a notice on top would say it twice.
            said = ending is not None and self._end(ending, sentence(trouble, self.language))
            if not quiet:
                if not said:
                    self.tell(trouble)
                self._heard.failed.emit()
        except Exception:
            if ending is not None:
                self._end(ending, sentence(AppError("bug"), self.language))
            raise  # told as a bug by who started it
        else:
            if not quiet and result is not _ASKED:
                self._tell_outcome(result, ending, offer)

    async def _ask_for_second(
        self,
        name: str,
        begin: Callable[[], Coroutine[Any, Any, Any]],
        ending: HearEnd | None,
        offer: NoticeOffer | None,
    ) -> object:
        from app.domain.shop.permission import SECOND_NEEDED

        try:
            return await begin()
        except AppError as refusal:
            if refusal.code != SECOND_NEEDED:
                raise
            # Refused before anything was done, so that it can be begun anew.
            self._heard.second_wanted.emit(SecondWanted(refusal, name, begin, ending, offer))
            return _ASKED

    def tell_outcome(self, outcome: Operation | AppError, reference: str) -> None:
        """Tell the outcome of an operation that was not asked for here."""
        if isinstance(outcome, AppError):
            self.tell(outcome, reference)
        else:
            self._tell_outcome(outcome, None)

    def _tell_outcome(self, result: object, ending: HearEnd | None, offer: NoticeOffer | None = None) -> None:
        from app.domain.operation import Operation, Stage
        from app.domain.records.journal import Finding  # the first paint needs none of these

        # What is told follows from the type of the result, so that no page words an outcome its own way.
        if isinstance(result, Finding):
            self.notice(finding_sentence(result), Tone.GOOD if result else Tone.BAD)
        words, nothing_done = "", False
        if isinstance(result, Operation):
            words = outcome_sentence(result, self.language)
            nothing_done = result.stage in (Stage.REFUSED, Stage.UNSENT)
        if ending is not None and self._end(ending, words if nothing_done else ""):
            return
        if isinstance(result, Operation):
            # What is not settled is neither good nor bad.
            tones = {Stage.DONE: Tone.GOOD, Stage.REFUSED: Tone.BAD, Stage.UNSENT: Tone.BAD}
            done = result.stage is Stage.DONE
            self.notice(words, tones.get(result.stage, Tone.UNKNOWN), result.reference, offer if done else None)

    def _on_change(self, change: Change) -> None:
        self._waiting[change] = None
        # Started anew it still ends with this turn of the loop: its interval is zero.
        self._turn.start()

    def _emit(self) -> None:
        # Taken out first: a listener may announce something while it hears.
        waiting, self._waiting = self._waiting, {}
        self.changed.emit(ChangeSet(tuple(waiting)))

    def _on_error(self, name: str, error: BaseException) -> None:
        log.error("task %(task)s failed", {"task": name}, exc_info=error)
        # In general words: what went wrong inside says nothing to a clerk, and may hold a customer's data.
        self.tell(AppError("bug"))
        self.failed.emit()
