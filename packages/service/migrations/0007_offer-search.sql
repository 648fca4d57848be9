-- What answers that are kept depend on: one number that grows with every write of what they show or of who may read it.
-- `epoch` grows when the index is built anew, and its slots with it.
CREATE TABLE data_revision (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  value INTEGER NOT NULL,
  epoch INTEGER NOT NULL
);
--> statement-breakpoint
INSERT INTO data_revision (id, value, epoch) VALUES (1, 1, 1);
--> statement-breakpoint
-- Where an offer stands in the index: slots grow with the instant of publication, so the newest offers have the highest.
-- `revision` tells what changed since it was last read.
CREATE TABLE offer_slots (
  slot INTEGER PRIMARY KEY,
  offer_seq INTEGER NOT NULL UNIQUE,
  published_at TEXT NOT NULL,
  revision INTEGER NOT NULL
);
--> statement-breakpoint
CREATE INDEX offer_slots_revision ON offer_slots (revision);
--> statement-breakpoint
-- The terms of the published offers, a row each, its rowid the offer's slot. Terms are made by the service (`offers/search/offer-terms.ts`):
-- the index keeps lists of slots and nothing else. Two and three letters after the tier's figure are enough to begin a word.
CREATE VIRTUAL TABLE offer_terms USING fts5(
  terms,
  content = '', contentless_delete = 1, detail = none,
  tokenize = "ascii tokenchars ':_'",
  prefix = '3 4'
);
--> statement-breakpoint
-- The words that a mistyped one may have meant.
CREATE TABLE offer_words (
  id INTEGER PRIMARY KEY,
  word TEXT NOT NULL UNIQUE
);
--> statement-breakpoint
DROP TABLE offers_fts;
--> statement-breakpoint
CREATE TRIGGER offers_inserted_revision AFTER INSERT ON offers
BEGIN
  UPDATE data_revision SET value = value + 1;
END;
--> statement-breakpoint
CREATE TRIGGER offers_updated_revision AFTER UPDATE ON offers
BEGIN
  UPDATE data_revision SET value = value + 1;
END;
--> statement-breakpoint
CREATE TRIGGER offers_deleted_revision AFTER DELETE ON offers
BEGIN
  UPDATE data_revision SET value = value + 1;
END;
--> statement-breakpoint
CREATE TRIGGER offer_slots_inserted_revision AFTER INSERT ON offer_slots
BEGIN
  UPDATE data_revision SET value = value + 1;
END;
--> statement-breakpoint
CREATE TRIGGER offer_slots_updated_revision AFTER UPDATE ON offer_slots
BEGIN
  UPDATE data_revision SET value = value + 1;
END;
--> statement-breakpoint
CREATE TRIGGER partners_updated_revision AFTER UPDATE ON partners
BEGIN
  UPDATE data_revision SET value = value + 1;
END;
--> statement-breakpoint
CREATE TRIGGER keys_inserted_revision AFTER INSERT ON keys
BEGIN
  UPDATE data_revision SET value = value + 1;
END;
--> statement-breakpoint
CREATE TRIGGER keys_updated_revision AFTER UPDATE ON keys
BEGIN
  UPDATE data_revision SET value = value + 1;
END;
--> statement-breakpoint
CREATE TRIGGER keys_deleted_revision AFTER DELETE ON keys
BEGIN
  UPDATE data_revision SET value = value + 1;
END;
