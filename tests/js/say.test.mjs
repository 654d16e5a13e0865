import assert from "node:assert/strict";
import { test } from "node:test";
import { say } from "../../docs/assets/js/site/say.mjs";

test("values are filled in by name, and a name without a value stays", () => {
  assert.equal(say("{done} of {total} MB, {else}", { done: "1.0", total: "4.3" }), "1.0 of 4.3 MB, {else}");
});
