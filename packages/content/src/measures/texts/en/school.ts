import type { Texts } from '../../../guidance/index.ts';
import type { MeasureText } from '../../measure-text.ts';

export const school: Texts<MeasureText> = {
  'take-away-school-costs': {
    state: 'original',
    name: 'Take away the cost of school',
    what: 'Fees, books and transport are paid for, for as long as school lasts.',
    needs: ['Schools with room'],
    harm: 'When support ends, so does the effect. Do not start what cannot go on.',
    watch: 'Children in school and not at work',
    known: 'Tested in several places: less child work. In Nepal it faded when the support stopped.',
  },
  'school-meals': {
    state: 'original',
    name: 'Meals at school',
    what: 'Each pupil gets a meal, or a ration to carry along.',
    needs: ['Kitchens or suppliers'],
    harm: 'More pupils need more teachers.',
    watch: 'Days at school',
    known:
      'One trial in Burkina Faso: more school, less of some kinds of work. Trafficking was not measured.',
  },
  'skills-against-child-marriage': {
    state: 'original',
    name: 'Skills against child marriage',
    what: 'Girls meet weekly to learn school subjects, rights or a trade.',
    needs: ['A safe place', 'Mentors'],
    harm: 'Some homes may object. Talk with the community first.',
    watch: 'Girls married as children',
    known:
      'One large trial in Bangladesh: about one third fewer child marriages. Trafficking was not measured.',
  },
  'girls-clubs': {
    state: 'original',
    name: 'Clubs for girls',
    what: 'Clubs near home offer friends, life skills and training for work.',
    needs: ['Young women who lead'],
    harm: 'What works in one place can fail in the next.',
    watch: 'Girls who earn safely and are not married',
    known: 'Worked in Uganda, showed no notable effect in Tanzania. Trafficking was not measured.',
  },
  'second-chance-learning': {
    state: 'original',
    name: 'A second chance to learn',
    what: 'Children who work get short, free courses that lead back to school or a trade.',
    needs: ['Hours that fit', 'Food'],
    harm: 'Courses can become a sorting place for the poor.',
    watch: 'Children who move on to school',
    known: 'Promising; studies are few.',
  },
  'decent-first-jobs': {
    state: 'original',
    name: 'Decent first jobs',
    what: 'Firms offer paid apprenticeships to those old enough, with a contract and a mentor.',
    needs: ['Firms that are checked'],
    harm: 'Cheap labour can hide behind the word training.',
    watch: 'Apprentices with a contract',
    known: 'Promising, but not tested.',
  },
  'safe-online-lessons': {
    state: 'original',
    name: 'Lessons on safe life online',
    what: 'Pupils learn about grooming, sharing and getting help, and parents learn too.',
    needs: ['Teachers with material'],
    harm: 'Fear and blame keep children from telling.',
    watch: 'Pupils who know whom to tell',
    known: 'Done widely. Its effect on harm is not known.',
  },
  'school-without-papers': {
    state: 'original',
    name: 'School without papers',
    what: 'Each child can go to school, whatever their papers.',
    needs: ['A rule and money per pupil'],
    harm: 'Lists of pupils must not reach border police.',
    watch: 'Children out of school because of papers',
    known: 'A duty under the Convention on the Rights of the Child.',
  },
};
