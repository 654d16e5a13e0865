import assert from "node:assert/strict";
import { test } from "node:test";
import { Link, open, session, Storage } from "./tab.mjs";

test("on a shared computer all moves into the tab, and a tab that was closed a while ago brings nothing back", async () => {
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
  Date.now = () => now() + 3_600_000;
  const reopened = await open(tab.storage);
  Date.now = now;
  assert.deepEqual(reopened.about(), {});
  reopened.type("full_name", "Zoë");
  assert.deepEqual(reopened.inTab(settle), []);
  assert.deepEqual(JSON.parse(reopened.text()).about, { full_name: "Zoë" });
  assert.deepEqual(Object.keys(session), []);
});

/** Load a page anew in a tab in which the last one was there, and went, so many seconds before the new one began to come. */
async function reloaded(tab, { there = 0, went = null, takes = 0 }) {
  const { KEY } = await import("../../docs/assets/js/store/shelf/box.mjs");
  const { now } = Date;
  const began = now();
  session.setItem(`${KEY}.there`, String(began - there * 1_000));
  if (went === null) session.removeItem(`${KEY}.left`);
  else session.setItem(`${KEY}.left`, String(began - went * 1_000));
  const clock = performance.now;
  performance.now = () => takes * 1_000;
  Date.now = () => began + takes * 1_000;
  const next = await open(tab.storage);
  [Date.now, performance.now] = [now, clock];
  return next;
}

for (const [what, how, words] of [
  ["a way that takes ten minutes", { went: -590, takes: 600 }, { full_name: "Ali" }],
  ["a reload right after a crash", { there: 15 }, { full_name: "Ali" }],
  ["a browser that comes back after a crash an hour ago", { there: 3_600 }, {}],
  ["a tab that is opened anew two minutes after it was closed", { went: 120 }, {}],
  ["a reload five seconds after the next page did not come", { went: 5, there: 9 }, { full_name: "Ali" }],
  ["a reload four seconds after a page whose script never came", { went: 4, there: 30 }, { full_name: "Ali" }],
  ["the way back from a file after half a minute", { went: 30, there: 40 }, { full_name: "Ali" }],
]) {
  test(`${what} ${words.full_name ? "keeps the words" : "shows nothing"} on a shared computer`, async () => {
    const tab = await open(new Storage());
    const { share, settle } = await import("../../docs/assets/js/my-data/sharing.mjs");
    tab.inTab(() => share(false));
    tab.type("full_name", "Ali");
    const next = await reloaded(tab, how);
    assert.deepEqual(next.about(), words);
    next.inTab(settle);
  });
}

test("on a shared computer one is asked before a file takes the page's place, and not before another page", async () => {
  const tab = await open(new Storage());
  const { share, settle } = await import("../../docs/assets/js/my-data/sharing.mjs");
  tab.inTab(() => share(false));
  tab.type("full_name", "Ali");
  const asksBefore = (to) => {
    let asked = false;
    tab.fire("click", { target: new Link(to) });
    tab.fire("beforeunload", { preventDefault: () => (asked = true) });
    return asked;
  };
  assert.equal(asksBefore("workbook/build-your-network.pdf"), true);
  assert.equal(asksBefore("my-data/"), false);
  assert.equal(asksBefore("my-data/index.html"), false);
  tab.inTab(settle);
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
