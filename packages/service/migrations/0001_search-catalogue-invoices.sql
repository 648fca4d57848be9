-- What drizzle's schema cannot say.

-- The full-text index of the published offers: accents and case folded, two and three letters enough to begin a word.
CREATE VIRTUAL TABLE offers_fts USING fts5(
  title, skills, company, occupation, place, description,
  tokenize = "unicode61 remove_diacritics 2 tokenchars '+#'",
  prefix = '2 3'
);
--> statement-breakpoint
-- An invoice is never changed or deleted (Code de commerce, L123-22: kept ten years).
CREATE TRIGGER invoices_are_not_changed BEFORE UPDATE ON invoices
BEGIN
  SELECT RAISE(ABORT, 'an issued invoice is never changed');
END;
--> statement-breakpoint
CREATE TRIGGER invoices_are_not_deleted BEFORE DELETE ON invoices
BEGIN
  SELECT RAISE(ABORT, 'an issued invoice is never deleted');
END;
--> statement-breakpoint
-- The default catalogue.
INSERT INTO packs (id, name, summary, includes, unit_price_cents, vat_rate_percent) VALUES (
  'pck_alternance',
  '{"fr":"Pack Alternance","en":"Apprenticeship Pack"}',
  '{"fr":"Un apprenti informatique dans votre équipe, sans service RH.","en":"An IT apprentice in your team, without an HR department."}',
  '[{"fr":"Recherche et présélection de candidats","en":"Search for and shortlisting of candidates"},{"fr":"Dossier du contrat, avec le CFA et votre OPCO","en":"The contract''s file, with the training centre and your OPCO"},{"fr":"Un interlocuteur unique pendant le recrutement","en":"One person to talk to throughout the recruitment"}]',
  250000,
  20
);
