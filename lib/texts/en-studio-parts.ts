import type { Text } from './en.ts';

/** What the studio says of packs that are opened, and of the parts of a pack that are no rules. */
export const enStudioParts = {
  open: 'Go on with a pack',
  'open.what': 'It becomes a draft of the next version. What is installed stays as it is.',
  'open.installed': 'Open {title} {version} as a draft',
  'open.file': 'Or a pack file: signed, or its source in YAML or JSON.',
  'open.choose': 'Choose a pack file',
  'open.drop': 'Drop the pack file here',
  'open.reading': 'Reading {name} …',
  'open.refused': '{name} was not opened',
  'open.unreadable': 'The browser could not read this file. Choose it again.',
  'open.damaged': 'Its file on this computer was damaged. Open the pack file that your team has instead.',
} as const satisfies Readonly<Record<string, Text>>;
