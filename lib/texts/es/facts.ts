import type { enFacts } from '../en-facts.ts';
import { translated } from '../translation.ts';
import { itemFacts } from './item-facts.ts';

/** What each fact means in Spanish. */
export const facts = translated<typeof enFacts>()({
  ...itemFacts,
  'fact.line.priorAuth.status':
    'Si el artículo estaba en la lista de autorización previa obligatoria de Medicare el día de la entrega (o del servicio) en el estado del paciente',
  'fact.line.authNumber':
    'El número de autorización de la línea: el propio, o el de la reclamación (casilla 23)',
  'fact.line.authBase':
    'Lo que mira el umbral del pagador: el cargo, o el de todos los meses previstos donde los alquileres se suman',
  'fact.claim.oneDelivery':
    'Si un día de entrega puede valer para todas las líneas: lo que llegó con esta reclamación y los meses siguientes de alquiler no comparten ninguno',
  'fact.line.deliveryDate':
    'Día de entrega respondido para la línea, o para la reclamación donde solo puede ser también esta línea; en un mes siguiente de alquiler, el día en que empezó',
  'fact.line.deliveredOn':
    'El día en que el paciente recibió el artículo: según la respuesta, o la fecha From de una venta, un insumo o un primer mes de alquiler',
  'fact.line.orderGaps': 'Lo que se sabe que falta en la orden escrita; en blanco si no falta nada',
  'fact.line.papersMissing': 'Papeles que usted dijo no tener a mano; en blanco si no lo dijo de ninguno',
  'fact.line.papersAtHand': 'Papeles que usted marcó',
  'fact.line.f2f.required':
    'Si Medicare pide una visita cara a cara y la orden antes de la entrega; en blanco para códigos que no están en nuestra lista',
  'fact.line.f2f.confirmed': 'Si ese dato se leyó en la propia lista de CMS, no solo en una transcripción',
  'fact.line.paymentCategory':
    'Categorías de pago con que Medicare da precio al código, por sus letras (CR, IN, OX …); en blanco sin precio',
  'fact.line.maxPerSide':
    'Máximo de unidades para un lado del cuerpo: la mitad del límite por paciente, al menos una; en blanco sin límite publicado',
  'fact.line.purchaseAllowed': 'Este pagador permite vender el artículo aunque Medicare solo lo alquila',
  'fact.claim.lineSum': 'Suma de los cargos de todas las líneas; no se sabe mientras falte uno',
  'fact.claim.orderingName': 'Nombre de quien ordena: casilla 17, o dado en cada línea',
  'fact.claim.orderingNpi': 'NPI de quien ordena: casilla 17b, o dado en cada línea',
  'fact.claim.isReplacement':
    'Si la reclamación reemplaza a una anterior (código de frecuencia 7 u 8, casilla 22)',
  'fact.claim.codes': 'Códigos de procedimiento de todas las líneas, cada uno una vez',
  'fact.claim.arithmeticGap':
    'Cargo total (casilla 28) menos la suma de los cargos de las líneas; negativo donde las líneas suman más',
  'fact.claim.anyAccident': 'Si la casilla 10 dice sí a empleo, accidente de auto u otro accidente',
  'fact.claim.otherInsurance': 'Si la casilla 9d o 11d nombra otra cobertura; NONE y similares no cuentan',
  'fact.claim.primaryPaymentShown':
    'Si la decisión de otro pagador está en la reclamación: el monto que pagó, incluso cero, o su explicación de beneficios (EOB)',
  'fact.claim.earliestDos': 'La primera fecha From de todas las líneas',
  'fact.claim.latestDos': 'La última fecha To de todas las líneas; la fecha From donde To está vacía',
  'fact.claim.timelyLimit':
    'Último día para presentar: un año calendario desde la primera fecha From en Medicare Original, o los días del pagador',
  'fact.claim.daysToTimelyLimit': 'Días desde hoy hasta el último día para presentar; negativo si ya pasó',
  'fact.claim.stay':
    'Días completos dentro de una hospitalización: después del ingreso, antes del alta (casilla 18); en blanco sin ella',
  'fact.claim.coverage':
    'Días en que este pagador cubre al paciente; un extremo que no se sabe queda abierto',
  'fact.orderingProvider.title':
    'Título en el nombre de quien ordena (casilla 17), como DR; en blanco sin él',
  'fact.orderingProvider.credential':
    'Credencial en el nombre de quien ordena (casilla 17), como MD; DO y PA solo como última de tres palabras; en blanco sin ella',
  'fact.orderingProvider.orgWord':
    'Palabra de organización en el nombre de quien ordena (casilla 17), como CLINIC; en blanco sin ella',
  'fact.orderingProvider.nickname':
    'Apodo entre comillas o paréntesis en el nombre de quien ordena (casilla 17); en blanco sin él',
  'fact.orderingProvider.sameAsBilling':
    'Si el NPI de quien ordena y el de quien factura son el mismo (casillas 17b y 33a)',
  'fact.billing.isIndividual':
    'Si factura un profesional con NPI personal: por el perfil, o por nombre y taxonomía (casilla 33)',
  'fact.patient.birthDateFault':
    'Qué tiene de malo la fecha de nacimiento (casilla 3): falta, o no es un día del calendario; las fechas a medio escribir no se juzgan',
  'fact.patient.nameFault':
    'Qué tiene de malo el nombre del paciente (casilla 2): falta, le falta el apellido, o tiene dígitos',
  'fact.patient.addressFault':
    'Qué tiene de malo la dirección del paciente (casilla 5): sin estado postal, sin código ZIP, o la del proveedor',
  'fact.patient.zipMatchesState':
    'Si los tres primeros dígitos del ZIP del paciente son del estado (casilla 5)',
  'fact.insured.idFitsPlan': 'Si el número de miembro (casilla 1a) tiene la forma de los de este plan',
  'fact.ctx.orderOnFile': 'Si hay una orden escrita válida en el expediente',
  'fact.ctx.orderDate': 'Fecha de la orden que cubre la línea',
  'fact.ctx.orderReceivedDate': 'Día en que la orden firmada llegó al proveedor',
  'fact.ctx.order.beneficiary': 'La orden nombra al paciente',
  'fact.ctx.order.orderDate': 'La orden lleva su fecha',
  'fact.ctx.order.itemDescription': 'La orden describe el artículo',
  'fact.ctx.order.quantity': 'La orden indica la cantidad',
  'fact.ctx.order.practitioner': 'La orden lleva el nombre o el NPI del profesional',
  'fact.ctx.order.signature': 'El profesional firmó la orden',
  'fact.ctx.orderBySamePractitioner': 'Quien hizo el examen de movilidad también escribió la orden',
  'fact.ctx.orderingProviderEligible': 'Quien ordena figura como autorizado para ordenar DMEPOS',
  'fact.ctx.f2fDate': 'Visita cara a cara o de telesalud que respalda la orden',
  'fact.ctx.deliveryDate':
    'Día en que el paciente recibió el artículo; en un mes siguiente de alquiler, el día en que empezó',
  'fact.ctx.shipDate': 'Día en que el artículo se entregó al transportista',
  'fact.ctx.deliveryMethod': 'Cómo recibió el paciente el artículo',
  'fact.ctx.fittedByExpert': 'Un ajustador calificado hizo un ajuste sustancial en la entrega',
  'fact.ctx.firstRentalDate': 'Fecha From del primer mes de alquiler de la serie actual',
  'fact.ctx.rentalMonth': 'Qué mes de alquiler facturan las líneas RR, 1 el primero de la serie',
  'fact.ctx.paidMonths': 'Meses de alquiler ya pagados en la serie actual',
  'fact.ctx.breakInService': 'Si el alquiler se interrumpió',
  'fact.ctx.breakInNeed': 'La necesidad médica misma terminó y empezó otra',
  'fact.ctx.breakFrom': 'Primer día de la interrupción',
  'fact.ctx.breakTo': 'Último día de la interrupción',
  'fact.ctx.baseOwned': 'El paciente es dueño del equipo base al que sirve la línea',
  'fact.ctx.plannedRentalMonths': 'Meses de alquiler que pide la orden',
  'fact.ctx.paExempt':
    'El proveedor está exento de la autorización previa obligatoria en la fecha de servicio',
  'fact.ctx.paDecisionDate': 'Fecha de la decisión afirmada de autorización previa',
  'fact.ctx.auth.codes': 'Códigos en la autorización del plan',
  'fact.ctx.auth.from': 'Primer día que el plan autorizó',
  'fact.ctx.auth.to': 'Último día que el plan autorizó',
  'fact.ctx.auth.units': 'Unidades que el plan autorizó',
  'fact.ctx.auth.usedUnits': 'Unidades autorizadas ya facturadas antes de esta reclamación',
  'fact.ctx.supplyEndDate': 'Día en que se espera que se acabe lo que tiene el paciente',
  'fact.ctx.contactDate': 'Día en que el proveedor preguntó al paciente por esta reposición (refill)',
  'fact.ctx.affirmed': 'El paciente afirmó que necesita esta reposición (refill)',
  'fact.ctx.lastNeedRecord': 'Último registro que muestra que sigue la necesidad y el uso',
  'fact.ctx.highUse': 'El expediente respalda cantidades sobre el máximo habitual',
  'fact.ctx.insulinTreated': 'El paciente usaba insulina en la fecha de servicio',
  'fact.ctx.lastDiabetesVisit': 'Última visita con quien maneja la diabetes',
  'fact.ctx.deviceClass': 'Clase FDA del producto de la línea',
  'fact.ctx.woundCount': 'Heridas en que se usa el artículo de la línea',
  'fact.ctx.woundEvaluationDate': 'Última evaluación mensual de la herida',
  'fact.ctx.flowLpm': 'Flujo de oxígeno recetado en reposo',
  'fact.ctx.flowAveraged': 'El flujo es un promedio de flujos distintos de día y de noche',
  'fact.ctx.hasPortable': 'El paciente tiene también equipo de oxígeno portátil',
  'fact.ctx.retestDate': 'Última prueba repetida de oxígeno que califica hasta la fecha de servicio',
  'fact.ctx.reevalDate': 'Visita de reevaluación tras empezar la terapia PAP',
  'fact.ctx.adherenceMet': 'Los datos de uso cumplen el nivel de adherencia del periodo de prueba',
  'fact.ctx.improvementDocumented': 'La reevaluación documenta mejoría de los síntomas',
  'fact.ctx.beneWeight': 'Peso del paciente',
  'fact.ctx.certifierType': 'Quién firmó la certificación de los zapatos para diabetes',
  'fact.ctx.statementDate': 'Día en que se firmó la certificación',
  'fact.ctx.fittingAtSelection': 'Está documentado el ajuste en persona al elegir los zapatos',
  'fact.ctx.fittingAtDelivery': 'Está documentado el ajuste en persona en la entrega',
  'fact.ctx.homeAssessment': 'La evaluación del hogar para el equipo de movilidad está en el expediente',
  'fact.ctx.specialtyEvaluation': 'La evaluación especializada de PT, OT o médico está en el expediente',
  'fact.ctx.evaluatorIndependent': 'El evaluador no tiene vínculo financiero con el proveedor',
  'fact.ctx.atpInPerson': 'El ATP del proveedor participó en persona',
  'fact.ctx.useOutsideOnly': 'El artículo solo se necesita fuera del hogar',
  'fact.ctx.singleDose': 'Si el medicamento vino en envase de una dosis, no de varias',
  'fact.ctx.abnOnFile': 'Hay un ABN (Advance Beneficiary Notice) firmado para el artículo en el expediente',
  'fact.ctx.cmnAttached': 'La reclamación electrónica lleva un CMN o DIF',
  'fact.ctx.invoiceAttached': 'La factura u otros papeles van con la reclamación',
  'fact.ctx.admitDate': 'Ingreso al hospital',
  'fact.ctx.dischargeDate': 'Alta del hospital',
  'fact.ctx.dischargedToHome': 'El alta fue al hogar del paciente',
  'fact.ctx.partAStay':
    'La fecha de servicio cae en una estadía de enfermería especializada de Medicare Parte A',
  'fact.ctx.hospice': 'Hay una elección de hospicio activa en la fecha de servicio',
  'fact.ctx.hhEpisode': 'Un episodio de salud en el hogar cubre la fecha de servicio',
  'fact.ctx.msp': 'Otro seguro es primario respecto a este pagador en la fecha de servicio',
  'fact.ctx.primaryPaidAmount': 'Lo que el pagador primario pagó en esta reclamación, cero si no pagó nada',
  'fact.ctx.partBActive': 'El paciente de una reclamación de Medicaid tiene Medicare Parte B activa',
  'fact.ctx.medicareBilledFirst': 'Medicare ya decidió esta reclamación de Medicaid',
  'fact.ctx.medicaid': 'El paciente de Medicare tiene también Medicaid',
  'fact.ctx.maEnrolled': 'El paciente está en un plan Medicare Advantage en la fecha de servicio',
  'fact.ctx.inNetwork': 'El proveedor está en la red del plan',
  'fact.ctx.maPlan': 'Nombre de ese plan',
  'fact.ctx.coverageFrom': 'Primer día de cobertura de este pagador',
  'fact.ctx.coverageTo': 'Último día de cobertura de este pagador',
  'fact.ctx.deathDate': 'Fecha de fallecimiento del paciente',
  'fact.ctx.portalMac': 'Jurisdicción de DME MAC a la que va la reclamación',
  'fact.profile.supplier.participating': 'El proveedor que factura participa en Medicare',
  'fact.profile.supplier.npis': 'Los NPI del proveedor, uno por local',
  'fact.profile.supplier.individual': 'El proveedor que factura es un profesional individual',
  'fact.profile.supplier.address': 'Calle y número del proveedor',
  'fact.profile.authCodes': 'Códigos que necesitan autorización de este plan',
  'fact.profile.authAllRentals': 'Todo alquiler y artículo grande necesita autorización',
  'fact.profile.authNoc': 'Los códigos no listados necesitan autorización',
  'fact.profile.authThreshold': 'Cargo a partir del cual hace falta autorización',
  'fact.profile.cumulativeRental': 'El umbral mira el cargo multiplicado por los meses de alquiler previstos',
  'fact.profile.timelyDays': 'Plazo para presentar contado desde la fecha From',
  'fact.profile.timelyFromLastDay':
    'El plazo para presentar corre desde el último día de un servicio de varios días',
  'fact.profile.timelyDaysInNetwork':
    'Plazo para presentar de los proveedores de la red, contado desde la fecha From',
  'fact.profile.planIdPattern': 'Máscara de los números de miembro de este plan: # un dígito, @ una letra',
  'fact.profile.followsFFSModifiers':
    'El plan Medicare Advantage mantiene completos los edits de modificadores de FFS',
  'fact.profile.alsoApplies': 'Reglas escritas para otros pagadores que este también sigue, por id',
  'fact.profile.purchaseAllowed': 'Códigos que se pueden vender aunque Medicare los alquila',
  'fact.profile.usefulLifeYears': 'Años antes de que un equipo se pueda reemplazar',
  'fact.profile.rentalList': 'Códigos que pasan de alquiler a compra',
  'fact.profile.rentToOwnMonths': 'Alquileres tras los cuales el artículo cuenta como comprado',
  'fact.profile.purchasePrice': 'Precio de compra por código',
  'fact.profile.capPercent': 'Los alquileres paran en esta parte del precio de compra',
  'fact.profile.trialMonths': 'Meses de alquiler que deben ir antes de una compra',
  'fact.profile.coveredList': 'Códigos o máscaras cubiertos sin aprobación especial',
  'fact.profile.unitLimits': 'Unidades usuales al mes por código',
  'fact.profile.epsdtIndicatorRequired': 'La casilla 24H se pide para pacientes menores de 21',
  'fact.profile.allowFutureTo': 'Se acepta una fecha To posterior a hoy',
  'fact.profile.allowCpt': 'Se aceptan códigos CPT de cinco dígitos en reclamaciones de DME',
  'fact.profile.taxonomyRequired': 'La taxonomía de quien factura es obligatoria',
  'fact.profile.invoiceForNoc': 'Los códigos no listados necesitan una factura adjunta',
  'fact.line.dxCodes': 'Los códigos de diagnóstico a los que apunta la línea, en el orden de sus punteros',
  'fact.line.pointersWithoutDiagnosis':
    'Punteros de la línea cuya casilla en la 21 está vacía, y punteros que no son una letra de A a L',
  'fact.line.pointerCount': 'Cuántos punteros de diagnóstico tiene la línea; 0 si la casilla está vacía',
  'fact.diagnoses.gap': 'Si en la casilla 21 un espacio vacío está antes de uno lleno',
  'fact.diagnoses.duplicates': 'Códigos de diagnóstico que están en la casilla 21 más de una vez',
  'fact.diagnoses.malformed': 'Códigos de diagnóstico en la casilla 21 que no tienen la forma de ICD-10-CM',
  'fact.diagnoses.unused': 'Códigos de diagnóstico en la casilla 21 a los que ninguna línea apunta',
  'fact.attachments.type': 'Código del tipo de adjunto',
  'fact.attachments.transmission': 'Código de envío del adjunto',
  'fact.attachments.controlNumber': 'Número de control del adjunto',
  'fact.today': 'El día en que el facturador está ante la pantalla, que es el día del envío',
  'fact.diagnoses': 'Los códigos de diagnóstico anotados, en orden, sin las casillas en blanco (casilla 21)',
  'fact.item.index': 'Lugar entre las líneas',
  'fact.item.fromHistory': 'Si es de una reclamación anterior',
  'fact.item.daysBefore': 'Días antes de esta línea',
  'fact.item.monthsBefore': 'Meses de calendario antes de esta línea',
  'fact.item.sameMonth': 'Si es del mismo mes de calendario',
  'fact.item.sameYear': 'Si es del mismo año de calendario',
  'fact.item.overlaps': 'Si sus días y los de esta línea se cruzan',
  'fact.item.sameModifiers': 'Si las dos tienen los mismos modificadores',
  'fact.item.sameSeries': 'Si las dos son meses de un mismo alquiler',
  'fact.item.used': 'Si cuenta como usado: en esta reclamación, o pagado antes',
  'fact.item.paid': 'Si se pagó',
  'fact.item.paidAmount': 'Lo que se pagó por ella',
  'fact.item.daysSupply': 'Días que debía durar',
  'fact.item.supplierNpi': 'NPI de quien la facturó',
  'fact.item.status': 'Lo que dice ICD-10-CM del diagnóstico',
  'fact.item.side': 'Lado que nombra el diagnóstico',
  'fact.item.code': 'Código del diagnóstico',
  'fact.item.letter': 'Letra del diagnóstico',
  'fact.line.index': 'Qué línea es en el formulario, 1 la primera',
  'fact.line.modifierSet': 'Modificadores (casilla 24D), y los de la nota cuando se usa 99',
  'fact.line.side': 'Lado que indica RT o LT',
  'fact.line.kLevel': 'Nivel funcional que indica el único modificador de K0 a K4; en blanco sin él',
  'fact.line.liability':
    'Lo que la línea dice de la cobertura: criterios cumplidos (KX), o quién paga si no (GA, GZ, GY)',
  'fact.line.transaction':
    'Qué se hizo con el artículo: alquilado (RR), vendido nuevo (NU) o usado (UE), reparado (RB), reemplazado (solo RA), mantenido (MS)',
  'fact.line.modifiersComplete':
    'Si se vieron todos los modificadores de la línea, también los de la nota cuando se usa 99',
  'fact.line.modifierCount': 'Cuántos modificadores tiene la línea, sin contar 99, contando los de su nota',
  'fact.line.modifierOrder':
    'Si los modificadores están en orden: lo que da precio, lo que pide la política, lo que informa; si no, la peor falta',
  'fact.line.modifiersInOrder':
    'Los modificadores en el orden habitual: lo que da precio, lo que pide la política, lo que informa',
  'fact.line.distinctModifiers': 'Los modificadores, cada uno escrito una vez',
  'fact.line.misplacedModifier':
    'El modificador que está demasiado adelante; en blanco si el orden es el correcto',
  'fact.line.unknownModifiers':
    'Modificadores de la línea que HCPCS nunca tuvo; los numéricos (CPT) no se juzgan',
  'fact.line.endedModifiers': 'Modificadores de la línea que no están vigentes en su fecha From',
  'fact.line.unreadCode': 'Lo que se escribió como código de procedimiento y no se puede leer como tal',
  'fact.line.unreadModifiers': 'Lo que se escribió como modificadores y no se puede leer como tales',
  'fact.line.unreadFrom': 'Lo que se escribió como fecha From y no se puede leer como fecha',
  'fact.line.unreadTo': 'Lo que se escribió como fecha To y no se puede leer como fecha',
  'fact.line.wrongOModifiers':
    'Modificadores con una letra O donde va un cero o al revés, como KO en una prótesis',
  'fact.line.duplicateModifiers': 'Modificadores que están en la línea más de una vez',
  'fact.line.upgradeRole':
    'Parte de una mejora (upgrade): cubierta (GK), gratis (GL), o mejorada (GA o GZ con GK en la línea siguiente)',
  'fact.line.previous.upgradeRole':
    'Parte de una mejora (upgrade) que es la línea de arriba; en blanco en la primera línea',
  'fact.line.previous.procedureCode':
    'Código de procedimiento de la línea de arriba; en blanco en la primera línea',
  'fact.line.previous.charge': 'Cargo de la línea de arriba; en blanco en la primera línea',
  'fact.line.flowModifier':
    'Modificador de flujo de oxígeno de la línea: uno de QA, QB, QE, QF, QG, QR, ninguno, o conflicto si hay varios',
  'fact.line.woundModifier': 'Número de heridas que indica A1 a A9, 9 para nueve o más; en blanco sin él',
  'fact.line.expectedWoundModifier': 'El modificador A para el número de heridas que indica el facturador',
  'fact.line.throughDate': 'Último día de la línea: su fecha To, o su fecha From donde To está vacía',
  'fact.line.spanDays': 'Días de la fecha From a la fecha To, contando ambas; 1 donde To está vacía',
  'fact.line.daysDispensed':
    'Días para los que es una cantidad: el periodo si pasa de un día, o lo que dice la nota; en blanco si ninguno lo dice',
  'fact.line.monthsDispensed':
    'Meses para los que es una cantidad, por periodo o nota; si ninguno lo dice, tres para accesorios PAP',
  'fact.line.supplyQuarters': 'Trimestres para los que es una cantidad, redondeados hacia arriba',
  'fact.line.ageAtDos': 'Edad del paciente en años cumplidos en la fecha From; negativa antes de nacer',
  'fact.line.unitsWhole': 'Si las unidades son un número entero',
  'fact.line.unitsPerDay': 'Unidades divididas por los días del periodo',
  'fact.line.unitsPerMonth': 'Unidades divididas por los meses para los que son',
  'fact.line.woundsServed': 'Heridas en que se usa el artículo: según la respuesta, o A1 a A8, o la nota',
  'fact.line.unitsPerWound': 'Unidades divididas por las heridas en que se usa el artículo',
  'fact.line.unitCharge': 'Cargo dividido por las unidades, al centavo',
  'fact.line.unitsOfCode': 'Unidades de todas las líneas de la reclamación con este código',
  'fact.line.authorizedUse':
    'Unidades usadas de la autorización una vez pagada esta reclamación: las de antes y las de este código en ella',
  'fact.line.note':
    'La nota propia de la línea, o la de la reclamación (casilla 19) donde solo puede ser de esta línea',
  'fact.line.note.length': 'Largo de esa nota; en blanco sin ella',
  'fact.line.note.hasPrice': 'Si esa nota nombra un precio: un monto tras $, PL, MSRP o "price"',
  'fact.line.note.replacementReason':
    'Por qué dice esa nota que se reemplazó el artículo: perdido, robado, desastre, dañado, vida útil terminada (rul), o nada',
  'fact.line.note.codes': 'Códigos HCPCS que nombra la nota',
  'fact.line.note.ownedCodes': 'Códigos HCPCS que la nota llama propios o comprados',
  'fact.line.note.monthYear':
    'Fecha de compra o entrega que nombra la nota, el primero del mes si no da día; en blanco sin ella',
  'fact.line.note.breakStated':
    'Si la nota dice que el alquiler o la necesidad se interrumpió (BIB, break in need)',
  'fact.line.note.durationDays':
    'Días para los que es la cantidad según la nota (90 días, 3 meses); en blanco si no lo dice',
  'fact.line.note.minutes': 'Minutos de mano de obra que nombra la nota, sumados; en blanco sin ellos',
  'fact.line.note.laborUnits':
    'Esos minutos en unidades de 15, redondeados hacia arriba; en blanco sin ellos',
  'fact.line.note.money': 'Primer monto que la nota nombra como precio; en blanco sin él',
  'fact.line.note.mentionsCmn': 'Si la nota habla de un CMN o DIF',
  'fact.line.note.woundCount': 'Número de heridas que nombra la nota; en blanco sin él',
  'fact.line.note.drainageMl':
    'Mililitros que drena una herida al día según la nota; en blanco si no lo dice',
  'fact.line.note.extraModifiers': 'Modificadores que la nota pone tras "mods" y que no están en la línea',
  'fact.line.snfPayable':
    'Si Medicare Parte B paga este tipo de artículo en un centro de enfermería fuera de una estadía de Parte A',
  'fact.line.posClass':
    'Tipo de lugar que la casilla 24B indica para equipo: hogar, centro de enfermería (snf), centro, consultorio u otro; en blanco para números sin asignar',
  'fact.line.rentalMonth':
    'Mes de la serie de alquiler que factura la línea, 1 el primero; en blanco sin alquiler',
  'fact.line.rentalMonthAtLeast':
    'El mes más temprano de la serie de alquiler que la línea puede facturar, sea lo que sea que no se sabe',
  'fact.line.expectedRentalModifier':
    'Modificador de mes de un alquiler con tope (capped rental): KH mes 1, KI 2 y 3, KJ 4 a 13, después ninguno',
  'fact.line.firstRentalDate': 'Día en que empezó la serie actual de alquiler',
  'fact.line.initialIssue':
    'Facturado por primera vez: una venta o el primer mes de alquiler, ni reparación ni mes siguiente',
  'fact.line.episode.start':
    'Día en que empezó la serie de alquiler del artículo, facture lo que facture esta línea; en blanco si no la hubo',
  'fact.line.episode.paidMonths':
    'Meses de la serie pagados antes de esta línea: al menos esos; exacto donde line.episode.complete lo dice',
  'fact.line.episode.complete': 'Si se conocen todos los meses pagados de la serie',
  'fact.line.episode.lastPaid': 'Fecha From del último mes pagado de la serie; en blanco si no hubo',
  'fact.line.episode.daysSinceLast': 'Días desde esa fecha hasta la fecha From de esta línea',
  'fact.line.episode.sumPaid':
    'Lo pagado por los meses de la serie: al menos eso; los montos que no se vieron cuentan como nada',
  'fact.line.onAnniversary':
    'Si la fecha From cae un número entero de meses después de la primera fecha de alquiler',
  'fact.line.rulStart':
    'Fecha From menos la vida útil del artículo: lo entregado después aún no la cumplió; en blanco sin vida útil',
  'fact.line.baseKnown':
    'Si el equipo al que sirve el artículo está en la reclamación, en el historial, o es propio por respuesta o nota; en blanco si no sirve a ninguno',
  'fact.line.baseFirstDate':
    'Primera fecha del equipo al que sirve el artículo, en la reclamación y en el historial; en blanco si no hay',
  'fact.line.supplyEndDate':
    'Último día que dura lo que tiene el paciente: según la respuesta, o la última entrega; en blanco si no la hubo',
  'fact.line.supplyEndDateAtLeast':
    'Último día que dura lo que tiene el paciente según lo visto: no puede ser antes',
  'fact.line.payer.covered':
    'Si el código está en la lista de lo que el pagador cubre sin aprobación especial',
  'fact.line.payer.rentToOwn': 'Si el código está en la lista del pagador de alquileres que pasan a compra',
  'fact.line.payer.unitLimit':
    'Unidades habituales por mes que el pagador da para el código; en blanco si no da',
  'fact.line.payer.purchasePrice': 'Precio de compra que el pagador da para el código; en blanco si no da',
  'fact.line.payer.rentalCap':
    'Lo que todos los alquileres del artículo pueden costar juntos: la parte del precio de compra que da el pagador; en blanco sin precio',
  'fact.line.payer.missingModifiers': 'Modificadores que el propio pagador pide y faltan en la línea',
  'fact.line.payer.unwantedModifiers': 'Modificadores de la línea que el propio pagador no quiere',
  'fact.line.payer.maxUnits': 'Máximo de unidades según el propio pagador; en blanco si no tiene',
  'fact.line.payer.maxUnitsPer': 'Periodo de ese límite; la línea donde no se nombra ninguno',
  'fact.line.payer.needsInvoice': 'Si el propio pagador pide una factura; en blanco si no dice nada',
  'fact.line.payer.modifierWords':
    'Lo que el perfil del pagador dice de los modificadores que pide y que se sabe que la línea no cumple',
  'fact.line.payer.unitWords': 'Lo que el perfil del pagador dice de su límite de unidades para el código',
  'fact.line.payer.invoiceWords': 'Lo que el perfil del pagador dice de la factura que pide con el código',
});
