import type { FolderKind } from './bundle/stage.ts';
import { MOST_DRAWS } from './draws.ts';
import { bundleFiles } from './pages/bundle-files.ts';

/** Every file of a release, whatever its tier, with so many further synthetic files. */
export const layoutOf = (draws: number): readonly string[] =>
  bundleFiles('full', draws).map((file) => file.path);

/** The file by which a folder of exact diagnostics is known. */
export const PRIVATE_MARK = 'SENSITIVE-README.md';
export const PRIVATE_TITLE = '# SENSITIVE: exact diagnostics';
export const PRIVATE_EVALUATION = 'SENSITIVE-evaluation.json';
export const PRIVATE_ISSUES = 'SENSITIVE-issues.csv';

export const RELEASE_FOLDER: FolderKind = {
  mark: 'manifest.json',
  isOurs: isManifest,
  layout: layoutOf(MOST_DRAWS),
};

export const PRIVATE_FOLDER: FolderKind = {
  mark: PRIVATE_MARK,
  isOurs: (text) => text.startsWith(PRIVATE_TITLE),
  layout: [PRIVATE_MARK, PRIVATE_EVALUATION, PRIVATE_ISSUES],
};

/** Other programs write a file of that name too; one of any version of Tessera names itself. */
function isManifest(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'tessera' in value && 'format' in value;
  } catch {
    return false;
  }
}
