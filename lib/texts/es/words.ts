import type { enWords } from '../en-words.ts';
import { translated } from '../translation.ts';

/** Words that facts hold, in Spanish. */
export const words = translated<typeof enWords>()({
  // Sides.
  'word.right': 'derecho',
  'word.left': 'izquierdo',
  'word.both': 'ambos',
  'word.none': 'ninguno',
  'word.conflict': 'varios que difieren',

  // What an order may lack.
  'word.signature': 'firma',
  'word.date': 'fecha',
  'word.patient': 'paciente',
  'word.item': 'artículo',
  'word.practitioner': 'profesional',
  'word.quantity': 'cantidad',

  // Who pays when.
  'word.primary': 'primario',
  'word.secondary': 'secundario',
  'word.tertiary': 'terciario',

  // Lists and codes.
  'word.required': 'obligatorio',
  'word.not-required': 'no obligatorio',
  'word.needed': 'necesario',
  'word.not-used': 'no se usa',
  'word.optional': 'opcional',
  'word.valid': 'vigente',
  'word.unknown': 'desconocido',
  'word.ended': 'terminado',
  'word.not-yet': 'aún no vigente',
  'word.not-for-medicare': 'no es para Medicare',

  // Delivery.
  'word.in-person': 'en persona',
  'word.pickup': 'recogida',
  'word.mail': 'correo',
  'word.drop-ship': 'envío directo del fabricante',

  // The item and the line.
  'word.supply': 'insumo',
  'word.part': 'pieza',
  'word.drug': 'medicamento',
  'word.custom-fitted': 'ajustado a medida',
  'word.off-the-shelf': 'prefabricado',
  'word.rental': 'alquiler',
  'word.new': 'nuevo',
  'word.used': 'usado',
  'word.repair': 'reparación',
  'word.replacement': 'reemplazo',
  'word.maintenance': 'mantenimiento',
  'word.upgraded': 'mejorado',
  'word.covered': 'cubierto',
  'word.free-upgrade': 'mejora gratis',

  // Why something was replaced.
  'word.lost': 'perdido',
  'word.stolen': 'robado',
  'word.disaster': 'desastre',
  'word.damaged': 'dañado',
  'word.rul': 'vida útil terminada',

  // What a limit is for.
  'word.wound': 'herida',
  'word.side': 'lado',
  'word.line': 'línea',
  'word.day': 'día',
  'word.month': 'mes',
  'word.year': 'año',

  // Places.
  'word.home': 'hogar',
  'word.snf': 'centro de enfermería',
  'word.facility': 'centro',
  'word.office': 'consultorio',

  // What is wrong with a field.
  'word.missing': 'falta',
  'word.digits': 'dígitos',
  'word.impossible': 'imposible',
  'word.state': 'estado',
  'word.zip': 'código ZIP',
  'word.supplier': 'proveedor',
  'word.other': 'otro',
});
