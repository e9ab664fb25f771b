import { explainText } from '../texts/explain-text.ts';
import { PAYER_BASIS, type Statement, type Subject, said, valueAt } from './code-statement.ts';

/** What the payer's own parameters say of renting and buying the code. */
export function payerStatements(subject: Subject): Statement[] {
  const texts: string[] = [];
  if (valueAt(subject, 'line.payer.rentToOwn') === true) {
    const months = subject.scope.inputs.context.profile.rentToOwnMonths;
    texts.push(
      typeof months === 'number'
        ? explainText('payer.months', { count: months })
        : explainText('payer.rental'),
    );
  }
  if (valueAt(subject, 'line.purchaseAllowed') === true) texts.push(explainText('payer.purchase'));
  const units = valueAt(subject, 'line.payer.unitLimit');
  if (typeof units === 'number') texts.push(explainText('payer.limit', { units }));
  if (valueAt(subject, 'line.payer.covered') === false) texts.push(explainText('payer.not-listed'));
  return texts.map((text) => said('payer', text, PAYER_BASIS));
}
