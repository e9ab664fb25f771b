/** Looks for what was typed into a claim in everything that is stored, in every form that it may hide in. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const reversed = (text: string): string => [...text].reverse().join('');

/** What base64 makes of a text wherever it stands among others: the middle, which does not depend on its neighbours. */
function base64Cores(bytes: Buffer): string[] {
  return [0, 1, 2].map((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    const skipped = Math.ceil((before * 8) / 6);
    const full = Math.floor(((before + bytes.length) * 8) / 6);
    return whole.slice(skipped, full);
  });
}

/** A text as bytes, in all the ways in which it is looked for. */
function formsOf(text: string): Map<string, Buffer> {
  const forms = new Map<string, Buffer>();
  for (const [turn, said] of [
    ['', text],
    ['reversed ', reversed(text)],
  ] as const) {
    const plain = Buffer.from(said, 'utf8');
    const wide = Buffer.from(said, 'utf16le');
    // As the browser's database writes its keys.
    forms.set(`${turn}UTF-16 turned`, Buffer.from(wide).swap16());
    forms.set(`${turn}plain`, plain);
    forms.set(`${turn}UTF-16`, wide);
    for (const [name, bytes] of [
      ['', plain],
      ['UTF-16 in ', wide],
    ] as const) {
      forms.set(`${turn}${name}hex`, Buffer.from(bytes.toString('hex')));
      for (const [at, core] of base64Cores(bytes).entries())
        forms.set(`${turn}${name}base64 ${at}`, Buffer.from(core));
    }
  }
  return forms;
}

/** @returns "what: in which form", for each text that stands in the bytes; case does not count */
export function findIn(bytes: Buffer, texts: readonly string[]): string[] {
  const folded = Buffer.from(bytes.toString('latin1').toLowerCase(), 'latin1');
  return texts.flatMap((text) =>
    [...formsOf(text)].flatMap(([form, needle]) => {
      // Base64 tells capitals from small letters.
      const isFound = form.includes('base64')
        ? bytes.includes(needle)
        : folded.includes(Buffer.from(needle.toString('latin1').toLowerCase(), 'latin1'));
      return isFound ? [`${text}: ${form}`] : [];
    }),
  );
}

/** The same for every file of a folder. @returns also how many files and bytes were read */
export async function findInFolder(folder: string, texts: readonly string[]) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  let files = 0;
  let bytes = 0;
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const content = await readFile(path.join(entry.parentPath, entry.name));
    files += 1;
    bytes += content.length;
    const where = path.relative(folder, path.join(entry.parentPath, entry.name));
    found.push(...findIn(content, texts).map((one) => `${where}: ${one}`));
  }
  return { found, files, bytes };
}
