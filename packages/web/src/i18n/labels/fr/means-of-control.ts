import type { Labels, Said } from '../labels.ts';

const falsePromises: Said = [
  'Fausses promesses',
  'La personne était tenue par des promesses fausses sur un travail, un salaire, un mariage ou un avenir.',
];
const drugsOrAlcohol: Said = [
  'Drogues ou alcool',
  'Des drogues, de l’alcool ou des médicaments ont été donnés, imposés ou refusés pour contrôler la personne.',
];
const excessiveHours: Said = [
  'Horaires de travail excessifs',
  'La personne devait travailler bien au-delà de ce qui est légal ou supportable.',
];
const lawEnforcement: Said = [
  'Menace de recours aux autorités',
  'On a dit à la personne qu’elle serait arrêtée, poursuivie ou expulsée.',
];
const documents: Said = [
  'Confiscation des papiers',
  'Des papiers d’identité, de voyage ou de travail ont été pris ou détruits.',
];

export const meansOfControl: Labels['columns'] = {
  meansOfControlDebtBondage: [
    'Servitude pour dettes',
    'La personne était maintenue au travail par une dette qu’elle ne pouvait pas rembourser.',
  ],
  meansOfControlTakesEarnings: [
    'Confiscation des gains',
    'Tout ou une grande partie de ce que la personne gagnait lui était pris.',
  ],
  meansOfControlRestrictsFinancialAccess: [
    'Accès à l’argent restreint',
    'La personne était tenue à l’écart de son argent, de son compte bancaire ou de ses moyens de paiement.',
  ],
  meansOfControlThreats: ['Menaces', 'On a menacé de faire du mal à la personne ou à un proche.'],
  meansOfControlPsychologicalAbuse: [
    'Violence psychologique',
    'Il y a eu humiliation, isolement, intimidation ou une autre atteinte émotionnelle.',
  ],
  meansOfControlPhysicalAbuse: [
    'Violence physique',
    'La violence a été exercée contre le corps de la personne.',
  ],
  meansOfControlSexualAbuse: [
    'Violence sexuelle',
    'La violence sexuelle a servi à garder la personne sous contrôle.',
  ],
  meansOfControlFalsePromises: falsePromises,
  meansOfControlPsychoactiveSubstances: drugsOrAlcohol,
  meansOfControlRestrictsMovement: [
    'Liberté de mouvement restreinte',
    'La personne était enfermée, surveillée ou pas libre d’aller où elle voulait.',
  ],
  meansOfControlRestrictsMedicalCare: [
    'Accès aux soins restreint',
    'Des soins ou un traitement dont la personne avait besoin lui ont été refusés.',
  ],
  meansOfControlExcessiveWorkingHours: excessiveHours,
  meansOfControlUsesChildren: [
    'Recours à ses enfants',
    'Les enfants de la personne ont été utilisés, retenus ou menacés pour la faire obéir.',
  ],
  meansOfControlThreatOfLawEnforcement: lawEnforcement,
  meansOfControlThreatOfLawEnforce: lawEnforcement,
  meansOfControlWithholdsNecessities: [
    'Privation du nécessaire',
    'La nourriture, l’eau, le sommeil, un abri ou d’autres besoins de base ont été refusés à la personne.',
  ],
  meansOfControlWithholdsDocuments: documents,
  meansOfControlOther: [
    'Autre moyen de contrôle',
    'Un moyen de contrôle qui n’a pas de colonne propre.',
  ],
  meansOfControlNotSpecified: [
    'Moyen de contrôle non précisé',
    'Un contrôle a été noté sans dire par quel moyen. Cela ne prouve aucun moyen en particulier.',
  ],
  meansOfControlConcatenated: [
    'Moyens de contrôle en toutes lettres',
    'Les noms des indicateurs qui disent oui, par ordre alphabétique.',
  ],
  meansDebtBondageEarnings: [
    'Servitude pour dettes ou confiscation des gains',
    'Une dette impossible à rembourser, des gains confisqués, ou les deux.',
  ],
  meansThreats: [
    'Menaces',
    'Menaces contre la personne ou un proche, menace de la police ou d’une expulsion, ou recours à ses enfants. Ces parties ne peuvent pas être distinguées.',
  ],
  meansAbusePsyPhySex: [
    'Violence psychologique, physique ou sexuelle',
    'Au moins une des trois formes de violence ; elles ne peuvent pas être distinguées.',
  ],
  meansFalsePromises: falsePromises,
  meansDrugsAlcohol: drugsOrAlcohol,
  meansDenyBasicNeeds: [
    'Privation des besoins de base',
    'La liberté de mouvement, l’argent, les soins ou d’autres choses nécessaires ont été refusés à la personne ; ces parties ne peuvent pas être distinguées.',
  ],
  meansExcessiveWorkHours: excessiveHours,
  meansWithholdDocs: documents,
};
