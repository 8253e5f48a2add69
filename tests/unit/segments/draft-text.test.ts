import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillDraft, parseDraft, PLACEHOLDERS } from '../../../lib/segments/draft-text';
import { firstNameOf } from '../../../lib/segments/first-name';
import type { SortedPerson } from '../../../lib/model/sorted-person';
import { anyPerson, person } from './invented-people';

function filled(draft: string, who: SortedPerson) {
  const parts = parseDraft(draft);
  if (!parts.ok) throw new Error(parts.error.kind);
  return fillDraft(parts.value, who);
}

describe('a draft', () => {
  it.each<[string, Partial<SortedPerson>, string, string[]]>([
    ['Hi {firstName}!', { name: 'Ada M. Sample' }, 'Hi Ada!', []],
    ['{ FirstName }', {}, 'Ada', []],
    ['How is {company|your team}?', {}, 'How is your team?', []],
    ['How is {company|your team}?', { company: 'Kelp' }, 'How is Kelp?', []],
    ['How is {company}?', {}, 'How is {company}?', ['company']],
    ['{company} {company} {title}', {}, '{company} {company} {title}', ['company', 'title']],
    ['{company|}x', {}, 'x', []],
    ['{{firstName} }', {}, '{firstName} }', []],
    ['{name}', { name: '{company} {{' }, '{company} {{', []],
    ['{title|a | b}', {}, 'a | b', []],
    ['Hi {firstName},', { name: 'A\u202e.' }, 'Hi A.,', []],
    ['at {company}.', { company: 'Kelp\r\nBcc: x\u202e' }, 'at Kelp Bcc: x.', []],
  ])('%j for %j says %j', (draft, who, text, missing) => {
    expect(filled(draft, person(who))).toEqual({ text, missing });
  });

  it.each([
    ['Hi {frstName}', { kind: 'unknownPlaceholder', name: 'frstName', at: 3 }],
    ['Hi {}', { kind: 'unknownPlaceholder', name: '', at: 3 }],
    ['{constructor}', { kind: 'unknownPlaceholder', name: 'constructor', at: 0 }],
    ['Hi {firstName', { kind: 'unclosed', at: 3 }],
    ['x'.repeat(8_001), { kind: 'tooLong', max: 8_000 }],
  ])('%j is refused with its place', (draft, error) => {
    expect(parseDraft(draft)).toEqual({ ok: false, error });
  });

  it('without a place is the same for everybody, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), anyPerson, (text, who) => {
        const draft = text.replaceAll('{', '{{');
        expect(filled(draft, who)).toEqual({ text, missing: [] });
      }),
      { numRuns: 100 },
    );
  });

  it('never fails, and says nothing that is not known with fallbacks everywhere', () => {
    const draft = PLACEHOLDERS.map((name) => `{${name}|–}`).join('|');
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), anyPerson, (text, who) => {
        parseDraft(text);
        const { missing, text: said } = filled(draft, who);
        expect(missing).toEqual([]);
        expect(said).not.toMatch(/[\n\r\u202e\u2066]/u);
      }),
      { numRuns: 100 },
    );
  });
});

it.each([
  ['Ada Sample', 'Ada'],
  ['Dr. Anna-Lena Müller, PhD', 'Anna-Lena'],
  ['Prof. Dr. med. Jo Roe', 'Jo'],
  ['J. Robert Roe', 'Robert'],
  ['J.R. Roe', 'Roe'],
  ['🚀 Sam Roe 🚀', 'Sam'],
  ['(Bo) Jo Roe', 'Jo'],
  ['“Bo” Jo Roe', 'Jo'],
  ['Sinéad O’Connor', 'Sinéad'],
  ['王小明', '王小明'],
  ['김 민준', '김'],
  ['محمد علي', 'محمد'],
  ['Sam | Growth', 'Sam'],
  ['X', 'X'],
  ['Dr.', ''],
  ['', ''],
])('%j is called %j', (name, first) => {
  expect(firstNameOf(name)).toBe(first);
});
