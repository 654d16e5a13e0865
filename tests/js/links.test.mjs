import assert from "node:assert/strict";
import { test } from "node:test";
import { address } from "../../docs/assets/js/contacts/one/links.mjs";

test("of several numbers or addresses, the first is followed, and never all of them as one", () => {
  assert.equal(address("phone", "(514) 555-0102, 514-555-0103"), "tel:5145550102");
  assert.equal(address("email", "gen@chum.ca, gen@home.ca"), "mailto:gen@chum.ca");
  assert.equal(address("email", "gen@chum.ca ; gen@home.ca"), "mailto:gen@chum.ca");
  assert.equal(address("phone", "514 555-0102 or 514 555-0103"), "tel:5145550102");
  assert.equal(address("phone", "514-555-0102 / 514-555-0103"), "tel:5145550102");
  assert.equal(address("phone", "902 555 0134 ext. 4"), "tel:9025550134");
});
