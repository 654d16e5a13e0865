import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { empty, migrate, parse, VERSION } from "../../docs/assets/js/migrations.mjs";

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
  }
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

for (const text of ["", "{", "[]", "null", '"words"', '{"about":{}}', '{"version":"1"}', '{"version":0}', '{"version":1,"about":[]}', '{"version":1,"tools":{"statement":7}}', '{"version":1,"contacts":{}}']) {
  test(`${JSON.stringify(text)} is no document`, () => assert.equal(parse(text), null));
}
