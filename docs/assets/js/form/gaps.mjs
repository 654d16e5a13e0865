/** A gap in the paper leads to the question that fills it. */

/**
 * @param {HTMLElement} section
 * @param {HTMLFormElement} form
 */
export function bindGaps(section, form) {
  section.addEventListener("click", ({ target }) => {
    const gap = /** @type {Element} */ (target).closest(".paper .sample")?.textContent;
    if (!gap) return;
    const labels = /** @type {NodeListOf<HTMLLabelElement>} */ (form.querySelectorAll(".question > label"));
    const label = [...labels].find(({ textContent }) => gap.startsWith(`[${textContent}]`));
    const fold = label?.closest("details");
    if (fold) fold.open = true;
    label?.control?.focus();
  });
}
