/**
 * What stores ask of a manifest: lengths, version and sizes of icons as in Chrome's manifest reference; the rest we ask ourselves. What Mozilla's
 * store refuses is told by its own linter (add-on-lint.ts).
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pngSize } from './png-size.ts';

/** The longest texts that Chrome's manifest reference allows; of the short name it advises it only. */
const LONGEST = { name: 75, short_name: 12, description: 132 } as const;
/** Sizes of the icon that the stores and the browsers' pages show. */
const ICONS = ['16', '32', '48', '128'];

export interface StoreManifest {
  readonly manifest_version: number;
  readonly name: string;
  readonly short_name?: string;
  readonly description: string;
  readonly default_locale?: string;
  readonly version: string;
  readonly icons?: Readonly<Record<string, string>>;
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_security_policy?: { readonly extension_pages?: string };
  readonly update_url?: string;
  readonly background?: { readonly service_worker?: string; readonly scripts?: readonly string[] };
  readonly action?: { readonly default_popup?: string };
  readonly options_ui?: { readonly page?: string };
  readonly side_panel?: { readonly default_path?: string };
  readonly sidebar_action?: { readonly default_panel?: string };
  readonly storage?: { readonly managed_schema?: string };
  readonly minimum_chrome_version?: string;
  readonly browser_specific_settings?: {
    readonly gecko?: {
      readonly id?: string;
      readonly strict_min_version?: string;
      readonly data_collection_permissions?: { readonly required?: readonly string[] };
    };
  };
}

/**
 * @param folder that the manifest stands in
 * @returns one line per fault
 */
export function manifestFaults(manifest: StoreManifest, folder: string): string[] {
  const faults: string[] = [];
  if (manifest.manifest_version !== 3) faults.push('is not of version 3.');
  if (!isVersion(manifest.version))
    faults.push(`has the version "${manifest.version}": one to four numbers up to 65535.`);
  for (const [key, most] of Object.entries(LONGEST))
    for (const text of inEachLanguage(manifest[key as keyof typeof LONGEST] ?? '', folder))
      if (text.length > most || (text === '' && key !== 'short_name'))
        faults.push(`has a ${key} of ${text.length} characters; 1 to ${most} are allowed.`);
  const locale = manifest.default_locale;
  if (locale && !existsSync(path.join(folder, '_locales', locale)))
    faults.push(`speaks ${locale} by default, which is not there.`);
  if (manifest.update_url !== undefined) faults.push('has an update_url, which stores refuse.');
  return [
    ...faults,
    ...policyFaults(manifest.content_security_policy?.extension_pages ?? ''),
    ...iconFaults(manifest.icons ?? {}, folder),
    ...fileFaults(manifest, folder),
    ...browserFaults(manifest),
  ];
}

/** A text of the manifest, or what stands for it in every language; empty where one lacks it. */
function inEachLanguage(text: string, folder: string): string[] {
  const [, name] = /^__MSG_(\w+)__$/.exec(text) ?? [];
  if (!name) return [text];
  const languages = globSync('_locales/*/messages.json', { cwd: folder });
  if (languages.length === 0) return [''];
  return languages.map(
    (file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8'))[name]?.message ?? '',
  );
}

function isVersion(version: string): boolean {
  const parts = version.split('.');
  const isNumber = (part: string) => /^(0|[1-9]\d{0,4})$/.test(part) && Number(part) <= 65_535;
  return parts.length <= 4 && parts.every(isNumber) && parts.some((part) => part !== '0');
}

/** Only our own scripts, and nothing that makes one from text. */
function policyFaults(policy: string): string[] {
  const rules = new Map(policy.split(';').map((rule) => [rule.trim().split(/\s+/)[0] ?? '', rule]));
  const scripts = rules.get('script-src')?.trim() ?? '';
  const faults =
    scripts === "script-src 'self'"
      ? []
      : [`lets pages run scripts from "${scripts}", not from 'self' alone.`];
  if (/unsafe-/.test(policy)) faults.push('has a policy with an unsafe- word.');
  if (rules.get('default-src')?.trim() !== "default-src 'none'")
    faults.push("has a policy that does not begin with default-src 'none'.");
  return faults;
}

function iconFaults(icons: Readonly<Record<string, string>>, folder: string): string[] {
  const missing = ICONS.filter((size) => !(size in icons)).map((size) => `has no icon of ${size} pixels.`);
  const wrong = Object.entries(icons).flatMap(([size, name]) => {
    const file = path.join(folder, name);
    if (!existsSync(file)) return [`names ${name}, which is not there.`];
    const real = pngSize(file).size;
    return real === `${size}×${size}` ? [] : [`says that ${name} has ${size} pixels; it has ${real}.`];
  });
  return [...missing, ...wrong];
}

/** Every file that is named is there, and what is named as JSON is JSON. */
function fileFaults(manifest: StoreManifest, folder: string): string[] {
  const named = [
    manifest.background?.service_worker,
    ...(manifest.background?.scripts ?? []),
    manifest.action?.default_popup,
    manifest.options_ui?.page,
    manifest.side_panel?.default_path,
    manifest.sidebar_action?.default_panel,
    manifest.storage?.managed_schema,
  ].filter((name) => name !== undefined);
  const faults = named
    .filter((name) => !existsSync(path.join(folder, name)))
    .map((name) => `names ${name}, which is not there.`);
  const schema = manifest.storage?.managed_schema;
  if (schema && faults.length === 0) JSON.parse(readFileSync(path.join(folder, schema), 'utf8'));
  return faults;
}

function browserFaults({ browser_specific_settings: own, minimum_chrome_version }: StoreManifest): string[] {
  if (!own)
    return minimum_chrome_version ? [] : ['does not say which Chrome it needs (minimum_chrome_version).'];
  const { id, strict_min_version, data_collection_permissions } = own.gecko ?? {};
  const faults: string[] = [];
  if (!id) faults.push('has no id for Firefox.');
  if (!strict_min_version) faults.push('does not say which Firefox it needs (strict_min_version).');
  if (!data_collection_permissions?.required?.length)
    faults.push('does not say which data it collects (data_collection_permissions).');
  return faults;
}
