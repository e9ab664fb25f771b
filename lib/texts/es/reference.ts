import type { enReference } from '../en-reference.ts';
import { translated } from '../translation.ts';

/** What is said about rules and codes outside a claim, in Spanish. */
export const reference = translated<typeof enReference>()({
  // About a rule.
  'payers.all': 'todos los pagadores',
  'mode.as-is': '{payer}',
  'mode.one-lower': '{payer} (un nivel más bajo)',
  'mode.off': '{payer} (nunca)',
  'remedy.correct-and-resubmit': 'corregir y volver a enviar',
  'remedy.reopening': 'pedir una reapertura (reopening)',
  'remedy.appeal-only': 'solo sirve una apelación',
  'remedy.cannot-be-cured': 'no se puede corregir',

  // The page.
  title: 'Reglas y códigos',
  'nav.label': 'Qué muestra esta página',
  'nav.rules': 'Reglas',
  'nav.code': 'Buscar un código',
  loading: 'Cargando …',
  'load-failed': 'No disponible en este momento. Recargue la página.',

  // The list.
  'list.search': 'Buscar',
  'list.hint': 'Una palabra, un código HCPCS (E0601) o de denegación (CO-108, N519)',
  'list.category': 'Categoría',
  'list.any-category': 'Todas las categorías',
  'list.payer': 'Pagador',
  'list.any-payer': 'Todos los pagadores',
  'list.all': { one: '{count} regla', other: '{count} reglas' },
  'list.some': '{found} de {all} reglas',
  'list.every-line': 'Las reglas que miran todas las líneas no están entre ellas.',
  'list.none': 'Ninguna regla coincide.',
  'list.none-hint': 'Use menos palabras o más cortas, o quite los filtros.',
  'list.clear': 'Mostrar todas las reglas',
  'list.look-up': '¿Qué es {code}?',

  // One rule.
  'rule.back': 'Todas las reglas',
  'rule.not-found': 'No hay ninguna regla llamada “{id}”.',
  'rule.why': 'Por qué',
  'rule.finds': 'Qué dice Box24 y qué hacer',
  'rule.example': 'Ejemplo',
  'rule.example.line': 'Línea',
  'rule.example.known': 'Se sabe',
  'rule.example.date': 'Fecha de servicio',
  'rule.example.payer': 'Pagador',
  'rule.example.says': 'Box24 dice',
  'rule.denial': 'Si se deniega',
  'rule.denial.none': 'Sin denegación propia',
  'rule.remedy': 'Después de una denegación',
  'rule.payers': 'Se comprueba para',
  'rule.payers.part': '{payers}, para parte de la regla',
  'rule.dates': 'Fechas',
  'rule.dates.from': 'desde el {from}',
  'rule.dates.to': 'hasta el {to}',
  'rule.dates.between': '{from} a {to}',
  'rule.dates.service': 'por fecha de servicio',
  'rule.dates.delivery': 'por fecha de entrega',
  'rule.dates.order': 'por fecha de la orden',
  'rule.dates.submission': 'por el día del envío',
  'rule.documents': 'Documentos que conviene tener a mano',
  'rule.supersedes': 'Habla en lugar de',
  'rule.sources': 'Fuentes',
  'rule.unsure': 'Lo que no es seguro',
  'rule.id': 'Regla',

  // One code.
  'code.code': 'Código HCPCS',
  'code.date': 'Fecha de servicio',
  'code.payer': 'Pagador',
  'code.plans': 'Planes con parámetros',
  'code.look-up': 'Buscar',
  'code.hint': 'Escriba un código, como E0601, para ver su categoría, modificadores, documentos y límites.',
  'code.not-a-code': 'Un código HCPCS es una letra y cuatro dígitos, como E0601.',
  'code.no-such-code': 'HCPCS no tiene el código {code}. Fíjese en O y 0, I y 1.',
  'code.not-a-date': 'Escriba la fecha como MM/DD/YYYY.',
  'code.rules': 'Reglas que nombran {code}',

  // A line in the panel.
  'line.all': 'Todo sobre {code}',
  'line.more': 'y {count} más',
  'line.failed': 'No disponible en este momento.',
  'finding.about': 'Sobre esta regla',
});
