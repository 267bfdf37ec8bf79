// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { inTijdstip } from '../../../taal/taal';
import { Kop } from '../../../ui/kop';
import { Melding, Merkje } from '../../../ui/melding';
import { Tabel } from '../../beheer/tabel';
import { useRegios } from '../../werkbank/gegevens';
import { zoveel } from '../deel/tabellen';
import type { Editie, Inhoud } from './gegevens';
import { EZ, keurderrol, namensVan } from './woorden';

/** Who approved and who did not. */
export function Keuringen({ editie: { keuringen, teKeurenDoor } }: { editie: Editie }): ReactNode {
  const regios = useRegios();
  if (keuringen.length === 0) return null;
  const nog = teKeurenDoor.map((een) => (een === EZ ? 'EZ (als laatste)' : namensVan(een, regios)));
  return (
    <section className="stapel" aria-labelledby="keuringen">
      <Kop niveau={2} id="keuringen">
        Keuringen
      </Kop>
      {nog.length > 0 && <p>Nog te keuren door: {nog.join(', ')}.</p>}
      <Tabel
        naam="Keuringen"
        rijkop
        koppen={['Namens', 'Oordeel', 'Wie', 'Wanneer', 'Waarom']}
        rijen={keuringen.map(({ namens, akkoord, door, op, reden, geldt }) => ({
          sleutel: `${namens} ${op}`,
          cellen: [
            namensVan(namens, regios),
            <span key="oordeel">
              <Merkje kleur={akkoord ? 'groen' : 'rood'}>{akkoord ? 'Akkoord' : 'Niet akkoord'}</Merkje>
              {!geldt && <span className="klein"> over een eerdere inhoud</span>}
            </span>,
            `${door}, ${keurderrol(namens, regios)}`,
            inTijdstip(op, 'nl'),
            reden ?? '',
          ],
        }))}
      />
    </section>
  );
}

/** What is other than in the edition before it, and why. */
export function Verschil({
  editie: { verschil, waarom },
  inhoud,
}: {
  editie: Editie;
  inhoud: Inhoud | undefined;
}): ReactNode {
  if (waarom === null && verschil === null) return null;
  const titelVan = (code: string): string =>
    inhoud?.tabellen.find((tabel) => tabel.code === code)?.titel ?? code;
  return (
    <section className="stapel" aria-labelledby="verschil">
      <Kop niveau={2} id="verschil">
        Waarom er een nieuwe editie is
      </Kop>
      {waarom !== null && <p>{waarom}</p>}
      {verschil !== null && verschil.tabellen.length === 0 && (
        <p>Er is geen regel anders dan in editie {verschil.met}.</p>
      )}
      {verschil !== null && verschil.tabellen.length > 0 && (
        <Tabel
          naam={`Wat er anders is dan in editie ${verschil.met}`}
          bijschrift
          rijkop
          koppen={[
            'Tabel',
            { kop: 'Anders', getal: true },
            { kop: 'Erbij', getal: true },
            { kop: 'Weg', getal: true },
          ]}
          rijen={verschil.tabellen.map(({ tabel, anders, erbij, weg }) => ({
            sleutel: tabel,
            cellen: [titelVan(tabel), anders, erbij, weg],
          }))}
        />
      )}
    </section>
  );
}

/** Why there is no report; for EZ alone. */
export function Bevinding({ editie: { bevinding, status } }: { editie: Editie }): ReactNode {
  if (bevinding === null) return null;
  const { reden, ...rest } = bevinding as Record<string, unknown>;
  const aantal = Object.values(rest).find((waarde) => Array.isArray(waarde));
  return (
    <Melding
      soort="fout"
      titel={status === 'mislukt' ? 'Waarom het opbouwen mislukte' : 'Waarom deze editie niet doorgaat'}
    >
      <p>{typeof reden === 'string' ? reden : 'Er is geen reden bewaard.'}</p>
      {Array.isArray(aantal) && (
        <p>
          {zoveel(aantal.length, 'cijfer', 'cijfers')} zou iemand uit dit en eerdere rapporten samen te
          precies kunnen afleiden.
        </p>
      )}
    </Melding>
  );
}

/** Of what it was made, so that anybody can make it again. */
export function Herkomst({ editie, inhoud }: { editie: Editie; inhoud: Inhoud }): ReactNode {
  const rijen: [string, string][] = [
    ['Inhoud (SHA-256)', editie.sha256 ?? ''],
    ['Logboek', `tot en met gebeurtenis ${inhoud.datasnede.totVolgnummer.toLocaleString('nl-NL')}`],
    ...inhoud.datasnede.bronnen.map(({ naam, sha256 }): [string, string] => [`Bron: ${naam}`, sha256]),
    ['Regels', `versie ${inhoud.regels.versie}, ${inhoud.regels.sha256}`],
    ['Programma', editie.codeversie ?? ''],
  ];
  return (
    <details>
      <summary>Waarvan dit rapport is gemaakt</summary>
      <Tabel
        naam="Waarvan dit rapport is gemaakt"
        rijkop
        koppen={['Wat', 'Waarde']}
        rijen={rijen.map(([wat, waarde]) => ({
          sleutel: wat,
          cellen: [
            wat,
            <code key="waarde" className="hash">
              {waarde}
            </code>,
          ],
        }))}
      />
    </details>
  );
}
