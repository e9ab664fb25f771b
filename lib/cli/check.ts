/** `npm run check`. */
import { runCheck } from './run-check.ts';

process.stdout.on('error', () => {
  // Whoever read it has seen enough (`| head`); the exit code still tells the verdict.
});
// npm runs scripts in the project's folder and keeps where the caller stood in INIT_CWD.
process.exitCode = await runCheck(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
