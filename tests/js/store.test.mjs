import assert from "node:assert/strict";
import { test } from "node:test";
import { full, Link, open, session, Storage, timers } from "./tab.mjs";

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

test("on a slow way, what is typed until the page goes is carried, and nothing of another tab is written over", async () => {
  const storage = new Storage();
  const [tab, other] = [await open(storage), await open(storage)];
  tab.type("full_name", "Ali");
  full.add(storage);
  tab.type("city", "Regina");
  tab.fire("click", { target: new Link("my-data/") });
  tab.fire("beforeunload");
  timers.splice(0).forEach((act) => act()); // The network takes its time.
  tab.type("goal", "a job");
  tab.fire("pagehide");
  full.delete(storage);
  other.type("full_name", "Zoë");
  const next = await open(storage);
  assert.deepEqual(JSON.parse(next.text()).about, { full_name: "Zoë", city: "Regina", goal: "a job" });
});

test("after a way that was not gone, the browser asks before the tab closes", async () => {
  const storage = new Storage();
  const tab = await open(storage);
  full.add(storage);
  tab.type("city", "Regina");
  let asked = 0;
  const close = () => tab.fire("beforeunload", { preventDefault: () => (asked += 1) });
  tab.fire("click", { target: new Link("my-data/") });
  close();
  assert.equal(asked, 0);
  close();
  assert.equal(asked, 1);
  tab.inTab(() => session.removeItem(Object.keys(session)[0]));
});

test("where nothing is stored, the way back brings what was typed on the later page, and forward again nothing is lost", async () => {
  const storage = new Storage();
  full.add(storage);
  const first = await open(storage);
  first.type("full_name", "Ali");
  const leave = (tab) => tab.fire("click", { target: new Link("my-data/") }) || tab.fire("beforeunload") || tab.fire("pagehide");
  leave(first);
  const later = await open(storage);
  later.type("city", "Regina");
  leave(later);
  first.fire("pageshow", { persisted: true });
  assert.deepEqual(first.about(), { full_name: "Ali", city: "Regina" });
  leave(first);
  full.delete(storage);
  assert.deepEqual((await open(storage)).about(), { full_name: "Ali", city: "Regina" });
});

for (const [what, over] of [
  ["did not begin", () => timers.splice(0).forEach((act) => act())],
  ["led back here", (tab) => tab.fire("pageshow", { persisted: true })],
]) {
  test(`after a way that ${what}, no words go in the tab's name, where a browser tells nothing before a page goes`, async () => {
    const storage = new Storage();
    const tab = await open(storage);
    full.add(storage);
    full.add(session);
    tab.type("city", "Regina");
    tab.fire("click", { target: new Link("my-data/") });
    over(tab);
    tab.fire("pagehide");
    full.delete(session);
    assert.equal(tab.inTab(() => window.name), "");
  });
}

test("a page that the browser kept alive tells an erasure from what the browser dropped", async () => {
  const storage = new Storage();
  const [page, other] = [await open(storage), await open(storage)];
  page.type("full_name", "Ali");
  Object.keys(storage).forEach((key) => storage.removeItem(key));
  page.fire("pageshow", { persisted: true });
  assert.equal(page.states.at(-1), "emptied");
  assert.deepEqual(page.about(), { full_name: "Ali" });
  page.inTab(page.store.write);
  other.inTab(other.store.erase);
  page.fire("pageshow", { persisted: true });
  assert.deepEqual(page.about(), {});
});

test("where there is room, what all copies shared goes only when it is there under its new name", async () => {
  const name = "build-your-network";
  const storage = new Storage({ [name]: JSON.stringify({ version: 1, about: { full_name: "Ali" } }) });
  const order = [];
  const [put, remove] = [storage.setItem, storage.removeItem];
  Object.defineProperty(storage, "setItem", { value: (...each) => (order.push("put"), put.apply(storage, each)), enumerable: false });
  Object.defineProperty(storage, "removeItem", { value: (...each) => (order.push("remove"), remove.apply(storage, each)), enumerable: false });
  await open(storage);
  assert.deepEqual(order.slice(0, 2), ["put", "remove"]);
});

test("a document that was restored elsewhere is not mixed with what was typed before", async () => {
  const [one, two] = [await open(new Storage()), await open(new Storage())];
  one.type("full_name", "Ali");
  two.told(one.text());
  two.inTab(() => two.store.replace({ version: 2, about: { city: "Regina" }, tools: {}, ticks: {}, contacts: [] }));
  one.told(two.text());
  assert.deepEqual(one.about(), { city: "Regina" });
});

test("names that every object knows are no danger in what is stored", async () => {
  const { parse } = await import("../../docs/assets/js/store/document/migrations.mjs");
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
