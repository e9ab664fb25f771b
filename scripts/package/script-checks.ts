/** What may not stand in any script or page of ours. */

/** What stores refuse, or what our own promises forbid, in a script of any kind. */
const FORBIDDEN: readonly (readonly [pattern: RegExp, meaning: string])[] = [
  [/\beval\s*\(/, 'code made from text (eval)'],
  [/\bnew\s+Function\b|[^\w.$]Function\s*\(\s*["'`]|=\s*Function\s*[,;]/, 'code made from text (Function)'],
  [/\b(setTimeout|setInterval)\(\s*["'`]/, 'code made from text (timer)'],
  [/\bimportScripts\s*\(/, 'code loaded later (importScripts)'],
  [/\bimport\s*\(?\s*["'`](https?:)?\/\//, 'code from elsewhere (import)'],
  [/\bfrom\s*["'`](https?:)?\/\//, 'code from elsewhere (import)'],
  [/createElement\(\s*["'`]script["'`]\s*\)[^;]{0,40}\.src\s*=/, 'code from elsewhere (script)'],
  [/[#@]\s*sourceMappingURL=/, 'a source map'],
  [/\bXMLHttpRequest\b/, 'a way to the network (XMLHttpRequest)'],
  [/\bnew WebSocket\b/, 'a way to the network (WebSocket)'],
  [/\bnew EventSource\b/, 'a way to the network (EventSource)'],
  [/\bWebTransport\b/, 'a way to the network (WebTransport)'],
  [/\bRTCPeerConnection\b/, 'a way to the network (RTCPeerConnection)'],
  [/\bsendBeacon\b/, 'a way to the network (sendBeacon)'],
  [/\bnew\s+Image\b/, 'a way to the network (Image)'],
];

/** How often each script fetches, and no other one does: in the background its own files, a file of a feed, and sending counts. */
const FETCHES: Readonly<Record<string, number>> = { 'background.js': 3 };

/** @returns one line per fault of a script */
export function scriptFaults(name: string, text: string): string[] {
  const found = FORBIDDEN.filter(([pattern]) => pattern.test(text));
  // A method of ours may be called fetch; it is the browser's that goes to the network.
  const fetches = [...text.matchAll(/(?:^|[^\w.$]|\b(?:self|window|globalThis)\.)fetch\s*\(/g)].length;
  const expected = FETCHES[name] ?? 0;
  return [
    ...found.map(([, meaning]) => `${name} holds ${meaning}.`),
    ...(fetches === expected
      ? []
      : [
          `${name} fetches in ${fetches} places and not in ${expected}: only feed, counts and Box24's own files are fetched.`,
        ]),
  ];
}

/** @returns one line per fault of a page */
export function pageFaults(name: string, html: string): string[] {
  const faults: string[] = [];
  for (const [tag, attributes = '', body = ''] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)) {
    if (body.trim() || !/\bsrc=/.test(attributes))
      faults.push(`${name} has a script inside the page: ${tag.slice(0, 60)}`);
  }
  for (const [said] of html.matchAll(/<[^>]+\son[a-z]+\s*=/gi))
    faults.push(`${name} has code in an attribute: ${said.slice(0, 60)}`);
  for (const [said] of html.matchAll(
    /<(?:script|link|img|iframe|object|embed)\b[^>]*\b(?:src|href)=["']?(?:https?:)?\/\/[^>]*/gi,
  ))
    faults.push(`${name} brings something from elsewhere: ${said.slice(0, 80)}`);
  return faults;
}
