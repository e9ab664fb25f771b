/** What the test pages load: the overlay, driven by plain data. */
import '../../lib/texts/english.ts';
import { createDesk } from '../../lib/overlay/desk/desk.ts';
import type { Choice, Matter, Offer } from '../../lib/overlay/desk/types.ts';
import { openHoldList } from '../../lib/overlay/hold-list.ts';
import { createOverlay } from '../../lib/overlay/overlay.ts';
import type { BadgePlace, Mark, Overlay, OverlayView } from '../../lib/overlay/types.ts';
import type { Finding, Severity } from '../../lib/rules/types.ts';
import type { LiveState, Loudness, ShownFinding } from '../../lib/session/types.ts';

/** A finding in short; all that is left out is filled in. */
export interface Spec {
  /** Selector of the control that carries the mark. */
  readonly at: string;
  readonly key?: string;
  readonly severity?: Severity;
  readonly status?: 'failed' | 'not-checked';
  readonly loudness?: Loudness;
  readonly greyed?: boolean;
  readonly message?: string;
  readonly fix?: string;
  readonly line?: number;
  readonly remedy?: Finding['remedy'];
  readonly atRisk?: number;
}

function shownOf(spec: Spec): ShownFinding {
  const severity = spec.severity ?? 'will-deny';
  const status = spec.status ?? 'failed';
  const redacted = {
    rule: 'capped-rental-month-modifier',
    branch: 'no-month',
    version: '2026.11.1',
    severity,
    status,
  };
  const key = spec.key ?? `${severity}@${spec.at}`;
  const finding: Finding = {
    ...redacted,
    redacted,
    ...(spec.line !== undefined && { line: spec.line }),
    title: 'Capped rental without its month',
    category: 'modifier',
    fault: 'contradiction',
    fields: [],
    message: spec.message ?? 'E0601 is a capped rental, but NU says it was sold.',
    edits: [],
    fix: spec.fix ?? 'Bill RR with KH for month 1.',
    denials: [
      {
        group: 'CO',
        carc: '4',
        rarc: ['N519'],
        text: 'The modifier does not fit the code, or one is missing.',
      },
    ],
    remedy: spec.remedy ?? 'correct-and-resubmit',
    documents: [],
    sources: [
      {
        title: 'Medicare Claims Processing Manual, chapter 20',
        url: 'https://www.cms.gov/manuals',
        section: '30.5',
        read: '2026-03-02',
        confidence: 'verified',
      },
    ],
    because: [
      { fact: 'HCPCS code, line 1', value: 'E0601', from: 'page' },
      { fact: 'Payment category on 01/15/2026', value: 'capped rental', from: 'fee schedule, January 2026' },
      { fact: 'Modifiers, line 1', value: 'NU', from: 'page' },
    ],
    assumed: [],
    missing: [],
  };
  const { at, loudness = 'quiet', greyed = false, atRisk } = spec;
  return { key, finding, loudness, at, greyed, ...(atRisk !== undefined && { atRisk }) };
}

function viewOf(specs: readonly Spec[], state: Partial<LiveState> = {}): OverlayView {
  const marks: Mark[] = [];
  const shown = specs.map((spec) => {
    const one = shownOf(spec);
    const anchor = find(document, spec.at);
    if (anchor) marks.push({ shown: one, anchor });
    return one;
  });
  return {
    marks,
    state: {
      host: 'portal.example',
      payer: { kind: 'medicare-dme', reason: 'the payer name says so' },
      coverage: { read: 31, seen: 34 },
      checked: 38,
      notChecked: {},
      shown,
      lines: [],
      unaddedInput: false,
      ...state,
    },
  };
}

/** Also finds what stands in open shadow roots of the page, written `host >>> inner`. */
function find(root: Document | ShadowRoot, selector: string): Element | undefined {
  const [first = '', ...rest] = selector.split(' >>> ');
  const element = root.querySelector(first) ?? undefined;
  if (rest.length === 0 || !element?.shadowRoot) return rest.length === 0 ? element : undefined;
  return find(element.shadowRoot, rest.join(' >>> '));
}

/** What an open finding offers in these tests; what is pressed is noted. */
function matterOf(offers: 'fix' | 'choices', pressed: string[]): Matter {
  const offer: Offer = {
    rows: [{ field: 'lines[i].modifiers[j]', from: 'KX RR KH', to: 'RR KH KX' }],
    async apply() {
      pressed.push('apply');
      return { took: true, undo: async () => pressed.push('undo') > 0, focus: () => pressed.push('focus') };
    },
  };
  const choice = (modifier: string, states: string): Choice => {
    const paper = 'Medical record that shows the criteria';
    return { modifier, states, paper, languages: {}, offer: () => offer };
  };
  return {
    ...(offers === 'fix' && { offer }),
    choices: async () => [
      choice('KX', 'The record shows every criterion of the policy for this item.'),
      choice('GZ', 'A denial is expected, and no notice was signed: the patient owes nothing.'),
    ],
    identifies: (text) => text.includes('Sample'),
    opinion: {
      async noteWrong({ choice: what, comment }) {
        pressed.push(`${what} ${comment}`);
      },
      mayTurnRules: async () => true,
      async turnRule(off) {
        pressed.push(off ? 'off' : 'on');
        return 'done';
      },
    },
  };
}

function start(place?: BadgePlace, shadow: ShadowRootMode = 'open', offers?: 'fix' | 'choices') {
  const calls = {
    panel: 0,
    dismissed: [] as string[],
    saved: [] as BadgePlace[],
    pressed: [] as string[],
  };
  const overlay: Overlay = createOverlay(
    document,
    {
      openPanel: () => {
        calls.panel += 1;
      },
      dismiss: (key) => {
        calls.dismissed.push(key);
      },
      loadBadgePlace: async () => place,
      saveBadgePlace: (saved) => {
        calls.saved.push(saved);
      },
      ...(offers && { loadDesk: async () => createDesk(document, () => matterOf(offers, calls.pressed)) }),
    },
    { shadow },
  );
  return {
    calls,
    show: (specs: readonly Spec[], state?: Partial<LiveState>) => overlay.update(viewOf(specs, state)),
    reveal: (key: string) => overlay.reveal(key),
    destroy: () => overlay.destroy(),
  };
}

/** Opens the list of what is in the way of Submit. @returns what was answered so far */
function hold(specs: readonly Spec[]): string[] {
  const answers: string[] = [];
  const shown = specs.map(shownOf);
  const failed = shown.filter(({ finding }) => finding.status === 'failed');
  openHoldList(
    document,
    {
      open: failed.filter(({ loudness }) => loudness === 'hold'),
      below: failed.filter(({ loudness }) => loudness !== 'hold'),
      notChecked: shown.filter(({ finding }) => finding.status === 'not-checked'),
    },
    {
      back: () => answers.push('back'),
      submit: (reasons) => answers.push(...reasons.values()),
    },
    'open',
  );
  return answers;
}

export type Harness = ReturnType<typeof start>;

declare global {
  interface Window {
    startOverlay: typeof start;
    openHold: typeof hold;
    answers: string[];
    box24: Harness;
  }
}

window.startOverlay = start;
window.openHold = hold;
