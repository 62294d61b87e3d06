/** What a version brings, in a few lines. */
export interface VersionLines {
  readonly version: string;
  readonly lines: readonly string[];
}

/** « En bref » of each version of the changelog, the newest first: a test holds both to the same words. */
export const VERSIONS: readonly VersionLines[] = [
  {
    version: '0.1.0',
    lines: [
      'Une liste de contrôle datée pour chaque session, et la source de chaque date.',
      'Aujourd’hui réunit toutes vos sessions ; la pastille compte ce qui est en retard.',
      'À côté de CERES, la règle qui compte à cet écran. Jalon ne change rien dans la page.',
      'Papiers, courriels et fichiers à partir de ce que vous avez noté. Rien n’est envoyé nulle part.',
    ],
  },
];

/** The versions since the one last seen, the newest first; the newest alone where that one is none of them. */
export function versionsSince(seen: string | null, versions: readonly VersionLines[] = VERSIONS): readonly VersionLines[] {
  const at = versions.findIndex(({ version }) => version === seen);
  return versions.slice(0, Math.max(at, 1));
}
