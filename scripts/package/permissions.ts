/** What a build asks the browser for, held against docs/permissions.md and against what its scripts use. */
import { type Row, tableOf } from '../markdown-tables.ts';

export interface Asking {
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly browser_specific_settings?: unknown;
}

/**
 * How a script uses each permission; null where having it is the use. Those that we do not ask for are here to be found where a script
 * begins to use one.
 */
const USES: Readonly<Record<string, RegExp | null>> = {
  storage: /\.storage\.(local|session|managed|sync)\b/,
  scripting: /\.scripting\.\w/,
  // Lets a press on the toolbar button open the page for `scripting`.
  activeTab: null,
  alarms: /\.alarms\.\w/,
  sidePanel: /\.sidePanel\.\w/,
  bookmarks: /\.bookmarks\.(create|get\w*|search)\b/,
  browsingData: /\.browsingData\.\w/,
  clipboardRead: /\.clipboard\.read/,
  contextMenus: /\.contextMenus\.\w/,
  cookies: /\.cookies\.(get|getAll|set|remove)\b/,
  debugger: /\.debugger\.(attach|sendCommand)\b/,
  declarativeNetRequest: /\.declarativeNetRequest\.\w/,
  desktopCapture: /\.desktopCapture\.\w/,
  downloads: /\.downloads\.(download|search)\b/,
  geolocation: /\.geolocation\.\w/,
  history: /\.history\.(search|getVisits|addUrl|deleteUrl|deleteAll)\b/,
  identity: /\.identity\.(getAuthToken|launchWebAuthFlow|getProfileUserInfo)\b/,
  idle: /\.idle\.(queryState|setDetectionInterval)\b/,
  // What a script may ask about itself needs no permission.
  management: /\.management\.(getAll|get|setEnabled|uninstall)\b/,
  nativeMessaging: /\.(connectNative|sendNativeMessage)\b/,
  notifications: /\.notifications\.(create|clear|update)\b/,
  offscreen: /\.offscreen\.(createDocument|closeDocument)\b/,
  pageCapture: /\.pageCapture\.\w/,
  proxy: /\.proxy\.settings\b/,
  sessions: /\.sessions\.(getRecentlyClosed|restore)\b/,
  tabCapture: /\.tabCapture\.\w/,
  topSites: /\.topSites\.\w/,
  userScripts: /\.userScripts\.\w/,
  webNavigation: /\.webNavigation\.\w/,
  webRequest: /\.webRequest\.\w/,
};

const nameOf = (row: Row): string => (row.permission ?? '').replace(/ \(optional\)$/, '').replaceAll('`', '');
const isOptional = (row: Row): boolean => (row.permission ?? '').endsWith('(optional)');

/** What docs/permissions.md says of one browser, in the order in which it stands there. */
export function explainedPermissions(browser: 'Chrome' | 'Firefox'): readonly Row[] {
  return tableOf('permissions.md', 'permission').filter(({ browsers }) => browsers?.includes(browser));
}

/**
 * @param scripts all that the build runs, in one text
 * @param explained rows of docs/permissions.md for this browser
 * @returns one line per fault
 */
export function permissionFaults(manifest: Asking, scripts: string, explained: readonly Row[]): string[] {
  const asked = manifest.permissions ?? [];
  const optional = [...(manifest.optional_permissions ?? []), ...(manifest.optional_host_permissions ?? [])];
  const faults: string[] = [];
  const compare = (has: readonly string[], rows: readonly Row[]) => {
    const names = rows.map(nameOf);
    for (const name of has.filter((one) => !names.includes(one)))
      faults.push(`asks for "${name}", which docs/permissions.md does not explain.`);
    for (const name of names.filter((one) => !has.includes(one)))
      faults.push(`does not ask for "${name}", which docs/permissions.md explains.`);
  };
  compare(
    asked,
    explained.filter((row) => !isOptional(row)),
  );
  compare(optional, explained.filter(isOptional));
  for (const name of asked) {
    const use = USES[name];
    if (use === undefined)
      faults.push(
        `asks for "${name}", and nobody said how its use is seen (scripts/package/permissions.ts).`,
      );
    else if (use && !use.test(scripts)) faults.push(`asks for "${name}", which no script uses.`);
  }
  for (const [name, use] of Object.entries(USES))
    if (use?.test(scripts) && !asked.includes(name) && !isKnownLeftOver(name, manifest))
      faults.push(`does not ask for "${name}", which a script uses.`);
  return faults;
}

/** The same scripts run in both browsers: what opens the side panel in one asks first whether there is one. */
const isKnownLeftOver = (name: string, manifest: Asking): boolean =>
  name === 'sidePanel' && manifest.browser_specific_settings !== undefined;
