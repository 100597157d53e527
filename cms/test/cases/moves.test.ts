import { caseKinds, type CaseKind } from '@lienthong/config/contracts/case-work';
import { describe, expect, it } from 'vitest';
import { roles, type Role } from '../../src/access/roles.ts';
import { caseActions, caseStates, kinds, needs, type CaseAction, type CaseState } from '../../src/cases/case-kinds.ts';
import { actionNames, channelNames, kindNames, stateNames } from '../../src/cases/case-names.ts';
import { decideMove, movesFor, roleAwaited, type Asked, type CaseFacts } from '../../src/cases/decide-move.ts';
import { clockStates, type ClockState } from '../../src/cases/read-clock.ts';
import { makeRule } from './make-rule.ts';

/**
 * What may be done in each state, by whom (C clerk, S specialist, L leader, A administrator) and where it leads. `!` wants a reason, `@`
 * somebody or a unit, `>` a next owner, `=` the original, `?` an answer, `*` another person than who wrote it, `o` a sender who agreed, `+` an extension;
 * `r` only while the clock is not paused, `p` only while it is. Whatever does not stand here is refused.
 */
const tables: Record<CaseKind, string> = {
  questions: `
new          screen screening CLA     ; transfer transferred CLA !>r ; merge merged CLA != ; refuse refused LA !
transferred  screen screening CLA     ; transfer transferred CLA !>r ; merge merged CLA != ; refuse refused LA !
screening    assign assigned CLA @    ; ask-sender screening CSLA !r ; resume screening CSLA !p ; extend screening LA !+r ; transfer transferred CLA !>r ; merge merged CLA != ; refuse refused LA !
assigned     assign assigned CLA @    ; draft drafting SLA ; ask-sender assigned CSLA !r ; resume assigned CSLA !p ; extend assigned LA !+r ; transfer transferred CLA !>r ; merge merged CLA != ; refuse refused LA !
drafting     assign assigned CLA @    ; present approval SLA ?r ; ask-sender drafting CSLA !r ; resume drafting CSLA !p ; extend drafting LA !+r ; transfer transferred CLA !>r ; refuse refused LA !
approval     return drafting LA !     ; publish public LA o* ; reply private LA * ; extend approval LA !+r
`,
  reports: `
new          accept received CLA      ; transfer handed-over CLA !>r ; merge duplicate CLA != ; refuse invalid CLA !
received     assign handed-over CLA @ ; ask-sender received CSLA !r ; resume received CSLA !p ; extend received LA !+r ; transfer handed-over CLA !>r ; merge duplicate CLA != ; refuse invalid CLA !
handed-over  assign handed-over CLA @ ; start in-progress SLA ; ask-sender handed-over CSLA !r ; resume handed-over CSLA !p ; extend handed-over LA !+r ; transfer handed-over CLA !>r ; merge duplicate CLA !=
in-progress  assign handed-over CLA @ ; resolve resolved SLA ?r ; ask-sender in-progress CSLA !r ; resume in-progress CSLA !p ; extend in-progress LA !+r ; transfer handed-over CLA !>r
reopened     assign handed-over CLA @ ; start in-progress SLA ; ask-sender reopened CSLA !r ; resume reopened CSLA !p ; extend reopened LA !+r ; transfer handed-over CLA !>r
resolved     close closed LA *        ; reopen reopened CLA !
closed       reopen reopened CLA !
`,
};
const letters: Record<string, Role> = { C: 'clerk', S: 'specialist', L: 'leader', A: 'administrator' };

type Cell = { to: string; roles: Role[]; marks: string };
function read(table: string): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const line of table.trim().split('\n')) {
    const [, state = '', rest = ''] = /^(\S+)\s+(.*)$/.exec(line) ?? [];
    for (const way of rest.split(';')) {
      const [action = '', to = '', who = '', marks = ''] = way.trim().split(/\s+/);
      cells.set(`${state} ${action}`, { to, roles: Array.from(who).flatMap((letter) => letters[letter] ?? []), marks });
    }
  }
  return cells;
}

const all: Asked = {
  reason: 'vì sao',
  unit: 'Phòng Kinh tế',
  owner: 'phu-xuan',
  original: 'c1',
  extension: 'PHUC-TAP',
};
const facts = (kind: CaseKind, state: CaseState, clock: ClockState, more: Partial<CaseFacts> = {}): CaseFacts => ({
  kind,
  state,
  clock,
  clockEvents: [],
  owner: 'thuan-hoa',
  rule: makeRule(),
  draft: 'Kính gửi ông/bà…',
  draftedBy: 'binh',
  isPublic: true,
  ...more,
});
/** What is missing, and how it is refused then. */
const lacking: Record<string, [change: { asked?: Asked; facts?: Partial<CaseFacts> }, reason: string]> = {
  '!': [{ asked: { ...all, reason: '  ' } }, 'needs-reason'],
  '@': [{ asked: { ...all, unit: '', assignee: null } }, 'needs-assignee'],
  '>': [{ asked: { ...all, owner: '' } }, 'needs-owner'],
  '=': [{ asked: { ...all, original: null } }, 'needs-original'],
  '?': [{ facts: { draft: ' ' } }, 'needs-answer'],
  '*': [{ facts: { draftedBy: 'an' } }, 'needs-other-person'],
  o: [{ facts: { isPublic: false } }, 'not-public'],
  '+': [{ asked: { ...all, extension: 'KHONG-CO' } }, 'no-extension'],
};

describe.each(caseKinds)('%s', (kind) => {
  const cells = read(tables[kind]);

  it('has its table read whole', () => {
    expect(cells.size).toBe(kind === 'questions' ? 34 : 33);
    expect(kinds[kind].moves.reduce((sum, { from }) => sum + from.length, 0)).toBe(cells.size);
  });

  describe.each(caseStates)('%s', (state) => {
    it.each(roles)('as %s', (role) => {
      const actor = { id: 'an', roles: [role] };
      for (const action of caseActions)
        for (const clock of clockStates) {
          const cell = cells.get(`${state} ${action}`);
          const name = `${action}, ${clock}`;
          const given = decideMove(facts(kind, state, clock), action, actor, all);
          const wanted = !cell
            ? 'not-from-here'
            : !cell.roles.includes(role)
              ? 'not-your-role'
              : cell.marks.includes('r') && clock === 'paused'
                ? 'clock-stands'
                : cell.marks.includes('p') && clock !== 'paused'
                  ? 'clock-runs'
                  : cell.to;
          expect([name, given.ok ? given.to : given.reason]).toEqual([name, wanted]);
          if (!given.ok || !cell) continue;
          for (const mark of cell.marks) {
            const missing = lacking[mark];
            if (!missing) continue;
            const [change, reason] = missing;
            const without = decideMove(facts(kind, state, clock, change.facts), action, actor, change.asked ?? all);
            expect([name, mark, without]).toEqual([name, mark, { ok: false, reason }]);
          }
        }
    });
  });
});

describe('moves', () => {
  const leader = { id: 'an', roles: ['leader'] as const };

  it('have words in both languages, and so have states and kinds', () => {
    for (const names of [actionNames, stateNames, kindNames, channelNames])
      for (const { vi, en } of Object.values(names)) expect([vi === '', en === '']).toEqual([false, false]);
    expect(needs.length).toBe(Object.keys(lacking).length);
  });

  it('are offered when only something to be said is missing', () => {
    const offered = (state: CaseState, clock: ClockState, more: Partial<CaseFacts> = {}): CaseAction[] =>
      movesFor(facts('questions', state, clock, more), leader).map(({ action }) => action);
    expect(offered('screening', 'running')).toEqual(['assign', 'ask-sender', 'extend', 'transfer', 'merge', 'refuse']);
    expect(offered('screening', 'paused')).toEqual(['assign', 'resume', 'merge', 'refuse']);
    expect(offered('approval', 'running', { isPublic: false })).toEqual(['return', 'reply', 'extend']);
    expect(offered('public', 'stopped')).toEqual([]);
    expect(movesFor(facts('questions', 'screening', 'running'), { id: 'an', roles: ['editor'] })).toEqual([]);
  });

  it('do to the clock what the table and the rule of the case say', () => {
    const clockOf = (action: CaseAction, one: CaseFacts) => {
      const verdict = decideMove(one, action, leader, all);
      return verdict.ok ? verdict.clock.map(({ event }) => event) : verdict.reason;
    };
    expect(clockOf('ask-sender', facts('questions', 'drafting', 'running'))).toEqual(['pause']);
    expect(clockOf('resume', facts('questions', 'drafting', 'paused'))).toEqual(['resume']);
    expect(clockOf('extend', facts('questions', 'drafting', 'running'))).toEqual(['extend']);
    expect(clockOf('publish', facts('questions', 'approval', 'running'))).toEqual(['stop']);
    expect(clockOf('refuse', facts('questions', 'screening', 'paused'))).toEqual(['stop']);
    expect(clockOf('transfer', facts('questions', 'screening', 'running'))).toEqual([]);
    expect(clockOf('close', facts('reports', 'resolved', 'stopped'))).toEqual([]);
    expect(clockOf('reopen', facts('reports', 'closed', 'stopped'))).toEqual(['resume']);
    const neverPauses = { rule: makeRule({ pauseEvents: [] }) };
    expect(clockOf('ask-sender', facts('questions', 'drafting', 'running', neverPauses))).toBe('not-from-here');
    const fromAcceptance = { rule: makeRule({ startEvent: 'accepted' }) };
    expect(clockOf('screen', facts('questions', 'new', 'waiting', fromAcceptance))).toEqual(['start']);
    expect(clockOf('accept', facts('reports', 'new', 'waiting', fromAcceptance))).toEqual(['start']);
  });

  it('give an extension as often as the rule says', () => {
    const used = [{ at: '2026-06-01T00:00:00Z', event: 'extend', extension: 'PHUC-TAP', amount: 5 } as const];
    const extend = (clockEvents: CaseFacts['clockEvents']) =>
      decideMove(facts('questions', 'drafting', 'running', { clockEvents }), 'extend', leader, all);
    expect(extend([])).toMatchObject({ ok: true, clock: [{ extension: 'PHUC-TAP', amount: 5 }] });
    expect(extend(used)).toEqual({ ok: false, reason: 'no-extension' });
    expect(
      movesFor(facts('questions', 'drafting', 'running', { clockEvents: used }), leader).map(({ action }) => action),
    ).not.toContain('extend');
  });

  it('say whose turn it is', () => {
    const turns = caseKinds.flatMap((kind) =>
      caseStates.flatMap((state) => {
        const role = roleAwaited({ kind, state });
        return role ? [`${kind} ${state}: ${role}`] : [];
      }),
    );
    expect(turns).toEqual([
      'questions new: clerk',
      'questions transferred: clerk',
      'questions screening: clerk',
      'questions assigned: specialist',
      'questions drafting: specialist',
      'questions approval: leader',
      'reports new: clerk',
      'reports received: clerk',
      'reports reopened: clerk',
      'reports handed-over: specialist',
      'reports in-progress: specialist',
      'reports resolved: leader',
    ]);
  });

  it('do not lead from a portal to itself', () => {
    const here = decideMove(facts('questions', 'new', 'running'), 'transfer', leader, { ...all, owner: 'thuan-hoa' });
    expect(here).toEqual({ ok: false, reason: 'needs-owner' });
  });
});
