/** Switches for browsers that programs start. */

/**
 * What drops down from the address bar is two web pages in recent Chromium, begun with each browser: half of the processor time of
 * a start, 1.5 of 3.1 s (Chromium 156, 2026-11-27).
 */
const POPUPS_OF_THE_ADDRESS_BAR = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** What Playwright 1.65 switches off (its `chromiumSwitches.ts`): of two lists the browser takes the last alone. */
const OFF_BY_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/** Chromium's sandbox refuses to run as root, which is what containers are. */
export const SANDBOX_SWITCHES: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Command line switches of every headless browser. */
export const HEADLESS_SWITCHES: readonly string[] = [
  `--disable-features=${[...OFF_BY_PLAYWRIGHT, ...POPUPS_OF_THE_ADDRESS_BAR].join(',')}`,
  ...SANDBOX_SWITCHES,
];
