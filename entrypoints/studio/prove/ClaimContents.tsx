import { formatDate } from '../../../lib/claim/dates.ts';
import { exampleOf } from '../../../lib/rules/example.ts';
import { proveText } from '../../../lib/texts/prove-text.ts';
import type { SampleClaim } from '../drafts/draft.ts';

/** All that is kept of a claim, field by field. */
export function ClaimContents({ sample: { name, asOf, claim, context } }: { readonly sample: SampleClaim }) {
  const { lines, claim: fields, known } = exampleOf({ name, expect: 'passes', claim, context });
  const all = [
    ...lines.map(({ head, rest }, at): readonly [string, string] => [
      `lines[${at}]`,
      [head, ...rest.map((pair) => pair.join(' '))].join(', '),
    ]),
    ...fields,
    ...known,
  ];
  return (
    <>
      <p className="soft">{proveText('saved.asOf', { date: formatDate(asOf) })}</p>
      <dl className="contents">
        {all.map(([path, value]) => (
          <div key={path}>
            <dt>{path}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
