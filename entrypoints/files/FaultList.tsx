import { placeText } from '../../lib/session/fault-words.ts';
import { filesText } from '../../lib/texts/files-text.ts';
import { grouped } from '../../lib/texts/grouped.ts';
import type { ClaimRow, FileFault } from './protocol.ts';

/** Places that are listed: whoever mends so many checks the file again. */
const MOST_LISTED = 100;

/** The places of the files that are not as they should be. */
export function FaultList({
  faults,
  files,
  rows,
}: {
  readonly faults: readonly FileFault[];
  readonly files: readonly string[];
  readonly rows: readonly ClaimRow[];
}) {
  if (faults.length === 0) return null;
  const rest = faults.length - MOST_LISTED;
  return (
    <details className="fault-list" open={rows.length === 0}>
      <summary>{filesText('files.faults', { count: grouped(faults.length) })}</summary>
      <ul className="faults">
        {faults.slice(0, MOST_LISTED).map((fault) => (
          <li key={`${fault.file} ${fault.place?.offset} ${fault.text}`}>
            <b>{whereOf(fault, files, rows)}: </b>
            {fault.text}
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="soft">{filesText('files.faultsMore', { count: grouped(rest) })}</p>}
    </details>
  );
}

/** The file where there are several, the place in it, and the claim. */
function whereOf(
  { file, place, row }: FileFault,
  files: readonly string[],
  rows: readonly ClaimRow[],
): string {
  const name = files.length > 1 || !place ? files[file] : undefined;
  const account = row === undefined ? undefined : rows[row]?.account;
  return [name, place && placeText(place), account].filter(Boolean).join(', ');
}
