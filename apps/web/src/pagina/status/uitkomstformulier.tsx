// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { api, take, type Schema } from '../../api/api';
import { useTeksten } from '../../taal/taal';
import { Uitklapvak, type Formulier } from './actie';
import { parseCenten } from './bedrag';
import type { Overdracht, Toewijzing } from './hulpvraag';
import { optioneel, readVeld } from './kies';
import type { Koppen } from './koppen';
import { UITKOMSTVRAAG_TEKSTEN } from './teksten-uitkomstvraag';
import { UITKOMSTVELDEN, Uitkomstvelden, controleUitkomst, type Mogelijk } from './uitkomstvelden';
import { useZaak } from './zaak';

type Woorden = (typeof UITKOMSTVRAAG_TEKSTEN)['nl'];
type Bevestigreden = Schema['BevestigingDto']['reden'];
type Betwistreden = Schema['BetwistingDto']['reden'];

/** What an answer is to the API: agreeing with a reason, or not agreeing with one. */
const bevestigredenVan = (geholpen: string): Bevestigreden =>
  geholpen === 'ja' ? 'geholpen' : 'geholpen-zonder-resultaat';

/** Name of the form, and which answers make sense. */
interface Wat {
  naam: string;
  mogelijk: Mogelijk;
}

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
  { naam, titel, mogelijk }: Wat & { titel: string },
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

/** The two questions about help of an aanbieder. */
export function Antwoordformulier({ toewijzing, ...wat }: Wat & { toewijzing: Toewijzing }): ReactNode {
  const t = useTeksten(UITKOMSTVRAAG_TEKSTEN);
  const { id } = useZaak().hulpvraag;
  const doe: Formulier['doe'] = (invoer, koppen) => answer(id, toewijzing, invoer, koppen);
  return <Uitklapvak formulier={formulierVan({ ...wat, titel: toewijzing.titel }, true, t, doe)} />;
}

/** The same of help by a partner: whether it helped, and a word with it. */
export function Overdrachtformulier({ overdracht, ...wat }: Wat & { overdracht: Overdracht }): ReactNode {
  const t = useTeksten(UITKOMSTVRAAG_TEKSTEN);
  const { id } = useZaak().hulpvraag;
  const doe: Formulier['doe'] = (invoer, koppen) => answerOverdracht(id, overdracht, invoer, koppen);
  return <Uitklapvak formulier={formulierVan({ ...wat, titel: overdracht.ontvanger }, false, t, doe)} />;
}
