// @ts-check
// A long table can be used at once: what is seen first is made first, the rest in the breaks that the browser has.

/** How many parts are made at once; more than fit on a screen. */
const AT_ONCE = 24;

/** How long the rest waits, in milliseconds: until the first part has been painted. */
const BREAK = 8;

/** @param {() => void} again shows the table once more, with what may be made by then */
export function slices(again) {
  let most = AT_ONCE;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  function next() {
    timer = undefined;
    most *= 10;
    again();
  }

  /** Return as many as may be made by now. @template Part @param {Part[]} parts @returns {Part[]} */
  function cut(parts) {
    if (parts.length <= most) most = Infinity;
    else timer ??= setTimeout(next, BREAK);
    return parts.slice(0, most);
  }

  /** Make everything now: somebody goes where nothing is yet. */
  function finish() {
    if (most === Infinity) return;
    most = Infinity;
    again();
  }

  return { cut, finish, close: () => clearTimeout(timer) };
}
