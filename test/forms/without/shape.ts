import { shapeIn as whole } from '../../../lib/forms/shape.ts';
import { WITHOUT } from './source.ts';

export * from '../../../lib/forms/shape.ts';

/** {@link whole}, or nothing where values are not looked at. */
export const shapeIn: typeof whole = (unit) => (WITHOUT === 'shape' ? undefined : whole(unit));
