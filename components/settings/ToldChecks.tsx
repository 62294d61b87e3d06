import { typo } from '@/lib/words/typography';

/** What to check, system by system; their menus as they are called there in French. */
const CHECKS = [
  {
    system: 'Windows',
    steps: [
      'Paramètres > Système > Notifications : elles sont activées, et le navigateur est activé dans la liste.',
      '« Ne pas déranger » (« Assistant de concentration » sous Windows 10) est éteint.',
    ],
  },
  {
    system: 'macOS',
    steps: [
      'Réglages Système > Notifications > le navigateur : « Autoriser les notifications » est activé. Chrome y figure aussi sous « Google Chrome Helper (Alerts) ».',
      'Réglages Système > Concentration : aucun mode n’est actif, ou le navigateur y est autorisé.',
    ],
  },
  {
    system: 'Firefox',
    steps: [
      'Menu > Extensions et thèmes > Jalon > Permissions et données : l’affichage de notifications y est activé.',
      'Firefox confie ses notifications au système : vérifiez aussi Windows ou macOS, comme ci-dessus.',
    ],
  },
] as const;

/** In words, what keeps a notification from showing: Jalon cannot see it. */
export function ToldChecks() {
  return (
    <details class="told-checks">
      <summary>{typo('Rien ne s’affiche ?')}</summary>
      <dl>
        {CHECKS.map(({ system, steps }) => (
          <div key={system}>
            <dt>{system}</dt>
            {steps.map((step) => (
              <dd key={step}>{typo(step)}</dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}
