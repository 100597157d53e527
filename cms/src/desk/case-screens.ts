const view = (path: `/${string}`, Component: string) => ({ path, Component, exact: true });

/** The screens of the cases in the admin. The first that fits an address is shown. */
export const caseViews = {
  cases: view('/cases', '/desk/case-list-view.tsx#CaseListView'),
  enterCase: view('/cases/new', '/desk/enter-case-view.tsx#EnterCaseView'),
  case: view('/cases/:id', '/desk/case-view.tsx#CaseView'),
};

/** Where they stand. */
export const caseList = '/admin/cases';
export const caseEntry = '/admin/cases/new';
export const caseAddress = (id: string): string => `/admin/cases/${id}`;
