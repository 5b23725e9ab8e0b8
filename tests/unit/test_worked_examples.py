"""The worked examples beside one's own map."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jejak.faults import Fault
from jejak.folders import examples, make, worked
from jejak.workshop import open_workshop

if TYPE_CHECKING:
    from jejak.i18n import Language


@pytest.mark.parametrize("lang", ["id", "en"])
def test_each_example_shows_the_same_part_folded_away_under_its_title(tmp_path, lang: Language) -> None:
    make(tmp_path / "ours", lang=lang)
    shown = open_workshop(tmp_path / "ours" / "journey.json").examples("goals").html
    assert shown.count("<details") == shown.count("</details>") == len(examples()) == 2
    assert " open" not in shown.partition(">")[0]
    for name in examples():
        journey = worked(name, lang)
        assert f": {journey.title}</summary>" in shown
        assert journey.goals[0].text in shown


def test_a_part_that_is_not_there_is_told_with_those_that_are(tmp_path) -> None:
    make(tmp_path / "ours", lang="en")
    with pytest.raises(Fault, match="personas"):
        open_workshop(tmp_path / "ours" / "journey.json").examples("weather")
