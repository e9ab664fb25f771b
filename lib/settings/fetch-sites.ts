/**
 * Sites that were granted so that files may be fetched from there, such as the host of a team's feed. They are no portals: no
 * script runs in their pages. Kept as match patterns in `storage.local`, since the browser does not remember why it granted a site.
 */
export const FETCH_SITES_KEY = 'fetchSites';

/** Those sites from what was kept; none where it cannot be read. */
export const readFetchSites = (stored: unknown): readonly string[] =>
  Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : [];
