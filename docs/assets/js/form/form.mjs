/** A tool's form: filled from what is kept, and read for the tool. */

/** @typedef {import("../store/document/migrations.mjs").Kept} Kept */
/** @typedef {import("../store/document/migrations.mjs").Answers} Answers */
/** @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Field */

/** Stands for a day of which only a part is typed: the browser gives nothing, so it does not count as an answer. */
const UNFINISHED = "?";

/**
 * @param {HTMLFormElement} form
 * @returns {Field[]}
 */
export const fields = (form) => [.../** @type {NodeListOf<Field>} */ (form.querySelectorAll("[name]"))];

/** Tell whether other tools share the answer to a field. @param {Field} field */
export const isShared = (field) => "aboutYou" in field.dataset;

/**
 * Give the part of what is kept that holds a field's answer.
 * @param {Kept} kept
 * @param {string} tool
 * @param {Field} field
 * @returns {Answers}
 */
export function part(kept, tool, field) {
  if (isShared(field)) return kept.about;
  return (kept.tools[tool] ??= {});
}

/**
 * Note that a tool is the one in which someone typed last: the tools are kept in that order.
 * @param {Kept} kept
 * @param {string} tool
 */
export function workedOn(kept, tool) {
  const { [tool]: own = {}, ...others } = kept.tools;
  kept.tools = { ...others, [tool]: own };
}

/** @typedef {Pick<Field, "name" | "dataset">} Named */

/** @param {Named} field */
const names = ({ name, dataset }) => [name, ...(dataset.formerly?.split(" ") ?? [])];

/**
 * Find the answer to a field, under its present or a former name.
 * @param {Named} field
 * @param {Answers} answers
 */
export const answerTo = (field, answers) => names(field).map((name) => answers[name]).find((answer) => answer !== undefined);

/**
 * Put an answer, or none, in the place of what is there under the field's present and former names.
 * @param {Named} field
 * @param {Answers} answers
 * @param {string | undefined} answer
 */
export function put(field, answers, answer) {
  names(field).forEach((name) => delete answers[name]);
  if (answer !== undefined) answers[field.name] = String(answer);
}

/**
 * Show the kept answers. A field that says its answer already is left alone, with its caret and with half a day, unless it is meant also.
 * @param {HTMLFormElement} form
 * @param {Kept} kept
 * @param {string} tool
 * @param {boolean} also
 */
export function fill(form, kept, tool, also) {
  for (const field of fields(form)) {
    const answer = answerTo(field, part(kept, tool, field));
    if (also || field.value !== (answer ?? printed(field))) set(field, answer);
  }
  showWhatApplies(form);
}

/**
 * Set a field; without an answer that it can take, to what the page was printed with.
 * @param {Field} field
 * @param {string | undefined} answer
 */
function set(field, answer) {
  if (field.classList.contains("day")) showDay(/** @type {HTMLInputElement} */ (field), answer);
  else field.value = answer ?? printed(field);
  if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = printed(field);
}

/**
 * Show a day; words that are none stand there as text, for the person to put right.
 * @param {HTMLInputElement} field
 * @param {string | undefined} answer
 */
function showDay(field, answer = "") {
  field.type = "date";
  field.value = answer;
  if (field.value === answer) return;
  field.type = "text";
  field.value = answer;
}

/**
 * Give what a field was printed with.
 * @param {Field} field
 */
export function printed(field) {
  if (!(field instanceof HTMLSelectElement)) return field.defaultValue;
  const options = [...field.options];
  return (options.find((option) => option.defaultSelected) ?? options[0]).value;
}

/** @param {Field} field */
export const isUntouched = (field) => field.value === printed(field);

/**
 * Read what is typed, by question.
 * @param {HTMLFormElement} form
 * @returns {Answers}
 */
export const typed = (form) => Object.fromEntries(fields(form).map((field) => [field.name, field.validity.badInput ? UNFINISHED : field.value]));

/**
 * Tell whether a form holds certain answers and no others.
 * @param {HTMLFormElement} form
 * @param {Answers} answers
 */
export const holds = (form, answers) => fields(form).every((field) => field.value === String(answers[field.name] ?? printed(field)));

/**
 * Tell whether a form is as the page was printed.
 * @param {HTMLFormElement} form
 */
export const isBlank = (form) => fields(form).every(isUntouched);

/**
 * Tell whether a step back would change anything in a form.
 * @param {HTMLFormElement} form
 * @param {import("../store/undo.mjs").Before | undefined} before
 */
export const wouldChange = (form, before) =>
  before !== undefined && fields(form).some((field) => field.name in before && (before[field.name] ?? printed(field)) !== field.value);

/**
 * Show the questions that another answer calls for, and hide those it does not.
 * @param {HTMLFormElement} form
 */
export function showWhatApplies(form) {
  const answers = typed(form);
  for (const question of /** @type {NodeListOf<HTMLElement>} */ (form.querySelectorAll("[data-only-with]"))) {
    const [name, value] = (question.dataset.onlyWith ?? "").split("=");
    question.hidden = answers[name] !== value;
  }
}
