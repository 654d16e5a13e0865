/** What takes the place of a gap turns from grey to ink, also while one types on; nothing moves where the device asks for stillness. */

const NAME = "filled"; // as in paper.css
const LONG = 700; // milliseconds
const isStill = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** What the blocks of a paper said before a gap was filled, and where what fills it stands, as long as it is on its way. @type {Map<HTMLElement, {before: string[], ranges: Range[]}>} */
const filling = new Map();

/**
 * Put a text on a paper.
 * @param {HTMLElement} paper
 * @param {string} html
 */
export function ink(paper, html) {
  const before = [...paper.children].map(said);
  const gaps = [...paper.children].map(gapsIn);
  paper.innerHTML = html;
  const blocks = [...paper.children];
  const isSame = blocks.length === before.length && !isStill() && "highlights" in CSS;
  if (isSame && blocks.some((block, at) => gapsIn(block) < gaps[at])) turn(paper, before);
  const way = filling.get(paper);
  if (!way) return;
  way.ranges = isSame && blocks.length === way.before.length ? blocks.flatMap((block, at) => changed(block, way.before[at])) : [];
  show();
}

function show() {
  CSS.highlights.set(NAME, new Highlight(...[...filling.values()].flatMap(({ ranges }) => ranges)));
}

/** Begin to turn. @param {HTMLElement} paper @param {string[]} before */
function turn(paper, before) {
  const way = { before, ranges: [] };
  filling.set(paper, way);
  const style = getComputedStyle(paper);
  const colours = [style.getPropertyValue("--paper-muted"), style.color];
  paper.animate({ [`--${NAME}`]: colours }, LONG).finished.then(() => {
    if (filling.get(paper) === way) filling.delete(paper);
    show();
  });
}

/** @param {Element} block */
const said = (block) => block.textContent ?? "";

/** @param {Element} block */
const gapsIn = (block) => block.querySelectorAll(".sample").length;

/**
 * Find the words of a block that it did not say before, beside gaps.
 * @param {Element} block
 * @param {string} before
 */
function changed(block, before) {
  const text = said(block);
  let [from, behind] = [0, 0];
  while (from < text.length && text[from] === before[from]) from += 1;
  while (behind < text.length - from && text.at(-1 - behind) === before.at(-1 - behind)) behind += 1;
  const to = text.length - behind;
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const ranges = [];
  for (let at = 0, node = walker.nextNode(); node; at += said(/** @type {Element} */ (node)).length, node = walker.nextNode()) {
    const [begin, end] = [Math.max(from - at, 0), Math.min(to - at, node.textContent?.length ?? 0)];
    if (begin >= end || node.parentElement?.closest(".sample")) continue;
    const range = new Range();
    range.setStart(node, begin);
    range.setEnd(node, end);
    ranges.push(range);
  }
  return ranges;
}
