/** The result of a tool: tabs, papers and advice. */

import { one } from "../site/elements.mjs";
import { ink } from "./inking.mjs";

/**
 * What the door gives back.
 * @typedef {{name: string, title: string, note: string, copy_label: string, html: string, own_html: string, text: string, spoken: Spoken | null,
 *   mail: import("./take.mjs").Mail | null}} Document
 * @typedef {{text: string, seconds: number}} Spoken
 * @typedef {{name: string, filename: string, media: string, purpose: string, drawn: boolean}} File
 * Other words for an answer; with another beginning, `frame` names it and `sentence` is the whole.
 * @typedef {{words: string, frame: string, sentence: string}} Offer
 * @typedef {{frame: string, before: string, words: string, after: string, offers: Offer[]}} Said
 * @typedef {{problems: Record<string, string>, left_out: Record<string, string>, said: Record<string, Said>, documents: Document[], first: string, advice: string[], sample: boolean, whole: string,
 *   suggestions: Record<string, string>, uses: {tool: string, answers: Record<string, string>, people: Record<string, string>[]}[], files: File[]}} Made
 */

/**
 * Show what was made. The HTML comes from the tools' one renderer, which escapes every answer.
 * @param {HTMLElement} section
 * @param {Made} made
 */
export function showMade(section, made) {
  for (const document of made.documents) {
    const paper = one(section, `.paper[data-document="${document.name}"]`);
    one(paper, ".paper-note").textContent = document.note;
    ink(one(paper, ".paper-text"), document.html);
  }
  if (!("chosen" in section.dataset)) bringToFront(section, one(section, `#${one(section, `.paper[data-document="${made.first}"]`).getAttribute("aria-labelledby")}`));
  one(section, ".sample-note").hidden = !made.sample;
  const advice = one(section, ".advice");
  advice.hidden = made.advice.length === 0 || !made.whole;
  one(advice, "ul").replaceChildren(...made.advice.map((line) => Object.assign(document.createElement("li"), { textContent: line })));
}

/**
 * Tell in the paper's place that one's own text is on its way, so that nobody takes the example for all there is.
 * @param {HTMLElement} section
 * @param {boolean} waiting
 */
export const showWaiting = (section, waiting) => section.toggleAttribute("data-waiting", waiting);

/**
 * Make the tabs work: by click, by arrow keys, Home and End.
 * @param {HTMLElement} section
 */
export function bindTabs(section) {
  const list = one(section, "[role=tablist]");
  const tabs = /** @type {HTMLElement[]} */ ([...list.querySelectorAll("[role=tab]")]);
  list.hidden = tabs.length < 2;
  tabs.forEach((tab, index) => {
    tab.addEventListener("click", () => choose(section, tab));
    tab.addEventListener("keydown", (event) => {
      const last = tabs.length - 1;
      const to = { ArrowRight: index < last ? index + 1 : 0, ArrowLeft: index ? index - 1 : last, Home: 0, End: last }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      tabs[to].focus();
      choose(section, tabs[to]);
    });
  });
}

/**
 * Bring the paper that a visitor chose to the front, with its copy button; from now on it stays there.
 * @param {HTMLElement} section
 * @param {HTMLElement} tab
 */
function choose(section, tab) {
  section.dataset.chosen = "";
  bringToFront(section, tab);
}

/** @param {HTMLElement} section @param {HTMLElement} tab */
function bringToFront(section, tab) {
  for (const other of section.querySelectorAll("[role=tab]")) {
    other.setAttribute("aria-selected", String(other === tab));
    other.setAttribute("tabindex", other === tab ? "0" : "-1");
  }
  const name = one(section, `#${tab.getAttribute("aria-controls")}`).dataset.document;
  for (const element of /** @type {NodeListOf<HTMLElement>} */ (section.querySelectorAll("[data-document]"))) {
    element.hidden = element.dataset.document !== name;
  }
}

/**
 * Give the document whose paper is in front.
 * @param {HTMLElement} section
 * @param {Made} made
 */
export const shown = (section, made) =>
  /** @type {Document} */ (made.documents.find(({ name }) => name === one(section, ".paper:not([hidden])").dataset.document));

/**
 * Print what the one renderer made, or a script from text alone, and nothing else of the page.
 * @param {string} html
 */
export function printAlone(html) {
  document.querySelector(".print-sheet")?.remove();
  const sheet = Object.assign(document.createElement("div"), { className: "print-sheet", innerHTML: html });
  document.body.append(sheet);
  document.body.classList.add("printing-paper");
  addEventListener(
    "afterprint",
    () => {
      sheet.remove();
      document.body.classList.remove("printing-paper");
    },
    { once: true },
  );
  print();
}
