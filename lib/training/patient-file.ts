import type { Plain, PlainFields } from './scenario-types.ts';

/**
 * The papers of a patient's file, in the order in which they come into being, and what each says: of what is known beside a claim
 * (`knows`), and of the claim that is right (`claim`), since it was made from them.
 */
const PAPERS = {
  card: { claim: ['insured.id'], knows: ['maEnrolled'] },
  intake: {
    claim: ['patient', 'patient.birthDate', 'patient.sex', 'address'],
    knows: ['partAStay', 'hhEpisode', 'dischargedToHome', 'useOutsideOnly'],
  },
  visit: {
    claim: [],
    knows: [
      'f2fDate',
      'insulinTreated',
      'lastDiabetesVisit',
      'flowLpm',
      'reevalDate',
      'adherenceMet',
      'improvementDocumented',
      'specialtyEvaluation',
      'evaluatorIndependent',
    ],
  },
  order: {
    claim: ['orderingProvider.name', 'orderingProvider.npi', 'diagnoses'],
    knows: [
      'orderDate',
      'orderReceivedDate',
      'order.signature',
      'orderBySamePractitioner',
      'orderingProviderEligible',
    ],
  },
  statement: { claim: [], knows: ['statementDate', 'certifierType'] },
  decision: { claim: ['priorAuthNumber'], knows: ['paDecisionDate', 'auth.codes', 'auth.from', 'auth.to'] },
  delivery: {
    claim: [],
    knows: [
      'deliveryDate',
      'supplyEndDate',
      'fittingAtSelection',
      'fittingAtDelivery',
      'atpInPerson',
      'homeAssessment',
      'hasPortable',
      'baseOwned',
    ],
  },
  attached: { claim: [], knows: ['cmnAttached', 'invoiceAttached'] },
  notice: { claim: [], knows: ['abnOnFile'] },
  rental: { claim: [], knows: ['firstRentalDate', 'rentalMonth', 'paidMonths'] },
  manual: {
    claim: [],
    knows: [
      'profile.authCodes',
      'profile.authThreshold',
      'profile.coveredList',
      'profile.epsdtIndicatorRequired',
      'profile.invoiceForNoc',
      'profile.rentToOwnMonths',
      'profile.rentalList',
      'profile.unitLimits',
    ],
  },
} as const;

/** `other`: what scenarios of a team know beside that. */
export type PaperId = keyof typeof PAPERS | 'other';

const PAPER_IDS = Object.keys(PAPERS) as (keyof typeof PAPERS)[];

/** A paper of the file, with what it says. */
export interface FilePaper {
  readonly id: PaperId;
  /** Each fact by its name among what is known or on the claim. */
  readonly says: readonly { readonly fact: string; readonly value: Plain }[];
}

/** An earlier service of the patient, as `history` has it. */
export interface EarlierService {
  readonly date: string;
  readonly procedureCode: string;
  readonly modifiers?: readonly string[];
  readonly units?: number;
}

/** What the claim itself shows, and no paper: which contractor the page belongs to. */
const ON_THE_PAGE = ['portalMac', 'history'];

/**
 * The papers that say something.
 * @param claim the claim that is right
 * @param knows what the file says, as in a context file
 */
export function patientFile(claim: PlainFields, knows: PlainFields): readonly FilePaper[] {
  const known = flat(knows);
  const onClaim = new Map([...flat(claim), ...who(flat(claim))]);
  const papers = PAPER_IDS.map((id): FilePaper => {
    const says = [
      ...PAPERS[id].claim.flatMap((fact) => said(fact, onClaim.get(fact))),
      ...PAPERS[id].knows.flatMap((fact) => said(fact, known.get(fact))),
    ];
    return { id, says };
  });
  const other = notInFile(knows).flatMap((fact) => said(fact, known.get(fact)));
  return [...papers, { id: 'other' as const, says: other }].filter(({ says }) => says.length > 0);
}

const said = (fact: string, value: Plain | undefined): FilePaper['says'] =>
  value === undefined || value === '' ? [] : [{ fact, value }];

/** Name and address in one line each, as on a paper. */
function who(claim: ReadonlyMap<string, Plain>): [string, Plain][] {
  const of = (name: string): string => String(claim.get(`patient.${name}`) ?? '');
  return [
    ['patient', `${of('lastName')}, ${of('firstName')}`],
    ['address', `${of('address')}, ${of('city')}, ${of('state')} ${of('zip')}`],
  ];
}

/** The patient's earlier services; empty where none are known. */
export const earlierServices = ({ history }: PlainFields): readonly EarlierService[] =>
  Array.isArray(history) ? history : [];

/** Whether one of the papers was asked for again that say what an error makes wrong. */
export const isAskedFor = (knows: PlainFields, asked: ReadonlySet<PaperId>): boolean =>
  Object.keys(knows).some((fact) => asked.has(paperOf(fact)));

const paperOf = (fact: string): PaperId =>
  PAPER_IDS.find((id) => PAPERS[id].knows.some((one) => one === fact)) ?? 'other';

/** What is known and stands on no paper of its own; empty where nothing is forgotten. */
export const notInFile = (knows: PlainFields): readonly string[] =>
  [...flat(knows).keys()].filter((fact) => !ON_THE_PAGE.includes(fact) && paperOf(fact) === 'other');

/** Fields of groups by their paths; a number by code stays whole. */
function flat(fields: PlainFields, path = ''): ReadonlyMap<string, Plain> {
  const all = new Map<string, Plain>();
  for (const [name, value] of Object.entries(fields)) {
    const here = path === '' ? name : `${path}.${name}`;
    if (isGroup(value) && !here.endsWith('unitLimits'))
      for (const [inner, one] of flat(value, here)) all.set(inner, one);
    else if (value !== null) all.set(here, value);
  }
  return all;
}

const isGroup = (value: Plain): value is PlainFields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
