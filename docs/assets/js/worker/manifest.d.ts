/** What the build says of the files that a start downloads; it is set into the worker's script when the site is published. */
declare module "manifest" {
  const manifest: {
    /** The folder of Pyodide's files. */
    runtime: string;
    /** Of Pyodide: its files, where Python has its library, our wheels and the tools, and the option that takes a snapshot. */
    pyodide: Record<"loader" | "script" | "engine" | "library" | "wheels" | "tools" | "loads", string>;
    lock: string;
    /** Python's memory with the tools in it, packed; its size is that of the memory. None where the build could make none. */
    snapshot: { file: string; size: number } | null;
    /** The part of the standard library that an ordinary start needs. */
    library: string;
    /** The tools that an ordinary start needs. */
    tools: string;
    /** What a start does without: of the standard library, and of the tools. */
    rest: { library: string; tools: string };
    /** All files that a start brings, and those that it does without. */
    files: Record<string, import("../engine/download.mjs").Known>;
  };
  export default manifest;
}
