/** A report for people at a terminal. */

import { styleText } from 'node:util';
import type { FormReport } from '../messages/reading-types.ts';
import { payerName } from '../rules/payer-words.ts';
import type { Finding, Severity } from '../rules/types.ts';
import { missingText } from '../rules/wording.ts';
import { pageText } from '../texts/page-text.ts';
import { text } from '../texts/text.ts';
import { readableWidth, wrap } from './wrap.ts';

/** What parts columns, and what lines of a part are set in by. */
export const GAP = '  ';

export const COLOURS: Readonly<Record<Severity, 'red' | 'yellow' | 'blue' | 'gray'>> = {
  'will-deny': 'red',
  'likely-deny': 'yellow',
  review: 'blue',
  info: 'gray',
};

export interface TextOptions {
  /** Columns of the terminal. */
  readonly width: number;
  /** Whether it shows colours. */
  readonly colour: boolean;
}

/**
 * The reports of a page or a claim, as text.
 * @returns lines without a line break at the end
 */
export function renderReports(forms: readonly FormReport[], options: TextOptions): string {
  const width = readableWidth(options.width);
  return forms
    .map((form, index) => {
      const head = forms.length > 1 ? [text('cli.form', { position: index + 1, count: forms.length })] : [];
      return [...head, ...renderReport(form, { ...options, width })].join('\n');
    })
    .join('\n\n');
}

function renderReport(form: FormReport, options: TextOptions): string[] {
  const { payerKind, payerReason, portal, portalHealth, reading, verdict } = form;
  const lines = [text('cli.checkedAs', { payer: payerName(payerKind), reason: payerReason })];
  const seen = Object.keys(reading).length;
  if (seen > 0) lines.push(text('cli.read', { count: seen }));
  if (portal !== null && portalHealth)
    lines.push(
      text('cli.portal', { portal, found: portalHealth.found, of: portalHealth.of }),
      ...portalHealth.lost.map((path) => `${GAP}${text('cli.lost', { path })}`),
    );
  if (form.unaddedInput) lines.push(...wrap(pageText('panel.unadded'), options.width));
  const findings = renderFindings(form, options);
  if (findings.length > 0) lines.push('', ...findings);
  lines.push('', ...summary(verdict, findings.length > 0, options.width));
  return lines;
}

/** The findings as a table: what it is, where, and what to do. */
export function renderFindings(form: FormReport, options: TextOptions): string[] {
  const rows = form.verdict.findings.map((finding) => ({
    finding,
    word: wordOf(finding),
    place: placeOf(finding, form.claim),
  }));
  const wordWidth = Math.max(0, ...rows.map((row) => row.word.length));
  const placeWidth = Math.max(0, ...rows.map((row) => row.place.length));
  const indent = ' '.repeat(wordWidth + placeWidth + 2 * GAP.length);
  return rows.flatMap(({ finding, word, place }) => {
    const painted = options.colour
      ? styleText(finding.status === 'failed' ? COLOURS[finding.severity] : 'gray', word.padEnd(wordWidth), {
          validateStream: false,
        })
      : word.padEnd(wordWidth);
    const told = tell(finding, form.verdict).flatMap((sentence) =>
      wrap(sentence, options.width - indent.length),
    );
    return told.map((line, index) =>
      index === 0 ? `${painted}${GAP}${place.padEnd(placeWidth)}${GAP}${line}` : `${indent}${line}`,
    );
  });
}

function wordOf(finding: Finding): string {
  return text(finding.status === 'failed' ? `severity.${finding.severity}` : 'severity.not-checked');
}

function placeOf(finding: Finding, claim: unknown): string {
  if (finding.line === undefined) return text('cli.claim');
  const code = codeOf(claim, finding.line);
  const line = text('cli.line', { line: finding.line + 1 });
  return code ? `${line} ${code}` : line;
}

function codeOf(claim: unknown, line: number): string {
  const lines = (claim as { readonly lines?: readonly { readonly procedureCode?: unknown }[] }).lines;
  const code = lines?.[line]?.procedureCode;
  return typeof code === 'string' ? code : '';
}

function tell(finding: Finding, { lacking }: FormReport['verdict']): string[] {
  const rule = text('cli.rule', { rule: finding.rule, branch: finding.branch });
  if (finding.status === 'not-checked') {
    const missing = [...new Set(finding.missing.map((one) => missingText(one, lacking[one])))].join('; ');
    return [finding.title, text('cli.missing', { missing }), rule];
  }
  const denials = finding.denials.map(
    (denial) => `${[`${denial.group}-${denial.carc}`, ...(denial.rarc ?? [])].join(' ')}: ${denial.text}`,
  );
  const answer = denials.length > 0 ? [text('cli.denial', { denials: denials.join('; ') })] : [];
  const { assumed } = finding;
  const granted = assumed.length > 0 ? [text('cli.assumed', { assumed: assumed.join('; ') })] : [];
  return [finding.message, finding.fix, ...answer, ...granted, rule];
}

function summary(
  { checked, notChecked, lacking }: FormReport['verdict'],
  found: boolean,
  width: number,
): string[] {
  const reasons = Object.entries(notChecked).toSorted(([, one], [, other]) => other - one);
  const count = reasons.reduce((sum, [, rules]) => sum + rules, 0);
  const clean = count > 0 ? 'badge.cleanExcept' : 'badge.clean';
  const first = found
    ? text('cli.counted', { checked, notChecked: count })
    : text(clean, { checked, notChecked: count });
  const told = reasons.flatMap(([fact, rules]) =>
    wrap(`${rules} · ${missingText(fact, lacking[fact])}`, width - GAP.length),
  );
  return [first, ...told.map((line) => `${GAP}${line}`)];
}
