import { type Attack, hostile, script } from '../attack.ts';

/** Everything a script on the page could lean on throws or lies, and Object has getters for names that scripts use. */
const POISON = `
  const no = () => { throw new Error('poisoned'); };
  for (const [type, names] of [
    [Array, ['map', 'filter', 'forEach', 'find', 'push', 'flatMap', 'some', 'every', 'join', 'slice', 'at', 'includes']],
    [Map, ['get', 'set', 'has', 'forEach']], [Set, ['add', 'has']], [WeakMap, ['get', 'set', 'has']],
    [String, ['trim', 'replace', 'replaceAll', 'split', 'includes', 'toLowerCase', 'startsWith']],
    [RegExp, ['exec', 'test']], [Promise, ['then', 'catch', 'finally']], [Function, ['call', 'apply', 'bind']],
    [Element, ['getAttribute', 'querySelectorAll', 'querySelector', 'matches', 'closest', 'getBoundingClientRect', 'append', 'attachShadow', 'checkVisibility']],
    [Document, ['createElement', 'querySelectorAll', 'createTreeWalker', 'getElementById', 'elementFromPoint', 'createRange']],
    [Node, ['appendChild', 'contains', 'getRootNode', 'compareDocumentPosition', 'cloneNode']],
    [Event, ['composedPath', 'stopPropagation']], [EventTarget, ['addEventListener', 'dispatchEvent', 'removeEventListener']],
    [HTMLElement, ['showPopover', 'hidePopover', 'focus']],
  ]) for (const name of names) type.prototype[name] = no;
  for (const name of ['get', 'set', 'value', 'key', 'id', 'ok', 'claims', 'then', 'toJSON'])
    Object.defineProperty(Object.prototype, name, { get: no, set: no, configurable: true });
  Object.keys = Object.entries = Object.assign = Array.from = JSON.parse = JSON.stringify = Symbol.for = no;
  Array.prototype[Symbol.iterator] = no;`;

export const attack: Attack = {
  does: 'methods of Array, Map, String, Promise, Element, Node, Event and others throw; Object.prototype has getters that throw',
  happens: 'marked as on any page',
  pages: { '/': hostile({ more: script(POISON) }) },
};
