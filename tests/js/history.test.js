// Undo and redo: what takes an edit back, and in which steps.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { apply } from "../../toolkit/jejak/static/link/edits.js";
import { History, LONGEST_HISTORY, bringing, inverse, pairsOf, putting } from "../../toolkit/jejak/static/link/history.js";

const data = {
  touchpoints: [
    { id: "a", name: "A", newer: "kept", ratings: { rani: { valence: 1, arousal: 2 } } },
    { id: "b", name: "B", ratings: {} },
    { id: "c", name: "C", ratings: {} },
  ],
};
const rating = (row, ...rest) => ["touchpoints", row, "ratings", "rani", ...rest];
const set = (path, value, was) => ({ id: "e", op: "set", path, value, ...(was !== undefined && { was }) });
const applied = (found, changes) => changes.reduce((before, change) => apply(before, { id: "e", ...change }), found);
const backs = (pairs) => pairs.map(({ back }) => back).reverse();

let history;
beforeEach(() => (history = new History({ done: [], undone: [] })));

test("a field goes back to what its writer saw", () => {
  const back = inverse(data, set(["touchpoints", "a", "name"], "New", "Seen"));
  assert.deepEqual(back, { op: "set", path: ["touchpoints", "a", "name"], value: "Seen", was: "New" });
  assert.equal(inverse(data, set(["touchpoints", "a", "name"], "New")).value, "A");
});

test("a first rating is taken back whole, a later one goes back to the one before", () => {
  const first = inverse(data, set(rating("b", "valence"), -1, null));
  assert.deepEqual(first, { op: "set", path: rating("b"), value: null, was: { valence: -1 } });
  const later = inverse(data, set(rating("a", "valence"), -1, 1));
  assert.deepEqual(later, { op: "set", path: rating("a", "valence"), value: 1, was: -1 });
});

test("a removed row comes back with all that stood in it, where it was", () => {
  const remove = { op: "remove", path: ["touchpoints", "b"] };
  const [{ forth, back }] = pairsOf(data, [{ id: "e", ...remove }]);
  assert.deepEqual(back, { op: "add", path: ["touchpoints"], value: data.touchpoints[1], after: "a" });
  assert.deepEqual(forth, { ...remove, was: data.touchpoints[1] });
  assert.deepEqual(applied(data, [remove, back]), data);
});

test("a moved row says where it stood when it is moved back", () => {
  const move = { op: "move", path: ["touchpoints", "c"], after: null };
  assert.deepEqual(inverse(data, move), { op: "move", path: ["touchpoints", "c"], after: "b", was: null });
});

test("what cannot be known or changes nothing has nothing that takes it back", () => {
  assert.equal(inverse(data, set(["title"], "New")), undefined);
  assert.equal(inverse(data, { op: "remove", path: ["touchpoints", "gone"] }), undefined);
  assert.equal(inverse(data, { op: "add", path: ["touchpoints"], value: { id: "a" } }), undefined);
});

test("one act is one step, in order there and in reverse back", () => {
  const edits = [
    { id: "e1", op: "move", path: ["touchpoints", "c"], after: null },
    { id: "e2", op: "set", path: ["touchpoints", "c", "name"], value: "Sea", was: "C" },
  ];
  history.note(pairsOf(data, edits), "C");
  assert.equal(history.next("undo").what, "C");
  const after = applied(data, edits);
  assert.deepEqual(
    applied(
      after,
      history.go("undo").map(({ change }) => change),
    ),
    data,
  );
  assert.equal(history.next("undo"), undefined);
  assert.deepEqual(
    applied(
      data,
      history.go("redo").map(({ change }) => change),
    ),
    after,
  );
});

const typed = (id, value, was, path = ["touchpoints", "a", "name"]) =>
  history.noteTyping(pairsOf(data, [{ id, op: "set", path, value, was }]), "Name: A");

test("typing in one field is one step until the field is left", () => {
  typed("e1", "Ab", "A");
  typed("e2", "Abc", "Ab");
  const [{ change, pair }] = history.go("undo");
  assert.deepEqual([change.value, change.was, pair.id], ["A", "Abc", "e2"]);
  assert.equal(history.next("undo"), undefined);
  history.go("redo");
  history.seal();
  typed("e3", "Abcd", "Abc");
  assert.equal(history.go("undo")[0].change.value, "Abc");
});

test("a slider pushed on from nothing goes back to nothing", () => {
  typed("e1", 1, null, rating("b", "valence"));
  typed("e2", 2, 1, rating("b", "valence"));
  assert.deepEqual(history.go("undo")[0].change, {
    op: "set",
    path: rating("b"),
    value: null,
    was: { valence: 2 },
  });
});

test("typing over what somebody else wrote meanwhile is a step of its own", () => {
  typed("e1", "Ab", "A");
  typed("e2", "Mine", "Theirs");
  assert.equal(history.go("undo")[0].change.value, "Theirs");
});

test("what was typed and taken back by hand is no step", () => {
  typed("e1", "Ab", "A");
  typed("e2", "A", "Ab");
  assert.equal(history.next("undo"), undefined);
});

test("a new step ends what could be done again", () => {
  typed("e1", "Ab", "A");
  history.go("undo");
  typed("e2", "Ac", "A");
  assert.equal(history.next("redo"), undefined);
});

test("a refused edit is dropped, and its step when nothing else is in it", () => {
  const edits = ["a", "b"].map((row) => ({ ...set(["touchpoints", row, "name"], "N"), id: row }));
  history.note(pairsOf(data, edits), "2");
  history.drop("a");
  assert.deepEqual(
    history.next("undo").pairs.map(({ id }) => id),
    ["b"],
  );
  history.go("undo");
  history.drop("b");
  assert.equal(history.next("redo"), undefined);
});

test("the oldest steps make room", () => {
  for (let n = 0; n < LONGEST_HISTORY + 5; n += 1) history.note(pairsOf(data, [set(["touchpoints", "a", "name"], `${n}`)]), `${n}`);
  assert.equal(history.steps.done.length, LONGEST_HISTORY);
  assert.equal(history.steps.done[0].what, "5");
});

test("a cell that runs again finds the steps of its kind and journey, and no others", () => {
  History.of("ac:Table").note(pairsOf(data, [set(["touchpoints", "a", "name"], "N")]), "N");
  assert.equal(History.of("ac:Table").next("undo").what, "N");
  assert.equal(History.of("ac:Sliders").next("undo"), undefined);
});

test("to put a value back says what it replaces; a rating that was none is taken back whole", () => {
  assert.deepEqual(putting(data, ["touchpoints", "a", "name"], "Theirs"), {
    op: "set",
    path: ["touchpoints", "a", "name"],
    value: "Theirs",
    was: "A",
  });
  assert.deepEqual(putting(data, rating("a", "valence"), null).path, rating("a"));
});

test("to put back that nobody said how stirred leaves the feeling", () => {
  // Fault guarded: "Put theirs back" took the whole rating, feeling and all.
  const put = putting(data, rating("a", "arousal"), null);
  assert.deepEqual(put, { op: "set", path: rating("a", "arousal"), value: null, was: 2 });
  assert.deepEqual(applied(data, [put]).touchpoints[0].ratings.rani, { valence: 1, arousal: null });
});

test("a row removed under a neighbour's hand comes back with their words, by undo as well", () => {
  const [seen] = data.touchpoints;
  const theirs = { ...seen, name: "Theirs" };
  const edits = [{ id: "e1", op: "remove", path: ["touchpoints", "a"], was: seen }];
  history.note(pairsOf(data, edits), "A");
  assert.equal(history.mend("e1", theirs), null);
  assert.equal(history.mend("unknown", theirs), undefined);
  assert.deepEqual(history.go("undo")[0].change, { op: "add", path: ["touchpoints"], value: theirs, after: null });
  assert.deepEqual(history.go("redo")[0].change.was, theirs);
});

test("a row that is back already gets only what its neighbour had written, and nothing newer is lost", () => {
  const [seen] = data.touchpoints;
  const theirs = { ...seen, name: "Theirs", newer: "theirs too" };
  const gone = applied(data, [{ op: "remove", path: ["touchpoints", "a"] }]);
  const seenThere = { was: seen, after: null };
  assert.deepEqual(bringing(gone, "touchpoints", theirs, seenThere), [
    { op: "add", path: ["touchpoints"], value: theirs, after: null },
  ]);
  const written = applied(data, [set(["touchpoints", "a", "newer"], "newest")]);
  assert.deepEqual(bringing(written, "touchpoints", theirs, seenThere), [
    { op: "set", path: ["touchpoints", "a", "name"], value: "Theirs", was: "A" },
  ]);
  assert.deepEqual(bringing(applied(gone, []), "touchpoints", seen, {})[0], { op: "add", path: ["touchpoints"], value: seen });
});

/** Numbers that look random and are the same in every run. */
function dice(seed) {
  return (sides) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * sides);
  };
}

function anyEdit(found, roll, n) {
  const rows = found.touchpoints.map(({ id }) => id);
  const [row, other] = [rows[roll(rows.length)] ?? "none", [null, ...rows][roll(rows.length + 1)]];
  return [
    { op: "set", path: ["touchpoints", row, "name"], value: `name ${roll(3)}` },
    { op: "set", path: rating(row, "valence"), value: roll(5) - 2 },
    { op: "set", path: rating(row), value: null },
    { op: "add", path: ["touchpoints"], value: { id: `n${n}`, name: "", ratings: {} }, after: other },
    { op: "remove", path: ["touchpoints", row] },
    { op: "move", path: ["touchpoints", row], after: other === row ? null : other },
  ][roll(6)];
}

test("whatever is done and undone leaves what was there, and done again what was done", () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const roll = dice(seed);
    const edits = [];
    let now = data;
    for (let n = 0; n < 12; n += 1) {
      edits.push({ id: `e${n}`, ...anyEdit(now, roll, n) });
      now = apply(now, edits.at(-1));
    }
    const pairs = pairsOf(data, edits);
    const back = applied(now, backs(pairs));
    assert.deepEqual(back, data, `seed ${seed}`);
    const again = applied(
      back,
      pairs.map(({ forth }) => forth),
    );
    assert.deepEqual(again, now, `seed ${seed}`);
  }
});
