// SPDX-License-Identifier: EUPL-1.2
import { tokenFor } from '../../test/support/tokens.js';
import { bearer, send } from './http.js';
import type { Bouwer } from './toegang-bouwer.js';
import type { Doel, Wie } from './toegang-wereld.js';

const programma = (code: string, naam: string, financiers: object[], regios: string[]): object => ({
  ...{ code, naam, regios, financiers, rechtsgrond: 'Proefwet artikel 1', isDeMinimis: true },
  ...{ van: '2026-01-01', tot: '2026-12-31', jaren: [{ jaar: 2026, budgetInCenten: 1_000_000 }] },
});

const gekaapt = (wie: Wie): object =>
  programma('GEKAAPT', 'Gekaapt', [{ organisatieId: wie.organisatieId, aandeel: 10_000 }], []);

/** Bodies that would do something if nothing stood in their way. */
export const FINANCIERING_INHOUD: Record<string, (doel: Doel, versie: number, wie: Wie) => unknown> = {
  programmaMaken: (_doel, _versie, wie) => gekaapt(wie),
  programmaWijzigen: (_doel, versie, wie) => ({ ...gekaapt(wie), versie }),
  programmaAkkoord: (_doel, versie) => ({ versie }),
  programmaSluiten: (_doel, versie) => ({ versie }),
  verhogingVoorstellen: (_doel, versie) => ({ versie, jaar: 2026, bedragInCenten: 100, reden: 'Gekaapt' }),
  verhogingAkkoord: (_doel, versie) => ({ versie }),
  verhogingIntrekken: (_doel, versie) => ({ versie }),
};

const ACCOUNTS: Record<string, string[]> = { F: ['financier', 'financier-2'], G: ['financier-provincie'] };

/** Two organisaties that pay, with their people. */
async function addFinanciers(url: string, { wie }: Bouwer): Promise<void> {
  const beheerder = wie.find(({ rol }) => rol === 'beheerder')?.token ?? '';
  for (const [letter, accounts] of Object.entries(ACCOUNTS)) {
    const body = { naam: `Financier ${letter}`, soort: 'overheid' };
    const vraag = { methode: 'POST', body, headers: bearer(beheerder) } as const;
    const organisatieId = String((await send(`${url}/api/v1/organisaties`, vraag)).body?.['id']);
    for (const account of accounts) {
      const token = await tokenFor(account, { organisatieId });
      wie.push({ naam: `${account} ${letter}`, rol: 'financier', organisatieId, token });
    }
  }
}

interface Rij {
  id: string;
  versie: number;
}

/** One that two financiers pay for Twente, vastgesteld; and a concept of one of them alone. */
export async function addFinanciering(url: string, bouwer: Bouwer): Promise<void> {
  await addFinanciers(url, bouwer);
  const { wie, doelen, kanaries } = bouwer;
  const post = async (naam: string, pad: string, body: object): Promise<Rij> => {
    const token = wie.find((een) => een.naam === naam)?.token ?? '';
    const headers = { ...bearer(token), 'Content-Type': 'application/json' };
    const vraag = { method: 'POST', headers, body: JSON.stringify(body) };
    const antwoord = await fetch(`${url}/api/v1/programmas${pad}`, vraag);
    const gelezen = (await antwoord.json()) as Rij;
    if (!antwoord.ok) throw new Error(`programmas${pad}: ${JSON.stringify(gelezen)}`);
    return gelezen;
  };
  const [f, g] = ['F', 'G'].map(
    (letter) =>
      wie.find(({ naam, rol }) => rol === 'financier' && naam.endsWith(letter))?.organisatieId ?? '',
  ) as [string, string];
  const delen = [
    { organisatieId: f, aandeel: 6_000 },
    { organisatieId: g, aandeel: 4_000 },
  ];
  const samen = await post('financier F', '', programma('P-TWE', 'kanarie-programma-twe', delen, ['TWE']));
  for (const naam of ['financier-2 F', 'financier-provincie G'])
    samen.versie = (await post(naam, `/${samen.id}/akkoord`, { versie: samen.versie })).versie;
  const alleen = [{ organisatieId: g, aandeel: 10_000 }];
  const concept = await post(
    'financier-provincie G',
    '',
    programma('P-G', 'kanarie-programma-g', alleen, ['TWE', 'MBR']),
  );
  for (const { id, versie, naam, ...van } of [
    { ...samen, naam: 'twe', financiers: [f, g], regios: ['TWE'], aanbieders: [] as string[] },
    { ...concept, naam: 'g', financiers: [g], regios: [], aanbieders: [] as string[] },
  ]) {
    const { financiers, regios, aanbieders } = van;
    doelen.push({
      naam: `programma ${naam}`,
      soort: 'programma',
      id,
      versie,
      programma: { financiers, regios, aanbieders },
    });
    const ziet = ({ rol, organisatieId, regio }: Wie): boolean =>
      rol === 'analist' ||
      rol === 'beheerder' ||
      (rol === 'financier' && financiers.includes(organisatieId ?? '')) ||
      // Who has an agreement may read the programme that it is of.
      (rol === 'aanbieder' && aanbieders.includes(organisatieId ?? '')) ||
      (rol === 'coordinator' && regios.some((een) => een === regio));
    kanaries.push({ tekst: `kanarie-programma-${naam}`, magZien: ziet, magRij: ziet });
  }
}
