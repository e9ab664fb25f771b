import { useEffect, useState } from 'react';
import type { OpenPortal } from '../portals/portal.ts';

/** The light on a field, in pixels of the frame that it lies in. */
export interface Spot {
  readonly path: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Room around the field. */
const AROUND_PX = 8;
/** An app draws itself after it has been opened. */
const LOOK_MS = 50;
const LOOKS = 40;

/**
 * Finds a field on a portal, brings it into the middle of the frame and says where it is then, also after scrolling.
 * @param paths the first that the portal shows counts
 * @returns undefined while it is looked for, `none` where the portal shows none of them
 */
export function useSpot(
  frame: HTMLElement | null,
  open: OpenPortal | undefined,
  paths: readonly string[],
): Spot | 'none' | undefined {
  const [spot, setSpot] = useState<Spot | 'none'>();
  const wanted = paths.join(' ');
  useEffect(() => {
    setSpot(undefined);
    if (!frame || !open) return undefined;
    let looks = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const measure = (): boolean => {
      const found = find(open, wanted.split(' '));
      if (found) setSpot(spotOn(frame, found));
      return found !== undefined;
    };
    const look = (): void => {
      const found = find(open, wanted.split(' '));
      const middle = found?.places[Math.floor(found.places.length / 2)];
      if (middle) {
        middle.scrollIntoView({ block: 'center', inline: 'center' });
        measure();
      } else if (looks < LOOKS) {
        looks += 1;
        timer = setTimeout(look, LOOK_MS);
      } else setSpot('none');
    };
    look();
    // Fonts and lists change the height of what stands above.
    const sized = new ResizeObserver(measure);
    sized.observe(frame);
    frame.addEventListener('scroll', measure, { capture: true, passive: true });
    return () => {
      clearTimeout(timer);
      sized.disconnect();
      frame.removeEventListener('scroll', measure, { capture: true });
    };
  }, [frame, open, wanted]);
  return spot;
}

interface Found {
  readonly path: string;
  readonly places: readonly Element[];
}

function find(open: OpenPortal, paths: readonly string[]): Found | undefined {
  for (const path of paths) {
    const places = open.show(path);
    if (places.length > 0) return { path, places };
  }
  return undefined;
}

function spotOn(frame: HTMLElement, { path, places }: Found): Spot {
  const { left, top } = frame.getBoundingClientRect();
  const boxes = places.map((one) => one.getBoundingClientRect());
  const from = {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
  };
  return {
    path,
    left: from.left - left - AROUND_PX,
    top: from.top - top - AROUND_PX,
    width: Math.max(...boxes.map((box) => box.right)) - from.left + 2 * AROUND_PX,
    height: Math.max(...boxes.map((box) => box.bottom)) - from.top + 2 * AROUND_PX,
  };
}
