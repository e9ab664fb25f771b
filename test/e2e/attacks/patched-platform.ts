import { type Attack, hostile, script } from '../attack.ts';

export const attack: Attack = {
  does: "`Event`, `MutationObserver`, `ResizeObserver`, `addEventListener`, `attachShadow`, `setTimeout`, `requestAnimationFrame`, `customElements`, `getComputedStyle` and the getters of a box's value throw",
  happens: 'marked as on any page',
  pages: {
    '/': hostile({
      more: script(`
        const no = function () { throw new Error('patched'); };
        for (const name of ['Event', 'CustomEvent', 'MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'setTimeout', 'setInterval',
          'requestAnimationFrame', 'requestIdleCallback', 'queueMicrotask', 'getComputedStyle', 'matchMedia', 'fetch', 'CSSStyleSheet', 'ShadowRoot', 'AbortController', 'addEventListener', 'postMessage'])
          window[name] = no;
        customElements.define = customElements.get = customElements.whenDefined = no;
        HTMLElement.prototype.attachInternals = no;
        Element.prototype.attachShadow = no;
        for (const name of ['value', 'checked', 'type', 'name', 'form', 'labels', 'selectionStart'])
          Object.defineProperty(HTMLInputElement.prototype, name, { get: no, set: no });
        for (const name of ['isTrusted', 'target', 'type']) if (Object.getOwnPropertyDescriptor(Event.prototype ?? {}, name)?.configurable)
          Object.defineProperty(Event.prototype, name, { get: no });`),
    }),
  },
};
