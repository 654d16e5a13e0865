import assert from "node:assert/strict";
import { registerHooks } from "node:module";
import { beforeEach, test } from "node:test";

const SITE = "export default { version: 'new', guide: {}, tools: {}, weight: 0 }";
registerHooks({
  resolve: (name, context, next) =>
    name === "site" ? { url: `data:text/javascript,${encodeURIComponent(SITE)}`, shortCircuit: true } : next(name, context),
});
const scope = "https://example.org/";
globalThis.self = { registration: { scope }, clients: { matchAll: async () => [] } };

/** What a device holds: versions of the guide, and the folder of Python's memory. It has room for this many things. */
let versions, folders, room;
const own = (version) => `build-your-network ${scope} ${version}`;
const cache = (files) => ({
  match: async (address) => files.get(address),
  put: async (address, response) => {
    if (versions.size + folders.size > room) throw new DOMException("", "QuotaExceededError");
    files.set(address, response);
  },
});
globalThis.caches = {
  keys: async () => [...versions.keys()],
  open: async (name) => cache(versions.get(name) ?? versions.set(name, new Map()).get(name)),
  delete: async (name) => versions.delete(name),
};
const removeEntry = async (name) => {
  if (!folders.delete(name)) throw new DOMException("", "NotFoundError");
};
Object.defineProperty(navigator, "storage", { value: { getDirectory: async () => ({ removeEntry }) } });
globalThis.fetch = async () => new Response("content");

const { keepIfRoom } = await import("../../docs/assets/js/offline/versions.mjs");
const keep = () => keepIfRoom({ "index.html": "hash" });

beforeEach(() => {
  versions = new Map([[own("old"), new Map()]]);
  folders = new Set(["build-your-network%2Fpython"]);
});

test("with room, nothing goes", async () => {
  room = 3;
  assert.ok(await keep());
  assert.deepEqual([versions.size, folders.size], [2, 1]);
});

test("without room, Python's memory goes before an older version", async () => {
  room = 2;
  assert.ok(await keep());
  assert.deepEqual([versions.size, folders.size], [2, 0]);
});

test("where that is not enough, the older version goes too", async () => {
  room = 1;
  assert.ok(await keep());
  assert.deepEqual([[...versions.keys()], folders.size], [[own("new")], 0]);
});

test("a device without any room is said to be full", async () => {
  room = 0;
  assert.equal(await keep(), false);
});
