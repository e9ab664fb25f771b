import { Choices } from './Field.tsx';

/** A service line as it stands in its boxes. */
export interface Row {
  readonly from: string;
  readonly to: string;
  readonly placeOfService: string;
  readonly code: string;
  readonly modifiers: readonly string[];
  readonly diagnosisPointers: string;
  readonly charge: string;
  readonly units: string;
}

const MOST_LINES = 6;
const MODIFIERS = [0, 1, 2, 3];
/** Boxes for a letter or a number. */
const NARROW = new Set(['ptr', 'units']);

export const emptyRow = (): Row => ({
  from: '',
  to: '',
  placeOfService: '',
  code: '',
  modifiers: [],
  diagnosisPointers: '',
  charge: '',
  units: '',
});

/** The service lines of the form: one row each, and a button for another. */
export function ServiceLines({
  rows,
  places,
  onChange,
}: {
  readonly rows: readonly Row[];
  readonly places: readonly string[];
  readonly onChange: (rows: readonly Row[]) => void;
}) {
  const change = (index: number, part: Partial<Row>) =>
    onChange(rows.map((row, at) => (at === index ? { ...row, ...part } : row)));
  return (
    <fieldset className="column lines">
      <legend>24. Service lines</legend>
      <div className="scroll">
        <table>
          <thead>
            <tr>
              <th>
                <span className="spoken">Line</span>
              </th>
              <th>From</th>
              <th>To</th>
              <th>Place of service</th>
              <th>HCPCS</th>
              {MODIFIERS.map((place) => (
                <th key={place}>Mod {place + 1}</th>
              ))}
              <th>Dx ptr</th>
              <th>$ Charges</th>
              <th>Units</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <LineRow
                // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place in the form.
                key={index}
                row={row}
                number={index + 1}
                places={places}
                onChange={(part) => change(index, part)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length < MOST_LINES && (
        <button type="button" onClick={() => onChange([...rows, emptyRow()])}>
          Add line
        </button>
      )}
    </fieldset>
  );
}

function LineRow({
  row,
  number,
  places,
  onChange,
}: {
  readonly row: Row;
  readonly number: number;
  readonly places: readonly string[];
  readonly onChange: (part: Partial<Row>) => void;
}) {
  const box = (name: string, label: string, value: string, take: (value: string) => Partial<Row>) => (
    <td className={NARROW.has(name) ? 'narrow' : undefined}>
      <input
        name={`${name}${number}`}
        aria-label={`${label}, line ${number}`}
        value={value}
        onChange={(event) => onChange(take(event.target.value))}
      />
    </td>
  );
  const withModifier = (place: number, value: string) => {
    const modifiers = MODIFIERS.map((at) => (at === place ? value : (row.modifiers[at] ?? '')));
    return { modifiers };
  };
  return (
    <tr>
      <td className="number">{number}</td>
      {box('from', 'From', row.from, (from) => ({ from }))}
      {box('to', 'To', row.to, (to) => ({ to }))}
      <td className="place">
        <select
          name={`pos${number}`}
          aria-label={`Place of service, line ${number}`}
          value={row.placeOfService}
          onChange={(event) => onChange({ placeOfService: event.target.value })}
        >
          <Choices choices={places} />
        </select>
      </td>
      {box('code', 'HCPCS', row.code, (code) => ({ code }))}
      {MODIFIERS.map((place) => (
        <td key={place} className="modifier">
          <input
            name={`mod${place + 1}_${number}`}
            aria-label={`Modifier ${place + 1}, line ${number}`}
            value={row.modifiers[place] ?? ''}
            onChange={(event) => onChange(withModifier(place, event.target.value))}
          />
        </td>
      ))}
      {box('ptr', 'Diagnosis pointer', row.diagnosisPointers, (diagnosisPointers) => ({ diagnosisPointers }))}
      {box('charge', 'Charges', row.charge, (charge) => ({ charge }))}
      {box('units', 'Units', row.units, (units) => ({ units }))}
    </tr>
  );
}
