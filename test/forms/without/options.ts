import { choicesOf as whole } from '../../../lib/forms/options.ts';
import { WITHOUT } from './source.ts';

export * from '../../../lib/forms/options.ts';

/** {@link whole}, or nothing where lists of choices are not looked at. */
export const choicesOf: typeof whole = (options) => (WITHOUT === 'options' ? undefined : whole(options));
