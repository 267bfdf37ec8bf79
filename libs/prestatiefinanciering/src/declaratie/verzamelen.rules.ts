// SPDX-License-Identifier: EUPL-1.2
import type { Reden } from '#libs/kernel';

/** Why a prestatie cannot be in a declaratie now, with what is said of it. */
export const NIET_MEE = {
  'wordt-beoordeeld': 'Deze prestatie wordt nog beoordeeld.',
  afgewezen: 'Deze prestatie is afgewezen.',
  vervallen: 'Deze prestatie is vervallen.',
  'al-gedeclareerd': 'Deze prestatie staat al in een andere declaratie.',
  'definitief-geweigerd':
    'Deze prestatie is geweigerd, en dat is niet te herstellen. Alleen met bezwaar kan het anders.',
  'minimum-niet-bereikt': 'Van deze indicator zijn nog te weinig prestaties aanvaard.',
  'plafond-bereikt': 'Deze prestatie past niet meer binnen het plafond van dit jaar.',
} as const;
export type NietMee = keyof typeof NIET_MEE;

/** A prestatie of the afspraak in the period, as far as it decides about declaring it. */
export interface Kandidaat {
  prestatieId: string;
  prestatieversie: number;
  status: 'gemeld' | 'aanvaard' | 'afgewezen' | 'vervallen';
  prestatiedatum: string;
  bedragInCenten: number;
  indicatorCode: string;
  /** What the database says of it; why not is not told. */
  declarabel: boolean;
  /** What holds it: another declaratie that is alive, or a refusal for good. */
  vast: 'gedeclareerd' | 'geweigerd' | null;
}

/** What the afspraak still leaves. */
export interface Speelruimte {
  /** Of the plafond of the year, what was not declared yet. */
  plafondInCenten: number;
  /** Codes of indicators of which enough was accepted. */
  indicatoren: ReadonlySet<string>;
}

export interface Verzameling {
  mee: Kandidaat[];
  nietMee: { prestatieId: string; reden: NietMee }[];
}

const STATUS: Partial<Record<Kandidaat['status'], NietMee>> = {
  ...{ gemeld: 'wordt-beoordeeld', afgewezen: 'afgewezen', vervallen: 'vervallen' },
};
const VAST = { gedeclareerd: 'al-gedeclareerd', geweigerd: 'definitief-geweigerd' } as const;

function whyNot(kandidaat: Kandidaat, { indicatoren }: Speelruimte): NietMee | null {
  const { status, vast, declarabel, indicatorCode } = kandidaat;
  const eerst = STATUS[status];
  if (eerst !== undefined) return eerst;
  if (vast !== null) return VAST[vast];
  if (!declarabel) return 'wordt-beoordeeld';
  return indicatoren.has(indicatorCode) ? null : 'minimum-niet-bereikt';
}

const opDatum = (a: Kandidaat, b: Kandidaat): number =>
  `${a.prestatiedatum} ${a.prestatieId}` < `${b.prestatiedatum} ${b.prestatieId}` ? -1 : 1;

/** The oldest first, as far as the plafond of the year reaches; a smaller one behind what no longer fits still fits. */
export function collect(kandidaten: readonly Kandidaat[], ruimte: Speelruimte): Verzameling {
  const uit: Verzameling = { mee: [], nietMee: [] };
  let over = ruimte.plafondInCenten;
  for (const kandidaat of [...kandidaten].sort(opDatum)) {
    const { prestatieId, bedragInCenten } = kandidaat;
    const reden = whyNot(kandidaat, ruimte) ?? (bedragInCenten > over ? 'plafond-bereikt' : null);
    if (reden === null) {
      uit.mee.push(kandidaat);
      over -= bedragInCenten;
    } else uit.nietMee.push({ prestatieId, reden });
  }
  return uit;
}

/** Why these cannot be declared together, each at its place; none: they can. */
export function checkKeuze(
  gekozen: readonly string[],
  kandidaten: readonly Kandidaat[],
  ruimte: Speelruimte,
): Reden[] {
  const dezen = kandidaten.filter(({ prestatieId }) => gekozen.includes(prestatieId));
  const { nietMee } = collect(dezen, ruimte);
  const fouten = gekozen.flatMap((id, i): Reden[] => {
    const pad = `prestatieIds[${i}]`;
    if (gekozen.indexOf(id) !== i) return [{ pad, melding: 'Deze prestatie staat er twee keer in.' }];
    if (!dezen.some(({ prestatieId }) => prestatieId === id))
      return [{ pad, melding: 'Deze prestatie valt niet in deze afspraak en deze periode.' }];
    const waarom = nietMee.find(({ prestatieId }) => prestatieId === id);
    return waarom ? [{ pad, melding: NIET_MEE[waarom.reden] }] : [];
  });
  return fouten;
}

/** What is wrong with a period for an agreement that runs from `afspraak.van` up to and including `afspraak.tot`. */
export function checkPeriode(
  { van, tot }: { van: string; tot: string },
  afspraak: { van: string; tot: string },
): Reden[] {
  if (van > tot) return [{ pad: 'tot', melding: 'De laatste dag ligt voor de eerste dag.' }];
  return [
    ...(van.slice(0, 4) === tot.slice(0, 4)
      ? []
      : [{ pad: 'tot', melding: 'Een declaratie gaat over één kalenderjaar.' }]),
    ...(afspraak.van <= van ? [] : [{ pad: 'van', melding: 'De afspraak begint later.' }]),
    ...(tot <= afspraak.tot ? [] : [{ pad: 'tot', melding: 'De afspraak eindigt eerder.' }]),
  ];
}
