import { anySession, centre, centreDue, due, today } from '@/lib/actions/state';
import { doneOf, possibleOf } from '@/lib/plan/home-named';
import { later } from '../shell/later';
import { Done } from './Done';
import { Endings } from './Endings';
import { Later } from './Later';
import { Possible } from './Possible';

// What counts by region needs the rulebook.
const RegionLine = later(async () => (await import('./RegionLine')).RegionLine);

/** What follows the bands: nothing of it presses. */
export function Afterwards() {
  const all = [centreDue.value, ...(due.value ?? [])];
  return (
    <>
      {anySession.value && centre.value.region === null ? <RegionLine /> : null}
      <Possible sessions={possibleOf(all, today.value)} />
      {anySession.value ? <Later /> : null}
      {centre.value.titles.length === 0 ? null : <Endings />}
      <Done sessions={doneOf(all, today.value)} />
    </>
  );
}
