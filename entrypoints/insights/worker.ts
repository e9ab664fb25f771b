/** Reads and joins files of counts, apart from the page, which stays free for its user. */
import { Joiner } from '../../lib/feedback/counts/join.ts';
import type { Ask, FaultyFile, Told } from './protocol.ts';
import { isFaulty, readCounts } from './read-counts.ts';

/** Files that are read at the same time: enough to keep the disk busy, few enough to keep memory small. */
const AT_ONCE = 16;
/** How often the page hears. */
const TELL_MS = 100;

const files: File[] = [];
let isStopped = false;

const tell = (told: Told) => postMessage(told);

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  if (data.ask === 'add') files.push(...data.files);
  else if (data.ask === 'stop') isStopped = true;
  else void join();
});

async function join(): Promise<void> {
  const joiner = new Joiner();
  const faulty: FaultyFile[] = [];
  let done = 0;
  let told = Date.now();
  for (let at = 0; at < files.length && !isStopped; at += AT_ONCE) {
    const batch = await Promise.all(files.slice(at, at + AT_ONCE).map(readCounts));
    for (const read of batch) {
      if (isFaulty(read)) faulty.push(read);
      else joiner.add(read);
    }
    done += batch.length;
    if (Date.now() - told < TELL_MS) continue;
    tell({ tell: 'progress', done });
    told = Date.now();
    // Lets "stop" come in.
    await new Promise((resolve) => setTimeout(resolve));
  }
  tell({ tell: 'joined', isStopped, files: done - faulty.length, faulty, joined: joiner.joined });
}
