import { PAYER_KINDS } from '../lib/claim/claim.ts';
import type { PayerChoice } from '../lib/claim/payer-choice.ts';
import type { NotedLine } from '../lib/feedback/types.ts';
import type { PayerEntry } from '../lib/messages/types.ts';
import { RULES_LANGUAGE } from '../lib/rules/types.ts';
import type { Paper } from '../lib/session/papers.ts';
import type { LineSummary, LiveState, ShownFinding } from '../lib/session/types.ts';
import { pageText } from '../lib/texts/page-text.ts';
import { text } from '../lib/texts/text.ts';
import type { ClaimActions } from './claim-actions.ts';
import { Documents } from './Documents.tsx';
import { FindingCard } from './FindingCard.tsx';
import { FindingList } from './FindingList.tsx';
import { HoldLine } from './HoldLine.tsx';
import type { Explainer } from './LineExplanation.tsx';
import { LineList } from './LineList.tsx';
import type { Chooser } from './line-tools.ts';
import { Mend, type Mending } from './Mend.tsx';
import { NotChecked } from './NotChecked.tsx';
import { Notice } from './Notice.tsx';
import { PayerLine } from './PayerLine.tsx';
import { PortalLine } from './PortalLine.tsx';
import { PutAsideList } from './PutAside.tsx';
import { isShownBy } from './paper-answers.ts';
import { isPracticeHost } from './practice-host.ts';
import { RulesOff } from './RulesOff.tsx';
import { failedFindings, notCheckedCount, Tally } from './Tally.tsx';
import { useRulesOff } from './use-settings.ts';
import './claim-view.css';
import './reading-view.css';

/** One claim, top to bottom as a biller thinks: who pays, what is open, the lines, the papers, what was not checked. */
export function ClaimView({
  state,
  actions,
  missingLabel,
  explainer,
  payers,
  papers,
  mending,
  chooser,
}: {
  readonly state: LiveState;
  readonly actions: ClaimActions;
  readonly missingLabel: (missing: string) => string;
  readonly explainer: Explainer;
  readonly payers: readonly PayerEntry[];
  /** The documents that are asked for, and how they stand; empty while nobody can tell. */
  readonly papers: readonly Paper[];
  readonly mending: Mending;
  readonly chooser: Chooser;
}) {
  const rulesOff = useRulesOff();
  if (state.trouble)
    return (
      <Notice status="not-checked" title={pageText(`panel.trouble.${state.trouble}`)}>
        <p className="soft">{pageText('panel.troubleHint')}</p>
      </Notice>
    );
  const failed = failedFindings(state);
  const codes = new Map(state.lines.map((line) => [line.index, line.procedureCode]));
  const answers = (state.answers ?? []).filter((given) => !isShownBy(papers, given));
  const about = JSON.stringify([state.says, state.payer, state.answers]);
  const undecided = notCheckedCount(state);
  // A practice claim is made up: it leaves no note for the lead, and switches nothing off for real ones.
  const isPractice = isPracticeHost(state.host);
  return (
    <>
      <PayerLine payer={state.payer} payers={payers} onChange={actions.setPayer} />
      <section className="summary">
        <Tally state={state} />
        <RulesOff now={rulesOff} />
        <p className="soft">
          {pageText('panel.read', state.coverage)} · {pageText('panel.checked', { count: state.checked })}
          {undecided > 0 && (
            <>
              {' · '}
              <a href="#not-checked">{pageText('panel.undecided', { count: undecided })}</a>
            </>
          )}
        </p>
        {state.portal && <PortalLine portal={state.portal} />}
        {state.unaddedInput && <p className="unadded">{pageText('panel.unadded')}</p>}
      </section>
      {failed.length > 0 && (
        <section aria-labelledby="open">
          <h2 id="open">{pageText('panel.open')}</h2>
          {failed.some(isForeign) && <p className="soft">{pageText('panel.rulesInEnglish')}</p>}
          <FindingList
            findings={failed}
            card={(shown, alike) => (
              <FindingCard
                key={shown.key}
                shown={shown}
                code={shown.finding.line === undefined ? undefined : codes.get(shown.finding.line)}
                onReveal={actions.reveal}
                onAside={(key) => actions.putAside(key, 'not-now')}
                {...(!isPractice && {
                  ...(!rulesOff.isLocked && { onTurnOff: (rule: string) => rulesOff.turn(rule, true) }),
                  noted: notedLine(state.lines, shown.finding.line),
                })}
                mend={<Mend shown={shown} about={about} mending={mending} />}
                alike={alike}
              />
            )}
          />
        </section>
      )}
      {state.aside && <PutAsideList aside={state.aside} onChange={actions.putAside} />}
      <HoldLine host={state.host} hold={state.hold} />
      {state.lines.length > 0 && (
        <section aria-labelledby="lines">
          <h2 id="lines">{pageText('panel.lines')}</h2>
          <LineList
            lines={state.lines}
            payer={payerOf(state)}
            explainer={explainer}
            tools={{ mending, about, missingLabel, chooser }}
          />
        </section>
      )}
      <Documents
        papers={papers}
        ofFindings={[...new Set(failed.flatMap(({ finding }) => finding.documents))]}
        codes={codes}
        onAnswer={actions.answer}
      />
      {(undecided > 0 || state.question || answers.length > 0) && (
        <section aria-labelledby="not-checked">
          <h2 id="not-checked">{pageText('panel.notChecked')}</h2>
          <NotChecked state={state} answers={answers} missingLabel={missingLabel} onAnswer={actions.answer} />
        </section>
      )}
    </>
  );
}

/** Whether something of a finding is not said in the language of the page: nobody has translated it yet. */
function isForeign({ finding: { languages = {}, denials } }: ShownFinding): boolean {
  const { message, fix } = languages;
  const all = [message, fix, ...denials.map(({ language }) => language)];
  return all.some((language = RULES_LANGUAGE) => language !== text('language'));
}

/** Code and modifiers of a line, as far as they are what they should be: a slip of the hand may have put anything there. */
function notedLine(lines: readonly LineSummary[], index: number | undefined): NotedLine {
  const line = lines.find((one) => one.index === index);
  return {
    ...(line && /^[A-Z]\d{4}$/.test(line.procedureCode) && { code: line.procedureCode }),
    modifiers: line?.modifiers?.filter((one) => /^[A-Z0-9]{2}$/.test(one)) ?? [],
  };
}

function payerOf({ payer: { kind, id } }: LiveState): PayerChoice {
  const known = PAYER_KINDS.find((one) => one === kind) ?? 'unknown';
  return { kind: known, ...(id !== undefined && { id }) };
}
