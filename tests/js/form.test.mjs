import assert from "node:assert/strict";
import { test } from "node:test";
import { answerTo, put } from "../../docs/assets/js/form/form.mjs";

const goal = { name: "goal", dataset: { formerly: "target aim" } };

for (const [answers, expected] of [
  [{ goal: "a job", target: "an old one" }, "a job"],
  [{ goal: "", target: "an old one" }, ""],
  [{ aim: "an old one" }, "an old one"],
  [{ other: "words" }, undefined],
]) {
  test(`of ${JSON.stringify(answers)} the answer is ${JSON.stringify(expected)}`, () => assert.equal(answerTo(goal, answers), expected));
}

test("an answer takes the place of those under former names, and no answer leaves none", () => {
  const answers = { target: "an old one", aim: "an older one", city: "Regina" };
  put(goal, answers, "a job");
  assert.deepEqual(answers, { goal: "a job", city: "Regina" });
  put(goal, answers, undefined);
  assert.deepEqual(answers, { city: "Regina" });
});

test("a cleared question does not come back under a former name", () => {
  const answers = { target: "an old one" };
  put(goal, answers, undefined);
  assert.deepEqual(answers, {});
});
