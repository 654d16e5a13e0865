/** The binder joins a tool's form, the store, Python and the paper. It decides no words. */

import { bindActions } from "../result/actions.mjs";
import { one } from "../site/elements.mjs";
import { engine } from "../engine/engine.mjs";
import { fill, isBlank, typed } from "../form/form.mjs";
import { Notice } from "../site/notice.mjs";
import { bindTabs, showMade, showWaiting } from "../result/paper.mjs";
import { Picker } from "../form/fields/picker.mjs";
import { bindPractise } from "../practise/practise.mjs";
import { Preview } from "./preview.mjs";
import { showProblems } from "../form/problems.mjs";
import { replace, step } from "../form/examples/replacing.mjs";
import { wordsOf } from "../site/say.mjs";
import { Sentence } from "../form/fields/sentence.mjs";
import { Drawn } from "../form/fields/drawn.mjs";
import { bindStatus } from "./status.mjs";
import { read } from "../store/store.mjs";
import { bringTheme, bringThemeWhenQuiet } from "../site/theme.mjs";
import { foldWhatWaits, onWidth, showAnswered } from "../form/asking.mjs";
import { bindBar } from "./bar.mjs";
import { startWhenSeen, writeWhenIdle } from "../form/beginning.mjs";
import { bindDone } from "../result/done.mjs";
import { bindGaps } from "../form/gaps.mjs";
import { bindElsewhere } from "../form/elsewhere.mjs";
import { Known } from "../form/known.mjs";
import { lender, onLender } from "../form/examples/lender.mjs";
import { bindStarters } from "../form/examples/starters.mjs";
import { adopt, bindTyping } from "../form/typing.mjs";
import { wayBack } from "../form/way-back.mjs";

/**
 * What the parts of one tool on a page share.
 * @typedef {object} Tool
 * @property {string} name
 * @property {HTMLElement} section
 * @property {HTMLFormElement} form
 * @property {import("../site/say.mjs").Words} words
 * @property {Notice} notice
 * @property {Preview} preview
 * @property {(also?: boolean) => void} refill  Shows what is kept, in the form, also over half a day if told so, and on the paper once Python has started.
 */

/** @param {HTMLElement} section */
export function bind(section) {
  const name = section.dataset.tool ?? "";
  const form = /** @type {HTMLFormElement} */ (one(section, "form.questions"));
  const words = wordsOf(section);
  const status = bindStatus(section, words);
  const pickers = [.../** @type {NodeListOf<HTMLElement>} */ (form.querySelectorAll(".picker"))].map(
    (box) => new Picker(box, { replace: (field, lines) => replace(tool, [field], { [field.name]: lines }, ""), back: () => step(tool, "done") }),
  );
  const sentences = [.../** @type {NodeListOf<HTMLElement>} */ (form.querySelectorAll(".sentence"))].map(
    (box) => new Sentence(box, words, (fields, answers) => replace(tool, fields, answers, words.offer_taken)),
  );
  const write = (/** @type {import("../store/document/migrations.mjs").Answers} */ other) =>
    engine.run(name, JSON.stringify({ ...typed(form), ...today(section), ...other }), lender(name));
  const drawn = [.../** @type {NodeListOf<HTMLElement>} */ (form.querySelectorAll(".drawn"))].map((box) => new Drawn(box, write));
  const known = new Known(form);
  const glance = bindBar(section, words);
  const celebrate = bindDone(section, words);
  const preview = new Preview(name, () => ({ ...typed(form), ...today(section) }), () => lender(name), {
    show: (made) => {
      showWaiting(section, false);
      showMade(section, made);
      showProblems(form, made.problems);
      known.follow(made.problems);
      sentences.forEach((sentence) => sentence.show(made));
      pickers.forEach((picker) => picker.show(made.suggestions[picker.field.name]?.split("\n")));
      drawn.forEach((each) => each.draw().catch(() => {})); // The status line says so.
      celebrate(made);
      glance();
      status.worked();
      bringThemeWhenQuiet();
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
    drawn.forEach((each) => each.refill());
    known.refresh();
    foldWhatWaits(form);
    showAnswered(form, words);
    if (engine.started()) preview.soon();
    else showWaiting(section, !isBlank(form));
  };
  /** @type {Tool} */
  const tool = { name, section, form, words, notice: new Notice(one(section, ".notice"), () => wayBack(name, form, words), name), preview, refill };

  bindElsewhere(tool);
  bindTyping(tool);
  bindTabs(section);
  bindStarters(section, name);
  bindGaps(section, form);
  startWhenSeen(section);
  onWidth(form);
  onLender(() => engine.started() && preview.soon());
  const practise = /** @type {HTMLElement | null} */ (section.querySelector(".practise"));
  if (practise) bindPractise(practise, tool);
  adopt(form, name);
  refill();
  known.fold();
  bindActions(tool);
  if (!isBlank(form)) writeWhenIdle(section, words, () => preview.now());
}

/**
 * Give the day on this device's calendar as the answer to a tool's question about it.
 * @param {HTMLElement} section
 * @returns {import("../store/document/migrations.mjs").Answers}
 */
const today = ({ dataset }) => (dataset.today ? { [dataset.today]: new Date().toLocaleDateString("sv") } : {});
