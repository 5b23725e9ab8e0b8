// When somebody else writes over what this page wrote a moment ago.
import assert from "node:assert/strict";
import { test } from "node:test";
import { RECENT, Written } from "../../toolkit/jejak/static/link/written.js";

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

test("old words, refused ones and rows that are gone are forgotten", () => {
  assert.deepEqual(saved("Mine").lost(holding("Theirs"), RECENT + 1), []);
  assert.deepEqual(saved("Mine").lost({ touchpoints: [] }, 1), []);
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
