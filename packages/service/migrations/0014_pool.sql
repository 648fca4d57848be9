CREATE TABLE `pool_candidates` (
	`id` text PRIMARY KEY NOT NULL,
	`reference` text NOT NULL,
	`source_partner_id` text NOT NULL,
	`source_origin` text,
	`page_url` text,
	`attribution` text,
	`first_name` text NOT NULL,
	`last_name` text NOT NULL,
	`email` text NOT NULL,
	`email_folded` text NOT NULL,
	`phone` text,
	`message` text,
	`language` text NOT NULL,
	`wishes` text NOT NULL,
	`searched` text NOT NULL,
	`last_contact_at` text NOT NULL,
	`noticed_at` text,
	`received_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`source_partner_id`) REFERENCES `partners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pool_candidates_reference_unique` ON `pool_candidates` (`reference`);--> statement-breakpoint
CREATE UNIQUE INDEX `pool_candidates_email_folded_unique` ON `pool_candidates` (`email_folded`);--> statement-breakpoint
CREATE INDEX `pool_candidates_received` ON `pool_candidates` (`received_at`,`id`);--> statement-breakpoint
CREATE INDEX `pool_candidates_source` ON `pool_candidates` (`source_partner_id`,`received_at`,`id`);--> statement-breakpoint
CREATE INDEX `pool_candidates_contact` ON `pool_candidates` (`last_contact_at`);--> statement-breakpoint
CREATE TABLE `pool_consents` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`candidate_id` text NOT NULL,
	`purpose` text NOT NULL,
	`text_version` text NOT NULL,
	`text_sha256` text NOT NULL,
	`language` text NOT NULL,
	`way` text NOT NULL,
	`given_at` text NOT NULL,
	`withdrawn_at` text,
	FOREIGN KEY (`candidate_id`) REFERENCES `pool_candidates`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `pool_consents_candidate` ON `pool_consents` (`candidate_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `pool_consents_in_force` ON `pool_consents` (`candidate_id`,`purpose`) WHERE withdrawn_at IS NULL;--> statement-breakpoint
CREATE TABLE `pool_disabilities` (
	`candidate_id` text PRIMARY KEY NOT NULL,
	`sealed` text NOT NULL,
	FOREIGN KEY (`candidate_id`) REFERENCES `pool_candidates`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `pool_files` (
	`candidate_id` text NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`file_name` text NOT NULL,
	`content_type` text NOT NULL,
	`size_bytes` integer NOT NULL,
	`sha256` text NOT NULL,
	`scan` text NOT NULL,
	PRIMARY KEY(`candidate_id`, `kind`),
	FOREIGN KEY (`candidate_id`) REFERENCES `pool_candidates`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pool_files_key_unique` ON `pool_files` (`key`);--> statement-breakpoint
CREATE INDEX `pool_files_scan` ON `pool_files` (`scan`);--> statement-breakpoint
CREATE TABLE `pool_guardians` (
	`candidate_id` text PRIMARY KEY NOT NULL,
	`first_name` text NOT NULL,
	`last_name` text NOT NULL,
	`email` text NOT NULL,
	`asked_at` text NOT NULL,
	`reminded_at` text,
	`confirmed_at` text,
	FOREIGN KEY (`candidate_id`) REFERENCES `pool_candidates`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `pool_links` (
	`hash` text PRIMARY KEY NOT NULL,
	`candidate_id` text NOT NULL,
	`purpose` text NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`candidate_id`) REFERENCES `pool_candidates`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `pool_links_candidate` ON `pool_links` (`candidate_id`);--> statement-breakpoint
CREATE TABLE `pool_proposals` (
	`application_id` text PRIMARY KEY NOT NULL,
	`candidate_id` text NOT NULL,
	`proposed_at` text NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`candidate_id`) REFERENCES `pool_candidates`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `pool_proposals_candidate` ON `pool_proposals` (`candidate_id`);--> statement-breakpoint
CREATE TABLE `pool_tombstones` (
	`id` text PRIMARY KEY NOT NULL,
	`source_partner_id` text NOT NULL,
	`received_in` text NOT NULL,
	`erased_on` text NOT NULL,
	`cause` text NOT NULL
);
--> statement-breakpoint
ALTER TABLE `retention_runs` ADD `pool_asked` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `retention_runs` ADD `pool_erased` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `retention_runs` ADD `evidence_purged` integer DEFAULT 0 NOT NULL;