import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { compile } from '../lib/rules/compile.ts';
import { ClaimSession } from '../lib/session/session.ts';
import { speak } from '../lib/texts/text.ts';
import type { AppointJudge } from './checker/ports.ts';

/** Read by the checker in the extension's own world of the frame, which the page cannot see. */
const world = globalThis as { box24Judge?: AppointJudge };

/** Injected by the background when the checker has found a claim form: pages that only looked like one never load it. */
export default defineUnlistedScript(() => {
  world.box24Judge = ({ pack, payers, texts }) => {
    // This script has a copy of the texts' room of its own.
    speak(texts);
    const rulebook = compile(pack);
    return (options) => new ClaimSession({ ...options, rulebook, payers });
  };
});
