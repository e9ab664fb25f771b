import { closestOf, safely, tagOf } from '../dom/own.ts';
import { arePointers, choiceParts, choiceTexts, questionEnd, radioEnd } from './choices.ts';
import { toggleGroup } from './kinds.ts';
import { addTo } from './lists.ts';
import { partsFrom } from './triples.ts';
import type { PartRole } from './types.ts';
import { optionsOf, type Unit, type UnitKind, unitOf } from './unit.ts';
import { type Control, parentOf, type Snapshot } from './walk.ts';

function kindOf(control: Control): UnitKind {
  return control.kind === 'checkbox' || control.kind === 'radio' ? 'check' : control.kind;
}

/** Radio buttons of one question: same name in the same form, or one radio group. */
function radioKey({ element }: Control): unknown {
  const group = closestOf(element, '[role=radiogroup],[role=listbox]');
  if (group) return group;
  if (element.hasAttribute('aria-pressed')) return toggleGroup(element);
  if (element instanceof HTMLInputElement && element.name)
    return `${element.name}\n${element.form?.id ?? ''}`;
  return parentOf(parentOf(element) ?? element);
}

function choice(members: readonly Control[], texts: readonly string[]): Unit {
  const pointers = members.every(({ kind }) => kind === 'checkbox') && arePointers(texts);
  return unitOf(pointers ? 'checks' : 'choice', members, choiceParts(members, texts), texts);
}

/** Radio buttons that share a name or a parent: one question or several. */
function questions(members: readonly Control[], texts: readonly string[]): Unit[] {
  const units: Unit[] = [];
  for (let from = 0, end = 0; from < members.length; from = end) {
    end = from + radioEnd(texts.slice(from));
    units.push(choice(members.slice(from, end), texts.slice(from, end)));
  }
  return units;
}

/** A run of neighbouring check boxes: questions with several answers, and boxes that stand alone. */
function checkBoxes(controls: readonly Control[], snapshot: Snapshot): Unit[] {
  // One box alone answers no question, whatever it says.
  const texts = controls.length > 1 ? choiceTexts(controls, snapshot) : [];
  const units: Unit[] = [];
  for (let from = 0; from < controls.length; ) {
    const to = from + questionEnd(texts.slice(from));
    const members = controls.slice(from, to);
    const [alone, ...others] = members;
    if (!alone) break;
    const unit = others.length > 0 ? choice(members, texts.slice(from, to)) : single(alone);
    units.push(unit);
    const before = units.at(-2);
    if (members.length === 1 && before && mayAnswer(unit, before))
      before.parts.push({ element: unit.anchor, role: 'beside' });
    from = to;
  }
  return units;
}

/** Whether a box alone may be one more answer to the question before it, in words that nobody knows. */
function mayAnswer({ controls: [box] }: Unit, { kind, parts, controls }: Unit): boolean {
  const block = blockOf(box);
  return (
    kind === 'choice' &&
    parts.every(({ role }) => role === 'option') &&
    controls.every((control) => blockOf(control) === block)
  );
}

/** What holds a check box and its label. */
function blockOf(control: Control | undefined): Element | null {
  const parent = control ? parentOf(control.element) : null;
  return parent && tagOf(parent) === 'label' ? parentOf(parent) : parent;
}

function single(control: Control): Unit {
  return unitOf(
    kindOf(control),
    [control],
    [{ element: control.element, role: 'whole' }],
    optionsOf(control),
  );
}

/**
 * Puts controls together that hold one value: radio buttons, pairs of check boxes, the boxes of a date.
 * @returns units in document order
 */
export function groupUnits(snapshot: Snapshot): Unit[] {
  const { controls } = snapshot;
  const units: Unit[] = [];
  const taken = new Set<Control>();
  const take = (members: readonly Control[]) => {
    for (const member of members) taken.add(member);
    return members;
  };
  const radios = new Map<unknown, Control[]>();
  for (const control of controls) {
    if (control.kind !== 'radio') continue;
    const key = safely(() => radioKey(control), control);
    addTo(radios, key, control);
  }
  for (const [index, control] of controls.entries()) {
    if (taken.has(control)) continue;
    if (control.kind === 'radio') {
      const members = take(radios.get(safely(() => radioKey(control), control)) ?? [control]);
      units.push(...safely(() => questions(members, choiceTexts(members, snapshot)), []));
    } else if (control.kind === 'checkbox') {
      let end = index + 1;
      while (controls[end]?.kind === 'checkbox') end += 1;
      const boxes = take(controls.slice(index, end));
      units.push(...safely(() => checkBoxes(boxes, snapshot), []));
    } else {
      const next = controls.slice(index, index + 3);
      const roles = safely(() => partsFrom(next, snapshot, controls[index - 1]), undefined);
      if (!roles) {
        units.push(...safely(() => [single(control)], []));
        continue;
      }
      const boxes = take(controls.slice(index, index + roles.length));
      units.push(...safely(() => [split(boxes, roles)], []));
    }
  }
  return units.sort((a, b) => a.order - b.order);
}

/** One value in several boxes. */
function split(boxes: readonly Control[], roles: readonly PartRole[]): Unit {
  const parts = boxes.map(({ element }, place) => ({ element, role: roles[place] ?? 'item' }));
  return unitOf(roles.includes('year') ? 'date' : 'text', boxes, parts, []);
}

/**
 * Puts units together that hold one value, as only their captions gave away.
 * @param splits the roles of the boxes, by the first control of each value
 */
export function joinUnits(units: readonly Unit[], splits: ReadonlyMap<Control, readonly PartRole[]>): Unit[] {
  const joined: Unit[] = [];
  for (let at = 0; at < units.length; ) {
    const unit = units[at] as Unit;
    const roles = unit.controls[0] && splits.get(unit.controls[0]);
    if (roles) {
      const boxes = units.slice(at, at + roles.length).flatMap(({ controls }) => controls);
      joined.push(split(boxes, roles));
    } else joined.push(unit);
    at += roles?.length ?? 1;
  }
  return joined;
}
