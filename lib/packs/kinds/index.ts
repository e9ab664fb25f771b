import { authorizationRequired } from './authorization-required.ts';
import { codeNotPaid } from './code-not-paid.ts';
import { diagnosisRequired } from './diagnosis-required.ts';
import { expectedModifier } from './expected-modifier.ts';
import { forbiddenModifier } from './forbidden-modifier.ts';
import { forbiddenPair } from './forbidden-pair.ts';
import type { RuleKind } from './kind.ts';
import { limit } from './limit.ts';
import { placeOfService } from './place-of-service.ts';
import { requiredDocument } from './required-document.ts';
import { requiredField } from './required-field.ts';
import { timelyFiling } from './timely-filing.ts';

/** Every kind of rule, in the order in which the studio offers them. */
export const RULE_KINDS: readonly RuleKind[] = [
  expectedModifier,
  forbiddenModifier,
  forbiddenPair,
  limit,
  authorizationRequired,
  requiredDocument,
  requiredField,
  placeOfService,
  diagnosisRequired,
  timelyFiling,
  codeNotPaid,
];

const byName = new Map(RULE_KINDS.map((kind) => [kind.name, kind]));

/** @returns undefined when no kind has that name */
export const kindOf = (name: string): RuleKind | undefined => byName.get(name);
