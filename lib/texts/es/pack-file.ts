import type { enPackFile } from '../en-pack-file.ts';
import { translated } from '../translation.ts';

/** Por qué no se acepta un paquete del equipo, su clave, su invitación o su fuente. */
export const packFile = translated<typeof enPackFile>()({
  'refused.too-big':
    'Este archivo tiene {size} MB; un paquete tiene {most} como máximo. Pida el archivo correcto a su responsable.',
  'refused.compressed':
    'Es un archivo comprimido ({archive}). Los paquetes nunca se comprimen: descomprímalo y elija el archivo de dentro.',
  'refused.not-an-envelope':
    'No es un paquete firmado{place}: {fault}. Descárguelo otra vez; si no ayuda, avise a su responsable.',
  'refused.wrong-type': 'Está firmado como {found} y no es un paquete. Pida el paquete a su responsable.',
  'refused.no-ed25519':
    'Este navegador es demasiado antiguo para comprobar firmas. Actualícelo (Chrome o Edge 137, Firefox 129 o más nuevo).',
  'refused.tampered':
    'La firma no corresponde: el archivo se cambió después de firmarlo o está dañado. Descárguelo otra vez; si no ayuda, avise a su responsable.',
  'refused.revoked-key':
    'Este paquete está firmado con una clave que su equipo retiró. Pida a su responsable uno firmado con la clave actual.',
  'refused.unknown-key':
    'Este paquete está firmado con una clave que nadie ha confirmado en esta computadora. Pida a su responsable una invitación o las cuatro palabras de la clave.',
  'refused.wrong-key':
    '“{pack}” pertenece a otra clave, no a la que firmó este archivo. No lo use; pregunte a su responsable si la clave ha cambiado.',
  'refused.bad-content': {
    one: 'El paquete está firmado, pero {count} lugar en él no es como debe ser. Envíe esta lista a su responsable.',
    other:
      'El paquete está firmado, pero {count} lugares en él no son como deben ser. Envíe esta lista a su responsable.',
  },
  'refused.too-new-format':
    'Este paquete se hizo para un Box24 más nuevo (formato {format}). Actualice Box24.',
  'refused.engine-too-old': 'Este paquete necesita Box24 {needs}; este es {engine}. Actualice Box24.',
  'refused.already-installed': '“{pack}” {version} ya está aquí. No hay nada que hacer.',
  'refused.older-than-installed':
    'Este es “{pack}” {version}, y {installed} ya estuvo aquí. Para volver, use “Volver a la versión anterior”, o pida a su responsable que lo publique con un número nuevo.',
  'refused.same-version-other-content':
    'Este archivo dice ser “{pack}” {version}, pero es distinto del {version} que está aquí. Pida a su responsable uno con un número nuevo.',
  'refused.expired': 'Este paquete terminó el {expires}. Pida uno más nuevo a su responsable.',
  'refused.clock-set-back':
    'El reloj de esta computadora dice {now}, pero algo de aquí se hizo el {made}. Corrija el reloj e inténtelo otra vez.',
  'refused.feed-rules':
    'Este paquete tiene {count} condiciones propias, y una fuente solo puede llevar valores. Pídalo a su responsable como archivo.',
  'refused.wrong-pack': 'La fuente tiene “{found}” donde debe estar “{pack}”. Avise a su responsable.',
  'refused.managed': 'Su organización decide sobre este paquete y trae sus versiones por sí misma.',
  'refused.wrong-channel':
    'La fuente tiene un paquete para quienes lo prueban primero. Avise a su responsable.',
  'refused.other-version':
    'La fuente anuncia la versión {announced} y tiene {version}. Avise a su responsable.',
  'fault.place': '{place}: {reason}',
  'fault.more': 'y {count} más',
  'fault.at': ' ({place})',
  'fault.line': 'línea {line}, columna {column}: {reason}',
  'fault.line.place': 'línea {line}, columna {column}, {place}: {reason}',

  'source.invite':
    'Esto es una invitación, que no contiene reglas. Elija el archivo del paquete o abra uno que esté instalado.',
  'source.foreign':
    'Esto no es un paquete de reglas: ni un paquete firmado ni una fuente con “manifest” y “content”. No se abrió nada.',
  'source.faults': {
    one: '{count} lugar de este archivo no está como debe. No se abrió nada.',
    other: '{count} lugares de este archivo no están como deben. No se abrió nada.',
  },
  'key.no-ed25519':
    'Este navegador es demasiado antiguo para crear una clave. Actualícelo (Chrome o Edge 137, Firefox 129 o más nuevo).',
  'key.weak.short': 'Use una frase de al menos {least} caracteres; seis palabras van bien.',
  'key.weak.repeats':
    'Esta frase repite unos pocos caracteres. Son mejores seis palabras que no tengan relación entre sí.',
  'key.weak.sequence':
    'Esta frase es una secuencia. Son mejores seis palabras que no tengan relación entre sí.',
  'key.weak.common':
    'Esta frase empieza como muchas otras. Son mejores seis palabras que no tengan relación entre sí.',
  'key.not-a-backup': 'No es una copia de una clave{place}: {fault}.',
  'key.wrong-passphrase': 'La frase no corresponde, o el archivo se cambió.',

  'invite.too-big': 'Es demasiado largo para una invitación.',
  'invite.none':
    'Aquí no hay ninguna invitación. Pegue el enlace entero o elija el archivo que le envió su responsable.',
  'invite.cut': 'La invitación está cortada: falta una parte del enlace. Cópielo otra vez, entero.',
  'invite.too-new': 'Esta invitación se hizo para un Box24 más nuevo (formato {format}). Actualice Box24.',
  'invite.faults': 'Esta invitación no es como debe ser: {place} {fault}. Pida otra a su responsable.',
  'invite.revoked-key':
    'Esta invitación es para una clave que su equipo retiró. Pida a su responsable una con la clave actual.',
  'invite.managed': 'Quien administra esta computadora ya configuró este equipo. No hay nada que hacer.',

  'feed.no-access':
    'El navegador no deja que Box24 pregunte al servidor de la fuente. Permítalo abajo; hasta entonces los paquetes llegan como archivos.',
  'feed.not-kept': 'Llegó la versión nueva y el navegador no la guardó. Libere espacio en el disco.',
  'feed.installed': 'Llegó la versión {version} y está instalada.',
  'feed.stays': 'Hay una versión {version}. Usted eligió quedarse en la que tiene.',
  'feed.refused': 'Llegó la versión {version} y no se aceptó. {why}',
  'feed.up-to-date': 'Al día.',
  'feed.held': 'Su responsable mantiene a todos en la versión que tienen.',
  'feed.no-answer':
    'La fuente no respondió. Box24 lo intenta otra vez por sí solo; las reglas de aquí siguen funcionando.',
  'feed.server':
    'El servidor de la fuente tiene problemas (respuesta {status}). Box24 lo intenta otra vez por sí solo.',
  'feed.missing':
    'No hay nada en la dirección de la fuente (respuesta {status}). Pregunte a su responsable si ha cambiado.',
  'feed.forbidden':
    'El servidor de la fuente no deja entrar a nadie (respuesta {status}). Avise a su responsable.',
  'feed.odd-status':
    'El servidor de la fuente dio una respuesta que Box24 no conoce ({status}). Avise a su responsable.',
  'feed.web-page':
    'Llegó una página web en lugar de la fuente. Quizá la red pide iniciar sesión: abra una página en el navegador e inténtelo otra vez.',
  'feed.too-big':
    'Lo que envió la fuente es más grande de lo que puede ser un paquete. Avise a su responsable.',
  'feed.not-an-index': 'La lista de la fuente no se puede leer: {place} {fault}. Avise a su responsable.',
  'feed.too-new': 'La fuente se hizo para un Box24 más nuevo (formato {format}). Actualice Box24.',
  'feed.incomplete': 'El paquete no llegó entero. Box24 lo intenta otra vez por sí solo.',
  'feed.went-back': 'La fuente anuncia {version}, más antigua que {installed}. La más nueva se queda.',
});
