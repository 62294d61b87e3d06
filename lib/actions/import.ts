import * as clock from '@/lib/platform/clock';
import type { ImportPreview } from '@/lib/exchange/preview';
import { CENTRE_ID } from '@/lib/session/centre';
import { counted } from '@/lib/words/numbers';
import { typo } from '@/lib/words/typography';
import type { ActRef } from '@/lib/store/write';
import { signal } from '@preact/signals';
import { writing } from './alerts';
import { deviceId } from './device';
import { holdJob, type HeldJob } from './exchange';
import { afterImport } from './save';
import { oweCopies } from './second-copies';
import { toast, today } from './state';
import { offer } from './undo';

/** Where an import is: nothing is written before the user confirms its preview. */
export type Import =
  | { readonly stage: 'reading' | 'writing'; readonly name: string }
  | { readonly stage: 'refused'; readonly name: string; readonly lines: readonly string[] }
  | { readonly stage: 'preview'; readonly name: string; readonly preview: ImportPreview };

export const importing = signal<Import | null>(null);

/** What holds the file that was read, until it is imported or not. */
let held: HeldJob | null = null;

/** Reads a file and shows what importing it would do, or why it is refused. */
export async function prepareImport(file: File): Promise<void> {
  const { name, size } = file;
  letGo();
  const { refuseSize } = await import('@/lib/exchange/parse');
  const tooLarge = refuseSize(size);
  if (tooLarge !== null) {
    importing.value = { stage: 'refused', name, lines: [tooLarge] };
    return;
  }
  importing.value = { stage: 'reading', name };
  const mine = await holdJob(size);
  letGo();
  held = mine;
  try {
    const reading = await mine.run((job) => job.previewFile(file, clock.now()));
    // Another file was chosen meanwhile.
    if (held !== mine) return;
    if ('refused' in reading) letGo();
    importing.value = 'refused' in reading ? { stage: 'refused', name, lines: reading.refused } : { stage: 'preview', name, preview: reading.preview };
  } catch (error) {
    if (held === mine) cancelImport();
    throw error;
  }
}

/** Writes what the preview showed, as one act that can be undone: done once the store has it and all panels show it. The second copies follow. */
export async function confirmImport(): Promise<void> {
  const [ready, job] = [importing.value, held];
  if (ready?.stage !== 'preview' || job === null) return;
  // From here on nothing ends it but its end.
  held = null;
  const mine: Import = { stage: 'writing', name: ready.name };
  importing.value = mine;
  const over = (): void => {
    if (importing.value === mine) importing.value = null;
  };
  try {
    const device = await deviceId();
    const writer = { device, now: clock.now(), today: today.value };
    await oweCopies(movedBy(ready.preview));
    const acts = await writing(() => job.run((on) => on.importRead(writer)));
    const shown = (): void => {
      over();
      tell(acts, ready.preview);
    };
    await afterImport(acts, shown, (owners, savedAt) => job.run((on) => on.copies(owners, savedAt)));
  } finally {
    job.end();
    over();
  }
}

function tell(acts: readonly ActRef[], { totals }: ImportPreview): void {
  const text = `Import : ${counted(totals.new + totals.changed, 'session')}`;
  if (acts.length > 0) offer(acts, text, text);
  else toast.value = { text: typo('Import : rien de nouveau dans ce fichier') };
}

/** The owners of which an import has something to write. */
function movedBy({ sessions, centre }: ImportPreview): readonly string[] {
  const moved = sessions.filter(({ outcome }) => outcome === 'new' || outcome === 'changed').map(({ id }) => id);
  return centre === null || centre.newChanges === 0 ? moved : [...moved, CENTRE_ID];
}

/** Leaves everything as it is. */
export function cancelImport(): void {
  letGo();
  importing.value = null;
}

function letGo(): void {
  held?.end();
  held = null;
}
