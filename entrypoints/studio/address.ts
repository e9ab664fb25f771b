/** What the studio shows; it stands in the address, so that reloading and going back lead there. */
export interface StudioView {
  /** Left out: the list of drafts. */
  readonly draft?: string;
  readonly step?: string;
  /** What of the step is open: the id of a rule. */
  readonly part?: string;
  /** A tab whose claim is to become a practice claim. */
  readonly from?: string;
}

/** The view of an address. @param hash `#draft=…&step=…&part=…`, or `#from=…` */
export function viewOf(hash: string): StudioView {
  const given = new URLSearchParams(hash.slice(1));
  const [draft, step, part, from] = ['draft', 'step', 'part', 'from'].map(
    (name) => given.get(name) || undefined,
  );
  return { ...(draft && { draft }), ...(step && { step }), ...(part && { part }), ...(from && { from }) };
}

/** The address of a view. */
export const hashOf = (view: StudioView): string => `#${new URLSearchParams(Object.entries(view))}`;
