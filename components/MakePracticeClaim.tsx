import { pageText } from '../lib/texts/page-text.ts';

/** The way to the page that makes a practice claim of the claim in a tab, without anybody in it. */
export function MakePracticeClaim({
  tabId,
  className,
}: {
  readonly tabId: number;
  readonly className?: string;
}) {
  return (
    <a className={className} href={`/studio.html#from=${tabId}`} target="_blank" rel="noreferrer">
      {pageText('panel.practiceClaim')}
    </a>
  );
}
