// SPDX-License-Identifier: EUPL-1.2
import { newEvent, type Actor, type AnyEvent, type EventMap, type EventType, type Klok } from '#libs/kernel';
import { publish, recordAudit, type Tx } from '#libs/platform';
import { Lidmaatschap } from '../lidmaatschap/lidmaatschap.entity.js';
import { Ervaringsdeskundige, Ervaringsverzoek, type Eigenervaring } from './ervaring.entity.js';

const EIGEN = `SELECT d.id, d.lidmaatschap_id AS "lidmaatschapId" FROM communities.ervaringsdeskundige d
  JOIN communities.lidmaatschap l ON l.id = d.lidmaatschap_id
  WHERE l.subject = $1 AND l.kvk_nummer = $2 ORDER BY l.gevraagd_op, l.id LIMIT 1`;

type Wie = Pick<Actor, 'subject' | 'kvkNummer'>;

/** The lidmaatschap by which somebody is asked: the one that he has longest. `null` for who is a member of nothing. */
export const findLid = (tx: Tx, { subject, kvkNummer = '' }: Wie): Promise<Lidmaatschap | null> =>
  tx.findOne(Lidmaatschap, {
    where: { subject, kvkNummer, status: 'lid' },
    order: { gevraagdOp: 'ASC', id: 'ASC' },
  });

/** Of who signs in, for the firm that he signs in for; `null` when he never said that he may be asked. */
export async function findDeskundige(tx: Tx, wie: Wie): Promise<Ervaringsdeskundige | null> {
  const [rij]: { id: string }[] = await tx.query(EIGEN, [wie.subject, wie.kvkNummer ?? null]);
  return rij ? tx.findOneBy(Ervaringsdeskundige, { id: rij.id }) : null;
}

type Ervaringevent = {
  [T in EventType]: EventMap[T] extends { deskundigeId: string } ? T : never;
}[EventType];

/** Tells the others; about the row with this id. */
export async function tellErvaring<T extends Ervaringevent>(
  tx: Tx,
  klok: Klok,
  type: T,
  data: EventMap[T] & { ervaringId: string; verzoekId?: string },
): Promise<void> {
  await publish(tx, newEvent(type, data.verzoekId ?? data.ervaringId, data, klok) as AnyEvent);
}

export const ervaringFeiten = ({ id: ervaringId, deskundigeId, hulpvraagId, regio }: Eigenervaring) => ({
  ...{ ervaringId, deskundigeId, hulpvraagId, regio },
});

export const verzoekFeiten = ({ id: verzoekId, ...v }: Ervaringsverzoek) => ({
  ...{ verzoekId, deskundigeId: v.deskundigeId, ervaringId: v.ervaringId },
  ...{ hulpvraagId: v.hulpvraagId, regio: v.regio, thema: v.thema },
});

export type Ervaringsbericht = EventMap['ervaringsbericht-gevraagd']['soort'];

/** One mail. */
export async function askErvaringsbericht(
  tx: Tx,
  klok: Klok,
  verzoekId: string,
  soort: Ervaringsbericht,
): Promise<void> {
  await publish(tx, newEvent('ervaringsbericht-gevraagd', verzoekId, { verzoekId, soort }, klok));
}

export const recordErvaring = (
  tx: Tx,
  handeling: string,
  voor: Eigenervaring | null,
  na: Eigenervaring,
): void => recordAudit(tx, { soort: 'ervaring', handeling, id: na.id, regio: na.regio, voor, na });

export const recordVerzoek = (
  tx: Tx,
  handeling: string,
  voor: Ervaringsverzoek | null,
  na: Ervaringsverzoek,
): void => recordAudit(tx, { soort: 'ervaringsverzoek', handeling, id: na.id, regio: na.regio, voor, na });

/** It is over without an answer; who asked is told. */
export async function lapse(tx: Tx, klok: Klok, oud: Ervaringsverzoek, door: string): Promise<void> {
  const velden = { status: 'vervallen', gewijzigdDoor: door, gewijzigdOp: klok.nu() } as const;
  await tx.update(Ervaringsverzoek, { id: oud.id, status: 'open' }, velden);
  const na = { ...oud, ...velden };
  recordVerzoek(tx, 'vervallen', oud, na);
  const feiten = { ...verzoekFeiten(na), hoe: 'vervallen' } as const;
  await tellErvaring(tx, klok, 'ervaringsdeskundige-geweigerd', feiten);
  await askErvaringsbericht(tx, klok, oud.id, 'kan-niet');
}
