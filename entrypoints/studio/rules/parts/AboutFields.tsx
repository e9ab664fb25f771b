import { REMEDIES, type Remedy } from '../../../../lib/rules/types.ts';
import { referenceText } from '../../../../lib/texts/reference-text.ts';
import { ruleFormText } from '../../../../lib/texts/rule-form-text.ts';
import { studioText } from '../../../../lib/texts/studio-text.ts';
import { SelectField } from '../../fields/SelectField.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { put } from '../put.ts';

interface About {
  readonly remedy?: Remedy;
  readonly why?: string;
  readonly unsure?: string;
}

/** The way back after the denial, why the payer wants it, and what the source leaves open. */
export function AboutFields<T extends About>({
  rule,
  ofKind,
  onChange,
}: {
  readonly rule: T;
  /** What holds where the rule says nothing; left out: the rule must. */
  readonly ofKind?: Required<Pick<About, 'remedy' | 'why'>>;
  readonly onChange: (rule: T) => void;
}) {
  const about: About = rule;
  const set = (next: About) => onChange(next as T);
  const optional = (label: string) => (ofKind ? studioText('optional', { label }) : label);
  return (
    <>
      <SelectField
        label={ruleFormText('remedy')}
        value={about.remedy ?? ''}
        options={[
          ...(ofKind
            ? [
                [
                  '',
                  ruleFormText('remedy.ofKind', { remedy: referenceText(`remedy.${ofKind.remedy}`) }),
                ] as const,
              ]
            : []),
          ...REMEDIES.map((one) => [one, referenceText(`remedy.${one}`)] as const),
        ]}
        onChange={(one) =>
          set(
            put(
              about,
              'remedy',
              REMEDIES.find((each) => each === one),
            ),
          )
        }
      />
      <TextField
        label={optional(ruleFormText('why'))}
        isLong
        isWide
        fault={ofKind || about.why?.trim() ? undefined : studioText('fault.needed')}
        value={about.why ?? ''}
        placeholder={ofKind?.why ?? ''}
        onChange={(why) => set(put(about, 'why', why || (ofKind ? undefined : '')))}
      />
      <TextField
        label={studioText('optional', { label: ruleFormText('unsure') })}
        isLong
        isWide
        value={about.unsure ?? ''}
        onChange={(unsure) => set(put(about, 'unsure', unsure || undefined))}
      />
    </>
  );
}
