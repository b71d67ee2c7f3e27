/** The cells of one line of CSV text that we wrote: quotes doubled inside quotes, no line break. */
export function cellsOfLine(line: string): readonly string[] {
  const cells: string[] = [];
  let cell = '';
  let inside = false;
  for (let i = 0; i < line.length; i++) {
    const character = line[i] as string;
    if (inside) {
      if (character !== '"') cell += character;
      else if (line[i + 1] === '"') cell += line[++i];
      else inside = false;
    } else if (character === '"') inside = true;
    else if (character === ',') {
      cells.push(cell);
      cell = '';
    } else cell += character;
  }
  return [...cells, cell];
}
