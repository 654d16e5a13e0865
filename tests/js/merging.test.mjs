import assert from "node:assert/strict";
import { test } from "node:test";
import { lockedIn, locked, opened } from "../../docs/assets/js/my-data/lock.mjs";
import { compared, merged } from "../../docs/assets/js/my-data/backups/merging.mjs";
import { empty, parse } from "../../docs/assets/js/store/document/migrations.mjs";
import { backedUp, sinceBackup, timed } from "../../docs/assets/js/store/document/times.mjs";

const kept = (more) => ({ ...empty(), ...more });

test("each change is timed by what it touches, and so is a removal", () => {
  const here = kept({ contacts: [{ id: "a", company: "Roy" }, { id: "b" }] });
  timed(here, ({ about }) => (about.city = "Regina"), 10);
  timed(here, (each) => (each.contacts = each.contacts.map((one) => (one.id === "b" ? { ...one, company: "Lee" } : one))), 20);
  assert.deepEqual(here.times, { "about/city": 10, "contacts/b": 20 });
  timed(here, ({ about }) => delete about.city, 30);
  assert.deepEqual(here.times, { "about/city": 30, "contacts/b": 20 });
  assert.deepEqual(sinceBackup({ ...here, backed_up: 15 }), { at: 15, changes: 2 });
  assert.deepEqual(sinceBackup({ ...here, backed_up: 35 }), { at: 35, changes: 0 });
});

test("what has changed since a backup is counted without a clock, removals too", () => {
  const here = kept({});
  timed(here, ({ about }) => Object.assign(about, { city: "Regina", goal: "a job" }), 5_000);
  const made = { ...structuredClone(here), saved: new Date(9_000_000).toISOString() };
  timed(here, ({ about }) => (about.city = "Moncton"), 5_100); // While the backup is on its way.
  timed(here, (each) => backedUp(each, made), 5_200);
  assert.deepEqual(sinceBackup(here), { at: 9_000, changes: 1 });
  timed(here, ({ about }) => delete about.goal, 10); // The clock was set back.
  assert.deepEqual(sinceBackup(here), { at: 9_000, changes: 2 });
  assert.notEqual(parse(JSON.stringify(here)).since_backup, undefined);
});

test("what is changed again is newer, also when the clock was set back meanwhile", () => {
  const here = kept({});
  timed(here, ({ about }) => (about.city = "Regina"), 5_000);
  const then = structuredClone(here);
  timed(here, ({ about }) => (about.city = "Moncton"), 10);
  assert.deepEqual(compared(here, then, 20_000).older, ["about/city"]);
  assert.equal(merged(here, then, [], 20_000).about.city, "Moncton");
});

test("a document remembers only so many removals", () => {
  const here = kept({ about: Object.fromEntries(Array.from({ length: 1_200 }, (_, at) => [`q${at}`, "x"])) });
  timed(here, (each) => (each.about = { q0: "x" }), 10);
  assert.equal(Object.keys(here.times).length, 1_000);
});

test("what was removed here after the copy stays removed, unless it is chosen", () => {
  const here = kept({ contacts: [{ id: "a", company: "Roy" }, { id: "b", company: "Lee" }] });
  timed(here, ({ about }) => (about.goal = "a job"), 10);
  const then = { ...structuredClone(here), times: { ...here.times, "contacts/b": 10 } };
  timed(here, (each) => ((each.contacts = [each.contacts[0]]), delete each.about.goal), 20);
  assert.deepEqual(compared(here, then, 100), { new: [], newer: [], removed: ["about/goal", "contacts/b"], older: [], unsure: [] });
  assert.equal(merged(here, then, [], 100).contacts.length, 1);
  const back = merged(here, then, ["removed"], 100);
  assert.equal(back.contacts.length, 2);
  assert.deepEqual([back.about.goal, back.times["about/goal"]], ["a job", 100]);
});

test("a time that lies ahead decides nothing", () => {
  const [now, ahead] = [1_000_000, 9_000_000];
  const [here, there] = [kept({ about: { city: "Regina" }, times: { "about/city": 5 } }), kept({ about: { city: "Moncton" }, times: { "about/city": ahead } })];
  assert.deepEqual(compared(here, there, now).unsure, ["about/city"]);
  assert.equal(merged(here, there, [], now).about.city, "Regina");
  assert.equal(merged(here, there, ["unsure"], now).about.city, "Moncton");
  assert.deepEqual(compared(there, here, now).unsure, ["about/city"]);
});

const here = kept({
  about: { full_name: "Ali", city: "Regina", goal: "" },
  tools: { letter: { topic: "mine" } },
  ticks: { cards: [true] },
  contacts: [{ id: "a", company: "Roy" }],
  times: { "about/full_name": 10, "about/city": 50, "tools/letter/topic": 10 },
});
const there = kept({
  about: { full_name: "Ali Baba", city: "Moncton", goal: "a job", years: "" },
  tools: { letter: { topic: "mine" }, "a/b": { c: "d" } },
  ticks: { cards: [false] },
  contacts: [{ id: "z", company: "Lee" }],
  times: { "about/full_name": 20, "about/city": 20, "about/goal": 20 },
});

test("what is newer wins, what is only in one of them stays, and what is empty replaces nothing", () => {
  assert.deepEqual(compared(here, there), { new: ["about/goal", "tools/a/b/c", "contacts/z"], newer: ["about/full_name"], removed: [], older: ["about/city"], unsure: [] });
  const both = merged(here, there);
  assert.deepEqual(both.about, { full_name: "Ali Baba", city: "Regina", goal: "a job" });
  assert.deepEqual(both.contacts, [{ id: "a", company: "Roy" }, { id: "z", company: "Lee" }]);
  assert.deepEqual(both.tools, { letter: { topic: "mine" }, "a/b": { c: "d" } });
  assert.equal(both.times["about/full_name"], 20);
  assert.notEqual(parse(JSON.stringify(both)), null);
});

test("merging twice, or with itself, changes nothing", () => {
  const once = merged(here, there);
  assert.deepEqual(merged(once, there), once);
  assert.deepEqual(Object.values(compared(once, once)).flat(), []);
});

test("a locked backup opens under its password, composed in any way, and under no other", async () => {
  const text = JSON.stringify({ version: 2, about: { full_name: "Zoë 🙂".repeat(9_000) } });
  const file = await locked(text, "Zo\u00eb \u00e0 v\u00e9lo");
  assert.equal(file.includes("full_name"), false);
  assert.equal(await opened(lockedIn(file), "Zoe\u0308 a\u0300 ve\u0301lo"), text);
  assert.equal(await opened(lockedIn(file), "tea"), null);
});

for (const text of ["", "{", "null", '{"version":2}', '{"locked":{}}', '{"locked":{"rounds":"x","data":""}}']) {
  test(`${JSON.stringify(text)} is no locked file`, () => assert.equal(lockedIn(text), null));
}

test("contacts that share an id are all there afterwards, on either side", () => {
  const two = (...names) => kept({ contacts: names.map((first_name) => ({ id: "a", first_name })) });
  const names = (one, other) => merged(one, other).contacts.map(({ first_name }) => first_name);
  assert.deepEqual(names(kept({}), two("Ana", "Bo")), ["Ana", "Bo"]);
  assert.deepEqual(names(two("Ana", "Bo"), kept({ contacts: [{ id: "c", first_name: "Cy" }] })), ["Ana", "Bo", "Cy"]);
});
