import type { Request } from './envelope.ts';

/** Brings a question of a page's script to the background. @throws (as a rejection) when nobody is there */
export function sendFromPage(request: Request): Promise<unknown> {
  return new Promise((resolve, reject) => {
    chrome.runtime.sendMessage(request, (reply: unknown) => {
      const { lastError } = chrome.runtime;
      if (lastError) reject(new Error(lastError.message ?? 'nobody answered'));
      else resolve(reply);
    });
  });
}
