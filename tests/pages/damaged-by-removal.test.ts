import { expect, test } from 'vitest';
import { EACH_FIXTURE, readWhole } from './damage/damaged-fixtures';
import { nodesOf } from './damage/damages';
import { newClaims } from './damage/same-or-less';
import { parse, readDocument } from './fixture-pages';

test.each(EACH_FIXTURE)('%s, any one node gone: the same numbers or none', (_, page) => {
  const whole = readWhole(page);
  const document = parse(page);
  for (const node of nodesOf(document)) {
    const parent = node.parentNode!;
    const next = node.nextSibling;
    node.remove();
    const label = `without ${node.nodeName} ${node.textContent?.trim().slice(0, 40) ?? ''}`;
    expect(newClaims(whole, readDocument(document, page)), label).toEqual([]);
    parent.insertBefore(node, next);
  }
});
