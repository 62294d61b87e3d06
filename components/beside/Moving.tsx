import { editAndLeave } from '@/lib/actions/edit-session';
import type { EditPreview } from '@/lib/actions/preview-edit';
import { MovesPreview } from '../forms/MovesPreview';
import { useOnce } from '../forms/useOnce';

interface Props {
  /** Its id. */
  readonly session: string;
  readonly preview: EditPreview;
  readonly onBack: () => void;
}

/** What taking over the days of CERES moves, before it is saved; then the session, or « Déjà fait ? ». */
export function Moving({ session, preview, onBack }: Props) {
  const once = useOnce();
  return <MovesPreview preview={preview} onBack={onBack} onConfirm={(redo) => once(() => editAndLeave(session, preview.patch, redo).then(onBack))} />;
}
