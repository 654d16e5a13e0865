/** The progress of a plan, counted from the contact sheet: a row a week, with bars. */

import { one } from "./elements.mjs";
import { say, wordsOf } from "./say.mjs";
import { onElsewhere, read } from "../store/store.mjs";
import { doneIn, firstDay } from "./weeks.mjs";

const WEEKS = [1, 2, 3, 4];

/** @param {HTMLElement} section */
export function bind(section) {
  const words = wordsOf(section);
  const show = () => {
    const { contacts, tools } = read();
    const { start, people, follow_ups: followUps } = tools.plan ?? {};
    const first = firstDay(start);
    const known = Boolean(first && contacts.length);
    one(section, ".progress-none").hidden = known;
    one(section, "table").hidden = !known;
    if (!first) return;
    one(section, "tbody").replaceChildren(...WEEKS.map((week) => {
      const done = doneIn(/** @type {import("./weeks.mjs").Contact[]} */ (contacts), first, week);
      const row = document.createElement("tr");
      const name = Object.assign(document.createElement("th"), { scope: "row", textContent: say(words.week, { week: String(week) }) });
      row.append(name, cell(words, done.people, Number(people)), cell(words, done.followUps, week > 1 ? Number(followUps) : 0));
      return row;
    }));
  };
  onElsewhere(show);
  addEventListener("input", show);
  show();
}

/**
 * Show a number, and how far it is from the one wanted if there is one.
 * @param {import("./say.mjs").Words} words
 * @param {number} done
 * @param {number} wanted
 */
function cell(words, done, wanted) {
  const made = document.createElement("td");
  if (!(wanted > 0)) made.textContent = String(done);
  else {
    const sentence = say(words.of, { done: String(done), wanted: String(wanted) });
    const bar = Object.assign(document.createElement("progress"), { max: wanted, value: Math.min(done, wanted), ariaLabel: sentence });
    made.append(bar, ` ${sentence}`);
  }
  return made;
}
