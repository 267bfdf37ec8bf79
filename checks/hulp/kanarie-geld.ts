// SPDX-License-Identifier: EUPL-1.2
// Everything that people type where money is asked, judged and given back. It is about results and amounts, and the law asks to
// keep it: the words stay where they were typed, and come nowhere else.
import { randomUUID } from 'node:crypto';
import { rekeningId } from '#libs/prestatiefinanciering';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import type { Flow } from '../../test/support/flow.js';
import { SALDO } from '../../test/support/betalingen.js';
import { addBetaalwereld } from './betaalwereld.js';
import { walkBetaling } from './kanarie-betaling.js';
import { persoon, type Call, type Geldloop, type Geldrij } from './kanarie-geldloop.js';
import type { Kanaries } from './kanaries.js';
import { JAAR, VANDAAG, addSleuteldoelen, type Sleuteldoel } from './sleutelwereld.js';

const PF = 'prestatiefinanciering';
const PERIODE = { van: `${String(JAAR)}-01-01`, tot: `${String(JAAR)}-12-31` };

/** One of everything, each step by who may take it. */
export async function walkGeld(flow: Flow, kanaries: Kanaries, call: Call): Promise<void> {
  const code = `T16-${randomUUID().slice(0, 8).toUpperCase()}`;
  const wereld = await addBetaalwereld(flow.beheerUrl, [100, 200], code);
  const [doel, ander] = (await addSleuteldoelen(flow.beheerUrl, 2)) as [Sleuteldoel, Sleuteldoel];
  const loop = { flow, kanaries, call, wereld, doel };
  await walkProgramma(loop);
  await walkAfspraak(loop);
  await walkPrestatie(loop);
  await walkDeclaratie(loop);
  await walkTerugdraaien(loop, ander);
  await walkBetaling(loop);
}

/** Written, written otherwise, and more asked for another one. */
async function walkProgramma({ kanaries, call, wereld, doel }: Geldloop): Promise<void> {
  const [organisatieId] = wereld.financiers;
  const token = await persoon('financier', organisatieId);
  const concept = {
    ...{ code: `T16-${randomUUID().slice(0, 8).toUpperCase()}`, regios: [], isDeMinimis: false, ...PERIODE },
    ...{ financiers: [{ organisatieId, aandeel: 10_000 }], jaren: [{ jaar: JAAR, budgetInCenten: 100 }] },
  };
  const eerst = {
    ...{ naam: kanaries.new('eerstenaam'), omschrijving: kanaries.new('eersteomschrijving') },
    rechtsgrond: kanaries.new('eersterechtsgrond'),
  };
  const { id } = await call(201, 'POST', 'programmas', { token, body: { ...concept, ...eerst } });
  const beter = {
    naam: kanaries.stay('programmanaam', `${PF}.programma.naam`),
    omschrijving: kanaries.stay('omschrijving', `${PF}.programma.omschrijving`),
    rechtsgrond: kanaries.stay('rechtsgrond', `${PF}.programma.rechtsgrond`),
  };
  await call(200, 'PUT', `programmas/${id}`, { token, body: { ...concept, ...beter, versie: 1 } });
  const reden = kanaries.stay('verhogingreden', `${PF}.programmaverhoging.reden`);
  const body = { versie: 1, jaar: JAAR, bedragInCenten: 100, reden };
  const financier = await persoon('financier', doel.financierId);
  await call(200, 'POST', `programmas/${doel.programmaId}/verhoging`, { token: financier, body });
}

/** Offered, refused with words, and ended. */
async function walkAfspraak({ flow, kanaries, call, doel }: Geldloop): Promise<void> {
  const token = await persoon('financier', doel.financierId);
  const inhoud = `${PF}.afspraakversie.inhoud`;
  const body = {
    ...{ programmaId: doel.programmaId, aanbiederId: flow.aanbiederId, ...PERIODE },
    titel: kanaries.stay('titel', `${PF}.prestatieafspraak.titel`, inhoud),
    toelichting: kanaries.stay('toelichting', `${PF}.afspraakversie.toelichting`, inhoud),
    jaren: [{ jaar: JAAR, plafondInCenten: 1_000 }],
    indicatoren: [
      {
        ...{ code: 'HULP', mijlpaal: 'bevestigd', tariefInCenten: 100, bewijs: ['bevestiging-ondernemer'] },
        naam: kanaries.stay('indicator', `${PF}.indicator.naam`, inhoud),
        definitie: kanaries.stay('definitie', `${PF}.indicator.definitie`, inhoud),
        eenheid: kanaries.stay('eenheid', `${PF}.indicator.eenheid`, inhoud),
      },
    ],
  };
  const { id, versie } = await call(201, 'POST', 'prestatieafspraken', { token, body });
  const pad = `prestatieafspraken/${id}`;
  await call(200, 'POST', `${pad}/aanbieding`, { token, body: { versie } });
  const reden = kanaries.stay('weigerreden', `${PF}.afspraakversie.verwerpreden`);
  const weigering = { token: flow.tokens.aanbieder, body: { afspraakversie: 1, reden } };
  await call(200, 'POST', `${pad}/weigering`, weigering);
  const nu = await call(200, 'GET', pad, { token });
  const einde = kanaries.stay('eindereden', `${PF}.prestatieafspraak.beeindigd_reden`);
  const slot = { versie: nu.versie, per: VANDAAG, reden: einde };
  await call(200, 'POST', `${pad}/beeindiging`, { token, body: slot });
}

const CONTROLE = `INSERT INTO ${PF}.prestatiecontrole (prestatie_id, programma_id, aanleiding, getrokken_op)
  VALUES ($1, $2, 'steekproef', now())`;

/** Reported with a file and refused; of another one somebody looked at it again. */
async function walkPrestatie({ flow, kanaries, call, doel }: Geldloop): Promise<void> {
  const token = await persoon('aanbieder-rvo', doel.aanbiederId);
  const financier = await persoon('financier', doel.financierId);
  const melding = {
    ...{ indicatorId: doel.indicatorId, regio: 'TWE', aantal: 1, prestatiedatum: VANDAAG },
    toelichting: kanaries.stay('prestatietoelichting', `${PF}.prestatie.toelichting`),
  };
  const { id, versie } = await call(201, 'POST', 'prestaties', { token, body: melding });
  await upload(flow.api.url, `prestaties/${id}/bewijzen`, { token, kanaries });
  const toelichting = kanaries.stay('besluittoelichting', `${PF}.prestatie.besluit_toelichting`);
  const besluit = { versie, besluit: 'afwijzen', reden: 'anders', toelichting };
  await call(200, 'POST', `prestaties/${id}/besluit`, { token: financier, body: besluit });
  await withClient(flow.beheerUrl, (client) => client.query(CONTROLE, [doel.prestatieId, doel.programmaId]));
  const bevinding = kanaries.stay('bevinding', `${PF}.prestatiecontrole.bevinding`);
  const pad = `prestatiecontroles/${doel.prestatieId}/bevinding`;
  await call(200, 'POST', pad, { token: financier, body: { uitkomst: 'goed', bevinding } });
}

/** Evidence is encrypted, also its name. */
async function upload(
  url: string,
  pad: string,
  { token, kanaries }: { token: string; kanaries: Kanaries },
): Promise<void> {
  const headers = {
    ...{ Authorization: `Bearer ${token}`, 'Content-Type': 'text/plain' },
    Bestandsnaam: `${kanaries.new('bewijsnaam')}.txt`,
  };
  const vraag = { method: 'POST', headers, body: kanaries.new('bewijsinhoud') };
  const antwoord = await fetch(`${url}/api/v1/${pad}`, vraag);
  if (antwoord.status !== 201) throw new Error(`${pad}: ${await antwoord.text()}`);
}

/** Asked, refused by two people, objected to and decided upon by a third. */
async function walkDeclaratie({ kanaries, call, doel }: Geldloop): Promise<void> {
  const token = await persoon('aanbieder-rvo', doel.aanbiederId);
  const [een, twee, drie] = await Promise.all(
    ['financier', 'financier-2', 'financier-provincie'].map((wie) => persoon(wie, doel.financierId)),
  );
  const { prestatieId } = doel;
  const { id, versie } = await declare(call, token, doel);
  const pad = `declaraties/${id}`;
  const toelichting = kanaries.stay(
    ...(['regeltoelichting', `${PF}.declaratieregel.toelichting`, `${PF}.declaratie.oordeel`] as const),
  );
  const regels = [{ prestatieId, besluit: 'geweigerd', reden: 'niet-geleverd', toelichting }];
  const oordeel = await call(200, 'POST', `${pad}/beoordeling`, { token: een, body: { versie, regels } });
  const goed = { versie: oordeel.versie, oordeelHash: oordeel.oordeelHash };
  await call(200, 'POST', `${pad}/goedkeuring`, { token: twee, body: goed });
  const gronden = kanaries.stay('gronden', `${PF}.bezwaar.gronden`);
  await call(201, 'POST', `${pad}/bezwaar`, { token, body: { gronden } });
  const motivering = kanaries.stay('motivering', `${PF}.bezwaar.motivering`);
  const besluit = { token: drie, body: { besluit: 'ongegrond', motivering } };
  await call(200, 'POST', `${pad}/bezwaarbesluit`, besluit);
  const omschrijving = kanaries.stay('belang', `${PF}.belang.omschrijving`);
  // The beheerder looks after interests.
  kanaries.show('/api/v1/belangen voor beheerder', omschrijving);
  const belang = { aanbiederId: doel.aanbiederId, omschrijving, van: PERIODE.van };
  await call(201, 'POST', 'belangen', { token: een, body: belang });
}

const declare = (call: Call, token: string, { afspraakId, prestatieId }: Sleuteldoel): Promise<Geldrij> => {
  const body = { afspraakId, ...PERIODE, prestatieIds: [prestatieId] };
  return call(201, 'POST', 'declaraties', { token, body });
};

/** Another one, approved; then somebody asks to undo that. */
async function walkTerugdraaien({ flow, kanaries, call }: Geldloop, doel: Sleuteldoel): Promise<void> {
  const { programmaId, aanbiederId: organisatieId, afspraakId, prestatieId } = doel;
  const rekening = { soort: 'verplicht', jaar: JAAR, organisatieId, afspraakId } as const;
  await withClient(flow.beheerUrl, async (client) => {
    await client.query('SET session_replication_role = replica');
    const id = rekeningId(programmaId, rekening);
    await client.query(SALDO, [id, programmaId, JAAR, organisatieId, afspraakId, 100_000, 'verplicht']);
  });
  const token = await persoon('aanbieder-rvo', organisatieId);
  const [een, twee] = await Promise.all(
    ['financier', 'financier-2'].map((wie) => persoon(wie, doel.financierId)),
  );
  const { id, versie } = await declare(call, token, doel);
  const pad = `declaraties/${id}`;
  const toegekend = { versie, regels: [{ prestatieId, besluit: 'toegekend' }] };
  const oordeel = await call(200, 'POST', `${pad}/beoordeling`, { token: een, body: toegekend });
  const goed = { versie: oordeel.versie, oordeelHash: oordeel.oordeelHash };
  const nu = await call(200, 'POST', `${pad}/goedkeuring`, { token: twee, body: goed });
  const reden = kanaries.stay('terugdraaireden', `${PF}.declaratie.terugdraaireden`);
  await call(200, 'POST', `${pad}/terugdraaiverzoek`, { token: een, body: { versie: nu.versie, reden } });
}
