/** What `npm run accuracy` does with claims: those of the corpus, and those drawn from seeds, by the same rules. */
import { loadCorePack } from '../../lib/cli/build-pack.ts';
import { judge, testClaims } from './corpus.ts';
import { type ClaimFigures, claimFigures } from './figures.ts';
import { cleanClaims, MUTATIONS, planted } from './generated/mutations.ts';

/** Right claims of each family, and claims for each operator; both enough for every operator to find a place. */
const SEEDS = 20;
const HOSTS = 4;

/** Figures by the name that is printed above them. */
export function claimRuns(): { readonly test: ClaimFigures; readonly generated: ClaimFigures } {
  const core = loadCorePack();
  const clean = cleanClaims(SEEDS, core);
  const wrong = MUTATIONS.flatMap((mutation) => planted(mutation, clean, HOSTS, core));
  return {
    test: claimFigures(judge(testClaims(), core)),
    generated: claimFigures(judge([...clean, ...wrong], core)),
  };
}
