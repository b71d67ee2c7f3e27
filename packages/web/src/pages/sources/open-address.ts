import { dayOf } from '../../explore/source-words.ts';
import type { Source } from '../../release/open-release.ts';
import type { Tongue } from './published-lines.ts';

/** Where the open file comes from. */
export function openAddress({ facts, opened }: Source, { t }: Tongue): string {
  const codebook = opened.codebook.name;
  return facts === undefined
    ? t('openAddressOwn', { codebook })
    : t('openAddress', { codebook, date: dayOf(facts.created) });
}
