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
  'rulesOff.countLocked': {
    one: '{count} rule switched off by your organization',
    other: '{count} rules switched off by your organization',
  },
  'rulesOff.title': 'Rules you switched off',
  'rulesOff.what': 'They say nothing on any claim. To switch one off, open its card on a claim.',
  'rulesOff.whatLocked': 'They say nothing on any claim. None can be switched on or off here.',
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
  'policy.title': 'Set by your organization',
  'policy.what':
    'Whoever manages this computer has set some of what Box24 does. You cannot change it here; ask them or your lead.',
  'policy.locked': 'Set by your organization.',
  'policy.memory': 'Memory of earlier claims is off.',
  'policy.settings': 'Settings: {names}.',
  'policy.teams': 'Team rules that come by themselves: {names}.',
  'policy.portals': 'Box24 looks for claims on: {hosts}.',
  'policy.missing':
    'The browser has not allowed {hosts} yet, so nothing is checked there. Allow it once: the browser asks you.',
  'policy.allow': 'Allow it',
  'policy.allow.of': 'Allow it: {hosts}',
  'policy.refused': 'Its pack {pack} was not taken. {why}',
  'policy.faults':
    'Some of it cannot be read and does not count. Show this list to whoever manages this computer:',
  'name.language': 'language',
  'name.rulesOff': 'which rules are off',
  'name.holdSubmit': 'portals on which Submit is held',
  'name.records': 'records of claims you submitted',
  'name.counts': 'counts for your lead',
  'name.memory': 'memory of earlier claims',
} as const satisfies Readonly<Record<string, Text>>;
