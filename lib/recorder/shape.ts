/** What stands in place of a text: as long, capitals as `A`, other letters as `a`, digits as `1`, and the signs between them. */
export function shapeOf(text: string): string {
  const shape = [...text].map(shapeOfSign).join('');
  // A year that a date may have, so that it is still read as one.
  return shape.replace(/(?<!1)1{4}(?=[/.-]1{1,2}[/.-]1)|(?<=1[/.-]1{1,2}[/.-])1{4}(?!1)/g, '2011');
}

function shapeOfSign(sign: string): string {
  if (/\p{N}/u.test(sign)) return '1';
  if (/\p{Lu}/u.test(sign)) return 'A';
  if (/\p{L}|\p{M}/u.test(sign)) return 'a';
  return /[ /.,:;()$%#*-]/.test(sign) ? sign : /\s/.test(sign) ? ' ' : '.';
}
