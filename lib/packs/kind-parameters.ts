import { z } from 'zod';
import { Codes, Diagnoses, Modifiers, Places, type RuleKind } from './kinds/kind.ts';

/** How a parameter of a kind is entered. */
export type ParameterInput =
  | { readonly input: 'modifiers' | 'codes' | 'places' | 'diagnoses' | 'number' | 'text' }
  /** One of some words. */
  | { readonly input: 'choice'; readonly options: readonly string[] }
  /** Said or left out. */
  | { readonly input: 'flag'; readonly value: unknown };

/** One thing that a kind asks for. */
export type Parameter = ParameterInput & { readonly name: string; readonly isOptional: boolean };

const LISTS = new Map<z.core.$ZodType, 'modifiers' | 'codes' | 'places' | 'diagnoses'>([
  [Modifiers, 'modifiers'],
  [Codes, 'codes'],
  [Places, 'places'],
  [Diagnoses, 'diagnoses'],
]);

/**
 * What a kind asks for, read off its schema, in the order of its file.
 * @throws Error for a schema of a form that no field is known for
 */
export function parametersOf({
  name,
  parameters,
}: Pick<RuleKind, 'name' | 'parameters'>): readonly Parameter[] {
  if (!(parameters instanceof z.ZodObject)) throw new Error(`${name}: its parameters are no object`);
  return Object.entries(parameters.shape as Readonly<Record<string, z.core.$ZodType>>).map(
    ([key, schema]) => {
      const isOptional = schema instanceof z.ZodExactOptional;
      const inner = isOptional ? schema.def.innerType : schema;
      return { name: key, isOptional, ...inputOf(inner, `${name}.${key}`) };
    },
  );
}

function inputOf(schema: z.core.$ZodType, place: string): ParameterInput {
  const list = LISTS.get(schema);
  if (list) return { input: list };
  if (schema instanceof z.ZodEnum) return { input: 'choice', options: schema.options.map(String) };
  if (schema instanceof z.ZodLiteral) return { input: 'flag', value: [...schema.values][0] };
  if (schema instanceof z.ZodNumber) return { input: 'number' };
  if (schema instanceof z.ZodString) return { input: 'text' };
  throw new Error(`${place}: no field is known for such a parameter`);
}
