import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";

import { Patience } from "../../docs/assets/js/engine/patience.mjs";

let told, waits, patience;
beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout"] });
  told = [];
  waits = () => new Promise(() => {});
  patience = new Patience({ waits: () => waits(), slow: (isSlow) => told.push(isSlow ? "slow" : "ready"), over: () => told.push("over") });
});
const pass = async (seconds) => {
  for (let n = 0; n < seconds; n++) {
    mock.timers.tick(1_000);
    await Promise.resolve();
  }
};

test("an answer in time is nothing to tell", async () => {
  const answered = patience.wait(10);
  await pass(4);
  answered();
  await pass(60);
  assert.deepEqual(told, []);
});

test("no answer is told after 5 seconds, and after 15 Python is lost", async () => {
  patience.wait(10);
  await pass(5);
  assert.deepEqual(told, ["slow"]);
  await pass(12);
  assert.deepEqual(told, ["slow", "over"]);
});

test("an answer that came late is told too", async () => {
  const answered = patience.wait(10);
  await pass(6);
  answered();
  assert.deepEqual(told, ["slow", "ready"]);
});

test("a large file may take longer", async () => {
  patience.wait(300_000);
  await pass(74);
  assert.deepEqual(told, ["slow"]);
  await pass(2);
  assert.deepEqual(told, ["slow", "over"]);
});

test("what is asked while Python works on something else waits its turn", async () => {
  const answered = patience.wait(10);
  await pass(10);
  patience.wait(10);
  answered();
  await pass(14);
  assert.deepEqual(told, ["slow", "ready", "slow"]);
});

test("a worker may wait for a file for a while, but not for ever", async () => {
  waits = async () => true;
  patience.wait(10);
  await pass(50);
  assert.deepEqual(told, ["slow"]);
  await pass(35);
  assert.deepEqual(told, ["slow", "over"]);
});

test("a worker that hears, and waits for no file, has swallowed what it was asked", async () => {
  waits = async () => false;
  patience.wait(10);
  await pass(16);
  assert.deepEqual(told, ["slow", "over"]);
});

test("an answer that comes while the worker is asked whether it waits is an answer", async () => {
  waits = async () => answered() ?? false;
  const answered = patience.wait(10);
  await pass(60);
  assert.deepEqual(told, ["slow", "ready"]);
});
