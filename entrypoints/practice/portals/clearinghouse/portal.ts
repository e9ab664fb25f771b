import { Draft } from '../draft.ts';
import type { Portal } from '../portal.ts';
import { ClaimDesk, DESK } from './desk.ts';

/** A clearinghouse's entry screen: custom elements with roots of their own, and two rows for each line. */
export const portal: Portal = {
  id: 'clearinghouse',
  name: 'RelayPoint Clearinghouse',
  payers: [
    'medicare-dme',
    'medicare-advantage',
    'medicaid',
    'medicaid-managed',
    'commercial',
    'tricare',
    'va',
    'workers-comp',
    'auto',
    'other',
  ],
  open(root, claim, submit) {
    if (!customElements.get(DESK)) customElements.define(DESK, ClaimDesk);
    const draft = new Draft(claim);
    const desk = new ClaimDesk();
    desk.lang = 'en';
    root.append(desk);
    desk.open(draft, portal.name, submit);
    return { read: () => draft.claim(), show: (path) => desk.show(path), close: () => desk.remove() };
  },
};
