// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { inDatum, inMoment } from '../../taal/taal';
import { Knop } from '../../ui/knop';
import { Leeg } from '../../ui/toestand';
import type { Medewerkerdetail, Toekenning } from './gegevens';
import { rolInWoorden } from './medewerker-woorden';
import { useRegionaam } from './regionaam';
import { Tabel } from './tabel';

/** Not taken back, and its last day not over. */
export const isLopend = ({ ingetrokkenOp, tot }: Toekenning): boolean =>
  ingetrokkenOp === null && (tot === null || tot >= new Date().toISOString().slice(0, 10));

const geldtVan = ({ ingetrokkenOp, tot }: Toekenning): string => {
  if (ingetrokkenOp !== null) return `ingetrokken op ${inMoment(ingetrokkenOp, 'nl')}`;
  return tot === null ? 'zonder einde' : `tot en met ${inDatum(tot, 'nl')}`;
};

/** The roles that beheerders gave somebody here, with who did; the one that holds can be taken back. */
export function Toekenningen({
  medewerker: { toekenningen, ik },
  open,
}: {
  medewerker: Medewerkerdetail;
  open: (id: string) => void;
}): ReactNode {
  const naamVan = useRegionaam();
  if (toekenningen.length === 0)
    return <Leeg titel="Geen. De rol komt alleen van de aanmelddienst van de organisatie." />;
  return (
    <Tabel
      naam="Rollen die hier zijn gegeven"
      koppen={['Rol', 'Gegeven', 'Door', 'Geldt', 'Doen']}
      rijen={toekenningen.map((rij) => ({
        sleutel: rij.id,
        cellen: [
          rolInWoorden(rij, naamVan),
          inMoment(rij.gegevenOp, 'nl'),
          rij.gegevenDoor,
          geldtVan(rij),
          rij.ingetrokkenOp === null && !ik ? (
            <Knop key="doen" soort="stil" onClick={() => open(rij.id)}>
              Trek de rol in
            </Knop>
          ) : (
            ''
          ),
        ],
      }))}
    />
  );
}
