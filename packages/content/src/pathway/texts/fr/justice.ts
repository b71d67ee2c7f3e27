import type { Texts } from '../../../guidance/index.ts';
import type { CardText } from '../../card-text.ts';

export const justice: Texts<CardText> = {
  justice: {
    state: 'machine draft',
    title: 'Justice et réparation',
    when: 'Il y a une affaire de police ou de justice, ou de l’argent est dû à l’enfant.',
    now: [
      'Trouvez un avocat pour l’enfant avant le premier entretien formel.',
      'Demandez un seul entretien enregistré par une personne formée, dans une pièce faite pour les enfants.',
      'Demandez une protection : un écran, une vidéo, un huis clos, une adresse cachée.',
      'Expliquez chaque étape à l’enfant, et ce qu’il peut refuser.',
      'Aidez l’enfant à réclamer les salaires impayés et une indemnité.',
      'Restez avec l’enfant avant, pendant et après.',
    ],
    never: [
      'Ne faites pas dépendre l’accueil, les papiers ou le séjour d’un témoignage.',
      'Ne laissez pas l’enfant rencontrer l’accusé.',
      'Ne donnez ni le nom ni le visage de l’enfant à la presse.',
      'Ne promettez ni peine ni argent.',
    ],
    stop: [
      'L’accusé ou ses gens atteignent l’enfant.',
      'L’enfant veut se retirer.',
      'Les questions sont dures, ou reviennent sans cesse.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'L’accusé est un proche ou un tuteur, ou vit avec la famille.',
        now: [
          'Demandez au tribunal un tuteur indépendant pour le procès.',
          'Obtenez des mesures qui tiennent l’accusé loin de l’enfant et de ses frères et sœurs.',
          'Veillez à ce qu’aucun proche ne puisse prendre l’argent gagné pour l’enfant.',
        ],
      },
    },
  },
  'non-punishment': {
    state: 'machine draft',
    title: 'Quand l’enfant est accusé',
    when: 'L’enfant a passé une frontière, mendié, volé, vendu de la drogue ou enfreint une autre loi.',
    now: [
      'Regardez la part des autres : qui a envoyé, appris, payé ou menacé l’enfant ?',
      'Dites aussitôt au procureur ou au juge que l’enfant est peut-être victime de traite.',
      'Demandez-leur d’arrêter la procédure et de libérer l’enfant. Un enfant n’est pas puni pour ce que des trafiquants lui ont fait faire.',
      'Trouvez un avocat qui connaît la traite et les enfants.',
      'Faites venir la protection de l’enfance, comme pour tout autre enfant.',
    ],
    never: [
      'Ne laissez pas l’enfant plaider coupable sans avocat.',
      'N’échangez pas l’aide contre une déclaration.',
      'Ne traitez pas l’enfant de criminel, ni en paroles ni dans les dossiers.',
      'N’enfermez pas un enfant à cause des papiers.',
    ],
    stop: [
      'L’enfant est déjà détenu ou condamné.',
      'L’enfant a servi à recruter d’autres enfants.',
      'L’enfant est sur le point d’être envoyé hors du pays.',
    ],
    branches: {
      'guardian-conflict': {
        when: 'Un parent ou un tuteur a envoyé l’enfant, ou parle pour lui à la police.',
        now: [
          'Dites qu’il y a peut-être un conflit, et demandez un tuteur indépendant.',
          'Demandez qu’aucune déclaration ne soit prise tant que cette personne est dans la pièce.',
          'Vérifiez si des frères ou sœurs sont utilisés de la même façon.',
        ],
      },
    },
  },
};
