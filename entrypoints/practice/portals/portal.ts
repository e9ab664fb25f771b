import type { PayerKind } from '../../../lib/claim/claim.ts';
import type { FormClaim } from '../../../lib/training/form-types.ts';

export type { FormClaim, FormLine } from '../../../lib/training/form-types.ts';

export interface OpenPortal {
  /** What stands in it now. A path that the portal has no box for is carried along untouched. */
  read(): FormClaim;
  /**
   * Turns to where a field is shown.
   * @param path of a field, or of a list (`lines[0].modifiers`) or a line (`lines[0]`), which stands for all that is in it
   * @returns its boxes or cells, none where the portal shows none
   */
  show(path: string): readonly Element[];
  /** Takes it away: its root is empty after that. */
  close(): void;
}

/** A portal of the practice page. One folder each in `portals/<id>/`, whose `portal.ts` exports it as `portal`. */
export interface Portal {
  /** The name of its folder. */
  readonly id: string;
  /** As the portal calls itself. */
  readonly name: string;
  /** Whose claims are typed there. */
  readonly payers: readonly PayerKind[];
  /**
   * Draws itself into `root` with the claim in it.
   * @param submit is called each time its own checks pass and the biller presses its Submit; the form stands there again after that
   */
  open(root: HTMLElement, claim: FormClaim, submit: (claim: FormClaim) => void): OpenPortal;
}
