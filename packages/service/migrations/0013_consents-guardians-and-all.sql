CREATE TABLE `application_answers` (
	`application_id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`answers` text NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `application_consents` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`application_id` text NOT NULL,
	`purpose` text NOT NULL,
	`text_version` text NOT NULL,
	`text_sha256` text NOT NULL,
	`language` text NOT NULL,
	`way` text NOT NULL,
	`given_at` text NOT NULL,
	`withdrawn_at` text,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `application_consents_application` ON `application_consents` (`application_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `application_consents_in_force` ON `application_consents` (`application_id`,`purpose`) WHERE withdrawn_at IS NULL;--> statement-breakpoint
CREATE TABLE `application_disabilities` (
	`application_id` text PRIMARY KEY NOT NULL,
	`sealed` text NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `application_files` (
	`application_id` text NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`file_name` text NOT NULL,
	`content_type` text NOT NULL,
	`size_bytes` integer NOT NULL,
	`sha256` text NOT NULL,
	`scan` text NOT NULL,
	PRIMARY KEY(`application_id`, `kind`),
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `application_files_key_unique` ON `application_files` (`key`);--> statement-breakpoint
CREATE INDEX `application_files_scan` ON `application_files` (`scan`);--> statement-breakpoint
CREATE TABLE `application_guardians` (
	`application_id` text PRIMARY KEY NOT NULL,
	`first_name` text NOT NULL,
	`last_name` text NOT NULL,
	`email` text NOT NULL,
	`status` text NOT NULL,
	`asked_at` text NOT NULL,
	`reminded_at` text,
	`answered_at` text,
	`out_at` text,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `application_guardians_status` ON `application_guardians` (`status`,`asked_at`);--> statement-breakpoint
CREATE TABLE `application_interviews` (
	`application_id` text PRIMARY KEY NOT NULL,
	`slots` text NOT NULL,
	`place` text,
	`url` text,
	`chosen` integer,
	`sequence` integer NOT NULL,
	`proposed_at` text NOT NULL,
	`chosen_at` text,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `application_messages` (
	`id` text PRIMARY KEY NOT NULL,
	`application_id` text NOT NULL,
	`author` text NOT NULL,
	`text` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `application_messages_application` ON `application_messages` (`application_id`,`id`);--> statement-breakpoint
CREATE TABLE `application_notes` (
	`id` text PRIMARY KEY NOT NULL,
	`application_id` text NOT NULL,
	`text` text NOT NULL,
	`by_partner_id` text NOT NULL,
	`by_subject` text,
	`at` text NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by_partner_id`) REFERENCES `partners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `application_notes_application` ON `application_notes` (`application_id`,`id`);--> statement-breakpoint
CREATE TABLE `application_rectifications` (
	`id` text PRIMARY KEY NOT NULL,
	`application_id` text NOT NULL,
	`fields` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `application_rectifications_application` ON `application_rectifications` (`application_id`,`id`);--> statement-breakpoint
CREATE TABLE `candidate_link_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`page_url` text NOT NULL,
	`language` text NOT NULL,
	`partner_name` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `candidate_links` (
	`hash` text PRIMARY KEY NOT NULL,
	`email_folded` text NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `candidate_links_person` ON `candidate_links` (`email_folded`);--> statement-breakpoint
CREATE INDEX `candidate_links_expires_at` ON `candidate_links` (`expires_at`);--> statement-breakpoint
CREATE TABLE `candidate_sessions` (
	`hash` text PRIMARY KEY NOT NULL,
	`email_folded` text NOT NULL,
	`key_id` text NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `candidate_sessions_person` ON `candidate_sessions` (`email_folded`);--> statement-breakpoint
CREATE INDEX `candidate_sessions_expires_at` ON `candidate_sessions` (`expires_at`);--> statement-breakpoint
CREATE TABLE `client_sessions` (
	`hash` text PRIMARY KEY NOT NULL,
	`key_id` text NOT NULL,
	`scopes` text NOT NULL,
	`subject` text,
	`origin` text NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`key_id`) REFERENCES `keys`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `client_sessions_origin` ON `client_sessions` (`origin`,`expires_at`);--> statement-breakpoint
CREATE INDEX `client_sessions_expiry` ON `client_sessions` (`expires_at`);--> statement-breakpoint
CREATE TABLE `evidence` (
	`subject_id` text PRIMARY KEY NOT NULL,
	`sealed` text NOT NULL,
	`kept_until` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `guardian_links` (
	`hash` text PRIMARY KEY NOT NULL,
	`application_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `guardian_links_application` ON `guardian_links` (`application_id`);--> statement-breakpoint
CREATE TABLE `offer_question_sets` (
	`offer_id` text NOT NULL,
	`version` integer NOT NULL,
	`schema` text NOT NULL,
	`created_at` text NOT NULL,
	`ended_at` text,
	PRIMARY KEY(`offer_id`, `version`),
	FOREIGN KEY (`offer_id`) REFERENCES `offers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `upload_uses` (
	`upload_id` text PRIMARY KEY NOT NULL,
	FOREIGN KEY (`upload_id`) REFERENCES `uploads`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `uploads` (
	`id` text PRIMARY KEY NOT NULL,
	`key_id` text NOT NULL,
	`origin` text,
	`metadata` text NOT NULL,
	`file_name` text NOT NULL,
	`content_type` text NOT NULL,
	`size_bytes` integer NOT NULL,
	`received_bytes` integer DEFAULT 0 NOT NULL,
	`sha256` text,
	`scan` text DEFAULT 'unscanned' NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`key_id`) REFERENCES `keys`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `uploads_expires_at` ON `uploads` (`expires_at`);--> statement-breakpoint
CREATE INDEX `uploads_waiting` ON `uploads` (`key_id`,`origin`);--> statement-breakpoint
ALTER TABLE `application_moves` ADD `by_subject` text;--> statement-breakpoint
ALTER TABLE `mails` ADD `attachments` text;--> statement-breakpoint
CREATE INDEX `applications_person` ON `applications` (`email_folded`);