import { useState } from 'react';
import { practiceText } from '../../../lib/texts/practice-text.ts';
import { text } from '../../../lib/texts/text.ts';
import { wholePack } from '../../reference/whole-pack.ts';
import type { Exercise } from './use-exercise.ts';

/** Hints, one after the other: where something is to be mended, then what it is about. */
export function Hints({ exercise: { scenario, attempt, hint } }: { readonly exercise: Exercise }) {
  const [titles, setTitles] = useState<readonly string[]>([]);
  const left = attempt.tries.at(-1)?.left;
  const open = scenario.planted.filter((_, error) => left?.includes(error) ?? true);
  const places = open.map(({ finds: [first = ''], changes }) => {
    const line = Number(first.slice(first.indexOf('@') + 1));
    if (!changes) return practiceText('hint.file');
    return line === 0 ? practiceText('hint.claim') : practiceText('hint.line', { line });
  });
  const more = async (): Promise<void> => {
    if (attempt.hints > 0) {
      const { pack } = await wholePack();
      const rules = open.flatMap(({ finds }) => finds.map((one) => one.slice(0, one.indexOf('#'))));
      setTitles(pack.rules.filter(({ id }) => rules.includes(id)).map(({ title }) => title));
    }
    hint();
  };
  return (
    <div className="hints">
      <div role="status">
        {attempt.hints > 0 && open.length > 0 && (
          <p>
            {practiceText('hint.count', {
              count: places.length,
              places: new Intl.ListFormat(text('language')).format(places),
            })}
          </p>
        )}
        {titles.length > 0 && (
          <p>
            {practiceText('hint.rules')} {titles.join(' · ')}
          </p>
        )}
      </div>
      {attempt.ended === undefined && titles.length === 0 && (
        <button type="button" onClick={() => void more()}>
          {practiceText('hint')}
        </button>
      )}
    </div>
  );
}
