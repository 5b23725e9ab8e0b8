// The pure parts of the widgets and of their line to Python.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fill } from "../../toolkit/jejak/static/page/dom.js";
import { levelOf, unrating, valenceOf } from "../../toolkit/jejak/static/page/feeling.js";
import { clock } from "../../toolkit/jejak/static/page/clock.js";
import { ageOf } from "../../toolkit/jejak/static/personas/form.js";
import { wordForm } from "../../toolkit/jejak/static/page/suggesting.js";

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

test("words stand for keys, own words for themselves", () => {
  const { parse, format } = wordForm([{ key: "price", label: "Harga" }]);
  assert.equal(parse(" harga "), "price");
  assert.equal(parse("Harga naik"), "Harga naik");
  assert.equal(parse("two\nlines"), "two lines");
  assert.equal(format("price"), "Harga");
  assert.equal(format("Harga naik"), "Harga naik");
});

test("not rated is not neutral", () => {
  const row = { id: "a", ratings: { rani: { valence: 0 } } };
  assert.equal(valenceOf(row, "rani"), 0);
  assert.equal(valenceOf(row, "bima"), null);
  assert.equal(valenceOf(row, undefined), null);
  assert.equal(levelOf(["worst", "bad", "neutral"], 0), "neutral");
  assert.equal(levelOf(["worst", "bad", "neutral"], null), undefined);
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
