import { describe, expect, test } from 'vitest';
import { durationDays, laborMinutes } from './duration.ts';
import { breakStated, drainageMl, listedModifiers, mentionsCmn, moneyIn, woundCount } from './mentions.ts';
import { codesIn, dateIn, ownedCodes } from './owned.ts';
import { replacementReason } from './reason.ts';

describe('replacementReason', () => {
  test.each([
    ['Lost in move 03/2026', 'lost'],
    ['pt reports walker LOST, new order on file', 'lost'],
    ['loss of device at airport', 'lost'],
    ['equipment went missing from facility', 'lost'],
    ['stolen, police report 44512', 'stolen'],
    ['theft from car', 'stolen'],
    ['car broken into 1/3/26, CPAP gone', 'stolen'],
    ['house-fire 02/11/26', 'disaster'],
    ['destroyed in flood', 'disaster'],
    ['Hurricane damage', 'disaster'],
    ['dmgd beyond repair, run over by car', 'damaged'],
    ['irreparably damaged in fall', 'damaged'],
    ['not repairable per tech', 'damaged'],
    ['non-repairable', 'damaged'],
    ['RUL met, old E0601 start 04/2019', 'rul'],
    ['useful lifetime reached', 'rul'],
    ['prior unit > 5 yrs', 'rul'],
    ['5Y old machine', 'rul'],
    ['5+ years', 'rul'],
    ['exceeded its useful lifetime', 'rul'],
  ])('%j gives %s', (note, reason) => expect(replacementReason(note)).toBe(reason));
  test.each([
    [''],
    ['replacement per order'],
    ['weight loss 20 lb'],
    ['lost weight, new mask size'],
    ['hearing loss'],
    ['not lost, new size'],
    ['device was not damaged'],
    ['no fire damage'],
    ['delivered by fire dept'],
    ['skin damage on heel'],
    ['5 yr old patient'],
    ['pt 5 YO male'],
    ['15 years on therapy'],
    ['5 year warranty'],
    ['RUL not met, new size'],
    ['within RUL'],
    ['flooring uneven'],
    ['almost new'],
  ])('%j gives none', (note) => expect(replacementReason(note)).toBe('none'));
});

describe('durationDays', () => {
  test.each([
    ['90 DAYS', 90],
    ['90-day supply', 90],
    ['90D', 90],
    ['3 MONTHS', 90],
    ['3MO', 90],
    ['3-mos supply', 90],
    ['three month supply', 90],
    ['Ninety days', 90],
    ['supply x 2 weeks', 14],
    ['DS: 90', 90],
    ['days supply 60', 60],
    ['1 mo', 30],
    ['change every 3 days, 90 day supply', 90],
    ['trial 30 days done; 60 day supply', 60],
    ['6/DAY 90D SUPPLY', 90],
    ['changed 6 per day 90 days', 90],
  ])('%j is %s', (note, days) => expect(durationDays(note)).toBe(days));
  test.each([
    [''],
    ['change every 3 days'],
    ['tests 3 per day'],
    ['2/day'],
    ['every 30 days'],
    ['onset 6 months ago'],
    ['3 month history'],
    ['visit in 2 months'],
    ['3M dressing'],
    ['3D scan'],
    ['1,090 days'],
    ['month 4 of 13'],
    ['on day 31 days'],
    ['400 days'],
    ['0 days'],
    ['q 90 days'],
  ])('%j names none', (note) => expect(durationDays(note)).toBeUndefined());
  test('two spells of which none is called the supply contradict each other', () => {
    expect(durationDays('30 days, 90 days')).toBe('conflict');
    expect(durationDays('3 months = 90 days')).toBe(90);
  });
});

describe('laborMinutes', () => {
  test.each([
    ['K0823 del 06/22: E2361 30 min, E2381 30 min', 60],
    ['15MIN', 15],
    ['45-minute repair', 45],
    ['1.5 hrs labor', 90],
    ['1 hr 15 min', 75],
    ['motor 30 min, tire 15 min, total 45 min', 45],
  ])('%j is %s', (note, minutes) => expect(laborMinutes(note)).toBe(minutes));
  test.each([
    [''],
    ['2 L/MIN'],
    ['flow 2/min'],
    ['used 4 hrs a day'],
    ['6 hours per night'],
    ['24 hr service'],
    ['minor repair'],
  ])('%j names none', (note) => expect(laborMinutes(note)).toBeUndefined());
});

describe('codesIn and ownedCodes', () => {
  test('codes in any writing, each once', () => {
    expect(codesIn('K0823 del 06/22: e-2361 30 min, E2381; E2361')).toEqual(['K0823', 'E2361', 'E2381']);
  });
  test.each([['M7 pump'], ['model DS1505'], ['serial E06011'], ['G4733'], ['M1711'], ['part 3010865']])(
    '%j names no code',
    (note) => expect(codesIn(note)).toEqual([]),
  );
  test.each([
    ['bene-owned E0601 pur 06/2022', ['E0601']],
    ['Pt owns e0601', ['E0601']],
    ['E0784, owned, pur 03/2023', ['E0784']],
    ['PURCHASED B9002 1/2024; supplies for K0738 rental', ['B9002']],
    ['own K0001', ['K0001']],
  ])('%j', (note, codes) => expect(ownedCodes(note)).toEqual(codes));
  test.each([
    ['E0601 rental'],
    ['not owned E0601'],
    ['does not own E0601'],
    ['owner of E0601'],
    ['known E0601 user'],
    ['bene owned CPAP'],
  ])('%j owns none', (note) => expect(ownedCodes(note)).toEqual([]));
});

describe('dateIn', () => {
  test.each([
    ['pur 06/2022', '2022-06-01'],
    ['pur 6/22', '2022-06-01'],
    ['del 06/22', '2022-06-01'],
    ['K0823 06-22', '2022-06-01'],
    ['E0601 Jun 2022', '2022-06-01'],
    ['delivered June 15, 2022', '2022-06-15'],
    ['purch 06/15/2022', '2022-06-15'],
    ['purch 6/5/22', '2022-06-05'],
    ['old E0601 start 04/2019', '2019-04-01'],
    ['PT OWNED K0823 6/22 E2361 30 MIN', '2022-06-01'],
    ['Pt owns e-0601, 6/22', '2022-06-01'],
    ['K0001 purch 2023-05', '2023-05-01'],
  ])('%j is %s', (note, date) => expect(dateIn(note)).toBe(date));
  test.each([
    [''],
    ['1/2 in tubing'],
    ['24/7'],
    ['3/4'],
    ['13/2022'],
    ['02/30/2022'],
    ['wheel 10/12 in'],
    ['K0823 6/22'],
    ['part 2023-0512'],
    ['120/80'],
  ])('%j names none', (note) => expect(dateIn(note)).toBeUndefined());
});

describe('mentions', () => {
  test.each([
    ['BIB 3/1-4/15'],
    ['break in service hosp stay'],
    ['break-in-need'],
    ['rental interrupted by SNF'],
  ])('%j states a break', (note) => expect(breakStated(note)).toBe(true));
  test.each([['no break in need'], ['skin breakdown'], ['w/o break in billing'], ['brake replaced'], ['']])(
    '%j states none',
    (note) => expect(breakStated(note)).toBe(false),
  );
  test.each([['CMN attached'], ['dif on file'], ['Certificate of Medical Necessity']])(
    '%j mentions a CMN or DIF',
    (note) => expect(mentionsCmn(note)).toBe(true),
  );
  test.each([['C. dif infection'], ['C-DIF'], ['diff size'], ['no CMN'], ['LMN on file'], ['']])(
    '%j mentions none',
    (note) => expect(mentionsCmn(note)).toBe(false),
  );
  test.each([
    ['Acme M7 for K0861 PL $310.00', 31_000],
    ['MSRP 1,250', 125_000],
    ['list price: 89.5 ', 8_950],
    ['$45', 4_500],
    ['price 12.00 each', 1_200],
  ])('%j names %s cents', (note, cents) => expect(moneyIn(note)).toBe(cents));
  test.each([['PLASTIC 5 in'], ['pl'], ['90 ml'], ['list of 20%']])('%j names no amount', (note) =>
    expect(moneyIn(note)).toBeUndefined(),
  );
  test.each([
    ['10 wounds', 10],
    ['# of wounds: 12', 12],
    ['# wounds 12', 12],
    ['no. of ulcers 10', 10],
    ['wound count 9', 9],
    ['three pressure ulcers', 3],
    ['wounds x 10', 10],
    ['wounds: 11', 11],
  ])('%j names %s wounds', (note, count) => expect(woundCount(note)).toBe(count));
  test.each([
    ['stage 3 ulcer'],
    ['wound x 3 cm'],
    ['wound 3 x 4 cm'],
    ['ulcer of heel, 2 weeks'],
    ['sites rotated'],
    [''],
  ])('%j names no number of wounds', (note) => expect(woundCount(note)).toBeUndefined());
  test.each([
    ['drainage over 90 ml/day', 90],
    ['exudate 120 ml per day', 120],
    ['120cc/day drainage', 120],
    ['Wound drains more than 95 cc daily', 95],
    ['drains > 90 ml', 90],
    ['100 ml q 24 hrs', 100],
  ])('%j names %s ml a day', (note, ml) => expect(drainageMl(note)).toBe(ml));
  test.each([
    ['500 ml canisters'],
    ['drainage canister 500 ml'],
    ['drains less than 90 ml/day'],
    ['< 90 ml/day'],
    ['90 days'],
    [''],
  ])('%j names no drainage', (note) => expect(drainageMl(note)).toBeUndefined());
  test.each([
    ['mods: KX RA', ['KX', 'RA']],
    ['addl modifiers KE, LT', ['KE', 'LT']],
    ['MOD=KX', ['KX']],
    ['modifiers KX/RA and LT', ['KX', 'RA', 'LT']],
  ])('%j lists modifiers', (note, list) => expect(listedModifiers(note)).toEqual(list));
  test.each([['model KX'], ['home mods done'], ['KX met'], ['']])('%j lists none', (note) =>
    expect(listedModifiers(note)).toEqual([]),
  );
});
