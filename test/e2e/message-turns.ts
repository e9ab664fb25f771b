/** Each question that the background answers, and how a test asks it: what is missing here does not compile. */
import type { InputOf } from '../../lib/messages/envelope.ts';
import type { BackgroundApi, Nothing } from '../../lib/messages/types.ts';

/** Numbers of the claim's tab and of its frame. */
export interface Where {
  readonly tabId: number;
  readonly frameId: number;
}

export interface Turn<Input> {
  /** A script in a page asks it, or a page of Box24's own. */
  readonly from: 'content' | 'own';
  readonly input: (where: Where) => Input;
  /** An open claim asks it by itself, or after a press on mark, card or badge. */
  readonly isOfClaim?: true;
  /** Why what is answered is another thing each time. */
  readonly differs?: string;
  /** Why it is not asked beside an open claim. */
  readonly skipped?: string;
}

type Turns = { readonly [Name in keyof BackgroundApi]: Turn<InputOf<BackgroundApi, Name>> };

const nothing = (): Nothing => ({});
const ofClaim = { from: 'content', input: nothing, isOfClaim: true } as const;
const own = { from: 'own', input: nothing } as const;
/** There is none of that name. */
const NONE = 'none';
const ofNone = { from: 'own', input: () => ({ id: NONE }) } as const;
const inFrame = { frameName: '' };
const taught = { ...inFrame, path: '/elsewhere' };
const RULE = 'category-capped-rental-billed-as-purchase';
/** Of no page that is there. */
const page = 'another';

const news = {
  claim: {
    fields: {},
    diagnoses: { entries: [], complete: true },
    lines: [],
    linesComplete: true,
    attachments: [],
  },
  left: [],
  over: false,
  submitted: false,
} as const;

export const TURNS: Turns = {
  formSeen: { ...ofClaim, input: () => ({ like: 'whole' }) },
  marks: ofClaim,
  vocabulary: ofClaim,
  writtenVocabulary: { from: 'own', input: nothing },
  portals: { ...ofClaim, input: () => inFrame },
  inspect: { from: 'content', input: nothing },
  bringTeach: { from: 'own', input: ({ tabId }) => ({ tabId }), skipped: 'teach mode covers the claim' },
  recordPage: { from: 'own', input: ({ tabId }) => ({ tabId }) },
  teachTexts: { from: 'content', input: nothing },
  taught: { from: 'content', input: () => taught },
  saveTaught: { from: 'content', input: () => ({ ...taught, part: {} }) },
  teachOver: { from: 'content', input: nothing },
  portalList: own,
  portal: ofNone,
  importPortal: {
    from: 'own',
    input: () => ({
      profile: {
        id: 'somewhere',
        title: 'Somewhere',
        hosts: ['somewhere.test'],
        source: { from: 'a test', date: '2026-11-28' },
        confidence: 'scripts',
      },
    }),
  },
  renamePortal: { from: 'own', input: () => ({ id: NONE, title: 'Nowhere' }) },
  deletePortal: ofNone,
  profile: { from: 'content', input: nothing },
  closer: ofClaim,
  hold: { ...ofClaim, input: () => inFrame },
  judge: ofClaim,
  // The panel that is open beside the claim has it brought (`bringFix`).
  fix: { from: 'content', input: nothing },
  bringFix: { from: 'own', input: ({ tabId, frameId }) => ({ tabId, frameId }) },
  statements: { from: 'content', input: () => ({ language: 'en' }) },
  noteWrong: {
    from: 'content',
    input: () => ({
      id: '1-0.5',
      choice: 'other',
      comment: '',
      modifiers: [],
      finding: { rule: RULE, branch: RULE, version: '1', severity: 'will-deny', status: 'failed' },
    }),
  },
  wrongNotes: own,
  deleteWrongNotes: own,
  rulePack: own,
  packNames: { from: 'own', input: () => ({ language: 'en' }) },
  basics: ofClaim,
  rulesFor: {
    ...ofClaim,
    input: () => ({ language: 'en', payer: 'medicare-dme', also: [], codes: ['E0601'] }),
  },
  rowsFor: { ...ofClaim, input: () => ({ codes: ['E0601'], diagnoses: ['G47.33'] }) },
  settings: own,
  changeSettings: { from: 'own', input: () => ({ language: 'en' }) },
  mayTurnRules: { from: 'content', input: nothing },
  turnRule: { from: 'own', input: () => ({ rule: NONE, off: false }) },
  rulesOff: own,
  packs: own,
  packContents: ofNone,
  readInvite: { from: 'own', input: () => ({ text: 'no invite' }) },
  followTeam: { from: 'own', input: () => ({ text: 'no invite', counts: false }) },
  unfollowTeam: ofNone,
  askFeed: ofNone,
  sendCounts: { from: 'own', input: () => ({ id: NONE, on: false }) },
  countsOfTeam: ofNone,
  removePack: ofNone,
  holdPack: { from: 'own', input: () => ({ id: NONE, on: false }) },
  swapPack: { from: 'own', input: () => ({ id: NONE, left: '1.0.0' }) },
  judgedBy: { from: 'own', input: ({ tabId }) => ({ tabId }) },
  judgingPacks: own,
  scenarios: own,
  policy: own,
  wipeRecords: own,
  countsState: own,
  exportCounts: own,
  wipeCounts: own,
  portalsHealth: own,
  cardOpened: { ...ofClaim, input: () => ({ key: `${RULE}#${RULE}@0` }) },
  memoryState: own,
  claimMemory: { from: 'own', input: (where) => where },
  wipeMemory: own,
  openPanel: { from: 'content', input: nothing, skipped: 'the browser opens a panel after a press only' },
  badgePlace: { ...ofClaim, input: () => ({ host: 'claims.test' }) },
  tally: { ...ofClaim, input: () => ({ open: 1 }) },
  checkOnce: { from: 'own', input: ({ tabId }) => ({ tabId }) },
  joinClaim: { ...ofClaim, input: () => ({ page }), differs: 'the page that asks is counted' },
  shareClaim: { ...ofClaim, input: () => ({ page, news }), differs: 'what was told is counted' },
  shareSigns: {
    from: 'content',
    input: () => ({ page, signs: { claim: [], line: [], foreign: [], heading: false } }),
  },
  leaveForm: { ...ofClaim, input: () => ({ page, stays: true }) },
  about: own,
  payerList: own,
};
