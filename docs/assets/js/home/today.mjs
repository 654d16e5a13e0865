/** Today: whom to write to, what comes, and what is begun. All of it from what is kept on the device, before Python starts. */

import { countOnTab, dueNow, waits } from "../contacts/days/waiting.mjs";
import { ageOfBackup } from "../my-data/backups/age.mjs";
import { plus, today as thisDay } from "../contacts/days/days.mjs";
import { addressOf, called, readContacts } from "../contacts/kept/contact.mjs";
import { one } from "../site/elements.mjs";
import { say, wordsOf } from "../site/say.mjs";
import { onElsewhere, read } from "../store/store.mjs";
import { comingUp } from "./ahead.mjs";
import { begun } from "./begun.mjs";
import { dayName } from "./dates.mjs";
import { personRow } from "./people.mjs";

/** @typedef {{tools: Record<string, import("./begun.mjs").Described>, contacts: string, closed: string}} Described */

const PEOPLE = 3;
const TOOLS = 4;

/** @param {HTMLElement} section */
export function bind(section) {
  const words = wordsOf(section);
  /** @type {Described} */
  const described = JSON.parse(section.dataset.described ?? "{}");
  const show = () => {
    const kept = read();
    const day = thisDay();
    const people = dueNow(readContacts(kept.contacts), { today: day, closed: described.closed });
    const soon = readContacts(kept.contacts).filter((each) => waits(each, described.closed) && each.follow_up === plus(day, 1));
    const tomorrow = soon.slice(0, PEOPLE).map((each) => ({ title: say(words.write, { name: called(each) }), note: words.tomorrow, address: described.contacts + addressOf(each.id) }));
    const ahead = [...tomorrow, ...comingUp(kept, day, words, described.tools)];
    const works = begun(kept.about, kept.tools, described.tools, words);
    one(section, ".today-day").textContent = dayName(day, { weekday: "long", month: "long", day: "numeric" });
    fill(section, ".today-people", people.slice(0, PEOPLE).map((each) => personRow(each, { day, words, section, tools: described.tools })));
    fill(section, ".today-ahead", ahead.map(row));
    fill(section, ".today-begun", works.slice(0, TOOLS).map(row));
    const more = one(section, ".today-more");
    more.hidden = people.length <= PEOPLE;
    one(more, "a").textContent = say(words.more, { count: String(people.length - PEOPLE) });
    one(section, ".today-backup").textContent = ageOfBackup(words);
    countOnTab(people.length);
    section.hidden = !people.length && !ahead.length && !works.length;
  };
  onElsewhere(show);
  show();
}

/**
 * @param {HTMLElement} section
 * @param {string} part
 * @param {HTMLElement[]} rows
 */
function fill(section, part, rows) {
  one(section, `${part} ul`).replaceChildren(...rows);
  one(section, part).hidden = !rows.length;
}

/** @param {{title: string, note: string, address: string, share?: number}} line */
function row({ title, note, address, share }) {
  const item = document.createElement("li");
  const link = Object.assign(document.createElement("a"), { href: address, className: "today-row" });
  const text = Object.assign(document.createElement("span"), { className: "today-text" });
  text.append(Object.assign(document.createElement("strong"), { textContent: title }));
  if (note) text.append(Object.assign(document.createElement("span"), { className: "today-note", textContent: note }));
  if (share !== undefined && share < 1) text.append(Object.assign(document.createElement("progress"), { max: 1, value: share, ariaHidden: "true" }));
  link.append(text);
  item.append(link);
  return item;
}
