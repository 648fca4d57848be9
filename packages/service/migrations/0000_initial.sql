CREATE TABLE `application_moves` (
	`id` text PRIMARY KEY NOT NULL,
	`application_id` text NOT NULL,
	`status` text NOT NULL,
	`at` text NOT NULL,
	`by_partner_id` text NOT NULL,
	`note` text,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_partner_id`) REFERENCES `partners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `application_moves_application` ON `application_moves` (`application_id`,`id`);--> statement-breakpoint
CREATE TABLE `applications` (
	`id` text PRIMARY KEY NOT NULL,
	`reference` text NOT NULL,
	`offer_id` text NOT NULL,
	`company_id` text NOT NULL,
	`source_partner_id` text NOT NULL,
	`source_origin` text,
	`page_url` text,
	`first_name` text NOT NULL,
	`last_name` text NOT NULL,
	`email` text NOT NULL,
	`phone` text,
	`message` text,
	`cv_key` text NOT NULL,
	`cv_file_name` text NOT NULL,
	`cv_type` text NOT NULL,
	`cv_size_bytes` integer NOT NULL,
	`cv_sha256` text NOT NULL,
	`status` text NOT NULL,
	`received_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`offer_id`) REFERENCES `offers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`company_id`) REFERENCES `partners`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_partner_id`) REFERENCES `partners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `applications_reference_unique` ON `applications` (`reference`);--> statement-breakpoint
CREATE INDEX `applications_company` ON `applications` (`company_id`,`received_at`,`id`);--> statement-breakpoint
CREATE INDEX `applications_source` ON `applications` (`source_partner_id`,`received_at`,`id`);--> statement-breakpoint
CREATE INDEX `applications_offer` ON `applications` (`offer_id`);--> statement-breakpoint
CREATE TABLE `idempotent_answers` (
	`key_id` text NOT NULL,
	`idempotency_key` text NOT NULL,
	`fingerprint` text NOT NULL,
	`answer` text NOT NULL,
	`answered_at` integer NOT NULL,
	PRIMARY KEY(`key_id`, `idempotency_key`),
	FOREIGN KEY (`key_id`) REFERENCES `keys`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `idempotent_answers_answered_at` ON `idempotent_answers` (`answered_at`);--> statement-breakpoint
CREATE TABLE `invoices` (
	`id` text PRIMARY KEY NOT NULL,
	`partner_id` text NOT NULL,
	`order_id` text NOT NULL,
	`year` integer NOT NULL,
	`place` integer NOT NULL,
	`issued_on` text NOT NULL,
	`paid_on` text NOT NULL,
	`seller` text NOT NULL,
	`sale` text NOT NULL,
	`legal_mentions` text NOT NULL,
	FOREIGN KEY (`partner_id`) REFERENCES `partners`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invoices_order_id_unique` ON `invoices` (`order_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `invoices_number` ON `invoices` (`year`,`place`);--> statement-breakpoint
CREATE INDEX `invoices_partner` ON `invoices` (`partner_id`,`id`);--> statement-breakpoint
CREATE TABLE `keys` (
	`id` text PRIMARY KEY NOT NULL,
	`partner_id` text NOT NULL,
	`kind` text NOT NULL,
	`hash` text NOT NULL,
	`hint` text NOT NULL,
	`origins` text NOT NULL,
	`created_at` text NOT NULL,
	`revoked_at` text,
	FOREIGN KEY (`partner_id`) REFERENCES `partners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `keys_hash_unique` ON `keys` (`hash`);--> statement-breakpoint
CREATE INDEX `keys_partner` ON `keys` (`partner_id`);--> statement-breakpoint
CREATE TABLE `offers` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`company_id` text NOT NULL,
	`status` text NOT NULL,
	`title` text NOT NULL,
	`description` text NOT NULL,
	`commune_code` text NOT NULL,
	`department_code` text NOT NULL,
	`rome_code` text NOT NULL,
	`diploma_level` integer NOT NULL,
	`rhythm` text NOT NULL,
	`starts_on` text NOT NULL,
	`duration_months` integer NOT NULL,
	`remote` text NOT NULL,
	`skills` text NOT NULL,
	`seats` integer NOT NULL,
	`published_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`closed_at` text,
	FOREIGN KEY (`company_id`) REFERENCES `partners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `offers_id_unique` ON `offers` (`id`);--> statement-breakpoint
CREATE INDEX `offers_recent` ON `offers` (`status`,`published_at`,`seq`);--> statement-breakpoint
CREATE INDEX `offers_company` ON `offers` (`company_id`,`status`);--> statement-breakpoint
CREATE TABLE `orders` (
	`id` text PRIMARY KEY NOT NULL,
	`partner_id` text NOT NULL,
	`quote_id` text NOT NULL,
	`year` integer NOT NULL,
	`place` integer NOT NULL,
	`status` text NOT NULL,
	`acceptance` text NOT NULL,
	`payment` text NOT NULL,
	`placed_at` text NOT NULL,
	`paid_at` text,
	FOREIGN KEY (`partner_id`) REFERENCES `partners`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`quote_id`) REFERENCES `quotes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `orders_quote_id_unique` ON `orders` (`quote_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `orders_number` ON `orders` (`year`,`place`);--> statement-breakpoint
CREATE INDEX `orders_partner` ON `orders` (`partner_id`,`placed_at`,`id`);--> statement-breakpoint
CREATE TABLE `packs` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`summary` text NOT NULL,
	`includes` text NOT NULL,
	`unit_price_cents` integer NOT NULL,
	`vat_rate_percent` real NOT NULL
);
--> statement-breakpoint
CREATE TABLE `partners` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`siret` text,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `quotes` (
	`id` text PRIMARY KEY NOT NULL,
	`partner_id` text NOT NULL,
	`year` integer NOT NULL,
	`place` integer NOT NULL,
	`sale` text NOT NULL,
	`issued_at` text NOT NULL,
	`valid_until` text NOT NULL,
	FOREIGN KEY (`partner_id`) REFERENCES `partners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `quotes_number` ON `quotes` (`year`,`place`);--> statement-breakpoint
CREATE INDEX `quotes_partner` ON `quotes` (`partner_id`);--> statement-breakpoint
CREATE TABLE `settings` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
