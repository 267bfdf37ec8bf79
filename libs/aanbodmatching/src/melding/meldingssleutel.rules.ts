// SPDX-License-Identifier: EUPL-1.2
import { createHmac, timingSafeEqual } from 'node:crypto';
import {
  MELDINGSGROEPEN,
  ONTVANGERSOORTEN,
  type Meldingsgroep,
  type Ontvangersoort,
} from './meldingsoort.rules.js';

/** Who gets mail: the id of a betrokkene, behandelaar or organisatie. */
export interface Ontvanger {
  soort: Ontvangersoort;
  id: string;
}

const LETTERS = { betrokkene: 'b', behandelaar: 'c', organisatie: 'o' } as const;

const macOf = (doel: string, { soort, id }: Ontvanger, geheim: string): string =>
  createHmac('sha256', geheim).update(`${doel}:${soort}:${id}`).digest('base64url');

const naamOf = ({ soort, id }: Ontvanger): string =>
  `${LETTERS[soort]}.${Buffer.from(id, 'utf8').toString('base64url')}`;

/** Opens the choices of one recipient. Goes in the fragment of a link and in a header, never in an address. */
export const toMeldingssleutel = (wie: Ontvanger, geheim: string): string =>
  `${naamOf(wie)}.${macOf('meldingen', wie, geheim)}`;

/** Does one thing: turns off one group for one recipient. Stands in an address, because mail programs post to it (RFC 8058). */
export const toAfmeldsleutel = (wie: Ontvanger, groep: Meldingsgroep, geheim: string): string =>
  `${naamOf(wie)}.${groep}.${macOf(`afmelding:${groep}`, wie, geheim)}`;

const MELDINGSSLEUTEL = /^(\w)\.([\w-]+)\.([\w-]+)$/;
const AFMELDSLEUTEL = /^(\w)\.([\w-]+)\.([a-z-]+)\.([\w-]+)$/;

/** `null` when it is no key of ours. */
export function openMeldingssleutel(sleutel: string, geheim: string): Ontvanger | null {
  const [letter, id, mac] = MELDINGSSLEUTEL.exec(sleutel)?.slice(1) ?? [];
  const wie = ontvangerOf(letter, id);
  return wie !== null && isGelijk(mac, macOf('meldingen', wie, geheim)) ? wie : null;
}

/** `null` when it is no key of ours. */
export function openAfmeldsleutel(
  sleutel: string,
  geheim: string,
): { wie: Ontvanger; groep: Meldingsgroep } | null {
  const [letter, id, groep, mac] = AFMELDSLEUTEL.exec(sleutel)?.slice(1) ?? [];
  const wie = ontvangerOf(letter, id);
  if (wie === null || !isGroep(groep)) return null;
  return isGelijk(mac, macOf(`afmelding:${groep}`, wie, geheim)) ? { wie, groep } : null;
}

const isGroep = (tekst: string | undefined): tekst is Meldingsgroep =>
  tekst !== undefined && Object.hasOwn(MELDINGSGROEPEN, tekst);

function ontvangerOf(letter: string | undefined, id: string | undefined): Ontvanger | null {
  const soort = ONTVANGERSOORTEN.find((een) => LETTERS[een] === letter);
  return soort === undefined || id === undefined
    ? null
    : { soort, id: Buffer.from(id, 'base64url').toString('utf8') };
}

/** In constant time; one of another length is simply wrong. */
function isGelijk(gegeven: string | undefined, verwacht: string): boolean {
  const [een, twee] = [Buffer.from(gegeven ?? ''), Buffer.from(verwacht)];
  return een.length === twee.length && timingSafeEqual(een, twee);
}

const RETOUR = /^bounce\+([0-9a-f]{32})-([0-9a-f]{24})@([^@]+)$/;

const retourmac = (kaal: string, geheim: string): string =>
  createHmac('sha256', geheim).update(`retour:${kaal}`).digest('hex').slice(0, 24);

/**
 * Where a mail comes back to when it cannot be delivered. All in lower case, for servers may write it so; with 64 characters
 * before the @ exactly what SMTP allows.
 */
export function toRetouradres(mailberichtId: string, domein: string, geheim: string): string {
  const kaal = mailberichtId.replaceAll('-', '');
  return `bounce+${kaal}-${retourmac(kaal, geheim)}@${domein}`;
}

/** The mailbericht that comes back to this address; `null` when it is no address that we gave out. */
export function openRetouradres(adres: string, domein: string, geheim: string): string | null {
  const [kaal, mac, bij] = RETOUR.exec(adres.toLowerCase())?.slice(1) ?? [];
  if (kaal === undefined || bij !== domein || !isGelijk(mac, retourmac(kaal, geheim))) return null;
  return kaal.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
