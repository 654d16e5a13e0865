/** Ask a worker for the text of the Python in this page's address, and show it. */

const asked = new URLSearchParams(location.search);
const worker = new Worker(new URL("worker.mjs", import.meta.url), { type: "module" });

worker.onmessage = ({ data }) => (document.querySelector("#text").textContent = data);
worker.postMessage({
  python: asked.get("python"),
  wheels: asked.getAll("wheel").map((name) => new URL(`wheels/${name}`, import.meta.url).href),
});
