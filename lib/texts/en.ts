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

  // Why a finding is put aside: the codes of lib/session/reasons.ts.
  'reason.documentation-on-file': 'Documentation is on file',
  'reason.payer-confirmed': 'The payer confirmed it',
  'reason.plan-differs': 'This plan pays differently',
  'reason.corrected-elsewhere': 'Corrected elsewhere',
  'reason.warning-wrong': 'This warning is wrong',
  'reason.other': 'Another reason',

  // Marks beside fields. "Box24" stands in the names because a page reader hears them among the page's own controls.
  'mark.name': 'Box24: {status}. {message}',
  'mark.nameOfSeveral': 'Box24: {count} findings here. {status}: {message}',
  'mark.spoken': '{status}: {message} {fix}',

  // The card that a mark opens.
  'card.name': '{status}: {message}',
  'card.of': '{position} of {count}',
  'card.previous': 'Previous finding here',
  'card.next': 'Next finding here',
  'card.close': 'Close',
  'card.goTo': 'Go to field',
  'card.notNow': 'Not now',
  'card.turnOff': 'Turn this rule off for me',
  'card.why': 'Why?',
  'card.saw': 'Seen',
  'card.assumed': 'Taken for granted',
  'card.source': 'Source',
  'card.read': 'read {date}',
  'card.rule': 'Rule',
  'card.confidence.verified': 'checked against the source',
  'card.confidence.verified-part': 'checked against the source in part',
  'card.confidence.expertise': 'billing experience, no published source',
  'card.remedy.correct-and-resubmit': 'After a denial: correct it and send it again',
  'card.remedy.reopening': 'After a denial: ask for a reopening',
  'card.remedy.appeal-only': 'After a denial: only an appeal helps',
  'card.remedy.cannot-be-cured': 'After a denial: cannot be corrected',
  'card.risk.line': 'At risk: {amount} on this line',
  'card.risk.claim': 'At risk: {amount}, the whole claim',
  'card.risk.unknown': "At risk: not known, the charge isn't read",

  'card.keys': 'F8 next, Esc closes',

  // What a screen reader says of new marks; loud ones are read out by mark.spoken.
  'live.line': {
    one: 'Line {line}: {count} finding, {status}. F8 reads it.',
    other: 'Line {line}: {count} findings, worst: {status}. F8 reads them.',
  },
  'live.claim': {
    one: 'Claim: {count} finding, {status}. F8 reads it.',
    other: 'Claim: {count} findings, worst: {status}. F8 reads them.',
  },

  // The badge in the corner of the page.
  'badge.owner': 'Box24: ',
  'badge.opens': ', opens the panel',
  'badge.findings': { one: '{count} finding', other: '{count} findings' },
  'badge.read': '{read}/{seen} read',
  'badge.readLong': '{read} of {seen} fields read',
  'badge.clean': 'No problems in what I could see: {checked} checked',
  'badge.cleanExcept': 'No problems in what I could see: {checked} checked, {notChecked} not',
  'badge.counts': '{checked} checked, {notChecked} not',
  'badge.cleanShort': 'No problems seen',
  'badge.nothingChecked': 'Nothing to check yet',
  'badge.updated': 'Box24 was updated: reload when your claim is saved',
  'badge.unadded': 'A line is not added yet',
  'badge.trouble': 'Box24 could not read this page',
  'badge.tooFast': 'Box24 stopped here: this page changes too fast',
  'badge.tooLarge': 'Box24 stopped here: this page is too large',

  // Questions that the panel asks, one at a time: `question.<name of the context field>`.
  'question.rentalMonth': 'Which rental month is this (1 = first)?',
  'question.firstRentalDate': 'When did the rental begin?',
  'question.deliveryDate': 'When was it delivered?',
  'question.orderDate': 'What date is on the order?',
  'question.orderReceivedDate': 'When did the signed order reach you?',
  'question.inNetwork': "Is your company in this plan's network?",
  'question.f2fDate': 'When was the face-to-face visit?',
  'question.insulinTreated': 'Was the patient treated with insulin on that date?',
  'question.paExempt': 'Are you exempt from Medicare prior authorization?',
  'question.payer': 'Whose rules apply to this claim?',
  'question.forLine': 'Line {line}, {code}: {question}',

  // What is missing when something could not be checked.
  'missing.field': '{label} not on this page',
  'missing.item': '{label} (item {item}) not on this page',
  'missing.history': 'earlier claims of this patient not known',
  'missing.lines': 'other lines of this claim not seen',
  'missing.diagnoses': 'diagnoses (item 21) not on this page',
  'missing.table': 'our list of {table} does not cover this',
  'missing.tableDate': 'our list of {table} does not cover this date',
  'missing.tableCode': 'our list of {table} does not say',
  'missing.payer': 'payer not known',
  'missing.profile': '{what} (not in your payer profile)',
  'missing.supplier': '{what} (not in your own supplier profile)',
  'missing.answer': '{question}',
  'missing.other': '{fact} (not known)',
  'missing.blank': '{label} left blank',
  'missing.unreadable': '{label} not readable: look at it, or retype it',
  'missing.incomplete': '{label}: there may be more than was seen',

  // What the tables list, by their names.
  'table.accessories': 'supplies with their equipment',
  'table.bundles': 'items that others include',
  'table.f2f': 'face-to-face visits and orders before delivery',
  'table.fee-category': 'payment categories',
  'table.fitting': 'braces off the shelf and custom fitted',
  'table.hcpcs': 'HCPCS codes',
  'table.icd10': 'ICD-10-CM codes',
  'table.k-level': 'lowest K levels',
  'table.limits': 'usual maximum quantities',
  'table.modifiers': 'modifiers',
  'table.mue': 'unlikely units (MUE)',
  'table.pos': 'places of service',
  'table.prior-auth': 'items with required prior authorization',
  'table.same-function': 'items that do the same job',
  'table.similar': 'same or similar items',
  'table.span-dates': 'items billed by a span of dates',
  'table.states': 'DME MACs by state',
  'table.successors': 'codes that replaced others',

  // What a finding says of itself.
  'finding.notChecked': 'Not checked: {reason}.',
  'finding.settle': 'Look it up before you submit.',
  'value.line': 'line {line}',
  'value.blank': 'blank',
  'value.unknown': 'not known',
  'value.none': 'none',
  'value.since': 'from {from}',
  'value.until': 'until {to}',
  'value.always': 'at any time',
  'value.interval': '{from} to {to}',
  'value.seenHere':
    '{code} was seen here on {date}. Whether it was paid, and what was billed elsewhere, is not known.',
  'value.past': '{edition}: good until {until}, not checked for {date}',
  'value.assumed': '{fact}: taken for granted, not known',

  // Where a value comes from, in "Why?".
  'from.page': 'on the claim',
  'from.earlier step': 'from an earlier step',
  'from.other frame': 'from another part of the page',
  'from.table': "from Box24's tables",
  'from.profile': "this payer's own rules",
  'from.answer': 'your answer',
  'from.memory': 'from earlier claims',
  'from.derived': 'worked out from: {inputs}',
  'from.derivedPlain': 'worked out',
  'from.assumed': 'taken for granted',

  // Reports in a terminal.
  'cli.form': 'Form {position} of {count}',
  'cli.checkedAs': 'Checked as {payer} because {reason}.',
  'cli.read': { one: 'Read {count} field.', other: 'Read {count} fields.' },
  'cli.portal': 'Profile {portal}: {found} of {of} fields found.',
  'cli.lost': '{path}: nothing found, read by its caption',
  'cli.line': 'line {line}',
  'cli.claim': 'claim',
  'cli.denial': 'Answer: {denials}',
  'cli.assumed': 'Taken for granted: {assumed}',
  'cli.missing': 'Missing: {missing}',
  'cli.rule': '[{rule} #{branch}]',
  'cli.counted': '{checked} checked, {notChecked} not.',
  'cli.noForm': 'No claim form found.',
  'cli.nothingApplies': 'Nothing could be checked: no rule has anything to say about this claim.',
  'cli.nothingChecked': 'Nothing could be checked: {missing}.',
  'cli.readOf': 'Read {read} of {seen} fields.',
  'cli.screenshot': 'Screenshot: {file}',
  'cli.demo': 'Demonstration claim page: {address}',
  'cli.untilClosed': 'Close the browser or press Ctrl-C to stop.',
  'cli.demoUnread': 'The demonstration page was not taken for a claim form.',
  'cli.ignored': 'Left out, since no claim field has this name: {place}',
} as const satisfies Readonly<Record<string, Text>>;

/** A text, or a pair of which `{count}` chooses one. */
export type Text = string | { readonly one: string; readonly other: string };
