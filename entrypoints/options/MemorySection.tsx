import { useId, useState } from 'react';
import { browser } from 'wxt/browser';
import { SetByOrganization } from '../../components/SetByOrganization.tsx';
import { useChange, useMemoryState, useSettings } from '../../components/use-settings.ts';
import { PAYER_KINDS, type PayerKind } from '../../lib/claim/claim.ts';
import { asker } from '../../lib/messages/envelope.ts';
import type { MemoryState } from '../../lib/messages/memory-types.ts';
import type { BackgroundApi } from '../../lib/messages/types.ts';
import type { Settings } from '../../lib/settings/types.ts';
import { memoryText } from '../../lib/texts/memory-text.ts';
import { pageText } from '../../lib/texts/page-text.ts';
import { KeepMonths } from './KeepMonths.tsx';

const background = asker<BackgroundApi>('background', (request) => browser.runtime.sendMessage(request));

/** A year, and then what the useful lifetimes of equipment and the years of audits are. */
const CHOICES = [12, 24, 36, 60, 84] as const;

/** Memory of earlier claims: what it is, whether it is on, for how long and for whom, and how to forget. */
export function MemorySection() {
  const state = useMemoryState();
  const known = useSettings();
  const settings = known?.settings;
  const isLocked = known?.locked.includes('memory') ?? false;
  const { change, isRefused } = useChange();
  return (
    <section aria-labelledby="memory">
      <h2 id="memory">{memoryText('memory.title')}</h2>
      <p>{memoryText('memory.what')}</p>
      <p>
        <b>{memoryText('memory.phi')}</b> {memoryText('memory.disk')}
      </p>
      <p role="status">{state && stateText(state)}</p>
      {state?.status === 'off' && settings && (
        <p>
          <button
            type="button"
            className="primary"
            disabled={isLocked}
            onClick={() => change({ memory: { ...settings.memory, on: true } })}
          >
            {memoryText('memory.turnOn')}
          </button>
        </p>
      )}
      {settings && (state?.status === 'on' || state?.status === 'trouble') && (
        <Remembering
          state={state}
          memory={settings.memory}
          isLocked={isLocked}
          change={(memory) => change({ memory })}
        />
      )}
      {isLocked && state?.status !== 'forbidden' && <SetByOrganization />}
      <div role="status">{isRefused && <p>{memoryText('memory.notKept')}</p>}</div>
    </section>
  );
}

function stateText(state: MemoryState): string {
  return memoryText(
    state.status === 'trouble' ? `memory.trouble.${state.trouble}` : `memory.${state.status}`,
  );
}

interface RememberingProps {
  readonly state: Extract<MemoryState, { status: 'on' | 'trouble' }>;
  readonly memory: Settings['memory'];
  readonly isLocked: boolean;
  readonly change: (memory: Settings['memory']) => void;
}

function Remembering({ state, memory, isLocked, change }: RememberingProps) {
  const counts = state.status === 'on' ? state.counts : {};
  const count = Object.values(counts).reduce((sum, one) => sum + one, 0);
  return (
    <>
      <KeepMonths
        label={memoryText('memory.months')}
        choices={CHOICES}
        months={memory.months}
        disabled={isLocked}
        onChange={(months) => change({ ...memory, months })}
      />
      <fieldset className="payers-kept">
        <legend>{memoryText('memory.payers')}</legend>
        <p className="soft">{memoryText('memory.payersWhat')}</p>
        <ul>
          {PAYER_KINDS.filter((kind) => kind !== 'unknown').map((kind) => (
            <Payer
              key={kind}
              kind={kind}
              count={counts[kind] ?? 0}
              isOn={!memory.payersOff.includes(kind)}
              isLocked={isLocked}
              onTurn={(on) => {
                const others = memory.payersOff.filter((one) => one !== kind);
                change({ ...memory, payersOff: on ? others : [...others, kind] });
              }}
            />
          ))}
        </ul>
      </fieldset>
      <p className="portal-actions">
        <Forget label={memoryText('memory.forgetAll')} count={count} onForget={() => forget()} />
        {!isLocked && (
          <Forget
            label={memoryText('memory.turnOff')}
            count={count}
            onForget={() => change({ ...memory, on: false })}
          />
        )}
      </p>
    </>
  );
}

interface PayerProps {
  readonly kind: PayerKind;
  readonly count: number;
  readonly isOn: boolean;
  readonly isLocked: boolean;
  readonly onTurn: (on: boolean) => void;
}

function Payer({ kind, count, isOn, isLocked, onTurn }: PayerProps) {
  const id = useId();
  const payer = pageText(`payer.${kind}`);
  return (
    <li>
      <label htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          checked={isOn}
          disabled={isLocked}
          onChange={({ target }) => onTurn(target.checked)}
        />{' '}
        {payer}
      </label>
      {count > 0 && (
        <span className="portal-actions">
          <span className="soft">{memoryText('memory.lines', { count })}</span>
          <button
            type="button"
            aria-label={memoryText('memory.forgetOf', { payer })}
            onClick={() => forget(kind)}
          >
            {memoryText('memory.forget')}
          </button>
        </span>
      )}
    </li>
  );
}

/** A button that asks once more: what is forgotten does not come back. */
function Forget({
  label,
  count,
  onForget,
}: {
  readonly label: string;
  readonly count: number;
  readonly onForget: () => void;
}) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <button type="button" onClick={() => (count > 0 ? setAsking(true) : onForget())}>
        {label}
      </button>
    );
  return (
    <>
      <button
        type="button"
        className="primary"
        // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was pressed.
        autoFocus
        onClick={() => {
          setAsking(false);
          onForget();
        }}
      >
        {memoryText('memory.sure', { count })}
      </button>
      <button type="button" onClick={() => setAsking(false)}>
        {memoryText('memory.keep')}
      </button>
    </>
  );
}

const forget = (payer?: PayerKind): void =>
  void background('wipeMemory', payer ? { payer } : {}).catch(() => undefined);
