import { useEffect, useState } from 'react';
import { render } from '../../components/render.tsx';
import { hashOf } from '../../lib/messages/reference-address.ts';
import type { RuleQuery } from '../../lib/rules/rule-search.ts';
import { pageText } from '../../lib/texts/page-text.ts';
import { referenceText } from '../../lib/texts/reference-text.ts';
import { CodeLookUp } from './CodeLookUp.tsx';
import { RuleList } from './RuleList.tsx';
import { RuleView } from './RuleView.tsx';
import { useReference, useView } from './use-reference.ts';
import '../../components/claim-view.css';
import './reference.css';

/** Rules and codes, apart from any claim: what Box24 looks for and why, and what follows from a code. */
function ReferencePage() {
  const reference = useReference();
  const { view, before } = useView();
  const [query, setQuery] = useState<RuleQuery>({});
  const rule =
    view.view === 'rule' && typeof reference === 'object'
      ? reference.pack.rules.find(({ id }) => id === view.id)
      : undefined;
  const named = view.view === 'code' ? view.code : rule?.title;
  useEffect(() => {
    document.title = [named, referenceText('title')].filter(Boolean).join(' · ');
  }, [named]);
  return (
    <main className="reference">
      <header>
        <img src="/icon/box24.svg" alt={pageText('panel.title')} width="32" height="32" />
        <h1>{referenceText('title')}</h1>
      </header>
      <nav className="views" aria-label={referenceText('nav.label')}>
        <a href={hashOf({ view: 'rules' })} aria-current={view.view === 'rules' ? 'page' : undefined}>
          {referenceText('nav.rules')}
        </a>
        <a href={hashOf({ view: 'code' })} aria-current={view.view === 'code' ? 'page' : undefined}>
          {referenceText('nav.code')}
        </a>
      </nav>
      {reference === undefined ? (
        <p role="status">{referenceText('loading')}</p>
      ) : reference === 'failed' ? (
        <p role="status">{referenceText('load-failed')}</p>
      ) : view.view === 'code' ? (
        <CodeLookUp reference={reference} view={view} onRules={(text) => setQuery({ text })} />
      ) : view.view === 'rule' ? (
        <RuleView
          key={view.id}
          id={view.id}
          rule={rule}
          reference={reference}
          isFollowed={before !== undefined}
        />
      ) : (
        <RuleList
          reference={reference}
          query={query}
          onQuery={setQuery}
          cameFrom={before?.view === 'rule' ? before.id : undefined}
        />
      )}
    </main>
  );
}

render(<ReferencePage />);
