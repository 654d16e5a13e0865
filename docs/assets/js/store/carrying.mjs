/** Words that the browser does not store go along in the tab to the next page of this site; before any other way out, one is asked. */

import { KEY, ROOT } from "./shelf/box.mjs";
import { text } from "./shelf/shelf.mjs";

const PLACE = `${KEY}.carried`;
/** How long after a press a way out begins at most; how long it takes from there is up to the network. */
const SOON = 3_000;
const PAGE_ENDS = /(\/|\.html)$/;
/** Whether a way to another page of this site was chosen just now, and has not begun. */
let going = false;
/** Whether the page is on such a way, until another one begins. */
let bound = false;

/** Go to another page of this site. @param {string} address */
export function go(address) {
  setOut();
  location.assign(address);
}

/**
 * Carry words whenever the page is left for another one of this site.
 * @param {() => string | null} atRisk  Gives the words that no storage holds, if there are any.
 * @param {() => boolean} onlyHere  Tells whether the tab alone holds words, which are gone when it closes.
 */
export function carry(atRisk, onlyHere) {
  addEventListener("click", (event) => leadsOn(event) && setOut());
  addEventListener("beforeunload", (event) => {
    const words = atRisk();
    bound = going;
    going = false;
    if (bound ? words === null || pack(words) : words === null && !onlyHere()) return;
    event.preventDefault();
  });
  addEventListener("pagehide", () => {
    const words = atRisk(); // Some phones do not ask before a page goes, and one may have typed on meanwhile.
    if (words === null) unpack();
    else pack(words);
  });
  addEventListener("pageshow", ({ persisted }) => persisted && stayHere());
}

function setOut() {
  going = bound = true;
  setTimeout(() => going && stayHere(), SOON);
}

/** No way was begun, or it is over. */
function stayHere() {
  going = bound = false;
}

/** Tell whether a click leads to another page of this site, in this tab; a file that a browser shows is not a page. @param {MouseEvent} event */
function leadsOn({ target, defaultPrevented, ctrlKey, metaKey, shiftKey }) {
  const link = target instanceof Element ? target.closest("a") : null;
  if (!link?.href || link.target || link.download || defaultPrevented || ctrlKey || metaKey || shiftKey) return false;
  const { origin, pathname } = new URL(link.href);
  return origin === location.origin && pathname.startsWith(ROOT) && PAGE_ENDS.test(pathname) && pathname !== location.pathname;
}

/**
 * Pack words; tells whether the tab holds them. Only where nothing can be or is stored, and on the way to another page of this site, they
 * go in the tab's name.
 * @param {string} words
 */
function pack(words) {
  try {
    sessionStorage.setItem(PLACE, words);
    return true;
  } catch {
    if (!bound) return false;
    window.name = PLACE + words;
    return window.name === PLACE + words && !text();
  }
}

/** Take out what was packed on the way here, or give null. A name may come from any site, so it never counts against what is stored. */
export function unpack() {
  const named = window.name.startsWith(PLACE) ? window.name.slice(PLACE.length) : null;
  if (named !== null) window.name = "";
  try {
    const packed = sessionStorage.getItem(PLACE);
    sessionStorage.setItem(PLACE, ""); // Where it cannot hold even this, the words went in the name.
    sessionStorage.removeItem(PLACE);
    return packed;
  } catch {
    return text() ? null : named;
  }
}
