import { INTO_SHADOW, type Selector } from '../portals/types.ts';
import { controlKind } from './kinds.ts';
import { shadowRootOf } from './sentinel.ts';

/** Finds what the selectors of a portal profile name. Never throws: what the page no longer has is not found. */

/** Things to press; they hold no value. */
const BUTTONS =
  'button,[role=button],input[type=button],input[type=submit],input[type=image],input[type=reset],input[type=hidden],input[type=password]';

/**
 * Everything that a selector finds, through the shadow roots that it names.
 * @param roots where it starts
 */
export function findAll(selector: Selector, roots: readonly ParentNode[]): Element[] {
  let scopes = roots;
  let found: Element[] = [];
  try {
    for (const piece of selector.split(INTO_SHADOW)) {
      found = scopes.flatMap((scope) => [...scope.querySelectorAll(piece)]);
      scopes = found.flatMap((element) => shadowRootOf(element) ?? []);
    }
  } catch {
    return [];
  }
  return found;
}

/** The one control or piece of text that a selector means: two are no answer, unless only one of them is seen. */
export function findOne(selector: Selector, roots: readonly ParentNode[]): Element | undefined {
  const found = findAll(selector, roots);
  const seen = found.length > 1 ? found.filter((element) => element.checkVisibility()) : found;
  const [only] = seen;
  return seen.length === 1 && only ? holderOf(only) : undefined;
}

/** The control that an element is or wraps, the element itself where it only shows text, nothing for a button. */
function holderOf(element: Element): Element | undefined {
  if (controlKind(element)) return element;
  if (element.matches(BUTTONS)) return undefined;
  const inner = findAll('*', [element, ...[shadowRootOf(element) ?? []].flat()]);
  const controls = inner.filter((one) => controlKind(one));
  if (controls.length > 0) return controls.length === 1 ? controls[0] : undefined;
  return inner.some((one) => one.matches(BUTTONS)) ? undefined : element;
}
