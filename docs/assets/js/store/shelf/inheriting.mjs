/** Several copies of the site on one host once shared what was typed: the first copy that is opened takes it over. */

import { parse } from "../document/migrations.mjs";
import { isShared, KEY, NAME } from "./box.mjs";
import { exactly, text, wholly } from "./shelf.mjs";

/** Move what an older version stored to this copy's keys, unless the copy at the root of the host writes there today. */
export function inherit() {
  if (KEY === NAME || isShared() || text() !== null) return;
  const old = Object.entries(localStorage).filter(([key]) => key === NAME || key.startsWith(`${NAME}.`));
  if (!old.length || old.some(([key, stored]) => key === NAME && parse(stored)?.turns)) return;
  const remove = () => old.forEach(([key]) => localStorage.removeItem(key));
  const copy = () => exactly(old.map(([key, stored]) => [KEY + key.slice(NAME.length), stored]));
  if (wholly(copy, [])) return remove();
  wholly(() => [remove, copy].forEach((act) => act()), old); // There is no room for all of it twice.
}
