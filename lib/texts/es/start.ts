import type { enStart } from '../en-start.ts';
import { translated } from '../translation.ts';

/** What the first page, the practice page and the list of keys say, in Spanish. */
export const start = translated<typeof enStart>()({
  'welcome.title': 'Le damos la bienvenida a Box24',
  'welcome.reads':
    'En los sitios que usted permita, y donde pulse su botón, Box24 lee el formulario de reclamación que está llenando; nada más se lee.',
  'welcome.inside':
    'Comprueba la reclamación dentro de su navegador: nada de lo que escribe se envía a nosotros ni a nadie más.',
  'welcome.keeps':
    'En esta computadora guarda un registro de lo que se comprobó, sin nada del paciente, a menos que usted lo desactive.',
  'welcome.portals': '1. Elija sus portales',
  'welcome.asks':
    'Su navegador le pedirá permiso para cada uno. Puede detenerlo aquí o en los ajustes cuando quiera.',
  'welcome.search': 'Buscar portales que Box24 conoce',
  'welcome.noPortal': 'Ningún portal con ese nombre. Escriba su dirección abajo.',
  'welcome.found': { one: '{count} portal', other: '{count} portales' },
  'welcome.on': 'Activado',
  'welcome.turnOn': 'Activar',
  'welcome.turnOnOf': 'Activar en {site}',
  'welcome.other': 'Otro portal: su dirección',
  'welcome.otherHint': 'Cópiela de la barra de direcciones de su navegador.',
  'welcome.notAddress': 'Escriba una dirección como claims.example.com.',
  'welcome.refused': 'Sin permiso: {site} no se lee. Puede activarlo más tarde.',
  'welcome.here':
    '¿Ya está en el portal? Pulse allí el botón de Box24 en la barra de herramientas y después “Comprobar siempre en …”.',
  'welcome.sitesOn': 'Box24 está activado en',
  'welcome.try': '2. Pruébelo con una reclamación de práctica',
  'welcome.tryWhat':
    'Dos minutos con una reclamación inventada que tiene cuatro fallos: vea una marca, léala, corríjala. No se envía nada.',
  'welcome.tour': 'Comenzar el recorrido',
  'welcome.settings': 'Ajustes',

  'practice.title': 'Página de práctica',
  'practice.pageTitle': 'Página de práctica de Box24',
  'practice.what':
    'Una reclamación inventada: nada se envía, no queda registro y aquí no se puede desactivar ninguna regla.',
  'practice.tour': 'Hacer el recorrido de dos minutos',
  'practice.again': 'Empezar de nuevo',
  'practice.sent': 'En un portal la reclamación ya estaría en camino. Aquí no se envió a nadie.',
  'practice.noTeach': 'La página de práctica no necesita enseñanza. Enseñe a Box24 un portal que no conozca.',
  'practice.papers': 'En el expediente del paciente',
  'practice.saved': 'Página guardada de {host}',
  'practice.saved.what':
    'Escriba en ella una reclamación inventada: Box24 la lee como en el portal. Nada se envía ni se guarda. Los botones del portal no hacen nada aquí.',
  'practice.saved.coming': 'La página está llegando …',
  'practice.saved.gone': 'La página ya no está aquí. Añada otra vez su archivo en el estudio.',

  'tour.step': 'Paso {number} de {count}',
  'tour.open':
    'Pulse F8 o apunte a la marca roja de la línea 1: está al lado de lo que el pagador denegaría.',
  'tour.why':
    'Lea la tarjeta: qué está mal, qué hacer, qué respondería el pagador. Después abra “¿Por qué?” al final.',
  'tour.mend':
    'Pulse “Cambiarlo” en la tarjeta: el código que lo reemplazó entra en la casilla y la marca desaparece.',
  'tour.answer':
    'Abra el panel con Alt+B o con la insignia de la esquina, y conteste su pregunta con el expediente de abajo.',
  'tour.submit': 'Pulse “Submit claim” aunque queden fallos, y vea qué pasa.',
  'tour.finish':
    'No se envió nada. Vuelva y corrija el resto con el expediente de abajo: cuando no quede ningún problema que yo pueda ver, habrá terminado.',
  'tour.done': 'Listo',
  'tour.end':
    'Sin problemas en lo que pude ver: es lo mejor que digo. En sus portales el envío se retiene solo donde usted lo active en el panel.',
  'tour.skip': 'Saltar este paso',
  'tour.leave': 'Salir del recorrido',
  'tour.again': 'Empezar de nuevo',
  'tour.portals': 'Elegir sus portales',
  'tour.practise': 'Seguir practicando',

  'keys.title': 'Teclas',
  'keys.next': 'Hallazgo siguiente, con su tarjeta',
  'keys.previous': 'Hallazgo anterior',
  'keys.into': 'De una marca a su tarjeta, y por ella',
  'keys.close': 'Cerrar la tarjeta; después, volver al formulario',
  'keys.panel': 'Abrir el panel',
  'keys.button': 'Abrir el botón de Box24 en la barra de herramientas',
  'keys.none': 'aún sin tecla',
  'keys.change': 'Cambiar las dos últimas en su navegador',
  'keys.changeHow': 'Abra chrome://extensions/shortcuts en su navegador para cambiar las dos últimas.',
});
