import { caseKinds, enteredChannels } from '@lienthong/config/contracts/case-work';
import type { AdminViewServerProps } from 'payload';
import { portalTree } from '../access/load-tree.ts';
import { portalsOf } from '../access/rules.ts';
import { namePortals } from '../board/list-portals.ts';
import { takesCases } from '../case-work/find-named.ts';
import { channelNames, kindNames } from '../cases/case-names.ts';
import { CaseScreen, caseVisitOf } from './case-screen.tsx';
import { caseEntry } from './case-screens.ts';
import { EnterCaseForm } from './enter-case-form.tsx';

/** Nhập vụ việc tại quầy: for who comes in person, calls or writes a letter. */
export async function EnterCaseView(view: AdminViewServerProps) {
  const visit = caseVisitOf(view, caseEntry);
  const { req, lang, words } = visit;
  const tree = await portalTree(req.payload);
  const mine = (await portalsOf(req, 'handle')).filter((id) => {
    const portal = tree.get(id);
    return portal !== undefined && takesCases(portal);
  });
  const portals = await namePortals(req, lang, mine);
  const choices = (names: Record<string, { vi: string; en: string }>, values: readonly string[]) =>
    values.map((id) => ({ id, name: names[id]?.[lang] ?? id }));
  return (
    <CaseScreen view={view} visit={visit} title={words.enter} current={caseEntry}>
      {portals.length === 0 ? (
        <p className="lt-empty">{words.nothing}</p>
      ) : (
        <EnterCaseForm
          portals={portals.map(({ id, path }) => ({ id, name: path }))}
          kinds={choices(kindNames, caseKinds)}
          channels={choices(channelNames, enteredChannels)}
          words={words}
        />
      )}
    </CaseScreen>
  );
}
