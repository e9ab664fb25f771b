/**
 * Whether an origin belongs to the site of a match pattern.
 * @param pattern as the browser grants it: `https://portal.example/*`, `*://*.example/*`, `<all_urls>`
 * @param origin `https://portal.example:8443`; a pattern without a port means every port
 */
export function siteMatches(pattern: string, origin: string): boolean {
  if (pattern === '<all_urls>') return true;
  const match = /^(\*|[a-z]+):\/\/((?:\*\.)?[^/*:]+|\*)/.exec(pattern);
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  if (!match || !url) return false;
  const [, scheme, host = ''] = match;
  const sameScheme = scheme === '*' ? /^https?:$/.test(url.protocol) : url.protocol === `${scheme}:`;
  if (!sameScheme) return false;
  if (host === '*') return true;
  if (!host.startsWith('*.')) return url.hostname === host;
  return url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1));
}
