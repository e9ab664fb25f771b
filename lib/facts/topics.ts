/** The topic files of facts. A new topic is one line here; registry.ts takes all that this file exports. */
export { categoryFacts } from './category.ts';
export { contextFacts } from './context.ts';
export { fieldFacts } from './fields.ts';
export { modifierFacts } from './modifiers.ts';
export { rentalFacts } from './rental.ts';
