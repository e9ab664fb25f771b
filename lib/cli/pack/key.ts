import { existsSync } from 'node:fs';
import type { Signer } from '../../packs/envelope.ts';
import { openBackup, statedKey } from '../../packs/key-backup.ts';
import { keyWords, suggestPassphrase } from '../../packs/key-words.ts';
import { makeKey } from '../../packs/keys.ts';
import { momentOf } from '../../packs/open.ts';
import { keyRefusalText } from '../../packs/refusal-text.ts';
import { BadInput } from '../bad-input.ts';
import { EXIT } from '../exit.ts';
import { onePath, type PackArguments } from './arguments.ts';
import { bytesOf, writeNew } from './files.ts';
import type { AskPassphrase } from './passphrase.ts';

/** `pack key FILE`: makes a team's key and its backup; of a backup that is there it shows key and words. */
export async function key(given: PackArguments): Promise<number> {
  const file = onePath(given, 'the file in which the backup of the key is to lie');
  const isThere = existsSync(file);
  const publicKey = isThere ? stated(file) : await made(file, given.ask);
  const words = await keyWords(publicKey);
  if (given.json) console.log(JSON.stringify({ publicKey, words }, null, 2));
  else {
    console.log(`key    ${publicKey}`);
    console.log(`words  ${words.join(' ')}`);
    if (!isThere)
      console.log(
        'Keep the file and its passphrase apart, and a copy of both elsewhere: without them nobody can sign for the team.',
      );
  }
  return EXIT.fine;
}

function stated(file: string): string {
  const publicKey = statedKey(bytesOf(file));
  if (publicKey === undefined)
    throw new BadInput(`${file} is there already and is no backup of a key; name another file.`);
  return publicKey;
}

async function made(file: string, ask: AskPassphrase): Promise<string> {
  if (process.stdin.isTTY)
    console.error(`A good passphrase is six words, for example: ${suggestPassphrase()}`);
  const passphrase = await ask('Passphrase for the backup: ');
  if (process.stdin.isTTY && (await ask('Once more: ')) !== passphrase)
    throw new BadInput('The two are not the same. Nothing was made.');
  const result = await makeKey(passphrase, momentOf(new Date()));
  if (result.refusal) throw new BadInput(keyRefusalText(result.refusal));
  writeNew(file, `${JSON.stringify(result.backup, null, 2)}\n`, true);
  return result.signer.publicKey;
}

/** Opens backups with one passphrase each, in their order. @throws BadInput naming the file */
export async function signersOf(files: readonly string[], ask: AskPassphrase): Promise<Signer[]> {
  const signers: Signer[] = [];
  for (const file of files) {
    const bytes = bytesOf(file);
    const opened = await openBackup(bytes, await ask(`Passphrase of ${file}: `));
    if (opened.refusal) throw new BadInput(`${file}: ${keyRefusalText(opened.refusal)}`);
    signers.push(opened.signer);
  }
  return signers;
}
