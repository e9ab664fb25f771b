import {
  allIn,
  attributeOf,
  childrenOf,
  idOf,
  parentElementOf,
  parentNodeOf,
  rootOf,
  tagOf,
} from '../dom/own.ts';
import { isGenerated } from '../portals/generated.ts';
import { INTO_SHADOW, LONGEST_CHOICE } from '../portals/types.ts';
import type { Evidence } from './types.ts';

const ATTRIBUTES = [
  'name',
  'formcontrolname',
  'data-testid',
  'data-field',
  'aria-label',
  'placeholder',
] as const;

/** Whether an id, a name or a caption may stand in a selector. */
export type MayName = (name: string) => boolean;
const isLasting: MayName = (name) => !isGenerated(name);

/**
 * A readable CSS selector for one element, of what the page names it by, else of its place. For reports and profiles:
 * identity on a page is the element itself.
 * @param mayName what of the page's names may be used
 * @returns a selector that finds exactly this element in its document; ` >>> ` leads into a shadow root
 */
export function selectorOf(element: Element, mayName: MayName = isLasting): string {
  const root = rootOf(element);
  const own = withinRoot(element, root, mayName);
  return root instanceof ShadowRoot ? selectorOf(root.host, mayName) + INTO_SHADOW + own : own;
}

function withinRoot(element: Element, root: Node, mayName: MayName): string {
  const isUnique = (selector: string) => isScope(root) && allIn(root, selector).length === 1;
  let tail = '';
  for (let node: Element | null = element; node; node = parentElementOf(node)) {
    for (const own of namesOf(node, mayName)) if (isUnique(own + tail)) return own + tail;
    tail = ` > ${place(node)}${tail}`;
  }
  return tail.slice(' > '.length);
}

/** A node that is in no page has only an element, or nothing, around it. */
const isScope = (root: Node): root is Document | ShadowRoot | Element =>
  root instanceof Document || root instanceof DocumentFragment || root instanceof Element;

/** Ways to name an element, stable ones first. */
function namesOf(element: Element, mayName: MayName): string[] {
  const names: string[] = [];
  const id = idOf(element);
  if (id && mayName(id)) {
    names.push(/^[A-Za-z_][\w-]*$/.test(id) ? `#${id}` : `[id=${JSON.stringify(id)}]`);
  }
  for (const attribute of ATTRIBUTES) {
    const value = attributeOf(element, attribute);
    if (value && mayName(value)) names.push(`${tagOf(element)}[${attribute}=${JSON.stringify(value)}]`);
  }
  if (element instanceof HTMLInputElement && /^(radio|checkbox)$/.test(element.type)) {
    const { type, name, value } = element;
    if (name && mayName(name) && mayName(value) && value.length <= LONGEST_CHOICE)
      names.push(`input[type="${type}"][name=${JSON.stringify(name)}][value=${JSON.stringify(value)}]`);
  }
  return names;
}

/** The element's place among its like, as a selector. */
export function place(element: Element): string {
  const tag = CSS.escape(tagOf(element));
  const siblings = childrenOf(parentNodeOf(element)).filter((other) => tagOf(other) === tagOf(element));
  return siblings.length > 1 ? `${tag}:nth-of-type(${siblings.indexOf(element) + 1})` : tag;
}

/** A text in the biller's language: the reader has no words of its own. */
export type Say = (id: string, values?: Readonly<Record<string, string>>) => string;

/** What was seen, in words; of a value only how its shape is called, never the value. */
const seenIn = ({ source, seen }: Evidence, say: Say): string =>
  source === 'shape' || source === 'sequence' ? say(`evidence.${source}.${seen}`) : seen;

/**
 * The reasons for a field as clauses, strongest first.
 * @param say gives the texts `evidence.<source>`
 */
export function evidence(reasons: readonly Evidence[], say: Say): string[] {
  return [...reasons]
    .sort((a, b) => Math.abs(b.score) - Math.abs(a.score))
    .map((reason) => {
      const words = say(`evidence.${reason.source}`, { seen: seenIn(reason, say) });
      return reason.score < 0 ? say('evidence.against', { words }) : words;
    });
}
