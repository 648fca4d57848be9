CREATE TABLE `application_links` (
	`hash` text PRIMARY KEY NOT NULL,
	`application_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `application_links_application` ON `application_links` (`application_id`);--> statement-breakpoint
CREATE TABLE `application_tombstones` (
	`id` text PRIMARY KEY NOT NULL,
	`offer_id` text NOT NULL,
	`company_id` text NOT NULL,
	`source_partner_id` text NOT NULL,
	`status` text NOT NULL,
	`received_in` text NOT NULL,
	`erased_on` text NOT NULL,
	`cause` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `__new_application_moves` (
	`id` text PRIMARY KEY NOT NULL,
	`application_id` text NOT NULL,
	`status` text NOT NULL,
	`at` text NOT NULL,
	`mover` text DEFAULT 'partner' NOT NULL,
	`by_partner_id` text,
	`reason` text,
	`message` text,
	`note` text,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_partner_id`) REFERENCES `partners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_application_moves`("id", "application_id", "status", "at", "mover", "by_partner_id", "reason", "message", "note") SELECT "id", "application_id", "status", "at", 'partner', "by_partner_id", NULL, NULL, "note" FROM `application_moves`;--> statement-breakpoint
DROP TABLE `application_moves`;--> statement-breakpoint
ALTER TABLE `__new_application_moves` RENAME TO `application_moves`;--> statement-breakpoint
CREATE INDEX `application_moves_application` ON `application_moves` (`application_id`,`id`);--> statement-breakpoint
ALTER TABLE `applications` ADD `language` text DEFAULT 'fr' NOT NULL;--> statement-breakpoint
ALTER TABLE `applications` ADD `silence_told` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `applications_silence` ON `applications` (`status`,`updated_at`);--> statement-breakpoint
ALTER TABLE `partners` ADD `email` text;