/** What goes wrong with orders, visits, authorizations and what else must be on file. */
import {
  alone,
  both,
  day,
  firstIssue,
  has,
  isCode,
  isIn,
  type LineTest,
  type Mutation,
  onEveryLine,
  onLine,
  serviceOf,
} from '../mutation.ts';

const onList: LineTest = (line, draw, { claim }) => {
  const { confidence, from } = draw.row('f2f', line.procedureCode) ?? {};
  return confidence === 'verified' && String(from) <= (claim.lines[0]?.dateFrom ?? '');
};
const numbered: LineTest = (line, _draw, { claim }) => Boolean(line.priorAuthNumber ?? claim.priorAuthNumber);

export const DOCUMENTS: readonly Mutation[] = [
  onLine(
    'order-after-delivery',
    'f2f-wopd-required#order-after-delivery',
    both(firstIssue, onList),
    (line, _draw, { context }) => {
      context.orderReceivedDate = day(line.dateFrom, 1);
    },
  ),
  onLine(
    'visit-too-old',
    'f2f-wopd-required#visit-outside-window',
    both(firstIssue, onList),
    (_line, _draw, { context }) => {
      context.f2fDate = day(String(context.orderDate), -200);
    },
  ),
  onLine('order-to-come', 'order-date-after-service#after-submission', firstIssue, (_line, _draw, claim) => {
    claim.context.orderDate = day(claim.asOf, 3);
    delete claim.context.orderReceivedDate;
    delete claim.context.f2fDate;
  }),
  onLine('no-order', 'ey-modifier#no-order', alone, (_line, _draw, { context }) => {
    context.orderOnFile = false;
    for (const name of ['orderDate', 'orderReceivedDate', 'f2fDate']) delete context[name];
  }),
  onLine('slip-lost', 'paper-not-at-hand#other', alone, (_line, _draw, { context }) => {
    context.papers = { 'Proof of delivery': false };
  }),
  onLine(
    'number-lost',
    'rpa-utn-missing#first-issue',
    both(firstIssue, numbered),
    (line, _draw, { claim }) => {
      claim.priorAuthNumber = '';
      delete line.priorAuthNumber;
    },
  ),
  onLine(
    'number-too-short',
    'rpa-utn-format-and-place#malformed',
    both(firstIssue, numbered),
    (_line, _draw, { claim }) => {
      claim.priorAuthNumber = claim.priorAuthNumber.slice(0, 10);
    },
  ),
  onLine(
    'number-no-longer-asked-for',
    'rpa-not-required-anymore#stimulator',
    both(isCode('E0747', 'E0748', 'E0760'), alone),
    (_line, _draw, { claim }) => {
      claim.priorAuthNumber = 'A1234567890123';
    },
  ),
  onLine(
    'home-not-looked-at',
    'pmd-documentation#home-assessment',
    both(isIn('PMD'), firstIssue),
    (_line, _draw, { context }) => {
      context.homeAssessment = false;
    },
  ),
  onLine(
    'decision-too-old',
    'rpa-decision-expired#expired',
    both(firstIssue, numbered, (line, draw) => draw.row('prior-auth', line.procedureCode)?.validFor !== null),
    (line, _draw, { context }) => {
      context.paDecisionDate = day(line.dateFrom, -200);
      context.orderDate = day(line.dateFrom, -210);
      context.orderReceivedDate = day(line.dateFrom, -210);
      context.f2fDate = day(line.dateFrom, -230);
    },
  ),
  onEveryLine(
    'no-base',
    'accessory-base-on-file#no-base',
    ({ claim, context }) => {
      for (const line of claim.lines) delete line.description;
      context.history = [];
      context.baseOwned = false;
    },
    ({ claim }) => claim.lines.every(({ description = '' }) => description.startsWith('OWNED')),
  ),
  onLine(
    'use-not-shown',
    'pap-91-day-adherence#no-benefit-shown',
    both(isCode('E0601'), has('KJ')),
    (_line, _draw, { context }) => {
      context.adherenceMet = false;
    },
  ),
  onLine(
    'need-not-recorded',
    'continued-need-use#rental',
    both(isIn('CR_BEDS'), has('KJ')),
    (line, _draw, { context }) => {
      context.lastNeedRecord = day(line.dateFrom, -400);
    },
  ),
  onEveryLine(
    'statement-too-old',
    'shoe-certification-timeline#statement-too-old',
    (claim) => {
      claim.context.statementDate = day(serviceOf(claim), -120);
      claim.context.lastDiabetesVisit = day(serviceOf(claim), -125);
    },
    ({ context }) => 'statementDate' in context,
  ),
  onLine(
    'visit-nine-months-ago',
    'cgm-six-month-visit#supplies',
    both(isCode('A4239', 'A4238'), alone),
    (line, _draw, { context }) => {
      context.lastDiabetesVisit = day(line.dateFrom, -270);
    },
  ),
  onLine(
    'outdoors-only',
    'noncovered-feature-gy#outside-only',
    both(isIn('CR_MWC'), alone),
    (_line, _draw, { context }) => {
      context.useOutsideOnly = true;
    },
  ),
  onLine(
    'certificate-attached',
    'cmn-dif-after-2023#attached',
    both(isIn('OXY_STAT'), alone),
    (_line, _draw, { context }) => {
      context.cmnAttached = true;
    },
  ),
  onLine('order-unsigned', 'swo-elements#incomplete', firstIssue, (_line, _draw, { context }) => {
    context['order.signature'] = false;
  }),
  onLine(
    'fitted-by-nobody',
    'category-ots-vs-custom-fitted#not-fitted',
    (line, draw) =>
      draw.row('fitting', line.procedureCode)?.fitting === 'custom-fitted' &&
      draw.row('fitting', line.procedureCode)?.twin !== undefined,
    (_line, _draw, { context }) => {
      context.fittedByExpert = false;
    },
  ),
  onLine('elastic-sleeve', 'category-elastic-garment-as-brace#elastic', isIn('KO'), (line) => {
    line.description = 'neoprene knee sleeve';
  }),
  onLine(
    'both-feet-on-one-claim',
    'rpa-bilateral-one-claim#both-sides',
    both(has('K3'), (line, draw) => draw.row('k-level', line.procedureCode)?.knee !== true),
    (line, _draw, { claim, context }) => {
      const right = {
        ...line,
        procedureCode: 'L5980',
        modifiers: ['KX', 'K3', 'RT'],
        diagnosisPointers: ['A', 'B'],
      };
      claim.diagnoses = ['Z89.511', 'Z89.512'];
      claim.lines = [right, { ...right, modifiers: ['KX', 'K3', 'LT'] }];
      claim.priorAuthNumber = 'A1234567890123';
      context.paDecisionDate = day(line.dateFrom, -3);
      // The answer on which the rule rests is Noridian's.
      Object.assign(claim.patient, { city: 'BOISE', state: 'ID', zip: '83702' });
      claim.payer.name = 'Noridian DME MAC Jurisdiction D';
    },
  ),
];
