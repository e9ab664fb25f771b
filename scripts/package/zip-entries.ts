/** Reads zip files: what stands in them, and when they say that it was made. */
import { inflateRawSync } from 'node:zlib';

/** Signs and places of the format (PKWARE's APPNOTE 6.3, 4.3.7, 4.3.12 and 4.3.16). */
const END = 0x06054b50;
const END_BYTES = 22;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const STORED = 0;

export interface ZipEntry {
  readonly name: string;
  /** Day and time as they stand there; 0 for none. */
  readonly time: number;
  read(): Buffer;
}

/** @throws where the bytes are no zip file of one part */
export function zipEntries(bytes: Buffer): ZipEntry[] {
  const end = bytes.length - END_BYTES;
  if (end < 0 || bytes.readUInt32LE(end) !== END)
    throw new Error('This is no zip file, or one with a remark at its end.');
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new Error('The list of a zip file is damaged.');
    const [nameBytes, extraBytes, remarkBytes] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place));
    const [method, size, local] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt32LE(at + 42),
    ];
    entries.push({
      name: bytes.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + (nameBytes ?? 0)),
      time: bytes.readUInt32LE(at + 12),
      read() {
        const start = local + LOCAL_BYTES + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
        const packed = bytes.subarray(start, start + size);
        return method === STORED ? Buffer.from(packed) : inflateRawSync(packed);
      },
    });
    at += ENTRY_BYTES + (nameBytes ?? 0) + (extraBytes ?? 0) + (remarkBytes ?? 0);
  }
  return entries;
}

/**
 * What keeps a zip file from being the same wherever it is made, or does not belong into one that is published.
 * @returns one line per fault
 */
export function zipFaults(name: string, entries: readonly ZipEntry[]): string[] {
  const names = entries.map((entry) => entry.name);
  const faults = names
    .filter((one) =>
      /^\/|\\|\.\.\/|(^|\/)\.(?!\.)|node_modules\/|test-results|\.map$|\.(test|spec)\.tsx?$/.test(one),
    )
    .map((one) => `${name} holds ${one}, which does not belong there.`);
  const sorted = names.toSorted((one, other) => (one < other ? -1 : 1));
  if (names.join('\n') !== sorted.join('\n')) faults.push(`${name}: its files are not in order.`);
  if (entries.some(({ time }) => time !== entries[0]?.time))
    faults.push(`${name}: its files say when they were made.`);
  return faults;
}
