// SPDX-License-Identifier: EUPL-1.2
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { invalid, type Reden } from '#libs/kernel';

export interface Deelnemer {
  /** Pseudonym; the list is published. */
  bedrijf: string;
  /** Lots are drawn within it. */
  laag: string;
}

/** What is published before the draw; nothing of it can be changed afterwards without notice. */
export interface Lotaankondiging {
  /** SHA-256 of the secret, hex: the organiser is bound to it. */
  inzet: string;
  /** SHA-256 of list and places, hex. */
  lijst: string;
  /** Which value that nobody knows yet is taken, and of when (e.g. the closing figure of an index on a day). */
  bron: string;
}

export interface Lotuitslag {
  aankondiging: Lotaankondiging;
  /** Revealed afterwards. */
  geheim: string;
  publiekeWaarde: string;
  /** SHA-256 over both, their source and the list, hex. */
  zaad: string;
  volgorde: readonly Getrokkene[];
}

export interface Getrokkene extends Deelnemer {
  /** HMAC-SHA-256 of stratum and firm under the seed, hex; the lowest of a stratum come first. */
  lot: string;
  plaats: boolean;
}

/** Places by stratum. */
export type Plaatsen = Readonly<Record<string, number>>;

const sha256 = (tekst: string): string => createHash('sha256').update(tekst).digest('hex');
const byText = (een: string, ander: string): number => (een < ander ? -1 : Number(een > ander));

function faultsOf(deelnemers: readonly Deelnemer[], plaatsen: Plaatsen): Reden[] {
  const redenen: Reden[] = [];
  const namen = deelnemers.map(({ bedrijf }) => bedrijf);
  if (new Set(namen).size < namen.length)
    redenen.push({ melding: 'Een bedrijf staat twee keer op de lijst.' });
  if (deelnemers.length === 0) redenen.push({ melding: 'De lijst is leeg.' });
  for (const laag of new Set(deelnemers.map((een) => een.laag)))
    if (!Number.isInteger(plaatsen[laag]) || plaatsen[laag]! < 0)
      redenen.push({ melding: `Voor ${laag} is niet gezegd hoeveel plaatsen er zijn.` });
  return redenen;
}

/** List and places to one text, the same whatever the order they come in. */
function hashLijst(deelnemers: readonly Deelnemer[], plaatsen: Plaatsen): string {
  const namen = deelnemers.map(({ laag, bedrijf }) => JSON.stringify([laag, bedrijf])).sort(byText);
  const aantallen = Object.entries(plaatsen).sort(([een], [ander]) => byText(een, ander));
  return sha256(JSON.stringify(['schakel-lotlijst-1', namen, aantallen]));
}

/** A secret shorter than this could be guessed from its hash. */
const KORTSTE_GEHEIM = 32;

/** Fixes list, places and secret before the draw. Throws `ongeldig` with every fault. */
export function announceLoting(
  deelnemers: readonly Deelnemer[],
  plaatsen: Plaatsen,
  geheim: string,
  bron: string,
): Lotaankondiging {
  const redenen = faultsOf(deelnemers, plaatsen);
  if (geheim.length < KORTSTE_GEHEIM)
    redenen.push({ melding: `Het geheim heeft minstens ${KORTSTE_GEHEIM} tekens.` });
  if (bron.trim() === '')
    redenen.push({ melding: 'Zeg welke openbare waarde bij de loting wordt gebruikt.' });
  if (redenen.length > 0) throw invalid(redenen);
  return { inzet: sha256(geheim), lijst: hashLijst(deelnemers, plaatsen), bron };
}

const isSame = (een: string, ander: string): boolean =>
  een.length === ander.length && timingSafeEqual(Buffer.from(een), Buffer.from(ander));

const lotOf = (zaad: string, { laag, bedrijf }: Deelnemer): string =>
  createHmac('sha256', Buffer.from(zaad, 'hex'))
    .update(JSON.stringify([laag, bedrijf]))
    .digest('hex');

/**
 * Draws by seed = SHA-256 of the secret, the public value, its source and the list: the organiser was bound before the value was known, and who makes
 * the value does not know the secret. Throws `ongeldig` when list or secret are not what was announced.
 */
export function drawLoting(
  aankondiging: Lotaankondiging,
  deelnemers: readonly Deelnemer[],
  plaatsen: Plaatsen,
  { geheim, publiekeWaarde }: { geheim: string; publiekeWaarde: string },
): Lotuitslag {
  const redenen = faultsOf(deelnemers, plaatsen);
  if (!isSame(sha256(geheim), aankondiging.inzet))
    redenen.push({ melding: 'Het geheim is niet dat van de aankondiging.' });
  if (!isSame(hashLijst(deelnemers, plaatsen), aankondiging.lijst))
    redenen.push({ melding: 'De lijst of het aantal plaatsen is niet dat van de aankondiging.' });
  if (publiekeWaarde.trim() === '') redenen.push({ melding: 'De openbare waarde ontbreekt.' });
  if (redenen.length > 0) throw invalid(redenen);
  const zaad = sha256(
    JSON.stringify(['schakel-loting-1', geheim, publiekeWaarde, aankondiging.bron, aankondiging.lijst]),
  );
  const geweest = new Map<string, number>();
  const volgorde = deelnemers
    .map((een) => ({ bedrijf: een.bedrijf, laag: een.laag, lot: lotOf(zaad, een) }))
    .sort((een, ander) => byText(een.laag, ander.laag) || byText(een.lot, ander.lot))
    .map((een): Getrokkene => {
      const nummer = geweest.get(een.laag) ?? 0;
      geweest.set(een.laag, nummer + 1);
      return { ...een, plaats: nummer < plaatsen[een.laag]! };
    });
  return { aankondiging, geheim, publiekeWaarde, zaad, volgorde };
}

/** Whether anybody who draws again gets the same; false also for a list, secret or order that does not fit. */
export function verifyLoting(uitslag: Lotuitslag, plaatsen: Plaatsen): boolean {
  try {
    const opnieuw = drawLoting(uitslag.aankondiging, uitslag.volgorde, plaatsen, uitslag);
    return (
      opnieuw.zaad === uitslag.zaad && JSON.stringify(opnieuw.volgorde) === JSON.stringify(uitslag.volgorde)
    );
  } catch {
    return false;
  }
}
