import type { Texts } from '../../../guidance/index.ts';
import type { FactorText } from '../../factor.ts';

export const individual: Texts<FactorText> = {
  'no-bond': {
    state: 'machine draft',
    question:
      'Le petit enfant traite-t-il l’adulte comme un inconnu, ou va-t-il vers n’importe qui ?',
    why: 'Les petits cherchent du réconfort auprès de ceux qu’ils connaissent.',
    means:
      'L’adulte est peut-être nouveau pour l’enfant. La maladie, la faim ou un long trajet le font aussi.',
    next: 'Observez un moment. Faites venir une personne formée au travail avec de petits enfants.',
  },
  'harm-seen': {
    state: 'machine draft',
    question: 'Voyez-vous des blessures, de la faim, une grande fatigue ou de la peur ?',
    why: 'Le corps montre ce que l’enfant ne peut pas dire.',
    means: 'L’enfant est peut-être battu, surmené ou enfermé. Il peut y avoir d’autres causes.',
    next: 'Obtenez des soins. Tenez l’enfant loin de ceux qu’il craint.',
  },
  'no-proof-of-self': {
    state: 'machine draft',
    question: 'L’enfant est-il sans papier ni registre qui dise qui il est ?',
    why: 'Sans preuve, un enfant peut passer de main en main sous tout nom et tout âge.',
    means: 'Les papiers peuvent être perdus, pris ou jamais faits. Cela ne dit rien d’une faute.',
    next: 'Traitez l’enfant comme un enfant. Trouvez un avocat qui aide pour les papiers.',
  },
  'hard-to-speak-up': {
    state: 'machine draft',
    question:
      'L’enfant a-t-il du mal à voir, entendre, marcher, apprendre ou se faire comprendre ?',
    why: 'Ceux qui nuisent choisissent des enfants qui ne peuvent pas le dire.',
    means:
      'L’enfant a peut-être besoin d’aide pour être entendu. Ce n’est pas une raison de parler à sa place.',
    next: 'Trouvez un moyen pour qu’il raconte : signes, images, interprète.',
  },
  'day-of-work': {
    state: 'machine draft',
    question:
      'Travailles-tu une grande partie de la journée, la nuit, ou à quelque chose qui peut te blesser ?',
    why: 'Un travail long, tardif ou dangereux prend l’école, le repos et la santé.',
    means:
      'L’enfant sert peut-être de main-d’œuvre. Un peu de travail léger à la maison est courant.',
    next: 'Notez ce que l’enfant dit de sa journée, et passez le cas à l’équipe formée.',
  },
  'not-free': {
    state: 'machine draft',
    question: 'Quelqu’un t’empêche-t-il de sortir, d’appeler quelqu’un ou de garder tes affaires ?',
    why: 'Le contrôle est souvent discret : portes, téléphones, papiers.',
    means: 'Quelqu’un contrôle peut-être l’enfant. Certaines règles protègent.',
    next: 'Faites un plan de sécurité avant toute autre chose.',
  },
  'owes-money': {
    state: 'machine draft',
    question: 'Dois-tu rembourser quelqu’un ?',
    why: 'La dette lie les enfants à ceux qui les utilisent.',
    means: 'L’enfant est peut-être lié par une dette, et des gens restés au pays menacés.',
    next: 'Dites qu’aucun enfant ne doit travailler pour une dette. Trouvez un avocat.',
  },
  'online-pressure': {
    state: 'machine draft',
    question: 'Quelqu’un en ligne t’a-t-il demandé des images, un secret ou un rendez-vous ?',
    why: 'Des recruteurs cherchent des enfants en ligne.',
    means: 'L’enfant est peut-être menacé. La curiosité est normale, et le blâme ferme la porte.',
    next: 'Gardez les conversations. Suivez la fiche sur ce qui se passe en ligne.',
  },
  'road-alone': {
    state: 'machine draft',
    question: 'L’enfant a-t-il voyagé seul, ou avec des gens dont le rôle reste flou ?',
    why: 'Sans accueil sûr en route, un enfant est facile à trouver pour qui veut nuire.',
    means:
      'L’enfant a peut-être subi un tort en chemin. Ceux qui aident sont peut-être bons, ou veulent quelque chose. Les noms peuvent être faux.',
    next: 'Demandez un tuteur indépendant et un lieu vérifié où rester.',
  },
  accused: {
    state: 'machine draft',
    question: 'L’enfant est-il accusé d’un délit ou retenu pour ses papiers ?',
    why: 'Des trafiquants font enfreindre la loi à des enfants.',
    means: 'L’enfant y a peut-être été forcé.',
    next: 'Trouvez un avocat, et demandez que l’enfant ne soit pas puni.',
  },
  'calms-with-someone': {
    state: 'machine draft',
    question: 'Le petit enfant cherche-t-il du réconfort auprès d’une personne et se calme-t-il ?',
    why: 'Un lien sûr aide un enfant à guérir.',
    means:
      'C’est peut-être une personne sûre. Un enfant peut aussi être lié à qui lui fait du mal.',
    next: 'Notez qui c’est. Le lien compte dans l’évaluation de l’intérêt supérieur.',
  },
  'trusted-person': {
    state: 'machine draft',
    question:
      'Y a-t-il quelqu’un à qui tu fais confiance et à qui tu peux parler quand quelque chose t’inquiète ?',
    why: 'Une personne de confiance est d’un grand secours.',
    means: 'L’enfant a un lien sur lequel bâtir. La personne doit encore être vérifiée.',
    next: 'Mettez cette personne dans le plan de sécurité, si l’enfant le veut et que la vérification est faite.',
  },
  'likes-and-skills': {
    state: 'machine draft',
    question: 'Y a-t-il quelque chose que tu aimes faire, ou que tu sais bien faire ?',
    why: 'Les forces portent un enfant.',
    means: 'L’enfant a de quoi grandir.',
    next: 'Faites-y de la place dans le plan : école, sport, musique, travail des mains.',
  },
  'knows-where-help-is': {
    state: 'machine draft',
    question: 'Sais-tu où trouver de l’aide, et un numéro par cœur ?',
    why: 'Un enfant qui connaît une issue peut s’en servir.',
    means: 'L’enfant peut agir quand vous n’êtes pas là.',
    next: 'Exercez-vous ensemble. Choisissez un mot qui veut dire : viens maintenant.',
  },
};
