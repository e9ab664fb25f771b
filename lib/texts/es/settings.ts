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
  'rulesOff.title': 'Reglas que usted desactivó',
  'rulesOff.what':
    'No dicen nada en ninguna reclamación. Para desactivar una, abra su tarjeta en una reclamación.',
  'rulesOff.none': 'Ninguna. Box24 comprueba con todas las reglas.',
  'rulesOff.on': 'Volver a activar',
  'rulesOff.onOf': 'Volver a activar: {title}',
  'rulesOff.notKept': 'El navegador no guardó este cambio. Intente una vez más.',
  'rulesOff.search': 'Buscar entre ellas',
  'rulesOff.notFound': 'Ninguna coincide.',
  'wrong.title': 'Avisos que usted anotó como incorrectos',
  'wrong.what':
    'Para su supervisor: qué regla, qué código, qué está mal. El archivo no lleva sus propias palabras; quedan en esta computadora.',
  'wrong.none': 'Ninguno todavía.',
  'wrong.export': 'Exportar como JSON',
  'wrong.delete': 'Borrar',
  'wrong.deleteOf': 'Borrar la nota sobre {rule}',
  'wrong.deleteAll': 'Borrar todas',
  damaged: 'Estos ajustes no se pudieron leer y están como al principio: {names}.',
  'name.language': 'idioma',
  'name.rulesOff': 'reglas que usted desactivó',
  'name.counts': 'recuentos para su supervisor',
  'name.memory': 'memoria de reclamaciones anteriores',
  'name.holdSubmit': 'portales en los que se retiene Submit',
  'name.records': 'registros de las reclamaciones que envió',
});
