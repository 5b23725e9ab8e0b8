// Dots, tokens and cards without a page.
import assert from "node:assert/strict";
import { test } from "node:test";
import { dotsLeft, dotsOn, dotted } from "../../toolkit/jejak/static/voting/dots.js";
import { isOfRound, voterTokens } from "../../toolkit/jejak/static/voting/token.js";
import { choosingMap, chosenMap } from "../../toolkit/jejak/static/maptype/maptype.js";

const RULES = { dots: 3, one_per_item: false };
const ONE = { dots: 3, one_per_item: true };

test("a dot goes where there is one left", () => {
  assert.deepEqual(dotted({}, "a", 1, RULES), { a: 1 });
  assert.deepEqual(dotted({ a: 2 }, "a", 1, RULES), { a: 3 });
  assert.equal(dotted({ a: 2, b: 1 }, "c", 1, RULES), undefined);
  assert.equal(dotted({ a: 1 }, "a", 1, ONE), undefined);
});

test("a dot comes back, and the last one leaves nothing behind", () => {
  assert.deepEqual(dotted({ a: 2 }, "a", -1, RULES), { a: 1 });
  assert.deepEqual(dotted({ a: 1, b: 2 }, "a", -1, RULES), { b: 2 });
  assert.equal(dotted({}, "a", -1, RULES), undefined);
});

test("dots on what is gone are free again, and more than allowed leave none", () => {
  assert.deepEqual(dotsOn({ a: 2, gone: 1, b: 0 }, [{ id: "a" }, { id: "b" }]), { a: 2 });
  assert.equal(dotsLeft({ a: 2 }, RULES), 1);
  assert.equal(dotsLeft({ a: 9 }, RULES), 0);
});

test("an opportunity may be called like what every object has", () => {
  assert.deepEqual(dotted({}, "constructor", 1, RULES), { constructor: 1 });
  assert.deepEqual(dotsOn({}, [{ id: "constructor" }]), {});
});

test("one voter is one token for each vote, even where nothing can be stored", () => {
  const tokens = voterTokens("j");
  const first = tokens.of("v1");
  assert.equal(tokens.of("v1"), first);
  assert.equal(voterTokens("j").of("v1"), first);
  assert.notEqual(voterTokens("other").of("v1"), first);
  const second = tokens.renew("v1");
  assert.notEqual(second, first);
  assert.ok(isOfRound(second, "v1"));
  assert.ok(isOfRound(tokens.of("v2"), "v2"));
});

test("what is kept may be anything", () => {
  for (const token of ["", "v1-", "v1-<b>12345", "v2-0123456789", `v1-${"a".repeat(80)}`]) assert.equal(isOfRound(token, "v1"), false);
});

test("a card changes what it has to, and nothing twice", () => {
  const data = { map_type: "current_state", scope: { kind: "journey" } };
  assert.equal(chosenMap(data), "current_state");
  assert.deepEqual(choosingMap(data, "current_state"), []);
  assert.deepEqual(choosingMap(data, "future_state").map(({ path }) => path.join("/")), ["map_type"]);
  assert.deepEqual(choosingMap(data, "experience").map(({ path }) => path.join("/")), ["scope/kind"]);
  const mixed = { map_type: "future_state", scope: { kind: "experience" } };
  assert.equal(chosenMap(mixed), "experience");
  assert.deepEqual(choosingMap(mixed, "experience"), []);
  assert.deepEqual(choosingMap(mixed, "future_state").map(({ path }) => path.join("/")), ["scope/kind"]);
});
