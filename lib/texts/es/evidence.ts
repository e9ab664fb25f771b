import type { enEvidence } from '../en-evidence.ts';
import { translated } from '../translation.ts';

/** Why a box is taken for a field, in Spanish. */
export const evidence = translated<typeof enEvidence>()({
  'evidence.profile': 'el perfil del portal la nombra: {seen}',
  'evidence.label': 'su etiqueta dice “{seen}”',
  'evidence.aria': 'su nombre accesible dice “{seen}”',
  'evidence.caption': 'el rótulo a su lado dice “{seen}”',
  'evidence.column': 'la columna lleva el título “{seen}”',
  'evidence.legend': 'está bajo “{seen}”',
  'evidence.placeholder': 'su texto de ejemplo dice “{seen}”',
  'evidence.box-number': 'el rótulo lleva el número de casilla {seen}',
  'evidence.token': 'su id o nombre dice “{seen}”',
  'evidence.options': 'sus opciones son las de {seen}',
  'evidence.takes': 'admite {seen}',
  'evidence.letter': 'su letra es la de la casilla 24{seen}',
  'evidence.lost': 'el perfil del portal la tiene en un lugar donde no se encontró',
  'evidence.against': 'en contra: {words}',

  // How the shape of a value is called; never the value.
  'evidence.shape': 'contiene lo que parece {seen}',
  'evidence.shape.npi': 'un NPI',
  'evidence.shape.mbi': 'un número de Medicare',
  'evidence.shape.icd10cm': 'un código de diagnóstico',
  'evidence.shape.hcpcs': 'un código HCPCS',
  'evidence.shape.modifier': 'un modificador',
  'evidence.shape.money': 'un monto',
  'evidence.shape.date': 'una fecha',
  'evidence.shape.taxonomy': 'un código de taxonomía',
  'evidence.shape.phone': 'un número de teléfono',
  'evidence.shape.provider qualifier': 'el calificador de un proveedor',
  'evidence.shape.digits': 'un número',

  // What its neighbours say.
  'evidence.sequence': '{seen}',
  'evidence.sequence.first': 'el nombre está a su lado',
  'evidence.sequence.last': 'el apellido está a su lado',
  'evidence.sequence.line': 'está entre los campos de una línea de servicio',
  'evidence.sequence.npi': 'ninguna otra casilla admite este NPI',
  'evidence.sequence.between': 'está entre sus vecinas de la casilla 24',
  'evidence.sequence.long': 'es la casilla larga sobre o bajo una línea de servicio',
  'evidence.sequence.date': 'sigue a la primera fecha de servicio',
  'evidence.sequence.alike': 'sigue a una casilla de la misma clase y tamaño',
});
