import type { NamedOf } from '@/lib/plan/home-named';
import { NamedItem } from './NamedItem';
import { SessionHead } from './SessionHead';

/** What one session has that no day presses, under its name. */
export function NamedCard({ session, named, done }: NamedOf & { readonly done: boolean }) {
  return (
    <div class="card today-card">
      <SessionHead session={session} />
      <ul class="plain today-lines">
        {named.map((one) => (
          <NamedItem key={one.key} session={session} named={one} done={done} />
        ))}
      </ul>
    </div>
  );
}
