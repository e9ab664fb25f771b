import { useEffect, useRef, useState } from 'react';
import { FileDrop } from '../../components/FileDrop.tsx';
import { Notice } from '../../components/Notice.tsx';
import { render } from '../../components/render.tsx';
import { filesText } from '../../lib/texts/files-text.ts';
import { pageText } from '../../lib/texts/page-text.ts';
import { ClaimTable } from './ClaimTable.tsx';
import { FaultList } from './FaultList.tsx';
import { takeFiles } from './handed-files.ts';
import type { ExportForm } from './protocol.ts';
import { Summary } from './Summary.tsx';
import { type CheckState, useCheck } from './use-check.ts';
import '../../components/claim-view.css';
import './files.css';

/** Claim files, checked here: what is wrong with which claim, worst first. Nothing of them is kept. */
function FilesPage() {
  const { state, check, stop, open, save } = useCheck();
  useEffect(() => takeFiles(check), [check]);
  return (
    <main className="files">
      <header>
        <img src="/icon/box24.svg" alt={pageText('panel.title')} width="32" height="32" />
        <h1>{filesText('files.title')}</h1>
      </header>
      <p>{filesText('files.what')}</p>
      <FileDrop onFiles={check} />
      <Chooser state={state} onFiles={check} />
      {state.stage === 'running' && <Running state={state} onStop={stop} />}
      {state.stage === 'stopped' && <Notice title={filesText('files.stopped')} />}
      {state.stage === 'failed' && <Notice title={filesText('files.failed')} />}
      {state.stage !== 'waiting' && state.stage !== 'running' && <Summary rows={state.rows} />}
      <FaultList faults={state.faults} files={state.files} rows={state.rows} />
      {state.rows.length > 0 && (
        <>
          {state.stage !== 'running' && <Export onSave={save} />}
          <ClaimTable rows={state.rows} faults={state.faults} findings={state.findings} onOpen={open} />
        </>
      )}
    </main>
  );
}

/** Where files are dropped or chosen; smaller once there are some. */
function Chooser({
  state,
  onFiles,
}: {
  readonly state: CheckState;
  readonly onFiles: (files: readonly File[]) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const isFirst = state.stage === 'waiting';
  return (
    <div className={isFirst ? 'chooser first' : 'chooser'}>
      {isFirst && <p>{filesText('files.drop')}</p>}
      <button type="button" className={isFirst ? 'primary' : ''} onClick={() => input.current?.click()}>
        {filesText(isFirst ? 'files.choose' : 'files.again')}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </div>
  );
}

function Running({ state, onStop }: { readonly state: CheckState; readonly onStop: () => void }) {
  const { read, claims } = state.progress;
  const percent = Math.floor(100 * read);
  return (
    <div className="running">
      <progress aria-label={filesText('files.progressOf')} max={1} value={read} />
      <p>{filesText('files.progress', { percent, claims })}</p>
      <button type="button" onClick={onStop}>
        {filesText('files.cancel')}
      </button>
    </div>
  );
}

function Export({ onSave }: { readonly onSave: (form: ExportForm, withAccounts: boolean) => void }) {
  const [withAccounts, setWithAccounts] = useState(false);
  return (
    <fieldset className="export">
      <legend>{filesText('files.export')}</legend>
      <button type="button" onClick={() => onSave('csv', withAccounts)}>
        {filesText('files.exportCsv')}
      </button>
      <button type="button" onClick={() => onSave('json', withAccounts)}>
        {filesText('files.exportJson')}
      </button>
      <label>
        <input
          type="checkbox"
          checked={withAccounts}
          onChange={({ target }) => setWithAccounts(target.checked)}
        />
        {filesText('files.accounts')}
      </label>
      <p className="soft">{filesText('files.exportWhat')}</p>
    </fieldset>
  );
}

document.title = filesText('files.title');
render(<FilesPage />);
