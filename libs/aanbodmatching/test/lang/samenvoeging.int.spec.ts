// SPDX-License-Identifier: EUPL-1.2
import { DomainError, Klok, SYSTEEM } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import { DubbelZoeker } from '../../src/dubbel/dubbel.zoeker.js';
import { SamenvoegingService } from '../../src/dubbel/samenvoeging.service.js';
import { Samenvoegingvolger } from '../../src/dubbel/samenvoegingvolger.js';
import { SplitsingService } from '../../src/dubbel/splitsing.service.js';
import { Sleutelkast } from '../../src/persoon/sleutelbos.js';
import { Thesaurushouder } from '../../src/thesaurus/thesaurushouder.js';
import { StandService } from '../../src/toewijzing/stand.service.js';
import { Persoonsproef, coordinator, vraagVan } from '../persoon.support.js';

const GEMATCHT = `UPDATE aanbodmatching.hulpvraag SET status = 'gematcht', aan_zet = 'coordinator', stap = 'toewijzen'
  WHERE id = ANY ($1)`;
const KEREN = 50;

describe('two hulpvragen of one firm', () => {
  let proef: Persoonsproef;
  let zoeker: DubbelZoeker;
  let volger: Samenvoegingvolger;
  beforeAll(async () => {
    proef = await Persoonsproef.start();
    const { app } = proef;
    const thesaurus = app.get(Thesaurushouder);
    await thesaurus.current();
    zoeker = new DubbelZoeker(proef.config, app.get(Klok), app.get(Sleutelkast), thesaurus);
    volger = new Samenvoegingvolger(zoeker, app.get(StandService));
  });
  afterAll(() => proef?.stop());

  const pair = async (nr: number): Promise<[string, string]> => {
    const vraag = vraagVan(`tassen-${nr}`, { kvkNummer: String(80_000_000 + nr) });
    const paar: [string, string] = [await proef.submit(vraag), await proef.submit(vraag)];
    await proef.sql(GEMATCHT, [paar]);
    return paar;
  };
  const asWorker = (work: (tx: Tx) => Promise<void>): Promise<void> => proef.db.as(SYSTEEM, work);
  const merge = (id: string, metId: string, versie = 1): Promise<string> =>
    proef.app.get(SamenvoegingService).merge(coordinator, id, { versie, metId, versieMet: 1 });

  /** Two again, while the worker still works at them. */
  const split = async (een: string, ander: string, taken: Promise<void>[]): Promise<void> => {
    const [rij] = await proef.sql<{ id: string; versie: number }>(
      'SELECT id, versie FROM aanbodmatching.hulpvraag WHERE samengevoegd_met = ANY ($1)',
      [[een, ander]],
    );
    await Promise.all([
      proef.app.get(SplitsingService).undo(coordinator, rij?.id ?? '', rij?.versie ?? 0),
      ...taken,
    ]);
  };

  it('are merged from both sides at once while the worker looks at them, and nobody waits for another in a ring', async () => {
    for (let nr = 0; nr < KEREN; nr += 1) {
      const [een, ander] = await pair(nr);
      const taken = (): Promise<void>[] => [
        ...[een, ander].map((id) => asWorker((tx) => zoeker.find(tx, id))),
        ...[
          { hulpvraagId: een, metId: ander },
          { hulpvraagId: ander, metId: een },
        ].map((paar) => asWorker((tx) => volger.follow(tx, paar))),
      ];
      const mensen = [merge(een, ander), merge(ander, een)];
      const [gedaan, samen] = await Promise.all([Promise.allSettled(taken()), Promise.allSettled(mensen)]);
      expect(gedaan.flatMap((een) => (een.status === 'rejected' ? [String(een.reason)] : []))).toEqual([]);
      const geweigerd = samen.flatMap((een) => (een.status === 'rejected' ? [een.reason as unknown] : []));
      expect(geweigerd).toEqual([expect.any(DomainError)]);
      if (nr % 5 === 0) await split(een, ander, taken());
    }
  }, 120_000);
});
