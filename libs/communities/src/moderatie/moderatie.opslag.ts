// SPDX-License-Identifier: EUPL-1.2
import { newEvent, notFound, type EventMap, type Klok } from '#libs/kernel';
import { publish, recordAudit, type Tx } from '#libs/platform';
import { IsNull } from 'typeorm';
import type { Community } from '../community/community.entity.js';
import { conflict, versieVerouderd } from '../fouten.js';
import { Antwoord } from '../gesprek/antwoord.entity.js';
import type { Gesprek } from '../gesprek/gesprek.entity.js';
import { findGesprek, requireLeesbaar } from '../gesprek/gesprek.opslag.js';
import { Moderatiebesluit } from './moderatie.entity.js';

/** A post: the question of a gesprek, or one answer to it. */
export interface Bericht {
  gesprek: Gesprek;
  /** `null`: the question itself. */
  antwoord: Antwoord | null;
  community: Community;
}

/** Throws `niet-gevonden`, also for who may not read it. */
export async function findBericht(tx: Tx, gesprekId: string, antwoordId: string | null): Promise<Bericht> {
  const gesprek = await findGesprek(tx, gesprekId);
  const community = await requireLeesbaar(tx, gesprek.communityId);
  if (antwoordId === null) return { gesprek, antwoord: null, community };
  const antwoord = await tx.findOneBy(Antwoord, { id: antwoordId, gesprekId });
  if (!antwoord) throw notFound('Dit antwoord');
  return { gesprek, antwoord, community };
}

/** Where in the tables a post is. */
export const plekVan = (antwoordId: string | null): { antwoordId: string | ReturnType<typeof IsNull> } => ({
  antwoordId: antwoordId ?? IsNull(),
});

/** The last that was decided about a post. */
export const lastBesluit = (
  tx: Tx,
  gesprekId: string,
  antwoordId: string | null,
): Promise<Moderatiebesluit | null> =>
  tx.findOne(Moderatiebesluit, {
    where: { gesprekId, ...plekVan(antwoordId) },
    order: { nummer: 'DESC' },
  });

/** Somebody else decided; the answer tells who. */
export const alBesloten = ({ nummer, beslotenDoor }: Moderatiebesluit): Error =>
  versieVerouderd({ versie: nummer, gewijzigdDoor: beslotenDoor });

export const nietTeVerbergen = conflict('bericht-weg', [
  { melding: 'Dit bericht is al verborgen, of de schrijver trok het in.' },
]);
export const geenMelding = conflict('geen-melding', [
  { melding: 'Over dit bericht is geen open melding meer. Er valt niets te beslissen.' },
]);

interface Databasefout {
  driverError?: { code?: string; constraint?: string };
}
/** Which constraint of the database refused it. */
export const constraintOf = (fout: unknown): string => (fout as Databasefout).driverError?.constraint ?? '';
/** A policy refused it. */
export const isGeweigerd = (fout: unknown): boolean => (fout as Databasefout).driverError?.code === '42501';

export interface Moderatieregel {
  soort: 'gespreksmelding' | 'moderatiebesluit' | 'bezwaar';
  handeling: string;
  voor: { id: string } | null;
  na: { id: string };
  reden?: string | null;
}

export function record(tx: Tx, { regio }: Pick<Community, 'regio'>, regel: Moderatieregel): void {
  recordAudit(tx, { ...regel, id: regel.na.id, regio });
}

type Moderatiebericht = EventMap['moderatiebericht-gevraagd'];

/** One mail to one member. */
export async function askBericht(tx: Tx, klok: Klok, bericht: Moderatiebericht): Promise<void> {
  await publish(tx, newEvent('moderatiebericht-gevraagd', bericht.besluitId, bericht, klok));
}
