// The pure parts of PersonaBuilder: lists with a pen in them, faces, completeness, who stands beside whom.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { areShared, columnsOf } from "../../toolkit/jejak/static/personas/compare.js";
import { filledOf, isStarted, missingOf } from "../../toolkit/jejak/static/personas/completeness.js";
import { linesOf, listWith, movedItem, placeOfPen } from "../../toolkit/jejak/static/personas/pen.js";
import { isPhoto } from "../../toolkit/jejak/static/personas/photo.js";
import { firstEmoji, initials, isEmoji, isPicture } from "../../toolkit/jejak/static/personas/portrait.js";

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));

// Lists ----

test("a list is one item per line, without the empty ones", () => {
  assert.deepEqual(linesOf("  cool room \n\n  delivery\n"), ["cool room", "delivery"]);
  assert.deepEqual(linesOf("one\r\ntwo\rthree"), ["one", "two", "three"]);
  assert.deepEqual(linesOf(" \n "), []);
});

test("several lines lose their bullets, and a line alone keeps what it begins with", () => {
  assert.deepEqual(linesOf("• cool\n- quiet\n* cheap\n2) soon\n12. dry"), ["cool", "quiet", "cheap", "soon", "dry"]);
  assert.deepEqual(linesOf("- 5 °C"), ["- 5 °C"]);
  assert.deepEqual(linesOf("-5 °C\n2.5 kW"), ["-5 °C", "2.5 kW"]);
});

test("what the pen writes belongs to the list, commas and all", () => {
  assert.deepEqual(listWith({ before: ["a"], after: ["c"] }, " b, b "), ["a", "b, b", "c"]);
  assert.deepEqual(listWith({ before: ["a"], after: ["c"] }, "  "), ["a", "c"]);
});

test("the pen finds its own words in a list that changed elsewhere", () => {
  assert.deepEqual(placeOfPen(["x", "a", "mine", "c"], "mine ", 1), { before: ["x", "a"], after: ["c"] });
  assert.deepEqual(placeOfPen(["mine", "a", "mine"], "mine", 2), { before: ["mine", "a"], after: [] });
});

test("words that somebody took away stay where they were, to be written anew", () => {
  assert.deepEqual(placeOfPen(["a", "b"], "mine", 1), { before: ["a"], after: ["b"] });
  assert.deepEqual(placeOfPen([], "mine", 3), { before: [], after: [] });
  assert.deepEqual(placeOfPen(["a"], "", 1), { before: ["a"], after: [] });
});

test("an item changes its place", () => {
  assert.deepEqual(movedItem(["a", "b", "c"], 0, 1), ["b", "a", "c"]);
  assert.deepEqual(movedItem(["a", "b", "c"], 2, 0), ["c", "a", "b"]);
});

// Faces ----

test("the card writes the initials that the summary writes", () => {
  for (const [name, expected] of read("initials.json")) assert.equal(initials(name), expected, name);
});

test("the card takes the portraits that the summary takes", () => {
  for (const [kind, portraits] of Object.entries(read("portraits.json")))
    for (const portrait of portraits) {
      assert.equal(isPicture(portrait), kind === "pictures", portrait);
      assert.equal(isEmoji(portrait), kind === "emojis", portrait);
    }
});

test("of what was typed the first emoji counts, whole", () => {
  assert.equal(firstEmoji(" 👩🏽‍🔧 and 🧑 "), "👩🏽‍🔧");
  assert.equal(firstEmoji("🇮🇩🇮🇩"), "🇮🇩");
  for (const typed of ["", "  ", "R", "<b>", "1"]) assert.equal(firstEmoji(typed), undefined);
});

test("a drawing in SVG is no photo", () => {
  assert.ok(isPhoto({ type: "image/webp" }));
  for (const type of ["image/svg+xml", "text/html", "application/pdf", ""]) assert.ok(!isPhoto({ type }));
});

// Completeness ----

test("a persona is as complete as its core fields are filled", () => {
  const persona = { id: "p", name: "Rani", age: 0, motives: [], frustrations: ["x"], quote: "  " };
  const names = ["name", "age", "motives", "frustrations", "quote"];
  assert.deepEqual(filledOf(persona, names), ["name", "age", "frustrations"]);
  assert.deepEqual(missingOf(persona, names), ["motives", "quote"]);
  assert.deepEqual(filledOf({ id: "p", age: null }, ["age", "name"]), []);
});

test("a persona is started when anything is written about it", () => {
  assert.ok(!isStarted({ id: "p", name: " ", age: null, motives: [] }));
  assert.ok(isStarted({ id: "p", name: "", age: 0 }));
});

// Side by side ----

const ALL = ["a", "b", "c", "d"].map((id) => ({ id }));
const ids = (personas) => personas.map(({ id }) => id);

test("the one whose turn it is stands first, and who comes after beside it, three at most", () => {
  assert.deepEqual(ids(columnsOf(ALL, "c")), ["c", "d", "a"]);
  assert.deepEqual(ids(columnsOf(ALL.slice(0, 2), "b")), ["b", "a"]);
  assert.deepEqual(ids(columnsOf([], "")), []);
});

test("shared is what everybody who says anything says, in whatever case", () => {
  assert.deepEqual(areShared(["Cheap", "quiet"], [["quiet ", "cheap"], []]), [true, true]);
  assert.deepEqual(areShared(["cheap"], [["cheap"], ["dear"]]), [false]);
  assert.deepEqual(areShared(["cheap"], [[], []]), [false]);
});
