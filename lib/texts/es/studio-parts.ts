import type { enStudioParts } from '../en-studio-parts.ts';
import { translated } from '../translation.ts';

/** What the studio says in Spanish of packs that are opened, and of the parts of a pack that are no rules. */
export const studioParts = translated<typeof enStudioParts>()({
  open: 'Seguir con un paquete',
  'open.what': 'Se vuelve un borrador de la versión siguiente. Lo instalado queda como está.',
  'open.installed': 'Abrir {title} {version} como borrador',
  'open.file': 'O un archivo de paquete: firmado, o su fuente en YAML o JSON.',
  'open.choose': 'Elegir un archivo de paquete',
  'open.drop': 'Suelte aquí el archivo del paquete',
  'open.reading': 'Leyendo {name} …',
  'open.refused': '{name} no se abrió',
  'open.unreadable': 'El navegador no pudo leer este archivo. Elíjalo otra vez.',
  'open.damaged':
    'Su archivo en este equipo se dañó. Abra en su lugar el archivo del paquete que tiene su equipo.',

  changes: 'Las reglas de Box24',
  'changes.what':
    'Si una regla de Box24 no va con su equipo, aquí puede hablar más fuerte o más suave, o apagarse.',
  'changes.all': 'Todas las reglas de Box24',
  'changes.made.none': 'Todavía no se cambió nada.',
  'changes.line': '{after}; Box24 dice: {before}',
  'changes.off': 'Apagada',
  'changes.no-why': 'Diga por qué: ábrala y escriba la razón.',
  'changes.gone': 'Este Box24 no tiene ninguna regla llamada {rule}. El cambio no hace nada.',
  'changes.back': 'Deshacer el cambio',
  'changes.backOf': 'Deshacer el cambio de “{title}”',
  'changes.taken-back': '“{title}” habla otra vez como la tiene Box24.',
  'changes.find': 'Buscar una regla de Box24',
  'changes.search': 'Buscar',
  'changes.search.hint':
    'Palabras, un código HCPCS (E0601), un código de denegación (CO-197) o el nombre de la regla.',
  'changes.found': { one: '{count} regla', other: '{count} reglas' },
  'changes.more': 'Se muestran las primeras {count}: agregue una palabra para hallar menos.',
  'changes.none': 'Ninguna regla de Box24 responde a esto.',
  'changes.changed': 'cambiada',
  'changes.reference': 'Todo sobre esta regla',
  'changes.whole': 'La regla entera',
  'changes.whole.hint': 'Vale para lo peor que dice; nada queda peor.',
  'changes.level': 'Cómo habla a su equipo',
  'changes.as-is': 'Como la tiene Box24: {severity}',
  'changes.as-whole': 'Como la regla entera: {severity}',
  'changes.why': 'Por qué',
  'changes.why.hint': 'Los facturadores lo leen: “Nuestro contrato con el plan lo permite.”',
  'changes.grave':
    'Box24 dice que el pagador denegará esto. Apagada, nadie de su equipo recibe el aviso antes de que salga la reclamación.',
  'changes.milder': 'Box24 dice que esto se denegará. Su equipo ve “{severity}” en su lugar.',
});
