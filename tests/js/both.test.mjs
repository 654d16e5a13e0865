import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { news } from "../../docs/assets/js/contacts/kept/news.mjs";
import { sameName } from "../../docs/assets/js/contacts/kept/same-name.mjs";
import { fullName } from "../../docs/assets/js/contacts/kept/contact.mjs";
import { address } from "../../docs/assets/js/contacts/one/links.mjs";
import { counted } from "../../docs/assets/js/contacts/network/overview.mjs";

/** Cases that pytest reads too, in tests/unit/contacts/test_contact_both.py. @param {string} name */
const cases = (name) => JSON.parse(readFileSync(new URL(`../both/${name}.json`, import.meta.url), "utf-8"));

test("a number is dialled without its extension", () => {
  for (const { typed, dialled } of cases("phones")) assert.equal(address("phone", typed), `tel:${dialled}`);
});

test("a person is called as their name is written", () => {
  for (const { called, ...contact } of cases("names")) assert.equal(fullName(contact), called);
});

test("contacts are counted as in the workbook", () => {
  for (const { choices, used, counted: expected } of cases("counts")) {
    const columns = [{ key: "status", name: "Status", kind: /** @type {const} */ ("choice"), choices: choices.map((value) => ({ value, label: value })) }];
    const contacts = used.map((status, place) => ({ id: String(place), status }));
    const bars = counted({ columns, words: { not_said: "Not said" } }, { contacts }, "status");
    assert.deepEqual(Object.fromEntries(bars.filter(([label]) => label !== "Not said")), expected);
  }
});

test("an address that would smuggle in other fields is no link", () => {
  assert.equal(address("email", "a@example.com%0D%0ABcc:b@example.com"), "");
});

test("whom another tool knows is found again, and fills up what is empty", () => {
  for (const { known, person, after } of cases("acquaintances")) {
    assert.equal(sameName(known, person), Boolean(after));
    if (after) assert.deepEqual({ ...known, ...news(known, person) }, after);
  }
});
