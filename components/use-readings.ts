import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { type PageReadings, READINGS_PORT } from '../lib/messages/reading-types.ts';
import { pageReadingsSchema } from '../lib/messages/readings-schema.ts';

/** How the claim in one frame is read. */
export interface FrameReadings extends PageReadings {
  readonly frameId: number;
}

const arriving = pageReadingsSchema.nullable();

/**
 * What the frames of a tab read, as long as somebody looks: the ports are open while this is mounted, no longer.
 * @param frameIds frames with a claim form
 */
export function useReadings(tabId: number, frameIds: readonly number[]): readonly FrameReadings[] {
  const [byFrame, setByFrame] = useState<ReadonlyMap<number, PageReadings>>(new Map());
  const key = frameIds.join();
  useEffect(() => {
    setByFrame(new Map());
    const ports = (key === '' ? [] : key.split(',')).map((id) => {
      const frameId = Number(id);
      const port = browser.tabs.connect(tabId, { frameId, name: READINGS_PORT });
      port.onMessage.addListener((message: unknown) => {
        const readings = arriving.safeParse(message).data;
        setByFrame((before) => {
          const now = new Map(before);
          if (readings) now.set(frameId, readings);
          else now.delete(frameId);
          return now;
        });
      });
      return port;
    });
    return () => {
      for (const port of ports) port.disconnect();
    };
  }, [tabId, key]);
  return frameIds.flatMap((frameId) => {
    const readings = byFrame.get(frameId);
    return readings ? [{ ...readings, frameId }] : [];
  });
}
