/**
 * The stores of each version of our databases as they stand in browsers of billers. What was once written here is never changed: a
 * browser that has the version does not make it again, and would go without what was added to it.
 */
export const SHIPPED_STORES: Readonly<
  Record<string, Readonly<Record<number, Readonly<Record<string, string>>>>>
> = {
  box24: {
    1: { records: '++id, at', entries: '++id, patient, payer, month', keys: 'name' },
    2: {
      counts: '[day+payer+pack+version], day',
      weeks: 'week',
      health: '[portal+day], day',
    },
  },
  'box24-packs': {
    1: { packs: 'id' },
    2: { packs: 'id', teams: 'id' },
    3: { packs: 'id', teams: 'id', posts: 'id', sent: '[team+week], team, week' },
  },
  'box24-training': {
    1: {
      learners: 'initials',
      chosen: 'name',
      results: 'id, learner',
      assignments: '++id, learner',
      answers: '++id, learner',
    },
  },
  'box24-publishing': { 1: { keys: 'publicKey', published: '[pack+version], pack' } },
  'box24-studio': { 1: { drafts: 'id' } },
};
