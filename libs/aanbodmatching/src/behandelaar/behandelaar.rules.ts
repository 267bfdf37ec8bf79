// SPDX-License-Identifier: EUPL-1.2
import type { Reden } from '#libs/kernel';

/** Days of absence, `YYYY-MM-DD`, both included. `tot` is null as long as nobody knows. */
export interface Periode {
  afwezigVan: string | null;
  afwezigTot: string | null;
}

/** A behandelaar as far as it decides of whom a hulpvraag is. `vervanger` is a subject. */
export interface Beschikbaarheid extends Periode {
  subject: string;
  actief: boolean;
  hoofdcoordinator: boolean;
  vervanger: string | null;
}

/** With how busy somebody is. */
export interface Kandidaat extends Beschikbaarheid {
  openDossiers: number;
  /** When this person last got a hulpvraag; null when never. */
  laatstToegewezenOp: Date | null;
}

/** The owner of a hulpvraag that no person owns: everybody of the region. */
export const teamVan = (regio: string): string => `regio:${regio}`;

/** Whether somebody works on that day, a Dutch date. */
export const isAanwezig = (wie: Pick<Beschikbaarheid, 'actief' | keyof Periode>, dag: string): boolean =>
  wie.actief && !isAfwezig(wie, dag);

const isAfwezig = ({ afwezigVan, afwezigTot }: Periode, dag: string): boolean =>
  afwezigVan !== null && afwezigVan <= dag && (afwezigTot === null || dag <= afwezigTot);

/**
 * Of whom a new hulpvraag of this region becomes: of those present on that day who has the least open, and of those who was
 * longest without a new one. When nobody is present the hoofdcoördinator, and without one the team. Answers a subject, or
 * what `teamVan` answers.
 */
export function kiesBehandelaar(regio: string, behandelaars: readonly Kandidaat[], dag: string): string {
  const [eerste] = behandelaars.filter((wie) => isAanwezig(wie, dag)).sort(byDrukte);
  return eerste?.subject ?? terugvalVan(regio, behandelaars, dag);
}

/**
 * Who does the work of this owner on that day: the owner, or who stands in, and for that one who stands in for him. When
 * nobody in that chain is present the hoofdcoördinator, and without one the team.
 */
export function waarnemerVan(
  eigenaar: string,
  regio: string,
  behandelaars: readonly Beschikbaarheid[],
  dag: string,
): string {
  if (eigenaar === teamVan(regio)) return eigenaar;
  const bekend = new Map(behandelaars.map((wie) => [wie.subject, wie]));
  const gezien = new Set<string>();
  for (let wie = bekend.get(eigenaar); wie !== undefined && !gezien.has(wie.subject);) {
    if (isAanwezig(wie, dag)) return wie.subject;
    gezien.add(wie.subject);
    wie = wie.vervanger === null ? undefined : bekend.get(wie.vervanger);
  }
  return terugvalVan(regio, behandelaars, dag);
}

/** Of several hoofdcoördinatoren one who is present, if any is. */
export function terugvalVan(regio: string, behandelaars: readonly Beschikbaarheid[], dag: string): string {
  const hoofden = behandelaars
    .filter(({ hoofdcoordinator, actief }) => hoofdcoordinator && actief)
    .sort((a, b) => compare(!isAanwezig(a, dag), !isAanwezig(b, dag)) || compare(a.subject, b.subject));
  return hoofden[0]?.subject ?? teamVan(regio);
}

const byDrukte = (a: Kandidaat, b: Kandidaat): number =>
  a.openDossiers - b.openDossiers ||
  compare(a.laatstToegewezenOp?.getTime() ?? -Infinity, b.laatstToegewezenOp?.getTime() ?? -Infinity) ||
  compare(a.subject, b.subject);

const compare = <T>(a: T, b: T): number => (a < b ? -1 : Number(a > b));

/** All that is wrong with this absence of `subject`. `vervanger`: undefined when none was named, null when not found. */
export function beoordeelAfwezigheid(
  subject: string,
  periode: Periode,
  vervanger: Beschikbaarheid | null | undefined,
  vandaag: string,
): Reden[] {
  const redenen = bezwarenTegenPeriode(periode, vervanger !== undefined, vandaag);
  const bezwaar = vervanger === undefined ? null : bezwaarTegen(subject, periode, vervanger);
  return bezwaar === null ? redenen : [...redenen, { pad: 'vervanger', melding: bezwaar }];
}

function bezwarenTegenPeriode(periode: Periode, vervangen: boolean, vandaag: string): Reden[] {
  const { afwezigVan: van, afwezigTot: tot } = periode;
  const zonderBegin = van === null && (tot !== null || vervangen);
  const begin = zonderBegin
    ? [{ pad: 'van', melding: 'Vul in vanaf welke dag de behandelaar afwezig is.' }]
    : [];
  return [...begin, ...bezwarenTegenEinde(van, tot, vandaag)];
}

function bezwarenTegenEinde(van: string | null, tot: string | null, vandaag: string): Reden[] {
  if (tot === null) return [];
  if (van !== null && tot < van) return [{ pad: 'tot', melding: 'De laatste dag ligt voor de eerste dag.' }];
  return tot < vandaag ? [{ pad: 'tot', melding: 'De laatste dag is al voorbij.' }] : [];
}

function bezwaarTegen(subject: string, periode: Periode, vervanger: Beschikbaarheid | null): string | null {
  if (vervanger === null) return 'De vervanger is geen behandelaar van deze regio.';
  if (vervanger.subject === subject) return 'Niemand vervangt zichzelf.';
  if (!vervanger.actief) return 'De vervanger is niet actief.';
  return covers(vervanger, periode) ? 'De vervanger is in die hele periode zelf afwezig.' : null;
}

/** Whether the absence `lang` holds every day of `kort`. */
function covers(lang: Periode, kort: Periode): boolean {
  if (lang.afwezigVan === null || kort.afwezigVan === null || lang.afwezigVan > kort.afwezigVan) return false;
  return lang.afwezigTot === null || (kort.afwezigTot !== null && kort.afwezigTot <= lang.afwezigTot);
}
