import type { enSettings } from '../en-settings.ts';
import { translated } from '../translation.ts';

/** What is said about the settings in Spanish. */
export const settings = translated<typeof enSettings>()({
  'language.title': 'Language / Idioma',
  'language.auto': 'Como el navegador',
  'language.when': 'Las páginas con una reclamación que están abiertas lo hablan al recargarlas.',
  'rulesOff.count': {
    one: '{count} regla desactivada por usted',
    other: '{count} reglas desactivadas por usted',
  },
  'rulesOff.countLocked': {
    one: '{count} regla desactivada por su organización',
    other: '{count} reglas desactivadas por su organización',
  },
  'rulesOff.title': 'Reglas que usted desactivó',
  'rulesOff.what':
    'No dicen nada en ninguna reclamación. Para desactivar una, abra su tarjeta en una reclamación.',
  'rulesOff.whatLocked':
    'No dicen nada en ninguna reclamación. Aquí no se puede activar ni desactivar ninguna.',
  'rulesOff.none': 'Ninguna. Box24 comprueba con todas las reglas.',
  'rulesOff.on': 'Volver a activar',
  'rulesOff.onOf': 'Volver a activar: {title}',
  'rulesOff.notKept': 'El navegador no guardó este cambio. Intente una vez más.',
  'rulesOff.search': 'Buscar entre ellas',
  'rulesOff.notFound': 'Ninguna coincide.',
  'wrong.title': 'Avisos que usted anotó como incorrectos',
  'wrong.what':
    'Para su responsable: qué regla, qué código, qué está mal. El archivo no lleva sus propias palabras; quedan en esta computadora.',
  'wrong.none': 'Ninguno todavía.',
  'wrong.export': 'Exportar como JSON',
  'wrong.delete': 'Borrar',
  'wrong.deleteOf': 'Borrar la nota sobre {rule}',
  'wrong.deleteAll': 'Borrar todas',
  damaged: 'Estos ajustes no se pudieron leer y están como al principio: {names}.',
  'policy.title': 'Fijado por su organización',
  'policy.what':
    'Quien administra esta computadora fijó parte de lo que hace Box24. Aquí no puede cambiarlo; pregúntele a esa persona o a su responsable.',
  'policy.locked': 'Fijado por su organización.',
  'policy.memory': 'La memoria de reclamaciones anteriores está desactivada.',
  'policy.settings': 'Ajustes: {names}.',
  'policy.teams': 'Reglas del equipo que llegan por sí solas: {names}.',
  'policy.portals': 'Box24 busca reclamaciones en: {hosts}.',
  'policy.missing':
    'El navegador todavía no permitió {hosts}, así que allí no se comprueba nada. Permítalo una vez: el navegador le pregunta.',
  'policy.allow': 'Permitirlo',
  'policy.allow.of': 'Permitirlo: {hosts}',
  'policy.refused': 'Su paquete {pack} no se aceptó. {why}',
  'policy.faults':
    'Una parte no se puede leer y no cuenta. Muestre esta lista a quien administra esta computadora:',
  'name.language': 'idioma',
  'name.rulesOff': 'qué reglas están desactivadas',
  'name.counts': 'recuentos para su responsable',
  'name.memory': 'memoria de reclamaciones anteriores',
  'name.holdSubmit': 'portales en los que se retiene el envío',
  'name.records': 'registros de las reclamaciones que envió',
});
