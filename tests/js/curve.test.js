// The geometry of the curves, and who is who on them.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { arousalOf } from "../../toolkit/jejak/static/emotions/arousal.js";
import { chosenFirst, curvePath, heightOf, momentsOf, stepsAside } from "../../toolkit/jejak/static/emotions/curve.js";
import { namesOf } from "../../toolkit/jejak/static/emotions/legend.js";

const summarys = (level) => 44 + (2 - level) * 27;

test("the curve has the shape that the summary draws", () => {
  const cases = JSON.parse(readFileSync(new URL("curves.json", import.meta.url), "utf8"));
  assert.ok(cases.length > 8);
  for (const [levels, path] of cases) assert.equal(curvePath(levels, summarys), path, JSON.stringify(levels));
});

test("the curve never leaves the band between neighbours", () => {
  const numbers = curvePath([-2, 2, 2, -1, 0, 1, -2]).match(/[\d.]+/g).map(Number);
  const heights = numbers.filter((_, index) => index % 2);
  assert.ok(heights.every((y) => y >= heightOf(2) && y <= heightOf(-2)));
});

test("what is remembered is the first peak, the first trough, and the last one rated", () => {
  assert.deepEqual(momentsOf([null, 1, -1, 1, -1, null]), { peak: 1, trough: 2, end: 4 });
});

test("a flat curve has neither peak nor trough, as in the summary", () => {
  assert.deepEqual(momentsOf([0, null, 0]), { peak: -1, trough: -1, end: 2 });
  assert.deepEqual(momentsOf([null]), { peak: -1, trough: -1, end: -1 });
});

test("marks of one level stand beside each other, the chosen one's on the thumb", () => {
  assert.deepEqual(stepsAside([1, 1, 1, 1, 0], 2), [1, -1, 0, 2, 0]);
  assert.deepEqual(stepsAside([-1, 2, null], 0), [0, 0, 0]);
});

test("a mark beside an unrated thumb leaves it free", () => {
  assert.deepEqual(stepsAside([null, 0, 1], 0), [0, 1, 0]);
});

test("the chosen one comes first, whoever it is", () => {
  assert.deepEqual(chosenFirst(["a", "b", "c"], 1), [1, 0, 2]);
  assert.deepEqual(chosenFirst(["a"], 0), [0]);
});

test("everybody has a name of their own", () => {
  const named = ["Rani", " ", "", "Rani"].map((name) => ({ id: name, name }));
  assert.deepEqual(namesOf(named, "No name yet"), ["Rani", "No name yet", "No name yet (2)", "Rani (2)"]);
});

test("how stirred is not known where nothing is rated, nor where only the feeling is", () => {
  const row = { id: "a", ratings: { rani: { valence: 0 }, bima: { valence: 1, arousal: 0 } } };
  assert.deepEqual(["rani", "bima", "sari"].map((who) => arousalOf(row, who)), [null, 0, null]);
});
