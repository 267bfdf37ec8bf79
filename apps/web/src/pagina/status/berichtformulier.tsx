// SPDX-License-Identifier: EUPL-1.2
import { api, take } from '../../api/api';
import { EINDES, MAX_BYTES, typeVan } from '../../ui/bestand';
import { Keuzelijst, Tekstveld, Tekstvlak } from '../../ui/veld';
import type { Formulier } from './actie';
import { addBijlage } from './bijlagen';
import type { Hulpvraag } from './hulpvraag';
import { readVeld } from './kies';
import type { GESPREK_TEKSTEN } from './teksten-gesprek';
import type { Berichtbegin } from './zaak';

type Woorden = (typeof GESPREK_TEKSTEN)['nl'];

/** Providers that one can write to: those that see the question. */
const TE_SCHRIJVEN = ['aangeboden', 'geaccepteerd', 'gestart', 'geleverd', 'betwist'];

/** The file of a form, when one was chosen. */
function readBestand(invoer: FormData): File | null {
  const bestand = invoer.get('bestand');
  return bestand instanceof File && bestand.name !== '' ? bestand : null;
}

function controle(invoer: FormData, t: Woorden): { naam: string; melding: string }[] {
  const mis: { naam: string; melding: string }[] = [];
  const bestand = readBestand(invoer);
  if (readVeld(invoer, 'tekst') === '') mis.push({ naam: 'tekst', melding: t.leeg });
  if (bestand && typeVan(bestand.name) === undefined) mis.push({ naam: 'bestand', melding: t.soortFout });
  if (bestand && bestand.size > MAX_BYTES) mis.push({ naam: 'bestand', melding: t.groot });
  return mis;
}

/** A message to the region or to a provider, with a file when one likes. */
export function berichtformulier(
  { id, toewijzingen }: Hulpvraag,
  begin: Berichtbegin | null,
  t: Woorden,
): Formulier {
  const aanbieders = toewijzingen.filter(({ status }) => TE_SCHRIJVEN.includes(status));
  return {
    naam: 'bericht',
    plek: 'berichten',
    velden: ['toewijzingId', 'tekst', 'bestand'],
    kop: t.schrijf,
    verstuur: t.verstuur,
    gedaan: t.verstuurd,
    controleer: (invoer) => controle(invoer, t),
    doe: async (invoer, koppen) => {
      const bestand = readBestand(invoer);
      const toewijzingId = readVeld(invoer, 'toewijzingId');
      const bijlage = bestand && (await addBijlage(id, bestand, koppen));
      return take(
        api.POST('/hulpvragen/{id}/berichten', {
          params: { path: { id }, header: koppen },
          body: {
            tekst: readVeld(invoer, 'tekst'),
            ...(toewijzingId === '' ? {} : { toewijzingId }),
            ...(bijlage ? { bijlageIds: [bijlage.id] } : {}),
          },
        }),
      );
    },
    children: ({ id: veld, fout }) => (
      <>
        <Keuzelijst
          id={veld('toewijzingId')}
          name="toewijzingId"
          label={t.aan}
          defaultValue={begin?.toewijzingId ?? ''}
          fout={fout('toewijzingId')}
          keuzes={[
            { waarde: '', label: t.aanRegio },
            ...aanbieders.map((een) => ({ waarde: een.id, label: `${een.aanbieder} (${een.titel})` })),
          ]}
        />
        <Tekstvlak
          id={veld('tekst')}
          name="tekst"
          maxLength={5000}
          label={t.tekst}
          defaultValue={begin?.tekst ?? ''}
          fout={fout('tekst')}
        />
        <Tekstveld
          id={veld('bestand')}
          name="bestand"
          type="file"
          accept={EINDES}
          label={`${t.bestand} ${t.nietVerplicht}`}
          uitleg={t.bestandUitleg}
          fout={fout('bestand')}
        />
      </>
    ),
  };
}
