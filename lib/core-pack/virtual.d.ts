declare module 'virtual:core-pack' {
  /** The bundled pack as `lib/cli/build-pack.ts` checked it. */
  const corePack: {
    readonly pack: import('../rules/types.ts').RulePack;
    readonly tables: readonly import('../tables/types.ts').TableData[];
    readonly diagnoses: import('../tables/diagnoses.ts').DiagnosisText;
    readonly payers: readonly import('../tables/payers.ts').PayerData[];
    readonly portals: readonly import('../portals/types.ts').PortalProfile[];
    readonly vocabulary: import('../forms/vocabulary.ts').Vocabulary;
  };
  export default corePack;
}
