/** The stored document's versions, and the way from each to the next. */

/** @typedef {Record<string, string>} Answers */
/**
 * What is kept on the device: answers about the person, answers by tool, ticks by list, and contacts. `turns` counts what each tab wrote,
 * `times` says when each entry was changed or removed, `backed_up` when a backup was made, both in seconds, and `since_backup` what has changed since.
 * @typedef {{version: number, about: Answers, tools: Record<string, Answers>, ticks: Record<string, boolean[]>, contacts: unknown[],
 *   turns?: Record<string, number>, times?: Record<string, number>, backed_up?: number, since_backup?: string[]}} Kept
 */

export const VERSION = 2;

/**
 * One step a version: `steps[n]` makes a document of version n + 1 of one of version n.
 * @type {Record<number, (kept: any) => any>}
 */
const steps = {
  1: (kept) => withKeys(withoutOldQuestion(kept)),
};

/** Drop the choice of a closing question that is no longer asked, so that the usual one stands. @param {any} kept */
function withoutOldQuestion(kept) {
  if (kept.tools?.statement?.question === "who") delete kept.tools.statement.question;
  return kept;
}

/** What version 1 kept of a choice, in words, by column. @type {Record<string, Record<string, string>>} */
const keys = {
  relationship: {
    Friend: "friend",
    Family: "family",
    Colleague: "colleague",
    "Classmate or alumni": "classmate",
    Community: "community",
    "Mentor or teacher": "mentor",
    "Met at an event": "event",
    "Referred by someone": "referred",
    "Met online": "online",
    "Someone I do business with": "business",
    Other: "other",
  },
  status: { "To contact": "to_contact", Contacted: "contacted", Replied: "replied", Met: "met", "Keeping in touch": "in_touch", Closed: "closed" },
};

/** Keep each contact's relationship and status by its key; a text that is not a choice stays. @param {any} kept */
function withKeys(kept) {
  if (!fits.contacts(kept.contacts)) return kept;
  for (const contact of kept.contacts) {
    for (const [column, known] of Object.entries(keys)) {
      if (Object.hasOwn(known, contact[column])) contact[column] = known[contact[column]];
    }
  }
  return kept;
}

/** @returns {Kept} */
export const empty = () => ({ version: VERSION, about: {}, tools: {}, ticks: {}, contacts: [] });

/**
 * Bring a stored document to a version, this one unless told otherwise; a newer one comes back as it is.
 * @param {any} kept
 * @param {number} to
 * @param {Record<number, (kept: any) => any>} by
 */
export function migrate(kept, to = VERSION, by = steps) {
  let moved = kept;
  while (moved.version < to) moved = { ...by[moved.version](moved), version: moved.version + 1 };
  return moved;
}

/**
 * Read a stored document of any version; null when the text is not one. Of a newer one, parts of another shape are left out.
 * @param {string} text
 * @returns {Kept | null}
 */
export function parse(text) {
  try {
    const kept = JSON.parse(text, harmless);
    if (!Number.isInteger(kept?.version) || kept.version < 1) return null;
    /** @type {Record<string, any>} */
    const nothing = empty();
    const moved = { ...nothing, ...migrate(kept) };
    for (const [part, fit] of Object.entries(notes)) if (!fit(moved[part])) delete moved[part];
    const misfits = Object.entries(fits).filter(([part, fit]) => !fit(moved[part])).map(([part]) => part);
    if (moved.version <= VERSION) return misfits.length ? null : moved;
    return Object.assign(moved, Object.fromEntries(misfits.map((part) => [part, nothing[part]])));
  } catch {
    return null;
  }
}

/**
 * Leave out a name that would give an object another nature.
 * @param {string} name
 * @param {unknown} value
 */
const harmless = (name, value) => (name === "__proto__" ? undefined : value);

/** @typedef {(value: unknown) => boolean} Fit */

/** @type {Fit} */
const isPlain = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** @type {(fit: Fit) => Fit} */
const each = (fit) => (value) => isPlain(value) && Object.values(/** @type {object} */ (value)).every(fit);
/** @type {(fit: Fit) => Fit} */
const list = (fit) => (value) => Array.isArray(value) && value.every(fit);
/** @type {Fit} */
const areAnswers = each((value) => typeof value === "string");

/** @type {Fit} */
const areNumbers = each(Number.isFinite);

/** What the notes beside the words have to be: where one is not, it goes without. @type {Record<string, Fit>} */
const notes = { turns: areNumbers, times: areNumbers, backed_up: Number.isFinite, since_backup: list((value) => typeof value === "string") };

/** What each part has to be. @type {Record<string, Fit>} */
const fits = {
  about: areAnswers,
  tools: each(areAnswers),
  ticks: each(list((value) => typeof value === "boolean")),
  contacts: list(isPlain),
};
