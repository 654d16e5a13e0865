/** The one script of every page: brings what the page has a use for, and nothing else. */

const wanted = /** @type {[string, () => Promise<{bind: (element: HTMLElement) => void}>][]} */ ([
  ["[data-example-choice]", () => import("./examples.mjs")],
  ["[data-dialogue]", () => import("./dialogue.mjs")],
  ["[data-progress]", () => import("./progress.mjs")],
  ["[data-ticks]", () => import("./ticks.mjs")],
  ["[data-my-data]", () => import("./my-data.mjs")],
  ["[data-resources]", () => import("./resources.mjs")],
  ["[data-md-component=search-query]", () => import("./search.mjs")],
]);

for (const [selector, bring] of wanted) {
  const elements = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(selector));
  if (elements.length) bring().then(({ bind }) => elements.forEach(bind));
}
