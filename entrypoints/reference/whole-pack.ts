import { browser } from 'wxt/browser';
import { asker } from '../../lib/messages/envelope.ts';
import type { BackgroundApi, PackAnswer } from '../../lib/messages/types.ts';

const background = asker<BackgroundApi>('background', (request) => browser.runtime.sendMessage(request));

let asked: Promise<PackAnswer> | undefined;

/** All rules and payers: asked for once. @throws (as a rejection) when the background does not answer; the next one tries again */
export async function wholePack(): Promise<PackAnswer> {
  asked ??= background('rulePack', {});
  try {
    return await asked;
  } catch (error) {
    asked = undefined;
    throw error;
  }
}
