// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { camt053 } from '../../test/support/bankberichten.js';
import { insertOf } from '../grenzen/grens.js';
import { VAN } from './betaalwereld.js';
import { persoon, type Geldloop } from './kanarie-geldloop.js';
import { VANDAAG } from './sleutelwereld.js';

const PF = 'prestatiefinanciering';
// Nothing else tells how long an account is confirmed.
const VERVAL = `UPDATE ${PF}.bankrekening SET geldig_vanaf = geldig_vanaf - interval '8 days',
  bevestigd_op = bevestigd_op - interval '8 days', ingevoerd_op = ingevoerd_op - interval '8 days' WHERE id = $1`;

/** An account that is paid on: in the file for the bank, and in what the bank answers. */
export async function walkBetaling(loop: Geldloop): Promise<void> {
  const { flow, kanaries, call, wereld } = loop;
  const [een, ander] = await Promise.all([
    persoon('financier', wereld.financiers[0]),
    persoon('financier-provincie', wereld.financiers[1]),
  ]);
  await enterRekening(loop, ander);
  const opstellen = { token: een, body: { programmaId: wereld.programmaId } };
  const { id, versie, bestandHash } = await call(201, 'POST', 'betaalbatches', opstellen);
  for (const [nr, token] of [een, ander].entries())
    await call(200, 'POST', `betaalbatches/${id}/vrijgave`, {
      ...{ token, body: { versie: versie + nr, bestandHash } },
    });
  const verwijzing = kanaries.stay('verwijzing', `${PF}.onbekende_verwijzing.verwijzing`);
  // What else the bank tells is read, and not kept.
  const naam = `<RltdPties><Cdtr><Pty><Nm>${kanaries.new('naambijbank')}</Nm></Pty></Cdtr></RltdPties>`;
  const bericht = camt053(VAN, [{ verwijzing, bedrag: '1.00' }]).replace('</Refs>', `</Refs>${naam}`);
  await tell(`${flow.api.url}/api/v1/programmas/${wereld.programmaId}/bankberichten`, een, bericht);
  const vraag = `onbekende-verwijzingen?programmaId=${wereld.programmaId}`;
  const { gegevens } = await call(200, 'GET', vraag, { token: een });
  const toelichting = kanaries.stay('afhandeling', `${PF}.onbekende_verwijzing.toelichting`);
  const pad = `onbekende-verwijzingen/${String(gegevens[0]?.id)}/afhandeling`;
  await call(200, 'POST', pad, { token: een, body: { toelichting } });
  await walkVerlening(loop);
}

/** By the aanbieder, and confirmed by somebody who asked him. */
async function enterRekening({ flow, kanaries, call, wereld }: Geldloop, ander: string): Promise<void> {
  const rij = (kolom: string): [string, string] => [
    `${PF}.bankrekening.${kolom}`,
    `${PF}.betaalbatch.bestand`,
  ];
  const iban = kanaries.keep('iban', kanaries.iban('TEST'), ...rij('iban'));
  const rekening = {
    ...{ iban, tenaamstelling: kanaries.stay('tenaamstelling', ...rij('tenaamstelling')) },
    straat: kanaries.stay('straat', ...rij('straat')),
    plaats: kanaries.stay('plaats', ...rij('plaats')),
    ...{ huisnummer: '1', postcode: '7511 AA', land: 'NL' },
  };
  const token = await persoon('aanbieder-rvo', wereld.aanbiederId);
  const { id, versie } = await call(201, 'POST', 'bankrekeningen', { token, body: rekening });
  const bevestiging = { versie, gecontroleerdMet: 'bankafschrift' };
  await call(200, 'POST', `bankrekeningen/${id}/bevestiging`, { token: ander, body: bevestiging });
  await withClient(flow.beheerUrl, async (client) => {
    await client.query('SET session_replication_role = replica');
    await client.query(VERVAL, [id]);
  });
}

async function tell(url: string, token: string, body: string): Promise<void> {
  const headers = { 'Content-Type': 'application/xml', Authorization: `Bearer ${token}` };
  const antwoord = await fetch(url, { method: 'POST', headers, body });
  if (antwoord.status !== 201) throw new Error(`bankbericht: ${await antwoord.text()}`);
}

/** De-minimis aid that was reserved: granted by somebody, and noted to stand in the register. */
async function walkVerlening({ flow, kanaries, call }: Geldloop): Promise<void> {
  const id = randomUUID();
  const steun = {
    ...{ id, bron_id: randomUUID(), kvk_nummer: '90000033', aanbieder_id: flow.aanbiederId, regio: 'TWE' },
    ...{ regeling: 'algemeen', status: 'gereserveerd', bedrag_in_centen: 100, datum: VANDAAG, versie: 1 },
    ...{
      aangenomen_op: new Date(),
      gereserveerd_door: 'proef',
      gereserveerd_op: new Date(),
      gewijzigd_door: 'proef',
    },
    gewijzigd_op: new Date(),
  };
  await withClient(flow.beheerUrl, async (client) => {
    await client.query('SET session_replication_role = replica');
    await client.query(insertOf('staatssteun.steun', steun));
  });
  const token = flow.tokens.twente;
  const verlening = {
    ...{ versie: 1, bedragInCenten: 100, datum: VANDAAG, instrument: 'dienst' },
    verlener: kanaries.stay('verlener', 'staatssteun.steun.verlener'),
  };
  const { versie } = await call(200, 'POST', `steun/${id}/verlening`, { token, body: verlening });
  const referentie = kanaries.stay('referentie', 'staatssteun.registratie.referentie');
  const registratie = { steunId: id, versie, datum: VANDAAG, referentie };
  await call(204, 'POST', 'steunregister/registraties', { token, body: registratie });
}
