import type { Text } from './en.ts';

/** What the studio says where a pack is signed and goes out. */
export const enPublish = {
  step: 'Publish',
  'trouble.full': 'The disk is full: the key or the version was not kept. Free some space and do it again.',
  'trouble.blocked': 'The browser keeps nothing for this page, so that no key can stay here.',
  'trouble.damaged': 'The kept keys cannot be read. Restore yours from its backup.',
  make: 'Make the team’s key',
  'make.what':
    'Billers’ Box24 takes rules only when they are signed with this key. It stays in this browser; its backup is a file under a passphrase.',
  'make.passphrase': 'Passphrase of the backup',
  'make.passphrase.hint': 'Write it on paper and keep it apart from the file. Nobody can bring it back.',
  'confirm.lost':
    'Not written down? Nothing is signed with this key yet: make another one, and throw this backup away.',
  'confirm.lost.do': 'Make another key',
  'make.do': 'Make the key and save its backup',
  'make.other': 'Suggest another passphrase',
  'make.making': 'Making the key …',
  confirm: 'Open the backup once',
  'confirm.what':
    'The backup was saved to your downloads. Enter the passphrase from your paper and choose the file: then the key is kept.',
  'confirm.again': 'Save the backup again',
  restore: 'Restore a key from its backup',
  'restore.what': 'For another computer, or when you take over from a lead before you.',
  'backup.passphrase': 'Passphrase',
  'backup.choose': 'Choose the backup file',
  'backup.opening': 'Opening the backup …',
  'backup.other-key': 'This is the backup of another key.',
  key: 'Your team’s key',
  'key.words':
    'Read these four words to each biller, by phone or in person, when they install the first time.',
  sign: 'Sign a version',
  'sign.version': 'Number of this version',
  'sign.version.hint': 'Newer than all before it.',
  'sign.version.fault': 'Three numbers like 1.4.0, newer than every signed version.',
  'sign.channel': 'Who gets it',
  'channel.all': 'The whole team',
  'channel.pilot': 'Those who try first',
  'sign.starts': 'Judges from',
  'sign.starts.hint': 'Left empty: as soon as it is installed.',
  'sign.expires': 'Holds until {date}.',
  'sign.notes': 'What is new: {notes}',
  'sign.noNotes': 'Say first what is new in this version: billers read it before they install.',
  'sign.change': 'Change',
  'sign.shadow': 'Are tried out and counted, and say nothing: {rules}',
  'sign.do': 'Try the rules and sign',
  proving: 'Trying the rules on their examples …',
  'proving.rule': 'Rule {done} of {of} …',
  signed: 'Version {version} is signed. Save its files below.',
  faults: 'Not signed: this does not hold yet',
  out: 'Signed versions',
  'out.what.all':
    'Give billers the pack file, or put it into one folder of an https:// host: the pack file first, then pilot.json, then all.json.',
  'out.what.pilot':
    'Give the pack file to those who try first, or put it into the folder: the pack file first, then pilot.json. all.json stays as it is.',
  'out.fileOnly':
    'Give billers the pack file. It holds conditions of its own, which no folder on the web may carry.',
  'out.line': '{version} · {date} · {channel}',
  'out.again': 'rules of {version} again',
  'out.notes': 'Brings back the rules of {version}.',
  'out.pack': 'Save the pack file',
  'out.packOf': 'Save the file of {version}',
  'out.index': 'Save {file}',
  'out.back': 'Put the team back on {version}',
  invite: 'Invite billers',
  'invite.what':
    'An invite tells a biller’s Box24 your key, and where new versions come from. The biller still compares the four words.',
  'invite.feed': 'Address of the folder',
  'invite.feed.hint':
    'Where all.json lies: https://files.example.com/box24. Left empty: versions come as files.',
  'invite.fault': 'An address that begins with https://, without log-in, question mark or number sign.',
  'invite.counts': 'Address that takes counts',
  'invite.counts.hint':
    'A folder on a host that accepts PUT. Each biller is asked first; then each week comes as one file. Leave it empty and they export files.',
  'invite.file': 'Save the invite file',
  'invite.copy': 'Copy the invite link',
  'invite.copied': 'Copied.',
} as const satisfies Readonly<Record<string, Text>>;
