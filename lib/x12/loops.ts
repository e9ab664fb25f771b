/**
 * The loops of an 837P by their numbers, the segments each may hold, the loop around it, and which party's name (NM101)
 * opens which loop inside which.
 */
const LOOPS = {
  header: { within: undefined, holds: 'BHT' },
  '1000A': { within: 'header', holds: 'NM1 PER' },
  '1000B': { within: 'header', holds: 'NM1' },
  '2000A': { within: undefined, holds: 'HL PRV CUR' },
  '2010AA': { within: '2000A', holds: 'NM1 N3 N4 REF PER' },
  '2010AB': { within: '2000A', holds: 'NM1 N3 N4' },
  '2010AC': { within: '2000A', holds: 'NM1 N3 N4 REF' },
  '2000B': { within: undefined, holds: 'HL SBR PAT' },
  '2010BA': { within: '2000B', holds: 'NM1 N3 N4 DMG REF PER' },
  '2010BB': { within: '2000B', holds: 'NM1 N3 N4 REF' },
  '2000C': { within: undefined, holds: 'HL PAT' },
  '2010CA': { within: '2000C', holds: 'NM1 N3 N4 DMG REF PER' },
  '2300': { within: undefined, holds: 'CLM DTP PWK CN1 AMT REF K3 NTE CR1 CR2 CRC HI HCP' },
  '2310A': { within: '2300', holds: 'NM1 REF' },
  '2310B': { within: '2300', holds: 'NM1 PRV REF' },
  '2310C': { within: '2300', holds: 'NM1 N3 N4 REF PER' },
  '2310D': { within: '2300', holds: 'NM1 REF' },
  '2310E': { within: '2300', holds: 'NM1 N3 N4' },
  '2310F': { within: '2300', holds: 'NM1 N3 N4' },
  '2320': { within: '2300', holds: 'SBR CAS AMT OI MOA' },
  '2330A': { within: '2320', holds: 'NM1 N3 N4 REF' },
  '2330B': { within: '2320', holds: 'NM1 N3 N4 DTP REF' },
  '2330C': { within: '2320', holds: 'NM1 REF' },
  '2400': { within: '2300', holds: 'LX SV1 SV5 PWK CR1 CR3 CRC DTP QTY MEA CN1 REF AMT K3 NTE PS1 HCP' },
  '2410': { within: '2400', holds: 'LIN CTP REF' },
  '2420A': { within: '2400', holds: 'NM1 PRV REF' },
  '2420B': { within: '2400', holds: 'NM1 REF' },
  '2420C': { within: '2400', holds: 'NM1 N3 N4 REF' },
  '2420D': { within: '2400', holds: 'NM1 REF' },
  '2420E': { within: '2400', holds: 'NM1 N3 N4 REF PER' },
  '2420F': { within: '2400', holds: 'NM1 REF' },
  '2420G': { within: '2400', holds: 'NM1 N3 N4' },
  '2430': { within: '2400', holds: 'SVD CAS DTP AMT' },
  '2440': { within: '2400', holds: 'LQ FRM' },
} as const satisfies Record<string, { readonly within: string | undefined; readonly holds: string }>;

export type Loop = keyof typeof LOOPS;

/** Which loop a party opens, by the loop that it stands in and NM101. */
const PARTIES: Partial<Record<Loop, Readonly<Record<string, Loop>>>> = {
  header: { '41': '1000A', '40': '1000B' },
  '2000A': { '85': '2010AA', '87': '2010AB', PE: '2010AC' },
  '2000B': { IL: '2010BA', PR: '2010BB' },
  '2000C': { QC: '2010CA' },
  '2300': { DN: '2310A', P3: '2310A', '82': '2310B', '77': '2310C', DQ: '2310D', PW: '2310E', '45': '2310F' },
  '2320': {
    IL: '2330A',
    PR: '2330B',
    DN: '2330C',
    P3: '2330C',
    '82': '2330C',
    '77': '2330C',
    DQ: '2330C',
    '85': '2330C',
  },
  '2400': {
    '82': '2420A',
    QB: '2420B',
    '77': '2420C',
    DQ: '2420D',
    DK: '2420E',
    DN: '2420F',
    P3: '2420F',
    PW: '2420G',
    '45': '2420G',
  },
};

/** Segments that open a loop by their name, inside the loops that they may stand in. */
const OPENERS: Readonly<Record<string, { readonly loop: Loop; readonly inside: readonly Loop[] }>> = {
  SBR: { loop: '2320', inside: ['2300'] },
  LX: { loop: '2400', inside: ['2300'] },
  LIN: { loop: '2410', inside: ['2400'] },
  SVD: { loop: '2430', inside: ['2400'] },
  LQ: { loop: '2440', inside: ['2400'] },
};

const held = new Map(Object.entries(LOOPS).map(([loop, { holds }]) => [loop, new Set(holds.split(' '))]));
const known = new Set([...held.values()].flatMap((ids) => [...ids]));

/** Whether some loop of an 837P holds segments of that name. */
export const isClaimSegment = (id: string): boolean => known.has(id);

/** A loop and those around it, from the inside out. */
function around(loop: Loop): Loop[] {
  const { within } = LOOPS[loop];
  return within === undefined ? [loop] : [loop, ...around(within)];
}

export interface Step {
  readonly loop: Loop;
  /** It stands after a loop that belongs behind it. */
  readonly late: boolean;
}

/**
 * Where a segment belongs, seen from the loop that the one before it stands in.
 * @param party NM101 of a name
 * @returns undefined where no loop around here holds it
 */
export function stepTo(loop: Loop, id: string, party: string): Step | undefined {
  const outward = around(loop);
  if (id === 'NM1') {
    const opened = outward.flatMap((one) => PARTIES[one]?.[party] ?? [])[0];
    return opened && { loop: opened, late: false };
  }
  const opener = OPENERS[id];
  if (opener && outward.some((one) => opener.inside.includes(one))) return { loop: opener.loop, late: false };
  const at = outward.findIndex((one) => held.get(one)?.has(id));
  const found = outward[at];
  return found && { loop: found, late: at > 0 };
}

/** What opens each level behind its HL: a segment's name, or a party's. */
const LEVEL_SIGNS: Readonly<Record<string, Loop>> = {
  SBR: '2000B',
  PAT: '2000C',
  'NM1*85': '2000A',
  'NM1*IL': '2000B',
  'NM1*QC': '2000C',
};

/** The level whose HL must have been lost, where a segment can only stand behind it. */
export function lostLevel(loop: Loop | undefined, id: string, party: string): Loop | undefined {
  const level = LEVEL_SIGNS[id === 'NM1' ? `NM1*${party}` : id];
  if (level === undefined) return undefined;
  if (loop === undefined) return level;
  // Behind service lines there is no other payer of the same claim.
  if (loop.startsWith('24')) return level;
  return stepTo(loop, id, party) ? undefined : level;
}
