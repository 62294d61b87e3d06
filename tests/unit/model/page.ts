// What a page of Jalon keeps in mind: read anew, it is another page on the same machine.

export { database, closeDatabase } from '@/lib/actions/database';
export { channel } from '@/lib/actions/channel';
export { checkAll, checked } from '@/lib/actions/check';
export { takeBack } from '@/lib/actions/copies';
export { createExample, createSession } from '@/lib/actions/create-session';
export { editCentre } from '@/lib/actions/edit-centre';
export { removeEntry, saveEntry } from '@/lib/actions/edit-list';
export { patchEntries, putEntries, removeSessionEntry } from '@/lib/actions/edit-people';
export { editSession, removeSession } from '@/lib/actions/edit-session';
export { erasePerson, eraseSession } from '@/lib/actions/erase';
export { exportSessions } from '@/lib/actions/export';
export { undoChanges } from '@/lib/actions/history';
export { cancelImport, confirmImport, importing, prepareImport } from '@/lib/actions/import';
export { placeOf, route } from '@/lib/actions/navigation';
export { refresh } from '@/lib/actions/refresh';
export { restore } from '@/lib/actions/restore';
export { startPanel } from '@/lib/actions/start';
export { anySession, aside, centre, centreAgenda, due, lost, opened, sessions, toast, today, trouble } from '@/lib/actions/state';
export { annotate, setStatus, setStep } from '@/lib/actions/tick';
export { wipe } from '@/lib/actions/wipe';
