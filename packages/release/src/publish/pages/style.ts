import { type Markup, trusted } from './html.ts';
import { barStyle } from './style-bars.ts';
import { frameStyle } from './style-frame.ts';
import { pieceStyle } from './style-pieces.ts';
import { printStyle } from './style-print.ts';
import { DARK, declarations, LIGHT } from './tokens.ts';

/** The style sheet of every published page. On paper an invented release says so on every sheet. */
export function styleSheet(invented: boolean): Markup {
  return trusted(
    [
      `:root{color-scheme:light dark;${declarations(LIGHT)}}`,
      `@media (prefers-color-scheme:dark){:root{${declarations(DARK)}}}`,
      frameStyle,
      pieceStyle,
      barStyle,
      printStyle(invented),
    ].join('\n'),
  );
}
