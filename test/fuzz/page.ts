import { LARGE, parts } from './parts.ts';
import { Random } from './random.ts';
import { escaped, oddText } from './texts.ts';

/** One page in so many is large as well as odd. */
const LARGE_IN = 25;
const DOCTYPES = [
  '<!doctype html>',
  '',
  '<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">',
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">',
];

/**
 * The markup of a hostile page.
 * @param seed the same number gives the same page
 */
export function hostilePage(seed: number): string {
  const random = new Random(seed);
  const body = random.pick([
    '<body>',
    '<body contenteditable>',
    '<body dir=rtl>',
    '<body id=code style="zoom:30">',
    '<frameset>',
    '',
  ]);
  const pieces = [
    random.pick(DOCTYPES),
    random.chance(0.1)
      ? `<style>* { ${random.pick(['display: contents', 'position: absolute', 'width: 0', 'all: unset', 'direction: rtl', 'float: left'])} }</style>`
      : '',
    `<title>${escaped(oddText(random))}</title>`,
    body === '<frameset>' && random.chance(0.9) ? '<body>' : body,
    parts(random, 0, 14),
    random.below(LARGE_IN) === 0 ? random.pick(LARGE)(random, 0) : '',
    parts(random, 0, 6),
  ];
  return pieces.join('\n');
}
