import { centre, today } from '@/lib/actions/state';
import { announced, endingsOf } from '@/lib/plan/endings';
import { EndingItem } from './EndingItem';

/** The centre's titles and agréments that end within eight months, apart from what is to be done for sessions. */
export function Endings() {
  const endings = announced(endingsOf(centre.value, [], today.value));
  if (endings.length === 0) return null;
  return (
    <section class="group">
      <h2>
        <span>Titres et agréments qui se terminent</span>
        <span>{endings.length}</span>
      </h2>
      <ul class="card">
        {endings.map((ending) => (
          <EndingItem key={ending.what + ending.label + ending.on} ending={ending} />
        ))}
      </ul>
    </section>
  );
}
