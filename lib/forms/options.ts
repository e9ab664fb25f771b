/** Lists of choices that name their field. */
const CHOICE_LISTS: readonly {
  readonly name: string;
  readonly paths: readonly string[];
  readonly least: number;
  readonly pattern: RegExp;
}[] = [
  {
    name: 'places of service',
    paths: ['lines[i].placeOfService'],
    least: 2,
    pattern:
      /^0?(11|12|13|31|32|33|34|54|04)\b|\|\s*(12|31|32|11)\s*[-–:]|\b(home|office|nursing facility|skilled nursing|assisted living)\b/i,
  },
  {
    name: 'states',
    paths: ['patient.state'],
    least: 20,
    pattern: /^[A-Z]{2}\b|\|[A-Z]{2}\b/,
  },
  {
    name: 'provider qualifiers',
    paths: ['orderingProvider.qualifier'],
    least: 2,
    pattern: /\b(DN|DK|DQ)\b|ordering|referring|supervising/i,
  },
  {
    name: 'modifiers',
    paths: ['lines[i].modifiers[j]'],
    least: 3,
    pattern: /\b(NU|RR|UE|KX|KH|KI|KJ|GA|GY|GZ|RT|LT|RA|RB|EY|KE|KU)\b/,
  },
  { name: 'sexes', paths: ['patient.sex'], least: 2, pattern: /\b(male|female)\b|^[MF]\|/i },
  { name: 'relationships', paths: ['patient.relationship'], least: 2, pattern: /\b(self|spouse|child)\b/i },
  {
    name: 'claim frequencies',
    paths: ['resubmission.code'],
    least: 2,
    pattern: /original|replacement|void|corrected/i,
  },
  { name: 'ICD versions', paths: ['icdIndicator'], least: 1, pattern: /icd[- ]?(9|10)/i },
  {
    name: 'kinds of insurance',
    paths: ['insuranceType'],
    least: 3,
    pattern: /\b(medicare|medicaid|tricare|champva|feca|group health)\b/i,
  },
  {
    name: 'unit types',
    paths: ['lines[i].unitType'],
    least: 2,
    pattern: /^(UN|MJ|DA)\b|\|(unit|minute|days)/i,
  },
  {
    name: 'payer responsibilities',
    paths: ['payer.order'],
    least: 2,
    pattern: /\b(primary|secondary|tertiary)\b/i,
  },
  {
    name: 'diagnosis pointers',
    paths: ['lines[i].diagnosisPointers'],
    least: 4,
    pattern: /^([A-L]|[1-9]|1[0-2])\|([A-L]|[1-9]|1[0-2])$/,
  },
];

/** The list that a unit's choices belong to: most of them must be of it. */
export function choicesOf(
  options: readonly string[],
): { name: string; paths: readonly string[] } | undefined {
  if (options.length < 2) return undefined;
  for (const { name, paths, least, pattern } of CHOICE_LISTS) {
    const hits = options.filter((option) => pattern.test(option)).length;
    if (hits >= least && hits * 3 >= Math.min(options.length, 12)) return { name, paths };
  }
  return undefined;
}
