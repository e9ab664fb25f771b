import { pageText } from '../lib/texts/page-text.ts';
import { useUnreadSites } from './frames-of-others.ts';

/** Says which parts of a page are not read, because Box24 is not on at the sites they come from. */
export function UnreadSites({ tabId }: { readonly tabId: number }) {
  const hosts = useUnreadSites(tabId);
  return hosts.length === 0 ? null : (
    <p className="soft unread">{pageText('panel.unread', { hosts: hosts.join(', ') })}</p>
  );
}
