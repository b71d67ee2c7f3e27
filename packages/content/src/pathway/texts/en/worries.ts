import type { Texts } from '../../../guidance/index.ts';
import type { WorryText } from '../../worry.ts';

export const worries: Texts<WorryText> = {
  'adult-answers': {
    state: 'original',
    worry: 'A child travels with an adult who answers for them.',
    means: 'The adult may control the child. Or the child may be shy, or not know the language.',
    actions: [
      'See the child alone for a while. Say that this is routine.',
      'Ask the child, in their own language, where they are going and who waits there.',
      'If your worry stays, let them wait and call child protection before they travel on.',
    ],
  },
  'learned-story': {
    state: 'original',
    worry: 'The story of the child sounds learned, or two stories do not fit.',
    means:
      'Somebody may have told the child what to say. Fear and bad sleep can also mix up a story.',
    actions: [
      'Do not point out the gaps. Write both stories down, word for word.',
      'Let the child rest and eat before anyone asks more.',
      'Pass the case to a trained interviewer.',
    ],
  },
  'held-papers': {
    state: 'original',
    worry: 'Somebody else holds the papers, the money or the phone of the child.',
    means: 'This is a common way to control a person. Some adults also do it to keep things safe.',
    actions: [
      'Ask the child alone if they can have their things when they want them.',
      'Keep papers that come to you in a safe place, in the name of the child.',
      'Report it to child protection today.',
    ],
  },
  'works-not-school': {
    state: 'original',
    worry: 'A child works when they should be in school.',
    means:
      'The home may be poor, or somebody may gain from the work. Both need help, not the same help.',
    actions: [
      'Find out what work, how long, for whom, and who gets the pay.',
      'Check for danger: tools, chemicals, night work, no way to leave.',
      'Report it to child protection. Ask that help starts before the pay stops.',
    ],
  },
  alone: {
    state: 'original',
    worry: 'A child is alone, with nobody who cares for them.',
    means:
      'The child may be lost, sent ahead, or on the run. A child alone is easy to find for those who do harm.',
    actions: [
      'Stay with the child and meet the first needs.',
      'Go with the child to child protection in person. A note is not enough.',
      'Ask for an independent guardian on the first day.',
    ],
  },
  'unclear-link': {
    state: 'original',
    worry: 'It is not clear what links the adult and the child.',
    means: 'The adult may be a relative, a helper or a recruiter. Papers alone do not tell.',
    actions: [
      'Ask each of them alone about daily life: meals, school, names of friends.',
      'Watch how the child acts near the adult, and when the adult is away.',
      'Let the authority check the link before they go on together.',
    ],
  },
  afraid: {
    state: 'original',
    worry: 'A child is hurt, worn out, or afraid of somebody.',
    means: 'The child may be beaten, overworked or threatened. There may be other causes, too.',
    actions: [
      'Get medical care. Let the child choose who is in the room.',
      'Make sure that the person they fear cannot reach them.',
      'Write down what you see, not what you think, and report it today.',
    ],
  },
  debt: {
    state: 'original',
    worry: 'The child owes money for a trip, a job or a debt at home.',
    means: 'Debt binds children to those who use them. Threats may reach people at home.',
    actions: [
      'Tell the child that no child has to work off a debt.',
      'Find out who asks for the money and what they threaten.',
      'Ask a lawyer and child protection for help before anyone pays or refuses.',
    ],
  },
  'met-online': {
    state: 'original',
    worry: 'A child met somebody online who offers love, work, money or a trip.',
    means: 'Recruiters find children this way. Many children also have real friends online.',
    actions: [
      'Stay calm and thank the child for telling you.',
      'Keep the chats. Ask the child not to meet the person alone.',
      'Report the account to the police unit for crimes against children.',
    ],
  },
  gifts: {
    state: 'original',
    worry: 'A child has new things, an older friend, or is often with adults in hotels or cars.',
    means: 'Gifts and love are used to draw children in. The child may not see it as harm.',
    actions: [
      'Do not judge the friend. Ask how the child feels when they say no.',
      'Note names, cars, places and times.',
      'Talk to child protection about a safety plan that the child can live with.',
    ],
  },
  'begs-or-steals': {
    state: 'original',
    worry: 'A child begs, sells or steals, and somebody watches or collects.',
    means: 'The child may have to bring in money each day. Home may be where the order comes from.',
    actions: [
      'Treat the child as a child who needs help, not as an offender.',
      'Watch who collects. Do not step in alone.',
      'Report it to child protection and name the worry: someone else gains.',
    ],
  },
  marriage: {
    state: 'original',
    worry: 'A child is to be married, or already was.',
    means: 'A child cannot agree to marry. Money, debt or a trip may be behind it.',
    actions: [
      'Speak with the child alone, where nobody can overhear.',
      'Do not let anyone at home know that you are worried.',
      'Call child protection at once if a date or a trip is near.',
    ],
  },
  'gone-before': {
    state: 'original',
    worry: 'A child has gone missing from care before.',
    means: 'Those who used the child may still reach them. Or the place did not feel safe.',
    actions: [
      'Ask what was wrong with the place, and what pulled them away.',
      'Make a plan in the first hour for who stays with the child.',
      'Give the police a record to use at once if the child is gone.',
    ],
  },
  'age-doubt': {
    state: 'original',
    worry: 'A person says that they are an adult but looks younger, or the other way round.',
    means: 'Traffickers give children false ages. Looks also mislead.',
    actions: [
      'Treat the person as a child until it is settled.',
      'Ask calmly, when you are alone, how they know their age.',
      'Ask for an independent guardian before any age test.',
    ],
  },
  'lives-in-a-home': {
    state: 'original',
    worry: 'A child lives and works in a home that is not their own.',
    means: 'It may be care, school far from home, or hidden work. Few people look inside.',
    actions: [
      'Find a way to see the child alone, such as at school or a clinic.',
      'Ask about sleep, meals, school, pay and days off.',
      'Report it to child protection, and say who gains from the work.',
    ],
  },
  'guardian-involved': {
    state: 'original',
    worry: 'A parent or guardian may be part of it.',
    means:
      'This is common. It does not mean that the parent is bad, and it does not mean that home is safe.',
    actions: [
      'Do not ask that person for consent and do not warn them.',
      'Ask the authority for an independent guardian today.',
      'When you are alone with the child, ask whom they trust.',
    ],
  },
};
