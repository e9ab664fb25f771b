import type { ComponentProps } from 'react';
import { FactField } from './FactField.tsx';
import { useWorld } from './world.ts';

/** A fact of the place in the condition where this stands. */
export function FactHere(props: Omit<ComponentProps<typeof FactField>, 'scope' | 'over'>) {
  const { scope, over } = useWorld();
  return <FactField {...props} {...{ scope, over }} />;
}
