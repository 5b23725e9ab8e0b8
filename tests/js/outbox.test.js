// What a person changed and the disk does not hold yet.
import assert from "node:assert/strict";
import { test } from "node:test";
import { LATE, Outbox } from "../../toolkit/jejak/static/link/outbox.js";

const NAME = ["touchpoints", "a", "name"];
const data = { touchpoints: [{ id: "a", name: "A", action: "" }] };

function shelf(stored = []) {
  const kept = new Map(stored.map((each) => [each.edit.id, each]));
  return {
    kept,
    save: (edit, since) => kept.set(edit.id, { edit, since }),
    remove: (id) => kept.delete(id),
    has: (id) => kept.has(id),
    claim: () => [...kept.values()],
    release: () => {},
  };
}

function outbox(place = shelf()) {
  let last = 0;
  return new Outbox(place, () => `e${(last += 1)}`);
}

const saved = (edit) => ({ edit, saved: true, at: "2026-11-21T14:32:00+07:00" });
const nameIn = (box) => box.over(data).touchpoints[0].name;

test("typing is one edit, with what stood there before the first letter", () => {
  const box = outbox();
  box.draft(NAME, "B", "A", 0);
  box.draft(NAME, "Be", "B", 10);
  box.draft(NAME, "Bee", "Be", 20);
  assert.equal(nameIn(box), "Bee");
  assert.deepEqual(box.flush(400), [{ id: "e1", op: "set", path: NAME, value: "Bee", was: "A" }]);
  assert.deepEqual(box.flush(401), []);
});

test("two fields are two edits in the order in which they were begun", () => {
  const box = outbox();
  box.draft(NAME, "B", "A", 0);
  box.draft(["touchpoints", "a", "action"], "x", "", 5);
  assert.deepEqual(
    box.flush(400).map(({ path }) => path[2]),
    ["name", "action"],
  );
});

test("what was typed and taken back is no edit", () => {
  const box = outbox();
  box.draft(NAME, "AB", "A", 0);
  box.draft(NAME, "A", "AB", 10);
  assert.deepEqual(box.flush(400), []);
  assert.equal(box.state(400), "saved");
});

test("what cannot be saved is forgotten, and only that", () => {
  const box = outbox();
  box.draft(NAME, "B", "A", 0);
  box.draft(["touchpoints", "a", "action"], "x", "", 0);
  box.cancel(NAME);
  assert.deepEqual(
    box.flush(400).map(({ value }) => value),
    ["x"],
  );
});

test("a sent edit waits on the shelf until it is acknowledged", () => {
  const place = shelf();
  const box = outbox(place);
  box.draft(NAME, "B", "A", 0);
  assert.equal(place.kept.size, 0);
  box.flush(400);
  assert.deepEqual([...place.kept.keys()], ["e1"]);
  box.receive(saved("e1"));
  assert.equal(place.kept.size, 0);
  assert.equal(box.state(500), "saved");
});

test("an acknowledged edit stays on the page until data comes that holds it", () => {
  const box = outbox();
  box.draft(NAME, "B", "A", 0);
  box.flush(400);
  box.receive(saved("e1"));
  assert.equal(nameIn(box), "B");
  box.arrive();
  assert.equal(nameIn(box), "A");
});

test("data from elsewhere does not hide what is being typed or on its way", () => {
  const box = outbox();
  box.draft(NAME, "B", "A", 0);
  box.arrive();
  assert.equal(nameIn(box), "B");
  box.flush(400);
  box.arrive();
  assert.equal(nameIn(box), "B");
});

test("saving, saved and late are told apart by the clock", () => {
  const box = outbox();
  assert.equal(box.state(0), "saved");
  box.draft(NAME, "B", "A", 0);
  assert.equal(box.state(10), "saving");
  box.flush(400);
  assert.equal(box.state(400 + LATE - 1), "saving");
  assert.equal(box.state(400 + LATE), "late");
  box.receive(saved("e1"));
  assert.equal(box.state(400 + LATE), "saved");
});

test("a late edit takes the fresh ones behind it along, or it would undo them", () => {
  const box = outbox();
  box.draft(NAME, "old", "A", 0);
  box.flush(0);
  box.add({ op: "set", path: ["touchpoints", "a", "action"], value: "x" }, 1000);
  box.draft(NAME, "new", "old", LATE - 1);
  box.flush(LATE - 1);
  assert.deepEqual(
    box.due(LATE).map(({ id }) => id),
    ["e1", "e2", "e3"],
  );
  assert.deepEqual(box.due(LATE + 1), []);
});

test("late edits are sent again, in order, and not more often than they can be late", () => {
  const box = outbox();
  box.draft(NAME, "B", "A", 0);
  box.flush(0);
  box.draft(NAME, "C", "B", 1000);
  box.flush(1000);
  assert.deepEqual(box.due(LATE - 1), []);
  assert.deepEqual(
    box.due(LATE + 1000).map(({ id }) => id),
    ["e1", "e2"],
  );
  assert.deepEqual(box.due(LATE + 1001), []);
  assert.equal(box.due(2 * LATE + 1000).length, 2);
});

test("an acknowledged edit answers for the earlier ones of the same place, so none of them comes back", () => {
  const place = shelf();
  const box = outbox(place);
  box.draft(NAME, "B", "A", 0);
  box.flush(0);
  box.draft(NAME, "C", "B", 10);
  box.flush(10);
  box.receive(saved("e2"));
  assert.deepEqual(box.due(LATE * 2), []);
  assert.equal(place.kept.size, 0);
  assert.equal(nameIn(box), "C");
});

test("taking a rating back answers for the ratings before it", () => {
  const box = outbox();
  const rating = ["touchpoints", "a", "ratings", "rani"];
  box.add({ op: "set", path: [...rating, "valence"], value: 1 }, 0);
  box.add({ op: "set", path: rating, value: null }, 1);
  box.receive(saved("e2"));
  assert.deepEqual(box.due(LATE * 2), []);
});

test("removing a row answers for its addition and its fields", () => {
  const box = outbox();
  box.add({ op: "add", path: ["touchpoints"], value: { id: "n" } }, 0);
  box.add({ op: "set", path: ["touchpoints", "n", "name"], value: "N" }, 1);
  box.add({ op: "remove", path: ["touchpoints", "n"] }, 2);
  box.receive(saved("e3"));
  assert.deepEqual(box.due(LATE * 2), []);
});

test("an acknowledged edit leaves other places alone", () => {
  const box = outbox();
  box.add({ op: "set", path: NAME, value: "B" }, 0);
  box.add({ op: "add", path: ["touchpoints"], value: { id: "n" } }, 1);
  box.add({ op: "set", path: ["touchpoints", "a", "action"], value: "x" }, 2);
  box.receive(saved("e3"));
  assert.deepEqual(
    box.due(LATE * 2).map(({ id }) => id),
    ["e1", "e2"],
  );
});

test("a refused text stays on the page and on the shelf until it is let go", () => {
  const place = shelf();
  const box = outbox(place);
  box.draft(NAME, "B", "A", 0);
  box.flush(0);
  box.receive({ edit: "e1", saved: false, problem: "Gone.", retry: false });
  assert.equal(box.state(1), "refused");
  assert.equal(nameIn(box), "B");
  assert.deepEqual(box.due(LATE * 2), []);
  assert.equal(place.kept.size, 1);
  box.letGo("e1");
  assert.equal(nameIn(box), "A");
  assert.equal(box.state(1), "saved");
  assert.equal(place.kept.size, 0);
});

test("writing again replaces what was refused", () => {
  const place = shelf();
  const box = outbox(place);
  box.draft(NAME, "B", "A", 0);
  box.flush(0);
  box.receive({ edit: "e1", saved: false, problem: "No.", retry: false });
  box.draft(NAME, "C", "B", 10);
  box.flush(400);
  assert.deepEqual([...place.kept.keys()], ["e2"]);
  assert.equal(box.state(401), "saving");
});

test("a refused addition leaves the page", () => {
  const box = outbox();
  box.add({ op: "add", path: ["touchpoints"], value: { id: "n" } }, 0);
  box.receive({ edit: "e1", saved: false, problem: "No.", retry: false });
  assert.equal(box.over(data).touchpoints.length, 1);
});

test("a full disk is told at once and tried again", () => {
  const box = outbox();
  box.add({ op: "set", path: NAME, value: "B" }, 0);
  box.receive({ edit: "e1", saved: false, problem: "The disk is full.", retry: true });
  assert.equal(box.state(1), "late");
  assert.equal(box.trouble(), "The disk is full.");
  assert.equal(box.due(LATE).length, 1);
  box.receive(saved("e1"));
  assert.equal(box.trouble(), undefined);
});

test("a receipt that comes twice is told once", () => {
  const box = outbox();
  box.add({ op: "set", path: NAME, value: "B" }, 0);
  assert.ok(box.receive({ ...saved("e1"), overwritten: "Theirs" }));
  assert.equal(box.receive({ ...saved("e1"), overwritten: "Theirs" }), undefined);
});

test("a receipt of another view's edit says nothing here", () => {
  assert.equal(outbox().receive(saved("e9")), undefined);
});

const left = (id, since, value = "Left") => ({ edit: { id, op: "set", path: NAME, value }, since });

test("what an earlier view left is shown at once and sent when it is late", () => {
  const box = outbox(shelf([left("x1", 1000)]));
  box.restore(2000);
  assert.equal(nameIn(box), "Left");
  assert.equal(box.state(2000), "saving");
  assert.deepEqual(box.due(2000), []);
  assert.deepEqual(
    box.due(1000 + LATE).map(({ id }) => id),
    ["x1"],
  );
});

test("what another view got acknowledged meanwhile is not sent again", () => {
  const place = shelf([left("x1", 1000)]);
  const box = outbox(place);
  box.restore(2000);
  place.remove("x1");
  assert.deepEqual(box.due(1000 + LATE), []);
  assert.equal(box.state(9000), "saved");
});

test("what was found goes before anything new, once", () => {
  const box = outbox(shelf([left("x1", 1000)]));
  box.restore(2000);
  box.add({ op: "set", path: NAME, value: "New" }, 2100);
  assert.deepEqual(
    box.found(2100).map(({ id }) => id),
    ["x1"],
  );
  assert.deepEqual(box.found(2100), []);
  assert.deepEqual(box.due(1000 + LATE), []);
});

test("only what comes from the shelf is called yielding", () => {
  const box = outbox(shelf([left("x1", 1000)]));
  box.restore(2000);
  box.add({ op: "set", path: NAME, value: "New" }, 2000);
  assert.deepEqual(
    box.due(2000 + LATE).map(({ yields }) => yields),
    [true, undefined],
  );
});

const refusal = (edit) => ({ edit, saved: false, problem: "Somebody was here.", retry: false });

test("a refused text from the shelf leaves the colleague's on the page and is kept to be told", () => {
  const place = shelf([left("x1", 1000)]);
  const box = outbox(place);
  box.restore(2000);
  box.due(1000 + LATE);
  box.receive(refusal("x1"));
  assert.equal(nameIn(box), "A");
  assert.deepEqual(
    box.refused().map(({ edit, problem }) => [edit.value, problem]),
    [["Left", "Somebody was here."]],
  );
  box.draft(NAME, "Something else", "A", 9000);
  box.flush(9000);
  box.receive(saved("e1"));
  assert.equal(box.refused().length, 1);
  assert.equal(place.kept.size, 1);
  box.letGo("x1");
  assert.equal(place.kept.size, 0);
});

test("a later text from the shelf that is saved answers for an earlier one that was refused", () => {
  const box = outbox(shelf([left("x1", 1000, "One"), left("x2", 1001, "Two")]));
  box.restore(2000);
  box.due(2000 + LATE);
  box.receive(refusal("x1"));
  box.receive(saved("x2"));
  assert.deepEqual(box.refused(), []);
  assert.equal(box.state(9000), "saved");
});

test("it is known since when the oldest draft waits", () => {
  const box = new Outbox({ save() {}, remove() {}, has: () => true, claim: () => [], release() {} }, () => "e");
  assert.equal(box.typingSince(), undefined);
  box.draft(["touchpoints", "a", "name"], "B", "A", 10);
  box.draft(["touchpoints", "a", "name"], "Bc", "A", 20);
  assert.equal(box.typingSince(), 10);
  box.flush(30);
  assert.equal(box.typingSince(), undefined);
});

test("what a view left on the shelf goes once Python says that it is saved, whoever hears that", () => {
  const place = shelf([{ edit: { id: "left", op: "set", path: NAME, value: "B", was: "A" }, since: 0 }]);
  const box = outbox(place);
  box.receive({ edit: "left", saved: false, problem: "The disk is full.", retry: true });
  assert.equal(place.has("left"), true);
  box.receive(saved("left"));
  assert.equal(place.has("left"), false);
});
