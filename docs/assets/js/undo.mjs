/** One step back for each tool: the answers that the last step replaced. It outlives a reload of the tab. */

/**
 * The answers that a step replaced, by question: null where there was none, and nothing of a question that it left alone.
 * @typedef {Record<string, string | null>} Before
 */

/** Answers that the browser refuses to keep: no second copy, for a page that is left would not hear of an erasure. @type {Record<string, string>} */
const memory = {};
const key = (/** @type {string} */ tool) => `build-your-network.undo.${tool}`;

/**
 * Keep answers, in place of those kept before.
 * @param {string} tool
 * @param {Before} answers
 */
export function keep(tool, answers) {
  const text = JSON.stringify(answers);
  try {
    sessionStorage.setItem(key(tool), text);
    delete memory[tool];
  } catch {
    memory[tool] = text;
  }
}

/** Forget the answers of every tool. */
export function forget() {
  Object.keys(memory).forEach((tool) => delete memory[tool]);
  try {
    Object.keys(sessionStorage).filter((each) => each.startsWith(key(""))).forEach((each) => sessionStorage.removeItem(each));
  } catch {
    // There was nothing but the page's own memory.
  }
}

/**
 * Give the answers kept; null when there are none.
 * @param {string} tool
 * @returns {Before | null}
 */
export function kept(tool) {
  try {
    return JSON.parse(memory[tool] ?? sessionStorage.getItem(key(tool)) ?? "null");
  } catch {
    return null;
  }
}
