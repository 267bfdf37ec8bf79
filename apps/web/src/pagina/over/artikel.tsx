// SPDX-License-Identifier: EUPL-1.2
import { useSyncExternalStore, type ReactNode } from 'react';
import { useTeksten, type Teksten } from '../../taal/taal';
import { Alinea, Kop } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Pagina } from '../../ui/pagina';

interface Verwijzingtekst {
  naar: string;
  tekst: string;
}

/** A part of an article under a heading of its own. */
export interface Deel {
  kop: string;
  alineas?: readonly string[];
  lijst?: readonly string[];
  /** Steps in their order. */
  stappen?: readonly string[];
  feiten?: readonly (readonly [string, string])[];
  /** For a terminal; `{adres}` is where this stands. */
  opdrachten?: readonly string[];
  /** After what is listed. */
  slot?: readonly string[];
  links?: readonly Verwijzingtekst[];
}

export interface Artikeltekst {
  titel: string;
  inleiding: string;
  delen: readonly Deel[];
  /** Of the block with commands, for who does not see it. */
  opdracht: string;
}

const VOORBEELD = 'https://schakel.example.nl';
const useAdres = (): string =>
  useSyncExternalStore(
    () => () => undefined,
    () => location.origin,
    () => VOORBEELD,
  );

const toItems = (zinnen: readonly string[]): ReactNode => zinnen.map((zin) => <li key={zin}>{zin}</li>);

function Opdrachten({ label, opdrachten }: { label: string; opdrachten: readonly string[] }): ReactNode {
  const adres = useAdres();
  return (
    <pre className="opdrachten" tabIndex={0} role="region" aria-label={label}>
      <code>{opdrachten.map((een) => een.replaceAll('{adres}', adres)).join('\n\n')}</code>
    </pre>
  );
}

/** What the API itself serves is no page of the application. */
const Naar = ({ naar, tekst }: Verwijzingtekst): ReactNode =>
  naar.startsWith('/api/') ? (
    <a className="nl-link" href={naar}>
      {tekst}
    </a>
  ) : (
    <Verwijzing naar={naar}>{tekst}</Verwijzing>
  );

function Feitenlijst({ feiten }: { feiten: NonNullable<Deel['feiten']> }): ReactNode {
  return (
    <dl className="feiten">
      {feiten.map(([kop, tekst]) => (
        <div key={kop}>
          <dt>{kop}</dt>
          <dd>{tekst}</dd>
        </div>
      ))}
    </dl>
  );
}

function EenDeel({ deel, opdracht }: { deel: Deel; opdracht: string }): ReactNode {
  const { kop, alineas = [], lijst, stappen, feiten, opdrachten, slot = [], links } = deel;
  return (
    <section className="stapel stapel--dicht">
      <Kop niveau={2}>{kop}</Kop>
      {alineas.map((zin) => (
        <Alinea key={zin}>{zin}</Alinea>
      ))}
      {lijst && <ul className="opsomming">{toItems(lijst)}</ul>}
      {stappen && <ol className="opsomming">{toItems(stappen)}</ol>}
      {feiten && <Feitenlijst feiten={feiten} />}
      {opdrachten && <Opdrachten label={opdracht} opdrachten={opdrachten} />}
      {slot.map((zin) => (
        <Alinea key={zin}>{zin}</Alinea>
      ))}
      {links && (
        <ul className="opsomming opsomming--links">
          {links.map((link) => (
            <li key={link.naar}>
              <Naar {...link} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** A page that is only read. */
export function Artikel({ teksten }: { teksten: Teksten<Artikeltekst> }): ReactNode {
  const { titel, inleiding, delen, opdracht } = useTeksten<Artikeltekst>(teksten);
  return (
    <Pagina titel={titel}>
      <div className="stapel stapel--ruim tekst artikel">
        <Alinea inleiding>{inleiding}</Alinea>
        {delen.map((deel) => (
          <EenDeel key={deel.kop} deel={deel} opdracht={opdracht} />
        ))}
      </div>
    </Pagina>
  );
}
