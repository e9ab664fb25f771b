/** What a button that sends the claim is called. */
const SENDS = /\b(submit|send|transmit|file|finish|complete|release|process)\b/i;
/** What the same words mean on other buttons of claim pages. */
const SENDS_NOT =
  /\b(search|find|look ?up|add|save|draft|cancel|back|previous|print|upload|attach|delete|remove|clear|browse|another|line)\b/i;

const PRESSABLE = 'button,input[type=submit],input[type=button],input[type=image],a,[role=button]';

/** Whether a press on this element, or on what it stands in, sends the claim. Judged by its words only. */
export function sendsClaim(target: EventTarget | null): boolean {
  const button = target instanceof Element ? target.closest(PRESSABLE) : null;
  if (!button) return false;
  const own = button.textContent?.trim() || button.getAttribute('value') || '';
  const words = own || button.getAttribute('aria-label') || button.getAttribute('title') || '';
  return SENDS.test(words) && !SENDS_NOT.test(words);
}

/** Whether an event is a press on a button that sends the claim, by pointer or by key. */
export function isSubmitPress(event: Event): boolean {
  if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return false;
  return sendsClaim(event.composedPath()[0] ?? null);
}

/** Whether a `submit` event sends the claim: a form that a script sends, or whose button says so. */
export function isSubmitOfClaim(event: SubmitEvent): boolean {
  return event.submitter === null || sendsClaim(event.submitter);
}
