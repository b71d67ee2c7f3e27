import type { PartCounts } from './part-counts.ts';

/** People in one part of the file by where they come from and where they are. */
export interface FlowCounts {
  readonly people: number;
  /** For each place where they are, people by each place they come from. */
  readonly to: readonly (readonly number[])[];
}

/** Two places by their positions in the lists of places. */
export interface Flow {
  readonly from: number;
  readonly to: number;
}

export interface Flows {
  /** The largest first, without those that nobody is in. */
  readonly flows: readonly Flow[];
  /** For each part the people whose two places are known, and those in each of `flows`. */
  readonly parts: readonly PartCounts[];
  /** The same for three answers: where they come from, across a border, in a flow that is not in `flows`. */
  readonly borders: readonly PartCounts[];
}

/**
 * People by flows, as counts of a question whose answers are flows: of the people whose two places are
 * known. `home` is for each place of origin its position among the other places, −1 where it has none.
 */
export function flowsOf(
  parts: readonly FlowCounts[],
  home: readonly number[],
  most: number,
): Flows {
  const present: { readonly from: number; readonly to: number; readonly people: number }[] = [];
  for (const [to, origins] of (parts[0]?.to ?? []).entries()) {
    for (let from = 0; from < origins.length; from++) {
      let people = 0;
      for (const part of parts) people += part.to[to]?.[from] ?? 0;
      if (people > 0) present.push({ from, to, people });
    }
  }
  present.sort((a, b) => b.people - a.people);
  const flows = present.slice(0, most).map(({ from, to }): Flow => ({ from, to }));
  const counted = parts.map(({ people, to }): PartCounts => {
    const recorded = sum(to.map(sum));
    return { people, recorded, yes: flows.map((flow) => to[flow.to]?.[flow.from] ?? 0) };
  });
  const borders = parts.map(({ people, to }, p): PartCounts => {
    const { recorded, yes } = counted[p] as PartCounts;
    const within = sum(home.map((place, from) => to[place]?.[from] ?? 0));
    return { people, recorded, yes: [within, recorded - within, recorded - sum(yes)] };
  });
  return { flows, parts: counted, borders };
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
