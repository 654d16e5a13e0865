import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { open, session, Storage } from "./tab.mjs";

await open(new Storage());
const store = { ...(await import("../../docs/assets/js/store/store.mjs")), ...(await import("../../docs/assets/js/store/whole.mjs")) };
const steps = await import("../../docs/assets/js/my-data/steps.mjs");

const about = () => store.read().about;
const type = (name, words) => store.change((kept) => (kept.about[name] = words));
const bring = (answers) => store.replace({ ...store.read(), about: answers });

beforeEach(() => {
  store.erase();
  Object.keys(session).forEach((key) => session.removeItem(key));
  type("full_name", "Ali");
});

test("a step that nothing followed goes back to the letter, and forth again", () => {
  const before = localStorage["build-your-network"] ?? Object.values(localStorage).join();
  steps.take("restored", () => bring({ city: "Regina" }));
  assert.equal(steps.latest().what, "restored");
  assert.equal(steps.move("done"), true);
  assert.equal(localStorage["build-your-network"] ?? Object.values(localStorage).join(), before);
  steps.move("undone");
  assert.deepEqual(about(), { city: "Regina" });
});

test("what was typed after something was added stays when that is undone, and done again", () => {
  steps.take("merged", () => bring({ full_name: "Ali", city: "Regina", goal: "a job" }));
  type("occupation", "cook");
  type("goal", "a job in a hotel");
  assert.equal(steps.move("done"), true);
  assert.deepEqual(about(), { full_name: "Ali", occupation: "cook", goal: "a job in a hotel" });
  steps.move("undone");
  assert.deepEqual(about(), { full_name: "Ali", occupation: "cook", goal: "a job in a hotel", city: "Regina" });
});

test("what was typed after all was erased stays when that comes back", () => {
  type("city", "Regina");
  steps.take("erased", () => (store.erase(), true));
  type("full_name", "Zoë");
  assert.equal(steps.move("done"), true);
  assert.deepEqual(about(), { full_name: "Zoë", city: "Regina" });
});

test("a step that could not be done leaves no way back", () => {
  assert.equal(steps.take("restored", () => false), false);
  assert.equal(steps.latest(), undefined);
});
