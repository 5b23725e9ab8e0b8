// The pure parts of the widgets and of their line to Python.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fill } from "../../toolkit/jejak/static/dom.js";
import { curvePath, extremesOf } from "../../toolkit/jejak/static/emotions.js";
import { levelOf, unrating, valenceOf } from "../../toolkit/jejak/static/feeling.js";
import { clock } from "../../toolkit/jejak/static/link.js";
import { ageOf, filledOf, initials, linesOf } from "../../toolkit/jejak/static/personas.js";
import { wordForm } from "../../toolkit/jejak/static/cells.js";

test("gaps are filled by name, and unknown ones stay to be seen", () => {
  assert.equal(fill("{n} of {m}", { n: 8, m: 10 }), "8 of 10");
  assert.equal(fill("{name}?", { name: "{n}" }), "{n}?");
  assert.equal(fill("{lost}", {}), "{lost}");
});

test("an age is a number of years, nothing, or no age", () => {
  assert.equal(ageOf(" 27 ", 130), 27);
  assert.equal(ageOf("0", 130), 0);
  assert.equal(ageOf("", 130), null);
  for (const typed of ["abc", "999", "-3", "2.5", "27x", "١٢", "1e2"]) assert.equal(ageOf(typed, 130), undefined);
});

test("a list is one item per line, without the empty ones", () => {
  assert.deepEqual(linesOf("  cool room \n\n  delivery\n"), ["cool room", "delivery"]);
  assert.deepEqual(linesOf(" \n "), []);
});

test("the card writes the initials that the summary writes", () => {
  const cases = JSON.parse(readFileSync(new URL("initials.json", import.meta.url), "utf8"));
  for (const [name, expected] of cases) assert.equal(initials(name), expected, name);
});

test("a persona is as complete as its counted fields are filled", () => {
  const persona = { name: "Rani", age: 0, motives: [], frustrations: ["x"], quote: "  " };
  assert.equal(filledOf(persona, ["name", "age", "motives", "frustrations", "quote"]), 3);
  assert.equal(filledOf({ age: null }, ["age"]), 0);
});

test("words stand for keys, own words for themselves", () => {
  const { parse, format } = wordForm([{ key: "price", label: "Harga" }]);
  assert.equal(parse(" harga "), "price");
  assert.equal(parse("Harga naik"), "Harga naik");
  assert.equal(parse("two\nlines"), "two lines");
  assert.equal(format("price"), "Harga");
  assert.equal(format("Harga naik"), "Harga naik");
});

test("the curve has a gap wherever a touchpoint is not rated", () => {
  const path = curvePath([-2, 0, null, 1, 2]);
  assert.equal(path.match(/M/g).length, 2);
  assert.equal(path.match(/C/g).length, 2);
  assert.ok(path.startsWith("M0.5 "));
  assert.equal(curvePath([null, null]), "");
});

test("the curve's points stand in the middle of their columns, higher for better", () => {
  const [, low, high] = curvePath([-2, 2]).match(/^M0\.5 ([\d.]+)C1 [\d.]+ 1 [\d.]+ 1\.5 ([\d.]+)$/);
  assert.ok(Number(high) < Number(low));
});

test("peak and trough are the first of equals, as in the summary", () => {
  assert.deepEqual(extremesOf([null, 1, -1, 1, -1]), { peak: 1, trough: 2 });
  assert.deepEqual(extremesOf([0, 0]), { peak: 0, trough: -1 });
  assert.deepEqual(extremesOf([null]), { peak: -1, trough: -1 });
});

test("not rated is not neutral", () => {
  const row = { id: "a", ratings: { rani: { valence: 0 } } };
  assert.equal(valenceOf(row, "rani"), 0);
  assert.equal(valenceOf(row, "bima"), null);
  assert.equal(valenceOf(row, undefined), null);
  assert.equal(levelOf([{ valence: 0 }], null), undefined);
});

test("taking a rating back tells the whole rating that was seen", () => {
  const row = { id: "a", ratings: { rani: { valence: 1 } } };
  assert.deepEqual(unrating(row, "rani").was, { valence: 1, arousal: null });
});

test("the clock is written the language's way", () => {
  const at = new Date(2026, 10, 21, 14, 32).toISOString();
  assert.equal(clock(at, "id"), "14.32");
  assert.equal(clock(at, "en"), "14:32");
});
