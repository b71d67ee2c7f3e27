import { type BundleFile, bundleFiles } from '../pages/bundle-files.ts';
import { type Chapter, documentHtml } from '../pages/document.ts';
import type { ReleaseView } from '../view.ts';
import { attacked } from './attacked.ts';
import { cannotTell, cite, filesOf } from './closing.ts';
import { fidelity } from './fidelity.ts';
import { findings, furtherColumns } from './findings.ts';
import { onlyTotals } from './only-totals.ts';
import { opening } from './opening.ts';
import { protection } from './protection.ts';
import { tooSmall } from './too-small.ts';

function chaptersOf(view: ReleaseView): readonly (Chapter | undefined)[] {
  if (view.tier === 'totals')
    return [...onlyTotals(view), cannotTell(view), protection(view), attacked(view)];
  return [
    findings(view),
    furtherColumns(view),
    tooSmall(view),
    cannotTell(view),
    protection(view),
    attacked(view),
    fidelity(view),
  ];
}

/**
 * The report of a release: one page that makes no request and runs no script, for a reader who is
 * no statistician. A function of the view alone, so it gives away nothing that was not paid for.
 */
export function reportHtml(
  view: ReleaseView,
  files: readonly BundleFile[] = bundleFiles(view.tier, view.draws),
): string {
  const chapters = [...chaptersOf(view), cite(view), filesOf(files)];
  return documentHtml({
    release: view,
    name: 'Report',
    opening: opening(view),
    chapters: chapters.filter((chapter) => chapter !== undefined),
  });
}
