import { memoryText } from '../../lib/texts/memory-text.ts';

/** For how long something is kept. */
export function KeepMonths({
  label,
  choices,
  months,
  disabled = false,
  onChange,
}: {
  readonly label: string;
  readonly choices: readonly number[];
  readonly months: number;
  readonly disabled?: boolean;
  readonly onChange: (months: number) => void;
}) {
  const offered = choices.includes(months) ? choices : [...choices, months].sort((a, b) => a - b);
  return (
    <p>
      <label>
        {label}{' '}
        <select value={months} disabled={disabled} onChange={({ target }) => onChange(Number(target.value))}>
          {offered.map((one) => (
            <option key={one} value={one}>
              {one % 12 === 0
                ? memoryText('memory.years', { count: one / 12 })
                : memoryText('memory.monthsLong', { count: one })}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}
