/** The topic files of facts. A new topic is one line here; registry.ts takes all that this file exports. */
export { authorizationFacts } from './authorization.ts';
export { bundleFacts } from './bundles.ts';
export { categoryFacts } from './category.ts';
export { claimFacts } from './claim-facts.ts';
export { contextFacts } from './context.ts';
export { deliveryFacts } from './delivery.ts';
export { diagnosisFacts } from './diagnosis.ts';
export { fieldFacts } from './fields.ts';
export { itemColumnFacts } from './item-columns.ts';
export { itemKindFacts } from './item-kind.ts';
export { jurisdictionFacts } from './jurisdiction.ts';
export { modifierFacts } from './modifiers.ts';
export { noteFacts } from './note.ts';
export { placeFacts } from './place.ts';
export { rentalFacts } from './rental.ts';
export { spanUseFacts } from './span-use.ts';
