// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { Tekstlezer, cosine, type Tekstbeeld } from '#libs/matching-engine';
import { rankDeskundigen } from '../src/ervaringsdeskundige/deskundigen.rules.js';
import type { Ervaringslid, Ervaringsvraag } from '../src/ervaringsdeskundige/ervaringsdeskundige.js';
import { whyNotAsked } from '../src/ervaringsdeskundige/vraaggrenzen.rules.js';
import { readGemeentepunten } from '../src/gemeentepunten.js';
import { afstandTussen } from '../src/kring/afstand.rules.js';
import { werkgebiedVan } from '../src/kring/concurrentie.rules.js';
import { Toeval } from '../src/kring/toeval.rules.js';

/** A hulpvraag of the set, with who solved it before: 2 the same need, 1 one close to it. */
export interface Proefvraag {
  helft: 'ijk' | 'apart';
  vraag: Ervaringsvraag;
  oordeel: ReadonlyMap<string, number>;
}

export interface Kwaliteit {
  /** Share of which the first had the same need (2). */
  p1: number;
  /** Of the first five, by 2^oordeel - 1, beside the best order that can be. */
  ndcg5: number;
}

/** Ids in the order in which they are proposed. */
export type Rangschikker = (proefvraag: Proefvraag) => string[];

export const PROEFDAG = new Date('2026-07-01T10:00:00Z');
const lezer = new Tekstlezer();
export const afstand = afstandTussen(readGemeentepunten());
const map = new URL('../data/ervaringsproef/', import.meta.url);
const readLines = (bestand: string): string[][] =>
  readFileSync(new URL(bestand, map), 'utf8')
    .trim()
    .split('\n')
    .map((regel) => regel.split('|'));
const marktOf = (sbi: string) => ({ sbi: [sbi], werkgebied: werkgebiedVan([sbi], null) });

export const leden: readonly Ervaringslid[] = readLines('leden.psv').map(
  ([id, themas, sbi, gemeentecode, op, geholpen, tekst]): Ervaringslid => ({
    id: id!,
    magGevraagd: true,
    markt: marktOf(sbi!),
    gemeentecode: gemeentecode!,
    ervaringen: [
      {
        hulpvraagId: `HV-${id!}`,
        beeld: lezer.read(tekst!),
        themas: themas!.split(','),
        bevestigdOp: new Date(op!),
        geholpen: geholpen as 'ja' | 'deels',
      },
    ],
    verzoeken: [],
    nietMet: [],
  }),
);

const alleVragen: readonly Proefvraag[] = readLines('vragen.psv').map(
  ([helft, id, sbi, gemeentecode, tekst, oordelen]): Proefvraag => ({
    helft: helft as Proefvraag['helft'],
    vraag: {
      vragerId: id!,
      beeld: lezer.read(tekst!),
      themas: [],
      markt: marktOf(sbi!),
      gemeentecode: gemeentecode!,
    },
    oordeel: new Map(
      oordelen!.split(',').map((een): [string, number] => [een.split(':')[0]!, Number(een.split(':')[1])]),
    ),
  }),
);

/** Whom the limits let through: a competitor is no answer, however much he knows. */
export const mag = ({ vraag }: Proefvraag, lid: Ervaringslid): boolean =>
  whyNotAsked(vraag, lid, afstand, PROEFDAG) === null;
const mayBeAsked = (proefvraag: Proefvraag): Ervaringslid[] => leden.filter((lid) => mag(proefvraag, lid));

/** Those that can be answered: for somebody there is only a competitor. */
export const vragen: readonly Proefvraag[] = alleVragen.filter((proefvraag) =>
  leden.some((lid) => proefvraag.oordeel.get(lid.id) === 2 && mag(proefvraag, lid)),
);

export const ours: Rangschikker = ({ vraag }) =>
  rankDeskundigen({ vraag, leden, afstand, nu: PROEFDAG }).lijst.map(({ id }) => id);

/** By the themes of the text and the chosen ones alone; who is as good comes in the order of chance. */
export const byThemes =
  (toeval: Toeval): Rangschikker =>
  (proefvraag) => {
    const gewogen = shuffle(mayBeAsked(proefvraag), toeval).map(({ id, ervaringen }) => ({
      id,
      gelijk: cosine(proefvraag.vraag.beeld.themas, themasOf(ervaringen[0]!.beeld, ervaringen[0]!.themas)),
    }));
    return gewogen.sort((a, b) => b.gelijk - a.gelijk).map(({ id }) => id);
  };

export const byChance =
  (toeval: Toeval): Rangschikker =>
  (proefvraag) =>
    shuffle(mayBeAsked(proefvraag), toeval).map(({ id }) => id);

const themasOf = (beeld: Tekstbeeld, gekozen: readonly string[]): Map<string, number> =>
  new Map<string, number>([...beeld.themas, ...gekozen.map((code): [string, number] => [code, 1])]);

function shuffle<T>(rij: readonly T[], toeval: Toeval): T[] {
  return rij
    .map((iets) => ({ iets, op: toeval.next() }))
    .sort((a, b) => a.op - b.op)
    .map(({ iets }) => iets);
}

const gain = (oordeel: number): number => 2 ** oordeel - 1;
const dcg = (oordelen: readonly number[]): number =>
  oordelen.slice(0, 5).reduce((som, oordeel, plek) => som + gain(oordeel) / Math.log2(plek + 2), 0);

export function qualityOf(rij: readonly Proefvraag[], rangschik: Rangschikker): Kwaliteit {
  const metingen = rij.map((proefvraag) => {
    const { oordeel } = proefvraag;
    const beste = mayBeAsked(proefvraag)
      .map(({ id }) => oordeel.get(id) ?? 0)
      .sort((a, b) => b - a);
    const gevonden = rangschik(proefvraag).map((id) => oordeel.get(id) ?? 0);
    return { p1: gevonden[0] === 2 ? 1 : 0, ndcg5: dcg(beste) === 0 ? 0 : dcg(gevonden) / dcg(beste) };
  });
  const mean = (deel: keyof Kwaliteit): number =>
    metingen.reduce((som, een) => som + een[deel], 0) / rij.length;
  return { p1: mean('p1'), ndcg5: mean('ndcg5') };
}

/** Of a peer that leans on chance, the mean of so many times. */
export function meanQuality(
  rij: readonly Proefvraag[],
  peer: (toeval: Toeval) => Rangschikker,
  keren = 200,
): Kwaliteit {
  const alle = Array.from({ length: keren }, (_, zaad) => qualityOf(rij, peer(new Toeval(zaad + 1))));
  const mean = (deel: keyof Kwaliteit): number => alle.reduce((som, een) => som + een[deel], 0) / keren;
  return { p1: mean('p1'), ndcg5: mean('ndcg5') };
}
