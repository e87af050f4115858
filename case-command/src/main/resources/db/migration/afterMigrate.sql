-- A log that was restored into another cluster begins a new epoch, before anything is written to it.
UPDATE log_epoch SET epoch = epoch + 1, cluster = system_identifier
FROM pg_control_system() WHERE cluster <> system_identifier;
