import type { LiveState } from '../lib/session/types.ts';
import { pageText } from '../lib/texts/page-text.ts';
import { LostFields } from './LostFields.tsx';
import { usePortalHealth } from './use-portal-health.ts';

/** Which portal profile the page is read with, and whether the page still answers to it. */
export function PortalLine({ portal }: { readonly portal: NonNullable<LiveState['portal']> }) {
  const { id, title, found, of } = portal;
  const health = usePortalHealth(`${id}/${found}`).find((one) => one.portal === id);
  if (found === of) return <p className="soft">{pageText('panel.portal', { title })}</p>;
  return (
    <p className="portal-changed">
      {pageText('panel.portalChanged', { title, found, of })}{' '}
      {pageText('panel.portalRest', { count: of - found })}{' '}
      {health && health.found <= found && <LostFields health={health} />}
    </p>
  );
}
