import assert from "node:assert/strict";
import { test } from "node:test";
import { open, session, Storage } from "./tab.mjs";

test("on a shared computer all moves into the tab, and a tab that was closed brings nothing back", async () => {
  const tab = await open(new Storage());
  tab.type("full_name", "Ali");
  const { share, settle } = await import("../../docs/assets/js/my-data/sharing.mjs");
  assert.equal(tab.inTab(() => share(true)), true);
  assert.equal(tab.text(), "");
  tab.type("city", "Regina");
  assert.equal(tab.states.at(-1), "held");
  assert.deepEqual(tab.about(), { full_name: "Ali", city: "Regina" });
  assert.equal(tab.text(), "");
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
  assert.deepEqual(reopened.inTab(settle), []);
  assert.deepEqual(JSON.parse(reopened.text()).about, { full_name: "Zoë" });
  assert.deepEqual(Object.keys(session), []);
});

test("the file that somebody keeps up to date is let go when the computer is shared", async () => {
  const tab = await open(new Storage());
  const gone = [];
  globalThis.indexedDB = { deleteDatabase: (name) => gone.push(name) };
  const { share, settle } = await import("../../docs/assets/js/my-data/sharing.mjs");
  tab.inTab(() => share(false));
  assert.equal(gone.length, 1);
  tab.inTab(settle);
});

test("an empty tab replaces nothing on the device", async () => {
  const tab = await open(new Storage());
  tab.type("full_name", "Ali");
  const { share, settle } = await import("../../docs/assets/js/my-data/sharing.mjs");
  tab.inTab(() => share(false));
  tab.inTab(() => tab.store.erase());
  tab.inTab(settle);
  assert.deepEqual(tab.about(), { full_name: "Ali" });
});
