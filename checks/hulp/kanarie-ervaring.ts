// SPDX-License-Identifier: EUPL-1.2
import { eventually } from '../../test/support/eventually.js';
import type { CallOpties, Flow } from '../../test/support/flow.js';
import { obtainBewerksleutel } from '../../test/support/inlogcode.js';
import { tokenFor } from '../../test/support/tokens.js';
import type { Kanaries } from './kanaries.js';

/** What of an answer is needed further on. */
export interface Zaakrij {
  id: string;
  versie: number;
  status: string;
  statussleutel: string;
}
interface Rij extends Zaakrij {
  ervaringen: { id: string; versie: number }[];
  verzoeken: { id: string }[];
  deskundigen: { id: string }[];
}
export type Call = (verwacht: number, methode: string, pad: string, opties: CallOpties) => Promise<Rij>;

/** Who tells others how it went, and of which offer. */
export interface Ervaringsloop {
  flow: Flow;
  kanaries: Kanaries;
  call: Call;
  email: string;
  kvkNummer: string;
  aanbodId: string;
}

/** Another hulpvraag; `headers` of who is somebody else, and has to ask himself to be erased. */
export interface Andere {
  id: string;
  headers?: Record<string, string>;
}

/** A busy machine matches late. */
export const LANG = { binnenMs: 30_000 };
/** Of another firm. */
const ANDER = { kvkNummer: '90000041' };

/**
 * The same one was helped before: he lets others ask him about it, in words that he changes, reports what somebody wrote in his
 * community, and is asked and thanked. Answers that hulpvraag, and the one of who asked.
 */
export async function walkErvaring(loop: Ervaringsloop): Promise<Andere[]> {
  const { kanaries, call, kvkNummer } = loop;
  const token = await tokenFor('ondernemer', { kvkNummer });
  const id = await solve(loop, token);
  await join(loop, token, id);
  const pad = `hulpvragen/${id}/ervaring`;
  await call(200, 'POST', pad, { token, body: { tekst: vraagVan(kanaries, 'ervaring') } });
  const { ervaringen } = await call(200, 'GET', 'ervaringen', { token });
  const [ervaring] = ervaringen;
  const body = { versie: ervaring?.versie, tekst: vraagVan(kanaries, 'nieuweErvaring') };
  await call(200, 'PUT', `ervaringen/${ervaring?.id ?? ''}`, { token, body });
  return [{ id }, await ask(loop, token)];
}

const vraagVan = (kanaries: Kanaries, veld: string): string =>
  `${kanaries.new(veld)} en hoe krijg ik mijn energierekening omlaag?`;

const matched = ({ call }: Ervaringsloop, id: string, wie: CallOpties): Promise<Rij> =>
  eventually(async () => {
    const rij = await call(200, 'GET', `hulpvragen/${id}`, wie);
    if (rij.status === 'ingediend') throw new Error('Nog niet gematcht.');
    return rij;
  }, LANG);

/** A hulpvraag for which he says that it helped. */
async function solve(loop: Ervaringsloop, token: string): Promise<string> {
  const { flow, kanaries, call, email, kvkNummer, aanbodId } = loop;
  const { twente, aanbieder } = flow.tokens;
  const naam = kanaries.new('eerdereNaam');
  const { id } = await call(201, 'POST', 'hulpvragen', {
    token,
    body: {
      ...{ tekst: vraagVan(kanaries, 'eerdereTekst'), themas: ['energie'], contact: { naam, email } },
      onderneming: { kvkNummer, naam, sbi: '1071', gemeentecode: 'GM0153', werkzamePersonen: 6 },
      toestemming: { delenMetAanbieders: true, onderzoek: true },
    },
  });
  const { versie } = await matched(loop, id, { token: twente });
  const keuze = { versie, aanbodIds: [aanbodId], redenAfwijking: kanaries.new('eerdereReden') };
  const pad = `hulpvragen/${id}/toewijzingen`;
  const [gekozen] = (await call(201, 'POST', pad, { token: twente, body: keuze })) as unknown as [Rij];
  const toewijzing = `toewijzingen/${gekozen.id}`;
  await call(200, 'POST', `${toewijzing}/acceptatie`, { token: aanbieder, body: { versie: 1 } });
  await call(200, 'POST', `${toewijzing}/levering`, { token: aanbieder, body: { versie: 2 } });
  const antwoord = { versie: 3, reden: 'geholpen', toelichting: kanaries.new('eerdereUitkomst') };
  await call(200, 'POST', `hulpvragen/${id}/${toewijzing}/bevestiging`, { token, body: antwoord });
  return id;
}

/** A community of which the other one is a member too, and what that one writes is reported. */
async function join(
  { kanaries, call, email }: Ervaringsloop,
  token: string,
  hulpvraagId: string,
): Promise<void> {
  const landelijk = await tokenFor('coordinator-landelijk');
  const nieuw = { soort: 'regio', naam: `Ervaring ${hulpvraagId}`, toegang: 'op-uitnodiging' };
  const { id } = await call(201, 'POST', 'communities', {
    ...{ token: landelijk, body: { ...nieuw, beschrijving: 'Proef.', huisregels: 'Proef.' } },
  });
  const ander = await tokenFor('ondernemer', ANDER);
  const leden: [token: string, email: string][] = [
    [token, email],
    [ander, kanaries.email('anderLid')],
  ];
  for (const [wie, adres] of leden) {
    const body = { weergavenaam: kanaries.new('lidnaam'), email: adres };
    const lid = await call(201, 'POST', `communities/${id}/leden`, { token: wie, body });
    const aanvaarding = { token: landelijk, body: { versie: 1 } };
    await call(200, 'POST', `lidmaatschappen/${lid.id}/aanvaarding`, aanvaarding);
  }
  const vraag = { titel: kanaries.new('anderVraagtitel'), tekst: kanaries.new('anderVraagtekst') };
  const gesprek = await call(201, 'POST', `communities/${id}/gesprekken`, { token: ander, body: vraag });
  const melding = { reden: 'anders', toelichting: kanaries.new('meldingstoelichting') };
  await call(204, 'POST', `gesprekken/${gesprek.id}/meldingen`, { token, body: melding });
}

/** Somebody else asks him, he says yes, and is thanked. */
async function ask(loop: Ervaringsloop, token: string): Promise<Andere> {
  const { flow, kanaries, call } = loop;
  const email = kanaries.email('vragerEmail');
  const naam = kanaries.new('vragerNaam');
  const { id, statussleutel: sleutel } = await call(201, 'POST', 'hulpvragen', {
    body: {
      ...{ tekst: vraagVan(kanaries, 'vragerTekst'), themas: ['energie'], contact: { naam, email } },
      onderneming: { naam, sbi: '6201', gemeentecode: 'GM0164', werkzamePersonen: 6 },
      toestemming: { delenMetAanbieders: true, onderzoek: true },
    },
  });
  kanaries.add('vragersleutel', sleutel);
  await matched(loop, id, { sleutel });
  const { deskundigen } = await call(200, 'GET', `hulpvragen/${id}/ervaringsdeskundigen`, { sleutel });
  const headers = await obtainBewerksleutel(flow, id, email);
  kanaries.add('vragerBewerksleutel', headers.Bewerksleutel);
  const verzoek = { woorden: kanaries.new('verzoekwoorden'), naam: kanaries.new('verzoeknaam') };
  const pad = `hulpvragen/${id}/ervaringsdeskundigen/${deskundigen[0]?.id ?? ''}/verzoek`;
  await call(200, 'POST', pad, { headers, body: { ...verzoek, toonNaam: false } });
  const { verzoeken } = await call(200, 'GET', 'ervaringen', { token });
  const verzoekId = verzoeken[0]?.id ?? '';
  await call(200, 'POST', `ervaringsverzoeken/${verzoekId}/antwoord`, { token, body: { antwoord: 'ja' } });
  const bedankje = { headers, body: { woorden: kanaries.new('bedankje') } };
  await call(200, 'POST', `hulpvragen/${id}/ervaringsverzoeken/${verzoekId}/bedankje`, bedankje);
  return { id, headers };
}
