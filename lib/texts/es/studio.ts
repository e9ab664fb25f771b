import type { enStudio } from '../en-studio.ts';
import { translated } from '../translation.ts';

/** What the studio says in Spanish. */
export const studio = translated<typeof enStudio>()({
  title: 'Taller de reglas',
  what: 'Escriba reglas para su equipo, pruébelas con reclamaciones y publíquelas en un paquete firmado. Los borradores quedan en este equipo.',
  loading: 'Cargando las reglas …',
  'load-failed': 'Las reglas no se pudieron cargar. Vuelva a cargar esta página.',
  'trouble.full':
    'El disco está lleno: el último cambio está solo en esta pestaña. Libere espacio y cambie algo para guardarlo.',
  'trouble.blocked':
    'El navegador no guarda nada para esta página: los cambios se pierden al cerrar la pestaña.',
  'trouble.damaged':
    'Los borradores guardados no se pueden leer. Los cambios se pierden al cerrar esta pestaña.',
  'trouble.moved':
    'Otra pestaña cambió este borrador. Se muestra como está allí; su último cambio no está incluido.',
  steps: 'Pasos',
  'step.pack': 'Acerca del paquete',
  delete: 'Eliminar',
  undo: 'Deshacer',
  unnamed: 'Sin nombre',

  drafts: 'Borradores',
  'drafts.all': 'Todos los borradores',
  'drafts.deleteOf': 'Eliminar el borrador {title}',
  'drafts.deleted': '{title} está eliminado. Se puede recuperar durante 30 días.',
  'drafts.rules': { one: '{count} regla', other: '{count} reglas' },
  'drafts.changed': 'cambiado el {date}',
  new: 'Borrador nuevo',
  'new.begin': 'Empezar',

  'pack.title': 'Nombre del paquete',
  'pack.title.hint': 'Como lo llama su equipo: Facturación Hill Medical',
  'pack.author': 'Autor',
  'pack.author.hint': 'Quién responde preguntas sobre él',
  'pack.id': 'Nombre corto',
  'pack.id.hint': 'Letras minúsculas, números y guiones. Es el mismo en todas las versiones.',
  'pack.version': 'Versión',
  'pack.version.hint': 'Tres números. Solo una más nueva reemplaza la que tienen los facturadores.',
  'pack.expires': 'Vale hasta',
  'pack.expires.hint': 'Desde entonces nada de él avisa.',
  'pack.notes': 'Qué hay de nuevo',
  'pack.notes.hint': 'Los facturadores lo leen antes de instalar.',

  'fault.needed': 'Complete este campo.',
  'fault.date': 'No es una fecha. Escríbala como 01/31/2027.',
  'fault.pack.id': 'Solo letras minúsculas, números y guiones, y no "core".',
  'fault.pack.version': 'Tres números como 1.4.0.',
  'fault.pack.expires': 'Debe ser después de hoy.',
  'fault.pack.text': 'Demasiado largo, o con caracteres que no se pueden mostrar.',
});
