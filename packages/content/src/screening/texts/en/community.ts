import type { Texts } from '../../../guidance/index.ts';
import type { FactorText } from '../../factor.ts';

export const community: Texts<FactorText> = {
  'recruiters-come': {
    state: 'original',
    question: 'Do people come here to find children for work, marriage or trips?',
    why: 'Recruiters work where they are known and trusted.',
    means: 'Other children may be next.',
    next: 'Tell child protection what you heard. Do not step in alone.',
  },
  'work-that-takes-children': {
    state: 'original',
    question: 'Are there mines, farms, boats, kilns, homes or bars near by that use children?',
    why: 'Where work takes children, it will ask for more.',
    means: 'The child may have worked there, or be about to.',
    next: 'Pass it on to child protection and to the inspectors.',
  },
  'shut-out': {
    state: 'original',
    question: 'Does the child belong to a group that others shut out?',
    why: 'Nobody looks for children whom nobody counts.',
    means: 'The child may not dare to ask for help. Do not take it for a sign of guilt.',
    next: 'Find a worker the group trusts.',
  },
  'camp-or-street': {
    state: 'original',
    question: 'Does the child sleep in a camp, on the street or among strangers?',
    why: 'Crowded and dark places help those who do harm.',
    means: 'The child needs a safer place, now.',
    next: 'Find a safe bed for tonight, and ask who watches over the place.',
  },
  'place-that-knows-child': {
    state: 'original',
    question: 'Is there a school, clinic, club or place of faith where the child is known?',
    why: 'People who know a child notice when something is wrong.',
    means: 'There is a place to build on. Check that it is safe.',
    next: 'Ask the child if you may work with this place.',
  },
  'people-speak-up': {
    state: 'original',
    question: 'Do people here speak up when a child is harmed, and tell someone who can act?',
    why: 'A village that speaks protects.',
    means: 'There are allies. Some may also be close to the person who does harm.',
    next: 'Find out whom to work with, and who should not know.',
  },
  friends: {
    state: 'original',
    question: 'Do you have friends of your own age?',
    why: 'Friends notice first, and help a child to heal.',
    means: 'The child has ties. Friends can also be in the same danger.',
    next: 'Find ways to keep safe friends, and ask if a friend needs help too.',
  },
};
