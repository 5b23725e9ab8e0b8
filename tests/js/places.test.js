// Where touchpoints stand, and which columns the table shows.
import assert from "node:assert/strict";
import { test } from "node:test";
import { apply } from "../../toolkit/jejak/static/link/edits.js";
import { bring, groupsOf, stepFrom } from "../../toolkit/jejak/static/touchpoints/places.js";
import { columnsOf, isFilled, othersOf, tracksOf, widthOfAll } from "../../toolkit/jejak/static/touchpoints/columns.js";

const data = (rows = "a:s1 b:s1 c:s2 d:s4 e:gone") => ({
  stages: [{ id: "s1" }, { id: "s2" }, { id: "s3" }, { id: "s4" }],
  touchpoints: rows.split(" ").map((row) => ({ id: row.split(":")[0], stage: row.split(":")[1] })),
});
const told = (found) => groupsOf(found).map(({ id, rows }) => `${id}:${rows.map((row) => row.id).join("")}`).join(" ");
const after = (found, id, place) => bring(found, id, place).reduce((before, change) => apply(before, { id: "e", ...change }), found);
const step = (found, id, by) => after(found, id, stepFrom(groupsOf(found), id, by));

test("touchpoints stand stage by stage, empty stages too, those off the map last", () => {
  assert.equal(told(data()), "s1:ab s2:c s3: s4:d :e");
  assert.equal(told(data("c:s2 b:s1 a:s1")), "s1:ba s2:c s3: s4:");
});

test("a row whose stage is being chosen stays under the old one", () => {
  const held = new Map([["a", "s1"]]);
  assert.deepEqual(groupsOf(data("a:s4 b:s1"), held)[0].rows.map(({ id }) => id), ["a", "b"]);
});

test("a step leads past a neighbour, or into the next stage, which may be empty", () => {
  assert.equal(told(step(data(), "a", 1)), "s1:ba s2:c s3: s4:d :e");
  assert.equal(told(step(data(), "b", 1)), "s1:a s2:bc s3: s4:d :e");
  assert.equal(told(step(data(), "c", 1)), "s1:ab s2: s3:c s4:d :e");
  assert.equal(told(step(data(), "c", -1)), "s1:abc s2: s3: s4:d :e");
  assert.equal(told(step(data(), "d", -1)), "s1:ab s2:c s3:d s4: :e");
  assert.equal(told(step(data(), "e", -1)), "s1:ab s2:c s3: s4:de");
});

test("at the ends of the map there is nowhere to step", () => {
  assert.equal(stepFrom(groupsOf(data()), "a", -1), undefined);
  assert.equal(stepFrom(groupsOf(data()), "d", 1), undefined);
  assert.equal(stepFrom(groupsOf(data("a:s4")), "a", 1), undefined);
});

test("every step down can be taken back by a step up, wherever the rows stand in the file", () => {
  const shuffled = data("d:s4 c:s2 a:s1 b:s1 f:s2 g:s2");
  for (const id of ["a", "b", "c", "f", "g"]) assert.equal(told(step(step(shuffled, id, 1), id, -1)), told(shuffled), id);
});

test("a row is brought to any place of any stage", () => {
  assert.equal(told(after(data(), "d", { stage: "s1", after: "a" })), "s1:adb s2:c s3: s4: :e");
  assert.equal(told(after(data(), "d", { stage: "s1", after: null })), "s1:dab s2:c s3: s4: :e");
  assert.equal(told(after(data(), "a", { stage: "s3", after: null })), "s1:b s2:c s3:a s4:d :e");
});

test("a row brought off the map has no stage, and one that is off it keeps what it says", () => {
  const found = after(data(), "a", { stage: "", after: "e" });
  assert.equal(told(found), "s1:b s2:c s3: s4:d :ea");
  assert.equal(found.touchpoints.find(({ id }) => id === "a").stage, "");
  assert.deepEqual(bring(data("e:gone f:gone"), "e", { stage: "", after: "f" }).map(({ op }) => op), ["move"]);
});

test("a row that is gone is brought nowhere", () => {
  assert.deepEqual(bring(data(), "z", { stage: "s1", after: "a" }), []);
});

test("a place that is the row's own takes no edits", () => {
  assert.deepEqual(bring(data(), "b", { stage: "s1", after: "a" }), []);
  assert.deepEqual(bring(data(), "a", { stage: "s1", after: null }), []);
  assert.deepEqual(bring(data(), "e", { stage: "", after: null }), []);
});

const field = (name, usual = false, lane = false) => ({ name, label: name, ask: "", usual, lane });
const FIELDS = [field("name", true), field("action", true), field("pain"), field("backstage", false, true)];
const names = (fields) => fields.map(({ name }) => name).join(" ");

test("the usual columns and the map's lanes are shown until somebody chooses", () => {
  assert.equal(names(columnsOf(FIELDS, [], {})), "name action");
  assert.equal(names(columnsOf(FIELDS, ["backstage"], {})), "name action backstage");
  assert.equal(names(columnsOf(FIELDS, ["backstage"], { backstage: false, pain: true, action: false, name: false })), "name pain");
});

test("what has no column is among the details, lanes of other maps where they hold something", () => {
  const columns = columnsOf(FIELDS, [], {});
  assert.equal(names(othersOf(FIELDS, columns, [], () => false)), "pain");
  assert.equal(names(othersOf(FIELDS, columns, [], (name) => name === "backstage")), "pain backstage");
});

test("a field is filled by a text, a choice or a mark, not by what every row has", () => {
  const row = { stage: "s1", evidence: "assumed", pain: "", motives: [], moment_of_truth: false, backstage: "x" };
  assert.deepEqual(Object.keys(row).filter((name) => isFilled(row, name)), ["backstage"]);
  assert.ok(isFilled({ motives: ["time"] }, "motives") && isFilled({ moment_of_truth: true }, "moment_of_truth"));
});

test("texts and names share the room that marks and numbers leave", () => {
  assert.equal(tracksOf([{ id: "number" }, { id: "name" }, { id: "action" }]), "minmax(58px, 0fr) minmax(124px, 12fr) minmax(116px, 15fr)");
});

test("the table is at least as wide as its columns need", () => {
  assert.ok(widthOfAll([{ id: "number" }, { id: "action" }]) > widthOfAll([{ id: "number" }]));
});
