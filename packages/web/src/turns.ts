/** Turns at something that takes time: each one tells whether nobody has taken a later one. */
export function turns(): () => () => boolean {
  let latest = 0;
  return () => {
    latest += 1;
    const mine = latest;
    return () => mine === latest;
  };
}
