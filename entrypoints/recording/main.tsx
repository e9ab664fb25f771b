import { useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import { download } from '../../components/download.ts';
import { Notice } from '../../components/Notice.tsx';
import { render } from '../../components/render.tsx';
import { countsOf, textsOf, toHtml } from '../../lib/recorder/html.ts';
import type { Recording } from '../../lib/recorder/types.ts';
import { pageText } from '../../lib/texts/page-text.ts';
import { recordingText } from '../../lib/texts/recording-text.ts';
import { localToday } from '../judge/today.ts';
import { Picture } from './Picture.tsx';
import { Texts } from './Texts.tsx';
import { useRecording } from './use-recording.ts';
import './recording.css';

/** A portal page without its values: what the file will hold, shown before anything is saved. */
function RecordingPage() {
  const tabId = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  const { look, again } = useRecording(tabId);
  return (
    <main className="recording">
      <header>
        <img src="/icon/box24.svg" alt={pageText('panel.title')} width="32" height="32" />
        <h1>{recordingText('recording.title')}</h1>
      </header>
      <p>{recordingText('recording.what')}</p>
      <p>{recordingText('recording.kept')}</p>
      {look.stage === 'looking' && <p role="status">{recordingText('recording.looking')}</p>}
      {look.stage === 'refused' && (
        <Notice title={recordingText('recording.refused')}>
          <p className="soft">{recordingText('recording.refusedHint')}</p>
        </Notice>
      )}
      {look.stage === 'seen' && <Seen recording={look.recording} onAgain={again} />}
    </main>
  );
}

function Seen({ recording, onAgain }: { readonly recording: Recording; readonly onAgain: () => void }) {
  const [takenOut, setTakenOut] = useState<ReadonlySet<string>>(new Set());
  const [file, setFile] = useState<string>();
  const texts = useMemo(() => textsOf(recording), [recording]);
  const counts = useMemo(() => countsOf(recording), [recording]);
  const { host, closedFrames, isCut } = recording;
  const turn = (text: string) => {
    setFile(undefined);
    setTakenOut((before) =>
      before.has(text) ? new Set([...before].filter((one) => one !== text)) : new Set([...before, text]),
    );
  };
  const save = () => {
    const date = localToday();
    const about = { date, version: browser.runtime.getManifest().version };
    const name = `${host}-${date}-structure.html`;
    download(name, new Blob([toHtml(recording, about, takenOut)], { type: 'text/html' }));
    setFile(name);
  };
  return (
    <>
      <div className="actions">
        <button type="button" className="primary" onClick={save}>
          {recordingText('recording.save')}
        </button>
        <button type="button" onClick={onAgain}>
          {recordingText('recording.again')}
        </button>
        <p role="status">{file && recordingText('recording.saved', { file })}</p>
      </div>
      <div className="soft facts">
        <p>{recordingText('recording.counts', counts)}</p>
        <p>{recordingText('recording.address', { host })}</p>
        {closedFrames > 0 && <p>{recordingText('recording.closedFrames', { count: closedFrames })}</p>}
        {isCut && <p>{recordingText('recording.cut')}</p>}
      </div>
      <div className="halves">
        <section aria-labelledby="picture">
          <h2 id="picture">{recordingText('recording.picture')}</h2>
          <Picture recording={recording} takenOut={takenOut} />
        </section>
        <Texts texts={texts} takenOut={takenOut} onTurn={turn} />
      </div>
    </>
  );
}

document.title = recordingText('recording.title');
render(<RecordingPage />);
