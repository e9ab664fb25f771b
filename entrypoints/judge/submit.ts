import { attributeOf, fits, parentElementOf, rootOf, tagOf, textContentOf } from '../../lib/dom/own.ts';

/** What a button that sends the claim is called, in English and Spanish. */
const SENDS =
  /\b(submit|send|transmit|file|finish|complete|release|process|enviar|someter|presentar|transmitir|finalizar)\b/i;
/** What the same words mean on other buttons of claim pages. */
const SENDS_NOT =
  /\b(search|find|look ?up|add|save|draft|cancel|back|previous|print|upload|attach|delete|remove|clear|browse|another|line|buscar|agregar|guardar|cancelar|volver|adjuntar|otra)\b/i;

const PRESSABLE = 'button,input[type=submit],input[type=button],input[type=image],a,[role=button]';
/** What libraries call a button of their own: `sl-button`, `fluent-button`. */
const OWN_BUTTON = /-button$/;

/** What a button that begins another claim is called. */
const STARTS =
  /\b(new|another|next) (professional |cms[- ]?1500 |hcfa )?claim\b|\b(start|begin|create|add|enter) (a |an )?(new |another )?claim\b|\bclear (form|all|claim)\b|\bstart over\b/i;

/** What a button that leads to the next step of a claim is called. */
const LEADS_ON = /\b(next|continue|proceed)\b/i;
/** What the same words mean where they lead elsewhere. */
const LEADS_ELSEWHERE = /\b(page|record|result|search|patient|shopping)\b/i;
/** How many buttons and links of a page are looked at for one that leads on. */
const MOST_BUTTONS = 500;

/** The words on what was pressed; undefined for what is no button. In a library's button they stand outside of its own tree. */
function wordsOn(target: EventTarget | null): string | undefined {
  let said: string | undefined;
  let at = target instanceof Element ? target : null;
  while (at) {
    const root = rootOf(at);
    const host = root instanceof ShadowRoot ? root.host : null;
    const isButton = fits(at, PRESSABLE) || OWN_BUTTON.test(tagOf(at));
    if (isButton) said = labelOf(at);
    if (isButton && (said || !host)) return said;
    at = (isButton ? null : parentElementOf(at)) ?? host;
  }
  return said;
}

function labelOf(button: Element): string {
  const said = ['value', 'aria-label', 'title', 'alt'].map((name) => attributeOf(button, name));
  return textContentOf(button)?.trim() || said.find(Boolean) || '';
}

/** Whether a press on this element, or on what it stands in, sends the claim. Judged by its words only. */
export function sendsClaim(target: EventTarget | null): boolean {
  const words = wordsOn(target) ?? '';
  return SENDS.test(words) && !SENDS_NOT.test(words);
}

/** Whether a press on this element leads to the next step. Judged by its words only. */
function leadsOn(target: EventTarget | null): boolean {
  const words = wordsOn(target) ?? '';
  return LEADS_ON.test(words) && !STARTS.test(words) && !LEADS_ELSEWHERE.test(words) && !sendsClaim(target);
}

/** Whether an event is a press on a button that leads to the next step. */
export const isNextPress = (event: Event): boolean => leadsOn(pressed(event));

/** Whether a page says that more steps follow. */
export const hasNextStep = (root: ParentNode): boolean =>
  [...root.querySelectorAll(PRESSABLE)].slice(0, MOST_BUTTONS).some(leadsOn);

/** Presses with the pointer or a key; other keys press nothing. */
function pressed(event: Event): EventTarget | null {
  if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return null;
  return event.composedPath()[0] ?? null;
}

/** Whether an event is a press on a button that sends the claim, by pointer or by key. */
export function isSubmitPress(event: Event): boolean {
  return sendsClaim(pressed(event));
}

/** Whether an event is a press on something that begins another claim. */
export function isStartPress(event: Event): boolean {
  return STARTS.test(wordsOn(pressed(event)) ?? '');
}

/** Whether a `submit` event sends the claim: a form that a script sends, or whose button says so. */
export function isSubmitOfClaim(event: SubmitEvent): boolean {
  return event.submitter === null || sendsClaim(event.submitter);
}
