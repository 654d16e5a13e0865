import assert from "node:assert/strict";
import { test } from "node:test";
import { empty } from "../../docs/assets/js/store/document/migrations.mjs";
import { addressFor, carriedIn, codeWord, openedFrom } from "../../docs/assets/js/my-data/phone/phone.mjs";

globalThis.location = { origin: "https://example.org" };
const kept = {
  ...empty(),
  about: { full_name: "Zoë 🙂", goal: "a job in a hotel" },
  tools: { letter: { topic: "bread" } },
  ticks: { cards: [true, false] },
  contacts: [{ id: "a", first_name: "Zed" }],
  times: { "about/goal": 600.9, "ticks/cards": 1_259.5 },
};

test("what is typed comes to the phone whole, with its times, and without the contacts", async () => {
  const word = codeWord();
  assert.match(word, /^[a-z]{4} [a-z]{4} [a-z]{4}$/);
  const address = await addressFor(kept, word);
  assert.match(address, /^https:\/\/example.org\/.*my-data\/#phone=[\w-]+$/);
  const { times, ...brought } = await openedFrom(carriedIn(new URL(address).hash), ` ${word.toUpperCase().replaceAll(" ", "-")}`);
  assert.deepEqual(brought, { ...empty(), about: kept.about, tools: kept.tools, ticks: kept.ticks });
  assert.equal(times["about/goal"], 600);
  assert.equal(times["ticks/cards"], 1_259); // Rounded up, an old word would pass for a newer one.
});

test("under another word, or cut, it stays closed", async () => {
  const carried = carriedIn(new URL(await addressFor(kept, "mavo tiko resa")).hash);
  assert.equal(await openedFrom(carried, "mavo tiko resi"), null);
  assert.equal(await openedFrom(carried.slice(0, -9), "mavo tiko resa"), null);
  assert.equal(carriedIn("#questions"), null);
});
