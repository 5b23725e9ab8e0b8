// @ts-check
// Time left: how much, how to write it, and when it is worth a word. Milliseconds everywhere.

const MINUTE = 60_000;
/** Minutes left that are said aloud. */
const MARKS = [5, 1, 0];

/** @typedef {{due: number | null, left: number | null}} Running */

/** Tell how much time is left, below zero when it is over; nothing while nothing runs. @param {Running} running @param {number} now @returns {number | undefined} */
export function leftOf({ due, left }, now) {
  return left ?? (due === null ? undefined : due - now);
}

/** Write time left as 12:34, and time over as +1:05. @param {number} left @returns {string} */
export function face(left) {
  const seconds = left >= 0 ? Math.ceil(left / 1000) : Math.floor(-left / 1000);
  return `${left < 0 ? "+" : ""}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** Tell which mark was passed since the last look; after a long sleep only the last one. @param {number} before @param {number} left @returns {number | undefined} */
export function passed(before, left) {
  return MARKS.findLast((mark) => before > mark * MINUTE && left <= mark * MINUTE);
}

/** Return today's instant at an hour like "09:00", or tomorrow's when that is long past; null for no hour. @param {string} hour @param {number} now @returns {number | null} */
export function instantAt(hour, now) {
  if (!hour) return null;
  const [hours, minutes] = hour.split(":").map(Number);
  const day = new Date(now);
  day.setHours(hours, minutes, 0, 0);
  if (day.getTime() < now - 60 * MINUTE) day.setDate(day.getDate() + 1);
  return day.getTime();
}

/** Return the hour of an instant as a field for hours takes it. @param {number | null} at @returns {string} */
export function hourOf(at) {
  if (at === null) return "";
  const day = new Date(at);
  return [day.getHours(), day.getMinutes()].map((each) => String(each).padStart(2, "0")).join(":");
}
