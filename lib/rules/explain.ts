import type { FieldEdit } from '../claim/edit.ts';
import { createFactScope, type SlotScope } from '../facts/scope.ts';
import type { FactInputs, FactType, FactValue } from '../facts/types.ts';
import { text } from '../texts/text.ts';
import type { ListMask } from './bits.ts';
import type { CompiledBranch, Rulebook } from './compile.ts';
import { diagnosisBoxes } from './diagnosis-boxes.ts';
import { serviceDate, setsPast, tablesPast } from './editions.ts';
import { Frame } from './frame.ts';
import { rootOf } from './missing.ts';
import { modifierBoxes } from './modifier-boxes.ts';
import { offeredEdits } from './offered-edits.ts';
import { type Placeholder, placeholder } from './placeholders.ts';
import type { Reference } from './references.ts';
import { fieldPath, scopeOf } from './scope.ts';
import { render, type Spoken } from './template.ts';
import { languageAt } from './translation.ts';
import type { Visitor } from './tree.ts';
import {
  type Because,
  type DenialText,
  type Finding,
  type Outcome,
  type RedactedFinding,
  RULES_LANGUAGE,
  type RulePack,
} from './types.ts';
import { leave } from './walks.ts';
import { factLabel, factText, missingText, pastText, provenanceText } from './wording.ts';

/**
 * Puts one outcome of a verdict into words. Dear compared with `check`, so only for what is shown; what it rests on (`because`,
 * `assumed`) is dearer still and worked out when it is first asked for: a mark asks for its sentence only.
 * @param inputs those that gave the outcome
 * @param facts of the inputs; where they are those of the check, none is worked out twice
 * @param edits left out: those that may be offered, at the price of a check of the whole claim
 * @throws when the rulebook has no such branch
 */
export function explain(
  outcome: Outcome,
  inputs: FactInputs,
  rulebook: Rulebook,
  facts: SlotScope = createFactScope(inputs, rulebook.registry),
  edits: readonly FieldEdit[] = offeredEdits(outcome, inputs, rulebook, facts),
): Finding {
  return new Explained(outcome, rulebook, facts).say(edits);
}

/** One outcome, where the facts are that it came of. */
export class Explained {
  readonly #outcome: Outcome;
  readonly #rulebook: Rulebook;
  #facts: SlotScope;
  #witnessed: Witness | undefined;

  /** @param facts those of the check */
  constructor(outcome: Outcome, rulebook: Rulebook, facts: SlotScope) {
    this.#outcome = outcome;
    this.#rulebook = rulebook;
    this.#facts = facts;
  }

  /** The outcome came of a later check as well: what was said of it rests on those facts from now on. */
  follow(facts: SlotScope): void {
    this.#facts = facts;
    this.#witnessed = undefined;
  }

  get #compiled(): CompiledBranch {
    return this.#rulebook.branch(this.#outcome.rule, this.#outcome.branch);
  }

  get #seen(): Witness {
    this.#witnessed ??= witness(this.#compiled, this.#frame(), this.#outcome, this.#rulebook);
    return this.#witnessed;
  }

  #frame(): Frame {
    const frame = new Frame(this.#facts);
    frame.moveTo(this.#outcome.line);
    return frame;
  }

  /** The words. @throws when the rulebook has no such branch */
  say(edits: readonly FieldEdit[]): Finding {
    const outcome = this.#outcome;
    const rulebook = this.#rulebook;
    const compiled = this.#compiled;
    const { rule, branch } = compiled;
    const frame = this.#frame();
    const redacted: RedactedFinding = {
      rule: rule.id,
      branch: branch.id,
      version: (rule.pack ?? rulebook.pack).version,
      severity: outcome.severity,
      status: outcome.status,
      ...(outcome.line >= 0 && { line: outcome.line }),
    };
    const seen = (): Witness => this.#seen;
    const speak = (template: string): string =>
      fill(template, compiled, frame, rulebook, () => seen().member);
    const undecided = outcome.status === 'not-checked';
    return {
      ...redacted,
      ...(rule.pack && { pack: rule.pack }),
      title: rule.title,
      category: rule.category,
      fault: branch.fault,
      fields: branch.fields.flatMap((field) => {
        if (field === 'diagnoses') return [...seen().boxes, field];
        const path = fieldPath(field, outcome.line);
        if (field !== 'line.modifiers' || undecided) return path;
        return [...modifierBoxes(compiled, wordsOf(compiled, rulebook.pack).faultNeeds, frame), path];
      }),
      message: undecided ? notChecked(seen().reason) : speak(branch.message),
      fix: undecided ? text('finding.settle') : speak(branch.fix),
      ...languagesOf(compiled, undecided),
      edits,
      denials: wordsOf(compiled, rulebook.pack).denials,
      remedy: branch.remedy ?? rule.remedy,
      documents: rule.documents ?? [],
      sources: rule.sources,
      get because() {
        return seen().because;
      },
      get assumed() {
        return seen().assumed;
      },
      missing: outcome.missing,
      redacted,
    };
  }
}

/** What could not be checked is told in the language that is spoken, whichever the rule has. */
function languagesOf({ rule, branch }: CompiledBranch, undecided: boolean): Pick<Finding, 'languages'> {
  const spoken = text('language');
  const isForeign = spoken !== RULES_LANGUAGE;
  const at = (place: string) => (undecided ? (isForeign ? spoken : undefined) : languageAt(rule, place));
  const title = languageAt(rule, 'title');
  const message = at(`${branch.id}.message`);
  const fix = at(`${branch.id}.fix`);
  if (title === undefined && message === undefined && fix === undefined) return {};
  return { languages: { ...(title && { title }), ...(message && { message }), ...(fix && { fix }) } };
}

interface Witness {
  readonly because: readonly Because[];
  readonly assumed: readonly string[];
  /** Why the first missing fact is missing; empty for what failed. */
  readonly reason: string;
  /** The first member of a list that decided. */
  readonly member: Member | undefined;
  /** Boxes of item 21 that hold what decided. */
  readonly boxes: ReadonlySet<string>;
}

type Member = Pick<Frame, 'item' | 'itemIsEarlier'>;

/** Goes through what decided, or keeps from deciding, a branch. */
function witness(compiled: CompiledBranch, frame: Frame, outcome: Outcome, rulebook: Rulebook): Witness {
  const because = new Map<string, Because>();
  const assumed = new Set<string>();
  const boxes = new Set<string>();
  /** Facts of the line and the claim that were told already; a list's members differ from one another. */
  const told = new Set<string>();
  const first = outcome.missing[0];
  let reason = first === undefined ? '' : missingText(first);
  let member: Member | undefined;
  const { inputs } = frame.scope;
  const on = serviceDate(inputs.claim, outcome.line);
  const past = new Set(setsPast(compiled, outcome.line, frame.scope, rulebook));
  const visitor: Visitor = {
    leaf: (references, place, taken) => {
      if (place.item >= 0 && !taken) member ??= { item: place.item, itemIsEarlier: place.itemIsEarlier };
      for (const reference of references) {
        if (told.has(reference.name) && place.item < 0 && !taken) continue;
        const fact = reference.read(place);
        if (first !== undefined && first === lackedBy(reference, fact, place))
          reason = missingText(first, fact);
        if (taken && fact.state === 'unknown')
          assumed.add(
            text('value.assumed', { fact: `${factLabel(reference.name)}: ${text('value.unknown')}` }),
          );
        if (fact.state === 'unknown' && !taken) continue;
        if (place.item < 0) told.add(reference.name);
        for (const edition of tablesPast(reference, frame.scope, on)) past.add(edition);
        for (const box of diagnosisBoxes(reference, place)) boxes.add(box);
        const one = becauseOf(reference, place, rulebook);
        because.set(`${one.fact}\n${one.value}\n${one.from}`, one);
      }
    },
    open: (missing, taken) => {
      if (taken) assumed.add(text('value.assumed', { fact: missingText(missing) }));
    },
  };
  const tests = [compiled.when, compiled.fault, compiled.unless];
  for (const test of outcome.status === 'failed' ? tests : [compiled.effective, ...tests])
    test?.deciders(frame, visitor, test.test(frame));
  if (on !== undefined) for (const edition of past) assumed.add(pastText(edition, on));
  return { because: [...because.values()], assumed: [...assumed], reason, member, boxes };
}

const lackedBy = ({ name }: Reference, fact: FactValue, frame: Frame): string =>
  fact.state === 'unknown' ? fact.missing : rootOf(name, frame);

/** A fact and its value where the frame stands, in words. */
export function becauseOf(
  reference: Reference,
  frame: Frame,
  { registry }: Pick<Rulebook, 'registry'>,
): Because {
  const fact = reference.read(frame);
  const isEarlier = reference.name.startsWith('item.') && frame.itemIsEarlier;
  return {
    fact: factLabel(reference.name),
    value: factText(reference.type, fact),
    from:
      fact.state === 'unknown'
        ? text('from.assumed')
        : provenanceText(reference.name, fact, isEarlier, registry),
  };
}

/** A reason may be a question; then its mark ends the sentence. */
const notChecked = (reason: string): string => text('finding.notChecked', { reason }).replace('?.', '?');

/** Replaces `{fact}` by the fact's value as a biller writes it, `{item.fact}` by that of the member that decided. */
function fill(
  template: string,
  compiled: CompiledBranch,
  frame: Frame,
  { registry, pack }: Rulebook,
  memberOf: () => Member | undefined,
): string {
  const scope = scopeOf(compiled.rule, compiled.branch);
  const surroundings = { registry, sets: pack.sets, scope, vocabularies: new Map() };
  const { places } = wordsOf(compiled, pack);
  return render(template, (name) => {
    const place = places.get(name) ?? placeholder(name, compiled.branch, surroundings);
    places.set(name, place);
    const { type, read, ofMember } = place;
    if (!ofMember) return spokenOf(name, type, read(frame), frame);
    const member = memberOf();
    if (!member) return { text: text('value.unknown'), empty: true };
    frame.item = member.item;
    frame.itemIsEarlier = member.itemIsEarlier;
    const spoken = spokenOf(name, type, read(frame), frame);
    leave(frame);
    return spoken;
  });
}

/** A line without a code that could be read goes by its number. */
function spokenOf(name: string, type: FactType, fact: FactValue, { line }: Frame): Spoken {
  if (fact.state !== 'known') {
    const said =
      name === 'line.procedureCode' ? text('value.line', { line: line + 1 }) : factText(type, fact);
    return { text: said, empty: true };
  }
  const { value } = fact;
  const count = Array.isArray(value) ? value.length : typeof value === 'number' ? value : undefined;
  return {
    text: factText(type, fact),
    empty: Array.isArray(value) && count === 0,
    ...(count !== undefined && { count }),
  };
}

/** What the words of a branch need, whatever the claim. */
interface Words {
  readonly denials: readonly DenialText[];
  readonly faultNeeds: ListMask | undefined;
  /** What stands for the names in braces, as far as they were said. */
  readonly places: Map<string, Placeholder>;
}

const words = new WeakMap<CompiledBranch, Words>();

function wordsOf(compiled: CompiledBranch, pack: RulePack): Words {
  const known = words.get(compiled) ?? {
    denials: denialTexts(compiled, pack),
    faultNeeds: compiled.faultNeeds,
    places: new Map(),
  };
  words.set(compiled, known);
  return known;
}

function denialTexts({ rule, branch }: CompiledBranch, pack: RulePack): DenialText[] {
  return (branch.denials ?? rule.denials).map((denial) => {
    const carc = `carc:${denial.carc}`;
    const rarcs = (denial.rarc ?? []).map((rarc) => `rarc:${rarc}`);
    const language = [carc, ...rarcs].every((id) => languageAt(pack, id)) ? pack.language : undefined;
    const wordsOf = (ids: readonly string[]) => ids.flatMap((id) => pack.denialWords[id] ?? []).join('; ');
    return {
      ...denial,
      text: [wordsOf([carc]), wordsOf(rarcs)].filter(Boolean).join(': '),
      ...(language && { language }),
    };
  });
}
