import './running.css';

/** Long work: how far it is, in a bar and in words, and the button that ends it. */
export function Running({
  label,
  value,
  max,
  says,
  stop,
  onStop,
}: {
  /** What is on its way, for page readers. */
  readonly label: string;
  readonly value: number;
  readonly max: number;
  readonly says: string;
  readonly stop: string;
  readonly onStop: () => void;
}) {
  return (
    <div className="running">
      <progress aria-label={label} max={max} value={value} />
      <p>{says}</p>
      <button type="button" onClick={onStop}>
        {stop}
      </button>
    </div>
  );
}
