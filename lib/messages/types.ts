/** What is asked of the background, and what it answers: with page-types.ts and fix-types.ts the one protocol between the page's scripts, the background and Box24's own pages. */
import type { PayerKind } from '../claim/claim.ts';
import type { ClaimSigns } from '../claim/signs.ts';
import type { CountsFile } from '../feedback/counts/types.ts';
import type { ReadingHealth } from '../feedback/health.ts';
import type { WrongNote, WrongReport } from '../feedback/types.ts';
import type { Vocabulary } from '../forms/vocabulary.ts';
import type { WrittenVocabulary } from '../forms/written-vocabulary.ts';
import type { BadgePlace } from '../overlay/types.ts';
import type { InstalledPack, TeamPack } from '../packs/types.ts';
import type { Confidence, NamedSubmit, PagePortal, PortalProfile, ProfilePart } from '../portals/types.ts';
import type { Recording } from '../recorder/types.ts';
import type { ShippedRule } from '../rules/compile.ts';
import type { RuleRequest } from '../rules/rules-for.ts';
import type { SpokenStatement } from '../rules/statements.ts';
import type { Rule, RulePack, Severity } from '../rules/types.ts';
import type { News, Shared } from '../session/shared.ts';
import type { KnownSettings, Settings } from '../settings/types.ts';
import type { PayerData } from '../tables/payers.ts';
import type { TableData } from '../tables/types.ts';
import type { Catalogue } from '../texts/text.ts';
import type { InstalledScenario } from '../training/scenario-list.ts';
import type { ClaimMemory, MemoryState } from './memory-types.ts';
import type { CountsOfTeam, InviteLook, JudgedBy, PackList } from './pack-types.ts';
import type { TaughtPlace } from './page-types.ts';
import type { PolicyState } from './policy-types.ts';

export type Nothing = Readonly<Record<string, never>>;

/** Rows of the tables for some codes: `rows` lists them by table; a code without rows stands there with none. */
export interface RowsAnswer {
  readonly tables: readonly TableData[];
}

/** All rules and payers, for Box24's own pages. */
export interface PackAnswer {
  readonly pack: RulePack;
  readonly payers: readonly PayerData[];
  /** Rules of the team's packs that are tried out: they judge no claim and are counted only. */
  readonly tried: readonly Pick<ShippedRule, 'id' | 'title'>[];
}

/** What a checker needs once: named sets, the payers to tell apart, and the words of the biller's language. */
export interface Basics {
  readonly pack: Omit<RulePack, 'rules'>;
  readonly payers: readonly PayerData[];
  readonly texts: Catalogue;
}

export interface RulesAnswer {
  readonly rules: readonly ShippedRule[];
}

/** What one frame found, for the number on the toolbar button. No value of the claim. */
export interface Tally {
  /** Findings that are shown as failed. */
  readonly open: number;
  readonly worst?: Severity;
}

/** A payer in a list. */
export type PayerEntry = Pick<PayerData, 'id' | 'kind' | 'title'>;

/** What Box24 judges by. */
export interface About {
  readonly rules: { readonly id: string; readonly version: string; readonly count: number };
  readonly tables: readonly Pick<TableData, 'name' | 'edition' | 'from' | 'until'>[];
}

/** What is counted, in short. */
export interface CountsState {
  /** Claims that were sent. */
  readonly claims: number;
  /** The first day, `YYYY-MM-DD`; left out before there is one. */
  readonly since?: string;
  /** Weeks that are over, and would stand in a file now. */
  readonly weeks: number;
}

/** Requests answered by the background. */
export interface BackgroundApi {
  /**
   * The sentinel saw a claim form in the sender's frame: inject the checker there. Where it may be a part of one only,
   * that waits until another part is seen, in another frame or an earlier step.
   */
  formSeen(input: { readonly like: 'whole' | 'part' }): Promise<void>;
  /** The checker found a form in the sender's frame: inject the drawing part there. */
  marks(input: Nothing): Promise<void>;
  /** What captions on claim forms mean. */
  vocabulary(input: Nothing): Promise<Vocabulary>;
  /** The same as people write it, for what saves the structure of a page. */
  writtenVocabulary(input: Nothing): Promise<WrittenVocabulary>;
  /** The portal profiles for the sender's document, in order of trust. */
  portals(input: { readonly frameName: string }): Promise<readonly PagePortal[]>;
  /** Somebody wants to see how the sender's frame is read: inject the part that tells. */
  inspect(input: Nothing): Promise<void>;
  /** Injects checker and teach mode into every frame of the tab that it may. @returns how many frames that was */
  bringTeach(input: { readonly tabId: number }): Promise<{ readonly frames: number }>;
  /**
   * The structure of the page in a tab, every value scrubbed in the page.
   * @throws (as a rejection) where the browser lets no extension into that page
   */
  recordPage(input: { readonly tabId: number }): Promise<Recording>;
  /** What teach mode says, in the biller's language. */
  teachTexts(input: Nothing): Promise<Catalogue>;
  /** What was taught of the sender's document; empty when nothing was. */
  taught(input: TaughtPlace): Promise<ProfilePart>;
  /** Keeps what was taught of the sender's document, in place of what was there. */
  saveTaught(input: TaughtPlace & { readonly part: ProfilePart }): Promise<void>;
  /** The biller has left teach mode in one frame of the sender's tab: it ends in all. */
  teachOver(input: Nothing): Promise<void>;
  /** The portal profiles: the biller's own first. */
  portalList(input: Nothing): Promise<readonly PortalEntry[]>;
  /** One of the biller's own profiles, whole. */
  portal(input: { readonly id: string }): Promise<PortalProfile>;
  /** Adds an own profile, or replaces the one of that id. */
  importPortal(input: { readonly profile: PortalProfile }): Promise<void>;
  renamePortal(input: { readonly id: string; readonly title: string }): Promise<void>;
  deletePortal(input: { readonly id: string }): Promise<void>;
  /** There are portal profiles for the sender's document: inject the part that finds fields by them. */
  profile(input: Nothing): Promise<void>;
  /** The sender's boxes leave open whether they are a claim: inject the part that looks closer. */
  closer(input: Nothing): Promise<void>;
  /**
   * Where the buttons are that send the claim of the sender's document, and has the part brought there that holds Submit; null
   * where the biller did not ask for that.
   */
  hold(input: { readonly frameName: string }): Promise<NamedSubmit | null>;
  /** The checker found a form in the sender's frame: inject the part that reads and judges it. */
  judge(input: Nothing): Promise<void>;
  /** A card opened in the sender's frame: inject the part that can do something about its finding. */
  fix(input: Nothing): Promise<void>;
  /** Injects the same into one frame of a tab, for the panel. */
  bringFix(input: { readonly tabId: number; readonly frameId: number }): Promise<void>;
  /** Modifiers that state a fact: what each states, and from which document it is taken. */
  statements(input: { readonly language: string }): Promise<readonly SpokenStatement[]>;
  /** Keeps a note for the lead that a warning is wrong. */
  noteWrong(input: WrongReport): Promise<void>;
  /** Those notes, the newest first. */
  wrongNotes(input: Nothing): Promise<readonly WrongNote[]>;
  /** Deletes one of them; without an id, all. */
  deleteWrongNotes(input: { readonly id?: string }): Promise<void>;
  rulePack(input: Nothing): Promise<PackAnswer>;
  /** What papers and categories of rules are called in a language; see `packName` in lib/texts. */
  packNames(input: { readonly language: string }): Promise<Catalogue>;
  basics(input: Nothing): Promise<Basics>;
  /** The rules that the claim on the sender's page needs, in the language that is spoken there. */
  rulesFor(input: RuleRequest & { readonly language: string }): Promise<RulesAnswer>;
  rowsFor(input: {
    readonly codes: readonly string[];
    readonly diagnoses: readonly string[];
  }): Promise<RowsAnswer>;
  settings(input: Nothing): Promise<KnownSettings>;
  /** Puts some settings in the place of those that are there. */
  changeSettings(input: Partial<Settings>): Promise<void>;
  /** Whether this biller may switch rules off: not where whoever manages this computer decides that. */
  mayTurnRules(input: Nothing): Promise<boolean>;
  /** Switches a rule off for this biller, or on again; `locked` where whoever manages this computer decides that. */
  turnRule(input: { readonly rule: string; readonly off: boolean }): Promise<'done' | 'locked'>;
  /** The rules that the biller switched off, in the order in which they were. */
  rulesOff(input: Nothing): Promise<readonly RuleOff[]>;
  /** The team's packs that are installed. */
  packs(input: Nothing): Promise<PackList>;
  /** One of them, whole, for a lead to go on with. @returns null where it is not there, or its file was damaged */
  packContents(input: { readonly id: string }): Promise<TeamPack | null>;
  /** Reads an invite: a link, its fragment, or the text of its file. */
  readInvite(input: { readonly text: string }): Promise<InviteLook>;
  /** Follows a team whose key the biller has confirmed, and looks at its feed at once. */
  followTeam(input: {
    readonly text: string;
    /** The biller wants the team to have counts, where it asks for them. */
    readonly counts: boolean;
  }): Promise<void>;
  /** Ends that; its pack stays. */
  unfollowTeam(input: { readonly id: string }): Promise<void>;
  /** Asks a team's feed now. */
  askFeed(input: { readonly id: string }): Promise<void>;
  /** Begins to send counts to a team, at once what is over, or ends that. */
  sendCounts(input: { readonly id: string; readonly on: boolean }): Promise<void>;
  /** What a team is sent of counts; null where it asks for none. */
  countsOfTeam(input: { readonly id: string }): Promise<CountsOfTeam | null>;
  /** Takes a pack out, and follows its team no more. */
  removePack(input: { readonly id: string }): Promise<void>;
  /** Stays on the version of a pack that is there, or takes newer ones again. */
  holdPack(input: { readonly id: string; readonly on: boolean }): Promise<void>;
  /** Goes back to the version before, or from there to the newer one again. */
  swapPack(input: { readonly id: string; readonly left: string }): Promise<void>;
  /** What judges the claim in a tab; left out: a claim that begins now. */
  judgedBy(input: { readonly tabId?: number }): Promise<JudgedBy>;
  /** The packs that judge now, whole, for what judges in a page of our own. */
  judgingPacks(input: Nothing): Promise<readonly InstalledPack[]>;
  /** Scenarios of the packs that judge now. */
  scenarios(input: Nothing): Promise<readonly InstalledScenario[]>;
  /** What whoever manages this computer has set; may take seconds when the browser has just started. */
  policy(input: Nothing): Promise<PolicyState>;
  /** Forgets all records of claims that were sent. */
  wipeRecords(input: Nothing): Promise<void>;
  /** What is counted so far of what was said on claims that were sent. */
  countsState(input: Nothing): Promise<CountsState>;
  /** The counts of the weeks that are over, as a lead gets them. */
  exportCounts(input: Nothing): Promise<CountsFile>;
  wipeCounts(input: Nothing): Promise<void>;
  /** How each portal that was seen is read now, and since when worse. */
  portalsHealth(input: Nothing): Promise<readonly ReadingHealth[]>;
  /** The card of a finding was opened in the sender's frame. @param input.key `rule#branch@line` */
  cardOpened(input: { readonly key: string }): Promise<void>;
  memoryState(input: Nothing): Promise<MemoryState>;
  /** What earlier claims, the calendar and its papers say of the claim in a frame. */
  claimMemory(input: { readonly tabId: number; readonly frameId: number }): Promise<ClaimMemory>;
  /** Forgets what was remembered: of one kind of payer, or all. */
  wipeMemory(input: { readonly payer?: PayerKind }): Promise<void>;
  openPanel(input: Nothing): Promise<void>;
  /** The place of the badge on a site; with `place`, keeps that one. */
  badgePlace(input: { readonly host: string; readonly place?: BadgePlace }): Promise<BadgePlace | null>;
  tally(input: Tally): Promise<void>;
  /** Looks for a claim form in every frame of the tab that it may (activeTab). @returns how many frames that was */
  checkOnce(input: { readonly tabId: number }): Promise<{ readonly frames: number }>;
  /** What is known of the claim in the sender's tab; asked before the form that was found is read. */
  joinClaim(input: { readonly page: string }): Promise<Shared>;
  /** What the sender's frame shows of the claim and what has changed since. @returns what the frame should know */
  shareClaim(input: { readonly page: string; readonly news: News }): Promise<Shared>;
  /** What the sender's frame shows of a claim although it is none by itself. @returns what the frame should know */
  shareSigns(input: { readonly page: string; readonly signs: ClaimSigns }): Promise<Shared>;
  /** The form is gone; `stays`: its page is not. */
  leaveForm(input: { readonly page: string; readonly stays: boolean }): Promise<void>;
  about(input: Nothing): Promise<About>;
  /** The payers of the pack, for somebody to choose one. */
  payerList(input: Nothing): Promise<readonly PayerEntry[]>;
}

/** A rule that the biller switched off. */
export type RuleOff = Pick<Rule, 'id' | 'title'>;

/** A portal profile in a list. */
export interface PortalEntry {
  readonly id: string;
  readonly title: string;
  readonly hosts: readonly string[];
  readonly own: boolean;
  readonly confidence: Confidence;
  /** How many fields it names. */
  readonly fields: number;
  readonly source: PortalProfile['source'];
}
