import { formatDate } from '../lib/claim/dates.ts';
import type { About } from '../lib/messages/types.ts';
import { en } from '../lib/texts/en.ts';
import { enPages } from '../lib/texts/en-pages.ts';
import { type PageTextId, pageText } from '../lib/texts/page-text.ts';
import { type TextId, text } from '../lib/texts/text.ts';

type Table = About['tables'][number];

/** The reference tables, each with its edition and the service dates it may be trusted for. */
export function TableList({ tables }: { readonly tables: readonly Table[] }) {
  return (
    <table className="editions">
      <thead>
        <tr>
          <th scope="col">{pageText('options.table')}</th>
          <th scope="col">{pageText('options.edition')}</th>
          <th scope="col">{pageText('options.holds')}</th>
        </tr>
      </thead>
      <tbody>
        {tables.map((table) => (
          <tr key={table.name}>
            <th scope="row">{tableName(table.name)}</th>
            <td>{table.edition}</td>
            <td className="editions-dates">{dates(table)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function dates({ from, until }: Table): string {
  if (from !== undefined && until !== undefined)
    return pageText('options.between', { from: formatDate(from), until: formatDate(until) });
  if (from !== undefined) return pageText('options.from', { from: formatDate(from) });
  if (until !== undefined) return pageText('options.until', { until: formatDate(until) });
  return pageText('options.anyDate');
}

/** In words where we have some, those of this page first; a table without stands under its own name. */
function tableName(name: string): string {
  const id = `table.${name}`;
  if (id in enPages) return pageText(id as Extract<PageTextId, `table.${string}`>);
  const words = id in en ? text(id as Extract<TextId, `table.${string}`>) : name;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
