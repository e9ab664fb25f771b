import type { Text } from './en.ts';

/** What the first page after installing, the practice page with its tour and the list of keys say in English. */
export const enStart = {
  // The page that opens once.
  'welcome.title': 'Welcome to Box24',
  'welcome.reads':
    'On the sites you allow, and where you press its button, Box24 reads the claim form you are filling in; nothing else is read.',
  'welcome.inside':
    'It checks the claim inside your browser: nothing you type is sent to us or to anyone else.',
  'welcome.keeps':
    'On this computer it keeps a record of what was checked, without anything of the patient, unless you switch that off.',
  'welcome.portals': '1. Choose your portals',
  'welcome.asks':
    'Your browser will ask you to allow each one. You can stop it here or in the settings at any time.',
  'welcome.search': 'Search portals that Box24 knows',
  'welcome.noPortal': 'No portal of that name. Type its address below.',
  'welcome.found': { one: '{count} portal', other: '{count} portals' },
  'welcome.on': 'On',
  'welcome.turnOn': 'Turn on',
  'welcome.turnOnOf': 'Turn on for {site}',
  'welcome.other': 'Another portal: its address',
  'welcome.otherHint': 'Copy it from the address line of your browser.',
  'welcome.notAddress': 'Write an address such as claims.example.com.',
  'welcome.refused': 'Not allowed, so {site} is not read. You can turn it on later.',
  'welcome.here':
    'Already on the portal? Press the Box24 button in the toolbar there, then “Always check on …”.',
  'welcome.sitesOn': 'Box24 is on at',
  'welcome.try': '2. Try it on a practice claim',
  'welcome.tryWhat':
    'Two minutes on an invented claim with four faults: see a mark, read it, mend it. Nothing is sent.',
  'welcome.tour': 'Start the tour',
  'welcome.settings': 'Settings',

  // The practice page.
  'practice.title': 'Practice page',
  'practice.pageTitle': 'Box24 practice page',
  'practice.what':
    'An invented claim: nothing is sent, no record of it is kept, and no rule can be turned off here.',
  'practice.tour': 'Take the two-minute tour',
  'practice.again': 'Begin again',
  'practice.sent': 'On a portal the claim would be on its way now. Here it was sent to nobody.',
  'practice.noTeach': 'The practice page needs no teaching. Teach Box24 a portal that it does not know.',
  'practice.papers': "In the patient's file",
  'practice.saved': 'Saved page of {host}',
  'practice.saved.what':
    'Type an invented claim into it: Box24 reads it as it would on the portal. Nothing is sent or kept. Buttons of the portal do nothing here.',
  'practice.saved.coming': 'The page is coming …',
  'practice.saved.gone': 'The page is not here any more. Add its file in the studio once more.',

  // The tour: each step is one sentence and waits for a deed.
  'tour.step': 'Step {number} of {count}',
  'tour.open': 'Press F8, or point at the red mark on line 1: it stands beside what the payer would deny.',
  'tour.why':
    'Read the card: what is wrong, what to do, what the payer would answer. Then open “Why?” at its end.',
  'tour.mend':
    'Press “Change it” in the card: the code that took its place goes into the box, and the mark goes.',
  'tour.answer':
    'Open the panel with Alt+B or by the badge in the corner, and answer its question from the file below.',
  'tour.submit': 'Press “Submit claim” although faults are left, and see what happens.',
  'tour.finish':
    'Nothing was sent. Go back and mend the rest from the file below: when no problem is left that I could see, you are done.',
  'tour.done': 'Done',
  'tour.end':
    'No problems in what I could see: that is the best I ever say. On your portals Submit is held only where you switch that on in the panel.',
  'tour.skip': 'Skip this step',
  'tour.leave': 'Leave the tour',
  'tour.again': 'Begin again',
  'tour.portals': 'Choose your portals',
  'tour.practise': 'Practise on',

  // Keys.
  'keys.title': 'Keys',
  'keys.next': 'Next finding, with its card',
  'keys.previous': 'Previous finding',
  'keys.into': 'From a mark into its card, and on through it',
  'keys.close': 'Close the card, then back to the form',
  'keys.panel': 'Open the panel',
  'keys.button': 'Open the Box24 button in the toolbar',
  'keys.none': 'no key yet',
  'keys.change': 'Change the last two in your browser',
  'keys.changeHow': 'Open chrome://extensions/shortcuts in your browser to change the last two.',
} as const satisfies Readonly<Record<string, Text>>;
