// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { api, take, type Schema } from '../../api/api';
import { useTeksten } from '../../taal/taal';
import { Uitklapvak, Opener, type Formulier } from './actie';
import { parseCenten } from './bedrag';
import type { Overdracht, Toewijzing } from './hulpvraag';
import { optioneel, readVeld } from './kies';
import type { Koppen } from './koppen';
import { UITKOMST_TEKSTEN } from './teksten-uitkomst';
import { UITKOMSTVELDEN, Uitkomstvelden, controleUitkomst, type Mogelijk } from './uitkomstvelden';
import { useZaak } from './zaak';

type Woorden = (typeof UITKOMST_TEKSTEN)['nl'];
type Bevestigreden = Schema['BevestigingDto']['reden'];
type Betwistreden = Schema['BetwistingDto']['reden'];

/** What an answer is to the API: agreeing with a reason, or not agreeing with one. */
const bevestigredenVan = (geholpen: string): Bevestigreden =>
  geholpen === 'ja' ? 'geholpen' : 'geholpen-zonder-resultaat';

interface Wending {
  mogelijk: Mogelijk;
  opener: (t: Woorden) => string;
}

/** Who agreed can still say that it did not help after all, and the other way round. */
const WENDING: Partial<Record<string, Wending>> = {
  geleverd: { mogelijk: 'alles', opener: (t) => t.opener },
  afgerond: { mogelijk: 'alles', opener: (t) => t.opener },
  betwist: { mogelijk: 'alleen-ja', opener: (t) => t.tochWel },
  bevestigd: { mogelijk: 'alleen-nee', opener: (t) => t.tochNiet },
};

function bodyVan(invoer: FormData, versie: number) {
  const bedrag = parseCenten(readVeld(invoer, 'bedrag'));
  const opbrengsten = invoer.getAll('opbrengsten') as NonNullable<
    Schema['UitkomstBevestigingDto']['opbrengsten']
  >;
  return {
    versie,
    ...optioneel(invoer, 'toelichting'),
    ...(opbrengsten.length > 0 ? { opbrengsten } : {}),
    ...(bedrag === null ? {} : { bedragInCenten: bedrag }),
    delenMetAanbieder: invoer.has('delen'),
  };
}

function answer(id: string, toewijzing: Toewijzing, invoer: FormData, koppen: Koppen): Promise<unknown> {
  const params = { path: { id, toewijzingId: toewijzing.id }, header: koppen };
  const body = bodyVan(invoer, toewijzing.versie);
  const geholpen = readVeld(invoer, 'geholpen');
  if (geholpen === 'nee') {
    const reden = readVeld(invoer, 'reden') as Betwistreden;
    const pad = '/hulpvragen/{id}/toewijzingen/{toewijzingId}/betwisting';
    return take(api.POST(pad, { params, body: { ...body, reden } }));
  }
  const pad = '/hulpvragen/{id}/toewijzingen/{toewijzingId}/bevestiging';
  return take(api.POST(pad, { params, body: { ...body, reden: bevestigredenVan(geholpen) } }));
}

function answerOverdracht(
  id: string,
  overdracht: Overdracht,
  invoer: FormData,
  koppen: Koppen,
): Promise<unknown> {
  const params = { path: { id, overdrachtId: overdracht.id }, header: koppen };
  const body = { versie: overdracht.versie, ...optioneel(invoer, 'toelichting') };
  const geholpen = readVeld(invoer, 'geholpen');
  if (geholpen === 'nee') {
    const reden = readVeld(invoer, 'reden') as Betwistreden;
    const pad = '/hulpvragen/{id}/overdrachten/{overdrachtId}/betwisting';
    return take(api.POST(pad, { params, body: { ...body, reden } }));
  }
  const pad = '/hulpvragen/{id}/overdrachten/{overdrachtId}/bevestiging';
  return take(api.POST(pad, { params, body: { ...body, reden: bevestigredenVan(geholpen) } }));
}

const formulierVan = (
  { naam, titel, mogelijk }: { naam: string; titel: string; mogelijk: Mogelijk },
  metOpbrengst: boolean,
  t: Woorden,
  doe: Formulier['doe'],
): Formulier => ({
  naam,
  plek: 'keuze',
  velden: UITKOMSTVELDEN,
  kop: t.kop(titel),
  verstuur: t.verstuur,
  gedaan: t.dank,
  controleer: (invoer) => controleUitkomst(invoer, t, metOpbrengst),
  doe,
  children: (hulp) => <Uitkomstvelden hulp={hulp} mogelijk={mogelijk} metOpbrengst={metOpbrengst} />,
});

const naamVan = ({ id }: { id: string }): string => `uitkomst-${id}`;

/** Opens the two questions of this toewijzing, when they can be answered now. */
export function Antwoordactie({ toewijzing }: { toewijzing: Toewijzing }): ReactNode {
  const t = useTeksten(UITKOMST_TEKSTEN);
  const wending = WENDING[toewijzing.status];
  if (!wending) return null;
  const soort = wending.mogelijk === 'alles' ? 'primair' : 'tweede';
  return (
    <Opener naam={naamVan(toewijzing)} soort={soort}>
      {wending.opener(t)}
    </Opener>
  );
}

/** The questions themselves. */
export function MetAntwoord({ toewijzing }: { toewijzing: Toewijzing }): ReactNode {
  const t = useTeksten(UITKOMST_TEKSTEN);
  const { id } = useZaak().hulpvraag;
  const wending = WENDING[toewijzing.status];
  if (!wending) return null;
  const wat = { naam: naamVan(toewijzing), titel: toewijzing.titel, mogelijk: wending.mogelijk };
  return (
    <Uitklapvak
      formulier={formulierVan(wat, true, t, (invoer, koppen) => answer(id, toewijzing, invoer, koppen))}
    />
  );
}

/** The same of help by a partner: whether it helped, and a word with it. */
export function OverdrachtAntwoord({ overdracht }: { overdracht: Overdracht }): ReactNode {
  const t = useTeksten(UITKOMST_TEKSTEN);
  const { id } = useZaak().hulpvraag;
  const wending = overdracht.status === 'bevestigd' ? undefined : WENDING[overdracht.status];
  if (!wending) return null;
  const wat = { naam: naamVan(overdracht), titel: overdracht.ontvanger, mogelijk: wending.mogelijk };
  return (
    <>
      <div className="rij">
        <Opener naam={wat.naam} soort={wending.mogelijk === 'alles' ? 'primair' : 'tweede'}>
          {wending.opener(t)}
        </Opener>
      </div>
      <Uitklapvak
        formulier={formulierVan(wat, false, t, (invoer, koppen) =>
          answerOverdracht(id, overdracht, invoer, koppen),
        )}
      />
    </>
  );
}
