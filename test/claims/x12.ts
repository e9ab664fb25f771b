/** Writes claim files as 837P text (005010X222A1), for tests and the bench: the inverse of `lib/x12`. */
import { parseMoney } from '../../lib/claim/parse.ts';

export interface X12Options {
  readonly element?: string;
  readonly component?: string;
  readonly terminator?: string;
  /** What stands behind each terminator. */
  readonly between?: string;
  readonly version?: string;
}

type Json = Readonly<Record<string, unknown>>;

const HEADER = [
  [
    'ISA',
    '00',
    ' '.repeat(10),
    '00',
    ' '.repeat(10),
    'ZZ',
    'SUBMITTER'.padEnd(15),
    'ZZ',
    'RECEIVER'.padEnd(15),
  ],
  ['261120', '1200', '^', '00501', '000000001', '0', 'T'],
].flat();

/**
 * One interchange with one transaction that holds the claims, each under a billing provider and subscriber of its own.
 * @param claims contents of claim files
 */
export function x12Of(claims: readonly unknown[], options: X12Options = {}): string {
  const {
    element = '*',
    component = ':',
    terminator = '~',
    between = '\n',
    version = '005010X222A1',
  } = options;
  const end = terminator + between;
  const write = (segment: readonly string[]) => segment.join(element).replace(/(?:\*)+$/, '');
  const levels = { count: 0 };
  const body = [
    ['ST', '837', '0001', version],
    ['BHT', '0019', '00', '1', '20261120', '1200', 'CH'],
    ['NM1', '41', '2', 'SAMPLE BILLING', '', '', '', '', '46', '12345'],
    ['PER', 'IC', 'DESK', 'TE', '5555550100'],
    ['NM1', '40', '2', 'SAMPLE RECEIVER', '', '', '', '', '46', '67890'],
    ...claims.flatMap((claim) => claimSegments(claim as Json, component, levels)),
  ];
  const all = [
    [...HEADER, component],
    ['GS', 'HC', 'SUBMITTER', 'RECEIVER', '20261120', '1200', '1', 'X', version],
    ...body,
    ['SE', String(body.length + 1), '0001'],
    ['GE', '1', '1'],
    ['IEA', '1', '000000001'],
  ];
  return all.map((segment) => write(trimmed(segment)) + end).join('');
}

function trimmed(segment: readonly string[]): string[] {
  const last = segment.findLastIndex((one) => one !== '');
  return segment.slice(0, last + 1);
}

/** A field's text; nothing for what is blank or not there. */
function textOf(json: unknown, path: string): string {
  let value: unknown = json;
  for (const key of path.split('.'))
    value = typeof value === 'object' && value !== null ? (value as Json)[key] : '';
  if (typeof value === 'object' && value !== null && 'raw' in value) return String(value.raw);
  return value === undefined || value === null ? '' : String(value);
}

const day = (text: string): string => text.replaceAll('-', '');
const RELATIONSHIPS: Readonly<Record<string, string>> = {
  self: '18',
  spouse: '01',
  child: '19',
  other: 'G8',
};
const ORDERS: Readonly<Record<string, string>> = { primary: 'P', secondary: 'S', tertiary: 'T' };

/** `DOE, JO` as the elements of an NM1 behind its party. */
function name(text: string): string[] {
  const [last = '', first = ''] = text.split(', ');
  return [first === '' ? '2' : '1', last, first, '', '', ''];
}
const npi = (text: string): string[] => (text === '' ? [] : ['XX', text]);
const some = (text: string, segment: readonly string[]): string[][] => (text === '' ? [] : [[...segment]]);

function claimSegments(claim: Json, component: string, levels: { count: number }): string[][] {
  const get = (path: string) => textOf(claim, path);
  const isSelf = !['spouse', 'child', 'other'].includes(get('patient.relationship'));
  const billing = ++levels.count;
  const subscriber = ++levels.count;
  const patient = [
    ...some(get('patient.address'), ['N3', get('patient.address')]),
    ['N4', get('patient.city'), get('patient.state'), get('patient.zip')],
    ...some(get('patient.birthDate'), ['DMG', 'D8', day(get('patient.birthDate')), get('patient.sex')]),
  ];
  const death = ['PAT', '', '', '', '', 'D8', day(get('patient.deathDate'))];
  const insured = isSelf
    ? ['1', get('patient.lastName'), get('patient.firstName'), '', '', '']
    : name(get('insured.name'));
  return [
    ['HL', String(billing), '', '20', '1'],
    ...some(get('billing.taxonomy'), ['PRV', 'BI', 'PXC', get('billing.taxonomy')]),
    ['NM1', '85', ...name(get('billing.name')), ...npi(get('billing.npi'))],
    ['N3', '1 DOCK ROAD'],
    ['N4', 'BOISE', 'ID', '837020001'],
    ...some(get('billing.taxId'), ['REF', 'EI', get('billing.taxId')]),
    ['HL', String(subscriber), String(billing), '22', isSelf ? '0' : '1'],
    [
      'SBR',
      ORDERS[get('payer.order')] ?? 'P',
      isSelf ? '18' : '',
      get('insured.groupNumber'),
      get('insured.planName'),
      '',
      '',
      '',
      '',
      get('insuranceType'),
    ],
    ...(isSelf ? some(get('patient.deathDate'), death) : []),
    ['NM1', 'IL', ...insured, 'MI', get('insured.id')],
    ...(isSelf ? patient : []),
    ['NM1', 'PR', '2', get('payer.name'), '', '', '', '', 'PI', get('payer.id')],
    ...(isSelf
      ? []
      : [
          ['HL', String(++levels.count), String(subscriber), '23', '0'],
          [
            'PAT',
            RELATIONSHIPS[get('patient.relationship')] ?? '',
            ...(get('patient.deathDate') === '' ? [] : death.slice(2)),
          ],
          ['NM1', 'QC', '1', get('patient.lastName'), get('patient.firstName')],
          ...patient,
        ]),
    ...ownSegments(claim, component),
    ...(claim.lines as readonly Json[]).flatMap((line, at) => lineSegments(line, at, claim, component)),
  ];
}

/** Loops 2300 to 2330. */
function ownSegments(claim: Json, component: string): string[][] {
  const get = (path: string) => textOf(claim, path);
  const causes = [
    ['condition.employment', 'EM'],
    ['condition.autoAccident', 'AA'],
    ['condition.otherAccident', 'OA'],
  ].flatMap(([path = '', code = '']) => (get(path) === 'true' ? [code] : []));
  const state = get('condition.accidentState');
  const related = state === '' ? causes : [...causes, ...['', '', ''].slice(causes.length), state];
  const diagnoses = (claim.diagnoses as readonly string[] | undefined) ?? [];
  const [main, others] = get('icdIndicator') === '9' ? ['BK', 'BF'] : ['ABK', 'ABF'];
  const assigned = { true: 'A', false: 'C' }[get('acceptAssignment')] ?? '';
  const signed = get('patient.signatureOnFile') === '' ? '' : 'Y';
  const frequency = get('resubmission.code');
  const pos = textOf((claim.lines as readonly Json[])[0], 'placeOfService');
  const money = (path: string) => get(path);
  const isOther = get('otherCoverage') === 'true' || get('otherInsured.planName') !== '';
  const referrer = { DN: 'DN', DQ: 'DQ' }[get('orderingProvider.qualifier')];
  return [
    [
      'CLM',
      get('patientAccount'),
      money('totalCharge'),
      '',
      '',
      [pos, 'B', frequency].join(component),
      'Y',
      assigned,
      'Y',
      signed,
      '',
      related.join(component),
    ],
    ...some(get('illnessDate'), ['DTP', '431', 'D8', day(get('illnessDate'))]),
    ...some(get('hospitalization.from'), ['DTP', '435', 'D8', day(get('hospitalization.from'))]),
    ...some(get('hospitalization.to'), ['DTP', '096', 'D8', day(get('hospitalization.to'))]),
    ...((claim.attachments as readonly Json[] | undefined) ?? []).map((one) => [
      'PWK',
      textOf(one, 'type'),
      textOf(one, 'transmission'),
      '',
      '',
      'AC',
      textOf(one, 'controlNumber'),
    ]),
    ...some(get('amountPaid'), ['AMT', 'F5', money('amountPaid')]),
    ...some(get('priorAuthNumber'), ['REF', 'G1', get('priorAuthNumber')]),
    ...some(get('resubmission.originalRef'), ['REF', 'F8', get('resubmission.originalRef')]),
    ...some(get('additionalInfo'), ['NTE', 'ADD', get('additionalInfo')]),
    ...(diagnoses.length > 0
      ? [
          [
            'HI',
            ...diagnoses.map((code, at) => [at === 0 ? main : others, code.replace('.', '')].join(component)),
          ],
        ]
      : []),
    ...some(get('claimCodes'), ['HI', ['BG', get('claimCodes')].join(component)]),
    ...(referrer === undefined
      ? []
      : [['NM1', referrer, ...name(get('orderingProvider.name')), ...npi(get('orderingProvider.npi'))]]),
    ...some(get('facility.name') + get('facility.npi'), [
      'NM1',
      '77',
      ...name(get('facility.name')),
      ...npi(get('facility.npi')),
    ]),
    ...(isOther
      ? [
          [
            'SBR',
            'P',
            '18',
            get('otherInsured.groupNumber'),
            get('otherInsured.planName'),
            '',
            '',
            '',
            '',
            'CI',
          ],
          ...some(get('primaryPaid'), ['AMT', 'D', money('primaryPaid')]),
          ['OI', '', '', 'Y', '', '', 'Y'],
          ['NM1', 'IL', ...name(get('otherInsured.name')), 'MI', 'X'],
          ['NM1', 'PR', '2', get('otherInsured.planName'), '', '', '', '', 'PI', 'Y'],
        ]
      : []),
  ];
}

/** Loop 2400 and those in it. */
function lineSegments(line: Json, at: number, claim: Json, component: string): string[][] {
  const get = (path: string) => textOf(line, path);
  const list = (path: string) => (line[path] as readonly string[] | undefined) ?? [];
  const letters = list('diagnosisPointers').map((letter) => {
    const number = 'ABCDEFGHIJKL'.indexOf(letter) + 1;
    return number > 0 ? String(number) : letter;
  });
  const flag = (path: string) => ({ true: 'Y', false: 'N' })[get(path)] ?? '';
  const dates = get('dateTo') === '' || get('dateTo') === get('dateFrom') ? 'D8' : 'RD8';
  const span = dates === 'D8' ? day(get('dateFrom')) : `${day(get('dateFrom'))}-${day(get('dateTo'))}`;
  const months = get('dmeService.lengthOfNeed');
  const own = (path: string) => textOf(line, `orderingProvider.${path}`);
  const isOrdered = textOf(claim, 'orderingProvider.qualifier') === 'DK';
  const orderer = (path: string) => own(path) || (isOrdered ? textOf(claim, `orderingProvider.${path}`) : '');
  const amount = (path: string) => (parseMoney(get(path)) === undefined ? '' : get(path));
  return [
    ['LX', String(at + 1)],
    [
      'SV1',
      ['HC', get('procedureCode'), ...list('modifiers')].join(component),
      get('charge'),
      get('unitType'),
      get('units'),
      get('placeOfService'),
      '',
      letters.join(component),
      '',
      flag('emergency'),
      '',
      flag('epsdt'),
    ],
    ...some(months + get('dmeService.rentalPrice') + get('dmeService.purchasePrice'), [
      'SV5',
      ['HC', get('procedureCode')].join(component),
      'DA',
      months === '' ? '' : String(Number(months) * 30),
      amount('dmeService.rentalPrice'),
      amount('dmeService.purchasePrice'),
      get('dmeService.rentalUnit'),
    ]),
    ...some(get('dateFrom'), ['DTP', '472', dates, span]),
    ...some(get('lastCertificationDate'), ['DTP', '461', 'D8', day(get('lastCertificationDate'))]),
    ...some(get('beginTherapyDate'), ['DTP', '463', 'D8', day(get('beginTherapyDate'))]),
    ...some(get('priorAuthNumber'), ['REF', 'G1', get('priorAuthNumber')]),
    ...some(get('controlNumber'), ['REF', '6R', get('controlNumber')]),
    ...some(get('description'), ['NTE', 'ADD', get('description')]),
    ...some(get('ndc'), ['LIN', '', 'N4', get('ndc')]),
    ...some(get('ndcQuantity'), ['CTP', '', '', '', get('ndcQuantity'), get('ndcUnit')]),
    ...some(get('renderingNpi'), [
      'NM1',
      '82',
      '1',
      'WORKER',
      'SAM',
      '',
      '',
      '',
      ...npi(get('renderingNpi')),
    ]),
    ...some(orderer('name') + orderer('npi'), [
      'NM1',
      'DK',
      ...name(orderer('name')),
      ...npi(orderer('npi')),
    ]),
  ];
}
