/** The address of a contact within the page, so that it has a way back, a place in the history, and can be opened in a new tab. */

import { addressOf } from "../kept/contact.mjs";

const START = addressOf("");

/** Give the contact that the page's address names; nothing when it names none. */
export function named() {
  if (!location.hash.startsWith(START)) return "";
  try {
    return decodeURIComponent(location.hash.slice(START.length));
  } catch {
    return "";
  }
}

/** Leave the contact's address behind: one step back where the visit came from the list, else to the page itself. */
export function leave() {
  if (history.state?.fromList) history.back();
  else history.pushState(null, "", location.pathname + location.search);
}

/** Go to a contact, so that one step back is the list again; from one contact to the next is no further step. @param {string} id */
export function go(id) {
  if (named()) history.replaceState(history.state, "", addressOf(id));
  else history.pushState({ fromList: true }, "", addressOf(id));
}
