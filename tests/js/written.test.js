// When somebody else writes over what this page wrote a moment ago.
import assert from "node:assert/strict";
import { test } from "node:test";
import { RECENT, Written } from "../../toolkit/jejak/static/link/written.js";

const ACTION = ["touchpoints", "a", "action"];
const NAME = ["touchpoints", "a", "name"];
const FELT = ["touchpoints", "a", "ratings", "rani"];
const holding = (name, rating) => ({ touchpoints: [{ id: "a", name, ratings: rating ? { rani: rating } : {} }] });

function saved(value, path = NAME, written = new Written("Table")) {
  written.wrote({ id: `e ${value}`, op: "set", path, value });
  written.saved(`e ${value}`, 0);
  return written;
}

test("other words where mine are on disk are told, once", () => {
  const written = saved("Mine");
  assert.deepEqual(written.lost(holding("Mine"), 1), []);
  assert.deepEqual(written.lost(holding("Theirs"), 2), [{ path: NAME, yours: "Mine", theirs: "Theirs" }]);
  assert.deepEqual(written.lost(holding("Theirs"), 3), []);
});

test("what is not on disk yet was not written over", () => {
  const written = new Written("Table");
  written.wrote({ id: "e1", op: "set", path: NAME, value: "Mine" });
  assert.deepEqual(written.lost(holding("Theirs"), 1), []);
});

test("what I wrote over myself, here or in another widget, is no loss", () => {
  const notes = new Map();
  const [table, sliders] = [new Written("Table", notes), new Written("Sliders", notes)];
  saved("Mine", NAME, table);
  saved("Newer", NAME, sliders);
  assert.deepEqual(table.lost(holding("Newer"), 1), []);
  assert.deepEqual(table.lost(holding("Mine"), 1), []);
  assert.deepEqual(sliders.lost(holding("Mine"), 1), []);
});

test("only the kind of widget that wrote it tells", () => {
  const notes = new Map();
  saved("Mine", NAME, new Written("Table", notes));
  assert.deepEqual(new Written("Sliders", notes).lost(holding("Theirs"), 1), []);
});

test("old words and refused ones are forgotten", () => {
  assert.deepEqual(saved("Mine").lost(holding("Theirs"), RECENT + 1), []);
  const refused = saved("Mine");
  refused.refused("e Mine");
  assert.deepEqual(refused.lost(holding("Theirs"), 1), []);
});

test("a rating taken back is one, and an axis left out is empty", () => {
  const written = saved({ valence: 1 }, FELT);
  assert.deepEqual(written.lost(holding("A", { valence: 1, arousal: null }), 1), []);
  assert.deepEqual(written.lost(holding("A"), 1), [{ path: FELT, yours: { valence: 1 }, theirs: null }]);
  assert.deepEqual(saved(null, FELT).lost(holding("A"), 1), []);
});

test("taking a whole rating back forgets what was written of it", () => {
  const written = saved(1, [...FELT, "valence"]);
  saved(null, FELT, written);
  assert.deepEqual(written.lost(holding("A"), 1), []);
});

test("a row that somebody removed is told once, whole, with what I wrote in it", () => {
  // Fault guarded: words saved a moment ago went with their row, and nobody was told.
  const written = saved("Mine");
  saved("Done", ACTION, written);
  const row = { id: "a", name: "Mine", action: "", channel: "app" };
  const before = { touchpoints: [{ id: "z" }, row] };
  const gone = { row: { ...row, action: "Done" }, after: "z" };
  assert.deepEqual(written.lost({ touchpoints: [{ id: "z" }] }, 1, before), [
    { path: ACTION, yours: "Done", theirs: null, gone },
  ]);
  assert.deepEqual(written.lost({ touchpoints: [] }, 2, before), []);
});

test("a row that is gone and never was seen is told with the words alone", () => {
  const none = { touchpoints: [] };
  assert.deepEqual(saved("Mine").lost(none, 1, none), [{ path: NAME, yours: "Mine", theirs: null, gone: null }]);
});

test("a row that I removed myself, or one gone long after, is no loss", () => {
  const written = saved("Mine");
  written.wrote({ id: "e2", op: "remove", path: ["touchpoints", "a"] });
  assert.deepEqual(written.lost({ touchpoints: [] }, 1, holding("Mine")), []);
  assert.deepEqual(saved("Mine").lost({ touchpoints: [] }, RECENT + 1, holding("Mine")), []);
});

test("adding and moving rows leave what is known of my words", () => {
  // Fault guarded: a new row made this forget every word written before it, and a move those of its row.
  const written = saved("Mine");
  written.wrote({ id: "e2", op: "add", path: ["touchpoints"], value: { id: "b" } });
  written.wrote({ id: "e3", op: "move", path: ["touchpoints", "a"], after: null });
  assert.deepEqual(written.lost(holding("Theirs"), 1), [{ path: NAME, yours: "Mine", theirs: "Theirs" }]);
});

test("a second notebook on the page judges my words only after it has shown them", () => {
  // Fault guarded: its data from before the save came after the receipt, and looked like somebody else's.
  const notes = new Map();
  const [mine, other] = [new Written("Table", notes), new Written("Table", notes)];
  saved("Mine", NAME, mine);
  assert.deepEqual(other.lost(holding("Before"), 1), []);
  assert.deepEqual(other.lost({ touchpoints: [] }, 1), []);
  assert.deepEqual(other.lost(holding("Mine"), 2), []);
  assert.deepEqual(other.lost(holding("Theirs"), 3), [{ path: NAME, yours: "Mine", theirs: "Theirs" }]);
});

test("a view of the same model judges like the one that it replaces", () => {
  const [notes, model] = [new Map(), {}];
  saved("Mine", NAME, new Written("Table", notes, model));
  assert.equal(new Written("Table", notes, model).lost(holding("Theirs"), 1).length, 1);
});
