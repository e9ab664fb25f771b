/** Whether a folder's node_modules holds what its lock file asks for. */
export function packagesAreInstalled(folder: string): boolean;
/** Runs `npm ci` in a folder, with more switches. Returns what to tell the user when it did not work. */
export function installPackages(folder: string, ...more: readonly string[]): string | undefined;
