import type { Draft } from '../draft.ts';
import type { FormFault } from '../form-checks.ts';
import type { Controls } from './controls.ts';
import type { LineEditor } from './line-editor.ts';

/** What a page of the wizard may do. */
export interface Step {
  readonly draft: Draft;
  readonly editor: LineEditor;
  readonly controls: Controls;
  /** Has the server draw the page anew, as every button of it does. @param faults what it did not take */
  readonly post: (faults?: readonly FormFault[]) => void;
}
