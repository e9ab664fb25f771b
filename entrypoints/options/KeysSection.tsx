import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { startText } from '../../lib/texts/start-text.ts';

/** Firefox has a way of its own to where keys are changed; `wxt/browser` types know Chrome only. */
interface Shortcuts {
  openShortcutSettings?(): Promise<void>;
}
const CHROME_PAGE = 'chrome://extensions/shortcuts';

/** The keys of the browser's own commands, by their names in the manifest. */
function useCommandKeys(): ReadonlyMap<string, string> {
  const [keys, setKeys] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    browser.commands.getAll().then(
      (all) => setKeys(new Map(all.map(({ name, shortcut }) => [name ?? '', shortcut ?? '']))),
      () => undefined,
    );
  }, []);
  return keys;
}

/** What can be done by key, and the way to the browser's page where its own keys are changed. */
export function KeysSection() {
  const commands = useCommandKeys();
  const [isClosed, setClosed] = useState(false);
  const keyOf = (command: string) => commands.get(command) || startText('keys.none');
  const rows = [
    ['F8', startText('keys.next')],
    ['Shift+F8', startText('keys.previous')],
    ['Tab', startText('keys.into')],
    ['Esc', startText('keys.close')],
    [keyOf('open-panel'), startText('keys.panel')],
    // Firefox calls the button by its older name.
    [
      keyOf(commands.has('_execute_action') ? '_execute_action' : '_execute_browser_action'),
      startText('keys.button'),
    ],
  ] as const;
  const change = () => {
    const own = (browser.commands as Shortcuts).openShortcutSettings?.();
    (own ?? browser.tabs.create({ url: CHROME_PAGE })).catch(() => setClosed(true));
  };
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{startText('keys.title')}</h2>
      <dl className="keys">
        {rows.map(([key, does]) => (
          <div key={does}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>
        <button type="button" onClick={change}>
          {startText('keys.change')}
        </button>
      </p>
      {isClosed && <p role="status">{startText('keys.changeHow')}</p>}
    </section>
  );
}
