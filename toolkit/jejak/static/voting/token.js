// @ts-check
// Who votes, without a name: a random token for each vote, which nobody but this browser knows to be theirs.
import { freshId } from "../link/edits.js";

/** Where a browser may keep nothing, the page remembers: by place. @type {Map<string, string>} */
const tokensOfPage = new Map();

/**
 * The tokens of a journey's votes. Two windows of one browser share one.
 * @param {string} journey under which name
 */
export function voterTokens(journey) {
  const place = `jejak-ballot:${journey}`;

  function kept() {
    try {
      return localStorage.getItem(place) ?? tokensOfPage.get(place) ?? "";
    } catch {
      return tokensOfPage.get(place) ?? "";
    }
  }

  /** @param {string} token */
  function keepToken(token) {
    tokensOfPage.set(place, token);
    try {
      localStorage.setItem(place, token);
    } catch {
      // then it holds until the page is left
    }
    return token;
  }

  /** A token for another person, who votes here next. @param {string} round */
  const renew = (round) => keepToken(`${round}-${freshId("")}${freshId("")}`);
  /** Return this voter's token: of the vote that is open, or a new one. @param {string} round */
  const of = (round) => (isOfRound(kept(), round) ? kept() : renew(round));
  return { of, renew };
}

/** Tell whether a token belongs to a vote; what is kept may be anything. @param {string} token @param {string} round */
export function isOfRound(token, round) {
  return token.startsWith(`${round}-`) && /^[\w-]{8,64}$/.test(token);
}
