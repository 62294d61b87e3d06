import { isMark, purged, type Said } from './owner';
import { CENTRE, type Kept, type Model, type Ref, type Spoken } from './model';

/** The second copy after an act: the last one becomes the previous, unless that one holds more than both. What was erased goes from both. */
export function keepCopy(model: Model, owner: string): void {
  const said = model.said(owner);
  if (said.length === 0) return;
  eraseCopies(model, owner, said.filter(isMark));
  const { last = null, previous = null } = model.copies.get(owner) ?? {};
  const keep = previous !== null && previous.said.length > said.length && previous.said.length > (last?.said.length ?? 0);
  model.copies.set(owner, { last: { said, at: model.now }, previous: keep ? previous : last });
}

/** The copies of all that these acts wrote. */
export function keepCopies(model: Model, refs: readonly Ref[]): void {
  for (const { owner } of refs) keepCopy(model, owner);
}

function eraseCopies(model: Model, owner: string, marks: readonly Said[]): void {
  const copies = model.copies.get(owner);
  if (copies === undefined || marks.every(({ id }) => copies.last.said.some((one) => one.id === id))) return;
  const erased = ({ said, at }: Kept): Kept => {
    const known = new Set(said.map(({ id }) => id));
    return { said: purged([...said, ...marks.filter(({ id }) => !known.has(id))]), at };
  };
  model.copies.set(owner, { last: erased(copies.last), previous: copies.previous === null ? null : erased(copies.previous) });
}

/** Of the two copies of each owner, the one that holds more; of two alike, the latest. */
export function bestCopies(model: Model): Map<string, Kept> {
  const better = (a: Kept, b: Kept | null): Kept => {
    if (b === null || a.said.length > b.said.length) return a;
    return b.said.length > a.said.length || b.at > a.at ? b : a;
  };
  return new Map([...model.copies].map(([owner, { last, previous }]) => [owner, better(last, previous)]));
}

/** What taking an owner's copies back brings: what the best one holds, and what the last one does. */
export function heldInCopies(model: Model, owner: string): readonly Said[] {
  const [best, last] = [bestCopies(model).get(owner)?.said ?? [], model.copies.get(owner)?.last.said ?? []];
  const known = new Set(best.map(({ id }) => id));
  return purged([...best, ...last.filter(({ id }) => !known.has(id))]);
}

/** What a Jalon that holds nothing offers: what it has copies of, unless it was deleted on purpose. */
export function offered(model: Model): string[] {
  return [...bestCopies(model)].filter(([owner, { said }]) => said.length > (model.wiped.get(owner) ?? 0)).map(([owner]) => owner);
}

/** Takes copies back: they join what is there, the centre too where nothing was said of it. */
export function restoreCopies(model: Model, copies: Spoken): Ref[] {
  const wanted = new Map(copies);
  if (!wanted.has(CENTRE) && model.said(CENTRE).length === 0) wanted.set(CENTRE, heldInCopies(model, CENTRE));
  const refs = [...wanted].flatMap(([owner, said]) => model.join(owner, said));
  for (const owner of wanted.keys()) model.wiped.delete(owner);
  return refs;
}

/** Deletes everything, each owner having its exact copy. Returns what was held. */
export function wipeAll(model: Model): Spoken {
  for (const owner of model.owners()) {
    const ids = new Set(model.copies.get(owner)?.last.said.map(({ id }) => id));
    const said = model.said(owner);
    if (ids.size !== said.length || !said.every(({ id }) => ids.has(id))) keepCopy(model, owner);
    model.wiped.set(owner, said.length);
  }
  const held = new Map(model.owners().map((owner) => [owner, model.said(owner)]));
  model.rows.clear();
  return held;
}
