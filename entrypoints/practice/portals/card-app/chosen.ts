/** A box with options: the field that it shows, what it is called, what stands in it, and what may be chosen. */
export interface Chosen {
  readonly path: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly string[];
  readonly onChange: (value: string) => void;
}
