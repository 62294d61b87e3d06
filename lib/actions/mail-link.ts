import { mailtoHref, type Letter } from '@/lib/plan/mails/mailto';
import { policy } from './state';

/** Whether the IT department lets a link open the mail program. */
export function mayOpenMail(): boolean {
  return policy.value.policy.noMailLinks !== true;
}

/** The link that opens a letter in the mail program; null where it is too long for one, or where that is not allowed. */
export function mailLink(letter: Letter): string | null {
  return mayOpenMail() ? mailtoHref(letter) : null;
}
