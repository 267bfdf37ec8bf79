// SPDX-License-Identifier: EUPL-1.2
import { bearer, send } from './http.js';
import type { Bouwer } from './toegang-bouwer.js';
import type { Doel, Wie } from './toegang-wereld.js';

const UUR = 3_600_000;
/** Whole hours from the day after tomorrow on. */
const over = (uren: number): string =>
  new Date(Math.ceil(Date.now() / UUR) * UUR + (48 + uren) * UUR).toISOString();

/** Half an hour, so many hours from the day after tomorrow on. */
export const momentOver = (uren: number, plaatsen = 50): object => ({
  ...{ begin: over(uren), eind: new Date(Date.parse(over(uren)) + UUR / 2).toISOString() },
  ...{ vorm: 'telefonisch', plaatsen },
});

interface Rij {
  id: string;
  versie: number;
}

/** Providers and coordinators publish moments, and whoever has a bewerksleutel books one, with a canary in the note. */
export async function addAfspraken(url: string, { wie, doelen, kanaries }: Bouwer): Promise<void> {
  const post = async (pad: string, body: object, headers: Record<string, string>): Promise<unknown> => {
    const antwoord = await send(`${url}/api/v1${pad}`, { body, headers });
    if (antwoord.status !== 201)
      throw new Error(`${pad}: ${antwoord.status} ${JSON.stringify(antwoord.body)}`);
    return antwoord.body;
  };
  const publish = async (gastheer: Wie, van: Pick<Doel, 'regio' | 'organisatieId'>): Promise<void> => {
    const token = bearer(gastheer.token ?? '');
    for (const uren of [1, 2]) {
      const [moment] = (await post('/afspraakmomenten', momentOver(uren), token)) as [Rij];
      doelen.push({
        ...van,
        ...moment,
        soort: 'afspraakmoment',
        naam: `moment ${uren} van ${gastheer.naam}`,
      });
    }
  };
  for (const een of [...wie].filter(({ token }) => token !== undefined)) {
    if (een.rol === 'aanbieder') await publish(een, { organisatieId: een.organisatieId });
    if (een.rol === 'coordinator' && een.hoofdcoordinator === undefined)
      await publish(een, { regio: een.regio });
  }
  for (const bewerker of wie.filter(({ rol }) => rol === 'bewerker')) {
    const toewijzing = doelen.find(
      ({ soort, hulpvraagId }) => soort === 'toewijzing' && hulpvraagId === bewerker.hulpvraagId,
    );
    if (toewijzing === undefined) throw new Error('Er is geen toewijzing.');
    const moment = doelen.find(
      ({ soort, organisatieId }) => soort === 'afspraakmoment' && organisatieId === toewijzing.organisatieId,
    );
    const tekst = `kanarie-afspraak-${toewijzing.naam.slice(-1)}`;
    const afspraak = (await post(
      `/hulpvragen/${bewerker.hulpvraagId}/afspraken`,
      { momentId: moment?.id, toewijzingId: toewijzing.id, notitie: tekst },
      { Bewerksleutel: bewerker.bewerksleutel ?? '' },
    )) as Rij;
    doelen.push({
      ...toewijzing,
      soort: 'afspraak',
      naam: `afspraak bij ${toewijzing.naam}`,
      id: afspraak.id,
    });
    const zijne = ({ rol, regio, kvkNummer, hulpvraagId, organisatieId }: Wie): boolean =>
      (rol === 'coordinator' && regio === toewijzing.regio) ||
      (rol === 'ondernemer' && kvkNummer === toewijzing.kvkNummer) ||
      (rol === 'aanbieder' && organisatieId === toewijzing.organisatieId) ||
      (hulpvraagId !== undefined && hulpvraagId === toewijzing.hulpvraagId);
    kanaries.push({ tekst, magZien: zijne, magRij: zijne });
  }
}
