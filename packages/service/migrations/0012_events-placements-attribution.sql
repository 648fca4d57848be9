CREATE TABLE `events` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`type` text NOT NULL,
	`at` text NOT NULL,
	`subject_id` text NOT NULL,
	`company_id` text NOT NULL,
	`source_partner_id` text,
	`data` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `events_id_unique` ON `events` (`id`);--> statement-breakpoint
CREATE INDEX `events_company` ON `events` (`company_id`,`seq`);--> statement-breakpoint
CREATE INDEX `events_source` ON `events` (`source_partner_id`,`seq`);--> statement-breakpoint
CREATE INDEX `events_subject` ON `events` (`subject_id`);--> statement-breakpoint
CREATE TABLE `placements` (
	`id` text PRIMARY KEY NOT NULL,
	`application_id` text NOT NULL,
	`offer_id` text NOT NULL,
	`company_id` text NOT NULL,
	`source_partner_id` text NOT NULL,
	`centre_name` text,
	`centre_siret` text,
	`centre_uai` text,
	`tutor_name` text,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`broken_on` text,
	`pay` text NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`offer_id`) REFERENCES `offers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`company_id`) REFERENCES `partners`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_partner_id`) REFERENCES `partners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `placements_application_id_unique` ON `placements` (`application_id`);--> statement-breakpoint
CREATE INDEX `placements_company` ON `placements` (`company_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `placements_source` ON `placements` (`source_partner_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `placements_centre` ON `placements` (`centre_siret`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `placements_offer` ON `placements` (`offer_id`);--> statement-breakpoint
ALTER TABLE `applications` ADD `attribution` text;