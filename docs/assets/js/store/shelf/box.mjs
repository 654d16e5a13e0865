/** The box in which this site stores: the browser's own, or on a shared computer the tab's, which is gone when the tab closes. */

const { pathname } = new URL(import.meta.url);
export const NAME = "build-your-network";
/** Where this copy of the site begins: several may share one host, and so one storage. */
export const ROOT = pathname.slice(0, pathname.lastIndexOf("/assets/") + 1);
export const KEY = ROOT === "/" ? NAME : NAME + ROOT;

/** Says that the computer is shared: in the browser's box to every new tab, and in the tab's own to this one. It says nothing of anyone. */
export const SHARED = `${KEY}.shared`;
/** When a page of this tab went, and when one was last there. */
const LEFT = `${KEY}.left`;
const THERE = `${KEY}.there`;
const OFTEN = 10_000;
/** How soon someone who is still sitting there loads again a page that crashed, or that did not come. */
const STILL_THERE = 60_000;

export function isShared() {
  try {
    return [sessionStorage, localStorage].some((each) => each.getItem(SHARED) !== null);
  } catch {
    return false;
  }
}

export const box = () => (isShared() ? sessionStorage : localStorage);

/** Keep all in this tab, also when another one goes back to the device; a tab that was closed, or crashed, over a minute ago brings nothing back. */
export function stay() {
  const own = Object.keys(sessionStorage).filter((key) => key === KEY || key.startsWith(`${KEY}.`));
  if (!isContinued()) own.forEach((key) => sessionStorage.removeItem(key));
  sessionStorage.setItem(SHARED, "yes");
  beThere();
  addEventListener("pagehide", () => isShared() && sessionStorage.setItem(LEFT, String(Date.now())));
  addEventListener("pageshow", () => sessionStorage.removeItem(LEFT));
}

/** Leave no mark in the tab: its words are kept on the device again. */
export const settleDown = () => [SHARED, LEFT, THERE].forEach((key) => sessionStorage.removeItem(key));

/**
 * Tell whether whoever was at the page before this one is still there. On the way from one page to the next, however long it takes, the
 * old page goes only when the new one has begun to come. A page that did not come, or whose script did not, leaves the same traces as a
 * tab that was closed: only how long ago it was tells them apart.
 */
function isContinued() {
  const last = sessionStorage.getItem(LEFT) ?? sessionStorage.getItem(THERE);
  return last === null || Number(last) > Date.now() - performance.now() - STILL_THERE;
}

/** Note every few moments that the tab is open and looked at: a crash leaves no other trace. */
function beThere() {
  if (!isShared()) return;
  if (document.visibilityState !== "hidden") sessionStorage.setItem(THERE, String(Date.now()));
  setTimeout(beThere, OFTEN);
}
