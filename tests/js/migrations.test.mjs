import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { empty, migrate, parse, VERSION } from "../../docs/assets/js/store/document/migrations.mjs";

const stored = new URL("stored/", import.meta.url);

test("every past version has a frozen document, and each comes to this version with its answers", () => {
  const versions = readdirSync(stored).map((name) => Number(name.replace(".json", "")));
  assert.deepEqual(versions.sort(), Array.from({ length: VERSION }, (_, index) => index + 1));
  for (const version of versions) {
    const kept = parse(readFileSync(new URL(`${version}.json`, stored), "utf-8"));
    assert.equal(kept?.version, VERSION);
    assert.equal(kept?.about.full_name, "Lê Anh Thư");
    assert.equal(kept?.tools.statement.own_question, "How did you start?");
    assert.deepEqual(kept?.ticks.statement, [true, false, true]);
    assert.deepEqual(kept?.contacts, [
      { id: "a", first_name: "Mireille", relationship: "referred", status: "in_touch" },
      { id: "b", first_name: "Benoît", relationship: "Neighbour", status: "met" },
      { id: "c", company: "Example Foods" },
    ]);
  }
});

test("a closing question that is no longer asked gives way to the usual one, and every other answer stays", () => {
  const statement = { place: "phone", question: "who", own_question: "How did you start?" };
  const kept = parse(JSON.stringify({ version: 1, about: { goal: "a job" }, tools: { statement, card: { question: "who" } } }));
  assert.deepEqual(kept, {
    ...empty(),
    about: { goal: "a job" },
    tools: { statement: { place: "phone", own_question: "How did you start?" }, card: { question: "who" } },
  });
});

test("a document moves one version at a time", () => {
  const by = { 1: (kept) => ({ ...kept, trail: "a" }), 2: (kept) => ({ ...kept, trail: `${kept.trail}b` }) };
  assert.deepEqual(migrate({ version: 1 }, 3, by), { version: 3, trail: "ab" });
  assert.deepEqual(migrate({ version: 2, trail: "" }, 3, by), { version: 3, trail: "b" });
});

test("a newer version's document comes back as it is", () => {
  const kept = parse(JSON.stringify({ ...empty(), version: VERSION + 1, about: { full_name: "Ali" }, extra: 1 }));
  assert.equal(kept?.version, VERSION + 1);
  assert.equal(kept?.about.full_name, "Ali");
});

test("a part that is missing is empty", () => {
  assert.deepEqual(parse('{"version":1}'), empty());
});

test("of a newer version's document, a part of another shape is left out", () => {
  const kept = parse(JSON.stringify({ version: VERSION + 1, about: { full_name: "Ali" }, ticks: { statement: 1 }, tools: null }));
  assert.deepEqual(kept, { ...empty(), version: VERSION + 1, about: { full_name: "Ali" } });
});

const misfits = [
  '{"version":1,"about":null}',
  '{"version":1,"about":[]}',
  '{"version":1,"about":{"years":6}}',
  '{"version":1,"about":{"full_name":null}}',
  '{"version":1,"tools":null}',
  '{"version":1,"tools":[]}',
  '{"version":1,"tools":{"statement":7}}',
  '{"version":1,"tools":{"statement":{"place":true}}}',
  '{"version":1,"ticks":null}',
  '{"version":1,"ticks":{"statement":1}}',
  '{"version":1,"ticks":{"statement":{"0":true}}}',
  '{"version":1,"ticks":{"statement":["on"]}}',
  '{"version":1,"contacts":null}',
  '{"version":1,"contacts":{}}',
  '{"version":1,"contacts":["Ali"]}',
  '{"version":1,"contacts":[null]}',
];

for (const text of ["", "{", "[]", "null", '"words"', '{"about":{}}', '{"version":"1"}', '{"version":0}', ...misfits]) {
  test(`${JSON.stringify(text)} is no document`, () => assert.equal(parse(text), null));
}
