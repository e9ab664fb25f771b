import type { Text } from './en.ts';

/** What is said of claim files: by the command line, and by the page that checks them. */
export const enFiles = {
  // What is wrong with an X12 file. Names of segments and elements stay as they are.
  'x12.not-x12': 'This is no X12 text: it does not begin with ISA.',
  'x12.no-claims': 'There are no claims in this file.',
  'x12.other-transaction': 'ST01 is {found} and not 837: there are no claims in this part.',
  'x12.institutional': 'Institutional claims (837I, {found}): Box24 checks professional ones, 837P.',
  'x12.dental': 'Dental claims (837D, {found}): Box24 checks professional ones, 837P.',
  'x12.other-version': 'Version {found} is not read. Box24 reads 005010X222A1.',
  'x12.odd-header': '{at} does not have its fixed widths; its separators were found by counting.',
  'x12.missing-end': '{at} is missing before this place.',
  'x12.wrong-count': '{at} says {stated}, and the file has {found}.',
  'x12.wrong-control': '{at} is not the number that the part begins with.',
  'x12.out-of-envelope': '{at} stands outside of what it belongs to.',
  'x12.cut-off': 'The file ends early. The last claim may have more; what it lacks is not checked.',
  'x12.no-segment': 'No segment can be made out here. What it held is not checked.',
  'x12.unknown-segment': '{at} is no segment of an 837P. What it held is not checked.',
  'x12.out-of-place': '{at} does not belong in this place.',
  'x12.wrong-parent': '{at} does not name the level above it.',
  'x12.missing-element': '{at} is empty, and every claim needs it.',
  'x12.unreadable-element': '{at} could not be understood, so it is not checked.',
  'x12.missing-segment': '{at} is missing here.',
  'x12.segment': 'A segment',
  'x12.place': 'segment {segment}, line {line}',

  // A file in a terminal.
  'cli.claims': { one: '{count} claim', other: '{count} claims' },
  'cli.withFindings': { one: '{count} with findings', other: '{count} with findings' },
  'cli.faults': {
    one: '{count} place in the file is not as it should be:',
    other: '{count} places in the file are not as they should be:',
  },
  'cli.claimOf': 'Claim {number}, {place}',
  'cli.account': 'account {account}',
  'cli.noAccount': 'no account number',
  'cli.progress': '{percent} % read, {claims} checked …',
} as const satisfies Readonly<Record<string, Text>>;
