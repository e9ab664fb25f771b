/** How a page looks and is built: one choice of each kind, by chance. */
import type { Chance } from './random.ts';

export const PLACEMENTS = [
  'left cell',
  'above cell',
  'same cell',
  'label for',
  'dead label',
  'wrapping label',
  'block above',
  'placeholder',
  'floating label',
  'legend',
] as const;
export const LINE_LAYOUTS = [
  'table',
  'bold cells',
  'header table',
  'two rows',
  'cards',
  'flex',
  'grid with editor',
] as const;
export const ID_SCHEMES = [
  'none',
  'camel',
  'snake',
  'WebForms',
  'Rails',
  'dotted',
  'generated',
  'prefixed',
] as const;
export const DISTRACTORS = [
  'search box',
  'referral number',
  'CLIA number',
  'unit price',
  'supervising NPI',
  'type of service',
  'hidden twin',
  'tooltips',
  'balance',
  'other date',
] as const;
export type Distractor = (typeof DISTRACTORS)[number];

export interface Style {
  readonly placement: (typeof PLACEMENTS)[number];
  readonly layout: (typeof LINE_LAYOUTS)[number];
  readonly ids: (typeof ID_SCHEMES)[number];
  /** Box numbers of the CMS-1500 stand in front of captions. */
  readonly numbered: boolean;
  readonly captionEnd: '' | ':' | ' *';
  readonly upperCase: boolean;
  readonly dates: 'slashes' | 'dashes' | 'digits' | 'date input' | 'three boxes';
  readonly money: 'plain' | 'sign';
  readonly choices: 'code and words' | 'words' | 'code' | 'typed' | 'button';
  readonly yesNo: 'select' | 'radios' | 'two boxes' | 'one box';
  readonly modifiers: 'boxes' | 'spaces' | 'commas' | 'colons';
  readonly pointers: 'letters' | 'commas' | 'numbers' | 'boxes';
  /** Boxes are elements that can be typed into, not inputs. */
  readonly editable: boolean;
  /** What cannot be changed stands as text. */
  readonly asText: boolean;
  readonly blankLines: number;
  readonly diagnosisBoxes: number;
  readonly distractors: ReadonlySet<Distractor>;
  readonly heading: string;
  readonly font: string;
}

/** Chooses a style. Nothing in it makes a page that a careful human could not read. */
export function chooseStyle(chance: Chance): Style {
  return {
    placement: chance.pick(PLACEMENTS),
    layout: chance.pick(LINE_LAYOUTS),
    ids: chance.pick(ID_SCHEMES),
    numbered: chance.is(0.35),
    captionEnd: chance.pick(['', '', ':', ' *'] as const),
    upperCase: chance.is(0.15),
    dates: chance.pick(['slashes', 'slashes', 'dashes', 'digits', 'date input', 'three boxes'] as const),
    money: chance.pick(['plain', 'plain', 'sign'] as const),
    choices: chance.pick(['code and words', 'words', 'code', 'typed', 'button'] as const),
    yesNo: chance.pick(['select', 'radios', 'two boxes', 'one box'] as const),
    modifiers: chance.pick(['boxes', 'boxes', 'spaces', 'commas', 'colons'] as const),
    pointers: chance.pick(['letters', 'commas', 'numbers', 'boxes'] as const),
    editable: chance.is(0.1),
    asText: chance.is(0.3),
    blankLines: chance.int(0, 3),
    diagnosisBoxes: chance.pick([4, 8, 12]),
    distractors: new Set(chance.some(DISTRACTORS, chance.int(1, 6))),
    heading: chance.pick([
      'Professional claim',
      'Claim entry',
      'Health Insurance Claim Form',
      'New claim',
      'Submit professional claim',
      'Edit claim',
    ]),
    font: chance.pick(['13px Arial', '12px Verdana', '14px system-ui', '13px Georgia']),
  };
}
