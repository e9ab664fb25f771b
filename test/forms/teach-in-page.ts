import { examine } from '../../lib/forms/examine.ts';
import { pinWith } from '../../lib/forms/profile.ts';
import { learnVocabulary, type Vocabulary } from '../../lib/forms/vocabulary.ts';
import type { ProfilePart } from '../../lib/portals/types.ts';
import { inEveryRow, rowsAround } from '../../lib/teach/rows.ts';
import { lastingNames, sourceOf, valuesOn } from '../../lib/teach/source.ts';
import { targetAt, targetsOf } from '../../lib/teach/targets.ts';
import { startTeaching } from '../../lib/teach/teach.ts';
import { englishTeach } from '../../lib/texts/english.ts';
import { speak } from '../../lib/texts/text.ts';

/** From one box to the column of every line: the row's selector, that of the box, and how many lines it is found in. */
export function columnOf(selector: string): { row: string; box: unknown; lines: number } | undefined {
  const element = document.querySelector(selector);
  const target = element && targetAt(targetsOf(document), element);
  if (!element || !target) return undefined;
  const mayName = lastingNames(valuesOn(document));
  const rows = rowsAround(element, undefined, [], mayName);
  if (!rows) return undefined;
  const box = sourceOf(target, (one) => inEveryRow(one, rows, mayName), mayName);
  const lines =
    typeof box === 'string'
      ? rows.scopes.filter((scope) => scope.some((row) => row.querySelector(box) !== null)).length
      : 0;
  return { row: rows.row, box, lines };
}

/** Teach mode over this page, kept in memory, with its layer open to the test. */
export function teach(vocabulary: Vocabulary): void {
  learnVocabulary(vocabulary);
  speak(englishTeach);
  let part: ProfilePart = {};
  const portals = () => [
    { id: 'own', title: 'Own', own: true, confidence: 'taught' as const, parts: [part] },
  ];
  startTeaching(
    document,
    {
      maps: () => examine(document, pinWith(portals())).forms,
      load: async () => part,
      save: async (next) => {
        part = next;
      },
      over: () => undefined,
    },
    { shadow: 'open', walk: true },
  );
}
