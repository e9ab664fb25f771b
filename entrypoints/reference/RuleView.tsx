import { type ReactNode, useEffect, useRef } from 'react';
import { PaperItem } from '../../components/PaperItem.tsx';
import { SourceLine } from '../../components/SourceLine.tsx';
import { StatusIcon } from '../../components/StatusIcon.tsx';
import { hashOf } from '../../lib/messages/reference-address.ts';
import { payerWords, scopeWords } from '../../lib/rules/payer-words.ts';
import type { PackRule } from '../../lib/rules/rule-search.ts';
import { categoryName, denialsOf } from '../../lib/rules/rule-words.ts';
import { RULES_LANGUAGE, type Severity } from '../../lib/rules/types.ts';
import { referenceText } from '../../lib/texts/reference-text.ts';
import { text } from '../../lib/texts/text.ts';
import { ExampleClaim } from './ExampleClaim.tsx';
import { datesWords, inWords, langAt } from './rule-texts.ts';
import type { Reference } from './use-reference.ts';

interface RuleViewProps {
  readonly id: string;
  /** Undefined where there is none of that id. */
  readonly rule: PackRule | undefined;
  readonly reference: Reference;
  /** Whether somebody came here from another view of the page; then reading begins at the title. */
  readonly isFollowed: boolean;
}

/** All about one rule. */
export function RuleView({ id, rule, reference, isFollowed }: RuleViewProps) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isFollowed) return;
    scrollTo(0, 0);
    head.current?.focus();
  }, [isFollowed]);
  return (
    <>
      <p>
        <a href={hashOf({ view: 'rules' })}>{referenceText('rule.back')}</a>
      </p>
      <h2 ref={head} tabIndex={-1} lang={rule && langAt(rule, 'title')}>
        {rule?.title ?? referenceText('rule.not-found', { id })}
      </h2>
      {rule && <AboutRule rule={rule} reference={reference} />}
    </>
  );
}

function AboutRule({ rule, reference }: { readonly rule: PackRule; readonly reference: Reference }) {
  const { pack, notes } = reference;
  const { example, fails, says = {}, unsure } = notes[rule.id] ?? {};
  const denials = denialsOf(rule, pack.denialWords);
  const spoken = fails === undefined ? undefined : says[fails];
  const narrower = rule.branches.flatMap(({ payers }) => (payers ? [scopeWords(payers)] : []));
  return (
    <>
      <p>
        <span className="chip">{categoryName(rule.category)}</span>
      </p>
      <Part title={referenceText('rule.why')}>
        <p lang={langAt(rule, 'why')}>{rule.why}</p>
      </Part>
      <Part title={referenceText('rule.finds')}>
        <ul className="says">
          {rule.branches.map(({ id, severity, message, fix, remedy }) => (
            <li key={id} className={`card finding ${severity}`}>
              <Severe severity={severity} />
              <p className="finding-message" lang={langAt(rule, `${id}.message`)}>
                {says[id]?.message ?? inWords(message)}
              </p>
              <p lang={langAt(rule, `${id}.fix`)}>{says[id]?.fix ?? inWords(fix)}</p>
              {remedy !== undefined && remedy !== rule.remedy && (
                <p className="soft">
                  {referenceText('rule.remedy')}: {referenceText(`remedy.${remedy}`)}
                </p>
              )}
            </li>
          ))}
        </ul>
      </Part>
      {example && (
        <Part title={referenceText('rule.example')}>
          <ExampleClaim example={example} says={spoken?.message} />
        </Part>
      )}
      <Part title={referenceText('rule.denial')}>
        <ul className="denials">
          {denials.length === 0 && <li>{referenceText('rule.denial.none')}</li>}
          {denials.map((codes) => (
            <li key={codes.map(({ code }) => code).join()}>
              {codes.map(({ code, words }) => (
                <span key={code} className="denial-code">
                  <span className="chip">{code}</span> {words}
                </span>
              ))}
            </li>
          ))}
        </ul>
        <p>
          {referenceText('rule.remedy')}: {referenceText(`remedy.${rule.remedy}`)}
        </p>
      </Part>
      {rule.documents && rule.documents.length > 0 && (
        <Part title={referenceText('rule.documents')}>
          <ul className="documents">
            {rule.documents.map((paper) => (
              <PaperItem key={paper} name={paper} />
            ))}
          </ul>
        </Part>
      )}
      <Part title={referenceText('rule.payers')}>
        <p>{scopeWords(rule.payers) || payerWords('all')}</p>
        {[...new Set(narrower)].map((payers) => (
          <p key={payers} className="soft">
            {referenceText('rule.payers.part', { payers })}
          </p>
        ))}
        {rule.effective && <p>{datesWords(rule.effective)}</p>}
      </Part>
      <Part title={referenceText('rule.sources')}>
        <ul className="documents">
          {rule.sources.map((source) => (
            <li key={`${source.title}${source.section}`}>
              <SourceLine source={source} />
            </li>
          ))}
        </ul>
      </Part>
      {unsure && (
        <Part title={referenceText('rule.unsure')}>
          <p lang={unsure.language ?? RULES_LANGUAGE}>{unsure.text}</p>
        </Part>
      )}
      {rule.supersedes && <Superseded ids={rule.supersedes} rules={pack.rules} />}
      <p className="soft">
        {referenceText('rule.id')}: {rule.id}
      </p>
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

const Severe = ({ severity }: { readonly severity: Severity }) => (
  <p className="finding-head">
    <StatusIcon status={severity} />
    <span className="finding-word">{text(`severity.${severity}`)}</span>
  </p>
);

/** The rules, or branches of them, that stay silent beside this one. */
function Superseded({
  ids,
  rules,
}: {
  readonly ids: readonly string[];
  readonly rules: readonly PackRule[];
}) {
  const names = new Set(ids.map((id) => id.replace(/#.*/, '')));
  return (
    <Part title={referenceText('rule.supersedes')}>
      <ul className="documents">
        {rules
          .filter(({ id }) => names.has(id))
          .map(({ id, title }) => (
            <li key={id}>
              <a href={hashOf({ view: 'rule', id })}>{title}</a>
            </li>
          ))}
      </ul>
    </Part>
  );
}
