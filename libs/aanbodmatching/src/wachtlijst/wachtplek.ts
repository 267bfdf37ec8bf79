// SPDX-License-Identifier: EUPL-1.2

/** Of toewijzing `t` of a query: which number it has on the list, and of how many; `null` when it does not wait. */
export const WACHTPLEK = `CASE WHEN t.status = 'wachtlijst'
    THEN (SELECT to_json(w) FROM aanbodmatching.wachtplek(t.id) w) END AS wachtplek`;
