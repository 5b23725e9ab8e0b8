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
        "saved_beside": say("Saved beside the journey. Somebody else holds the file; it is merged when they let go."),
        "saving": say("Saving…"),
        "unanswered": say(
            "Not saved yet – Python does not answer. Choose Run → Run All Cells; what you typed is kept."
        ),
        "cut_off": say("Not connected – choose Run → Run All Cells before you go on."),
        "unsaved": say("Not saved yet"),
        "standing": {
            "busy": say("Python is busy with another cell. What you typed is kept and saved when it is done."),
            "stopped": say(
                "Python has stopped. Choose Kernel → Restart Kernel and Run All Cells…; what you typed is kept."
            ),
            "restarted": say("Python was restarted. Choose Run → Run All Cells; what you typed is kept."),
            "disconnected": say("The connection is gone. Jejak keeps what you typed and tries again by itself."),
        },
        "overwritten": say("Somebody else had just written “{text}” in {field}. Yours stands now."),
        "overwritten_other": say("Somebody else had just changed {field}. Yours stands now."),
        "yours": say("You had written “{text}”."),
        "dropped": say("It stays here until you let it go."),
        "let_go": say("Let go"),
        "understood": say("Understood"),
        "remove": say("Remove"),
        "keep": say("Keep"),
        "undo": say("Undo"),
        "redo": say("Redo"),
        "undone": say("Undone: {what}"),
        "redone": say("Done again: {what}"),
        "not_undone": say("Somebody changed this since; it was not undone."),
        "put_theirs_back": say("Put theirs back"),
        "lost": say("Somebody else has written “{theirs}” over your “{yours}” in {field}."),
        "lost_other": say("Somebody else has changed this after you: {field}."),
        "put_mine_back": say("Put mine back"),
        "removed_over": say("Somebody else had just written in “{name}”, which you removed."),
        "lost_row": say("Somebody else removed “{name}”, in which you had just written “{yours}”."),
        "lost_row_other": say("Somebody else removed “{name}”, which you had just changed."),
        "bring_it_back": say("Bring it back"),
        "several": say("{n} changes"),
        "somebody": say("Somebody"),
        "is_editing": say("{name} is editing “{what}”"),
        "is_here": say("{name} is here"),
        "and_more": say("and {n} more"),
        "say_who": say("Say who you are"),
        "you_are": say("You are {name}"),
        "your_name": say("Your name, for those who work here with you"),
        "row_field": say("{field}: {name}"),
        "fields": [{"name": "ratings", "label": say("Emotion")}],
        "advice": say("Advice"),
        "advice_next": say("Next ({n} of {m})"),
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
