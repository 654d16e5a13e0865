/**
 * The service worker: it keeps one whole version of the guide, and of the tools once they are wanted, for when there is no network.
 * A page is always given with the files that it was made with, since it names them by their content. Whatever goes wrong here,
 * the network is asked, as it would be without this script.
 */

import site from "site";

const worker = /** @type {any} */ (self);
const { scope } = worker.registration;
const OWN = `build-your-network ${scope} `;
const VERSION = OWN + site.version;
/** Where a version notes what it holds: an address that is never asked for. */
const LIST = new URL("offline.js?list", scope).href;
/** How long a device may take to find a file that is kept. */
const LONG = 3_000;
let patience = LONG;

/** @typedef {Record<string, string>} Files  The hash of each, by its place. */

/** @param {string} place */
const addressOf = (place) => new URL(place, scope).href;

/** Name the versions that are kept, the oldest first. */
const versions = async () => (await caches.keys()).filter((name) => name.startsWith(OWN));

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
 * Keep files, and let older versions go where the device has no room; tells whether there is room then.
 * @param {Files} files
 * @param {AbortSignal} [ended]
 * @returns {Promise<boolean>}
 */
async function keepIfRoom(files, ended) {
  try {
    await keep(files, ended);
    return true;
  } catch (error) {
    if (/** @type {Error} */ (error).name !== "QuotaExceededError") throw error;
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
const listOf = async (cache) => (await cache.match(LIST))?.json() ?? {};

/** Tell whether the tools were wanted, in this version or before it. */
async function wantsTools() {
  const lists = await Promise.all((await versions()).map(async (name) => listOf(await caches.open(name))));
  return lists.some((list) => Object.keys(list).some((place) => place.startsWith("assets/runtime/")));
}

/**
 * Give what is kept, else what the network has. Where a device takes long to find what it keeps, the network is asked meanwhile.
 * @param {Request} request
 */
async function answer(request) {
  const finding = find(request).catch(() => undefined);
  finding.then(() => (patience = LONG));
  const late = () => (patience = 0); // What did not answer once is not waited for each time.
  const kept = await Promise.race([finding, new Promise((wait) => setTimeout(wait, patience)).then(() => void late())]);
  return kept ?? fetch(request).catch(async (error) => (await finding) ?? Promise.reject(error));
}

/**
 * Find what is kept, of this version first.
 * @param {Request} request
 * @returns {Promise<Response | undefined>}
 */
async function find(request) {
  const ways = { ignoreSearch: request.mode === "navigate" };
  const names = (await versions()).filter((name) => name !== VERSION);
  for (const name of [VERSION, ...(request.mode === "navigate" ? [] : names.reverse())]) {
    const kept = await (await caches.open(name)).match(request.url, ways);
    if (kept) return kept;
  }
  return undefined;
}

worker.addEventListener("install", (/** @type {any} */ event) => {
  const all = async () => {
    const tools = await wantsTools();
    if (!(await keepIfRoom(site.guide))) await caches.delete(VERSION); // It works without: a new version counts for more than offline.
    else if (tools) await keepIfRoom(site.tools);
    await worker.skipWaiting(); // Pages that are open go on with their own files.
  };
  event.waitUntil(all());
});

worker.addEventListener("activate", (/** @type {any} */ event) => {
  const tidy = async () => {
    const older = (await versions()).filter((name) => name !== VERSION).slice(0, -1); // The last one is for pages that are open.
    await Promise.all(older.map((name) => caches.delete(name)));
    await worker.clients.claim();
  };
  event.waitUntil(tidy());
});

worker.addEventListener("fetch", (/** @type {any} */ event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(scope)) return;
  if (["reload", "no-store"].includes(request.cache)) return; // It is asked for past all that is kept.
  event.respondWith(answer(request));
});

let last = new AbortController();

/** What a page may ask; null where that fails. @type {Record<string, () => Promise<boolean | number | string>>} */
const asked = {
  "keep the tools": () => {
    last.abort(); // Of a file that never comes, the next try would wait for the last one's end.
    last = new AbortController();
    return keepIfRoom(site.tools, last.signal).then((isKept) => isKept || "full", () => false);
  },
  "weigh the tools": async () => {
    const list = await listOf(await caches.open(VERSION));
    return Object.keys(site.tools).every((place) => place in list) ? 0 : site.weight;
  },
};

worker.addEventListener("message", (/** @type {any} */ event) => {
  event.waitUntil(asked[event.data]?.().catch(() => null).then((answer) => event.ports[0]?.postMessage(answer)));
});
