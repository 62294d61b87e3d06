import type { Session } from '@/lib/session/session';

type Edit = (session: Session) => Session;

const waiting: { readonly id: string; readonly edit: Edit }[] = [];

/** Notes an edit of a session that is on its way to the store. Returns what forgets it, once it was written or could not be. */
export function onItsWay(id: string, edit: Edit): () => void {
  const one = { id, edit };
  waiting.push(one);
  return () => {
    const at = waiting.indexOf(one);
    if (at >= 0) waiting.splice(at, 1);
  };
}

/** A session as the store has it, with the edits that are still on their way: whoever ticks two boxes quickly sees both ticked. */
export function withPending(session: Session): Session {
  return waiting.filter(({ id }) => id === session.id).reduce((so, { edit }) => edit(so), session);
}
