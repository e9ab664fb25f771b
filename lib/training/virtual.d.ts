declare module 'virtual:practice-claims' {
  /** The bundled practice claims by the names of their files, as `lib/cli/practice-plugin.ts` checked them. */
  const claims: readonly import('./types.ts').PracticeClaim[];
  export default claims;
}
