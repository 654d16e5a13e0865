/** The binder joins a tool's form, the store, Python and the paper. It decides no words. */

import { bindActions } from "./actions.mjs";
import { isEmpty } from "./asides.mjs";
import { one } from "./elements.mjs";
import { engine } from "./engine.mjs";
import { fields, fill, isBlank, part, put, showWhatApplies, typed, workedOn } from "./form.mjs";
import { onLeft } from "./leaving.mjs";
import { Notice } from "./notice.mjs";
import { bindTabs, showMade, showWaiting } from "./paper.mjs";
import { Picker } from "./picker.mjs";
import { bindPractise } from "./practise.mjs";
import { Preview } from "./preview.mjs";
import { showProblems } from "./problems.mjs";
import { replace } from "./replacing.mjs";
import { wordsOf } from "./say.mjs";
import { bindSeeIt } from "./see-it.mjs";
import { Sentence } from "./sentence.mjs";
import { bindStatus } from "./status.mjs";
import { change, onElsewhere, read } from "./store.mjs";
import { bringTheme } from "./theme.mjs";
import * as undo from "./undo.mjs";

/**
 * What the parts of one tool on a page share.
 * @typedef {object} Tool
 * @property {string} name
 * @property {HTMLElement} section
 * @property {HTMLFormElement} form
 * @property {import("./say.mjs").Words} words
 * @property {Notice} notice
 * @property {Preview} preview
 * @property {(also?: boolean) => void} refill  Shows what is kept, in the form, also where one is typing if told so, and on the paper once Python has started.
 */

/** @param {HTMLElement} section */
export function bind(section) {
  const name = section.dataset.tool ?? "";
  const form = /** @type {HTMLFormElement} */ (one(section, "form.questions"));
  const words = wordsOf(section);
  const status = bindStatus(section, words);
  const pickers = [.../** @type {NodeListOf<HTMLElement>} */ (form.querySelectorAll(".picker"))].map((box) => new Picker(box));
  const sentences = [.../** @type {NodeListOf<HTMLElement>} */ (form.querySelectorAll(".sentence"))].map(
    (box) => new Sentence(box, words, (field, answer) => replace(tool, [field], { [field.name]: answer }, words.offer_taken)),
  );
  const preview = new Preview(name, () => ({ ...typed(form), ...today(section) }), section.dataset.example ?? "{}", {
    show: (made) => {
      showWaiting(section, false);
      showMade(section, made);
      showProblems(form, made.problems);
      sentences.forEach((sentence) => sentence.show(made));
      pickers.forEach((picker) => picker.show(made.suggestions[picker.field.name]?.split("\n")));
      status.worked();
      bringTheme();
    },
    broke: (error) => {
      showWaiting(section, false);
      status.broke(error);
      bringTheme();
    },
  });
  engine.subscribe(({ stage }) => {
    if (stage === "failed" || (stage === "ready" && isBlank(form))) bringTheme();
  });
  const refill = (also = false) => {
    fill(form, read(), name, also);
    pickers.forEach((picker) => picker.show());
    sentences.forEach((sentence) => sentence.refill());
    if (engine.started()) preview.soon();
    else showWaiting(section, !isBlank(form));
  };
  /** @type {Tool} */
  const tool = { name, section, form, words, notice: new Notice(one(section, ".notice"), words.undoable, name), preview, refill };

  bindElsewhere(tool);
  bindTyping(tool);
  bindTabs(section);
  bindSeeIt(section, words);
  const practise = /** @type {HTMLElement | null} */ (section.querySelector(".practise"));
  if (practise) bindPractise(practise, tool);
  adopt(form, name);
  refill();
  bindActions(tool);
  if (!isBlank(form)) whenIdle(() => preview.now());
}

/**
 * Follow what happens in other tabs; Python starts here only when the visitor comes here.
 * @param {Tool} tool
 */
function bindElsewhere({ name, form, notice, preview, refill }) {
  if (isEmpty()) undo.forget();
  onElsewhere(({ erased, away }) => {
    if (erased) undo.forget();
    if (!undo.steps(name).done.length) notice.close();
    refill(erased || away);
  });
  addEventListener("focus", () => !isBlank(form) && !engine.started() && preview.now());
}

/**
 * Save and preview as the visitor types; start Python when they first enter the form.
 * @param {Tool} tool
 */
function bindTyping({ name, form, preview }) {
  form.addEventListener("submit", (event) => event.preventDefault());
  const start = () => (isBlank(form) ? engine.start() : preview.now());
  form.addEventListener("focusin", start, { once: true });
  if (form.contains(document.activeElement)) start();
  form.addEventListener("input", ({ target }) => {
    const field = /** @type {import("./form.mjs").Field} */ (target);
    const { value } = field; // An edit that cannot be written is done again later.
    change((kept) => {
      workedOn(kept, name);
      put(field, part(kept, name, field), value);
    });
    showWhatApplies(form);
    preview.soon();
  });
  onLeft(form, () => preview.latest && showProblems(form, preview.latest.problems));
}

/**
 * Keep what was typed before this script came, and not what the browser itself put back on a reload or a way back.
 * @param {HTMLFormElement} form
 * @param {string} name
 */
function adopt(form, name) {
  for (const field of fields(form).filter(({ dataset }) => "early" in dataset)) {
    const { value } = field;
    change((kept) => put(field, part(kept, name, field), value));
  }
}

/**
 * Give the day on this device's calendar as the answer to a tool's question about it.
 * @param {HTMLElement} section
 * @returns {import("./migrations.mjs").Answers}
 */
const today = ({ dataset }) => (dataset.today ? { [dataset.today]: new Date().toLocaleDateString("sv") } : {});

/** @param {() => void} act */
function whenIdle(act) {
  if ("requestIdleCallback" in window) requestIdleCallback(act);
  else setTimeout(act, 200);
}
