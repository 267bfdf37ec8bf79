// SPDX-License-Identifier: EUPL-1.2
import { DomainError, invalid } from '#libs/kernel';
import type { Bijlagenconfiguratie } from '../config/bijlagen.js';
import {
  BESTANDSTYPEN,
  assessNaam,
  decodeNaam,
  soortOfType,
  toDisposition,
  type Bestandssoort,
  type Scanstatus,
} from './bestand.rules.js';
import { Scanfout, scan, type Oordeel } from './clamav.js';
import { isWhatItSays } from './herken.js';

/** A file as it came in: what its sender says of it, and what is in it. */
export interface Inzending {
  type: string | undefined;
  /** The header, as it came. */
  naam: string | undefined;
  inhoud: unknown;
}

/** A file that is what it says. */
export interface Bestand {
  naam: string;
  soort: Bestandssoort;
  inhoud: Buffer;
}

/** Throws `ongeldig` with every reason why this cannot be kept. */
export async function readBestand({ type, naam: kop, inhoud }: Inzending): Promise<Bestand> {
  const soort = soortOfType(type);
  if (soort === null)
    throw invalid([{ pad: 'Content-Type', melding: 'Dit soort bestand kan niet worden toegevoegd.' }]);
  if (!Buffer.isBuffer(inhoud) || inhoud.length === 0) throw invalid([{ melding: 'Het bestand is leeg.' }]);
  const naam = decodeNaam(kop);
  const redenen = assessNaam(naam, soort);
  if (!(await isWhatItSays(inhoud, soort)))
    redenen.push({
      pad: 'Content-Type',
      melding: `Dit bestand is geen ${soort}. Kies het soort dat het is, en let op dat het bestand niet beschadigd is.`,
    });
  if (redenen.length > 0) throw invalid(redenen);
  return { naam: naam ?? '', soort, inhoud };
}

/** Of a file that comes in now. Throws `niet-beschikbaar` when nothing can look at it and that is not allowed. */
export function firstStatus({ clamav, zonderScan }: Bijlagenconfiguratie): Scanstatus {
  if (clamav !== undefined) return 'quarantaine';
  if (zonderScan === 'toestaan') return 'niet-gescand';
  throw new DomainError('niet-beschikbaar', 'bijlagen-zonder-scan', [
    { melding: 'Bijlagen kunnen nu niet worden toegevoegd, want er is geen virusscanner.' },
  ]);
}

/** Throws `Scanfout` when nobody can look: to be tried again. */
export async function scanWith({ clamav }: Bijlagenconfiguratie, inhoud: Buffer): Promise<Oordeel> {
  if (clamav === undefined) throw new Scanfout('er is er geen ingesteld.');
  return scan(clamav, inhoud);
}

const DICHT: Partial<Record<Scanstatus, [string, { melding: string }[]]>> = {
  quarantaine: [
    'bijlage-in-quarantaine',
    [{ melding: 'Deze bijlage wordt nog op virussen onderzocht. Probeer het over enkele minuten opnieuw.' }],
  ],
  besmet: [
    'bijlage-besmet',
    [{ melding: 'In deze bijlage is een virus gevonden. Niemand kan haar openen.' }],
  ],
};

/** Throws `conflict` while nobody has looked at a file, and when something was found in it. */
export function requireVrijgegeven(status: Scanstatus): void {
  const dicht = DICHT[status];
  if (dicht !== undefined) throw new DomainError('conflict', ...dicht);
}

/** The headers of a download. */
export const toBestandskoppen = ({ naam, soort }: Bestand): Record<string, string> => ({
  'Content-Type': BESTANDSTYPEN[soort].type,
  'Content-Disposition': toDisposition(naam, soort),
  // Whatever is in it, a browser that shows it after all gives it no rights (with nosniff, which is on every answer).
  'Content-Security-Policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
});
