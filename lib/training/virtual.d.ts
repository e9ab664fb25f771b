declare module 'virtual:practice-claims' {
  /** The bundled practice claims by the names of their files, as `lib/cli/practice-plugin.ts` checked them. */
  const claims: readonly import('./types.ts').PracticeClaim[];
  export default claims;
}

declare module 'virtual:scenarios' {
  /** The bundled scenarios by the names of their files, who is in them, and what payers pay and when. */
  const training: {
    readonly scenarios: readonly import('./scenario-types.ts').Scenario[];
    readonly cast: import('./scenario-types.ts').Cast;
    readonly books: import('./answer.ts').PayerBooks;
  };
  export default training;
}
