/**
 * Where a portal shows a field: its boxes and cells name it as `data-path`.
 * @param path of a field, or of a list or a line, which stands for all that is in it
 */
export const placesOf = (root: ParentNode, path: string): readonly Element[] =>
  [...root.querySelectorAll('[data-path]')].filter((one) =>
    isWithin(one.getAttribute('data-path') ?? '', path),
  );

const isWithin = (own: string, path: string): boolean =>
  own === path || own.startsWith(`${path}.`) || own.startsWith(`${path}[`);
