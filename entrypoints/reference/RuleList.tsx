import { useEffect, useRef } from 'react';
import { ChoiceFilter, SearchFilter } from '../../components/Filter.tsx';
import { StatusIcon } from '../../components/StatusIcon.tsx';
import { PAYER_KINDS } from '../../lib/claim/claim.ts';
import { hashOf } from '../../lib/messages/reference-address.ts';
import { codeIn, type PackRule, type RuleQuery } from '../../lib/rules/rule-search.ts';
import { categoryName, worstOf } from '../../lib/rules/rule-words.ts';
import { pageText } from '../../lib/texts/page-text.ts';
import { referenceText } from '../../lib/texts/reference-text.ts';
import { text } from '../../lib/texts/text.ts';
import { langAt } from './rule-texts.ts';
import type { Reference } from './use-reference.ts';

/** The rules, those that answer to what is looked for. */
export function RuleList({
  reference: { pack, find },
  query,
  onQuery,
  cameFrom,
}: {
  readonly reference: Reference;
  readonly query: RuleQuery;
  readonly onQuery: (query: RuleQuery) => void;
  /** The rule that was left for the list: there the reader goes on. */
  readonly cameFrom: string | undefined;
}) {
  const found = find(query);
  const code = codeIn(query.text ?? '');
  const all = pack.rules.length;
  return (
    <>
      <Filters
        categories={[...new Set(pack.rules.map(({ category }) => category))]}
        {...{ query, onQuery }}
      />
      <div className="found" role="status">
        {found.length > 0 && (
          <p>
            {found.length === all
              ? referenceText('list.all', { count: all })
              : referenceText('list.some', { found: found.length, all })}
          </p>
        )}
        {code !== undefined && found.length > 0 && <p className="soft">{referenceText('list.every-line')}</p>}
        {found.length === 0 && (
          <>
            <p className="none">{referenceText('list.none')}</p>
            <p className="soft">{referenceText('list.none-hint')}</p>
          </>
        )}
      </div>
      {code !== undefined && (
        <p>
          <a href={hashOf({ view: 'code', code })}>{referenceText('list.look-up', { code })}</a>
        </p>
      )}
      {found.length === 0 && (
        <button type="button" onClick={() => onQuery({})}>
          {referenceText('list.clear')}
        </button>
      )}
      <ul className="rules">
        {found.map((rule) => (
          <RuleItem key={rule.id} rule={rule} isFocused={rule.id === cameFrom} />
        ))}
      </ul>
    </>
  );
}

function RuleItem({ rule, isFocused }: { readonly rule: PackRule; readonly isFocused: boolean }) {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isFocused) link.current?.focus();
  }, [isFocused]);
  const worst = worstOf(rule);
  return (
    <li>
      <StatusIcon status={worst} />
      <span className="spoken">{text(`severity.${worst}`)}: </span>
      <a ref={link} href={hashOf({ view: 'rule', id: rule.id })} lang={langAt(rule, 'title')}>
        {rule.title}
      </a>
      <span className="chip">{categoryName(rule.category)}</span>
    </li>
  );
}

function Filters({
  categories,
  query,
  onQuery,
}: {
  readonly categories: readonly string[];
  readonly query: RuleQuery;
  readonly onQuery: (query: RuleQuery) => void;
}) {
  const { category: _category, ...withoutCategory } = query;
  const { payer: _payer, ...withoutPayer } = query;
  return (
    <search className="filters">
      <div className="wide">
        <SearchFilter
          label={referenceText('list.search')}
          hint={referenceText('list.hint')}
          value={query.text ?? ''}
          onType={(typed) => onQuery({ ...query, text: typed })}
        />
      </div>
      <div>
        <ChoiceFilter
          label={referenceText('list.category')}
          value={query.category ?? ''}
          choices={[
            ['', referenceText('list.any-category')],
            ...categories.map((category) => [category, categoryName(category)] as const),
          ]}
          onChoose={(category) => onQuery(category ? { ...query, category } : withoutCategory)}
        />
      </div>
      <div>
        <ChoiceFilter
          label={referenceText('list.payer')}
          value={query.payer ?? ''}
          choices={[
            ['', referenceText('list.any-payer')],
            ...PAYER_KINDS.filter((kind) => kind !== 'unknown').map(
              (kind) => [kind, pageText(`payer.${kind}`)] as const,
            ),
          ]}
          onChoose={(payer) => onQuery(payer ? { ...query, payer } : withoutPayer)}
        />
      </div>
    </search>
  );
}
