/** Whether a claim stands on the practice page, the only page of ours that is checked; the host of all of ours is the same. */
export const isPracticeHost = (host: string | undefined): boolean => host === location.hostname;
