"""What stands in the browser's private file system, where Python's memory is kept."""

OWN = "build-your-network%2Fpython"
FOLDER = "(await navigator.storage.getDirectory()).getDirectoryHandle({}, {{ create: true }})".format
FILES = f"""async (folder) => {{
  const found = [];
  for await (const [, each] of await {FOLDER("folder")}) found.push(await each.getFile());
  return found;
}}"""
NAMES = f"async (folder) => (await ({FILES})(folder)).map(({{ name }}) => name)"
PUT = f"async ([folder, name]) => {{ await (await {FOLDER('folder')}).getFileHandle(name, {{ create: true }}); }}"
# While it is written, there is a file more, or for a moment that one alone.
IS_KEPT = f"""async (folder) => {{
  for (;;) {{
    const [one, ...more] = await ({FILES})(folder).catch(() => []);
    if (one?.size > 0 && !more.length && !one.name.endsWith(".crswap")) return;
    await new Promise(requestAnimationFrame);
  }}
}}"""
DAMAGE = f"""async (name, damage) => {{
  const folder = await {FOLDER("name")};
  for await (const [, each] of folder) {{
    const bytes = new Uint8Array(await (await each.getFile()).arrayBuffer());
    const writing = await each.createWritable();
    await writing.write(damage(bytes));
    await writing.close();
  }}
}}"""
# What may become of the bytes.
CUT = "(bytes) => bytes.slice(0, 100_000)"
EMPTY = "() => new Uint8Array()"
ANOTHER_BYTE = "(bytes) => (bytes[bytes.length >> 1] ^= 1, bytes)"
