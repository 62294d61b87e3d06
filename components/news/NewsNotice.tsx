import { attempt } from '@/lib/actions/attempt';
import { dismissNews } from '@/lib/actions/news';
import { useNews } from './useNews';
import { WhatsNew } from './WhatsNew';

/** After an update, what it brought, until it is understood. */
export function NewsNotice() {
  const news = useNews('moved');
  if (news === null) return null;
  return (
    <section class="notice" aria-label="Quoi de neuf">
      <p>
        <strong>Quoi de neuf dans Jalon {news.version}</strong>
      </p>
      <WhatsNew news={news} />
      <p class="actions">
        <button type="button" class="button" onClick={() => attempt(dismissNews)}>
          Compris
        </button>
        <span class="quiet">À relire dans Réglages, « À propos »</span>
      </p>
    </section>
  );
}
