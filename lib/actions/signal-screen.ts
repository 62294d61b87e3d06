import { SCREEN_NAMES, screenId } from '@/lib/ceres/screen-ids';
import { maskPage } from '@/lib/ceres/mask';
import { browserName, version } from '@/lib/platform/about';
import { copyText } from '@/lib/platform/clipboard';
import { RULEBOOK } from '@/lib/rulebook/version';
import { typo } from '@/lib/words/typography';
import { beside, screen } from './ceres';
import { VOCABULARY } from './page-place';
import { toast } from './state';

const NOT_SEEN = 'Jalon ne voit plus cette page : rechargez l’onglet CERES, puis recommencez.';
const COPIED = 'Description copiée. Collez-la dans un message à qui vous a fourni Jalon : rien ne part tout seul.';

/**
 * Puts an anonymised description of the tab's page in the clipboard, and says so: its structure and labels, what was recognised and what the user
 * says, versions and browser.
 */
export async function copyScreen(): Promise<void> {
  const { value } = beside;
  if (value.tab !== 'ceres') {
    toast.value = { text: typo(NOT_SEEN) };
    return;
  }
  const { report } = value;
  const lines = [
    `Jalon ${version()}, règles ${String(RULEBOOK.version)} du ${RULEBOOK.date}`,
    browserName(),
    typo(`reconnu : ${nameOf(report.screen)} (${String(Math.round(report.confidence * 100))} %)`),
    typo(`retenu : ${nameOf(screen.value)}`),
    maskPage(report.snapshot, VOCABULARY),
  ];
  await copyText(lines.join('\n'));
  toast.value = { text: typo(COPIED) };
}

function nameOf(id: string | null): string {
  const known = screenId(id);
  return known === null ? 'aucun écran' : SCREEN_NAMES[known];
}
