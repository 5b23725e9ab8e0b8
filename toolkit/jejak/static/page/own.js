// @ts-check
// Looking things up by the ids of records, which may be words that every object answers to: "constructor".

/** Return what an object itself holds under a name. @template Kind @param {Record<string, Kind>} object @param {string} name @returns {Kind | undefined} */
export function own(object, name) {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}
