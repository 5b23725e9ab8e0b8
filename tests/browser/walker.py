"""Somebody who goes through a workshop's notebooks from the first to the last, and fills what every step asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from playwright.sync_api import expect
from screen import START, Screen, says_saved
from story import STORIES

from jejak import folders, store, vocab
from jejak.i18n import speech
from jejak.progress import progress
from jejak.widgets import PersonaBuilder, TouchpointTable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from playwright.sync_api import Locator, Page
    from rooms import House, Room

    from jejak.i18n import Language

DUE, REVIEW = "2030-01-31", "2030-04-30"
HERE = ".jp-NotebookPanel:not(.lm-mod-hidden)"
"""The notebook in front; those opened before stay open behind it."""

NOTEBOOK = "window.jupyterapp.shell.currentWidget.content"
CELLS = f"[...{NOTEBOOK}.model.cells].filter(({{ type }}) => type === 'code')"
FAILED = f"() => {CELLS}.filter((cell) => cell.outputs.toJSON().some((each) => each.output_type === 'error'))"


class Walker:
    """A person with a mouse and a keyboard, a language and a story to tell."""

    def __init__(self, page: Page, house: House, room: Room, track: str, lang: Language) -> None:
        self.page, self.house, self.room, self.track = page, house, room, track
        self.say, self.story = speech(lang), STORIES[lang]
        self.typed: list[str] = []
        self.front: Locator = page.locator(HERE)

    # From notebook to notebook ----

    def begin(self) -> None:
        """Open the workshop's first notebook by its address, as `jejak lab` does."""
        first = folders.first_notebook(self.room.folder)
        assert first
        self._run(Screen(self.page, self.house, f"{self.room.folder.name}/{first.name}").open())

    def go_on(self, name: str) -> None:
        """Follow the link at the end of a notebook to the next one, and run that."""
        self.leave()
        self.page.evaluate(f"() => {NOTEBOOK}.scrollToItem({NOTEBOOK}.widgets.length - 1)")
        self.front.locator(f".jp-RenderedMarkdown a[href*='{name}']").last.click(timeout=START)
        self._run(Screen(self.page, self.house, f"{self.room.folder.name}/{name}").wait())

    def _run(self, screen: Screen) -> None:
        screen.run_all()

    def leave(self) -> None:
        """Assert that every cell of the notebook in front has run, and none with an error."""
        self.page.wait_for_function(f"() => {CELLS}.every((cell) => cell.executionCount)", timeout=START)
        assert self.page.evaluate(f"({FAILED})().map((cell) => cell.sharedModel.getSource())") == []

    def at(self, step: int) -> str:
        """Return the name of a step's notebook."""
        return folders.steps(self.room.folder, self.track)[step].name

    # Hands ----

    def form(self, title: str) -> Locator:
        """Return the form with this heading in the notebook in front."""
        heading = self.page.get_by_role("heading", name=self.say(title), exact=True)
        found = self.front.locator(".jejak").filter(has=heading)
        expect(found).to_be_visible(timeout=START)
        found.scroll_into_view_if_needed()  # a form nobody sees rests
        return found

    def press(self, form: Locator, label: str, **gaps: str) -> None:
        form.get_by_role("button", name=self.say(label, **gaps), exact=True).click()

    def write(self, form: Locator, label: str, text: str) -> None:
        """Type into a field, and leave it."""
        box = form.get_by_label(self.say(label), exact=True)
        box.click()
        box.press("ControlOrMeta+a")
        self.page.keyboard.insert_text(text)
        box.press("Tab")
        self.typed.append(text)

    def fill(self, form: Locator, texts: Mapping[str, str], labels: Mapping[str, str]) -> None:
        """Type into several fields, named as in the file."""
        for name, text in texts.items():
            self.write(form, labels[name], text)

    def choose(self, form: Locator, label: str, option: str) -> None:
        box = form.get_by_label(self.say(label), exact=True)
        box.focus()
        box.select_option(label=option)

    def mark(self, form: Locator, scale: str, sign: str) -> None:
        """Choose a step of a scale."""
        form.get_by_role("radiogroup", name=self.say(scale)).get_by_text(sign, exact=True).click()

    def tie(self, form: Locator, touchpoint: str) -> None:
        self.press(form, "Choose touchpoints")
        form.get_by_role("checkbox", name=touchpoint, exact=True).check()
        self.page.keyboard.press("Escape")

    def day(self, form: Locator, label: str, day: str) -> None:
        box = form.get_by_label(self.say(label), exact=True)
        box.fill(day)
        box.press("Tab")

    def add(self, form: Locator, label: str) -> Locator:
        """Press a button that adds a record, and return the record."""
        records = form.locator(".jejak-record")
        count = records.count()
        self.press(form, label)
        expect(records).to_have_count(count + 1)
        return records.last

    # What is in the file ----

    def kept(self, form: Locator) -> dict[str, Any]:
        """Return the file once a form says that everything is saved."""
        says_saved(form)
        return self.room.on_disk()

    def has_done(self, *steps: int) -> None:
        """Assert that the journey itself shows these steps as done."""
        found = progress(store.read(self.room.file), self.track).steps
        assert [(each.number, each.missing) for each in found if each.number in steps] == [(step, ()) for step in steps]


def same(record: Mapping[str, Any], texts: Mapping[str, Any]) -> bool:
    """Tell whether a record holds these values."""
    return {name: record[name] for name in texts} == dict(texts)


# One deed for every form ----

GOAL = {"text": "The goal in your own words", "measure": "Measure", "target": "Target"}
SCOPE = {"start": "Starts with", "end": "Ends with"}
AUDIENCE = {each.key: each.label for each in vocab.AUDIENCE_QUESTIONS}
WALK = {"who": "Names", "weakness": "Weakness", "strength": "Strength"}
CHANGE = {"what": "What", "why": "Why", "owner": "Owner", "measure": "Measure"}
SIGNS = {-2: "−2", -1: "−1", 0: "0", 1: "+1", 2: "+2"}


def set_goal(walker: Walker) -> None:
    form, story = walker.form("Goal and scope"), walker.story
    walker.fill(walker.add(form, "+ goal"), story.goal, GOAL)
    walker.write(form, "Title of the map", story.title)
    walker.fill(form, story.scope, SCOPE)
    kept = walker.kept(form)
    assert same(kept["goals"][0], story.goal)
    assert same(kept["scope"], story.scope)
    assert kept["title"] == story.title


def know_the_audience(walker: Walker) -> None:
    form = walker.form("Audience")
    walker.fill(form, walker.story.audience, AUDIENCE)
    assert same(walker.kept(form)["audience"], walker.story.audience)


def make_a_persona(walker: Walker) -> None:
    form, story = walker.form("Persona"), walker.story
    words = PersonaBuilder.words(walker.say)
    labels = {field["name"]: field["label"] for group in words["groups"] for field in group["fields"]}
    form.get_by_role("button", name=words["add"], exact=True).first.click()
    walker.fill(form, story.persona, labels)
    for name, items in story.lists.items():
        box = form.get_by_label(labels[name], exact=True)
        for item in items:
            box.click()
            walker.page.keyboard.insert_text(item)
            box.press("Enter")
            walker.typed.append(item)
    (persona,) = walker.kept(form)["personas"]
    assert same(persona, story.persona | {"age": int(story.persona["age"])})
    assert same(persona, {name: list(items) for name, items in story.lists.items()})


def list_touchpoints(walker: Walker) -> None:
    """Add every touchpoint under the heading of its stage, say what people do there, and why."""
    form = walker.form("Touchpoints")
    words = TouchpointTable.words(walker.say)
    stages = {each.key: walker.say(each.label) for each in vocab.STAGES}
    for each in walker.story.way:
        form.get_by_role("button", name=f"{words['add_here']}: {stages[each.stage]}", exact=True).click()
        walker.page.keyboard.insert_text(each.name)
        walker.page.keyboard.press("Tab")
        for column, text in (("Action", each.action), ("Thought", each.thought)):
            if text:
                form.get_by_label(f"{walker.say(column)}: {each.name}", exact=True).fill(text)
        walker.typed += filter(None, (each.name, each.action, each.thought))
    walker.choose(form, f"{walker.say('Channel')}: {walker.story.way[0].name}", walker.say("Word of mouth"))
    form.get_by_role("button", name=walker.say("More about: {name}", name=walker.story.way[0].name)).click()
    form.locator(".jejak-more summary").click()
    form.locator(".jejak-more").get_by_role("button", name=walker.say("Need"), exact=True).click()
    rows = walker.kept(form)["touchpoints"]
    assert [(row["stage"], row["name"], row["action"], row["thought"]) for row in rows] == [
        (each.stage, each.name, each.action, each.thought) for each in walker.story.way
    ]
    assert (rows[0]["channel"], rows[0]["motives"]) == ("word_of_mouth", ["need"])


def note_pains(walker: Walker) -> None:
    form = walker.form("Pains and barriers")
    (at,) = (each for each in walker.story.way if each.pain)
    record = form.get_by_role("group", name=at.name, exact=True)
    texts = {"pain_point": at.pain, "barrier": at.barrier, "remedy": at.remedy}
    walker.fill(record, texts, {"pain_point": "Pain point", "barrier": "Barrier", "remedy": "How to overcome it"})
    (row,) = (row for row in walker.kept(form)["touchpoints"] if row["name"] == at.name)
    assert same(row, texts)


def rate(walker: Walker) -> None:
    """Move every slider from the keyboard: Enter is 0, each arrow one step."""
    form = walker.form("Emotion")
    for each in walker.story.way:
        slider = form.get_by_role("slider", name=walker.say("Feeling: {name}", name=each.name), exact=True)
        slider.focus()
        slider.press("Enter")
        for _ in range(abs(each.feeling)):
            slider.press("ArrowRight" if each.feeling > 0 else "ArrowLeft")
    journey = walker.kept(form)
    person = journey["personas"][0]["id"]
    ratings = {row["name"]: row["ratings"][person]["valence"] for row in journey["touchpoints"]}
    assert ratings == {each.name: each.feeling for each in walker.story.way}


def take_three_stages(walker: Walker) -> None:
    """Switch from six stages to three: what was in purchase goes to the decision, and what has no home waits for one."""
    form = walker.form("Stages")
    walker.press(form, "Three stages")
    expect(form.get_by_role("button", name=walker.say("Three stages"), exact=True)).to_have_attribute(
        "aria-pressed", "true"
    )
    kept = walker.kept(form)
    assert [each["id"] for each in kept["stages"]] == ["awareness", "consideration", "decision"]
    homes = {row["name"]: row["stage"] for row in kept["touchpoints"]}
    assert homes == {each.name: each.stage.replace("purchase", "decision") for each in walker.story.way}


def find_new_stages(walker: Walker) -> None:
    """Put the touchpoints whose stage is gone into the last one there is."""
    form, last = walker.form("Touchpoints"), walker.say("Decision")
    astray = [each.name for each in walker.story.way if each.stage == "advocacy"]
    for name in astray:
        form.get_by_role("button", name=walker.say("More about: {name}", name=name), exact=True).click()
        walker.choose(form, f"{walker.say('Stage')}: {name}", last)
    rows = walker.kept(form)["touchpoints"]
    assert [row["stage"] for row in rows if row["name"] in astray] == ["decision"] * len(astray)
    assert len(rows) == len(walker.story.way)


def choose_a_type(walker: Walker) -> None:
    form = walker.form("Map type")
    form.get_by_role("radio", name=walker.say("Service blueprint"), exact=True).check()
    assert walker.kept(form)["map_type"] == "service_blueprint"


def take_stock(walker: Walker) -> None:
    form, story = walker.form("Resources and services"), walker.story
    for holding, name in story.resources.items():
        record = walker.add(form, f"+ {holding}")
        walker.write(record, "Resource or service", name)
        walker.tie(record, story.way[1].name)
    kept = walker.kept(form)
    place = kept["touchpoints"][1]["id"]
    found = {each["holding"]: (each["name"], each["touchpoints"]) for each in kept["resources"]}
    assert found == {holding: (name, [place]) for holding, name in story.resources.items()}


def walk_the_map(walker: Walker) -> None:
    form, story = walker.form("Walk the map"), walker.story
    for who, label in (("self", "+ own walk"), ("customer", "+ customer's walk")):
        record = walker.add(form, label)
        walker.fill(record, story.walks[who], WALK)
        walker.mark(record, "Felt there", SIGNS[-1])
    found = {each["walker"]: each for each in walker.kept(form)["walkthroughs"]}
    assert all(same(found[who], story.walks[who]) and found[who]["felt"] == -1 for who in story.walks)


def hear_customers(walker: Walker) -> None:
    form, story = walker.form("Customer moments"), walker.story
    record = walker.add(form, "+ moment")
    walker.fill(record, story.said, {"said": "What they said", "source": "Source"})
    walker.choose(record, "Touchpoint", story.way[1].name)
    kept = walker.kept(form)
    assert same(kept["moments"][0], {**story.said, "touchpoint": kept["touchpoints"][1]["id"]})


def find_opportunities(walker: Walker) -> None:
    form, story = walker.form("Opportunities"), walker.story
    for place, text in enumerate(story.ideas):
        record = walker.add(form, "+ opportunity")
        walker.write(record, "Opportunity", text)
        walker.mark(record, "Impact", str(5 - place))
        walker.mark(record, "Effort", str(2 + place))
    found = walker.kept(form)["opportunities"]
    assert [(each["text"], each["impact"], each["effort"]) for each in found] == [
        (story.ideas[0], 5, 2),
        (story.ideas[1], 4, 3),
    ]


def vote(walker: Walker) -> None:
    """Open a vote, give two dots to one and one to the other, and close it."""
    form, (first, second) = walker.form("Dot vote"), walker.story.ideas
    form.locator("summary").click()
    walker.press(form, "Open the vote")
    for name in (first, first, second):
        walker.press(form, "One dot more: {name}", name=name)
    expect(form).to_contain_text(walker.say("Dots left: {n} of {m}", n=0, m=3))
    walker.press(form, "Close the vote")
    form.locator(".jejak-danger:visible").click()
    expect(form).to_contain_text(walker.say("Result"))
    kept = walker.kept(form)
    assert {each["text"]: each["votes"] for each in kept["opportunities"]} == {first: 2, second: 1}
    assert (kept["voting"]["ballots"], kept["voting"]["voters"]) == ({}, 1)


def plan_a_change(walker: Walker) -> None:
    form, story = walker.form("Change plan"), walker.story
    record = walker.add(form, "+ change")
    walker.fill(record, story.change, CHANGE)
    walker.day(record, "Due", DUE)
    walker.choose(record, "Opportunity", story.ideas[0])
    kept = walker.kept(form)
    idea = next(each["id"] for each in kept["opportunities"] if each["text"] == story.ideas[0])
    assert same(kept["changes"][0], {**story.change, "due": DUE, "opportunity": idea, "status": "planned"})


def keep_a_version(walker: Walker) -> None:
    form, story = walker.form("Versions"), walker.story
    walker.fill(form, story.version, {"name": "Name", "note": "Note"})
    walker.day(form, "Look at it again on", REVIEW)
    walker.press(form, "Keep this version")
    name = story.version["name"]
    look = f"{walker.say('Look back')}: {name}"
    expect(form.get_by_role("button", name=look, exact=True)).to_be_visible(timeout=START)
    assert same(walker.room.on_disk()["versions"][0], {**story.version, "next_review": REVIEW})


def export(walker: Walker) -> None:
    """Press the button, download the page, and find on it whatever was typed anywhere."""
    form = walker.form("Pass it on")
    walker.press(form, "Export")
    link = form.get_by_role("link", name="summary.html")
    expect(link).to_be_visible(timeout=START)
    with walker.page.expect_download() as coming:
        link.click()
    made = walker.room.folder / "summary.html"
    assert coming.value.path().read_bytes() == made.read_bytes()
    shown = walker.page.context.new_page()
    shown.goto(made.as_uri())
    text = " ".join((shown.locator("html").text_content() or "").split())
    assert [each for each in walker.typed if each not in text] == []


def walk(walker: Walker, steps: tuple[tuple[Callable[[Walker], None], ...], ...]) -> None:
    """Do what each step asks for, and see after each that the journey itself knows it is done."""
    for number, deeds in enumerate(steps, 1):
        if walker.at(number) != walker.page.url.split("/")[-1].split("?")[0]:
            walker.go_on(walker.at(number))
        for deed in deeds:
            deed(walker)
        walker.has_done(number)
