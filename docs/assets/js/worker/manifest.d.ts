/** What the build says of the files that a start downloads; it is set into the worker's script when the site is published. */
declare module "manifest" {
  const manifest: {
    /** The folder of Pyodide's files. */
    runtime: string;
    lock: string;
    /** Python's memory with the tools in it, packed; its size is that of the memory. */
    snapshot: { file: string; size: number };
    /** The tools that an ordinary start needs. */
    tools: string;
    /** What a start does without: of the standard library, and of the tools. */
    rest: { library: string; tools: string };
    /** All files that a start brings, and those that it does without. */
    files: Record<string, import("../engine/download.mjs").Known>;
  };
  export default manifest;
}
