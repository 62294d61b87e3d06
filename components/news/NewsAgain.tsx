import { useState } from 'preact/hooks';
import { useNews } from './useNews';
import { WhatsNew } from './WhatsNew';

/** What the last update brought, to be read again. */
export function NewsAgain() {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Quoi de neuf</summary>
      {isOpen ? <Read /> : null}
    </details>
  );
}

function Read() {
  const news = useNews('told');
  return news === null ? null : <WhatsNew news={news} />;
}
