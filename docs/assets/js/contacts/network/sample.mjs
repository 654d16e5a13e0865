/** The picture of an example's network, while one's own sheet is empty: it shows what will come of it. */

import { one } from "../../site/elements.mjs";
import { circle } from "./circle.mjs";
import { show } from "./drawn.mjs";
import { picture } from "./picture.mjs";

/** @param {import("../sheet.mjs").Sheet} sheet */
export function showSample({ section, columns, words, sample: { contacts, day } }) {
  const place = one(section, ".network-sample");
  if (place.firstChild) return;
  const choices = columns.find(({ key }) => key === "relationship")?.choices ?? [];
  const isDue = (/** @type {import("../kept/contact.mjs").Contact} */ each) => !!each.follow_up && each.follow_up <= day;
  show(place, picture(circle(contacts, choices, words.not_said, day), { label: words.sample, you: words.you, isDue }));
}
