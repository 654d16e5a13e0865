/** The types of comlink.mjs, which is copied beside these files when the site is published. */
export * from "comlink";
