import { relative } from 'node:path';
import { z } from 'zod';
import type { TableData, TableRow } from '../../tables/types.ts';
import { CodeListSchema, expandCodes, type Known } from './codes.ts';
import { readCsv } from './csv.ts';
import { SourceFault } from './fault.ts';
import { readYaml } from './yaml.ts';

const DateSchema = z.iso.date();

const PhaseSchema = z.strictObject({
  from: DateSchema,
  /** Only where the list held no longer than that; without it the next phase ends this one. */
  to: DateSchema.optional(),
  /** States that started that day, beside those of earlier phases. Left out: the whole country. */
  states: z
    .array(z.string().regex(/^[A-Z]{2}$/, 'is no state'))
    .min(1)
    .optional(),
});
type Phase = z.infer<typeof PhaseSchema>;

const ListSchema = z.strictObject({
  name: z.string(),
  edition: z.string(),
  until: DateSchema,
  /** Why it may be trusted so long. */
  untilBecause: z.string(),
  source: z.string(),
  rows: z.array(
    CodeListSchema.extend({
      phases: z.array(PhaseSchema).min(1),
      validFor: z
        .string()
        .regex(/^\d+ (day|month|year)s?$/)
        .optional(),
      confidence: z.enum(['verified', 'verified-part', 'unconfirmed']),
      source: z.string(),
    }),
  ),
  /** Codes that older sources name and that are not on the list, so that they are not added again. */
  notListed: z.array(z.strictObject({ codes: z.array(z.string()).min(1), because: z.string() })).default([]),
});

/**
 * Builds a list of codes with dates and states from its hand-kept source.
 * @param source the YAML file; it wins over the older CSV
 * @param csvFolder where `csv` lies; every code of it must be in the source, listed or as not listed
 * @param known the codes that exist
 */
export function listTable(source: string, csvFolder: string, csv: string, known: Known): TableData {
  const list = readYaml(source, ListSchema);
  const file = relative('.', source);
  const rows: Record<string, TableRow[]> = {};
  for (const [i, { phases, validFor, confidence, ...codes }] of list.rows.entries()) {
    const { source: _source, ...listed } = codes;
    for (const code of expandCodes(listed, known, file, `rows[${i}]`)) {
      const intervals = intervalsOf(phases, file, `rows[${i}].phases`);
      rows[code] ??= [];
      rows[code].push(...intervals.map((one) => ({ ...one, validFor: validFor ?? null, confidence })));
    }
  }
  for (const [code, intervals] of Object.entries(rows)) orderAndCheck(code, intervals, file);
  const notListed = new Set(list.notListed.flatMap(({ codes }) => codes));
  for (const code of notListed)
    if (rows[code]) throw new SourceFault(file, 'notListed', `${code} is listed under rows`);
  for (const { code, line } of readCsv(csvFolder, csv, ['code']))
    if (!rows[code] && !notListed.has(code))
      throw new SourceFault(
        file,
        'rows',
        `${code} is in ${csv}.csv (record ${line}); list it under rows or notListed`,
      );
  return { name: list.name, edition: list.edition, until: list.until, rows };
}

type Interval = {
  readonly from: string;
  readonly to: string | null;
  readonly states: readonly string[] | null;
};

/** Turns phases, each adding states to the earlier ones, into intervals that follow each other. */
function intervalsOf(phases: readonly Phase[], file: string, place: string): Interval[] {
  const states: string[] = [];
  return phases.map((phase, i) => {
    const next = phases[i + 1];
    if (next && next.from <= phase.from)
      throw new SourceFault(file, `${place}[${i + 1}].from`, 'is not later than the phase before');
    if (phase.to && (phase.to < phase.from || (next && next.from <= phase.to)))
      throw new SourceFault(file, `${place}[${i}].to`, 'does not lie between the start and the next phase');
    states.push(...(phase.states ?? []));
    return {
      from: phase.from,
      to: phase.to ?? (next ? dayBefore(next.from) : null),
      states: phase.states ? [...states].sort() : null,
    };
  });
}

/** One row only may hold on a day. */
export function orderAndCheck(code: string, rows: TableRow[], file: string): void {
  rows.sort((a, b) => String(a.from).localeCompare(String(b.from)));
  for (const [i, row] of rows.entries()) {
    const next = rows[i + 1];
    if (next && (row.to === null || String(row.to) >= String(next.from)))
      throw new SourceFault(file, 'rows', `${code} has two rows for ${String(next.from)}`);
  }
}

const ONE_DAY = 24 * 60 * 60 * 1000;

function dayBefore(date: string): string {
  return new Date(Date.parse(date) - ONE_DAY).toISOString().slice(0, 10);
}
