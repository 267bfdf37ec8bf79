// SPDX-License-Identifier: EUPL-1.2
// What each operation is sent.
import { RAPPORT_INHOUD } from './toegang-rapporten.js';
import { randomUUID } from 'node:crypto';
import { momentOver } from './toegang-afspraken.js';
import { ZONDER_DOEL, type Bewerking } from './toegang-bewerkingen.js';
import { BETALING_INHOUD } from './toegang-betalingen.js';
import { EFFECT_INHOUD } from './toegang-effect.js';
import { FINANCIERING_INHOUD } from './toegang-financiering.js';
import { AFSPRAAK_INHOUD } from './toegang-prestatieafspraken.js';
import { GROOTBOEK_INHOUD } from './toegang-grootboek.js';
import { CAMPAGNE_INHOUD } from './toegang-campagnes.js';
import { COMMUNITY_INHOUD } from './toegang-communities.js';
import { THESAURUS_INHOUD } from './toegang-instellingen.js';
import { DECLARATIE_INHOUD } from './toegang-declaraties.js';
import { PRESTATIE_INHOUD } from './toegang-prestaties.js';
import { KOPPELING_INHOUD } from './toegang-koppeling.js';
import { METING_INHOUD } from './toegang-metingen.js';
import { OVERDRACHT_INHOUD } from './toegang-overdrachten.js';
import { STAATSSTEUN_INHOUD } from './toegang-staatssteun.js';
import { UITKOMST_INHOUD } from './toegang-uitkomsten.js';
import type { Doel, Wereld, Wie } from './toegang-wereld.js';

type Inhoud = (doel: Doel, versie: number, wie: Wie, wereld: Wereld) => unknown;

const toAanbod = (aanbiederId?: string): object => ({
  titel: 'Gekaapt aanbod',
  soort: 'coaching',
  themas: ['energie'],
  voorwaarden: { gebied: ['NL'] },
  aanbiederId,
});
const toRij = (aanbieder: string): object => ({
  ...{ id: `GEKAAPT-${randomUUID()}`, titel: 'Gekaapt', samenvatting: 'x' },
  ...{ omschrijving: 'x', soort: 'coaching' },
  ...{ themas: ['energie'], aanbieder, voorwaarden: { gebied: ['NL'] } },
});
const alleenVersie: Inhoud = (_doel, versie) => ({ versie });
/** An offer that this hulpvraag was not assigned yet. */
const otherAanbod = (doel: Doel, { doelen }: Wereld): string | undefined =>
  doelen.find(
    ({ soort, openbaar, organisatieId }) =>
      soort === 'aanbod' && openbaar === true && organisatieId !== doel.organisatieId,
  )?.id;

/** Which assignment a provider writes about; others need none. */
const draadOf = (doel: Doel, { rol }: Wie, { doelen }: Wereld): object => {
  const toewijzing = doelen.find(
    ({ soort, hulpvraagId }) => soort === 'toewijzing' && hulpvraagId === doel.id,
  );
  return rol === 'aanbieder' ? { toewijzingId: toewijzing?.id ?? randomUUID() } : {};
};

const momentBij = (doel: Doel, { doelen }: Wereld, nr: number): string =>
  doelen.find(
    ({ soort, naam, organisatieId }) =>
      soort === 'afspraakmoment' && naam.startsWith(`moment ${nr}`) && organisatieId === doel.organisatieId,
  )?.id ?? randomUUID();
/** There is no version to be stale: who may book is given a moment that is not there. */
const toAfspraak: Inhoud = (doel, versie, _wie, wereld) => ({
  momentId: versie > MAX_VERSIE ? randomUUID() : momentBij(doel, wereld, 2),
  toewijzingId: wereld.doelen.find(
    ({ soort, hulpvraagId }) => soort === 'toewijzing' && hulpvraagId === doel.id,
  )?.id,
});
const MAX_VERSIE = 1_000;

/** Which ask for the version and nothing else. */
const MET_VERSIE = [
  ...['publishAanbod', 'pauseAanbod', 'closeAanbod', 'conceptIndienen', 'samenvoegingTerugdraaien'],
  ...['matchHerstellen', 'hulpvraagHeropenen', 'toestemmingIntrekken'],
  ...['toewijzingStarten', 'toewijzingLeveren', 'toewijzingHervatten', 'lidToelaten', 'lidVertrekken'],
  ...['kringrondeBevestigen', 'kringVerlaten', 'kringplaatsIntrekken'],
];

/** Bodies that would do something if nothing stood in their way. */
const INHOUD: Record<string, Inhoud> = {
  createOrganisatie: () => ({ naam: `Proef ${randomUUID()}`, soort: 'aanbieder' }),
  changeOrganisatie: (_doel, versie) => ({ naam: `Gekaapt ${randomUUID()}`, soort: 'overheid', versie }),
  putRegio: (doel, versie, _wie, { doelen }) => ({
    ...{ naam: 'Gekaapt', gemeenten: [], versie: doel.naam === 'gok' ? undefined : versie },
    organisatieId: doelen.find(({ soort }) => soort === 'organisatie')?.id,
  }),
  regioInstellen: (_doel, versie) => ({ herinnerDagen: [2, 4, 8], versie }),
  ...THESAURUS_INHOUD,
  askKvk: () => ({ kvkNummer: '69599084' }),
  createAanbod: ({ id }) => toAanbod(id),
  changeAanbod: (_doel, versie) => ({ versie, titel: 'Gekaapt' }),
  aanbodBereik: () => ({ titel: 'Gekaapt' }),
  nieuwAanbodBereik: () => toAanbod(),
  aanbodBeoordelen: () => ({ gemeentecode: 'GM0153', werkzamePersonen: 4 }),
  importAanbod: () => [toRij('Aanbieder A'), toRij('Aanbieder B')],
  hulpvraagIndienen: () => ({
    tekst: 'Wie kijkt mee naar mijn energierekening?',
    contact: { naam: 'Proef', email: 'proef@example.nl' },
    onderneming: { naam: 'Proef', sbi: '1071', gemeentecode: 'GM0153' },
  }),
  themahintsVragen: () => ({ tekst: 'Mijn gasrekening is verdubbeld.' }),
  conceptBewaren: () => ({ email: 'proef@example.nl', inhoud: { tekst: 'Nog niet af.' } }),
  conceptWijzigen: (_doel, versie) => ({ versie, inhoud: { tekst: 'Gekaapt' } }),
  hulpvraagWijzigen: (_doel, versie) => ({ versie, tekst: 'Gekaapt' }),
  hulpvraagIntrekken: (_doel, versie) => ({ versie, reden: 'dubbel' }),
  hulpvragenSamenvoegen: ({ id }, versie) => ({ versie, metId: id, versieMet: versie }),
  geenDubbel: () => ({ dubbelId: randomUUID() }),
  gegevensverzoekDoen: (_doel, _versie, { rol }) =>
    rol === 'coordinator' ? { soort: 'inzage', kvkNummer: '69599084' } : { soort: 'inzage' },
  eigenGegevensverzoekDoen: () => ({ soort: 'wissing' }),
  toewijzen: (doel, versie, _wie, wereld) => ({
    ...{ versie, aanbodIds: [otherAanbod(doel, wereld) ?? randomUUID()], redenAfwijking: 'Proef.' },
  }),
  eigenaarGeven: (_doel, versie) => ({ versie, behandelaar: 'ik' }),
  werklijstBulk: (_doel, versie, _wie, { doelen }) => ({
    ...{ handeling: 'eigenaar-geven', behandelaar: 'team', allesOfNiets: true },
    rijen: doelen.filter(({ soort }) => soort === 'hulpvraag').map(({ id }) => ({ id, versie })),
  }),
  weergaveBewaren: () => ({ naam: `Proef ${randomUUID()}`, gedeeld: true, inhoud: { eigenaar: 'ik' } }),
  behandelaarRegistreren: (_doel, versie) => ({ naam: 'Gekaapt', email: 'gekaapt@example.nl', versie }),
  eigenAfwezigheidZetten: (_doel, versie) => ({ versie, van: '2099-01-01' }),
  behandelaarWijzigen: (_doel, versie) => ({ versie, actief: false }),
  matchAfwijzen: (_doel, versie) => ({ versie, reden: 'niet-voor-mij' }),
  ...OVERDRACHT_INHOUD,
  ...COMMUNITY_INHOUD,
  ...STAATSSTEUN_INHOUD,
  ...BETALING_INHOUD,
  ...DECLARATIE_INHOUD,
  ...PRESTATIE_INHOUD,
  ...CAMPAGNE_INHOUD,
  bedrijvenaantallenInlezen: () => 'Gekaapt',
  ...RAPPORT_INHOUD,
  ...KOPPELING_INHOUD,
  ...METING_INHOUD,
  ...EFFECT_INHOUD,
  ...FINANCIERING_INHOUD,
  ...AFSPRAAK_INHOUD,
  ...GROOTBOEK_INHOUD,
  ...Object.fromEntries(MET_VERSIE.map((id) => [id, alleenVersie])),
  toewijzingAccepteren: alleenVersie,
  toewijzingWeigeren: (_doel, versie) => ({ versie, reden: 'vol' }),
  toewijzingOngedaanMaken: alleenVersie,
  toewijzingTeruggeven: (_doel, versie) => ({ versie, reden: 'vol' }),
  hulpvraagAfronden: (_doel, versie) => ({ versie, reden: 'niet-bereikbaar' }),
  toestemmingGeven: (_doel, versie, { rol }) =>
    rol === 'coordinator' ? { versie, hoe: 'loket' } : { versie },
  toewijzingStoppen: (_doel, versie) => ({ versie, reden: 'niet-voor-mij' }),
  toewijzingBevestigen: (_doel, versie) => ({ versie, reden: 'geholpen' }),
  toewijzingBetwisten: (_doel, versie) => ({ versie, reden: 'niet-geholpen' }),
  ...UITKOMST_INHOUD,
  berichtPlaatsen: (doel, _versie, wie, wereld) => ({ tekst: 'Gekaapt', ...draadOf(doel, wie, wereld) }),
  berichtenGelezen: () => ({}),
  bijlageToevoegen: () => 'Gekaapt bestand',
  notitieSchrijven: () => ({ tekst: 'Gekaapt' }),
  afspraakmomentMaken: () => momentOver(24, 1),
  afspraakmomentVervallen: alleenVersie,
  afspraakBoeken: toAfspraak,
  afspraakVerplaatsen: (doel, versie, _wie, wereld) => ({ versie, momentId: momentBij(doel, wereld, 2) }),
  afspraakAnnuleren: (_doel, versie) => ({ versie, reden: 'verhinderd' }),
  afspraakAfronden: (_doel, versie) => ({ versie, uitkomst: 'gehouden' }),
  roltoekenningGeven: () => ({ email: `gekaapt-${randomUUID()}@example.nl`, rol: 'beheerder' }),
  sessiesBeeindigen: () => ({ subject: 'niemand' }),
  wachtrijOpnieuw: () => ({}),
};

/** Whose body is good for nobody as the world stands. */
const NIET_ALLEEN_RECHTEN = ['declaratieIndienen'];

/** Whether a body is known that the operation accepts; of others only the refusals can be told beforehand. */
export const isBekend = ({ id, inhoudstype }: Bewerking): boolean =>
  inhoudstype === undefined || (id in INHOUD && !NIET_ALLEEN_RECHTEN.includes(id));

/** The body of this request, or `undefined` when the operation takes none. */
export function toInhoud(
  { id, inhoudstype }: Bewerking,
  doel: Doel | undefined,
  versie: number,
  wie: Wie,
  wereld: Wereld,
): unknown {
  if (inhoudstype === undefined) return undefined;
  return INHOUD[id]?.({ ...ZONDER_DOEL, soort: 'aanbod', ...doel }, versie, wie, wereld) ?? {};
}
