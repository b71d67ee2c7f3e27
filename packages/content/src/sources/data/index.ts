import type { Source } from '../schema.ts';
import { ctdc2017 } from './ctdc-2017.ts';
import { ctdc2024 } from './ctdc-2024.ts';
import { ctdcSynthetic2021 } from './ctdc-synthetic-2021.ts';
import { ilo2021 } from './ilo-2021.ts';
import { iomVotd2023 } from './iom-votd-2023.ts';
import { ukNrm2023 } from './uk-nrm-2023.ts';
import { unodcGlotip } from './unodc-glotip.ts';

/** Every source that is compared, in the order in which it is shown. */
export const SOURCES: readonly Source[] = [
  ctdc2024,
  ctdcSynthetic2021,
  ctdc2017,
  iomVotd2023,
  unodcGlotip,
  ukNrm2023,
  ilo2021,
];
