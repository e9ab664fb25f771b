import { packName } from '../lib/texts/pack-name.ts';

/** A paper in a list, in the language that is spoken. @param name as rules name it */
export function PaperItem({ name }: { readonly name: string }) {
  const { text, lang } = packName('document', name);
  return <li lang={lang}>{text}</li>;
}
