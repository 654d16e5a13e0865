/** What the build says of the files that a start downloads; it writes manifest.mjs when the site is published. */
declare const manifest: {
  /** The folder of Pyodide's files. */
  runtime: string;
  lock: string;
  /** The part of the standard library that a start does without. */
  rest: string;
  /** The tools. */
  wheel: string;
  files: Record<string, import("./download.mjs").Weight>;
};
export default manifest;
