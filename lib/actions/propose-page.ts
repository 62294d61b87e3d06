import type { Read, Reading } from '@/lib/ceres/read';
import { stateRead } from '@/lib/plan/take-over';
import { counted } from '@/lib/words/numbers';
import { dateRange } from '@/lib/words/dates';
import { typo } from '@/lib/words/typography';
import { propose } from './proposal';

/** Goes to the form of a new session, filled in with what the page says; nothing is saved before the user has checked it. */
export function proposeFrom(reading: Reading): void {
  const { number, title, start, end, candidates, state } = reading;
  propose({
    title: title?.value ?? '',
    start: start?.value ?? '',
    end: end?.value ?? start?.value ?? '',
    ceresNumber: number?.value ?? '',
    ceresState: stateRead(state),
    candidateCount: candidates === null ? '' : String(candidates.value),
    read: readWords(reading),
  });
}

/** What was read and where: « n° 27-0412 (titre) », « 15 – 17 mars 2027 (texte) ». */
function readWords({ number, title, start, end, candidates, state }: Reading): readonly string[] {
  const said = (read: Read<unknown> | null, words: string): string[] => (read === null ? [] : [typo(`${words} (${read.where})`)]);
  return [
    ...said(number, `n° ${number?.value ?? ''}`),
    ...said(title, `« ${title?.value ?? ''} »`),
    ...(start === null ? [] : said(start, dateRange(start.value, end?.value ?? start.value))),
    ...said(candidates, counted(candidates?.value ?? 0, 'candidat')),
    ...(stateRead(state) === null ? [] : said(state, `état « ${state?.value ?? ''} »`)),
  ];
}
