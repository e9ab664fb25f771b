import { attributeOf, tagOf } from '../dom/own.ts';
import type { Item } from './walk.ts';

/** Texts whose class calls them a caption or title, and that caption one value each: they head nothing. */

/** So many times one value between two of them is no chance. */
const LEAST_REPEATED = 2;

/** How such a text looks; undefined where it is no heading or has no class. */
function lookOf(item: Item | undefined): string | undefined {
  if (item?.what !== 'text' || !item.heading) return undefined;
  const element = item.nodes[0]?.parentElement;
  const look = element && attributeOf(element, 'class');
  return look ? `${tagOf(element)}.${look}` : undefined;
}

/** The items of a page; of its texts only those that head something are headings. */
export function withoutFieldHeads(items: readonly Item[]): Item[] {
  const looks = items.map(lookOf);
  const repeated = looks.filter((look, at) => {
    const value = items[at + 1];
    return look && look === looks[at + 2] && value?.what === 'text' && !value.heading && !value.clickable;
  });
  return items.map((item, at) =>
    looks[at] && repeated.filter((look) => look === looks[at]).length >= LEAST_REPEATED
      ? ({ ...item, heading: false } as Item)
      : item,
  );
}
