declare module 'virtual:core-pack' {
  /** The bundled pack as `lib/cli/build-pack.ts` checked it. */
  const corePack: {
    readonly pack: import('../rules/types.ts').RulePack;
    readonly tables: readonly import('../tables/types.ts').TableData[];
    readonly diagnoses: import('../tables/diagnoses.ts').DiagnosisText;
    readonly payers: readonly import('../tables/payers.ts').PayerData[];
    readonly portals: readonly import('../portals/types.ts').PortalProfile[];
    /** What there is to know of the papers that rules name, by their names. */
    readonly papers: import('../rules/papers.ts').PaperKinds;
    readonly statements: readonly import('../rules/statements.ts').Statement[];
    readonly vocabulary: import('../forms/vocabulary.ts').Vocabulary;
    readonly writtenVocabulary: import('../forms/written-vocabulary.ts').WrittenVocabulary;
  };
  export default corePack;
}

declare module 'virtual:core-files' {
  /** Where the same lies as files of the extension: tables, vocabulary, the rest, and what that says in languages beside English. */
  const coreFiles: {
    readonly pack: string;
    readonly tables: string;
    readonly vocabulary: string;
    readonly writtenVocabulary: string;
    /** Who is in the bundled scenarios. */
    readonly cast: string;
    readonly words: Readonly<Record<string, string>>;
  };
  export default coreFiles;
}

declare module 'virtual:pack-words' {
  /** What the bundled pack says in languages beside English. */
  const packWords: Readonly<Record<string, import('../rules/translation.ts').PackWords>>;
  export default packWords;
}

declare module 'virtual:set-names' {
  /** What the named sets of the bundled pack are called, and what their members are. */
  const setNames: Readonly<
    Record<string, { readonly title: string; readonly of: 'hcpcs' | 'pos' | 'modifiers' | 'icd10' | 'words' }>
  >;
  export default setNames;
}

declare module 'virtual:rule-notes' {
  /** Examples, words and doubts of the bundled rules by id, worked out when Box24 is built. */
  const ruleNotes: import('../rules/rule-notes.ts').NotesById;
  export default ruleNotes;
}

declare module 'virtual:rule-notes/es' {
  /** The same in Spanish. */
  const ruleNotes: typeof import('virtual:rule-notes').default;
  export default ruleNotes;
}
