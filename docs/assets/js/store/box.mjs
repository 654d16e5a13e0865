/** The box in which this site stores: the browser's own, or on a shared computer the tab's, which is gone when the tab closes. */

const { pathname } = new URL(import.meta.url);
export const NAME = "build-your-network";
/** Where this copy of the site begins: several may share one host, and so one storage. */
export const ROOT = pathname.slice(0, pathname.lastIndexOf("/assets/") + 1);
export const KEY = ROOT === "/" ? NAME : NAME + ROOT;

/** Says that the computer is shared: in the browser's box to every new tab, and in the tab's own to this one. It says nothing of anyone. */
export const SHARED = `${KEY}.shared`;
const LEFT = `${KEY}.left`;
/** How long a reload takes at most. A tab that was closed and is opened anew comes later, and some browsers bring its box back. */
const RELOAD = 20_000;

export function isShared() {
  try {
    return [sessionStorage, localStorage].some((each) => each.getItem(SHARED) !== null);
  } catch {
    return false;
  }
}

export const box = () => (isShared() ? sessionStorage : localStorage);

/** Keep all in this tab, also when another one goes back to the device; a tab that was closed brings nothing back. */
export function stay() {
  const left = Number(sessionStorage.getItem(LEFT) ?? Infinity);
  const own = Object.keys(sessionStorage).filter((key) => key === KEY || key.startsWith(`${KEY}.`));
  if (Date.now() - left > RELOAD) own.forEach((key) => sessionStorage.removeItem(key));
  sessionStorage.setItem(SHARED, "yes");
  addEventListener("pagehide", () => isShared() && sessionStorage.setItem(LEFT, String(Date.now())));
  addEventListener("pageshow", () => sessionStorage.removeItem(LEFT));
}
