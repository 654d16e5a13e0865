/**
 * The service worker: it keeps one whole version of the guide, and of the tools once they are wanted, for when there is no network.
 * A page is always given with the files that it was made with, since it names them by their content. Whatever goes wrong here,
 * the network is asked, as it would be without this script.
 */

import site from "site";
import { keepIfRoom, listOf, VERSION, versions, wantsTools } from "./versions.mjs";

const worker = /** @type {any} */ (self);
const { scope } = worker.registration;
/** How long a device may take to find a file that is kept. */
const LONG = 3_000;
let patience = LONG;

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
