import * as clock from '@/lib/platform/clock';
import type { ImportPreview } from '@/lib/exchange/preview';
import { CENTRE_ID } from '@/lib/session/centre';
import { counted } from '@/lib/words/numbers';
import { typo } from '@/lib/words/typography';
import { signal } from '@preact/signals';
import { writing } from './alerts';
import { deviceId } from './device';
import { exchanging } from './exchange';
import { afterImport } from './save';
import { oweCopies } from './second-copies';
import { toast, today } from './state';
import { offer } from './undo';

/** Where an import is: nothing is written before the user confirms its preview. */
export type Import =
  | { readonly stage: 'reading' | 'writing'; readonly name: string }
  | { readonly stage: 'refused'; readonly name: string; readonly lines: readonly string[] }
  | { readonly stage: 'preview'; readonly name: string; readonly preview: ImportPreview; readonly file: File };

export const importing = signal<Import | null>(null);

/** Reads a file and shows what importing it would do, or why it is refused. */
export async function prepareImport(file: File): Promise<void> {
  const { name, size } = file;
  const { refuseSize } = await import('@/lib/exchange/parse');
  const tooLarge = refuseSize(size);
  if (tooLarge !== null) {
    importing.value = { stage: 'refused', name, lines: [tooLarge] };
    return;
  }
  importing.value = { stage: 'reading', name };
  try {
    const reading = await exchanging(size, (job) => job.previewFile(file, clock.now()));
    importing.value =
      'refused' in reading
        ? { stage: 'refused', name, lines: reading.refused }
        : { stage: 'preview', name, preview: reading.preview, file };
  } catch (error) {
    importing.value = null;
    throw error;
  }
}

/** Writes what the preview showed, as one act that can be undone. */
export async function confirmImport(): Promise<void> {
  const ready = importing.value;
  if (ready?.stage !== 'preview') return;
  importing.value = { stage: 'writing', name: ready.name };
  try {
    const device = await deviceId();
    const writer = { device, now: clock.now(), today: today.value };
    await oweCopies(movedBy(ready.preview));
    const acts = await writing(() => exchanging(ready.file.size, (job) => job.importFile(ready.file, writer)));
    await afterImport(acts);
    const { totals } = ready.preview;
    const text = `Import : ${counted(totals.new + totals.changed, 'session')}`;
    if (acts.length > 0) offer(acts, text, text);
    else toast.value = { text: typo('Import : rien de nouveau dans ce fichier') };
  } finally {
    importing.value = null;
  }
}

/** The owners of which an import has something to write. */
function movedBy({ sessions, centre }: ImportPreview): readonly string[] {
  const moved = sessions.filter(({ outcome }) => outcome === 'new' || outcome === 'changed').map(({ id }) => id);
  return centre === null || centre.newChanges === 0 ? moved : [...moved, CENTRE_ID];
}

/** Leaves everything as it is. */
export function cancelImport(): void {
  importing.value = null;
}
