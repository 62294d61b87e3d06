/** A name cut down to its initials: « Jean-Pierre DUPONT » gives « J.-P. D. ». What is initials already, or holds no letter, stays as it is. */
export function asInitials(name: string): string {
  // « JPD »: letters that somebody chose.
  if (/^\p{Lu}{1,3}$/u.test(name)) return name;
  return name
    .split(' ')
    .map((word) => word.split('-').map(initialOf).join('-'))
    .join(' ');
}

/** A number stays whole: « Candidat 12 » gives « C. 12 ». */
function initialOf(part: string): string {
  const first = /\p{L}\p{M}*/u.exec(part)?.[0];
  if (first === undefined || /^\p{N}/u.test(part)) return part;
  // Some small letters have no capital of one letter.
  const capital = first.toUpperCase();
  return `${Array.from(capital.normalize('NFC')).length === 1 ? capital : first}.`;
}
