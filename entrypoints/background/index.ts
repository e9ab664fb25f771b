import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { backgroundInputs, parser } from '../../lib/messages/background-schema.ts';
import { type Doors, type Sender, serve } from '../../lib/messages/serve.ts';
import type { BackgroundApi } from '../../lib/messages/types.ts';
import type { BadgePlace } from '../../lib/overlay/types.ts';
import { rulesFor } from '../../lib/rules/rules-for.ts';
import { rowsFor } from '../../lib/tables/lookup.ts';
import {
  cardOpened,
  claimTabLoads,
  forgetClaim,
  joinClaim,
  leaveForm,
  shareClaim,
  shareSigns,
  sweepClaims,
  tellAllClaims,
} from './claims.ts';
import { corePack, vocabulary, writtenVocabulary } from './core-pack.ts';
import { deleteWrongNotes, noteWrong, wrongNotes } from './feedback.ts';
import { holdAt } from './hold.ts';
import { inject, injectInto, lookOnce } from './inject.ts';
import { keptDoors } from './kept-doors.ts';
import { claimTexts, packIn, packNames, spokenPack, statementsIn, teachTexts } from './language.ts';
import { followMemory, rememberSent } from './memory.ts';
import { followUpdates } from './packs/after-update.ts';
import { followPosts } from './packs/counts-post.ts';
import { packDoors } from './packs/doors.ts';
import { followFeeds } from './packs/feeds.ts';
import { followClaims, judgingIn } from './packs/for-claim.ts';
import { serveInstalling } from './packs/installing.ts';
import { followPackDates, judgingNow } from './packs/judging.ts';
import { followPolicyTeams } from './packs/policy-teams.ts';
import { openPanel, openPanelByKey } from './panel.ts';
import { followPolicy, whenPolicyChanges } from './policy.ts';
import {
  deletePortal,
  importPortal,
  ownPortal,
  portalList,
  portalsOf,
  renamePortal,
  saveTaught,
  taughtOf,
  whenPortalsChange,
} from './portals.ts';
import { practiceAddress } from './practice.ts';
import { recordPage } from './record-page.ts';
import { followRecords, keepRecord } from './records.ts';
import { mayTurnRules, rulesOff, turnRule } from './rules-off.ts';
import { forgetParts, formSeen } from './seen.ts';
import { whenSent } from './sent.ts';
import { changeSettings, knownSettings, tellPages, whenSettingsChange } from './settings.ts';
import { leaveSites, lookAtOpenPages, syncSites, whenFetchSitesChange } from './sites.ts';
import { allTables } from './tables.ts';
import { bringTeach, bringWhereTaught, endTeach } from './teach.ts';
import { forgetTab, showTally } from './toolbar.ts';
import { welcomeOnInstall } from './welcome.ts';

const doors: Doors<BackgroundApi> = {
  formSeen: {
    from: 'content',
    parse: parser(backgroundInputs.formSeen),
    answer: ({ like }, sender) => formSeen(like, sender),
  },
  vocabulary: {
    from: 'any',
    parse: parser(backgroundInputs.vocabulary),
    answer: vocabulary,
  },
  writtenVocabulary: {
    from: 'own',
    parse: parser(backgroundInputs.writtenVocabulary),
    answer: writtenVocabulary,
  },
  portals: {
    from: 'content',
    parse: parser(backgroundInputs.portals),
    answer: ({ frameName }, sender) => portalsOf(frameName, sender),
  },
  inspect: {
    from: 'content',
    parse: parser(backgroundInputs.inspect),
    answer: (_, sender) => inject('/inspect.js', sender),
  },
  bringTeach: {
    from: 'own',
    parse: parser(backgroundInputs.bringTeach),
    answer: ({ tabId }) => bringTeach(tabId),
  },
  recordPage: {
    from: 'own',
    parse: parser(backgroundInputs.recordPage),
    answer: async ({ tabId }) => recordPage(tabId, await writtenVocabulary()),
  },
  teachTexts: { from: 'content', parse: parser(backgroundInputs.teachTexts), answer: teachTexts },
  taught: { from: 'content', parse: parser(backgroundInputs.taught), answer: taughtOf },
  saveTaught: {
    from: 'content',
    parse: parser(backgroundInputs.saveTaught),
    answer: ({ part, ...place }, sender) => saveTaught(place, part, sender),
  },
  teachOver: {
    from: 'content',
    parse: parser(backgroundInputs.teachOver),
    answer: (_, sender) => endTeach(sender),
  },
  portalList: { from: 'own', parse: parser(backgroundInputs.portalList), answer: portalList },
  portal: { from: 'own', parse: parser(backgroundInputs.portal), answer: ({ id }) => ownPortal(id) },
  importPortal: {
    from: 'own',
    parse: parser(backgroundInputs.importPortal),
    answer: ({ profile }) => importPortal(profile),
  },
  renamePortal: {
    from: 'own',
    parse: parser(backgroundInputs.renamePortal),
    answer: ({ id, title }) => renamePortal(id, title),
  },
  deletePortal: {
    from: 'own',
    parse: parser(backgroundInputs.deletePortal),
    answer: ({ id }) => deletePortal(id),
  },
  profile: {
    from: 'content',
    parse: parser(backgroundInputs.profile),
    answer: (_, sender) => inject('/profile.js', sender),
  },
  closer: {
    from: 'content',
    parse: parser(backgroundInputs.closer),
    answer: (_, sender) => inject('/closer.js', sender),
  },
  hold: {
    from: 'content',
    parse: parser(backgroundInputs.hold),
    answer: ({ frameName }, sender) => holdAt(frameName, sender),
  },
  judge: {
    from: 'content',
    parse: parser(backgroundInputs.judge),
    answer: (_, sender) => inject('/judge.js', sender),
  },
  marks: {
    from: 'content',
    parse: parser(backgroundInputs.marks),
    answer: (_, sender) => inject('/marks.js', sender),
  },
  fix: {
    from: 'content',
    parse: parser(backgroundInputs.fix),
    answer: (_, sender) => inject('/fix.js', sender),
  },
  bringFix: {
    from: 'own',
    parse: parser(backgroundInputs.bringFix),
    answer: ({ tabId, frameId }) => injectInto('/fix.js', tabId, frameId),
  },
  statements: {
    from: 'any',
    parse: parser(backgroundInputs.statements),
    answer: ({ language }) => statementsIn(language),
  },
  noteWrong: { from: 'any', parse: parser(backgroundInputs.noteWrong), answer: noteWrong },
  wrongNotes: { from: 'own', parse: parser(backgroundInputs.wrongNotes), answer: wrongNotes },
  deleteWrongNotes: {
    from: 'own',
    parse: parser(backgroundInputs.deleteWrongNotes),
    answer: ({ id }) => deleteWrongNotes(id),
  },
  rulePack: {
    from: 'own',
    parse: parser(backgroundInputs.rulePack),
    async answer() {
      const { pack, payers, shadow } = await judgingNow();
      const tried = shadow.rules.map(({ id, title }) => ({ id, title }));
      return { pack: await spokenPack(pack), payers, tried };
    },
  },
  packNames: {
    from: 'own',
    parse: parser(backgroundInputs.packNames),
    answer: ({ language }) => packNames(language),
  },
  basics: {
    from: 'content',
    parse: parser(backgroundInputs.basics),
    async answer(_, { tab }) {
      const { pack, payers } = await judgingIn(tab?.id);
      const { rules: _rules, ...packWithoutRules } = await spokenPack(pack);
      return { pack: packWithoutRules, payers, texts: await claimTexts() };
    },
  },
  rulesFor: {
    from: 'content',
    parse: parser(backgroundInputs.rulesFor),
    async answer({ language, ...request }, { tab }) {
      const off = new Set((await knownSettings()).settings.rulesOff);
      const spoken = await packIn((await judgingIn(tab?.id)).pack, language);
      return {
        rules: rulesFor({ ...spoken, rules: spoken.rules.filter(({ id }) => !off.has(id)) }, request),
      };
    },
  },
  rowsFor: {
    from: 'any',
    parse: parser(backgroundInputs.rowsFor),
    answer: async ({ codes, diagnoses }) => ({ tables: rowsFor(await allTables(), codes, diagnoses) }),
  },
  settings: { from: 'own', parse: parser(backgroundInputs.settings), answer: knownSettings },
  changeSettings: {
    from: 'own',
    parse: parser(backgroundInputs.changeSettings),
    answer: (change) => changeSettings(() => change),
  },
  mayTurnRules: {
    from: 'content',
    parse: parser(backgroundInputs.mayTurnRules),
    answer: mayTurnRules,
  },
  turnRule: {
    from: 'any',
    parse: parser(backgroundInputs.turnRule),
    answer: ({ rule, off }) => turnRule(rule, off),
  },
  rulesOff: { from: 'own', parse: parser(backgroundInputs.rulesOff), answer: rulesOff },
  ...keptDoors,
  ...packDoors,
  openPanel: {
    from: 'content',
    parse: parser(backgroundInputs.openPanel),
    answer: (_, sender) => openPanel(sender.tab?.id),
  },
  badgePlace: {
    from: 'any',
    parse: parser(backgroundInputs.badgePlace),
    answer: ({ host, place }) => badgePlace(host, place),
  },
  cardOpened: {
    from: 'content',
    parse: parser(backgroundInputs.cardOpened),
    answer: ({ key }, sender) => cardOpened(key, sender),
  },
  tally: { from: 'content', parse: parser(backgroundInputs.tally), answer: showTally },
  checkOnce: {
    from: 'own',
    parse: parser(backgroundInputs.checkOnce),
    async answer({ tabId }) {
      const looked = await lookOnce(tabId);
      await bringWhereTaught(tabId);
      return looked;
    },
  },
  joinClaim: {
    from: 'content',
    parse: parser(backgroundInputs.joinClaim),
    answer: ({ page }, sender) => joinClaim(page, sender),
  },
  shareClaim: {
    from: 'content',
    parse: parser(backgroundInputs.shareClaim),
    answer: ({ page, news }, sender) => shareClaim(page, news, sender),
  },
  shareSigns: {
    from: 'content',
    parse: parser(backgroundInputs.shareSigns),
    answer: ({ page, signs }, sender) => shareSigns(page, signs, sender),
  },
  leaveForm: {
    from: 'content',
    parse: parser(backgroundInputs.leaveForm),
    answer: ({ page, stays }, sender) => leaveForm(page, stays, sender),
  },
  payerList: {
    from: 'own',
    parse: parser(backgroundInputs.payerList),
    answer: async () => (await judgingNow()).payers.map(({ id, kind, title }) => ({ id, kind, title })),
  },
  about: {
    from: 'own',
    parse: parser(backgroundInputs.about),
    async answer() {
      const { pack } = await corePack();
      return {
        rules: { id: pack.id, version: pack.version, count: pack.rules.length },
        tables: (await allTables()).map(({ rows: _rows, rowsOf: _rowsOf, ...table }) => table),
      };
    },
  },
};

async function badgePlace(host: string, place: BadgePlace | undefined): Promise<BadgePlace | null> {
  const key = `badge:${host}`;
  if (place) {
    await browser.storage.local.set({ [key]: place });
    return place;
  }
  return ((await browser.storage.local.get(key))[key] as BadgePlace | undefined) ?? null;
}

export default defineBackground(() => {
  const self = { id: browser.runtime.id, pages: browser.runtime.getURL('/'), practice: practiceAddress() };
  const answer = serve('background', doors, self);
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender, respond) =>
    answer(message, sender, respond) ? true : undefined,
  );
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void syncSites();
    if (origins.length > 0) void lookAtOpenPages(origins);
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    void syncSites();
    void leaveSites(origins);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    void forgetTab(tabId);
    void forgetParts(tabId);
    void forgetClaim(tabId);
  });
  whenPortalsChange(() => {
    void syncSites();
    void tellPages();
  });
  whenSettingsChange(() => void syncSites());
  whenFetchSitesChange(() => void syncSites());
  whenPolicyChanges(() => void tellPages());
  browser.tabs.onUpdated.addListener((tabId, { status }, tab) => {
    if (status !== 'loading') return;
    void forgetTab(tabId);
    void forgetParts(tabId);
    void claimTabLoads(tabId, tab.url);
  });
  sweepClaims();
  whenSent(keepRecord);
  followRecords();
  whenSent(rememberSent);
  followMemory(() => void tellAllClaims());
  browser.commands.onCommand.addListener(openPanelByKey);
  followClaims();
  followPackDates();
  followFeeds();
  followPosts();
  followUpdates();
  followPolicyTeams();
  followPolicy();
  serveInstalling(self.pages);
  welcomeOnInstall();
  void syncSites();
});
