import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { setImmediate as turn } from "node:timers/promises";

import { answering } from "../../docs/assets/js/offline/answering.mjs";
import { together } from "../../docs/assets/js/offline/together.mjs";

const never = () => new Promise(() => {});
const at = (seconds, what) => () => new Promise((give) => setTimeout(give, seconds * 1_000, what));
const pass = async (seconds) => {
  for (let left = seconds * 1_000; left >= 0; left -= 1_000) {
    await turn();
    mock.timers.tick(Math.min(left, 1_000));
  }
  await turn();
};

/** Note what an answer is once it comes. */
function noted(promise) {
  const note = { answer: "none yet" };
  promise.then(
    (answer) => (note.answer = answer),
    () => (note.answer = "failed"),
  );
  return note;
}

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout"] });
});

test("what is kept is given at every request, also while the network is silent", async () => {
  const answer = answering(at(0.002, "kept"), never);
  for (const wait of [1, 3.2, 60]) {
    const note = noted(answer("page"));
    await pass(0.002);
    assert.equal(note.answer, "kept");
    await pass(wait);
  }
});

test("the network is not asked for what is kept", async () => {
  const ask = mock.fn(never);
  const answer = answering(at(1, "kept"), ask);
  for (const _request of [1, 2]) {
    noted(answer("page"));
    await pass(10);
  }
  assert.equal(ask.mock.callCount(), 0);
});

test("what is not kept, or cannot be looked for, comes from the network", async () => {
  const ask = async () => "network";
  assert.equal(await answering(async () => undefined, ask)("page"), "network");
  assert.equal(await answering(() => Promise.reject(new Error()), ask)("page"), "network");
});

test("a device that is silent for three seconds is not waited for, nor at the next request", async () => {
  const answer = answering(never, async () => "network");
  const first = noted(answer("page"));
  await pass(2.9);
  assert.equal(first.answer, "none yet");
  await pass(0.1);
  assert.equal(first.answer, "network");
  const second = noted(answer("page"));
  await pass(0);
  assert.equal(second.answer, "network");
});

test("what a slow device finds is given while the network is silent, or when it fails", async () => {
  const asks = [never, () => Promise.reject(new Error()), at(9, "network")];
  for (const ask of asks) {
    const note = noted(answering(at(8, "kept"), ask)("page"));
    await pass(8);
    assert.equal(note.answer, "kept");
  }
});

test("a device that answered late is waited for again", async () => {
  const find = mock.fn(at(8, "kept"));
  const answer = answering(find, never);
  noted(answer("page"));
  await pass(8);
  find.mock.mockImplementation(at(2, "kept"));
  const note = noted(answer("page"));
  await pass(2);
  assert.equal(note.answer, "kept");
});

test("where neither the device nor the network has it, the request fails", async () => {
  const note = noted(answering(at(4, undefined), () => Promise.reject(new Error()))("page"));
  await pass(4);
  assert.equal(note.answer, "failed");
});

/** A work that goes on until it is told to end, or is let end. */
function works() {
  const runs = [];
  const work = (ended) =>
    new Promise((end) => {
      runs.push({ end, ended });
      ended.addEventListener("abort", () => end("ended"));
    });
  return { runs, work };
}

test("all who ask while the work is under way get its answer", async () => {
  const { runs, work } = works();
  const keep = together(work);
  const notes = [keep(), keep(), keep()].map(noted);
  await turn();
  assert.equal(runs.length, 1);
  runs[0].end("kept");
  await turn();
  assert.deepEqual(notes.map(({ answer }) => answer), ["kept", "kept", "kept"]);
});

test("a work that is done is done again when it is asked for", async () => {
  const { runs, work } = works();
  const keep = together(work);
  const first = noted(keep());
  runs[0].end("no network");
  await turn();
  const second = noted(keep());
  runs[1].end("kept");
  await turn();
  assert.deepEqual([first.answer, second.answer], ["no network", "kept"]);
});

test("a work that is begun anew answers for the one that it ended", async () => {
  const { runs, work } = works();
  const keep = together(work);
  const first = noted(keep());
  const second = noted(keep(true));
  await turn();
  assert.ok(runs[0].ended.aborted);
  assert.equal(first.answer, "none yet");
  const third = noted(keep());
  runs[1].end("kept");
  await turn();
  assert.deepEqual([first.answer, second.answer, third.answer], ["kept", "kept", "kept"]);
});
