import { type Claim, type FieldValue, known } from '../../lib/claim/claim.ts';
import type { FieldEdit } from '../../lib/claim/edit.ts';
import { fieldDefinition } from '../../lib/claim/fields.ts';
import { formatValue } from '../../lib/claim/format.ts';
import { mappedField } from '../../lib/forms/read.ts';
import type { MappedField } from '../../lib/forms/types.ts';
import type { Offer, OfferRow } from '../../lib/overlay/desk/types.ts';
import { planEdits } from '../../lib/write/plan.ts';
import { undo, write } from '../../lib/write/write.ts';
import type { TrackedForm } from '../judge/tracked-form.ts';

/** Edits of a claim as changes of the form that shows it. */

const LINE_FIELD = /^lines\[(\d+)\]\.(.+)$/;

function valueIn(claim: Claim, field: string): FieldValue | undefined {
  const [, index, name] = LINE_FIELD.exec(field) ?? [];
  const line = index === undefined ? undefined : claim.lines[Number(index)];
  if (name === 'modifiers')
    return line?.modifiers.state === 'known' ? known(line.modifiers.values.join(' ')) : undefined;
  const fields: Readonly<Partial<Record<string, FieldValue>>> = line?.fields ?? claim.fields;
  return fields[name ?? field];
}

/** What a field of a claim says, as a biller reads it; empty for a blank one, undefined for one that is not there. */
export function saidBy(claim: Claim, field: string): string | undefined {
  const value = valueIn(claim, field);
  switch (value?.state) {
    case 'known':
      return formatValue(fieldDefinition(field)?.kind ?? 'text', value.value);
    case 'blank':
      return '';
    case 'unreadable':
      return value.raw;
    default:
      return undefined;
  }
}

function rowOf({ field, to }: FieldEdit, claim: Claim): OfferRow {
  const { path = field, kind = 'text' } = fieldDefinition(field) ?? {};
  return { field: path, from: saidBy(claim, field) ?? '', to: formatValue(kind, to) };
}

/** The form that is changed. */
export interface Where {
  /** The form as it is at that moment: a page may draw itself anew in between. */
  readonly formNow: () => TrackedForm | undefined;
  /** Reads the forms of the frame afresh. */
  readonly check: () => void;
}

/**
 * A change of the form. It is made, and taken back, only where the form still shows the same line of the same claim.
 * @param claim what the edits start from
 */
export function offerFor(edits: readonly FieldEdit[], claim: Claim, { formNow, check }: Where): Offer {
  const form = formNow();
  const rows = edits.map((edit) => rowOf(edit, claim));
  const plan = form ? planEdits(form.map, form.read(), edits) : ({ refused: 'not-here' } as const);
  const fieldAt = (path: string): MappedField | undefined => formNow()?.map.fields.get(path);
  const focus = () => {
    const now = formNow();
    const field = now && edits[0] && mappedField(now.map, now.read(), edits[0].field);
    const element = field?.parts[0]?.element;
    if (element instanceof HTMLElement) element.focus();
  };
  if ('refused' in plan) return { rows, refused: plan.refused, apply: () => Promise.resolve(NOTHING) };
  return {
    rows,
    async apply() {
      check();
      const { claim: now, turn } = formNow()?.session ?? {};
      const isAsShown = now && edits.every(({ field }) => saidBy(now, field) === saidBy(claim, field));
      if (!isAsShown || !areOfSameItems(edits, now, claim)) return { ...NOTHING, changed: true };
      const { took, done } = await write(fieldAt, plan.changes);
      const takeBack = async () => {
        check();
        const session = formNow()?.session;
        const isSame =
          session?.turn === turn && session?.claim && areOfSameItems(edits, session.claim, claim);
        return isSame === true && undo(fieldAt, done);
      };
      return { took, undo: takeBack, focus };
    },
  };
}

/** Whether the lines that are changed bill the same item of the same day: lines may have been put in or taken out. */
function areOfSameItems(edits: readonly FieldEdit[], now: Claim, then: Claim): boolean {
  return edits.every(({ field }) => {
    const [, index] = LINE_FIELD.exec(field) ?? [];
    return ['procedureCode', 'dateFrom'].every((name) => {
      const path = `lines[${index}].${name}`;
      return edits.some((edit) => edit.field === path) || saidBy(now, path) === saidBy(then, path);
    });
  });
}

/** What comes of a change that cannot be made. */
const NOTHING = { took: false, undo: () => Promise.resolve(false), focus: () => undefined };
