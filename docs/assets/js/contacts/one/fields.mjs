/** The fields of the form of one contact. */

import { make } from "../make.mjs";

/** @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Field */

/**
 * Show a value; one that a file brought becomes a choice of its own.
 * @param {Field} field
 * @param {string} value
 */
export function show(field, value) {
  if (field instanceof HTMLSelectElement) {
    field.querySelector("[data-own]")?.remove();
    if (![...field.options].some((option) => option.value === value)) field.append(make("option", { value, "data-own": true }, value));
  }
  field.value = value;
}
