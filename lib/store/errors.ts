import { typo } from '@/lib/words/typography';

/** Why the store cannot serve; each has its sentence. */
export type StoreTrouble = 'newer' | 'unavailable' | 'full' | 'unreadable';

const SENTENCES: Readonly<Record<StoreTrouble, string>> = {
  newer:
    'Vos données viennent d’une version plus récente de Jalon. Mettez Jalon à jour, puis rouvrez ce panneau : rien n’a été touché.',
  unavailable:
    'Le navigateur ne laisse pas Jalon enregistrer. Vérifiez que l’historique est conservé et que la fenêtre n’est pas privée, puis rouvrez ce panneau.',
  full: 'Il n’y a plus de place pour enregistrer. Libérez de l’espace sur le disque, puis recommencez : votre saisie est toujours là.',
  unreadable:
    'Cette session ne peut plus être lue : rien n’a été enregistré. Jalon la met de côté et propose sa copie, s’il en a une.',
};

/** A failure of the store, in words for the person in front of it. */
export class StoreError extends Error {
  readonly trouble: StoreTrouble;

  constructor(trouble: StoreTrouble, cause?: unknown) {
    super(typo(SENTENCES[trouble]), { cause });
    this.name = 'StoreError';
    this.trouble = trouble;
  }
}

/** The browser's own error told as ours; anything unknown comes back as it was. */
export function asStoreError(error: unknown): unknown {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return new StoreError('full', error);
  if (name === 'VersionError') return new StoreError('newer', error);
  if (name === 'InvalidStateError' || name === 'SecurityError') return new StoreError('unavailable', error);
  return error;
}
