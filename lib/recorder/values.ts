import { standingIn, tagOf } from '../dom/own.ts';
import { shadowRootOf } from '../forms/sentinel.ts';

/** Boxes whose value is a choice, or words on a button. */
const CHOICES = /^(radio|checkbox|submit|button|reset|image)$/;

/** What stands in the boxes of a page, its shadow roots and its frames, in small letters: a caption that says the same is none. */
export function valuesIn(document: Document): readonly string[] {
  const values = new Set<string>();
  const look = (root: Document | ShadowRoot): void => {
    const all = root.nodeType === 9 ? Document.prototype : DocumentFragment.prototype;
    // Documents of frames have classes of their own.
    for (const element of all.querySelectorAll.call(root, '*')) {
      const tag = tagOf(element);
      if (tag === 'input' || tag === 'textarea') {
        if (!CHOICES.test((element as HTMLInputElement).type)) values.add(plain(standingIn(element)));
      } else if (tag === 'iframe' || tag === 'frame') {
        const inner = documentOf(element);
        if (inner) look(inner);
      } else {
        const shadow = shadowRootOf(element);
        if (shadow) look(shadow);
      }
    }
  };
  look(document);
  values.delete('');
  return [...values];
}

/** What a frame shows; undefined where it is of another site. */
export function documentOf(frame: Element): Document | undefined {
  try {
    return (frame as HTMLIFrameElement).contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
