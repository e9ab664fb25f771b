import type { Reader } from './reader.ts';

/**
 * The reader's abilities, under their own names, for a script that comes to a page after it. A second copy of them would
 * weigh as much as what uses them, and would have learnt no words.
 */
export let captionWords: Reader['captionWords'];
export let classify: Reader['classify'];
export let companions: Reader['companions'];
export let confirm: Reader['confirm'];
export let contextOf: Reader['contextOf'];
export let isClaimTitle: Reader['isClaimTitle'];
export let isLight: Reader['isLight'];
export let isSeed: Reader['isSeed'];
export let isWorded: Reader['isWorded'];
export let judgeText: Reader['judgeText'];
export let memo: Reader['memo'];
export let outputUnit: Reader['outputUnit'];
export let ownersOf: Reader['ownersOf'];
export let ownersOfSection: Reader['ownersOfSection'];
export let passesOn: Reader['passesOn'];
export let showsCode: Reader['showsCode'];
export let Tables: Reader['Tables'];
export let tellingFields: Reader['tellingFields'];
export let textTables: Reader['textTables'];
export let wrapperOf: Reader['wrapperOf'];

/** Lends them; before, none of them may be called. */
export function lend(reader: Reader): void {
  ({
    captionWords,
    classify,
    companions,
    confirm,
    contextOf,
    isClaimTitle,
    isLight,
    isSeed,
    isWorded,
    judgeText,
    memo,
    outputUnit,
    ownersOf,
    ownersOfSection,
    passesOn,
    showsCode,
    Tables,
    tellingFields,
    textTables,
    wrapperOf,
  } = reader);
}
