import { LostSessions } from './notices/LostSessions';
import { Trouble } from './notices/Trouble';
import { UnreadableSessions } from './notices/UnreadableSessions';

/** What the user must know before anything else: a store that fails, records set aside, copies to take back. */
export function Notices() {
  return (
    <>
      <Trouble />
      <LostSessions />
      <UnreadableSessions />
    </>
  );
}
