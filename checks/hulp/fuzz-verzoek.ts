// SPDX-License-Identifier: EUPL-1.2
// The requests of T7: an operation, a caller, and something odd about the address, the headers, the method or the body.
import fc from 'fast-check';
import { TOEGANGSTABEL } from '../../apps/api/src/toegangstabel.js';
import { padOf, queryOf } from './fuzz-adres.js';
import type { Operatie } from './fuzz-document.js';
import { koppen } from './fuzz-koppen.js';
import type { Kennis, Vondst } from './fuzz-kennis.js';
import { damaged, fromSchema, rarely, toBytes, type Schemas } from './fuzz-waarden.js';
import { toInhoud } from './toegang-inhoud.js';
import type { Wereld, Wie } from './toegang-wereld.js';

/** A request as it goes over the line. */
export interface Fuzzverzoek {
  operatie: Operatie;
  wie: Wie;
  methode: string;
  adres: string;
  koppen: Record<string, string>;
  inhoud: Buffer;
}

const METHODEN = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'QUERY'];

function inhoudOf(
  operatie: Operatie,
  volgensSchema: fc.Arbitrary<unknown>,
  doel: Vondst | undefined,
  wereld: Wereld,
): fc.Arbitrary<Buffer> {
  if (operatie.inhoudstype === undefined && operatie.methode === 'GET')
    return fc.oneof(
      { arbitrary: fc.constant(Buffer.alloc(0)), weight: 12 },
      { arbitrary: toBytes(fc.constant({ a: 1 })), weight: 1 },
    );
  const gericht = doel?.soort === undefined ? undefined : { ...doel, soort: doel.soort };
  // Asked at every request, not once: some bodies hold a name that may exist only once.
  const bekend = fc
    .constantFrom(0, 0, 0, 1, -1)
    .map((erbij) => toInhoud(operatie, gericht, (doel?.versie ?? 1) + erbij, wereld.wie[0] as Wie, wereld));
  const metVersie = volgensSchema.map((inhoud) => withVersie(inhoud, doel));
  return toBytes(fc.oneof(bekend, metVersie, damaged(bekend), damaged(metVersie)));
}

/** A version that is right lets the rest of the body be looked at. */
const withVersie = (inhoud: unknown, doel: Vondst | undefined): unknown =>
  doel !== undefined && typeof inhoud === 'object' && inhoud !== null && 'versie' in inhoud
    ? { ...inhoud, versie: doel.versie }
    : inhoud;

/** Requests to one operation, by everyone. */
export function requestsTo(
  operatie: Operatie,
  wereld: Wereld,
  kennis: Kennis,
  schemas: Schemas,
): fc.Arbitrary<Fuzzverzoek> {
  const alle = kennis.ids();
  const uuids = alle.filter((id) => id.length === 36);
  const { rollen = {} } = TOEGANGSTABEL[operatie.id] ?? {};
  const bevoegd = wereld.wie.filter(({ rol }) => rol in rollen);
  const volgensSchema = fromSchema(operatie.inhoudSchema ?? {}, schemas, uuids);
  const query = queryOf(operatie, schemas, uuids);
  return fc.constantFrom(undefined, ...kennis.targetsOf(operatie)).chain((doel) =>
    fc
      .record({
        wie: fc.oneof(
          fc.constantFrom(...wereld.wie),
          fc.constantFrom(...(bevoegd.length > 0 ? bevoegd : wereld.wie)),
        ),
        methode: rarely(METHODEN, 14),
        pad: padOf(operatie, doel === undefined ? alle : [doel.id], alle),
        query,
        kop: koppen,
        inhoud: inhoudOf(operatie, volgensSchema, doel, wereld),
      })
      .map(({ wie, methode = operatie.methode, pad, query: vraag, kop, inhoud }) => ({
        ...{ operatie, wie, methode, adres: `${pad}${vraag}`, inhoud },
        koppen: {
          ...(inhoud.length > 0 ? { 'content-type': operatie.inhoudstype ?? 'application/json' } : {}),
          ...(wie.token === undefined ? {} : { authorization: `Bearer ${wie.token}` }),
          ...(wie.sleutel === undefined ? {} : { statussleutel: wie.sleutel }),
          ...(wie.bewerksleutel === undefined ? {} : { bewerksleutel: wie.bewerksleutel }),
          ...(wie.conceptsleutel === undefined ? {} : { conceptsleutel: wie.conceptsleutel }),
          ...kop,
        },
      })),
  );
}
