/** A page of the list, parted by when to write. */

/** @typedef {import("../kept/contact.mjs").Contact} Contact */
/** @typedef {import("./view.mjs").View} View */

/** The heading over those of each time. @type {Record<import("./view.mjs").When, string>} */
const HEADINGS = { overdue: "group_due", today: "group_due", week: "week", later: "group_later", none: "group_none", closed: "group_closed" };

/**
 * Part the contacts of a page into groups; each counts all of its people, also those on other pages.
 * @param {import("../../site/say.mjs").Words} words
 * @param {View} view
 * @param {Contact[]} chosen
 * @param {number} from
 * @param {number} size
 * @param {boolean} byTime  False where the list has another order: then it is one group without a heading.
 * @returns {import("./table.mjs").Group[]}
 */
export function groups(words, view, chosen, from, size, byTime) {
  const page = chosen.slice(from, from + size);
  if (!byTime) return [{ title: "", count: page.length, people: page }];
  const heading = (/** @type {Contact} */ each) => HEADINGS[view.when(each)];
  /** @type {Map<string, Contact[]>} */
  const parts = new Map();
  for (const each of page) {
    const part = parts.get(heading(each)) ?? [];
    parts.set(heading(each), part);
    part.push(each);
  }
  /** @type {Record<string, number>} */
  const counts = {};
  for (const each of chosen) counts[heading(each)] = (counts[heading(each)] ?? 0) + 1;
  return [...parts].map(([name, people]) => ({ title: words[name], count: counts[name], people }));
}
