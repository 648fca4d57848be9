CREATE TABLE `offer_events` (
	`offer_id` text NOT NULL,
	`number` integer NOT NULL,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`partner_id` text,
	`from_status` text,
	`to_status` text NOT NULL,
	`changes` text NOT NULL,
	`reason` text,
	PRIMARY KEY(`offer_id`, `number`),
	FOREIGN KEY (`offer_id`) REFERENCES `offers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`partner_id`) REFERENCES `partners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `offer_reviews` (
	`offer_id` text PRIMARY KEY NOT NULL,
	`judged_at` text NOT NULL,
	`findings` text NOT NULL,
	`approval` text,
	`refusal` text,
	`settled` text NOT NULL,
	FOREIGN KEY (`offer_id`) REFERENCES `offers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `offers` ADD `revision` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `offers_status` ON `offers` (`status`);