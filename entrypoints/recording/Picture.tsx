import { useEffect, useRef, useState } from 'react';
import { draw } from '../../lib/recorder/draw.ts';
import type { Recording } from '../../lib/recorder/types.ts';
import { recordingText } from '../../lib/texts/recording-text.ts';

/** The page as the file will show it, as wide as there is room. Nobody can get into it: it is a picture. */
export function Picture({
  recording,
  takenOut,
}: {
  readonly recording: Recording;
  readonly takenOut: ReadonlySet<string>;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const root = useRef<ShadowRoot>(undefined);
  const [scale, setScale] = useState(1);
  useEffect(() => {
    if (!host.current) return;
    root.current ??= host.current.attachShadow({ mode: 'closed' });
    draw(recording, root.current, takenOut);
  }, [recording, takenOut]);
  useEffect(() => {
    const { current } = frame;
    if (!current) return;
    const fit = () => setScale(Math.min(1, current.clientWidth / recording.width));
    const observer = new ResizeObserver(fit);
    observer.observe(current);
    return () => observer.disconnect();
  }, [recording]);
  const { width, height } = recording;
  return (
    <div
      className="picture"
      ref={frame}
      role="img"
      aria-label={recordingText('recording.pictureOf', { host: recording.host })}
    >
      <div style={{ width: width * scale, height: height * scale, overflow: 'hidden' }} inert>
        <div ref={host} style={{ width, height, transform: `scale(${scale})`, transformOrigin: '0 0' }} />
      </div>
    </div>
  );
}
