import { ORDERS, type Order, QUESTION_IDS, type QuestionId } from '@tessera/content/sources';

/** Everything that the page depends on: its address says it. */
export interface State {
  readonly question: QuestionId;
  readonly order: Order;
}

export interface Read {
  readonly state: State;
  /** Parts of the address that mean nothing here, and were left out. */
  readonly ignored: readonly string[];
}

const START: State = { question: QUESTION_IDS[0], order: ORDERS[0] };

/** The state that an address asks for; nonsense in it is left out, and named. */
export function readState(search: string): Read {
  const ignored: string[] = [];
  let state = START;
  for (const [key, value] of new URLSearchParams(search)) {
    const question = QUESTION_IDS.find((one) => key === 'q' && one === value);
    const order = ORDERS.find((one) => key === 'order' && one === value);
    if (question !== undefined) state = { ...state, question };
    else if (order !== undefined) state = { ...state, order };
    else ignored.push(key);
  }
  return { state, ignored };
}

/** The address of a state, without what is as it is at the start; `readState` gives the state back. */
export function writeState({ question, order }: State): string {
  const params = new URLSearchParams();
  if (question !== START.question) params.set('q', question);
  if (order !== START.order) params.set('order', order);
  return params.toString();
}
