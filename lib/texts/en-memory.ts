import type { Text } from './en.ts';

/** What is said of what is kept of claims that were sent, on Box24's own pages. */
export const enMemory = {
  'memory.title': 'Memory of earlier claims',
  'memory.what':
    'Box24 can remember the lines of claims that you submit here: which rental month comes next, what was billed already, when a lifetime ends.',
  'memory.phi':
    'This is patient data (PHI). Member number and birth date become a code that nobody can turn back; the rest is encrypted. It stays in this browser on this computer.',
  'memory.disk':
    'Whoever can open your account on this computer can use this browser. Ask your privacy officer first.',
  'memory.forbidden': 'Whoever manages this computer does not allow it. Nothing is remembered.',
  'memory.off': 'Off. Nothing is remembered.',
  'memory.on': 'On. Claims that you submit are remembered.',
  'memory.trouble.full': 'Memory is off for now: the disk is full. Checks go on.',
  'memory.trouble.blocked': 'Memory is off for now: the browser lets nothing be kept. Checks go on.',
  'memory.trouble.damaged':
    'Memory is off: what was kept cannot be read. Checks go on; forget everything in the settings to begin anew.',
  'memory.turnOn': 'Remember claims I submit',
  'memory.turnOff': 'Turn off and forget everything',
  'memory.forgetAll': 'Forget everything',
  'memory.sure': 'Yes, forget {count} lines',
  'memory.keep': 'Keep them',
  'memory.months': 'Forget after',
  'memory.years': { one: '{count} year', other: '{count} years' },
  'memory.monthsLong': { one: '{count} month', other: '{count} months' },
  'memory.payers': 'Payers',
  'memory.payersWhat': 'A payer that is not ticked is never remembered.',
  'memory.lines': { one: '{count} line', other: '{count} lines' },
  'memory.forget': 'Forget',
  'memory.forgetOf': 'Forget: {payer}',
  'memory.notKept': 'The browser did not keep this change. Try once more.',
  'records.title': 'Records of claims you submitted',
  'records.what':
    'For audits, Box24 keeps what it checked on each claim you submit: codes, rules, what was open, fixed or overridden. No patient, no dates of service, no amounts.',
  'records.keep': 'Keep records',
  'records.open': 'Show records',
} as const satisfies Readonly<Record<string, Text>>;
