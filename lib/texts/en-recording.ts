import type { Text } from './en.ts';

/** What the page says that saves a portal page's structure. */
export const enRecording = {
  'recording.title': 'Save this page’s structure for your lead',
  'recording.what':
    'Your lead can make or mend a portal’s profile with it, without seeing a claim. Everything in the boxes, and every text that is not a known caption, is replaced by filler of the same length before you see it here.',
  'recording.kept': 'Nothing is saved until you press Save, and nothing is sent.',
  'recording.looking': 'Looking at the page…',
  'recording.refused': 'Box24 cannot look at this page',
  'recording.refusedHint':
    'Open the portal’s page again, press the Box24 button in the toolbar, and choose “Save this page’s structure” there.',
  'recording.picture': 'What the file will show',
  'recording.pictureOf': 'Picture of the page of {host} with its values replaced',
  'recording.counts': 'Boxes: {boxes} · texts that stay: {texts} · texts replaced: {shapes}',
  'recording.closedFrames': {
    one: '{count} part of the page comes from another site and is not in the file.',
    other: '{count} parts of the page come from other sites and are not in the file.',
  },
  'recording.cut': 'The page is very long: its end is not in the file.',
  'recording.texts': 'Texts that stay',
  'recording.textsHint':
    'Read them once. If one says something about a patient, take its check away: it is replaced, too.',
  'recording.noTexts': 'No text of this page stays.',
  'recording.address': 'The file also names the portal ({host}), the day and the version of Box24.',
  'recording.save': 'Save the file',
  'recording.saved': 'Saved as {file} in your downloads. Give it to your lead.',
  'recording.again': 'Look at the page again',
} as const satisfies Readonly<Record<string, Text>>;
