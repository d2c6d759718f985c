"""How many orders at once stand, counted."""

from app.domain.desk.to_ship import AGAIN, ManyProgress, OneOfMany, OneStage


def test_what_is_not_done_is_open_and_what_went_wrong_is_done_again() -> None:
    progress = ManyProgress(tuple(OneOfMany(str(stage), stage) for stage in OneStage))
    assert progress.open == len(OneStage) - 1
    assert progress.count(*AGAIN) == 2
    assert progress.count(OneStage.DONE, OneStage.WAITING) == 2
