/** The time since a moment of `performance.now()`, for people. */
export function elapsed(since) {
  const seconds = (performance.now() - since) / 1000;
  return seconds < 60
    ? `${seconds.toFixed(1)} s`
    : `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
}

/** Says what is about to happen; the returned function says how it ended and how long it took. */
export function step(name, doing) {
  const since = performance.now();
  console.log(`  ${name.padEnd(9)} ${doing}`);
  return (outcome) => console.log(`  ${''.padEnd(9)} ${outcome} (${elapsed(since)})`);
}
