// Run the unit tests inside the browser's Python, under Node: with the very files that are published.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const ROOT = new URL("../", import.meta.url).pathname;
const PYTHON = `${ROOT}.venv/bin/python`;
const [runtime, app] = execFileSync(PYTHON, ["-m", "macros.runtime"], { cwd: ROOT, encoding: "utf-8" }).split("\n");
const manifest = JSON.parse(readFileSync(`${app}/manifest.json`, "utf-8"));

const { loadPyodide } = await import(`${runtime}/pyodide.mjs`);
const python = await loadPyodide({
  indexURL: runtime,
  lockFileURL: `${app}/${manifest.lock}`,
  env: { PYTHONPATH: "/lib/tools.whl", PYTEST_DISABLE_PLUGIN_AUTOLOAD: "1" },
  fsInit: (files) => files.writeFile("/lib/tools.whl", readFileSync(`${app}/${manifest.wheel}`)),
});
const mount = (from, to) => {
  python.FS.mkdirTree(to);
  python.FS.mount(python.FS.filesystems.NODEFS, { root: from }, to);
};

// First with nothing but what a visitor's browser starts with: each tool writes for each worked example.
const answers = execFileSync(PYTHON, ["-c", `
import json, tools
from tools import examples
print(json.dumps([[tool, json.dumps(examples.read(name, tool).answers)] for tool in tools.names() for name in examples.names()]))
`], { cwd: ROOT, encoding: "utf-8" });
const { run } = python.pyimport("tools");
for (const [tool, given] of JSON.parse(answers)) {
  const made = JSON.parse(run(tool, given));
  if (!made.whole || Object.keys(made.problems).length) throw new Error(`${tool} wrote nothing for ${given}`);
}

// Then the unit tests, which need the rest of the standard library.
python.FS.writeFile("/lib/python313.zip", readFileSync(`${runtime}/${manifest.rest}`), { flags: "a" });
mount(ROOT, "/project");
mount(`${ROOT}.venv/lib/python3.13/site-packages`, "/packages");
process.exit(python.runPython(`
import importlib, os, shutil, sys, zipfile
importlib.invalidate_caches()

# The wheel leaves the worked examples out, the tests read them.
zipfile.ZipFile("/lib/tools.whl").extractall("/unpacked")
for name in os.listdir("/project/tools/examples"):
    if name.endswith(".toml"):
        shutil.copy(f"/project/tools/examples/{name}", "/unpacked/tools/examples")
for name in [name for name in sys.modules if name.split(".")[0] == "tools"]:
    del sys.modules[name]
sys.path[:0] = ["/unpacked"]
sys.path.append("/packages")

import hypothesis, pytest
hypothesis.settings.register_profile("pyodide", derandomize=True, deadline=None, database=None)
hypothesis.settings.load_profile("pyodide")
os.chdir("/project")
int(pytest.main(["-q", "--capture=sys", "-p", "no:faulthandler", "-o", "cache_dir=/tmp/pytest", "tests/unit"]))
`));
