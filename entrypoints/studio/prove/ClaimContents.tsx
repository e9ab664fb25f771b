import type { FieldValue, ListValue } from '../../../lib/claim/claim.ts';
import { formatDate } from '../../../lib/claim/dates.ts';
import { fieldDefinition } from '../../../lib/claim/fields.ts';
import { formatValue } from '../../../lib/claim/format.ts';
import { claimFromJson } from '../../../lib/claim/json.ts';
import { exampleOf, type Pair } from '../../../lib/rules/example.ts';
import { proveText } from '../../../lib/texts/prove-text.ts';
import { fieldLabel, text } from '../../../lib/texts/text.ts';
import type { SampleClaim } from '../drafts/draft.ts';
import { inExampleWords } from '../rules/example-words.ts';

/** All that is kept of a claim, field by field. */
export function ClaimContents({
  sample,
  heading: Heading,
}: {
  readonly sample: SampleClaim;
  /** That of a part of the claim, one below where it stands. */
  readonly heading: 'h3' | 'h4';
}) {
  const { name, asOf, context } = sample;
  const { fields, diagnoses, lines, attachments } = claimFromJson(sample.claim).claim;
  const beside = exampleOf({ name, expect: 'passes', claim: {}, context }).known;
  return (
    <>
      <p className="soft">{proveText('saved.asOf', { date: formatDate(asOf) })}</p>
      <Pairs
        pairs={[
          ...pairsOf('', fields),
          ...pairsOf('', Object.fromEntries(diagnoses.entries.map((one, at) => [`diagnoses[${at}]`, one]))),
          ...attachments.flatMap((one) => pairsOf('attachments[i].', one)),
        ]}
      />
      {lines.map(({ fields: own, modifiers, diagnosisPointers }, at) => (
        // Lines of a kept claim never move.
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be the same
        <div key={at}>
          <Heading>{proveText('saved.line', { line: at + 1 })}</Heading>
          <Pairs
            pairs={[
              ...pairsOf('lines[i].', own),
              ...pairOfList('lines[i].modifiers[j]', modifiers),
              ...pairOfList('lines[i].diagnosisPointers', diagnosisPointers),
            ]}
          />
        </div>
      ))}
      {beside.length > 0 && (
        <>
          <Heading>{proveText('saved.beside')}</Heading>
          <Pairs pairs={inExampleWords(beside, 'known')} />
        </>
      )}
    </>
  );
}

const pairsOf = (place: string, fields: Readonly<Record<string, FieldValue | undefined>>): Pair[] =>
  Object.entries(fields).flatMap(([name, value]): Pair[] =>
    value ? [[fieldLabel((place + name).replace(/\[\d+\]/, '[i]')), shown(place + name, value)]] : [],
  );

function shown(path: string, value: FieldValue): string {
  if (value.state === 'unreadable') return value.raw;
  if (value.state === 'blank') return text('value.blank');
  return value.state === 'known' ? formatValue(fieldDefinition(path)?.kind ?? 'text', value.value) : '';
}

function pairOfList(path: string, { state, values, raw }: ListValue): readonly Pair[] {
  if (state === 'absent') return [];
  const says = [...values, ...(raw === undefined ? [] : [raw])].join(' ');
  return [[fieldLabel(path), says || text('value.blank')]];
}

/** Boxes that were left empty are listed, too: rules tell them from boxes that were not there. */
function Pairs({ pairs }: { readonly pairs: readonly Pair[] }) {
  return (
    <dl className="contents">
      {pairs
        .filter(([, value]) => value.trim() !== '')
        .map(([label, value], at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two diagnoses may be empty
          <div key={at}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
