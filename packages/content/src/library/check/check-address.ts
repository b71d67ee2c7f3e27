import { type Address, readAddress } from '../address.ts';
import type { Resource } from '../resource.ts';
import { listPart } from './list-page.ts';
import { type Complaint, complaint } from './problem.ts';

/** What may be a site of its own; anything else stands on a page of one. */
const SITES: ReadonlySet<Resource['type']> = new Set([
  'tool',
  'data',
  'data-standard',
  'directory',
]);

const isFrontPage = ({ path, query }: Address): boolean => /^\/*$/.test(path) && query === '';

/** Whether an address shows what it is said to lead to. */
function checkDestination(address: Address, { leadsTo, type }: Resource): readonly Complaint[] {
  const asked = listPart(address);
  const isSite = leadsTo === 'publisher' || (leadsTo === 'resource' && SITES.has(type));
  return [
    ...(asked === undefined
      ? []
      : [complaint('LIST_PAGE', ['address'], `"${asked.slice(0, 80)}" asks for a list`)]),
    ...(isSite || !isFrontPage(address)
      ? []
      : [complaint('FRONT_PAGE', ['address'], `the front page of ${address.host}`)]),
  ];
}

/** Whether a reader may be sent to the address, and whether its terms and their check agree. */
export function checkAddress(resource: Resource): readonly Complaint[] {
  const { address, terms, checked } = resource;
  const read = readAddress(address);
  return [
    ...(typeof read === 'string'
      ? [complaint(read, ['address'], `"${address.slice(0, 80)}"`)]
      : checkDestination(read, resource)),
    ...(terms.kind === 'unread' && checked.licence !== 'unread'
      ? [
          complaint(
            'LICENCE_UNREAD',
            ['checked', 'licence'],
            `unread terms are "${checked.licence}"`,
          ),
        ]
      : []),
  ];
}
