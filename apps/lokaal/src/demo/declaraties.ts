// SPDX-License-Identifier: EUPL-1.2
import { datumVan, plusDagen } from '#libs/kernel';
import { PROVINCIE } from '../identiteit/demo-accounts.js';
import { aanbiederVan, vanEz, type DemoPartijen } from './afspraken.js';
import type { Persoon } from './aanmelding.js';
import type { DemoToegang } from './demo-api.js';
import type { DemoKlok } from './demo-klok.js';
import { financierVan } from './programmas.js';

const BIJ = 'RVO';
/** Examples of banks and standards: nobody's account. */
const REKENINGEN = { aanbieder: 'NL91ABNA0417164300', programma: 'NL20INGB0001234567' };
const ADRES = {
  straat: 'Voorbeeldplein',
  huisnummer: '1',
  postcode: '2595 AA',
  plaats: 'Den Haag',
  land: 'NL',
};

interface Rij {
  id: string;
  versie: number;
}
interface Afspraak extends Rij {
  status: string;
  programmaId: string;
}
interface Voorbeeld {
  mee: { prestatieId: string; prestatiedatum: string }[];
}
interface Declaratie extends Rij {
  oordeelHash: string | null;
  regels: { prestatieId: string }[];
}
interface Keuze {
  indicatorId: string;
  mijlpaal: string;
}

/**
 * What came of the signed afspraak: a prestatie that the aanbieder reported himself, a declaratie that was approved and one that
 * waits, and bank accounts, of which that of the aanbieder waits to be confirmed. At the end, when the prestaties are there.
 */
export class DemoDeclaraties {
  private readonly aanbieder: Persoon;
  private readonly schrijver: Persoon;

  constructor(
    private readonly api: DemoToegang,
    private readonly klok: DemoKlok,
    private readonly partijen: DemoPartijen,
  ) {
    this.aanbieder = aanbiederVan(BIJ, partijen, klok);
    this.schrijver = vanEz('financier', partijen, klok);
  }

  /** What is there already is left as it is. */
  async add(): Promise<void> {
    const afspraken = await this.api.all<Afspraak>('/api/v1/prestatieafspraken?', this.aanbieder);
    const afspraak = afspraken.find(({ status }) => status === 'van-kracht');
    if (!afspraak) return;
    await this.report();
    await this.declare(afspraak.id);
    await this.enterAccounts(afspraak.programmaId);
  }

  private async report(): Promise<void> {
    const persoon = this.aanbieder;
    const keuzes = await this.api.call<Keuze[]>('GET', '/api/v1/prestatiekeuzes', { persoon });
    const keuze = keuzes.find(({ mijlpaal }) => mijlpaal === 'gemeld');
    if (!keuze) return;
    const { id } = await this.api.call<Rij>('POST', '/api/v1/prestaties', {
      ...{ persoon, herhaalsleutel: 'demo-prestatie-spreekuur' },
      body: {
        ...{ indicatorId: keuze.indicatorId, regio: 'TWE', aantal: 2 },
        prestatiedatum: plusDagen(datumVan(this.klok.nu()), -3),
        toelichting: 'Twee spreekuren in het wijkcentrum, samen met de bibliotheek.',
      },
    });
    const url = `/api/v1/prestaties/${id}`;
    const { bewijzen } = await this.api.call<{ bewijzen: object[] }>('GET', url, { persoon });
    if (bewijzen.length > 0) return;
    const bestand = {
      naam: 'presentielijst.txt',
      tekst: 'Spreekuur 1: elf ondernemers.\nSpreekuur 2: negen.\n',
    };
    await this.api.call('POST', `${url}/bewijzen`, { persoon, bestand });
  }

  /** The older half is declared and approved, the rest waits. */
  private async declare(afspraakId: string): Promise<void> {
    const persoon = this.aanbieder;
    if ((await this.api.all<Rij>('/api/v1/declaraties?', persoon)).length > 0) return;
    const periode = await this.periode(afspraakId);
    if (periode === null) return;
    const { mee, van, tot } = periode;
    const helft = Math.ceil(mee.length / 2);
    for (const [nr, prestatieIds] of [mee.slice(0, helft), mee.slice(helft)].entries()) {
      if (prestatieIds.length === 0) continue;
      const body = { afspraakId, van, tot, prestatieIds, rapportageminuten: 90 };
      const nieuw = await this.api.call<Declaratie>('POST', '/api/v1/declaraties', { persoon, body });
      if (nr === 0) await this.approve(nieuw);
    }
  }

  /** This year so far, or the year before when it has just begun. */
  private async periode(afspraakId: string): Promise<{ mee: string[]; van: string; tot: string } | null> {
    const vandaag = datumVan(this.klok.nu());
    const jaar = Number(vandaag.slice(0, 4));
    for (const [van, tot] of [
      [`${jaar}-01-01`, vandaag],
      [`${jaar - 1}-01-01`, `${jaar - 1}-12-31`],
    ] as const) {
      const url = `/api/v1/declaratievoorbeeld?afspraakId=${afspraakId}&van=${van}&tot=${tot}`;
      const voorbeeld = await this.api.call<Voorbeeld>('GET', url, { persoon: this.aanbieder });
      const mee = voorbeeld.mee.map(({ prestatieId }) => prestatieId);
      if (mee.length > 0) return { mee, van, tot };
    }
    return null;
  }

  private async approve({ id, versie, regels }: Declaratie): Promise<void> {
    const url = `/api/v1/declaraties/${id}`;
    const besluiten = regels.map(({ prestatieId }) => ({ prestatieId, besluit: 'toegekend' }));
    const oordeel = await this.api.call<Declaratie>('POST', `${url}/beoordeling`, {
      ...{ persoon: this.schrijver, body: { versie, regels: besluiten } },
    });
    const body = { versie: oordeel.versie, oordeelHash: oordeel.oordeelHash };
    const persoon = vanEz('financier-2', this.partijen, this.klok);
    await this.api.call('POST', `${url}/goedkeuring`, { persoon, body });
  }

  private async enterAccounts(programmaId: string): Promise<void> {
    const { aanbieder, schrijver } = this;
    await this.enter(aanbieder, 'demo-rekening-aanbieder', {
      ...{ iban: REKENINGEN.aanbieder, tenaamstelling: BIJ },
    });
    const eigen = await this.enter(schrijver, 'demo-rekening-programma', {
      ...{ programmaId, iban: REKENINGEN.programma, tenaamstelling: 'Programma REGIO' },
    });
    if (eigen.versie > 1) return;
    const persoon = financierVan(
      'financier-provincie',
      this.partijen.financiers.get(PROVINCIE) ?? '',
      this.klok,
    );
    const body = { versie: eigen.versie, gecontroleerdMet: 'bankafschrift' };
    await this.api.call('POST', `/api/v1/bankrekeningen/${eigen.id}/bevestiging`, { persoon, body });
  }

  private enter(persoon: Persoon, herhaalsleutel: string, rekening: object): Promise<Rij> {
    const body = { ...rekening, ...ADRES };
    return this.api.call<Rij>('POST', '/api/v1/bankrekeningen', { persoon, herhaalsleutel, body });
  }
}
