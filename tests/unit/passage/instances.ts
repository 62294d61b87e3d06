import { addDays, civil } from '@/lib/dates/civil';
import { USUAL, type Instance, type PassageExam } from '@/lib/passage/instance';

/** An exam of half an hour with the jury, in a place of its own, unless said otherwise. */
export function exam(said: Partial<PassageExam> & { readonly id: string }): PassageExam {
  return {
    label: said.id,
    nature: 'autre',
    minutes: 30,
    collective: false,
    jury: true,
    posts: 1,
    where: said.id,
    after: null,
    preparation: 0,
    changeover: 0,
    pausable: false,
    ...said,
  };
}

/** What a session asks for: one exam, four candidates, one pair, one usual day without hidden times, unless said otherwise. */
export function instanceOf({ days = 1, ...said }: Partial<Omit<Instance, 'days'>> & { readonly days?: number }): Instance {
  return {
    exams: [exam({ id: 'e' })],
    candidates: 4,
    extra: [],
    days: Array.from({ length: days }, (_, n) => ({ day: addDays(civil('2027-03-15'), n), opens: USUAL.opens, closes: USUAL.closes })),
    lunch: USUAL.lunch,
    pairs: 1,
    work: USUAL.work,
    hidden: { visit: 0, welcome: 0, packets: 0, deliberation: 0, signing: 0 },
    ...said,
  };
}
