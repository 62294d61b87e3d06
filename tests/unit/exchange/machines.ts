import { civil } from '@/lib/dates/civil';
import { mergeImport } from '@/lib/exchange/merge';
import type { ReadDocument } from '@/lib/exchange/read';
import { exportDocument, writeDocument } from '@/lib/exchange/write';
import { changesBetween, type Act } from '@/lib/session/act';
import { CENTRE_ID } from '@/lib/session/centre';
import { nextStamp, type Change } from '@/lib/session/change';
import { followed } from '@/lib/session/follow';
import { foldCentre, foldSession, lastStamp } from '@/lib/session/fold';
import { sessionLeaves } from '@/lib/session/leaves';
import { union } from '@/lib/session/merge';
import type { Session } from '@/lib/session/session';
import { inverse } from '@/lib/session/undo';
import { read } from './files';

/** A computer with Jalon on it: a journal, a name, and a clock of its own. Everything it does goes through what ships. */
export class Machine {
  readonly journals = new Map<string, readonly Change[]>();
  /** What it wrote, act by act, to be undone. */
  readonly acts: { readonly owner: string; readonly changes: readonly Change[] }[] = [];
  private number = 0;

  /** @param now what its clock says, in milliseconds: it may be days off, and go back. */
  constructor(
    readonly device: string,
    public now: number,
  ) {}

  changesOf(owner: string): readonly Change[] {
    return this.journals.get(owner) ?? [];
  }

  sessionOf(id: string): Session | null {
    return foldSession(id, this.changesOf(id));
  }

  /** Every session that lists would show. */
  get shown(): readonly Session[] {
    return [...this.journals.keys()].flatMap((id) => {
      const session = id === CENTRE_ID ? null : this.sessionOf(id);
      return session === null || session.removed ? [] : [session];
    });
  }

  write(owner: string, make: (act: Act) => readonly Change[]): readonly Change[] {
    const here = this.changesOf(owner);
    const stamp = nextStamp(this.now, lastStamp(here));
    this.number += 1;
    const id = `${this.device}-${String(this.number)}`;
    let part = 0;
    const made = make({ id, session: owner, stamp, device: this.device, newId: () => `${id}-${String((part += 1))}` });
    this.add(owner, made);
    if (made.length > 0) this.acts.push({ owner, changes: made });
    this.follow();
    return made;
  }

  edit(id: string, make: (session: Session) => Session): readonly Change[] {
    const session = this.sessionOf(id);
    return session === null ? [] : this.write(id, (act) => changesBetween(act, sessionLeaves(session), sessionLeaves(make(session))));
  }

  undo(n: number): readonly Change[] {
    const act = this.acts[n % Math.max(1, this.acts.length)];
    return act === undefined ? [] : this.write(act.owner, (to) => inverse(to, this.changesOf(act.owner), act.changes).changes);
  }

  /** The text of a file: of these sessions, or of all. */
  file(ids: readonly string[] | null = null): string {
    const owners = (ids ?? [...this.journals.keys()]).filter((id) => id !== CENTRE_ID);
    const sessions = owners.flatMap((id) => {
      const session = this.sessionOf(id);
      return session === null ? [] : [{ session, changes: this.changesOf(id) }];
    });
    const centre = { centre: foldCentre(this.changesOf(CENTRE_ID)), changes: this.changesOf(CENTRE_ID) };
    return writeDocument(exportDocument({ sessions, centre, exportedAt: new Date(this.now).toISOString(), today: civil('2026-11-22'), rules: [] }));
  }

  /** Imports a file; whether it brought anything. */
  import(text: string): boolean {
    return this.take(read(text));
  }

  /** The same of a file that was read before: reading is what takes the time. */
  take(file: ReadDocument): boolean {
    const merge = mergeImport(file, this.journals, this.changesOf(CENTRE_ID));
    if (merge.refused.length > 0) throw new Error(`refused: ${merge.refused.map(({ id }) => id).join(', ')}`);
    for (const [owner, changes] of merge.sessions) this.add(owner, changes);
    this.add(CENTRE_ID, merge.centre);
    return merge.sessions.size + merge.centre.length > 0;
  }

  private add(owner: string, changes: readonly Change[]): void {
    if (changes.length > 0) this.journals.set(owner, union(this.changesOf(owner), changes));
  }

  private follow(): void {
    for (const [owner, changes] of followed(this.journals)) this.add(owner, changes);
  }
}

/** A file as another program would write it: the fields, without the changes that they come from. */
export function withoutChanges(text: string): string {
  const document = JSON.parse(text) as { centre: object; sessions: object[] };
  const bare = (owner: object) => Object.fromEntries(Object.entries(owner).filter(([key]) => key !== 'changes'));
  return JSON.stringify({ ...document, centre: bare(document.centre), sessions: document.sessions.map(bare) });
}

/** Hands all that each has to all the others until nobody learns anything; gives how many rounds that took. */
export function exchangeAll(machines: readonly Machine[]): number {
  for (let round = 1; round <= 6; round += 1) {
    const files = machines.map((machine) => read(machine.file()));
    const learnt = machines.map((machine) => files.map((file) => machine.take(file)));
    if (!learnt.flat().includes(true)) return round - 1;
  }
  throw new Error('they never agree');
}

/** All that a machine holds, in one order. */
export function heldBy({ journals }: Machine): readonly (readonly [string, readonly Change[]])[] {
  return [...journals].sort(([a], [b]) => (a < b ? -1 : 1));
}
