import { readAddress } from '../address.ts';
import type { Resource } from '../resource.ts';
import { type Complaint, complaint } from './problem.ts';

/** Whether a reader may be sent to the address, and whether its terms and their check agree. */
export function checkAddress({ address, terms, checked }: Resource): readonly Complaint[] {
  const read = readAddress(address);
  return [
    ...(typeof read === 'string'
      ? [complaint(read, ['address'], `"${address.slice(0, 80)}"`)]
      : []),
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
