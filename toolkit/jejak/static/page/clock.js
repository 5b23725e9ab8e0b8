// @ts-check
// Instants as the reader's own clock shows them, in their zone.

/** Write an instant as the reader's clock shows it: 14.32 or 14:32. @param {string | number} at as ISO text or in milliseconds @param {string} lang */
export function clock(at, lang) {
  return new Intl.DateTimeFormat(lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(new Date(at));
}
