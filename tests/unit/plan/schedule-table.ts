import { civil } from '@/lib/dates/civil';
import { plan } from '@/lib/plan/plan';
import { NEW_CENTRE } from '@/lib/session/centre';
import { newSession } from '@/lib/session/session';

// Run by itself, in a zone of its own: every date and urgency of sessions on either side of both changes of the clock in Paris,
// and of those in Auckland, as lines of text.

const STARTS = ['2027-03-26', '2027-03-28', '2027-03-29', '2027-04-04', '2027-09-26', '2027-10-31', '2027-11-01', '2027-06-28', '2028-02-29'];
const TODAYS = ['2027-03-27', '2027-03-28', '2027-10-30', '2027-10-31'];

const table = STARTS.flatMap((start) => {
  const session = { ...newSession('s', 'S', civil(start), civil(start)), transport: true, titleExpiry: civil('2028-06-30') };
  return TODAYS.flatMap((today) =>
    plan(session, NEW_CENTRE, civil(today)).lines.map(({ key, due, target, workingDay, opens, urgency, daysLeft }) =>
      [start, today, key, due, target, workingDay, opens, urgency, daysLeft].join(' '),
    ),
  );
});

process.stdout.write(JSON.stringify({ timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, table }));
