/** What pages do to themselves between two looks. Runs in the page. */
import type { Random } from './random.ts';

/** Words that mean something on a claim, and some that mean nothing. */
const TEXTS = [
  'NPI',
  'Units',
  'Charges',
  'Place of service',
  'Patient',
  'Billing provider',
  'Diagnosis A',
  '24.',
  '21',
  'a.',
  'Notes',
  '',
];
const VALUES = ['', '1234567893', 'E0601', '11/03/2026', '96.40', 'G47.33', 'RR', 'Sample'];
const ATTRIBUTES = [
  'id',
  'name',
  'class',
  'role',
  'title',
  'for',
  'type',
  'maxlength',
  'placeholder',
  'aria-label',
  'aria-labelledby',
  'data-label',
  'colspan',
  'tabindex',
  'hidden',
];
const SETTINGS = ['', 'heading', 'grid', 'row', 'group', 'text', 'checkbox', '1', '2', 'npi', 'units'];
const ROWS = 'tr,[role=row],li,fieldset,section,body div';

/** Some of a page's elements or none. */
const anyOf = (random: Random, selector: string): Element | undefined => {
  const all = document.body.querySelectorAll(selector);
  return all[random.below(all.length)];
};

/** The texts of a page, those in open shadow roots too. */
function textsIn(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && node.data.trim()) found.push(node);
    if (node instanceof Element && node.shadowRoot) found.push(...textsIn(node.shadowRoot));
  }
  return found;
}

const sheet = new CSSStyleSheet();

/** What may happen, by name. None of it tells anybody that it happened. */
const CHANGES: Readonly<Record<string, (random: Random) => void>> = {
  nothing: () => {},
  text: (random) => {
    const texts = textsIn(document.body);
    const text = random.pick(texts);
    if (text) text.data = random.chance(0.5) ? random.pick(TEXTS) : random.pick(texts).data;
  },
  value: (random) => {
    const box = anyOf(random, 'input,textarea,select');
    if (box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement)
      box.value = random.pick(VALUES);
    if (box instanceof HTMLSelectElement) box.selectedIndex = random.below(box.options.length);
  },
  tick: (random) => {
    const box = anyOf(random, '[type=checkbox],[type=radio]');
    if (box instanceof HTMLInputElement) box.checked = !box.checked;
  },
  attribute: (random) => {
    const element = anyOf(random, random.chance(0.5) ? 'input,select,textarea' : '*');
    const name = random.pick(ATTRIBUTES);
    if (random.chance(0.5)) element?.removeAttribute(name);
    else element?.setAttribute(name, random.pick(SETTINGS));
  },
  option: (random) => {
    const select = anyOf(random, 'select');
    if (!(select instanceof HTMLSelectElement)) return;
    if (random.chance(0.5)) select.remove(random.below(select.options.length));
    else select.add(new Option(random.pick(TEXTS), random.pick(VALUES)));
  },
  row: (random) => {
    const row = anyOf(random, ROWS);
    row?.after(row.cloneNode(true));
  },
  gone: (random) => anyOf(random, random.chance(0.5) ? 'input,select,tr,label' : '*')?.remove(),
  shown: (random) => {
    const element = anyOf(random, '*');
    if (element instanceof HTMLElement)
      element.style.display = element.style.display === 'none' ? '' : 'none';
  },
  // By its stylesheet alone: no node and no attribute changes.
  style: (random) => {
    const rules = [
      '',
      'td{padding:9px}',
      'body *:nth-child(3){display:none}',
      'label{float:right}',
      'input{opacity:0}',
    ];
    sheet.replaceSync(random.pick(rules));
    if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  },
  moved: (random) =>
    anyOf(random, ROWS)?.after(...[anyOf(random, 'input,label,td,tr')].flatMap((one) => one ?? [])),
  swapped: (random) => {
    const element = anyOf(random, 'tr,td,div,input');
    const next = element?.nextElementSibling;
    if (next) element.before(next);
  },
  // Looks the same and is another: what frameworks do when they draw anew.
  redrawn: (random) => {
    const element = anyOf(random, random.chance(0.5) ? 'input,select,tr' : '*');
    element?.replaceWith(element.cloneNode(true));
  },
  // A custom element whose code arrives late.
  shadow: (random) => {
    const host = anyOf(random, 'div,span,section,td');
    if (!host || host.shadowRoot || host.localName === 'td') return;
    host.attachShadow({ mode: 'open' }).innerHTML = '<label>Units <input></label><slot></slot>';
  },
  scroll: (random) => window.scrollTo(0, random.below(400)),
  title: (random) => {
    document.title = random.pick(TEXTS);
  },
};

const NAMES = Object.keys(CHANGES);

/**
 * Changes the page once; what cannot be done is left undone.
 * @returns what was tried
 */
export function changePage(random: Random): string {
  const name = random.pick(NAMES);
  try {
    CHANGES[name]?.(random);
  } catch {
    // An element in a place where no other can stand.
  }
  return name;
}
