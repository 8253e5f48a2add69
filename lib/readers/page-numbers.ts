import { belongs, type Scope } from './find-witnesses';
import { numberLines, type NumberLine } from './shown-text';

const MAX_LINES = 200;
const MAX_TEXT = 120;

/** The short texts with a number that belong to the page itself; rows of people are left out. */
export const pageNumbers = (scope: Scope, root: Element): NumberLine[] =>
  numberLines(root, MAX_LINES).filter(
    ({ element, text }) =>
      text.length <= MAX_TEXT &&
      belongs(element, scope) &&
      !(scope.reader.people && element.closest(scope.reader.people.row)),
  );
