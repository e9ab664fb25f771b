import type { FieldEdit } from '../claim/edit.ts';
import { fieldDefinition } from '../claim/fields.ts';
import { isWhole, membersOf } from '../facts/read.ts';
import { createFactScope, type SlotScope } from '../facts/scope.ts';
import type { FactInputs, FactType } from '../facts/types.ts';
import type { Rulebook } from './compile.ts';
import { Frame } from './frame.ts';
import { refer, type Surroundings } from './references.ts';
import { fieldPath, scopeOf } from './scope.ts';
import type { Branch, Edit, Outcome } from './types.ts';
import { membersOfSet } from './values.ts';

/** Kinds of fields that no edit changes: days, money and diagnoses say what happened, and only the biller knows. */
const NEVER: readonly string[] = ['date', 'money', 'icd10cm', 'pointer list'];

/** Types of facts that no single box is filled with. */
const NO_CONTENT: readonly FactType[] = ['codes', 'papers', 'date', 'money', 'interval'];

/** Why a branch cannot change a field so; nothing where it can. */
export function whyNoEdit(edit: Edit, branch: Branch, surroundings: Surroundings): string | undefined {
  const { field } = edit;
  if (!branch.fields.includes(field)) return `"${field}" is not among the fields of the branch`;
  const kind = fieldDefinition(field.replace('line.', 'lines[i].'))?.kind;
  if (kind !== undefined && NEVER.includes(kind)) return `"${field}" is a ${kind}, which no edit changes`;
  const isList = field === 'line.modifiers';
  if ('remove' in edit) {
    if (!isList) return `"${field}" is no list, so nothing can be taken off it`;
    if (!Array.isArray(edit.remove)) membersOfSet((edit.remove as { set: string }).set, surroundings);
    return undefined;
  }
  if (typeof edit.to !== 'object')
    return isList
      ? 'modifiers are taken off or put in order; what is added is the biller’s to say'
      : undefined;
  const { type } = refer(edit.to.fact, surroundings);
  const fits = isList ? type === 'codes' : !NO_CONTENT.includes(type);
  return fits ? undefined : `"${edit.to.fact}" is of type ${type} and does not fit "${field}"`;
}

/**
 * What the fix of a failed branch changes by itself, without anything that the biller must say.
 * @param inputs those that gave the outcome
 * @returns nothing where the branch has no such fix, or a value for it is not known
 * @throws when the rulebook has no such branch
 */
export function editsOf(
  outcome: Outcome,
  inputs: FactInputs,
  rulebook: Rulebook,
  facts: SlotScope = createFactScope(inputs, rulebook.registry),
): readonly FieldEdit[] {
  const { rule, branch } = rulebook.branch(outcome.rule, outcome.branch);
  if (outcome.status !== 'failed' || !branch.edits) return [];
  const surroundings: Surroundings = {
    registry: rulebook.registry,
    sets: rulebook.pack.sets,
    scope: scopeOf(rule, branch),
    vocabularies: new Map(),
  };
  const frame = new Frame(facts);
  frame.moveTo(outcome.line);
  const edits = branch.edits.flatMap((edit): FieldEdit[] => {
    const to = contentOf(edit, frame, surroundings);
    return to === undefined ? [] : [{ field: fieldPath(edit.field, outcome.line), to }];
  });
  return edits.length === branch.edits.length ? edits : [];
}

function contentOf(edit: Edit, frame: Frame, surroundings: Surroundings): FieldEdit['to'] | undefined {
  if ('to' in edit) {
    if (typeof edit.to !== 'object') return edit.to;
    return wholeValue(edit.to.fact, frame, surroundings);
  }
  const { field, remove } = edit;
  const off = 'set' in remove ? membersOfSet(remove.set, surroundings) : remove;
  const seen = wholeValue(field, frame, surroundings);
  return Array.isArray(seen) ? seen.filter((one) => !off.includes(one)) : undefined;
}

/** What a fact holds; nothing where it is not known, and of a list that may be longer nothing either. */
function wholeValue(name: string, frame: Frame, surroundings: Surroundings): FieldEdit['to'] | undefined {
  const fact = refer(name, surroundings).read(frame);
  if (fact.state !== 'known' || !isWhole(fact)) return undefined;
  return typeof fact.value === 'object' ? membersOf(fact) : fact.value;
}
