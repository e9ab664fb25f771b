import type { Ask, ProofPart, Told } from './protocol.ts';

/** Work in a worker of its own; stopping ends the worker at once. */
export interface Running {
  /** @throws (as a rejection) where the worker failed */
  readonly done: Promise<Exclude<Told, { tell: 'progress' }>>;
  readonly stop: () => void;
}

export type TellProgress = (part: ProofPart, done: number, of: number) => void;

/** Asks one question. */
export function run(question: Ask, tell: TellProgress = () => undefined): Running {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const stop = () => worker.terminate();
  const done = new Promise<Exclude<Told, { tell: 'progress' }>>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if (data.tell === 'progress') tell(data.part, data.done, data.of);
      else resolve(data);
    });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.addEventListener('unhandledrejection', () => reject(new Error('the worker failed')));
    worker.postMessage(question);
  });
  return { done: done.finally(stop), stop };
}
