import { editLabel, text } from '../../texts/text.ts';
import { element } from '../dom.ts';
import { button } from './button.ts';
import { copyText } from './copy.ts';
import type { Toast } from './toast.ts';
import type { Applied, Around, Offer, OfferRow } from './types.ts';

/** What was said already, and how to say what comes of a change. */
export interface Voice {
  readonly document: Document;
  readonly toast: Toast;
  readonly around: Around;
}

/** Old and new of each field. */
function preview(document: Document, rows: readonly OfferRow[]): HTMLElement {
  const blank = (value: string) => value || text('fix.blank');
  return element(
    document,
    'div',
    { class: 'rows' },
    ...rows.map(({ field, from, to }) =>
      element(
        document,
        'div',
        {},
        element(document, 'span', {}, `${editLabel(field)}:`),
        element(document, 's', { 'aria-label': text('fix.from', { from: blank(from) }) }, blank(from)),
        element(document, 'span', { 'aria-hidden': 'true' }, '→'),
        element(document, 'ins', { 'aria-label': text('fix.to', { to: blank(to) }) }, blank(to)),
      ),
    ),
  );
}

/** A change with its preview and its button, or what to type where the page's box is not filled in for the biller. */
export function offerBlock(offer: Offer, label: string, voice: Voice): readonly HTMLElement[] {
  const { document } = voice;
  const rows = preview(document, offer.rows);
  const { refused } = offer;
  if (refused !== undefined) {
    const says = offer.rows.map((row) => text(`fix.refused.${refused}`, wordsOf(row))).join(' ');
    return [rows, element(document, 'p', {}, says), copies(offer, voice)];
  }
  const apply = button(document, 'act primary', label, (event) => {
    apply.disabled = true;
    void offer.apply().then((applied) => report(offer, applied, voice, event.detail === 0));
  });
  return [rows, element(document, 'div', { class: 'acts' }, apply)];
}

const wordsOf = ({ field, to }: OfferRow) => ({ label: editLabel(field), to: to || text('fix.blank') });

/** A button for each value that can be typed. */
function copies({ rows }: Offer, { document }: Voice): HTMLElement {
  const buttons = rows
    .filter(({ to }) => to !== '')
    .map(({ to }) => {
      const copy = button(document, 'act', text('fix.copy', { to }), () => {
        copy.textContent = text(copyText(copy, to) ? 'fix.copied' : 'fix.notCopied', { to });
      });
      return copy;
    });
  return element(document, 'div', { class: 'acts' }, ...buttons);
}

/** Says what came of a change, with the way back. */
function report(offer: Offer, applied: Applied, { toast, around }: Voice, byKey: boolean): void {
  const { layer, scheme, close } = around;
  const back = applied.focus;
  const words = offer.rows.map(wordsOf);
  if (applied.changed) {
    toast.say(layer, scheme, text('fix.changed'), [], { byKey, back });
    return;
  }
  if (!applied.took) {
    const says = words.map((row) => text('fix.notTaken', row)).join(' ');
    const actions = offer.rows
      .filter(({ to }) => to !== '')
      .map(({ to }) => ({ label: text('fix.copy', { to }), act: () => void copyText(layer, to) }));
    toast.say(layer, scheme, says, actions, { byKey, back });
    return;
  }
  close();
  const undo = async () => {
    const isBack = await applied.undo();
    toast.say(layer, scheme, text(isBack ? 'fix.undone' : 'fix.notUndone'), [], { byKey, back });
  };
  const says = words.map((row) => text('fix.done', row)).join(' ');
  toast.say(layer, scheme, says, [{ label: text('fix.undo'), act: () => void undo() }], { byKey, back });
}
