/** What other tabs do to a tool's form: it follows them, and the words that one was typing here are kept for Undo when another tab replaces them. */

import { engine } from "../engine/engine.mjs";
import { say } from "../site/say.mjs";
import { isEmpty } from "../store/shelf/asides.mjs";
import { onElsewhere } from "../store/store.mjs";
import * as undo from "../store/undo.mjs";
import { isBlank } from "./form.mjs";
import { known } from "./typing.mjs";
import { wayBack } from "./way-back.mjs";

/** @typedef {import("./form.mjs").Field} Field */

/**
 * Follow other tabs; Python starts here only when the visitor comes here.
 * @param {import("../tool/binder.mjs").Tool} tool
 */
export function bindElsewhere({ name, form, words, notice, preview, refill }) {
  /** Where one typed last, until another tab changes that answer. @type {Field | null} */
  let own = null;
  form.addEventListener("input", ({ target }) => (own = /** @type {Field} */ (target)));
  const keepOwn = () => {
    if (!own || own.value === known(own, name)) return false;
    undo.add(name, { [own.name]: own.value });
    own = null;
    return true;
  };
  if (isEmpty()) undo.forget();
  onElsewhere(({ erased, away }) => {
    if (erased) undo.forget();
    const isReplaced = !erased && keepOwn();
    refill(erased || away);
    if (isReplaced) notice.offerUndo(say(words.elsewhere, { way_back: wayBack(name, form, words) }));
    else if (!undo.steps(name).done.length) notice.close();
  });
  addEventListener("focus", () => !isBlank(form) && !engine.started() && preview.now());
}
