import type { Texts } from '../../../guidance/index.ts';
import type { FactorText } from '../../factor.ts';

export const structural: Texts<FactorText> = {
  'status-shuts-doors': {
    state: 'original',
    question: 'Does the status of the child shut doors to school, care or justice?',
    why: 'A child who fears the state cannot ask it for help.',
    means: 'The child has rights whatever the papers say.',
    next: 'Find a lawyer. Use services that do not pass on papers.',
  },
  'no-guardian-to-be-had': {
    state: 'original',
    question: 'Is this a place without an office that appoints independent guardians?',
    why: 'Without one, the wrong person may decide.',
    means: 'Nobody free of interest speaks for the child.',
    next: 'Ask the court to name a person, and note the gap.',
  },
  'crisis-around': {
    state: 'original',
    question: 'Has a war, disaster, drought or lost harvest pushed people to move?',
    why: 'In a crisis children lose what keeps them safe.',
    means: 'The child may have lost carers, school and papers.',
    next: 'Look first for safety, food and a person who cares.',
  },
  'law-would-punish': {
    state: 'original',
    question: 'Would the law here punish or lock up this child?',
    why: 'Fear of the law is a tool of traffickers.',
    means: 'Asking for help may be a danger for the child. Plan for it.',
    next: 'Talk to a lawyer before you report to the police.',
  },
  'no-service-near': {
    state: 'original',
    question: 'Are services missing, far away, or do they turn the child away?',
    why: 'A plan without services is only paper.',
    means: 'The gap is not the fault of the child.',
    next: 'Find the nearest way, and tell those who plan.',
  },
  'rights-whatever-papers': {
    state: 'original',
    question: 'Does a law here open school and health care to each child?',
    why: 'A right can be used.',
    means: 'The child can start school and see a doctor now.',
    next: 'Use it this week. Take the law with you.',
  },
  'open-day-and-night': {
    state: 'original',
    question: 'Is there a free line or office for children that is open day and night?',
    why: 'Help that is open can be reached.',
    means: 'The child has a way to call.',
    next: 'Give the number in a way that leaves no trace.',
  },
  'lawful-way': {
    state: 'original',
    question:
      'Is there a lawful way for this child to study, stay, travel or live with someone safe?',
    why: 'Where no lawful way is open, traffickers offer one.',
    means: 'There may be a way that needs no smuggler.',
    next: 'Ask a lawyer. Decide nothing before the best interests decision.',
  },
};
