import { BadInput } from '../bad-input.ts';

/** Asks for a passphrase. @param question what is asked for @throws BadInput where none comes */
export type AskPassphrase = (question: string) => Promise<string>;

/**
 * Asks for a passphrase: at a terminal without showing it, else the next line of what is piped in. It is never an argument, which
 * every program on the computer can read, and the shell keeps.
 * @param question what is asked for
 */
export const askPassphrase: AskPassphrase = async (question) =>
  process.stdin.isTTY ? await typed(question) : await piped();

/** Lines that were piped in and not asked for yet: one for each key. */
let lines: string[] | undefined;

async function piped(): Promise<string> {
  if (!lines) {
    let text = '';
    for await (const part of process.stdin) text += String(part);
    lines = text.split(/\r?\n/);
  }
  const line = lines.shift() ?? '';
  if (line === '')
    throw new BadInput('No passphrase came. Type it at a terminal, or pipe it in, one line for each key.');
  return line;
}

function typed(question: string): Promise<string> {
  const { stdin, stderr } = process;
  stderr.write(question);
  stdin.setRawMode(true);
  stdin.setEncoding('utf8');
  stdin.resume();
  return new Promise((resolve, reject) => {
    let line = '';
    const end = (): void => {
      stdin.setRawMode(false);
      stdin.pause();
      stdin.off('data', take);
      stderr.write('\n');
    };
    const take = (keys: string | Buffer): void => {
      for (const key of String(keys)) {
        if (key === '\r' || key === '\n') {
          end();
          resolve(line);
          return;
        }
        // Ctrl-C and Ctrl-D.
        if (key === '\u0003' || key === '\u0004') {
          end();
          reject(new BadInput('Stopped.'));
          return;
        }
        line = key === '\u007f' || key === '\b' ? line.slice(0, -1) : line + key;
      }
    };
    stdin.on('data', take);
  });
}
