import { typo } from '@/lib/words/typography';

/** The note for the data protection officer, as docs/protection-des-donnees.md has it too. */
const NOTE: readonly { readonly heading: string; readonly lines: readonly string[] }[] = [
  {
    heading: 'À quoi sert Jalon',
    lines: [
      'Aider le responsable de session d’un centre agréé à tenir les échéances d’une session d’examen du titre professionnel.',
      'Le responsable du traitement est le centre ; il lui revient d’en dire la base légale. L’éditeur de Jalon ne reçoit aucune donnée.',
    ],
  },
  {
    heading: 'Quelles données',
    lines: [
      'Sur les sessions : titre, dates, numéro dans CERES, site, nombre de candidats, nombre d’aménagements demandés et accordés, jamais lesquels ni pour qui.',
      'Sur un candidat, au plus : un nom ou des initiales, à votre choix, sa voie, la fin de sa formation, le numéro de sa présentation ; sa convocation (façon, dates), ce qu’il a présenté le jour de l’examen, sa présence, son résultat, la date de l’entretien proposé. Jamais de date de naissance, d’adresse, ni rien sur la santé.',
      'Sur un juré : un nom ou des initiales, profession ou employeur, fin d’habilitation, dates et réponse, s’il a un lien avec un candidat et lequel, sans le décrire. Sur un formateur, un surveillant, un comédien : un nom ou des initiales, et son rôle.',
      'Sur les autres : nom et fonction du responsable de session et de son suppléant, responsables déclarés dans l’agrément, qui fait une tâche, qui a confirmé un délai, nom et courriel de la DDETS. Ce qui est tapé pour préparer un courriel ou pour imprimer (noms entiers, adresses) n’est pas gardé.',
      'Textes libres : notes, observations, récits d’incidents. N’y écrivez aucune donnée de santé : Jalon n’en demande jamais.',
      'Historique : chaque changement est gardé avec son heure et un numéro de poste, tiré au hasard. Jalon retient aussi le jour de vos derniers fichiers exportés, pour dire ce qu’un effacement ne peut pas atteindre et rappeler une sauvegarde, et la dernière heure vue sur cet ordinateur, pour voir une horloge en retard.',
      'Dans CERES, Jalon lit le texte affiché pour reconnaître l’écran et, sur un écran reconnu, ce qui y est dit de la session, ses champs de dates compris. Il n’y change rien et n’en garde rien, sauf les écrans que vous corrigez, sans chiffre ni nom, et les rappels que vous avez compris.',
    ],
  },
  {
    heading: 'Où elles sont',
    lines: [
      'Dans le profil du navigateur, sur cet ordinateur : la base de l’extension, ses copies de secours, les vingt dernières erreurs du programme. Les brouillons y restent jusqu’à la fermeture du navigateur.',
      'Jalon ne les chiffre pas : elles sont protégées comme le reste du compte de l’ordinateur.',
    ],
  },
  {
    heading: 'Combien de temps',
    lines: [
      'Le dossier papier est l’archive, pas Jalon. Une fois le PV validé revenu et les fenêtres de nouvelle présentation fermées, Jalon propose d’effacer les données personnelles de la session ; vous pouvez le faire plus tôt, pour la session ou pour une personne, dans « PV et suites ».',
      '« Effacer les données personnelles » est le seul geste sans retour. Il remplace les noms et vide les textes libres dans la session, son historique, ses copies de secours et les saisies en cours ; une marque reste, qui l’emporte sur tout fichier ou toute copie plus ancienne. Il ne peut pas atteindre les fichiers déjà exportés, le papier, CERES, les messages envoyés, ni un autre ordinateur tant qu’un fichier exporté ici n’y a pas été importé.',
      'Le reste demeure jusqu’à ce que vous le supprimiez. Une session supprimée reste dans l’historique et dans sa copie de secours, pour pouvoir revenir en arrière : effacez ses données personnelles avant de la supprimer. « Tout supprimer » laisse les copies de secours.',
      'Retirer Jalon du navigateur efface tout, copies comprises. Les fichiers exportés restent où vous les avez mis.',
    ],
  },
  {
    heading: 'À qui elles vont',
    lines: [
      'À personne : aucun transfert, aucun serveur, aucune mesure d’audience. Le navigateur lui-même interdit à Jalon de se connecter où que ce soit.',
      'Ce que vous exportez, imprimez ou copiez part par vous seul. Le calendrier et le tableau de toutes les sessions ne nomment personne ; la liste de contrôle et le dossier d’une session le peuvent.',
    ],
  },
  {
    heading: 'Quels droits',
    lines: [
      'Accès et portabilité : « Sauvegarder dans un fichier » donne un fichier complet et lisible. Rectification : dans le panneau ; l’historique et les copies gardent ce que vous remplacez. Effacement : « Effacer une personne » ou « Effacer les données personnelles », dans « PV et suites » de la session ; pour tout, retirer Jalon du navigateur.',
      'Pour les exercer : le centre, ou son délégué à la protection des données.',
    ],
  },
  {
    heading: 'Ce que Jalon peut faire dans le navigateur',
    lines: [
      'Enregistrer (« storage », « unlimitedStorage »), se réveiller pour recompter les échéances (« alarms »), s’afficher dans le panneau latéral, et lire les pages de ceres.emploi.gouv.fr. Si vous les demandez, afficher des rappels sur le bureau (« notifications ») : le navigateur vous demande alors votre accord, et un rappel ne nomme personne. Rien d’autre.',
    ],
  },
];

/** What a data protection officer asks of a tool, on one page. */
export function DataProtection() {
  return (
    <>
      {NOTE.map(({ heading, lines }) => (
        <section key={heading} class="note">
          <h3>{heading}</h3>
          {lines.map((line) => (
            <p key={line}>{typo(line)}</p>
          ))}
        </section>
      ))}
    </>
  );
}
