import type { Reply, WhyNot } from '@tessera/content/stories';

export const notAnswered = (why: WhyNot): Reply<never> => ({ answered: false, why });
