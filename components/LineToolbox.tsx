import { useState } from 'react';
import type { LineSummary } from '../lib/session/types.ts';
import { tryText } from '../lib/texts/try-text.ts';
import type { LineTools } from './line-tools.ts';
import { ModifierHelper } from './ModifierHelper.tsx';
import { WhatIf } from './WhatIf.tsx';
import './try.css';

const TOOLS = { choose: ModifierHelper, try: WhatIf } as const;
type Tool = keyof typeof TOOLS;

/** What can be done with a line beside reading about it: one thing at a time. */
export function LineToolbox({ line, tools }: { readonly line: LineSummary; readonly tools: LineTools }) {
  const [open, setOpen] = useState<Tool>();
  const OpenTool = open && TOOLS[open];
  const opener = (tool: Tool) => (
    <button
      type="button"
      aria-expanded={open === tool}
      onClick={() => setOpen(open === tool ? undefined : tool)}
    >
      {tryText(`${tool}.open`)}
    </button>
  );
  return (
    <div className="line-tools">
      <p className="line-tool-buttons">
        {opener('choose')}
        {opener('try')}
      </p>
      {OpenTool && <OpenTool key={line.procedureCode} line={line} tools={tools} />}
    </div>
  );
}
