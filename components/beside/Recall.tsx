import { attempt } from '@/lib/actions/attempt';
import { beside, giveAccess, screen } from '@/lib/actions/ceres';
import { chosen } from '@/lib/actions/chosen';
import type { EditPreview } from '@/lib/actions/preview-edit';
import { useState } from 'preact/hooks';
import { Corrections } from './Corrections';
import { Moving } from './Moving';
import { Reminders } from './Reminders';
import { WhichSession } from './WhichSession';

/** Beside a tab of CERES: the session spoken of, what is recalled for it there, and the user's word on what was recognised. */
export function Recall() {
  const { tab } = beside.value;
  const [moving, setMoving] = useState<{ readonly preview: EditPreview; readonly id: string } | null>(null);
  if (tab === 'withdrawn') return <Withdrawn />;
  if (tab !== 'ceres') return null;
  const id = screen.value;
  if (id === null) return <Corrections />;
  // What moves is shown of the session that it was asked for, and of no other that the tab leads to meanwhile.
  if (moving !== null && chosen.value?.id === moving.id) {
    return <Moving session={moving.id} preview={moving.preview} onBack={() => setMoving(null)} />;
  }
  return (
    <>
      <WhichSession onPreview={(session, preview) => setMoving(preview === null ? null : { preview, id: session })} />
      <Reminders screen={id} />
      <Corrections />
    </>
  );
}

function Withdrawn() {
  return (
    <p class="actions">
      <button type="button" class="button" onClick={() => attempt(giveAccess)}>
        Redonner l’accès à CERES
      </button>
    </p>
  );
}
