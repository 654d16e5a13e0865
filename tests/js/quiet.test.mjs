import assert from "node:assert/strict";
import { mock, test } from "node:test";

import { whenNobodyTypes } from "../../docs/assets/js/site/quiet.mjs";

test("what may wait comes once, when nobody has typed for the whole time", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const page = new EventTarget();
  Object.assign(globalThis, {
    addEventListener: page.addEventListener.bind(page),
    removeEventListener: page.removeEventListener.bind(page),
  });
  const type = () => page.dispatchEvent(new Event("input"));
  let times = 0;
  whenNobodyTypes(() => (times += 1), 1_000);
  for (let key = 0; key < 5; key++) {
    mock.timers.tick(900);
    type();
  }
  mock.timers.tick(999);
  assert.equal(times, 0);
  mock.timers.tick(1);
  assert.equal(times, 1);
  type();
  mock.timers.tick(5_000);
  assert.equal(times, 1);
});
