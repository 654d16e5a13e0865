import assert from "node:assert/strict";
import { test } from "node:test";
import { nextWeek } from "../../docs/assets/js/contacts/days/days.mjs";

test("next week is a Monday, and never tomorrow", () => {
  const mondays = { "2026-11-27": "2026-11-30", "2026-11-28": "2026-11-30", "2026-11-29": "2026-12-07", "2026-11-30": "2026-12-07" };
  for (const [day, monday] of Object.entries(mondays)) assert.equal(nextWeek(day), monday);
});
