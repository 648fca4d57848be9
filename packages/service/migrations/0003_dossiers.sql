CREATE TABLE `dossier_moves` (
	`id` text PRIMARY KEY NOT NULL,
	`dossier_id` text NOT NULL,
	`status` text NOT NULL,
	`on_day` text NOT NULL,
	`at` text NOT NULL,
	`by_partner_id` text NOT NULL,
	`note` text,
	FOREIGN KEY (`dossier_id`) REFERENCES `dossiers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_partner_id`) REFERENCES `partners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `dossier_moves_dossier` ON `dossier_moves` (`dossier_id`,`id`);--> statement-breakpoint
CREATE TABLE `dossiers` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`application_id` text,
	`offer_id` text,
	`centre_siret` text,
	`status` text NOT NULL,
	`state` text NOT NULL,
	`decision_by` text,
	`data` text NOT NULL,
	`sealed_nir` text,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`company_id`) REFERENCES `partners`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `dossiers_application_id_unique` ON `dossiers` (`application_id`);--> statement-breakpoint
CREATE INDEX `dossiers_company` ON `dossiers` (`company_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `dossiers_centre` ON `dossiers` (`centre_siret`,`created_at`,`id`);--> statement-breakpoint
ALTER TABLE `offers` ADD `idcc` text;--> statement-breakpoint
ALTER TABLE `offers` ADD `coefficient` integer;--> statement-breakpoint
ALTER TABLE `offers` ADD `monthly_pay_cents` integer;