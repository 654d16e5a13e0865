// Run the unit tests inside the browser's Python, under Node: with the very files that are published.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

// Node would print the line where a fault arose, and all of Pyodide is one line.
process.on("uncaughtException", (error) => {
  console.error(error.message);
  process.exit(1);
});

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const PYTHON = `${ROOT}.venv/bin/python`;
const [runtime, app] = execFileSync(PYTHON, ["-m", "macros.runtime.assembling"], { cwd: ROOT, encoding: "utf-8" }).split("\n");
const packages = execFileSync(PYTHON, ["-c", "import sysconfig; print(sysconfig.get_path('purelib'), end='')"], { encoding: "utf-8" });
const manifest = JSON.parse(readFileSync(`${app}/../manifest.json`, "utf-8"));

const { loader, library, tools } = manifest.pyodide;
const { loadPyodide } = await import(`${runtime}/${loader}`);
const python = await loadPyodide({
  indexURL: runtime,
  lockFileURL: `${app}/${manifest.lock}`,
  env: { PYTHONPATH: tools, PYTEST_DISABLE_PLUGIN_AUTOLOAD: "1" },
  fsInit: (files) => files.writeFile(tools, readFileSync(`${app}/${manifest.tools}`)),
});

// First with nothing but what a visitor's browser starts with: each tool writes for each worked example, and a fault is told.
const examples = `
import json, tools
from tools import examples
print(json.dumps([(tool, json.dumps(examples.read(name, tool).answers)) for tool in tools.names() for name in examples.names()]))
`;
const { run } = python.pyimport("tools");
for (const [tool, answers] of JSON.parse(execFileSync(PYTHON, ["-c", examples], { cwd: ROOT, encoding: "utf-8" }))) {
  if (JSON.parse(answers).code === "yes") continue; // A QR code needs a library, which a browser brings when it is asked for.
  const made = JSON.parse(run(tool, answers));
  assert.ok(made.whole, `${tool} writes nothing for ${answers}`);
  assert.deepEqual(made.problems, {});
}
assert.throws(() => run("no such tool", "{}"), { type: "KeyError", message: /Traceback/ });

// Then the unit tests, which need the rest of the standard library.
python.FS.writeFile(library, readFileSync(`${runtime}/${manifest.rest.library}`), { flags: "a" });
python.FS.writeFile(tools, readFileSync(`${app}/${manifest.rest.tools}`), { flags: "a" });
for (const [root, place] of [[ROOT, "/project"], [packages, "/packages"]]) {
  python.FS.mkdir(place);
  python.FS.mount(python.FS.filesystems.NODEFS, { root }, place);
}
process.exit(python.runPython(`
import importlib
importlib.invalidate_caches()
import asyncio, inspect, os, shutil, sys, zipfile

# unittest imports it from there, and a visitor's Python has no event loop.
asyncio.iscoroutinefunction = inspect.iscoroutinefunction

# The wheel leaves the worked examples out, the tests read them.
zipfile.ZipFile("${tools}").extractall("/unpacked")
for name in os.listdir("/project/tools/examples"):
    if name.endswith(".toml"):
        shutil.copy(f"/project/tools/examples/{name}", "/unpacked/tools/examples")
for name in [name for name in sys.modules if name.split(".")[0] == "tools"]:
    del sys.modules[name]
sys.path[:] = ["/unpacked", *sys.path, "/packages"]

import pytest
os.chdir("/project")
int(pytest.main(["-q", "--capture=sys", "-p", "no:faulthandler", "-o", "cache_dir=/tmp/pytest", "tests/unit"]))
`));
