// SPDX-License-Identifier: EUPL-1.2
import { api, take, type Schema } from '../../api/api';
import type { Taal } from '../../taal/taal';
import { fromInhoud, toInhoud, type Antwoorden } from './antwoorden';
import { withoutFaults } from './keuring';
import type { Concept } from './onderweg';
import type { Ontvangst } from './vraagstart';

type Sleutelhouder = Pick<Concept, 'id' | 'sleutel'>;

const bij = ({ id, sleutel }: Sleutelhouder) => ({
  params: { path: { id }, header: { Conceptsleutel: sleutel } },
});

/** Keeps it for the first time; the API mails the link. */
export async function keepConcept(email: string, antwoorden: Antwoorden, taal: Taal): Promise<Concept> {
  const inhoud = toInhoud(withoutFaults(antwoorden), taal);
  const { id, conceptsleutel, versie } = await take(
    api.POST('/concepten', { body: { email, taal, inhoud } }),
  );
  return { id, sleutel: conceptsleutel, versie, email, bewaard: JSON.stringify(antwoorden) };
}

export async function changeConcept(concept: Concept, antwoorden: Antwoorden, taal: Taal): Promise<Concept> {
  const body = { versie: concept.versie, inhoud: toInhoud(withoutFaults(antwoorden), taal) };
  const { versie } = await take(api.PUT('/concepten/{id}', { ...bij(concept), body }));
  return { ...concept, versie, bewaard: JSON.stringify(antwoorden) };
}

export interface Gelezen {
  taal: Taal;
  antwoorden: Antwoorden;
  concept: Concept;
}

/** What is kept behind a link. */
export async function readConcept(houder: Sleutelhouder): Promise<Gelezen> {
  const gelezen: Schema['ConceptWeergave'] = await take(api.GET('/concepten/{id}', bij(houder)));
  const antwoorden = fromInhoud(gelezen.inhoud);
  // Whoever gave an address to get the link is not asked for it again.
  const metEmail = { ...antwoorden, email: antwoorden.email === '' ? gelezen.email : antwoorden.email };
  const { versie, email, taal } = gelezen;
  const { id, sleutel } = houder;
  return {
    taal,
    antwoorden: metEmail,
    concept: { id, sleutel, versie, email, bewaard: JSON.stringify(metEmail) },
  };
}

export const submitConcept = (concept: Concept): Promise<Ontvangst> =>
  take(api.POST('/concepten/{id}/indiening', { ...bij(concept), body: { versie: concept.versie } }));
