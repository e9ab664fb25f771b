import type { PostRequest } from '../../../lib/packs/counts-post.ts';
import type { FeedAnswer, FeedRequest } from '../../../lib/packs/feed.ts';

/** Nothing goes with a request: no cookies, no log-in, no referrer, no cache, no redirect. */
const ALONE = {
  redirect: 'error',
  credentials: 'omit',
  cache: 'no-store',
  referrerPolicy: 'no-referrer',
} as const satisfies RequestInit;

/**
 * Fetches a file of a feed.
 * @returns what came, or that nothing did; never throws
 */
export async function fetchAnswer({ url, headers, mostBytes, timeoutMs }: FeedRequest): Promise<FeedAnswer> {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, {
      ...ALONE,
      headers,
      signal,
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

/**
 * Puts a file of counts on a host, and says nothing else of whoever sends it.
 * @returns what the host said, without its text, or that nothing came; never throws
 */
export async function putFile({ url, body, timeoutMs }: PostRequest): Promise<FeedAnswer> {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, {
      ...ALONE,
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body,
      signal,
    });
    await response.body?.cancel();
    const retryAfter = response.headers.get('retry-after');
    return { status: response.status, bytes: new Uint8Array(), ...(retryAfter && { retryAfter }) };
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
