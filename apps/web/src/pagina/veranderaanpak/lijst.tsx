// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Alinea } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Pagina } from '../../ui/pagina';
import { Mislukt, Skelet } from '../../ui/toestand';
import { useThemas } from '../aanbod/gegevens';

/** Themes, each with how help is thought to work. */
export function Component(): ReactNode {
  const { data, error, refetch } = useThemas();
  return (
    <Pagina titel="Veranderaanpak">
      <Alinea inleiding>
        Per thema staat vast hoe hulp zou moeten werken: van wat erin gaat tot wat er verandert, en waaraan
        wij dat zien. Kies een thema om het te lezen of te wijzigen.
      </Alinea>
      {data && (
        <ul className="stapel stapel--dicht">
          {data.map(({ code, naam }) => (
            <li key={code}>
              <Verwijzing naar={`/cijfers/veranderaanpak/${code}`}>{naam}</Verwijzing>
            </li>
          ))}
        </ul>
      )}
      {!data && error && <Mislukt fout={error} opnieuw={() => void refetch()} />}
      {!data && !error && <Skelet hoogte="16rem" />}
    </Pagina>
  );
}
