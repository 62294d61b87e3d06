import { copyText } from '@/lib/platform/clipboard';
import { toast } from './state';

/** Puts the text of a message in the clipboard, and says so. */
export async function copyMail(text: string): Promise<void> {
  await copyText(text);
  toast.value = { text: 'Texte du message copié' };
}
