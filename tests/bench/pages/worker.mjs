/** Pyodide as its documentation shows it in a module worker. */

import { loadPyodide } from "./pyodide/pyodide.mjs";

const starting = loadPyodide();

self.onmessage = async ({ data: { python, wheels } }) => {
  const pyodide = await starting;
  if (wheels.length) await pyodide.loadPackage(wheels);
  self.postMessage(await pyodide.runPythonAsync(python));
};
