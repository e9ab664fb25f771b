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
});
