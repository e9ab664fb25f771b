import type { Text } from './en.ts';

/** What is said about the settings, on Box24's own pages. */
export const enSettings = {
  'language.title': 'Language / Idioma',
  'language.auto': 'As the browser',
  'language.when': 'Pages with a claim that are open now speak it when they are reloaded.',
  'rulesOff.count': {
    one: '{count} rule switched off by you',
    other: '{count} rules switched off by you',
  },
  'rulesOff.title': 'Rules you switched off',
  'rulesOff.what': 'They say nothing on any claim. To switch one off, open its card on a claim.',
  'rulesOff.none': 'None. Box24 checks with every rule.',
  'rulesOff.on': 'Switch on again',
  'rulesOff.onOf': 'Switch on again: {title}',
  'rulesOff.notKept': 'The browser did not keep this change. Try once more.',
  'rulesOff.search': 'Search among them',
  'rulesOff.notFound': 'None of them fits.',
  'wrong.title': 'Warnings that you noted as wrong',
  'wrong.what':
    'For your lead: which rule, which code, what is wrong. The file leaves your own words out; they stay on this computer.',
  'wrong.none': 'None yet.',
  'wrong.export': 'Export as JSON',
  'wrong.delete': 'Delete',
  'wrong.deleteOf': 'Delete the note on {rule}',
  'wrong.deleteAll': 'Delete all',
  damaged: 'These settings could not be read and are as at the beginning: {names}.',
  'name.language': 'language',
  'name.rulesOff': 'rules you switched off',
  'name.holdSubmit': 'portals on which Submit is held',
  'name.records': 'records of claims you submitted',
  'name.counts': 'counts for your lead',
  'name.memory': 'memory of earlier claims',
} as const satisfies Readonly<Record<string, Text>>;
