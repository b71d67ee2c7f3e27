import type { Codebook } from '@tessera/model';
import type { Picture } from './pictures.ts';
import { questionsOf, TOPICS, type Topic } from './questions.ts';
import { firstState, type State, settled } from './state.ts';

/** A question of the front page, and the picture that answers it. */
export interface Door {
  readonly topic: Topic;
  readonly state: State;
  /** The labels of what is asked behind the door. */
  readonly questions: readonly string[];
}

const PICTURE_OF: Readonly<Partial<Record<Topic, Picture>>> = { where: 'corridors', when: 'trend' };

/** One door for each topic that the codebook has a question for; of change, the first question of all. */
export function doorsOf(codebook: Codebook): readonly Door[] {
  const start = firstState(codebook);
  const questions = questionsOf(codebook);
  return TOPICS.flatMap((topic): readonly Door[] => {
    const own = questions.filter((question) => question.topic === topic);
    const [first] = own;
    if (first === undefined) return [];
    const question = topic === 'when' ? start.question : first.id;
    const picture = PICTURE_OF[topic] ?? 'bars';
    const state = settled({ ...start, question, picture }, codebook);
    return [{ topic, state, questions: own.map(({ label }) => label) }];
  });
}
