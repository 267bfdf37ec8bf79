// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { useSessie, type Ik } from '../../../sessie';
import { inDatum } from '../../../taal/taal';
import { Beurt, type Beurtgegevens, type Stap } from '../../../ui/beurt';
import { Knop } from '../../../ui/knop';
import { useRegios } from '../../werkbank/gegevens';
import type { Namen } from '../live';
import type { Editie, Status } from './gegevens';
import { Afkeuren, Goedkeuren, NieuweEditie, Verzegelen, type Vensterinhoud } from './vensters';
import { EZ, STATUS, lijstVan, namensVan } from './woorden';

type Zet = Pick<Beurtgegevens, 'wie' | 'aanU' | 'wat' | 'daarna'>;

/** On whose behalf one approves; `null` when one does not. */
function namensWie(ik: Ik | null | undefined): string | null {
  if (ik?.rol === 'analist') return EZ;
  return ik?.rol === 'coordinator' && ik.hoofdcoordinator ? ik.regio : null;
}

/** EZ comes last, and nobody approves of what he made himself. */
function magKeuren({ status, teKeurenDoor, vanMij }: Editie, namens: string | null): boolean {
  if (vanMij || status !== 'te-keuren' || namens === null || !teKeurenDoor.includes(namens)) return false;
  return namens !== EZ || teKeurenDoor.length === 1;
}

function keurzet(editie: Editie, namens: string | null, regios: Namen): Zet {
  const eerst = editie.teKeurenDoor.filter((een) => een !== EZ);
  const wachtOp = lijstVan(
    (eerst.length > 0 ? eerst : [EZ]).map((een) => namensVan(een, regios)),
    'regio’s',
  );
  const daarna =
    eerst.length > 0 ? 'Zijn alle regio’s akkoord, dan keurt EZ als laatste.' : 'EZ verzegelt het rapport.';
  if (magKeuren(editie, namens))
    return {
      ...{ wie: 'u', aanU: true, daarna },
      wat: 'Bekijk de cijfers hieronder en keur deze editie goed of af.',
    };
  const isMaker = editie.vanMij && eerst.length === 0;
  return { wie: isMaker ? 'een collega' : wachtOp, wat: wachtzin(editie, namens, wachtOp), daarna };
}

/** Why it is not the turn of who reads this, when he might think so. */
function wachtzin(
  { teKeurenDoor, keuringen, vanMij }: Editie,
  namens: string | null,
  wachtOp: string,
): string {
  const klaar = keuringen.some((een) => een.geldt && een.namens === namens);
  if (klaar)
    return `U hebt namens ${namens === EZ ? 'EZ' : 'uw regio'} gekeurd. Nu is het wachten op ${wachtOp}.`;
  if (vanMij && teKeurenDoor.length === 1)
    return 'U maakte dit rapport. Daarom keurt een collega van EZ het: wie iets maakt, keurt het niet zelf.';
  if (namens === EZ && teKeurenDoor.includes(EZ))
    return `EZ keurt als laatste. Eerst keuren nog: ${wachtOp}. Bij elke regio doet de hoofdcoördinator dat.`;
  return `Wacht op de keuring door ${wachtOp}. Bij een regio doet de hoofdcoördinator dat, bij EZ een analist die het rapport niet maakte.`;
}

const VAST: Record<Exclude<Status, 'te-keuren' | 'goedgekeurd'>, Zet> = {
  'in-opbouw': {
    wie: 'het systeem',
    wat: 'Het rapport wordt opgebouwd: geteld, beschermd tegen herleiden en nagerekend.',
    daarna: 'Daarna keuren de regio’s en EZ het. U mag deze pagina sluiten.',
  },
  verzegeld: { wie: null, wat: 'Dit rapport is verzegeld en openbaar. Het verandert nooit meer.' },
  geweigerd: { wie: 'EZ', wat: 'Deze editie ging niet door. Hieronder staat waarom.' },
  mislukt: { wie: 'EZ', wat: 'Het opbouwen is mislukt. Hieronder staat waarom.' },
};

function zetVan(editie: Editie, namens: string | null, regios: Namen): Zet {
  const { status } = editie;
  if (status === 'te-keuren') return keurzet(editie, namens, regios);
  if (status === 'goedgekeurd')
    return {
      ...{ wie: namens === EZ ? 'u' : EZ, aanU: namens === EZ },
      wat: 'Iedereen is akkoord. EZ kan het rapport verzegelen.',
      daarna: 'Dan is het openbaar, en verandert het nooit meer.',
    };
  return VAST[status];
}

const NU: Record<Status, number> = {
  'in-opbouw': 0,
  'te-keuren': 1,
  goedgekeurd: 3,
  verzegeld: 4,
  geweigerd: 1,
  mislukt: 0,
};

function stappenVan({ keuringen, teKeurenDoor, verzegeldOp, voortgang, status }: Editie): Stap[] {
  const geldig = keuringen.filter(({ geldt, akkoord }) => geldt && akkoord);
  const regio = geldig.filter(({ namens }) => namens !== EZ).length;
  const nog = teKeurenDoor.filter((namens) => namens !== EZ).length;
  const ez = geldig.find(({ namens }) => namens === EZ);
  return [
    { naam: 'Opgebouwd', bij: status === 'in-opbouw' ? `${voortgang} van 100` : undefined },
    { naam: 'Regio’s akkoord', bij: status === 'te-keuren' ? `${regio} van ${regio + nog}` : undefined },
    { naam: 'EZ akkoord', bij: ez && inDatum(ez.op, 'nl') },
    { naam: 'Verzegeld', bij: verzegeldOp === null ? undefined : inDatum(verzegeldOp, 'nl') },
  ];
}

const VENSTERS = { goed: Goedkeuren, af: Afkeuren, zegel: Verzegelen, editie: NieuweEditie } as const;
type Venster = keyof typeof VENSTERS;

const isAf = (status: Status): boolean => ['verzegeld', 'geweigerd', 'mislukt'].includes(status);

function Knoppen({
  editie,
  namens,
  open,
}: {
  editie: Editie;
  namens: string | null;
  open: (venster: Venster) => void;
}): ReactNode {
  return (
    <div className="rij geen-print">
      {magKeuren(editie, namens) && (
        <>
          <Knop onClick={() => open('goed')}>Keur goed</Knop>
          <Knop soort="tweede" onClick={() => open('af')}>
            Keur af
          </Knop>
        </>
      )}
      {editie.status === 'goedgekeurd' && namens === EZ && (
        <Knop onClick={() => open('zegel')}>Verzegel</Knop>
      )}
      {isAf(editie.status) && namens === EZ && (
        <Knop soort="tweede" onClick={() => open('editie')}>
          {editie.status === 'verzegeld' ? 'Corrigeer' : 'Bouw een nieuwe editie op'}
        </Knop>
      )}
    </div>
  );
}

/** Whose turn it is with an edition, and what he can do. */
export function Editiebeurt({ editie, onKlaar }: Pick<Vensterinhoud, 'editie' | 'onKlaar'>): ReactNode {
  const namens = namensWie(useSessie().data?.ik);
  const regios = useRegios();
  const [venster, setVenster] = useState<Venster | null>(null);
  const Inhoud = venster === null ? null : VENSTERS[venster];
  // EZ is at it once the regios are done.
  const nu = NU[editie.status] + (editie.status === 'te-keuren' && editie.teKeurenDoor.length === 1 ? 1 : 0);
  return (
    <>
      <Beurt
        {...zetVan(editie, namens, regios)}
        merk={STATUS[editie.status]}
        stappen={stappenVan(editie)}
        nu={nu}
      >
        {editie.status === 'in-opbouw' && (
          <progress
            className="opbouw"
            max={100}
            value={editie.voortgang}
            aria-label="Opbouw van het rapport"
          />
        )}
        <Knoppen editie={editie} namens={namens} open={setVenster} />
      </Beurt>
      {Inhoud && <Inhoud editie={editie} onKlaar={onKlaar} onSluit={() => setVenster(null)} />}
    </>
  );
}
