import type { Claim, PayerKind } from '../claim/claim.ts';
import type { PackName, RedactedFinding, RulePack } from '../rules/types.ts';
import type { ToldPaper } from '../session/papers.ts';
import type { Reason } from '../session/reasons.ts';
import type { Sending } from '../session/sent.ts';

/** What became of a finding by the time the claim was sent. */
export type RecordOutcome = 'open' | 'fixed' | 'overridden';

/** A finding as a record keeps it: no value of the claim. */
export interface RecordFinding extends RedactedFinding {
  readonly outcome: RecordOutcome;
  /** Why it was overridden; `not-now` where the biller gave no reason. */
  readonly reason?: Reason | 'not-now';
  /** It was only counted, and said nothing before Submit. */
  readonly counted?: true;
  /** Its card was opened in the page. */
  readonly read?: true;
}

/** One line: what was billed, not when, for how much or for whom. */
export interface RecordLine {
  /** Empty where what stood there has not the shape of a HCPCS code. */
  readonly code: string;
  readonly modifiers: readonly string[];
}

/** What was checked of one claim that was sent, for audits. Holds nothing of the patient, no date of service and no amount. */
export interface PreflightRecord {
  readonly id?: number;
  /** When it was sent, milliseconds since 1970. */
  readonly at: number;
  readonly host: string;
  /** Id of the portal profile. */
  readonly portal?: string;
  readonly payer: { readonly kind: PayerKind; readonly id?: string };
  readonly lines: readonly RecordLine[];
  readonly pack: Pick<RulePack, 'id' | 'version'>;
  /** The team's packs that judged beside it; left out where there were none. */
  readonly packs?: readonly PackName[];
  readonly checked: number;
  /** Rules that could not decide, by the name of the fact that was missing. */
  readonly notChecked: Readonly<Record<string, number>>;
  readonly findings: readonly RecordFinding[];
  /** Rules that the biller had switched off. */
  readonly rulesOff: readonly string[];
  /** Papers that were ticked, by name, without their dates; left out in records of before there was a list of them. */
  readonly papers?: readonly ToldPaper[];
}

/** What a record is made with besides the claim. */
interface Setting {
  readonly pack: Pick<RulePack, 'id' | 'version' | 'rules'>;
  readonly packs: readonly PackName[];
  readonly rulesOff: readonly string[];
}

const HCPCS = /^[A-Z]\d{4}$/;
const MODIFIER = /^[A-Z0-9]{2}$/;
const FACT = /^[A-Za-z]+(\.[A-Za-z]+)*$/;

/**
 * The record of a claim that was sent. Whatever has not the shape of a code, a rule or a fact is left out: what a page shows in
 * the wrong box must not get into it.
 */
export function recordOf(
  {
    at,
    claim,
    judged,
    mended,
    portal: host,
    papers,
  }: Pick<Sending, 'at' | 'claim' | 'judged' | 'mended'> & {
    readonly portal: string;
    readonly papers: readonly ToldPaper[];
  },
  { pack, packs, rulesOff }: Setting,
): PreflightRecord {
  const branches = new Set(
    pack.rules.flatMap(({ id, branches }) => branches.map((one) => `${id}#${one.id}`)),
  );
  const isOurs = ({ rule, branch }: RedactedFinding) => branches.has(`${rule}#${branch}`);
  const stood = (judged?.findings ?? []).filter(isOurs).map(
    ({ aside, counted: _counted, ...twin }): RecordFinding => ({
      ...twin,
      outcome: aside ? 'overridden' : 'open',
      ...(aside && { reason: aside }),
    }),
  );
  return {
    at,
    host,
    ...(judged?.portal !== undefined && { portal: judged.portal }),
    payer: judged?.payer ?? { kind: 'unknown' },
    lines: linesOf(claim),
    pack: { id: pack.id, version: pack.version },
    ...(packs.length > 0 && { packs: packs.map(({ id, title, version }) => ({ id, title, version })) }),
    checked: judged?.checked ?? 0,
    notChecked: Object.fromEntries(
      Object.entries(judged?.notChecked ?? {}).filter(([fact]) => FACT.test(fact)),
    ),
    findings: [
      ...stood,
      ...mended.filter(isOurs).map((twin): RecordFinding => ({ ...twin, outcome: 'fixed' })),
    ],
    rulesOff,
    papers,
  };
}

function linesOf({ lines }: Claim): RecordLine[] {
  return lines.map(({ fields: { procedureCode }, modifiers }) => {
    const code = procedureCode?.state === 'known' ? String(procedureCode.value) : '';
    return {
      code: HCPCS.test(code) ? code : '',
      modifiers: modifiers.values.filter((modifier) => MODIFIER.test(modifier)),
    };
  });
}
