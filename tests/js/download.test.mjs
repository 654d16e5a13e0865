import assert from "node:assert/strict";
import { test } from "node:test";

const files = { "small.js": { bytes: 20, gzip: 10 }, "heavy.wasm": { bytes: 100, gzip: 40 }, "some.zip": { bytes: 30, gzip: 30 } };

/** Answer with a file as a host sends it. */
const answer = (name, encoded) =>
  Object.defineProperty(
    new Response(new Uint8Array(files[name].bytes), { headers: encoded ? { "content-encoding": "gzip" } : {} }),
    "url",
    { value: `https://site.test/${name}` },
  );

for (const { host, encoded, total } of [
  { host: "compresses", encoded: true, total: 80 },
  { host: "does not compress", encoded: false, total: 150 },
]) {
  test(`where the host ${host}, the total is known from the heaviest file on and never changes`, async () => {
    globalThis.self = { fetch: async (url) => answer(url.pathname.slice(1), encoded && !url.pathname.endsWith(".zip")) };
    const { Download } = await import("../../docs/assets/js/download.mjs");
    const told = [];
    await new Promise((complete) => {
      const download = new Download(files, (done, total) => told.push([done, total]) && done && done === total && complete());
      download.came("small.js");
      ["some.zip", "heavy.wasm"].forEach((name) => download.begin(new URL(`https://site.test/${name}`)));
    });
    assert.deepEqual([...new Set(told.map(([, total]) => total))], [0, total]);
    assert.deepEqual(told.at(-1), [total, total]);
  });
}
