import { formatValue } from '../claim/format.ts';
import { type Finding, RULES_LANGUAGE } from '../rules/types.ts';
import type { ShownFinding } from '../session/types.ts';
import { text } from '../texts/text.ts';
import { element, svgElement } from './dom.ts';
import { shapeOf } from './shapes.ts';
import { statusOf } from './status.ts';

export interface CardContent {
  /** The findings at one control, worst first. */
  readonly shown: readonly ShownFinding[];
  /** Which of them is open. */
  readonly index: number;
}

export interface CardActions {
  readonly turn: (step: 1 | -1) => void;
  readonly close: () => void;
  readonly dismiss: (key: string) => void;
  /** Puts the cursor into the field. */
  readonly goTo: () => void;
}

/**
 * The card of a finding: what is wrong, what to do, what the payer answers, why.
 * @returns a non-modal dialog, not yet in the document
 */
export function buildCard(document: Document, content: CardContent, actions: CardActions): HTMLElement {
  const { shown, index } = content;
  const current = shown[index];
  const card = element(document, 'div', { role: 'dialog', tabindex: '-1', 'aria-describedby': 'fix' });
  if (!current) return card;
  const { finding } = current;
  const status = statusOf(current);
  const word = text(`severity.${status}`);
  const { message = RULES_LANGUAGE, fix = RULES_LANGUAGE } = finding.languages ?? {};
  card.setAttribute('aria-label', text('card.name', { status: word, message: finding.message }));

  const notNow = button(document, 'quiet', undefined, text('card.notNow'), () =>
    actions.dismiss(current.key),
  );
  const goTo = button(document, 'quiet', undefined, text('card.goTo'), actions.goTo);
  const close = button(document, 'tool', text('card.close'), cross(document), actions.close);
  card.append(
    element(
      document,
      'div',
      { class: `head ${status} loud` },
      shapeOf(document, status),
      element(document, 'span', { class: 'word' }, word),
      shown.length > 1 ? pager(document, content, actions) : undefined,
      close,
    ),
    element(
      document,
      'div',
      { class: 'body' },
      element(document, 'p', { class: 'message', lang: message }, finding.message),
      element(document, 'p', { class: 'fix', id: 'fix', lang: fix }, finding.fix),
      // What can be done about it comes when the card is open; see desk/.
      element(document, 'div', { class: 'offer' }),
      ...answers(document, finding),
      risk(document, current),
      why(document, finding),
      element(
        document,
        'div',
        { class: 'foot' },
        notNow,
        goTo,
        element(document, 'span', {}, text('card.keys')),
      ),
      element(document, 'div', { class: 'more' }),
    ),
  );
  return card;
}

function button(
  document: Document,
  className: string,
  name: string | undefined,
  content: Node | string,
  act: () => void,
): HTMLButtonElement {
  const made = element(
    document,
    'button',
    { type: 'button', class: className, 'aria-label': name, title: name },
    content,
  );
  made.addEventListener('click', act);
  return made;
}

function icon(document: Document, d: string): SVGElement {
  return svgElement(
    document,
    'svg',
    { viewBox: '0 0 12 12', 'aria-hidden': 'true' },
    svgElement(document, 'path', { d }),
  );
}

const cross = (document: Document) => icon(document, 'M2 2l8 8M10 2l-8 8');

function pager(document: Document, { shown, index }: CardContent, actions: CardActions): HTMLElement {
  return element(
    document,
    'span',
    { class: 'pager' },
    button(document, 'tool', text('card.previous'), icon(document, 'M7.5 2l-4 4 4 4'), () =>
      actions.turn(-1),
    ),
    text('card.of', { position: index + 1, count: shown.length }),
    button(document, 'tool', text('card.next'), icon(document, 'M4.5 2l4 4-4 4'), () => actions.turn(1)),
  );
}

/** One chip for each denial, and what is left to do after it. */
function answers(document: Document, finding: Finding): HTMLElement[] {
  const chips = finding.denials.map((denial) =>
    element(
      document,
      'p',
      { class: 'answer' },
      element(
        document,
        'span',
        { class: 'chip' },
        [`${denial.group}-${denial.carc}`, ...(denial.rarc ?? [])].join(' · '),
      ),
      element(document, 'span', { lang: denial.language ?? RULES_LANGUAGE }, denial.text),
    ),
  );
  if (finding.denials.length > 0)
    chips.push(element(document, 'p', { class: 'after' }, text(`card.remedy.${finding.remedy}`)));
  return chips;
}

/** The dollars that ride on it. */
function risk(document: Document, { finding, atRisk }: ShownFinding): HTMLElement | undefined {
  if (finding.status !== 'failed' || finding.severity === 'info') return undefined;
  const place = finding.line === undefined ? 'card.risk.claim' : 'card.risk.line';
  const says =
    atRisk === undefined ? text('card.risk.unknown') : text(place, { amount: formatValue('money', atRisk) });
  return element(document, 'p', { class: 'after risk' }, says);
}

function why(document: Document, finding: Finding): HTMLElement {
  const rows: [term: string, ...details: Node[]][] = [];
  if (finding.because.length > 0)
    rows.push([
      text('card.saw'),
      ...finding.because.map(({ fact, value, from }) =>
        element(document, 'div', {}, `${fact}: ${value} `, element(document, 'small', {}, `· ${from}`)),
      ),
    ]);
  if (finding.assumed.length > 0)
    rows.push([text('card.assumed'), ...finding.assumed.map((one) => element(document, 'div', {}, one))]);
  for (const source of finding.sources) {
    const link = source.url?.startsWith('https:') ? source.url : undefined;
    const title = link
      ? element(document, 'a', { href: link, target: '_blank', rel: 'noreferrer noopener' }, source.title)
      : source.title;
    const { section } = source;
    const details = [
      text('card.read', { date: asWritten(source.read) }),
      text(`card.confidence.${source.confidence}`),
    ].join(' · ');
    rows.push([
      text('card.source'),
      element(
        document,
        'div',
        {},
        // Sources stay as they were published.
        element(document, 'span', { lang: RULES_LANGUAGE }, title),
        ' ',
        element(
          document,
          'small',
          {},
          section ? element(document, 'span', { lang: RULES_LANGUAGE }, section) : undefined,
          section ? ` · ${details}` : details,
        ),
      ),
    ]);
  }
  rows.push([
    text('card.rule'),
    element(
      document,
      'div',
      {},
      `${finding.rule}#${finding.branch} `,
      element(document, 'small', {}, `${finding.pack?.title ?? ''} ${finding.version}`),
    ),
  ]);
  const list = element(document, 'dl');
  for (const [term, ...details] of rows)
    list.append(element(document, 'dt', {}, term), element(document, 'dd', {}, ...details));
  return element(document, 'details', {}, element(document, 'summary', {}, text('card.why')), list);
}

/** A date as billers write it: `2025-03-01` is 03/01/2025. */
function asWritten(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  return year && month && day ? `${month}/${day}/${year}` : date;
}
