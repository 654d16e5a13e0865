import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";

let answerTo;
globalThis.fetch = (...asked) => answerTo(...asked);
const { Download, bring, bytesOf } = await import("../../docs/assets/js/engine/download.mjs");

const made = (size) => {
  const content = new Uint8Array(size).fill(7);
  return { content, bytes: size, gzip: Math.ceil(size / 3), hash: createHash("sha256").update(content).digest("base64") };
};
const files = { "small.js": made(20), "heavy.wasm": made(100), "some.zip": made(30), "larger.bin": made(400) };
const url = (name) => new URL(`https://site.test/${name}`);

for (const { host, encoded, total } of [
  { host: "compresses", encoded: true, total: 51 },
  { host: "does not compress", encoded: false, total: 150 },
]) {
  test(`where the host ${host}, the total is known once it is clear what comes and the heaviest file does, and never changes`, async () => {
    const headers = encoded ? { "content-encoding": "gzip" } : {};
    answerTo = async ({ pathname }) => new Response(files[pathname.slice(1)].content, { headers });
    const told = [];
    const download = new Download(files, (done, total) => told.push([done, total]));
    await download.bring(url("heavy.wasm"), bytesOf);
    download.count(["heavy.wasm", "small.js", "some.zip"].map(url));
    await Promise.all(["small.js", "some.zip"].map((name) => download.bring(url(name), bytesOf)));
    assert.deepEqual([...new Set(told.map(([, total]) => total))], [0, total]);
    assert.deepEqual(told.at(-1), [total, total]);
  });
}

const { content } = files["some.zip"];
const WRONG = {
  "that is missing": () => new Response("", { status: 404 }),
  "that is a page": () => new Response("<!doctype html>"),
  "that ends too early": () => new Response(content.slice(0, 12)),
  "that goes on too long": () => new Response(new Uint8Array(31).fill(7)),
  "with another byte in it": () => new Response(content.with(3, 8)),
  "that is empty": () => new Response(""),
};
for (const [kind, answer] of Object.entries(WRONG)) {
  test(`a file ${kind} is brought once more past the cache, and refused where it stays so`, async () => {
    let fresh = () => new Response(content);
    answerTo = async (_url, { cache }) => (cache === "reload" ? fresh() : answer());
    assert.deepEqual(await bring(url("some.zip"), files["some.zip"], bytesOf), content);
    fresh = answer;
    await assert.rejects(bring(url("some.zip"), files["some.zip"], bytesOf), /some\.zip/);
  });
}
