/**
 * Worked examples: that of the person whom the reader chose comes first, on every page. The choice is kept like an answer.
 * A page prints a few examples; another person's is fetched from the page that is theirs.
 */

import { one } from "../../site/elements.mjs";
import { wordsOf } from "../../site/say.mjs";
import { change, onElsewhere, read } from "../../store/store.mjs";

const narrow = matchMedia("(max-width: 44.9844em)");

/** @param {HTMLElement} choice */
export function bind(choice) {
  const select = /** @type {HTMLSelectElement} */ (one(choice, "select"));
  const said = one(choice, ".example-choice-said");
  const galleries = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-examples]")]).map(gallery);

  const show = async (first = read().tools.examples?.first ?? "") => {
    select.value = first;
    if (select.selectedIndex < 0) select.value = "";
    said.textContent = "";
    const begun = await Promise.allSettled(galleries.map((begin) => begin(select.value)));
    document.dispatchEvent(new Event("examples"));
    if (begun.some(({ status }) => status === "rejected")) said.textContent = wordsOf(choice).failed;
  };
  select.addEventListener("change", () => {
    const first = select.value;
    history.replaceState(null, "", location.pathname);
    change((kept) => {
      kept.tools.examples = { first };
    });
    show();
  });
  onElsewhere(() => show());
  addEventListener("pageshow", ({ persisted }) => persisted && show());
  const asked = new URLSearchParams(location.search).get("example");
  show(asked ?? undefined).then(() => asked && document.querySelector(".examples .chosen")?.scrollIntoView());
  choice.hidden = false;
}

/**
 * Give a function that lets a gallery begin with a person's example, and show as many as the page had.
 * @param {HTMLElement} section
 */
function gallery(section) {
  const printed = /** @type {HTMLElement[]} */ ([...section.querySelectorAll("[data-example-name]")]);
  let latest = "";
  narrow.addEventListener("change", () => fold(section));

  return async (/** @type {string} */ name) => {
    latest = name;
    const chosen = printed.find(({ dataset }) => dataset.exampleName === name) ?? (name ? await brought(section, name) : undefined);
    if (latest !== name) return;
    for (const example of printed) example.classList.toggle("chosen", example === chosen);
    chosen?.classList.add("chosen");
    const others = printed.filter((example) => example !== chosen);
    section.replaceChildren(...[chosen ?? [], ...others].flat().slice(0, printed.length));
    fold(section);
  };
}

/** On a phone, keep only the first example open. @param {HTMLElement} section */
function fold(section) {
  const folds = /** @type {NodeListOf<HTMLDetailsElement>} */ (section.querySelectorAll(".example-fold"));
  folds.forEach((each, at) => (each.open = at === 0 || !narrow.matches));
}

/**
 * Bring a person's example from their page, as this gallery shows examples: whole, or one paper of it.
 * @param {HTMLElement} section
 * @param {string} name
 */
async function brought({ dataset }, name) {
  const page = await pageOf(`${dataset.people}${name}/`);
  const example = /** @type {HTMLElement} */ (page.getElementById(`${dataset.examples}-example-${name}`)?.cloneNode(true));
  const story = /** @type {HTMLAnchorElement} */ (one(example, ".story a"));
  story.setAttribute("href", `${dataset.people}${name}/`);
  for (const title of example.querySelectorAll("h3.paper-title")) { // Here the person's title is the heading.
    title.replaceWith(Object.assign(document.createElement("p"), { className: "paper-title", textContent: title.textContent }));
  }
  for (const hidden of example.querySelectorAll("[hidden]")) hidden.removeAttribute("hidden");
  if (!("onPage" in dataset)) {
    const papers = [...example.querySelectorAll(".paper")];
    const wanted = papers.find((paper) => /** @type {HTMLElement} */ (paper).dataset.paper === dataset.document) ?? papers[0];
    papers[0].replaceWith(wanted);
    example.querySelectorAll("details details, button").forEach((each) => each.remove());
  }
  return document.adoptNode(example);
}

/** @type {Map<string, Promise<Document>>} */
const pages = new Map();

/** Fetch a page, once for all galleries; one that did not come is asked for again. @param {string} address */
function pageOf(address) {
  const known = pages.get(address);
  if (known) return known;
  const coming = fetched(address);
  pages.set(address, coming);
  coming.catch(() => pages.delete(address));
  return coming;
}

/** @param {string} address */
async function fetched(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}: ${address}`);
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}
