import type { PortalHealth } from '../portals/types.ts';
import type { Evidence } from './types.ts';

/** What was found on a page, by kind. */
export interface PageSigns {
  /** Claim fields that were named, generic paths. */
  readonly claim: ReadonlySet<string>;
  /** Line fields that were named; empty without service lines. */
  readonly line: ReadonlySet<string>;
  /** Things that only other forms have, each with the kind of form. */
  readonly foreign: readonly string[];
  /** The same among the columns of its lines. */
  readonly foreignLine: readonly string[];
  /** Title and headings of the page. */
  readonly headings: readonly string[];
  readonly password: boolean;
  /** How much of the portal's profile was found. */
  readonly portal?: PortalHealth;
}

export interface FormVerdict {
  readonly isClaim: boolean;
  /** One sentence. */
  readonly reason: string;
  readonly evidence: readonly Evidence[];
}

/** Line fields that order forms and look-ups do not ask for. */
const STRONG_LINE = [
  'lines[i].diagnosisPointers',
  'lines[i].placeOfService',
  'lines[i].renderingNpi',
  'lines[i].epsdt',
  'lines[i].emergency',
];
/** Header fields that only a claim has. */
const STRONG_CLAIM = [
  'acceptAssignment',
  'resubmission.code',
  'resubmission.originalRef',
  'illnessDate',
  'patientAccount',
  'condition.employment',
  'condition.autoAccident',
  'condition.otherAccident',
  'hospitalization.from',
  'patient.relationship',
  'orderingProvider.qualifier',
  'billing.npi',
  'billing.taxId',
  'icdIndicator',
  'otherInsured.name',
  'signatureDate',
  'patient.signatureOnFile',
  'claimCodes',
];
const CLAIM_HEADING =
  /\b(claims?\b(?! (status|search|inquir|history))|cms[- ]?1500|hcfa|837\s?p|superbill|charge entry|service lines?|encounter)/i;
/** A claim needs so many signs besides its code column… */
const LEAST_SIGNS = 3;
/** …and a page without service lines so many, of which so many belong to claims alone: the first step of a wizard. */
const LEAST_HEADER_SIGNS = 6;
const LEAST_HEADER_STRONG = 3;
/** Things of another form that outweigh a doubtful claim, and any claim. */
const DOUBTFUL_FOREIGN = 1;
const CERTAIN_FOREIGN = 3;

/**
 * Decides whether a page holds a professional claim form.
 * A lookalike is refused rather than guessed at.
 */
export function judgePage(signs: PageSigns): FormVerdict {
  const heading = signs.headings.find((text) => CLAIM_HEADING.test(text));
  const strongLine = STRONG_LINE.filter((path) => signs.line.has(path));
  const strongClaim = STRONG_CLAIM.filter((path) => signs.claim.has(path));
  const strong = strongLine.length + strongClaim.length;
  const total = signs.claim.size + strongLine.length + (heading ? 1 : 0);
  const evidence: Evidence[] = [];
  if (heading) evidence.push({ source: 'legend', seen: heading, score: 1 });
  if (signs.line.size > 0)
    evidence.push({
      source: 'column',
      seen: [...signs.line].map((path) => path.slice('lines[i].'.length)).join(', '),
      score: signs.line.size,
    });
  if (signs.claim.size > 0)
    evidence.push({ source: 'caption', seen: [...signs.claim].join(', '), score: signs.claim.size });

  const refuse = (reason: string): FormVerdict => ({
    isClaim: false,
    reason,
    evidence: [...evidence, { source: 'against', seen: reason, score: -1 }],
  });
  // A profile that still fits was made on this very form.
  if (signs.portal && fits(signs.portal))
    return {
      isClaim: true,
      reason: `the profile of ${signs.portal.title} fits`,
      evidence: [{ source: 'profile', seen: signs.portal.title, score: signs.portal.found }, ...evidence],
    };
  const foreign = mostFrequent(signs.foreign);
  if (foreign && foreign.count >= CERTAIN_FOREIGN && (strongLine.length < 2 || foreign.count * 2 > strong))
    return refuse(`it looks like ${foreign.kind}`);
  if (foreign && foreign.count >= DOUBTFUL_FOREIGN && strong < 2)
    return refuse(`it looks like ${foreign.kind}`);
  const [foreignColumn] = signs.foreignLine;
  if (foreignColumn && strongLine.length === 0) return refuse(`it looks like ${foreignColumn}`);
  if (signs.password && strong < LEAST_SIGNS) return refuse('it asks for a password');
  if (signs.line.size === 0) {
    if (signs.claim.size >= LEAST_HEADER_SIGNS && strongClaim.length >= LEAST_HEADER_STRONG && heading)
      return { isClaim: true, reason: 'a step of a claim, without its lines', evidence };
    return refuse('it shows no service lines');
  }
  if (strong === 0 && !heading) return refuse('nothing on it belongs to claims alone');
  if (total < LEAST_SIGNS) return refuse('it shows service lines but nothing else of a claim');
  return { isClaim: true, reason: 'service lines and claim fields', evidence };
}

/** A bundled profile needs so many fields: one id may stand on other pages of its portal too. */
const LEAST_PROFILED = 3;

const fits = ({ own, found, of }: PortalHealth): boolean =>
  found >= (own ? 1 : LEAST_PROFILED) && found * 2 >= of;

function mostFrequent(kinds: readonly string[]): { kind: string; count: number } | undefined {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && { kind: first[0], count: first[1] };
}
