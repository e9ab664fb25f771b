import { isGenerated } from '../portals/generated.ts';
import { INTO_SHADOW } from '../portals/types.ts';
import type { Evidence, EvidenceSource } from './types.ts';

const ATTRIBUTES = [
  'name',
  'formcontrolname',
  'data-testid',
  'data-field',
  'aria-label',
  'placeholder',
] as const;

/**
 * A readable CSS selector for one element. Only for reports: identity on a page is the element itself.
 * @returns a selector that finds exactly this element in its document; ` >>> ` leads into a shadow root
 */
export function selectorOf(element: Element): string {
  const root = element.getRootNode();
  const own = withinRoot(element, root);
  return root instanceof ShadowRoot ? selectorOf(root.host) + INTO_SHADOW + own : own;
}

function withinRoot(element: Element, root: Node): string {
  const scope = root as Partial<ParentNode>;
  const isUnique = (selector: string) => scope.querySelectorAll?.(selector).length === 1;
  let tail = '';
  for (let node: Element | null = element; node; node = node.parentElement) {
    for (const own of namesOf(node)) if (isUnique(own + tail)) return own + tail;
    tail = ` > ${place(node)}${tail}`;
  }
  return tail.slice(' > '.length);
}

/** Ways to name an element, stable ones first. */
function namesOf(element: Element): string[] {
  const names: string[] = [];
  const id = element.id;
  if (id && !isGenerated(id)) {
    names.push(/^[A-Za-z_][\w-]*$/.test(id) ? `#${id}` : `[id=${JSON.stringify(id)}]`);
  }
  for (const attribute of ATTRIBUTES) {
    const value = element.getAttribute(attribute);
    if (value && !isGenerated(value))
      names.push(`${element.localName}[${attribute}=${JSON.stringify(value)}]`);
  }
  return names;
}

function place(element: Element): string {
  const tag = CSS.escape(element.localName);
  const siblings = [...(element.parentNode?.children ?? [])].filter(
    (other) => other.localName === element.localName,
  );
  return siblings.length > 1 ? `${tag}:nth-of-type(${siblings.indexOf(element) + 1})` : tag;
}

const WORDS: Readonly<Record<EvidenceSource, (seen: string) => string>> = {
  profile: (seen) => `the portal profile names it: ${seen}`,
  label: (seen) => `its label says “${seen}”`,
  aria: (seen) => `its accessible name says “${seen}”`,
  caption: (seen) => `the caption beside it says “${seen}”`,
  column: (seen) => `the column is headed “${seen}”`,
  legend: (seen) => `it stands under “${seen}”`,
  placeholder: (seen) => `its placeholder says “${seen}”`,
  'box-number': (seen) => `the caption carries item number ${seen}`,
  token: (seen) => `its id or name says “${seen}”`,
  options: (seen) => `its choices are those of ${seen}`,
  shape: (seen) => seen,
  sequence: (seen) => seen,
  lost: () => 'the portal profile has it in a place where it was not found',
  against: (seen) => `against it: ${seen}`,
};

/** The reasons for a field as sentences, strongest first. */
export function evidence(reasons: readonly Evidence[]): string[] {
  return [...reasons]
    .sort((a, b) => Math.abs(b.score) - Math.abs(a.score))
    .map((reason) => WORDS[reason.source](reason.seen));
}
