import { unsaid, type Leaves, type Value } from './leaves';
import { heldOf, isErased, isMark, purged, shownOf, takenBack, type Said } from './owner';

export const CENTRE = 'centre';

/** One act on one owner: what « Annuler » takes back. */
export interface Ref {
  readonly owner: string;
  readonly row: string;
}

/** A second copy: what was said by then, and when it was made. */
export interface Kept {
  readonly said: readonly Said[];
  readonly at: number;
}

/** What a file, or a copy, holds: by owner, what was said. */
export type Spoken = ReadonlyMap<string, readonly Said[]>;

/** Jalon as a person may think of it: of each session and of the centre, what was said, act by act; nothing is computed before it is asked. */
export class Model {
  /** Milliseconds. */
  now = 0;
  /** By owner, the rows of its journal. */
  readonly rows = new Map<string, Map<string, readonly Said[]>>();
  readonly copies = new Map<string, { readonly last: Kept; readonly previous: Kept | null }>();
  /** What was deleted on purpose: how much its copy held. */
  readonly wiped = new Map<string, number>();
  /** Texts that were erased: nothing may hold them any more. */
  readonly gone = new Set<string>();
  #made = 0;

  /** A number that was never given. */
  next(): number {
    return (this.#made += 1);
  }

  owners(): string[] {
    return [...this.rows.keys()];
  }

  sessions(): string[] {
    return this.owners().filter((owner) => owner !== CENTRE);
  }

  said(owner: string): readonly Said[] {
    return [...(this.rows.get(owner)?.values() ?? [])].flat();
  }

  row({ owner, row }: Ref): readonly Said[] {
    return this.rows.get(owner)?.get(row) ?? [];
  }

  value(owner: string, path: string): Value {
    return heldOf(this.said(owner)).get(path)?.value ?? unsaid(path);
  }

  shown(owner: string): Leaves {
    return shownOf(this.said(owner));
  }

  isRemoved(owner: string): boolean {
    return this.value(owner, 'removed') === true;
  }

  /** The ids of the entries that a list shows. */
  entries(owner: string, list: string): string[] {
    return [...new Set([...this.shown(owner).keys()].flatMap((path) => (path.startsWith(`${list}/`) ? [path.split('/')[1] ?? ''] : [])))];
  }

  /** Says what differs from what holds. */
  say(owner: string, values: Iterable<readonly [string, Value]>): Ref[] {
    const held = heldOf(this.said(owner));
    return this.write(owner, [...values].filter(([path, value]) => value !== (held.get(path)?.value ?? unsaid(path))));
  }

  /** Says it whatever holds. */
  write(owner: string, values: Iterable<readonly [string, Value]>): Ref[] {
    const stamp = Math.max(this.now, ...this.said(owner).map((one) => one.stamp + 1));
    return this.add(owner, [...values].map(([path, value]) => ({ id: this.#id(), path, value, stamp })));
  }

  /** Joins what was said elsewhere; what is here already, or was erased, is nothing new. */
  join(owner: string, elsewhere: readonly Said[]): Ref[] {
    const known = new Set(this.said(owner).map(({ id }) => id));
    return this.add(owner, elsewhere.filter(({ id }) => !known.has(id)));
  }

  /** Takes acts back, each owner by an act of its own. */
  undo(refs: readonly Ref[]): Ref[] {
    return refs.flatMap((ref) => this.takeBack(ref.owner, this.row(ref)));
  }

  takeBack(owner: string, said: readonly Said[]): Ref[] {
    return this.write(owner, takenBack(new Set(said), this.said(owner)));
  }

  private add(owner: string, said: readonly Said[]): Ref[] {
    const here = this.said(owner);
    const kept = purged(said, here);
    if (kept.length === 0) return [];
    for (const { value } of kept) this.gone.delete(String(value));
    const rows = this.rows.get(owner) ?? new Map<string, readonly Said[]>();
    const row = this.#id();
    this.rows.set(owner, rows.set(row, kept));
    this.#erase(owner, rows);
    return [{ owner, row }];
  }

  #erase(owner: string, rows: Map<string, readonly Said[]>): void {
    const marks = this.said(owner).filter(isMark);
    for (const [row, said] of rows) {
      for (const one of said) if (isErased(one, marks) && one.value !== null) this.gone.add(String(one.value));
      const left = purged(said, marks);
      if (left.length > 0) rows.set(row, left);
      else rows.delete(row);
    }
  }

  #id(): string {
    return `m${String(this.next())}`;
  }
}
