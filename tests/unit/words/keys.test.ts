import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import en from '../../../assets/locales/en.json';
import { parseMessage } from '../../../lib/words/parse-message';

const messages: Readonly<Record<string, string>> = en;

const sources = globSync(['components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}', 'lib/**/*.ts'])
  .filter((path) => !path.endsWith('.d.ts'))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

const parse = ({ path, text }: (typeof sources)[number]): ts.SourceFile =>
  ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);

/** Attributes that a person reads or hears. */
const SPOKEN = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'];

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}

describe('texts', () => {
  it.each(Object.entries(messages))('%s parses', (_, text) => {
    expect(() => parseMessage(text)).not.toThrow();
    expect(text.trim()).toBe(text);
  });

  it('stand in no component and no entrypoint', () => {
    const hardCoded: string[] = [];
    for (const source of sources.filter(({ path }) => path.endsWith('.tsx'))) {
      walk(parse(source), (node) => {
        if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) hardCoded.push(node.text.trim());
        if (
          ts.isJsxAttribute(node) &&
          SPOKEN.includes(node.name.getText()) &&
          node.initializer &&
          ts.isStringLiteral(node.initializer)
        ) {
          hardCoded.push(node.initializer.text);
        }
      });
    }
    expect(hardCoded).toEqual([]);
  });

  it('exist for every key that the code names', () => {
    const missing: string[] = [];
    for (const source of sources) {
      walk(parse(source), (node) => {
        if (!ts.isCallExpression(node) || !/^(t|phrase)$/.test(node.expression.getText())) return;
        const [key] = node.arguments;
        if (key && ts.isStringLiteral(key) && !(key.text in messages)) missing.push(key.text);
      });
    }
    expect(missing).toEqual([]);
  });

  it('are all used', () => {
    const literals = new Set<string>();
    const starts: string[] = [];
    for (const source of sources) {
      walk(parse(source), (node) => {
        if (ts.isStringLiteralLike(node)) literals.add(node.text);
        // A key put together, such as `action.open.${page}`.
        if (ts.isTemplateHead(node) && /^[a-z]+\.[\w.]*$/i.test(node.text)) starts.push(node.text);
      });
    }
    const unused = Object.keys(messages).filter(
      (key) => !literals.has(key) && !starts.some((start) => key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });

  it('never promise safety or approval', () => {
    const promises = Object.entries(messages).filter(([, text]) =>
      /\b(safe|safely|approved|undetectable|guaranteed)\b/i.test(text),
    );
    expect(promises).toEqual([]);
  });
});
