import assert from "node:assert/strict";
import { test } from "node:test";
import { news } from "../../docs/assets/js/contacts/kept/news.mjs";
import { entries, latestFirst, reworded, together, withTalk } from "../../docs/assets/js/contacts/kept/log.mjs";

const LOG = "2026-11-26 ✉: Thank you.\n2026-11-25: They train drivers\nand cooks\nAn old line";

test("a log is read in entries, and is the same text again", () => {
  const found = entries(LOG);
  assert.deepEqual(found.map(({ day, sent }) => [day, sent]), [["2026-11-26", true], ["2026-11-25", false]]);
  assert.equal(found[1].words, "They train drivers\nand cooks\nAn old line");
  assert.equal(found.map(({ text }) => text).join("\n"), LOG);
  assert.deepEqual(entries("An old line\nanother").map(({ day, words }) => [day, words]), [["", "An old line\nanother"]]);
});

test("an entry is put in other words where it stands, and goes without any", () => {
  const [sent] = entries(LOG);
  assert.equal(reworded(LOG, sent, "Thanks!").split("\n")[0], "2026-11-26 ✉: Thanks!");
  assert.equal(reworded("2026-11-25: One", entries("2026-11-25: One")[0], ""), "");
  assert.equal(reworded("2026-11-25: Another", sent, "Thanks!"), "2026-11-26 ✉: Thanks!\n2026-11-25: Another");
});

test("a note without a day is not moved under the day of another", () => {
  const log = withTalk("2026-11-29", "They hire", withTalk("2026-11-25", "They train", "Likes tea"));
  assert.deepEqual(latestFirst(entries(log)).map(({ day, words }) => [day, words]), [["2026-11-29", "They hire"], ["2026-11-25", "They train"], ["", "Likes tea"]]);
  assert.equal(together("2026-11-25: They train", "Likes tea"), "Likes tea\n2026-11-25: They train");
});

test("only what a log does not say yet is put on top of it", () => {
  const more = "2026-11-27: A call\n2026-11-25: that they train drivers\nand cooks\nAn old line in winter";
  assert.equal(together(LOG, more), `2026-11-27: A call\n${LOG}`);
  assert.equal(together("", more), more);
});

test("what happened since ends a follow-up whose day had come, and no other", () => {
  const person = { last_contacted: "2026-11-28", discussion: "2026-11-28 ✉: Thank you." };
  assert.equal(news({ follow_up: "2026-11-26", last_contacted: "2026-11-25" }, person).follow_up, "");
  assert.equal("follow_up" in news({ follow_up: "2026-12-26", last_contacted: "2026-11-25" }, person), false);
  assert.equal("follow_up" in news({ follow_up: "06/05/2026", last_contacted: "2026-11-25" }, person), false);
});

test("a message does for a follow-up of the same week, and a later status takes the place of an earlier one", () => {
  const person = { last_contacted: "2026-11-29", status: "in_touch", discussion: "2026-11-29 ✉: Thank you." };
  const known = { status: "met", follow_up: "2026-12-01", last_contacted: "2026-11-29", discussion: "2026-11-29: They hire" };
  assert.deepEqual(news(known, person), { follow_up: "", status: "in_touch", discussion: `${person.discussion}\n${known.discussion}` });
  assert.equal("status" in news({ status: "in_touch" }, { ...person, status: "contacted" }), false);
  assert.equal("status" in news({ status: "closed" }, person), false);
});

test("a second place where one met is kept in the log", () => {
  const set = news({ met_at: "LinkedIn" }, { met_at: "Job fair", discussion: "2026-11-25: Night work" });
  assert.deepEqual(set, { discussion: "2026-11-25: Night work (Job fair)" });
});
