/** What the build and `dev` make of the content folder for pages: plain data, of which `load.ts` makes the record. */
declare module 'virtual:record' {
  const read: {
    readonly folder: string;
    readonly digest: string;
    /** Of each kind, the records by id. */
    readonly tables: Readonly<Record<string, readonly [id: string, entry: object][]>>;
    /** What holds no record, by name. */
    readonly texts: Readonly<Record<string, string>>;
    readonly lists: import('./lists/index.ts').Lists;
  };
  export default read;
}
