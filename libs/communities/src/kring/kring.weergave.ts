// SPDX-License-Identifier: EUPL-1.2
import type { KringWeergave, KringgenootWeergave } from './kring.dto.js';

/** As the query of the reader gives it. */
export interface Kringrij {
  id: string;
  communityId: string;
  communityNaam: string;
  nummer: number;
  minst: number;
  meest: number;
  bezet: number;
  uitleg: string[];
  week: number | null;
  dag: number | null;
  tijd: string | null;
  duur: number | null;
  plaats: string | null;
  link: string | null;
  gevormdOp: Date;
  versie: number;
  beheert: boolean;
  gehouden: number;
}

export interface Lidrij {
  kringlidId: string;
  kringId: string;
  lidmaatschapId: string;
  status: 'lid' | 'uitgenodigd' | 'vertrokken';
  sinds: Date;
  beeindigdOp: Date | null;
  reden: Buffer | null;
  versie: number;
  betrokkeneId: string;
  weergavenaam: Buffer | null;
  zelf: boolean | null;
  bijgewoond: number;
}

type OpenLid = Lidrij & { naam: string | null; waarom: string | null };

/** Who was only asked sees no names; who left and who was asked is for who keeps the community. */
export function toKringWeergave(rij: Kringrij, rijen: readonly OpenLid[]): KringWeergave {
  const { beheert, bezet, minst, meest, week, dag, tijd, duur, plaats, link, ...rest } = rij;
  const van = (status: Lidrij['status']): OpenLid[] => rijen.filter((een) => een.status === status);
  const leden = van('lid');
  const mijn = rijen.find(({ zelf, status }) => zelf === true && status !== 'vertrokken');
  const aantal = beheert || mijn?.status === 'lid' ? leden.length : Math.max(0, bezet - 1);
  const heeftRitme = week !== null && dag !== null && tijd !== null && duur !== null;
  return {
    ...{ ...rest, beheert, minst, meest, aantal, vrij: meest - bezet, teKlein: aantal < minst },
    ritme: heeftRitme ? { week, dag, tijd, duur, plaats, link } : null,
    leden: leden.map((een) => toGenoot(een, beheert)),
    genodigden: beheert ? van('uitgenodigd').map((een) => toGenoot(een, beheert)) : [],
    vertrokken: beheert ? van('vertrokken').map(toVertrekker).reverse().slice(0, 10) : [],
    mijn: mijn ? toEigen(mijn, rij) : null,
  };
}

function toGenoot(lid: OpenLid, beheert: boolean): KringgenootWeergave {
  const { kringlidId, lidmaatschapId, naam: weergavenaam, sinds, versie, bijgewoond } = lid;
  const zelf = lid.zelf === true;
  return {
    ...{ kringlidId, lidmaatschapId, weergavenaam, sinds, zelf, versie },
    bijgewoond: beheert || zelf ? bijgewoond : null,
  };
}

const toVertrekker = ({
  naam,
  beeindigdOp,
  sinds,
  waarom,
}: OpenLid): KringWeergave['vertrokken'][number] => ({
  ...{ weergavenaam: naam, op: beeindigdOp ?? sinds, reden: waarom },
});

function toEigen({ kringlidId, status, versie }: OpenLid, { id, nummer }: Kringrij): KringWeergave['mijn'] {
  if (status === 'vertrokken') return null;
  return { kringId: id, nummer, kringlidId, status, versie };
}
