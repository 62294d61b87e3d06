import { attempt } from '@/lib/actions/attempt';
import { hrefOf } from '@/lib/actions/navigation';
import { copyReport } from '@/lib/actions/report';
import { typo } from '@/lib/words/typography';

/** Where to look when one does not know how, and what to send when something goes wrong. */
export function Help() {
  return (
    <>
      <p>
        <a href={hrefOf({ view: 'guide' })}>Guide</a> <span class="quiet">tâche par tâche, avec des images ; il est dans Jalon, rien n’est demandé au réseau</span>
      </p>
      <p>
        <a href={hrefOf({ view: 'raccourcis' })}>Raccourcis clavier</a>
      </p>
      <p>{typo('Quelque chose ne va pas ? Copiez le rapport et joignez-le à votre message : versions et dernières erreurs, aucune donnée de vos sessions.')}</p>
      <p class="actions">
        <button type="button" class="button" onClick={() => attempt(copyReport)}>
          Copier le rapport
        </button>
      </p>
    </>
  );
}
