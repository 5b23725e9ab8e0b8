// A long table is made in pieces.
import assert from "node:assert/strict";
import { test } from "node:test";
import { slices } from "../../toolkit/jejak/static/touchpoints/slices.js";

const rows = (count) => Array.from({ length: count }, (_, index) => index);

/** A table that shows as many of its rows as it may. */
function table(count) {
  const shown = [];
  const pieces = slices(() => show());
  const show = () => shown.push(pieces.cut(rows(count)).length);
  return { shown, show, pieces };
}

test("a short table is made at once, and stays whole while it grows", (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const { shown, show, pieces } = table(10);
  show();
  assert.equal(pieces.cut(rows(1000)).length, 1000);
  t.mock.timers.tick(100);
  assert.deepEqual(shown, [10]);
});

test("a long table is made in pieces until it is whole", (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const { shown, show } = table(500);
  show();
  assert.deepEqual(shown, [24]);
  show();
  t.mock.timers.tick(100);
  t.mock.timers.tick(100);
  assert.deepEqual(shown, [24, 24, 240, 500]);
});

test("whoever goes where nothing is yet has the whole table made at once", (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const { shown, show, pieces } = table(500);
  show();
  pieces.finish();
  pieces.finish();
  assert.deepEqual(shown, [24, 500]);
});

test("a table that is gone makes nothing more", (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const { shown, show, pieces } = table(500);
  show();
  pieces.close();
  t.mock.timers.tick(100);
  assert.deepEqual(shown, [24]);
});
