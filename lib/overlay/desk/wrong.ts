import { WRONGS, type Wrong } from '../../feedback/types.ts';
import { text } from '../../texts/text.ts';
import { element } from '../dom.ts';
import { button } from './button.ts';
import type { Voice } from './offer.ts';
import type { Matter, Opinion } from './types.ts';

/** Longest comment: a sentence or two. */
const LONGEST_COMMENT = 300;

/**
 * The form for "This warning is wrong": a coded choice, and words that stay on this computer.
 * @param kept told when the note was kept
 */
export function wrongForm(
  { identifies, noteWrong }: Pick<Matter, 'identifies'> & Opinion,
  voice: Voice,
  kept: () => void,
): HTMLElement {
  const { document, around } = voice;
  let choice: Wrong['choice'] | undefined;
  const words = element(document, 'textarea', { maxlength: String(LONGEST_COMMENT), rows: '2' });
  const stop = element(document, 'p', { class: 'stop', role: 'status' });
  const keep = button(document, 'act primary', text('wrong.keep'), () => {
    if (choice === undefined) return;
    if (identifies(words.value)) {
      stop.textContent = text('wrong.identifies');
      around.changed();
      return;
    }
    noteWrong({ choice, comment: words.value.trim() }).then(kept, () => {
      stop.textContent = text('wrong.notKept');
      around.changed();
    });
  });
  keep.disabled = true;
  const set = element(document, 'fieldset', {}, element(document, 'legend', {}, text('wrong.why')));
  for (const one of WRONGS) {
    const pick = element(document, 'input', { type: 'radio', name: 'wrong', value: one });
    pick.addEventListener('change', () => {
      choice = one;
      keep.disabled = false;
    });
    set.append(element(document, 'label', { class: 'choice' }, pick, text(`wrong.${one}`)));
  }
  words.addEventListener('input', () => {
    stop.textContent = '';
  });
  return element(
    document,
    'div',
    { class: 'note' },
    set,
    element(
      document,
      'label',
      { class: 'words' },
      text('wrong.words'),
      words,
      element(document, 'small', {}, text('wrong.screen')),
    ),
    stop,
    element(document, 'div', { class: 'acts' }, keep),
  );
}
