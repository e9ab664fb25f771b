import type { enPublish } from '../en-publish.ts';
import { translated } from '../translation.ts';

/** What is said in Spanish where a pack is signed and goes out. */
export const publish = translated<typeof enPublish>()({
  step: 'Publicar',
  'trouble.full':
    'El disco está lleno: la clave o la versión no se guardó. Libere espacio y hágalo otra vez.',
  'trouble.blocked': 'El navegador no guarda nada para esta página, así que ninguna clave puede quedar aquí.',
  'trouble.damaged': 'Las claves guardadas no se pueden leer. Recupere la suya de su copia.',
  make: 'Crear la clave del equipo',
  'make.what':
    'El Box24 de los facturadores solo acepta reglas firmadas con esta clave. Queda en este navegador; su copia es un archivo con una frase de acceso.',
  'make.passphrase': 'Frase de acceso de la copia',
  'make.passphrase.hint': 'Escríbala en papel y guárdela lejos del archivo. Nadie puede recuperarla.',
  'confirm.lost': '¿No la escribió? Con esta clave todavía no se firmó nada: cree otra y tire esta copia.',
  'confirm.lost.do': 'Crear otra clave',
  'make.do': 'Crear la clave y guardar su copia',
  'make.other': 'Proponer otra frase',
  'make.making': 'Creando la clave …',
  confirm: 'Abrir la copia una vez',
  'confirm.what':
    'La copia se guardó en sus descargas. Escriba la frase de su papel y elija el archivo: entonces se guarda la clave.',
  'confirm.again': 'Guardar la copia otra vez',
  restore: 'Recuperar una clave de su copia',
  'restore.what': 'Para otra computadora, o cuando usted sigue a otra persona responsable.',
  'backup.passphrase': 'Frase de acceso',
  'backup.choose': 'Elegir el archivo de la copia',
  'backup.opening': 'Abriendo la copia …',
  'backup.other-key': 'Esta es la copia de otra clave.',
  key: 'La clave de su equipo',
  'key.words':
    'Lea estas cuatro palabras a cada facturador, por teléfono o en persona, cuando instale la primera vez.',
  sign: 'Firmar una versión',
  'sign.version': 'Número de esta versión',
  'sign.version.hint': 'Más nueva que todas las anteriores.',
  'sign.version.fault': 'Tres números como 1.4.0, más nueva que toda versión firmada.',
  'sign.channel': 'Quién la recibe',
  'channel.all': 'Todo el equipo',
  'channel.pilot': 'Quienes prueban primero',
  'sign.starts': 'Revisa desde',
  'sign.starts.hint': 'Vacío: en cuanto se instala.',
  'sign.expires': 'Vale hasta el {date}.',
  'sign.notes': 'Qué hay de nuevo: {notes}',
  'sign.noNotes':
    'Diga primero qué hay de nuevo en esta versión: los facturadores lo leen antes de instalar.',
  'sign.change': 'Cambiar',
  'sign.shadow': 'Están a prueba, se cuentan y no dicen nada: {rules}',
  'sign.do': 'Probar las reglas y firmar',
  proving: 'Probando las reglas con sus ejemplos …',
  'proving.rule': 'Regla {done} de {of} …',
  signed: 'La versión {version} está firmada. Guarde sus archivos abajo.',
  faults: 'Sin firmar: esto todavía no se sostiene',
  out: 'Versiones firmadas',
  'out.what.all':
    'Dé el archivo del paquete a los facturadores, o póngalo en una carpeta de un servidor https://: primero el paquete, después pilot.json, después all.json.',
  'out.what.pilot':
    'Dé el archivo del paquete a quienes prueban primero, o póngalo en la carpeta: primero el paquete, después pilot.json. all.json queda como está.',
  'out.fileOnly':
    'Dé el archivo del paquete a los facturadores. Tiene condiciones propias, que ninguna carpeta en la web puede llevar.',
  'out.line': '{version} · {date} · {channel}',
  'out.again': 'otra vez las reglas de {version}',
  'out.notes': 'Vuelve a las reglas de {version}.',
  'out.pack': 'Guardar el archivo del paquete',
  'out.packOf': 'Guardar el archivo de {version}',
  'out.index': 'Guardar {file}',
  'out.back': 'Volver a poner el equipo en {version}',
  invite: 'Invitar a facturadores',
  'invite.what':
    'Una invitación le dice al Box24 del facturador su clave y de dónde vienen las versiones nuevas. El facturador compara igual las cuatro palabras.',
  'invite.feed': 'Dirección de la carpeta',
  'invite.feed.hint':
    'Donde está all.json: https://files.example.com/box24. Vacío: las versiones vienen como archivos.',
  'invite.fault':
    'Una dirección que empieza con https://, sin usuario, signo de interrogación ni almohadilla.',
  'invite.counts': 'Dirección que recibe recuentos',
  'invite.counts.hint':
    'Una carpeta en un servidor que acepta PUT. A cada facturador se le pregunta antes; luego cada semana llega como un archivo. Déjela vacía y ellos exportan archivos.',
  'invite.file': 'Guardar el archivo de invitación',
  'invite.copy': 'Copiar el enlace de invitación',
  'invite.copied': 'Copiado.',
});
