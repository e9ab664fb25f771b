import type { Text } from './en.ts';

/** What the studio says where a rule of the team is written. */
export const enRuleForm = {
  view: 'How to write it',
  'view.form': 'Form',
  'view.yaml': 'YAML',
  'yaml.label': 'The rule as YAML',
  'yaml.hint':
    'What is changed here stands in the form at once, and the other way round. Comments are not kept.',
  'yaml.place': 'Line {line}, column {column}',
  'yaml.taken': 'Taken over.',
  'yaml.not': 'Not taken over yet: the rule stays as it was. Mend what is named here.',
  'yaml.idTaken': 'another rule of this pack or of Box24 is called {id}; choose another id',
  'yaml.id': 'The rule is called {id} as soon as you leave this box.',
  'yaml.again': 'Write it anew from the rule',
  'yaml.open': 'The YAML of this rule has changes that could not be taken over.',
  'yaml.open.go': 'Open the YAML',
  'yaml.open.drop': 'Drop them',
} as const satisfies Readonly<Record<string, Text>>;
