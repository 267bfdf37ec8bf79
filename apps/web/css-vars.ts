// SPDX-License-Identifier: EUPL-1.2
import postcss, { type Root } from 'postcss';
import type { Plugin } from 'vite';

const VERWIJZING = /var\(\s*(--[\w-]+)/g;
const NAAM = /--[a-z][\w-]+/g;

interface Stylesheet {
  fileName: string;
  source: string | Uint8Array;
}

/**
 * Drops custom properties that nothing uses, also not by way of another: the theme brings thousands. By a CSS parser, since
 * class names of the design system look like custom properties.
 */
export function withoutUnusedVars(): Plugin {
  return {
    name: 'without-unused-vars',
    enforce: 'post',
    apply: 'build',
    generateBundle(_, bundle) {
      const bestanden = Object.values(bundle);
      const css = bestanden.filter((een): een is typeof een & Stylesheet => een.fileName.endsWith('.css'));
      const code = bestanden.map((een) => (een.type === 'chunk' ? een.code : '')).join('\n');
      const roots = css.map(({ source }) => postcss.parse(String(source)));
      const gebruikt = usedVars(roots, code.match(NAAM) ?? []);
      roots.forEach((root, i) => {
        prune(root, gebruikt);
        (css[i] as Stylesheet).source = root.toString();
      });
    },
  };
}

const refsIn = (waarde: string): string[] =>
  [...waarde.matchAll(VERWIJZING)].map(([, naam]) => naam as string);

function usedVars(roots: readonly Root[], vanCode: readonly string[]): Set<string> {
  const waarden = new Map<string, string[]>();
  const rij = [...vanCode];
  for (const root of roots)
    root.walkDecls(({ prop, value }) => {
      if (prop.startsWith('--')) waarden.set(prop, [...(waarden.get(prop) ?? []), value]);
      else rij.push(...refsIn(value));
    });
  const gebruikt = new Set<string>();
  for (let naam = rij.pop(); naam !== undefined; naam = rij.pop()) {
    if (gebruikt.has(naam)) continue;
    gebruikt.add(naam);
    rij.push(...(waarden.get(naam) ?? []).flatMap(refsIn));
  }
  return gebruikt;
}

function prune(root: Root, gebruikt: ReadonlySet<string>): void {
  root.walkDecls(/^--/, (decl) => {
    if (!gebruikt.has(decl.prop)) decl.remove();
  });
  root.walkAtRules('charset', (regel) => void regel.remove());
  root.walkRules((regel) => {
    if (regel.nodes.length === 0) regel.remove();
  });
}
