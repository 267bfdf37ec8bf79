// SPDX-License-Identifier: EUPL-1.2
import { api, take, type Schema } from '../../api/api';
import { inMoment, type Taal } from '../../taal/taal';
import { Tekstvlak, type Keus } from '../../ui/veld';
import type { Formulier } from './actie';
import { Kies, optioneel, readVeld } from './kies';
import { redenformulier } from './redenformulier';
import type { AFSPRAAK_TEKSTEN } from './teksten-afspraken';

type Woorden = (typeof AFSPRAAK_TEKSTEN)['nl'];
export type Moment = Schema['VrijMomentWeergave'];
export type Afspraak = Schema['AfspraakWeergave'];

/** With whom: a provider (by its toewijzing), or the coordinator. */
export interface Gastheer {
  toewijzingId: string | null;
  naam: string;
}

const toKeus = ({ id, begin, vorm, plaats }: Moment, t: Woorden, taal: Taal): Keus => ({
  waarde: id,
  label: inMoment(begin, taal),
  uitleg: plaats === null ? t.vorm[vorm] : `${t.vorm[vorm]}: ${plaats}`,
});

const controleMoment = (invoer: FormData, t: Woorden): { naam: string; melding: string }[] =>
  readVeld(invoer, 'momentId') === '' ? [{ naam: 'momentId', melding: t.kies }] : [];

export const boekformulier = (
  hulpvraagId: string,
  { toewijzingId, naam }: Gastheer,
  momenten: readonly Moment[],
  t: Woorden,
  taal: Taal,
): Formulier => ({
  naam: `boek-${toewijzingId ?? 'regio'}`,
  plek: 'afspraken',
  velden: ['momentId', 'notitie'],
  kop: t.maak(naam),
  verstuur: t.boek,
  gedaan: t.geboekt,
  controleer: (invoer) => controleMoment(invoer, t),
  doe: (invoer, koppen) =>
    take(
      api.POST('/hulpvragen/{id}/afspraken', {
        params: { path: { id: hulpvraagId }, header: koppen },
        body: {
          momentId: readVeld(invoer, 'momentId'),
          ...(toewijzingId === null ? {} : { toewijzingId }),
          ...optioneel(invoer, 'notitie'),
        },
      }),
    ),
  children: ({ id, fout }) => (
    <>
      <Kies
        id={id('momentId')}
        naam="momentId"
        label={t.maakKop}
        keuzes={momenten.map((moment) => toKeus(moment, t, taal))}
        fout={fout('momentId')}
      />
      <Tekstvlak
        id={id('notitie')}
        name="notitie"
        rows={3}
        maxLength={1000}
        label={`${t.notitie} ${t.nietVerplicht}`}
        fout={fout('notitie')}
      />
    </>
  ),
});

export const verzetformulier = (
  { id: afspraakId, versie }: Afspraak,
  momenten: readonly Moment[],
  t: Woorden,
  taal: Taal,
): Formulier => ({
  naam: `verzet-${afspraakId}`,
  plek: 'afspraken',
  velden: ['momentId'],
  kop: t.verzet,
  verstuur: t.verzetDoe,
  gedaan: t.isVerzet,
  controleer: (invoer) => controleMoment(invoer, t),
  doe: (invoer, koppen) =>
    take(
      api.POST('/afspraken/{id}/verplaatsing', {
        params: { path: { id: afspraakId }, header: koppen },
        body: { versie, momentId: readVeld(invoer, 'momentId') },
      }),
    ),
  children: ({ id, fout }) => (
    <Kies
      id={id('momentId')}
      naam="momentId"
      label={t.maakKop}
      keuzes={momenten.map((moment) => toKeus(moment, t, taal))}
      fout={fout('momentId')}
    />
  ),
});

export const annuleerformulier = ({ id: afspraakId, versie }: Afspraak, t: Woorden): Formulier =>
  redenformulier(
    {
      naam: `annuleer-${afspraakId}`,
      plek: 'afspraken',
      kop: t.annuleer,
      verstuur: t.annuleerDoe,
      gedaan: t.isGeannuleerd,
      vraag: t.annuleerReden,
      redenen: t.redenen,
      doe: (besluit, koppen) =>
        take(
          api.POST('/afspraken/{id}/annulering', {
            params: { path: { id: afspraakId }, header: koppen },
            body: { versie, ...besluit },
          }),
        ),
    },
    t,
  );
