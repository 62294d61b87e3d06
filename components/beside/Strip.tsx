import { beside, said, screen } from '@/lib/actions/ceres';
import { chosen } from '@/lib/actions/chosen';
import { later } from '../shell/later';

const Status = later(async () => (await import('./Status')).Status);
const Recall = later(async () => (await import('./Recall')).Recall);

/** What the CERES tab beside the panel shows, and the rule that matters there. Absent where the tab is not CERES. */
export function Strip() {
  const { value } = beside;
  const shown = screen.value;
  const isBeside = value.tab !== 'elsewhere';
  const confidence = shown === null || value.tab !== 'ceres' ? 0 : said.value === null ? value.report.confidence : 1;
  return (
    <aside
      class={isBeside ? 'strip-place strip' : 'strip-place'}
      aria-label="À côté de CERES"
      data-screen={shown ?? ''}
      data-confidence={confidence}
      data-session={shown === null ? '' : (chosen.value?.id ?? '')}
    >
      <div role="status">{isBeside ? <Status /> : null}</div>
      {isBeside ? <Recall /> : null}
    </aside>
  );
}
