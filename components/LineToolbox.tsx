import { useState } from 'react';
import type { LineSummary } from '../lib/session/types.ts';
import { tryText } from '../lib/texts/try-text.ts';
import type { LineTools } from './line-tools.ts';
import { WhatIf } from './WhatIf.tsx';
import './try.css';

/** What can be done with a line beside reading about it. */
export function LineToolbox({ line, tools }: { readonly line: LineSummary; readonly tools: LineTools }) {
  const [isTrying, setTrying] = useState(false);
  return (
    <div className="line-tools">
      <p className="line-tool-buttons">
        <button type="button" aria-expanded={isTrying} onClick={() => setTrying(!isTrying)}>
          {tryText('try.open')}
        </button>
      </p>
      {isTrying && <WhatIf line={line} tools={tools} />}
    </div>
  );
}
