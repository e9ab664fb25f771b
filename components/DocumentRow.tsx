import { type ReactNode, useId, useState } from 'react';
import { formatDate } from '../lib/claim/dates.ts';
import type { LinePaper, Paper } from '../lib/session/papers.ts';
import { packName } from '../lib/texts/pack-name.ts';
import { pageText } from '../lib/texts/page-text.ts';
import type { ClaimActions } from './claim-actions.ts';
import { DocumentDate } from './DocumentDate.tsx';
import { afterState, type DateDraft, shownDate } from './date-draft.ts';
import { useDraft } from './drafts.tsx';
import { answerPaper, lineNumbers, type PaperAnswer, stateOfAll } from './paper-answers.ts';
import { StatusIcon } from './StatusIcon.tsx';

interface RowProps {
  readonly paper: Paper;
  readonly codes: ReadonlyMap<number, string>;
  readonly onAnswer: ClaimActions['answer'];
}

/** One document: ticked once for all lines that need it, and line by line where they differ. */
export function DocumentRow({ paper, codes, onAnswer }: RowProps) {
  const [isSplit, setSplit] = useState(false);
  const { places } = paper;
  const id = useId();
  const isShared = places.length > 1;
  const have = places.filter(({ state }) => state === 'have').length;
  const some = pageText('papers.someHave', { have, count: places.length });
  const note =
    stateOfAll(places) === 'some' ? [linesText(places, codes.size), some] : [linesText(places, codes.size)];
  return (
    <li className="paper">
      <Ticks paper={paper} places={places} onAnswer={onAnswer} hasDates={!isSplit}>
        {isShared && (
          <button
            type="button"
            className="quiet paper-each"
            aria-expanded={isSplit}
            aria-controls={id}
            onClick={() => setSplit(!isSplit)}
          >
            {note.join(' · ')}
            <span className="spoken">
              {pageText('papers.eachOf', { paper: packName('document', paper.name).text })}
            </span>
          </button>
        )}
      </Ticks>
      {isShared && (
        <ul id={id} hidden={!isSplit} className="paper-lines">
          {isSplit &&
            places.map((place) => (
              <li key={place.line} className="paper">
                <Ticks
                  paper={paper}
                  places={[place]}
                  line={lineText(place, codes)}
                  onAnswer={onAnswer}
                  hasDates
                />
              </li>
            ))}
        </ul>
      )}
    </li>
  );
}

/** The box to tick, "Don't have it", the dates, and where it was taken from, for some places of a paper. */
function Ticks({
  paper,
  places,
  line,
  hasDates,
  onAnswer,
  children,
}: Omit<RowProps, 'codes'> & {
  readonly places: readonly LinePaper[];
  /** The line that they are for, where the paper's name stands above. */
  readonly line?: string;
  readonly hasDates: boolean;
  /** Stands before the dates. */
  readonly children?: ReactNode;
}) {
  const state = stateOfAll(places);
  const isMissing = state === 'missing';
  const isPartly = state === 'some' && places.some((place) => place.state === 'have');
  const boxes = useDateBoxes(paper, places, line === undefined);
  const say = (said: PaperAnswer) => {
    // Who says that it is not at hand, or takes it back, means its dates too.
    if ('state' in said && said.state !== 'have') boxes.clear();
    answerPaper(paper, places, said, onAnswer);
  };
  const { text: name, lang } = packName('document', paper.name);
  const full = line === undefined ? name : `${line}, ${name}`;
  const dates = hasDates && !isMissing ? paper.dates : [];
  const remembered = places.find(({ from }) => from !== undefined)?.from;
  return (
    <>
      <div className="paper-row">
        <label className="paper-name">
          <input
            type="checkbox"
            checked={state === 'have'}
            ref={(box) => {
              if (box) box.indeterminate = isPartly;
            }}
            aria-label={line === undefined ? undefined : full}
            onChange={({ target }) => say({ state: target.checked ? 'have' : 'open' })}
          />
          {line === undefined ? <span lang={lang}>{name}</span> : <span>{line}</span>}
        </label>
        <button
          type="button"
          className="quiet paper-missing"
          aria-pressed={isMissing}
          aria-label={pageText('papers.missingOf', { paper: full })}
          onClick={() => say({ state: isMissing ? 'open' : 'missing' })}
        >
          {isMissing && <StatusIcon status="review" />}
          {pageText('papers.missing')}
        </button>
      </div>
      {(children || dates.length > 0) && (
        <div className="paper-more">
          {children}
          {dates.map((date) => (
            <DocumentDate
              key={date}
              date={date}
              of={full}
              {...boxes.of(date)}
              onDate={(value) => say({ date, ...(value !== null && { value }) })}
            />
          ))}
        </div>
      )}
      {remembered !== undefined && (
        <p className="soft paper-from">
          {pageText('papers.from', { date: formatDate(remembered) })}{' '}
          <button
            type="button"
            className="quiet"
            aria-label={pageText('papers.takeBackOf', { paper: full })}
            onClick={() => say({ state: 'open' })}
          >
            {pageText('papers.takeBack')}
          </button>
        </p>
      )}
    </>
  );
}

/** What the boxes for dates of a paper show, and what the biller has written in them. @param isWhole of all its places at once */
function useDateBoxes({ name, dates }: Paper, places: readonly LinePaper[], isWhole: boolean) {
  const box = isWhole ? name : `${name} ${places[0]?.line}`;
  const [drafts, setDrafts] = useDraft<Readonly<Record<string, DateDraft | undefined>>>(box, {});
  const shownIn = (date: string) => shownDate(places.map((place) => place.dates[date]));
  const kept = dates.map((date) => {
    const draft = drafts[date];
    return [date, draft && afterState(draft, shownIn(date))] as const;
  });
  if (kept.some(([date, draft]) => draft !== drafts[date])) setDrafts(Object.fromEntries(kept));
  return {
    clear: () => setDrafts({}),
    of: (date: string) => ({
      shown: shownIn(date),
      draft: drafts[date],
      onDraft: (draft: DateDraft | undefined) => setDrafts({ ...drafts, [date]: draft }),
    }),
  };
}

function linesText(places: readonly LinePaper[], count: number): string {
  const lines = places.flatMap(({ line }) => line ?? []);
  return lines.length === count
    ? pageText('papers.allLines')
    : pageText('papers.forLines', { lines: lineNumbers(lines) });
}

const lineText = ({ line = 0 }: LinePaper, codes: ReadonlyMap<number, string>): string =>
  pageText('panel.line', { line: line + 1, code: codes.get(line) ?? '' });
