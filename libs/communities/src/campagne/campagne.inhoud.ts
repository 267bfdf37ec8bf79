// SPDX-License-Identifier: EUPL-1.2
import { invalid, type Reden } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import { Bijeenkomst } from '../bijeenkomst/bijeenkomst.entity.js';
import { Community } from '../community/community.entity.js';
import type { NieuweCampagneDto, SegmentDto } from './campagne.dto.js';
import type { Campagne } from './campagne.entity.js';
import { STANDAARD } from './campagne.rules.js';
import type { Segment } from './segment.opslag.js';

/** What somebody fills in of a campaign. */
export type Inhoud = Segment &
  Pick<
    Campagne,
    | 'naam'
    | 'thema'
    | 'communityId'
    | 'bijeenkomstId'
    | 'titelNl'
    | 'tekstNl'
    | 'titelEn'
    | 'tekstEn'
    | 'controleProcent'
    | 'controleReden'
    | 'vensterDagen'
  >;

export const toSegment = ({
  secties = [],
  sbi = [],
  klassen = [],
  gemeenten = [],
  themas = [],
}: SegmentDto): Segment => ({ secties, sbi, klassen, gemeenten, themas });

const of = <T>(waarde: T | null | undefined): T | null => waarde ?? null;

export function toInhoud(dto: NieuweCampagneDto): Inhoud {
  const { controleProcent = STANDAARD.controleProcent, vensterDagen = STANDAARD.vensterDagen } = dto;
  return {
    ...{ ...toSegment(dto), naam: dto.naam.trim(), thema: of(dto.thema) },
    ...{ communityId: of(dto.communityId), bijeenkomstId: of(dto.bijeenkomstId) },
    ...{ titelNl: dto.titelNl.trim(), tekstNl: dto.tekstNl.trim() },
    ...{ titelEn: dto.titelEn.trim(), tekstEn: dto.tekstEn.trim() },
    ...{ controleProcent, controleReden: of(dto.controleReden?.trim()), vensterDagen },
  };
}

/** The region of the community that it is about; `null` when it is about none, or there is none. */
async function regioOf(tx: Tx, { communityId, bijeenkomstId }: Inhoud): Promise<string | null> {
  const bijeenkomst = bijeenkomstId === null ? null : await tx.findOneBy(Bijeenkomst, { id: bijeenkomstId });
  const van = bijeenkomst?.communityId ?? communityId;
  if (van === null) return null;
  return (await tx.findOneBy(Community, { id: van }))?.regio ?? null;
}

/** Throws `ongeldig` with every fault: these, and what it is about when that is of no community of this region. */
export async function checkInhoudOf(tx: Tx, regio: string, inhoud: Inhoud, fouten: Reden[]): Promise<void> {
  const vreemd = (await regioOf(tx, inhoud)) !== regio;
  const meer: Reden[] = [];
  if (vreemd && inhoud.communityId !== null)
    meer.push({ pad: 'communityId', melding: 'Kies een community van uw regio.' });
  if (vreemd && inhoud.bijeenkomstId !== null)
    meer.push({ pad: 'bijeenkomstId', melding: 'Kies een bijeenkomst van uw regio.' });
  if (fouten.length + meer.length > 0) throw invalid([...fouten, ...meer]);
}
