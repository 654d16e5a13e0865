/**
 * The service worker: it keeps one whole version of the guide, and of the tools once they are wanted, for when there is no network.
 * A page is always given with the files that it was made with, since it names them by their content. Whatever goes wrong here,
 * the network is asked, as it would be without this script.
 */

import site from "site";
import { answering } from "./answering.mjs";
import { together } from "./together.mjs";
import { keepIfRoom, listOf, VERSION, versions, wantsTools } from "./versions.mjs";

const worker = /** @type {any} */ (self);
const { scope } = worker.registration;
const answer = answering(find, (/** @type {Request} */ request) => fetch(request));

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

const keepTools = together((ended) => keepIfRoom(site.tools, ended).then((isKept) => isKept || "full", () => false));

/** What a page may ask; null where that fails. @type {Record<string, () => Promise<boolean | number | string>>} */
const asked = {
  "keep the tools": () => keepTools(),
  "keep the tools anew": () => keepTools(true), // A file that never comes would be waited for by every other try.
  "weigh the tools": async () => {
    const list = await listOf(await caches.open(VERSION));
    return Object.keys(site.tools).every((place) => place in list) ? 0 : site.weight;
  },
};

worker.addEventListener("message", (/** @type {any} */ event) => {
  event.waitUntil(asked[event.data]?.().catch(() => null).then((answer) => event.ports[0]?.postMessage(answer)));
});
