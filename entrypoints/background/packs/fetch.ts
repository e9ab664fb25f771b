import type { FeedAnswer, FeedRequest } from '../../../lib/packs/feed.ts';

/**
 * Fetches a file of a feed, and nothing else with it: no cookies, no log-in, no referrer, no cache, no redirect.
 * @returns what came, or that nothing did; never throws
 */
export async function fetchAnswer({ url, headers, mostBytes, timeoutMs }: FeedRequest): Promise<FeedAnswer> {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, {
      headers,
      signal,
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
    const bytes = await bytesOf(response, mostBytes);
    const [etag, contentType, retryAfter] = ['etag', 'content-type', 'retry-after'].map((name) =>
      response.headers.get(name),
    );
    return {
      status: response.status,
      bytes,
      ...(etag && { etag }),
      ...(contentType && { contentType }),
      ...(retryAfter && { retryAfter }),
    };
  } catch {
    return { failed: signal.aborted ? 'timeout' : 'network' };
  }
}

/** The body, or one byte more than is wanted at most: nothing that a host sends fills the memory. */
async function bytesOf(response: Response, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  while (reader && length <= most) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    length += value.length;
  }
  await reader?.cancel();
  const bytes = new Uint8Array(Math.min(length, most + 1));
  let at = 0;
  for (const part of parts) {
    bytes.set(part.subarray(0, bytes.length - at), at);
    at += Math.min(part.length, bytes.length - at);
  }
  return bytes;
}
