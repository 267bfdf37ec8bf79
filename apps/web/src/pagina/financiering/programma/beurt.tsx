// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { inDatum } from '../../../taal/taal';
import { Beurt, type Beurtgegevens, type Stap } from '../../../ui/beurt';
import { Knop, KnopLink } from '../../../ui/knop';
import { inEuro } from '../geld';
import type { Programma } from './gegevens';
import { STATUS } from './woorden';

type Zet = Pick<Beurtgegevens, 'wie' | 'aanU' | 'wat' | 'wanneer' | 'daarna'>;

const COLLEGA =
  'Namens uw organisatie moet iemand akkoord gaan die dit niet zelf opstelde. Vraag een collega om zich aan te melden.';
const NA_AKKOORD =
  'Is elke financier akkoord, dan is het programma vastgesteld. Dan is het geld er, en kan de penvoerder afspraken maken.';

const namenVan = (financiers: Programma['financiers']): string =>
  financiers.map(({ naam }) => naam).join(' en ');

/** Until everybody agreed; `null` when nothing waits for that. */
function akkoordVan({ mag, status, financiers, van }: Programma): Zet | null {
  const vandaag = new Date().toISOString().slice(0, 10);
  const wanneer =
    van > vandaag
      ? `Vóór ${inDatum(van, 'nl')}: dan begint het programma.`
      : 'Er is geen uiterste dag. Tot die tijd kan er niets worden uitgegeven.';
  if (mag.collegaNodig) return { wie: 'een collega van u', wat: COLLEGA, wanneer, daarna: NA_AKKOORD };
  const zin = 'Uw organisatie moet nog akkoord gaan.';
  if (mag.akkoord) return { wie: 'u', aanU: true, wat: zin, wanneer, daarna: NA_AKKOORD };
  if (status !== 'concept') return null;
  const wacht = namenVan(financiers.filter(({ akkoordOp }) => akkoordOp === null));
  return { wie: wacht, wat: `Wacht op akkoord van ${wacht}.`, wanneer, daarna: NA_AKKOORD };
}

/** Of a proposed raise; `null` without one. */
function verhogingVan({ mag, verhogingen, financiers }: Programma): Zet | null {
  const open = verhogingen.find((een) => een.status === 'voorgesteld');
  if (!open) return null;
  const wat = `Voorgesteld: ${inEuro(open.bedragInCenten)} erbij in ${open.jaar}. ${open.reden}`;
  const daarna = 'Is elke financier akkoord, dan is het geld er meteen.';
  if (mag.verhogingAkkoord) return { wie: 'u', aanU: true, wat, daarna };
  const nog = financiers.filter(({ organisatieId }) => !open.akkoordVan.includes(organisatieId));
  return { wie: namenVan(nog), wat, daarna };
}

const RUST: Record<Programma['status'], Zet> = {
  concept: { wie: null, wat: 'Het programma is een concept.' },
  vastgesteld: {
    wie: null,
    wat: 'Alle financiers zijn akkoord. Het programma loopt.',
    daarna:
      'De penvoerder maakt prestatieafspraken met aanbieders en regio’s. Zij leveren, en declareren dat.',
  },
  gesloten: { wie: null, wat: 'Het programma is gesloten. Er wordt niets nieuws meer uit betaald.' },
};
const SLUITEN: Zet = {
  ...{ wie: 'u', aanU: true, wat: 'De looptijd is voorbij. U kunt het programma sluiten.' },
  daarna: 'Na het sluiten wordt er niets nieuws meer uit betaald.',
};

const zetVan = (programma: Programma): Zet =>
  akkoordVan(programma) ??
  verhogingVan(programma) ??
  (programma.mag.sluiten ? SLUITEN : RUST[programma.status]);

const NU: Record<Programma['status'], number> = { concept: 1, vastgesteld: 2, gesloten: 4 };

function stappenVan({ financiers, van, tot }: Programma): Stap[] {
  const akkoord = financiers.filter(({ akkoordOp }) => akkoordOp !== null).length;
  return [
    { naam: 'Opgesteld' },
    { naam: 'Akkoord', bij: `${akkoord} van ${financiers.length} financiers` },
    { naam: 'Loopt', bij: `${inDatum(van, 'nl')} tot en met ${inDatum(tot, 'nl')}` },
    { naam: 'Gesloten' },
  ];
}

/** Whoever leads it, once nothing else waits for him. */
const magAfspreken = ({ mag, status, penvoerder, financiers }: Programma): boolean =>
  status === 'vastgesteld' &&
  !mag.verhogingAkkoord &&
  !mag.sluiten &&
  financiers.some(({ eigen, organisatieId }) => eigen && organisatieId === penvoerder.id);

function Besluiten({ programma, open }: { programma: Programma; open: (doe: string) => void }): ReactNode {
  const { mag } = programma;
  return (
    <div className="rij">
      {mag.akkoord && <Knop onClick={() => open('akkoord')}>Ga akkoord</Knop>}
      {mag.verhogingAkkoord && (
        <Knop onClick={() => open('verhoging-akkoord')}>Ga akkoord met de verhoging</Knop>
      )}
      {mag.verhogingIntrekken && (
        <Knop soort="stil" onClick={() => open('verhoging-intrekken')}>
          Haal de verhoging van tafel
        </Knop>
      )}
      {mag.sluiten && <Knop onClick={() => open('sluiten')}>Sluit het programma</Knop>}
      {magAfspreken(programma) && (
        <KnopLink naar="/financiering/prestatieafspraken/nieuw">Stel een prestatieafspraak op</KnopLink>
      )}
    </div>
  );
}

/** Whose turn it is with a programme, with what he can do about it. */
export function Programmabeurt(gegevens: { programma: Programma; open: (doe: string) => void }): ReactNode {
  const { programma } = gegevens;
  return (
    <Beurt
      {...zetVan(programma)}
      merk={STATUS[programma.status]}
      stappen={stappenVan(programma)}
      nu={NU[programma.status]}
    >
      <Besluiten {...gegevens} />
    </Beurt>
  );
}
