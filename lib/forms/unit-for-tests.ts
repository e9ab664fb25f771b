import type { Unit } from './unit.ts';

/** A unit as the walk would make it, without a page: the classifier looks at nothing else. */
export function unitForTests(more: Partial<Unit>): Unit {
  const element = {} as Element;
  return {
    kind: 'text',
    parts: [],
    controls: [],
    anchor: element,
    ancestors: [],
    order: 0,
    lastOrder: 0,
    box: { left: 0, top: 0, right: 0, bottom: 0 },
    rendered: true,
    captions: [],
    context: [],
    item: '',
    marker: '',
    tokens: [],
    options: [],
    maxLength: 0,
    ...more,
  };
}
