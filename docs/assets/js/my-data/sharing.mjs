/** A shared computer: what is kept moves into the tab, and back to the device. */

import { letGo } from "./handle.mjs";
import { SHARED, settleDown, stay } from "../store/shelf/box.mjs";
import { all, clear, erase, exactly, wholly } from "../store/shelf/shelf.mjs";

/**
 * Keep all in this tab from now on; tells whether there is room for it. What the device has, stays there or goes. A file that somebody
 * chose to keep up to date is let go: nobody else's words may come into it.
 * @param {boolean} erases
 */
export function share(erases) {
  const texts = all();
  localStorage.setItem(SHARED, "yes");
  if (!wholly(() => exactly(texts), [])) {
    localStorage.removeItem(SHARED);
    return false;
  }
  stay();
  if (erases) erase(localStorage);
  letGo();
  return true;
}

/**
 * Keep all on the device from now on, in the place of what it has, unless the tab holds nothing; and nothing in the tab. Gives what the
 * device had, or null when there is no room.
 */
export function settle() {
  const texts = all();
  const before = all(localStorage);
  setShared(false);
  if (texts.length && !wholly(() => exactly(texts), before)) {
    setShared(true);
    return null;
  }
  clear(sessionStorage);
  settleDown();
  return before;
}

/** @param {boolean} shared */
function setShared(shared) {
  for (const box of [localStorage, sessionStorage]) {
    if (shared) box.setItem(SHARED, "yes");
    else box.removeItem(SHARED);
  }
}

/** Whether the device keeps something, of this visitor or of one before. */
export const hasDevice = () => all(localStorage).length > 0;
