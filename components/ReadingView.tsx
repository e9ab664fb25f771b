import { type ReactNode, useState } from 'react';
import { browser } from 'wxt/browser';
import { asker } from '../lib/messages/envelope.ts';
import type { CheckerApi } from '../lib/messages/page-types.ts';
import type { PanelField } from '../lib/messages/reading-types.ts';
import { pageText } from '../lib/texts/page-text.ts';
import { ReadingRow } from './ReadingRow.tsx';
import { type FrameReadings, useReadings } from './use-readings.ts';
import type { Teach } from './use-teach.ts';
import './reading-view.css';

/** What is shown of values: all but what may identify a patient, everything, or nothing. */
export type Masking = 'phi' | 'none' | 'all';

interface Row {
  readonly frameId: number;
  readonly field: PanelField;
}

/** What Box24 reads: every field with its value, how sure it is and why; and what it could not make out. */
export function ReadingView({
  tabId,
  frameIds,
  teach,
}: {
  readonly tabId: number;
  readonly frameIds: readonly number[];
  readonly teach: Teach;
}) {
  const frames = useReadings(tabId, frameIds);
  const [isShown, setShown] = useState(false);
  const [isHidden, setHidden] = useState(false);
  const masking: Masking = isHidden ? 'all' : isShown ? 'none' : 'phi';
  const goTo = (frameId: number, place: { path: string } | { unnamed: number }) =>
    void asker<CheckerApi>('checker', (request) => browser.tabs.sendMessage(tabId, request, { frameId }))(
      'goTo',
      place,
    ).catch(() => undefined);
  const rows = frames.flatMap(({ frameId, fields }) => fields.map((field): Row => ({ frameId, field })));
  const unclear = rows.filter(({ field }) => field.state === 'unreadable');
  const unnamed = frames.reduce((sum, frame) => sum + frame.unnamed.length, 0);
  const list = (part: readonly Row[], isByLine = true) => (
    <ul className="readings">
      {part.map(({ frameId, field }) => (
        <ReadingRow
          key={`${frameId} ${field.path}`}
          field={field}
          masking={masking}
          namesLine={!isByLine}
          onGoTo={() => goTo(frameId, { path: field.path })}
          onTeach={() => teach.start({ frameId, path: field.path })}
        />
      ))}
    </ul>
  );
  return (
    <>
      <section className="summary">
        <p className="reading-count">
          {pageText('reading.count', {
            read: rows.length - unclear.length,
            unclear: unclear.length,
            unnamed,
          })}
        </p>
        <p className="switches">
          <Switch isOn={isShown} onChange={setShown}>
            {pageText('reading.show')}
          </Switch>
          <Switch isOn={isHidden} onChange={setHidden}>
            {pageText('reading.hide')}
          </Switch>
        </p>
        <p className="question-row">
          <button type="button" onClick={() => teach.start({ walk: true })}>
            {pageText('reading.walk')}
          </button>
        </p>
      </section>
      {unclear.length > 0 && <Part title={pageText('reading.unclear')}>{list(unclear, false)}</Part>}
      {unnamed > 0 && (
        <Part title={pageText('reading.unnamed')}>
          <ul className="readings">{frames.flatMap((frame) => unnamedRows(frame, goTo, teach))}</ul>
        </Part>
      )}
      {partsOf(rows.filter(({ field }) => field.state !== 'unreadable')).map(({ title, rows: part }) => (
        <Part key={title} title={title}>
          {list(part)}
        </Part>
      ))}
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Switch({
  isOn,
  onChange,
  children,
}: {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly children: ReactNode;
}) {
  return (
    <label className="switch">
      <input type="checkbox" checked={isOn} onChange={({ target }) => onChange(target.checked)} />
      {children}
    </label>
  );
}

function unnamedRows(
  { frameId, unnamed }: FrameReadings,
  goTo: (frameId: number, place: { unnamed: number }) => void,
  teach: Teach,
): ReactNode[] {
  return [...unnamed.entries()].map(([place, caption]) => (
    // A box without a name has only its place.
    <li key={`${frameId} ${place}`} className="reading unnamed">
      <span className="reading-label">{caption || pageText('reading.noCaption')}</span>
      <button type="button" className="quiet" onClick={() => goTo(frameId, { unnamed: place })}>
        {pageText('reading.goTo')}
        <span className="spoken">: {caption}</span>
      </button>
      <button type="button" className="quiet" onClick={() => teach.start({ frameId, unnamed: place })}>
        {pageText('reading.teach')}
        <span className="spoken">: {caption}</span>
      </button>
    </li>
  ));
}

/** By item of the paper form, as billers look for it; each line by itself. */
function partsOf(rows: readonly Row[]): { readonly title: string; readonly rows: readonly Row[] }[] {
  const parts = new Map<string, Row[]>();
  const add = (title: string, row: Row) => parts.set(title, [...(parts.get(title) ?? []), row]);
  const header = rows.filter(({ field }) => field.line === undefined);
  const sorted = header.toSorted((a, b) => order(a.field.item) - order(b.field.item));
  for (const row of sorted.filter(({ field }) => order(field.item) <= LAST_BEFORE_LINES))
    add(titleOf(row), row);
  const lines = rows.filter(({ field }) => field.line !== undefined);
  for (const row of lines.toSorted((a, b) => (a.field.line ?? 0) - (b.field.line ?? 0)))
    add(pageText('reading.line', { line: (row.field.line ?? 0) + 1 }), row);
  for (const row of sorted.filter(({ field }) => order(field.item) > LAST_BEFORE_LINES))
    add(titleOf(row), row);
  return [...parts].map(([title, part]) => ({ title, rows: part }));
}

/** Item 23 stands right above the lines of the paper form. */
const LAST_BEFORE_LINES = 23.99;
/** Patient and insured end with item 13. */
const LAST_OF_PATIENT = 13.99;
const NO_ITEM = 99;

/** `21 B` comes after `21 A`, `11d` after `11`; what has no item comes last. */
function order(item: string): number {
  if (item === 'carrier block') return 0;
  const match = /^(\d+)\s*([a-l])?/i.exec(item);
  if (!match) return NO_ITEM;
  return Number(match[1]) + (match[2] ? (match[2].toLowerCase().charCodeAt(0) - 96) / 100 : 0);
}

function titleOf({ field }: Row): string {
  const at = order(field.item);
  if (at <= LAST_OF_PATIENT) return pageText('reading.patient');
  if (at <= LAST_BEFORE_LINES) return pageText('reading.claim');
  return at < NO_ITEM ? pageText('reading.end') : pageText('reading.other');
}
