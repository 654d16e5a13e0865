/** What this page knows: the stored document as it last met it, and its own edits. */

import { StoredDocument } from "./document/document.mjs";
import { Edits } from "./document/edits.mjs";
import { become, current } from "./state.mjs";

export const stored = new StoredDocument();
export const edits = new Edits();

/** Hear that a document with all edits is stored. @param {string} text */
export function settle(text) {
  stored.meet(text);
  edits.stored();
  become("saved");
}

/** Forget what this page held of what is erased. */
export function forget() {
  edits.forget();
  stored.meet(null);
  if (current() !== "off") become("unsaved");
}

/** Whether all that this page knows is stored. */
export const isStored = () => !edits.atRisk;
