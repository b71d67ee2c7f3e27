import type { Texts } from '../../../guidance/index.ts';
import type { FactorText } from '../../factor.ts';

export const household: Texts<FactorText> = {
  'someone-gains': {
    state: 'machine draft',
    question: 'Quelqu’un reçoit-il de l’argent, des biens ou des faveurs grâce à l’enfant ?',
    why: 'Là où quelqu’un gagne, quelqu’un peut vouloir que cela dure.',
    means: 'Un proche ou un tuteur y prend peut-être part. La pauvreté seule n’est pas une faute.',
    next: 'Lisez d’abord la fiche sur les tuteurs. Jusque-là, personne ne signe et personne n’est informé.',
  },
  'violence-at-home': {
    state: 'machine draft',
    question: 'Quelqu’un au foyer est-il battu, menacé ou tenu sous contrôle ?',
    why: 'La violence chasse les enfants et les rend faciles à utiliser.',
    means: 'Le foyer n’est peut-être pas sûr. L’enfant veut peut-être aussi y protéger quelqu’un.',
    next: 'Mettez d’abord l’enfant en sécurité. Ne dites à personne au foyer ce que l’enfant a dit.',
  },
  'sudden-loss': {
    state: 'machine draft',
    question: 'Le foyer a-t-il perdu récemment son revenu, un soutien ou sa maison ?',
    why: 'Un besoin soudain pousse des enfants au travail, au mariage ou au départ.',
    means: 'Une aide à temps peut garder un enfant en sécurité.',
    next: 'Cherchez sans tarder de l’argent, des vivres ou une place à l’école.',
  },
  'given-to-others': {
    state: 'machine draft',
    question: 'L’enfant a-t-il été confié à d’autres pour grandir, étudier ou travailler ?',
    why: 'L’accueil chez d’autres est courant, et peut cacher du travail.',
    means: 'C’est peut-être un bon accueil. C’est peut-être un travail caché.',
    next: 'Voyez l’enfant seul, et revenez voir.',
  },
  'child-carries-home': {
    state: 'machine draft',
    question: 'Prends-tu soin d’autres au foyer, ou rapportes-tu l’argent ?',
    why: 'Un enfant qui porte un foyer prend des risques pour lui.',
    means: 'L’enfant est fort, et porte trop.',
    next: 'Trouvez de l’aide pour tout le foyer, afin que l’enfant puisse cesser.',
  },
  'marriage-talk': {
    state: 'machine draft',
    question: 'Quelqu’un parle-t-il de te marier ?',
    why: 'Un enfant ne peut pas consentir à se marier.',
    means: 'Une dette, une coutume ou un voyage est peut-être derrière.',
    next: 'Parlez là où nul n’entend. Si une date est proche, agissez aujourd’hui.',
  },
  'steady-adult': {
    state: 'machine draft',
    question: 'Y a-t-il un adulte qui fait passer l’enfant d’abord ?',
    why: 'Un adulte stable peut tout changer.',
    means:
      'Il y a quelqu’un sur qui bâtir. Il faut encore vérifier que cette personne n’a pas pris part au mal.',
    next: 'Nommez-la à la personne responsable du dossier. Laissez le comité décider de sa part.',
  },
  'fair-share': {
    state: 'machine draft',
    question: 'Filles et garçons du foyer mangent-ils, apprennent-ils et se reposent-ils tous ?',
    why: 'Un foyer juste y garde les enfants.',
    means: 'Le foyer partage peut-être bien. Il peut aussi le montrer au visiteur.',
    next: 'Notez ce qui est bon, et bâtissez le plan dessus.',
  },
  'enough-to-live': {
    state: 'machine draft',
    question: 'Le foyer vit-il sans le travail de l’enfant ?',
    why: 'Un foyer qui a assez n’a pas à envoyer un enfant au loin.',
    means: 'Ici, la pauvreté n’est pas ce qui pousse. Cherchez d’autres raisons.',
    next: 'Gardez-le ainsi : cherchez à quelle aide le foyer a droit.',
  },
};
