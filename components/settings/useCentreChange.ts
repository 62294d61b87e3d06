import { attempt } from '@/lib/actions/attempt';
import { editCentre } from '@/lib/actions/edit-centre';
import { previewCentre, type CentrePreview } from '@/lib/actions/preview-centre';
import { centre } from '@/lib/actions/state';
import type { Centre } from '@/lib/session/centre';
import { useRef, useState } from 'preact/hooks';

/** The fields of the centre that move dates. */
export type MovingField = 'region' | 'territory' | 'convenes';

type Patch = Partial<Pick<Centre, MovingField>>;

interface Change {
  readonly field: MovingField;
  readonly patch: Patch;
  /** Null while it is counted. */
  readonly preview: CentrePreview | null;
}

/** A change of the centre, on its way from being chosen to being saved. */
export interface CentreChange {
  /** The centre as its form shows it: with what was chosen and is not saved yet. */
  readonly shown: Centre;
  readonly change: Change | null;
  readonly choose: (field: MovingField, patch: Patch) => void;
  readonly confirm: () => void;
  readonly forget: () => void;
}

/** Saves at once what moves nothing; what moves something waits to be confirmed, with what was chosen before it. */
export function useCentreChange(): CentreChange {
  const [change, setChange] = useState<Change | null>(null);
  const last = useRef<Patch | null>(null);
  const forget = () => {
    last.current = null;
    setChange(null);
  };
  const saveNow = async (patch: Patch) => {
    await editCentre(patch);
    if (last.current === patch) forget();
  };
  const choose = (field: MovingField, chosen: Patch) => {
    // With what was chosen just before and is not saved yet: a quick second choice must not undo the first.
    const patch = { ...last.current, ...chosen };
    last.current = patch;
    setChange({ field, patch, preview: null });
    attempt(async () => {
      const preview = await previewCentre(patch);
      if (last.current !== patch) return;
      if (preview.sessions.length > 0) setChange({ field, patch, preview });
      else await saveNow(patch);
    }, forget);
  };
  const confirm = () => {
    if (change !== null) attempt(() => saveNow(change.patch));
  };
  return { shown: { ...centre.value, ...change?.patch }, change, choose, confirm, forget };
}
