import { fieldDefinition } from '../../lib/claim/fields.ts';
import { formatValue } from '../../lib/claim/format.ts';
import { evidence } from '../../lib/forms/describe.ts';
import type { FieldReading, FormMap, FormReading } from '../../lib/forms/types.ts';
import type { PageReadings, PanelField } from '../../lib/messages/reading-types.ts';
import { say } from '../../lib/texts/text.ts';

/** How a claim is read, for the panel: every field with its value, how sure it is, and why. */
export function readingsOf(map: FormMap, reading: FormReading): PageReadings {
  return {
    fields: [...reading.fields.values()].map(fieldOf),
    unnamed: map.unnamed.map(calledBy),
  };
}

function fieldOf({ path, value, raw, stage, visible, evidence: reasons }: FieldReading): PanelField {
  const { path: field = path, item = '', kind = 'text', phi = true } = fieldDefinition(path) ?? {};
  const line = /^lines\[(\d+)\]/.exec(path)?.[1];
  const text =
    value.state === 'known' ? formatValue(kind, value.value) : value.state === 'unreadable' ? raw : '';
  return {
    path,
    field,
    item: place(path, item),
    state: value.state === 'absent' ? 'blank' : value.state,
    value: text,
    phi,
    stage,
    visible,
    why: evidence(reasons, say),
    ...(line !== undefined && { line: Number(line) }),
  };
}

const LETTERS = 'ABCDEFGHIJKL';

/** The item, with the letter of a diagnosis. */
function place(path: string, item: string): string {
  const diagnosis = /^diagnoses\[(\d+)\]$/.exec(path)?.[1];
  return diagnosis === undefined ? item : `21 ${LETTERS.charAt(Number(diagnosis))}`;
}

/** What the page calls a control; empty when it says nothing. */
function calledBy(element: Element): string {
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  const names = [
    ...labels.map((label) => label.textContent ?? ''),
    element.getAttribute('aria-label') ?? '',
    element.getAttribute('placeholder') ?? '',
    element.getAttribute('name') ?? '',
  ];
  return names.map((name) => name.replace(/\s+/g, ' ').trim()).find((name) => name !== '') ?? '';
}
