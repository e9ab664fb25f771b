import type { Text } from './en.ts';

/** Why a team's pack, its key, its invite or its feed is not taken: what, where, and what to do. */
export const enPackFile = {
  'refused.too-big': 'This file has {size} MB; a pack has at most {most}. Ask your lead for the right file.',
  'refused.compressed':
    'This is a compressed file ({archive}). Packs are never compressed: unpack it, and choose the file inside.',
  'refused.not-an-envelope':
    'This is no signed pack{place}: it {fault}. Download it again; if that does not help, ask your lead.',
  'refused.wrong-type': 'This is signed as {found} and is no pack. Ask your lead for the pack.',
  'refused.no-ed25519':
    'This browser is too old to check signatures. Update it (Chrome or Edge 137, Firefox 129, or newer).',
  'refused.tampered':
    'The signature does not fit: the file was changed after it was signed, or was damaged. Download it again; if that does not help, tell your lead.',
  'refused.revoked-key':
    'This pack is signed with a key that your team took back. Ask your lead for one signed with the present key.',
  'refused.unknown-key':
    'This pack is signed with a key that nobody on this computer has confirmed. Ask your lead for an invite, or for the four words of the key.',
  'refused.wrong-key':
    '“{pack}” belongs to another key than the one this file is signed with. Do not use it; ask your lead whether the key has changed.',
  'refused.bad-content': {
    one: 'The pack is signed, but {count} place in it is not as it should be. Send this list to your lead.',
    other:
      'The pack is signed, but {count} places in it are not as they should be. Send this list to your lead.',
  },
  'refused.too-new-format': 'This pack was made for a newer Box24 (format {format}). Update Box24.',
  'refused.engine-too-old': 'This pack needs Box24 {needs}; this is {engine}. Update Box24.',
  'refused.already-installed': '“{pack}” {version} is already here. There is nothing to do.',
  'refused.older-than-installed':
    'This is “{pack}” {version}, and {installed} has already been here. To go back, use “Go back to the version before”, or ask your lead to publish it under a new number.',
  'refused.same-version-other-content':
    'This file calls itself “{pack}” {version}, but differs from the {version} that is here. Ask your lead for one with a new number.',
  'refused.expired': 'This pack ended on {expires}. Ask your lead for a newer one.',
  'refused.clock-set-back':
    'This computer’s clock says {now}, but something here was made on {made}. Put the clock right, then try again.',
  'refused.feed-rules':
    'This pack has {count} conditions of its own, and a feed may carry values only. Ask your lead for it as a file.',
  'refused.wrong-pack': 'The feed holds “{found}” where “{pack}” should be. Tell your lead.',
  'refused.managed': 'Your organization decides about this pack and brings its versions by itself.',
  'refused.wrong-channel': 'The feed holds a pack for those who try it first. Tell your lead.',
  'refused.other-version': 'The feed announces version {announced} and holds {version}. Tell your lead.',
  'fault.place': '{place}: {reason}',
  'fault.more': 'and {count} more',
  'fault.at': ' ({place})',
  'fault.line': 'line {line}, column {column}: {reason}',
  'fault.line.place': 'line {line}, column {column}, {place}: {reason}',

  // A file that a lead wants to go on with.
  'source.invite':
    'This is an invite, which holds no rules. Choose the file of the pack, or open one that is installed.',
  'source.foreign':
    'This is no pack of rules: neither a signed pack nor a source with “manifest” and “content”. Nothing was opened.',
  'source.faults': {
    one: '{count} place in this file is not as it should be. Nothing was opened.',
    other: '{count} places in this file are not as they should be. Nothing was opened.',
  },

  // Keys and their backups.
  'key.no-ed25519':
    'This browser is too old to make a key. Update it (Chrome or Edge 137, Firefox 129, or newer).',
  'key.weak.short': 'Take a passphrase of at least {least} characters; six words are good.',
  'key.weak.repeats':
    'This passphrase repeats a few characters. Six words that have nothing to do with each other are better.',
  'key.weak.sequence':
    'This passphrase is a sequence. Six words that have nothing to do with each other are better.',
  'key.weak.common':
    'This passphrase begins like many others. Six words that have nothing to do with each other are better.',
  'key.not-a-backup': 'This is no backup of a key{place}: it {fault}.',
  'key.wrong-passphrase': 'The passphrase does not fit, or the file was changed.',

  // Invites.
  'invite.too-big': 'This is too long for an invite.',
  'invite.none': 'There is no invite in this. Paste the whole link, or choose the file that your lead sent.',
  'invite.cut': 'The invite was cut: part of the link is missing. Copy it again, whole.',
  'invite.too-new': 'This invite was made for a newer Box24 (format {format}). Update Box24.',
  'invite.faults': 'This invite is not as it should be: {place} {fault}. Ask your lead for a new one.',
  'invite.revoked-key':
    'This invite is for a key that your team took back. Ask your lead for one with the present key.',
  'invite.managed': 'Whoever manages this computer has set up this team already. There is nothing to do.',

  // What came of asking a feed.
  'feed.no-access':
    'The browser does not let Box24 ask the feed’s host. Allow it below; until then packs come as files.',
  'feed.not-kept': 'The new version came, and the browser did not keep it. Free some disk space.',
  'feed.installed': 'Version {version} came and is installed.',
  'feed.stays': 'Version {version} is there. You chose to stay on the version that is here.',
  'feed.refused': 'Version {version} came and was not taken. {why}',
  'feed.up-to-date': 'Up to date.',
  'feed.held': 'Your lead keeps everybody on the version that they have.',
  'feed.no-answer': 'The feed did not answer. Box24 tries again by itself; the rules that are here go on.',
  'feed.server': 'The feed’s host has trouble (answer {status}). Box24 tries again by itself.',
  'feed.missing':
    'There is nothing at the feed’s address (answer {status}). Ask your lead whether it has moved.',
  'feed.forbidden': 'The feed’s host lets nobody in (answer {status}). Tell your lead.',
  'feed.odd-status': 'The feed’s host gave an answer that Box24 does not know ({status}). Tell your lead.',
  'feed.web-page':
    'A web page came in the place of the feed. Perhaps the network asks for a log-in: open a page in the browser, then try again.',
  'feed.too-big': 'What the feed sent is larger than a pack may be. Tell your lead.',
  'feed.not-an-index': 'The feed’s list cannot be read: {place} {fault}. Tell your lead.',
  'feed.too-new': 'The feed was made for a newer Box24 (format {format}). Update Box24.',
  'feed.incomplete': 'The pack did not arrive whole. Box24 tries again by itself.',
  'feed.went-back': 'The feed announces {version}, older than {installed}. The newer one stays.',
} as const satisfies Readonly<Record<string, Text>>;
