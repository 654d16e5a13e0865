/** Worked examples: the one that the reader chose comes first, on every page. The choice is kept like an answer. */

import { one } from "./elements.mjs";
import { change, onElsewhere, read } from "./store.mjs";

/** @param {HTMLElement} choice */
export function bind(choice) {
  const select = /** @type {HTMLSelectElement} */ (one(choice, "select"));
  const galleries = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-examples]")]).map(gallery);

  const show = () => {
    select.value = read().tools.examples?.first ?? "";
    if (select.selectedIndex < 0) select.value = "";
    for (const begin of galleries) begin(select.value);
  };
  select.addEventListener("change", () => {
    const first = select.value;
    change((kept) => {
      kept.tools.examples = { first };
    });
    show();
  });
  onElsewhere(show);
  addEventListener("pageshow", show);
  show();
  choice.hidden = false;
}

/**
 * Give a function that lets a gallery begin with an example, and keeps as many of them unfolded as the page had.
 * @param {HTMLElement} section
 */
function gallery(section) {
  const examples = /** @type {HTMLElement[]} */ ([...section.querySelectorAll("[data-example-name]")]);
  const more = one(section, ".more-examples");
  const folded = one(more, ".examples");
  const unfolded = examples.length - folded.children.length;

  return (/** @type {string} */ name) => {
    const chosen = (/** @type {HTMLElement} */ example) => example.dataset.exampleName === name;
    const inOrder = [...examples.filter(chosen), ...examples.filter((example) => !chosen(example))];
    for (const example of examples) example.classList.toggle("chosen", chosen(example));
    more.before(...inOrder.slice(0, unfolded));
    folded.append(...inOrder.slice(unfolded));
  };
}
