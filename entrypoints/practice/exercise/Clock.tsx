import { useEffect, useState } from 'react';
import { practiceText } from '../../../lib/texts/practice-text.ts';
import { timeOf } from './words.ts';

/** How long a race has taken so far. It is not read out: nobody wants to hear a clock tick. */
export function Clock({ started, ended }: { readonly started: number; readonly ended: number | undefined }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (ended !== undefined) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [ended]);
  return (
    <span className="chip" role="timer" aria-live="off">
      {practiceText('clock', { time: timeOf((ended ?? now) - started) })}
    </span>
  );
}
