import { RULES_LANGUAGE } from '../../../lib/rules/types.ts';
import type { ScenarioSource } from '../../../lib/training/scenario-types.ts';

/** Where what a scenario teaches can be read. */
export const Sources = ({ sources }: { readonly sources: readonly ScenarioSource[] }) => (
  <ul lang={RULES_LANGUAGE}>
    {sources.map(({ title, url }) => (
      <li key={title}>
        {url === undefined ? (
          title
        ) : (
          <a href={url} target="_blank" rel="noreferrer">
            {title}
          </a>
        )}
      </li>
    ))}
  </ul>
);
