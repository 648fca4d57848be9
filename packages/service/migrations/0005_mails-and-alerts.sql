CREATE TABLE `offer_alert_links` (
	`hash` text PRIMARY KEY NOT NULL,
	`alert_id` text NOT NULL,
	`purpose` text NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`alert_id`) REFERENCES `offer_alerts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `offer_alert_links_alert` ON `offer_alert_links` (`alert_id`);--> statement-breakpoint
CREATE INDEX `offer_alert_links_expires_at` ON `offer_alert_links` (`expires_at`);--> statement-breakpoint
CREATE TABLE `offer_alerts` (
	`id` text PRIMARY KEY NOT NULL,
	`partner_id` text NOT NULL,
	`email` text NOT NULL,
	`language` text NOT NULL,
	`query` text NOT NULL,
	`page_url` text,
	`fingerprint` text NOT NULL,
	`status` text NOT NULL,
	`confirm_before` integer,
	`created_at` text NOT NULL,
	`confirmed_at` text,
	`digested_on` text,
	`digested_through` text,
	FOREIGN KEY (`partner_id`) REFERENCES `partners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `offer_alerts_fingerprint_unique` ON `offer_alerts` (`fingerprint`);--> statement-breakpoint
CREATE INDEX `offer_alerts_to_digest` ON `offer_alerts` (`status`,`digested_on`,`id`);--> statement-breakpoint
CREATE INDEX `offer_alerts_to_confirm` ON `offer_alerts` (`confirm_before`);--> statement-breakpoint
CREATE TABLE `mails` (
	`id` text PRIMARY KEY NOT NULL,
	`to` text NOT NULL,
	`template` text NOT NULL,
	`language` text NOT NULL,
	`subject` text NOT NULL,
	`text` text,
	`html` text,
	`headers` text,
	`status` text NOT NULL,
	`attempts` integer NOT NULL,
	`next_attempt_at` integer,
	`last_error` text,
	`dedupe_key` text,
	`about` text,
	`not_after` integer,
	`created_at` integer NOT NULL,
	`sent_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mails_dedupe_key_unique` ON `mails` (`dedupe_key`);--> statement-breakpoint
CREATE INDEX `mails_due` ON `mails` (`next_attempt_at`) WHERE next_attempt_at IS NOT NULL;--> statement-breakpoint
CREATE INDEX `mails_status` ON `mails` (`status`,`id`);--> statement-breakpoint
CREATE INDEX `mails_about` ON `mails` (`about`);--> statement-breakpoint
CREATE TABLE `quotas` (
	`name` text NOT NULL,
	`who` text NOT NULL,
	`used` integer NOT NULL,
	`ends_at` integer NOT NULL,
	PRIMARY KEY(`name`, `who`)
);
--> statement-breakpoint
CREATE INDEX `quotas_ends_at` ON `quotas` (`ends_at`);