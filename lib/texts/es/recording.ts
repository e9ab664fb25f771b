import type { enRecording } from '../en-recording.ts';
import { translated } from '../translation.ts';

/** What the page says in Spanish that saves a portal page's structure. */
export const recording = translated<typeof enRecording>()({
  'recording.title': 'Guarde la estructura de esta página para su responsable',
  'recording.what':
    'Con ella, su responsable puede hacer o corregir el perfil de un portal sin ver ninguna reclamación. Todo lo que está en las casillas, y todo texto que no sea un rótulo conocido, se reemplaza por relleno del mismo largo antes de que usted lo vea aquí.',
  'recording.kept': 'No se guarda nada hasta que pulse Guardar, y no se envía nada.',
  'recording.looking': 'Mirando la página…',
  'recording.refused': 'Box24 no puede mirar esta página',
  'recording.refusedHint':
    'Abra otra vez la página del portal, pulse el botón de Box24 en la barra de herramientas y elija allí “Guardar la estructura de esta página”.',
  'recording.picture': 'Lo que mostrará el archivo',
  'recording.pictureOf': 'Imagen de la página de {host} con sus valores reemplazados',
  'recording.counts': 'Casillas: {boxes} · textos que se quedan: {texts} · textos reemplazados: {shapes}',
  'recording.closedFrames': {
    one: '{count} parte de la página viene de otro sitio y no está en el archivo.',
    other: '{count} partes de la página vienen de otros sitios y no están en el archivo.',
  },
  'recording.cut': 'La página es muy larga: su final no está en el archivo.',
  'recording.texts': 'Textos que se quedan',
  'recording.textsHint':
    'Léalos una vez. Si alguno dice algo de un paciente, quite su marca: también se reemplaza.',
  'recording.noTexts': 'No se queda ningún texto de esta página.',
  'recording.address': 'El archivo nombra además el portal ({host}), el día y la versión de Box24.',
  'recording.save': 'Guardar el archivo',
  'recording.saved': 'Guardado como {file} en sus descargas. Entrégueselo a su responsable.',
  'recording.again': 'Mirar la página otra vez',
});
