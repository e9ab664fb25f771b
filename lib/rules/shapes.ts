import {
  hcpcsShape,
  hicnShape,
  icd10Shape,
  mbiIsValid,
  modifierShape,
  npiIsValid,
  utnShape,
  zipShape,
} from '../claim/identifiers.ts';
import type { ShapeName } from './types.ts';

const FITS: Readonly<Record<ShapeName, (text: string) => boolean>> = {
  NPI: npiIsValid,
  MBI: mbiIsValid,
  HICN: hicnShape,
  UTN: utnShape,
  ZIP: zipShape,
  HCPCS: hcpcsShape,
  ICD10: icd10Shape,
  MODIFIER: modifierShape,
  // Item 21 has twelve boxes, A to L.
  POINTER: (text) => /^[A-L]$/.test(text),
};

/** Whether a value has a named shape. */
export function shapeFits(shape: ShapeName, text: string): boolean {
  return FITS[shape](text);
}
