import type { enRuleForm } from '../en-rule-form.ts';
import { translated } from '../translation.ts';

/** What the studio says where a rule of the team is written, in Spanish. */
export const ruleForm = translated<typeof enRuleForm>()({
  view: 'Cómo escribirla',
  'view.form': 'Formulario',
  'view.yaml': 'YAML',
  'yaml.label': 'La regla como YAML',
  'yaml.hint':
    'Lo que se cambia aquí queda enseguida en el formulario, y al revés. Los comentarios no se conservan.',
  'yaml.place': 'Línea {line}, columna {column}',
  'yaml.taken': 'Incorporado.',
  'yaml.not': 'Aún no incorporado: la regla sigue como estaba. Corrija lo que se nombra aquí.',
  'yaml.idTaken': 'otra regla de este paquete o de Box24 se llama {id}; elija otro id',
  'yaml.id': 'La regla se llamará {id} en cuanto salga de este cuadro.',
  'yaml.again': 'Escribirlo de nuevo a partir de la regla',
  'yaml.open': 'El YAML de esta regla tiene cambios que no se pudieron incorporar.',
  'yaml.open.go': 'Abrir el YAML',
  'yaml.open.drop': 'Descartarlos',
});
