import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEnvironment } from '@lienthong/config/contracts/environment';
import { en } from '@payloadcms/translations/languages/en';
import { vi } from '@payloadcms/translations/languages/vi';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { checksEndpoint } from './checks/checks-endpoint.ts';
import { newsroomViews } from './board/newsroom-views.ts';
import { articles } from './collections/articles.ts';
import { calendarDays } from './case-work/calendar-days-collection.ts';
import { caseEndpoints } from './case-work/case-endpoints.ts';
import { caseSteps } from './case-work/case-steps-collection.ts';
import { cases } from './case-work/cases-collection.ts';
import { deadlineRules } from './case-work/deadline-rules-collection.ts';
import { categories } from './collections/categories.ts';
import { compareEndpoint } from './differences/compare-endpoint.ts';
import { restoreEndpoint } from './differences/restore-endpoint.ts';
import { caseViews } from './desk/case-screens.ts';
import { documents } from './collections/documents.ts';
import { events } from './collections/events.ts';
import { intakeCollections } from './intake/intake-collections.ts';
import { retryEndpoint } from './intake/retry-endpoint.ts';
import { media } from './collections/media.ts';
import { menus } from './collections/menus.ts';
import { pages } from './collections/pages.ts';
import { people } from './collections/people.ts';
import { portals } from './collections/portals.ts';
import { users } from './collections/users.ts';
import { comments } from './comments/comments-collection.ts';
import { historyEndpoint } from './craft/history-endpoint.ts';
import { itemEvents } from './craft/item-events.ts';
import { presence } from './craft/presence-endpoint.ts';
import { watchLocks } from './craft/watch-locks.ts';
import { craftTabs, withCraft } from './craft/with-craft.ts';
import { chooseDatabase } from './database/choose-database.ts';
import { isMongo } from './database/is-mongo.ts';
import { noteWriteConflict } from './database/retry-write-conflict.ts';
import { textIds } from './database/text-ids.ts';
import { feeds } from './feeds/feeds-collection.ts';
import { forms } from './forms/forms-collection.ts';
import { letters } from './letters/letters-collection.ts';
import { queuedEmailAdapter } from './letters/queue-letter.ts';
import { approvalExceptions } from './newsroom/approval-exceptions.ts';
import { delegations } from './newsroom/delegations.ts';
import { dueEndpoint } from './newsroom/due-endpoint.ts';
import { releaseSetEndpoint } from './newsroom/release-set-endpoint.ts';
import { releaseSets } from './newsroom/release-sets.ts';
import { stepsEndpoint } from './newsroom/steps-endpoint.ts';
import { itemEndpoint } from './newsroom/item-endpoint.ts';
import { transitionEndpoint } from './newsroom/transition-endpoint.ts';
import { workflowSteps } from './newsroom/workflow-steps.ts';
import { outboxEntries } from './outbox/outbox-collection.ts';
import { previewDraft } from './preview/draft-endpoint.ts';
import { openPreview } from './preview/open-endpoint.ts';
import { livePreview, withPreview } from './preview/preview-buttons.ts';
import { eraseEndpoint } from './time-machine/erase-endpoint.ts';
import { timeTabs } from './time-machine/time-words.ts';
import { withTimeMachine } from './time-machine/with-time-machine.ts';
import { openPastPage } from './time-machine/open-past-endpoint.ts';
import { publishingReceipt } from './publishing/receipt-endpoint.ts';
import { publishingStatus } from './publishing/status-endpoint.ts';
import { sayError } from './refusals/say-error.ts';
import { articleEditor } from './rich-text/editor.ts';
import { settingsTabWords } from './settings/settings-tab.ts';
import { portalGroups } from './settings/portal-groups.ts';
import { acknowledgements } from './sharing/acknowledgements-collection.ts';
import { distributions } from './sharing/distributions-collection.ts';
import { sharingEndpoints } from './sharing/sharing-endpoints.ts';
import { withSharing } from './sharing/with-sharing.ts';
import { proposals } from './sharing/proposals-collection.ts';
import { importWord } from './word/import-word-endpoint.ts';

const here = path.dirname(fileURLToPath(import.meta.url));
const environment = parseEnvironment(process.env);

export default watchLocks(
  buildConfig({
    serverURL: environment.cmsUrl,
    secret: environment.payloadSecret,
    telemetry: false,
    graphQL: { disable: true },
    sharp,
    db: chooseDatabase(environment),
    plugins: isMongo(environment.databaseUrl) ? [textIds] : [],
    editor: articleEditor,
    email: queuedEmailAdapter({ address: environment.mailFrom, name: 'liên thông' }),
    i18n: {
      supportedLanguages: { vi, en },
      fallbackLanguage: 'vi',
      translations: {
        vi: { ...craftTabs.vi, ...settingsTabWords.vi, ...timeTabs.vi },
        en: { ...craftTabs.en, ...settingsTabWords.en, ...timeTabs.en },
      },
    },
    localization: {
      locales: [
        { code: 'vi', label: 'Tiếng Việt' },
        { code: 'en', label: 'English' },
      ],
      defaultLocale: 'vi',
      fallback: true,
    },
    admin: {
      user: 'users',
      // Payload's own default asks a service elsewhere for a picture of every account.
      avatar: 'default',
      importMap: { baseDir: here },
      livePreview,
      meta: { titleSuffix: ' · liên thông' },
      dateFormat: 'dd/MM/yyyy, HH:mm',
      components: {
        providers: ['/accounts/keep-language#KeepLanguage'],
        graphics: { Icon: '/admin/emblem.tsx#Icon', Logo: '/admin/emblem.tsx#Logo' },
        beforeDashboard: ['/admin/desk.tsx#Desk'],
        views: { ...newsroomViews, ...caseViews },
      },
    },
    cors: [],
    csrf: [environment.cmsUrl, `http://localhost:${environment.cmsPort}`, `http://127.0.0.1:${environment.cmsPort}`],
    upload: { limits: { fileSize: 50 * 1024 * 1024 }, abortOnLimit: true },
    collections: [
      withSharing(articles),
      withSharing(documents),
      pages,
      withSharing(events),
      media,
      portals,
      portalGroups,
      categories,
      menus,
      forms,
      people,
      users,
      distributions,
      acknowledgements,
      proposals,
      releaseSets,
      approvalExceptions,
      delegations,
      workflowSteps,
      outboxEntries,
      letters,
      feeds,
      comments,
      itemEvents,
      cases,
      caseSteps,
      deadlineRules,
      calendarDays,
      ...intakeCollections,
    ]
      .map(withPreview)
      .map(withTimeMachine)
      .map(withCraft),
    endpoints: [
      transitionEndpoint,
      ...sharingEndpoints,
      itemEndpoint,
      stepsEndpoint,
      releaseSetEndpoint,
      dueEndpoint,
      publishingStatus,
      publishingReceipt,
      openPastPage,
      eraseEndpoint,
      openPreview,
      previewDraft,
      importWord,
      checksEndpoint,
      presence,
      compareEndpoint,
      restoreEndpoint,
      historyEndpoint,
      ...caseEndpoints,
      retryEndpoint,
    ],
    hooks: { afterError: [noteWriteConflict, sayError] },
    typescript: { autoGenerate: false, outputFile: path.join(here, 'payload-types.ts') },
  }),
);
