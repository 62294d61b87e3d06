import { noteApart } from '@/lib/actions/apart';
import { attempt } from '@/lib/actions/attempt';
import { joinSessions, previewJoin } from '@/lib/actions/join';
import type { JoinPreview } from '@/lib/exchange/join-preview';
import { pairKey } from '@/lib/plan/same-sessions';
import { typo } from '@/lib/words/typography';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useOnce } from '../forms/useOnce';
import '../settings/settings.css';
import { JoinSaid } from './JoinSaid';

interface Props {
  /** The ids of two sessions with one number. */
  readonly pair: readonly [string, string];
  readonly onClose: () => void;
}

/** Says what joining two sessions does before it is done, and lets one answer that they are two. */
export function JoinDialog({ pair: [one, other], onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const preview = usePreview(one, other, onClose);
  const id = useId();
  const once = useOnce();
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} class="ask join" aria-labelledby={id} onClose={onClose}>
      <h2 id={id} tabIndex={-1} autofocus>
        {typo('Joindre ces deux sessions ?')}
      </h2>
      {preview === null ? <p class="quiet">Lecture en cours…</p> : <JoinSaid preview={preview} />}
      <p class="actions">
        {preview?.refused !== null ? null : (
          <button type="button" class="button button-main" onClick={() => once(() => joinSessions(preview).finally(close))}>
            Joindre
          </button>
        )}
        <button type="button" class="button" onClick={() => once(() => noteApart(pairKey([{ id: one }, { id: other }])).finally(close))}>
          Ce ne sont pas les mêmes
        </button>
        <button type="button" class="link" onClick={close}>
          Plus tard
        </button>
      </p>
    </dialog>
  );
}

/** What joining them would do, read once; closes where one of them has gone meanwhile. */
function usePreview(one: string, other: string, gone: () => void): JoinPreview | null {
  const [preview, setPreview] = useState<JoinPreview | null>(null);
  useEffect(() => {
    attempt(async () => {
      const read = await previewJoin(one, other);
      if (read === null) gone();
      else setPreview(read);
    });
  }, [one, other]);
  return preview;
}
