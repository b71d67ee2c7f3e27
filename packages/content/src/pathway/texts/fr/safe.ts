import type { Texts } from '../../../guidance/index.ts';
import type { CardText } from '../../card-text.ts';

export const safe: Texts<CardText> = {
  safety: {
    state: 'machine draft',
    title: 'Mettre l’enfant en sécurité aujourd’hui',
    when: 'Quelqu’un pourrait faire du mal à l’enfant, ou l’emmener.',
    now: [
      'Réfléchissez : qui pourrait atteindre l’enfant dans les prochaines heures, et comment ?',
      'Éloignez l’enfant de la vue et de la portée de ceux qui peuvent lui nuire.',
      'Répondez aux besoins urgents : un médecin, un repas, du sommeil, des vêtements propres.',
      'Convenez d’un moyen sûr de joindre l’enfant : quel téléphone, quelle heure, quel mot.',
      'Aidez l’enfant à couper le partage de position. Laissez-lui le téléphone si c’est sans danger.',
      'Faites un court plan de sécurité avec l’enfant et donnez-en une copie à la personne responsable du dossier.',
    ],
    never: [
      'Ne dites à personne où est l’enfant, sauf à ceux qui doivent le savoir.',
      'N’utilisez pas de cellule ni de pièce fermée à clé pour le protéger.',
      'N’allez pas là où l’enfant vivait ou travaillait.',
      'Ne remettez pas l’enfant à un adulte qui vient le chercher.',
    ],
    stop: [
      'Quelqu’un attend dehors, appelle sans cesse ou menace.',
      'L’enfant veut partir maintenant.',
      'Il n’y a pas de lit sûr pour cette nuit.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'Un parent ou un tuteur qui peut nuire a le droit de décider pour l’enfant.',
        now: [
          'Appelez tout de suite l’autorité de protection de l’enfance ou le juge de permanence. Ils peuvent agir aujourd’hui.',
          'Demandez par écrit que cette personne n’ait ni contact ni adresse avant une décision.',
          'Demandez un tuteur indépendant.',
        ],
      },
      'other-children': {
        when: 'D’autres enfants sont peut-être encore là d’où vient cet enfant.',
        now: [
          'Signalez-les le jour même à l’autorité de protection de l’enfance.',
          'N’y allez pas vous-même.',
        ],
      },
    },
  },
  guardian: {
    state: 'machine draft',
    title: 'Quand un parent ou un tuteur y prend peut-être part',
    when: 'Un parent, un proche ou un tuteur a peut-être recruté, vendu, utilisé ou délaissé l’enfant. C’est fréquent. Dans un grand fichier, la famille a recruté environ la moitié des enfants dont le recruteur est connu.',
    now: [
      'Ne supposez rien. La famille peut être coupable, trompée, ou d’un grand secours.',
      'Cherchez qui a le droit de décider pour l’enfant, et notez-le.',
      'Demandez tout de suite au tribunal ou à l’autorité un tuteur indépendant.',
      'D’ici là, ne laissez aucun proche ni tuteur signer, décider ou assister.',
      'Quand vous êtes seul avec l’enfant, demandez auprès de qui il se sent en sécurité ou non.',
      'Marquez le conflit dans le dossier pour que chaque nouvelle personne le voie.',
    ],
    never: [
      'Ne demandez pas le consentement d’un tuteur tant qu’il peut y avoir pris part.',
      'Ne prévenez pas la famille et ne la confrontez pas.',
      'N’acceptez pas comme tuteur un employeur, ni quiconque tire profit de l’enfant.',
      'N’abandonnez pas la question parce que le tuteur semble gentil.',
    ],
    stop: [
      'La loi dit que seul le parent peut signer.',
      'Le tuteur travaille pour le foyer ou pour l’État.',
      'L’enfant aime et défend cette personne.',
      'Le conflit est avec votre propre service.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'Il y a un conflit, et aucun tuteur indépendant n’est disponible.',
        now: [
          'Demandez à l’autorité de nommer une personne libre des deux côtés.',
          'Trouvez un avocat qui parle pour l’enfant seul.',
          'Notez quelles décisions ont été prises sans tuteur, pourquoi et jusqu’à quand.',
        ],
      },
      'guardian-cleared': {
        when: 'L’autorité a examiné la question et n’a trouvé aucun conflit.',
        now: [
          'Notez qui a décidé, sur quels faits et quand.',
          'Demandez de nouveau à l’enfant, maintenant et à chaque changement.',
          'Faites entrer le tuteur pas à pas, seulement autant que l’enfant l’accepte.',
        ],
      },
    },
  },
  missing: {
    state: 'machine draft',
    title: 'Quand l’enfant a disparu, ou risque de disparaître',
    when: 'L’enfant est parti, a été emmené, ou peut partir bientôt.',
    now: [
      'Signalez-le tout de suite. N’attendez pas un jour.',
      'Donnez à la police les vêtements, le téléphone et les personnes que l’enfant craignait.',
      'Laissez la police alerter les postes-frontières, les ports et les gares.',
      'Prévenez le tuteur indépendant et l’avocat de l’enfant.',
      'Gardez la place libre. Faites savoir qu’il n’y aura pas de reproche.',
      'Quand l’enfant est retrouvé, demandez ce qui lui permettrait de rester en sécurité.',
    ],
    never: [
      'Ne publiez pas vous-même la photo de l’enfant en ligne.',
      'N’en restez pas au mot de fugue.',
      'Ne fermez pas le dossier parce que l’enfant n’est plus là.',
      'Ne punissez pas l’enfant d’être parti.',
    ],
    stop: [
      'L’enfant a quitté un lieu où il se sentait enfermé.',
      'Le même adulte a été vu près d’autres enfants qui sont partis.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'Un proche ou un tuteur a peut-être emmené l’enfant.',
        now: [
          'Dites-le à la police et à l’autorité de protection de l’enfance.',
          'N’appelez pas cette personne pour demander.',
          'Vérifiez aussitôt la sécurité des frères et sœurs qui sont encore là-bas.',
        ],
      },
      'may-leave': {
        when: 'L’enfant est encore avec vous et peut partir.',
        now: [
          'Faites un plan dans la première heure : qui reste avec l’enfant, qui appelle qui.',
          'Donnez à l’enfant un numéro qui répond à toute heure.',
          'Demandez ce qui l’attire ailleurs : une dette, une menace, une promesse, l’amour.',
        ],
      },
    },
  },
  online: {
    state: 'machine draft',
    title: 'Quand cela se passe en ligne',
    when: 'Quelqu’un a trouvé, trompé, filmé, vendu ou menace l’enfant par un téléphone ou un jeu.',
    now: [
      'Dites à l’enfant : ce n’est pas ta faute.',
      'Laissez l’enfant vous montrer, s’il le veut. N’ouvrez pas vous-même d’images sexuelles.',
      'Laissez le téléphone allumé et les conversations telles quelles.',
      'Notez les noms des comptes et des applications, les dates et les liens.',
      'Signalez-le à l’unité de police ou à la ligne d’alerte pour les crimes en ligne contre des enfants.',
      'Demandez-leur de faire retirer les images et de garder les preuves.',
    ],
    never: [
      'N’effacez rien.',
      'N’écrivez pas à l’auteur depuis le compte de l’enfant.',
      'Ne copiez pas et n’envoyez pas d’images sexuelles d’un enfant. Dans bien des pays, c’est un crime.',
      'Ne confisquez pas le téléphone comme punition.',
    ],
    stop: [
      'Quelqu’un menace de publier des images.',
      'L’enfant prévoit de rencontrer la personne.',
      'Quelqu’un paie pour des vidéos en direct.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'Un proche, un tuteur ou un autre adulte du foyer participe, filme ou reçoit l’argent.',
        now: [
          'Considérez le foyer comme dangereux.',
          'Laissez l’appareil tel quel et appelez aussitôt l’unité de police.',
          'Lisez ensuite la fiche sur les tuteurs.',
        ],
      },
    },
  },
};
