/** A static host on this computer, as those who rent one out set theirs up: ETag, gzip, one file for each version. */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { gzipSync } from 'node:zlib';

interface Stored {
  readonly etag: string;
  readonly zipped: Buffer;
}

/** What the host did. Bytes are those of its sockets: headers included, TLS not, since it speaks plain HTTP. */
export interface HostTally {
  readonly requests: number;
  readonly notModified: number;
  /** Connections that ended without an answer. */
  readonly unanswered: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
}

export interface FeedHost {
  readonly origin: string;
  /** While true, whoever asks gets no answer. */
  isDown: boolean;
  /** @returns bytes of the file as it travels */
  publish(name: string, content: string | Uint8Array): number;
  tally(): HostTally;
  close(): Promise<void>;
}

/** Starts a host with nothing on it, on a free port of 127.0.0.1. */
export async function startFeedHost(): Promise<FeedHost> {
  const files = new Map<string, Stored>();
  const sockets = new Set<Socket>();
  const count = { requests: 0, notModified: 0, unanswered: 0, bytesIn: 0, bytesOut: 0 };
  const host: FeedHost = {
    origin: '',
    isDown: false,
    publish(name, content) {
      const zipped = gzipSync(content);
      files.set(`/${name}`, { zipped, etag: `W/"${createHash('sha256').update(content).digest('hex')}"` });
      return zipped.length;
    },
    tally() {
      const open = [...sockets];
      return {
        ...count,
        bytesIn: open.reduce((sum, { bytesRead }) => sum + bytesRead, count.bytesIn),
        bytesOut: open.reduce((sum, { bytesWritten }) => sum + bytesWritten, count.bytesOut),
      };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  const server = createServer((request, response) => {
    count.requests += 1;
    if (host.isDown) {
      count.unanswered += 1;
      request.socket.destroy();
    } else if (answer(request, response, files.get(request.url ?? '')) === 304) count.notModified += 1;
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => {
      sockets.delete(socket);
      count.bytesIn += socket.bytesRead;
      count.bytesOut += socket.bytesWritten;
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return Object.assign(host, { origin: `http://127.0.0.1:${port}` });
}

function answer(request: IncomingMessage, response: ServerResponse, file: Stored | undefined): number {
  const status = !file ? 404 : request.headers['if-none-match'] === file.etag ? 304 : 200;
  if (file) response.setHeader('ETag', file.etag);
  response.setHeader('Cache-Control', 'max-age=300');
  if (file && status === 200)
    response.writeHead(status, {
      'Content-Type': 'application/json',
      'Content-Encoding': 'gzip',
      'Content-Length': file.zipped.length,
      Vary: 'Accept-Encoding',
    });
  else response.writeHead(status);
  response.end(status === 200 ? file?.zipped : undefined);
  return status;
}
