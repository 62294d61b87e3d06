import type { Session } from '@/lib/session/session';

/** How much of a title goes into the name of a file. */
const LONGEST = 40;

/** What the files of a session are called, less what each is: `jalon-soudeur-2027-03-15`. Letters, digits and hyphens: no system refuses it. */
export function fileStem({ title, start }: Pick<Session, 'title' | 'start'>): string {
  const words = title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replaceAll(/^-|-$/g, '');
  return `jalon-${words === '' ? 'session' : words}-${start}`;
}
