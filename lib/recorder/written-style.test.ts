import { expect, test } from 'vitest';
import { pageOfFile, toHtml } from './html.ts';
import type { Recording } from './types.ts';
import { styleIn } from './written-style.ts';

test('what a recording writes of places is read again, and nothing else', () => {
  const written =
    'position:absolute;display:block;left:-12.5px;top:0px;width:800px;height:40px;margin:0;box-sizing:border-box;padding:3px 0 0 4.5px;white-space:nowrap;line-height:16px;font-size:13.3333px;font-weight:bold;visibility:hidden;opacity:0;border:0';
  const all = Object.entries(styleIn(written)).map((pair) => pair.join(':'));
  expect(all.join(';')).toBe(written);
  expect(
    styleIn(
      'position:fixed;left:calc(1px);top:9999999px;background:url(https://evil.test/);z-index:9;width:10px;height:1px:2;color:red;padding:1px;constructor:x',
    ),
  ).toEqual({ width: '10px' });
});

test('a file says of which page it is; what only looks like one says nothing', () => {
  const body = { tag: 'body', attributes: {}, says: {}, style: {}, children: [] };
  const recording: Recording = {
    page: { title: [], body },
    host: 'claims.test',
    path: '/claims/*/edit',
    width: 800,
    height: 600,
    closedFrames: 0,
    isCut: false,
  };
  const file = toHtml(recording, { date: '2026-11-27', version: '0.1.0' }, new Set());
  expect(pageOfFile(file)).toEqual({ host: 'claims.test', path: '/claims/*/edit' });
  expect(
    pageOfFile(toHtml({ ...recording, host: '' }, { date: '2026-11-27', version: '0.1.0' }, new Set())),
  ).toEqual({
    host: '',
    path: '/claims/*/edit',
  });
  for (const other of [
    '',
    `<p>${file}`,
    file.replace('Structure', 'structure'),
    file.replace('claims.test', 'a b.test'),
  ])
    expect(pageOfFile(other)).toBeUndefined();
});
