const FLOOR = [20, 19];

/** Says in one sentence why this Node cannot run Tessera, or nothing when it can. */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const enough = major > FLOOR[0] || (major === FLOOR[0] && minor >= FLOOR[1]);
  if (enough) return undefined;
  return `Tessera needs Node ${FLOOR.join('.')} or newer and this is Node ${version}: install a newer Node from https://nodejs.org and try again.`;
}
