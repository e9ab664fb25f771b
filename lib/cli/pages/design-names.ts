import { code, table } from './markdown.ts';

/**
 * A name of the first design of the rule language that is no fact here under that name, and what says the same.
 * `here` names facts (`line.…`, `ctx.…`, `item.…`, a field of the claim), and with a word before a colon a column of a line's
 * row (`row:`), a named set (`set:`), a shape (`shape:`) or the members of a list (`over:`).
 */
export interface DesignName {
  readonly names: readonly string[];
  readonly here: readonly string[];
  readonly how: string;
}

const named = (names: string, here: string, how: string): DesignName => ({
  names: names.split(' '),
  here: here === '' ? [] : here.split(' '),
  how,
});

/** In the order of the design. */
export const DESIGN_NAMES: readonly DesignName[] = [
  named('line.next', 'over:otherLines item.index', 'another line is found by a quantifier'),
  named(
    'line.previous',
    'line.previous.procedureCode line.previous.charge line.previous.upgradeRole',
    'the facts of it that rules need',
  ),
  named('line.state', '', 'known to the session, which decides when a finding speaks; no rule may ask'),
  named('line.dxFirstLetters', 'line.dxCodes', '`startsWithAny: [E]`'),
  named(
    'line.modifierFaults',
    'line.unknownModifiers line.endedModifiers line.wrongOModifiers line.duplicateModifiers',
    'a list for each fault',
  ),
  named('line.authLevel', 'line.priorAuthNumber priorAuthNumber', 'which of the two is `filled`'),
  named('line.priorAuth.validFor', 'row:prior-auth.validFor', 'a duration, for `plus`'),
  named('line.wopd.required', 'line.f2f.required', 'Medicare has one list for both'),
  named(
    'line.policyAccepted',
    'set:POLICY_KX set:MOD_POLICY',
    'a set for the codes, one for what they accept',
  ),
  named('line.shipDate', 'ctx.shipDate', 'an answer, for the claim or the line'),
  named(
    'line.ptp',
    'line.bundledInto line.isBundled',
    'by table and policy: `line.bundledInto.walker` and the like',
  ),
  named('pair.sameCode', 'item.procedureCode line.procedureCode', '`eq`'),
  named('pair.sameDate', 'item.daysBefore', '`eq: 0`'),
  named(
    'pair.sameMonth pair.overlaps pair.sameModifiers',
    'item.sameMonth item.overlaps item.sameModifiers',
    '',
  ),
  named('pair.sameSide', 'item.side line.side', '`eq`'),
  named('pair.sameNote', 'item.note line.note', '`eq`'),
  named(
    'pair.modifiersDiffer',
    'item.flowModifier line.flowModifier',
    '`ne`, on the fact of the group of modifiers',
  ),
  named('pair.gapDays', 'item.daysBefore', ''),
  named('pair.adjacent', 'item.index line.index', ''),
  named('pair.jwPair', 'item.modifierSet line.modifierSet', '`has: JW` of one of them'),
  named('pair.otherIsHistory', 'item.fromHistory', 'or the list: `history`, `otherLines`'),
  named(
    'pair.first pair.second',
    'over:otherLines over:claim+history',
    'this line is `line.…`, the other `item.…`',
  ),
  named(
    'dx.code dx.status dx.side dx.letter',
    'item.code item.status item.side item.letter',
    'over `diagnoses` or `lineDiagnoses`',
  ),
  named('dx.usedByLines', 'diagnoses.unused', 'those that no line points to'),
  named(
    'mod.value mod.slot mod.status',
    'line.modifiers line.misplacedModifier line.unknownModifiers line.endedModifiers',
    'lists; a finding names the modifiers',
  ),
  named(
    'line.episode.breaks',
    'ctx.breakInService ctx.breakInNeed ctx.breakFrom ctx.breakTo line.note.breakStated',
    'answers and the note',
  ),
  named('line.episode.sumCharges', 'line.episode.sumPaid', 'what was paid, which is what caps count'),
  named('line.episode.baseOwned', 'ctx.baseOwned line.baseKnown', ''),
  named(
    'history.completeFor',
    'over:history',
    '`none` and `every` decide only where the history is whole; else `history` is missing',
  ),
  named(
    'history.lastSeen',
    'over:history item.daysBefore line.episode.lastPaid',
    '`some` with a window of days; the last paid month of a rental',
  ),
  named('claim.payerKind claim.payerOrder', 'payer.kind payer.order', ''),
  named('claim.payerReason', '', 'said in the panel and in a report; nothing to judge by'),
  named('claim.hasBase', 'line.baseKnown claim.codes', ''),
  named(
    'claim.partAStay claim.homeHealth claim.hospice',
    'ctx.partAStay ctx.hhEpisode ctx.hospice',
    'answers; item 18 is `claim.stay`',
  ),
  named('claim.ageAtDos', 'line.ageAtDos', 'each line has its date'),
  named('claim.allLinesHave', 'over:lines item.modifierSet', '`every` … `has`'),
  named('npi.*.valid', 'shape:NPI', 'on each field that holds one'),
  named('member.idShape', 'insured.idFitsPlan shape:MBI shape:HICN', ''),
  named('submissionDate', 'today', ''),
  named(
    'swo.elements',
    'ctx.order.beneficiary ctx.order.orderDate ctx.order.itemDescription ctx.order.quantity ctx.order.practitioner ctx.order.signature',
    'an answer for each',
  ),
  named('refillAffirmed', 'ctx.affirmed', ''),
  named('certification', 'ctx.certifierType ctx.statementDate', ''),
  named('specialtyEval', 'ctx.specialtyEvaluation ctx.evaluatorIndependent ctx.atpInPerson', ''),
  named('eligibility', 'ctx.maEnrolled ctx.coverageFrom ctx.coverageTo ctx.deathDate claim.coverage', ''),
  named('orderingEligible', 'ctx.orderingProviderEligible', ''),
  named('planIdMask', 'profile.planIdPattern', ''),
  named(
    'capAmount',
    'profile.capPercent line.payer.rentalCap',
    'worked out from the price and the percentage',
  ),
  named('limits', 'line.payer.unitLimit', 'asked of the line'),
  named(
    'expectations',
    'line.payer.missingModifiers line.payer.unwantedModifiers line.payer.maxUnits line.payer.needsInvoice',
    'asked of the line',
  ),
];

/** How a target is written in a rule. */
function written(target: string): string {
  const [kind, name] = target.split(':');
  if (name === undefined) return code(target);
  if (kind === 'over') return code(name);
  return code(kind === 'shape' ? `shape: ${name}` : `{ ${kind}: ${name} }`);
}

/** The section of docs/facts.md about names of the design that stand elsewhere. */
export function designNamesSection(): string {
  const rows = DESIGN_NAMES.map(({ names, here, how }) => [
    names.map(code).join(', '),
    here.map(written).join(', ') || '–',
    how,
  ]);
  return `## Names of the first design

Names that were planned and are no facts under that name; whatever is not in this table is called as planned.

${table(['planned', 'here', 'how'], rows)}
`;
}
