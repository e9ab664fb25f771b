/** `npm run pack -- COMMAND`. */
import { runPack } from './run.ts';

process.stdout.on('error', () => {
  // Whoever read it has seen enough.
});
process.exitCode = await runPack(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
