import type { Claim, ClaimLine, FieldValue, PayerKind } from '../claim/claim.ts';
import type { RememberedLine } from '../facts/types.ts';
import { monthsBefore } from './age.ts';
import type { Box24Database, MemoryEntry } from './database.ts';
import { type MemoryKeys, memoryKeys } from './keys.ts';
import { patientKey, patientOf } from './patient.ts';

/** A patient with more lines than this is told of by the latest; ten rentals for five years are fewer. */
const MOST_LINES = 500;

/** Which claim is remembered, and for how long. */
export interface SentLines {
  readonly claim: Claim;
  readonly payer: PayerKind;
  /** When it was sent, milliseconds since 1970. */
  readonly at: number;
  /** How long entries are kept. */
  readonly months: number;
  /** What is kept of a line's papers. @param known the patient's lines so far, the latest first */
  readonly papersOf: (line: number, known: readonly RememberedLine[]) => RememberedLine['papers'];
}

/** The month of a moment, counted from 1970. @param at milliseconds since 1970 */
function monthOf(at: number): number {
  const date = new Date(at);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
}

/** Forgets entries older than so many months. @param now milliseconds since 1970 */
export async function dropOldEntries(db: Box24Database, now: number, months: number): Promise<void> {
  await db.entries
    .where('month')
    .below(monthOf(monthsBefore(now, months)))
    .delete();
}

/**
 * Remembers the lines of a claim that was sent. A line sent once more, or corrected, takes the place of itself.
 * @returns whether anything was kept: a claim that does not say whose it is is not
 */
export async function remember(
  db: Box24Database,
  { claim, payer, at, months, papersOf }: SentLines,
): Promise<boolean> {
  const patient = patientOf(claim, payer);
  const billed = claim.lines.map(historyLine);
  if (patient === undefined || billed.every((line) => line === undefined)) return false;
  const keys = await memoryKeys(db);
  const key = await patientKey(keys, patient);
  const known = await entriesOf(db, keys, key);
  const before = latestFirst(known);
  const lines = billed.flatMap((line, index): RememberedLine[] => {
    const papers = papersOf(index, before);
    return line ? [{ ...line, ...(papers && { papers }) }] : [];
  });
  const isSame = (one: RememberedLine) => (other: RememberedLine) =>
    one.procedureCode === other.procedureCode && one.date === other.date;
  const replaced = known.filter(({ line }) => lines.some(isSame(line))).map(({ id }) => id);
  const month = monthOf(at);
  const fresh = await Promise.all(
    lines.map(async (line) => ({ patient: key, payer, month, ...(await hide(keys, key, line)) })),
  );
  await db.transaction('rw', db.entries, async () => {
    await db.entries.bulkDelete(replaced);
    await db.entries.bulkAdd(fresh);
    await dropOldEntries(db, at, months);
  });
  return true;
}

/** What was sent for a patient, the latest first. @param patient from {@link patientOf} */
export async function recall(db: Box24Database, patient: string): Promise<RememberedLine[]> {
  const keys = await memoryKeys(db);
  const entries = await entriesOf(db, keys, await patientKey(keys, patient));
  return latestFirst(entries).slice(0, MOST_LINES);
}

const latestFirst = (entries: readonly { readonly line: RememberedLine }[]): RememberedLine[] =>
  entries.map(({ line }) => line).sort((a, b) => b.date.localeCompare(a.date));

/** Forgets everything, the keys too; or what was sent to some kinds of payer. */
export async function wipeMemory(db: Box24Database, payers?: readonly PayerKind[]): Promise<void> {
  if (payers) {
    await db.entries.where('payer').anyOf(payers).delete();
    return;
  }
  await db.transaction('rw', db.entries, db.keys, async () => {
    await db.entries.clear();
    await db.keys.clear();
  });
}

/** How many lines are remembered of each kind of payer. */
export async function countEntries(db: Box24Database): Promise<Partial<Record<PayerKind, number>>> {
  const counts: Partial<Record<PayerKind, number>> = {};
  const payers = (await db.entries.orderBy('payer').keys()) as PayerKind[];
  for (const payer of payers) counts[payer] = (counts[payer] ?? 0) + 1;
  return counts;
}

async function entriesOf(db: Box24Database, keys: MemoryKeys, patient: string) {
  const entries = await db.entries.where('patient').equals(patient).toArray();
  return Promise.all(entries.map(async (entry) => ({ id: entry.id, line: await show(keys, entry) })));
}

async function hide(
  keys: MemoryKeys,
  patient: string,
  line: RememberedLine,
): Promise<Pick<MemoryEntry, 'iv' | 'content'>> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const content = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: bytes(patient) },
    keys.content,
    bytes(JSON.stringify(line)),
  );
  return { iv, content };
}

/** @throws (as a rejection) where what was kept is damaged, or was put under another patient */
async function show(keys: MemoryKeys, { iv, content, patient }: MemoryEntry): Promise<RememberedLine> {
  const plain = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv, additionalData: bytes(patient) },
    keys.content,
    content,
  );
  return JSON.parse(new TextDecoder().decode(plain)) as RememberedLine;
}

const bytes = (text: string) => new TextEncoder().encode(text);

const HCPCS = /^[A-Z]\d{4}$/;

function historyLine({ fields, modifiers }: ClaimLine): RememberedLine | undefined {
  const code = textOf(fields.procedureCode);
  const date = textOf(fields.dateFrom);
  if (!HCPCS.test(code) || date === '') return undefined;
  const dateTo = textOf(fields.dateTo);
  const units = fields.units?.state === 'known' ? Number(fields.units.value) : Number.NaN;
  return {
    date,
    ...(dateTo !== '' && { dateTo }),
    procedureCode: code,
    // A list that was not wholly seen would say that the rest is not there.
    ...(modifiers.state === 'known' && modifiers.complete && { modifiers: modifiers.values }),
    ...(Number.isFinite(units) && { units }),
  };
}

const textOf = (value: FieldValue | undefined): string =>
  value?.state === 'known' ? String(value.value) : '';
