// SPDX-License-Identifier: EUPL-1.2
import { strFromU8, unzipSync } from 'fflate';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { eventually } from '../../test/support/eventually.js';
import type { Flow } from '../../test/support/flow.js';
import { tokenFor } from '../../test/support/tokens.js';
import type { Call } from './kanarie-impact.js';
import type { Kanaries } from './kanaries.js';

const LANG = { binnenMs: 60_000, omDeMs: 250 };
const PAD = 'impact/koppelbestanden';
const TRAJECT = 'SELECT FROM impactverantwoording.traject WHERE hulpvraag_id = $1';

interface Wie {
  id: string;
  flow: Flow;
  kanaries: Kanaries;
  kvkNummer: string;
}

/**
 * Agrees to linking, and two of EZ each fetch one file. The number of the firm goes out in the key file, and nowhere else: what is
 * kept until then cannot be read, and no log, queue or event names it.
 */
export async function walkKoppeling({ id, flow, kanaries, kvkNummer }: Wie, call: Call): Promise<void> {
  const zelf = { token: await tokenFor('ondernemer', { kvkNummer }) };
  const toestemming = `hulpvragen/${id}/koppeltoestemming`;
  const { tekstversie } = (await call(200, 'GET', toestemming, zelf)) as unknown as { tekstversie: number };
  await call(200, 'PUT', toestemming, { ...zelf, body: { akkoord: true, tekstversie } });
  await seen(flow, id);
  // Of no person, and there for good: what it was for.
  const doel = kanaries.stay('koppeldoel', 'impactverantwoording.koppelbestand.doel');
  for (const wie of ['analist', 'beheerder']) kanaries.show(`/api/v1/${PAD} voor ${wie}`, doel);
  const dag = new Date().toLocaleDateString('en-CA', { timeZone: 'Europe/Amsterdam' });
  const [een, ander] = await Promise.all(['analist-2', 'analist-3'].map((wie) => tokenFor(wie)));
  const nieuw = { token: een ?? '', body: { doel, van: dag, tot: dag } };
  const bestand = await call(201, 'POST', PAD, nieuw);
  await eventually(async () => {
    const { status } = await call(200, 'GET', `${PAD}/${bestand.id}`, { token: een ?? '' });
    if (status !== 'klaar') throw new Error(`Nog niet gemaakt: ${status}.`);
  }, LANG);
  const inhoud = await take(flow, `${PAD}/${bestand.id}/inhoudsbestand`, een ?? '');
  if (inhoud.includes(kvkNummer)) throw new Error('Het KVK-nummer staat in het inhoudsbestand.');
  const sleutel = await take(flow, `${PAD}/${bestand.id}/sleutelbestand`, ander ?? '');
  if (!sleutel.includes(kvkNummer)) throw new Error('Het KVK-nummer staat niet in het sleutelbestand.');
}

/** A file is about who is in the facts. */
const seen = (flow: Flow, id: string): Promise<void> =>
  eventually(async () => {
    const { rows: rijen } = await withClient(flow.beheerUrl, (client) => client.query(TRAJECT, [id]));
    if (rijen.length === 0) throw new Error('Nog geen traject.');
  }, LANG);

/** All that is in the zip, as text. */
async function take(flow: Flow, pad: string, token: string): Promise<string> {
  const headers = { Authorization: `Bearer ${token}`, Accept: 'application/zip' };
  const antwoord = await fetch(`${flow.api.url}/api/v1/${pad}`, { method: 'POST', headers });
  if (antwoord.status !== 200) throw new Error(`${pad}: ${String(antwoord.status)} ${await antwoord.text()}`);
  const delen = unzipSync(new Uint8Array(await antwoord.arrayBuffer()));
  return Object.values(delen)
    .map((bytes) => strFromU8(bytes))
    .join('\n');
}
