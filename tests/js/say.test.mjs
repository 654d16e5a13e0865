import assert from "node:assert/strict";
import { test } from "node:test";
import { aFew, say } from "../../docs/assets/js/site/say.mjs";

test("values are filled in by name, and a name without a value stays", () => {
  assert.equal(say("{done} of {total} MB, {else}", { done: "1.0", total: "4.3" }), "1.0 of 4.3 MB, {else}");
});

test("two are named, and of more the first with their number", () => {
  globalThis.document = /** @type {any} */ ({ documentElement: { lang: "en-CA" } });
  assert.equal(aFew(["Ann", "Bo"], "{count} more"), "“Ann” and “Bo”");
  assert.equal(aFew(["Ann", "Bo", "Cy"], "{count} more"), "“Ann” and 2 more");
});
