/** A tool's form: filled from what is kept, read for the tool, and told of problems. */

/** @typedef {import("./migrations.mjs").Kept} Kept */
/** @typedef {import("./migrations.mjs").Answers} Answers */
/** @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Field */

/**
 * @param {HTMLFormElement} form
 * @returns {Field[]}
 */
export const fields = (form) => [.../** @type {NodeListOf<Field>} */ (form.querySelectorAll("[name]"))];

/**
 * Give the part of what is kept that holds a field's answer.
 * @param {Kept} kept
 * @param {string} tool
 * @param {Field} field
 * @returns {Answers}
 */
export function part(kept, tool, field) {
  if ("aboutYou" in field.dataset) return kept.about;
  return (kept.tools[tool] ??= {});
}

/**
 * Show the kept answers, under their present or a former name; a field that is being typed in, in this tab, stays as it is.
 * @param {HTMLFormElement} form
 * @param {Kept} kept
 * @param {string} tool
 */
export function fill(form, kept, tool) {
  for (const field of fields(form)) {
    const answers = part(kept, tool, field);
    const names = [field.name, ...(field.dataset.formerly ?? "").split(" ")];
    const answer = names.map((name) => answers[name]).find((value) => value !== undefined);
    if (field !== document.activeElement || !document.hasFocus()) set(field, answer);
  }
  showWhatApplies(form);
}

/**
 * Set a field; without an answer, to what it holds by default.
 * @param {Field} field
 * @param {unknown} answer
 */
function set(field, answer) {
  if (!(field instanceof HTMLSelectElement)) {
    field.value = String(answer ?? "");
    return;
  }
  const options = [...field.options];
  const chosen = options.findIndex((option) => option.value === answer);
  field.selectedIndex = chosen >= 0 ? chosen : Math.max(0, options.findIndex((option) => option.defaultSelected));
}

/**
 * Tell whether a field holds what the page was printed with.
 * @param {Field} field
 */
export const isUntouched = (field) =>
  field instanceof HTMLSelectElement ? [...field.options].every((each) => each.selected === each.defaultSelected) : field.value === field.defaultValue;

/**
 * Read what is typed, by question.
 * @param {HTMLFormElement} form
 * @returns {Answers}
 */
export const typed = (form) => Object.fromEntries(fields(form).map((field) => [field.name, field.value]));

/**
 * Tell whether answers, those in the form unless told otherwise, hold anything typed and not only chosen.
 * @param {HTMLFormElement} form
 * @param {Answers} answers
 */
export const hasWords = (form, answers = typed(form)) =>
  fields(form).some((field) => !(field instanceof HTMLSelectElement) && Boolean(answers[field.name]?.trim()));

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

/**
 * Say each problem beside its field.
 * @param {HTMLFormElement} form
 * @param {Record<string, string>} problems
 */
export function showProblems(form, problems) {
  for (const field of fields(form)) {
    const slot = /** @type {HTMLElement} */ (document.getElementById(`${field.id}-problem`));
    const problem = problems[field.name];
    slot.hidden = !problem;
    if (slot.textContent !== (problem ?? "")) slot.textContent = problem ?? "";
    field.toggleAttribute("aria-invalid", Boolean(problem));
    if (problem) field.setAttribute("aria-invalid", "true");
  }
  if (!Object.keys(problems).length) summary(form).hidden = true;
}

/**
 * List the problems above the form, with links to their fields, and move there.
 * @param {HTMLFormElement} form
 * @param {Record<string, string>} problems
 */
export function summarize(form, problems) {
  const items = fields(form)
    .filter((field) => problems[field.name])
    .map((field) => {
      const link = document.createElement("a");
      link.href = `#${field.id}`;
      link.textContent = `${field.labels?.[0]?.textContent}: ${problems[field.name]}`;
      link.addEventListener("click", (event) => {
        event.preventDefault();
        field.focus();
      });
      const item = document.createElement("li");
      item.append(link);
      return item;
    });
  summary(form).querySelector("ul")?.replaceChildren(...items);
  summary(form).hidden = false;
  summary(form).focus();
}

/** @param {HTMLFormElement} form */
const summary = (form) => /** @type {HTMLElement} */ (form.querySelector(".problem-summary"));
