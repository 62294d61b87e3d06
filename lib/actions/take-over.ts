import type { TakenOver } from '@/lib/plan/take-over';
import type { Session } from '@/lib/session/session';
import { editSession } from './edit-session';
import { previewEdit, type EditPreview } from './preview-edit';

/**
 * Takes over what CERES shows: at once where no date of the session moves by it, with « Annuler »; otherwise nothing is saved yet, and what moves is
 * given to be shown first.
 */
export async function takeOverOf(session: Session, patch: TakenOver): Promise<EditPreview | null> {
  const preview = previewEdit(session, patch);
  if (preview === null) await editSession(session.id, patch);
  return preview;
}
