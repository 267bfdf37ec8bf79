// SPDX-License-Identifier: EUPL-1.2
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTeksten } from '../../taal/taal';
import { Tekstveld } from '../../ui/veld';
import { TEKSTEN } from './teksten';
import { useRust } from '../../rust';

/** One of what was found. */
export interface Optie {
  code: string;
  label: string;
  bij?: string | undefined;
}

interface Props {
  id: string;
  naam: string;
  label: string;
  uitleg: string;
  fout: string | undefined;
  waarde: string;
  autoComplete?: string;
  /** Known at once, without asking anybody. */
  known?: (zoek: string) => readonly Optie[];
  find: (zoek: string) => Promise<readonly Optie[]>;
  onTyp: (tekst: string) => void;
  onKies: (optie: Optie) => void;
}

const LEAST = 2;
const MEESTE = 8;
const WACHT_MS = 250;

function useOpties({
  naam,
  waarde,
  known,
  find,
}: Pick<Props, 'naam' | 'waarde' | 'known' | 'find'>): readonly Optie[] {
  const zoek = useRust(waarde.trim(), WACHT_MS);
  const { data = [] } = useQuery({
    queryKey: ['zoek', naam, zoek],
    queryFn: () => find(zoek),
    enabled: zoek.length >= LEAST,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    retry: false,
  });
  if (waarde.trim().length < LEAST) return [];
  const eigen = known?.(waarde) ?? [];
  const codes = eigen.map(({ code }) => code);
  return [...eigen, ...data.filter(({ code }) => !codes.includes(code))].slice(0, MEESTE);
}

interface Lijst {
  isOpen: boolean;
  actief: number;
  type: (tekst: string) => void;
  press: (toets: KeyboardEvent) => void;
  choose: (optie: Optie) => void;
  close: () => void;
}

/** Which of the list is pointed at, by the arrow keys; Enter chooses it, Escape closes the list. */
function useLijst(opties: readonly Optie[], { onTyp, onKies }: Pick<Props, 'onTyp' | 'onKies'>): Lijst {
  const [isOpen, setOpen] = useState(false);
  const [actief, setActief] = useState(-1);
  const close = (): void => {
    setOpen(false);
    setActief(-1);
  };
  const choose = (optie: Optie): void => {
    onKies(optie);
    close();
  };
  const move = (stap: number): void => {
    setOpen(true);
    setActief((actief + stap + opties.length + (actief < 0 && stap < 0 ? 1 : 0)) % opties.length);
  };
  const aangewezen = isOpen ? opties[actief] : undefined;
  const toetsen: Record<string, (() => void) | undefined> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: aangewezen && (() => choose(aangewezen)),
    Escape: isOpen ? close : undefined,
  };
  const press = (toets: KeyboardEvent): void => {
    const doe = toetsen[toets.key];
    if (!doe || opties.length === 0) return;
    toets.preventDefault();
    doe();
  };
  const type = (tekst: string): void => {
    setOpen(true);
    setActief(-1);
    onTyp(tekst);
  };
  return { isOpen, actief, type, press, choose, close };
}

interface Optieslijst {
  id: string;
  label: string;
  opties: readonly Optie[];
  lijst: Lijst;
}

function Opties({ id, label, opties, lijst: { isOpen, actief, choose } }: Optieslijst): ReactNode {
  return (
    <ul
      className="zoekveld__lijst"
      role="listbox"
      id={id}
      aria-label={label}
      hidden={!isOpen || opties.length === 0}
    >
      {opties.map((optie, nr) => (
        <li
          key={optie.code}
          id={`${id}-${nr}`}
          role="option"
          aria-selected={nr === actief}
          // The field keeps the focus.
          onMouseDown={(muis) => muis.preventDefault()}
          onClick={() => choose(optie)}
        >
          {optie.label}
          {optie.bij && <span className="klein"> {optie.bij}</span>}
        </li>
      ))}
    </ul>
  );
}

/** A field in which one types and then chooses from what was found, by mouse or by the arrow keys. */
export function Zoekveld({ known, find, onTyp, onKies, naam, waarde, ...rest }: Props): ReactNode {
  const { zoek: t } = useTeksten(TEKSTEN);
  const id = useId();
  const opties = useOpties({ naam, waarde, ...(known && { known }), find });
  const lijst = useLijst(opties, { onTyp, onKies });
  const toont = lijst.isOpen && opties.length > 0;
  const telling = opties.length > 0 ? t.gevonden(opties.length) : t.niets;
  return (
    <div className="zoekveld">
      <Tekstveld
        autoComplete="off"
        {...rest}
        name={naam}
        value={waarde}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={toont}
        aria-controls={id}
        aria-activedescendant={toont && lijst.actief >= 0 ? `${id}-${lijst.actief}` : undefined}
        onChange={({ target }) => lijst.type(target.value)}
        onKeyDown={lijst.press}
        onBlur={lijst.close}
      />
      <Opties id={id} label={t.lijst} opties={opties} lijst={lijst} />
      <p className="onzichtbaar" role="status">
        {lijst.isOpen && waarde.trim().length >= LEAST && telling}
      </p>
    </div>
  );
}
