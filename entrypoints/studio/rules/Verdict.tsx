import { useMemo, useState } from 'react';
import { FileChooser } from '../../../components/FileChooser.tsx';
import { type Status, StatusIcon } from '../../../components/StatusIcon.tsx';
import { PAYER_KINDS, type PayerKind } from '../../../lib/claim/claim.ts';
import { coreRegistry } from '../../../lib/facts/registry.ts';
import type { PackBase } from '../../../lib/packs/extend.ts';
import { makeRule } from '../../../lib/packs/make-rule.ts';
import { groundOf } from '../../../lib/packs/prove.ts';
import { RuleTrials, type Trial } from '../../../lib/packs/try-rule.ts';
import type { PackContent } from '../../../lib/packs/types.ts';
import { exampleOf, type Pair } from '../../../lib/rules/example.ts';
import { RULES_LANGUAGE, type Rule, type RuleCase } from '../../../lib/rules/types.ts';
import { ruleFormText } from '../../../lib/texts/rule-form-text.ts';
import { studioText } from '../../../lib/texts/studio-text.ts';
import { isByKind, type TeamRule } from './content.ts';
import { inExampleWords } from './example-words.ts';
import { Traces } from './Traces.tsx';

/** A claim file that the lead tries the rule on; in this tab only. */
interface Tried {
  readonly name: string;
  readonly claim?: unknown;
}

/** What the rule says at once: to the examples of its kind, and to claim files of the lead, which are not kept. */
export function Verdict({
  rule,
  content,
  base,
}: {
  readonly rule: TeamRule;
  readonly content: PackContent;
  readonly base: PackBase;
}) {
  const [files, setFiles] = useState<readonly Tried[]>([]);
  const made = useMemo(() => {
    try {
      const ground = groundOf(content, base);
      const whole = isByKind(rule) ? makeRule(rule, ground) : rule;
      return {
        cases: whole.cases,
        payer: payerOf(whole),
        trials: new RuleTrials(whole, base, ground, coreRegistry),
      };
    } catch {
      // What is amiss stands at its field.
      return undefined;
    }
  }, [rule, content, base]);
  const take = async (given: readonly File[]) => {
    const read = await Promise.all(given.map(readClaim));
    const isAgain = ({ name }: Tried) => read.some((one) => one.name === name);
    setFiles((before) => [...read, ...before.filter((one) => !isAgain(one))]);
  };
  return (
    <section className="verdict" aria-labelledby="verdict">
      <h3 id="verdict">{studioText('verdict')}</h3>
      {!made && <p className="soft">{studioText('verdict.unfinished')}</p>}
      {made?.cases.length === 0 && <p className="soft">{ruleFormText('verdict.none')}</p>}
      {made && (
        <ul className="rows">
          {files.map((file) => (
            <TriedRow key={file.name} {...file} made={made} />
          ))}
          {made.cases.map((one) => (
            <Row key={one.name} one={one} trial={trialOf(made.trials, one)} isCase />
          ))}
        </ul>
      )}
      <FileChooser
        isFirst={false}
        accept=".json"
        drop={studioText('verdict.files')}
        choose={studioText('verdict.choose')}
        onFiles={(given) => void take(given)}
      />
      <p className="soft">{studioText('verdict.files')}</p>
    </section>
  );
}

async function readClaim(file: File): Promise<Tried> {
  try {
    return { name: file.name, claim: JSON.parse(await file.text()) };
  } catch {
    return { name: file.name };
  }
}

type Made = {
  readonly cases: readonly RuleCase[];
  /** A payer to whom it speaks. */
  readonly payer: PayerKind | undefined;
  readonly trials: RuleTrials;
};

/** That of its first example, or of the first kind for which it is not off. */
const payerOf = ({ cases, payers }: Rule): PayerKind | undefined =>
  cases[0]?.payer ??
  PAYER_KINDS.find((kind) => kind !== 'unknown' && (payers[kind] ?? payers.all ?? 'off') !== 'off');

/** A file is tried as for the payer of the rule. */
function TriedRow({ name, claim, made }: Tried & { readonly made: Made }) {
  const [first] = made.cases;
  const { profile } = (first?.context ?? {}) as { readonly profile?: unknown };
  const one: RuleCase = {
    name,
    expect: 'passes',
    ...(made.payer && { payer: made.payer }),
    claim,
    ...(profile !== undefined && { context: { profile } }),
  };
  return <Row one={one} trial={claim === undefined ? undefined : trialOf(made.trials, one)} />;
}

function trialOf(trials: RuleTrials, one: RuleCase): Trial | undefined {
  try {
    return trials.on(one);
  } catch {
    return undefined;
  }
}

const told = (pair: Pair): string => pair.join(': ');

function Row({
  one,
  trial,
  isCase = false,
}: {
  readonly one: RuleCase;
  readonly trial: Trial | undefined;
  readonly isCase?: boolean;
}) {
  if (!trial)
    return (
      <li>
        {one.name}: {studioText('verdict.unread')}
      </li>
    );
  const { came, severity, message, fix, missing, apart, places, isExpected } = trial;
  const status: Status =
    came === 'fails' ? (severity ?? 'review') : came === 'passes' ? 'passed' : 'not-checked';
  const { lines, claim, known } = exampleOf(one);
  const says = [
    ...lines.map(({ head, rest }) => [head, ...inExampleWords(rest, 'line').map(told)].join(', ')),
    ...inExampleWords(claim, 'claim').map(told),
    ...inExampleWords(known, 'known').map(told),
  ];
  return (
    <li className="trial">
      <StatusIcon status={status} />
      <details>
        <summary>
          <b>{studioText(`came.${came}`)}</b>{' '}
          <span lang={isCase ? RULES_LANGUAGE : undefined}>{one.name}</span>
          {isCase && !isExpected && <span className="fault"> {studioText('verdict.unexpected')}</span>}
        </summary>
        <p className="soft">{says.join(' · ')}</p>
        {message !== undefined && (
          <p lang={RULES_LANGUAGE}>
            <b>{message}</b> {fix}
          </p>
        )}
        {missing !== undefined && <p>{missing}</p>}
        {apart && <p>{studioText(`apart.${apart}`)}</p>}
        <Traces places={places} />
      </details>
    </li>
  );
}
