import type { ShownFinding } from '../../session/types.ts';
import { text } from '../../texts/text.ts';
import { addSheet } from '../sheet.ts';
import { button } from './button.ts';
import { choiceBlock } from './choices.ts';
import { offerBlock, type Voice } from './offer.ts';
import { DESK_STYLE } from './style.ts';
import { Toast } from './toast.ts';
import type { Desk, Matter, MatterOf, Opinion } from './types.ts';
import { wrongForm } from './wrong.ts';

/**
 * Furnishes cards with what can be done about their findings.
 * @param matterOf looks closer at a finding; asked when its card opens
 */
export function createDesk(document: Document, matterOf: MatterOf): Desk {
  const toast = new Toast(document);
  let dressed: Node | undefined;
  return {
    over: () => toast.close(),
    furnish(card, shown, around) {
      const root = around.layer.getRootNode();
      if (root !== dressed && root instanceof ShadowRoot) addSheet(root, DESK_STYLE);
      dressed = root;
      const matter = shown.finding.status === 'failed' ? matterOf(shown) : undefined;
      const offer = card.querySelector('.offer');
      const more = card.querySelector('.more');
      if (!matter || !offer || !more) return;
      const voice: Voice = { document, toast, around };
      if (matter.offer) offer.append(...offerBlock(matter.offer, text('fix.apply'), voice));
      else
        void matter.choices().then((choices) => {
          if (choices.length === 0 || !card.isConnected) return;
          offer.append(choiceBlock(choices, voice));
          around.changed();
        });
      const { identifies, opinion } = matter;
      if (opinion) more.append(...quietLinks({ identifies, ...opinion }, shown, voice));
      around.changed();
    },
  };
}

/** "Turn this rule off for me" and "This warning is wrong". */
function quietLinks(
  matter: Pick<Matter, 'identifies'> & Opinion,
  { finding }: ShownFinding,
  voice: Voice,
): readonly HTMLElement[] {
  const { document, toast, around } = voice;
  const { layer, scheme } = around;
  const say = (says: string, actions: Parameters<Toast['say']>[3], byKey: boolean) =>
    toast.say(layer, scheme, says, actions, { byKey });
  const off = button(document, 'quiet', text('card.turnOff'), (event) => {
    const byKey = event.detail === 0;
    const undo = () =>
      void matter.turnRule(false).then(() => say(text('off.undone', finding), [], byKey), refuse);
    const refuse = () => say(text('off.notKept'), [], byKey);
    void matter.turnRule(true).then((turned) => {
      if (turned === 'locked') say(text('off.locked'), [], byKey);
      else say(text('off.done', finding), [{ label: text('fix.undo'), act: undo }], byKey);
    }, refuse);
  });
  const keepOff = (may: boolean) => {
    if (may) return;
    off.remove();
    around.changed();
  };
  void matter.mayTurnRules().then(keepOff, () => undefined);
  const wrong = button(document, 'quiet', text('wrong.open'), (event) => {
    const form = wrongForm(matter, voice, () => {
      form.remove();
      wrong.hidden = true;
      around.changed();
      say(text('wrong.kept'), [], event.detail === 0);
    });
    wrong.setAttribute('aria-expanded', 'true');
    wrong.disabled = true;
    wrong.after(form);
    form.querySelector('input')?.focus({ preventScroll: true });
    around.changed();
  });
  return [off, wrong];
}
