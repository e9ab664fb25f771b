import { pageText } from '../lib/texts/page-text.ts';

/** The way to the page that saves the structure of the page in a tab, without its values. */
export function SaveStructure({ tabId }: { readonly tabId: number }) {
  return (
    <a href={`/recording.html?tab=${tabId}`} target="_blank" rel="noreferrer">
      {pageText('panel.saveStructure')}
    </a>
  );
}
