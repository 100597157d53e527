import type { Language } from '@lienthong/config/contracts/localized';
import { homePath } from '../../route/addresses.ts';
import type { PageFrame } from '../../route/page-view.ts';
import { exampleStore, type ExamplePlace } from './example-store.ts';

/** What a page of the example province stands in. */
export const exampleFrame = (lang: Language, place: ExamplePlace = {}): PageFrame => ({
  store: exampleStore(lang, place),
  path: homePath(lang),
  alternates: { vi: '/', en: '/en/' },
  assets: {
    base: '',
    themes: {},
    standIn: 'hue-tim',
    hues: '',
    icons: {},
    script: '',
    pageTools: '',
    formScript: '',
    myPortal: '',
    pinChooser: '',
    secondLine: '',
    previewScript: '',
    fonts: [],
  },
});
