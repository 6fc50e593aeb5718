/** Which copies of a long read a build makes besides its book. */
declare module 'virtual:copies' {
  const copies: {
    /** Whether a browser is there that prints it. */
    readonly pdf: boolean;
  };
  export default copies;
}
