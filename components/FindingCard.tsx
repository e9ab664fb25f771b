import type { ReactNode } from 'react';
import { formatValue } from '../lib/claim/format.ts';
import type { NotedLine } from '../lib/feedback/types.ts';
import { referenceAddress } from '../lib/messages/reference-address.ts';
import { type DenialText, type Finding, RULES_LANGUAGE } from '../lib/rules/types.ts';
import type { ShownFinding } from '../lib/session/types.ts';
import { pageText } from '../lib/texts/page-text.ts';
import { referenceText } from '../lib/texts/reference-text.ts';
import { text } from '../lib/texts/text.ts';
import { placeOf } from './finding-place.ts';
import { SourceLine } from './SourceLine.tsx';
import { StatusIcon } from './StatusIcon.tsx';
import { WrongNote } from './WrongNote.tsx';

/** One open finding: what is wrong, what to do, what the payer would answer, and why Box24 says so. */
export function FindingCard({
  shown,
  code,
  onReveal,
  onAside,
  onTurnOff,
  noted,
  mend,
  alike,
}: {
  readonly shown: ShownFinding;
  /** HCPCS code of the finding's line, if it has one. */
  readonly code: string | undefined;
  /** Left out for a claim that stands on no page. */
  readonly onReveal?: (key: string) => void;
  /** "Not now". Left out for a claim that stands on no page. */
  readonly onAside?: (key: string) => void;
  /** The biller wants to hear no more of its rule. Left out where it cannot be switched off. */
  readonly onTurnOff?: (rule: string) => void;
  /** What a note that it is wrong says of its line. Left out where none can be kept. */
  readonly noted?: NotedLine;
  /** What can be done about it. Left out for a claim that stands on no page. */
  readonly mend?: ReactNode;
  /** Findings of the same cause that are folded into this one. */
  readonly alike?: ReactNode;
}) {
  const { finding } = shown;
  const place = placeOf(finding, code);
  const [likeliest, ...otherDenials] = finding.denials;
  const { message = RULES_LANGUAGE, fix = RULES_LANGUAGE } = finding.languages ?? {};
  return (
    <li className={`card finding ${finding.severity}`}>
      <p className="finding-head">
        <StatusIcon status={finding.severity} />
        <span className="finding-word">{text(`severity.${finding.severity}`)}</span>
        <span className="chip">{place}</span>
      </p>
      <h3 className="finding-message" lang={message}>
        {finding.message}
      </h3>
      <p lang={fix}>{finding.fix}</p>
      {mend}
      {likeliest && (
        <p className="denial">
          <span className="spoken">{pageText('panel.answer')}</span>
          <DenialWords denial={likeliest} />
        </p>
      )}
      {likeliest && <p className="soft">{text(`card.remedy.${finding.remedy}`)}</p>}
      {finding.severity !== 'info' && <p className="soft">{riskOf(shown)}</p>}
      <div className="finding-foot">
        {onReveal && (shown.at === undefined || shown.elsewhere === 'earlier step') && (
          <span className="soft">
            {pageText(shown.elsewhere === 'earlier step' ? 'panel.earlierStep' : 'panel.notOnPage')}
          </span>
        )}
        {onReveal && shown.at !== undefined && (
          <button type="button" className="quiet" onClick={() => onReveal(shown.key)}>
            {pageText('panel.goTo')}
            <span className="spoken">: {place}</span>
          </button>
        )}
        <Why finding={finding} otherDenials={otherDenials} />
        {onAside && (
          <button type="button" className="quiet" onClick={() => onAside(shown.key)}>
            {text('card.notNow')}
            <span className="spoken">: {finding.title}</span>
          </button>
        )}
        {onTurnOff && (
          <button type="button" className="quiet slight" onClick={() => onTurnOff(finding.rule)}>
            {text('card.turnOff')}
            <span className="spoken">: {finding.title}</span>
          </button>
        )}
        {noted && <WrongNote finding={finding} line={noted} />}
      </div>
      {alike}
    </li>
  );
}

/** The dollars that ride on it. */
function riskOf({ finding, atRisk }: ShownFinding): string {
  if (atRisk === undefined) return text('card.risk.unknown');
  const amount = formatValue('money', atRisk);
  return text(finding.line === undefined ? 'card.risk.claim' : 'card.risk.line', { amount });
}

/** `CO-4 · N822`, as a remittance writes it. */
function denialCode({ group, carc, rarc = [] }: DenialText): string {
  return [`${group}-${carc}`, ...rarc].join(' · ');
}

function DenialWords({ denial }: { readonly denial: DenialText }) {
  return (
    <>
      <span className="chip">{denialCode(denial)}</span>{' '}
      <span className="soft" lang={denial.language ?? RULES_LANGUAGE}>
        {denial.text}
      </span>
    </>
  );
}

/** What decided, where it is written, and which rule it is. */
function Why({
  finding,
  otherDenials,
}: {
  readonly finding: Finding;
  readonly otherDenials: readonly DenialText[];
}) {
  return (
    <details>
      <summary>{pageText('panel.why')}</summary>
      <dl className="why">
        {finding.because.length > 0 && (
          <>
            <dt>{text('card.saw')}</dt>
            {finding.because.map(({ fact, value, from }) => (
              <dd key={`${fact}${value}`}>
                {fact}: <b>{value}</b> <span className="soft">({from})</span>
              </dd>
            ))}
          </>
        )}
        {finding.assumed.length > 0 && (
          <>
            <dt>{text('card.assumed')}</dt>
            {finding.assumed.map((one) => (
              <dd key={one}>{one}</dd>
            ))}
          </>
        )}
        {otherDenials.length > 0 && (
          <>
            <dt>{pageText('panel.otherAnswers')}</dt>
            {otherDenials.map((denial) => (
              <dd key={denialCode(denial)}>
                <DenialWords denial={denial} />
              </dd>
            ))}
          </>
        )}
        {finding.sources.length > 0 && (
          <>
            <dt>{text('card.source')}</dt>
            {finding.sources.map((source) => (
              <dd key={source.title}>
                <SourceLine source={source} />
              </dd>
            ))}
          </>
        )}
        <dt>{text('card.rule')}</dt>
        <dd>
          {finding.rule} #{finding.branch}{' '}
          <span className="soft">
            {finding.pack?.title} {finding.version}
          </span>
        </dd>
      </dl>
      <p>
        <a href={referenceAddress({ view: 'rule', id: finding.rule })} target="_blank" rel="noreferrer">
          {referenceText('finding.about')}
        </a>
      </p>
    </details>
  );
}
