"""The words every widget needs. Python owns them all; the browser fills gaps and holds no sentence of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jejak.vocab import EMOTIONS, NOT_RATED, spoken

if TYPE_CHECKING:
    from jejak.i18n import Speech


def shared_words(say: Speech) -> dict[str, Any]:
    """Return the words of saving, answering and removing, in the language of `say`."""
    return {
        "lang": say.lang,
        "saved": say("Saved"),
        "saved_at": say("Saved {time}"),
        "saving": say("Saving…"),
        "unanswered": say(
            "Not saved yet – Python does not answer. Choose Run → Run All Cells; what you typed is kept."
        ),
        "cut_off": say("Not connected – choose Run → Run All Cells before you go on."),
        "unsaved": say("Not saved yet"),
        "overwritten": say("Somebody else had just written “{text}” here. Yours stands now."),
        "overwritten_other": say("Somebody else had just changed the same place. Yours stands now."),
        "yours": say("You had written “{text}”."),
        "dropped": say("It stays here until you let it go."),
        "let_go": say("Let go"),
        "understood": say("Understood"),
        "remove": say("Remove"),
        "keep": say("Keep"),
    }


def feeling_words(say: Speech) -> dict[str, Any]:
    """Return the five levels of feeling, the state beside them, and the words of rating."""
    return {
        "levels": [
            {
                "valence": each.valence,
                "word": say(each.label),
                "sign": say.signed(each.valence),
                "spoken": spoken(each.valence, say),
                "colour": each.colour,
                "text": each.text,
                "text_dark": each.text_dark,
            }
            for each in EMOTIONS
        ],
        "not_rated": say(NOT_RATED),
        "feeling_of": say("Feeling: {name}"),
        "take_back": say("Take the rating back: {name}"),
        "whose": say("Whose feelings?"),
    }
