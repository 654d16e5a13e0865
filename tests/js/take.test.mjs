import assert from "node:assert/strict";
import { test } from "node:test";
import { addressOf } from "../../docs/assets/js/result/take.mjs";

test("an email is an address that any program reads, with ends of lines as RFC 6068 asks", () => {
  assert.equal(addressOf({ subject: "A & B?", body: "Zoë,\n\n50% #1 = me+you" }), "mailto:?subject=A%20%26%20B%3F&body=Zo%C3%AB%2C%0D%0A%0D%0A50%25%20%231%20%3D%20me%2Byou");
});
