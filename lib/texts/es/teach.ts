import type { enTeach } from '../en-teach.ts';
import { translated } from '../translation.ts';

/** What teach mode says in Spanish. */
export const teach = translated<typeof enTeach>()({
  'teach.title': 'Enseñe esta página a Box24',
  'teach.how': 'Haga clic en una casilla, o llegue a ella con las flechas y pulse Enter.',
  'teach.walk': {
    one: 'Recorrer la {count} casilla que no se leyó',
    other: 'Recorrer las {count} casillas que no se leyeron',
  },
  'teach.allRead': 'Todas las casillas están leídas o apartadas',
  'teach.undo': 'Deshacer',
  'teach.done': 'Listo',
  'teach.saved': 'Guardado: {name}. Box24 la lee así desde ahora.',
  'teach.savedNone': 'Guardado: este portal no tiene {name}.',
  'teach.savedIgnored': 'Guardado: no es un campo de la reclamación.',
  'teach.forgotten': 'Olvidado. Box24 vuelve a leer esta casilla por sus rótulos.',
  'teach.undone': 'Deshecho.',
  'teach.notSaved': 'No se pudo guardar. Recargue la página e intente otra vez.',
  'teach.box': 'Casilla {position} de {count}: {name}',
  'teach.notRead': 'Sin leer',
  'teach.ignored': 'No es un campo de la reclamación',
  'teach.now': 'Box24 la lee como',
  'teach.nowNot': 'Box24 no lee esta casilla.',
  'teach.what': '¿Qué es?',
  'teach.hint': 'Número de casilla o nombre: 23, autorización',
  'teach.none': 'No hay nada con ese nombre. Pruebe con el número de casilla del CMS-1500.',
  'teach.name': '{item} · {label}',
  'teach.item': 'Casilla {item}',
  'teach.allModifiers': 'Todos los modificadores en una casilla',
  'teach.reads': 'Lee',
  'teach.column': {
    one: 'Esta columna en cada línea (ahora {count} línea)',
    other: 'Esta columna en cada línea (ahora {count} líneas)',
  },
  'teach.blank': 'nada todavía',
  'teach.notUnderstood': '“{text}”, que no se entiende como tal',
  'teach.noLine':
    'No se encontró una línea alrededor de esta casilla. Elija la misma casilla en una línea llena.',
  'teach.save': 'Guardar',
  'teach.noSuch': 'Este portal no tiene ese campo',
  'teach.notClaim': 'No es un campo de la reclamación',
  'teach.forget': 'Olvidar lo que enseñé aquí',
  'teach.skip': 'Siguiente',
  'teach.close': 'Cerrar',
  'teach.keys': 'Enter guarda, Esc cierra',
});
