import type { ClaimSigns } from '../claim/signs.ts';
import type { PortalHealth } from '../portals/types.ts';
import { tellingFields } from './vocabulary.ts';

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
  /** Headings that say that this is a claim, or a part of one. */
  readonly claimTitles: readonly string[];
  /** The page's own title or main heading says so. */
  readonly isTitledClaim: boolean;
  /** What else the page calls itself. */
  readonly foreignTitle?: string | undefined;
  /** Columns of text that tell what a payer decided. */
  readonly decided: readonly string[];
  /** Its buttons search or look up, and none takes what was entered. */
  readonly onlyAsks: boolean;
  /** A button of it sends a claim, or adds a line to it. */
  readonly isUnsent?: boolean;
  /** A line, or what only claims ask for, stands in boxes; else a claim is only shown. */
  readonly isFilledIn: boolean;
  readonly password: boolean;
  /** How much of the portal's profile was found. */
  readonly portal?: PortalHealth;
}

export interface FormVerdict {
  readonly isClaim: boolean;
  /** In a few words, for whoever mends the reader. */
  readonly reason: string;
  /** A closer look at its texts would not make it a claim. */
  readonly isSettled: boolean;
}

/** A claim needs so many signs besides its code column… */
const LEAST_SIGNS = 3;
/** …and a page without service lines so many, of which so many belong to claims alone: the first step of a wizard. */
const LEAST_HEADER_SIGNS = 4;
const LEAST_HEADER_ONLY = 2;
/** Settings name nobody whom a claim could be about, and it takes so many more signs then. */
const NOBODY = 1;
/** Without a heading that says so it takes more of both. */
const UNTITLED_HEADER_SIGNS = 8;
const UNTITLED_HEADER_ONLY = 3;
/** What says whether it replaces another, and what for, is a bill, and takes so many fewer. */
const SURELY_BILL = 1;
/** Columns of item 24 that need nothing else beside them, when they point to diagnoses. */
const WHOLE_LINE = 6;
/** A page that calls itself something else must show so many fields that only claims have. */
const LEAST_AGAINST_TITLE = 3;
/** So many columns of what a payer decided make a remittance. */
const LEAST_DECIDED = 2;
/** Things of another form that outweigh a doubtful claim, and any claim. */
const DOUBTFUL_FOREIGN = 1;
const CERTAIN_FOREIGN = 3;

/**
 * Decides whether a page holds a professional claim form.
 * A lookalike is refused rather than guessed at.
 * @param beside what other frames of the page, and earlier steps, show: a part of a claim is taken for one where all of them
 *   together are one
 */
export function judgePage(signs: PageSigns, beside: readonly ClaimSigns[] = []): FormVerdict {
  const alone = judgeSigns(signs);
  if (alone.isClaim || beside.length === 0) return alone;
  const open = { ...alone, isSettled: false };
  if (!mayBePart(signs)) return open;
  const isHeaded = beside.some(({ heading }) => heading);
  const together = judgeSigns({
    ...signs,
    claim: new Set([...signs.claim, ...beside.flatMap(({ claim }) => claim)]),
    line: new Set([...signs.line, ...beside.flatMap(({ line }) => line)]),
    foreign: [...signs.foreign, ...beside.flatMap(({ foreign }) => foreign)],
    claimTitles: [...signs.claimTitles, ...(isHeaded ? [ANY_HEADING] : [])],
    isFilledIn: signs.isFilledIn || isHeaded,
  });
  return together.isClaim ? { ...together, reason: `part: ${together.reason}` } : open;
}

/** Stands for a heading of another frame, whose words stay there. */
const ANY_HEADING = 'claim';
/** A part of a claim shows so many of its fields, or a code with so many columns beside it. */
const LEAST_PART_FIELDS = 2;
const LEAST_PART_COLUMNS = 3;

/** Whether a page shows enough to be a part of a claim at all. */
export function mayBePart({ claim, line, password }: PageSigns): boolean {
  if (password) return false;
  return (
    claim.size >= LEAST_PART_FIELDS || (line.has('lines[i].procedureCode') && line.size > LEAST_PART_COLUMNS)
  );
}

/** What a page tells other frames of itself. */
export function signsFor({ claim, line, foreign, claimTitles }: PageSigns): ClaimSigns {
  return {
    claim: [...claim],
    line: [...line],
    foreign: [...foreign],
    heading: claimTitles.length > 0,
  };
}

/** How many of some fields a page shows. */
const countOf = (paths: readonly string[], shown: ReadonlySet<string>): number =>
  paths.filter((path) => shown.has(path)).length;

function judgeSigns(signs: PageSigns): FormVerdict {
  const [heading] = signs.claimTitles;
  const { onlyClaims, mostlyClaims } = tellingFields();
  const onlyLine = countOf(onlyClaims, signs.line);
  const onlyClaim = countOf(onlyClaims, signs.claim);
  const strongLine = onlyLine + countOf(mostlyClaims, signs.line);
  const strong = strongLine + onlyClaim + countOf(mostlyClaims, signs.claim);
  const total = signs.claim.size + strongLine + (heading ? 1 : 0);
  const accept = (reason: string): FormVerdict => ({ isClaim: true, reason, isSettled: false });
  // Beside what only claims ask for, texts may show the rest of one.
  const isBare = onlyLine + onlyClaim === 0;
  const refuse = (reason: string, isSure = false): FormVerdict => ({
    isClaim: false,
    reason,
    isSettled: isSure && isBare,
  });
  // A profile that still fits was made on this very form.
  if (signs.portal && fits(signs.portal)) return accept('profile');
  const foreign = mostFrequent(signs.foreign);
  if (foreign && foreign.count >= CERTAIN_FOREIGN && (strongLine < 2 || foreign.count * 2 > strong))
    return refuse(foreign.kind, true);
  if (foreign && foreign.count >= DOUBTFUL_FOREIGN && strong < 2) return refuse(foreign.kind, true);
  const [foreignColumn] = signs.foreignLine;
  if (foreignColumn && strongLine === 0 && onlyClaim < LEAST_HEADER_ONLY) return refuse(foreignColumn, true);
  if (signs.decided.length >= LEAST_DECIDED) return refuse('decided', true);
  if (signs.foreignTitle && onlyClaim + onlyLine < LEAST_AGAINST_TITLE)
    return refuse(`titled ${signs.foreignTitle}`, true);
  if (signs.password && strong < LEAST_SIGNS) return refuse('password', true);
  // A claim that was sent shows all of it, too; one to be sent says so where nothing is filled in.
  if (!signs.isFilledIn && (signs.onlyAsks || !(signs.isTitledClaim || signs.isUnsent)))
    return refuse('shown');
  if (signs.line.size === 0) {
    if (signs.onlyAsks) return refuse('search', true);
    const isAboutSomeone = countOf(tellingFields().identity, signs.claim) > 0;
    const isBill = signs.claim.has('resubmission.code') && signs.claim.has('diagnoses[i]');
    const isHeader = heading
      ? signs.claim.size >= LEAST_HEADER_SIGNS &&
        onlyClaim >= LEAST_HEADER_ONLY + (isAboutSomeone ? 0 : NOBODY)
      : signs.claim.size >= UNTITLED_HEADER_SIGNS &&
        onlyClaim >= UNTITLED_HEADER_ONLY - (isBill && isAboutSomeone ? SURELY_BILL : 0);
    if (isHeader) return accept('header');
    if (signs.isTitledClaim && signs.claim.has('diagnoses[i]') && !foreign) return accept('diagnoses');
    return refuse('no lines');
  }
  if (isBare && !heading && !isBilled(signs)) return refuse('nothing of claims alone');
  const isLinesStep = onlyLine > 0 && (heading !== undefined || signs.line.size >= WHOLE_LINE);
  if (total < LEAST_SIGNS && !isLinesStep) return refuse('only lines');
  return accept('lines');
}

/** What is charged, where it was done, what for and for whom: a request names no charge, an order no place. */
const BILLED_LINE = ['lines[i].charge', 'lines[i].placeOfService', 'lines[i].dateFrom'];
const isBilled = ({ line, claim }: PageSigns): boolean =>
  countOf(BILLED_LINE, line) === BILLED_LINE.length &&
  claim.has('diagnoses[i]') &&
  countOf(tellingFields().identity, claim) > 0;

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
