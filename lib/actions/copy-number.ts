import { copyText } from '@/lib/platform/clipboard';
import { toast } from './state';

/** Puts a session's CERES number in the clipboard, and says so. */
export async function copyCeresNumber(number: string): Promise<void> {
  await copyText(number);
  toast.value = { text: 'Numéro CERES copié' };
}
