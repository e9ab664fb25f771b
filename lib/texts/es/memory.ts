import type { enMemory } from '../en-memory.ts';
import { translated } from '../translation.ts';

/** What is said of what is kept of claims that were sent, in Spanish. */
export const memory = translated<typeof enMemory>()({
  'memory.title': 'Memoria de reclamaciones anteriores',
  'memory.what':
    'Box24 puede recordar las líneas de las reclamaciones que usted envía aquí: qué mes de alquiler sigue, qué ya se facturó, cuándo termina una vida útil.',
  'memory.phi':
    'Son datos del paciente (PHI). El número de miembro y la fecha de nacimiento se vuelven un código que nadie puede revertir; el resto va cifrado. Queda en este navegador de esta computadora.',
  'memory.disk':
    'Quien puede abrir su cuenta en esta computadora puede usar este navegador. Pregunte antes a su encargado de privacidad.',
  'memory.forbidden': 'Quien administra esta computadora no lo permite. No se recuerda nada.',
  'memory.off': 'Apagada. No se recuerda nada.',
  'memory.on': 'Encendida. Se recuerdan las reclamaciones que usted envía.',
  'memory.trouble.full': 'La memoria está apagada por ahora: el disco está lleno. Las comprobaciones siguen.',
  'memory.trouble.blocked':
    'La memoria está apagada por ahora: el navegador no deja guardar nada. Las comprobaciones siguen.',
  'memory.trouble.damaged':
    'La memoria está apagada: lo guardado no se puede leer. Las comprobaciones siguen; olvide todo en los ajustes para empezar de nuevo.',
  'memory.turnOn': 'Recordar las reclamaciones que envío',
  'memory.turnOff': 'Apagar y olvidar todo',
  'memory.forgetAll': 'Olvidar todo',
  'memory.sure': 'Sí, olvidar {count} líneas',
  'memory.keep': 'Conservarlas',
  'memory.months': 'Olvidar después de',
  'memory.years': { one: '{count} año', other: '{count} años' },
  'memory.monthsLong': { one: '{count} mes', other: '{count} meses' },
  'memory.payers': 'Pagadores',
  'memory.payersWhat': 'Un pagador sin marcar nunca se recuerda.',
  'memory.lines': { one: '{count} línea', other: '{count} líneas' },
  'memory.forget': 'Olvidar',
  'memory.forgetOf': 'Olvidar: {payer}',
  'memory.notKept': 'El navegador no guardó este cambio. Intente una vez más.',
  'records.title': 'Registros de las reclamaciones que envió',
  'records.what':
    'Para auditorías, Box24 guarda lo que comprobó en cada reclamación que usted envía: códigos, reglas, lo pendiente, corregido o pasado por alto. Sin paciente, fechas de servicio ni montos.',
  'records.keep': 'Guardar registros',
  'records.open': 'Mostrar registros',
});
