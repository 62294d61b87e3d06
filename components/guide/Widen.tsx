import { hrefOf, route } from '@/lib/actions/navigation';

/** The same page in a tab: the panel stays free for the work. */
export function Widen() {
  return (
    <p>
      <a class="guide-widen" href={`sidepanel.html${hrefOf(route.value)}`} target="_blank" rel="noopener">
        Ouvrir en grand
      </a>
    </p>
  );
}
