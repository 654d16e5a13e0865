import assert from "node:assert/strict";
import { test } from "node:test";
import { doneIn, firstDay } from "../../docs/assets/js/site/weeks.mjs";

const start = /** @type {Date} */ (firstDay("2026-11-23"));
const sheet = [
  { first_name: "Ana", discussion: "2026-12-01: her course\n2026-11-24: first call", last_contacted: "2026-12-01" },
  { first_name: "Ben", last_contacted: "2026-11-29" },
  { first_name: "Chi", last_contacted: "2026-11-22" },
  { first_name: "Dev" },
];

for (const [week, expected] of /** @type {const} */ ([
  [1, { people: 2, followUps: 0 }],
  [2, { people: 0, followUps: 1 }],
  [4, { people: 0, followUps: 0 }],
])) {
  test(`week ${week} counts ${JSON.stringify(expected)}`, () => assert.deepEqual(doneIn(sheet, start, week), expected));
}

for (const typed of ["", undefined, "soon", "2026-13-01", "2026-02-30", "<b>"]) {
  test(`${typed} is no day to begin`, () => assert.equal(firstDay(typed), null));
}
