import { Gutter } from '@payloadcms/ui';
import { parseEnvironment } from '@lienthong/config/contracts/environment';
import { previewCollectionSchema } from '@lienthong/config/contracts/preview';
import type { DocumentViewServerProps } from 'payload';
import { portalIdOf, portalsOf } from '../access/rules.ts';
import { findDraft } from '../preview/find-draft.ts';
import { mayPreview } from '../preview/may-preview.ts';
import { recordKinds } from '../publishing/gather-release.ts';
import { EraseForm } from './erase-form.tsx';
import { parseMoment, sayMoment, sequenceAt } from './parse-moment.ts';
import { openPast, proofOf, versionAt, versionsOf, type PastVersion, type Proof } from './past-versions.ts';
import { sayFields } from './say-fields.ts';
import { TimeProblem } from './time-problem.ts';
import { timeWords, type TimeWords } from './time-words.ts';
import './time-machine.css';

/** “Cỗ máy thời gian”: a page as it was at a moment, its fields, and the proof that it is what was published. */
export async function TimeMachineView({ initPageResult, searchParams, i18n, locale }: DocumentViewServerProps) {
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const words = timeWords[language];
  const { req, docID, collectionConfig } = initPageResult;
  const collection = previewCollectionSchema.safeParse(collectionConfig?.slug).data;
  const id = String(docID ?? '');
  const doc = collection ? await findDraft(req.payload, collection, id) : null;
  if (!collection || !doc || !(await mayPreview(req.payload, req.user as never, collection, doc)))
    return <Frame words={words}>{words.forbidden}</Frame>;
  const kind = recordKinds[collection];
  const { dataDir } = parseEnvironment(process.env);
  const asked = typeof searchParams?.['at'] === 'string' ? searchParams['at'] : '';
  const found = kind ? lookBack(dataDir, kind, id, asked) : null;
  if (!found || found.versions.length === 0) return <Frame words={words}>{words.none}</Frame>;
  const { versions, moment, version, proof, problem } = found;
  const portal = collection === 'portals' ? id : portalIdOf(doc);
  const administers = portal !== null && (await portalsOf(req, 'administer')).includes(portal);
  const frame = new URLSearchParams({ collection, id, at: moment, locale: locale?.code ?? 'vi' });
  const here = `/admin/collections/${collection}/${id}`;
  return (
    <Frame words={words}>
      <p>{words.intro}</p>
      <form className="lt-time-form" method="get">
        <label htmlFor="lt-time-at">{words.moment}</label>
        <input id="lt-time-at" name="at" type="datetime-local" step={60} defaultValue={localOf(moment)} required />
        <button className="lt-act lt-first" type="submit">
          {words.show}
        </button>
      </form>
      <div className="lt-time-columns">
        <section aria-labelledby="lt-time-versions">
          <h2 id="lt-time-versions">{words.versions}</h2>
          <ol className="lt-time-versions">
            {versions.map((each) => (
              <li key={each.from.seq} aria-current={each === version ? 'true' : undefined}>
                <a href={`?at=${each.from.at}`}>
                  {words.from} {sayMoment(each.from.at)}{' '}
                  {each.to ? `${words.until} ${sayMoment(each.to.at)}` : words.onward}
                </a>
                <small>{each.erasure ? words.erased : titleOf(each)}</small>
              </li>
            ))}
          </ol>
          {proof && version && <ProofList words={words} version={version} proof={proof} />}
        </section>
        <section aria-labelledby="lt-time-page">
          <h2 id="lt-time-page">
            {words.asOf} {sayMoment(moment)}
          </h2>
          {problem && <p>{problem.in(language)}</p>}
          {!problem && !version && <p>{words.gone}</p>}
          {version?.erasure && (
            <p>
              {words.wasErased}: {version.erasure.reason}. {words.basis}: {version.erasure.basis}. {words.by}:{' '}
              {version.erasure.by}, {sayMoment(version.erasure.at)}.
            </p>
          )}
          {version?.record && (
            <>
              <p>
                <a href={`${here}/versions`}>{words.compare}</a>
              </p>
              <iframe className="lt-time-page" title={words.page} src={`/api/time-machine/open?${frame}`} />
              <details>
                <summary>{words.fields}</summary>
                <dl className="lt-time-fields">
                  {sayFields(version.record, language).map(({ name, lines }) => (
                    <div key={name}>
                      <dt>{name}</dt>
                      <dd>
                        {lines.map((line, at) => (
                          <p key={at}>{line}</p>
                        ))}
                      </dd>
                    </div>
                  ))}
                </dl>
              </details>
            </>
          )}
        </section>
      </div>
      {administers && <EraseForm collection={collection} id={id} />}
    </Frame>
  );
}

function lookBack(dataDir: string, kind: Parameters<typeof versionsOf>[1], id: string, asked: string) {
  const db = openPast(dataDir);
  if (!db) return null;
  try {
    const versions = versionsOf(db, kind, id);
    try {
      const moment = asked === '' ? new Date().toISOString() : parseMoment(asked);
      const version = versionAt(versions, sequenceAt(db, moment).seq);
      return { versions, moment, version, proof: version && proofOf(db, version), problem: null };
    } catch (problem) {
      if (!(problem instanceof TimeProblem)) throw problem;
      return { versions, moment: new Date().toISOString(), version: null, proof: null, problem };
    }
  } finally {
    db.close();
  }
}

function ProofList({ words, version, proof }: { words: TimeWords; version: PastVersion; proof: Proof }) {
  const { checks } = words;
  return (
    <details className="lt-time-proof" open>
      <summary>{words.proof}</summary>
      <ul>
        <li data-check={proof.body}>{checks.body[proof.body]}</li>
        <li data-check={proof.link}>{checks.link[proof.link]}</li>
        <li data-check={proof.signature}>{checks.signature[proof.signature]}</li>
      </ul>
      <dl>
        <dt>{words.release}</dt>
        <dd>
          {version.from.seq} ({sayMoment(version.from.at)})
        </dd>
        <dt>{words.hash}</dt>
        <dd>
          <code>{version.hash}</code>
        </dd>
        <dt>{words.chain}</dt>
        <dd>
          <code>{proof.chain}</code>
        </dd>
        {proof.key && (
          <>
            <dt>{words.key}</dt>
            <dd>
              <code>{proof.key}</code>
            </dd>
          </>
        )}
      </dl>
      <p>
        <small>{words.all}</small>
      </p>
    </details>
  );
}

function Frame({ words, children }: { words: TimeWords; children: React.ReactNode }) {
  return (
    <main>
      <Gutter className="lt-time">
        <h1>{words.title}</h1>
        {children}
      </Gutter>
    </main>
  );
}

const localOf = (instant: string) => new Date(Date.parse(instant) + 7 * 3600_000).toISOString().slice(0, 16);

function titleOf({ record }: PastVersion): string {
  if (!record) return '';
  if ('title' in record && record.title) return record.title.vi || (record.title.en ?? '');
  return 'name' in record && typeof record.name === 'object' ? record.name.vi : '';
}
