import type { Codebook } from '@tessera/model';
import type { ReleaseView } from '../view.ts';

/**
 * What the front page, the frame and the citation need of a release: little enough for a manifest to
 * hold. Every `ReleaseView` is one.
 */
export interface FrontView
  extends Pick<
    ReleaseView,
    | 'title'
    | 'invented'
    | 'date'
    | 'tier'
    | 'epsilon'
    | 'delta'
    | 'people'
    | 'syntheticRows'
    | 'version'
  > {
  readonly codebook: Pick<Codebook, 'name' | 'version'>;
}
