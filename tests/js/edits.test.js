// The operations of jejak.edits, in the browser.
import assert from "node:assert/strict";
import { test } from "node:test";
import { apply, freshId, inMapOrder, same, touches } from "../../toolkit/jejak/static/link/edits.js";

const rows = () => [
  { id: "a", stage: "s1", name: "A", ratings: { rani: { valence: 1, arousal: 2 } } },
  { id: "b", stage: "s2", name: "B", ratings: {} },
  { id: "c", stage: "s1", name: "C", ratings: {} },
];
const data = () => ({ stages: [{ id: "s1" }, { id: "s2" }], touchpoints: rows() });
const ids = ({ touchpoints }) => touchpoints.map(({ id }) => id).join("");
const order = (found) =>
  inMapOrder(found)
    .map(({ id }) => id)
    .join("");
const edit = (op, path, more = {}) => ({ id: "e", op, path, ...more });

test("set changes one field and leaves every other object alone", () => {
  const before = data();
  const after = apply(before, edit("set", ["touchpoints", "b", "name"], { value: "Bee" }));
  assert.equal(after.touchpoints[1].name, "Bee");
  assert.equal(before.touchpoints[1].name, "B");
  assert.equal(after.touchpoints[0], before.touchpoints[0]);
});

test("a valence keeps the arousal beside it, and makes a rating where there is none", () => {
  const first = apply(data(), edit("set", ["touchpoints", "a", "ratings", "rani", "valence"], { value: -2 }));
  assert.deepEqual(first.touchpoints[0].ratings.rani, { valence: -2, arousal: 2 });
  const second = apply(data(), edit("set", ["touchpoints", "b", "ratings", "rani", "valence"], { value: 1 }));
  assert.deepEqual(second.touchpoints[1].ratings, { rani: { valence: 1 } });
});

test("null takes a rating back, but is a value of its own for a field", () => {
  const unrated = apply(data(), edit("set", ["touchpoints", "a", "ratings", "rani"], { value: null }));
  assert.deepEqual(unrated.touchpoints[0].ratings, {});
  const ageless = apply({ personas: [{ id: "p", age: 27 }] }, edit("set", ["personas", "p", "age"], { value: null }));
  assert.deepEqual(ageless.personas, [{ id: "p", age: null }]);
});

test("rows are added first, behind another, or last, and never twice", () => {
  const added = (more) => apply(data(), edit("add", ["touchpoints"], { value: { id: "n" }, ...more }));
  assert.equal(ids(added({ after: null })), "nabc");
  assert.equal(ids(added({ after: "a" })), "anbc");
  assert.equal(ids(added({})), "abcn");
  assert.equal(ids(apply(added({}), edit("add", ["touchpoints"], { value: { id: "n" } }))), "abcn");
});

test("rows move and go", () => {
  assert.equal(ids(apply(data(), edit("move", ["touchpoints", "c"], { after: null }))), "cab");
  assert.equal(ids(apply(data(), edit("move", ["touchpoints", "a"], { after: "b" }))), "bac");
  assert.equal(ids(apply(data(), edit("move", ["touchpoints", "gone"], { after: "b" }))), "abc");
  assert.equal(ids(apply(data(), edit("remove", ["touchpoints", "b"]))), "ac");
});

test("an edit of something this widget does not show changes nothing", () => {
  const before = data();
  assert.equal(apply(before, edit("set", ["title"], { value: "x" })), before);
  assert.deepEqual(apply(before, edit("set", ["touchpoints", "gone", "name"], { value: "x" })), before);
});

test("the map's order goes stage by stage, rows off the map last", () => {
  const found = { ...data(), touchpoints: [{ id: "z", stage: "" }, ...rows()] };
  assert.equal(order(found), "acbz");
});

test("paths touch when one leads through the other", () => {
  assert.ok(touches(["a", "b"], ["a", "b", "c"]));
  assert.ok(touches(["a", "b", "c"], ["a", "b"]));
  assert.ok(!touches(["a", "b"], ["a", "c"]));
});

test("plain values are the same by what they hold", () => {
  assert.ok(same(["a", "b"], ["a", "b"]));
  assert.ok(same(null, undefined));
  assert.ok(!same("", null));
});

test("fresh ids fit a journey file and do not repeat", () => {
  const made = Array.from({ length: 500 }, () => freshId("tp-"));
  assert.equal(new Set(made).size, made.length);
  assert.ok(made.every((id) => /^tp-[0-9a-f]{8}$/.test(id)));
});
