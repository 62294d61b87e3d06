import { copyText } from '@/lib/platform/clipboard';
import { toast } from './state';

/** Puts where a session stands in the clipboard, and says so. */
export async function copySituation(text: string): Promise<void> {
  await copyText(text);
  toast.value = { text: 'Point de situation copié' };
}
