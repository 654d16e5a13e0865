import assert from "node:assert/strict";
import { test } from "node:test";
import { circle } from "../../docs/assets/js/contacts/network/circle.mjs";
import { CELL, layout } from "../../docs/assets/js/contacts/network/layout.mjs";

const sizes = [[1], [8, 1, 1], [19, 21, 14, 20, 19, 9, 17, 11, 17, 17, 16, 20], [200], Array(12).fill(1)];

test("everyone has a place of their own, with room for a name", () => {
  for (const counts of sizes) {
    const { spots } = layout(counts.map((count, at) => ({ key: `k${at}`, count })));
    assert.equal(spots.length, counts.reduce((sum, each) => sum + each));
    const rows = Map.groupBy(spots, ({ y }) => y);
    for (const row of rows.values()) {
      const places = row.map(({ x }) => x).sort((one, other) => one - other);
      places.slice(1).forEach((x, at) => assert.ok(x - places[at] >= CELL.width));
    }
  }
});

test("the first of a group stands nearest to the middle, and groups do not mix", () => {
  const { spots, sectors } = layout([{ key: "a", count: 30 }, { key: "b", count: 12 }, { key: "c", count: 3 }]);
  for (const { key, from, to } of sectors) {
    const own = spots.filter((each) => each.key === key);
    const away = own.map(({ x, y }) => Math.hypot(x, y));
    assert.deepEqual(away, [...away].sort((one, other) => one - other));
    const angles = own.map(({ x, y }) => (Math.atan2(x, -y) + 2 * Math.PI) % (2 * Math.PI));
    assert.ok(angles.every((each) => each > from && each < to));
  }
});

test("the circle gathers by relationship, tells how lately, and finds introductions", () => {
  const [ana, ben, old] = [
    { id: "a", first_name: "Ana", last_name: "Silva", relationship: "friend", last_contacted: "2026-11-20" },
    { id: "b", first_name: "Ben", relationship: "my own kind", met_at: "through Ana Silva" },
    { id: "c", first_name: "Cy", relationship: "friend", last_contacted: "2025-01-01" },
  ];
  const found = circle([old, ben, ana], [{ value: "friend", label: "Friend" }], "Not said", "2026-11-28");
  assert.deepEqual(found.map(({ label, people }) => [label, people.map(({ contact }) => contact.id)]), [["Friend", ["a", "c"]], ["my own kind", ["b"]]]);
  assert.deepEqual(found.flatMap(({ people }) => people.map(({ lately }) => lately)), [0, 3, 3]);
  assert.equal(found[1].people[0].by, ana);
});
