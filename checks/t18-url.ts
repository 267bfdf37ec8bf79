// SPDX-License-Identifier: EUPL-1.2
import https from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { Configuratie, OphaalFout, VeiligOphalen, isOpenbaar, type Ophaalomgeving } from '#libs/platform';
import { newCertificaat } from '../test/support/certificaat.js';
import { NAAM, OMLEIDINGEN, corpusOf, type Poging } from './hulp/url-corpus.js';
import type { Uitslag } from './hulp/uitslag.js';

/** The whole of 127/8 is this machine: one address plays the internet, all others are inside. */
const BUITEN = '127.0.0.77';
const GEHEIM = 'alleen voor binnen';

/** A server at every address of this machine; who comes by another one than BUITEN came inside. */
interface Doel {
  poort: number;
  ca: string;
  /** Connections to the inside since the last time that was asked. */
  hits(): number;
  /** All connections to the outside: attempts that are good to begin with must have got there. */
  buiten(): number;
  stop(): void;
}

async function startDoel(): Promise<Doel> {
  const { cert, key } = newCertificaat([NAAM]);
  let [binnen, buiten] = [0, 0];
  const server = https.createServer({ cert, key }, (verzoek, antwoord) => {
    const { port } = server.address() as AddressInfo;
    const [, status, i] = /^\/(30\d)\/(\d)$/.exec(verzoek.url ?? '') ?? [];
    const Location = OMLEIDINGEN(port)[Number(i)];
    if (status !== undefined && Location !== undefined)
      antwoord.writeHead(Number(status), { Location }).end();
    else antwoord.end(isBuiten(verzoek.socket.localAddress) ? '{"keys":[]}' : GEHEIM);
  });
  // Counted at the connection: a request that never comes has been let in all the same.
  server.on('connection', (socket: Socket) => {
    if (isBuiten(socket.localAddress)) buiten += 1;
    else binnen += 1;
  });
  await new Promise<void>((klaar) => server.listen(0, klaar));
  const hits = (): number => {
    const aantal = binnen;
    binnen = 0;
    return aantal;
  };
  const stop = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { poort: (server.address() as AddressInfo).port, ca: cert, hits, buiten: () => buiten, stop };
}

const isBuiten = (adres: string | undefined): boolean => adres === BUITEN || adres === `::ffff:${BUITEN}`;

/** Our fetcher, in a world in which that name leads where the attempt says. */
function fetcherFor({ url, adressen = [['127.0.0.1']] }: Poging, doel: Doel, opties: Opties): VeiligOphalen {
  const { host = '' } = URL.canParse(url) ? new URL(url) : {};
  const jwksHosts = [`${NAAM}:${doel.poort}`, ...(opties.lijst === 'ruim' ? [host] : [])];
  let keer = 0;
  const omgeving: Ophaalomgeving = {
    resolve: () => {
      const nu = adressen[Math.min(keer++, adressen.length - 1)] ?? [];
      return Promise.resolve(nu.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));
    },
    isOpenbaar: (adres) => opties.adrescontrole === false || adres === BUITEN || isOpenbaar(adres),
    ca: doel.ca,
  };
  return new VeiligOphalen(new Configuratie({ machine: { sleutels: [], jwksHosts } }), omgeving);
}

interface Opties {
  /** `ruim`: also the host of the attempt itself is on the list, so that the other guards must hold. */
  lijst: 'streng' | 'ruim';
  adrescontrole?: false;
}

/** Whether the attempt came through: the inside was met or read, or it was tried where it should have been refused. */
async function comesThrough(poging: Poging, doel: Doel, opties: Opties): Promise<boolean> {
  doel.hits();
  let through = false;
  try {
    const tekst = await fetcherFor(poging, doel, opties).fetch(poging.url);
    through = tekst.includes(GEHEIM) || poging.mag === undefined;
  } catch (fout) {
    // A refusal of ours has no cause; a connection that failed has one, and should not have been begun.
    through = !(fout instanceof OphaalFout) || (fout.cause !== undefined && poging.mag === undefined);
  }
  return doel.hits() > 0 || through;
}

/** Without the check of addresses only what stays on this machine is tried. */
const staysHere = ({ adressen = [] }: Poging): boolean =>
  adressen.flat().every((adres) => /^(127\.|0\.0\.0\.0$|::1?$|::ffff:127\.)/.test(adres));

/** What an ordinary fetch reaches of the spellings of this machine: without names, so nothing leaves it. */
async function reachedPlainly(pogingen: Poging[], doel: Doel): Promise<number> {
  let bereikt = 0;
  for (const { url } of pogingen) {
    if (
      !URL.canParse(url) ||
      !/^(127\.0\.0\.[12]|0\.0\.0\.0|\[::1?\]|\[::ffff:7f00:1\])$/.test(new URL(url).hostname)
    )
      continue;
    doel.hits();
    await fetch(url, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
    if (doel.hits() > 0) bereikt += 1;
  }
  return bereikt;
}

/**
 * T18, addresses: `n` ways in, each with the list of hosts as it is and with a list that has the host of the attempt too.
 * The control: how many come through with the check of addresses off, and by an ordinary fetch; none would mean that the
 * attempts are none.
 */
export async function runUrlCorpus({ n = 200 } = {}): Promise<Uitslag> {
  const doel = await startDoel();
  try {
    const pogingen = corpusOf(doel.poort, BUITEN, n);
    const count = async (opties: Opties, welke = pogingen): Promise<number> => {
      let aantal = 0;
      for (const poging of welke) if (await comesThrough(poging, doel, opties)) aantal += 1;
      return aantal;
    };
    const fouten = {
      erdoor: await count({ lijst: 'streng' }),
      erdoorBijRuimeLijst: await count({ lijst: 'ruim' }),
    };
    return {
      naam: 'T18 adressen',
      n: pogingen.length,
      fouten,
      feiten: {
        buitenBereikt: doel.buiten(),
        zonderAdrescontrole: await count({ lijst: 'ruim', adrescontrole: false }, pogingen.filter(staysHere)),
        metGewoonFetch: await reachedPlainly(pogingen, doel),
      },
    };
  } finally {
    doel.stop();
  }
}
