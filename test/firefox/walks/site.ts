import { ownPage, until, type Walk } from './walk.ts';

export const site: Walk = {
  so: 'a site is allowed from the first page',
  async walk(world) {
    const page = await ownPage(world, 'welcome.html', '#address');
    await page.type('#address', world.claim);
    await page.press('.address button');
    await until('Box24 looks there', () =>
      page.run(`browser.scripting.getRegisteredContentScripts().then(({ length }) => length > 0)`),
    );
    await page.close();
  },
};
