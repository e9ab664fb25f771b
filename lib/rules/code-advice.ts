import { formatDate } from '../claim/dates.ts';
import { explainText, explainTextOf } from '../texts/explain-text.ts';
import { documentStatements } from './code-documents.ts';
import { joined, notKnown, ruleBasis, type Statement, type Subject, said } from './code-statement.ts';
import type { Rulebook } from './compile.ts';
import { codesPast } from './editions.ts';
import { Frame } from './frame.ts';
import { type Named, namedIn } from './named-in.ts';
import { type PlannedBranch, planFor } from './plan.ts';

/**
 * What the rules ask of a line with the code: the modifiers it needs, may need or does not take, in this order, and the papers.
 * Read off the rules themselves, those that may find something on that date for that payer.
 */
export function adviceStatements(subject: Subject, rulebook: Rulebook): Statement[] {
  const speaking = speakingBranches(subject, rulebook);
  return [
    ...modifierStatements(subject, speaking, rulebook),
    ...documentStatements(subject, speaking, rulebook.pack.documents),
  ];
}

/** Of modifiers only those rules speak that name the code. */
function modifierStatements(
  subject: Subject,
  speaking: readonly PlannedBranch[],
  rulebook: Rulebook,
): Statement[] {
  const naming = speaking.filter(({ compiled }) => compiled.codes !== undefined);
  const told = advised(naming, subject, rulebook);
  if (told.length === 0) return [said('modifiers', explainText('modifiers.none'))];
  const { code, on } = subject;
  const past = new Set(naming.flatMap(({ compiled }) => codesPast(compiled, code, on, rulebook.pack)));
  const doubts = [...past].map(({ edition, until }) =>
    notKnown('modifiers', explainText('unknown.past', { edition, until: formatDate(until) })),
  );
  return [...joined(told), ...doubts];
}

/** Branches that are not ruled out by what is known: code, date and payer. Worst first. */
function speakingBranches(subject: Subject, rulebook: Rulebook): readonly PlannedBranch[] {
  const { payer, context } = subject.scope.inputs;
  const frame = new Frame(subject.scope);
  frame.moveTo(0);
  return planFor(rulebook, payer.kind, context.profile)
    .line(subject.code)
    .filter(
      ({ inForce, applies, fault, excuses }) =>
        inForce?.(frame) !== 0 && applies?.(frame) !== 0 && fault(frame) !== 0 && excuses?.(frame) !== 1,
    )
    .toSorted((a, b) => a.rank - b.rank);
}

/** One modifier, or one group of them, that a branch names. */
interface Advice extends Named {
  readonly planned: PlannedBranch;
}

/** What is needed stands before what is not taken. */
const IN_ORDER: readonly Advice['advice'][] = ['needs', 'may-need', 'refuses', 'not-together'];

function advised(speaking: readonly PlannedBranch[], subject: Subject, rulebook: Rulebook): Statement[] {
  const { code } = subject;
  const onlyPrice = onlyPriceOf(subject);
  const advice: Advice[] = speaking.flatMap((planned) =>
    namedIn(planned.compiled.branch, rulebook.pack.sets).map((named) => ({ ...named, planned })),
  );
  const tellAll = (kind: Advice['advice']) =>
    advice.flatMap((one) => {
      if (one.advice !== kind) return [];
      const modifiers = one.modifiers.filter((modifier) => !isRefused(modifier, one, advice));
      return modifiers.length > 0 ? [tell({ ...one, modifiers }, code, onlyPrice)] : [];
    });
  const [needs = [], ...others] = IN_ORDER.map(tellAll);
  const byFact = speaking.filter((planned) => asksByFact(planned, advice)).map((one) => inWords(one, code));
  return [...needs, ...byFact, ...others.flat()];
}

/** Modifiers that choose between prices: new, used, a month of rent. */
const PRICING = ['NU', 'UE', 'RR'];

/** The one of them under which the fee schedule has a price for the code; undefined where it has several or none. */
function onlyPriceOf({ code, on, scope }: Subject): string | undefined {
  const fee = scope.inputs.tables.lookup('fee-category', code, on);
  const modifiers = fee.state === 'row' ? fee.row.modifiers : undefined;
  if (!Array.isArray(modifiers)) return undefined;
  const named = PRICING.filter((one) => modifiers.some((each) => each.split('-').includes(one)));
  return named.length === 1 ? named[0] : undefined;
}

/** Whether a rule asks for one of several prices of which the fee schedule has this one alone: a CPAP mask is sold, not rented. */
const leavesOnly = (price: string | undefined, { advice, modifiers }: Named): price is string =>
  advice === 'needs' &&
  price !== undefined &&
  modifiers.length > 1 &&
  modifiers.includes(price) &&
  modifiers.every((one) => PRICING.includes(one));

/** Whether a modifier that would end one fault is a fault itself: NU says whether a capped rental is a rental, and is wrong. */
function isRefused(modifier: string, { advice, planned }: Advice, all: readonly Advice[]): boolean {
  if (advice !== 'needs') return false;
  const { rule } = planned.compiled;
  return all.some(
    (other) =>
      (other.advice === 'refuses' ||
        (other.advice === 'may-refuse' && other.planned.compiled.rule === rule)) &&
      other.modifiers.includes(modifier),
  );
}

/** Whether a rule about modifiers asks for one by a fact that is worked out from them, as for the functional level. */
function asksByFact(planned: PlannedBranch, advice: readonly Advice[]): boolean {
  const { rule, branch } = planned.compiled;
  return (
    rule.category === 'modifier' &&
    branch.fault === 'missing-on-line' &&
    !advice.some((one) => one.planned === planned)
  );
}

function tell({ planned, ...named }: Advice, code: string, onlyPrice: string | undefined): Statement {
  const { advice, modifiers } = named;
  if (leavesOnly(onlyPrice, named))
    return said('modifiers', explainText('modifiers.one-price', { modifier: onlyPrice }), ruleBasis(planned));
  const id = advice === 'needs' && modifiers.length > 1 ? 'one-of' : advice;
  const values = { modifiers: modifiers.join(' '), words: wordsOf(planned, code) };
  return said('modifiers', explainTextOf(`modifiers.${id}`, values) ?? values.words, ruleBasis(planned));
}

const inWords = (planned: PlannedBranch, code: string): Statement =>
  said('modifiers', wordsOf(planned, code), ruleBasis(planned));

/** What the rule says to do; its title where that has values in it that only a claim has. */
function wordsOf({ compiled: { rule, branch } }: PlannedBranch, code: string): string {
  const fix = branch.fix.replaceAll('{line.procedureCode}', code);
  return fix.includes('{') ? rule.title : fix;
}
