import { formatValue } from '../claim/format.ts';
import type { PaymentCategory } from '../tables/types.ts';
import { explainText } from '../texts/explain-text.ts';
import { text } from '../texts/text.ts';
import {
  isMedicare,
  notKnown,
  payerBasis,
  type Statement,
  type Subject,
  said,
  tablesOf,
  valueAt,
} from './code-statement.ts';
import { parameterText } from './wording.ts';

/** What the payer's own parameters say of filing, of renting and buying the code and of its amounts, and what they do not say. */
export function payerStatements(subject: Subject, payment: PaymentCategory): Statement[] {
  if (isMedicare(subject)) return [];
  const rents = payment === 'capped-rental';
  return [
    ...filing(subject),
    ...rentToOwn(subject, rents),
    ...told(subject, 'line.purchaseAllowed', 'purchaseAllowed', (value) =>
      value === true ? explainText('payer.purchase') : undefined,
    ),
    ...told(subject, 'line.payer.unitLimit', 'unitLimits', (units) =>
      explainText('payer.limit', { units: String(units) }),
    ),
    ...told(subject, 'line.payer.covered', 'coveredList', (value) =>
      value === false ? explainText('payer.not-listed') : undefined,
    ),
    ...unsaid(subject, ['timelyDays', ...(rents ? ['rentToOwnMonths'] : [])]),
  ];
}

const parameter = ({ scope }: Subject, name: string) => scope.inputs.context.profile[name];

/** A statement of a fact that is worked out from a parameter; none where it is unknown or says nothing of the code. */
function told(
  subject: Subject,
  fact: string,
  name: string,
  tell: (value: NonNullable<ReturnType<typeof valueAt>>) => string | undefined,
): Statement[] {
  const value = valueAt(subject, fact);
  const words = value === undefined ? undefined : tell(value);
  return words === undefined ? [] : [said('payer', words, payerBasis(subject, name))];
}

function filing(subject: Subject): Statement[] {
  const days = parameter(subject, 'timelyDays');
  const inNetwork = parameter(subject, 'timelyDaysInNetwork');
  if (typeof days !== 'number') return [];
  const words =
    typeof inNetwork === 'number'
      ? explainText('payer.filing.network', { days, network: inNetwork })
      : explainText('payer.filing', { count: days });
  return [said('payer', words, payerBasis(subject, 'timelyDays'))];
}

/** Months hold for the codes of the payer's rental list; where it names none, for capped rentals. */
function rentToOwn(subject: Subject, isCappedRental: boolean): Statement[] {
  const listed = valueAt(subject, 'line.payer.rentToOwn');
  const months = parameter(subject, 'rentToOwnMonths');
  if (listed === false || (listed === undefined && !isCappedRental)) return [];
  if (typeof months === 'number')
    return [
      said('payer', explainText('payer.months', { count: months }), payerBasis(subject, 'rentToOwnMonths')),
    ];
  return listed === true
    ? [said('payer', explainText('payer.rental'), payerBasis(subject, 'rentalList'))]
    : [];
}

/** One statement of all parameters that matter and are not known. */
function unsaid(subject: Subject, names: readonly string[]): Statement[] {
  const left = names.filter((name) => parameter(subject, name) === undefined);
  if (left.length === 0) return [];
  const what = left.map(parameterText).join('; ');
  return [notKnown('payer', text('missing.profile', { what }))];
}

/** Codes for what has none of its own. */
const UNLISTED = 'NOC';

/** Whether the payer wants authorization for the code: by its list, and whatever it wants it for beside that. */
export function planAuthorization(subject: Subject): Statement[] {
  const { authCodes, authAllRentals, authNoc, authThreshold } = subject.scope.inputs.context.profile;
  const topic = 'authorization';
  const listed = Array.isArray(authCodes)
    ? said(
        topic,
        explainText(authCodes.includes(subject.code) ? 'authorization.plan' : 'authorization.plan-not'),
        payerBasis(subject, 'authCodes'),
      )
    : notKnown(topic, text('missing.profile', { what: parameterText('authCodes') }));
  const also = (isSo: boolean, words: string, name: string): Statement[] =>
    isSo ? [said(topic, words, payerBasis(subject, name))] : [];
  const isUnlisted = Boolean(tablesOf(subject).inSet(UNLISTED, subject.code));
  return [
    listed,
    ...also(authNoc === true && isUnlisted, explainText('authorization.unlisted'), 'authNoc'),
    ...also(authAllRentals === true, explainText('authorization.rentals'), 'authAllRentals'),
    ...(typeof authThreshold === 'number'
      ? also(
          true,
          explainText('authorization.threshold', { amount: formatValue('money', authThreshold) }),
          'authThreshold',
        )
      : []),
  ];
}
