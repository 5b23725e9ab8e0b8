// Who else is here, in words and at which rows.
import assert from "node:assert/strict";
import { test } from "node:test";
import { guestsByPlace, toldOf } from "../../toolkit/jejak/static/link/presence.js";

const labels = {
  somebody: "Somebody",
  nameless: "touchpoint {n}",
  is_editing: "{name} is editing “{what}”",
  is_here: "{name} is here",
  and_more: "and {n} more",
};
const data = { touchpoints: [{ id: "a", name: "Paying" }, { id: "b", name: "" }] };
const person = (name, at = null) => ({ id: name, name, at });
const at = (row) => ["touchpoints", row];

test("people are told of with the row they are in, by its name or its number", () => {
  assert.equal(toldOf(labels, [person("Sari", at("a"))], data), "Sari is editing “Paying”");
  assert.equal(toldOf(labels, [person("", at("b"))], data), "Somebody is editing “touchpoint 2”");
});

test("who is in no row, or in one that is not shown here, is simply here", () => {
  assert.equal(toldOf(labels, [person("Sari"), person("Bima", at("gone"))], data), "Sari is here · Bima is here");
  assert.equal(toldOf(labels, [person("Sari", ["personas", "p"])], data), "Sari is here");
});

test("many people are counted", () => {
  const names = ["A", "B", "C", "D"].map((name) => person(name));
  assert.equal(toldOf(labels, names, data), "A is here · B is here · and 2 more");
  assert.equal(toldOf(labels, [], data), "");
});

test("every row is marked with all who are in it", () => {
  const marks = guestsByPlace(labels, [person("Sari", at("a")), person("", at("a")), person("Bima", at("b")), person("C")]);
  assert.deepEqual([...marks], [
    ["touchpoints/a", "Sari, Somebody"],
    ["touchpoints/b", "Bima"],
  ]);
});
