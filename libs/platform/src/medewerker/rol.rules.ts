// SPDX-License-Identifier: EUPL-1.2
import type { Reden } from '#libs/kernel';
import type { Medewerkerrol } from '../config/aanmelden.js';
import { isWaar, type Aanspraken, type Oordeel, type Rolgegeven } from '../sessie/aanspraak.rules.js';

/** A role that a beheerder gave, as far as it decides. */
export interface Toekenning {
  id: string;
  rol: Medewerkerrol;
  regio: string | null;
  hoofdcoordinator: boolean;
  /** Of a financier. */
  organisatieId: string | null;
  /** The last day (`2026-12-31`), or `null` when there is none. */
  tot: string | null;
  ingetrokkenOp: Date | null;
}

/** Who somebody becomes, and by which grant if by one; or why nobody. */
export type Toelating =
  | { goed: true; wie: Rolgegeven; toekenningId: string | null }
  | { goed: false; code: string; redenen: Reden[] };

/**
 * The one rule of who becomes what (docs/adr/0035):
 *
 * | blocked | grant in force | claims of the provider | becomes |
 * | --- | --- | --- | --- |
 * | yes | any | any | nobody |
 * | no | yes | any | what the grant says |
 * | no | no | enough | what the claims say |
 * | no | no | not enough, or none | nobody |
 *
 * A grant goes first because somebody decided it about this person. It never adds to the claims: one role at a time.
 */
export function decideRol(
  geblokkeerd: boolean,
  toekenning: Toekenning | null,
  aanspraak: Oordeel<Rolgegeven>,
  vandaag: string,
): Toelating {
  if (geblokkeerd) return { goed: false, code: 'geblokkeerd', redenen: [GEBLOKKEERD] };
  if (toekenning !== null && isGeldig(toekenning, vandaag)) {
    return { goed: true, wie: toRolgegeven(toekenning), toekenningId: toekenning.id };
  }
  if (aanspraak.goed) return { goed: true, wie: aanspraak.wie, toekenningId: null };
  return { goed: false, code: 'aanmelden-niet-genoeg', redenen: aanspraak.redenen };
}

const toRolgegeven = ({ rol, regio, hoofdcoordinator, organisatieId }: Toekenning): Rolgegeven => ({
  rol,
  ...(regio === null ? {} : { regio }),
  ...(hoofdcoordinator ? { hoofdcoordinator } : {}),
  ...(organisatieId === null ? {} : { organisatieId }),
});

const GEBLOKKEERD: Reden = {
  melding: 'Uw toegang tot Schakel is geblokkeerd. Neem contact op met de beheerder van Schakel.',
};

/** Whether a grant holds today: not taken back, and its last day not over. Days compare as text. */
export const isGeldig = (
  { tot, ingetrokkenOp }: Pick<Toekenning, 'tot' | 'ingetrokkenOp'>,
  vandaag: string,
): boolean => ingetrokkenOp === null && (tot === null || vandaag <= tot);

/** A grant that somebody wants to give. */
export interface Gewenst extends Partial<
  Record<'email' | 'subject' | 'regio' | 'organisatieId' | 'tot', string>
> {
  rol: Medewerkerrol;
  hoofdcoordinator?: boolean;
}

/** What is wrong with it. */
export function faultsOfToekenning(
  { email, subject, rol, regio, hoofdcoordinator, organisatieId, tot }: Gewenst,
  vandaag: string,
): Reden[] {
  const redenen: Reden[] = [];
  const fault = (isFout: boolean, pad: string, zin: string): void => {
    if (isFout) redenen.push({ pad, melding: `${pad}: ${zin}.` });
  };
  fault(
    (email === undefined) === (subject === undefined),
    'email',
    'geef een e-mailadres of een subject, een van beide',
  );
  fault(rol === 'coordinator' && regio === undefined, 'regio', 'ontbreekt; een coördinator is van één regio');
  fault(rol !== 'coordinator' && regio !== undefined, 'regio', 'mag alleen bij een coördinator');
  fault(
    rol !== 'coordinator' && hoofdcoordinator === true,
    'hoofdcoordinator',
    'mag alleen bij een coördinator',
  );
  fault(
    rol === 'financier' && organisatieId === undefined,
    'organisatieId',
    'ontbreekt; een financier is van één organisatie',
  );
  fault(rol !== 'financier' && organisatieId !== undefined, 'organisatieId', 'mag alleen bij een financier');
  fault(tot !== undefined && tot < vandaag, 'tot', 'moet vandaag zijn of later');
  return redenen;
}

/** What a provider tells of somebody besides a role. */
export interface Persoonsgegevens {
  naam: string | null;
  email: string | null;
  /** The address again, small, when the provider says that it was checked: only such an address opens anything. */
  bewezenEmail: string | null;
}

const EMAIL = /^[^\s@]+@[^\s@]+$/;

/** Standard claims (OpenID Connect Core 5.1); what is no usable text is left out. */
export function persoonOf({ name, email, email_verified: bewezen }: Aanspraken): Persoonsgegevens {
  const naam = textOf(name, 200);
  const gevonden = textOf(email, 254);
  const adres = gevonden !== null && EMAIL.test(gevonden) ? gevonden : null;
  return { naam, email: adres, bewezenEmail: adres !== null && isWaar(bewezen) ? adres.toLowerCase() : null };
}

function textOf(claim: unknown, max: number): string | null {
  const tekst = typeof claim === 'string' ? claim.trim() : '';
  return tekst.length >= 1 && tekst.length <= max ? tekst : null;
}
