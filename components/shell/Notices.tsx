import { BackupReminder } from './notices/BackupReminder';
import { LostSessions } from './notices/LostSessions';
import { News } from './notices/News';
import { Trouble } from './notices/Trouble';
import { UnreadableSessions } from './notices/UnreadableSessions';

/** What the user must know before anything else: a store that fails, records set aside, copies to take back, that nothing of it is in a file, and what an update brought. */
export function Notices() {
  return (
    <>
      <Trouble />
      <LostSessions />
      <UnreadableSessions />
      <BackupReminder />
      <News />
    </>
  );
}
