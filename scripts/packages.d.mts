/** Whether a folder's node_modules holds what its lock file asks for; what is for development only may be left out. */
export function packagesAreInstalled(folder: string, withDev?: boolean): boolean;
/** Runs `npm ci` in a folder, with more switches. Returns what to tell the user when it did not work. */
export function installPackages(folder: string, ...more: readonly string[]): string | undefined;
