import type { PanelField } from '../lib/messages/reading-types.ts';
import { pageText } from '../lib/texts/page-text.ts';
import { fieldLabel, itemText } from '../lib/texts/text.ts';
import type { Masking } from './ReadingView.tsx';

/** One field: what it is, what it says, how Box24 knows. */
export function ReadingRow({
  field,
  masking,
  namesLine,
  onGoTo,
  onTeach,
}: {
  readonly field: PanelField;
  readonly masking: Masking;
  /** Where the rows of several lines stand together. */
  readonly namesLine: boolean;
  readonly onGoTo: () => void;
  readonly onTeach: () => void;
}) {
  const { item, line, stage, visible, why } = field;
  const name = [
    ...(namesLine && line !== undefined ? [pageText('reading.line', { line: line + 1 })] : []),
    ...(item === '' ? [] : [itemWords(item)]),
    fieldLabel(field.field),
  ].join(' · ');
  const [reason = ''] = why;
  return (
    <li className={`reading ${stage}`}>
      <p className="reading-head">
        <span className="reading-label">{name}</span>
        <Value field={field} masking={masking} />
      </p>
      <p className="soft">
        <span className="chip">{pageText(`reading.stage.${stage}`)}</span> {sentence(reason)}
        {!visible && ` ${pageText('reading.closed')}`}
      </p>
      <p className="reading-foot">
        <button type="button" className="quiet" onClick={onGoTo}>
          {pageText('reading.goTo')}
          <span className="spoken">: {name}</span>
        </button>
        <button type="button" className="quiet" onClick={onTeach}>
          {pageText('reading.teach')}
          <span className="spoken">: {name}</span>
        </button>
      </p>
    </li>
  );
}

function Value({ field, masking }: { readonly field: PanelField; readonly masking: Masking }) {
  const { state, value, phi } = field;
  if (state === 'blank') return <span className="reading-value soft">{pageText('reading.blank')}</span>;
  const isMasked = masking === 'all' || (masking === 'phi' && phi);
  if (!isMasked) return <b className="reading-value">{value}</b>;
  return (
    <b className="reading-value">
      <span aria-hidden="true">•••</span>
      <span className="spoken">{pageText('reading.masked')}</span>
    </b>
  );
}

const itemWords = (item: string): string =>
  /^\d/.test(item) ? pageText('reading.item', { item: itemText(item) }) : capital(itemText(item));

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const sentence = (clause: string): string => (clause === '' ? '' : `${capital(clause)}.`);
