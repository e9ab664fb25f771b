import { readFileSync } from 'node:fs';

/** What every PNG begins with. */
const SIGN = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Where its first chunk has width and height, and the kind of its colours. */
const WIDTH_AT = 16;
const HEIGHT_AT = 20;
const COLOURS_AT = 25;

/**
 * @returns width and height as they stand in the file, and whether it has an alpha channel
 * @throws where it is no PNG
 */
export function pngSize(file: string): { readonly size: string; readonly alpha: boolean } {
  const bytes = readFileSync(file);
  if (!bytes.subarray(0, SIGN.length).equals(SIGN)) throw new Error(`${file} is no PNG.`);
  const colours = bytes.readUInt8(COLOURS_AT);
  return {
    size: `${bytes.readUInt32BE(WIDTH_AT)}×${bytes.readUInt32BE(HEIGHT_AT)}`,
    alpha: colours === 4 || colours === 6,
  };
}
