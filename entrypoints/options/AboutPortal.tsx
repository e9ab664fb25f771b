import type { PortalEntry } from '../../lib/messages/types.ts';
import { pageText } from '../../lib/texts/page-text.ts';

/** A profile in words: its name, where it holds, how far to trust it. */
export function AboutPortal({ entry }: { readonly entry: PortalEntry }) {
  const { title, hosts, fields, confidence, source } = entry;
  return (
    <div className="portal">
      <p>
        <b>{title}</b> <span className="chip">{pageText(`portals.confidence.${confidence}`)}</span>
      </p>
      <p className="soft">
        {hosts.join(', ')} · {pageText('portals.fields', { count: fields })} · {source.from}, {source.date}
      </p>
    </div>
  );
}
