/** A portal page with something of a patient in every place that a page has, made from a seed. */

/** What stands on the page and may stand nowhere in the file. */
export interface PhiPage {
  readonly html: string;
  readonly url: string;
  readonly phi: readonly string[];
}

const CONSONANTS = 'bdfgklmnprstvz';
const VOWELS = 'aeiou';

/** Captions that values stand beside, so that a text is half known. */
const CAPTIONS = ['Patient name', 'Member ID', 'Claim for', 'Date of birth', 'Rendering provider', 'Remarks'];

export function phiPage(seed: number): PhiPage {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const letters = (count: number) =>
    Array.from({ length: count }, (_, at) => pick([...(at % 2 ? VOWELS : CONSONANTS)])).join('');
  const digits = (count: number) => Array.from({ length: count }, () => Math.floor(next() * 8) + 2).join('');
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const phi: string[] = [];
  const keep = (text: string, ...more: string[]) => {
    phi.push(text, ...more);
    return text;
  };
  const last = () => keep(letters(7));
  const makers: readonly (() => string)[] = [
    () => {
      const [one, other] = [last(), last()];
      return pick([
        `${one.toUpperCase()}, ${other.toUpperCase()}`,
        `${capital(other)} ${capital(one)}`,
        `${one}-${other}`,
      ]);
    },
    () => keep(`${digits(1)}EG${digits(1)}TE${digits(1)}MK${digits(2)}`),
    () => keep(`${digits(3)}-${digits(2)}-${digits(4)}`),
    () =>
      keep(
        pick([
          `03/0${digits(1)}/19${digits(2)}`,
          `19${digits(2)}-03-2${digits(1)}`,
          `March 2${digits(1)}, 19${digits(2)}`,
        ]),
      ),
    () => keep(`${letters(6)}@${letters(6)}.test`),
    () => keep(`(${digits(3)}) ${digits(3)}-${digits(4)}`),
    () => `${digits(4)} ${capital(last())} Street`,
    () => keep(`${letters(2).toUpperCase()}${digits(7)}`),
  ];
  const value = () => pick(makers)();
  const text = () =>
    pick([value, () => `${pick(CAPTIONS)} ${value()}`, () => `${pick(CAPTIONS)}: ${value()} (${value()})`])();
  const token = () =>
    pick([last, () => keep(digits(8)), () => `${last()}-${keep(digits(7))}`, () => `patient_${last()}`])();
  const attribute = (html: string) => html.replaceAll('"', '&quot;');
  const places: readonly (() => string)[] = [
    () => `<h2>${text()}</h2>`,
    () => `<p>${text()}</p>`,
    () => `<p>${pick(CAPTIONS)} <b>${last().slice(0, 7)}</b><i>${last()}</i></p>`,
    () => `<label>${text()} <input value="${attribute(value())}"></label>`,
    () =>
      `<label for="${token()}">Member ID</label><input type="${pick(['text', 'search', 'tel', 'hidden', 'password'])}" value="${attribute(value())}">`,
    () =>
      `<input id="${token()}" name="${token()}" class="input ${token()}" placeholder="${attribute(text())}">`,
    () => `<input type="checkbox" value="${attribute(value())}"> ${text()}`,
    () =>
      `<input type="button" value="${attribute(text())}"><button title="${attribute(text())}">${text()}</button>`,
    () => `<textarea aria-label="${attribute(text())}">${text()}</textarea>`,
    () =>
      `<select aria-label="Patient"><option value="${token()}">${value()}</option><option selected>${text()}</option></select>`,
    () =>
      `<input list="${token()}"><datalist><option value="${attribute(value())}">${value()}</option></datalist>`,
    () =>
      `<table summary="${attribute(text())}"><caption>${text()}</caption><tr><th>${text()}</th><th>Charges</th></tr><tr><td>${value()}</td><td>${text()}</td></tr></table>`,
    () =>
      `<table><tr id="${token()}" data-key="${attribute(value())}"><td data-label="${attribute(text())}">${value()}</td><td>RR</td><td>${value()}</td></tr></table>`,
    () => `<dl><dt>${text()}</dt><dd>${value()}</dd></dl>`,
    () => `<fieldset><legend>${text()}</legend>${value()}</fieldset>`,
    () => `<a href="/claims?member=${encodeURIComponent(value())}#${token()}">${text()}</a>`,
    () => `<a href="mailto:${value()}" aria-label="${attribute(text())}">Edit</a>`,
    () =>
      `<img src="data:image/gif;base64,${Buffer.from(value()).toString('base64')}" alt="${attribute(text())}">`,
    () => `<svg><title>${value()}</title><text>${value()}</text></svg>`,
    () =>
      `<div style="background:url('/photo/${token()}.png');--name:'${last()}'" onclick="open('${token()}')">x</div>`,
    () =>
      `<!-- ${value()} --><script type="application/json">{"name":"${value()}"}</script><style>.x::after{content:"${last()}"}</style>`,
    () => `<template><p>${value()}</p></template><noscript>${value()}</noscript>`,
    () => `<div role="combobox" tabindex="0" aria-valuetext="${attribute(value())}">${text()}</div>`,
    () => `<div role="option" data-value="${attribute(value())}">${value()}</div>`,
    () =>
      `<div contenteditable>${text()}</div><output>${value()}</output><meter value="0.5">${value()}</meter>`,
    () =>
      `<time datetime="${attribute(value())}">${value()}</time><details><summary>${text()}</summary>${value()}</details>`,
    () =>
      `<x-${letters(7)} member="${attribute(value())}" formcontrolname="${token()}">${text()}</x-${letters(7)}>`,
    () =>
      `<x-card><template shadowrootmode="open"><h3>${text()}</h3><input value="${attribute(value())}"><slot></slot></template>${text()}</x-card>`,
    () =>
      `<iframe title="${attribute(text())}" name="${token()}" srcdoc="${attribute(`<title>${value()}</title><p>${text()}</p><input value='${value().replaceAll("'", '')}'>`)}"></iframe>`,
    () =>
      `<div hidden>${text()}</div><div style="display:none"><input value="${attribute(value())}">${value()}</div>`,
    () => `<ul><li>${text()}</li><li aria-description="${attribute(text())}">${value()}</li></ul>`,
    () => `<div aria-labelledby="n1"><span id="n1">${text()}</span><input aria-labelledby="n1"></div>`,
    () =>
      `<object data="/${token()}">${value()}</object><canvas>${value()}</canvas><embed src="/${token()}">`,
  ];
  // Each place stands on the page at least once, in another order each time.
  const order = places.map((place) => [next(), place] as const).toSorted(([one], [other]) => one - other);
  const body = order
    .map(([, place]) => `<div class="${pick(['row', 'card', token()])}">${place()}</div>`)
    .join('\n');
  const url = `https://portal.test/claims/${token()}/${encodeURIComponent(value())}/edit;jsessionid=${token()}?patient=${token()}#${token()}`;
  const html = `<!doctype html><html lang="en"><head><title>${text()} | Professional claim</title><meta name="description" content="${attribute(value())}"></head><body data-user="${token()}" class="${token()}">${body}</body></html>`;
  return { html, url, phi };
}

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
