import type { ScreenId } from '@/lib/ceres/screen-ids';
import { citation } from '@/lib/rulebook/sources';
import type { Centre } from '@/lib/session/centre';
import { counted } from '@/lib/words/numbers';
import { joinWords, typo } from '@/lib/words/typography';
import { checksOf } from './checks';
import type { Plan } from './plan';
import type { Recalled } from './recalled';

/** What is wrong with the jury of a session, beside the screen on which it is seen to: one reminder that names it; none where all is well, or no juror is listed. */
export function juryRecalled(screen: ScreenId, plan: Plan | null, centre: Centre): readonly Recalled[] {
  if (screen !== 'jury' || plan === null || plan.session.jurors.length === 0) return [];
  const found = checksOf(plan.session, centre, plan.today).filter(({ people, advice }) => people !== undefined && advice !== true);
  const [first] = found;
  if (first === undefined) return [];
  const headline = found.length === 1 ? first.text : typo(`Jury : ${counted(found.length, 'point')} à vérifier`);
  const texts = found.length === 1 ? [first.todo] : found.map(({ text }) => text);
  const sources = [...new Set(found.flatMap(({ source }) => (source === null ? [] : citation(source))))];
  return [
    {
      key: 'jury-a-verifier',
      rule: null,
      // What was understood comes back once something else is wrong.
      urgency: found.map(({ id }) => id).join(' '),
      isLate: false,
      headline,
      working: null,
      caution: texts.join(' '),
      undated: null,
      notReady: null,
      source: typo(joinWords(sources)),
    },
  ];
}
