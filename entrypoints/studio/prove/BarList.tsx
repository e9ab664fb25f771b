import type { Bar } from './bars.ts';

/** What bars signing, one below the other. */
export function BarList({ bars }: { readonly bars: readonly Bar[] }) {
  return (
    <ul>
      {bars.map(({ says, language }) => (
        <li key={says} lang={language}>
          {says}
        </li>
      ))}
    </ul>
  );
}
