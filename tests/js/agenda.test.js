// Time left in the agenda: counted, written, and told at its marks.
import assert from "node:assert/strict";
import { test } from "node:test";
import { face, hourOf, instantAt, leftOf, passed } from "../../toolkit/jejak/static/agenda/counting.js";

const MINUTE = 60_000;

test("what is left is counted down to an instant, and stands still while paused", () => {
  assert.equal(leftOf({ due: 5000, left: null }, 2000), 3000);
  assert.equal(leftOf({ due: 5000, left: null }, 7000), -2000);
  assert.equal(leftOf({ due: null, left: 900 }, 7000), 900);
  assert.equal(leftOf({ due: null, left: null }, 7000), undefined);
});

test("time left and time over are written as a clock writes them", () => {
  assert.deepEqual([0, 500, 65_000, 85 * MINUTE].map(face), ["0:00", "0:01", "1:05", "85:00"]);
  assert.deepEqual([-400, -65_000, -61 * MINUTE].map(face), ["+0:00", "+1:05", "+61:00"]);
});

test("a mark is told once, when it is passed, and after a long sleep only the last", () => {
  assert.equal(passed(5 * MINUTE + 1, 5 * MINUTE), 5);
  assert.equal(passed(5 * MINUTE, 5 * MINUTE - 1000), undefined);
  assert.equal(passed(61_000, 60_000), 1);
  assert.equal(passed(1000, -1000), 0);
  assert.equal(passed(20 * MINUTE, -70 * MINUTE), 0);
  assert.equal(passed(NaN, 3 * MINUTE), undefined);
  assert.equal(passed(-1000, -2000), undefined);
});

test("an hour is today's, or tomorrow's when it is long past", () => {
  const now = new Date(2026, 10, 21, 9, 30).getTime();
  assert.equal(instantAt("09:00", now), new Date(2026, 10, 21, 9, 0).getTime());
  assert.equal(instantAt("13:15", now), new Date(2026, 10, 21, 13, 15).getTime());
  assert.equal(instantAt("07:00", now), new Date(2026, 10, 22, 7, 0).getTime());
  assert.equal(instantAt("", now), null);
  assert.equal(hourOf(instantAt("09:05", now)), "09:05");
  assert.equal(hourOf(null), "");
});
