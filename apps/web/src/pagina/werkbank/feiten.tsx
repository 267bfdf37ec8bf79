// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { RECHTSVORMEN } from '../../rechtsvormen';
import { inDatum, inEuros } from '../../taal/taal';
import { Kop } from '../../ui/kop';
import { Ruimteregel } from '../staatssteun/ruimte';
import { useBank } from './bank';
import { useGemeenten, useThemas } from './gegevens';
import { HERKOMST, KLASSE, type Hulpvraag } from './woorden';

type Feit = readonly [wat: string, waarde: ReactNode];

const euro = (waarde: number | null): string | null => (waarde === null ? null : inEuros(waarde * 100, 'nl'));
const BRON: Record<string, string> = { kvk: 'van de KVK', opgave: 'zelf opgegeven' };

/** The word of a code, or the code where there is none; nothing when there is no code. */
const woordVan = (woorden: ReadonlyMap<string, string>, code: string | null): string | null =>
  code === null ? null : (woorden.get(code) ?? code);
const VORMEN = new Map(Object.entries(RECHTSVORMEN.nl));
const KLASSEN = new Map(Object.entries(KLASSE));
const HERKOMSTEN = new Map(Object.entries(HERKOMST));

const vanOnderneming = (
  onderneming: Hulpvraag['onderneming'],
  gemeenten: ReadonlyMap<string, string>,
): Feit[] => [
  ['Onderneming', onderneming.naam],
  ['KVK-nummer', onderneming.kvkNummer],
  ['Gemeente', woordVan(gemeenten, onderneming.gemeentecode)],
  ['Branche (SBI)', onderneming.sbi],
  ['Werkzame personen', onderneming.werkzamePersonen],
  ['Grootte', woordVan(KLASSEN, onderneming.grootteklasse)],
  ['Rechtsvorm', woordVan(VORMEN, onderneming.rechtsvorm)],
  ['Opgericht', onderneming.oprichtingsdatum && inDatum(onderneming.oprichtingsdatum, 'nl')],
  ['Omzet', euro(onderneming.omzet)],
  ['Balanstotaal', euro(onderneming.balanstotaal)],
  ['Staatssteun gebruikt', euro(onderneming.deMinimisGebruikt)],
  ['Ruimte staatssteun', onderneming.kvkNummer && <Ruimteregel kvkNummer={onderneming.kvkNummer} />],
  ['Feiten', BRON[onderneming.feitenBron] ?? onderneming.feitenBron],
];

function useFeiten(hulpvraag: Hulpvraag): Feit[] {
  const gemeenten = useGemeenten(useBank().regio);
  const themas = useThemas();
  return [
    ...vanOnderneming(hulpvraag.onderneming, gemeenten),
    ['Thema’s', hulpvraag.themas.map((code) => woordVan(themas, code)).join(', ') || 'geen'],
    ['Herkomst', woordVan(HERKOMSTEN, hulpvraag.herkomst)],
    ['Taal', hulpvraag.taal === 'en' ? 'Engels' : 'Nederlands'],
    ['Delen met aanbieders', hulpvraag.delenMetAanbieders ? 'mag' : 'eerst vragen'],
  ];
}

/** Whom to call or mail. */
function Contact({ contact }: { contact: Hulpvraag['contact'] }): ReactNode {
  if (contact === null) return <p>De contactgegevens zijn gewist.</p>;
  const { naam, email, telefoon } = contact;
  return (
    <p>
      <b>{naam}</b>
      <br />
      <a className="nl-link" href={`mailto:${email}`}>
        {email}
      </a>
      {telefoon && (
        <>
          <br />
          <a className="nl-link" href={`tel:${telefoon.replace(/[^\d+]/g, '')}`}>
            {telefoon}
          </a>
        </>
      )}
    </p>
  );
}

/** Contact and facts of the firm, as they were when it was asked. */
export function Feiten({ hulpvraag }: { hulpvraag: Hulpvraag }): ReactNode {
  const feiten = useFeiten(hulpvraag).filter(([, waarde]) => waarde !== null && waarde !== '');
  return (
    <>
      <section className="stapel stapel--dicht" aria-labelledby="contact-kop">
        <Kop niveau={3} als={4} id="contact-kop">
          Contact
        </Kop>
        <Contact contact={hulpvraag.contact} />
      </section>
      <section className="stapel stapel--dicht" aria-labelledby="feiten-kop">
        <Kop niveau={3} als={4} id="feiten-kop">
          Feiten
        </Kop>
        <dl className="wl__feiten">
          {feiten.map(([wat, waarde]) => (
            <div key={wat}>
              <dt>{wat}</dt>
              <dd>{waarde}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
