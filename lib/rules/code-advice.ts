import { explainText, explainTextOf } from '../texts/explain-text.ts';
import { childrenOf } from './children.ts';
import { type Basis, notKnown, type Statement, type Subject, said } from './code-statement.ts';
import type { Rulebook } from './compile.ts';
import { Frame } from './frame.ts';
import { type PlannedBranch, planFor } from './plan.ts';
import type { Branch, Condition, Operators, Value } from './types.ts';

/**
 * What the rules ask of a line with the code: the modifiers it needs, may need or does not take, and the documents.
 * Read off the rules themselves, those that name the code and may find something on that date for that payer.
 */
export function adviceStatements(subject: Subject, rulebook: Rulebook): Statement[] {
  const speaking = speakingBranches(subject, rulebook);
  const modifiers = modifierStatements(speaking, subject.code, rulebook);
  return [
    ...(modifiers.length > 0 ? joined(modifiers) : [said('modifiers', explainText('modifiers.none'))]),
    ...documents(speaking),
  ];
}

/** Branches that name the code and are not ruled out by what is known: code, date and payer. Worst first. */
function speakingBranches(subject: Subject, rulebook: Rulebook): readonly PlannedBranch[] {
  const { payer, context } = subject.scope.inputs;
  const frame = new Frame(subject.scope);
  frame.moveTo(0);
  return planFor(rulebook, payer.kind, context.profile)
    .line(subject.code)
    .filter(
      ({ compiled, inForce, applies, fault, excuses }) =>
        compiled.codes !== undefined &&
        inForce?.(frame) !== 0 &&
        applies?.(frame) !== 0 &&
        fault(frame) !== 0 &&
        excuses?.(frame) !== 1,
    )
    .toSorted((a, b) => a.rank - b.rank);
}

const ruleBasis = ({ compiled }: PlannedBranch): Basis => ({ kind: 'rule', name: compiled.rule.id });

interface Named {
  /** `may-need`: in cases that the code alone does not decide. `not-together`: all of them on one line. */
  readonly advice: 'needs' | 'may-need' | 'refuses' | 'may-refuse' | 'not-together';
  readonly modifiers: readonly string[];
}

/** One modifier, or one group of them, that a branch names. */
interface Advice extends Named {
  readonly planned: PlannedBranch;
}

function modifierStatements(
  speaking: readonly PlannedBranch[],
  code: string,
  rulebook: Rulebook,
): Statement[] {
  const advice: Advice[] = speaking.flatMap((planned) =>
    namedIn(planned.compiled.branch, rulebook).map((named) => ({ ...named, planned })),
  );
  const told = advice.flatMap((one) => {
    if (one.advice === 'may-refuse') return [];
    const modifiers = one.modifiers.filter((modifier) => !isRefused(modifier, one, advice));
    return modifiers.length > 0 ? [tell({ ...one, modifiers }, code)] : [];
  });
  return [
    ...told,
    ...speaking.filter((planned) => asksByFact(planned, advice)).map((one) => inWords(one, code)),
  ];
}

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

function tell({ advice, modifiers, planned }: Advice, code: string): Statement {
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

/** The modifiers whose absence, or presence, is the fault. */
function namedIn(branch: Branch, { pack }: Rulebook): Named[] {
  const found: Named[] = [];
  const walk = (node: Condition, opposite: boolean, alone: boolean): void => {
    if ('fact' in node && node.fact === 'line.modifierSet') {
      const { absent, together, members } = modifiersOf(node, pack.sets);
      if (members.length > 0)
        found.push({ advice: adviceOf(absent !== opposite, together, alone), modifiers: members });
    }
    if ('where' in node) return;
    // One leaf among others is a fault in some cases only.
    const decidesAlone = alone && ('any' in node || 'not' in node);
    for (const child of childrenOf(node)) walk(child, 'not' in node ? !opposite : opposite, decidesAlone);
  };
  const fault = branch.fires ?? branch.expect;
  if (fault) walk(fault, branch.fires === undefined, branch.when === undefined);
  return found;
}

function adviceOf(missing: boolean, together: boolean, alone: boolean): Named['advice'] {
  if (missing) return alone ? 'needs' : 'may-need';
  if (!alone) return 'may-refuse';
  return together ? 'not-together' : 'refuses';
}

/** The members that a leaf about modifiers names, and whether it holds where they are absent. */
function modifiersOf(
  leaf: Operators,
  sets: Readonly<Record<string, readonly string[]>>,
): { readonly absent: boolean; readonly together: boolean; readonly members: readonly string[] } {
  const absent = leaf.lacks ?? leaf.disjoint;
  const members = membersOf(absent ?? leaf.has ?? leaf.hasAll ?? leaf.intersects, sets);
  return { absent: absent !== undefined, together: leaf.hasAll !== undefined, members };
}

function membersOf(
  value: Value | undefined,
  sets: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'object' && 'set' in value ? (sets[value.set] ?? []) : [];
}

/** Statements in the same words once, with all that they rest on. */
function joined(statements: readonly Statement[]): Statement[] {
  const byText = new Map<string, Statement>();
  for (const statement of statements) {
    const known = byText.get(statement.text);
    const basis = [...(known?.basis ?? []), ...statement.basis];
    const unique = basis.filter((one, index) => basis.findIndex(({ name }) => name === one.name) === index);
    byText.set(statement.text, { ...statement, basis: unique });
  }
  return [...byText.values()];
}

/** Rules for whole letters of HCPCS ask for their documents on occasions that have little to do with the code. */
const namesCode = ({ compiled: { rule, branch } }: PlannedBranch): boolean => {
  const { list, set } = branch.codes ?? rule.codes ?? {};
  return list !== undefined || set !== undefined;
};

function documents(speaking: readonly PlannedBranch[]): Statement[] {
  const told = speaking
    .filter(namesCode)
    .flatMap((planned) =>
      (planned.compiled.rule.documents ?? []).map((text) => said('documents', text, ruleBasis(planned))),
    );
  return told.length > 0 ? joined(told) : [notKnown('documents', explainText('unknown.documents'))];
}
