import { RULES_LANGUAGE } from '../../rules/types.ts';
import { text } from '../../texts/text.ts';
import { element } from '../dom.ts';
import { offerBlock, type Voice } from './offer.ts';
import type { Choice } from './types.ts';

/**
 * Statements of fact that would end a finding, none of them chosen: each says what it states and what it is taken from.
 * Whoever chooses one reads once more what they state before it is inserted.
 */
export function choiceBlock(choices: readonly Choice[], voice: Voice): HTMLElement {
  const { document, around } = voice;
  const confirm = element(document, 'div');
  const set = element(document, 'fieldset', {}, element(document, 'legend', {}, text('choice.title')));
  for (const choice of choices) {
    const { modifier, states, paper, languages } = choice;
    const lang = languages.states ?? RULES_LANGUAGE;
    const pick = element(document, 'input', { type: 'radio', name: 'statement', value: modifier });
    pick.addEventListener('change', () => {
      const says = element(document, 'p', {}, text('choice.confirm', { modifier, states }));
      const block = offerBlock(choice.offer(), text('choice.insert', { modifier }), voice);
      confirm.className = 'confirm';
      confirm.replaceChildren(says, ...block);
      around.changed();
    });
    set.append(
      element(
        document,
        'label',
        { class: 'choice' },
        pick,
        element(
          document,
          'span',
          {},
          element(document, 'b', {}, modifier),
          ' ',
          element(document, 'span', { lang }, states),
          element(document, 'small', {}, text('choice.document', { document: paper })),
        ),
      ),
    );
  }
  return element(document, 'div', { class: 'choices' }, set, confirm);
}
