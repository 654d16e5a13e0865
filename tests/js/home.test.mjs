import assert from "node:assert/strict";
import { test } from "node:test";

Object.assign(globalThis, { addEventListener() {}, window: { name: "" }, document: { documentElement: { lang: "en" } } }); // Before the modules that hear of the page.
const { begun } = await import("../../docs/assets/js/home/begun.mjs");
const { comingUp } = await import("../../docs/assets/js/home/ahead.mjs");
const { dueNow } = await import("../../docs/assets/js/contacts/days/waiting.mjs");

const asked = (/** @type {string} */ name, more = {}) => ({ name, formerly: [], shared: false, core: true, ...more });
const name = asked("full_name", { shared: true });
const described = {
  statement: { what: "Your statement", to: "", address: "s", asked: [name, asked("goal", { shared: true, formerly: ["target"] })] },
  letter: { what: "Your letter", to: "Your letter to {name}", address: "l", asked: [name, asked("their_name"), asked("topic"), asked("why", { core: false })] },
  event: { what: "Your event", to: "", address: "e", asked: [] },
  interview: { what: "Your questions", to: "", address: "i", asked: [] },
  plan: { what: "Your plan", to: "", address: "p", asked: [] },
};
const words = {
  left: "{what}: {count} left", left_one: "{what}: 1 left", ready: "{what}: ready", today: "Today", tomorrow: "Tomorrow", on: "{day}, in {count} days",
  event: "Your event", talk: "With {name}", talk_unnamed: "A talk", plan: "Week {week}", plan_begins: "Your plan begins",
  contacted: "{done} of {wanted}", contacted_plain: "{done} people",
};
const titles = (/** @type {any} */ about, /** @type {any} */ tools) => begun(about, tools, described, words).map(({ title }) => title);

test("the tool typed in last comes first, with whom it is for and how much is left", () =>
  assert.deepEqual(titles({ full_name: "Ana" }, { statement: {}, letter: { their_name: " Janet Roy " } }), ["Your letter to Janet Roy: 1 left", "Your statement: 1 left"]));
test("an answer under a former name counts", () => assert.deepEqual(titles({ full_name: "Ana", target: "a job" }, { statement: {} }), ["Your statement: ready"]));
test("what is known of a person begins no tool", () => assert.deepEqual(titles({ full_name: "Ana" }, {}), []));
test("a tool whose answers are cleared is not begun", () => assert.deepEqual(titles({}, { letter: { topic: " " } }), []));
test("what this version has no form for is passed over", () => assert.deepEqual(titles({}, { examples: { first: "cook" }, constructor: { a: "b" } }), []));

const kept = (/** @type {any} */ tools, contacts = []) => ({ version: 2, about: {}, ticks: {}, tools, contacts });
const ahead = (/** @type {any} */ tools) => comingUp(kept(tools), "2026-11-28", words, described).map(({ title, note }) => `${title} | ${note}`);

test("the nearest comes first, in words", () =>
  assert.deepEqual(ahead({ event: { event: "the job fair", day: "2026-12-03" }, interview: { their_name: "Janet Roy", day: "2026-11-29" } }), [
    "With Janet Roy | Tomorrow",
    "The job fair | Thursday, December 3, in 5 days",
  ]));
test("today is still to come, and yesterday is not", () => {
  assert.deepEqual(ahead({ event: { day: "2026-11-28" } }), ["Your event | Today"]);
  assert.deepEqual(ahead({ event: { day: "2026-11-27" } }), []);
});
test("a day that is none is passed over", () => assert.deepEqual(ahead({ event: { day: "Nov 25" }, interview: { day: "2026-02-31" } }), []));
for (const [start, expected] of [
  ["2026-11-23", ["Week 1 | 0 of 5"]],
  ["2026-11-20", ["Week 2 | 0 of 5"]],
  ["2026-10-31", []],
  ["2026-11-30", ["Your plan begins | Monday, November 30, in 2 days"]],
]) {
  test(`a plan that begins on ${start} is at ${expected}`, () => assert.deepEqual(ahead({ plan: { start, people: "5" } }), expected));
}

test("who is overdue longest comes first, and who is closed or due later does not come", () => {
  const sheet = [["1", "2026-11-28"], ["2", "2026-11-01"], ["3", "2026-11-29"], ["4", ""], ["5", "2026-11-02", "Closed"]].map(([id, follow_up, status]) => ({ id, follow_up, status }));
  assert.deepEqual(dueNow(sheet, { today: "2026-11-28", closed: "Closed" }).map(({ id }) => id), ["2", "1"]);
});
