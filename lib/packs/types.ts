/**
 * A team's pack: what a lead adds to the bundled rules and changes of them, signed, versioned and for a time. It travels as
 * the payload of an envelope (`envelope.ts`); `schema.ts` says the same to Zod.
 */
import type { PayerKind } from '../claim/claim.ts';
import type { PortalProfile } from '../portals/types.ts';
import type {
  CodeSelector,
  Denial,
  Effective,
  PayerScope,
  Remedy,
  Rule,
  RuleCase,
  Severity,
  Source,
} from '../rules/types.ts';
import type { PayerProfile } from '../tables/payers.ts';
import type { Scenario } from '../training/scenario-types.ts';

/** Who gets a version: those who try it first, or the whole team. */
export const CHANNELS = ['pilot', 'all'] as const;
export type Channel = (typeof CHANNELS)[number];

/** A moment in UTC, `YYYY-MM-DDTHH:MM:SSZ`. */
export type Moment = string;

/** An Ed25519 public key: 32 bytes, base64url without padding. */
export type PublicKey = string;

export interface PackManifest {
  /** Of this shape; another one is for a newer Box24. */
  readonly format: 1;
  /** Small letters, digits and dashes; belongs to one key. Never `core`. */
  readonly id: string;
  /** As the team calls it. */
  readonly title: string;
  /** `1.4.0`; only a newer one replaces what is installed. */
  readonly version: string;
  readonly channel: Channel;
  readonly created: Moment;
  /** From when it judges. Left out: as soon as it is installed. */
  readonly starts?: Moment;
  /** From then on nothing of it speaks. */
  readonly expires: Moment;
  /** The oldest Box24 that understands it: `0.1.0`. */
  readonly minimumEngine: string;
  readonly author: string;
  /** What changed since the version before, for billers. */
  readonly notes: string;
  /** One rule that fails its own cases refuses the pack. Left out: that rule alone stays out, and is named. */
  readonly wholeOrNothing?: true;
  readonly keys?: {
    /** The key that may sign this pack from the next version on: hand-over and rotation. */
    readonly next?: PublicKey;
    /** Keys whose signature counts no more. */
    readonly revoked?: readonly PublicKey[];
  };
}

/**
 * A rule by kind and parameters, without a condition tree: what a feed may carry. `kinds/<kind>.ts` makes a rule of it, and says
 * what is left out here as its kind has it.
 */
export interface KindRule {
  readonly id: string;
  /** Name of a kind: `expected-modifier`. */
  readonly kind: string;
  /** What that kind asks for; its file says their shape. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Kinds of payer. Exactly one of this and `forPayers` stands here. */
  readonly payers?: PayerScope;
  /** Single payers by their ids, of the bundled pack or of this one. */
  readonly forPayers?: readonly string[];
  readonly codes?: CodeSelector;
  readonly effective?: Effective;
  readonly severity: Severity;
  readonly title?: string;
  readonly category?: string;
  readonly message?: string;
  readonly fix?: string;
  readonly denials?: readonly Denial[];
  readonly remedy?: Remedy;
  readonly documents?: readonly string[];
  readonly sources: readonly Source[];
  readonly unsure?: string;
  readonly supersedes?: readonly string[];
  readonly why?: string;
  /** Left out: the kind's own examples with these parameters. */
  readonly cases?: readonly RuleCase[];
}

/**
 * A bundled rule as the team wants it: switched off, or of another severity. Of a rule with several branches the worst ones get it,
 * and none stays worse.
 */
export interface RuleChange {
  /** `rule` or `rule#branch`. */
  readonly rule: string;
  readonly severity: Severity | 'off';
  /** For billers and for whoever reads the pack later. */
  readonly why: string;
}

/** Members that are added to a named set, or taken out of it. A set that is not there comes into being. */
export interface SetChange {
  readonly set: string;
  readonly add?: readonly string[];
  readonly remove?: readonly string[];
  readonly why: string;
}

/** What a payer wants, or a payer that the bundled pack does not know. */
export interface PayerChange {
  /** Id of a payer that is known, or of a new one. */
  readonly id: string;
  /** For a new payer: how it is known on a claim. */
  readonly payer?: {
    readonly kind: PayerKind;
    readonly title: string;
    /** As a payer file has them: capitals, single blanks, no punctuation. */
    readonly names?: readonly string[];
    readonly payerIds?: readonly string[];
    readonly hosts?: readonly string[];
  };
  /** By the names of payer parameters, as people write them in a context file: amounts like "1000.00". */
  readonly values: Readonly<Record<string, unknown>>;
  readonly source: Pick<PayerProfile, 'source' | 'url' | 'read' | 'confidence'>;
}

export interface PackContent {
  /** Rules with condition trees of their own: by file or policy only, never by feed. */
  readonly rules?: readonly Rule[];
  readonly kinds?: readonly KindRule[];
  readonly changes?: readonly RuleChange[];
  readonly sets?: readonly SetChange[];
  readonly payers?: readonly PayerChange[];
  /** One with the id of a bundled profile stands in its place. */
  readonly portals?: readonly PortalProfile[];
  /** Ids of rules of this pack that are tried out: they say nothing, and what they would have said is counted. */
  readonly shadow?: readonly string[];
  /** Claims to practise on, in the shape of the bundled ones; they judge nothing. */
  readonly scenarios?: readonly Scenario[];
}

export interface TeamPack {
  readonly manifest: PackManifest;
  readonly content: PackContent;
}

/** A part of a pack that stays out, and why. */
export interface LeftOut {
  readonly part: 'rule' | 'change' | 'set' | 'payer' | 'portal' | 'scenario';
  readonly id: string;
  readonly reasons: readonly string[];
}

/** A pack as it was installed. */
export interface InstalledPack {
  readonly pack: TeamPack;
  /** What its proof left out (`prove.ts`). A newer Box24 proves it anew. */
  readonly leftOut: readonly LeftOut[];
}
