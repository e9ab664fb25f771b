import { useEffect, useState } from 'react';
import { FileChooser } from '../../components/FileChooser.tsx';
import { FileDrop } from '../../components/FileDrop.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Running } from '../../components/Running.tsx';
import { render } from '../../components/render.tsx';
import { filesText } from '../../lib/texts/files-text.ts';
import { grouped } from '../../lib/texts/grouped.ts';
import { pageText } from '../../lib/texts/page-text.ts';
import { ClaimTable } from './ClaimTable.tsx';
import { FaultList } from './FaultList.tsx';
import { takeFiles } from './handed-files.ts';
import type { ExportForm } from './protocol.ts';
import { Summary } from './Summary.tsx';
import { useCheck } from './use-check.ts';
import '../../components/claim-view.css';
import './files.css';

/** Claim files, checked here: what is wrong with which claim, worst first. Nothing of them is kept. */
function FilesPage() {
  const { state, check, stop, open, save } = useCheck();
  useEffect(() => takeFiles(check), [check]);
  const isFirst = state.stage === 'waiting';
  const { read, claims } = state.progress;
  return (
    <main className="files">
      <header>
        <img src="/icon/box24.svg" alt={pageText('panel.title')} width="32" height="32" />
        <h1>{filesText('files.title')}</h1>
      </header>
      <p>{filesText('files.what')}</p>
      <FileDrop onFiles={check} />
      <FileChooser
        isFirst={isFirst}
        drop={filesText('files.drop')}
        choose={filesText(isFirst ? 'files.choose' : 'files.again')}
        onFiles={check}
      />
      {state.stage === 'running' && (
        <Running
          label={filesText('files.progressOf')}
          value={read}
          max={1}
          says={filesText('files.progress', { percent: Math.floor(100 * read), claims: grouped(claims) })}
          stop={filesText('files.cancel')}
          onStop={stop}
        />
      )}
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
