/** Where Python works: in a worker of this page alone, or in one that lives on to the next page of the tab. */

import { inTime } from "./in-time.mjs";
import { isShared, KEY } from "../store/shelf/box.mjs";

/**
 * A worker, and how it is ended. One that lives on ends when it hears so: computing without end, it hears nothing, and the browser
 * ends it some twenty seconds after its last page is left.
 * @typedef {{port: Worker | MessagePort, end: () => void}} Place
 */

export const SCRIPT = new URL("worker.js", import.meta.url).href;
/** Where a tab notes the address of the worker that lives on. Of other tabs only a duplicate learns it, with all that the tab notes. */
const KEPT = `${KEY}.python`;
/** How long a worker that lived on has to say that it is there. */
const TO_SAY = 1_000;

/** What a browser that lets a worker live on reads of it. */
const LIVES_ON = /** @type {WorkerOptions} */ ({ type: "module", extendedLifetime: true });

/**
 * Open a worker of this page alone.
 * @param {(error: Error) => void} broke
 * @returns {Promise<Place>}
 */
export async function own(broke) {
  const address = newAddress();
  const worker = new Worker(address, { type: "module" });
  const giveBack = () => URL.revokeObjectURL(address);
  worker.onerror = (event) => broke(new Error(event.message || "The worker could not be loaded"));
  worker.onmessageerror = () => broke(new Error("A message could not be read"));
  worker.addEventListener("message", giveBack, { once: true });
  return { port: worker, end: () => (worker.terminate(), giveBack()) };
}

/**
 * Join the worker that the page before left alive, or open one that lives on.
 * @returns {Promise<Place>}
 */
export async function kept() {
  const [address, script] = sessionStorage.getItem(KEPT)?.split(" ") ?? [];
  const alive = script === SCRIPT && (await inTime(join(address), TO_SAY));
  const port = alive || (await join(keepAddress()));
  const end = () => {
    sessionStorage.removeItem(KEPT);
    port.postMessage("end");
  };
  return { port, end };
}

/** Make an address for a new worker, and note it. The browser forgets it with the page, and still knows the worker by it. */
function keepAddress() {
  const address = newAddress();
  sessionStorage.setItem(KEPT, `${address} ${SCRIPT}`);
  return address;
}

/**
 * Reach a worker by its address; asked, it says that it is there.
 * @param {string} address
 * @returns {Promise<MessagePort>}
 */
function join(address) {
  const joined = new Promise((resolve, reject) => {
    const worker = new SharedWorker(address, LIVES_ON);
    worker.onerror = () => reject(new Error("The worker could not be loaded"));
    worker.port.addEventListener("message", () => resolve(worker.port), { once: true });
    worker.port.start();
    worker.port.postMessage("there?");
  });
  return joined.finally(() => URL.revokeObjectURL(address));
}

/** Tell whether a worker may live on here: the browser lets it, and the computer is not shared. An address that is none opens nothing. */
export function canKeep() {
  let isKnown = false;
  const options = { get extendedLifetime() { return (isKnown = true); } };
  try {
    new SharedWorker("http://[", /** @type {WorkerOptions} */ (options));
  } catch {
    return isKnown && !isShared();
  }
  return false;
}

/**
 * Give the worker as a blob: unlike a file, it is held to the page's own policy, also where a host sends no headers. What it imports
 * by name is missing at once from a script that is empty or ends too early.
 */
const newAddress = () => URL.createObjectURL(new Blob([`import { open } from ${JSON.stringify(SCRIPT)}; open();`], { type: "text/javascript" }));
