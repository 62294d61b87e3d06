import { BackupReminder } from './notices/BackupReminder';
import { LostSessions } from './notices/LostSessions';
import { Trouble } from './notices/Trouble';
import { UnreadableSessions } from './notices/UnreadableSessions';

/** What the user must know before anything else: a store that fails, records set aside, copies to take back, and that nothing of it is in a file. */
export function Notices() {
  return (
    <>
      <Trouble />
      <LostSessions />
      <UnreadableSessions />
      <BackupReminder />
    </>
  );
}
