import type { FormLine } from '../portal.ts';
import { Combo } from './Combo.tsx';
import { Card } from './Header.tsx';
import { Pick } from './Pick.tsx';
import { Text } from './Text.tsx';

const PLACES = [
  '',
  '11 Office',
  '12 Home',
  '13 Assisted living',
  '31 Skilled nursing',
  '32 Nursing facility',
];
const EPSDT = ['', 'Y Yes', 'N No'];
/** What is proposed; others are typed. */
const MODIFIERS = 'EY GA GY GZ KH KI KJ KO KP KS KX JZ LT MS NU RA RB RR RT UE'.split(' ');

/** A service line: a card of its own. */
export function LineCard({
  line,
  number,
  onChange,
  onModifier,
  onRemove,
}: {
  readonly line: FormLine;
  readonly number: number;
  readonly onChange: (part: Partial<FormLine>) => void;
  readonly onModifier: (place: number, value: string) => void;
  readonly onRemove: () => void;
}) {
  const of = (name: string): string => `lines[${number - 1}].${name}`;
  const remove = (
    <button type="button" onClick={onRemove}>
      Remove line {number}
    </button>
  );
  return (
    <Card title={`Service line ${number}`} aside={remove}>
      <Text
        path={of('dateFrom')}
        label="From date"
        value={line.dateFrom}
        onChange={(dateFrom) => onChange({ dateFrom })}
      />
      <Text
        path={of('dateTo')}
        label="To date"
        value={line.dateTo}
        onChange={(dateTo) => onChange({ dateTo })}
      />
      <Pick
        path={of('placeOfService')}
        label="Place of service"
        value={line.placeOfService}
        options={PLACES}
        onChange={(placeOfService) => onChange({ placeOfService })}
      />
      <Text
        path={of('procedureCode')}
        label="Procedure code"
        value={line.procedureCode}
        onChange={(procedureCode) => onChange({ procedureCode })}
      />
      {[0, 1, 2, 3].map((place) => (
        <Combo
          key={place}
          path={of(`modifiers[${place}]`)}
          label={`Modifier ${place + 1}`}
          value={line.modifiers[place] ?? ''}
          options={MODIFIERS}
          onChange={(value) => onModifier(place, value)}
        />
      ))}
      <Text
        path={of('diagnosisPointers')}
        label="Diagnosis pointers"
        value={line.diagnosisPointers}
        onChange={(diagnosisPointers) => onChange({ diagnosisPointers })}
      />
      <Text
        path={of('charge')}
        label="Charge amount"
        value={line.charge}
        onChange={(charge) => onChange({ charge })}
      />
      <Text path={of('units')} label="Units" value={line.units} onChange={(units) => onChange({ units })} />
      <Pick
        path={of('epsdt')}
        label="EPSDT"
        value={line.epsdt}
        options={EPSDT}
        onChange={(epsdt) => onChange({ epsdt })}
      />
      <Text
        path={of('description')}
        label="Line description"
        value={line.description}
        wide
        onChange={(description) => onChange({ description })}
      />
    </Card>
  );
}
