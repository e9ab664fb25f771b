/**
 * What Box24 says in English, by id. A language is one such file with the same ids and the same names in braces.
 * A text that depends on a number is a pair: `one` and `other`, chosen by `{count}`.
 * Ids begin with the place where the text stands; add a section for a new place.
 */
export const en = {
  // Severities, wherever they are named.
  'severity.will-deny': 'Will be denied',
  'severity.likely-deny': 'Likely denied',
  'severity.review': 'Have a look',
  'severity.info': 'Note',
  'severity.not-checked': 'Not checked',
  'severity.passed': 'Checked',

  // Marks beside fields. "Box24" stands in the names because a page reader hears them among the page's own controls.
  'mark.name': 'Box24: {status}. {message}',
  'mark.nameOfSeveral': 'Box24: {count} findings here. {status}: {message}',
  'mark.spoken': '{status}: {message} {fix}',
  'mark.more': '+{count}',

  // The card that a mark opens.
  'card.name': '{status}: {message}',
  'card.of': '{position} of {count}',
  'card.previous': 'Previous finding here',
  'card.next': 'Next finding here',
  'card.close': 'Close',
  'card.notNow': 'Not now',
  'card.why': 'Why?',
  'card.saw': 'Seen',
  'card.assumed': 'Taken for granted',
  'card.source': 'Source',
  'card.read': 'read {date}',
  'card.rule': 'Rule',
  'card.confidence': 'How sure',
  'card.confidence.verified': 'checked against the source',
  'card.confidence.verified-part': 'checked against the source in part',
  'card.confidence.expertise': 'billing experience, no published source',
  'card.remedy.reopening': 'After a denial: ask for a reopening',
  'card.remedy.appeal-only': 'After a denial: only an appeal helps',
  'card.remedy.cannot-be-cured': 'After a denial: cannot be corrected',
  'card.answer': "Payer's answer",
  'card.keys': 'F8 next, Esc closes',

  // The badge in the corner of the page.
  'badge.name': 'Box24: {summary}. Open the panel',
  'badge.findings': { one: '{count} finding', other: '{count} findings' },
  'badge.read': '{read}/{seen} read',
  'badge.readLong': '{read} of {seen} fields read',
  'badge.clean': 'No problems in what I could see: {checked} checked',
  'badge.cleanExcept': 'No problems in what I could see: {checked} checked, {notChecked} not',
  'badge.cleanShort': 'No problems seen',
  'badge.nothingChecked': 'Nothing to check yet',
  'badge.trouble': 'Box24 could not read this page',
} as const satisfies Readonly<Record<string, Text>>;

/** A text, or a pair of which `{count}` chooses one. */
export type Text = string | { readonly one: string; readonly other: string };
