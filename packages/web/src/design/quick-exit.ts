const PRESSES = 3;
const WITHIN_MS = 1_500;
const ELSEWHERE = 'https://www.wikipedia.org/';

/** Clears the page and goes to a harmless one, so that going back does not lead here. */
export function leaveQuickly(): void {
  document.documentElement.replaceChildren();
  window.location.replace(ELSEWHERE);
}

/** Leaves when Escape is pressed three times; returns what ends the listening. */
export function listenForExit(leave: () => void = leaveQuickly): () => void {
  let presses: readonly number[] = [];
  const onKey = ({ key, timeStamp }: KeyboardEvent) => {
    if (key !== 'Escape') return;
    presses = [...presses, timeStamp].filter((at) => timeStamp - at < WITHIN_MS);
    if (presses.length >= PRESSES) leave();
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
}
