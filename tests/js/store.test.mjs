import assert from "node:assert/strict";
import { test } from "node:test";

/** A browser's storage, as one tab sees it: what others write arrives when it is told. */
class Storage {
  constructor(texts = {}) {
    Object.assign(this, texts);
  }
  getItem(key) {
    return Object.hasOwn(this, key) ? this[key] : null;
  }
  setItem(key, text) {
    if (full.has(this)) throw new DOMException("full", "QuotaExceededError");
    this[key] = text;
  }
  removeItem(key) {
    delete this[key];
  }
}
const full = new WeakSet();
Object.defineProperty(Storage.prototype, "length", { get() { return Object.keys(this).length; }, enumerable: false });

globalThis.Element = class {};
const ROOT = new URL("../../docs/", import.meta.url);
globalThis.location = ROOT;
globalThis.setTimeout = () => 0;
class Link extends Element {
  constructor(to) {
    super();
    this.href = new URL(to, ROOT).href;
  }
  closest() {
    return this;
  }
}

const session = new Storage();
let opened = 0;

/** Open the store in a tab of its own; `told` lets it hear what another tab wrote. */
async function open(storage) {
  const heard = {};
  const listen = (name, act) => (heard[name] ??= []).push(act);
  const browser = { localStorage: storage, sessionStorage: session, addEventListener: listen, document: { addEventListener: listen }, window: globalThis, name: "" };
  Object.assign(globalThis, browser);
  const fire = (name, event = {}) => inTab(() => (heard[name] ?? []).forEach((act) => act({ preventDefault() { this.prevented = true; }, ...event })));
  const inTab = (act) => {
    Object.assign(globalThis, browser);
    return act();
  };
  const store = await import(`../../docs/assets/js/store/store.mjs?tab=${(opened += 1)}`);
  const { KEY } = await import("../../docs/assets/js/store/box.mjs");
  const states = [];
  inTab(() => store.watch(({ name }) => states.push(name)));
  const told = (text) => {
    if (text === null) storage.removeItem(KEY);
    else storage[KEY] = text;
    fire("storage", { key: KEY, newValue: text });
  };
  const type = (name, words) => inTab(() => store.change((kept) => (kept.about[name] = words)));
  return { store, storage, told, type, fire, inTab, states, text: () => storage.getItem(KEY), about: () => inTab(() => store.read().about) };
}

test("what another tab wrote over is written again, and what it changed on purpose stays", async () => {
  const [one, two] = [await open(new Storage()), await open(new Storage())];
  one.type("full_name", "Ali");
  two.type("city", "Regina"); // It has not heard of the name yet, and writes over it.
  one.told(two.text());
  assert.deepEqual(JSON.parse(one.text()).about, { city: "Regina", full_name: "Ali" });
  two.told(one.text());
  two.type("full_name", "Zoë");
  one.told(two.text());
  assert.deepEqual(one.about(), { city: "Regina", full_name: "Zoë" });
  assert.equal(one.text(), two.text());
});

test("what the browser dropped is offered, and goes on whole with the next word", async () => {
  const tab = await open(new Storage());
  tab.type("full_name", "Ali");
  tab.storage.removeItem(Object.keys(tab.storage)[0]);
  tab.fire("focus");
  assert.equal(tab.states.at(-1), "emptied");
  assert.deepEqual(tab.about(), { full_name: "Ali" });
  tab.type("city", "Regina");
  assert.equal(tab.states.at(-1), "saved");
  assert.deepEqual(JSON.parse(tab.text()).about, { full_name: "Ali", city: "Regina" });
});

test("what another tab erases on purpose is forgotten here", async () => {
  const tab = await open(new Storage());
  tab.type("full_name", "Ali");
  tab.told("");
  tab.told(null);
  assert.deepEqual(tab.about(), {});
  tab.type("city", "Regina");
  assert.deepEqual(JSON.parse(tab.text()).about, { city: "Regina" });
});

test("words that find no room go along to the next page, and are stored there as soon as they can be", async () => {
  const storage = new Storage();
  const tab = await open(storage);
  tab.type("full_name", "Ali");
  full.add(storage);
  assert.equal(tab.type("city", "Regina"), "full");
  const asks = () => {
    let asked = false;
    tab.fire("beforeunload", { preventDefault: () => (asked = true) });
    return asked;
  };
  assert.equal(asks(), true);
  tab.fire("click", { target: new Link("https://example.org/elsewhere") });
  assert.equal(asks(), true);
  tab.fire("click", { target: new Link("my-data/") });
  assert.equal(asks(), false);
  full.delete(storage);
  const next = await open(storage);
  assert.deepEqual(JSON.parse(next.text()).about, { full_name: "Ali", city: "Regina" });
  assert.equal(next.store.isStored(), true);
});

test("a document that was restored elsewhere is not mixed with what was typed before", async () => {
  const [one, two] = [await open(new Storage()), await open(new Storage())];
  one.type("full_name", "Ali");
  two.told(one.text());
  two.inTab(() => two.store.replace({ version: 2, about: { city: "Regina" }, tools: {}, ticks: {}, contacts: [] }));
  one.told(two.text());
  assert.deepEqual(one.about(), { city: "Regina" });
});

test("on a shared computer all moves into the tab, and a tab that was closed brings nothing back", async () => {
  const tab = await open(new Storage());
  tab.type("full_name", "Ali");
  const { share, settle } = await import("../../docs/assets/js/my-data/sharing.mjs");
  assert.equal(tab.inTab(() => share(true)), true);
  assert.equal(tab.text(), null);
  tab.type("city", "Regina");
  assert.equal(tab.states.at(-1), "held");
  assert.deepEqual(tab.about(), { full_name: "Ali", city: "Regina" });
  assert.equal(tab.text(), null);
  tab.fire("pagehide");
  const reloaded = await open(tab.storage);
  assert.deepEqual(reloaded.about(), { full_name: "Ali", city: "Regina" });
  const { now } = Date;
  reloaded.fire("pagehide");
  Date.now = () => now() + 60_000;
  const reopened = await open(tab.storage);
  Date.now = now;
  assert.deepEqual(reopened.about(), {});
  reopened.type("full_name", "Zoë");
  assert.equal(reopened.inTab(settle), true);
  assert.deepEqual(JSON.parse(reopened.text()).about, { full_name: "Zoë" });
  assert.deepEqual(Object.keys(session), []);
});

test("names that every object knows are no danger in what is stored", async () => {
  const { parse } = await import("../../docs/assets/js/store/migrations.mjs");
  const kept = parse('{"version":2,"about":{"__proto__":"x","full_name":"Ali"},"tools":{"constructor":{"a":"b"}},"turns":null}');
  assert.deepEqual(Object.keys(kept.about), ["full_name"]);
  assert.deepEqual(kept.tools, { constructor: { a: "b" } });
  assert.equal("turns" in kept, false);
});

test("the first copy on a host takes over what all copies shared, and none takes what the one at the root writes", async () => {
  const name = "build-your-network";
  const old = JSON.stringify({ version: 1, about: { full_name: "Ali" } });
  const tab = await open(new Storage({ [name]: old, [`${name}.set-aside`]: "{broken" }));
  assert.deepEqual(tab.about(), { full_name: "Ali" });
  assert.equal(tab.storage.getItem(name), null);
  assert.deepEqual(tab.inTab(() => tab.store.backup().set_aside), ["{broken"]);
  const other = await open(new Storage({ [name]: JSON.stringify({ ...JSON.parse(old), turns: {} }) }));
  assert.deepEqual(other.about(), {});
});
