import assert from "node:assert/strict";
import { test } from "node:test";

const session = {};
const place = (store, room = Infinity) => ({
  getItem: (key) => store[key] ?? null,
  setItem: (key, text) => {
    if (text.length > room) throw new DOMException("full", "QuotaExceededError");
    store[key] = text;
  },
});
globalThis.sessionStorage = place(session);
let loads = 0;
/** Load the page anew: the tab's storage stays. */
const loaded = () => import(`../../docs/assets/js/store/undo.mjs?load=${(loads += 1)}`);

test("twenty steps come back one by one after a reload, and go forth again", async () => {
  const undo = await loaded();
  for (let n = 0; n < 20; n += 1) undo.add("letter", { topic: String(n) });
  const next = await loaded();
  let field = "20";
  const act = ({ topic }) => {
    const now = { topic: field };
    field = topic;
    return now;
  };
  for (let n = 19; n >= 0; n -= 1) {
    assert.equal(next.move("letter", "done", act), true);
    assert.equal(field, String(n));
  }
  assert.equal(next.move("letter", "done", act), false);
  for (let n = 1; n <= 20; n += 1) next.move("letter", "undone", act);
  assert.equal(field, "20");
});

test("what was typed after a step comes back by Redo, also after a new step", async () => {
  const undo = await loaded();
  undo.add("call", { topic: "old" });
  undo.move("call", "done", () => ({ topic: "typed since" }));
  assert.deepEqual(undo.steps("call"), { done: [], undone: [{ topic: "typed since" }] });
  undo.add("call", { topic: "another" });
  assert.deepEqual(undo.steps("call"), { done: [{ topic: "another" }], undone: [{ topic: "typed since" }] });
  undo.move("call", "undone", ({ topic }) => ({ topic: `instead of ${topic}` }));
  assert.deepEqual(undo.steps("call"), { done: [{ topic: "another" }, { topic: "instead of typed since" }], undone: [] });
});

test("a step that could not be done stays", async () => {
  const undo = await loaded();
  undo.add("card", { topic: "old" });
  assert.equal(undo.move("card", "done", () => null), false);
  assert.equal(undo.steps("card").done.length, 1);
});

test("where there is no room, the oldest steps go first, and the last one stays with the page", async () => {
  const undo = await loaded();
  globalThis.sessionStorage = place({}, 100);
  for (const words of ["a".repeat(20), "b".repeat(20), "c".repeat(20)]) undo.add("plan", { words });
  assert.deepEqual(undo.steps("plan").done.map(({ words }) => words[0]), ["b", "c"]);
  undo.add("plan", { words: "d".repeat(200) });
  assert.deepEqual(undo.steps("plan").done.map(({ words }) => words[0]), ["d"]);
  globalThis.sessionStorage = place(session);
});

test("where there is no room, new steps stay before what was undone, and what was undone last stays as it is undone", async () => {
  const undo = await loaded();
  globalThis.sessionStorage = place({}, 220);
  const act = ({ words }) => ({ words: words.toUpperCase() });
  const firsts = (steps) => steps.map(({ words }) => words[0]).join("");
  for (const letter of "abcde") undo.add("visit", { words: letter.repeat(20) });
  for (let n = 0; n < 5; n += 1) undo.move("visit", "done", act);
  assert.equal(firsts(undo.steps("visit").undone), "EDCBA");
  for (const letter of "wxyz") undo.add("visit", { words: letter.repeat(20) });
  assert.equal(firsts(undo.steps("visit").done), "wxyz");
  assert.equal(firsts(undo.steps("visit").undone), "BA");
  globalThis.sessionStorage = place({}, 60);
  undo.add("way", { words: "a".repeat(20) });
  undo.move("way", "done", () => ({ words: "typed since, at length" }));
  assert.deepEqual(undo.steps("way"), { done: [], undone: [{ words: "typed since, at length" }] });
  globalThis.sessionStorage = place({}, 160);
  for (const letter of "abc") undo.add("back", { words: letter.repeat(20) });
  undo.move("back", "done", () => ({ words: "C".repeat(90) }));
  assert.equal(firsts(undo.steps("back").undone), "C");
  globalThis.sessionStorage = place(session);
});
