import { expect, test } from 'vitest';
import { loadCorePack } from '../cli/build-pack.ts';
import { codeIn, type RuleQuery, ruleFinder } from './rule-search.ts';

const { pack, rules } = loadCorePack();
const doubts = Object.fromEntries(rules.map(({ id, unsure }) => [id, unsure]));
const find = ruleFinder(pack, doubts);
const ids = (query: RuleQuery): string[] => find(query).map(({ id }) => id);

test('nothing asked: all rules, in the order of the pack', () => {
  expect(ids({})).toEqual(pack.rules.map(({ id }) => id));
  expect(ids({ text: '  ' })).toEqual(ids({}));
});

test('a word finds what begins with it, titles first; several words all have to be there', () => {
  const found = find({ text: 'wheelchair' });
  const inTitle = found.map(({ title, id }) => /wheelchair/i.test(`${title} ${id}`));
  expect(inTitle[0]).toBe(true);
  expect(inTitle).toEqual(inTitle.toSorted((a, b) => Number(b) - Number(a)));
  const both = ids({ text: 'oxygen purchase' });
  expect(both).toContain('category-oxygen-purchase');
  for (const id of both) expect(ids({ text: 'oxygen' })).toContain(id);
  expect(ids({ text: 'oxygen zebra' })).toEqual([]);
});

test.each(['E0601', 'e0601', 'E-0601', ' e 0601 ', 'HC:E0601', 'hcpcs E0601'])(
  'the code "%s" finds the rules that name it, not those for every line',
  (text) => {
    const found = ids({ text });
    expect(found).toContain('category-capped-rental-billed-as-purchase');
    expect(found).toContain('pap-dx-g4733');
    expect(found).not.toContain('dos-in-future');
    expect(found).not.toContain('category-oxygen-purchase');
  },
);

test.each(['CO-108', 'co 108', 'co108', 'CARC 108', '108'])('the denial "%s" finds its rules', (text) => {
  expect(ids({ text })).toContain('capped-rental-month-modifier');
});

test('group and reason belong together; a remark code is found too', () => {
  const of = (code: string) =>
    pack.rules
      .filter((rule) =>
        [...rule.denials, ...rule.branches.flatMap(({ denials = [] }) => denials)].some(
          ({ group, carc, rarc = [] }) => `${group}-${carc}` === code || rarc.includes(code),
        ),
      )
      .map(({ id }) => id);
  expect(of('PR-96').length).toBeGreaterThan(0);
  expect(ids({ text: 'PR-96' })).toEqual(of('PR-96'));
  expect(ids({ text: 'rarc N519' }).toSorted()).toEqual(of('N519').toSorted());
});

test('category and payer narrow the list', () => {
  expect(new Set(find({ category: 'rental' }).map(({ category }) => category))).toEqual(new Set(['rental']));
  const medicaid = ids({ payer: 'medicaid' });
  expect(medicaid).toContain('medicaid-epsdt');
  expect(ids({ payer: 'medicare-dme' })).not.toContain('medicaid-epsdt');
  expect(ids({ text: 'E0601', category: 'diagnosis', payer: 'medicare-dme' })).toEqual(['pap-dx-g4733']);
});

test('what is unsure is searched as well', () => {
  const word = /\p{L}{9,}/u;
  const one = rules.find(({ unsure }) => unsure && word.test(unsure));
  const typed = word.exec(one?.unsure ?? '')?.[0] ?? '';
  expect(ids({ text: typed })).toContain(one?.id);
});

test('a code is one only where it stands alone and has the shape of HCPCS Level II', () => {
  expect(['E0601', 'e-0601', ' HC:e0601 ', 'K 0553'].map(codeIn)).toEqual([
    'E0601',
    'E0601',
    'E0601',
    'K0553',
  ]);
  expect(['99213', 'E06', 'E0601 rental', 'N519', ''].map(codeIn)).toEqual(Array(5).fill(undefined));
});
