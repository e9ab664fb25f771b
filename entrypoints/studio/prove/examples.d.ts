declare module 'virtual:example-claims' {
  /** Whole claims of every product family, as `lib/cli/examples-plugin.ts` read them. */
  const claims: readonly import('./protocol.ts').ExampleClaim[];
  export default claims;
}
