import type { Texts } from '../../../guidance/index.ts';
import type { MeasureText } from '../../measure-text.ts';

export const platforms: Texts<MeasureText> = {
  'platform-law': {
    state: 'machine draft',
    name: 'Des devoirs pour les plateformes',
    what: 'La loi fait chercher par les plateformes les risques pour les enfants et agir dessus.',
    needs: ['Un bureau compétent'],
    harm: 'De mauvaises lois affaiblissent la vie privée, dont les enfants ont besoin aussi.',
    watch: 'Risques trouvés et corrigés',
    known: 'Lois nouvelles. Prometteur, mais pas testé.',
  },
  'match-known-images': {
    state: 'machine draft',
    name: 'Trouver les images connues',
    what: 'Les plateformes comparent les fichiers avec des listes d’images d’abus connues, et les signalent.',
    needs: ['L’accès à une liste', 'Des gens pour traiter les signalements'],
    harm: 'Cela trouve d’anciennes images, pas un nouveau mal, et submerge la police. Financez ceux qui agissent.',
    watch: 'Signalements qui ont mis un enfant en sécurité',
    known:
      'Très répandu, trouve beaucoup de fichiers. Ce que cela fait pour les enfants n’est pas connu.',
  },
  'safe-by-default': {
    state: 'machine draft',
    name: 'Sûr par défaut',
    what: 'Les comptes d’enfants commencent privés, et des inconnus ne peuvent pas leur écrire.',
    needs: ['Une façon juste de connaître l’âge'],
    harm: 'Les contrôles d’âge peuvent trop collecter. Gardez peu.',
    watch: 'Messages d’inconnus',
    known: 'Prometteur, mais pas testé au grand jour.',
  },
  'report-and-keep-evidence': {
    state: 'machine draft',
    name: 'Signaler vite, garder la preuve',
    what: 'Un bouton clair, un retrait rapide, et des preuves gardées pour le tribunal.',
    needs: ['Du personnel jour et nuit'],
    harm: 'Retirer sans preuve aide l’auteur.',
    watch: 'Heures jusqu’à une réponse',
    known: 'Prometteur, mais pas testé.',
  },
  'check-job-adverts': {
    state: 'machine draft',
    name: 'Vérifier les offres d’emploi',
    what: 'Les plateformes vérifient qui publie des emplois à l’étranger et montrent aux travailleurs comment se plaindre.',
    needs: ['Une liste de recruteurs agréés'],
    harm: 'De mauvais contrôles excluent de petites entreprises honnêtes.',
    watch: 'Fausses offres retirées',
    known: 'Prometteur, mais pas testé.',
  },
};
