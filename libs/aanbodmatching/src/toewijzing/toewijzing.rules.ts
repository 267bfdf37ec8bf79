// SPDX-License-Identifier: EUPL-1.2
import type { Reden } from '#libs/kernel';
import type { Oordeel } from '#libs/matching-engine';

/** One offer that a coordinator chose, as the rules see it at this moment. */
export interface Keuze {
  aanbodId: string;
  titel: string;
  gepubliceerd: boolean;
  oordeel: Oordeel;
  /** Why not, one sentence a rule. */
  redenen: string[];
  /** Whole euros. */
  deMinimisBedrag: number;
  alToegewezen: boolean;
}

/** What the register of aid knows of the firm and those it belongs to, in whole euros. */
export interface Registerruimte {
  ruimte: number;
  plafond: number;
  /** Everybody gave a verklaring, or it is full whatever they would say. */
  zeker: boolean;
}

/** The state of the hulpvraag against which a choice is judged; amounts in whole euros. */
export interface Toestand {
  /** The first offer of the list that the entrepreneur did not say not to fit, if there is one. */
  besteAanbodId: string | null;
  redenAfwijking: string | undefined;
  deMinimisPlafond: number;
  deMinimisGebruikt: number;
  /** Of assignments that run already. */
  deMinimisGereserveerd: number;
  /** `null`: nothing is known there, and the ondernemer's own word is all there is. */
  register: Registerruimte | null;
}

/** Everything that is wrong with a choice of offers, at once; empty when it may be assigned. */
export function assessKeuze(keuzes: Keuze[], toestand: Toestand): Reden[] {
  return [
    ...keuzes.flatMap(assessOne),
    ...assessAfwijking(keuzes, toestand),
    ...assessRuimte(keuzes, toestand),
  ];
}

function assessOne(keuze: Keuze, index: number): Reden[] {
  const pad = `aanbodIds[${index}]`;
  const meldingen: string[] = [];
  if (!keuze.gepubliceerd) meldingen.push(`${keuze.titel} is nu niet open: het is niet gepubliceerd.`);
  if (keuze.alToegewezen) meldingen.push(`${keuze.titel} is al aan deze hulpvraag toegewezen.`);
  if (keuze.oordeel === 'nee') meldingen.push(...keuze.redenen.map((reden) => `${keuze.titel}: ${reden}`));
  return meldingen.map((melding) => ({ pad, melding }));
}

/** The list is ranked for a reason, so leaving out its first asks for a reason too. */
function assessAfwijking(keuzes: Keuze[], { besteAanbodId, redenAfwijking }: Toestand): Reden[] {
  const volgtLijst = besteAanbodId === null || keuzes.some(({ aanbodId }) => aanbodId === besteAanbodId);
  if (volgtLijst || redenAfwijking?.trim()) return [];
  return [
    {
      pad: 'redenAfwijking',
      melding: 'U kiest niet het eerste aanbod van de lijst. Geef daarvoor een reden.',
    },
  ];
}

/**
 * What counts as used for the rules of eligibility, in whole euros: by the register where it is sure, else by the ondernemer's own
 * word where that is more; `null` where neither tells.
 */
export function gebruiktVolgens(
  register: Registerruimte | null,
  { deMinimisGebruikt: eigen }: { deMinimisGebruikt: number | null },
): number | null {
  if (register === null) return eigen;
  const gebruikt = register.plafond - register.ruimte;
  if (register.zeker) return gebruikt;
  return eigen === null ? null : Math.max(eigen, gebruikt);
}

/** Where the register is not sure, the ondernemer's own word may leave less, and never more. */
function ruimteVan({ register, ...eigen }: Toestand): number {
  const opgegeven = eigen.deMinimisPlafond - eigen.deMinimisGebruikt - eigen.deMinimisGereserveerd;
  if (register === null) return opgegeven;
  return register.zeker ? register.ruimte : Math.min(register.ruimte, opgegeven);
}

/** Each offer may fit alone and all together not: (EU) 2023/2831 art. 3(2) counts the sum. */
function assessRuimte(keuzes: Keuze[], toestand: Toestand): Reden[] {
  const gevraagd = keuzes.reduce((som, { deMinimisBedrag }) => som + deMinimisBedrag, 0);
  const ruimte = ruimteVan(toestand);
  if (gevraagd === 0 || gevraagd <= ruimte) return [];
  const bedrag = (euro: number): string => `EUR ${Math.max(0, euro).toLocaleString('nl-NL')}`;
  return [
    {
      pad: 'aanbodIds',
      melding: `Samen tellen deze keuzes voor ${bedrag(gevraagd)} staatssteun; er is nog ruimte voor ${bedrag(ruimte)}.`,
    },
  ];
}

/** Why it is too late to undo; null when it is not. */
export const assessOngedaan = (ongedaanTot: Date, nu: Date): string | null =>
  nu > ongedaanTot ? 'De tijd om deze toewijzing ongedaan te maken is voorbij.' : null;
