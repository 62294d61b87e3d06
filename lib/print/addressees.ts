import { welcomed } from '@/lib/plan/exam-day';
import { ERASED_NAME } from '@/lib/session/entries';
import type { Session } from '@/lib/session/session';
import { byLabel } from '@/lib/words/order';

/** Somebody of the session who can be written to: all that is stored of her is what she is called. */
export interface Listed {
  readonly id: string;
  readonly label: string;
}

/** Those to whom letters go, by label: every candidate, or the jurors who did not say that they cannot come. Whoever was erased is nobody any more. */
export function addresseesOf(session: Session, of: 'candidates' | 'jurors'): readonly Listed[] {
  const people = of === 'candidates' ? session.candidates.toSorted(byLabel) : welcomed(session);
  return people.filter(({ label }) => label !== ERASED_NAME);
}

/** The lines of a text that say something, without what cannot be seen: as they stand on an envelope. */
export function textLines(text: string): readonly string[] {
  return text
    .split(/\r\n?|[\n\u2028\u2029]/)
    .map((line) => cleaned(line).trim())
    .filter((line) => line !== '');
}

/** A text on one line; null where it says nothing. */
export function oneLine(text: string | null): string | null {
  const lines = textLines(text ?? '');
  return lines.length === 0 ? null : lines.join(', ');
}

/** Marks that control a machine, direct a text or make half a character; a tab is a space. */
function cleaned(text: string): string {
  return text.replaceAll('\t', ' ').replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '');
}
