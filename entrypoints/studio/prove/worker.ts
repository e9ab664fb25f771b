/** Proves a draft on claims, and takes claims in, apart from the page, which stays free for its user. */
import { speakIn } from '../../../lib/texts/languages.ts';
import type { Ask, Told } from './protocol.ts';
import { prove } from './prove.ts';
import { takeIn } from './take-in.ts';

const tell = (told: Told) => postMessage(told);

addEventListener('message', ({ data }: MessageEvent<Ask>) => void answer(data));

async function answer(question: Ask): Promise<void> {
  await speakIn(question.language);
  if (question.ask === 'take-in') tell(await takeIn(question));
  else
    tell({
      tell: 'proved',
      result: prove(question, (part, done, of) => tell({ tell: 'progress', part, done, of })),
    });
}
