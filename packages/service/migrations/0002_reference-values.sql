CREATE TABLE `npec_branches` (
	`import_id` text NOT NULL,
	`branch` text NOT NULL,
	`idcc` text NOT NULL,
	PRIMARY KEY(`import_id`, `branch`, `idcc`),
	FOREIGN KEY (`import_id`) REFERENCES `npec_imports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `npec_imports` (
	`id` text PRIMARY KEY NOT NULL,
	`sha256` text NOT NULL,
	`file_name` text NOT NULL,
	`source` text NOT NULL,
	`published_on` text NOT NULL,
	`imported_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `npec_imports_sha256_unique` ON `npec_imports` (`sha256`);--> statement-breakpoint
CREATE TABLE `npec_levels` (
	`import_id` text NOT NULL,
	`rncp` text NOT NULL,
	`branch` text NOT NULL,
	`applies_from` text NOT NULL,
	`annual_cents` integer NOT NULL,
	PRIMARY KEY(`import_id`, `rncp`, `branch`, `applies_from`),
	FOREIGN KEY (`import_id`) REFERENCES `npec_imports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `npec_levels_rncp` ON `npec_levels` (`rncp`,`branch`);--> statement-breakpoint
CREATE TABLE `reference_values` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`table_name` text NOT NULL,
	`row` text NOT NULL,
	`source` text NOT NULL,
	`checked_on` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	`entered_at` text NOT NULL,
	`entered_by` text NOT NULL,
	`withdrawn_at` text,
	FOREIGN KEY (`entered_by`) REFERENCES `partners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reference_values_id_unique` ON `reference_values` (`id`);--> statement-breakpoint
CREATE INDEX `reference_values_table` ON `reference_values` (`table_name`,`seq`);