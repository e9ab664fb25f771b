import type { RowsAnswer, RulesAnswer } from '../../lib/messages/types.ts';
import type { Rulebook } from '../../lib/rules/compile.ts';
import type { RuleNeeds, RuleRequest } from '../../lib/rules/rules-for.ts';
import type { RulePack } from '../../lib/rules/types.ts';
import type { ClaimSession } from '../../lib/session/session.ts';
import type { speak } from '../../lib/texts/text.ts';
import type { LoadHold } from './holding.ts';
import type { readingsOf } from './readings.ts';
import type { reportForm } from './report.ts';
import type { SharingPorts } from './sharing.ts';

/** What the script brings that tells how a page is read. */
export interface Inspector {
  /** Chooses the language: that script has a copy of the texts' room of its own. */
  readonly speak: typeof speak;
  readonly report: typeof reportForm;
  readonly readings: typeof readingsOf;
}

/** What following a claim needs besides the checker. */
export interface FollowerPorts extends SharingPorts {
  readonly loadHold: LoadHold;
  /** Named sets of codes, and the words for denials; the rules come as a claim needs them. */
  readonly pack: Omit<RulePack, 'rules'>;
  /** @param rulebookFor the rules for a claim as far as they are here */
  readonly newSession: (rulebookFor: (needs: RuleNeeds) => Rulebook | undefined) => ClaimSession;
  readonly loadRules: (request: RuleRequest) => Promise<RulesAnswer>;
  readonly loadRows: (codes: readonly string[], diagnoses: readonly string[]) => Promise<RowsAnswer>;
  /** Brings the part that tells how the page is read; asked for when somebody looks. */
  readonly loadInspector: () => Promise<Inspector>;
}
