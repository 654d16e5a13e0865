/** The preview: Python is warmed once in idle time, which nobody sees, and which gives way to a key. */

import assert from "node:assert/strict";
import { test } from "node:test";

globalThis.requestIdleCallback = setImmediate;
Object.assign(globalThis, { window: globalThis, name: "", addEventListener() {} }); // Before the modules that hear of the page.
const { engine } = await import("../../docs/assets/js/engine/engine.mjs");
const { Preview } = await import("../../docs/assets/js/tool/preview.mjs");

/** Give a preview, and what it asked and showed. */
function previewed(run = async () => ({})) {
  const seen = { asked: 0, shown: 0, broke: 0 };
  engine.run = () => run(++seen.asked);
  const tell = { show: () => (seen.shown += 1), broke: () => (seen.broke += 1) };
  return { seen, preview: new Preview("card", () => ({}), () => "null", tell) };
}

const soon = async () => {
  for (let turns = 0; turns < 100; turns += 1) await new Promise(setImmediate);
};

test("after the first text Python writes it again in idle time, once, and the paper stays as it is", async () => {
  const { seen, preview } = previewed();
  await preview.now();
  await soon();
  assert.deepEqual([13, 1], [seen.asked, seen.shown]);
  await preview.now();
  await soon();
  assert.deepEqual([14, 2], [seen.asked, seen.shown]);
});

test("a key ends it", async () => {
  const { seen, preview } = previewed();
  await preview.now();
  preview.soon();
  await soon();
  assert.ok(seen.asked < 5, `${seen.asked}`);
});

test("what goes wrong meanwhile is nobody's fault, and is not said", async () => {
  const { seen, preview } = previewed(async (times) => {
    if (times > 1) throw new Error("broke");
    return {};
  });
  await preview.now();
  await soon();
  assert.deepEqual([1, 0], [seen.shown, seen.broke]);
});
