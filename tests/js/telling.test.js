// Changes and values in words.
import assert from "node:assert/strict";
import { test } from "node:test";
import { valueWords, wordsOf } from "../../toolkit/jejak/static/link/telling.js";

const levels = (words) => words.map((word) => ({ word }));
const labels = {
  levels: levels(["frustrated", "doubtful", "neutral", "relieved", "delighted"]),
  arousals: levels(["very calm", "calm", "in between", "stirred", "very stirred"]),
  barriers: [{ key: "price", label: "Price" }],
  motives: [{ key: "fomo", label: "FOMO" }],
  columns: [{ name: "action", label: "Action" }],
  row_field: "{field}: {name}",
  nameless: "touchpoint {n}",
  several: "{n} changes",
};
const data = {
  stages: [{ id: "s1", name: "Awareness" }, { id: "s2", name: "Decision" }],
  touchpoints: [{ id: "a", name: "Paying", stage: "s2" }, { id: "b", name: "", stage: "s1" }],
};
const at = (...path) => ["touchpoints", "a", ...path];

test("a picture is told by no words, an emoji by itself", () => {
  // Fault guarded: a portrait that two people changed was told with all its data.
  assert.equal(valueWords(labels, ["personas", "p", "portrait"], "data:image/png;base64,AAAA"), "");
  assert.equal(valueWords(labels, ["personas", "p", "portrait"], "🙂"), "🙂");
  assert.equal(valueWords(labels, at("thought"), "data: 3 GB"), "data: 3 GB");
});

test("how stirred is told by its own words, a feeling by its", () => {
  // Fault guarded: arousal 1 was told as "relieved".
  assert.equal(valueWords(labels, at("ratings", "p", "arousal"), 1), "stirred");
  assert.equal(valueWords(labels, at("ratings", "p", "valence"), 1), "relieved");
  assert.equal(valueWords(labels, at("ratings", "p"), { valence: -2, arousal: 1 }), "frustrated");
  assert.equal(valueWords(labels, at("ratings", "p"), null), "");
  assert.equal(valueWords({}, at("ratings", "p", "arousal"), 1), "");
});

test("keys are looked up only where a field holds keys", () => {
  // Fault guarded: the thought "price" was told as "Price".
  assert.equal(valueWords(labels, at("thought"), "price"), "price");
  assert.equal(valueWords(labels, at("barrier"), "price"), "Price");
  assert.equal(valueWords(labels, at("barrier"), "the queue"), "the queue");
  assert.equal(valueWords(labels, at("motives"), ["fomo", "price"]), "FOMO, price");
  assert.equal(valueWords(labels, at("stage"), "s2", data), "Decision");
});

test("a number is told as it is, yes and no by no words", () => {
  assert.equal(valueWords(labels, ["personas", "p", "age"], 27), "27");
  assert.equal(valueWords(labels, at("moment_of_truth"), true), "");
});

test("a new row without a name is called by its number, as the table counts", () => {
  // Fault guarded: "Undo: " and nothing after it.
  const add = { op: "add", path: ["touchpoints"], value: { id: "n", name: "", stage: "s1" } };
  assert.equal(wordsOf(labels, data, [add]), "touchpoint 2");
  assert.equal(wordsOf(labels, data, [{ ...add, value: { id: "n", name: "Chat" } }]), "Chat");
  assert.equal(wordsOf(labels, data, [{ op: "remove", path: ["touchpoints", "b"] }]), "touchpoint 1");
});

test("one field is called by its name and its row's, a row by its own, several by how many", () => {
  const set = (row) => ({ op: "set", path: ["touchpoints", row, "action"], value: "x" });
  assert.equal(wordsOf(labels, data, [set("a")]), "Action: Paying");
  assert.equal(wordsOf(labels, data, [{ op: "move", path: at(), after: null }, set("a")]), "Paying");
  assert.equal(wordsOf(labels, data, [set("a"), set("b")]), "2 changes");
  assert.equal(wordsOf(labels, data, []), "");
});
