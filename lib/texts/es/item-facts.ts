import type { enItemFacts } from '../en-item-facts.ts';
import { translated } from '../translation.ts';

/** What the facts that rest on the reference tables mean in Spanish; part of `facts.ts`. */
export const itemFacts = translated<typeof enItemFacts>()({
  'fact.line.similarGroup':
    'Grupo de artículos que se sustituyen entre sí (same or similar), como walker o pap; en blanco fuera de todo grupo',
  'fact.line.rulYears': 'Años antes de que Medicare reemplace el artículo; en blanco si no se leyó',
  'fact.line.similarPerSide': 'Si un artículo por cada lado no es un segundo artículo',
  'fact.line.baseCodes':
    'Equipo al que sirve el insumo, la parte o el medicamento; en blanco si no sirve a ninguno',
  'fact.line.accessoryKind':
    'Si el artículo es un insumo, una parte o un medicamento de un equipo; en blanco para los demás',
  'fact.line.isAccessory': 'Si el artículo es un insumo o parte de un equipo',
  'fact.line.fitting':
    'Si la órtesis es ajustada a medida (custom fitted) o prefabricada (off the shelf), donde existen ambas; en blanco para los demás',
  'fact.line.fittingTwin': 'Código de la misma órtesis en la otra forma; en blanco sin él',
  'fact.line.kLevelMin': 'Nivel funcional mínimo (0 a 4) para la parte protésica; en blanco sin él',
  'fact.line.isKnee': 'Si es una rodilla que el nivel 2 puede tener con documentación especial',
  'fact.line.functionGroups':
    'Grupos en que solo se paga un artículo por periodo, como pap-mask; en blanco si no hay',
  'fact.line.successorCode': 'Código que reemplazó a este que terminó; en blanco si no se leyó',
  'fact.line.limit.max': 'Máximo habitual de unidades en el periodo de la política; en blanco sin él',
  'fact.line.limit.months': 'Periodo del máximo habitual, en meses',
  'fact.line.limit.per':
    'Para qué se cuenta el máximo habitual: una herida o un lado; en blanco para el paciente',
  'fact.line.limit.reduced':
    'Máximo habitual más bajo que vale para algunos pacientes o junto a algunos artículos; en blanco sin él',
  'fact.line.limit.times':
    'Cuántas veces el máximo habitual de un periodo son las unidades; en blanco sin él',
  'fact.line.limit.policy': 'Política que da el máximo habitual',
  'fact.line.allowance': 'Máximo habitual para los meses, heridas o lados de la línea; en blanco sin límite',
  'fact.line.reducedAllowance':
    'Lo mismo con el límite más bajo que vale para algunos pacientes o junto a algunos artículos; en blanco sin él',
  'fact.line.windowUnits':
    'Unidades del código en el periodo del límite hasta esta fecha, en esta reclamación y antes, menos los días que una reposición (refill) puede adelantarse',
  'fact.line.overAllowance':
    'Si las unidades de la línea sola pasan de su máximo habitual; en blanco sin límite',
  'fact.line.mue': 'Máximo de unidades de los edits de Medicare; en blanco sin límite publicado',
  'fact.line.mueKind':
    'Qué cuenta el edit de unidades: una línea, un día por política, o un día por lo habitual',
  'fact.line.codeStatus':
    'Si el código estaba en HCPCS en la fecha de servicio: vigente, desconocido, terminado, aún no vigente, o no para Medicare',
  'fact.line.benefit': 'Parte de la ley por la que Medicare paga el artículo; ninguna si está excluido',
  'fact.line.isNoc': 'Si el código es misceláneo',
  'fact.line.isDrug': 'Si la línea factura un medicamento',
  'fact.line.isSided': 'Si el artículo se factura por lado (RT, LT)',
  'fact.line.contractor':
    'Contratista de Medicare que paga el código: el DME MAC, el A/B MAC, o cualquiera; en blanco sin tarifa',
  'fact.line.kuPriced': 'Si el tarifario (fee schedule) tiene un precio con KU',
  'fact.line.bundledInto.wheelchair':
    'Códigos de esta reclamación, misma fecha, que incluyen la parte en la primera entrega de la silla; en blanco si no hay',
  'fact.line.bundledInto.chair':
    'Scooters y sillas de transporte y con ruedas de esta reclamación, misma fecha, cuyo precio incluye la opción; en blanco si no hay',
  'fact.line.bundledInto.walker':
    'Andadores de esta reclamación, misma fecha, que incluyen la parte; en blanco si no hay',
  'fact.line.bundledInto.ventilator':
    'Ventiladores de esta reclamación, mismo mes, que incluyen el artículo; en blanco si no hay',
  'fact.line.bundledInto.oxygen':
    'Equipo de oxígeno de esta reclamación, mismo mes, que incluye el artículo; en blanco si no hay',
  'fact.line.bundledInto.cgm':
    'Códigos de monitor continuo de glucosa de esta reclamación, del mismo día o hasta un mes antes, que reemplazan el artículo; en blanco si no hay',
  'fact.line.bundledInto.kit':
    'Kits de esta reclamación, misma fecha, que contienen el artículo; en blanco si no hay',
  'fact.line.bundledInto':
    'Códigos de esta reclamación que incluyen el artículo, por cualquier política; en blanco si no hay',
  'fact.line.isBundled': 'Si otra línea de esta reclamación incluye el artículo',
  'fact.line.spanListed':
    'Si el código pide fechas del primer al último día cubierto, o lleva una fecha; en blanco si ninguna lista lo nombra',
  'fact.line.spanMaxDays':
    'Periodo de fechas habitual más largo del código, en días; en blanco si ninguna lista lo nombra',
  'fact.line.spanDayUnits':
    'Máximo de unidades del código que un día puede usar, donde las fechas deben cubrir el suministro; en blanco si no se resolvió',
  'fact.line.spanUse':
    'Si la línea pide fechas del primer al último día cubierto, lleva una fecha (alquileres, ventas), o admite ambas',
  'fact.diagnoses.notBillable':
    'Códigos de diagnóstico en la casilla 21 que necesitan más caracteres según ICD-10-CM; en blanco si no hay',
  'fact.diagnoses.unknown':
    'Códigos de diagnóstico en la casilla 21 que ICD-10-CM no tiene en la fecha de servicio; en blanco si no hay',
  'fact.diagnoses.perhapsNew':
    'Diagnósticos que no están en ninguna edición leída de ICD-10-CM, con fecha de servicio posterior a la última',
  'fact.diagnoses.notValidThen':
    'Códigos de diagnóstico en la casilla 21 que habían terminado, o aún no valían, en la fecha de servicio; en blanco si no hay',
  'fact.line.dxSides':
    'Lados del cuerpo (right, left, both) que nombran los diagnósticos de la línea; en blanco si ninguno nombra uno',
  'fact.claim.macOfState': 'Jurisdicción de DME MAC del estado del paciente (casilla 5): A, B, C o D',
  'fact.claim.contractorOfState': 'Contratista del estado del paciente (casilla 5): Noridian o CGS',
  'fact.claim.portalMac': 'Jurisdicción de DME MAC a la que va la reclamación, por el ID del pagador',
  'fact.claim.portalContractor': 'Contratista al que va la reclamación, por el ID o el nombre del pagador',
});
