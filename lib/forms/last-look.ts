import { bodyOf, parentNodeOf, property, standingIn, titleOf } from '../dom/own.ts';
import { memo } from './lent.ts';
import type { Located } from './locate.ts';
import type { Memo } from './memo.ts';
import type { Snapshot } from './walk.ts';

/**
 * What was found at the last look at a page. A page that is still the same shows the same: then what was found stands.
 */
interface Look {
  readonly seen: readonly unknown[];
  readonly found: Located;
}

/** Of each page the last look only; forgotten with the page, and when other words are learnt. */
let looks: Memo<WeakMap<Document, Look>> | undefined;

/**
 * What the last look at a page found, where nothing has changed since that a look could tell; else a new look.
 * @param snapshot what the page shows now
 * @param given what else the new look would rest on
 */
export function asBefore(
  document: Document,
  snapshot: Snapshot,
  given: readonly unknown[],
  look: () => Located,
): Located {
  looks ??= memo();
  const known = looks('', () => new WeakMap());
  const last = known.get(document);
  const seen = [...given, titleOf(document), ...everythingOn(snapshot, bodyOf(document))];
  if (last?.seen.length === seen.length && last.seen.every((one, at) => one === seen[at])) return last.found;
  const found = look();
  known.set(document, { seen, found });
  return found;
}

/**
 * All that a look rests on: the markup, which holds every attribute and every text, hidden ones too; the elements
 * themselves, since a page may put others in their stead that look alike; what stands in its controls; and where all is.
 */
function everythingOn({ elements, items, controls }: Snapshot, body: Element): unknown[] {
  const roots = new Set<ParentNode | null>();
  for (const element of elements) roots.add(parentNodeOf(element));
  const seen: unknown[] = [markupOf(body), ...elements];
  for (const root of roots) if (root instanceof ShadowRoot) seen.push(shadowMarkupOf(root));
  for (const { element } of controls) seen.push(element, standingIn(element));
  for (const item of items) {
    const { box, rendered } = item;
    seen.push(rendered, box.left, box.top, box.right, box.bottom);
    if (item.what === 'text') seen.push(item.text, item.heading, item.clickable, ...item.nodes);
    else seen.push(item.kind, item.element, item.shown);
  }
  return seen;
}

const markupOf = property<string>(() => Element.prototype, 'outerHTML');
const shadowMarkupOf = property<string>(() => ShadowRoot.prototype, 'innerHTML');
