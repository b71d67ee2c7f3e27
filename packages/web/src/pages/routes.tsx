import type { ComponentType } from 'react';
import { ExplorePage } from './explore/explore.tsx';
import type { PageProps } from './lazy-page.tsx';

export interface Route {
  /** As the router reads it: `/countries/:code`. */
  readonly path: string;
  readonly page: ComponentType<PageProps>;
}

/** Every page but the first. */
export const ROUTES: readonly Route[] = [{ path: '/explore', page: ExplorePage }];
