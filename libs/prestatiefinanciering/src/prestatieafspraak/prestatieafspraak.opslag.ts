// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { notFound, type Actor, type Klok, type PrestatieafspraakFeiten } from '#libs/kernel';
import { changedOne, recordAudit, type Tx } from '#libs/platform';
import { LANDELIJK } from '#libs/stamgegevens';
import { conflict, versieVerouderd } from '../fouten.js';
import type { AfspraakvoorstelDto } from './prestatieafspraak.dto.js';
import { Indicator } from './indicator.entity.js';
import { Afspraakjaar, Afspraakversie, Prestatieafspraak } from './prestatieafspraak.entity.js';
import type { Versiestatus } from './prestatieafspraak.rules.js';

/** What of a programme decides about its agreements. */
export interface Afspraakprogramma {
  id: string;
  code: string;
  status: string;
  van: string;
  tot: string;
  regios: string[];
  penvoerderId: string;
}

const PROGRAMMA = `SELECT id, code, status, van::text, tot::text, regios, penvoerder_id AS "penvoerderId"
  FROM prestatiefinanciering.programma WHERE id = $1`;

/** Throws `niet-gevonden`, also when one may not see it. */
export async function readProgramma(tx: Tx, id: string): Promise<Afspraakprogramma> {
  const [programma]: Afspraakprogramma[] = await tx.query(PROGRAMMA, [id]);
  if (!programma) throw notFound('Dit programma');
  return programma;
}

/** Throws `conflict` for a financier that pays a share and does not lead. */
export function requirePenvoerder(actor: Actor, { penvoerderId }: Afspraakprogramma): void {
  if (actor.rol !== 'financier' || actor.organisatieId !== penvoerderId)
    throw conflict('alleen-penvoerder', { melding: 'Dit doet de penvoerder van het programma.' });
}

/** Throws `niet-gevonden`, and `conflict` when the version has moved. */
export async function findAfspraak(tx: Tx, id: string, versie?: number): Promise<Prestatieafspraak> {
  const afspraak = await tx.findOneBy(Prestatieafspraak, { id });
  if (!afspraak) throw notFound('Deze prestatieafspraak');
  if (versie !== undefined && afspraak.versie !== versie) throw versieVerouderd(afspraak);
  return afspraak;
}

/** The next version of the row. Throws `conflict` when somebody was first. */
export async function updateAfspraak(
  tx: Tx,
  actor: Actor,
  klok: Klok,
  {
    oud,
    velden,
    handeling,
  }: { oud: Prestatieafspraak; velden: Partial<Prestatieafspraak>; handeling: string },
): Promise<Prestatieafspraak> {
  const stempel = { versie: oud.versie + 1, gewijzigdDoor: actor.subject, gewijzigdOp: klok.nu() };
  const uitkomst = await tx.update(
    Prestatieafspraak,
    { id: oud.id, versie: oud.versie },
    { ...velden, ...stempel },
  );
  if (!changedOne(uitkomst)) throw versieVerouderd(await findAfspraak(tx, oud.id));
  const nieuw = { ...oud, ...velden, ...stempel };
  recordAfspraak(tx, handeling, oud, nieuw);
  return nieuw;
}

export function recordAfspraak(
  tx: Tx,
  handeling: string,
  voor: object | null,
  na: { id: string; regio: string | null },
): void {
  const { id, regio } = na;
  recordAudit(tx, { soort: 'prestatieafspraak', handeling, id, regio: regio ?? LANDELIJK, voor, na });
}

export interface Versiedelen {
  versie: Afspraakversie;
  jaren: Afspraakjaar[];
  indicatoren: Indicator[];
}

/** With its years and indicators, in order; `null` when there is none in such a state. */
export async function findVersie(
  tx: Tx,
  afspraakId: string,
  status: readonly Versiestatus[],
): Promise<Versiedelen | null> {
  const [versie] = await tx
    .createQueryBuilder(Afspraakversie, 'v')
    .where('v.afspraakId = :afspraakId AND v.status IN (:...status)', { afspraakId, status })
    .orderBy('v.versie', 'DESC')
    .take(1)
    .getMany();
  return versie ? { versie, ...(await readDelen(tx, versie)) } : null;
}

export async function readDelen(
  tx: Tx,
  { afspraakId, versie }: Pick<Afspraakversie, 'afspraakId' | 'versie'>,
): Promise<Pick<Versiedelen, 'jaren' | 'indicatoren'>> {
  const waar = { afspraakId, versie };
  const jaren = await tx.find(Afspraakjaar, { where: waar, order: { jaar: 'ASC' } });
  const indicatoren = await tx.find(Indicator, { where: waar, order: { volgorde: 'ASC' } });
  return { jaren, indicatoren };
}

/** Years and indicators of a draft, all of them anew. */
export async function writeDelen(
  tx: Tx,
  { afspraakId, versie }: Pick<Afspraakversie, 'afspraakId' | 'versie'>,
  voorstel: Pick<Voorstel, 'jaren' | 'indicatoren'>,
): Promise<void> {
  const waar = { afspraakId, versie };
  await tx.delete(Indicator, waar);
  await tx.delete(Afspraakjaar, waar);
  await tx.insert(
    Afspraakjaar,
    voorstel.jaren.map(({ jaar, plafondInCenten }) => ({ ...waar, jaar, plafondInCenten })),
  );
  await tx.insert(
    Indicator,
    voorstel.indicatoren.map((een, i) => ({ ...een, ...waar, id: randomUUID(), volgorde: i + 1 })),
  );
}

/** A proposal without gaps: what was left out has its meaning. */
export type Voorstel = ReturnType<typeof toVoorstel>;

export function toVoorstel(dto: AfspraakvoorstelDto) {
  const { titel, van, tot, geldigVan, tussentoetsOp = null, toelichting = '' } = dto;
  return {
    ...{ titel: titel.trim(), van, tot, geldigVan: geldigVan ?? van, tussentoetsOp, toelichting },
    jaren: dto.jaren.map(({ jaar, plafondInCenten }) => ({ jaar, plafondInCenten })),
    indicatoren: dto.indicatoren.map((een) => ({
      ...{ code: een.code, naam: een.naam.trim(), definitie: een.definitie.trim(), mijlpaal: een.mijlpaal },
      ...{ eenheid: een.eenheid.trim(), tariefInCenten: een.tariefInCenten },
      ...{ hoogstensAantal: een.hoogstensAantal ?? null, minstensAantal: een.minstensAantal ?? 0 },
      ...{ bewijs: een.bewijs, vensterDagen: een.vensterDagen ?? 0 },
      ...{ bonusInCenten: een.bonusInCenten ?? 0, bonusGroepen: een.bonusGroepen ?? [] },
    })),
  };
}

export const plafondVan = (jaren: readonly { plafondInCenten: number }[]): number =>
  jaren.reduce((som, { plafondInCenten }) => som + plafondInCenten, 0);

export const feitenVan = ({
  id,
  nummer,
  programmaId,
  aanbiederId,
  regio,
}: Prestatieafspraak): PrestatieafspraakFeiten => ({
  ...{ afspraakId: id, nummer, programmaId, aanbiederId, regio },
});
