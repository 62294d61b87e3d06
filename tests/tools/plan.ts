import { readFile, stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isCivilDate, type CivilDate } from '@/lib/dates/civil';
import { refuseSize } from '@/lib/exchange/parse';
import { problemLines } from '@/lib/exchange/problems';
import { readDocument } from '@/lib/exchange/read';
import { french, quoted } from '@/lib/exchange/sentence';
import { exportDocument, writeDocument } from '@/lib/exchange/write';
import { today as clockToday } from '@/lib/platform/clock';
import { NEW_CENTRE } from '@/lib/session/centre';
import { typo } from '@/lib/words/typography';

const USAGE = typo('Usage : npm run --silent plan -- FICHIER.json [--today AAAA-MM-JJ]');

/** What the command prints, and whether it succeeded. */
export interface Outcome {
  readonly code: 0 | 1;
  readonly out: string;
  readonly err: string;
}

/** `npm run plan`: the document of a file with its checklists as they stand on a day. What is wrong goes to `err`, in French. */
export async function planCommand(args: readonly string[], clock: () => string): Promise<Outcome> {
  const { file, day } = readArguments(args);
  if (file === undefined) return failed(USAGE);
  const today = day ?? clock();
  if (!isCivilDate(today)) return failed(`${quoted(today)} n’est pas un jour du calendrier.\n${USAGE}`);
  const text = await textOf(file);
  return typeof text === 'string' ? planned(text, today) : failed(text.refusal);
}

function readArguments(args: readonly string[]): { file?: string | undefined; day?: string | undefined } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: { today: { type: 'string' } }, allowPositionals: true });
    return positionals.length === 1 ? { file: positionals[0], day: values.today } : {};
  } catch {
    return {};
  }
}

async function textOf(file: string): Promise<string | { refusal: string }> {
  try {
    const refusal = refuseSize((await stat(file)).size);
    return refusal === null ? await readFile(file, 'utf8') : { refusal };
  } catch (error) {
    return { refusal: french`« ${file} » ne se lit pas : ${reason(error)}.` };
  }
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return { ENOENT: 'ce fichier n’existe pas', EISDIR: 'c’est un dossier', EACCES: 'vous n’en avez pas le droit' }[code] ?? code;
}

function planned(text: string, today: CivilDate): Outcome {
  const read = readDocument(text);
  if (!read.ok) return failed(problemLines(read.errors).join('\n'));
  const { sessions, exportedAt } = read;
  const centre = read.centre ?? { centre: NEW_CENTRE, changes: [] };
  const document = exportDocument({ sessions, centre, exportedAt: exportedAt ?? `${today}T00:00:00.000Z`, today });
  return { code: 0, out: writeDocument(document), err: read.notes.map((note) => `${note}\n`).join('') };
}

function failed(message: string): Outcome {
  return { code: 1, out: '', err: `${message}\n` };
}

if (process.argv[1] === import.meta.filename) {
  const { code, out, err } = await planCommand(process.argv.slice(2), clockToday);
  process.stderr.write(err);
  process.stdout.write(out);
  // Not `process.exit`, which would cut a long document short in a pipe.
  process.exitCode = code;
}
