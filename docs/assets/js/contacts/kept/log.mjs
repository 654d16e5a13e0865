/** The log of talks: what has no day stands first, then a line that begins with a day opens an entry, the latest on top; ✉ marks what the visitor wrote. */

/** One entry: its day, empty where it has none; whether it was written to them; its words, and how it stands in the text. */
/** @typedef {{day: string, sent: boolean, words: string, text: string}} Entry */

const OPENS = /^(\d{4}-\d\d-\d\d)( ✉)?:\s*/;

/**
 * Read the entries of a text; joined by line breaks, they are that text again.
 * @param {string} text
 */
export function entries(text) {
  /** @type {Entry[]} */
  const found = [];
  for (const line of text ? text.split("\n") : []) {
    const opens = OPENS.exec(line);
    const last = found.at(-1);
    if (opens || !last) found.push({ day: opens?.[1] ?? "", sent: Boolean(opens?.[2]), words: line.slice(opens?.[0].length ?? 0), text: line });
    else [last.words, last.text] = [`${last.words}\n${line}`, `${last.text}\n${line}`];
  }
  return found;
}

/**
 * Put other words in the place of an entry; without any it goes, and one that is no longer there is put on top.
 * @param {string} text
 * @param {Entry} entry
 * @param {string} words
 */
export function reworded(text, entry, words) {
  const all = entries(text).map((each) => each.text);
  const place = all.indexOf(entry.text);
  const start = OPENS.exec(entry.text)?.[0] ?? "";
  if (place < 0) all.unshift(start + words);
  else if (words) all[place] = start + words;
  else all.splice(place, 1);
  return all.join("\n");
}

/**
 * Put a talk of a day on top of those that have one.
 * @param {string} day
 * @param {string} note
 */
export const withTalk = (day, note, log = "") => written([...entries(`${day}: ${note}`), ...entries(log)]);

/** Show what has no day last. @param {Entry[]} log */
export const latestFirst = (log) => [...log.filter(({ day }) => day), ...log.filter(({ day }) => !day)];

/** Write entries as a log; below a line with a day, one without would be read as part of it. @param {Entry[]} log */
const written = (log) => [...log.filter(({ day }) => !day), ...log.filter(({ day }) => day)].map(({ text }) => text).join("\n");

/**
 * Put entries on top of a log: those that it does not hold yet, be it in fewer or in more words of the same day.
 * @param {string} log
 * @param {string} more
 */
export function together(log, more) {
  const there = entries(log);
  const says = (/** @type {Entry} */ one, /** @type {Entry} */ other) => one.words.toLowerCase().includes(other.words.toLowerCase());
  const isThere = (/** @type {Entry} */ one) =>
    log.includes(one.text) || there.some((each) => one.day && each.day === one.day && each.sent === one.sent && (says(each, one) || says(one, each)));
  return written([...entries(more).filter((each) => !isThere(each)), ...there]);
}
