/**
 * Lets the keyboard move a place whose content is wider than itself, and gives it a name; takes both back
 * where everything fits.
 */
export function letMoveSideways(element: HTMLElement, label: string): void {
  if (element.scrollWidth > element.clientWidth) {
    element.tabIndex = 0;
    element.setAttribute('role', 'region');
    element.setAttribute('aria-label', label);
    return;
  }
  for (const name of ['tabindex', 'role', 'aria-label']) element.removeAttribute(name);
}
