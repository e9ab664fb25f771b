/** An id for a note that is about to be told. `crypto.randomUUID` is not there on pages without TLS. */
export const newNoteId = (): string => `${Date.now()}-${Math.random()}`;
