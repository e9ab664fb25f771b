/**
 * Addresses of the page "Rules and codes". They stand in the browser's history, so nothing of a claim is in them but a code
 * and its payer.
 */
import { type PayerChoice, payerKey, payerOfKey } from '../claim/payer-choice.ts';

/** What the page shows. */
export type ReferenceView =
  | { readonly view: 'rules' }
  | { readonly view: 'rule'; readonly id: string }
  | { readonly view: 'code'; readonly code?: string; readonly payer?: PayerChoice };

const PAGE = '/reference.html';
const CODE = 'code';

/** The address of a view, from anywhere in the extension. */
export const referenceAddress = (view: ReferenceView): string => `${PAGE}${hashOf(view)}`;

/** The part of the address that says which view; `#` alone is the list of rules. */
export function hashOf(view: ReferenceView): string {
  if (view.view === 'rules') return '#';
  if (view.view === 'rule') return `#${view.id}`;
  const { code, payer } = view;
  if (code === undefined) return `#${CODE}`;
  return `#${CODE}=${code}${payer ? `&payer=${payerKey(payer)}` : ''}`;
}

/** The view that an address asks for. What does not fit is left out, so any text gives a view. */
export function viewOf(hash: string): ReferenceView {
  const text = hash.replace(/^#/, '');
  if (text === '') return { view: 'rules' };
  const params = new URLSearchParams(text);
  if (!params.has(CODE)) return { view: 'rule', id: text };
  const code = params.get(CODE)?.toUpperCase() ?? '';
  const payer = payerOfKey(params.get('payer') ?? '');
  return { view: 'code', ...(/^[A-Z]\d{4}$/.test(code) && { code }), ...(payer && { payer }) };
}
