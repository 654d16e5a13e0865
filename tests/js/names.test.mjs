import assert from "node:assert/strict";
import { test } from "node:test";
import { circle } from "../../docs/assets/js/contacts/network/circle.mjs";
import { box, shared } from "../../docs/assets/js/contacts/network/labels.mjs";
import { placed, short } from "../../docs/assets/js/contacts/network/names.mjs";
import { plan } from "../../docs/assets/js/contacts/network/picture.mjs";

const FIRST = ["Ana", "Bartholomew", "Chukwuemeka", "Dao", "Francesca-Maria", "Huong", "Jean-Philippe"];
const LAST = ["Silva", "Featherstonehaugh", "Okonkwo-Adeyemi", "Ng", "Beauchemin-Laframboise"];
const KINDS = ["friend", "event", "colleague", "Classmate or alumni", "mentor"];
/** A letter is at most so wide in the typeface of the page. */
const measure = (/** @type {string} */ text) => text.length * 7;

/** @param {number} count @param {number} kinds */
const network = (count, kinds) => {
  const contacts = Array.from({ length: count }, (_, at) => ({ id: String(at), first_name: FIRST[at % 7], last_name: LAST[at % 5], relationship: KINDS[(at * 3) % kinds], follow_up: at % 4 ? "" : "2026-11-01" }));
  return plan(circle(contacts, [], "Not said", "2026-11-28"), ({ follow_up }) => Boolean(follow_up));
};

test("no name covers another one or a circle, or leaves the picture, with few people and with many, small and large", () => {
  for (const count of [2, 5, 12, 60, 200]) {
    for (const kinds of [1, 5]) {
      const drawn = network(count, kinds);
      for (const scale of [0.25, 0.6, 1, 2]) {
        const { taken, names } = placed(drawn, scale, measure);
        const boxes = names.flatMap((place) => (place ? [place.at] : []));
        boxes.forEach((one, at) => [...taken, ...boxes.slice(at + 1)].forEach((other) => assert.equal(shared(one, other), 0)));
        const frame = box(0, 0, 2 * drawn.half * scale, 2 * drawn.high * scale);
        boxes.forEach((each) => assert.ok(each.left >= frame.left && each.right <= frame.right && each.top >= frame.top && each.bottom <= frame.bottom));
      }
    }
  }
});

test("few people are all named, and two hundred are once the picture is large", () => {
  const unnamed = (/** @type {number} */ count, /** @type {number} */ scale) => placed(network(count, 5), scale, measure).names.filter((place) => !place).length;
  assert.deepEqual([unnamed(2, 0.8), unnamed(5, 0.6), unnamed(12, 0.7), unnamed(60, 1), unnamed(200, 1.5)], [0, 0, 0, 0, 0]);
});

test("who waits for a message is named first, and a name stays where it is from one drawing to the next", () => {
  const drawn = network(200, 5);
  const [first, again] = [placed(drawn, 0.3, measure), placed(drawn, 0.3, measure)];
  assert.deepEqual(first.names, again.names);
  assert.ok(first.people.slice(0, 50).every(({ isDue }) => isDue));
  assert.ok(first.names[0]);
});

test("a long name is said short", () => {
  assert.deepEqual(["Ana Silva", "Harpreet Singh-Dhaliwal", "Bartholomewinsky"].map(short), ["Ana Silva", "Harpreet S.", "Bartholomew…"]);
});
