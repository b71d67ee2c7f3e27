import type { Writable } from 'node:stream';

/** A way between host and page that all answers share. */
export interface Link {
  /** Writes a body and ends, after the time that a question and the start of its answer take. */
  send(to: Writable, body: Uint8Array): void;
}

export const fastLink: Link = { send: (to, body) => to.end(body) };

/** Milliseconds between two turns. */
const TURN = 5;
/** One packet: answers that are on their way take turns with one each. */
const PACKET = 1460;

interface Answer {
  readonly to: Writable;
  readonly body: Uint8Array;
  at: number;
}

/**
 * A slow link: `latency` milliseconds, and `speed` bytes a second for all answers together. It is
 * slowed down here and not in the browser, which lets the scripts of workers pass.
 */
export function slowLink(latency: number, speed: number): Link {
  let waiting: Answer[] = [];
  let last = 0;
  let credit = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  const turn = () => {
    const now = performance.now();
    credit = Math.min(credit + ((now - last) * speed) / 1000, (speed * 20 * TURN) / 1000);
    last = now;
    while (credit >= PACKET && waiting.length > 0) {
      for (const answer of waiting) {
        const end = Math.min(answer.at + PACKET, answer.body.length);
        answer.to.write(answer.body.subarray(answer.at, end));
        credit -= end - answer.at;
        answer.at = end;
        if (end === answer.body.length) answer.to.end();
      }
      waiting = waiting.filter(({ at, body }) => at < body.length);
    }
    if (waiting.length > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
  return {
    send(to, body) {
      setTimeout(() => {
        waiting.push({ to, body, at: 0 });
        if (timer !== undefined) return;
        last = performance.now();
        timer = setInterval(turn, TURN);
      }, latency);
    },
  };
}
