import { practiceWord } from '../../../lib/texts/practice-text.ts';

/** A fact of a paper's head. @param name id of its text */
export function Fact({ name, value }: { readonly name: string; readonly value: string | undefined }) {
  return (
    <div>
      <dt>{practiceWord(name)}</dt>
      <dd>{value}</dd>
    </div>
  );
}
