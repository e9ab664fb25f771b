import { DIAGNOSIS_MARKS, DIAGNOSIS_TABLE, type DiagnosisText } from '../../tables/diagnoses.ts';
import { readCsv } from './csv.ts';
import { SourceFault } from './fault.ts';

/** Editions of the builder's file: October 2023 and April 2026. What lies after the second may know more codes. */
const ABOUT = {
  name: DIAGNOSIS_TABLE,
  edition: 'ICD-10-CM of NCHS, fiscal years 2024 and 2026 (April 2026)',
  from: '2023-10-01',
  until: '2026-09-30',
  // What it says of a code is taken to hold later too: of the 23,252 codes that only head others in the first edition not one
  // could be billed in the second, and the 64 that ended between them were split into finer ones. Of codes that it does not
  // have it says nothing then.
  holdsLater: true,
} as const;

interface Diagnosis {
  readonly description: string;
  readonly life: string;
}

/**
 * Packs ICD-10-CM into one text, see {@link DiagnosisText}.
 * @throws SourceFault for a code that stands there twice or in neither edition
 */
export function packDiagnoses(folder: string): DiagnosisText {
  const codes = new Map<string, Diagnosis>();
  const columns = ['code', 'description', 'valid_fy2024', 'valid_fy2026'] as const;
  for (const record of readCsv(folder, 'icd10cm', columns)) {
    const code = record.code.replace('.', '');
    const life = { '11': 'always', '01': 'new', '10': 'ended' }[record.valid_fy2024 + record.valid_fy2026];
    if (codes.has(code))
      throw new SourceFault('icd10cm.csv', `record ${record.line}`, `${code} is there already`);
    if (!life) throw new SourceFault('icd10cm.csv', `record ${record.line}`, `${code} is in no edition`);
    codes.set(code, { description: record.description.toLowerCase(), life });
  }
  const lines = new Map<string, string>();
  let previous = '';
  for (const code of [...codes.keys()].sort()) {
    const category = code.slice(0, 3);
    const rest = code.slice(3);
    const line = lines.get(category);
    const shared = line === undefined ? 0 : sharedStart(previous, rest);
    lines.set(category, `${line ?? category}${shared}${rest.slice(shared)}${markOf(code, codes)}`);
    previous = rest;
  }
  return `${[JSON.stringify(ABOUT), ...lines.values()].join('\n')}\n`;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function markOf(code: string, codes: ReadonlyMap<string, Diagnosis>): string {
  const life = codes.get(code)?.life;
  const side = sideOf(code, codes);
  return String.fromCharCode(
    'a'.charCodeAt(0) + DIAGNOSIS_MARKS.findIndex((mark) => mark.life === life && mark.side === side),
  );
}

const OTHER_SIDE = { right: 'left', left: 'right' } as const;

/**
 * The side of the body that a code names. A description with "right" or "left" says it only where the same description stands
 * for the other side under a code that differs in one place: so right heart failure and things left behind have no side.
 */
function sideOf(code: string, codes: ReadonlyMap<string, Diagnosis>): string {
  const description = codes.get(code)?.description ?? '';
  if (description === '') return 'unknown';
  const named = (word: string) => new RegExp(`\\b${word}\\b`).test(description);
  if (named('right') && named('left')) return 'none';
  if (named('bilateral')) return 'both';
  for (const side of ['right', 'left'] as const) {
    if (!named(side)) continue;
    const twin = description.replaceAll(new RegExp(`\\b${side}\\b`, 'g'), OTHER_SIDE[side]);
    if (twinsOf(code).some((other) => codes.get(other)?.description === twin)) return side;
  }
  return 'none';
}

const CHARACTERS = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Every code that differs from this one in one place after its category. */
const twinsOf = (code: string): string[] =>
  code
    .slice(3)
    .split('')
    .flatMap((own, i) =>
      CHARACTERS.filter((one) => one !== own).map((one) => code.slice(0, i + 3) + one + code.slice(i + 4)),
    );
