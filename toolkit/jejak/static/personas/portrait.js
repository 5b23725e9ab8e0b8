// @ts-check
// What may stand for a persona's face: a picture, an emoji, or the initials. The same rules as jejak.render.portrait.

const PICTURE = /^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}$/;
const SIGN = "[\\u2190-\\u2bff\\u{1f000}-\\u{1faff}]";
const FORM = "[\\ufe0f\\u20e3\\u{1f3fb}-\\u{1f3ff}\\u{e0020}-\\u{e007f}]";
const EMOJI = new RegExp(`^(?:[\\u{1f1e6}-\\u{1f1ff}]{2}|${SIGN}${FORM}*(?:\\u200d${SIGN}${FORM}*)*)$`, "u");
const LONGEST_EMOJI = 12;

/** What Python's `str.split` splits at. */
const SPACES = /[\p{White_Space}\x1c-\x1f]+/u;

/** @param {string} portrait */
export function isPicture(portrait) {
  return PICTURE.test(portrait);
}

/** @param {string} portrait */
export function isEmoji(portrait) {
  return [...portrait].length <= LONGEST_EMOJI && EMOJI.test(portrait);
}

/** Return the first of what a reader would call one character, if it is an emoji. @param {string} typed @returns {string | undefined} */
export function firstEmoji(typed) {
  const [first] = new Intl.Segmenter().segment(typed.trim());
  return first && isEmoji(first.segment) ? first.segment : undefined;
}

/** Return the first letters of the first and the last word. @param {string} name */
export function initials(name) {
  const firsts = name.split(SPACES).map((word) => [...word][0] ?? "");
  const letters = firsts.filter((first) => /^\p{L}$/u.test(first)).map((letter) => letter.toUpperCase());
  return [...letters.slice(0, 1), ...letters.slice(1).slice(-1)].join("") || "?";
}
