import type { enTry } from '../en-try.ts';
import { translated } from '../translation.ts';

/** What is said where other values are tried, and where modifiers are chosen, in Spanish. */
export const tryOut = translated<typeof enTry>()({
  'try.open': 'Probar otros valores',
  'try.title': 'Y si la línea {line} dijera …',
  'try.untouched': 'Nada cambia en el formulario.',
  'try.modifier': 'Mod {place}',
  'try.auth': 'Número de autorización previa (toda la reclamación)',
  'try.formSays': 'Formulario: {value}',
  'try.blank': 'en blanco',
  'try.back': 'Volver a lo que dice el formulario',
  'try.gone': 'Esta línea ya no está en el formulario.',
  'try.noAnswer': 'La página no responde. Cárguela de nuevo y vuelva a intentarlo.',
  'try.waiting': 'Comprobando …',
  'try.wrong.procedureCode': 'Un código tiene 5 lugares: E0601. No se probó.',
  'try.wrong.modifier': 'Un modificador tiene 2 lugares: RR. No se probó.',
  'try.wrong.date': 'Esa fecha no existe. Escriba MM/DD/AAAA. No se probó.',
  'try.wrong.placeOfService': 'Un lugar tiene 2 dígitos: 12. No se probó.',
  'try.wrong.units': 'Escriba un número mayor que 0. No se probó.',
  'try.wrong.charge': 'Escriba un importe: 90.00. No se probó.',
  'try.asIs': {
    one: 'Como está el formulario: {count} hallazgo al enviar.',
    other: 'Como está el formulario: {count} hallazgos al enviar.',
  },
  'try.asIsClean': 'Como está el formulario: ningún problema en lo que pude ver.',
  'try.same': 'Al enviar nada sería distinto.',
  'try.change': 'Al enviar: {parts}.',
  'try.goes': { one: '{count} se va', other: '{count} se van' },
  'try.comes': { one: '{count} aparece', other: '{count} aparecen' },
  'try.stays': { one: '{count} queda', other: '{count} quedan' },
  'try.goesTitle': 'Se irían',
  'try.comesTitle': 'Aparecerían',
  'try.staysTitle': { one: '{count} quedaría', other: '{count} quedarían' },
  'try.unchecked': { one: '{count} sin comprobar.', other: '{count} sin comprobar.' },
  'try.alsoUnchecked': 'Sin comprobar solo con estos valores:',
  'try.needs': 'Lo que necesita {code}',
});
