import { enRuleForm } from './en-rule-form.ts';
import { part } from './parts.ts';
import { fill, type ValuesFor } from './text.ts';

/** A text of the studio's editor of rules; see `text` in text.ts. */
export function ruleFormText<Id extends keyof typeof enRuleForm>(
  id: Id,
  ...values: ValuesFor<(typeof enRuleForm)[Id]>
): string {
  return fill(part('ruleForm', enRuleForm)[id], values[0]);
}
