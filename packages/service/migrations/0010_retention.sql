CREATE TABLE `retention_runs` (
	`id` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`expired` integer NOT NULL,
	`erased` integer NOT NULL
);
