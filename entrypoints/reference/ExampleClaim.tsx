import type { ReactNode } from 'react';
import { formatDate } from '../../lib/claim/dates.ts';
import type { Example, Pair } from '../../lib/rules/example.ts';
import { payerWords } from '../../lib/rules/payer-words.ts';
import { referenceText } from '../../lib/texts/reference-text.ts';
import { pairLabel } from './rule-texts.ts';

/** A claim that the rule turns back: what stands on it, what is known, and what Box24 says of it. */
export function ExampleClaim({
  example: { lines, claim, known, on, payer },
  says,
}: {
  readonly example: Example;
  readonly says: string | undefined;
}) {
  return (
    <dl className="explanation example">
      {lines.map(({ head, rest }, index) => (
        // Lines of an example never move.
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same
        <Row key={index} label={referenceText('rule.example.line')}>
          <b>{head}</b>{' '}
          {rest.map(([name, value]) => `${pairLabel(name, 'line')}: ${withDates(value)}`).join('; ')}
        </Row>
      ))}
      <Pairs pairs={claim} of="claim" />
      <Pairs pairs={known} of="known" />
      {on !== undefined && <Row label={referenceText('rule.example.date')}>{formatDate(on)}</Row>}
      {payer && <Row label={referenceText('rule.example.payer')}>{payerWords(payer)}</Row>}
      {says !== undefined && <Row label={referenceText('rule.example.says')}>{says}</Row>}
    </dl>
  );
}

const Pairs = ({ pairs, of }: { readonly pairs: readonly Pair[]; readonly of: 'claim' | 'known' }) =>
  pairs.map(([name, value]) => (
    <Row key={name} label={pairLabel(name, of)}>
      {withDates(value)}
    </Row>
  ));

/** Dates in a value as a biller writes them. */
const withDates = (value: string): string => value.replace(/\b\d{4}-\d\d-\d\d\b/g, formatDate);

const Row = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);
