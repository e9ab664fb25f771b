import { fieldDefinition } from '../claim/fields.ts';
import { partsOf } from './match.ts';
import { selectorFaults } from './selector-lint.ts';
import {
  type FieldSource,
  isList,
  LINE_NUMBER,
  type LineSources,
  type PortalProfile,
  type ProfilePart,
  type Selector,
} from './types.ts';

/** A fault: the place in the profile, and what is wrong there. */
export interface ProfileFault {
  readonly path: string;
  readonly reason: string;
}

/** Fields that are lists, each place in a box of its own. */
const LISTS = /^(diagnoses|lines\[\]\.(modifiers|diagnosisPointers))$/;

/** Looks through a profile of the right shape: its hosts, the fields that it names, its selectors. */
export function lintProfile(profile: PortalProfile): ProfileFault[] {
  const isTaught = profile.confidence === 'taught';
  const atTop = partsOf({ ...profile, parts: [] });
  const parts: readonly (readonly [string, ProfilePart])[] = [
    ...atTop.map((part) => ['', part] as const),
    ...(profile.parts ?? []).map((part, index) => [`parts[${index}].`, part] as const),
  ];
  const faults = [
    ...profile.hosts.flatMap((host, index) => hostFaults(host, `hosts[${index}]`)),
    ...parts.flatMap(([at, part]) => partFaults(part, at, isTaught)),
    ...doubles(parts),
  ];
  const names = parts.flatMap(([, { fields = {}, lines, ignore = [], submit }]) => [
    ...Object.keys(fields),
    ...Object.keys(lines?.fields ?? {}),
    ...ignore,
    ...(submit === undefined ? [] : [submit]),
  ]);
  return names.length > 0 ? faults : [...faults, { path: 'fields', reason: 'names no field' }];
}

function hostFaults(host: string, path: string): ProfileFault[] {
  const isTooWide = host.startsWith('*.') && host.split('.').length < 3;
  return isTooWide ? [{ path, reason: 'covers sites of many owners; name the portal' }] : [];
}

function partFaults(part: ProfilePart, at: string, isTaught: boolean): ProfileFault[] {
  const { when, container, submit, ignore = [], fields = {}, lines } = part;
  const single = { when, container, submit };
  return [
    ...Object.entries(single).flatMap(([name, selector]) =>
      selector === undefined ? [] : plainFaults(selector, at + name, isTaught),
    ),
    ...ignore.flatMap((selector, index) => plainFaults(selector, `${at}ignore[${index}]`, isTaught)),
    ...Object.entries(fields).flatMap(([name, source]) =>
      fieldFaults(name, name, source, `${at}fields.${name}`, isTaught, false),
    ),
    ...(lines ? linesFaults(lines, `${at}lines`, isTaught) : []),
  ];
}

function linesFaults(lines: LineSources, at: string, isTaught: boolean): ProfileFault[] {
  const numbered = lines.row === undefined;
  const faults = Object.entries(lines.fields).flatMap(([name, source]) =>
    fieldFaults(name, `lines[].${name}`, source, `${at}.fields.${name}`, isTaught, numbered),
  );
  if (lines.row !== undefined) faults.push(...plainFaults(lines.row, `${at}.row`, isTaught));
  if (numbered && lines.with) faults.push({ path: `${at}.with`, reason: 'belongs to row, which is missing' });
  if (!numbered && lines.first !== undefined)
    faults.push({ path: `${at}.first`, reason: 'belongs to {n}, which is not used beside row' });
  return faults;
}

/** @param isNumbered its selectors must hold {n}; else they must not */
function fieldFaults(
  name: string,
  path: string,
  source: FieldSource | null,
  at: string,
  isTaught: boolean,
  isNumbered: boolean,
): ProfileFault[] {
  const definition = definitionOf(path);
  if (!definition) return [{ path: at, reason: `"${name}" is no field of the claim` }];
  if (source === null) return [];
  const reason = unfit(path, definition.kind, source);
  return [
    ...(reason ? [{ path: at, reason }] : []),
    ...selectorsIn(source).flatMap(([place, selector]) => {
      const hasNumber = selector.includes(LINE_NUMBER);
      if (hasNumber !== isNumbered)
        return [
          {
            path: at + place,
            reason: isNumbered ? 'has no {n}, and lines has no row' : 'has {n} where no line is counted',
          },
        ];
      return selectorFaults(selector, isTaught).map((fault) => ({ path: at + place, reason: fault }));
    }),
  ];
}

const plainFaults = (selector: Selector, path: string, isTaught: boolean): ProfileFault[] =>
  selector.includes(LINE_NUMBER)
    ? [{ path, reason: 'has {n} where no line is counted' }]
    : selectorFaults(selector, isTaught).map((reason) => ({ path, reason }));

/** `diagnoses` and `lines[].modifiers` are whole lists; others have a number or none. */
function definitionOf(path: string) {
  if (path === 'diagnoses') return fieldDefinition('diagnoses[i]');
  if (path.includes('[i]') || path.includes('[j]') || /^lines\[\d/.test(path)) return undefined;
  return fieldDefinition(path.replace('lines[].', 'lines[0].'));
}

/** Why a field cannot be made of such controls. */
function unfit(path: string, kind: string, source: FieldSource): string | undefined {
  if (typeof source === 'string') return undefined;
  if (isList(source)) return LISTS.test(path) ? undefined : 'is one field; name one box for it';
  if ('month' in source) return kind === 'date' ? undefined : 'is no date';
  if ('last' in source) return path.endsWith('.name') ? undefined : 'is no name of a person';
  return ['boolean', 'enum', 'code', 'pos', 'text'].includes(kind) ? undefined : 'is nothing to choose from';
}

/** Every selector of a field, with its place. */
function selectorsIn(source: FieldSource): [place: string, selector: Selector][] {
  if (typeof source === 'string') return [['', source]];
  if (isList(source)) return source.map((selector, index) => [`[${index}]`, selector]);
  const named = 'options' in source ? source.options : source;
  const before = 'options' in source ? '.options' : '';
  return Object.entries(named).map(([name, selector]) => [`${before}.${name}`, String(selector)]);
}

/** Fields that two parts name where both may be there at the same time, and lists that are named whole and in pieces. */
function doubles(parts: readonly (readonly [string, ProfilePart])[]): ProfileFault[] {
  const seen = new Map<string, string>();
  return parts.flatMap(([at, { fields = {}, lines, when, frame }]) => {
    const scope = JSON.stringify([when, frame?.name, frame?.path]);
    const places = [
      ...Object.keys(fields).map((name) => [name, `${at}fields.${name}`] as const),
      ...Object.keys(lines?.fields ?? {}).map(
        (name) => [`lines[].${name}`, `${at}lines.fields.${name}`] as const,
      ),
    ];
    return places.flatMap(([name, path]) => {
      const list = name.replace(/^(diagnoses|lines\[\]\.modifiers)\[\d+\]$/, '$1');
      const other = seen.get(scope + name) ?? seen.get(scope + list);
      seen.set(scope + name, path);
      return other ? [{ path, reason: `is named a second time; first at ${other}` }] : [];
    });
  });
}
