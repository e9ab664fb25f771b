import type { Plugin } from 'vite';

/** In each page of ours: only the background fetches. The manifest's policy holds for worker and pages alike, so pages narrow it. */
export const NO_NETWORK =
  '<meta http-equiv="Content-Security-Policy" content="connect-src \'none\'; form-action \'none\'">';

/** Keeps every page of the extension from the network. */
export function noNetworkPlugin(): Plugin {
  return {
    name: 'box24-no-network',
    transformIndexHtml: (html) => html.replace('<head>', `<head>${NO_NETWORK}`),
  };
}
