import { sameAddress } from '../address.ts';
import type { Resource } from '../resource.ts';
import { fold } from '../search/fold.ts';
import { areNear, titleWords } from './near-titles.ts';
import { type Complaint, complaint } from './problem.ts';

/** Finds what stands twice; resources are shown to it one after the other. */
export type Twice = (resource: Resource) => readonly Complaint[];

/** Same ids, same addresses of resources, and near the same title of one publisher and year. */
export function twice(): Twice {
  const ids = new Set<string>();
  const addresses = new Map<string, string>();
  const titles = new Map<string, { readonly id: string; readonly words: ReadonlySet<string> }[]>();
  return ({ id, address, leadsTo, title, publishers, year }) => {
    const found: Complaint[] = [];
    if (ids.has(id)) found.push(complaint('ID_TWICE', ['id'], `another resource is "${id}"`));
    ids.add(id);
    if (leadsTo === 'resource') {
      const same = sameAddress(address);
      const other = addresses.get(same);
      if (other !== undefined)
        found.push(complaint('ADDRESS_TWICE', ['address'], `"${other}" has the same address`));
      else addresses.set(same, id);
    }
    const words = titleWords(title);
    const near = new Set<string>();
    for (const publisher of publishers) {
      const key = `${year} ${fold(publisher)}`;
      const others = titles.get(key) ?? [];
      for (const other of others) if (areNear(words, other.words)) near.add(other.id);
      titles.set(key, [...others, { id, words }]);
    }
    for (const other of near)
      found.push(complaint('NEAR_TWICE', ['title'], `"${other}" is nearly the same`));
    return found;
  };
}
