import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCorePack } from '../cli/build-pack.ts';
import { coreRegistry } from '../facts/registry.ts';
import { OPERATOR_NAMES } from '../rules/condition-schema.ts';
import { OVERS } from '../rules/types.ts';
import { speakIn } from '../texts/languages.ts';
import { branchText, conditionText } from './condition-text.ts';

const { rules } = loadCorePack();
const branches = rules.flatMap((rule) =>
  rule.branches.map((branch) => ({ id: `${rule.id}#${branch.id}`, branch })),
);
/** What only stands in rule files: names of facts with capitals or dots inside, operators, lists. */
const RAW = new RegExp(
  `\\b(?:line|item|claim|ctx|profile|pair)\\.[a-z]|\\b[a-z]+[A-Z][A-Za-z]*\\b|[{}]|\\b(?:${[
    ...OPERATOR_NAMES,
    ...OVERS,
  ]
    .filter((name) => /[A-Z+]/.test(name))
    .join('|')
    .replace('+', '\\+')})\\b`,
);
/** Names of people's own that look so. */
const NAMES = /\b(?:eMDR|iCode)\b/g;

describe.each(['en', 'es'])('conditions in words (%s)', (language) => {
  beforeAll(() => speakIn(language));
  afterAll(() => speakIn('en'));

  test.each(branches)('$id', ({ branch }) => {
    const says = branchText(branch);
    expect(says).not.toMatch(/\bundefined\b|: \.|^$/);
    expect(RAW.exec(says.replace(NAMES, ''))?.[0]).toBeUndefined();
    for (const name of ['when', 'fires', 'expect', 'unless'] as const)
      if (branch[name]) expect(conditionText(branch[name])).not.toBe('');
  });

  test('every fact has a title', () => {
    const untitled = coreRegistry.facts
      .map(({ name }) => name)
      .filter((name) => RAW.test(conditionText({ fact: name, known: true })));
    expect(untitled).toEqual([]);
  });
});

test('a tree reads as a sentence', async () => {
  await speakIn('en');
  expect(
    branchText({
      when: { fact: 'line.procedureCode', inSet: 'CR' },
      fires: {
        all: [
          { fact: 'line.modifierSet', lacks: 'KX' },
          {
            any: [
              { fact: 'line.dateFrom', gte: '2027-01-01' },
              { fact: 'line.charge', gt: 100_000 },
            ],
          },
        ],
      },
      unless: { fact: 'claim.isReplacement', eq: true, assume: false },
    }),
  ).toMatchInlineSnapshot(
    `"Speaks when HCPCS code (item 24D) is in the list CR and Modifiers (item 24D), and those in the note when 99 is used does not have KX and (Date of service from (item 24A) is on or after 01/01/2027 or Charge (item 24F) is above $1,000.00), unless Whether the claim takes the place of an earlier one (frequency code 7 or 8, item 22) is yes (taken as false where it is not known)."`,
  );
  expect(
    conditionText({
      none: 'claim+history',
      where: {
        all: [
          { fact: 'item.procedureCode', eq: { fact: 'line.procedureCode' } },
          { fact: 'item.dateFrom', gt: { date: 'line.dateFrom', minus: '6 months' } },
        ],
      },
    }),
  ).toMatchInlineSnapshot(
    `"none of the lines of this claim and of earlier ones fits: its HCPCS code (item 24D) is HCPCS code (item 24D) of this line and its Date of service from (item 24A) is after 6 months before Date of service from (item 24A) of this line"`,
  );
});
