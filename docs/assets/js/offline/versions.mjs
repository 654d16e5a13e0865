/** The versions of the site that a device keeps: each is whole or does not count, and every file is what the build made. */

import site from "site";
import { letMemoryGo } from "../worker/folder.mjs";

const worker = /** @type {any} */ (self);
const { scope } = worker.registration;
const OWN = `build-your-network ${scope} `;
export const VERSION = OWN + site.version;
/** Where a version notes what it holds: an address that is never asked for. */
const LIST = new URL("offline.js?list", scope).href;

/** @typedef {Record<string, string>} Files  The hash of each, by its place. */

/** @param {string} place */
const addressOf = (place) => new URL(place, scope).href;

/** Name the versions that are kept, the oldest first. */
export const versions = async () => (await caches.keys()).filter((name) => name.startsWith(OWN));

/**
 * Keep files, all of them or none that count: what is there already stays, also when it came with an older version.
 * @param {Files} files
 * @param {AbortSignal} [ended]
 */
async function keep(files, ended) {
  const cache = await caches.open(VERSION);
  await Promise.all(
    Object.entries(files).map(async ([place, hash]) => {
      const address = addressOf(place);
      if (!(await cache.match(address))) await cache.put(address, (await inOlder(place, hash)) ?? (await fetched(address, hash, ended)));
      await tellPages("kept");
    }),
  );
  await cache.put(LIST, Response.json({ ...(await listOf(cache)), ...files }));
}

/** Tell every page that is open, also one that came before this script. @param {string} news */
async function tellPages(news) {
  const pages = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  pages.forEach((/** @type {any} */ page) => page.postMessage(news));
}

/**
 * Keep files, and let Python's memory and then older versions go where the device has no room; tells whether there is room then.
 * @param {Files} files
 * @param {AbortSignal} [ended]
 * @returns {Promise<boolean>}
 */
export async function keepIfRoom(files, ended) {
  try {
    await keep(files, ended);
    return true;
  } catch (error) {
    if (/** @type {Error} */ (error).name !== "QuotaExceededError") throw error;
    if (await letMemoryGo(new URL(scope).pathname)) return keepIfRoom(files, ended);
    const [oldest] = (await versions()).filter((name) => name !== VERSION);
    return oldest !== undefined && (await caches.delete(oldest)) && keepIfRoom(files, ended);
  }
}

/**
 * Fetch a file that is what the build made, past the browser's cache where that holds another one.
 * @param {string} address
 * @param {string} hash
 * @param {AbortSignal} [signal]  Ends it.
 */
async function fetched(address, hash, signal) {
  const how = { integrity: `sha256-${hash}`, signal };
  const response = await fetch(address, how).catch(() => fetch(address, { ...how, cache: "reload" }));
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.redirected ? new Response(response.body, { headers: response.headers }) : response; // A page may not be a redirection.
}

/**
 * Find a file in an older version.
 * @param {string} place
 * @param {string} hash
 */
async function inOlder(place, hash) {
  for (const name of await versions()) {
    const cache = await caches.open(name);
    if ((await listOf(cache))[place] === hash) return cache.match(addressOf(place));
  }
  return undefined;
}

/** @param {Cache} cache @returns {Promise<Files>} */
export const listOf = async (cache) => (await cache.match(LIST))?.json() ?? {};

/** Tell whether the tools were wanted, in this version or before it. */
export async function wantsTools() {
  const lists = await Promise.all((await versions()).map(async (name) => listOf(await caches.open(name))));
  return lists.some((list) => Object.keys(list).some((place) => place.startsWith("assets/runtime/")));
}
