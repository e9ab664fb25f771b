import { Box24Database } from '../../lib/memory/database.ts';

/** The background is the only one that writes to it. */
export const database = new Box24Database();
