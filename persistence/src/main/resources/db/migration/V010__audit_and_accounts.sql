-- What auditors look by, and accounts that are closed and changed.

CREATE INDEX audit_entry_by_time ON audit_entry (happened_at);
CREATE INDEX audit_entry_by_account ON audit_entry (account, happened_at);

ALTER TABLE account ADD COLUMN closed_at TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE account ADD COLUMN secured_at TIMESTAMP(6) WITH TIME ZONE;
UPDATE account SET secured_at = created_at;
ALTER TABLE account ALTER COLUMN secured_at SET NOT NULL;
