import { ownPage, says, type Walk } from './walk.ts';

/** What whoever manages the computer sets; the second value has the wrong type, which Firefox passes on. */
export const POLICY = { memory: 'forbidden', forcedPortals: 'portal.example.com' };

export const policy: Walk = {
  so: 'what the organization set is shown, and the value that is wrong is named',
  async walk(world) {
    const settings = await ownPage(world, 'options.html', 'h1');
    await says(settings, 'Set by your organization');
    await says(settings, 'forcedPortals');
    await settings.close();
  },
};
