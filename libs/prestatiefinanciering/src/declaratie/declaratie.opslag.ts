// SPDX-License-Identifier: EUPL-1.2
import {
  DomainError,
  datumVan,
  newEvent,
  notFound,
  type Actor,
  type AnyEvent,
  type EventMap,
  type Klok,
} from '#libs/kernel';
import { changedOne, publish, recordAudit, type Tx } from '#libs/platform';
import type { QueryDeepPartialEntity } from 'typeorm';
import { Belang } from '../belang/belang.entity.js';
import { teltBelang } from '../belang/belang.rules.js';
import { Declaratie } from './declaratie.entity.js';
import { hindernissen, type Beslisser, type Daad } from './wie.rules.js';

const IS_PENVOERDER = 'SELECT prestatiefinanciering.voert_pen($1, $2) AS ja';

/** Throws `niet-gevonden` for what is not there or not one's own. */
export async function findDeclaratie(tx: Tx, id: string): Promise<Declaratie> {
  const declaratie = await tx.findOneBy(Declaratie, { id });
  if (!declaratie) throw notFound('Deze declaratie');
  return declaratie;
}

/** Who this is to a declaratie. */
export async function readBeslisser(tx: Tx, actor: Actor, van: Declaratie): Promise<Beslisser> {
  const { subject, organisatieId = null } = actor;
  const [rij]: { ja: boolean }[] = await tx.query(IS_PENVOERDER, [van.programmaId, organisatieId]);
  const belangen =
    van.aanbiederId === null ? [] : await tx.findBy(Belang, { subject, aanbiederId: van.aanbiederId });
  const sinds = datumVan(van.ingediendOp);
  return {
    subject,
    isPenvoerder: actor.rol === 'financier' && rij?.ja === true,
    heeftBelang: belangen.some((belang) => teltBelang(belang, sinds)),
  };
}

/** Throws `verboden`, code `niet-door-u`, with every reason. */
export async function requireDaad(tx: Tx, actor: Actor, van: Declaratie, daad: Daad): Promise<void> {
  const redenen = hindernissen(daad, await readBeslisser(tx, actor, van), van);
  if (redenen.length > 0)
    throw new DomainError(
      'verboden',
      'niet-door-u',
      redenen.map((melding) => ({ melding })),
    );
}

const conflict = (code: string, melding: string): DomainError =>
  new DomainError('conflict', code, [{ melding }]);

/** The step is not there in this status. */
export const stapKanNiet = (status: string): DomainError =>
  conflict('stap-kan-niet', `Dat kan niet met een declaratie die ${status} is.`);

export const versieVerouderd = ({ versie, gewijzigdDoor }: Declaratie): DomainError =>
  new DomainError(
    'conflict',
    'versie-verouderd',
    [{ melding: 'Iemand anders heeft dit intussen gewijzigd. Laad het opnieuw en probeer het nog eens.' }],
    { versie, gewijzigdDoor },
  );

export const beoordelingVeranderd = (): DomainError =>
  conflict('beoordeling-veranderd', 'De beoordeling is niet meer zoals u haar zag. Bekijk haar opnieuw.');

/** What the database refuses that can happen between looking and writing. */
const WEIGERINGEN: Record<string, DomainError> = {
  declaratieregel_een: conflict(
    'al-gedeclareerd',
    'Een van deze prestaties is intussen in een andere declaratie gezet. Verzamel opnieuw.',
  ),
  declaratieregel_declarabel: conflict(
    'voorbeeld-verouderd',
    'Een van deze prestaties is intussen veranderd. Verzamel opnieuw.',
  ),
  declaratie_prestatie: conflict(
    'prestatie-veranderd',
    'Een prestatie die is toegekend, is na het indienen veranderd of wordt opnieuw bekeken. Beoordeel de declaratie opnieuw.',
  ),
  declaratie_belang: conflict(
    'beoordelaar-heeft-belang',
    'Wie deze declaratie beoordeelde, meldde een belang in deze aanbieder. Iemand anders beoordeelt haar opnieuw.',
  ),
  declaratie_veranderd: beoordelingVeranderd(),
  declaratie_in_betaling: conflict(
    'al-in-betaling',
    'Deze declaratie is al betaald of staat klaar om betaald te worden.',
  ),
};

/** For `catch`. */
export function explain(fout: unknown): never {
  const { constraint } = (fout as { driverError?: { constraint?: string } }).driverError ?? {};
  throw WEIGERINGEN[constraint ?? ''] ?? fout;
}

/** Throws `conflict` when somebody was first. Answers it as it now is. */
export async function change(
  tx: Tx,
  actor: Actor,
  klok: Klok,
  { oud, velden }: { oud: Declaratie; velden: Partial<Declaratie> },
): Promise<Declaratie> {
  const sporen = { versie: oud.versie + 1, gewijzigdDoor: actor.subject, gewijzigdOp: klok.nu() };
  const alles = { ...velden, ...sporen };
  const waar = { id: oud.id, versie: oud.versie };
  const uitslag = await tx
    .update(Declaratie, waar, alles as QueryDeepPartialEntity<Declaratie>)
    .catch(explain);
  if (!changedOne(uitslag)) throw versieVerouderd(await findDeclaratie(tx, oud.id));
  return { ...oud, ...alles };
}

type Soort = Extract<keyof EventMap, `declaratie-${string}` | `bezwaar-${string}`>;

/** In the log and the audit log. */
export async function tell<S extends Soort>(
  tx: Tx,
  klok: Klok,
  soort: S,
  { van, voor, meer }: { van: Declaratie; voor: Declaratie | null; meer: object },
): Promise<void> {
  const { id: declaratieId, afspraakId, programmaId, aanbiederId, regio, jaar, bedragInCenten } = van;
  const feiten = { declaratieId, afspraakId, programmaId, aanbiederId, regio, jaar, bedragInCenten, ...meer };
  await publish(tx, newEvent(soort, declaratieId, feiten as EventMap[S], klok) as AnyEvent);
  const [zaak = '', ...handeling] = soort.split('-');
  recordAudit(tx, {
    ...{ soort: zaak, handeling: handeling.join('-'), id: declaratieId, regio: regio ?? 'LANDELIJK' },
    ...{ voor, na: { ...van, ...meer } },
  });
}
