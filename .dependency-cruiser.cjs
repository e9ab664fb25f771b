/**
 * Who may import whom: docs/architecture.md's table as rules. `test/imports/` seeds one violation of each.
 * Unit tests are exempt: a test may bring a real pack or a real claim from another room.
 */

/** Each room under lib/ and the rooms it may import; those under `types` for types and the lists in their types.ts and reasons.ts only. */
const ROOMS = {
  claim: [],
  dom: [],
  x12: ['claim'],
  texts: [],
  tables: ['claim'],
  facts: ['claim', 'tables'],
  rules: ['claim', 'tables', 'facts', 'texts'],
  deident: ['claim', 'tables', 'facts'],
  portals: ['claim'],
  forms: ['claim', 'dom', 'portals'],
  teach: ['claim', 'dom', 'texts', 'portals', 'forms', 'overlay'],
  recorder: ['dom', 'forms'],
  session: ['claim', 'x12', 'tables', 'facts', 'rules', 'portals', 'texts'],
  feedback: ['claim', { types: ['rules', 'portals', 'session', 'memory'] }],
  write: ['claim', 'dom', 'forms'],
  overlay: ['claim', 'dom', 'texts', { types: ['rules', 'session', 'feedback'] }],
  packs: ['claim', 'texts', 'tables', 'facts', 'rules', 'portals', 'training'],
  memory: ['claim', 'feedback', { types: ['facts', 'rules', 'session'] }],
  settings: ['claim'],
  policy: ['claim', 'packs', 'settings'],
  messages: [
    'claim',
    'portals',
    'settings',
    'feedback',
    {
      types: [
        'texts',
        'tables',
        'facts',
        'rules',
        'forms',
        'session',
        'overlay',
        'memory',
        'packs',
        'recorder',
        'policy',
        'training',
      ],
    },
  ],
  training: ['claim', 'tables', 'rules', 'memory'],
  'core-pack': [{ types: ['tables', 'rules', 'portals'] }],
};
/** Runs in Node and may use every room; no room may use it. */
const CLI = 'cli';

const TESTS = '\\.(test|spec|bench)\\.ts$';
/** Files of types and of the lists of words behind them: importing from them brings no logic along. */
const TYPE_FILES = '/(types|reasons)\\.ts$';
const names = (entries) => entries.filter((entry) => typeof entry === 'string');
const typeNames = (entries) => entries.flatMap((entry) => entry.types ?? []);
const under = (rooms) => `^lib/(${rooms.join('|')})/`;

/** A room imports itself and what stands beside it in the table, and some of that as types only. */
function roomRules(room) {
  const entries = ROOMS[room];
  const types = typeNames(entries);
  const rules = [
    {
      name: `${room}-imports`,
      comment: `lib/${room} may import ${[...names(entries), ...types].join(', ') || 'nothing'} of lib, and nothing outside it.`,
      severity: 'error',
      from: { path: `^lib/${room}/`, pathNot: TESTS },
      to: {
        path: '^(lib|entrypoints|components|scripts|test)/',
        pathNot: under([room, ...names(entries), ...types]),
      },
    },
  ];
  if (types.length > 0)
    rules.push({
      name: `${room}-types-only`,
      comment: `lib/${room} may import ${types.join(', ')} as types only.`,
      severity: 'error',
      from: { path: `^lib/${room}/`, pathNot: TESTS },
      to: { path: under(types), pathNot: TYPE_FILES, dependencyTypesNot: ['type-only', 'type-import'] },
    });
  return rules;
}

const forbidden = [
  ...Object.keys(ROOMS).flatMap(roomRules),
  {
    name: 'room-is-known',
    comment: 'A new room under lib/ is entered in the table above first.',
    severity: 'error',
    from: { path: '^lib/', pathNot: under([...Object.keys(ROOMS), CLI]) },
    to: {},
  },
  {
    name: 'cli-is-for-node',
    comment: 'What runs in a browser uses nothing of lib/cli.',
    severity: 'error',
    from: { path: '^(entrypoints|components)/' },
    to: { path: `^lib/${CLI}/` },
  },
  {
    name: 'node-only-in-cli',
    comment: "Node's modules are for lib/cli, scripts and tests.",
    severity: 'error',
    from: { path: '^(lib|entrypoints|components)/', pathNot: [`^lib/${CLI}/`, TESTS] },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'components-decide-nothing',
    comment:
      'Components draw: of facts, rules and the session they know the types only, of forms and packs nothing.',
    severity: 'error',
    from: { path: '^components/' },
    to: {
      path: under(['tables', 'facts', 'rules', 'session', 'overlay']),
      pathNot: TYPE_FILES,
      dependencyTypesNot: ['type-only', 'type-import'],
    },
  },
  {
    name: 'components-imports',
    comment: 'Components know neither the page nor the store of packs, and no entrypoint.',
    severity: 'error',
    from: { path: '^components/' },
    to: {
      path: `(${under(['forms', 'portals', 'packs', 'memory', 'core-pack'])}|^entrypoints/|^scripts/|^test/)`,
    },
  },
  {
    name: 'entrypoints-import-no-scripts',
    comment: 'What is shipped uses neither scripts nor tests, and the pack only as virtual:core-pack.',
    severity: 'error',
    from: { path: '^entrypoints/' },
    to: { path: '^(scripts|test|lib/core-pack)/', dependencyTypesNot: ['type-only', 'type-import'] },
  },
  {
    name: 'page-scripts-stay-small',
    comment:
      "Page scripts run in a biller's claim pages: no React, no Zod, no library, directly or through others.",
    severity: 'error',
    from: {
      path: '^entrypoints/(sentinel|checker|profile|closer|judge|marks|fix|gate|hold|inspect|teach|recorder)([./]|$)',
    },
    to: { path: 'node_modules/(react|react-dom|zod|yaml|css-what|dexie|@scure)/', reachable: true },
  },
  {
    name: 'forms-know-no-rule',
    comment: 'The reader must not depend on a rule through others either.',
    severity: 'error',
    from: { path: '^lib/forms/', pathNot: TESTS },
    to: { path: '^lib/rules/', reachable: true },
  },
  {
    name: 'tests-stay-tests',
    comment: 'Nothing but tests uses tests.',
    severity: 'error',
    from: { path: '^(lib|entrypoints|components|scripts)/', pathNot: TESTS },
    to: { path: [TESTS, '^test/'] },
  },
  {
    name: 'no-circle',
    comment: 'Modules in a circle cannot be understood, or loaded, one after the other.',
    severity: 'error',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'type-import'] } },
  },
  {
    name: 'import-is-found',
    comment: 'An import that is not found is an import that is not checked.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true, pathNot: '^virtual:' },
  },
];

module.exports = {
  forbidden,
  options: {
    // swc, because TypeScript 7 has no interface for other programs; without it nothing would be looked at.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    // Pages to read are built with widget libraries of their own; nothing of ours imports them.
    exclude: { path: '^test/forms/pages/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
