/** A shared computer: what is kept moves into the tab, and back to the device. */

import { SHARED, stay } from "../store/box.mjs";
import { all, clear, exactly, wholly } from "../store/shelf.mjs";

/**
 * Keep all in this tab from now on; tells whether there is room for it. What the device has, stays there or goes.
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
  if (erases) clear(localStorage);
  return true;
}

/** Keep all on the device from now on, in the place of what it has, and nothing in the tab; tells whether there is room for it. */
export function settle() {
  const texts = all();
  const before = all(localStorage);
  setShared(false);
  if (!wholly(() => exactly(texts), before)) {
    setShared(true);
    return false;
  }
  clear(sessionStorage);
  return true;
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
