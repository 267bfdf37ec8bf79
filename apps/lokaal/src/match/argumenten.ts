// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import { ALGEMEEN_PLAFOND, type Peil } from '#libs/matching-engine';

/** What the batch tool was asked to do. */
export interface Opdracht {
  aanbod: string;
  hulpvragen: string;
  regios: string | null;
  peil: Peil;
  alleOordelen: boolean;
}

export const GEBRUIK = `Gebruik: npm run --silent match -- --aanbod BESTAND --hulpvragen BESTAND [--regios BESTAND] --peildatum JJJJ-MM-DD
  --aanbod          het aanbod: JSON, CSV of XLSX
  --hulpvragen      de hulpvragen: JSON, CSV of XLSX
  --regios          de regio's met hun gemeenten: JSON, CSV of XLSX (anders die van de demo)
  --peildatum       de dag waarop wordt gekeken wat open is
  --plafond         plafond voor de-minimissteun in hele euro's (anders ${ALGEMEEN_PLAFOND})
  --alle-oordelen   geef ook voor elk aanbod de regels waarop het afvalt
Per hulpvraag komt er één regel JSON op de uitvoer. De kolommen van CSV en XLSX staan in libs/matching-engine/README.md.`;

const HINT = 'Met --help ziet u alle opties.';

/** Wrong use of the tool: every fault, one sentence each. */
export class Gebruiksfout extends Error {
  constructor(readonly fouten: readonly string[]) {
    super(fouten.join('\n'));
  }
}

const OPTIONS = {
  aanbod: { type: 'string' },
  hulpvragen: { type: 'string' },
  regios: { type: 'string' },
  peildatum: { type: 'string' },
  plafond: { type: 'string' },
  'alle-oordelen': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const isDay = (text: string): boolean => {
  const instant = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(instant.getTime()) &&
    instant.toISOString().startsWith(text)
  );
};

function parse(argumenten: readonly string[]) {
  try {
    return parseArgs({ args: [...argumenten], options: OPTIONS, strict: true }).values;
  } catch (error) {
    const named = /'(--?[^' ]*)/.exec(String(error))?.[1];
    throw new Gebruiksfout([`De optie ${named ?? ''} klopt niet. ${HINT}`.replace('  ', ' ')]);
  }
}

/** The value of an option that has to be there; its fault goes to `fouten`. */
function required(name: string, value: string | undefined, fouten: string[]): string {
  if (value === undefined || value === '') fouten.push(`De optie --${name} ontbreekt.`);
  return value ?? '';
}

function readPeil(peildatum: string, plafond: string | undefined, fouten: string[]): Peil {
  if (peildatum !== '' && !isDay(peildatum))
    fouten.push(`--peildatum moet een datum zijn (jjjj-mm-dd), niet "${peildatum}".`);
  if (plafond !== undefined && !/^\d{1,12}$/.test(plafond))
    fouten.push(`--plafond moet een heel bedrag in euro zijn, niet "${plafond}".`);
  return { peildatum, deMinimisPlafond: plafond === undefined ? ALGEMEEN_PLAFOND : Number(plafond) };
}

/** Reads the command line; null when only help was asked for. */
export function readOpdracht(argumenten: readonly string[]): Opdracht | null {
  const values = parse(argumenten);
  if (values.help === true) return null;
  const fouten: string[] = [];
  const opdracht: Opdracht = {
    aanbod: required('aanbod', values.aanbod, fouten),
    hulpvragen: required('hulpvragen', values.hulpvragen, fouten),
    regios: values.regios ?? null,
    peil: readPeil(required('peildatum', values.peildatum, fouten), values.plafond, fouten),
    alleOordelen: values['alle-oordelen'] === true,
  };
  if (fouten.length > 0) throw new Gebruiksfout(fouten.map((fout) => `${fout} ${HINT}`));
  return opdracht;
}
