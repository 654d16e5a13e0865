/** What the build says of the published files; it is set into the service worker's script. */
declare module "site" {
  const site: {
    /** Named by all that follows. */
    version: string;
    /** The hash of each file, by its place: what reading needs, and what the tools need beside it. */
    guide: Record<string, string>;
    tools: Record<string, string>;
    /** Of the tools, in bytes. */
    weight: number;
  };
  export default site;
}
