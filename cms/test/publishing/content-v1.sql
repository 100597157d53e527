-- What version 1 wrote (commit 345008a): two portals, four releases, one item changed and moved to another address, one withdrawn.
CREATE TABLE body (
  id INTEGER PRIMARY KEY,
  salt TEXT NOT NULL,
  hash TEXT NOT NULL,
  json TEXT,
  erased TEXT
) STRICT;
CREATE TABLE change (
  seq INTEGER NOT NULL,
  tag TEXT NOT NULL,
  PRIMARY KEY (seq, tag)
) STRICT, WITHOUT ROWID;
CREATE TABLE list (
  id INTEGER PRIMARY KEY,
  portal TEXT NOT NULL,
  kind TEXT NOT NULL,
  lang TEXT NOT NULL,
  facet TEXT NOT NULL,
  count INTEGER NOT NULL DEFAULT 0,
  UNIQUE (portal, kind, lang, facet)
) STRICT;
CREATE TABLE listing (
  list INTEGER NOT NULL REFERENCES list(id),
  sort TEXT NOT NULL,
  id TEXT NOT NULL,
  page INTEGER NOT NULL,
  owner TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (list, sort, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE media_use (
  media TEXT NOT NULL,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  PRIMARY KEY (media, kind, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE record (
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  portal TEXT,
  from_seq INTEGER NOT NULL,
  to_seq INTEGER,
  body INTEGER NOT NULL REFERENCES body(id),
  PRIMARY KEY (kind, id, from_seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE sequence (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  cause TEXT NOT NULL,
  chain TEXT NOT NULL
) STRICT;
INSERT INTO body VALUES (1, '268fc56604f5acd37ff4fd459a8ae38c', '76ba98ffdcd5372182776cb42a44ac19a99e00123584708c69fc9cf77f81a557', '{"kind":"portal","id":"city","slug":"city","type":"province","state":"active","parent":null,"ancestors":["city"],"order":0,"code":null,"hostname":"city.localhost","formerHostnames":[],"name":{"vi":"Cổng city","en":null},"shortName":{"vi":"city","en":null},"theme":"hue-tim","emblem":null,"intro":null,"address":null,"phone":null,"email":null,"hours":[],"accountable":null,"alert":null,"outline":null,"tile":null,"successor":null,"aggregate":{"article":true,"document":true,"event":true},"rules":[]}', NULL);
INSERT INTO body VALUES (2, '655ba24123bcbfacb39b74ead0bcf267', '94ca1c99a50f03153c2d8f74dc7e9459cd1d33f40daa9fdfcc7743cac039d57f', '{"kind":"portal","id":"ward","slug":"ward","type":"commune","state":"active","parent":"city","ancestors":["city","ward"],"order":0,"code":null,"hostname":"ward.localhost","formerHostnames":[],"name":{"vi":"Cổng ward","en":null},"shortName":{"vi":"ward","en":null},"theme":"hue-tim","emblem":null,"intro":null,"address":null,"phone":null,"email":null,"hours":[],"accountable":null,"alert":null,"outline":null,"tile":null,"successor":null,"aggregate":{"article":true,"document":true,"event":true},"rules":[]}', NULL);
INSERT INTO body VALUES (3, '39952ee03c303d3104f102f998e418e1', '2a9333c5387386c30fcce621252b550e628780f67990c2c1766437082733c0bc', '{"kind":"clock","id":"day","value":"2026-11-01"}', NULL);
INSERT INTO body VALUES (4, '4306ae0cf55d62f82f76a50773b620e6', '1c943943a8e6de9528782c7fb51c3b5ea7eb1a077c7341902ee0960b2f2088cd', '{"id":"mot","portal":"ward","slug":"mot","former":[],"title":{"vi":"Tin mot","en":null},"english":false,"publishedAt":"2026-11-01T01:00:00.000Z","updatedAt":"2026-11-01T01:00:00.000Z","kind":"article","genre":"news","category":null,"tags":[],"lead":{"vi":"Sapo.","en":null},"body":{"vi":[{"type":"paragraph","align":"start","children":[{"type":"text","text":"Nội dung.","marks":[]}]}],"en":null},"author":null,"source":null,"image":null,"caption":null,"featured":false,"expiresAt":null}', NULL);
INSERT INTO body VALUES (5, '78702de0529ce13835f8d627a69f0c8d', 'e4f44738fa38dd93ce1f06b9011007dcacec456767b432e248098f7c9cd437c3', '{"id":"hai","portal":"city","slug":"hai","former":[],"title":{"vi":"Tin hai","en":null},"english":false,"publishedAt":"2026-11-01T01:00:00.000Z","updatedAt":"2026-11-01T01:00:00.000Z","kind":"article","genre":"news","category":null,"tags":[],"lead":{"vi":"Sapo.","en":null},"body":{"vi":[{"type":"paragraph","align":"start","children":[{"type":"text","text":"Nội dung.","marks":[]}]}],"en":null},"author":null,"source":null,"image":null,"caption":null,"featured":false,"expiresAt":null}', NULL);
INSERT INTO body VALUES (6, '31bedea9c150eecc046e741523dbd59b', '1458e983baf8fa31fe75f7b44843457d44c34f642d1c152cfee8f821f415db65', '{"id":"mot","portal":"ward","slug":"mot-moi","former":[{"portal":"ward","slug":"mot"}],"title":{"vi":"Tin một, đã sửa","en":null},"english":false,"publishedAt":"2026-11-01T01:00:00.000Z","updatedAt":"2026-11-01T01:00:00.000Z","kind":"article","genre":"news","category":null,"tags":[],"lead":{"vi":"Sapo.","en":null},"body":{"vi":[{"type":"paragraph","align":"start","children":[{"type":"text","text":"Nội dung.","marks":[]}]}],"en":null},"author":null,"source":null,"image":null,"caption":null,"featured":false,"expiresAt":null}', NULL);
INSERT INTO body VALUES (7, '5bca4e37901bf9bced9a57826ffc1225', '461368f52665feb39dba382ee99bd827dc97b8b1642ca80813ab80a3742375ed', '{"kind":"tombstone","id":"hai","portal":"city","of":"article","slug":"hai","former":[],"goneAt":"2026-11-03T02:00:00.000Z"}', NULL);
INSERT INTO body VALUES (8, '2382f0b29b083f108c773e3aa6c3c9d9', '608e4ac760f6a7dccf88b2087c95f97c88657968644d63f77257dd96aac2f0b8', '{"id":"ba","portal":"ward","slug":"ba","former":[],"title":{"vi":"Tin ba","en":null},"english":false,"publishedAt":"2026-11-01T01:00:00.000Z","updatedAt":"2026-11-01T01:00:00.000Z","kind":"article","genre":"news","category":null,"tags":[],"lead":{"vi":"Sapo.","en":null},"body":{"vi":[{"type":"paragraph","align":"start","children":[{"type":"text","text":"Nội dung.","marks":[]}]}],"en":null},"author":null,"source":null,"image":null,"caption":null,"featured":false,"expiresAt":null}', NULL);
INSERT INTO body VALUES (9, '589d57ce1f15f51b7ed10a145ee9f8d5', 'a23201e719b1d3e33a89fe12a9f0c4659973f7800ddf359fb95c8cff7b1c8235', '{"kind":"clock","id":"day","value":"2026-11-04"}', NULL);
INSERT INTO change VALUES (1, 'facets:city:article:vi');
INSERT INTO change VALUES (1, 'facets:ward:article:vi');
INSERT INTO change VALUES (1, 'list:city:article:vi::1');
INSERT INTO change VALUES (1, 'list:city:article:vi::head');
INSERT INTO change VALUES (1, 'list:city:article:vi:genre:news:1');
INSERT INTO change VALUES (1, 'list:city:article:vi:genre:news:head');
INSERT INTO change VALUES (1, 'list:city:article:vi:month:2026-11:1');
INSERT INTO change VALUES (1, 'list:city:article:vi:month:2026-11:head');
INSERT INTO change VALUES (1, 'list:city:article:vi:owner:below:1');
INSERT INTO change VALUES (1, 'list:city:article:vi:owner:below:head');
INSERT INTO change VALUES (1, 'list:city:article:vi:owner:self:1');
INSERT INTO change VALUES (1, 'list:city:article:vi:owner:self:head');
INSERT INTO change VALUES (1, 'list:ward:article:vi::1');
INSERT INTO change VALUES (1, 'list:ward:article:vi::head');
INSERT INTO change VALUES (1, 'list:ward:article:vi:genre:news:1');
INSERT INTO change VALUES (1, 'list:ward:article:vi:genre:news:head');
INSERT INTO change VALUES (1, 'list:ward:article:vi:month:2026-11:1');
INSERT INTO change VALUES (1, 'list:ward:article:vi:month:2026-11:head');
INSERT INTO change VALUES (1, 'list:ward:article:vi:owner:self:1');
INSERT INTO change VALUES (1, 'list:ward:article:vi:owner:self:head');
INSERT INTO change VALUES (1, 'owned:city:article');
INSERT INTO change VALUES (1, 'owned:ward:article');
INSERT INTO change VALUES (1, 'record:article:hai');
INSERT INTO change VALUES (1, 'record:article:mot');
INSERT INTO change VALUES (1, 'record:clock:day');
INSERT INTO change VALUES (1, 'record:portal:city');
INSERT INTO change VALUES (1, 'record:portal:ward');
INSERT INTO change VALUES (1, 'tree');
INSERT INTO change VALUES (2, 'list:city:article:vi::1');
INSERT INTO change VALUES (2, 'list:city:article:vi::head');
INSERT INTO change VALUES (2, 'list:city:article:vi:genre:news:1');
INSERT INTO change VALUES (2, 'list:city:article:vi:genre:news:head');
INSERT INTO change VALUES (2, 'list:city:article:vi:month:2026-11:1');
INSERT INTO change VALUES (2, 'list:city:article:vi:month:2026-11:head');
INSERT INTO change VALUES (2, 'list:city:article:vi:owner:below:1');
INSERT INTO change VALUES (2, 'list:city:article:vi:owner:below:head');
INSERT INTO change VALUES (2, 'list:ward:article:vi::1');
INSERT INTO change VALUES (2, 'list:ward:article:vi::head');
INSERT INTO change VALUES (2, 'list:ward:article:vi:genre:news:1');
INSERT INTO change VALUES (2, 'list:ward:article:vi:genre:news:head');
INSERT INTO change VALUES (2, 'list:ward:article:vi:month:2026-11:1');
INSERT INTO change VALUES (2, 'list:ward:article:vi:month:2026-11:head');
INSERT INTO change VALUES (2, 'list:ward:article:vi:owner:self:1');
INSERT INTO change VALUES (2, 'list:ward:article:vi:owner:self:head');
INSERT INTO change VALUES (2, 'owned:ward:article');
INSERT INTO change VALUES (2, 'record:article:mot');
INSERT INTO change VALUES (3, 'facets:city:article:vi');
INSERT INTO change VALUES (3, 'list:city:article:vi::1');
INSERT INTO change VALUES (3, 'list:city:article:vi::head');
INSERT INTO change VALUES (3, 'list:city:article:vi:genre:news:1');
INSERT INTO change VALUES (3, 'list:city:article:vi:genre:news:head');
INSERT INTO change VALUES (3, 'list:city:article:vi:month:2026-11:1');
INSERT INTO change VALUES (3, 'list:city:article:vi:month:2026-11:head');
INSERT INTO change VALUES (3, 'list:city:article:vi:owner:self:1');
INSERT INTO change VALUES (3, 'list:city:article:vi:owner:self:head');
INSERT INTO change VALUES (3, 'owned:city:article');
INSERT INTO change VALUES (3, 'owned:city:tombstone');
INSERT INTO change VALUES (3, 'record:article:hai');
INSERT INTO change VALUES (3, 'record:tombstone:hai');
INSERT INTO change VALUES (4, 'facets:city:article:vi');
INSERT INTO change VALUES (4, 'facets:ward:article:vi');
INSERT INTO change VALUES (4, 'list:city:article:vi::1');
INSERT INTO change VALUES (4, 'list:city:article:vi::head');
INSERT INTO change VALUES (4, 'list:city:article:vi:genre:news:1');
INSERT INTO change VALUES (4, 'list:city:article:vi:genre:news:head');
INSERT INTO change VALUES (4, 'list:city:article:vi:month:2026-11:1');
INSERT INTO change VALUES (4, 'list:city:article:vi:month:2026-11:head');
INSERT INTO change VALUES (4, 'list:city:article:vi:owner:below:1');
INSERT INTO change VALUES (4, 'list:city:article:vi:owner:below:head');
INSERT INTO change VALUES (4, 'list:ward:article:vi::1');
INSERT INTO change VALUES (4, 'list:ward:article:vi::head');
INSERT INTO change VALUES (4, 'list:ward:article:vi:genre:news:1');
INSERT INTO change VALUES (4, 'list:ward:article:vi:genre:news:head');
INSERT INTO change VALUES (4, 'list:ward:article:vi:month:2026-11:1');
INSERT INTO change VALUES (4, 'list:ward:article:vi:month:2026-11:head');
INSERT INTO change VALUES (4, 'list:ward:article:vi:owner:self:1');
INSERT INTO change VALUES (4, 'list:ward:article:vi:owner:self:head');
INSERT INTO change VALUES (4, 'owned:ward:article');
INSERT INTO change VALUES (4, 'record:article:ba');
INSERT INTO change VALUES (4, 'record:clock:day');
INSERT INTO list VALUES (1, 'city', 'article', 'vi', '', 2);
INSERT INTO list VALUES (2, 'city', 'article', 'vi', 'owner:self', 0);
INSERT INTO list VALUES (3, 'city', 'article', 'vi', 'genre:news', 2);
INSERT INTO list VALUES (4, 'city', 'article', 'vi', 'month:2026-11', 2);
INSERT INTO list VALUES (5, 'ward', 'article', 'vi', '', 2);
INSERT INTO list VALUES (6, 'ward', 'article', 'vi', 'owner:self', 2);
INSERT INTO list VALUES (7, 'ward', 'article', 'vi', 'genre:news', 2);
INSERT INTO list VALUES (8, 'ward', 'article', 'vi', 'month:2026-11', 2);
INSERT INTO list VALUES (9, 'city', 'article', 'vi', 'owner:below', 2);
INSERT INTO listing VALUES (1, '2026-11-01T01:00:00.000Z|ba', 'ba', 1, 'ward', 'aggregated');
INSERT INTO listing VALUES (1, '2026-11-01T01:00:00.000Z|mot', 'mot', 1, 'ward', 'aggregated');
INSERT INTO listing VALUES (3, '2026-11-01T01:00:00.000Z|ba', 'ba', 1, 'ward', 'aggregated');
INSERT INTO listing VALUES (3, '2026-11-01T01:00:00.000Z|mot', 'mot', 1, 'ward', 'aggregated');
INSERT INTO listing VALUES (4, '2026-11-01T01:00:00.000Z|ba', 'ba', 1, 'ward', 'aggregated');
INSERT INTO listing VALUES (4, '2026-11-01T01:00:00.000Z|mot', 'mot', 1, 'ward', 'aggregated');
INSERT INTO listing VALUES (5, '2026-11-01T01:00:00.000Z|ba', 'ba', 1, 'ward', 'own');
INSERT INTO listing VALUES (5, '2026-11-01T01:00:00.000Z|mot', 'mot', 1, 'ward', 'own');
INSERT INTO listing VALUES (6, '2026-11-01T01:00:00.000Z|ba', 'ba', 1, 'ward', 'own');
INSERT INTO listing VALUES (6, '2026-11-01T01:00:00.000Z|mot', 'mot', 1, 'ward', 'own');
INSERT INTO listing VALUES (7, '2026-11-01T01:00:00.000Z|ba', 'ba', 1, 'ward', 'own');
INSERT INTO listing VALUES (7, '2026-11-01T01:00:00.000Z|mot', 'mot', 1, 'ward', 'own');
INSERT INTO listing VALUES (8, '2026-11-01T01:00:00.000Z|ba', 'ba', 1, 'ward', 'own');
INSERT INTO listing VALUES (8, '2026-11-01T01:00:00.000Z|mot', 'mot', 1, 'ward', 'own');
INSERT INTO listing VALUES (9, '2026-11-01T01:00:00.000Z|ba', 'ba', 1, 'ward', 'aggregated');
INSERT INTO listing VALUES (9, '2026-11-01T01:00:00.000Z|mot', 'mot', 1, 'ward', 'aggregated');
INSERT INTO record VALUES ('article', 'ba', 'ward', 4, NULL, 8);
INSERT INTO record VALUES ('article', 'hai', 'city', 1, 3, 5);
INSERT INTO record VALUES ('article', 'mot', 'ward', 1, 2, 4);
INSERT INTO record VALUES ('article', 'mot', 'ward', 2, NULL, 6);
INSERT INTO record VALUES ('clock', 'day', NULL, 1, 4, 3);
INSERT INTO record VALUES ('clock', 'day', NULL, 4, NULL, 9);
INSERT INTO record VALUES ('portal', 'city', NULL, 1, NULL, 1);
INSERT INTO record VALUES ('portal', 'ward', NULL, 1, NULL, 2);
INSERT INTO record VALUES ('tombstone', 'hai', 'city', 3, NULL, 7);
INSERT INTO sequence VALUES (1, '2026-11-01T02:00:00.000Z', 'release 1', 'a4c630fd9356bea9be0bd23408af898a9f415fe00ba76f79686ec0dd5561c010');
INSERT INTO sequence VALUES (2, '2026-11-02T02:00:00.000Z', 'release 2', '99bc7ee5b6c9f7e62719c249b61c9b9f6a955d6f216eefa464cf316e0e0e4cfb');
INSERT INTO sequence VALUES (3, '2026-11-03T02:00:00.000Z', 'release 3', 'af79bb8f191efefb7c684ec526aeb40f18d915c14b6ad92fa97f8ef023694c51');
INSERT INTO sequence VALUES (4, '2026-11-04T02:00:00.000Z', 'release 4', 'afc76a89823f8c3f2ca227d8218f7d6b2a94c778c161348e686b817580da923f');
CREATE INDEX listing_item ON listing(id);
CREATE INDEX listing_page ON listing(list, page, sort, id);
CREATE INDEX media_use_by ON media_use(kind, id);
CREATE UNIQUE INDEX record_current ON record(kind, id) WHERE to_seq IS NULL;
CREATE INDEX record_portal ON record(portal, kind, id) WHERE to_seq IS NULL;
PRAGMA user_version = 1;
