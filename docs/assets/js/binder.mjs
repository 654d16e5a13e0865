/** The binder joins a tool's form, the store, Python and the paper. It decides no words. */

import { bindActions } from "./actions.mjs";
import { engine } from "./engine.mjs";
import { fields, fill, hasWords, isUntouched, part, showProblems, showWhatApplies } from "./form.mjs";
import { Picker } from "./picker.mjs";
import { bindTabs, one, showMade } from "./paper.mjs";
import { Preview } from "./preview.mjs";
import { wordsOf } from "./say.mjs";
import { bindSeeIt } from "./see-it.mjs";
import { bindStatus } from "./status.mjs";
import { change, onElsewhere, read } from "./store.mjs";

/**
 * What the parts of one tool on a page share.
 * @typedef {object} Tool
 * @property {string} name
 * @property {HTMLElement} section
 * @property {HTMLFormElement} form
 * @property {import("./say.mjs").Words} words
 * @property {Preview} preview
 * @property {() => void} refill  Shows what is kept, in the form and on the paper.
 */

/** @param {HTMLElement} section */
export function bind(section) {
  const name = section.dataset.tool ?? "";
  const form = /** @type {HTMLFormElement} */ (one(section, "form.questions"));
  const words = wordsOf(section);
  const status = bindStatus(section, words);
  const pickers = [.../** @type {NodeListOf<HTMLElement>} */ (form.querySelectorAll(".picker"))].map((box) => new Picker(box));
  const preview = new Preview(name, form, section.dataset.example ?? "{}", {
    show: (made) => {
      showMade(section, made);
      showProblems(form, made.problems);
      pickers.forEach((picker) => picker.show(made.suggestions[picker.field.name]?.split("\n")));
    },
    broke: status.broke,
  });
  const refill = () => {
    fill(form, read(), name);
    pickers.forEach((picker) => picker.show());
    if (hasWords(form) || engine.started()) preview.soon();
  };
  /** @type {Tool} */
  const tool = { name, section, form, words, preview, refill };

  bindTyping(tool);
  bindTabs(section);
  bindActions(tool);
  bindSeeIt(section, words);
  const practise = /** @type {HTMLElement | null} */ (section.querySelector(".practise"));
  if (practise) import("./practise.mjs").then(({ bindPractise }) => bindPractise(practise, tool));
  onElsewhere(refill);
  addEventListener("pageshow", (event) => event.persisted && refill());
  adopt(form, name);
  fill(form, read(), name);
  pickers.forEach((picker) => picker.show());
  if (hasWords(form)) whenIdle(() => preview.now());
}

/**
 * Save and preview as the visitor types; start Python when they first enter the form.
 * @param {Tool} tool
 */
function bindTyping({ name, form, preview }) {
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("focusin", () => engine.start(), { once: true });
  if (form.contains(document.activeElement)) engine.start();
  form.addEventListener("input", ({ target }) => {
    const field = /** @type {import("./form.mjs").Field} */ (target);
    change((kept) => {
      part(kept, name, field)[field.name] = field.value;
    });
    showWhatApplies(form);
    preview.soon();
  });
}

/**
 * Keep what was typed before this script came; what the browser itself put back on a reload or a way back is not typed.
 * @param {HTMLFormElement} form
 * @param {string} name
 */
function adopt(form, name) {
  const [{ type }] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
  if (type !== "navigate") return;
  const kept = read();
  const early = fields(form).filter((field) => !isUntouched(field) && part(kept, name, field)[field.name] === undefined);
  if (early.length) change((now) => early.forEach((field) => (part(now, name, field)[field.name] = field.value)));
}

/** @param {() => void} act */
function whenIdle(act) {
  if ("requestIdleCallback" in window) requestIdleCallback(act);
  else setTimeout(act, 200);
}
