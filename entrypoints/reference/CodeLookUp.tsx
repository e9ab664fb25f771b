import { useEffect, useState } from 'react';
import { Explanation } from '../../components/Explanation.tsx';
import { payerKey, payerOfKey } from '../../lib/claim/payer-choice.ts';
import { hashOf, type ReferenceView, viewOf } from '../../lib/messages/reference-address.ts';
import { basisText, type CodeReading, headOf } from '../../lib/rules/code-reading.ts';
import { explainText } from '../../lib/texts/explain-text.ts';
import { referenceText } from '../../lib/texts/reference-text.ts';
import { localToday } from '../judge/today.ts';
import { CodeForm } from './CodeForm.tsx';
import { takeDate } from './handed-date.ts';
import type { Reference } from './use-reference.ts';

/** The payer of a look-up that names none. */
const MEDICARE = payerKey({ kind: 'medicare-dme' });

/** The date that the panel handed over with the code that this page was opened for; asked for once. */
const arrived = viewOf(location.hash);
const handed =
  arrived.view === 'code' && arrived.code !== undefined
    ? takeDate(arrived.code).catch(() => undefined)
    : Promise.resolve(undefined);

interface CodeLookUpProps {
  readonly reference: Reference;
  readonly view: Extract<ReferenceView, { view: 'code' }>;
  /** Shows the rules for a text instead. */
  readonly onRules: (text: string) => void;
}

/** What a code is and what follows from it, for a date and a payer. */
export function CodeLookUp({ reference, view: { code, payer }, onRules }: CodeLookUpProps) {
  const [date, setDate] = useState<string>();
  useEffect(() => {
    void handed.then((kept) => setDate(kept ?? localToday()));
  }, []);
  const key = payer ? payerKey(payer) : MEDICARE;
  const told = useReading(code, date, key);
  return (
    <>
      {date !== undefined && (
        <CodeForm
          key={`${code}/${date}/${key}`}
          start={{ code: code ?? '', date, payer: key }}
          plans={reference.payers.filter(({ id, kind }) => id !== kind)}
          onLookUp={(asked) => {
            setDate(asked.date);
            const whose = payerOfKey(asked.payer);
            location.hash = hashOf({ view: 'code', code: asked.code, ...(whose && { payer: whose }) });
          }}
        />
      )}
      {code === undefined && <p className="soft">{referenceText('code.hint')}</p>}
      <p role="status" className={typeof told === 'object' ? 'spoken' : undefined}>
        {told === 'failed'
          ? referenceText('load-failed')
          : typeof told === 'object'
            ? spokenOf(told)
            : code !== undefined && referenceText('loading')}
      </p>
      {typeof told === 'object' &&
        (told.status === 'unknown' ? (
          <p className="none">{referenceText('code.no-such-code', { code: told.code })}</p>
        ) : (
          <Told reading={told} reference={reference} onRules={onRules} />
        ))}
    </>
  );
}

/** What is told of a code; asked anew when the code, the date or the payer is another. */
function useReading(
  code: string | undefined,
  date: string | undefined,
  key: string,
): CodeReading | 'failed' | undefined {
  const [told, setTold] = useState<CodeReading | 'failed'>();
  useEffect(() => {
    setTold(undefined);
    const payer = payerOfKey(key);
    if (code === undefined || date === undefined || !payer) return undefined;
    let isWanted = true;
    import('./code-book.ts')
      .then(({ tellCode }) => tellCode({ code, date, payer }))
      .then(
        ({ reading }) => isWanted && setTold(reading),
        () => isWanted && setTold('failed'),
      );
    return () => {
      isWanted = false;
    };
  }, [code, date, key]);
  return told;
}

const spokenOf = (reading: CodeReading): string => `${reading.code}. ${headOf(reading)}`;

function Told({
  reading,
  reference,
  onRules,
}: {
  readonly reading: CodeReading;
  readonly reference: Reference;
  readonly onRules: CodeLookUpProps['onRules'];
}) {
  const { code, payerKind, rows, rests } = reading;
  const titles = new Map(reference.pack.rules.map(({ id, title }) => [id, title]));
  return (
    <>
      <section>
        <h2>{code}</h2>
        <p className="soft">
          {headOf(reading)} {payerKind !== 'medicare-dme' && explainText('head.medicare')}
        </p>
        <Explanation rows={rows} isNumbered />
      </section>
      <section>
        <h3>{explainText('head.basis')}</h3>
        <ol className="basis">
          {rests.map((basis) => (
            <li key={basisText(basis)}>
              {basis.kind === 'rule' ? (
                <a href={hashOf({ view: 'rule', id: basis.name })}>
                  {titles.get(basis.name) ?? basisText(basis)}
                </a>
              ) : (
                basisText(basis)
              )}
            </li>
          ))}
        </ol>
      </section>
      <p>
        <a href={hashOf({ view: 'rules' })} onClick={() => onRules(code)}>
          {referenceText('code.rules', { code })}
        </a>
      </p>
    </>
  );
}
