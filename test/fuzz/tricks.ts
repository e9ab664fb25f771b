/** What a page's own scripts may have done to its nodes. Runs in the page, in the same world as the reader: harsher than life. */
import { Random } from './random.ts';

/** What is asked of a page here must not fall into the page's own traps. */
const all = (root: ParentNode & Node, selector: string): Element[] => {
  const query =
    root instanceof Document ? Document.prototype.querySelectorAll : Element.prototype.querySelectorAll;
  return [...query.call(root, selector)];
};

const GETTERS = [
  'value',
  'labels',
  'textContent',
  'id',
  'checked',
  'options',
  'selectedOptions',
  'maxLength',
  'parentElement',
  'nextElementSibling',
  'title',
  'shadowRoot',
  'assignedSlot',
  'classList',
  'type',
  'form',
];

/** Deepest nest of closed shadow roots. */
const SHADOWS = 20;

export interface Tricked {
  /** Closed roots that the page made: nobody else can look into them. */
  readonly roots: readonly ShadowRoot[];
  /** Looking at the page changes it: then it cannot be the same afterwards, and that is the page's own doing. */
  readonly restless: boolean;
}

/** Gives an element a property of its own; a form that has a box of that name takes none. */
function put(element: Element, name: string, property: PropertyDescriptor): void {
  try {
    Object.defineProperty(element, name, { ...property, configurable: true });
  } catch {
    // The form keeps its own.
  }
}

/** Plays some tricks on a page. */
export function playTricks(document: Document, seed: number): Tricked {
  const random = new Random(seed ^ 0x5f3759df);
  const elements = all(document, 'body *').slice(0, 400);
  const roots: ShadowRoot[] = [];
  let restless = false;
  if (elements.length === 0) return { roots, restless };
  const broken = () => {
    throw new Error('not for you');
  };
  for (let trick = random.below(4); trick > 0; trick--) {
    const element = random.pick(elements);
    switch (random.below(6)) {
      case 0:
        for (const name of random.times(4, () => random.pick(GETTERS))) put(element, name, { get: broken });
        break;
      case 1:
        put(element, random.pick(GETTERS), { get: () => random.pick([null, undefined, 7, {}, [], 'x']) });
        break;
      case 2: {
        restless = true;
        const victim = random.pick(elements);
        put(element, random.pick(GETTERS), {
          get() {
            Element.prototype.remove.call(victim);
            return '';
          },
        });
        break;
      }
      case 3:
        for (const name of [
          'getAttribute',
          'getBoundingClientRect',
          'querySelectorAll',
          'closest',
          'contains',
          'matches',
        ])
          put(element, name, { value: broken });
        break;
      case 4: {
        let host: Element = element;
        for (let depth = 0; depth < SHADOWS; depth++) {
          try {
            const root = Element.prototype.attachShadow.call(host, {
              mode: random.pick(['open', 'closed'] as const),
            });
            root.innerHTML = '<label>Charges <input value="1"></label><div></div><slot></slot>';
            roots.push(root);
            host = root.lastElementChild?.previousElementSibling ?? host;
          } catch {
            break;
          }
        }
        break;
      }
      default: {
        // Out of place: an input without a parent, a cell outside its table.
        const other = random.pick(elements);
        try {
          Element.prototype.append.call(other, element);
        } catch {
          // A node cannot be put into itself.
        }
      }
    }
  }
  return { roots, restless };
}

const heldBy = (element: Element): string => {
  const prototype =
    element instanceof HTMLInputElement
      ? HTMLInputElement
      : element instanceof HTMLTextAreaElement
        ? HTMLTextAreaElement
        : element instanceof HTMLSelectElement
          ? HTMLSelectElement
          : undefined;
  const own =
    prototype &&
    (Object.getOwnPropertyDescriptor(prototype.prototype, 'value')?.get?.call(element) as string);
  const checked =
    element instanceof HTMLInputElement
      ? Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'checked')?.get?.call(element)
      : '';
  return `${own} ${String(checked)}`;
};

/** Everything of a page that could be changed: its markup, that of its shadow roots, what is typed, ticked and chosen. */
export function stateOf(document: Document, roots: readonly ShadowRoot[]): string {
  const root = all(document, ':root')[0];
  const markup = root
    ? (Object.getOwnPropertyDescriptor(Element.prototype, 'outerHTML')?.get?.call(root) as string)
    : '';
  const values = all(document, 'input,textarea,select').map(heldBy);
  return [markup, ...roots.map((one) => one.innerHTML), ...values].join('\n');
}
