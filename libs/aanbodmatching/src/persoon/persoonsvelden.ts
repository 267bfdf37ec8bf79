// SPDX-License-Identifier: EUPL-1.2
import { invalid } from '#libs/kernel';
import type { Datasleutel } from '#libs/platform';

/**
 * The fields of this pillar that are encrypted with the key of the betrokkene, by table: property -> column. The column
 * is part of what is sealed, so a name never changes without a migration.
 */
export const PERSOONSVELDEN = {
  concept: { inhoud: 'inhoud' },
  contact: { naam: 'naam', email: 'email', telefoon: 'telefoon' },
  hulpvraag: { tekst: 'tekst', ondernemingNaam: 'onderneming_naam', eindeToelichting: 'einde_toelichting' },
  toewijzing: {
    notitie: 'notitie',
    redenAfwijking: 'reden_afwijking',
    besluitToelichting: 'besluit_toelichting',
  },
  afspraak: { notitie: 'notitie', annuleertoelichting: 'annuleertoelichting' },
  overdracht: { notitie: 'notitie', besluitToelichting: 'besluit_toelichting' },
  uitkomst: { toelichting: 'toelichting' },
  matchafwijzing: { toelichting: 'toelichting' },
  match: { bewijs: 'bewijs', redenen: 'redenen' },
  gespreksbericht: { tekst: 'tekst' },
  notitie: { tekst: 'tekst' },
  bijlage: { naam: 'naam' },
} as const;

export type Persoonstabel = keyof typeof PERSOONSVELDEN;
export type Veld<T extends Persoonstabel> = keyof (typeof PERSOONSVELDEN)[T] & string;
type Open<T extends Persoonstabel> = Partial<Record<Veld<T>, string | null>>;
/** The same fields as they are stored. */
export type Verzegeld<W> = { [K in keyof W]: null extends W[K] ? Buffer | null : Buffer };

const kolomOf = (tabel: Persoonstabel, veld: string): string =>
  `aanbodmatching.${tabel}.${(PERSOONSVELDEN[tabel] as Record<string, string>)[veld]}`;

/**
 * Encrypts the given fields of one row; `rij` is its key. What is `null` stays so. Throws `ongeldig` (400) for a character
 * that a text column would refuse as well: bytes hold anything.
 */
export function seal<T extends Persoonstabel, W extends Open<T>>(
  sleutel: Datasleutel,
  tabel: T,
  rij: string,
  velden: W,
): Verzegeld<W> {
  const gevuld = Object.entries<string | null | undefined>(velden);
  const fout = gevuld.filter(([, waarde]) => waarde?.includes('\0'));
  if (fout.length > 0)
    throw invalid(
      fout.map(([veld]) => ({ melding: `${veld} heeft een teken dat niet kan worden bewaard.` })),
    );
  const paren = gevuld.map(([veld, waarde]) => [
    veld,
    typeof waarde === 'string' ? sleutel.encrypt({ kolom: kolomOf(tabel, veld), rij }, waarde) : null,
  ]);
  return Object.fromEntries(paren) as Verzegeld<W>;
}

/**
 * Opens the personal fields of a row. Without a key (a machine, or a betrokkene who was erased) there is nothing to read:
 * every field is `null`.
 */
export function unseal<T extends Persoonstabel>(
  sleutel: Datasleutel | null | undefined,
  tabel: T,
  rij: string,
  velden: Partial<Record<Veld<T>, Buffer | null>>,
): Record<Veld<T>, string | null> {
  const paren = Object.keys(PERSOONSVELDEN[tabel]).map((veld) => {
    const bytes = velden[veld as Veld<T>];
    return [veld, sleutel && bytes ? sleutel.decrypt({ kolom: kolomOf(tabel, veld), rij }, bytes) : null];
  });
  return Object.fromEntries(paren) as Record<Veld<T>, string | null>;
}

/** How a match is named: it has two ids for a key. */
export const matchRij = ({ hulpvraagId, aanbodId }: { hulpvraagId: string; aanbodId: string }): string =>
  `${hulpvraagId}/${aanbodId}`;
