import type { Text } from './en.ts';

/**
 * What Box24's own pages say in English, by id. Apart from `en.ts`, so that the checker, which runs in every claim page,
 * does not carry it.
 */
export const enPages = {
  // Whose rules apply.
  'payer.medicare-dme': 'Medicare DME',
  'payer.medicare-advantage': 'Medicare Advantage',
  'payer.medicaid': 'Medicaid',
  'payer.medicaid-managed': 'Medicaid managed care',
  'payer.commercial': 'Commercial plan',
  'payer.tricare': 'TRICARE',
  'payer.va': 'VA',
  'payer.workers-comp': "Workers' compensation",
  'payer.auto': 'Auto insurance',
  'payer.other': 'Other payer',
  'payer.unknown': 'Not known yet',
  'payer.checkedAs': 'Checked as',
  'payer.because': 'because {reason}',
  'payer.unknownBecause': 'Only rules that hold for every payer are checked: {reason}.',

  // The panel.
  'panel.title': 'Box24',
  'panel.settings': 'Settings',
  'panel.open': 'Open',
  'panel.openCount': { one: '{count} open finding', other: '{count} open findings' },
  'panel.notMarked': 'Seen, not marked on the page yet',
  'panel.line': 'Line {line} · {code}',
  'panel.lineOnly': 'Line {line}',
  'panel.claim': 'Whole claim',
  'panel.goTo': 'Show in the form',
  'panel.notOnPage': 'Not on this page',
  'panel.answer': "Payer's answer",
  'panel.why': 'Why?',
  'panel.documents': 'Papers',
  'panel.lines': 'Lines',
  'panel.noCategory': 'Category not known',
  'panel.notChecked': 'Not checked',
  'panel.notCheckedCount': { one: '{count} rule', other: '{count} rules' },
  'panel.notCheckedWhy': 'Box24 says nothing about what it cannot see.',
  'panel.read': 'Read {read} of {seen} fields',
  'panel.checked': { one: '{count} rule checked', other: '{count} rules checked' },
  'panel.unadded': "The line in the entry boxes isn't added yet, so it isn't checked.",
  'panel.clean': 'No problems in what I could see: {checked} checked, {notChecked} not.',
  'panel.cleanAll': 'No problems in what I could see: {checked} checked.',
  'panel.nothingYet': 'Nothing to check yet. Fill in a line, and Box24 reads along.',
  'panel.noForm': 'No claim form here',
  'panel.noFormHint':
    'Open a claim on a site where Box24 is on. On any other page, the Box24 button in the toolbar checks once.',
  'panel.looking': 'Looking for a claim form …',
  'panel.trouble': 'Box24 could not read this page',
  'panel.troubleHint': 'The page works as before. Reload it to try again.',
  'panel.otherForms': {
    one: 'One more claim form is open on this page.',
    other: '{count} more claim forms are open on this page.',
  },
  'panel.showOther': 'Show the next one',
  'panel.announce': { one: '{count} open finding', other: '{count} open findings' },

  // The one question.
  'question.settles': { one: 'Settles {count} rule', other: 'Settles {count} rules' },
  'question.save': 'Answer',
  'question.yes': 'Yes',
  'question.no': 'No',
  'question.choose': 'Choose …',
  'question.date': 'MM/DD/YYYY',
  'question.notUnderstood.date': 'Write the date as MM/DD/YYYY.',
  'question.notUnderstood.integer': 'Write a whole number.',
  'question.notUnderstood.number': 'Write a number.',
  'question.notUnderstood.money': 'Write an amount such as 1200.00.',
  'question.notUnderstood.other': 'Write an answer first.',

  // The toolbar's window.
  'popup.checked': 'Checked this page',
  'popup.looking': 'Looking for a claim form …',
  'popup.noForm': 'No claim form on this page.',
  'popup.noFormFrames':
    'No claim form in the part of this page that Box24 may read. Another part comes from {hosts}.',
  'popup.cannot': 'This page cannot be read by extensions.',
  'popup.cannotHint':
    "The browser's own pages, its store and documents such as PDFs are closed to all of them.",
  'popup.read': 'Read {read} of {seen} fields.',
  'popup.alwaysOn': 'Box24 is on at {site}',
  'popup.enable': 'Always check on {site}',
  'popup.enableFrames': 'Also check what comes from {hosts}',
  'popup.enableHint': 'Your browser will ask you to allow it.',
  'popup.disable': 'Stop on {site}',
  'popup.openPanel': 'Open the panel',
  'popup.refused': 'Not allowed. Box24 still checks this page when you press its button.',

  // Counts in words, worst first.
  'tally.will-deny': { one: '{count} will be denied', other: '{count} will be denied' },
  'tally.likely-deny': { one: '{count} likely denied', other: '{count} likely denied' },
  'tally.review': { one: '{count} to look at', other: '{count} to look at' },
  'tally.info': { one: '{count} note', other: '{count} notes' },

  // Settings.
  'options.title': 'Box24 settings',
  'options.sites': 'Sites where Box24 is on',
  'options.noSites': 'None yet.',
  'options.addHow':
    'To add a site, open a claim there, press the Box24 button in the toolbar and choose “Always check on this site”.',
  'options.stop': 'Stop',
  'options.stopOn': 'Stop on {site}',
  'options.allSites': 'Every site',
  'options.subSites': '{site} and everything under it',
  'options.leaves': 'What leaves the page',
  'options.leaves.1':
    'The claim is read and checked inside the page; what the panel shows goes from the page to the panel and is not kept.',
  'options.leaves.2': 'Nothing of a claim is written to disk and nothing is sent over the network.',
  'options.leaves.3': 'Kept on this computer: the sites you allowed and where you put the badge on each.',
  'options.rules': 'What Box24 judges by',
  'options.pack': { one: 'Rules {version}: {count} rule', other: 'Rules {version}: {count} rules' },
  'options.table': 'Table',
  'options.edition': 'Edition',
  'options.holds': 'Service dates',
  'options.from': 'from {from}',
  'options.until': 'until {until}',
  'options.between': '{from} to {until}',
  'options.anyDate': 'any',
  'options.loadFailed': 'Not available just now. Reload this page.',
} as const satisfies Readonly<Record<string, Text>>;
