import { strToU8, zipSync } from 'fflate';
import type { DossierFile } from './dossier';

/** The files as one zip, in their order, each dated by the instant of the export in milliseconds: the same files make the same bytes. */
export function zipped(files: readonly DossierFile[], exportedAt: number): Uint8Array<ArrayBuffer> {
  const entries = files.map(({ name, text }) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: exportedAt });
}
