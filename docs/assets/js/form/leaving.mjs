/** Fields that are left: what is said of one waits until the pointer is let go, or it would move the pressed button away. */

let released = Promise.resolve();
addEventListener("pointerdown", () => {
  released = new Promise((done) => ["pointerup", "pointercancel"].forEach((end) => addEventListener(end, () => done(), { once: true })));
});

/**
 * Act when a field of a form is left.
 * @param {HTMLElement} form
 * @param {(field: EventTarget | null) => void} act
 */
export const onLeft = (form, act) =>
  form.addEventListener("focusout", ({ target }) => released.then(() => setTimeout(() => act(target)))); // The click comes before a timer does.
