import { z } from 'zod';
import { PAYER_KINDS } from '../claim/claim.ts';
import { wrongReportSchema } from '../feedback/schema.ts';
import { PortalProfileSchema, ProfilePartSchema } from '../portals/schema.ts';
import { SEVERITIES } from '../rules/types.ts';
import { changeSchema, ruleIdSchema } from '../settings/settings.ts';
import { newsSchema, signsSchema } from './claim-schema.ts';
import type { InputOf } from './envelope.ts';
import type { BackgroundApi } from './types.ts';

/** Codes asked for at once: 50 lines with a code, a place and four modifiers each, and room to spare. */
const MOST_CODES = 500;
/** HCPCS codes and modifiers have 2 to 5 characters; the longest key of a table has fewer than this. */
const LONGEST_CODE = 20;
/** Ids of rules are file names; the longest has half of this. */
const LONGEST_RULE_ID = 120;
const codes = z.array(z.string().min(1).max(LONGEST_CODE)).max(MOST_CODES);
/** Longest name of a host in DNS. */
const LONGEST_HOST = 253;

/** What is longer is no invite, and is told so; what is much longer does not get so far. */
const LONGEST_INVITE = 100_000;

/** Pages give their frames names of a word or two. */
const LONGEST_NAME = 1_000;

/** A number of the checker's own for the page that it is in. */
const page = z.string().max(40);
/** As browsers call it; one that nobody knows is English. */
const language = z.string().max(LONGEST_CODE);
const nothing = z.strictObject({});
/** Pixels from an edge of the window; no screen is larger. */
const distance = z.number().min(0).max(100_000);
const place = z.strictObject({ right: distance, bottom: distance });

const packId = z.strictObject({ id: z.string().max(LONGEST_RULE_ID) });

const taughtPlace = {
  frameName: z.string().max(LONGEST_NAME),
  path: z.string().max(LONGEST_NAME),
};

/** What the background may be asked with; checked where it arrives, because a page's process may be anyone's. */
export const backgroundInputs = {
  formSeen: z.strictObject({ like: z.enum(['whole', 'part']) }),
  vocabulary: nothing,
  writtenVocabulary: nothing,
  portals: z.strictObject({ frameName: z.string().max(LONGEST_NAME) }),
  inspect: nothing,
  bringTeach: z.strictObject({ tabId: z.number().int() }),
  recordPage: z.strictObject({ tabId: z.number().int() }),
  teachTexts: nothing,
  taught: z.strictObject(taughtPlace),
  saveTaught: z.strictObject({ ...taughtPlace, part: ProfilePartSchema }),
  teachOver: nothing,
  portalList: nothing,
  portal: z.strictObject({ id: z.string() }),
  importPortal: z.strictObject({ profile: PortalProfileSchema }),
  renamePortal: z.strictObject({ id: z.string(), title: PortalProfileSchema.shape.title }),
  deletePortal: z.strictObject({ id: z.string() }),
  profile: nothing,
  closer: nothing,
  hold: z.strictObject({ frameName: z.string().max(LONGEST_NAME) }),
  judge: nothing,
  marks: nothing,
  fix: nothing,
  bringFix: z.strictObject({ tabId: z.number().int(), frameId: z.number().int() }),
  statements: z.strictObject({ language }),
  noteWrong: wrongReportSchema,
  wrongNotes: nothing,
  deleteWrongNotes: z.strictObject({
    id: z
      .string()
      .max(LONGEST_CODE * 2)
      .exactOptional(),
  }),
  rulePack: nothing,
  packNames: z.strictObject({ language }),
  basics: nothing,
  rulesFor: z.strictObject({
    language,
    payer: z.enum(PAYER_KINDS),
    also: z.array(z.string().max(LONGEST_RULE_ID)).max(MOST_CODES),
    codes,
    before: codes.exactOptional(),
    dates: z.strictObject({ from: z.iso.date(), to: z.iso.date() }).exactOptional(),
  }),
  rowsFor: z.strictObject({ codes, diagnoses: codes }),
  settings: nothing,
  changeSettings: changeSchema,
  mayTurnRules: nothing,
  turnRule: z.strictObject({ rule: ruleIdSchema, off: z.boolean() }),
  rulesOff: nothing,
  packs: nothing,
  packContents: packId,
  readInvite: z.strictObject({ text: z.string().max(LONGEST_INVITE) }),
  followTeam: z.strictObject({ text: z.string().max(LONGEST_INVITE), counts: z.boolean() }),
  unfollowTeam: packId,
  askFeed: packId,
  sendCounts: packId.extend({ on: z.boolean() }),
  countsOfTeam: packId,
  removePack: packId,
  holdPack: packId.extend({ on: z.boolean() }),
  swapPack: packId.extend({ left: z.string().max(LONGEST_CODE * 2) }),
  judgedBy: z.strictObject({ tabId: z.number().int().exactOptional() }),
  judgingPacks: nothing,
  scenarios: nothing,
  policy: nothing,
  wipeRecords: nothing,
  countsState: nothing,
  exportCounts: nothing,
  wipeCounts: nothing,
  portalsHealth: nothing,
  cardOpened: z.strictObject({ key: z.string().max(LONGEST_RULE_ID * 2 + LONGEST_CODE) }),
  memoryState: nothing,
  claimMemory: z.strictObject({ tabId: z.number().int(), frameId: z.number().int() }),
  wipeMemory: z.strictObject({ payer: z.enum(PAYER_KINDS).exactOptional() }),
  openPanel: nothing,
  badgePlace: z.strictObject({ host: z.string().max(LONGEST_HOST), place: place.exactOptional() }),
  tally: z.strictObject({
    open: z.number().int().min(0),
    worst: z.enum(SEVERITIES).exactOptional(),
  }),
  checkOnce: z.strictObject({ tabId: z.number().int() }),
  joinClaim: z.strictObject({ page }),
  shareClaim: z.strictObject({ page, news: newsSchema }),
  shareSigns: z.strictObject({ page, signs: signsSchema }),
  leaveForm: z.strictObject({ page, stays: z.boolean() }),
  about: nothing,
  payerList: nothing,
} satisfies { [Name in keyof BackgroundApi]: z.ZodType<InputOf<BackgroundApi, Name>> };

/** `schema.parse` with a message for people: path and reason. */
export function parser<T>(schema: z.ZodType<T>): (input: unknown) => T {
  return (input) => {
    const result = schema.safeParse(input);
    if (!result.success) throw new Error(z.prettifyError(result.error));
    return result.data;
  };
}
