import { browserName, version } from '@/lib/platform/about';
import { copyText } from '@/lib/platform/clipboard';
import { readFaults } from '@/lib/platform/faults';
import { RULEBOOK } from '@/lib/rulebook/version';
import { SCHEMA } from '@/lib/session/version';
import { toast } from './state';

/** Versions, browser and the last errors, without any data, in the clipboard. */
export async function copyReport(): Promise<void> {
  await copyText(await report());
  toast.value = { text: 'Rapport copié' };
}

/** The report's text. */
export async function report(): Promise<string> {
  const faults = await readFaults();
  return [
    `Jalon ${version()}, règles ${String(RULEBOOK.version)} du ${RULEBOOK.date}, données ${String(SCHEMA)}`,
    browserName(),
    faults.length === 0 ? 'Aucune erreur notée.' : '',
    ...faults.map(({ at, message, stack }) => `${at} ${message}\n${stack}`),
  ].join('\n');
}
