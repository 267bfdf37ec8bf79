// SPDX-License-Identifier: EUPL-1.2
import { eventually } from '../../test/support/eventually.js';
import type { CallOpties, Flow } from '../../test/support/flow.js';
import { tokenFor } from '../../test/support/tokens.js';
import type { Geldrij } from './kanarie-geldloop.js';
import type { Kanaries } from './kanaries.js';

interface Editie extends Geldrij {
  sha256: string;
}
export type Call = (verwacht: number, methode: string, pad: string, opties: CallOpties) => Promise<Editie>;

const LANG = { binnenMs: 60_000, omDeMs: 250 };
const SCHEMA = 'impactverantwoording';
const PAD = '/api/v1/impact';

/**
 * What is told of impact: a report, why a region does not approve of it and why another edition is made, which stay where they
 * are read; and figures of others about this firm, of which the number is kept nowhere.
 */
export async function walkImpact(
  { flow, kanaries, kvkNummer }: { flow: Flow; kanaries: Kanaries; kvkNummer: string },
  call: Call,
): Promise<void> {
  const token = flow.tokens.analist;
  await readSource(flow, kanaries, kvkNummer);
  const naam = kanaries.stay(
    'rapportnaam',
    `${SCHEMA}.rapportdefinitie.naam`,
    `${SCHEMA}.rapporteditie.inhoud`,
  );
  const periode = { vanKwartaal: '2026-K1', totKwartaal: '2026-K1' };
  const nieuw = { naam, ...periode, regios: ['TWE'], themas: [] };
  const { id } = await call(201, 'POST', 'impact/rapportdefinities', { token, body: nieuw });
  const edities = `impact/rapportdefinities/${id}/edities`;
  const editie = await call(201, 'POST', edities, { token, body: {} });
  const { sha256 } = await eventually(async () => {
    const een = await call(200, 'GET', `impact/rapportedities/${editie.id}`, { token });
    if (een.status !== 'te-keuren') throw new Error(`Nog niet gebouwd: ${een.status}.`);
    return een;
  }, LANG);
  const reden = kanaries.stay('keuringsreden', `${SCHEMA}.rapportkeuring.reden`);
  const hoofd = await tokenFor('hoofdcoordinator-twente');
  const keuring = { token: hoofd, body: { akkoord: false, sha256, reden } };
  await call(200, 'PUT', `impact/rapportedities/${editie.id}/keuring`, keuring);
  const waarom = kanaries.stay('rapportwaarom', `${SCHEMA}.rapporteditie.waarom`);
  await call(201, 'POST', edities, { token, body: { waarom } });
  for (const wie of ['analist', 'beheerder'])
    kanaries.show(`${PAD}/rapportdefinities voor ${wie}`, naam, reden, waarom);
}

/** Taken in by the number of this firm; and refused for what stands in it. */
async function readSource(flow: Flow, kanaries: Kanaries, kvkNummer: string): Promise<void> {
  // Its pseudonym stands there, until the firm is erased.
  kanaries.show('aanbodmatching.bedrijfspseudoniem', kvkNummer);
  // What a file of others is called is told in effects, of the log up to a number: of no person, and there for good.
  const naam = kanaries.stay('bronnaam', `${SCHEMA}.externe_bron.naam`, 'platform.event.data');
  for (const wie of ['analist', 'beheerder']) kanaries.show(`${PAD}/externe-bronnen voor ${wie}`, naam);
  const headers = { 'Content-Type': 'text/csv', Authorization: `Bearer ${flow.tokens.analist}` };
  const url = `${flow.api.url}${PAD}/externe-bronnen/import?naam=${naam}`;
  for (const [waarde, gelukt] of [
    ['12500', true],
    [kanaries.new('bronwaarde'), false],
  ] as const) {
    const body = `kvk_nummer;periode;indicator;waarde\n${kvkNummer};2025;omzet-jaar-cbs;${waarde}\n`;
    const antwoord = await fetch(url, { method: 'POST', headers, body });
    const tekst = await antwoord.text();
    const { bron } = JSON.parse(tekst) as { bron: object | null };
    if (antwoord.status !== 200 || (bron !== null) !== gelukt)
      throw new Error(`bron: ${String(antwoord.status)} ${tekst}`);
    // Who it is about is not told in what is said of the file.
    if (tekst.includes(kvkNummer) || (!gelukt && tekst.includes(waarde)))
      throw new Error(`Het verslag noemt wat er in het bestand stond: ${tekst}`);
  }
}
