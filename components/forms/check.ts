import { isCivilDate, type CivilDate } from '@/lib/dates/civil';

export interface SessionInput {
  readonly title: string;
  readonly start: string;
  readonly end: string;
}

export type SessionErrors = { readonly [F in keyof SessionInput]?: string };

interface Checked {
  readonly errors: SessionErrors;
  readonly value: { readonly title: string; readonly start: CivilDate; readonly end: CivilDate } | null;
}

/** The three fields a session cannot lack, or what is wrong with each, in words. */
export function checkSession({ title, start, end }: SessionInput): Checked {
  const startOk = isCivilDate(start);
  const endOk = isCivilDate(end);
  const errors: SessionErrors = {
    ...(title.trim() === '' ? { title: 'Donnez l’intitulé du titre.' } : {}),
    ...(startOk ? {} : { start: 'Donnez le premier jour de la session, un jour qui existe.' }),
    ...(endOk || !startOk ? {} : { end: 'Ce jour n’existe pas : corrigez la date.' }),
    ...(startOk && endOk && end < start ? { end: 'Le dernier jour est avant le premier : corrigez l’un des deux.' } : {}),
  };
  const sound = startOk && endOk && Object.keys(errors).length === 0;
  return { errors, value: sound ? { title: title.trim(), start, end } : null };
}
