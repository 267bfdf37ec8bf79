// SPDX-License-Identifier: EUPL-1.2
import type { Scope } from '#libs/kernel';
import type { OpenRol, Rijen, Toegangsregel } from '#libs/platform';
import type { Doel, Wie } from './toegang-wereld.js';

/** What the table says that somebody gets: through, or the status of the refusal. */
export type Voorspelling = 'door' | 401 | 403 | 404;

/** Reads the table as a person would, and not as the guard does. */
export function predict(regel: Toegangsregel, wie: Wie, doel: Doel | undefined): Voorspelling {
  const rollen: Partial<Record<OpenRol, Rijen>> = regel.rollen;
  if (wie.rol === 'machine') return predictMachine(regel.machine, wie, doel);
  // Who might hold a key is let in, and finds nothing without it.
  const voorSleutels = SLEUTELHOUDERS.some((houder) => rollen[houder] !== undefined);
  if (isSleutelhouder(wie) && voorSleutels) return predictMetSleutel(rollen, wie, doel);
  if (isAlleenVoorHoofd(regel, wie)) return 403;
  const rol = isSleutelhouder(wie) ? 'anoniem' : wie.rol;
  const rijen = rollen[rol] ?? rollen.iedereen;
  if (rijen === undefined && !voorSleutels) return rol === 'anoniem' ? 401 : 403;
  return isGevonden(rijen, wie, doel) ? 'door' : 404;
}

/** These keys stand in a mail, and nobody here got one. */
const UIT_MAIL: readonly (Rijen | undefined)[] = [
  'eigen meldingen',
  'eigen uitkomstvraag',
  'eigen evaluatievraag',
  'eigen metingvragen',
  'met uitnodiging',
];
const isGevonden = (rijen: Rijen | undefined, wie: Wie, doel: Doel | undefined): boolean =>
  !UIT_MAIL.includes(rijen) && (doel === undefined || isZichtbaar(rijen, wie, doel));

const isAlleenVoorHoofd = (regel: Toegangsregel, wie: Wie): boolean =>
  regel.hoofdcoordinator === true && wie.rol === 'coordinator' && wie.hoofdcoordinator !== true;

const SLEUTELHOUDERS = ['indiener', 'bewerker', 'concepthouder'] as const;
const isSleutelhouder = ({ rol }: Wie): boolean => SLEUTELHOUDERS.some((houder) => houder === rol);

/** Which rows a scope is about; the table names the scope alone. */
const SCOPE_RIJEN: Record<Scope, Rijen> = {
  'aanbod:lezen': 'openbaar',
  'hulpvragen:lezen': 'eigen regio',
  'rapporten:lezen': 'alle',
};

/** Deny by default, also what is for everyone: a token of a machine opens only what it is for. */
function predictMachine(scope: Scope | undefined, wie: Wie, doel: Doel | undefined): Voorspelling {
  if (scope === undefined || wie.scopes?.includes(scope) !== true) return 403;
  return doel === undefined || isZichtbaar(SCOPE_RIJEN[scope], wie, doel) ? 'door' : 404;
}

/**
 * The key of a concept opens that one, and no hulpvraag. The status key opens its own hulpvraag for reading; where it takes more, its holder is told so. The bewerksleutel opens
 * both.
 */
function predictMetSleutel(
  { indiener, bewerker, concepthouder }: Partial<Record<OpenRol, Rijen>>,
  wie: Wie,
  doel: Doel | undefined,
): Voorspelling {
  if (doel === undefined) return 'door';
  if (wie.rol === 'concepthouder') return isZichtbaar(concepthouder, wie, doel) ? 'door' : 404;
  if (!isZichtbaar(indiener ?? bewerker ?? 'eigen hulpvraag', wie, doel)) return 404;
  return indiener === undefined && wie.rol === 'indiener' ? 403 : 'door';
}

const gelijk = (a: string | undefined, b: string | undefined): boolean => a !== undefined && a === b;

/** What is of one member himself, and of nobody else in his firm. */
const VAN_EEN: readonly Doel['soort'][] = ['ervaring', 'ervaringsverzoek'];

const ZICHTBAAR: Record<Rijen, (wie: Wie, doel: Doel) => boolean> = {
  openbaar: (_wie, doel) => doel.openbaar === true,
  nieuw: () => true,
  'eigen meldingen': () => false,
  'eigen uitkomstvraag': () => false,
  'eigen evaluatievraag': () => false,
  'eigen metingvragen': () => false,
  'met uitnodiging': () => false,
  'eigen lidmaatschap': (wie, doel) =>
    (wie.sessie === undefined || !VAN_EEN.includes(doel.soort)) && gelijk(wie.kvkNummer, doel.kvkNummer),
  'als communitylid': (wie, doel) => wie.sessie === undefined && gelijk(wie.kvkNummer, doel.lidKvk),
  'eigen aanmelding': (wie, doel) => wie.sessie === undefined && gelijk(wie.kvkNummer, doel.deelnemerKvk),
  // Whoever signed in with a browser is a colleague in the same firm, who is no member himself.
  'als communitybeheerder': (wie, doel) =>
    wie.sessie === undefined && gelijk(wie.kvkNummer, doel.beheerderKvk),
  'eigen kring': (wie, doel) =>
    wie.sessie === undefined &&
    (gelijk(wie.kvkNummer, doel.lidKvk) || gelijk(wie.kvkNummer, doel.beheerderKvk)),
  'eigen bankrekening': (wie, doel) => gelijk(wie.organisatieId, doel.organisatieId),
  'bankrekening als financier': (wie, doel) => isVanProgramma(wie, doel),
  'eigen programma': (wie, doel) => isVanProgramma(wie, doel),
  'eigen prestatieafspraak': (wie, doel) => isVanProgramma(wie, doel),
  zichzelf: (wie, { vanWie = wie.naam }) => vanWie === wie.naam,
  alle: () => true,
  'eigen hulpvraag': (wie, doel) => gelijk(wie.hulpvraagId, doel.hulpvraagId),
  'eigen concept': (wie, doel) => gelijk(wie.conceptId, doel.conceptId),
  'eigen onderneming': (wie, doel) => gelijk(wie.kvkNummer, doel.kvkNummer),
  'eigen regio': (wie, doel) => gelijk(wie.regio, doel.regio),
  'eigen regio en overdracht': (wie, doel) =>
    gelijk(wie.regio, doel.regio) || gelijk(wie.regio, doel.naarRegio),
  'aan eigen regio': (wie, doel) => gelijk(wie.regio, doel.naarRegio),
  'eigen organisatie': (wie, doel) => gelijk(wie.organisatieId, doel.organisatieId),
  'eigen organisatie en openbaar': (wie, doel) =>
    doel.openbaar === true || gelijk(wie.organisatieId, doel.organisatieId),
  'met toestemming': (wie, doel) =>
    doel.toestemming === true && gelijk(wie.organisatieId, doel.organisatieId),
};

/** One that pays, a region that it is for, or one that is paid. */
const isVanProgramma = ({ rol, organisatieId, regio }: Wie, { programma }: Doel): boolean => {
  if (rol === 'coordinator') return programma?.regios.includes(regio ?? '') === true;
  const wie = rol === 'financier' ? programma?.financiers : programma?.aanbieders;
  return wie?.includes(organisatieId ?? '') === true;
};

/** A guessed id is of nobody, and not among all rows either; to add something, nothing has to be there. */
const isZichtbaar = (rijen: Rijen | undefined, wie: Wie, doel: Doel): boolean =>
  rijen === 'nieuw' || (rijen !== undefined && doel.naam !== 'gok' && ZICHTBAAR[rijen](wie, doel));
