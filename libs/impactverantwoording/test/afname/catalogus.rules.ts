// SPDX-License-Identifier: EUPL-1.2
// What DCAT-AP-NL 3.0 asks of a catalogue (Geonovum, 12 December 2024), and DCAT-AP 3.0 below it: how many of what, and links where links are due.

type Knoop = Record<string, unknown>;
type Eis = [eigenschap: string, minstens: number, hoogstens: number, soort: 'link' | 'tekst'];
const VEEL = Number.POSITIVE_INFINITY;

const EISEN: Record<string, Eis[]> = {
  'dcat:Catalog': [
    ['dct:title', 1, VEEL, 'tekst'],
    ['dct:description', 1, VEEL, 'tekst'],
    ['dct:publisher', 1, 1, 'link'],
    ['dcat:contactPoint', 1, 1, 'link'],
    ['dcat:dataset', 1, VEEL, 'link'],
  ],
  'dcat:Dataset': [
    ['dct:title', 1, VEEL, 'tekst'],
    ['dct:description', 1, VEEL, 'tekst'],
    ['dct:identifier', 1, 1, 'tekst'],
    ['dct:publisher', 1, 1, 'link'],
    ['dct:creator', 1, VEEL, 'link'],
    ['dcat:contactPoint', 1, 1, 'link'],
    ['dcat:theme', 1, VEEL, 'link'],
    ['dct:accessRights', 1, 1, 'link'],
    ['dct:spatial', 1, VEEL, 'link'],
    ['dct:temporal', 1, 1, 'link'],
    ['dcat:version', 0, 1, 'tekst'],
  ],
  'dcat:Distribution': [
    ['dcat:accessURL', 1, 1, 'link'],
    ['dct:license', 1, 1, 'link'],
    ['dct:format', 1, 1, 'link'],
  ],
  'foaf:Agent': [['foaf:name', 1, VEEL, 'tekst']],
  'vcard:Kind': [['vcard:hasEmail', 1, VEEL, 'link']],
};

const alle = (waarde: unknown): unknown[] =>
  waarde === undefined ? [] : Array.isArray(waarde) ? (waarde as unknown[]) : [waarde];
const isLink = (waarde: unknown): boolean =>
  typeof waarde === 'object' && waarde !== null && !('@value' in waarde);
const isAdres = (waarde: unknown): boolean => {
  const id = (waarde as Knoop)['@id'];
  return id === undefined || (typeof id === 'string' && URL.canParse(id));
};

/** Every fault of a node and of what is in it; names outside the context are faults as well. */
export function faultsOf(knoop: Knoop, context: Knoop, pad = ''): string[] {
  const soort = String(knoop['@type']);
  const hier = `${pad}/${soort}`;
  const eigen = (EISEN[soort] ?? []).flatMap(([naam, minstens, hoogstens, vorm]) => {
    const waarden = alle(knoop[naam]);
    const goed = waarden.every((een) => (vorm === 'link' ? isLink(een) && isAdres(een) : !isLink(een)));
    return waarden.length >= minstens && waarden.length <= hoogstens && goed ? [] : [`${hier} ${naam}`];
  });
  const vreemd = Object.keys(knoop).filter(
    (naam) => !naam.startsWith('@') && !Object.hasOwn(context, naam.split(':')[0]!),
  );
  const dieper = Object.values(knoop)
    .flatMap(alle)
    .filter((een): een is Knoop => isLink(een) && '@type' in (een as Knoop));
  return [
    ...eigen,
    ...vreemd.map((naam) => `${hier} ${naam}`),
    ...dieper.flatMap((een) => faultsOf(een, context, hier)),
  ];
}
