import type { Text } from './en.ts';

/** What the studio says, where leads write rules. */
export const enStudio = {
  title: 'Rule studio',
  what: 'Write rules for your team, try them on claims, and publish them as one signed pack. Drafts stay on this computer.',
  loading: 'Loading the rules …',
  'load-failed': 'The rules could not be loaded. Reload this page.',
  'trouble.full':
    'The disk is full: the last change is in this tab only. Free some space, then change anything to keep it.',
  'trouble.blocked': 'The browser keeps nothing for this page: changes are gone when the tab is closed.',
  'trouble.damaged': 'The kept drafts cannot be read. Changes are gone when this tab is closed.',
  'trouble.moved':
    'Another tab changed this draft. It is shown as it stands there; your last change is not in it.',
  steps: 'Steps',
  'step.pack': 'About the pack',
  delete: 'Delete',
  undo: 'Undo',
  unnamed: 'Without a name',

  drafts: 'Drafts',
  'drafts.all': 'All drafts',
  'drafts.deleteOf': 'Delete the draft {title}',
  'drafts.deleted': '{title} is deleted. It can be had back for 30 days.',
  'drafts.rules': { one: '{count} rule', other: '{count} rules' },
  'drafts.changed': 'changed {date}',
  new: 'New draft',
  'new.begin': 'Begin',

  'pack.title': 'Name of the pack',
  'pack.title.hint': 'As your team calls it: Hill Medical billing',
  'pack.author': 'Author',
  'pack.author.hint': 'Who answers questions about it',
  'pack.id': 'Short name',
  'pack.id.hint': 'Small letters, digits and dashes. It stays the same in every version.',
  'pack.version': 'Version',
  'pack.version.hint': 'Three numbers. Only a newer one takes the place of what billers have.',
  'pack.expires': 'Holds until',
  'pack.expires.hint': 'From then on nothing of it speaks.',
  'pack.notes': 'What is new',
  'pack.notes.hint': 'Billers read it before they install.',

  'fault.needed': 'Fill this in.',
  'fault.date': 'No date. Write it like 01/31/2027.',
  'fault.pack.id': 'Small letters, digits and dashes only, and not "core".',
  'fault.pack.version': 'Three numbers like 1.4.0.',
  'fault.pack.expires': 'Must be after today.',
  'fault.pack.text': 'Too long, or with characters that cannot be shown.',
} as const satisfies Readonly<Record<string, Text>>;
