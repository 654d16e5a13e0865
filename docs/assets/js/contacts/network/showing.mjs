/** The picture in the page: its key, its size, the same as a list, and what one can do so that it says more. */

import { on, one } from "../../site/elements.mjs";
import { printAlone } from "../../result/paper.mjs";
import { say } from "../../site/say.mjs";
import { today } from "../days/days.mjs";
import { said } from "../days/said.mjs";
import { addressOf, called } from "../kept/contact.mjs";
import { make } from "../make.mjs";
import { circle } from "./circle.mjs";
import { onPaper, show } from "./drawn.mjs";
import { picture } from "./picture.mjs";
import { bindZoom } from "./zoom.mjs";

/** @typedef {import("../sheet.mjs").Sheet} Sheet */
/** @typedef {import("../list/view.mjs").View} View */
/** @typedef {import("./circle.mjs").Person} Person */

/** Print what is shown. */
let printing = () => {};

/**
 * @param {Sheet} sheet
 * @param {View} view
 */
export function showNetwork({ section, columns, words }, view) {
  const choices = columns.find(({ key }) => key === "relationship")?.choices ?? [];
  const groups = circle(view.contacts, choices, words.not_said, today());
  const shown = groups.reduce((sum, { people }) => sum + people.length, 0);
  const isDue = (/** @type {import("../kept/contact.mjs").Contact} */ each) => view.isDue(each, "due");
  const unnamed = one(section, ".network-unnamed");
  const draw = () => picture(groups, { label: words.network, you: words.you, isDue });
  show(one(section, ".network-picture"), draw(), (count) => (unnamed.textContent = count ? say(words.network_unnamed, { count: String(count) }) : ""));
  printing = () => printAlone(onPaper(draw()));
  one(section, ".network-list").replaceChildren(...groups.flatMap(({ label, people }) => [make("h3", {}, `${label} ${people.length}`), make("ul", {}, ...people.map((each) => line(each, words)))]));
  const unsaid = groups.find(({ key }) => !key)?.people.length ?? 0;
  const hints = [
    shown < view.contacts.length ? say(words.network_most, { shown: String(shown), all: String(view.contacts.length) }) : "",
    unsaid > shown / 2 ? words.network_unsaid : "",
    groups.some(({ people }) => people.some(({ by }) => by)) ? "" : words.network_no_lines,
  ];
  one(section, ".network-hints").replaceChildren(...hints.filter(Boolean).map((each) => make("p", {}, each)));
}

/**
 * Say of one person what the picture shows.
 * @param {Person} person
 * @param {import("../../site/say.mjs").Words} words
 */
function line({ contact, by }, words) {
  const link = make("a", { href: addressOf(contact.id), "data-person": contact.id }, make("bdi", {}, called(contact)));
  const facts = [contact.last_contacted ? say(words.in_touch, { day: said(contact.last_contacted, today()) }) : "", by ? say(words.introduced_by, { name: called(by) }) : ""];
  return make("li", {}, link, ...facts.filter(Boolean).flatMap((each) => [" · ", each]));
}

/** Make the picture larger and smaller, print it, and open whom one presses. @param {Sheet} sheet */
export function bindNetwork({ section, open }) {
  const frame = one(section, ".network-picture");
  bindZoom(section, frame);
  on(section, "print-network", () => printing());
  frame.addEventListener("pointerover", ({ target }) => {
    const id = /** @type {Element} */ (target).closest("[data-id]")?.getAttribute("data-id");
    frame.querySelectorAll(".line").forEach((each) => each.classList.toggle("lit", id === each.getAttribute("data-from") || id === each.getAttribute("data-to")));
  });
  one(section, ".network").addEventListener("click", (event) => {
    const pressed = /** @type {Element} */ (event.target).closest("[data-person], [data-id]");
    const id = pressed?.getAttribute("data-person") ?? pressed?.getAttribute("data-id");
    if (!id || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(id);
  });
}
