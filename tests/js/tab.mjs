/** A tab without a page: the store, with a storage that tests can fill, share and listen to. */

import { registerHooks } from "node:module";

/** What a tab loads, it has for itself: what a module is asked for with, goes on to what that one imports. */
registerHooks({
  resolve(name, context, next) {
    const found = next(name, context);
    const tab = /\?tab=\d+$/.exec(context.parentURL ?? "")?.[0];
    return tab && found.url.startsWith("file:") ? { ...found, url: found.url + tab } : found;
  },
});

/** A browser's storage, as one tab sees it: what others write arrives when it is told. */
export class Storage {
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
/** The storages in which nothing more finds room. */
export const full = new WeakSet();
Object.defineProperty(Storage.prototype, "length", { get() { return Object.keys(this).length; }, enumerable: false });

globalThis.Element = class {};
const ROOT = new URL("../../docs/", import.meta.url);
globalThis.location = ROOT;
globalThis.document = { documentElement: { lang: "en-CA" } };
/** What waits for its time. */
export const timers = [];
globalThis.setTimeout = (act) => timers.push(act);
export class Link extends Element {
  constructor(to) {
    super();
    this.href = new URL(to, ROOT).href;
  }
  closest() {
    return this;
  }
}

export const session = new Storage();
let opened = 0;

/** Open the store in a tab of its own; `told` lets it hear what another tab wrote. */
export async function open(storage) {
  const heard = {};
  const listen = (name, act) => (heard[name] ??= []).push(act);
  const browser = { localStorage: storage, sessionStorage: session, addEventListener: listen, document: { addEventListener: listen }, window: globalThis, name: "" };
  Object.assign(globalThis, browser);
  const fire = (name, event = {}) => inTab(() => (heard[name] ?? []).forEach((act) => act({ preventDefault() { this.prevented = true; }, ...event })));
  const inTab = (act) => {
    Object.assign(globalThis, browser);
    return act();
  };
  const tab = (opened += 1);
  const parts = await Promise.all(["store", "whole", "memory"].map((name) => import(`../../docs/assets/js/store/${name}.mjs?tab=${tab}`)));
  const store = Object.assign({}, ...parts);
  const { KEY } = await import("../../docs/assets/js/store/shelf/box.mjs");
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
